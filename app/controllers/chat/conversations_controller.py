"""The list of conversations: searching, renaming, deleting with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desktop.tasks import Tasks, Topic
from core.records import ConversationId
from core.store.person.chats import ChatStore, Conversation
from ui.chat.chat_model import ConversationRow
from ui.chat.chat_view import ChatView


class ConversationsController(QObject):
    """Keeps the list beside the chat in sync with the store.

    Args:
        current: the conversation on screen, if it is stored.

    Signals:
        current_deleted(): the conversation on screen is gone.
    """

    current_deleted = Signal()

    def __init__(
        self,
        view: ChatView,
        *,
        tasks: Tasks,
        current: Callable[[], ConversationId | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._current = current
        self._sought = ""
        view.conversations.search_changed.connect(self._search)
        view.conversations.renamed.connect(self._rename)
        view.conversations.delete_requested.connect(self._delete)

    def reload(self) -> None:
        """Reload the list, or the search results in it."""
        sought = self._sought
        self._tasks.read(
            lambda connection: (
                ChatStore(connection).find(sought) if sought else ChatStore(connection).all()
            ),
            self._show,
            topic=Topic.CHATS,
        )

    def _show(self, conversations: Sequence[Conversation]) -> None:
        rows = [
            ConversationRow(entry.id, entry.title, entry.updated_at.astimezone())
            for entry in conversations
        ]
        self._view.conversations.set_conversations(rows, self._current())

    def _search(self, text: str) -> None:
        self._sought = text.strip()
        self.reload()

    def _rename(self, conversation_id: int, title: str) -> None:
        conversation = ConversationId(conversation_id)
        self._tasks.write(
            lambda connection: ChatStore(connection).rename(conversation, title),
            lambda _result: self.reload(),
        )

    def _delete(self, conversation_id: int) -> None:
        conversation = ConversationId(conversation_id)

        def restore() -> None:
            self._tasks.write(
                lambda connection: ChatStore(connection).restore(conversation),
                lambda _result: self.reload(),
            )

        def done(_result: None) -> None:
            if conversation == self._current():
                self.current_deleted.emit()  # a new conversation begins, which reloads the list
            else:
                self.reload()
            self._view.notice.offer_undo(self.tr("The conversation was deleted."), restore)

        self._tasks.write(lambda connection: ChatStore(connection).delete(conversation), done)
