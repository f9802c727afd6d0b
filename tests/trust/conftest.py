"""A data folder full of secrets, and a keyring that forgets."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from core import vault
from core.paths import DataPaths
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from core.store.connection import open_store
from core.store.person.chats import ChatStore, Role
from tests.helpers.photo_folders import write_library
from tests.trust.secret_cli import SECRET_WORD
from tests.trust.secret_folder import (
    HOME,
    PLACE,
    MemoryKeyring,
    add_region,
    run_commands,
)


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
    folder = tmp_path_factory.mktemp("used")
    photos, data = folder / "Geheimurlaub", folder / "data"
    write_library(photos, 8)
    places = folder / "places.csv"
    places.write_text(f"name,description\n{PLACE},{SECRET_WORD}\n")
    run_commands(
        data,
        ("index", photos),
        ("places", "import", places),
        ("ask", "recommend a blue restaurant for our anniversary", "--candidates", places),
        ("backup", data / "backups" / "mine.backup"),
    )
    save_settings(Settings(home=HOME), DataPaths(data).settings)
    connection = open_store(DataPaths(data).database)
    chat = ChatStore(connection).create("Plans")
    ChatStore(connection).add_message(chat, Role.PERSON, "where to for our anniversary?")
    connection.close()
    add_region(DataPaths(data))
    return folder


@pytest.fixture
def paths(used: Path, tmp_path: Path) -> Iterator[DataPaths]:
    """A copy of that data folder, locked again at the end."""
    subprocess.run(["cp", "-a", str(used / "data"), str(tmp_path / "data")], check=True)
    made = DataPaths(tmp_path / "data")
    yield made
    vault.set_key(made.root, None)
