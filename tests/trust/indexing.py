"""Indexing runs that faults are injected into, in forked processes that start at once.

Decoding happens in the process itself and the models are small, so that most of a run is what the
faults are meant for: reading files, thumbnails, writes and commits.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.errors import VisualLensError
from core.indexing import decoded_batches
from core.indexing.pipeline import IndexPipeline
from core.paths import DataPaths
from core.photos.decode.decoded import DecodeRequest, Outcome
from core.photos.thumbnails import ThumbnailCache
from core.records import IndexProgress, PhotoId
from core.settings.chosen import IndexSpeed, Settings
from core.store.connection import Connection, open_store, transaction
from core.store.library.roots import RootStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditStore
from core.store.safekeeping.maintenance import quick_check
from core.store.vectors.generations import GenerationId
from tests.core.photos.decoding import decode_file
from tests.helpers.fake_models import ColourEncoder, fake_models

LARGEST_BATCH: Final = 64
_HUNG_AFTER_S: Final = 400  # the same
_PROBLEM: Final = 1  # ended with a sentence
_CRASH: Final = 70

OnProgress = Callable[[IndexProgress], None]


class _InlinePool:
    """Stands in for the pool of decoding processes."""

    def __init__(self, workers: int, max_pixels: int, background: bool = False) -> None:
        self._max_pixels = max_pixels
        self._closed = False

    def decode(
        self, requests: Iterable[DecodeRequest], *, look_ahead: int
    ) -> Iterator[tuple[DecodeRequest, Outcome]]:
        for request in requests:
            if self._closed:
                return
            yield request, decode_file(request, self._max_pixels)

    def close(self) -> None:
        self._closed = True


class CountingEncoder(ColourEncoder):
    def __init__(self, note: Callable[[str], None]) -> None:
        super().__init__()
        self._note = note

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        self._note(f"encoded {len(images)}")
        return super().encode_images(images)


@dataclass(slots=True)
class Library:
    """A data folder, and a log outside of it that survives whatever happens to a run."""

    data: Path
    log: Path
    problems: list[str] = field(default_factory=list)

    @property
    def paths(self) -> DataPaths:
        return DataPaths(self.data)

    def open(self) -> Connection:
        return open_store(self.paths.create().database)

    def add_root(self, folder: Path) -> None:
        connection = self.open()
        RootStore(connection).add(folder)
        connection.close()

    def noted(self, word: str) -> list[int]:
        """Numbers that runs have noted after `word`."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [int(line.split()[1]) for line in lines if line.startswith(f"{word} ")]

    def index(
        self, on_progress: OnProgress = lambda _progress: None, cancel: CancelToken | None = None
    ) -> None:
        """One run in this process; the person writes something after every batch."""
        descriptor = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)

        def note(text: str) -> None:
            os.write(descriptor, f"{text}\n".encode())

        connection = self.open()
        talk, edits = ChatStore(connection), EditStore(connection)
        conversations = talk.all()
        chat = conversations[0].id if conversations else talk.create("Mine")
        said = len(talk.messages(chat))

        def on_committed(
            _generation: GenerationId, ids: Sequence[PhotoId], _vectors: FloatMatrix
        ) -> None:
            nonlocal said
            with transaction(connection):
                talk.add_message(chat, Role.PERSON, f"message {said}")
                edits.pin_word(f"word {said}")
            said += 1
            note(f"said {said}")
            note(f"committed {len(ids)}")

        models = fake_models()
        pipeline = IndexPipeline(
            connection=connection,
            models=type(models)(
                encoder=CountingEncoder(note),
                describer=models.describer,
                text=models.text,
                text_id=models.text_id,
            ),
            thumbnails=ThumbnailCache(self.paths.thumbnails, 10**9),
            speed=IndexSpeed.FAST,
            max_pixels=Settings().max_pixels,
            on_committed=on_committed,
        )
        try:
            with patch.object(decoded_batches, "DecodePool", _InlinePool):
                pipeline.run(cancel or CancelToken(), on_progress)
        finally:
            connection.close()
            os.close(descriptor)

    def lost(self) -> list[str]:
        """What is wrong with the library now: damage, and what the person said that is gone."""
        connection = self.open()
        try:
            found = quick_check(connection)
            said = max(self.noted("said"), default=0)  # first: a window that lives goes on saving
            talk = ChatStore(connection)
            messages = [m.text for chat in talk.all() for m in talk.messages(chat.id)]
            if messages[:said] != [f"message {n}" for n in range(said)]:
                found.append(f"{len(messages)} messages are there, {said} were saved")
            if len(EditStore(connection).edits()) < said:
                found.append("an edit is gone")
            ((broken,),) = connection.execute("SELECT count(*) FROM pragma_foreign_key_check")
            if broken:
                found.append(f"{broken} references lead nowhere")
            return found
        finally:
            connection.close()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended: `sentence` is what the person would read, empty when all went well."""

    sentence: str = ""
    crashed: str = ""
    hung: bool = False


def forked(
    work: Callable[[], object], meanwhile: Callable[[int], None] = lambda _pid: None
) -> Ended:
    """Run `work` in a child process; `meanwhile` gets its process id and may kill it."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        os._exit(_child(work, writing))
    os.close(writing)
    meanwhile(pid)
    status, hung = _wait(pid)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode(errors="replace")
    if hung:
        return Ended(hung=True)
    code = os.waitstatus_to_exitcode(status)
    if code in (0, -signal.SIGKILL):
        return Ended()
    return Ended(sentence=text) if code == _PROBLEM else Ended(crashed=text or f"exit {code}")


def _child(work: Callable[[], object], writing: int) -> int:
    try:
        work()
    except VisualLensError as error:
        os.write(writing, str(error).encode())
        return _PROBLEM
    except BaseException:  # noqa: BLE001  # boundary of the process: the parent judges
        os.write(writing, traceback.format_exc().encode()[-4_000:])
        return _CRASH
    return 0


def _wait(pid: int) -> tuple[int, bool]:
    def stop(*_: object) -> None:
        os.kill(pid, signal.SIGKILL)
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(_HUNG_AFTER_S)
    try:
        return os.waitpid(pid, 0)[1], False
    except TimeoutError:
        return os.waitpid(pid, 0)[1], True
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def to_json(value: Any) -> str:
    """Results as the scripts write them."""
    return json.dumps(value, indent=2, default=str) + "\n"
