"""The health report: right about the state of things, silent about everything personal."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.safekeeping.health import last_errors
from core.paths import DataPaths
from core.records import GeoPoint
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from tests.helpers import fake_library
from tests.helpers.photo_folders import write_library

Doctor = Callable[..., tuple[int, str]]

SECRETS = (
    "Geheimurlaub",
    "trip ",
    "photo 00",
    "Gasthof",
    "anniversary",
    "Lieblingsmodell",
    "52.37",
)


@pytest.fixture
def doctor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Doctor:
    """Runs the command on the data folder of the test; gives exit code and stdout."""
    monkeypatch.setattr("core.worker.library.Library", fake_library.open_fake_library)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def call(*options: str) -> tuple[int, str]:
        capsys.readouterr()
        code = run(["--data-dir", str(tmp_path / "data"), "doctor", *options])
        return code, capsys.readouterr().out

    return call


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten photos and a broken one in a folder with a telling name, a list, a home, a model's name."""
    folder = tmp_path_factory.mktemp("original")
    photos = folder / "Geheimurlaub"
    write_library(photos, 10)
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut")
    paths = DataPaths(folder / "data").create()
    save_settings(Settings(home=GeoPoint(52.37, 4.9), matcher="Lieblingsmodell"), paths.settings)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.worker.library.Library", fake_library.open_fake_library)
        assert run(["--data-dir", str(paths.root), "index", str(photos)]) == 0
    connection = open_store(paths.database)
    PlaceListStore(connection).create("Gasthof zum anniversary", [])
    connection.close()
    return folder


@pytest.fixture
def library(tmp_path: Path, original: Path, doctor: Doctor) -> DataPaths:
    """A copy of that library; its photos stay where they are."""
    shutil.copytree(original / "data", tmp_path / "data")
    return DataPaths(tmp_path / "data")


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_the_report_names_nothing_personal(
    tmp_path: Path, original: Path, library: DataPaths, doctor: Doctor, options: tuple[str, ...]
) -> None:
    line = f"2026-01-01 10:00:00,000 7 ERROR visuallens.app: lost {tmp_path}/Geheimurlaub/x.jpg"
    (library.logs / "app.log").write_text(line + "\n", encoding="utf-8")
    code, said = doctor(*options)
    assert code == 0
    assert "visuallens.app: lost (left out)" in said
    for secret in (*SECRETS, str(tmp_path), str(original), str(Path.home()), tmp_path.name):
        assert secret not in said


def test_the_report_of_a_sound_library_counts_what_is_in_it(
    library: DataPaths, doctor: Doctor
) -> None:
    code, said = doctor("--json")
    report: dict[str, Any] = json.loads(said)
    assert (code, report["advice"]) == (0, [])
    facts = report["library"]
    assert facts["quick_check"] == "ok"
    assert facts["schema"] == facts["schema_known"]
    assert facts["roots"] == {"online": 1, "offline": 0}
    assert facts["photos"] == {"all": 10, "present": 10, "offline": 0, "missing": 0}
    assert facts["files_failed"] == {"corrupt": 1}
    assert report["components"]["sqlite_vec"].startswith("v0")
    assert all("as expected" in said for said in report["models"]["starter"].values())
    assert report["settings"]["matcher"] == "own model"
    assert report["window"]["platform"] == "no screen"
    confinement = report["confinement"]
    assert sorted(confinement["denied"] + confinement["allowed"]) == [
        "memory",
        "network",
        "programs",
        "reading",
        "writing",
    ]


def test_without_a_library_all_is_well(doctor: Doctor) -> None:
    code, said = doctor()
    assert code == 0
    assert "state: not there yet" in said
    assert said.endswith("All is well.\n")


def test_a_damaged_library_is_reported_with_what_to_do(library: DataPaths, doctor: Doctor) -> None:
    size = library.database.stat().st_size
    with open(library.database, "r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    before = library.database.read_bytes()
    code, said = doctor()
    assert code == 1
    assert "visuallens repair" in said
    assert library.database.read_bytes() == before


def test_a_folder_that_is_away_is_reported_with_what_to_do(
    original: Path, library: DataPaths, doctor: Doctor
) -> None:
    (original / "Geheimurlaub").rename(original / "elsewhere")
    try:
        run(["--data-dir", str(library.root), "index"])
    finally:
        (original / "elsewhere").rename(original / "Geheimurlaub")
    code, said = doctor()
    assert code == 1
    assert "connect its drive" in said


def test_unreadable_settings_are_reported_with_what_to_do(
    library: DataPaths, doctor: Doctor
) -> None:
    library.settings.write_text("{", encoding="utf-8")
    code, said = doctor("--json")
    assert code == 1
    assert any("settings" in sentence for sentence in json.loads(said)["advice"])


def test_an_encrypted_library_that_is_locked_is_healthy_and_stays_closed(
    tmp_path: Path, library: DataPaths, doctor: Doctor
) -> None:
    from core import vault

    secret = tmp_path / "secret"
    secret.write_text("a long enough passphrase\n", encoding="utf-8")
    secret.chmod(0o600)
    switch = ["--data-dir", str(library.root), "encryption", "on"]
    switch += ["--new-passphrase-file", str(secret)]
    assert run(switch) == 0
    vault.set_key(library.root, None)
    code, said = doctor("--json")
    assert code == 0
    assert json.loads(said)["library"]["state"] == "locked"


def test_the_last_errors_are_the_latest_of_all_logs(tmp_path: Path) -> None:
    for minute, name in enumerate(("app", "worker")):
        (tmp_path / f"{name}.log").write_text(
            "".join(
                f"2026-01-01 10:{minute:02}:{second:02},000 7 {level} visuallens.{name}: {second}\n"
                for second in range(20)
                for level in ("INFO", "WARNING")
            ),
            encoding="utf-8",
        )
    lines = last_errors(tmp_path)
    assert [line.split()[-1] for line in lines] == [str(second) for second in range(10, 20)]
    assert all("visuallens.worker" in line and "WARNING" in line for line in lines)
