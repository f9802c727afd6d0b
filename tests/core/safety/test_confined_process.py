"""Processes that have what they are handed: nothing else is read, nothing else comes back."""

from __future__ import annotations

import functools
import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest

from core.safety import confined_process
from core.safety.confined_child import OUT_OF_PROCESSOR_TIME
from core.safety.confined_process import ConfinedProcess, Deadline, ProcessEndedError
from core.safety.handing import Message, receive, send, send_end
from core.safety.windows_start import Containers
from tests.helpers.patience import PATIENCE_S

_MEMORY: Final = 1 << 30
_PROBE: Final = "tests.core.safety.probe"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux confines processes")


@pytest.fixture(scope="module")
def allowed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("handed") / "by name"
    file.write_text("handed")
    return file


@pytest.fixture(scope="module")
def process(allowed: Path) -> Iterator[ConfinedProcess]:
    with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY, files=[allowed])) as process:
        yield process


def _ask(process: ConfinedProcess, action: str, argument: Any = None, **given: Any) -> Message:
    request = Message([action, argument], **given)
    return process.ask(request, lambda message: message, timeout_s=PATIENCE_S)


@on_linux
def test_only_what_is_handed_is_read(process: ConfinedProcess, allowed: Path) -> None:
    other = allowed.with_name("diary")
    other.write_text("private")
    if _ask(process, "open", str(other)).document == [True]:
        pytest.skip("this kernel has no Landlock")
    assert _ask(process, "open", str(allowed)).document == [True]
    with other.open("rb") as file:
        answer = _ask(process, "content", files=(file.fileno(), file.fileno()))
    assert answer.parts == [b"private", b""]  # both share one position
    assert _ask(process, "open", str(Path.home())).document == [False]


@on_linux
def test_a_process_says_what_the_kernel_denies_to_it(
    process: ConfinedProcess, allowed: Path
) -> None:
    confined = process.confined()
    assert _ask(process, "open", str(allowed.parent)).document == [not confined.reading]
    assert _ask(process, "write", str(allowed)).document == [not confined.writing]
    assert _ask(process, "connect", int(socket.AF_INET)).document == [not confined.network]


@on_linux
def test_nothing_is_written_and_no_machine_is_reached(
    process: ConfinedProcess, allowed: Path
) -> None:
    assert _ask(process, "write", str(allowed.with_name("new"))).document == [False]
    assert _ask(process, "write", str(allowed)).document == [False]
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):
        assert _ask(process, "connect", int(family)).document == [False]


@on_linux
def test_files_are_closed_after_each_request(process: ConfinedProcess, allowed: Path) -> None:
    with allowed.open("rb") as file:
        first = _ask(process, "content", files=(file.fileno(),))
        for _ in range(3):
            again = _ask(process, "content", files=(file.fileno(),))
    assert again.document == first.document


def test_bytes_of_any_size_come_back(process: ConfinedProcess) -> None:
    parts = [b"", b"a", os.urandom(3_000_000)]
    assert _ask(process, "parts", 1, parts=parts).parts == parts
    each = process.ask_each(
        Message(["parts", 3], parts), lambda message: message.parts, timeout_s=PATIENCE_S
    )
    assert list(each) == [parts] * 3


def test_how_a_process_ended_is_told() -> None:
    for action, argument, code in (("end", 7, 7), ("work", 0.1, OUT_OF_PROCESSOR_TIME)):
        with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)) as process:
            with pytest.raises(ProcessEndedError) as ended:
                _ask(process, action, argument)
            assert (ended.value.exit_code, ended.value.timed_out) == (code, False)
            assert ended.value.started
    with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)) as process:
        _ask(process, "sleep", 0)
        with pytest.raises(ProcessEndedError) as ended:
            process.ask(Message(["sleep", 3600]), lambda message: message, timeout_s=0.05)
    assert ended.value.timed_out


def test_what_reads_an_answer_may_take_longer_than_each_message_may() -> None:
    expired = threading.Event()
    with Deadline(0.5, expired.set) as deadline:
        deadline.suspend()
        assert not expired.wait(1)
        deadline.restart()
        assert expired.wait(PATIENCE_S)
    expired.clear()
    with Deadline(0.2, expired.set):
        pass
    assert not expired.wait(0.5)


def test_a_later_message_that_does_not_come_ends_the_process() -> None:
    with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)) as process:
        _ask(process, "sleep", 0)
        answers = process.ask_each(
            Message(["sleeps", [0, 3600]]), lambda message: message, timeout_s=3
        )
        next(answers)
        with pytest.raises(ProcessEndedError) as ended:
            next(answers)
    assert ended.value.timed_out


def test_answers_that_are_none_end_the_process() -> None:
    def refuse(message: Message) -> None:
        raise ValueError(message.document)

    for action, argument in (("parts", 2), ("sleep", 0)):
        with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)) as process:
            read = refuse if action == "sleep" else lambda _message: None
            with pytest.raises(ProcessEndedError):
                process.ask(Message([action, argument]), read, timeout_s=PATIENCE_S)
            with pytest.raises(ProcessEndedError):
                _ask(process, "sleep", 0)


def test_a_process_without_its_module_does_not_start() -> None:
    with (
        closing(ConfinedProcess("core.safety.nowhere", memory_cap_bytes=_MEMORY)) as process,
        pytest.raises(ProcessEndedError) as ended,
    ):
        _ask(process, "sleep", 0)
    assert not ended.value.started


def test_a_file_arrives_on_windows_with_the_rights_it_was_opened_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from multiprocessing import Pipe

    copied: list[tuple[int, ...]] = []

    def copy(*arguments: int) -> int:
        copied.append(arguments)
        return 99

    system = SimpleNamespace(
        PROCESS_DUP_HANDLE=0x40,
        DUPLICATE_SAME_ACCESS=2,
        OpenProcess=lambda _access, _inherits, process: process + 1,
        GetCurrentProcess=lambda: -1,
        DuplicateHandle=copy,
        CloseHandle=lambda _handle: None,
    )
    runtime = SimpleNamespace(
        get_osfhandle=lambda file: file + 100, open_osfhandle=lambda handle, _flags: handle + 1
    )
    ours, theirs = Pipe()
    with ours, theirs, monkeypatch.context() as windows:
        windows.setitem(sys.modules, "_winapi", system)
        windows.setitem(sys.modules, "msvcrt", runtime)
        windows.setattr(sys, "platform", "win32")
        send(ours, Message("read", files=[5]), receiver=7)
        message = receive(theirs, takes_files=True)
    assert copied == [(-1, 105, 8, 0, False, 2)]  # no rights asked for, but the same ones
    assert message is not None
    assert list(message.files) == [100]


class _Started:
    """A process in a container, which has all it needs there or ends."""

    def __init__(self, ends: bool, start: Any, **wanted: bool) -> None:
        self.wanted = wanted["contained"]
        self._process, self.connection = start(**wanted)
        if self.wanted and ends:
            self._process.kill()
            self._process.join()

    @property
    def contained(self) -> bool:
        return self.wanted

    def __getattr__(self, name: str) -> Any:
        return getattr(self._process, name)


@pytest.mark.parametrize("ends", [True, False])
def test_what_does_not_start_in_a_container_starts_without(
    monkeypatch: pytest.MonkeyPatch, ends: bool
) -> None:
    monkeypatch.setattr(Containers, "usable", True)
    start, started = confined_process._start, []

    def watched(*arguments: Any, **wanted: bool) -> Any:
        started.append(_Started(ends, functools.partial(start, *arguments), **wanted))
        return started[-1], started[-1].connection

    monkeypatch.setattr(confined_process, "_start", watched)
    with closing(ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)) as process:
        _ask(process, "sleep", 0)
        assert [each.wanted for each in started] == ([True, False] if ends else [True])
        assert Containers.usable is not ends


def test_a_process_that_was_closed_is_not_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Containers, "usable", True)
    process = ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)
    process._process.contained = True  # type: ignore[attr-defined]
    process.close()
    with pytest.raises(ProcessEndedError):
        process.confined()
    assert Containers.usable


def test_files_opened_by_name_are_in_no_container(
    monkeypatch: pytest.MonkeyPatch, allowed: Path
) -> None:
    start, wanted = confined_process._start, []

    def watched(*arguments: Any, contained: bool) -> Any:
        wanted.append(contained)
        return start(*arguments, contained=contained)

    monkeypatch.setattr(confined_process, "_start", watched)
    for files in ([], [allowed]):
        ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY, files=files).close()
    assert wanted == [True, False]


def test_close_ends_a_question_of_another_thread() -> None:
    process = ConfinedProcess(_PROBE, memory_cap_bytes=_MEMORY)
    _ask(process, "sleep", 0)
    ended: list[ProcessEndedError] = []

    def ask() -> None:
        try:
            _ask(process, "sleep", 3600)
        except ProcessEndedError as error:
            ended.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    while not process._asking.locked():
        pass
    process.close()
    asking.join()
    assert len(ended) == 1


@pytest.mark.parametrize(
    "bytes_",
    [b"5", b"[1, 2]", b'["a", [-1], 0]', b'["a", [9], 0]', b'["a", [], 3]', b'["a", [], true]',
     b"[" * 100_000, b"\x80\x04K\x01."],
)  # fmt: skip
def test_bytes_that_are_no_message_are_refused(bytes_: bytes) -> None:
    from multiprocessing import Pipe

    ours, theirs = Pipe()
    theirs.send_bytes(bytes_)
    theirs.send_bytes(b"123")
    with ours, theirs, pytest.raises((ValueError, TypeError, RecursionError)):
        receive(ours, takes_files=False)


def test_messages_come_as_they_were_sent() -> None:
    from multiprocessing import Pipe

    ours, theirs = Pipe()
    with ours, theirs:
        send(ours, Message({"a": [1, "é"]}, [b"xyz"]))
        send_end(ours)
        message = receive(theirs, takes_files=False)
        assert message is not None
        assert (message.document, message.parts) == ({"a": [1, "é"]}, [b"xyz"])
        assert receive(theirs, takes_files=False) is None
