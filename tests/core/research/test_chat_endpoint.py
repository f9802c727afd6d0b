"""A server the user names: its key, its being busy, its refusals, and what it answers."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem, UserError
from core.research.chat_endpoint import KEY_VARIABLE, ChatEndpoint
from core.research.training.judges.language_judges import remote_generator

Reply = tuple[int, dict[str, str], Any]
GOOD: Reply = (200, {}, {"choices": [{"message": {"content": "rust"}}]})


@dataclass
class Server:
    """What is asked, and the replies to come; the last one is repeated."""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=lambda: [GOOD])


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            key = self.headers.get("Authorization")
            state.asked.append({"path": self.path, "key": key, **body})
            status, headers, reply = (
                state.replies.pop(0) if len(state.replies) > 1 else state.replies[0]
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(json.dumps(reply).encode())

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        state.url = f"http://127.0.0.1:{running.server_port}/v1/"
        yield state
        running.shutdown()
        thread.join()


def test_it_is_asked_as_openai_would_be_with_the_key_of_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "secret")
    assert ChatEndpoint(server.url, "big").ask("which?", CancelToken(), max_tokens=7) == "rust"
    assert server.asked == [
        {
            "path": "/v1/chat/completions",
            "key": "Bearer secret",
            "model": "big",
            "messages": [{"role": "user", "content": "which?"}],
            "temperature": 0,
            "max_tokens": 7,
        }
    ]


def test_without_a_key_none_is_sent(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    assert remote_generator(server.url, "big", CancelToken())("which words?") == "rust"
    assert server.asked[0]["key"] is None


def test_a_busy_server_is_asked_again_after_the_time_it_names_or_ever_later(server: Server) -> None:
    server.replies = [(429, {"Retry-After": "0.25"}, {}), (503, {}, {}), (503, {}, {}), GOOD]
    waits: list[float] = []
    endpoint = ChatEndpoint(server.url, "big", sleep=waits.append)
    assert endpoint.ask("?", CancelToken()) == "rust"
    assert sum(waits) == 0.25 + 2 + 4
    assert len(server.asked) == 4


def test_a_server_that_stays_busy_is_a_problem_in_a_sentence(server: Server) -> None:
    server.replies = [(429, {"Retry-After": "0"}, {})]
    with pytest.raises(EnvironmentProblem, match=r"HTTP 429.*same command again"):
        ChatEndpoint(server.url, "big").ask("?", CancelToken())
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [((401, {}, {}), KEY_VARIABLE), ((400, {}, {}), "HTTP 400"), ((200, {}, {}), "KeyError")],
)
def test_a_refusal_or_another_answer_is_not_asked_again(
    server: Server, reply: Reply, sentence: str
) -> None:
    server.replies = [reply]
    with pytest.raises(EnvironmentProblem, match=sentence):
        ChatEndpoint(server.url, "big").ask("?", CancelToken())
    assert len(server.asked) == 1


def test_waiting_can_be_cancelled(server: Server) -> None:
    server.replies = [(429, {"Retry-After": "60"}, {})]
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        ChatEndpoint(server.url, "big", sleep=lambda _: cancel.cancel()).ask("?", cancel)
    assert len(server.asked) == 1


def test_other_addresses_are_refused() -> None:
    with pytest.raises(UserError, match="http"):
        ChatEndpoint("file:///etc", "x")
