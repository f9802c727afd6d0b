"""The starter tier needs none of the libraries of the larger models: here nobody can import them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

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
    )
    ran = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "data"), *map(json.dumps, commands)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert ran.stdout.count("ENDS 0") == len(commands), ran.stderr
    assert "coffee.jpg" in ran.stdout
    assert "Cat Cafe" in ran.stdout
    assert "DEVICE processor" in ran.stdout
