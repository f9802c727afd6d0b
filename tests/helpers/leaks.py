"""Finds what outlives a test of the window: widgets, threads, running timers, children of `qApp`."""

from __future__ import annotations

import gc
import itertools
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from tests.helpers.patience import PATIENCE_S

# Top-level widgets that are known to stay. Mend one, and take it off this list.
KNOWN: Final[frozenset[str]] = frozenset()
_ENDING_S: Final = PATIENCE_S / 3
_SETTLING_S: Final = 10.0  # what lives longer was not ending
_TURN_MS: Final = 20
_QUICK_TURNS: Final = 3  # of garbage collections that look at new objects only


@contextmanager
def leak_guard() -> Iterator[None]:
    """Fail if a top-level widget, a thread, a running timer or a child of `qApp` outlives the block.

    A child of `qApp` that filters events makes everything slower that comes later. The text has its size again
    afterwards, whatever the block set: the next theme would start from it.
    """
    font = QApplication.font()
    objects = set(map(_address, _objects()))
    threads = set(threading.enumerate())
    started: weakref.WeakSet[Any] = weakref.WeakSet()
    with pytest.MonkeyPatch.context() as patch:
        for kind in (QThread, QTimer):
            patch.setattr(kind, "start", _noting(kind.start, started))
        yield
    _await_end([thread for thread in threading.enumerate() if thread not in threads])
    left = _left_at_last(objects, threads, started)
    if QApplication.font() != font:
        QApplication.setFont(font)
    if left:
        pytest.fail(f"outlives its test: {', '.join(left)}")


def _noting(start: Callable[..., Any], started: weakref.WeakSet[Any]) -> Callable[..., Any]:
    def noted(self: Any, *arguments: Any) -> Any:
        started.add(self)
        return start(self, *arguments)

    return noted


def _left_at_last(
    objects: set[int], threads: set[threading.Thread], started: weakref.WeakSet[Any]
) -> list[str]:
    """What is left when everything that was about to end has had its time."""
    end = time.monotonic() + _SETTLING_S
    for turn in itertools.count():
        left = _left(objects, threads, started)
        if not left or time.monotonic() > end:
            break
        if turn == _QUICK_TURNS:
            gc.unfreeze()
        # Perhaps only a cycle of references, a deletion that Qt has put off, or the last shot of a timer.
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
    if turn:
        gc.freeze()  # it is in use: the collections after the next tests need not look through it again
    return left


def _left(
    objects: set[int], threads: set[threading.Thread], started: weakref.WeakSet[Any]
) -> list[str]:
    """What is there now and was not before, by class or name."""
    found = [
        type(one).__name__
        for one in _objects()
        if _address(one) not in objects and type(one).__name__ not in KNOWN
    ]
    found += [t.name for t in threading.enumerate() if t not in threads]
    for one in list(started):
        if not shiboken6.isValid(one):
            continue
        if one.isRunning() if isinstance(one, QThread) else one.isActive():
            owner = one.parent()
            found.append(f"{type(one).__name__} of {type(owner).__name__}")
    return sorted(found)


def _objects() -> list[QObject]:
    """Top-level widgets, and the children of `qApp` that are not Qt's own."""
    application = QApplication.instance()
    children = application.children() if application else []
    ours = [child for child in children if not type(child).__module__.startswith("PySide6.")]
    return [*QApplication.topLevelWidgets(), *ours]


def _address(one: QObject) -> int:
    """The same for every Python object of one object of Qt."""
    address, *_bases = shiboken6.getCppPointer(one)
    return int(address)


def _await_end(threads: list[threading.Thread]) -> None:
    """Give threads that were told to end the time a busy machine needs."""
    end = time.monotonic() + _ENDING_S
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))
