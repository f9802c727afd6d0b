"""The page of models: its cards are made for whoever looks at them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.settings.models_page import ModelsPage
from ui.settings.page_rows import ModelPresence, ModelRow


def _rows(*titles: str) -> list[ModelRow]:
    return [
        ModelRow(
            id=title,
            title=title,
            roles="",
            licence="",
            licence_text="",
            size_bytes=0,
            presence=ModelPresence.AVAILABLE,
            used=False,
            tier="more",
            note="",
            memory="",
        )
        for title in titles
    ]


def _shown(page: ModelsPage) -> set[str]:
    return {each.text() for each in page.findChildren(QLabel)}


def test_cards_are_made_when_the_page_is_seen(qtbot: QtBot) -> None:
    page = ModelsPage()
    qtbot.addWidget(page)
    page.set_models(_rows("first"))
    page.set_models(_rows("second"))
    assert len(page.findChildren(QPushButton)) == 2  # those of the page itself
    page.show()
    assert "second" in _shown(page)
    assert "first" not in _shown(page)


def test_a_page_in_sight_shows_models_at_once_and_one_that_was_hidden_when_it_is_back(
    qtbot: QtBot,
) -> None:
    page = ModelsPage()
    qtbot.addWidget(page)
    page.show()
    page.set_models(_rows("first"))
    assert "first" in _shown(page)
    page.hide()
    page.set_models(_rows("second"))
    page.show()
    assert "second" in _shown(page)
    assert "first" not in _shown(page)
