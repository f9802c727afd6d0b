"""Loading in 4 bits never holds the whole model in 16 bits; measured on the process itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.install import install
from core.models.vlm.quantization import Precision
from tests.core.models.conftest import TinyBuilder
from tests.helpers.patience import PATIENCE_S

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc"),
]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, tiny_vlm: TinyBuilder) -> Path:
    """A model whose language layers take 200 MB in 16 bits, in several files."""
    import torch
    from transformers import AutoConfig, AutoModelForImageTextToText

    root = tmp_path_factory.mktemp("large")
    folder = shutil.copytree(tiny_vlm("qwen3_vl"), root / "from")
    (folder / "model.safetensors").unlink()
    config = AutoConfig.from_pretrained(folder, local_files_only=True)
    config.text_config.update(
        {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 8}
    )
    config.vision_config.out_hidden_size = 1024
    model = AutoModelForImageTextToText.from_config(config, dtype=torch.bfloat16)
    model.save_pretrained(folder, max_shard_size="60MB")
    install("large", root / "models", source=folder, cancel=CancelToken())
    return root / "models" / "large"


def load(small: Path, large: Path, precision: Precision) -> tuple[int, int, int]:
    """Most and final bytes of a process that loads the model, and those of mapped files at the end."""
    result = subprocess.run(
        [
            *(sys.executable, "-m", "tests.helpers.quantized_load"),
            *(str(small), str(large), precision.value),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert result.returncode == 0, result.stderr[-2000:]
    most, held, mapped, loaded = result.stdout.split()
    assert loaded == precision.value
    return int(most), int(held), int(mapped)


def test_loading_in_four_bits_takes_far_less_than_the_model_in_sixteen(
    tiny_installed: TinyBuilder, large: Path
) -> None:
    weights = sum(file.stat().st_size for file in large.glob("*.safetensors"))
    assert len(list(large.glob("*.safetensors"))) > 2
    small = tiny_installed("qwen3_vl")
    most, held, mapped = load(small, large, Precision.NF4)
    # Measured: 0.66 while loading (one layer is wide at a time), 0.26 afterwards.
    assert most < 0.8 * weights
    assert held < 0.4 * weights
    assert mapped < 0.1 * weights  # no file of weights is kept for the few that stay wide
