"""The pages of the settings: they show every value, and tell what a person chooses, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.settings.chosen import SETTINGS, IndexSpeed, Settings
from ui.look.theme import Theme, ThemeChoice
from ui.settings.setting_controls import title_of
from ui.settings.settings_view import SettingsView


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> SettingsView:
    view = SettingsView()
    qtbot.addWidget(view)
    view.show_settings(Settings())
    return view


def control(view: SettingsView, kind: type[QWidget], name: str) -> Any:
    """The control that a screen reader calls so."""
    (found,) = (each for each in view.findChildren(kind) if each.accessibleName() == name)
    return found


def click(kind: type[QAbstractButton], name: str) -> Callable[[SettingsView], None]:
    return lambda view: control(view, kind, name).click()


def pick(setting: str, value: object) -> Callable[[SettingsView], None]:
    def act(view: SettingsView) -> None:
        combo = control(view, QComboBox, title_of(setting).rstrip(":"))
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())

    return act


def enter(kind: type[QWidget], setting: str, value: int) -> Callable[[SettingsView], None]:
    return lambda view: control(view, kind, title_of(setting).rstrip(":")).setValue(value)


CHOICES: list[tuple[Callable[[SettingsView], None], dict[str, Any]]] = [
    (click(QCheckBox, "Look at photos a second time, for a better search"), {"second_look": False}),
    (click(QCheckBox, "Read text in photos"), {"read_text": False}),
    (click(QCheckBox, "Read the names of people"), {"read_people": False}),
    (click(QRadioButton, "Speed: Fast: uses the whole computer until it is done"), {"index_speed": IndexSpeed.FAST}),
    (click(QCheckBox, "Only when plugged in"), {"only_on_mains": True}),
    (click(QCheckBox, "Pause while I use the computer"), {"pause_while_active": True}),
    (click(QCheckBox, "Only at these hours:"), {"index_from_hour": 22, "index_to_hour": 7}),
    (enter(QSpinBox, "max_pixels", 90), {"max_pixels": 90_000_000}),
    (enter(QSpinBox, "thumbnail_cache_mb", 700), {"thumbnail_cache_mb": 700}),
    (click(QRadioButton, "Colours: Dark"), {"theme": "dark"}),
    (enter(QSlider, "text_percent", 150), {"text_percent": 150}),
    (pick("language", "de"), {"language": "de"}),
    (click(QRadioButton, "Units: Miles"), {"units": "miles"}),
    (click(QCheckBox, "Keep running when I close the window"), {"close_to_tray": True}),
    (click(QCheckBox, "Tell me when all photos have been read"), {"notify_when_done": False}),
    (pick("precision", "8-bit"), {"precision": "8-bit"}),
    (pick("unload_after_minutes", 30), {"unload_after_minutes": 30}),
    (pick("lock_after_minutes", 0), {"lock_after_minutes": 0}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "values"), CHOICES, ids=lambda case: "-".join(case) if isinstance(case, dict) else ""
)
def test_a_choice_is_told_once(
    view: SettingsView, act: Callable[[SettingsView], None], values: dict[str, Any]
) -> None:
    told: list[dict[str, Any]] = []
    view.chosen.connect(told.append)
    act(view)
    assert told == [values]
    replace(Settings(), **values)


def test_languages_are_named_without_a_country(view: SettingsView) -> None:
    combo = control(view, QComboBox, title_of("language").rstrip(":"))
    names = {combo.itemData(row): combo.itemText(row) for row in range(combo.count())}
    del names[""]
    assert names == {"de": "Deutsch", "en": "English", "es": "español", "fr": "français"}


def test_every_setting_with_words_is_on_a_page() -> None:
    told = {name for _, values in CHOICES for name in values}
    assert told == {name for name, setting in SETTINGS.items() if setting.title is not None}


def test_what_is_set_is_shown_and_nothing_is_told(view: SettingsView) -> None:
    told: list[object] = []
    view.chosen.connect(told.append)
    view.show_settings(
        Settings(
            index_speed=IndexSpeed.FAST, only_on_mains=True, index_from_hour=3, index_to_hour=9,
            max_pixels=123_000_000, thumbnail_cache_mb=321, theme="contrast", text_percent=170,
            language="en", notify_when_done=False, precision="bf16", unload_after_minutes=25,
            lock_after_minutes=90,
        )
    )  # fmt: skip
    assert told == []
    assert control(view, QRadioButton, "Colours: High contrast").isChecked()
    assert not control(view, QRadioButton, "Colours: As the system").isChecked()
    assert control(view, QCheckBox, "Only at these hours:").isChecked()
    assert control(view, QComboBox, "From").currentText() == "03:00"
    assert control(view, QSpinBox, "Leave out photos of more megapixels than").value() == 123
    assert control(view, QSlider, "Size of text").value() == 170
    assert control(view, QComboBox, "Precision").currentText() == "16-bit: exact, most memory"
    # Values that are not offered are shown all the same.
    assert (
        control(view, QComboBox, title_of("unload_after_minutes").rstrip(":")).currentText()
        == "25 minutes"
    )
    assert (
        control(view, QComboBox, "Lock when nobody is here").currentText()
        == "Lock after 90 minutes"
    )


def test_hours_are_given_back_when_they_are_switched_off(view: SettingsView) -> None:
    view.show_settings(Settings(index_from_hour=3, index_to_hour=9))
    told: list[object] = []
    view.chosen.connect(told.append)
    control(view, QCheckBox, "Only at these hours:").click()
    assert told == [{"index_from_hour": 0, "index_to_hour": 0}]
    assert not control(view, QComboBox, "From").isEnabled()


def test_a_number_is_told_when_it_is_typed_to_the_end(qtbot: QtBot, view: SettingsView) -> None:
    told: list[object] = []
    view.chosen.connect(told.append)
    spin = control(view, QSpinBox, "Disk space for thumbnails, in megabytes")
    spin.selectAll()
    qtbot.keyClicks(spin, "1500")
    assert told == []
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert told == [{"thumbnail_cache_mb": 1_500}]


def test_the_list_of_pages_never_scrolls_sideways(qtbot: QtBot, theme: Theme) -> None:
    view = SettingsView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    theme.apply(ThemeChoice.LIGHT, 150)
    try:
        bar = view._list.horizontalScrollBar()
        qtbot.waitUntil(lambda: view._list.width() >= view._list.minimumSizeHint().width())
        assert bar.maximum() == 0
    finally:
        theme.apply(ThemeChoice.LIGHT)
