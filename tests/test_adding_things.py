"""Each kind of thing CONTRIBUTING says how to add is added here for a moment, and works."""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import cli
from app.commands.context import Context
from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.indexing.pipeline import IndexPipeline
from core.models.roles import EncoderSpec, MatchResult, Profile
from core.photos.decode import formats, openers
from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.scan import scan_root
from core.photos.thumbnails import ThumbnailCache
from core.places.readers import files
from core.places.readers.files import PlaceFile, Reader
from core.places.readers.parsed import ParsedPlaces
from core.recommend.matching.match import rank_candidates
from core.records import Candidate, Evidence, Feedback, MatcherInfo
from core.sentences import Sentence
from core.settings import settings_file
from core.settings.chosen import SETTINGS, IndexSpeed, Settings
from core.settings.declaration import DECLARATION, Reach, switch
from core.settings.settings_file import load_settings, save_settings
from core.store.connection import open_store
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from tests.core.photos.decoding import decode_file
from tests.core.places.readers.reading import read_path
from tests.helpers.checkout import ROOT
from tests.helpers.fake_models import HashedText, fake_models
from tests.helpers.photo_folders import write_library
from ui.main_window import MainWindow, Page


def test_every_file_that_contributing_names_is_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Adding things")[2].partition("\n## ")[0]
    named = re.findall(r"`((?:app|core|ui|resources|tests)/[\w./]+)`", section)
    assert len(named) > 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_an_image_format_is_a_mark_a_parser_and_a_suffix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "photo.ppm"
    Image.new("RGB", (60, 40), "red").save(photo)
    monkeypatch.setattr(formats, "_SUPPORTED", ((0, b"P6\n", "PPM"), *formats._SUPPORTED))
    monkeypatch.setitem(openers._PLUGINS, "PPM", ("PIL.PpmImagePlugin",))
    monkeypatch.setattr("core.photos.scan.IMAGE_SUFFIXES", frozenset({".ppm"}))
    (entry,) = scan_root(tmp_path, cancel=CancelToken(), on_problem=lambda *_: None)
    decoded = decode_file(DecodeRequest(tmp_path / entry.rel_path, 32), 1_000_000)
    assert isinstance(decoded, Decoded)
    assert (decoded.metadata.format, decoded.metadata.width_px) == ("PPM", 60)


def test_a_list_reader_is_one_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(file: PlaceFile) -> ParsedPlaces:
        names = file.data.decode().splitlines()[1:]
        return ParsedPlaces(tuple(Candidate(name) for name in names), ())

    reader = Reader("lines", (".lines",), lambda file: file.data.startswith(b"PLACES"), read)
    monkeypatch.setattr(files, "READERS", (reader, *files.READERS))
    (tmp_path / "my.lines").write_text("PLACES\nHarbour\nHut\n")
    assert [place.name for place in read_path(tmp_path / "my.lines").candidates] == [
        "Harbour",
        "Hut",
    ]


def test_a_matcher_is_one_class() -> None:
    class LongestName:
        info = MatcherInfo("longest", "longest name", zero_shot=True)
        canvas_px = 8

        def match(
            self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
        ) -> MatchResult:
            scores = np.array([float(len(candidate.name)) for candidate in candidates])
            return MatchResult(scores, (Evidence(),) * len(candidates))

    profile = Profile("?", "place", (), (), np.zeros((8, 8, 3), np.uint8))
    ranked = rank_candidates(
        LongestName(), profile, [Candidate("Hut"), Candidate("Harbour")],
        text=HashedText(), feedback=Feedback(), cancel=CancelToken(),
    )  # fmt: skip
    assert [scored.candidate.name for scored in ranked] == ["Harbour", "Hut"]


def test_an_encoder_family_is_one_class(tmp_path: Path) -> None:
    class Brightness:
        spec = EncoderSpec("brightness", "1", "none", 2, 2, 32, 0.5)

        def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
            angles = np.array([image.mean() / 255 for image in images], dtype=np.float32)
            return np.stack([np.cos(angles), np.sin(angles)], axis=1)

        def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
            return np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (len(texts), 1))

    class Silent:
        describer_id = "silent"

        def describe(self, photos: Sequence[Any]) -> list[Any]:
            return [None for _ in photos]

    write_library(tmp_path / "photos", 3)
    store = open_store(tmp_path / "library.sqlite")
    RootStore(store).add(tmp_path / "photos")
    models = dataclasses.replace(fake_models(), encoder=Brightness(), describer=Silent())
    report = IndexPipeline(
        connection=store,
        models=models,
        thumbnails=ThumbnailCache(tmp_path / "thumbnails", 10_000_000),
        speed=IndexSpeed.FAST,
        max_pixels=1_000_000,
    ).run(CancelToken())
    generations = GenerationStore(store)
    active = generations.active_generation()
    assert report.encoded == 3
    assert active is not None
    assert generations.count(active) == 3
    store.close()


def test_a_page_is_a_widget_with_a_name_in_the_sidebar(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    for page in Page:
        window.add_page(page, QWidget())
    shown: list[Page] = []
    window.page_changed.connect(shown.append)
    for page in Page:
        qtbot.mouseClick(window.page_button(page), Qt.MouseButton.LeftButton)
    assert shown == list(Page)
    assert window.page is shown[-1]


def test_a_setting_is_one_declared_field(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass(frozen=True)
    class WithMore(Settings):
        mirrored: bool = switch(False, Reach.NOTHING, Sentence("setting.speed"))

    declared = {field.name: field.metadata[DECLARATION] for field in dataclasses.fields(WithMore)}
    monkeypatch.setattr(settings_file, "Settings", WithMore)
    monkeypatch.setattr(settings_file, "SETTINGS", declared)
    monkeypatch.setattr(settings_file, "_TYPES", settings_file._TYPES | {"mirrored": bool})
    file = tmp_path / "settings.json"
    save_settings(WithMore(mirrored=True), file)
    assert cast("WithMore", load_settings(file)).mirrored
    monkeypatch.undo()
    assert "mirrored" not in SETTINGS
    assert load_settings(file) == Settings()  # a version that does not know it reads the rest


def test_a_command_is_one_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(options: argparse.Namespace, context: Context) -> int:
        sys.stdout.write(f"hello {options.name}\n")
        return 0

    def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        parser = commands.add_parser("hello")
        parser.add_argument("name")
        parser.set_defaults(run=run)

    module = SimpleNamespace(add_parser=add_parser)
    monkeypatch.setattr(cli, "_commands", lambda: [module])
    assert cli.run(["hello", "there"]) == 0
    assert capsys.readouterr().out == "hello there\n"
