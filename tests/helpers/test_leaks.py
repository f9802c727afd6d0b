"""The guard sees each kind of thing that outlives a test, and nothing that ends with it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.helpers import leaks
from tests.helpers.leaks import leak_guard
from ui.look.theme import Theme, ThemeChoice


def dialog() -> Callable[[], None]:
    widget = QDialog()
    return lambda: shiboken6.delete(widget)


def timer() -> Callable[[], None]:
    ticking = QTimer()
    ticking.start(60_000)
    return ticking.stop


def thread_of_qt() -> Callable[[], None]:
    thread = QThread()
    thread.start()

    def end() -> None:
        thread.quit()
        thread.wait()

    return end


def thread_of_python() -> Callable[[], None]:
    end = threading.Event()
    threading.Thread(target=end.wait).start()
    return end.set


class Watcher(QObject):
    """Would see every event of the application."""


def child_of_the_application() -> Callable[[], None]:
    child = Watcher(QApplication.instance())
    return lambda: shiboken6.delete(child)


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (child_of_the_application, "Watcher"),
        (dialog, "QDialog"),
        (timer, "QTimer of NoneType"),
        (thread_of_qt, "QThread of NoneType"),
        (thread_of_python, "Thread-"),
    ],
)
def test_what_outlives_the_block_is_named(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, make: Callable[[], Callable[[], None]],
    name: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(leaks, "_ENDING_S", 0.1)
    monkeypatch.setattr(leaks, "_SETTLING_S", 0.5)
    with pytest.raises(pytest.fail.Exception, match=name), leak_guard():
        end = make()
    end()


def test_what_ends_with_its_test_is_fine(qapp: QApplication) -> None:
    with leak_guard():
        parent = QObject()
        QTimer(parent).start(60_000)
        widget = QWidget()
        widget.deleteLater()
        thread_of_python()()
        shiboken6.delete(parent)


def test_a_cycle_with_something_older_ends_too(qapp: QApplication) -> None:
    older: list[QDialog] = []
    gc.collect()
    gc.freeze()
    with leak_guard():
        older.append(QDialog())
        older[0].__dict__["older"] = older
        del older


def test_the_text_has_its_size_again(qapp: QApplication) -> None:
    before = QApplication.font()
    with leak_guard():
        Theme(qapp).apply(ThemeChoice.LIGHT, 200)
        assert QApplication.font().pointSizeF() == pytest.approx(2 * before.pointSizeF())
    assert QApplication.font() == before
