"""A library of an earlier starter is searched at once, and in any language, before it is encoded anew."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.models.roles import EncoderSpec
from core.models.starter.former import FormerVectors
from core.models.starter.meaning import TEXT_COLUMNS
from core.models.starter.weights import IMAGE_WEIGHTS
from core.paths import DataPaths
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from core.worker.index_job import index_pipeline
from core.worker.library import Library
from core.worker.loading import load_models
from tests.helpers.sample_photos import write_sample_photos
from tests.helpers.starter_models import read_image, starter

_FORMER_COLUMNS = 384


class _FormerStarter:
    """Vectors as the starter made them when its text side read English only."""

    spec = EncoderSpec(
        encoder_id="starter-efficientnet-lite0-minilm",
        revision=f"{IMAGE_WEIGHTS.sha256[:8]}-53aa5117-0123456789abcdef",
        preprocessing="squash 224 bicubic",
        dimension=_FORMER_COLUMNS + 1280,
        text_dimension=_FORMER_COLUMNS,
        input_side_px=224,
        text_threshold=0.27,
    )

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        looks = starter().encoder.encode_images(images)[:, TEXT_COLUMNS:]
        words = np.random.default_rng(len(images)).standard_normal((len(images), _FORMER_COLUMNS))
        words *= np.sqrt(1 / 3) / np.linalg.norm(words, axis=1, keepdims=True)
        return np.concatenate([words, looks], axis=1).astype(np.float32)

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        raise AssertionError("the former text model is gone")


def _former_vectors() -> FormerVectors:
    return FormerVectors(starter().encoder, starter().recogniser)


def test_former_vectors_come_close_to_those_of_today(tmp_path: Path) -> None:
    images = [read_image(path) for path in write_sample_photos(tmp_path / "photos")]
    today = starter().encoder.encode_images(images)
    reread = _former_vectors().reread(_FormerStarter().encode_images(images))
    assert reread.shape == today.shape
    np.testing.assert_allclose(reread[:, TEXT_COLUMNS:], today[:, TEXT_COLUMNS:], atol=1e-5)
    assert (reread * today).sum(axis=1).min() > 0.95


@pytest.mark.parametrize(
    ("encoder_id", "revision"),
    [("vit-b-16-siglip2", IMAGE_WEIGHTS.sha256[:8]), (_FormerStarter.spec.encoder_id, "other")],
)
def test_vectors_of_another_image_network_are_not_reread(encoder_id: str, revision: str) -> None:
    assert not _former_vectors().reads(encoder_id, revision)


@pytest.mark.slow
def test_search_goes_on_while_a_library_of_the_former_starter_is_encoded_anew(
    data_dir: Path, tmp_path: Path
) -> None:
    write_sample_photos(tmp_path / "photos")
    paths = DataPaths(data_dir)
    former = Library(
        paths,
        load=lambda *given: dataclasses.replace(load_models(*given), encoder=_FormerStarter()),
    )
    RootStore(former.connection).add(tmp_path / "photos")
    index_pipeline(former).run(CancelToken())
    former.close()

    library = Library(paths)
    generations = GenerationStore(library.connection)
    asked = {"a cat": "cat", "eine Tasse Kaffee": "coffee", "オートバイ": "motorcycle"}

    def found() -> dict[str, str]:
        names = {}
        for text in asked:
            (best,) = library.search_text(text, 1).hits
            names[text] = library.photos.photos([best.photo_id])[best.photo_id].path.stem
        return names

    assert generations.generations()[0].encoder_id == _FormerStarter.spec.encoder_id
    assert found() == asked
    pipeline = index_pipeline(library)
    for _ in pipeline.steps(CancelToken()):
        assert found() == asked
    assert pipeline.report.switched
    library.switch_search()
    assert found() == asked
    second_look, kept = sorted(generations.generations(), key=lambda each: each.active)
    assert kept.encoder_id == library.search_encoder.spec.encoder_id
    assert generations.count(second_look.id) == generations.count(kept.id)
    library.close()
