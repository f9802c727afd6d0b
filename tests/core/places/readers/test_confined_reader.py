"""Lists that are read in a process of their own: the same places, and nothing of the parsers in ours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from core.errors import UserError
from core.places.readers import confined_reader
from core.places.readers.confined_reader import ListReader
from core.places.readers.files import PlaceFile, read_data
from core.places.readers.paste import parse_paste
from tests.core.places.readers.reading import read_path, workbook
from tests.helpers.checkout import ROOT

_PARSERS: Final = ("python_calamine", "defusedxml")
_TABLE: Final = "name,lat,lon,rating,images\n" + "".join(
    f"Place {number},48.{number:04d},2.3,{'no' if number % 7 else 4.5},missing.jpg\n"
    for number in range(1_200)
)


@pytest.fixture(scope="module")
def reader() -> Iterator[ListReader]:
    with closing(ListReader()) as reader:
        yield reader


def test_places_and_problems_are_those_of_the_file(reader: ListReader, tmp_path: Path) -> None:
    (tmp_path / "there.jpg").write_bytes(b"")
    table = tmp_path / "Été \U0001f3d6.csv"
    table.write_text(f"{_TABLE}With a picture,48.9,2.3,4,there.jpg\n", encoding="utf-8")
    book = tmp_path / "book.xlsx"
    book.write_bytes(
        workbook(("One", [["name", "price"], ["Café", "€€"]]), ("Two", [["name"], ["B"]]))
    )
    for file in (table, book):
        assert reader.read(file) == read_path(file)
    assert reader.read(table).candidates[-1].images == (tmp_path.resolve() / "there.jpg",)
    assert reader.read(table, {"name": 1}) == read_data(
        PlaceFile(table.name, table.read_bytes(), {"name": 1}, tmp_path.resolve())
    )
    assert reader.read_data("-", b"name\nA\n", tmp_path).candidates[0].name == "A"


@pytest.mark.parametrize(
    "text",
    ["", "Harbour Museum - ships\nNowhere", "name\tprice\nCafé \U0001f3d6\t€€", "\udc80 bar"],
)
def test_pasted_text_gives_the_places_it_gives_here(reader: ListReader, text: str) -> None:
    assert reader.read_paste(text) == parse_paste(text)


def test_window_and_commands_parse_no_pasted_text_themselves() -> None:
    sources = [path for name in ("app", "ui") for path in (ROOT / name).rglob("*.py")]
    assert len(sources) > 100
    assert [path for path in sources if "readers.paste" in path.read_text("utf-8")] == []


def test_pasted_text_that_is_too_long_is_refused(reader: ListReader) -> None:
    with pytest.raises(UserError, match="too much text"):
        reader.read_paste("a\n" * 2_600_000)


def test_parsers_are_not_loaded_where_the_list_is_wanted(
    reader: ListReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] in _PARSERS]:
        monkeypatch.delitem(sys.modules, name)
    for name, content in (
        ("a.xlsx", workbook(("L", [["name"], ["A"]]))),
        ("a.kml", b"<kml><Placemark><name>A</name></Placemark></kml>"),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        assert [place.name for place in reader.read(file).candidates] == ["A"]
    assert not {each.partition(".")[0] for each in sys.modules} & set(_PARSERS)


def test_a_file_that_is_missing_a_folder_too_large_or_no_list_is_refused(
    reader: ListReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="no file"):
        reader.read(tmp_path / "none.kml")
    with pytest.raises(UserError, match="folder"):
        reader.read(tmp_path)
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.7")
    with pytest.raises(UserError, match="not a list of places"):
        reader.read(file)
    monkeypatch.setattr(confined_reader, "MAX_BYTES", 3)
    with pytest.raises(UserError, match="MB"):
        reader.read(file)


def test_a_reader_that_fails_says_so_and_the_next_list_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("name\nA\n")
    with closing(ListReader()) as reader:
        monkeypatch.setattr(confined_reader, "memory_share", lambda _one: 8 << 20)  # too little
        with pytest.raises(UserError, match="was stopped"):
            reader.read(file)
        monkeypatch.undo()
        assert [place.name for place in reader.read(file).candidates] == ["A"]
