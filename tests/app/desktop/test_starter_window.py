"""The shipped application, with the real starter models in its real worker, in one session."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.bootstrap import SWITCH_S
from app.worker.worker_process import start_worker
from core.paths import DataPaths
from core.places.readers.csv import read_csv
from core.records import Constraints, GeoPoint
from core.resources import resource_path
from core.settings.chosen import IndexSpeed, Settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from tests.app.reaching import is_answered
from tests.helpers.leaks import leak_guard
from tests.helpers.sample_photos import write_sample_photos
from ui.chat.evidence import WordChip
from ui.chat.recommendation_card import RecommendationCard
from ui.library.filter_bar import LibraryFilter, Show
from ui.main_window import Page
from ui.task_bar import IndexState

_PHOTOS = 10


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """Started once, as the bootstrap does, with a list of places and an empty library."""
    with leak_guard():
        application = _started(qapp, tmp_path_factory.mktemp("starter"))
        yield application
        application.close()
        shiboken6.delete(application.window)
        shiboken6.delete(application)


def _started(qapp: QApplication, root: Path) -> Application:
    paths = DataPaths(root / "data").create()
    connection = open_store(paths.database)
    places = read_csv(resource_path("sample/candidates.csv"))
    PlaceListStore(connection).create("Around the lake", places.candidates)
    connection.close()
    application = Application(
        qt=qapp,
        paths=paths,
        settings=Settings(
            first_run_done=True,
            home=GeoPoint(47.3769, 8.5417),
            index_speed=IndexSpeed.FAST,
            stack_photos=False,
        ),
        start_worker=lambda pipe: start_worker(pipe, paths.root, False),
    )
    write_sample_photos(root / "photos")
    _write_crops(root / "photos" / "coffee.jpg")
    application.start()
    application.library.folders.add_folders([root / "photos"])
    return application


def _write_crops(file: Path) -> None:
    """Three more pictures of it: a reason rests on photos of one thing, not on a single one."""
    with Image.open(file) as image:
        for number in range(1, 4):
            margin = 8 * number
            box = (margin, margin, image.width - margin, image.height - margin)
            image.crop(box).save(file.with_stem(f"{file.stem}-{number}"), exif=image.getexif())


@pytest.fixture(autouse=True)
def _no_leaks() -> None:
    """The window lives for all tests of this module, which watch for leaks together."""


@pytest.fixture(scope="module", autouse=True)
def _switch_interval() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    yield
    sys.setswitchinterval(before)


@pytest.fixture
def library(qtbot: QtBot, desk: Application) -> Application:
    """Everything is read and nothing is filtered."""
    bar, view = desk.window.task_bar, desk.library_view
    view.filters.set_filter(LibraryFilter())
    qtbot.waitUntil(lambda: bar.state is IndexState.IDLE and view.model.rowCount() == _PHOTOS)
    return desk


def _shown(application: Application) -> list[str]:
    """Names of the files in the grid, in its order; empty while a row is still loading."""
    model = application.library_view.model
    rows = [model.cached(row) for row in range(model.rowCount())]
    return [row.photo.path.stem for row in rows if row] if all(rows) else []


def _press(application: Application, text: str) -> None:
    """Click the visible button of the shown page with this text."""
    page = application.window
    (found,) = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    found.click()


def test_crops_of_one_photo_are_one_stack(qtbot: QtBot, library: Application) -> None:
    view = library.library_view
    view.filters._stacks.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS - 3)
    stacks = [view.model.stack_of(row) for row in range(view.model.rowCount())]
    assert [stack.photos for stack in stacks if stack] == [4]
    view.filters._stacks.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS)


def test_search_as_you_type_finds_what_the_real_models_see(
    qtbot: QtBot, library: Application
) -> None:
    view = library.library_view
    library.window.show_page(Page.LIBRARY)
    qtbot.keyClicks(view.filters.search, "a cat")
    qtbot.waitUntil(lambda: _shown(library)[:1] == ["cat"])
    assert view.model.sections[0].title == "In the name of a file or folder"
    assert "cat" in str(view.model.index(0).data()).lower()
    assert "Match 0." in str(view.model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    view.filters.search.selectAll()
    qtbot.keyClicks(view.filters.search, "a cup of coffee")
    # One of the copies of that photo.
    qtbot.waitUntil(lambda: "".join(_shown(library)[:1]).startswith("coffee"))
    _press(library, "Show everything")
    qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS)
    assert view.filters.search.text() == ""


def test_search_ends_where_nothing_fits_any_more_and_reads_other_languages(
    qtbot: QtBot, library: Application
) -> None:
    view = library.library_view
    library.window.show_page(Page.LIBRARY)
    view.filters.set_filter(LibraryFilter(text="sdlkfj qwoeiru"))
    qtbot.waitUntil(lambda: view.state.isVisible() and view.state.title == "Nothing fits")
    found = []
    for text in ("cup of coffee", "Tasse Kaffee"):
        view.filters.set_filter(LibraryFilter(text=text))
        qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
        found.append(_shown(library)[:1])
        assert view.model.rowCount() < _PHOTOS
        view.filters.set_filter(LibraryFilter())
        qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS)
    assert found[0] == found[1]


def test_filter_bar_narrows_photos_and_searches_by_date_and_place(
    qtbot: QtBot, library: Application
) -> None:
    view = library.library_view
    library.window.show_page(Page.LIBRARY)
    bar = view.filters
    bar._dates.click()
    bar._from.setDate(QDate(2024, 1, 1))
    bar._to.setDate(QDate(2024, 12, 31))
    bar._to.editingFinished.emit()
    qtbot.waitUntil(lambda: set(_shown(library)) == {"astronaut", "rocket"})
    qtbot.keyClicks(bar.search, "a cat")  # there is none among these
    qtbot.waitUntil(lambda: view.state.isVisible() and view.state.title == "Nothing fits")
    bar.search.clear()
    bar._dates.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS)
    bar._show.setCurrentIndex(bar._show.findData(Show.WITH_PLACE))
    bar._show.activated.emit(bar._show.currentIndex())
    qtbot.waitUntil(lambda: _shown(library) == ["temple"])
    bar._show.setCurrentIndex(bar._show.findData(Show.MISSING))
    bar._show.activated.emit(bar._show.currentIndex())
    qtbot.waitUntil(lambda: view.state.title == "No photo fits this filter")


def test_similar_photos_are_found_from_the_viewer(qtbot: QtBot, library: Application) -> None:
    view = library.library_view
    library.window.show_page(Page.LIBRARY)
    qtbot.waitUntil(lambda: "rocket" in _shown(library))
    rocket = view.model.photo_id(_shown(library).index("rocket"))
    view.open_photo(rocket)
    qtbot.waitUntil(lambda: view.viewer.photo_id == rocket)
    _press(library, "Similar photos")
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Looks similar")
    qtbot.waitUntil(lambda: len(_shown(library)) == _PHOTOS - 1)
    assert "rocket" not in _shown(library)
    assert not view.is_viewer_open()


# --- answers ----------------------------------------------------------------------------------


def _ask(qtbot: QtBot, application: Application, text: str) -> list[str]:
    """Type a question, wait for its answer; the names of the places, best first."""
    view = application.chat_view
    application.window.show_page(Page.CHAT)
    before = sum(message.answer is not None for message in view.messages())
    qtbot.keyClicks(view.composer._text, text)
    qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_answered(application, before + 1))
    return _names(application)


def _names(application: Application) -> list[str]:
    answer = application.chat_view.answers()[-1].answer
    return [item.candidate.name for item in answer.ranking]


@pytest.fixture
def chat(qtbot: QtBot, library: Application) -> Application:
    """A conversation in which any place was asked for."""
    library.window.show_page(Page.CHAT)
    library.chat.start_new()
    qtbot.waitUntil(lambda: library.chat_view.composer.place_list is not None)
    qtbot.waitUntil(lambda: not library.chat_view.messages())
    assert _ask(qtbot, library, "where should I go?")
    return library


def test_follow_ups_keep_the_kind_of_place_and_what_was_said_before(
    qtbot: QtBot, chat: Application
) -> None:
    _ask(qtbot, chat, "recommend a nearby museum")
    assert "Observatory on Larch Hill" in _names(chat)
    _press(chat, "cheaper")
    qtbot.waitUntil(lambda: is_answered(chat, 3))
    _ask(qtbot, chat, "closer")
    names = _ask(qtbot, chat, "without the observatory")
    question = chat.chat_view.answers()[-1].answer.question
    assert (question.category, question.constraints) == (
        "museum",
        Constraints(near=True, max_price_level=1, max_distance_km=7.5, exclude=("observatory",)),
    )
    assert names
    assert "Observatory on Larch Hill" not in names
    ranking = chat.chat_view.answers()[-1].answer.ranking
    assert all((item.candidate.price_level or 1) <= 1 for item in ranking)
    assert all((item.distance_km or 99) <= 7.5 for item in ranking)


def _cards(application: Application) -> list[RecommendationCard]:
    return application.chat_view.answers()[-1].cards


def _ranked_again(qtbot: QtBot, application: Application, answer: object) -> None:
    """Wait until another answer has taken the place of this one."""
    view = application.chat_view
    qtbot.waitUntil(lambda: not view.status and view.answers()[-1] is not answer)
    assert len(view.answers()) == 1


def _undo(qtbot: QtBot, application: Application) -> None:
    answer = application.chat_view.answers()[-1]
    qtbot.keyClick(application.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _ranked_again(qtbot, application, answer)


def test_place_that_is_not_for_me_leaves_the_answer_until_undo(
    qtbot: QtBot, chat: Application
) -> None:
    before = _names(chat)
    answer = chat.chat_view.answers()[-1]
    votes = {
        button.accessibleName(): button for button in _cards(chat)[0].findChildren(QToolButton)
    }
    votes[f"{before[0]} is not for me"].click()
    _ranked_again(qtbot, chat, answer)
    assert before[0] not in _names(chat)
    assert "will not be recommended again" in chat.chat_view.notice.text
    _undo(qtbot, chat)
    assert _names(chat) == before


def test_word_that_says_nothing_about_me_leaves_the_evidence_until_undo(
    qtbot: QtBot, chat: Application
) -> None:
    answer = chat.chat_view.answers()[-1]
    chip = next(chip for card in _cards(chat) for chip in card.findChildren(WordChip))
    word = chip.word
    _more, less = chip.menu().actions()
    less.trigger()
    _ranked_again(qtbot, chat, answer)

    def words() -> set[str]:
        return {c.word for c in chat.chat_view.answers()[-1].findChildren(WordChip)}

    assert word not in words()
    _undo(qtbot, chat)
    assert word in words()


def test_photo_that_is_never_used_leaves_the_answer_until_undo(
    qtbot: QtBot, chat: Application
) -> None:
    answer = chat.chat_view.answers()[-1]
    photo_id, thumb = next(entry for card in _cards(chat) for entry in card.thumbs.items())
    _open, never = thumb.menu_for_photo().actions()
    never.trigger()
    _ranked_again(qtbot, chat, answer)

    def looked_at() -> set[int]:
        return {photo.photo_id for photo in chat.chat_view.answers()[-1].answer.history}

    assert photo_id not in looked_at()
    _undo(qtbot, chat)
    assert photo_id in looked_at()
