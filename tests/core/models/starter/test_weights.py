"""Only the pinned bytes of the weight packages are ever loaded."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from mmap import mmap
from pathlib import Path

import pytest

from core.errors import ModelUnavailable
from core.models.starter.weights import (
    IMAGE_WEIGHTS,
    TEXT_WEIGHTS,
    PackagedFile,
    map_verified,
    read_verified,
)

either = pytest.mark.parametrize("read", [read_verified, map_verified])
Read = Callable[[PackagedFile], bytes | mmap]


def _package(folder: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> PackagedFile:
    package = folder / "sample_weights_package"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('must not be imported')")
    (package / "weights.bin").write_bytes(content)
    monkeypatch.syspath_prepend(str(folder))
    return PackagedFile(
        distribution="sample-weights-package",
        module="sample_weights_package",
        path="weights.bin",
        sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    )


@either
def test_weights_with_the_pinned_checksum_are_read_without_importing_the_package(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _package(tmp_path, monkeypatch, b"test")
    assert read(file)[:] == b"test"
    assert "sample_weights_package" not in sys.modules


@either
def test_altered_weights_are_refused_with_a_sentence_naming_the_package(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _package(tmp_path, monkeypatch, b"tesT")
    with pytest.raises(ModelUnavailable, match=r"sample-weights-package.*checksum differs.*\.$"):
        read(file)


@either
def test_a_missing_package_is_reported_as_not_installed(read: Read) -> None:
    file = dataclasses.replace(IMAGE_WEIGHTS, distribution="no-such", module="no_such_package_x")
    with pytest.raises(ModelUnavailable, match=r"no-such is not installed.*search.*off"):
        read(file)


@either
def test_a_package_without_its_weight_file_is_reported_as_unreadable(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _package(tmp_path, monkeypatch, b"test")
    with pytest.raises(ModelUnavailable, match=r"cannot be read \(No such file"):
        read(dataclasses.replace(file, path="gone.bin"))


@pytest.mark.parametrize("file", [IMAGE_WEIGHTS, TEXT_WEIGHTS])
def test_every_installed_weight_file_has_its_pinned_checksum(file: PackagedFile) -> None:
    assert len(read_verified(file)) > 100_000
