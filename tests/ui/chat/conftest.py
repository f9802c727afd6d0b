"""An empty conversation on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.chat.chat_view import ChatView
from ui.library.thumbnail_loader import ThumbnailLoader


@pytest.fixture
def view(qtbot: QtBot, thumbnails: ThumbnailLoader) -> ChatView:
    view = ChatView(thumbnails)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view
