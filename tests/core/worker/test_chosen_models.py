"""Models the person chose: at the chosen precision, sharing memory, gone when nobody uses them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.install import install
from core.errors import UserError
from core.models.device.devices import choose_device
from core.models.vlm.quantization import Precision
from core.paths import DataPaths
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings, save_settings
from core.store.library.roots import RootStore
from core.worker.channel.inbox import Inbox
from core.worker.channel.messages import Command, Event, IndexFinished, Shutdown, StartIndexing
from core.worker.handlers import handle
from core.worker.library import Library
from core.worker.loading import LoadedModels, load_models
from core.worker.session import Session
from tests.helpers.fake_library import load_fakes
from tests.helpers.photo_folders import write_library
from tests.helpers.tiny_models import build_tiny_vlm
from tests.helpers.tiny_open_clip import build_tiny_open_clip


@pytest.fixture
def paths(data_dir: Path, tmp_path: Path) -> DataPaths:
    """A data folder with a tiny encoder and a tiny language model installed."""
    paths = DataPaths(data_dir).create()
    for name, folder in (
        ("tiny-encoder", build_tiny_open_clip(tmp_path / "encoder", "siglip2")),
        ("tiny-vlm", build_tiny_vlm(tmp_path / "vlm", "paligemma")),
    ):
        install(name, paths.models, source=folder, cancel=CancelToken())
    return paths


def chosen(paths: DataPaths, **settings: object) -> LoadedModels:
    values = {"encoder": "tiny-encoder", "matcher": "tiny-vlm", **settings}
    models = load_models(Settings(**values), paths)  # type: ignore[arg-type]  # its own fields
    assert models.problems == ()
    assert models.host is not None
    return models


@pytest.mark.parametrize(
    ("choice", "precision"),
    [
        ("auto", Precision.NF4),
        ("4-bit", Precision.NF4),
        ("8-bit", Precision.INT8),
        ("bf16", Precision.BF16),
    ],
)
def test_the_chosen_precision_is_the_one_that_is_loaded(
    paths: DataPaths, choice: str, precision: Precision
) -> None:
    host = chosen(paths, precision=choice, encoder="starter").host
    assert host is not None
    assert host.open("tiny-vlm").vlm.precision is precision


def test_the_chosen_encoder_leaves_when_the_chosen_model_does_not_fit_beside_it(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = chosen(paths, precision="bf16")
    encoder, host, real = models.encoder, models.host, choose_device("cpu")

    def choose(_: str | None) -> object:
        crowded = encoder.is_on_device  # type: ignore[attr-defined]  # of a chosen encoder
        return dataclasses.replace(real, free_bytes=1 << 20 if crowded else 1 << 34)

    monkeypatch.setattr("core.models.device.model_host.choose_device", choose)
    assert host is not None
    host.open("tiny-vlm")
    assert not encoder.is_on_device  # type: ignore[attr-defined]
    assert encoder.encode_texts(["the sea"]).shape == (1, encoder.spec.dimension)


class _Commands(Inbox):
    """Gives its commands, then nothing while there is work, then the end."""

    def __init__(self, *commands: Command) -> None:
        self._left = list(commands)
        self.idle_turns = 2

    def take(self, timeout_s: float) -> Command | None:
        if self._left:
            return self._left.pop(0)
        if timeout_s:
            self.idle_turns -= 1
        return None if self.idle_turns else Shutdown()


class _Host:
    """Counts how often it is asked to look whether it is idle."""

    def __init__(self) -> None:
        self.looks = 0

    def unload_if_idle(self) -> bool:
        self.looks += 1
        return False

    def unload_if_not_asked(self) -> bool:
        return False

    def unload(self) -> None:
        raise AssertionError("nobody asked for that")


@pytest.mark.parametrize("photos", [0, 12])
def test_the_worker_looks_after_idle_models_when_it_rests_and_while_it_indexes(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, photos: int
) -> None:
    monkeypatch.setattr("core.worker.session._LOOK_AFTER_MODELS_EVERY_S", 0.0)
    host = _Host()
    library = Library(
        DataPaths(data_dir),
        load=lambda *arguments: dataclasses.replace(load_fakes(*arguments), host=host),  # type: ignore[arg-type]
    )
    events: list[Event] = []
    looks_when_done: list[int] = []

    def send(event: Event) -> None:
        events.append(event)
        if isinstance(event, IndexFinished):
            looks_when_done.append(host.looks)

    commands: list[Command] = []
    if photos:
        write_library(tmp_path / "photos", photos)
        commands.append(StartIndexing((RootStore(library.connection).add(tmp_path / "photos"),)))
    Session(library, _Commands(*commands), send, handle).run()
    assert host.looks > 0
    assert all(looks > 0 for looks in looks_when_done)
    assert len(looks_when_done) == bool(photos)


def test_a_model_of_an_answered_question_is_unloaded_after_the_chosen_minutes(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    host = chosen(paths, encoder="starter", unload_after_minutes=3).host
    assert host is not None
    monkeypatch.setattr(host, "_clock", lambda: now[0])
    host.open("tiny-vlm")
    now[0] = 179.0
    assert not host.unload_if_idle()
    now[0] = 181.0
    assert host.unload_if_idle()
    assert not host.is_loaded
    # A model that has only described photos stays no longer than they take.
    host.open("tiny-vlm")
    now[0] = 182.0
    assert not host.unload_if_not_asked()
    now[0] = 500.0
    host.open("tiny-vlm", for_question=False)
    assert not host.unload_if_idle()
    assert host.unload_if_not_asked()
    assert not host.is_loaded


@pytest.mark.parametrize(
    "values", [{"precision": "3-bit"}, {"unload_after_minutes": 0}, {"precision": 4}]
)
def test_settings_refuse_what_cannot_be_chosen_and_keep_what_can(
    tmp_path: Path, values: dict[str, object]
) -> None:
    with pytest.raises(UserError, match=next(iter(values))):
        Settings(**values)  # type: ignore[arg-type]  # on purpose
    file = tmp_path / "settings.json"
    kept = Settings(precision="8-bit", unload_after_minutes=30)
    save_settings(kept, file)
    assert load_settings(file) == kept
