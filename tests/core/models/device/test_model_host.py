"""One model in memory at a time, loaded when asked for, gone when idle."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path
from typing import Any

import pytest

from core.cancel import CancelToken
from core.catalogue.catalog import Role, load_catalog
from core.catalogue.install import install, remove
from core.errors import EnvironmentProblem, ModelUnavailable
from core.models.device import model_host
from core.models.device.devices import Backend, Device, choose_device, detect_devices
from core.models.device.model_host import ModelHost
from core.models.device.requirements import estimate_entry, estimate_folder, propose_vlm
from core.models.device.sharing import DeviceMemory
from core.models.vlm import matcher as matcher_module
from core.models.vlm.expected_time import expected_s
from core.models.vlm.matcher import MatchOptions
from core.models.vlm.model import SplitPrompt
from core.models.vlm.quantization import Precision
from core.models.vlm.scoring import yes_probabilities
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from tests.core.models.conftest import TinyBuilder, fresh_vlm
from tests.core.models.vlm.test_adapters import card_for
from tests.helpers.patience import PATIENCE_S
from tests.helpers.profiles import make_candidates, make_profile

GIB = 1 << 30


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def models(tiny_vlm: TinyBuilder, tmp_path: Path) -> Path:
    directory = tmp_path / "models"
    for family in ("paligemma", "llava_next"):
        name = family.replace("_", "-")
        install(name, directory, source=tiny_vlm(family), cancel=CancelToken())
    return directory


def card_of_memory(free_gib: float, **changes: object) -> Device:
    card = Device(Backend.CUDA, 0, "a card", 24 * GIB, int(free_gib * GIB), True, True)
    return dataclasses.replace(card, **changes)  # type: ignore[arg-type]  # keyword fields


def test_describer_and_matcher_of_one_model_share_it(models: Path) -> None:
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    assert not host.is_loaded
    first = host.open("paligemma")
    assert host.open("paligemma").vlm is first.vlm
    other = host.open("llava-next")
    assert other.vlm is not first.vlm
    assert other.vlm.backbone.family == "llava_next"


def test_on_a_processor_the_reasons_of_an_answer_cost_one_more_prompt_at_most(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompts: list[SplitPrompt] = []

    def counted(vlm: Any, image: Any, prompt: SplitPrompt, *rest: Any, **options: Any) -> Any:
        prompts.append(prompt)
        return yes_probabilities(vlm, image, prompt, *rest, **options)

    monkeypatch.setattr(matcher_module, "yes_probabilities", counted)
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    matcher = host.matcher(
        "paligemma", build_prompt=build_matching_prompt, build_pointwise=build_pointwise_prompt
    )
    matcher.match(make_profile(matcher.canvas_px), make_candidates(3), CancelToken())
    assert len(prompts) == 2


def test_on_a_processor_it_is_told_how_long_an_answer_takes_and_what_is_left(models: Path) -> None:
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    matcher = host.matcher(
        "paligemma", build_prompt=build_matching_prompt, build_pointwise=build_pointwise_prompt
    )
    told: list[tuple[str, int]] = []
    profile, candidates = make_profile(matcher.canvas_px), make_candidates(20)
    with host.telling(lambda stage, count: told.append((stage, count))):
        matcher.match(profile, candidates, CancelToken())
    assert told == [("asking", 1), ("left", 20), ("left", 4), ("left", 5)]  # then the reasons
    matcher.match(profile, candidates, CancelToken())
    assert len(told) == 4  # nobody asked to be told


def test_a_larger_question_is_expected_to_take_longer(models: Path) -> None:
    vlm = ModelHost(models, device="cpu", precision=Precision.FP32).open("paligemma").vlm
    short = min(expected_s(vlm, ["a garden"], 64) for _ in range(3))
    long = min(expected_s(vlm, ["a garden " * 4000], 64) for _ in range(3))
    assert 0 < 2 * short < long < 60


def test_an_idle_model_is_unloaded_and_comes_back_when_asked(models: Path) -> None:
    clock = Clock()
    host = ModelHost(models, device="cpu", precision=Precision.FP32, idle_s=60, clock=clock)
    matcher = host.matcher(
        "paligemma",
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=MatchOptions(photos_examined=0, words_examined=0),
    )
    profile, candidates = make_profile(matcher.canvas_px), make_candidates(3)
    assert not host.is_loaded  # naming the canvas needs no weights
    before = matcher.match(profile, candidates, CancelToken()).scores
    clock.now = 59
    assert not host.unload_if_idle()
    clock.now = 61
    assert host.unload_if_idle()
    assert not host.is_loaded
    after = matcher.match(profile, candidates, CancelToken()).scores
    assert after.tolist() == before.tolist()


def test_a_model_that_does_not_fit_is_refused_before_it_is_loaded(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [1 << 20]
    small = dataclasses.replace(choose_device("cpu"), free_bytes=free[0])
    monkeypatch.setattr(model_host, "choose_device", lambda _: small)
    host = ModelHost(models, device="cpu")
    with pytest.raises(EnvironmentProblem, match="needs about"):
        host.open("paligemma")
    assert not host.is_loaded


@pytest.mark.parametrize(
    ("device", "options"),
    [
        (choose_device("cpu"), MatchOptions(photos_examined=1, words_examined=0, batch_size=1)),
        (card_of_memory(8), MatchOptions(batch_size=16, shuffles=4)),
    ],
)
def test_a_card_takes_all_prompts_together_and_averages_orders_of_the_candidates(
    models: Path, monkeypatch: pytest.MonkeyPatch, device: Device, options: MatchOptions
) -> None:
    monkeypatch.setattr(model_host, "choose_device", lambda _: device)
    matcher = ModelHost(models).matcher(
        "paligemma", build_prompt=build_matching_prompt, build_pointwise=build_pointwise_prompt
    )
    assert matcher._options == options


def test_a_model_in_use_is_not_idle_and_the_question_does_not_wait(models: Path) -> None:
    clock = Clock()
    host = ModelHost(models, device="cpu", precision=Precision.FP32, idle_s=60, clock=clock)
    vlm = host.open("paligemma").vlm
    working, finish = threading.Event(), threading.Event()

    def work() -> None:
        with vlm.using(None):
            working.set()
            finish.wait(PATIENCE_S)

    thread = threading.Thread(target=work)
    thread.start()
    assert working.wait(PATIENCE_S)
    clock.now = 61
    assert not host.unload_if_idle()
    assert host.is_loaded
    finish.set()
    thread.join()
    clock.now = 122
    assert host.unload_if_idle()


def test_a_precision_the_device_has_no_kernels_for_is_refused_before_loading(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = dataclasses.replace(choose_device("cpu"), quantizes=False)
    monkeypatch.setattr(model_host, "choose_device", lambda _: bare)
    with pytest.raises(EnvironmentProblem, match="auto or bf16"):
        ModelHost(models, precision=Precision.NF4).open("paligemma")
    assert ModelHost(models).open("paligemma").vlm.precision is Precision.BF16


def test_room_is_made_when_memory_does_not_suffice(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = dataclasses.replace(choose_device("cpu"), free_bytes=1 << 20)
    devices = [full]
    monkeypatch.setattr(model_host, "choose_device", lambda _: devices[-1])
    memory = DeviceMemory()
    memory.join(lambda: devices.append(dataclasses.replace(full, free_bytes=8 * GIB)))
    host = ModelHost(models, precision=Precision.FP32, memory=memory)
    assert host.open("paligemma").vlm.backbone.family == "paligemma"
    assert len(devices) == 2


def test_an_adapter_opens_the_base_it_was_trained_on(models: Path, tmp_path: Path) -> None:
    from peft import LoraConfig, get_peft_model

    from core.catalogue.adapter_card import write_card

    vlm = fresh_vlm(models / "paligemma")
    folder = tmp_path / "adapter"
    get_peft_model(vlm.model, LoraConfig(r=2, target_modules=["q_proj"])).save_pretrained(
        str(folder)
    )
    write_card(card_for(vlm, "mine"), folder)
    install("mine", models, source=folder, cancel=CancelToken())
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    base = host.open("paligemma")
    opened = host.open("mine")
    assert opened.vlm is base.vlm  # the base was not loaded a second time
    assert (opened.adapter, base.adapter) == ("mine", None)
    remove("paligemma", models)
    host.unload()
    with pytest.raises(ModelUnavailable, match="needs the model paligemma"):
        host.open("mine")


def test_the_estimate_of_an_installed_model_covers_what_it_takes(models: Path) -> None:
    device = choose_device("cpu")
    vlm = fresh_vlm(models / "paligemma")
    taken = sum(p.numel() * p.element_size() for p in vlm.model.parameters())
    estimate = estimate_folder(models / "paligemma", Precision.FP32, device)
    assert taken <= estimate.weights <= 1.3 * taken
    four_bit = estimate_folder(models / "paligemma", Precision.NF4, device)
    assert four_bit.weights < estimate.weights


@pytest.mark.parametrize(
    ("model_id", "low", "high"),
    [("qwen3-vl-2b", 3.5, 5.5), ("qwen3-vl-4b", 5.5, 7.5), ("qwen3-vl-8b", 9.5, 12.5)],
)
def test_four_bit_models_of_the_catalog_take_a_plausible_amount(
    model_id: str, low: float, high: float
) -> None:
    device = card_of_memory(24)
    estimate = estimate_entry(load_catalog()[model_id], Precision.NF4, device)
    assert low < estimate.total / 1e9 < high
    wide = estimate_entry(load_catalog()[model_id], Precision.BF16, device)
    assert wide.weights > 1.5 * estimate.weights


@pytest.mark.parametrize(
    ("free_gib", "expected"),
    [
        (2, None),
        (5, ("qwen3-vl-2b", Precision.NF4)),
        (7, ("qwen3-vl-4b", Precision.NF4)),
        (23, ("qwen3-vl-8b", Precision.NF4)),
    ],
)
def test_the_largest_model_that_fits_is_proposed(
    free_gib: float, expected: tuple[str, Precision] | None
) -> None:
    proposal = propose_vlm(load_catalog().values(), card_of_memory(free_gib))
    assert proposal.model_id == (expected[0] if expected else None)
    assert expected is None or proposal.precision is expected[1]
    assert "a card" in str(proposal.reason)


def test_the_proposal_is_for_the_precision_that_is_used_when_none_is_chosen() -> None:
    without_kernels = card_of_memory(23, quantizes=False)
    proposal = propose_vlm(load_catalog().values(), without_kernels)
    assert (proposal.model_id, proposal.precision) == ("qwen3-vl-8b", Precision.BF16)
    need = estimate_entry(load_catalog()["qwen3-vl-8b"], Precision.BF16, without_kernels).total
    assert f"{need / 1e9:.1f} GB" in str(proposal.reason)


def test_memory_kept_for_the_encoder_makes_the_proposal_smaller() -> None:
    catalog, card = load_catalog().values(), card_of_memory(7)
    alone = propose_vlm(catalog, card)
    beside = propose_vlm(catalog, card, reserved_bytes=2 * GIB)
    assert (alone.model_id, beside.model_id) == ("qwen3-vl-4b", "qwen3-vl-2b")


def test_without_a_graphics_card_the_starter_is_proposed() -> None:
    proposal = propose_vlm(load_catalog().values(), choose_device("cpu"))
    assert proposal.model_id is None
    assert "starter" in str(proposal.reason)


def test_the_processor_is_always_found_and_last() -> None:
    devices = detect_devices()
    assert devices[-1].backend is Backend.CPU
    assert 0 < devices[-1].free_bytes <= devices[-1].total_bytes


def test_only_models_with_that_role_are_in_the_catalog_for_it() -> None:
    catalog = load_catalog()
    assert Role.MATCHER not in catalog["llava-next-llama3-8b"].roles
    assert Role.DESCRIBER not in catalog["paligemma-3b-896"].roles
    assert catalog["paligemma-3b-896"].gate is not None
