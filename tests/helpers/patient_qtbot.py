"""pytest-qt's robot with more patience: on a busy machine five seconds of waiting are no defect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from tests.helpers.patience import PATIENCE_S

_PATIENCE_MS = round(PATIENCE_S * 1000)


class PatientQtBot(QtBot):
    """Waits as long as a test may take."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self, signal: SignalInstance, *, timeout: int = _PATIENCE_MS, **options: Any
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **options)
