"""One complete answer: the reply, ranked cards, and optional details folded below them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.records import Answer, Missing, PhotoId
from core.sentences import Sentence
from ui.chat.chat_model import AnswerAction, PlaceMarks
from ui.chat.evidence import PhotoThumb
from ui.chat.map_fold import MapFold
from ui.chat.recommendation_card import RecommendationCard
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.look.controls import button, card, describe, label
from ui.look.flow_layout import FlowLayout
from ui.look.folded import Folded
from ui.look.photo_words import localise_word
from ui.look.theme import unit_px
from ui.look.wording import translated

if TYPE_CHECKING:
    from ui.map.base_map import BaseMap

_ANY_PLACE: Final = "place"  # the category of questions that name no kind of place
_FIRST_CARDS: Final = 5
_SCORES: Final = 20  # places whose scores the details list
_MORE_CARDS: Final = 20  # widgets are created in steps, so that 5 000 places freeze nothing


class AnswerView(QWidget):
    """Cards of an answer; more are added on demand.

    Signals:
        photo_opened(int): PhotoId.
        feedback_given(CardFeedback): forwarded from a card.
        looked_at_requested(Answer): show the numbered grid.
        example_chosen(str): the user wants to ask this.
        missing_requested(Missing): the user wants to provide what the answer lacks.
        scroll_wanted(QWidget): scroll this part of the answer into view.
        place_requested(PlaceRequest): forwarded from a card.
        answer_requested(AnswerAction, Answer): copy, save or print it.
        refusal_taken_back(str): recommend the place of this name again.
    """

    photo_opened = Signal(int)
    feedback_given = Signal(object)
    looked_at_requested = Signal(object)
    example_chosen = Signal(str)
    missing_requested = Signal(object)
    scroll_wanted = Signal(QWidget)
    place_requested = Signal(object)
    answer_requested = Signal(object, object)
    refusal_taken_back = Signal(str)

    def __init__(
        self,
        answer: Answer,
        hashes: Mapping[PhotoId, bytes],
        thumbnails: ThumbnailLoader,
        base_map: Callable[[], BaseMap] | None = None,
        marks: PlaceMarks = PlaceMarks(),  # noqa: B008  # frozen
    ) -> None:
        super().__init__()
        self.answer = answer
        self._marks = marks
        self._hashes = dict(hashes)
        self._thumbnails = thumbnails
        self._photos = {photo.photo_id: photo for photo in answer.history}
        self.cards: list[RecommendationCard] = []
        unit = unit_px(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        self._headline = label(self._headline_text(answer), selectable=True)
        column.addWidget(self._headline)
        if answer.missing is not None:
            column.addLayout(self._make_missing(answer.missing))
        if answer.examples:
            column.addWidget(self._make_examples(answer.examples, unit))
        self.map: MapFold | None = None
        if base_map is not None and any(item.candidate.location for item in answer.ranking):
            self.map = MapFold(base_map, answer.ranking)
            self.map.place_chosen.connect(self.show_card)
            column.addWidget(self.map)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * unit)
        column.addLayout(self._cards)
        self._more = button("", self.show_more, kind="link")
        column.addWidget(self._more)
        if answer.notes:
            column.addWidget(self._make_notes(answer, unit))
        if refused := _refused_in(answer.notes):
            column.addWidget(self._make_refused(refused, unit))
        if answer.ranking and answer.reply is None:
            column.addWidget(Folded(self.tr("Details"), self._details(answer)))
        column.addWidget(self._make_footer(answer, unit))
        describe(self, self._headline.text())
        self._add_cards(_FIRST_CARDS)

    def set_hashes(self, hashes: Mapping[PhotoId, bytes]) -> None:
        """Store content hashes that were looked up, so that thumbnails can be shown."""
        self._hashes.update(hashes)
        for widget in self.cards:
            for photo_id, thumb in widget.thumbs.items():
                if photo_id in hashes:
                    thumb.set_hash(hashes[photo_id])

    def set_marks(self, marks: PlaceMarks) -> None:
        """Update where the user has been and wants to go."""
        self._marks = marks
        for widget in self.cards:
            widget.place_actions.set_marks(marks)

    def photo_thumbs(self) -> list[PhotoThumb]:
        return [thumb for widget in self.cards for thumb in widget.thumbs.values()]

    def show_more(self) -> None:
        self._add_cards(_MORE_CARDS)

    def show_card(self, rank: int) -> None:
        """Scroll the card of a place into view and focus it."""
        while len(self.cards) < min(rank, len(self.answer.ranking)):
            self.show_more()
        chosen = self.cards[rank - 1]
        # A newly created card gets its position a moment later.
        QTimer.singleShot(0, chosen, lambda: self._go_to(chosen))

    def _go_to(self, chosen: RecommendationCard) -> None:
        self.scroll_wanted.emit(chosen)
        chosen.focus_map()

    def _show_pin(self, rank: int) -> None:
        if self.map is not None:
            self.map.show_place(rank)
            self.scroll_wanted.emit(self.map)

    def _headline_text(self, answer: Answer) -> str:
        if answer.reply is not None:
            return translated(answer.reply)
        if not answer.ranking:
            return self.tr("I have nothing to recommend for “{category}” yet.").format(
                category=localise_word(answer.question.category)
            )
        # Photos that are merely the nearest say nothing about the kind, nor do those that no reason is made of.
        photos = sum(photo.sure for photo in answer.history)
        speak = any(item.reason.words or item.reason.looks for item in answer.ranking)
        if (
            not photos
            or not speak
            or any(note.id == "answer.nearest-photos" for note in answer.notes)
        ):
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
            photos,
        ).format(category=localise_word(answer.question.category))

    def _make_notes(self, answer: Answer, unit: int) -> QWidget:
        """Optional details; without places they are the answer and start unfolded."""
        lines = [translated(note) for note in answer.notes]
        if answer.ranking:
            return Folded(self.tr("%n note(s)", "", len(lines)), lines)
        box = card("warning")
        inner = QVBoxLayout(box)
        inner.setSpacing(unit)
        for line in lines:
            inner.addWidget(label(line, selectable=True))
        return box

    def _make_missing(self, missing: Missing) -> QHBoxLayout:
        """A button for the first thing that is missing, in the message that needs it."""
        texts = {
            Missing.PLACES: (self.tr("Add places …"), "paste"),
            Missing.POSITION: (self.tr("Set my location …"), "home"),
            Missing.PHOTOS: (self.tr("Add a photo folder …"), "folder"),
        }
        text, icon_name = texts[missing]
        row = QHBoxLayout()
        row.addWidget(
            button(
                text,
                lambda: self.missing_requested.emit(missing),
                kind="primary",
                icon_name=icon_name if icon_name != "home" else "",
            )
        )
        row.addStretch(1)
        return row

    def _make_examples(self, examples: Sequence[str], unit: int) -> QWidget:
        """Questions to choose from."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=unit)
        for text in examples:
            flow.addWidget(button(text, partial(self.example_chosen.emit, text)))
        return holder

    def _make_refused(self, names: Sequence[str], unit: int) -> QWidget:
        """Places that are missing because the user refused them once."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=unit)
        for name in names:
            text = self.tr("Recommend “{name}” again").format(name=formatting.isolated(name))
            taken_back = partial(self.refusal_taken_back.emit, name)
            plain_text = text.replace("&", "&&")  # an ampersand would underline what follows
            flow.addWidget(button(plain_text, taken_back, kind="action", icon_name="undo"))
        return holder

    def _add_cards(self, count: int) -> None:
        start = len(self.cards)
        for recommendation in self.answer.ranking[start : start + count]:
            widget = RecommendationCard(
                recommendation,
                self.answer.question.category,
                self._photos,
                self._hashes,
                self._thumbnails,
                self._marks,
                on_map=self.map is not None,
            )
            widget.place_requested.connect(self.place_requested)
            widget.map_requested.connect(self._show_pin)
            widget.photo_opened.connect(self.photo_opened)
            widget.feedback_given.connect(self.feedback_given)
            self.cards.append(widget)
            self._cards.addWidget(widget)
        left = len(self.answer.ranking) - len(self.cards)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show more places (%n left)", "", left))
        self._more.setAccessibleName(self._more.text())

    def _make_footer(self, answer: Answer, unit: int) -> QWidget:
        footer = QWidget()
        row = FlowLayout(footer, gap=2 * unit)
        if answer.history:
            row.addWidget(
                button(
                    self.tr("What I looked at"),
                    lambda: self.looked_at_requested.emit(answer),
                    icon_name="grid",
                    description=self.tr("Shows the numbered photos behind this answer."),
                )
            )
        for action, text, description in (
            (AnswerAction.COPY, self.tr("Copy answer"), self.tr("Copies all places as text.")),
            (AnswerAction.SAVE, self.tr("Save …"), self.tr("Saves it as a web page or PDF.")),
            (AnswerAction.PRINT, self.tr("Print …"), self.tr("Prints it.")),
        ):
            if answer.ranking:
                widget = button(
                    text,
                    partial(self.answer_requested.emit, action, answer),
                    kind="action",
                    description=description,
                )
                row.addWidget(widget)
        return footer

    def _details(self, answer: Answer) -> list[str]:
        """The matcher and the scores, for those who want to know."""
        scores = [
            self.tr("{rank}. {name}: score {score}").format(
                rank=formatting.number(item.rank),
                name=item.candidate.name,
                score=formatting.number(item.score, 3),
            )
            for item in answer.ranking[:_SCORES]
        ]
        return [self._matcher_text(answer), *scores]

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


def _refused_in(sentences: Iterable[Sentence]) -> list[str]:
    """Names of the places that notes say were left out as the user refused them."""
    names = []
    for sentence in sentences:
        for value in dict(sentence.values).values():
            inner = value if isinstance(value, tuple) else (value,)
            parts = [part for part in inner if isinstance(part, Sentence)]
            if sentence.id == "limit.disliked":
                names += [str(part) for part in parts]
            else:
                names += _refused_in(parts)
    return names
