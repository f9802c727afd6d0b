"""Overture Places: which rows are places, and what their categories are called here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, UserError
from core.places.osm.place_texts import candidate_of
from core.places.overture import kind_of_categories, known_kinds, places_of_overture
from core.recommend.question.lexicon import load_lexicon
from tests.core.places.overture_tables import place, point, write

MUSEUM = ("arts_and_entertainment", "museum", "art_museum", "modern_art_museum")


def read(file: Path) -> dict[str, Any]:
    found = list(places_of_overture(file, CancelToken(), lambda _count: None))
    names = [each.name for each in found]
    assert len(names) == len(set(names))
    return dict(zip(names, found, strict=True))


def test_rows_become_places_with_their_facts(tmp_path: Path) -> None:
    rows = [
        place(
            1, "Kunsthaus", MUSEUM,
            names={"primary": "Kunsthaus", "common": [("en", "House of Art")]},
            websites=["https://kunst.example"], addresses=[{"freeform": "Dorf 3", "locality": "Schaan"}],
        ),
        place(2, "Linde", ("food_and_drink", "restaurant", "european_restaurant", "swiss_restaurant")),
        place(2, "Linde again", ("food_and_drink", "restaurant")),  # the same id
    ]  # fmt: skip
    found = read(write(tmp_path / "places.parquet", rows))
    assert {name: each.kind for name, each in found.items()} == {
        "Kunsthaus": "art museum",
        "Linde": "restaurant",
    }
    kunsthaus = found["Kunsthaus"]
    assert (round(kunsthaus.position.lat, 3), kunsthaus.position.lon) == (47.101, 9.5)
    said = candidate_of(kunsthaus.kind, kunsthaus.position, kunsthaus.tags, "en")
    assert said.name == "House of Art (Kunsthaus)"
    assert (said.description, said.url) == ("Dorf 3, Schaan", "https://kunst.example")


def test_what_is_closed_gone_nameless_or_no_destination_is_left_out(tmp_path: Path) -> None:
    cafe = ("food_and_drink", "cafe")
    rows = [
        place(1, "Open", cafe),
        place(2, "Closed", cafe, operating_status="permanently_closed"),
        place(3, "Paused", cafe, operating_status="temporarily_closed"),
        place(4, "Gone", cafe, confidence=0.0),
        place(5, "Nameless", cafe, names={"primary": None, "common": None}),
        place(6, "Roofer", ("services_and_business", "home_service", "roofing")),
        place(7, "Choir", ("arts_and_entertainment", "performing_arts_venue", "music_venue", "choir")),
        place(8, "Nowhere", cafe, geometry=None, bbox=None),
        place(9, "Line", cafe, geometry=b"\x01\x02\x00\x00\x00"),
    ]  # fmt: skip
    assert set(read(write(tmp_path / "places.parquet", rows))) == {"Open"}


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"categories": {"primary": "cinema"}}, "cinema"),  # as published until 2025
        ({"categories": {"primary": "afghan_restaurant"}}, "restaurant"),
        ({"categories": {"primary": "x"}, "basic_category": "movie_theater"}, "cinema"),
        ({"taxonomy": {"primary": "gelato", "hierarchy": None}}, "ice cream shop"),
        ({"taxonomy": {"primary": "roofing", "hierarchy": ["home_service", "roofing"]}}, None),
        ({"categories": None, "taxonomy": None}, None),
    ],
)
def test_categories_of_every_release_say_the_kind(row: dict[str, Any], kind: str | None) -> None:
    assert kind_of_categories(row) == kind


def test_tables_of_older_releases_and_other_writers_are_read(tmp_path: Path) -> None:
    rows = [place(1, "Old", (), categories={"primary": "museum", "alternate": ["cafe"]})]
    old = write(tmp_path / "old.parquet", rows, ("taxonomy", "basic_category", "operating_status"))
    assert read(old)["Old"].kind == "museum"
    boxes = write(tmp_path / "boxes.parquet", [place(1, "Box", MUSEUM)], ("geometry",))
    assert round(read(boxes)["Box"].position.lat, 3) == 47.101
    swapped = [place(1, "Swapped", MUSEUM, geometry=point(47.1, 9.5, ">"))]
    assert read(write(tmp_path / "big.parquet", swapped))["Swapped"].position.lat == 47.1


def test_other_tables_and_damage_are_refused_by_name(tmp_path: Path) -> None:
    buildings = write(tmp_path / "buildings.parquet", [place(1, "House", MUSEUM)], ("names",))
    with pytest.raises(UserError, match=r"buildings\.parquet.*Overture"):
        read(buildings)
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1" + bytes(100) + b"PAR1")
    with pytest.raises(UserError, match="damaged"):
        read(broken)
    token = CancelToken()
    token.cancel()
    good = write(tmp_path / "good.parquet", [place(1, "Kunsthaus", MUSEUM)])
    with pytest.raises(Cancelled):
        list(places_of_overture(good, token, lambda _count: None))


def test_without_the_reader_of_parquet_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path / "good.parquet", [place(1, "Kunsthaus", MUSEUM)])
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(UserError, match="cannot read"):
        read(file)


def test_every_kind_of_the_lexicon_is_reached_and_every_kind_is_one() -> None:
    lexicon = load_lexicon()
    assert [kind for kind in sorted(known_kinds()) if lexicon.get(kind) is None] == []
    reached = {known.name for kind in known_kinds() if (known := lexicon.get(kind)) is not None}
    missing = {kind.name for kind in lexicon.categories if not kind.broad} - reached
    # The first three are only the whole of parks, of rinks, and of airports and the like.
    assert missing - {"outdoors", "sports", "station", "sled run"} == set()
