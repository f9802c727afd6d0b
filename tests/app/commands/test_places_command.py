"""Regions and exports on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from app.commands.candidates import read_candidates
from core.store.connection import open_store
from tests.core.places.osm.extracts import Extract

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
