"""Where we use what a library does not promise, its version is bounded and the part is looked at."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.helpers.checkout import ROOT

# Libraries with parts that we use although they are no public interface.
BOUNDED = ("huggingface-hub", "sqlite-vec")
_KINDS = "supported_torch_devices"


@pytest.mark.parametrize("name", BOUNDED)
def test_the_next_version_is_not_taken_before_somebody_has_looked(name: str) -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (wanted,) = [r for text in table["dependencies"] if (r := Requirement(text)).name == name]
    installed = Version(version(name))
    assert installed in wanted.specifier
    assert Version(f"{installed.major + 1}") not in wanted.specifier


def test_a_download_can_still_go_on_where_it_broke_off() -> None:
    from huggingface_hub import constants
    from huggingface_hub.file_download import http_get

    parameters = inspect.signature(http_get).parameters
    used = {"resume_size", "headers", "expected_size", "displayed_filename", "tqdm_class"}
    assert used <= parameters.keys()
    assert constants.HF_HUB_OFFLINE is True  # one switch for the whole process, set by conftest


def test_quantization_knows_processors_and_macs() -> None:
    """`core/models/device/devices.py` asks only whether the library is there.

    So does this: to import it takes seconds.
    """
    spec = importlib.util.find_spec("bitsandbytes")
    assert spec is not None
    assert spec.origin is not None
    for statement in ast.parse(Path(spec.origin).read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == _KINDS:
            assert {"cpu", "mps", "cuda", "xpu"} <= ast.literal_eval(statement.value)
            return
    pytest.fail(f"there is no {_KINDS} any more")
