"""What every command gets: where the data is, and how to speak."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from core.cancel import CancelToken
from core.paths import DataPaths

if TYPE_CHECKING:
    from core.worker.library import Library

_SPARSE_EVERY_S: Final = 10.0


@dataclass(slots=True)
class ProgressLine:
    """One updating line on a terminal, a line every ten seconds in a log."""

    stream: TextIO
    _shown: int = 0
    _spoke_at: float = field(default_factory=time.monotonic)

    def show(self, text: str) -> None:
        if self.stream.isatty():
            print(f"\r{text.ljust(self._shown)}", end="", file=self.stream, flush=True)
            self._shown = len(text)
        elif time.monotonic() - self._spoke_at >= _SPARSE_EVERY_S:
            self._spoke_at = time.monotonic()
            print(text, file=self.stream, flush=True)

    def clear(self) -> None:
        """Leave the terminal line empty for what comes next."""
        if self._shown:
            print(f"\r{' ' * self._shown}\r", end="", file=self.stream, flush=True)
            self._shown = 0


@dataclass(frozen=True, slots=True)
class Context:
    """Paths and speech of one command. Results go to stdout, everything else to stderr."""

    paths: DataPaths
    debug: bool = False

    @contextmanager
    def library(self) -> Iterator[Library]:
        """The opened library.

        Raises:
            UserError: if it is damaged or was made by a newer version.
        """
        from core.worker.library import Library

        library = Library(self.paths)
        try:
            yield library
        finally:
            library.close()

    def say(self, text: str = "") -> None:
        """One line of the result."""
        print(text)

    def document(self, value: Any) -> None:
        """The one JSON document that `--json` prints."""
        json.dump(value, sys.stdout, indent=2)
        print()

    def note(self, text: str) -> None:
        """A remark beside the result."""
        print(text, file=sys.stderr)

    def progress_line(self) -> ProgressLine:
        return ProgressLine(sys.stderr)


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """A token that Ctrl-C (or a polite kill) sets, so that work ends at a safe point.

    A second Ctrl-C does not wait any longer.
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


def plain_path(path: Path) -> str:
    """A path as JSON text; bytes that are no text stay recognisable as escapes."""
    return str(path)


def size_text(size_bytes: float) -> str:
    """Bytes for people."""
    for unit in ("bytes", "KB", "MB"):
        if size_bytes < 1000:
            return f"{size_bytes:.0f} {unit}" if unit == "bytes" else f"{size_bytes:.1f} {unit}"
        size_bytes /= 1000
    return f"{size_bytes:.1f} GB"


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 photo", "2 photos"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
