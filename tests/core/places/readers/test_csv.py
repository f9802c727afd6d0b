"""CSV files from many programs."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.places.readers.csv import read_csv
from core.records import GeoPoint

GERMAN = (
    "Name;Beschreibung;Breitengrad;Längengrad;Bewertung;Öffnungszeiten;Preis\n"
    "Café Müßig;Schöne Aussicht über den See;47,3769;8,5417;4,5;Mo-Fr 9-17;€€\n"
    "Grün;Über den Dächern;;;;;\n"
)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_a_german_file_when_in_any_encoding_is_read_with_its_umlauts(encoding: str) -> None:
    parsed = read_csv(GERMAN.encode(encoding))
    first, second = parsed.candidates
    assert (first.name, first.description) == ("Café Müßig", "Schöne Aussicht über den See")
    assert first.location == GeoPoint(47.3769, 8.5417)
    assert (first.rating, first.price_level, first.hours) == (4.5, 2, "Mo-Fr 9-17")
    assert (second.name, second.location, second.rating) == ("Grün", None, None)
    assert parsed.delimiter == ";"
    assert parsed.problems == ()
    assert parsed.mapping["lon"] == "Längengrad"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp1251", "Кафе Пушкин"), ("shift_jis", "東京国立博物館"), ("cp1250", "Łódź Muzeum")],
)
def test_other_scripts_when_in_their_legacy_encoding_are_guessed(encoding: str, name: str) -> None:
    extra = {
        "cp1251": "Хорошее место в центре города. Здесь подают горячий шоколад и пироги",
        "shift_jis": "美術館と公園です",
        "cp1250": "Żółty dom, ściana",
    }
    text = "name;description\n" + f"{name};{extra[encoding]}\n"
    assert read_csv(text.encode(encoding)).candidates[0].name == name


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_is_detected(delimiter: str) -> None:
    text = (
        delimiter.join(["name", "rating", "price"]) + "\n" + delimiter.join(["A", "4", "$"]) + "\n"
    )
    parsed = read_csv(text.encode())
    assert parsed.delimiter == delimiter
    assert (parsed.candidates[0].rating, parsed.candidates[0].price_level) == (4.0, 1)


@pytest.mark.parametrize(
    "header",
    [
        "Name,Opening Hours",
        "TITLE,hours",
        "nom,Horaires",
        "Nombre,HORARIO",
        '"Name ",opening_hours',
        "name (required),openingHours",
    ],
)
def test_headers_when_worded_loosely_are_recognised(header: str) -> None:
    (place,) = read_csv(f"{header}\nA,9-17\n".encode()).candidates
    assert (place.name, place.hours) == ("A", "9-17")


def test_bad_rows_are_reported_by_line_and_skipped() -> None:
    text = "name,rating,lat,lon\nA,4,47,8\n,5,1,1\n\nB,9,95,8\nC,4,0,0\nD,1,2,3,4,5\nE\n"
    parsed = read_csv(text.encode())
    assert [p.name for p in parsed.candidates] == ["A", "B", "C", "E"]
    assert [p.line for p in parsed.problems] == [3, 5, 5, 6, 7]
    assert all(p.location is None for p in parsed.candidates[1:])
    assert parsed.candidates[1].rating is None


def test_a_quote_that_never_closes_costs_only_its_line() -> None:
    text = 'name,description\nA,"never closed\nB,fine\nC,"two\nlines"\nD,end\n'
    parsed = read_csv(text.encode())
    assert [(p.name, p.description) for p in parsed.candidates] == [
        ("B", "fine"),
        ("C", "two lines"),
        ("D", "end"),
    ]
    assert [p.line for p in parsed.problems] == [2]


def test_a_cell_when_far_too_long_costs_only_its_line() -> None:
    text = "name,description\nA," + "x" * 200_000 + "\nB,fine\n"
    parsed = read_csv(text.encode())
    assert [p.name for p in parsed.candidates] == ["B"]
    assert [p.line for p in parsed.problems] == [2]


def test_a_file_without_header_is_read_as_name_and_description_and_says_so() -> None:
    parsed = read_csv(b"Louvre,art museum\nOrsay,paintings\n")
    assert [(p.name, p.description) for p in parsed.candidates] == [
        ("Louvre", "art museum"),
        ("Orsay", "paintings"),
    ]
    assert parsed.problems[0].line == 1


def test_a_header_without_a_name_is_refused_and_the_chosen_mapping_helps() -> None:
    data = b"desc,rating\nLouvre,4\n"
    with pytest.raises(UserError, match="desc, rating"):
        read_csv(data)
    parsed = read_csv(data, {"name": "desc", "rating": 1})
    assert (parsed.candidates[0].name, parsed.candidates[0].rating) == ("Louvre", 4.0)


@pytest.mark.parametrize("mapping", [{"nam": "desc"}, {"name": "nope"}, {"name": 7}, {"rating": 1}])
def test_a_mapping_that_does_not_fit_is_refused(mapping: dict[str, str | int]) -> None:
    with pytest.raises(UserError):
        read_csv(b"desc,rating\nLouvre,4\n", mapping)


@pytest.mark.parametrize(
    "data", [b"", b"  \n \n", b"PK\x03\x04xlsx", b"\x89PNG\r\n", bytes(range(256)) * 9]
)
def test_a_file_that_is_no_text_table_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError):
        read_csv(data)


def test_a_file_that_is_too_large_or_missing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="no file"):
        read_csv(tmp_path / "none.csv")
    with pytest.raises(UserError, match="folder"):
        read_csv(tmp_path)
    monkeypatch.setattr("core.places.readers.csv.MAX_BYTES", 10)
    with pytest.raises(UserError, match="MB"):
        read_csv(b"name\n" + b"a\n" * 10)


def test_images_are_existing_local_image_files_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "pics").mkdir()
    (tmp_path / "pics" / "a.jpg").write_bytes(b"x")
    (tmp_path / "secret.txt").write_bytes(b"x")
    (tmp_path / "dir.jpg").mkdir()
    parts = [
        "pics/a.jpg", "missing.jpg", "secret.txt", "http://h/a.jpg", "file:///a.jpg",
        "\\\\server\\a.jpg", "//server/a.jpg", "/\\server\\a.jpg", "\\/server/a.jpg", "dir.jpg",
    ]  # fmt: skip
    file = tmp_path / "list.csv"
    file.write_text(f"name,images\nA,{'|'.join(parts)}\n", encoding="utf-8")
    parsed = read_csv(file)
    assert parsed.candidates[0].images == ((tmp_path / "pics" / "a.jpg").resolve(),)
    assert len(parsed.problems) == 9
    assert sum("not a local file" in str(problem.reason) for problem in parsed.problems) == 6


def test_the_name_may_be_in_a_column_without_a_heading() -> None:
    parsed = read_csv(b"lat,lon\n47.1,9.5,Old Castle\n47.2,9.6,Town Museum\n")
    assert [place.name for place in parsed.candidates] == ["Old Castle", "Town Museum"]
    assert (parsed.headers, parsed.mapping["name"]) == (("lat", "lon", "column 3"), "column 3")


def test_five_thousand_rows_are_read_with_every_field(tmp_path: Path) -> None:
    file = tmp_path / "big.csv"
    with file.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle)
        writer.writerow(["name", "description", "lat", "lon", "rating"])
        writer.writerows(
            [f"Place {i}", f"quiet, number {i}", 47 + i / 1e4, 8, 4.5] for i in range(5000)
        )
    parsed = read_csv(file)
    assert len(parsed.candidates) == 5000
    assert parsed.problems == ()
    assert parsed.candidates[4999].location == GeoPoint(47.4999, 8)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_user_error(data: bytes) -> None:
    try:
        parsed = read_csv(data)
    except UserError:
        return
    assert all(place.name for place in parsed.candidates)


_CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20
)


@given(
    st.lists(_CELLS.map(lambda text: "N" + text), min_size=1, max_size=15, unique_by=str.casefold)
)
def test_names_when_written_by_a_csv_writer_come_back(names: list[str]) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(["name", "description"])
    writer.writerows([name, "text"] for name in names)
    assert [p.name for p in read_csv(buffer.getvalue().encode()).candidates] == names
