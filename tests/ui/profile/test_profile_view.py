"""Words of the profile page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from core.records import AspectKind, AspectWord, PhotoId
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.profile.profile_view import ProfileView, ProfileWord


def test_a_word_that_no_photo_surely_shows_says_perhaps_and_is_corrected_as_the_word(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    view = ProfileView(thumbnails)
    qtbot.addWidget(view)
    words = [
        ProfileWord(AspectWord(word, AspectKind.SCENE, 0.5), (PhotoId(2),), uncertain=uncertain)
        for word, uncertain in (("sea", False), ("beach", True))
    ]
    view.show_profile(words, {}, {}, [])
    texts = [each.text() for each in view.findChildren(QLabel)]
    assert [text for text in texts if text.endswith(("sea", "beach"))] == ["sea", "perhaps beach"]
    buttons = {each.accessibleName(): each for each in view.findChildren(QToolButton)}
    with qtbot.waitSignal(view.word_pinned) as pinned:
        buttons["Pin beach: always counts"].click()
    assert pinned.args == ["beach", True]


def beside(button: QToolButton) -> list[QToolButton]:
    """The buttons of its row."""
    row = button.parentWidget()
    assert row is not None
    return row.findChildren(QToolButton)


def test_what_is_read_and_the_keys_stay_when_a_word_is_removed(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    view = ProfileView(thumbnails)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    words = [
        ProfileWord(AspectWord(f"sail {n}", AspectKind.OBJECT, 0.5), (PhotoId(2),))
        for n in range(30)
    ]
    view.show_profile(words, {}, {}, [])
    (scroll,) = view.findChildren(QScrollArea)
    remove = next(
        each for each in view.findChildren(QToolButton) if "sail 9" in each.accessibleName()
    )
    number = beside(remove).index(remove)
    remove.setFocus()
    scroll.ensureWidgetVisible(remove)
    place = scroll.verticalScrollBar().value()
    assert place > 0
    view.show_profile([*words[:9], *words[10:]], {}, {}, [])
    focused = view.focusWidget()
    assert isinstance(focused, QToolButton)
    assert "sail 10" in focused.accessibleName()
    assert beside(focused).index(focused) == number
    assert scroll.verticalScrollBar().value() == place
