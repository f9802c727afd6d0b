"""Encoder and language model on one device: whoever lacks room gets it, and nothing crashes."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.catalogue.install import install, open_installed
from core.errors import EnvironmentProblem, NotEnoughMemory
from core.models.clip.encoder import load_open_clip
from core.models.device import model_host
from core.models.device.devices import choose_device
from core.models.device.model_host import ModelHost
from core.models.device.sharing import DeviceMemory, SharingEncoder
from core.models.vlm.matcher import MatchOptions
from core.models.vlm.quantization import Precision
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.sentences import plain
from tests.core.models.conftest import TinyBuilder
from tests.helpers.fake_models import ColourEncoder
from tests.helpers.patience import PATIENCE_S
from tests.helpers.profiles import make_candidates, make_profile

IMAGES = [np.full((40, 40, 3), shade, np.uint8) for shade in (10, 200)]


@pytest.fixture
def models(tiny_vlm: TinyBuilder, tiny_encoder: TinyBuilder, tmp_path: Path) -> Path:
    directory = tmp_path / "models"
    install("paligemma", directory, source=tiny_vlm("paligemma"), cancel=CancelToken())
    install("encoder", directory, source=tiny_encoder("siglip2"), cancel=CancelToken())
    return directory


def real_encoder(models: Path, memory: DeviceMemory) -> SharingEncoder:
    directory, manifest = open_installed("encoder", models)

    def load() -> object:
        return load_open_clip(directory, manifest, choose_device("cpu"))

    return SharingEncoder(load, load_aside=load, memory=memory)  # type: ignore[arg-type]  # an encoder


class Full(ColourEncoder):
    """Runs out of memory as often as it is told."""

    def __init__(self, failures: list[BaseException]) -> None:
        super().__init__()
        self._failures = failures

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        if self._failures:
            raise self._failures.pop()
        return super().encode_images(images)


def test_an_encoder_that_left_still_encodes_texts_and_comes_back_for_images(models: Path) -> None:
    memory = DeviceMemory()
    encoder = real_encoder(models, memory)
    make_room = memory.join(lambda: None)
    pictures, words = encoder.encode_images(IMAGES), encoder.encode_texts(["sea"])
    make_room()
    where = [encoder.is_on_device]
    other = real_encoder(models, DeviceMemory()).encode_texts(["a garden"])
    rows = encoder.encode_texts(["a garden", "sea"])
    np.testing.assert_allclose(rows, np.concatenate([other, words]), atol=1e-3)
    where.append(encoder.is_on_device)
    np.testing.assert_allclose(encoder.encode_images(IMAGES), pictures, atol=1e-3)
    where.append(encoder.is_on_device)
    assert where == [False, False, True]
    assert encoder.spec.encoder_id == "encoder"


@pytest.mark.parametrize(
    "error",
    [
        NotEnoughMemory(plain("Full.")),
        MemoryError(),
        RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    ],
    ids=["said", "python", "torch"],
)
def test_out_of_memory_makes_the_others_leave_and_is_tried_once_more(error: BaseException) -> None:
    left: list[str] = []
    memory = DeviceMemory()
    memory.join(lambda: left.append("language model"))
    inner = Full([error])
    encoder = SharingEncoder(lambda: inner, load_aside=lambda: inner, memory=memory)
    assert encoder.encode_images(IMAGES).shape[0] == 2
    assert left == ["language model"]
    inner = Full([MemoryError(), MemoryError()])
    encoder = SharingEncoder(lambda: inner, load_aside=lambda: inner, memory=memory)
    with pytest.raises(NotEnoughMemory, match="smaller encoder"):
        encoder.encode_images(IMAGES)
    assert encoder.encode_images(IMAGES).shape[0] == 2  # and it goes on working


def test_an_encoder_that_does_not_fit_at_first_is_loaded_when_the_others_have_left() -> None:
    occupied = [True]
    memory = DeviceMemory()
    memory.join(occupied.clear)

    def load() -> ColourEncoder:
        if occupied:
            raise NotEnoughMemory(plain("It does not fit."))
        return ColourEncoder()

    assert SharingEncoder(load, load_aside=load, memory=memory).is_on_device


def test_other_errors_make_nobody_leave() -> None:
    memory = DeviceMemory()
    left: list[str] = []
    memory.join(lambda: left.append("language model"))
    inner = Full([RuntimeError("sizes do not match")])
    encoder = SharingEncoder(lambda: inner, load_aside=lambda: inner, memory=memory)
    with pytest.raises(RuntimeError, match="sizes"):
        encoder.encode_images(IMAGES)
    assert left == []


def limited(
    monkeypatch: pytest.MonkeyPatch, is_free: Callable[[], bool], asked: list[bool] | None = None
) -> None:
    """Pretend that the language model fits only while `is_free`."""
    real = choose_device("cpu")

    def choose(_: str | None) -> object:
        if asked is not None:
            asked.append(is_free())
        return dataclasses.replace(real, free_bytes=1 << 34 if is_free() else 1 << 20)

    monkeypatch.setattr(model_host, "choose_device", choose)


def test_the_encoder_leaves_when_the_language_model_does_not_fit_beside_it(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = DeviceMemory()
    encoder = real_encoder(models, memory)
    limited(monkeypatch, lambda: not encoder.is_on_device)
    host = ModelHost(models, precision=Precision.FP32, memory=memory)
    assert host.open("paligemma").vlm.backbone.family == "paligemma"
    assert not encoder.is_on_device
    encoder.encode_texts(["a question"])  # does not push the model out that answers it
    assert host.is_loaded


def test_the_encoder_stays_when_there_is_room_for_both(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = DeviceMemory()
    encoder = real_encoder(models, memory)
    limited(monkeypatch, lambda: True)
    ModelHost(models, precision=Precision.FP32, memory=memory).open("paligemma")
    assert encoder.is_on_device


def test_the_language_model_is_unloaded_when_the_encoder_lacks_room_for_photos(
    models: Path,
) -> None:
    memory = DeviceMemory()
    host = ModelHost(models, device="cpu", precision=Precision.FP32, memory=memory)
    host.open("paligemma")
    inner = Full([MemoryError()])
    encoder = SharingEncoder(lambda: inner, load_aside=lambda: inner, memory=memory)
    assert encoder.encode_images(IMAGES).shape[0] == 2
    assert not host.is_loaded


def test_both_wanting_room_at_once_do_not_wait_for_each_other(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The encoder, busy in one thread, lacks memory while the other thread loads the model."""
    memory = DeviceMemory()
    encoding, loading = threading.Event(), threading.Event()

    class Busy(ColourEncoder):
        tries = 0

        def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
            Busy.tries += 1
            if Busy.tries == 1:
                encoding.set()
                assert loading.wait(PATIENCE_S)
                raise MemoryError
            return super().encode_images(images)

    encoder = SharingEncoder(Busy, load_aside=Busy, memory=memory)
    asked: list[bool] = []

    def is_free() -> bool:
        if asked:  # the first look finds it full; the host is about to ask the encoder to leave
            loading.set()
        return len(asked) > 1

    limited(monkeypatch, is_free, asked)
    host = ModelHost(models, precision=Precision.FP32, memory=memory)
    rows: list[FloatMatrix] = []
    thread = threading.Thread(target=lambda: rows.append(encoder.encode_images(IMAGES)))
    thread.start()
    assert encoding.wait(PATIENCE_S)
    opened = host.open("paligemma")
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert rows[0].shape[0] == 2
    assert opened.vlm.backbone.family == "paligemma"


@pytest.mark.parametrize("failures", [1, 9])
def test_a_question_for_which_memory_runs_out_is_answered_with_more_room_or_ends_in_a_sentence(
    models: Path, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    memory = DeviceMemory()
    left: list[str] = []
    memory.join(lambda: left.append("encoder"))
    host = ModelHost(models, device="cpu", precision=Precision.FP32, memory=memory)
    matcher = host.matcher(
        "paligemma",
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=MatchOptions(listwise=True, shuffles=1, photos_examined=0, words_examined=0),
    )
    profile, candidates = make_profile(matcher.canvas_px), make_candidates(3)
    expected = matcher.match(profile, candidates, CancelToken()).scores
    model = host.open("paligemma").vlm.model
    real_forward, remaining = model.forward, [MemoryError()] * failures

    def forward(*args: object, **options: object) -> object:
        if remaining:
            raise remaining.pop()
        return real_forward(*args, **options)

    monkeypatch.setattr(model, "forward", forward)
    if failures == 1:
        got = matcher.match(profile, candidates, CancelToken()).scores
        assert got.tolist() == expected.tolist()
    else:
        with pytest.raises(EnvironmentProblem, match="does not fit into the memory"):
            matcher.match(profile, candidates, CancelToken())
    assert left == ["encoder"]
