"""One whole answer: notes, ranked cards, who ranked, and what was looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.records import Answer, PhotoId
from core.sentences import Sentence
from ui.chat.evidence import PhotoThumb
from ui.chat.recommendation_card import RecommendationCard
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.controls import button, card, describe, label
from ui.look.photo_words import localise_word
from ui.look.theme import unit_px
from ui.look.wording import translated

_ANY_PLACE: Final = "place"  # the category of a question that names no kind
_SAID_BELOW: Final = ("answer.zero-shot",)  # the line under the cards says this, too
_FIRST_CARDS: Final = 5
_MORE_CARDS: Final = 20  # widgets are built in steps, so that 5 000 places freeze nothing


class AnswerView(QWidget):
    """Cards of an answer; more of them on demand.

    Signals:
        photo_opened(int): PhotoId.
        feedback_given(CardFeedback): passed on from a card.
        looked_at_requested(Answer): show the numbered grid.
    """

    photo_opened = Signal(int)
    feedback_given = Signal(object)
    looked_at_requested = Signal(object)

    def __init__(
        self, answer: Answer, hashes: Mapping[PhotoId, bytes], thumbnails: ThumbnailLoader
    ) -> None:
        super().__init__()
        self.answer = answer
        self._hashes = dict(hashes)
        self._thumbnails = thumbnails
        self._captions = {photo.photo_id: photo.caption for photo in answer.history}
        self.cards: list[RecommendationCard] = []
        unit = unit_px(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        self._headline = label(self._headline_text(answer), selectable=True)
        column.addWidget(self._headline)
        if notes := [note for note in answer.notes if note.id not in _SAID_BELOW]:
            column.addWidget(self._make_notes(answer, notes, unit))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * unit)
        column.addLayout(self._cards)
        self._more = button("", self.show_more, kind="link")
        column.addWidget(self._more)
        column.addLayout(self._make_footer(answer, unit))
        describe(self, self._headline.text())
        self._add_cards(_FIRST_CARDS)

    def set_hashes(self, hashes: Mapping[PhotoId, bytes]) -> None:
        """Content hashes were looked up: thumbnails can be shown."""
        self._hashes.update(hashes)
        for widget in self.cards:
            for photo_id, thumb in widget.thumbs.items():
                if photo_id in hashes:
                    thumb.set_hash(hashes[photo_id])

    def photo_thumbs(self) -> list[PhotoThumb]:
        return [thumb for widget in self.cards for thumb in widget.thumbs.values()]

    def show_more(self) -> None:
        self._add_cards(_MORE_CARDS)

    def _headline_text(self, answer: Answer) -> str:
        if not answer.ranking:
            return self.tr("I have nothing to recommend for “{category}” yet.").format(
                category=localise_word(answer.question.category)
            )
        if not answer.history:
            return self.tr("%n place(s) for “{category}”.", "", len(answer.ranking)).format(
                category=localise_word(answer.question.category)
            )
        if answer.question.category == _ANY_PLACE:
            return self.tr(
                "%n photo(s) of yours shaped this. The places that fit them best:",
                "",
                len(answer.history),
            )
        return self.tr(
            "%n photo(s) of yours say something about “{category}”. The places that fit them best:",
            "",
            len(answer.history),
        ).format(category=localise_word(answer.question.category))

    def _make_notes(self, answer: Answer, notes: Sequence[Sentence], unit: int) -> QFrame:
        """What the person should know, in one box: several would push the places out of sight."""
        box = card("notice" if answer.ranking else "warning")
        inner = QVBoxLayout(box)
        inner.setSpacing(unit)
        for note in notes:
            inner.addWidget(label(translated(note), selectable=True))
        return box

    def _add_cards(self, count: int) -> None:
        start = len(self.cards)
        for recommendation in self.answer.ranking[start : start + count]:
            widget = RecommendationCard(
                recommendation,
                self.answer.question.category,
                self._captions,
                self._hashes,
                self._thumbnails,
            )
            widget.photo_opened.connect(self.photo_opened)
            widget.feedback_given.connect(self.feedback_given)
            self.cards.append(widget)
            self._cards.addWidget(widget)
        left = len(self.answer.ranking) - len(self.cards)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show more places (%n left)", "", left))
        self._more.setAccessibleName(self._more.text())

    def _make_footer(self, answer: Answer, unit: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        if answer.history:
            row.addWidget(
                button(
                    self.tr("What I looked at"),
                    lambda: self.looked_at_requested.emit(answer),
                    icon_name="grid",
                    description=self.tr("Shows the numbered photos behind this answer."),
                )
            )
        if answer.ranking:
            row.addWidget(label(self._matcher_text(answer), "small"), 1)
        else:
            row.addStretch(1)
        return row

    def _matcher_text(self, answer: Answer) -> str:
        info = answer.matcher
        trained = (
            self.tr("not trained for recommending")
            if info.zero_shot
            else self.tr("trained for recommending")
        )
        return self.tr("Ranked on this device by {model}, {trained}.").format(
            model=info.model_id, trained=trained
        )
