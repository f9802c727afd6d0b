"""A data folder full of secrets, a keyring for tests, and what can be read in a folder's bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backend

from core.paths import DATABASE_NAME, DataPaths
from core.records import GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore
from core.store.vectors.vector_file import vector_files
from tests.helpers.checkout import ROOT
from tests.helpers.dump import dump_library
from tests.helpers.patience import PATIENCE_S
from tests.trust.secret_cli import SECRET_CAPTION, SECRET_WORD

FIRST, SECOND = "correct horse battery", "tapir wählt Käse"
PLACE = "Gasthof Zur Verschwiegenheit"
HOME = GeoPoint(47.123456, 8.654321)
# Words of the person, and how every readable picture or library starts.
READABLE = (
    SECRET_WORD, SECRET_CAPTION, PLACE, "Geheimurlaub", "photo 00", "47.123456", "anniversary",
)  # fmt: skip
PICTURES = (b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n", b"SQLite format 3")

VECTORS = "what photos mean, as numbers"


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def run_commands(data: Path, *lines: tuple[str | Path, ...], typed: str = "") -> list[int]:
    """Exit codes of command lines in a process of their own; `typed` is its input."""
    codes = data.parent / "codes.json"
    words = [["--data-dir", str(data), *map(str, line)] for line in lines]
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    subprocess.run(
        [sys.executable, "-m", "tests.trust.secret_cli", str(codes), json.dumps(words)],
        cwd=ROOT, env=environment, input=typed.encode(), capture_output=True, timeout=PATIENCE_S, check=True,
    )  # fmt: skip
    found: list[int] = json.loads(codes.read_text())
    return found


def readable_things(folder: Path) -> set[str]:
    """What somebody who takes the folder away can read in its bytes, names included."""
    found = set()
    for file in folder.rglob("*"):
        if not file.is_file():
            continue
        data = file.read_bytes() + os.fsencode(file.relative_to(folder))
        for word in READABLE:
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.add(word)
        found.update(str(start) for start in PICTURES if start in data)
        if file in vector_files(folder / DATABASE_NAME):
            found.add(VECTORS)
    return found


def add_region(paths: DataPaths) -> None:
    """A region of the map, and what a broken download of another has left."""
    home = RegionPlace("inn", 9, HOME, {"name": PLACE, "description": SECRET_WORD})
    RegionStore(paths.root).write("Geheimurlaub", "© Somebody", [home])
    for end in ("", ".part", ".version.part"):
        left = paths.root / f"region-europe-somewhere-latest.osm.pbf{end}"
        left.write_text(SECRET_WORD, encoding="utf-8")


def dumped(paths: DataPaths) -> tuple[object, object]:
    """What the library of a folder holds, and the places of its regions."""
    regions = RegionStore(paths.root)
    return dump_library(paths.database), regions.near(None, None, (SECRET_WORD,), 9)
