"""The encoders give open_clip's own vectors, whatever the batch."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import open_clip
import pytest
import torch
from PIL import Image

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.catalogue.install import install, open_installed
from core.errors import ModelUnavailable
from core.models.clip import encoder as clip
from core.models.clip.encoder import OpenClipEncoder, load_open_clip, text_threshold
from core.models.device.devices import choose_device
from core.models.query import encode_query
from core.photos.decode.decoded import Decoded, DecodeRequest
from tests.core.models.conftest import TinyBuilder
from tests.core.photos.decoding import decode_file

Families = pytest.mark.parametrize("family", ["vit", "siglip2"])
Loader = Callable[[str], tuple[OpenClipEncoder, Path]]


@pytest.fixture
def load(tiny_encoder: TinyBuilder, tmp_path: Path) -> Loader:
    def load(family: str) -> tuple[OpenClipEncoder, Path]:
        models = tmp_path / "models"
        models.mkdir(exist_ok=True)
        install(family, models, source=tiny_encoder(family), cancel=CancelToken())
        directory, manifest = open_installed(family, models)
        return load_open_clip(directory, manifest, choose_device("cpu")), directory

    return load


def photos(count: int, seed: int = 0) -> list[RgbImage]:
    """Smooth random pictures of different shapes."""
    random = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        rough = random.integers(0, 255, (6, 5, 3), dtype=np.uint8)
        size = (int(random.integers(70, 300)), int(random.integers(70, 300)))
        made.append(np.asarray(Image.fromarray(rough).resize(size, Image.Resampling.BICUBIC)))
    return made


def own_vectors(directory: Path, images: list[RgbImage]) -> FloatMatrix:
    model, preprocess = open_clip.create_model_from_pretrained(f"local-dir:{directory}")
    pixels = torch.stack([preprocess(Image.fromarray(image)) for image in images])
    with torch.no_grad():
        vectors: FloatMatrix = model.eval().encode_image(pixels, normalize=True).numpy()
    return vectors


@Families
@pytest.mark.parametrize("batch", [1, 3, 8, 20])
def test_image_vectors_equal_those_of_open_clip_at_every_batch_size(
    load: Loader, family: str, batch: int
) -> None:
    encoder, directory = load(family)
    images = photos(20)
    expected = own_vectors(directory, images)
    got = np.concatenate(
        [encoder.encode_images(images[start : start + batch]) for start in range(0, 20, batch)]
    )
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, expected, atol=1e-3)
    assert np.abs(expected[0] - expected[1]).max() > 0.01  # the comparison can tell photos apart


@Families
def test_text_vectors_equal_those_of_open_clip(load: Loader, family: str) -> None:
    encoder, directory = load(family)
    texts = ["a garden", "An old metal structure!", "", "sea " * 200]
    model = open_clip.create_model_from_pretrained(
        f"local-dir:{directory}", return_transform=False
    ).eval()
    tokens = open_clip.get_tokenizer(f"local-dir:{directory}")(texts)
    with torch.no_grad():
        expected = model.encode_text(tokens, normalize=True).numpy()
    np.testing.assert_allclose(encoder.encode_texts(texts), expected, atol=1e-3)


@Families
@pytest.mark.parametrize("orientation", [2, 3, 6, 8])
def test_an_exif_rotated_copy_gives_the_vector_of_its_upright_twin(
    load: Loader, tmp_path: Path, family: str, orientation: int
) -> None:
    encoder, _ = load(family)
    upright = Image.fromarray(photos(1)[0])
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        6: Image.Transpose.ROTATE_90,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright.save(tmp_path / "upright.png")
    upright.transpose(undo).save(tmp_path / "turned.png", exif=exif)
    vectors = []
    for name in ("upright.png", "turned.png"):
        request = DecodeRequest(tmp_path / name, encoder.spec.input_side_px, frozenset())
        decoded = decode_file(request, 10_000_000)
        assert isinstance(decoded, Decoded)
        vectors.append(encoder.encode_images([decoded.image])[0])
    np.testing.assert_allclose(vectors[1], vectors[0], atol=1e-3)


@pytest.mark.parametrize("most", [512, 3])
def test_the_batch_size_is_found_by_trying_and_shrinks_when_memory_runs_out(
    load: Loader, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """As on an accelerator, where nothing is known about what fits."""
    monkeypatch.setattr(clip, "_CPU_BATCH", 0)
    encoder, directory = load("vit")
    monkeypatch.setattr(clip, "_CPU_BATCH", 8)
    tower = encoder._model.encode_image
    tried: list[int] = []

    def encode(pixels: torch.Tensor) -> torch.Tensor:
        tried.append(len(pixels))
        if len(pixels) > most:
            raise RuntimeError("CUDA out of memory.")
        vectors: torch.Tensor = tower(pixels)
        return vectors

    monkeypatch.setattr(encoder._model, "encode_image", encode)
    images = photos(3) * 22
    got = encoder.encode_images(images)
    np.testing.assert_allclose(got, own_vectors(directory, images), atol=1e-3)
    assert tried[:4] == [1, 1, 2, 2]  # twice each: the first run of a size is not timed
    # Which size is quickest is the machine's business; it is one that was tried and that fits.
    assert encoder._batch_size in [size for size in tried if size <= most]
    tried.clear()
    encoder.encode_images(images[:8])
    assert max(tried) <= most  # what did not fit is not tried again


def test_nothing_to_encode_gives_empty_matrices_of_the_right_width(load: Loader) -> None:
    encoder, _ = load("vit")
    assert encoder.encode_images([]).shape == (0, encoder.spec.dimension)
    assert encoder.encode_texts([]).shape == (0, encoder.spec.dimension)


def test_the_spec_changes_with_the_weights_and_with_the_preprocessing(
    load: Loader, tiny_encoder: TinyBuilder
) -> None:
    vit, _ = load("vit")
    siglip, _ = load("siglip2")
    assert vit.spec.revision != siglip.spec.revision
    assert vit.spec.preprocessing_hash != siglip.spec.preprocessing_hash
    assert (vit.spec.dimension, vit.spec.text_dimension, vit.spec.input_side_px) == (32, 32, 56)


def test_a_query_is_the_mean_over_the_sentences_of_its_family(load: Loader) -> None:
    encoder, _ = load("vit")
    rows = encoder.encode_texts(["a photo of sea.", "sea", "a photo of the sea."])
    expected = rows.mean(axis=0) / np.linalg.norm(rows.mean(axis=0))
    np.testing.assert_allclose(encode_query(encoder, "sea"), expected, atol=1e-6)


def test_weights_of_openai_get_their_own_activation_whatever_their_configuration_says(
    load: Loader, tiny_encoder: TinyBuilder, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny_encoder("vit"), tmp_path / "silent")
    config = json.loads((folder / "open_clip_config.json").read_text())
    del config["model_cfg"]["quick_gelu"]
    (folder / "open_clip_config.json").write_text(json.dumps(config))
    images = photos(2)
    vectors = {"vit": load("vit")[0].encode_images(images)}
    for name in ("vit-l-14-336-openai", "another"):
        install(name, tmp_path / "models", source=folder, cancel=CancelToken())
        directory, manifest = open_installed(name, tmp_path / "models")
        vectors[name] = load_open_clip(directory, manifest, choose_device("cpu")).encode_images(
            images
        )
    np.testing.assert_allclose(vectors["vit-l-14-336-openai"], vectors["vit"], atol=1e-6)
    assert not np.allclose(vectors["another"], vectors["vit"], atol=1e-6)


def test_the_threshold_of_siglip_follows_its_own_scale_and_bias(load: Loader) -> None:
    class Siglip:
        logit_scale = torch.tensor(112.0).log()
        logit_bias = torch.tensor(-16.5)

    low = text_threshold(Siglip, "siglip2")
    Siglip.logit_bias = torch.tensor(-18.0)
    assert 0.05 < low < text_threshold(Siglip, "siglip2") < 0.2
    assert text_threshold(Siglip, "clip") == text_threshold(object(), "clip")
    siglip, vit = (load(family)[0].spec for family in ("siglip2", "vit"))
    assert siglip.text_threshold != vit.text_threshold
    assert siglip.has_usual_level
    assert vit.has_usual_level


def test_weights_that_do_not_fit_their_configuration_are_reported_as_such(
    load: Loader, tmp_path: Path
) -> None:
    _, directory = load("vit")
    manifest = open_installed("vit", tmp_path / "models")[1]
    config = directory / "open_clip_config.json"
    config.write_text(config.read_text().replace('"layers": 2', '"layers": 3'))
    with pytest.raises(ModelUnavailable, match="do not fit together"):
        load_open_clip(directory, dataclasses.replace(manifest), choose_device("cpu"))
