"""Every control of every page and dialog has a name a screen reader can say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from tests.ui.samples import make_answer
from ui.chat.chat_model import ChatMessage, Speaker
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash_dialog import CrashDialog
from ui.dialogs.first_run import FirstRunDialog, TierChoice
from ui.dialogs.looked_at import LookedAtDialog
from ui.main_window import Page
from ui.settings.privacy_page import EraseDialog

_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
}
_MOST_CHILDREN = 300  # of one list; the cells after these are made by the same code


def nameless(widget: QWidget) -> list[str]:
    """Controls below a widget that would be silent."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [
        f"{item.role().name} of {type(item.object()).__name__} in {_path(item)}"
        for item in _walk(root)
        if item.role() in _ROLES and not item.text(QAccessible.Text.Name).strip()
    ]


def _walk(item: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if item is None or not item.isValid():
        return
    yield item
    for number in range(min(item.childCount(), _MOST_CHILDREN)):
        yield from _walk(item.child(number))


def _path(item: QAccessibleInterface) -> str:
    names = []
    widget: QObject | None = item.object()
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parent()
    return "/".join(reversed(names))


def _has_rows(layout: QLayout) -> bool:
    return layout.count() > 3


def test_no_control_of_any_page_is_nameless(qtbot: QtBot, with_photos: Application) -> None:
    with_photos.chat_view.add_message(ChatMessage(Speaker.PERSON, "a museum"))
    with_photos.chat_view.add_message(ChatMessage(Speaker.APP, "", make_answer(places=8)))
    with_photos.profile_view.choose_category("museum")
    with_photos.window.show_page(Page.SETTINGS)
    view = with_photos.settings_view
    for filled_later in (view.models._rows, view.privacy._files):
        rows = filled_later.layout()
        assert rows is not None
        qtbot.waitUntil(partial(_has_rows, rows))
    found = {
        page.value: nameless(widget)
        for page, widget in with_photos.window._widgets.items()
        if nameless(widget)
    }
    assert found == {}
    assert nameless(with_photos.window) == []


@pytest.mark.parametrize(
    "dialog",
    [
        lambda: AboutDialog("1.0"),
        lambda: CrashDialog("ValueError", "/somewhere/app.log"),
        lambda: LookedAtDialog(make_answer(photos=9), b""),
        EraseDialog,
    ],
    ids=["about", "crash", "looked at", "erase"],
)
def test_no_control_of_a_dialog_is_nameless(
    qtbot: QtBot, application: Application, dialog: type[QWidget]
) -> None:
    widget = dialog()
    qtbot.addWidget(widget)
    assert nameless(widget) == []


def test_no_control_of_the_place_dialogs_is_nameless(
    qtbot: QtBot, application: Application
) -> None:
    for dialog in (application.places.paste(), application.places.choose_home()):
        assert nameless(dialog) == []
        dialog.close()


def test_introduction_is_spoken_and_done_by_keyboard(
    qtbot: QtBot, application: Application
) -> None:
    dialog = FirstRunDialog()
    qtbot.addWidget(dialog)
    dialog.set_tiers("This computer", [TierChoice("starter", "Starter", "works at once")])
    assert nameless(dialog) == []


def test_every_focusable_control_can_be_reached_by_tab(
    qtbot: QtBot, with_photos: Application
) -> None:
    window = with_photos.window
    for page in Page:
        window.show_page(page)
        shown = window._widgets[page]
        qtbot.waitUntil(partial(_has_controls, shown))  # the map comes later
        seen: set[int] = set()
        widget: QWidget | None = window
        while widget is not None and id(widget) not in seen:
            seen.add(id(widget))
            widget = widget.nextInFocusChain()
        assert {id(child) for child in _controls(shown)} <= seen


def _controls(page: QWidget) -> list[QWidget]:
    """What can be seen on a page and reached by the Tab key."""
    return [
        child
        for child in page.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy().value & 1
    ]


def _has_controls(page: QWidget) -> bool:
    return bool(_controls(page))
