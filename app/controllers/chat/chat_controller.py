"""Questions and answers: connects the chat view, the store and the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.controllers.chat import chat_reads
from app.controllers.chat.asking import Asking, Thread, show_stored
from app.controllers.chat.chat_sentences import (
    answer_as_text,
    feedback_sentence,
    status_sentence,
    suggestions,
)
from app.controllers.chat.conversations_controller import ConversationsController
from app.controllers.library.typed_words import question_in_english
from app.desktop.tasks import Tasks, Topic
from app.worker.request import RequestState
from app.worker.worker_client import WorkerClient, WorkerState
from core.records import (
    Answer,
    ConversationId,
    GeoPoint,
    Missing,
    PlaceList,
    PlaceListId,
    referred_to,
)
from core.store.connection import Connection
from core.store.person.chats import ChatStore, MessageId
from core.store.person.edits import EditId
from core.worker.channel.messages import (
    AskQuestion,
    AskStatus,
    CancelRequest,
    Event,
    Failed,
    QuestionAnswered,
)
from ui.chat.chat_model import CardFeedback, ChatMessage, PlaceListChoice, Speaker
from ui.chat.chat_view import ChatView
from ui.dialogs.looked_at import LookedAtDialog
from ui.look.popups import open_dialog
from ui.look.wording import translated

_TITLE_CHARS: Final = 60


class ChatController(QObject):
    """Connects the chat view.

    Signals:
        photo_requested(int): show this photo in the viewer. lists_requested(): the user has no
            list of places and wants to add one. edit_made(): feedback changed the profile.
        home_wanted(): the user wants to set where “near” is.
        photos_requested(): the user wants to add photos.
    """

    photo_requested = Signal(int)
    lists_requested = Signal()
    edit_made = Signal()
    home_wanted = Signal()
    photos_requested = Signal()

    def __init__(
        self,
        view: ChatView,
        *,
        tasks: Tasks,
        worker: WorkerClient,
        home: Callable[[], GeoPoint | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._worker = worker
        self._home = home
        self._thread = Thread()
        self._knows_lists = False
        self._asking: Asking | None = None  # the one that is open
        self._last: Asking | None = None  # the last finished one of this conversation
        worker.event_received.connect(self._on_event)
        worker.died.connect(self._on_worker_died)
        worker.state_changed.connect(self._on_worker_state)
        view.composer.sent.connect(self.ask)
        view.composer.cancel_requested.connect(self.stop)
        view.composer.draft_changed.connect(self._keep_draft)
        view.composer.list_import_requested.connect(self.lists_requested)
        view.suggestion_chosen.connect(lambda text: self.ask(text, view.composer.place_list))
        view.retry_requested.connect(self._retry)
        view.missing_requested.connect(self._give)
        view.photo_opened.connect(self.photo_requested)
        view.feedback_given.connect(self._on_feedback)
        view.looked_at_requested.connect(self._show_looked_at)
        view.conversations.selected.connect(lambda id_: self.open(ConversationId(id_)))
        view.conversations.new_requested.connect(self.start_new)
        self.conversations = ConversationsController(
            view, tasks=tasks, current=lambda: self._thread.id, parent=self
        )
        self.conversations.current_deleted.connect(self.start_new)

    # --- public interface -----------------------------------------------------------------

    def reload(self) -> None:
        """Reload the list of conversations."""
        self.conversations.reload()

    def start_new(self) -> None:
        """An empty conversation; it is stored with its first question."""
        self.cancel()
        self._view.composer.flush_draft()
        self._thread = Thread()
        self._last = None
        self._view.show_messages(())
        self.reload()
        self._load_draft()
        self.load_suggestions()
        self._view.composer.focus_text()

    def begin_with_list(self, place_list: PlaceListId) -> None:
        """Ask about this list from now on: in the open conversation if it is about it or empty.

        What was asked about another list must not narrow the next answer.
        """
        composer = self._view.composer
        if composer.place_list != place_list and self._view.messages():
            self.start_new()
        composer.choose_list(place_list)

    def load_suggestions(self) -> None:
        """Offer questions based on the user's own library and lists."""
        self._tasks.read(
            chat_reads.suggestion_words,
            lambda words: self._view.set_suggestions(suggestions(*words)),
            topic=Topic.SUGGESTIONS,
        )

    def set_lists(self, lists: Sequence[PlaceList]) -> None:
        """Offer these lists; at first the one that was asked last is chosen."""
        self._view.composer.set_lists(
            [PlaceListChoice(entry.id, entry.name, entry.places) for entry in lists]
        )
        if not self._knows_lists:
            self._knows_lists = True
            self._tasks.read(chat_reads.latest_lists, self._choose_latest)
        self.load_suggestions()

    def _choose_latest(self, lists: Sequence[PlaceListId | None]) -> None:
        if self._thread.id is None:  # a conversation that was opened has its own
            for place_list in lists:
                self._view.composer.choose_list(place_list)

    def ask(self, text: str, place_list: PlaceListId | None) -> None:
        """Ask in the current conversation, or start one."""
        if self._asking is not None:
            return
        self._view.composer.set_text("")
        self._view.add_message(ChatMessage(Speaker.PERSON, text))
        self._store(Asking(text, place_list, self._previous_answer(), self._thread))

    def rank_again(self) -> None:
        """Rerank the last answer with feedback and settings that changed meanwhile."""
        last = self._last
        if last is None or self._asking is not None:
            return
        # An answer that is still being stored has no id yet by which to replace it.
        last.rank_when_stored = last.message is None
        if last.message is not None:
            self._send(last.anew())

    def cancel(self) -> None:
        """Stop the question that is being stored or answered; it stays in the conversation."""
        asking, self._asking = self._asking, None
        if asking is not None:
            if asking.request.id is not None:
                self._worker.send(CancelRequest(asking.request.id))
            asking.request.advance(RequestState.CANCELLED)
            self._view.set_status("")

    def stop(self) -> None:
        """Stop as the user wants it, and say so; the question can be asked again."""
        if (asking := self._asking) is not None:
            self.cancel()
            self._last = asking
            self._view.add_message(ChatMessage(Speaker.APP, self.tr("Stopped."), failed=True))

    def open(self, conversation: ConversationId) -> None:
        """Show an earlier conversation."""
        self.cancel()
        self._view.composer.flush_draft()
        thread = self._thread = Thread(conversation)
        self._last = None
        self._tasks.read(
            lambda connection: chat_reads.read_messages(connection, conversation),
            lambda stored: self._take_messages(thread, stored),
            topic=Topic.MESSAGES,
        )
        self._load_draft()

    # --- asking ---------------------------------------------------------------------------

    def _store(self, asking: Asking) -> None:
        """Store the question, then ask it, unless it was cancelled or left meanwhile."""
        self._asking = asking
        self._view.set_status(self.tr("Reading your question …"))
        thread, is_first = asking.thread, asking.thread.id is None

        def store(connection: Connection) -> None:
            # Set here, in the order of writing: the question after a cancelled one finds the id.
            thread.id = chat_reads.store_question(
                connection, thread.id, asking.text, asking.text[:_TITLE_CHARS], asking.place_list
            )

        def stored(_result: None) -> None:
            asking.is_stored = True
            if is_first:
                self._keep_draft_in(None, "")
            self._keep_draft_in(thread.id, "")
            self.reload()
            if asking.request.advance(RequestState.STORED):
                self._send(asking)

        self._tasks.write(store, stored, lambda sentence: self._fail(asking, sentence))

    def _send(self, asking: Asking) -> None:
        self._asking = asking
        request = self._worker.next_request_id()
        self._view.set_status(self.tr("Reading your question …"))
        sent = self._worker.send(
            AskQuestion(
                request,
                question_in_english(asking.text),
                place_list_id=asking.place_list,
                regions=self._view.composer.beside_list,
                location=self._home(),
                previous=asking.previous,
            )
        )
        if sent:
            asking.request.send_as(request)
        else:
            # Kept: it is sent as soon as the worker is ready.
            asking.request.advance(RequestState.STORED)
            self._view.set_status(self.tr("Getting ready. Your question is asked in a moment …"))

    def _retry(self) -> None:
        last = self._last
        if last is not None and self._asking is None:
            self._view.remove_failure()
            (self._send if last.is_stored else self._store)(last.anew())

    def _on_event(self, event: Event) -> None:
        asking = self._asking
        if asking is None or not asking.request.answers(event):
            return
        if isinstance(event, AskStatus):
            self._view.set_status(status_sentence(event.stage, event.count))
        elif isinstance(event, QuestionAnswered):
            self._on_answer(asking, event.answer)
        elif isinstance(event, Failed) and event.sentence is not None:
            self._fail(asking, translated(event.sentence))
        elif isinstance(event, Failed):
            self._end(asking, RequestState.CANCELLED)

    def _end(self, asking: Asking, state: RequestState) -> bool:
        """Give up on a question; False if that had already happened."""
        if is_news := asking.request.advance(state):
            self._last, self._asking = asking, None
            self._view.set_status("")
        return is_news

    def _on_answer(self, asking: Asking, answer: Answer) -> None:
        before = self._last
        self._end(asking, RequestState.DONE)
        if not answer.question.intent.ranks:
            self._last = before  # feedback applies to the places, even after thanks
        text = answer_as_text(answer)
        message = ChatMessage(Speaker.APP, text, answer)
        replaces = asking.message
        if replaces is not None:
            self._view.replace_answer(message)
        else:
            self._view.add_message(message)
        self._load_hashes(answer)

        def stored(message_id: MessageId) -> None:
            asking.message = message_id
            if asking.rank_when_stored and asking is self._last:
                self.rank_again()

        self._tasks.write(
            lambda connection: chat_reads.store_answer(
                connection, asking.thread.stored_id, replaces, text, answer
            ),
            stored,
        )

    def _give(self, missing: Missing) -> None:
        """Open the place where the user can provide what an answer lacks."""
        {
            Missing.PLACES: self.lists_requested,
            Missing.POSITION: self.home_wanted,
            Missing.PHOTOS: self.photos_requested,
        }[missing].emit()

    def _fail(self, asking: Asking, sentence: str) -> None:
        if self._end(asking, RequestState.FAILED):
            self._view.add_message(ChatMessage(Speaker.APP, sentence, failed=True))

    def _on_worker_died(self) -> None:
        asking = self._asking
        if asking is None or not asking.request.advance(RequestState.STORED):
            return
        if asking.tries > 0 or self._worker.state is WorkerState.FAILED:
            self._fail(
                asking,
                self.tr("The helper stopped while answering. Your question is kept; ask it again."),
            )
        else:
            asking.tries = 1
            self._view.set_status(
                self.tr("The helper stopped and is being started again. Your question is kept …")
            )

    def _on_worker_state(self, state: WorkerState) -> None:
        asking = self._asking
        if state is WorkerState.READY and asking and asking.request.state is RequestState.STORED:
            self._send(asking)

    def _previous_answer(self) -> Answer | None:
        """The last answer with places, which "cheaper" or "the second one" refer to."""
        answers = [message.answer for message in self._view.messages() if message.answer]
        return referred_to(answers)

    # --- feedback -------------------------------------------------------------------------

    def _on_feedback(self, feedback: CardFeedback) -> None:
        def undo(edit: EditId) -> None:
            self._tasks.write(
                lambda connection: chat_reads.undo_edit(connection, edit),
                lambda _result: self.follow_edit(),
            )

        def done(edit: EditId) -> None:
            self._view.notice.offer_undo(feedback_sentence(feedback), lambda: undo(edit))
            self.follow_edit()

        self._tasks.write(lambda connection: chat_reads.store_feedback(connection, feedback), done)

    def follow_edit(self) -> None:
        """Recompute the last answer with the user's new feedback."""
        self.edit_made.emit()
        self.rank_again()

    # --- conversations --------------------------------------------------------------------

    def _take_messages(self, thread: Thread, stored: chat_reads.StoredConversation) -> None:
        if thread is self._thread:
            for place_list in stored.place_lists:
                self._view.composer.choose_list(place_list)
            unanswered = self.tr("This question was not answered yet.")
            shown = show_stored(
                stored, thread, self._view.composer.place_list, unanswered, self._asking
            )
            self._last = shown.last
            self._view.show_messages(shown.messages)

    def _load_hashes(self, answer: Answer) -> None:
        ids = chat_reads.photo_ids([answer])
        self._tasks.read(
            lambda connection: chat_reads.read_hashes(connection, ids), self._view.set_hashes
        )

    def _show_looked_at(self, answer: Answer) -> None:
        dialog = LookedAtDialog(answer, chat_reads.read_grid(answer), self._view)
        dialog.photo_opened.connect(dialog.accept)
        dialog.photo_opened.connect(self.photo_requested)
        open_dialog(dialog, modal=False)

    # --- drafts ---------------------------------------------------------------------------

    def _keep_draft(self, text: str) -> None:
        self._keep_draft_in(self._thread.id, text)

    def _keep_draft_in(self, conversation: ConversationId | None, text: str) -> None:
        slot = chat_reads.draft_slot(conversation)
        self._tasks.write(lambda connection: ChatStore(connection).save_draft(slot, text))

    def _load_draft(self) -> None:
        self._view.composer.set_text("")
        slot = chat_reads.draft_slot(self._thread.id)
        self._tasks.read(
            lambda connection: ChatStore(connection).draft(slot),
            self._view.composer.offer_draft,
            topic=Topic.DRAFT,
        )
