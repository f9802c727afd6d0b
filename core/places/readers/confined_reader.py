"""Reads lists of places in a process that has nothing but the file or the text: they come from anywhere, and
native code parses spreadsheets, XML and archives."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from core import logs
from core.codec import from_json
from core.errors import EnvironmentProblem, UserError, reason_of
from core.garbage import many_records
from core.places.readers.csv import MAX_BYTES
from core.places.readers.parsed import ParsedPlaces
from core.records import Candidate, RowProblem
from core.safety.confined_process import ConfinedProcess, ProcessEndedError, memory_share
from core.safety.handing import Message
from core.sentences import Sentence

_PROCESS: Final = "core.places.readers.list_process"
_LONGEST_S: Final = 300.0
_SHOWN_CHARS: Final = 40  # of a pasted text that could not be read

Mapped = Mapping[str, str | int] | None


class ListReader:
    """Reads lists, one at a time; the process starts with the first one, or with `start`."""

    def __init__(self) -> None:
        self._process: ConfinedProcess | None = None
        self._changing = threading.Lock()

    def start(self) -> None:
        """Start the process, so that the first list need not wait for it."""
        self._running()

    def read(self, path: Path, mapping: Mapped = None) -> ParsedPlaces:
        """Places from a file in any supported format; nothing is fetched, whatever links it contains.

        Args:
            mapping: field of a place to header name or 0-based column, if the user chose it.

        Raises:
            UserError: if there is no such file, it is too large, or it contains no list of places;
                the sentence says what it is instead.
            EnvironmentProblem: if the file cannot be read.
        """
        try:
            size = path.stat().st_size
            if size > MAX_BYTES:
                raise UserError(
                    Sentence("places.file-too-large", size=size / 1e6, limit=MAX_BYTES / 1e6)
                )
            with path.open("rb") as file:
                request = _request(path.name, mapping, path.resolve().parent)
                return self._read(replace(request, files=(file.fileno(),)), path.name)
        except FileNotFoundError as error:
            raise UserError(Sentence("file.missing", path=str(path))) from error
        except IsADirectoryError as error:
            raise UserError(Sentence("places.is-folder", path=str(path))) from error
        except OSError as error:
            raise EnvironmentProblem(
                Sentence("file.unreadable", reason=reason_of(error))
            ) from error

    def read_data(self, name: str, data: bytes, folder: Path) -> ParsedPlaces:
        """The same for what is in memory already; pictures it names are looked for in `folder`.

        Raises:
            UserError: if it contains no list of places.
        """
        return self._read(replace(_request(name, None, folder), parts=(data,)), name)

    def read_paste(self, text: str) -> ParsedPlaces:
        """Places from pasted text, as `core.places.readers.paste.parse_paste` finds them.

        Raises:
            UserError: if the text is too long.
        """
        request = Message(None, parts=(text.encode(errors="surrogatepass"),))
        return self._read(request, text.strip()[:_SHOWN_CHARS])

    def close(self) -> None:
        """End the process; the next list starts another."""
        with self._changing:
            process, self._process = self._process, None
        if process is not None:
            process.close()

    def _running(self) -> ConfinedProcess:
        with self._changing:
            if self._process is None:
                self._process = ConfinedProcess(_PROCESS, memory_cap_bytes=memory_share(1))
            return self._process

    def _read(self, request: Message, name: str) -> ParsedPlaces:
        answer = _Answer()
        try:
            with many_records():
                for _ in self._running().ask_each(request, answer.take, timeout_s=_LONGEST_S):
                    pass
        except ProcessEndedError as ended:
            self.close()
            logs.app.warning("the reader of a list ended with code %s", ended.exit_code)
            raise UserError(Sentence("places.reading-ended", file=name)) from ended
        if answer.refused is not None:
            raise UserError(answer.refused)
        return replace(
            answer.rest, candidates=tuple(answer.places), problems=tuple(answer.problems)
        )


class _Answer:
    """What comes of one list, message by message."""

    def __init__(self) -> None:
        self.places: list[Candidate] = []
        self.problems: list[RowProblem] = []
        self.rest = ParsedPlaces(())
        self.refused: Sentence | None = None

    def take(self, message: Message) -> None:
        """Add a message; raises ValueError, TypeError or LookupError if it is none of such an answer."""
        ((kind, value),) = message.document.items()
        match kind:
            case "places":
                self.places += [from_json(Candidate, row) for row in value]
            case "problems":
                self.problems += [from_json(RowProblem, row) for row in value]
            case "rest":
                self.rest = from_json(ParsedPlaces, value)
            case "refused":
                self.refused = from_json(Sentence, value)
            case _:
                raise ValueError("not of a list")


def _request(name: str, mapping: Mapped, folder: Path) -> Message:
    return Message([name, None if mapping is None else dict(mapping), str(folder)])
