"""Export: everything the app knows in files others can read, with nothing that runs."""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from core.codec import from_json, to_json
from core.errors import EnvironmentProblem, UserError
from core.records import Candidate, FailureKind, GeoPoint
from core.sentences import plain
from core.store.connection import Connection
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditStore
from core.store.safekeeping.export import csv_cell, export_all
from tests.core.store.samples import (
    FULL_ANSWER,
    SeenFile,
    add_photos,
    add_root,
    annotation,
    metadata,
    see,
)

NAME = os.fsdecode(b"caf\xe9.jpg")


@pytest.fixture
def exported(connection: Connection, tmp_path: Path) -> Path:
    root = add_root(connection)
    add_photos(
        connection,
        root,
        [NAME, "=cmd.jpg"],
        metadatas=[metadata(1, GeoPoint(-33.5, 151.25)), metadata(None)],
        annotations=[annotation("=1+1 dogs", dog=0.5, grass=0.25), annotation("A cat.")],
    )
    bad = see(connection, root, SeenFile("bad.jpg"))["bad.jpg"]
    LocationStore(connection).record_failure(bad, FailureKind.CORRUPT, plain("It is damaged."))
    PlaceListStore(connection).create("city", [Candidate("Zoo", images=(Path(NAME),))])
    chat = ChatStore(connection).create("Dinner")
    ChatStore(connection).add_message(chat, Role.ASSISTANT, "Da Mario.", FULL_ANSWER)
    EditStore(connection).remove_word("dog")
    written = export_all(connection, tmp_path / "out" / "deep")
    assert sorted(written) == sorted((tmp_path / "out" / "deep").iterdir())
    return tmp_path / "out" / "deep"


def read(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text(encoding="utf-8"))


def test_photos_are_exported_with_captions_words_and_places(exported: Path) -> None:
    first, second = read(exported, "photos.json")
    assert first["path"] == f"/pictures/{NAME}"
    assert first["paths"] == [f"/pictures/{NAME}"]
    assert first["annotation"]["caption"] == "=1+1 dogs"
    assert [aspect["word"] for aspect in first["annotation"]["aspects"]] == ["dog", "grass"]
    assert first["metadata"]["gps"] == {"lat": -33.5, "lon": 151.25}
    assert second["metadata"]["captured"] is None


def test_all_the_person_made_is_exported(exported: Path) -> None:
    assert [folder["path"] for folder in read(exported, "folders.json")] == ["/pictures"]
    assert {word["word"] for word in read(exported, "words.json")} == {"dog", "grass"}
    assert read(exported, "places.json") == [
        {"name": "city", "places": [to_json(Candidate("Zoo", images=(Path(NAME),)))]}
    ]
    (chat,) = read(exported, "conversations.json")
    exported_answer = chat["messages"][0]["answer"]
    assert exported_answer["notes"] == [str(note) for note in FULL_ANSWER.notes]
    assert from_json(type(FULL_ANSWER), exported_answer) == FULL_ANSWER
    assert [edit["subject"] for edit in read(exported, "edits.json")] == ["dog"]
    assert [failure["reason"] for failure in read(exported, "failures.json")] == ["It is damaged."]


def test_table_has_a_row_for_each_photo_and_no_formula(exported: Path) -> None:
    with (exported / "photos.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["path"] for row in rows] == ["/pictures/caf\\udce9.jpg", "/pictures/=cmd.jpg"]
    assert rows[0]["caption"] == "'=1+1 dogs"
    assert rows[0]["words"] == "dog; grass"
    assert (rows[0]["lat"], rows[0]["lon"]) == ("-33.5", "151.25")
    assert rows[1]["captured"] == ""


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－1"]
)
def test_text_that_starts_like_a_formula_is_made_harmless(text: str) -> None:
    assert csv_cell(text) == f"'{text}"


@pytest.mark.parametrize("value", ["a=1", "", "A dog.", -1.5, 3, None, "/pictures/-1.jpg"])
def test_other_cells_stay_as_they_are(value: object) -> None:
    assert csv_cell(value) == value


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")
def test_exported_files_are_readable_by_their_owner_only(exported: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in exported.iterdir()} == {0o600}


def test_empty_library_exports_empty_documents(connection: Connection, tmp_path: Path) -> None:
    export_all(connection, tmp_path / "out")
    assert read(tmp_path / "out", "photos.json") == []


def test_export_into_a_file_says_what_to_do(connection: Connection, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(EnvironmentProblem, match="Choose another place"):
        export_all(connection, tmp_path / "file")


def test_an_export_goes_into_an_empty_folder_or_over_an_earlier_one(
    connection: Connection, exported: Path, tmp_path: Path
) -> None:
    export_all(connection, exported)
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "places.json").write_text("mine")
    with pytest.raises(UserError, match="other files"):
        export_all(connection, theirs)
    assert [file.read_text() for file in theirs.iterdir()] == ["mine"]


def test_an_export_never_goes_into_a_photo_folder(connection: Connection, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    RootStore(connection).add(pictures)
    with pytest.raises(UserError, match="writes nothing"):
        export_all(connection, pictures / "export")
    assert list(pictures.iterdir()) == []
