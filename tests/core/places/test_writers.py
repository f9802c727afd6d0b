"""Lists that were written are read back by our own readers."""

from __future__ import annotations

import pytest

from core.places.writers import WRITERS
from core.records import Candidate, GeoPoint
from tests.core.places.readers.reading import read

PLACES = (
    Candidate("Heimathaus <&> Hof", "old \"ships\", maps", "museum", GeoPoint(47.1, 9.5), 4.5, 2, "Mo-Su 10:00-17:00", (),
              "https://x.example/?a=1&b=2"),
    Candidate("Torkel", location=GeoPoint(-33.87, 151.2)),
)  # fmt: skip


@pytest.mark.parametrize("suffix", WRITERS)
def test_what_was_written_is_read_back(suffix: str) -> None:
    back = read(WRITERS[suffix]("My list", PLACES), f"list{suffix}").candidates
    if suffix == ".gpx":  # has no element for the others
        kept = [(p.name, p.description, p.category, p.location, p.url) for p in back]
        assert kept == [(p.name, p.description, p.category, p.location, p.url) for p in PLACES]
    else:
        assert back == PLACES


def test_a_name_that_is_a_formula_is_text_in_a_spreadsheet() -> None:
    assert "'=SUM(1)" in WRITERS[".csv"]("L", [Candidate("=SUM(1)")])
