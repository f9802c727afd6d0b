"""Candidates of a question from regions, alone and beside a list."""

from __future__ import annotations

from core.recommend.region_candidates import others
from core.records import Candidate, GeoPoint

HERE = GeoPoint(47.1, 9.5)
FAR = GeoPoint(47.2, 9.5)


def test_places_of_the_map_that_a_list_has_already_do_not_come_twice() -> None:
    listed = [
        Candidate("Linde", location=HERE),
        Candidate("Krone"),
        Candidate("The old inn", url="https://adler.example"),
    ]
    found = [
        Candidate("LINDE", location=GeoPoint(47.1005, 9.5)),
        Candidate("Linde", location=FAR),
        Candidate("Krone", location=HERE),
        Candidate("Adler", location=HERE, url="https://adler.example"),
        Candidate("Sonne", location=HERE),
    ]
    assert [each.name for each in others(found, listed)] == ["Linde", "Sonne"]
    assert others(found, ()) == found
