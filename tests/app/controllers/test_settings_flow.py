"""A choice on a page: it is saved, shown, and reaches what its declaration says."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QSlider, QSpinBox

from app.desktop.application import Application
from core.paths import DataPaths
from core.settings.chosen import IndexSpeed
from core.settings.settings_file import load_settings
from core.worker.channel.messages import Command, ReloadModels, SetSpeed


@pytest.mark.parametrize(
    ("values", "commands"),
    [
        ({"max_pixels": 90_000_000}, [ReloadModels()]),
        ({"thumbnail_cache_mb": 700}, [ReloadModels()]),
        ({"precision": "8-bit"}, [ReloadModels()]),
        ({"index_speed": IndexSpeed.FAST}, [SetSpeed(IndexSpeed.FAST)]),
        ({"text_percent": 120}, []),
        ({"language": "de"}, []),
        ({"notify_when_done": False}, []),
    ],
)
def test_a_choice_is_saved_and_the_worker_hears_of_what_it_needs(
    application: Application,
    paths: DataPaths,
    monkeypatch: pytest.MonkeyPatch,
    values: dict[str, Any],
    commands: list[Command],
) -> None:
    sent: list[Command] = []
    monkeypatch.setattr(application.worker, "send", lambda command: not sent.append(command))  # type: ignore[func-returns-value]  # None is false
    application.settings_view.chosen.emit(values)
    saved = load_settings(paths.settings)
    assert {name: getattr(saved, name) for name in values} == values
    assert sent == commands


def test_the_size_of_text_is_applied_at_once_and_shown(application: Application) -> None:
    before = application.window.font().pointSizeF()
    application.settings.change(text_percent=200, max_pixels=55_000_000)
    assert application.window.font().pointSizeF() > before
    (slider,) = application.settings_view.findChildren(QSlider)
    assert slider.value() == 200
    assert 55 in [spin.value() for spin in application.settings_view.findChildren(QSpinBox)]
