"""A data folder full of secrets, and a keyring that forgets."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from core import vault
from core.paths import DataPaths
from tests.trust.secret_folder import MemoryKeyring
from tests.trust.used_folder import make_used_folder


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The system keyring of this test."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are derived as always, at a cost nobody has to wait for: half a second each otherwise.

    What a key really costs has a test of its own. A fork takes this along, another process does not.
    """
    monkeypatch.setattr(vault, "_SCRYPT_COST", 2**10)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that was used: photos, words, places, an answer, backups, a home."""
    return make_used_folder(tmp_path_factory.mktemp("used"))


@pytest.fixture
def paths(used: Path, tmp_path: Path) -> Iterator[DataPaths]:
    """A copy of that data folder, locked again at the end."""
    subprocess.run(["cp", "-a", str(used / "data"), str(tmp_path / "data")], check=True)
    made = DataPaths(tmp_path / "data")
    yield made
    vault.set_key(made.root, None)
