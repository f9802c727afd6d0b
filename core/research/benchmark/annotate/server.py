"""A local page where an annotator ranks candidates based on another person's photos (paper, table 2).

Served to this computer only, at a random address. Answers are saved one by one and become the run
of the method `human`: ranked places in their order, all others tied after them.
"""

from __future__ import annotations

import json
import re
import secrets
import socket
import threading
import time
from collections.abc import Callable
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from core.research.benchmark.annotate.pages import finished_page, question_page
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import MANIFEST, Example
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.running.runs import QuestionResult, Run, run_path, write_run

ANNOTATIONS: Final = "annotations"
METHOD: Final = "human"
_DIGITS: Final = re.compile(r"[0-9]{1,9}")
_SECONDS: Final = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,12})?")
_MAX_BODY: Final = 100_000
_SHOWN_PHOTOS: Final = 64
_MOST_CONNECTIONS: Final = 32  # a browser opens six
_LONGEST_WAIT_S: Final = 20.0  # for the next bytes of a request


class AnnotationServer:
    """Questions of one data set for one annotator."""

    def __init__(
        self,
        dataset: Dataset,
        annotator: str,
        limit: int,
        thumbnail: Callable[[Path], bytes | None],
        port: int = 0,
    ) -> None:
        """Listen on 127.0.0.1.

        Args:
            thumbnail: returns a JPEG of a photo in any format; None if it cannot be read.
            port: 0 selects any free one.
        """
        self._dataset = dataset
        self._thumbnail, self._one_at_a_time = thumbnail, threading.Lock()
        self._questions = dataset.questions(limit=limit)
        self._examples = {e.question.question_id: e for e in dataset.examples(self._questions)}
        safe = "".join(c for c in annotator if c.isalnum() or c in "-_") or "annotator"
        self._file = dataset.directory / ANNOTATIONS / f"{safe}.jsonl"
        self._answers = _read_answers(self._file)
        self._token = secrets.token_urlsafe(16)
        self._server = _Server(("127.0.0.1", port), _handler(self))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Address of the first page; without its token nothing is served."""
        return f"http://127.0.0.1:{self.port}/{self._token}/"

    def serve(self) -> None:
        """Serve until `stop`, or until interrupted."""
        self._server.serve_forever(poll_interval=0.2)

    def stop(self) -> None:
        """End `serve` from another thread."""
        self._server.shutdown()

    def close(self) -> None:
        """Free the port."""
        self._server.server_close()

    def page(self) -> str:
        """The next open question, or thanks."""
        example = self._next()
        if example is None:
            return finished_page(len(self._answers))
        done = sum(question in self._answers for question in self._examples)
        shown = list(enumerate(example.history))[-_SHOWN_PHOTOS:]
        return question_page(
            example, [f"photo/{n}" for n, _ in shown], done, len(self._examples), time.time()
        )

    def picture(self, kind: str, question_id: str, number: int) -> bytes | None:
        """JPEG of a photo of the history, or of the first image of a candidate."""
        file = self._file_of(kind, question_id, number)
        if file is None or not file.is_file():
            return None
        with self._one_at_a_time:  # browsers request many at once
            return self._thumbnail(file)

    def _file_of(self, kind: str, question_id: str, number: int) -> Path | None:
        example = self._examples.get(question_id)
        if example is None:
            return None
        if kind == "photo" and 0 <= number < len(example.history):
            return self._dataset.photos_root / example.history[number].path
        if kind == "place" and 0 <= number < len(example.candidates):
            images = example.candidates[number].images
            return images[0] if images else None
        return None

    def answer(self, question_id: str, ranking: list[int], seconds: float) -> bool:
        """Save a ranking (positions of candidates, best first); False if it is invalid."""
        example = self._examples.get(question_id)
        valid = example is not None and len(set(ranking)) == len(ranking)
        if not valid or example is None or not ranking:
            return False
        if not all(0 <= position < len(example.candidates) for position in ranking):
            return False
        self._answers[question_id] = {
            "question": question_id,
            "ranking": ranking,
            "seconds": round(seconds, 1),
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(self._answers[question_id]) + "\n")
        return True

    def write_run(self) -> int:
        """Score the answers so far as a run; returns their number."""
        results = tuple(
            _result(self._examples[question], answer)
            for question, answer in sorted(self._answers.items())
            if question in self._examples
        )
        if results:
            header = {
                "name": self._dataset.name,
                "manifest": file_digest(self._dataset.directory / MANIFEST),
                "questions": len(results),
            }
            name = self._file.stem
            run = Run(METHOD, name, {}, header, {"annotator": name}, provenance(0), results)
            write_run(run_path(self._dataset.directory, METHOD, name, {}), run)
        return len(results)

    def _next(self) -> Example | None:
        waiting = (q for q in self._questions if q.question_id not in self._answers)
        question = next(waiting, None)
        return None if question is None else self._examples[question.question_id]

    def _route(self, path: str, headers: Message) -> list[str] | None:
        """Parts of the path after the token; None for requests that are not from our page."""
        parts = urlsplit(path).path.split("/")[1:]
        address = f"127.0.0.1:{self.port}"
        # Under another name for this address, a foreign web page could read the answers.
        if headers.get("Host") != address or not parts:
            return None
        if headers.get("Origin", f"http://{address}") != f"http://{address}":
            return None  # a form of a foreign page
        return (
            parts[1:] if secrets.compare_digest(parts[0].encode(), self._token.encode()) else None
        )


class _Server(ThreadingHTTPServer):
    """Serves a bounded number of connections at once; those beyond it are closed."""

    daemon_threads = True  # one that waits for a request does not hold up the end

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._free = threading.BoundedSemaphore(_MOST_CONNECTIONS)
        super().__init__(address, handler)

    def process_request(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: Any
    ) -> None:
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: Any
    ) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()


def _handler(owner: AnnotationServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = _LONGEST_WAIT_S

        def do_GET(self) -> None:
            parts = owner._route(self.path, self.headers)
            if parts == [""]:
                self._send(200, "text/html; charset=utf-8", owner.page().encode())
                return
            number = _number(parts[2]) if parts is not None and len(parts) == 3 else None
            picture = None
            if parts is not None and number is not None:
                picture = owner.picture(parts[0], parts[1], number)
            if picture is not None:
                self._send(200, "image/jpeg", picture)
            else:
                self._send(404, "text/plain", b"")

        def do_POST(self) -> None:
            parts = owner._route(self.path, self.headers)
            length = _number(self.headers.get("Content-Length", "")) or 0
            if parts != ["answer"] or not 0 < length <= _MAX_BODY:
                self._send(404, "text/plain", b"")
                return
            form = parse_qs(self.rfile.read(length).decode("utf-8", "replace"))
            numbers = map(_number, form.get("ranking", [""])[0].split(","))
            ranking = [number for number in numbers if number is not None]
            seconds = _seconds_since(form.get("started", [""])[0])
            if owner.answer(form.get("question", [""])[0], ranking, seconds):
                self.send_response(303)
                self.send_header("Location", owner.url)
                self.end_headers()
            else:
                self._send(400, "text/plain; charset=utf-8", b"Rank at least one place.")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base's name
            """Disabled: requests name photos."""

        def _send(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", "default-src 'self' 'unsafe-inline'")
            self.end_headers()
            self.wfile.write(body)

    return Handler


def _number(text: str) -> int | None:
    return int(text) if _DIGITS.fullmatch(text) else None


def _seconds_since(started: str) -> float:
    """0 if the page did not say when it was opened."""
    return max(0.0, time.time() - float(started)) if _SECONDS.fullmatch(started) else 0.0


def _result(example: Example, answer: dict[str, Any]) -> QuestionResult:
    scores = [0.0] * len(example.candidates)
    for place, position in enumerate(answer["ranking"]):
        scores[position] = float(len(scores) - place)
    return QuestionResult.of(example, scores, answer["seconds"])


def _read_answers(file: Path) -> dict[str, dict[str, Any]]:
    answers: dict[str, dict[str, Any]] = {}
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for line in lines:
        try:
            answer = json.loads(line)
        except ValueError:
            continue  # the last line of an interrupted session
        answers[answer["question"]] = answer
    return answers
