"""Questions and answers: between the chat view, the store and the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.controllers.chat import chat_reads
from app.controllers.chat.asking import Asking, show_stored
from app.controllers.chat.chat_sentences import (
    answer_as_text,
    feedback_sentence,
    status_sentence,
    suggestions,
)
from app.controllers.library.typed_words import question_in_english
from app.desktop.tasks import Tasks, Topic
from app.worker.worker_client import WorkerClient, WorkerState
from core.records import (
    Answer,
    ConversationId,
    GeoPoint,
    PhotoId,
    PlaceList,
    PlaceListId,
    Question,
)
from core.store.person.chats import ChatStore, MessageId
from core.store.person.edits import EditId
from core.worker.channel.messages import (
    AskQuestion,
    AskStatus,
    CancelRequest,
    Event,
    Failed,
    QuestionAnswered,
    RequestId,
)
from ui.chat.chat_model import CardFeedback, ChatMessage, ConversationRow, PlaceListChoice, Speaker
from ui.chat.chat_view import ChatView
from ui.dialogs.looked_at import LookedAtDialog
from ui.look.wording import translated

_TITLE_CHARS: Final = 60


class ChatController(QObject):
    """Connects the chat view.

    Signals:
        photo_requested(int): show this photo in the viewer. lists_requested(): the person has no
        list of places and wants to add one. edit_made(): feedback changed the profile.
        home_wanted(): a question asked for something near, and no home location is set yet.
    """

    photo_requested = Signal(int)
    lists_requested = Signal()
    edit_made = Signal()
    home_wanted = Signal()

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
        self._conversation: ConversationId | None = None
        self._asking: Asking | None = None
        self._last: Asking | None = None
        self._last_message: MessageId | None = None
        self._request: RequestId | None = None
        self._dialog: LookedAtDialog | None = None
        self._home_requested = False
        self._rank_when_stored = False
        worker.event_received.connect(self._on_event)
        worker.died.connect(self._on_worker_died)
        worker.state_changed.connect(self._on_worker_state)
        view.composer.sent.connect(self.ask)
        view.composer.cancel_requested.connect(self.cancel)
        view.composer.draft_changed.connect(self._keep_draft)
        view.composer.list_import_requested.connect(self.lists_requested)
        view.suggestion_chosen.connect(lambda text: self.ask(text, view.composer.place_list))
        view.retry_requested.connect(self._retry)
        view.photo_opened.connect(self.photo_requested)
        view.feedback_given.connect(self._on_feedback)
        view.looked_at_requested.connect(self._show_looked_at)
        view.conversations.selected.connect(lambda id_: self.open(ConversationId(id_)))
        view.conversations.new_requested.connect(self.start_new)
        view.conversations.delete_requested.connect(self._delete)

    # --- what others call -----------------------------------------------------------------

    def reload(self) -> None:
        """Read the list of conversations; at the start also the last draft."""
        self._tasks.read(
            lambda connection: ChatStore(connection).all(),
            self._take_conversations,
            topic=Topic.CHATS,
        )

    def start_new(self) -> None:
        """An empty conversation; it is stored with its first question."""
        self.cancel()
        self._view.composer.flush_draft()
        self._conversation = None
        self._last = self._last_message = None
        self._view.show_messages(())
        self.reload()
        self._load_draft()
        self.load_suggestions()
        self._view.composer.focus_text()

    def load_suggestions(self) -> None:
        """Offer questions made from the person's own library and lists."""
        self._tasks.read(
            chat_reads.suggestion_words,
            lambda words: self._view.set_suggestions(suggestions(*words)),
            topic=Topic.SUGGESTIONS,
        )

    def set_lists(self, lists: Sequence[PlaceList]) -> None:
        self._view.composer.set_lists(
            [PlaceListChoice(entry.id, entry.name, entry.places) for entry in lists]
        )

    def ask(self, text: str, place_list: PlaceListId | None) -> None:
        """Ask in the current conversation, or start one."""
        if self._asking is not None:
            return
        self._view.composer.set_text("")
        self._view.add_message(ChatMessage(Speaker.PERSON, text))
        self._view.set_status(self.tr("Reading your question …"))
        previous = self._previous_question()

        def stored(conversation: ConversationId) -> None:
            is_new = self._conversation is None
            self._conversation = conversation
            if is_new:
                self._keep_draft_in(None, "")
            self._keep_draft("")
            self.reload()
            self._send(Asking(text, place_list, previous, conversation))

        current = self._conversation
        self._tasks.write(
            lambda connection: chat_reads.store_question(
                connection, current, text, text[:_TITLE_CHARS]
            ),
            stored,
            self._fail,
        )

    def rank_again(self) -> None:
        """Rank the last answer again with feedback and settings that changed meanwhile."""
        last = self._last
        if last is None or self._asking is not None:
            return
        # An answer that is still being stored has no number yet by which to replace it.
        self._rank_when_stored = self._last_message is None
        if self._last_message is not None:
            self._send(replace(last, replaces=self._last_message, tries=0))

    def cancel(self) -> None:
        """Stop the question that is being answered; it stays in the conversation."""
        if self._request is not None:
            self._worker.send(CancelRequest(self._request))
        if self._asking is not None:
            self._asking = self._request = None
            self._view.set_status("")

    def open(self, conversation: ConversationId) -> None:
        """Show an earlier conversation."""
        self.cancel()
        self._view.composer.flush_draft()
        self._conversation = conversation
        self._tasks.read(
            lambda connection: chat_reads.read_messages(connection, conversation),
            self._take_messages,
            topic=Topic.MESSAGES,
        )
        self._load_draft()

    # --- asking ---------------------------------------------------------------------------

    def _send(self, asking: Asking) -> None:
        self._asking = asking
        self._request = self._worker.next_request_id()
        self._view.set_status(self.tr("Reading your question …"))
        sent = self._worker.send(
            AskQuestion(
                self._request,
                question_in_english(asking.text),
                place_list_id=asking.place_list,
                location=self._home(),
                previous=asking.previous,
            )
        )
        if not sent:
            # Kept: it is sent as soon as the worker is ready.
            self._request = None
            self._view.set_status(self.tr("Getting ready. Your question is asked in a moment …"))

    def _retry(self) -> None:
        if self._last is not None and self._asking is None:
            self._view.remove_failure()
            self._send(self._last)

    def _on_event(self, event: Event) -> None:
        if self._request is None or getattr(event, "request_id", None) != self._request:
            return
        if isinstance(event, AskStatus):
            self._view.set_status(status_sentence(event.stage, event.count))
        elif isinstance(event, QuestionAnswered):
            self._on_answer(event.answer)
        elif isinstance(event, Failed):
            if event.sentence is None:
                self._asking = self._request = None
                self._view.set_status("")
            else:
                self._fail(translated(event.sentence))

    def _on_answer(self, answer: Answer) -> None:
        asking = self._asking
        if asking is None:
            return
        self._last, self._asking, self._request = asking, None, None
        self._last_message, self._rank_when_stored = asking.replaces, False
        self._view.set_status("")
        text = answer_as_text(answer)
        message = ChatMessage(Speaker.APP, text, answer)
        if asking.replaces is not None:
            self._view.replace_answer(message)
        else:
            self._view.add_message(message)
        self._load_hashes(answer)

        def stored(message_id: MessageId) -> None:
            self._last_message = message_id
            if self._rank_when_stored:
                self.rank_again()

        self._tasks.write(
            lambda connection: chat_reads.store_answer(
                connection, asking.conversation, asking.replaces, text, answer
            ),
            stored,
        )
        if answer.question.constraints.near and self._home() is None:
            self._ask_for_home()

    def _ask_for_home(self) -> None:
        """Once by itself; after that it is offered with every such answer."""
        if not self._home_requested:
            self._home_requested = True
            self.home_wanted.emit()
            return
        self._view.notice.warn(
            self.tr("“Nearby” needs to know near to what."),
            self.tr("Set my location …"),
            self.home_wanted.emit,
        )

    def _fail(self, sentence: str) -> None:
        if self._asking is not None:
            self._last = self._asking
        self._asking = self._request = None
        self._view.set_status("")
        self._view.add_message(ChatMessage(Speaker.APP, sentence, failed=True))

    def _on_worker_died(self) -> None:
        asking = self._asking
        if asking is None:
            return
        self._request = None
        if asking.tries > 0 or self._worker.state is WorkerState.FAILED:
            self._fail(
                self.tr("The helper stopped while answering. Your question is kept; ask it again.")
            )
        else:
            self._asking = replace(asking, tries=1)
            self._view.set_status(
                self.tr("The helper stopped and is being started again. Your question is kept …")
            )

    def _on_worker_state(self, state: WorkerState) -> None:
        if state is WorkerState.READY and self._asking is not None and self._request is None:
            self._send(self._asking)

    def _previous_question(self) -> Question | None:
        answers = [message.answer for message in self._view.messages() if message.answer]
        return answers[-1].question if answers else None

    # --- feedback -------------------------------------------------------------------------

    def _on_feedback(self, feedback: CardFeedback) -> None:
        def undo(edit: EditId) -> None:
            self._tasks.write(
                lambda connection: chat_reads.undo_edit(connection, edit),
                lambda _result: self._rank_again(),
            )

        def done(edit: EditId) -> None:
            self._view.notice.offer_undo(feedback_sentence(feedback), lambda: undo(edit))
            self._rank_again()

        self._tasks.write(lambda connection: chat_reads.store_feedback(connection, feedback), done)

    def _rank_again(self) -> None:
        """The last answer is made anew with what the person just said."""
        self.edit_made.emit()
        self.rank_again()

    # --- conversations --------------------------------------------------------------------

    def _take_conversations(self, conversations: Sequence[chat_reads.Conversation]) -> None:
        self._view.conversations.set_conversations(
            [
                ConversationRow(entry.id, entry.title, entry.updated_at.astimezone())
                for entry in conversations
            ],
            self._conversation,
        )

    def _take_messages(self, stored: chat_reads.StoredConversation) -> None:
        if stored.conversation != self._conversation:
            return
        unanswered = self.tr("This question was not answered yet.")
        shown = show_stored(stored, self._view.composer.place_list, unanswered)
        self._last, self._last_message = shown.last, shown.last_answer
        self._view.show_messages(shown.messages)

    def _delete(self, conversation_id: int) -> None:
        conversation = ConversationId(conversation_id)

        def restore() -> None:
            self._tasks.write(
                lambda connection: ChatStore(connection).restore(conversation),
                lambda _result: self.reload(),
            )

        def done(_result: None) -> None:
            if conversation == self._conversation:
                self.start_new()
            else:
                self.reload()
            self._view.notice.offer_undo(self.tr("The conversation was deleted."), restore)

        self._tasks.write(lambda connection: ChatStore(connection).delete(conversation), done)

    def _load_hashes(self, answer: Answer) -> None:
        ids = chat_reads.photo_ids([answer])
        self._tasks.read(
            lambda connection: chat_reads.read_hashes(connection, ids), self._view.set_hashes
        )

    def _show_looked_at(self, answer: Answer) -> None:
        grid = chat_reads.read_grid(answer)
        self._dialog = LookedAtDialog(answer, grid, self._view)
        self._dialog.photo_opened.connect(self._leave_dialog)
        self._dialog.show()

    def _leave_dialog(self, photo_id: int) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.photo_requested.emit(PhotoId(photo_id))

    # --- drafts ---------------------------------------------------------------------------

    def _keep_draft(self, text: str) -> None:
        self._keep_draft_in(self._conversation, text)

    def _keep_draft_in(self, conversation: ConversationId | None, text: str) -> None:
        slot = chat_reads.draft_slot(conversation)
        self._tasks.write(lambda connection: ChatStore(connection).save_draft(slot, text))

    def _load_draft(self) -> None:
        self._view.composer.set_text("")
        slot = chat_reads.draft_slot(self._conversation)
        self._tasks.read(
            lambda connection: ChatStore(connection).draft(slot),
            self._view.composer.offer_draft,
            topic=Topic.DRAFT,
        )
