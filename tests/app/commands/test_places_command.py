"""Regions and exports on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from app.commands.candidates import read_candidates
from core.paths import DataPaths
from core.records import GeoPoint
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from core.store.connection import open_store
from core.store.person.recent_positions import PositionStore
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore
from tests.core.places.osm.extracts import Extract
from tests.helpers.fake_library import open_fake_library
from tests.helpers.photo_folders import write_library

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Call:
    """Runs `visuallens places ...` in a data folder of its own: exit code, output, errors."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = run(["--data-dir", str(tmp_path / "data"), "places", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_it


def test_a_region_is_added_listed_and_removed(call: Call, tmp_path: Path) -> None:
    extract = Extract(tmp_path / "rhine-valley-latest.osm.pbf")
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    code, out, _ = call("region", "add", extract.write())
    assert code == 0
    assert "“Rhine Valley” has 1 place" in out
    assert "OpenStreetMap contributors" in out
    assert "Rhine Valley: 1 place" in call("region", "list")[1]
    assert call("region", "remove", "Rhine Valley")[0] == 0
    assert call("region", "remove", "Rhine Valley")[0] == 1
    other = tmp_path / "a.txt"
    other.write_text("x")
    code, _, err = call("region", "add", other)
    assert (code, "OpenStreetMap" in err) == (1, True)


def test_a_list_is_written_for_other_programs_and_nothing_foreign_is_replaced(
    call: Call, tmp_path: Path
) -> None:
    source = tmp_path / "mine.csv"
    source.write_text("name,lat,lon\nLinde,47.1,9.5\n")
    assert call("import", source)[0] == 0
    target = tmp_path / "out.kml"
    for _ in range(2):  # its own file is written anew
        assert call("export", "mine", target)[0] == 0
    assert "<coordinates>9.5,47.1</coordinates>" in target.read_text()
    target.write_text("<kml/>")
    assert call("export", "mine", target)[0] == 1
    assert target.read_text() == "<kml/>"
    assert call("export", "mine", tmp_path / "out.docx")[0] == 1
    assert call("export", "none", tmp_path / "out.csv")[0] == 1


def test_lines_of_a_message_that_may_be_no_places_stay_out(tmp_path: Path) -> None:
    message = tmp_path / "ideas.txt"
    message.write_text("- Heimathaus\n- Torkel\nWe should really call each other again soon!\n")
    connection = open_store(tmp_path / "library.sqlite")
    try:
        found = read_candidates(connection, str(message))
    finally:
        connection.close()
    assert [place.name for place in found.places] == ["Heimathaus", "Torkel"]
    assert any("may be no place" in problem for problem in found.problems)


def test_questions_measure_from_home_a_town_or_a_place_of_a_region(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("core.worker.library.Library", open_fake_library)
    write_library(tmp_path / "photos", 4)
    data, places = tmp_path / "data", tmp_path / "places.csv"
    places.write_text("name,lat,lon\nSea Museum,52.0,4.0\n")

    def ask_near(where: str) -> tuple[int, str]:
        question = ["ask", "a museum", "--candidates", str(places), "--json", "--near", where]
        code = run(["--data-dir", str(data), *question])
        return code, capsys.readouterr().out

    assert run(["--data-dir", str(data), "index", str(tmp_path / "photos")]) == 0
    capsys.readouterr()
    for nowhere in ("9", "zzzz", "home"):  # there is no home yet
        assert ask_near(nowhere) == (1, "")
    castle = RegionPlace("castle", 0, GeoPoint(52.0, 4.0), {"name": "Schloss"})
    RegionStore(data).write("Sea", "©", [castle])
    save_settings(Settings(home=GeoPoint(52.0, 4.0)), DataPaths(data).settings)
    for where in ("home", "Schloss", "near the castle in Monster, Netherlands"):
        code, out = ask_near(where)
        assert (code, json.loads(out)["ranking"][0]["distance_km"]) == (0, 0.0)
    connection = open_store(DataPaths(data).database, read_only=True)
    kept = [each.name for each in PositionStore(connection).latest()]
    connection.close()
    assert kept == ["near the castle in Monster, Netherlands", "Schloss"]


def test_extracts_are_named_and_a_download_without_a_connection_says_so(call: Call) -> None:
    code, out, _ = call("region", "list", "liechten")
    assert (code, "Liechtenstein, in Europe: 3.5 MB" in out) == (0, True)
    code, out, _ = call("region", "list", "--json", "georgia")
    names = {each["name"] for each in json.loads(out)["extracts"]}
    assert {"Georgia (Europe)", "Georgia (North America)"} <= names
    assert "Andorra" in call("region", "list")[1]
    assert "No extract" in call("region", "list", "atlantis")[1]
    code, _, err = call("region", "download", "Atlantis")
    assert (code, "Atlantis" in err) == (1, True)
