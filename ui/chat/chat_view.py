"""The conversation: questions, answers as cards, and progress in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.records import PhotoId
from ui.chat.answer_view import AnswerView
from ui.chat.bubbles import problem_box, question_bubble
from ui.chat.chat_model import ChatMessage, PlaceMarks, Speaker
from ui.chat.choices import fill_choices
from ui.chat.composer import Composer
from ui.chat.conversation_list import ConversationList
from ui.chat.message_slot import MessageSlot, NearSlots
from ui.chat.welcome import Welcome
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.controls import announce, button, clear_layout, describe, label
from ui.look.flow_layout import FlowLayout
from ui.look.notice_bar import NoticeBar
from ui.look.theme import unit_px

if TYPE_CHECKING:  # a conversation without a map loads nothing for it
    from ui.map.base_map import BaseMap

_SHOWN_MESSAGES: Final = 20  # older ones come with “show earlier”
_BUILT_AT_ONCE: Final = 2  # a question and its answer; the others when they come near
_ROOMY_LINES: Final = 24
_COLUMN_UNITS: Final = 180  # longer lines are hard to read


class ChatView(QFrame):
    """Conversation list, messages and composer.

    Args:
        base_map: returns the base map for answers; without it they have no map.

    Signals:
        suggestion_chosen(str): the user wants to ask this.
        retry_requested(): ask the last question again.
        missing_requested(Missing): provide what an answer lacks.
        photo_opened(int), feedback_given(CardFeedback), looked_at_requested(Answer),
        place_requested(PlaceRequest), answer_requested(AnswerAction, Answer),
        refusal_taken_back(str): from answers.
    """

    suggestion_chosen = Signal(str)
    retry_requested = Signal()
    missing_requested = Signal(object)
    photo_opened = Signal(int)
    feedback_given = Signal(object)
    looked_at_requested = Signal(object)
    place_requested = Signal(object)
    answer_requested = Signal(object, object)
    refusal_taken_back = Signal(str)

    def __init__(
        self, thumbnails: ThumbnailLoader, base_map: Callable[[], BaseMap] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        describe(self, self.tr("Ask"))
        unit = unit_px(self.font())
        self._thumbnails = thumbnails
        self._base_map = base_map
        self._messages: list[ChatMessage] = []
        self._first_shown = 0
        self._follow = False  # keep the newest message in view until the user scrolls
        self.conversations = ConversationList()
        self.composer = Composer()
        self.notice = NoticeBar()
        self._slots: list[MessageSlot] = []
        self._marks = PlaceMarks()
        self._hashes: dict[PhotoId, bytes] = {}  # looked up after an answer arrived
        self._anchor: tuple[MessageSlot, int] | None = None  # keeps its position in the viewport
        self._stack = QStackedWidget()
        empty = QScrollArea()  # large text in a small window needs more space than there is
        self._welcome = Welcome()
        self._welcome.chosen.connect(self.suggestion_chosen)
        empty.setWidget(self._welcome)
        empty.setWidgetResizable(True)
        describe(empty, self.tr("Suggestions"))
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_scroll(unit))
        self._status = self._make_status(unit)
        column_widget = QWidget()
        column_widget.setMaximumWidth((_COLUMN_UNITS + 12) * unit)
        column = QVBoxLayout(column_widget)
        column.setContentsMargins(6 * unit, 2 * unit, 6 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._status)
        column.addWidget(self._follow_ups)
        column.addWidget(self.composer)
        bottom = QHBoxLayout()
        # The conversation above has a scroll bar on this side; both columns share their centre.
        bottom.setContentsMargins(0, 0, self._scroll.verticalScrollBar().sizeHint().width(), 0)
        bottom.addStretch(1)
        bottom.addWidget(column_widget, 100)
        bottom.addStretch(1)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.conversations)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    # --- public interface -----------------------------------------------------------------

    def show_messages(self, messages: Sequence[ChatMessage]) -> None:
        """Show a conversation, scrolled to its end; an empty one shows suggestions."""
        self._messages = list(messages)
        self._first_shown = max(0, len(self._messages) - _SHOWN_MESSAGES)
        self._rebuild()

    def add_message(self, message: ChatMessage) -> None:
        self._messages.append(message)
        self._stack.setCurrentIndex(1)
        self._add_slot(message).fill()
        self._update_follow_ups()
        self._scroll_to_new()
        announcement = (
            message.text if message.answer is None else self.answers()[-1].accessibleName()
        )
        announce(self, announcement)

    def replace_answer(self, message: ChatMessage) -> None:
        """Replace the last answer after it was reranked."""
        for number in range(len(self._messages) - 1, -1, -1):
            answer = self._messages[number].answer
            if answer is not None and answer.question.intent.ranks:
                self._messages[number] = message
                if number >= self._first_shown:
                    slot = self._slots[number - self._first_shown]
                    slot.replace(lambda: self._make_message(message))
                break
        self._follow = False
        self._update_follow_ups()

    def remove_failure(self) -> None:
        """Remove the error message of a failed question; it is being asked again."""
        if self._messages and self._messages[-1].failed:
            self._messages.pop()
            self._rebuild()

    def set_hashes(self, hashes: Mapping[PhotoId, bytes]) -> None:
        self._hashes.update(hashes)
        for answer in self.answers():
            answer.set_hashes(hashes)

    def set_marks(self, marks: PlaceMarks) -> None:
        """Update where the user has been and wants to go."""
        self._marks = marks
        for answer in self.answers():
            answer.set_marks(marks)

    def release_unseen(self) -> None:
        """Release the messages that nobody sees, before everything is styled anew; they are built again later."""
        self._near.release_unseen()

    def say_again(self) -> None:
        """Rebuild messages after a language change; distant ones when they come close to the viewport."""
        for slot in self._slots:
            was_seen = slot.content is not None and self._near.is_near(slot)
            slot.empty()
            if was_seen:
                slot.fill()
        self._fill_follow_ups()
        self._near.fill_soon()

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Questions that suit this library, offered while the conversation is empty."""
        self._welcome.set_suggestions(suggestions)

    def set_photos(self, photos: int) -> None:
        """Set the number of photos in the library, shown in an empty conversation."""
        self._welcome.set_photos(photos)

    def set_status(self, sentence: str) -> None:
        """Show progress on the question; empty when idle."""
        is_news = bool(sentence) and sentence != self.status
        self._status.setVisible(bool(sentence))
        self._status_text.setText(sentence)
        self.composer.set_busy(bool(sentence))
        self._follow_ups.setVisible(not sentence and self._follow_ups_fit())
        if is_news:
            self._status.setAccessibleName(sentence)
            announce(self._status, sentence)

    @property
    def status(self) -> str:
        return self._status_text.text() if not self._status.isHidden() else ""

    def answers(self) -> list[AnswerView]:
        """The answers on or near the screen, oldest first."""
        contents = [slot.content for slot in self._slots]
        return [content for content in contents if isinstance(content, AnswerView)]

    def messages(self) -> list[ChatMessage]:
        return list(self._messages)

    # --- parts ----------------------------------------------------------------------------

    def _make_scroll(self, unit: int) -> QScrollArea:
        inner = self._inner = QWidget()
        self._column_widget = QWidget()
        self._column_widget.setMaximumWidth(_COLUMN_UNITS * unit)
        self._column_widget.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self._column = QVBoxLayout(self._column_widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * unit)
        self._earlier = button(self.tr("Show earlier messages"), self._show_earlier, kind="link")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._column_widget, 100)
        row.addStretch(1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 4 * unit)
        layout.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(row)
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(self._scroll, self.tr("Conversation"))
        self._near = NearSlots(self._scroll, self._slots)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._on_range_changed())
        bar.valueChanged.connect(lambda _value: self._on_scrolled())
        bar.actionTriggered.connect(lambda _action: self._stop_following())
        return self._scroll

    def _make_status(self, unit: int) -> QFrame:
        frame = QFrame()
        frame.setObjectName("status")
        row = QHBoxLayout(frame)
        row.setContentsMargins(unit, 0, unit, 0)
        row.setSpacing(2 * unit)
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setFixedWidth(24 * unit)
        describe(busy, self.tr("Working on your question"))
        self._status_text = label(kind="muted")
        row.addWidget(busy)
        row.addWidget(self._status_text, 1)
        frame.hide()
        self._follow_ups = QWidget()
        FlowLayout(self._follow_ups, gap=unit)
        self._fill_follow_ups()
        self._follow_ups.hide()
        return frame

    def _fill_follow_ups(self) -> None:
        fill_choices(
            self._follow_ups,
            (self.tr("closer"), self.tr("cheaper"), self.tr("better rated"), self.tr("open now")),
            self.suggestion_chosen.emit,
        )

    def _rebuild(self) -> None:
        clear_layout(self._column_widget)
        self._slots.clear()
        self._anchor = None
        self._stack.setCurrentIndex(1 if self._messages else 0)
        self._earlier.setVisible(self._first_shown > 0)
        for message in self._messages[self._first_shown :]:
            self._add_slot(message)
        for slot in self._slots[-_BUILT_AT_ONCE:]:
            slot.fill()
        self._update_follow_ups()
        self._scroll_to_new()

    def _add_slot(self, message: ChatMessage) -> MessageSlot:
        slot = MessageSlot(lambda: self._make_message(message), is_long=bool(message.answer))
        self._slots.append(slot)
        self._column.addWidget(slot)
        return slot

    def _make_message(self, message: ChatMessage) -> QWidget:
        if message.answer is None:
            is_person = message.speaker is Speaker.PERSON
            if is_person:
                return question_bubble(message.text)
            return problem_box(message, self.retry_requested.emit)
        hashes = {**message.hashes, **self._hashes}
        answer = AnswerView(message.answer, hashes, self._thumbnails, self._base_map, self._marks)
        answer.place_requested.connect(self.place_requested)
        answer.answer_requested.connect(self.answer_requested)
        answer.refusal_taken_back.connect(self.refusal_taken_back)
        answer.scroll_wanted.connect(self._scroll_to)
        answer.photo_opened.connect(self.photo_opened)
        answer.feedback_given.connect(self.feedback_given)
        answer.looked_at_requested.connect(self.looked_at_requested)
        answer.example_chosen.connect(self.suggestion_chosen)
        answer.missing_requested.connect(self.missing_requested)
        return answer

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._near.fill_soon()

    def _scroll_to(self, widget: QWidget) -> None:
        self._stop_following()
        self._scroll.ensureWidgetVisible(widget)

    def _show_earlier(self) -> None:
        self._first_shown = max(0, self._first_shown - _SHOWN_MESSAGES)
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_follow_ups()

    def _follow_ups_fit(self) -> bool:
        if self.height() < _ROOMY_LINES * self.fontMetrics().lineSpacing():
            return False  # large text in a small window: the answer needs the space, keys work too
        last = self._messages[-1] if self._messages else None
        return last is not None and last.answer is not None and bool(last.answer.ranking)

    def _update_follow_ups(self) -> None:
        self._follow_ups.setVisible(self._follow_ups_fit() and self._status.isHidden())

    def _scroll_to_new(self) -> None:
        # New widgets get their size when the layout has run, which changes the range.
        self._follow = True
        QTimer.singleShot(0, self, self._scroll_to_last_question)

    def _on_scrolled(self) -> None:
        """What can be read keeps its position when messages above it change their height.

        That is best told by a message that begins in sight: one that reaches in from above may have been
        built just now, and still find its size.
        """
        viewport = self._scroll.viewport()
        seen = [slot for slot in self._slots if self._near.is_near(slot)]
        starts = [(slot, slot.mapTo(viewport, QPoint()).y()) for slot in seen]
        built = [(slot, start) for slot, start in starts if slot.content is not None]
        begun = (each for each in built if each[1] >= 0)
        if anchor := next(begun, next(iter(built or starts), None)):
            self._anchor = anchor
        self._near.fill_soon()

    def _on_range_changed(self) -> None:
        if self._follow:
            self._scroll_to_last_question()
        else:  # messages above the anchor differ from their estimated height
            self._keep_anchor()
            QTimer.singleShot(0, self, self._keep_anchor)  # some may not be in their place yet
        self._near.fill_soon()

    def _keep_anchor(self) -> None:
        if self._anchor is None or self._follow:
            return
        slot, offset = anchor = self._anchor
        top = slot.mapTo(self._inner, QPoint()).y()
        self._scroll.verticalScrollBar().setValue(top - offset)
        self._anchor = anchor  # not where it stands while the others still move

    def _stop_following(self) -> None:
        self._follow = False

    def _scroll_to_last_question(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if self._messages and self._messages[-1].answer is not None:
            top = self._slots[-1].mapTo(self._inner, QPoint())
            bar.setValue(max(0, top.y() - self._scroll.viewport().height() // 6))
        else:
            bar.setValue(bar.maximum())
