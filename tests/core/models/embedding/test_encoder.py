"""Embedding models give the vectors of their own classes, whatever the batch, and become encoders of the app."""

from __future__ import annotations

import dataclasses
import functools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.catalogue.catalog import ModelKind, Role
from core.catalogue.folder import EMBEDDING_FAMILIES
from core.catalogue.install import install, open_installed
from core.errors import ModelUnavailable, UserError
from core.models.device.devices import Backend, choose_device
from core.models.device.requirements import needed_bytes
from core.models.embedding.encoder import EmbeddingEncoder, load_embedding, storage_dtype
from core.models.embedding.families import FAMILIES
from core.models.query import encode_query
from core.paths import DataPaths
from core.worker.loading import load_encoder
from tests.core.models.conftest import TinyBuilder
from tests.helpers.tiny_embedders import WIDTH

Families = pytest.mark.parametrize("family", EMBEDDING_FAMILIES)
Loader = Callable[[str], EmbeddingEncoder]
_TEXTS = ("a garden", "An old metal structure!", "", "sea " * 300)
# As the authors' own code writes them.
_SENTENCE = {
    "embedding_gemma2": "task: search result | query: {}",
    "qwen3_vl": "<|im_start|>system\nRepresent the user's input.<|im_end|>\n<|im_start|>user\n{}<|im_end|>\n"
    "<|im_start|>assistant\n",
}
_PHOTO = {
    "embedding_gemma2": "<|image|>",
    "qwen3_vl": _SENTENCE["qwen3_vl"].format("<|vision_start|><|image_pad|><|vision_end|>"),
}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory, tiny_embedder: TinyBuilder) -> Path:
    """Folder of installed tiny models, named like their families; not to be written to."""
    root = tmp_path_factory.mktemp("installed-embedders")
    for family in EMBEDDING_FAMILIES:
        model_id = family.replace("_", "-")
        install(model_id, root, source=tiny_embedder(family), cancel=CancelToken())
    return root


@pytest.fixture(scope="module")
def load(models: Path) -> Loader:
    """A tiny encoder on the processor, shared."""

    @functools.cache
    def load(family: str) -> EmbeddingEncoder:
        return load_embedding(
            *open_installed(family.replace("_", "-"), models), choose_device("cpu")
        )

    return load


def photos() -> list[RgbImage]:
    """Smooth random pictures of different shapes, one larger than any side that is looked at."""
    random = np.random.default_rng(0)
    sizes = [(70, 90), (300, 80), (64, 64), (900, 620), (120, 200)]
    rough = [random.integers(0, 255, (6, 5, 3), dtype=np.uint8) for _ in sizes]
    return [
        np.asarray(Image.fromarray(each).resize(size, Image.Resampling.BICUBIC))
        for each, size in zip(rough, sizes, strict=True)
    ]


def own_row(family: str, directory: Path, text: str, image: RgbImage | None = None) -> FloatMatrix:
    """The vector by the whole class as saved, one input at a time, pooled as its authors do."""
    processor, model = own_class(family, directory)
    images = {} if image is None else {"images": [Image.fromarray(image)]}
    with torch.no_grad():
        states = model(**processor(text=[text], return_tensors="pt", **images)).last_hidden_state[0]
        row = states.mean(0) if family == "embedding_gemma2" else states[-1]
    return np.asarray(torch.nn.functional.normalize(row, dim=0).numpy())


@functools.cache
def own_class(family: str, directory: Path) -> tuple[Any, Any]:
    import transformers

    processor = transformers.AutoProcessor.from_pretrained(directory)
    if family == "embedding_gemma2":
        return processor, transformers.EmbeddingGemma2Model.from_pretrained(directory).eval()
    whole = transformers.Qwen3VLForConditionalGeneration.from_pretrained(directory).eval()
    return processor, whole.model


def test_every_family_that_can_be_installed_can_be_loaded() -> None:
    assert set(EMBEDDING_FAMILIES) == set(FAMILIES)


@Families
def test_vectors_of_photos_are_those_of_the_class_whatever_the_batch(
    load: Loader, tiny_embedder: TinyBuilder, family: str
) -> None:
    encoder, images = load(family), photos()
    side = encoder.spec.input_side_px
    shown = list(images)
    if family == "qwen3_vl":  # the large one is made smaller first
        small = Image.fromarray(images[3])
        small.thumbnail((side, side), Image.Resampling.BICUBIC)
        shown[3] = np.asarray(small)
    expected = np.stack(
        [own_row(family, tiny_embedder(family), _PHOTO[family], image) for image in shown]
    )
    for batch in (1, 2, 5):
        pieces = [encoder.encode_images(images[at : at + batch]) for at in range(0, 5, batch)]
        got = np.concatenate(pieces)
        assert got.dtype == np.float32
        np.testing.assert_allclose(got, expected, atol=1e-3)
    assert np.abs(expected[0] - expected[1]).max() > 0.01  # the comparison can tell photos apart


@Families
def test_vectors_of_sentences_are_those_of_the_class(
    load: Loader, tiny_embedder: TinyBuilder, family: str
) -> None:
    encoder = load(family)
    expected = np.stack(
        [own_row(family, tiny_embedder(family), _SENTENCE[family].format(text)) for text in _TEXTS]
    )
    together = encoder.encode_texts(_TEXTS)
    np.testing.assert_allclose(together, expected, atol=1e-3)
    np.testing.assert_allclose(encoder.encode_texts(_TEXTS[:1]), expected[:1], atol=1e-3)
    np.testing.assert_allclose(encode_query(encoder, "a garden"), expected[0], atol=1e-3)
    assert np.abs(expected[0] - expected[1]).max() > 0.01


@Families
def test_a_mark_written_in_a_sentence_is_no_photo_and_ends_no_turn(
    load: Loader, family: str
) -> None:
    encoder = load(family)
    marks = " ".join(encoder._processor.tokenizer.get_added_vocab())
    rows = encoder.encode_texts([f"sea {marks}", "sea" + " " * (2 * marks.count(" ") + 2)])
    np.testing.assert_allclose(rows[0], rows[1], atol=1e-3)
    assert encoder.encode_texts(["x" * 100_000]).shape == (1, WIDTH[family])


@Families
def test_the_spec_says_what_a_library_keeps(load: Loader, family: str) -> None:
    spec = load(family).spec
    assert (spec.dimension, spec.text_dimension) == (WIDTH[family], WIDTH[family])
    assert spec.has_usual_level
    assert load(family).encode_images([]).shape == (0, WIDTH[family])
    assert load(family).encode_texts([]).shape == (0, WIDTH[family])


@Families
def test_weights_that_are_not_there_are_not_made_up(
    models: Path, tmp_path: Path, family: str
) -> None:
    installed, manifest = open_installed(family.replace("_", "-"), models)
    directory = shutil.copytree(installed, tmp_path / "damaged")
    weights = load_file(directory / "model.safetensors")
    gone = next(name for name in weights if "layers.1.mlp" in name)
    del weights[gone]
    save_file(weights, directory / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelUnavailable, match="do not fit together"):
        load_embedding(directory, manifest, choose_device("cpu"))


def test_a_family_that_overflows_in_16_bits_has_32_where_there_is_no_other_kind() -> None:
    old_card = dataclasses.replace(choose_device("cpu"), backend=Backend.CUDA, has_bf16=False)
    new_card = dataclasses.replace(old_card, has_bf16=True)
    gemma, qwen = (FAMILIES[name] for name in EMBEDDING_FAMILIES)
    assert storage_dtype(gemma, old_card) is torch.float32
    assert storage_dtype(qwen, old_card) is torch.float16
    assert storage_dtype(gemma, new_card) is torch.bfloat16


@Families
def test_an_imported_embedding_model_is_an_encoder_of_the_app(
    tiny_embedder: TinyBuilder, tmp_path: Path, family: str
) -> None:
    paths = DataPaths(tmp_path / "data").create()
    manifest = install("mine", paths.models, source=tiny_embedder(family), cancel=CancelToken())
    assert (manifest.kind, manifest.family) == (ModelKind.ENCODER, family)
    assert manifest.roles == (Role.ENCODER,)
    encoder = load_encoder("mine", paths)
    rows = encoder.encode_images(photos()[:2])
    assert rows.shape == (2, WIDTH[family])
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_hearing_counts_for_no_memory(models: Path) -> None:
    weights = load_file(models / "embedding-gemma2" / "model.safetensors")
    seen = sum(each.numel() for name, each in weights.items() if "audio" not in name)
    need = needed_bytes("embedding-gemma2", models, choose_device("cpu"))
    assert need is not None
    assert need - (300 << 20) == int(4 * seen * 1.1)
    assert seen < sum(each.numel() for each in weights.values())


def test_files_are_taken_only_for_the_model_they_are(
    tiny_embedder: TinyBuilder, tiny_encoder: TinyBuilder, tmp_path: Path
) -> None:
    unmarked = shutil.copytree(tiny_embedder("qwen3_vl"), tmp_path / "unmarked")
    (unmarked / "modules.json").unlink()
    models = tmp_path / "models"
    for model_id, source in (
        ("qwen3-vl-embedding-2b", tiny_encoder("vit")),
        ("embeddinggemma-2", unmarked),
        ("vit-b-16-siglip2", tiny_embedder("qwen3_vl")),
        ("qwen3-vl-2b", tiny_embedder("qwen3_vl")),
    ):
        with pytest.raises(UserError):
            install(model_id, models, source=source, cancel=CancelToken())
    # Without the mark of its repository, only the catalog knows that it is an encoder.
    known = install("qwen3-vl-embedding-2b", models, source=unmarked, cancel=CancelToken())
    assert known.kind is ModelKind.ENCODER
