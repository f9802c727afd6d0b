"""What every command receives: where the data is, and where output goes."""

from __future__ import annotations

import getpass
import json
import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from core import vault
from core.cancel import CancelToken
from core.errors import UserError
from core.paths import DataPaths
from core.sentences import Sentence, plain

if TYPE_CHECKING:
    from core.worker.library import Library

_SPARSE_EVERY_S: Final = 10.0
# Control characters, and those that reverse the direction of the text after them.
_UNSEEN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


@dataclass(slots=True)
class ProgressLine:
    """One updating line on a terminal, a line every ten seconds in a log."""

    stream: TextIO
    _width: int = 0
    _spoke_at: float = field(default_factory=time.monotonic)

    def show(self, text: str) -> None:
        text = visible(text)
        if self.stream.isatty():
            print(f"\r{text.ljust(self._width)}", end="", file=self.stream, flush=True)
            self._width = len(text)
        elif time.monotonic() - self._spoke_at >= _SPARSE_EVERY_S:
            self._spoke_at = time.monotonic()
            print(text, file=self.stream, flush=True)

    def clear(self) -> None:
        """Clear the terminal line for other output."""
        if self._width:
            print(f"\r{' ' * self._width}\r", end="", file=self.stream, flush=True)
            self._width = 0


@dataclass(frozen=True, slots=True)
class Context:
    """Paths and output of one command. Results go to stdout, everything else to stderr."""

    paths: DataPaths
    debug: bool = False
    passphrase_file: Path | None = None

    @contextmanager
    def library(self) -> Iterator[Library]:
        """The open library; asks for the passphrase of an encrypted one.

        Raises:
            UserError: if it is damaged or from a newer version, or the passphrase is wrong.
        """
        from core.worker.library import Library

        self.unlock()
        library = Library(self.paths)
        try:
            yield library
        finally:
            library.close()

    def unlock(self) -> None:
        """Unlock an encrypted library for this process, and settle what was interrupted.

        Raises:
            LibraryLocked: if no one can be asked.
            UserError: if the passphrase is wrong.
        """
        self.settle()
        if not vault.is_locked(self.paths.database):
            return
        from core.store.safekeeping.cipher import unlock, unlock_from_keyring

        if self.passphrase_file is not None or not unlock_from_keyring(self.paths.database):
            unlock(self.paths.database, self.passphrase("Passphrase of the library: "))
        self.settle()

    def settle(self) -> None:
        """Finish or undo what was interrupted, and say so."""
        from core.worker.safekeeping.interrupted import settle_interrupted

        for sentence in settle_interrupted(self.paths):
            self.note(str(sentence))

    def passphrase(self, prompt: str) -> str:
        """A passphrase from `--passphrase-file`, else from the user at the terminal.

        Raises:
            LibraryLocked: if no one can be asked.
            UserError: if the file cannot be read.
        """
        if self.passphrase_file is not None:
            return read_passphrase(self.passphrase_file)
        if not sys.stdin.isatty():
            raise vault.LibraryLocked(
                plain(
                    "The library is encrypted. Give its passphrase with --passphrase-file FILE "
                    "(- reads the first line of the input)."
                )
            )
        return getpass.getpass(prompt)

    def say(self, text: str = "") -> None:
        """One line of the result."""
        print(visible(text))

    def document(self, value: Any) -> None:
        """The one JSON document that `--json` prints."""
        json.dump(value, sys.stdout, indent=2)
        print()

    def note(self, text: str) -> None:
        """A remark in addition to the result."""
        print(visible(text), file=sys.stderr)

    def progress_line(self) -> ProgressLine:
        return ProgressLine(sys.stderr)


def read_passphrase(file: Path) -> str:
    """The first line of a file, or of the input for `-`.

    Raises:
        UserError: if it cannot be read.
    """
    try:
        if str(file) == "-":
            return sys.stdin.readline().rstrip("\r\n")
        with open(file.expanduser(), encoding="utf-8") as stream:
            if os.name == "posix" and os.fstat(stream.fileno()).st_mode & 0o077:
                raise UserError(Sentence("passphrase.file-open-to-others", file=str(file)))
            return stream.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            plain(
                f"The passphrase cannot be read from {file}. It must be the first line of a text file."
            )
        ) from error


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """A token that Ctrl-C (or SIGTERM) sets, so that work ends at a safe point.

    A second Ctrl-C stops immediately.
    """
    cancel = CancelToken()

    def on_signal(_number: int, _frame: object) -> None:
        if cancel.is_cancelled:
            raise KeyboardInterrupt
        cancel.cancel()

    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, on_signal) for number in numbers]
    try:
        yield cancel
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def visible(text: str) -> str:
    """A text for a terminal: what would command it, as a file name may, is shown as an escape."""
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def plain_path(path: Path) -> str:
    """A path as JSON text; bytes that are not valid text appear as escapes."""
    return str(path)


def size_text(size_bytes: float) -> str:
    """A human-readable size."""
    for unit in ("bytes", "KB", "MB"):
        if size_bytes < 1000:
            return f"{size_bytes:.0f} {unit}" if unit == "bytes" else f"{size_bytes:.1f} {unit}"
        size_bytes /= 1000
    return f"{size_bytes:.1f} GB"


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 photo", "2 photos"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
