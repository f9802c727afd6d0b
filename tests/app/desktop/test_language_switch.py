"""Another language, other units: at once, in every open page, with nothing lost."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.translation import change_language
from core.records import ConversationId, GeoPoint, PlaceListId
from tests.app.conftest import MakeApplication
from tests.app.reaching import is_answered
from ui.library.filter_bar import LibraryFilter
from ui.look import formatting
from ui.look.retranslation import say_again
from ui.look.state_page import StatePage
from ui.main_window import Page
from ui.task_bar import TaskBar

HORIZONTAL = Qt.Orientation.Horizontal
QUESTION = "recommend a museum"


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    formatting.use_units("system")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_nothing_stays_in_memory_of_what_qt_makes_inside_of_labels(qtbot: QtBot) -> None:
    label = QLabel("selectable")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    assert label.findChild(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None
    before = _text_documents()
    say_again([label], {})
    assert _text_documents() == before


def _text_documents() -> int:
    # Not isinstance: an object of some library may answer that with a warning.
    return sum(issubclass(type(each), QTextDocument) for each in gc.get_objects())


def shown_texts(window: QWidget) -> set[str]:
    """Every word of the window, those for screen readers and tool tips as well."""
    found: set[str] = set()
    for child in window.findChildren(QObject):
        if isinstance(child, QAction):
            found.add(child.text())
        if not isinstance(child, QWidget) or _tells_what_happened(child):
            continue
        found |= {child.toolTip(), child.accessibleName(), child.accessibleDescription()}
        if isinstance(child, QLabel | QAbstractButton):
            found.add(child.text())
        elif isinstance(child, QLineEdit):
            found.add(child.placeholderText())
        elif isinstance(child, QComboBox):
            found |= {child.itemText(row) for row in range(child.count())}
        elif isinstance(child, QListWidget):
            found |= {child.item(row).text() for row in range(child.count())}
        elif isinstance(child, QTableView):
            columns = range(child.model().columnCount())
            found |= {str(child.model().headerData(c, HORIZONTAL)) for c in columns}
    return found


def _tells_what_happened(widget: QWidget) -> bool:
    """Whether it says something about the past of one window, such as what was read in it."""
    kinds = (StatePage, TaskBar)
    parent: QObject | None = widget
    while parent is not None:
        if isinstance(parent, kinds) or parent.objectName() == "status":
            return True
        parent = parent.parent()
    return False


def arrange(qtbot: QtBot, application: Application, conversation: ConversationId) -> None:
    """Every page is seen; a search, a photo and a conversation are open."""
    for page in Page:
        application.window.show_page(page)
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    view.filters.set_filter(LibraryFilter(text="a ship"))
    qtbot.waitUntil(lambda: bool(view.model._scores))
    view.open_photo(view.model.photo_id(0))
    qtbot.waitUntil(lambda: view.viewer.photo_id is not None)
    application.window.show_page(Page.CHAT)
    application.chat.open(conversation)
    qtbot.waitUntil(lambda: is_answered(application, 1))


@pytest.mark.parametrize(("before", "after"), [("en", "de"), ("de", "en")])
def test_window_says_the_same_as_one_that_was_started_in_the_language(
    qtbot: QtBot,
    qapp: QApplication,
    make_application: MakeApplication,
    place_list: PlaceListId,
    photos: Path,
    before: str,
    after: str,
) -> None:
    change_language(qapp, before)
    switched = make_application(language=before)
    switched.library.folders.add_folders([photos])
    qtbot.waitUntil(lambda: switched.chat_view.composer.place_list == place_list)
    switched.chat.ask(QUESTION, place_list)
    qtbot.waitUntil(lambda: is_answered(switched, 1))
    qtbot.waitUntil(lambda: switched.chat_view.conversations.current() is not None)
    conversation = switched.chat_view.conversations.current()
    assert conversation is not None
    arrange(qtbot, switched, conversation)
    switched.settings.change(language=after)
    switched.window.show_page(Page.PROFILE)  # asks for it anew, as whenever it is opened
    fresh = make_application(language=after)
    arrange(qtbot, fresh, conversation)

    def differing() -> tuple[set[str], set[str]]:
        ours, expected = shown_texts(switched.window), shown_texts(fresh.window)
        return ours - expected, expected - ours

    with suppress(qtbot.TimeoutError):  # the next line shows the texts
        qtbot.waitUntil(lambda: differing() == (set(), set()))
    assert differing() == (set(), set())


def test_nothing_is_lost_when_the_language_changes(qtbot: QtBot, with_photos: Application) -> None:
    application, view = with_photos, with_photos.library_view
    view.grid.select_photos([view.model.photo_id(row) for row in (2, 5)], None)
    selected = view.grid.selected_ids()
    application.window.show_page(Page.CHAT)
    application.chat.ask("slow " + QUESTION, None)
    qtbot.waitUntil(lambda: bool(application.chat_view.status))
    application.chat_view.composer.set_text("half a wo")
    application.places.reload()
    qtbot.waitUntil(lambda: application.places_view.model.rowCount() == 3)
    application.places_view.model.setData(application.places_view.model.index(0, 0), "Louvre")
    application.settings.change(language="de")
    qtbot.waitUntil(lambda: "12 Fotos" in shown_texts(application.window))
    assert application.window.page is Page.CHAT
    assert view.grid.selected_ids() == selected
    assert application.chat_view.composer.text == "half a wo"
    assert application.chat_view.status
    assert application.places_view.model.undo_stack.canUndo()
    application.chat.cancel()
    assert not application.chat_view.status


def test_units_of_an_answer_change_where_it_stands(
    qtbot: QtBot, qapp: QApplication, with_photos: Application
) -> None:
    change_language(qapp, "de")
    with_photos.settings.change(language="de", home=GeoPoint(48.86, 2.34))
    with_photos.window.show_page(Page.CHAT)
    with_photos.chat.ask(QUESTION, with_photos.chat_view.composer.place_list)
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))

    def distances() -> list[str]:
        texts = shown_texts(with_photos.chat_view)
        return [text for text in texts if " entfernt" in text and "Nummer" not in text]

    assert distances()
    assert all(" m " in text or " km " in text for text in distances())
    with_photos.settings.change(units="miles")
    qtbot.waitUntil(lambda: all(" mi " in text or " ft " in text for text in distances() or [""]))
