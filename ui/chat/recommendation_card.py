"""One recommended place: what it is, how far away, and why it is recommended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.records import Candidate, PhotoId, Recommendation, RetrievedPhoto
from ui.chat.answer_document import place_facts
from ui.chat.chat_model import CardFeedback, FeedbackKind, PlaceMarks
from ui.chat.evidence import PhotoThumb, WordChip
from ui.chat.place_actions import PlaceActions
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.look.captions import where_and_when
from ui.look.controls import describe, label, tool_button, tool_tip
from ui.look.flow_layout import FlowLayout
from ui.look.photo_words import localise_word
from ui.look.theme import unit_px
from ui.look.wording import translated

_SHOWN_PHOTOS: Final = 5
_SHOWN_WORDS: Final = 6


class RecommendationCard(QFrame):
    """A card that screen readers announce as one sentence before its controls.

    Args:
        photos: those that the answer used, for their captions.
        marks: where the user has been and wants to go.
        category: of the question; feedback is stored per category.
        on_map: whether there is a map that can show the place.

    Signals:
        photo_opened(int): PhotoId.
        feedback_given(CardFeedback): about the place, a word or a photo.
        map_requested(int): show the place of this rank on the map.
        place_requested(PlaceRequest): an action on the place.
    """

    photo_opened = Signal(int)
    feedback_given = Signal(object)
    map_requested = Signal(int)
    place_requested = Signal(object)

    def __init__(
        self,
        recommendation: Recommendation,
        category: str,
        photos: Mapping[PhotoId, RetrievedPhoto],
        hashes: Mapping[PhotoId, bytes],
        thumbnails: ThumbnailLoader,
        marks: PlaceMarks,
        *,
        on_map: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._category = category
        self._recommendation = recommendation
        self.thumbs: dict[PhotoId, PhotoThumb] = {}
        unit = unit_px(self.font())
        place = recommendation.candidate
        rank = label(formatting.number(recommendation.rank), "rank", wrap=False)
        rank.setMinimumWidth(7 * unit)
        rank.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        text = QVBoxLayout()
        text.setSpacing(unit)
        text.addWidget(label(place.name, "heading", selectable=True))
        facts = place_facts(recommendation)
        if facts:
            line = label(facts, "muted")
            line.setToolTip(tool_tip(formatting.hours(place.hours)))
            text.addWidget(line)
        if place.description:
            text.addWidget(label(place.description, selectable=True))
        text.addWidget(self._make_why(recommendation, photos, hashes, thumbnails, unit))
        self.place_actions = PlaceActions(recommendation, marks)
        self.place_actions.requested.connect(self.place_requested)
        text.addWidget(self.place_actions)
        text.addStretch(1)  # keeps the lines of a short card together beside the votes
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        row.setSpacing(2 * unit)
        row.addWidget(rank)
        row.addLayout(text, 1)
        self._to_map = tool_button(
            self.tr("Show {name} on the map").format(name=formatting.isolated(place.name)),
            "map",
            lambda: self.map_requested.emit(recommendation.rank),
        )
        if not on_map or place.location is None:
            self._to_map.hide()
        row.addLayout(self._make_votes(place, unit))
        describe(self, self._accessible_name(recommendation, facts))

    def focus_map(self) -> None:
        """Focus the card's control that opens the map."""
        self._to_map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accessible_name(self, recommendation: Recommendation, facts: str) -> str:
        sentence = self.tr("Number {rank}: {name}").format(
            rank=formatting.number(recommendation.rank),
            name=formatting.isolated(recommendation.candidate.name),
        )
        reason = translated(recommendation.reason.sentence(localise_word))
        return ". ".join(part for part in (sentence, facts, reason) if part)

    def _make_why(
        self,
        recommendation: Recommendation,
        photos: Mapping[PhotoId, RetrievedPhoto],
        hashes: Mapping[PhotoId, bytes],
        thumbnails: ThumbnailLoader,
        unit: int,
    ) -> QWidget:
        evidence = recommendation.evidence
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, unit, 0, 0)
        column.setSpacing(unit)
        column.addWidget(
            label(translated(recommendation.reason.sentence(localise_word)), selectable=True)
        )
        if evidence.photos:
            strip = QWidget()
            flow = FlowLayout(strip, gap=unit)
            for photo in evidence.photos[:_SHOWN_PHOTOS]:
                seen = photos.get(photo.photo_id)
                origin = where_and_when(seen) if seen is not None else ""
                caption = seen.caption if seen is not None else ""
                thumb = PhotoThumb(
                    thumbnails,
                    photo.photo_id,
                    hashes.get(photo.photo_id),
                    caption or ("" if origin else photo.path.name),
                    origin=origin,
                )
                thumb.opened.connect(self.photo_opened)
                thumb.never_requested.connect(self._never)
                self.thumbs[photo.photo_id] = thumb
                flow.addWidget(thumb)
            column.addWidget(strip)
        if evidence.aspects:
            strip = QWidget()
            flow = FlowLayout(strip, gap=unit)
            for aspect in evidence.aspects[:_SHOWN_WORDS]:
                chip = WordChip(aspect.word)
                chip.more_requested.connect(lambda word: self._say(FeedbackKind.WORD_MORE, word))
                chip.less_requested.connect(lambda word: self._say(FeedbackKind.WORD_LESS, word))
                flow.addWidget(chip)
            column.addWidget(strip)
        return box

    def _make_votes(self, place: Candidate, unit: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(unit)
        for name, icon_name, kind in (
            (self.tr("More like {name}"), "more-like", FeedbackKind.PLACE_MORE),
            (self.tr("{name} is not for me"), "less-like", FeedbackKind.PLACE_LESS),
        ):
            vote = tool_button(
                name.format(name=formatting.isolated(place.name)),
                icon_name,
                lambda kind=kind: self._say(kind, place.name),  # type: ignore[misc]  # bound per vote
            )
            column.addWidget(vote)
        column.addWidget(self._to_map)
        column.addStretch(1)
        return column

    def _say(self, kind: FeedbackKind, text: str) -> None:
        self.feedback_given.emit(CardFeedback(kind, self._category, text=text))

    def _never(self, photo_id: int) -> None:
        self.feedback_given.emit(
            CardFeedback(FeedbackKind.PHOTO_NEVER, self._category, photo_id=PhotoId(photo_id))
        )
