"""What `core` says is shown in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.sentences import Sentence, plain
from ui.look.wording import translated


def test_untranslated_sentence_stays_english(qapp: QApplication) -> None:
    assert translated(Sentence("app.stopped")) == "Stopped."
    assert translated(Sentence("gone.long-ago", file="a.jpg")) == "gone.long-ago: a.jpg"


def test_names_are_isolated_where_text_runs_from_right_to_left(
    qapp: QApplication,
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert translated(plain("a (1).jpg")) == "\u2068a (1).jpg\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
