"""What the kernel refuses to a process that gave up what it does not need."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Final

import pytest

from tests.helpers.patience import PATIENCE_S

# Native code, as in a codec: no audit hook sees what it calls.
_CONFINE: Final = """
import ctypes, json, os, sys, threading
from pathlib import Path
from core.safety.confinement import confine
inside, outside = Path(sys.argv[1], "in"), Path(sys.argv[1], "out")
confined = confine(readable=[inside], writable=[inside / "work"])
c = ctypes.CDLL(None)
def opens(path, flags):
    return c.open(os.fsencode(path), flags, 0o600) >= 0
def runs(target):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    return True
print(json.dumps([confined.reading and confined.network, *(eval(each) for each in sys.argv[2:])]))
"""
_ALLOWED: Final = {
    "opens(inside / 'photo', os.O_RDONLY)": True,
    "opens(outside / 'diary', os.O_RDONLY)": False,
    "opens(inside / 'photo', os.O_RDWR)": False,
    "opens(inside / 'new', os.O_WRONLY | os.O_CREAT)": False,
    "c.unlink(os.fsencode(inside / 'photo')) == 0": False,
    "opens(inside / 'work' / 'new', os.O_WRONLY | os.O_CREAT)": True,
    "opens('/dev/urandom', os.O_RDONLY)": True,
    "c.socket(2, 1, 0) >= 0": False,  # TCP
    "c.socket(2, 2, 0) >= 0": False,  # UDP
    "c.socket(10, 1, 0) >= 0": False,  # IPv6
    "c.socket(1, 1, 0) >= 0": True,  # on this machine
    "c.execv(b'/bin/true', (ctypes.c_char_p * 2)(b'true', None)) == 0": False,
    "c.kill(os.getppid(), 0) == 0": False,
    "c.ptrace(16, os.getppid(), 0, 0) == 0": False,
    "c.kill(os.getpid(), 0) == 0": True,
    "runs(lambda: None)": True,
    "bool(__import__('zoneinfo').ZoneInfo('Asia/Tokyo'))": True,
}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """What each action gave, all tried by one confined process."""
    folder = tmp_path_factory.mktemp("confined")
    (folder / "in" / "work").mkdir(parents=True)
    (folder / "in" / "photo").write_text("mine")
    (folder / "out").mkdir()
    (folder / "out" / "diary").write_text("private")
    printed = _run(_CONFINE, str(folder), *_ALLOWED)
    is_confined, *given = json.loads(printed)
    if not is_confined:
        pytest.skip("this system cannot confine a process")
    return dict(zip(_ALLOWED, given, strict=True))


def _run(code: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    ).stdout


@pytest.mark.parametrize("action", _ALLOWED)
def test_native_code_does_only_what_was_left_to_it(action: str, answers: dict[str, bool]) -> None:
    assert answers[action] is _ALLOWED[action]
