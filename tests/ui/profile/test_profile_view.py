"""Words of the profile page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton
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
