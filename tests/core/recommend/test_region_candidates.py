"""Candidates of a question from regions, alone and beside a list."""

from __future__ import annotations

from pathlib import Path

from core.recommend.question.parse import QuestionParser
from core.recommend.region_candidates import MOST, candidates, others
from core.records import Candidate, GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

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


def test_what_is_far_away_or_named_in_another_language_is_found(tmp_path: Path) -> None:
    regions = RegionStore(tmp_path)
    near = [RegionPlace("cafe", 0, HERE, {"name": f"Café {n}"}) for n in range(MOST)]
    far = RegionPlace("zoo", 0, FAR, {"name": "Vogelparadies"})
    regions.write("Valley", "© Somebody", [*near, far])
    question = QuestionParser(None).parse("where can we see birds?")
    found = [each.name for each in candidates(regions, question, HERE)]
    assert (found[0], len(found)) == ("Vogelparadies", MOST)


def test_a_kind_with_a_detail_looks_beyond_the_nearest_of_the_kind(tmp_path: Path) -> None:
    regions = RegionStore(tmp_path)
    near = [RegionPlace("restaurant", 0, HERE, {"name": f"Inn {n}"}) for n in range(MOST)]
    far = RegionPlace("restaurant", 0, FAR, {"name": "Lotus", "cuisine": "indian"})
    regions.write("Valley", "© Somebody", [*near, far])
    for text in ("an Indian restaurant", "ein indisches Restaurant"):
        question = QuestionParser(None).parse(text)
        found = [each.name for each in candidates(regions, question, HERE)]
        assert (found[0], len(found)) == ("Lotus", MOST)


def test_an_errand_finds_no_other_public_service(tmp_path: Path) -> None:
    regions = RegionStore(tmp_path)
    places = [
        RegionPlace(kind, 0, HERE, {"name": kind}) for kind in ("parking lot", "pharmacy", "school")
    ]
    regions.write("Valley", "© Somebody", places)
    for text in ("I need a pharmacy", "Wo ist die nächste Apotheke?"):
        question = QuestionParser(None).parse(text)
        assert [each.name for each in candidates(regions, question, HERE)] == ["pharmacy"]


def test_an_errand_without_a_kind_of_its_own_is_found(tmp_path: Path) -> None:
    regions = RegionStore(tmp_path)
    near = [RegionPlace("cafe", 0, HERE, {"name": f"Café {n}"}) for n in range(MOST)]
    regions.write(
        "Valley", "© Somebody", [*near, RegionPlace("hair salon", 0, FAR, {"name": "Lia"})]
    )
    question = QuestionParser(None).parse("where can I get a haircut?")
    assert candidates(regions, question, HERE)[0].name == "Lia"


def test_what_somebody_needs_is_found_where_it_is_had(tmp_path: Path) -> None:
    regions = RegionStore(tmp_path)
    kinds = ("boutique", "parking lot", "pharmacy", "dentist", "bank", "school")
    regions.write("Valley", "© Somebody", [RegionPlace(k, 0, HERE, {"name": k}) for k in kinds])
    for text, kind in (
        ("buy medicine", "pharmacy"),
        ("ho mal di denti", "dentist"),
        ("Geld abheben", "bank"),
    ):
        question = QuestionParser(None).parse(text)
        found = {each.name for each in candidates(regions, question, HERE)}
        assert found - {"boutique"} == {kind}
