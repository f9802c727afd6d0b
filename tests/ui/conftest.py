"""What every test of widgets shares: the theme, and a loader with small real thumbnails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.leaks import leak_guard
from tests.helpers.patient_qtbot import PatientQtBot
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.theme import Theme, ThemeChoice


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Instead of pytest-qt's: it waits longer."""
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def _no_leaks(qapp: QApplication) -> Iterator[None]:
    """No widget, thread or timer outlives its test."""
    with leak_guard():
        yield


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme on the test application."""
    theme = Theme(qapp)
    theme.apply(ThemeChoice.LIGHT)
    return theme


@pytest.fixture
def thumbnails(tmp_path: Path, theme: Theme) -> Iterator[ThumbnailLoader]:
    """A loader that knows one thumbnail, for every photo with an even number."""
    file = tmp_path / "thumbnail.jpg"
    Image.new("RGB", (512, 384), (30, 120, 110)).save(file)

    jpeg = file.read_bytes()
    loader = ThumbnailLoader(lambda content_hash: jpeg if content_hash[-1] % 2 == 0 else None)
    yield loader
    loader.close()
