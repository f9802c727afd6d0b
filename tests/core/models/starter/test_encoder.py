"""The starter encoder: right weights, one space, no influence between photos."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from core.arrays import RgbImage
from core.models.device.networks import Array, Network
from core.models.query import encode_queries
from core.models.starter import vision
from core.models.starter.classes import embed_classes, load_vectors, photo_classes
from core.models.starter.encoder import load_starter
from core.models.starter.scenes import embed_scenes, scenes, texts_in_general
from core.models.starter.vision import (
    CLASSES,
    FEATURE_DIMENSION,
    LITE0,
    LITE2,
    ImageModel,
    load_network,
)
from core.models.starter.weights import read_verified
from tests.helpers.sample_photos import sample_images
from tests.helpers.shared_data import shared_photos
from tests.helpers.starter_models import rows_of, starter


def _noise(seed: int, height: int, width: int) -> RgbImage:
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("model", "name"), [(LITE0, "tf_efficientnet_lite0"), (LITE2, "tf_efficientnet_lite2")]
)
def test_network_gives_the_same_scores_as_the_reference_definition(
    model: ImageModel, name: str
) -> None:
    timm = pytest.importorskip("timm")
    state = torch.load(io.BytesIO(read_verified(model.weights)), weights_only=True)
    values = [value for name, value in state.items() if not name.endswith("num_batches_tracked")]
    reference = timm.create_model(name).eval()
    names = [name for name in reference.state_dict() if not name.endswith("num_batches_tracked")]
    reference.load_state_dict(dict(zip(names, values, strict=True)), strict=False)
    side = model.side_px
    images = torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(1)) * 2 - 1
    with torch.inference_mode():
        cells = reference.forward_features(images).flatten(2).transpose(1, 2)
        whole = reference.classifier(cells.mean(1)).softmax(-1)
        parts = reference.classifier(cells).softmax(-1).mean(1)
    likely, features = load_network(model).see(images.permute(0, 2, 3, 1).contiguous().numpy())
    np.testing.assert_allclose(features, cells.mean(1), atol=1e-4)
    np.testing.assert_allclose(likely, (whole + parts) / 2, atol=1e-6)


def test_the_network_for_photos_is_loaded_with_the_first_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded: list[str] = []

    class Counted(Network):
        def __init__(self, graph: str, weights: Mapping[str, Array]) -> None:
            loaded.append(graph)
            super().__init__(graph, weights)

    monkeypatch.setattr(vision, "Network", Counted)
    encoder = load_starter().encoder
    encoder.encode_texts(["a quiet bay"])
    assert loaded == []
    for seed in range(2):
        encoder.encode_images([_noise(seed, 40, 30)] * 5)
    assert loaded == [LITE0.graph]


def test_image_vectors_are_unit_rows_in_the_order_given() -> None:
    images = [_noise(seed, 40 + 60 * seed, 300 - 50 * seed) for seed in range(4)]
    rows = starter().encoder.encode_images(images)
    assert rows.shape == (4, starter().encoder.spec.dimension)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(starter().encoder.encode_images(images[::-1])[::-1], rows, atol=1e-4)


def test_image_vector_does_not_depend_on_the_batch_it_was_in() -> None:
    images = [_noise(seed, 240, 320) for seed in range(19)]
    together = starter().encoder.encode_images(images)
    alone = np.concatenate([starter().encoder.encode_images([image]) for image in images])
    np.testing.assert_allclose(together, alone, atol=1e-4)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((0, 10, 3), np.uint8),
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
    ],
)
def test_an_array_that_is_no_rgb_image_is_refused(image: RgbImage) -> None:
    with pytest.raises(ValueError, match="not an RGB image"):
        starter().encoder.encode_images([image])


def test_nothing_to_encode_gives_an_empty_matrix() -> None:
    assert starter().encoder.encode_images([]).shape == (0, 385 + FEATURE_DIMENSION)
    assert starter().encoder.encode_texts([]).shape == (0, 385 + FEATURE_DIMENSION)
    assert starter().text.encode([]).shape == (0, 384)


def test_text_vectors_fill_only_the_text_columns() -> None:
    spec = starter().encoder.spec
    rows = starter().encoder.encode_texts(["a beach", "", "Škoda 🚗 " * 400])
    np.testing.assert_allclose(np.linalg.norm(rows[:, : spec.text_dimension], axis=1), 1, atol=1e-5)
    assert not rows[:, spec.text_dimension :].any()


def test_class_table_follows_the_order_of_the_network() -> None:
    classes = photo_classes()
    assert len(classes) == CLASSES
    words = {0: "fish", 207: "dog", 281: "cat", 497: "church", 963: "pizza", 978: "beach"}
    assert {index: classes[index].word for index in words} == words
    assert classes[207].finer == "golden retriever"
    assert all(entry.word and entry.finer and entry.phrase for entry in classes)


def test_every_scene_hint_is_used_by_a_class_and_belongs_to_one_scene() -> None:
    hints = [hint for scene in scenes() for hint in scene.hints]
    assert len(hints) == len(set(hints))
    assert set(hints) <= {place for entry in photo_classes() for place in entry.scenes}


@pytest.mark.slow
def test_shipped_vectors_are_those_of_the_shipped_texts() -> None:
    shipped = load_vectors()
    np.testing.assert_allclose(embed_classes(starter().text), shipped.classes, atol=2e-3)
    np.testing.assert_allclose(embed_scenes(starter().text), shipped.scenes, atol=2e-3)


def test_a_query_finds_the_right_sample_photo() -> None:
    rows = starter().encoder.encode_images(sample_images())
    texts = ["a cat", "a cup of coffee", "an old temple building", "a flower"]
    scores = starter().encoder.encode_texts(texts) @ rows.T
    assert scores.argmax(axis=1).tolist() == [1, 2, 5, 6]


@pytest.mark.slow
def test_captions_find_their_photos_among_everyday_photos() -> None:
    folder = shared_photos("coco")
    captions = json.loads((folder / "captions.json").read_text(encoding="utf-8"))
    paths = sorted(folder.glob("*.jpg"))
    rows = rows_of(paths)
    queries = starter().encoder.encode_texts([captions[path.name]["captions"][0] for path in paths])
    scores = queries @ rows.T
    rank = (scores > np.diag(scores)[:, None]).sum(axis=1)
    assert (rank < 10).mean() >= 0.88


@pytest.mark.slow
def test_scene_photos_lie_nearest_to_the_centre_of_their_own_scene() -> None:
    folders = sorted(path for path in shared_photos("scenes").iterdir() if path.is_dir())
    rows = {folder: _rows_of(folder) for folder in folders}
    centres = np.stack([rows[folder][::2].mean(axis=0) for folder in folders])
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    hits = [
        (rows[folder][1::2] @ centres.T).argmax(axis=1) == index
        for index, folder in enumerate(folders)
    ]
    assert np.concatenate(hits).mean() >= 0.8


def _rows_of(folder: Path) -> np.ndarray:
    return rows_of(sorted(folder.glob("*.jpg"))[:20])


@pytest.mark.slow
def test_what_is_in_no_photo_has_no_good_match_and_what_is_there_has_one() -> None:
    vectors = rows_of(sorted(shared_photos("coco").glob("*.jpg")))
    encoder = starter().encoder
    usual = vectors @ encode_queries(encoder, texts_in_general()).T

    def good_matches(text: str) -> int:
        scores = vectors @ encode_queries(encoder, [text])[0]
        levels = (scores - usual.mean(axis=1)) / usual.std(axis=1)
        level = encoder.spec.text_level
        assert level is not None
        return int((levels >= level).sum())

    nowhere = ["a camel", "a whale", "a piano", "a submarine", "a penguin", "a tractor", "a knight"]
    there = ["bananas", "baseball", "a bathroom", "an elephant", "a bear", "tennis", "pizza"]
    assert sum(good_matches(text) > 0 for text in nowhere) <= 2
    assert sum(good_matches(text) > 0 for text in there) >= 6
