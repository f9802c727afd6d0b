"""The worker process: start, events, death, restarts, and an orderly end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.worker.worker_client import WorkerClient, WorkerState
from core.paths import DataPaths
from core.worker.channel.messages import AskQuestion, Failed, Ready, SearchResults, SearchText
from tests.app.reaching import kill_worker
from tests.app.scripted_worker import start_scripted_worker


@pytest.fixture
def client(qtbot: QtBot, paths: DataPaths) -> Iterator[WorkerClient]:
    client = WorkerClient(lambda connection: start_scripted_worker(connection, paths.root))
    yield client
    client.stop()


def _ready(qtbot: QtBot, client: WorkerClient) -> None:
    client.start()
    qtbot.waitUntil(lambda: client.state is WorkerState.READY)


def test_events_arrive_in_order_after_ready(qtbot: QtBot, client: WorkerClient) -> None:
    events: list[object] = []
    client.event_received.connect(events.append)
    _ready(qtbot, client)
    first, second = client.next_request_id(), client.next_request_id()
    client.send(SearchText(first, "a"))
    client.send(SearchText(second, "b"))
    qtbot.waitUntil(lambda: len(events) == 3)
    assert isinstance(events[0], Ready)
    assert [event.request_id for event in events[1:] if isinstance(event, SearchResults)] == [
        first,
        second,
    ]


def test_nothing_can_be_sent_before_the_worker_is_there(client: WorkerClient) -> None:
    assert not client.send(SearchText(client.next_request_id(), "a"))


def test_killed_worker_is_started_again(qtbot: QtBot, client: WorkerClient) -> None:
    _ready(qtbot, client)
    with qtbot.waitSignal(client.died):
        first = kill_worker(client)
    assert client.state is WorkerState.RESTARTING
    qtbot.waitUntil(lambda: client.state is WorkerState.READY)
    assert client.process_id != first


def test_worker_that_keeps_dying_is_left_alone_until_asked(
    qtbot: QtBot, client: WorkerClient
) -> None:
    for _ in range(4):
        _ready(qtbot, client)
        with qtbot.waitSignal(client.died):
            client.send(AskQuestion(client.next_request_id(), "always crash"))
    assert client.state is WorkerState.FAILED
    _ready(qtbot, client)


def test_stop_ends_the_process_without_a_death(qtbot: QtBot, client: WorkerClient) -> None:
    _ready(qtbot, client)
    process = client._process
    assert process is not None
    with qtbot.assertNotEmitted(client.died, wait=100):
        client.stop()
    assert not process.is_alive()
    assert client.state is WorkerState.STOPPED


def test_stop_while_starting_leaves_no_process(qtbot: QtBot, client: WorkerClient) -> None:
    client.start()
    launcher = client._launcher
    assert launcher is not None
    client.stop()
    assert launcher.process is None or launcher.process.exitcode is not None


def _endless() -> list[object]:
    """Cannot be written, and fails in a way that nobody expects."""
    within: list[object] = []
    within.append(within)
    return within


@pytest.mark.parametrize("text", [object(), _endless()], ids=["object", "endless"])
def test_command_that_is_no_message_is_answered_and_the_next_one_arrives(
    qtbot: QtBot, client: WorkerClient, text: Any
) -> None:
    events: list[object] = []
    client.event_received.connect(events.append)
    _ready(qtbot, client)
    wrong, right = client.next_request_id(), client.next_request_id()
    client.send(SearchText(wrong, text))
    client.send(SearchText(right, "a"))
    qtbot.waitUntil(lambda: len(events) == 3)
    answers = {type(event): getattr(event, "request_id", None) for event in events}
    assert answers[Failed] == wrong
    assert answers[SearchResults] == right
