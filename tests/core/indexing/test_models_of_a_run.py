"""Encoders and describers that are new, slow or broken, over the real store and decoding processes."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.indexing.index_report import IndexReport
from core.indexing.pipeline import IndexPipeline
from core.indexing.steps import IndexModels
from core.models.roles import DescribeInput
from core.photos.thumbnails import ThumbnailCache
from core.records import Annotation, FailureKind, PhotoId
from core.settings.chosen import IndexSpeed
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from tests.helpers.fake_models import ColourDescriber, ColourEncoder, fake_models
from tests.helpers.photo_folders import write_library, write_photo

Index = Callable[..., IndexReport]


def test_photo_the_encoder_cannot_take_fails_alone(
    store: Connection, photos: Path, index: Index
) -> None:
    write_photo(photos / "only blue.jpg", colour="blue", seed=50)
    RootStore(store).add(photos)
    models = fake_models()

    class RefusesBlue(ColourEncoder):
        def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
            rows = super().encode_images(images)
            if (rows[:, 2] > 0.9).any():
                raise RuntimeError("blue is too much")
            return rows

    report = index(IndexModels(RefusesBlue(), models.describer, models.text, models.text_id))
    assert report.failed == 3
    assert report.encoded == 7
    assert {f.kind for f in LocationStore(store).failures()} == {FailureKind.CORRUPT}
    assert any(f.path.name == "only blue.jpg" for f in LocationStore(store).failures())


def test_encoder_that_takes_no_photo_at_all_blames_no_photo(
    store: Connection, photos: Path, index: Index
) -> None:
    class Broken(ColourEncoder):
        def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
            raise RuntimeError("no weights")

    RootStore(store).add(photos)
    models = fake_models()
    with pytest.raises(RuntimeError, match="no weights"):
        index(IndexModels(Broken(), models.describer, models.text, models.text_id))
    assert LocationStore(store).failures() == []


def test_new_encoder_fills_its_generation_and_then_search_switches(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    old = GenerationStore(store).active_generation()
    report = index(fake_models(revision="2"))
    assert (report.encoded, report.described, report.switched) == (9, 0, True)
    (generation,) = GenerationStore(store).generations()
    assert generation.active
    assert generation.id != old
    assert GenerationStore(store).missing_vectors(generation.id) == []


def test_new_encoder_keeps_the_old_vectors_of_photos_on_a_drive_that_is_away(
    store: Connection, photos: Path, tmp_path: Path, index: Index
) -> None:
    write_library(tmp_path / "drive", 4)
    shutil.rmtree(tmp_path / "drive" / "trip 0")
    RootStore(store).add(photos)
    RootStore(store).add(tmp_path / "drive")
    write_photo(tmp_path / "drive" / "only here.jpg", seed=99)
    index()
    (tmp_path / "drive").rename(tmp_path / "away")
    index(fake_models(revision="2"))
    assert len(GenerationStore(store).generations()) == 2
    (tmp_path / "away").rename(tmp_path / "drive")
    report = index(fake_models(revision="2"))
    assert report.encoded == 1
    assert len(GenerationStore(store).generations()) == 1


def test_new_describer_describes_every_photo_without_encoding(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    report = index(fake_models(version="2"))
    assert (report.encoded, report.described) == (0, 9)
    assert AnnotationStore(store).out_of_date("fake-describer-2") == []
    assert index(fake_models(version="2")).decoded == 0


def test_describer_that_can_say_nothing_keeps_the_words_and_is_not_asked_again(
    store: Connection, photos: Path, index: Index
) -> None:
    class Silent(ColourDescriber):
        def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
            return [Annotation("", ()) for _ in photos]

    RootStore(store).add(photos)
    index()
    before = AnnotationStore(store).annotations(PhotoStore(store).ids())
    models = dataclasses.replace(fake_models(), slow_describer=Silent("slow"))
    assert index(models).described == 9
    assert AnnotationStore(store).annotations(PhotoStore(store).ids()) == before
    assert index(models).decoded == 0


def test_slow_describer_runs_after_all_vectors_and_does_urgent_photos_first(
    store: Connection, tmp_path: Path, thumbnails: ThumbnailCache
) -> None:
    seen: list[str] = []

    class Slow(ColourDescriber):
        def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
            assert PhotoStore(store).counts().pending == 0
            annotations = super().describe(photos)
            seen.extend(annotation.aspects[0].word for annotation in annotations)
            return [dataclasses.replace(a, caption="By the slow one.") for a in annotations]

    write_library(tmp_path / "p", 10)
    RootStore(store).add(tmp_path / "p")

    def oldest_two() -> list[PhotoId]:
        return PhotoStore(store).ids()[-2:]

    IndexPipeline(
        connection=store,
        models=dataclasses.replace(fake_models(), slow_describer=Slow("slow")),
        thumbnails=thumbnails,
        speed=IndexSpeed.FAST,
        max_pixels=50_000_000,
        first=oldest_two,
    ).run(CancelToken())
    assert set(seen[:2]) == {"red", "green"}  # the oldest files
    captions = AnnotationStore(store).annotations(PhotoStore(store).ids()).values()
    assert {annotation.caption for annotation in captions} == {"By the slow one."}
