"""What stays private: originals untouched, logs without secrets, files for their owner, erase."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import DataPaths
from core.records import Candidate
from core.worker.channel.messages import (
    AddFolder,
    AskQuestion,
    Failed,
    FailureCause,
    IndexFinished,
    LoadProfile,
    QuestionAnswered,
    Ready,
    RequestId,
    SearchText,
    Shutdown,
    StartIndexing,
)
from core.worker.channel.pipe import read_event, send_message
from core.worker.main import WorkerConfig, run
from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S
from tests.helpers.photo_folders import write_library, write_photo
from tests.trust.secret_cli import BUG, SECRET_CAPTION, SECRET_WORD, open_secret_library

_FOLDER = "Geheimurlaub"
_PLACE = "Gasthof Zur Verschwiegenheit"
_QUESTION = "recommend a blue restaurant for our anniversary"
_SECRETS = (_FOLDER, _PLACE, "anniversary", SECRET_WORD, SECRET_CAPTION, "photo 00", "trip ")

Facts = dict[str, tuple[bytes, int, int, int, int]]


def _facts(folder: Path) -> Facts:
    """Content, modification and change time, inode and mode of every file and folder."""
    found: Facts = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        stat = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        # The change time moves with every write, rename, chmod or utime, even one that is undone.
        found[str(path)] = (content, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino, stat.st_mode)
    return found


class Session:
    """Photos, a candidate list and a data folder, used by a row of commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.photos = folder / _FOLDER
        write_library(self.photos, 12)
        (self.photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut")
        picture = write_photo(folder / "places" / "house.jpg", seed=99)
        self.places = folder / "places" / "list.csv"
        self.places.write_text(f"name,description,images\n{_PLACE},{SECRET_WORD},{picture.name}\n")
        self.broken = folder / "places" / "broken.csv"
        self.broken.write_text(f"name,description\n{_PLACE},{BUG}\n")
        self.data = folder / "data"
        self.audit = folder / "audit"

    def run(self, *lines: tuple[str | Path, ...]) -> list[int]:
        """Exit codes of command lines, run one after another in a process of their own."""
        codes = self.folder / "codes.json"
        words = [["--data-dir", str(self.data), "--debug", *map(str, line)] for line in lines]
        environment = os.environ | {"AUDIT_ROOT": str(self.photos), "AUDIT_FILE": str(self.audit)}
        subprocess.run(
            [sys.executable, "-m", "tests.trust.secret_cli", str(codes), json.dumps(words)],
            cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE_S, check=True,
        )  # fmt: skip
        found: list[int] = json.loads(codes.read_text())
        return found

    def use(self) -> list[int]:
        """Everything the command line offers, once."""
        return self.run(
            ("index", self.photos),
            ("status", "--json"),
            ("search", SECRET_WORD),
            ("search", "--like", next(self.photos.rglob("photo*.jpg"))),
            ("ask", _QUESTION, "--candidates", self.places, "--grid", self.folder / "grid.png"),
            ("ask", _QUESTION, "--candidates", self.broken),
            ("profile", "restaurant"),
            ("places", "import", self.places),
            ("backup", self.folder / "saved.backup"),
            ("export", self.folder / "exported"),
            ("index", self.folder / "nowhere"),
        )


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    made = Session(tmp_path_factory.mktemp("private"))
    before = _facts(made.photos)
    made.before = before  # type: ignore[attr-defined]  # only the tests below look at it
    made.codes = made.use()  # type: ignore[attr-defined]  # the same
    return made


def test_session_did_what_it_should(session: Session) -> None:
    codes = session.codes  # type: ignore[attr-defined]  # set by the fixture
    assert codes == [0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 1]


def test_originals_keep_every_byte_time_and_inode_and_are_only_read(session: Session) -> None:
    assert _facts(session.photos) == session.before  # type: ignore[attr-defined]  # set by the fixture
    noted = session.audit.read_text().splitlines()
    assert noted.count("read open") >= 13  # the audit did watch the processes that decode
    assert not [line for line in noted if line.startswith("CHANGE")]


def test_logs_hold_no_path_no_caption_no_word_and_no_question(session: Session) -> None:
    texts = {path.name: path.read_text() for path in (session.data / "logs").iterdir()}
    assert "RuntimeError" in texts["command.log"]  # the bug was logged
    for name, text in texts.items():
        for secret in (*_SECRETS, str(session.folder), str(Path.home())):
            assert secret.casefold() not in text.casefold(), f"{secret} is in {name}"


def test_files_and_folders_of_the_app_are_for_their_owner_alone(session: Session) -> None:
    made = [session.data, *session.data.rglob("*"), session.folder / "saved.backup",
            *(session.folder / "exported").iterdir(), session.folder / "grid.png"]  # fmt: skip
    assert len(made) > 20
    open_to_others = [str(path) for path in made if path.lstat().st_mode & 0o077]
    assert open_to_others == []


def test_exported_tables_hold_no_formula(session: Session) -> None:
    rows = (session.folder / "exported" / "photos.csv").read_text().splitlines()
    assert len(rows) == 13
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.split(","))


def test_worker_logs_no_secret_even_when_a_question_fails(session: Session) -> None:
    data = session.folder / "worker-data"
    ours, theirs = multiprocessing.Pipe()
    config = WorkerConfig(data, debug=True, open_library=open_secret_library)
    process = multiprocessing.get_context("spawn").Process(target=run, args=(theirs, config))
    process.start()
    theirs.close()

    def until(kind: type) -> object:
        while True:
            assert ours.poll(60)
            event = read_event(ours)
            if isinstance(event, kind):
                return event

    until(Ready)
    send_message(ours, AddFolder(RequestId(1), session.photos))
    until(IndexFinished)
    send_message(ours, SearchText(RequestId(2), SECRET_WORD))
    send_message(ours, LoadProfile(RequestId(3), "restaurant"))
    places = (Candidate(_PLACE, SECRET_WORD),)
    send_message(ours, AskQuestion(RequestId(4), _QUESTION, candidates=places))
    until(QuestionAnswered)
    broken = (Candidate(_PLACE, BUG),)
    send_message(ours, AskQuestion(RequestId(5), _QUESTION, candidates=broken))
    failed = until(Failed)
    assert isinstance(failed, Failed)
    assert failed.cause is FailureCause.BUG
    assert not any(secret in str(failed.sentence) for secret in _SECRETS)
    send_message(ours, StartIndexing())
    until(IndexFinished)
    send_message(ours, Shutdown())
    process.join(PATIENCE_S)
    assert process.exitcode == 0
    text = "\n".join(path.read_text() for path in (data / "logs").iterdir())
    assert "RuntimeError" in text
    for secret in (*_SECRETS, str(session.folder)):
        assert secret.casefold() not in text.casefold(), secret
    assert _facts(session.photos) == session.before  # type: ignore[attr-defined]  # set by the fixture


def test_erase_leaves_no_trace_of_the_person_in_the_data_folder(tmp_path: Path) -> None:
    made = Session(tmp_path)
    made.run(
        ("index", made.photos),
        ("ask", _QUESTION, "--candidates", made.places),
        ("places", "import", made.places),
        ("backup", made.data / "backups" / "mine.backup"),
    )
    model = made.data / "models" / "tiny" / "weights.safetensors"
    model.parent.mkdir(parents=True)
    model.write_bytes(b"weights")
    thumbnails = [path.read_bytes() for path in (made.data / "thumbnails").rglob("*.jpg")]
    assert len(thumbnails) == 12
    assert made.run(("erase", "--yes")) == [0]
    left = [path for path in made.data.rglob("*") if path.is_file()]
    assert left == [model]
    stores = [path for path in made.data.rglob("*") if path.is_dir() and path.name != "tiny"]
    assert {path.name for path in stores} <= {"models"}


def test_report_for_others_holds_no_secret(session: Session, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    from app.controllers.privacy_controller import _write_report
    from core.store.connection import open_store

    file = tmp_path / "report.json"
    connection = open_store(DataPaths(session.data).database, read_only=True)
    _write_report(connection, file, session.data / "logs")
    connection.close()
    assert json.loads(file.read_text())["photos"] == 12
    for secret in (*_SECRETS, str(session.folder), str(Path.home())):
        assert secret.casefold() not in file.read_text().casefold()
