"""The command line in this process, with small models and a real store."""

from __future__ import annotations

import io
import json
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.cli import EXIT_BUG
from core.indexing.lock import indexing_lock
from core.paths import DataPaths
from core.records import GeoPoint
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from core.store.connection import open_store
from core.store.person.edits import EditStore
from core.store.region_store import RegionStore
from core.store.safekeeping.daily_backup import daily_backups
from tests.app.commands.conftest import Cli
from tests.helpers.photo_folders import write_photo


def document(result: tuple[int, str, str]) -> Any:
    code, out, err = result
    assert code == 0, err
    return json.loads(out)


def test_version_is_printed(cli: Cli) -> None:
    assert cli("--version") == (0, f"VisualLens {__version__}\n", "")


def test_wrong_usage_gives_two(cli: Cli) -> None:
    for arguments in (["search", "--no"], ["nonsense"], ["ask"], ["ask", "x", "--top", "many"]):
        code, out, err = cli(*arguments)
        assert (code, out) == (2, "")
        assert "usage:" in err


def test_index_twice_reports_what_was_done_and_then_nothing_to_do(cli: Cli, photos: Path) -> None:
    first = document(cli("index", photos, "--json"))
    assert (first["encoded"], first["found"], first["failures"]) == (10, 10, [])
    assert first["folders"] == [{"path": str(photos), "state": "online", "photos": 10}]
    second = document(cli("index", "--json"))
    assert (second["decoded"], second["encoded"], second["changes"]["unchanged"]) == (0, 0, 10)


def test_index_names_failed_files_and_status_says_why(cli: Cli, photos: Path) -> None:
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    code, out, _ = cli("index", photos)
    assert code == 0
    assert "10 photos indexed" in out
    assert "1 file could not be indexed" in out
    status = document(cli("status", "--json"))
    (failure,) = status["failures"]
    assert failure["path"] == str(photos / "broken.jpg")
    assert failure["reason"].endswith(".")
    assert (status["photos"]["all"], status["files"]) == (10, {"pending": 0, "failed": 1})
    assert status["bytes"]["library"] > 0
    code, out, _ = cli("status")
    assert str(photos / "broken.jpg") in out
    document(cli("index", "--json"))
    assert document(cli("index", "--json"))["failed"] == 1  # left alone by now
    shutil.copy(photos / "trip 0" / "photo 0000.jpg", photos / "x.jpg")
    retried = document(cli("index", "--retry", "--json"))
    assert [each["kind"] for each in retried["failures"]] == ["corrupt"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["index"], "no folder yet"),
        (["index", "/nowhere/at/all"], "not a folder"),
        (["search"], "Give either"),
        (["search", "x", "-n", "0"], "-n must be"),
        (["search", "red"], "no indexed photos yet"),
        (["search", "--like", "/nowhere.jpg"], "cannot be read"),
        (["ask", "a museum", "--candidates", "nowhere.csv"], "neither a file nor a stored list"),
        (["ask", "a museum", "--list", "none"], "no stored list"),
        (["ask", "a museum", "--top", "0"], "--top must be"),
        (["places", "remove", "none"], "no stored list"),
        (["places", "import", "/nowhere.csv"], "no file"),
        (["models", "remove", "none"], "not installed"),
        (["models", "use", "gpt-5"], "There is no model 'gpt-5'. There are: "),
        (["restore", "/nowhere.sqlite"], "no backup file"),
        (["erase"], "--yes"),
        (["profile", "-n", "0"], "-n must be"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_problem_of_the_person_gives_one_and_one_sentence(
    cli: Cli, arguments: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    code, out, err = cli(*arguments)
    assert (code, out) == (1, "")
    assert sentence in err
    last = err.splitlines()[-1]
    assert last.startswith("visuallens: ")


def test_search_finds_by_colour_and_marks_what_is_a_match(cli: Cli, indexed: Path) -> None:
    found = document(cli("search", "red", "-n", "5", "--json"))
    assert found["query"] == {"text": "red"}
    assert [row["rank"] for row in found["results"]] == [1, 2, 3, 4, 5]
    assert [row["strong"] for row in found["results"]] == [True, True, False, False, False]
    best = Path(found["results"][0]["path"])
    assert best.name in ("photo 0000.jpg", "photo 0005.jpg")
    _, out, _ = cli("search", "red")
    assert len(out.splitlines()) == 2


def test_search_like_a_photo_leaves_that_photo_out(cli: Cli, indexed: Path) -> None:
    given = indexed / "trip 0" / "photo 0000.jpg"
    found = document(cli("search", "--like", given, "-n", "1", "--json"))
    (row,) = found["results"]
    assert Path(row["path"]).name == "photo 0005.jpg"
    outside = write_photo(indexed.parent / "outside.jpg", colour="green", seed=70)
    (row,) = document(cli("search", "--like", outside, "-n", "1", "--json"))["results"]
    assert Path(row["path"]).name in ("photo 0001.jpg", "photo 0006.jpg")


def test_ask_json_has_exactly_the_promised_keys(cli: Cli, indexed: Path, places: Path) -> None:
    result = cli(
        "ask", "recommend a museum", "--candidates", places, "--near", "52.0,4.0", "--json"
    )
    answer = document(result)
    assert set(answer) == {
        "question", "category", "constraints", "matcher", "history", "ranking", "timings_ms", "notes",
        "intent", "understood", "language", "topics", "purposes", "order", "when", "area", "reply", "examples", "missing",
    }  # fmt: skip
    assert (answer["intent"], answer["understood"]) == ("recommend", "recommend a museum")
    assert set(answer["matcher"]) == {"tier", "model_id", "zero_shot"}
    keys = {"photo_id", "path", "score", "taken", "town", "clip_time_s"}
    assert all(set(photo) == keys for photo in answer["history"])
    for place in answer["ranking"]:
        assert set(place) == {
            "rank", "name", "score", "distance_km", "evidence", "reason", "open", "changes",
        }  # fmt: skip
        assert place["reason"].endswith(".")
        assert set(place["evidence"]) == {"photos", "aspects"}
    assert answer["category"] == "museum"
    assert {place["name"] for place in answer["ranking"]} == {"Fire Museum", "Sea Museum"}
    near = {place["name"]: place["distance_km"] for place in answer["ranking"]}
    assert near["Fire Museum"] == 0.0
    assert near["Sea Museum"] == pytest.approx(11.1, abs=0.1)
    assert "Line 4" in result[2]
    assert any("skipped" in note for note in answer["notes"])


def test_ask_reads_candidates_from_standard_input_as_table_or_as_list(
    cli: Cli, indexed: Path, places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for data in (places.read_bytes(), b"Fire Museum - all red engines\nSea Museum - blue water\n"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        answer = document(cli("ask", "a museum", "--candidates", "-", "--json"))
        assert {place["name"] for place in answer["ranking"]} == {"Fire Museum", "Sea Museum"}


def test_ask_without_candidates_says_so_or_uses_the_only_list(
    cli: Cli, indexed: Path, places: Path, data_dir: Path
) -> None:
    code, out, error = cli("ask", "a museum", "--json")
    assert (code, out) == (1, "")
    assert "no list of places" in error
    cli("places", "import", places)
    answer = document(cli("ask", "a museum", "--json", "--top", "1"))
    assert len(answer["ranking"]) == 1
    assert any("your list “places”" in note for note in answer["notes"])
    RegionStore(data_dir).write("Sea", "©", [])
    for question, looks_further in (("a museum", False), ("a library", True)):
        said = " ".join(document(cli("ask", question, "--json"))["notes"])
        assert ("--regions also looks in “Sea”." in said) == looks_further
    for source in (["--list", "Places"], ["--candidates", "places"]):
        assert len(document(cli("ask", "a museum", *source, "--json"))["ranking"]) == 2


def test_ask_writes_the_grid_and_a_readable_answer(
    cli: Cli, indexed: Path, places: Path, tmp_path: Path
) -> None:
    grid = tmp_path / "grid.png"
    code, out, _ = cli("ask", "a", "red", "museum", "--candidates", places, "--grid", grid)
    assert code == 0
    assert "Fire Museum" in out
    assert grid.read_bytes().startswith(b"\x89PNG")


def test_ask_listens_to_the_corrections_of_the_person(
    cli: Cli, indexed: Path, places: Path, data_dir: Path
) -> None:
    before = document(cli("ask", "a red museum", "--candidates", places, "--json"))
    excluded = before["history"][0]["photo_id"]
    connection = open_store(DataPaths(data_dir).database)
    EditStore(connection).exclude_photo(excluded)
    connection.close()
    after = document(cli("ask", "a red museum", "--candidates", places, "--json"))
    assert excluded not in [photo["photo_id"] for photo in after["history"]]


def test_ask_says_which_town_of_that_name_it_measures_from(
    cli: Cli, indexed: Path, places: Path
) -> None:
    for near, is_said in (("Atlantis", True), ("Atlantis, South Africa", False)):
        _, out, _ = cli("ask", "a museum", "--candidates", places, "--near", near)
        assert ("“Nearby” is around Atlantis, South Africa." in out) == is_said


def test_status_counts_photos_that_are_shown_but_not_understood(
    cli: Cli, indexed: Path, data_dir: Path
) -> None:
    assert document(cli("status", "--json"))["photos"]["not_understood"] == 0
    connection = open_store(DataPaths(data_dir).database)
    connection.execute("UPDATE photos SET describer_id = NULL WHERE id % 2 = 0")
    connection.close()
    assert document(cli("status", "--json"))["photos"]["not_understood"] == 5
    assert "5 shown but still to be understood" in cli("status")[1]


def test_ask_measures_from_home_when_no_position_is_given(
    cli: Cli, indexed: Path, places: Path, data_dir: Path
) -> None:
    save_settings(Settings(home=GeoPoint(52.0, 4.0)), DataPaths(data_dir).settings)
    answer = document(cli("ask", "a museum", "--candidates", places, "--json"))
    assert min(place["distance_km"] for place in answer["ranking"]) == 0.0


def test_profile_lists_words_with_photos(cli: Cli, indexed: Path) -> None:
    profile = document(cli("profile", "--json", "-n", "50"))
    assert profile["category"] == ""
    red = next(aspect for aspect in profile["aspects"] if aspect["word"] == "red")
    assert len(red["photos"]) == 2
    museum = document(cli("profile", "museum", "--json"))
    assert museum["category"] == "museum"
    _, out, _ = cli("profile")
    assert "red (2)" in out


def test_places_are_stored_replaced_listed_and_removed(cli: Cli, places: Path) -> None:
    stored = document(cli("places", "import", places, "--name", "Mine", "--json"))
    assert (stored["name"], stored["places"], stored["problems"][0]["line"]) == ("Mine", 2, 4)
    code, _, err = cli("places", "import", places, "--name", "mine")
    assert code == 1
    assert "already a list" in err
    assert cli("places", "import", places, "--name", "mine", "--replace")[0] == 0
    assert document(cli("places", "list", "--json")) == [{"name": "Mine", "places": 2}]
    assert cli("places", "remove", "MINE")[0] == 0
    assert document(cli("places", "list", "--json")) == []


def test_models_list_shows_the_licence_of_every_model(cli: Cli) -> None:
    models = document(cli("models", "list", "--json"))
    assert all(model["licence"] for model in models)
    _, said, _ = cli("models", "list")
    for model, line in zip(models, said.splitlines(), strict=True):
        assert line.startswith(model["id"])
        assert f"({model['licence']})" in line


def test_a_device_can_be_forced_and_one_that_is_not_here_is_named(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUALLENS_DEVICE", "auto")  # restored afterwards: the command sets it
    assert cli("--device", "cpu", "models", "list", "--memory")[0] == 0
    code, _, said = cli("--device", "xpu:7", "models", "list", "--memory")
    assert code == 1
    assert "There is no device 'xpu:7' here. This computer has: " in said
    assert "cpu:0 (processor)" in said


def test_models_list_names_the_starter_and_what_it_is_used_as(cli: Cli) -> None:
    models = {model["id"]: model for model in document(cli("models", "list", "--json"))}
    assert models["starter"]["state"] == "installed"
    assert models["starter"]["used_as"] == ["encoder", "describer", "matcher"]
    assert cli("models", "verify")[1] == "No model is installed beside the starter.\n"


def test_backup_restore_and_export_keep_the_library(
    cli: Cli, indexed: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.sqlite"
    assert cli("backup", backup)[0] == 0
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert cli("erase", "--yes")[0] == 0
    assert document(cli("status", "--json"))["photos"]["all"] == 0
    assert cli("restore", backup)[0] == 0
    assert document(cli("status", "--json"))["photos"]["all"] == 10
    assert document(cli("index", "--json"))["decoded"] == 0
    assert cli("export", tmp_path / "out")[0] == 0
    assert len(json.loads((tmp_path / "out" / "photos.json").read_text())) == 10


def test_indexing_keeps_a_backup_of_the_day(cli: Cli, indexed: Path, data_dir: Path) -> None:
    folder = DataPaths(data_dir).backups
    shutil.rmtree(folder, ignore_errors=True)
    assert cli("index", indexed)[0] == 0
    (daily,) = daily_backups(folder)
    kept = shutil.copy(daily, data_dir.parent)
    assert cli("erase", "--yes")[0] == 0
    assert cli("restore", kept)[0] == 0
    assert document(cli("status", "--json"))["photos"]["all"] == 10


def test_a_backup_or_an_export_replaces_an_earlier_one_only_if_told_to(
    cli: Cli, indexed: Path, tmp_path: Path
) -> None:
    file, folder = tmp_path / "backup.sqlite", tmp_path / "out"
    for command, target, written in (
        ("backup", file, file),
        ("export", folder, folder / "photos.json"),
    ):
        assert cli(command, target)[0] == 0
        before = written.stat()
        code, _, err = cli(command, target)
        assert (code, "say --replace" in err) == (1, True)
        assert written.stat() == before
        assert cli(command, target, "--replace")[0] == 0
        assert written.stat().st_ino != before.st_ino
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"dear")
    code, _, err = cli("backup", other, "--replace")
    assert (code, "another kind of file" in err) == (1, True)
    assert other.read_bytes() == b"dear"


def test_a_backup_never_replaces_the_library_itself(
    cli: Cli, indexed: Path, data_dir: Path
) -> None:
    library = DataPaths(data_dir).database
    before = library.stat().st_ino
    code, _, err = cli("backup", library, "--replace")
    assert (code, "Choose another name" in err, library.stat().st_ino) == (1, True, before)


def test_erase_removes_everything_but_the_photos(
    cli: Cli, indexed: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("ask", "a red museum")
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    assert cli("erase")[0] == 1
    code, out, _ = cli("erase", "--yes")
    assert (code, "erased" in out) == (0, True)
    left = [path for path in data_dir.rglob("*") if path.is_file()]
    assert left == []
    assert len(list(indexed.rglob("*.jpg"))) == 10


def test_second_process_that_wants_to_index_is_told_so(
    cli: Cli, photos: Path, data_dir: Path
) -> None:
    paths = DataPaths(data_dir).create()
    with indexing_lock(paths.index_lock):
        code, _, err = cli("index", photos)
        assert (code, "already indexing" in err) == (1, True)
        assert cli("status")[0] == 0
    assert cli("index", photos)[0] == 0


def test_bug_gives_seventy_and_the_log_without_private_words(
    cli: Cli, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("inner trouble")

    monkeypatch.setattr("core.worker.library.Library", broken)
    code, out, err = cli("search", "my secret word")
    assert (code, out) == (EXIT_BUG, "")
    assert str(data_dir / "logs") in err
    log = (data_dir / "logs" / "command.log").read_text()
    assert "RuntimeError" in log
    assert "test_cli.py" in log
    assert "inner trouble" not in log  # a message may quote what the person typed
    assert "secret" not in log


def test_data_directory_option_beats_the_environment(
    cli: Cli, photos: Path, tmp_path: Path, data_dir: Path
) -> None:
    assert cli("--data-dir", tmp_path / "other", "index", photos)[0] == 0
    assert (tmp_path / "other" / "library.sqlite").exists()
    assert not data_dir.exists()


def test_no_screen_gives_a_sentence(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    code, _, err = cli()
    assert (code, "no screen" in err) == (1, True)
