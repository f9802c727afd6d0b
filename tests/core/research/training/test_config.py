"""Configurations from TOML: presets, overrides, and sentences about what is wrong."""

from __future__ import annotations

import dataclasses
import re
import tomllib
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.catalog import load_catalog
from core.errors import UserError
from core.models.vlm.quantization import Precision
from core.research.paper.paper_config import PaperConfig
from core.research.training.config import (
    JointConfig,
    Judge,
    PretrainConfig,
    RefineConfig,
    load_config,
)
from core.research.training.running.adapter_export import plain
from core.resources import load_text, resource_path

PRESETS = sorted(path.stem for path in resource_path("training").glob("*.toml"))


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("preset", PRESETS)
def test_every_shipped_preset_is_valid_and_names_a_known_backbone(
    preset: str, tmp_path: Path
) -> None:
    path = write(tmp_path, f'preset = "{preset}"\ndataset = "data"\n[run]\noutput = "out"\n')
    config = load_config(path, JointConfig)
    assert config.run.backbone in load_catalog()


def test_the_papers_tables_are_shipped_as_printed(tmp_path: Path) -> None:
    table = {}
    for preset in ("paligemma-3b", "minicpm-v"):
        path = write(tmp_path, f'preset = "{preset}"\ndataset = "d"\n[run]\noutput = "o"\n')
        run = load_config(path, JointConfig).run
        table[preset] = (
            run.lora.rank,
            run.lora.alpha,
            run.lora.dropout,
            run.optimizer.learning_rate,
            run.optimizer.warmup_steps,
            run.optimizer.batch_size,
            run.optimizer.accumulation,
        )
    assert table["paligemma-3b"] == (16, 16, 0.1, 1e-3, 200, 8, 8)
    assert table["minicpm-v"] == (64, 64, 0.1, 1e-3, 200, 8, 8)


def test_a_file_overrides_single_values_of_its_preset(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        'preset = "qwen3-vl-4b"\ndataset = "../data"\nprediction_weight = 3\n'
        '[run]\noutput = "out"\n[run.lora]\nrank = 8\n',
    )
    config = load_config(path, JointConfig)
    assert config.run.lora.rank == 8
    assert config.run.lora.dropout == 0.1
    assert config.run.precision is Precision.NF4
    assert config.prediction_weight == 3.0
    assert config.dataset == tmp_path / "../data"
    assert config.run.output == tmp_path / "out"


@pytest.mark.parametrize("kind", [PretrainConfig, RefineConfig, JointConfig, PaperConfig])
def test_the_example_of_a_stage_is_valid_explains_every_key_and_names_the_defaults(
    kind: Any, tmp_path: Path
) -> None:
    stage = kind.__name__.removesuffix("Config").lower()
    text = load_text(f"training/examples/{stage}.toml")
    load_config(write(tmp_path, text), kind)
    # With the defaults no longer in comments it says the same as without them.
    spelled_out = re.sub(r"(?m)^# (\w+ = )", r"\1", text)
    values = tomllib.loads(spelled_out)
    for config, table in _tables(kind, values):
        assert set(table) - {"preset"} == {field.name for field in dataclasses.fields(config)}
        for field in dataclasses.fields(config):
            if field.default not in (dataclasses.MISSING, None) and field.name != "precision":
                assert table[field.name] == plain(field.default)


def _tables(kind: type[Any], values: dict[str, Any]) -> Iterator[tuple[type[Any], dict[str, Any]]]:
    yield kind, values
    for name, hint in typing.get_type_hints(kind).items():
        if dataclasses.is_dataclass(hint) and isinstance(hint, type):
            yield from _tables(hint, values[name])


def test_lambda_is_two_unless_said_otherwise(tmp_path: Path) -> None:
    path = write(tmp_path, 'dataset = "d"\n[run]\nbackbone = "x"\noutput = "o"\n')
    assert load_config(path, JointConfig).prediction_weight == 2.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('dataset = "d"\nlamda = 2\n[run]\nbackbone="x"\noutput="o"', "Unknown setting lamda"),
        ('dataset = "d"\n[run]\nbackbone="x"', "lacks run.output"),
        ('dataset = "d"\n[run]\nbackbone="x"\noutput="o"\nprecision="fp7"', "one of nf4, int8"),
        ('dataset = "d"\n[run]\nbackbone="x"\noutput="o"\n[run.lora]\nrank=0', "not 0"),
        ('dataset = 5\n[run]\nbackbone="x"\noutput="o"', "dataset must be a path, not 5"),
        ('dataset = "d"\npreset = "nope"', "no training preset 'nope'"),
        ("dataset = ", "not valid TOML"),
    ],
)
def test_a_wrong_configuration_is_refused_with_the_bad_value(
    text: str, expected: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=expected):
        load_config(write(tmp_path, text), JointConfig)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere\.toml cannot be read"):
        load_config(tmp_path / "nowhere.toml", JointConfig)


@pytest.mark.parametrize("cells", ["[5]", "[16, 4]", "[81]", "[]"])
def test_grids_that_are_not_growing_squares_are_refused(cells: str, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        f'captions = "c"\nimages = "i"\ncells = {cells}\n[run]\nbackbone = "x"\noutput = "o"\n',
    )
    with pytest.raises(UserError, match="cells"):
        load_config(path, PretrainConfig)


def test_a_judge_that_needs_a_model_is_refused_without_one(tmp_path: Path) -> None:
    text = 'dataset = "d"\noutput = "o"\njudge = "local-llm"\n'
    with pytest.raises(UserError, match="judge_model"):
        load_config(write(tmp_path, text), RefineConfig)
    config = load_config(write(tmp_path, text + 'judge_model = "m"\n'), RefineConfig)
    assert config.judge is Judge.LOCAL_LLM
