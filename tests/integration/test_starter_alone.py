"""The starter tier needs none of the libraries of the larger models: here nobody can import them."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PIL import Image
from skimage import data

from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S

pytestmark = pytest.mark.slow

_SCRIPT = """
import json, sys
for library in ("torch", "torchvision", "transformers", "open_clip", "timm", "peft", "bitsandbytes", "safetensors"):
    sys.modules[library] = None
from app.cli import run
from app.worker.hardware import detect_hardware
from core.cancel import CancelToken
from core.models.device import devices
if __name__ == "__main__":
    data_dir, *commands = sys.argv[1:]
    for command in commands:
        print(f"ENDS {run(['--data-dir', data_dir, *json.loads(command)])}", flush=True)
    devices.has_signs_of_accelerator = lambda: False
    print("DEVICE", detect_hardware(CancelToken()).device.name)
"""


def test_what_only_larger_models_need_is_a_part_of_the_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    whole = {Requirement(text).name for text in project["dependencies"]}
    models = {Requirement(text).name for text in project["optional-dependencies"]["models"]}
    assert {"torch", "transformers", "open_clip_torch", "peft", "bitsandbytes"} <= models <= whole


def test_a_library_is_indexed_searched_and_asked_without_torch(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("coffee", "chelsea"):
        Image.fromarray(getattr(data, name)()).save(photos / f"{name}.jpg")
    script, places = tmp_path / "commands.py", tmp_path / "places.csv"
    script.write_text(_SCRIPT)
    places.write_text("name,description\nCat Cafe,Coffee with cats\nRail Museum,Old trains\n")
    commands = (
        ["index", str(photos)],
        ["search", "a cup of coffee"],
        ["ask", "recommend a cafe", "--candidates", str(places)],
        ["models", "install", "qwen3-vl-2b"],
    )
    ran = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "data"), *map(json.dumps, commands)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert ran.stdout.count("ENDS 0") == 3, ran.stderr
    assert "libraries that are not installed here (torch, transformers" in ran.stderr
    assert "coffee.jpg" in ran.stdout
    assert "Cat Cafe" in ran.stdout
    assert "DEVICE processor" in ran.stdout
