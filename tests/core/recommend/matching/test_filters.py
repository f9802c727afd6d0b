"""Which candidates may be ranked, and what is said about the others."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from core.recommend.matching.filters import Filtered, filter_places
from core.recommend.matching.kind_fit import Fit, fit_of, wanted_kinds
from core.recommend.matching.place_text import read_places
from core.recommend.question.lexicon import load_lexicon
from core.records import Candidate, Constraints, Feedback, GeoPoint, Question, Span

HERE = GeoPoint(47.37, 8.54)
NO_FEEDBACK = Feedback()
MONDAY_NOON = datetime(2026, 11, 23, 12)


def run(
    candidates: list[Candidate],
    category: str = "place",
    *,
    location: GeoPoint | None = HERE,
    feedback: Feedback = NO_FEEDBACK,
    when: tuple[Span, ...] = (),
    **limits: object,
) -> Filtered:
    constraints = Constraints(**limits)  # type: ignore[arg-type]  # by name
    question = Question("?", category, constraints, when=when)
    return filter_places(
        read_places(candidates, load_lexicon()),
        question,
        lexicon=load_lexicon(),
        location=location,
        feedback=feedback,
        now=MONDAY_NOON,
    )


def kept(result: Filtered) -> list[str]:
    return [candidate.name for candidate in result.candidates]


@pytest.mark.parametrize(
    ("category", "candidate", "fit"),
    [
        ("museum", Candidate("A", category="Museum"), Fit.FITS),
        ("apotheke", Candidate("A", category="pharmacy"), Fit.FITS),
        ("airport", Candidate("A", category="train station"), Fit.OTHER),
        ("flughafen", Candidate("A", category="airport"), Fit.FITS),
        ("brennerei", Candidate("A", category="distillery"), Fit.FITS),
        ("bar", Candidate("A", category="brewery"), Fit.FITS),
        ("beer garden", Candidate("A", category="brewery"), Fit.OTHER),
        ("burgruine", Candidate("A", category="ruins"), Fit.FITS),
        ("minigolf", Candidate("A", category="golf course"), Fit.OTHER),
        ("restaurant", Candidate("A", category="curry house"), Fit.FITS),
        ("lighthouse", Candidate("A", category="latarnia morska"), Fit.FITS),
        ("apotheke", Candidate("A", category="school"), Fit.OTHER),
        ("pharmacy", Candidate("A", category="parking lot"), Fit.OTHER),
        ("museum", Candidate("A", category="Art Gallery"), Fit.RELATED),
        ("museum", Candidate("A", category="Tourist attraction, Museum"), Fit.FITS),
        ("museum", Candidate("A", category="Park"), Fit.OTHER),
        ("museum", Candidate("Museum Cafe", category="cafe"), Fit.OTHER),
        ("museum", Candidate("Kunsthaus", category="Zorbing"), Fit.STRANGE),
        ("museum", Candidate("British Museum"), Fit.FITS),
        ("museum", Candidate("Louvre", "the largest art museum of the world"), Fit.FITS),
        ("museum", Candidate("Louvre"), Fit.UNKNOWN),
        ("museum", Candidate("Lindenhof Park"), Fit.OTHER),
        ("museum", Candidate("Sprüngli", "a cafe next to the museum"), Fit.OTHER),
        ("museum", Candidate("Castle Hill", "a museum in an old castle"), Fit.FITS),
        ("art gallery", Candidate("A", category="museum"), Fit.RELATED),
        ("restaurant", Candidate("Nori", category="sushi restaurant"), Fit.FITS),
        *(
            ("restaurant", Candidate("A", category=kind), Fit.FITS)
            for kind in ("Gaststätte", "osteria", "mesón", "karczma")
        ),
        *(
            ("church", Candidate("A", category=kind), Fit.FITS)
            for kind in ("Kapelle", "basilica", "chapelle", "katedra", "capela")
        ),
        *(
            ("viewpoint", Candidate("A", category=kind), Fit.FITS)
            for kind in ("belvedere", "uitkijktoren", "mirador", "miradouro")
        ),
        *(
            ("park", Candidate("A", category=kind), Fit.FITS)
            for kind in ("walk", "circular walk", "binnenspeeltuin", "szlak")
        ),
        ("ramen restaurant", Candidate("Kumo", category="restaurant"), Fit.RELATED),
        ("ramen restaurant", Candidate("Kumo", "rich ramen"), Fit.FITS),
        ("hiking trail", Candidate("A", category="forest"), Fit.RELATED),
        ("park or beach", Candidate("A", category="beach"), Fit.FITS),
        ("park or beach", Candidate("A", category="zoo"), Fit.OTHER),
        ("museum", Candidate("Zürcher Strandbad", category="Strand"), Fit.OTHER),
        ("beach", Candidate("Mythenquai", category="Strand"), Fit.FITS),
        ("bar", Candidate("Barber shop"), Fit.OTHER),
        ("bar", Candidate("City Library"), Fit.OTHER),
        ("escape room", Candidate("Locked", "an escape room with riddles"), Fit.FITS),
        ("escape room", Candidate("Louvre", category="museum"), Fit.OTHER),
        ("escape room", Candidate("Locked"), Fit.UNKNOWN),
        ("place", Candidate("Anything", category="zoo"), Fit.FITS),
        ("pharmacy", Candidate("Herbert Holding", category="parking lot"), Fit.OTHER),
        ("pharmacy", Candidate("Central", category="pharmacy"), Fit.FITS),
        ("apotheke", Candidate("Central", category="pharmacy"), Fit.FITS),
        ("apotheke", Candidate("Löwen Apotheke", category="shop"), Fit.FITS),
        ("apotheke", Candidate("Busterminal", category="bus station"), Fit.OTHER),
    ],
)
def test_the_kind_of_a_candidate_is_read_from_its_own_words(
    category: str, candidate: Candidate, fit: Fit
) -> None:
    lexicon = load_lexicon()
    (place,) = read_places([candidate], lexicon)
    assert fit_of(place, wanted_kinds(category, lexicon), lexicon) is fit


def test_places_that_do_not_say_their_kind_stay_only_where_none_does() -> None:
    places = [Candidate("Louvre"), Candidate("Tate", category="museum"), Candidate("Hyde Park")]
    result = run(places, "museum")
    assert kept(result) == ["Tate"]
    assert "2 places were left out" in str(result.notes[0])
    assert kept(run([places[0], places[2]], "museum")) == ["Louvre"]


def test_a_list_of_neighbouring_kinds_is_used_and_said() -> None:
    result = run(
        [Candidate("A", category="forest"), Candidate("B", category="zoo")], "hiking trail"
    )
    assert kept(result) == ["A"]
    assert any(
        "No place in the list says that it is of the kind “hiking trail”" in str(note)
        for note in result.notes
    )


def test_a_narrowing_word_keeps_only_places_that_say_it_where_any_does() -> None:
    bars = [
        Candidate("Moods", "jazz every night", "bar"),
        Candidate("Kronenhalle", "cocktails", "bar"),
    ]
    assert kept(run(bars, "jazz bar")) == ["Moods"]
    fallback = run(bars, "quiz bar")
    assert kept(fallback) == ["Moods", "Kronenhalle"]
    assert any("No place says “quiz”" in str(note) for note in fallback.notes)


def test_price_and_rating_limits_keep_what_is_not_known() -> None:
    places = [
        Candidate("cheap", price_level=1, rating=4.5),
        Candidate("dear", price_level=4, rating=4.5),
        Candidate("bad", price_level=1, rating=3.9),
        Candidate("unknown"),
    ]
    result = run(places, max_price_level=2, min_rating=4.0)
    assert kept(result) == ["cheap", "unknown"]
    assert any("their price is not known" in str(note) for note in result.notes)
    assert any("their rating is not known" in str(note) for note in result.notes)
    assert "Left out: 1 too expensive, 1 rated below 4." in map(str, result.notes)


def test_open_now_keeps_unknown_hours_and_drops_the_closed() -> None:
    places = [
        Candidate("open", hours="Mo-Fr 9-17"),
        Candidate("closed", hours="Tu-Su 9-17"),
        Candidate("unknown", hours="by appointment"),
    ]
    result = run(places, open_now=True)
    assert kept(result) == ["open", "unknown"]
    assert any("opening hours are not known" in str(note) for note in result.notes)


def test_places_of_another_season_are_left_out_unless_there_are_no_others() -> None:
    pool = Candidate("Lido", category="swimming pool", hours="May-Sep daily 9:00-20:00")
    hall = Candidate("Baths", category="swimming pool", hours="daily 10:00-22:00")
    result = run([pool, hall])
    assert kept(result) == ["Baths"]
    assert "closed at this time of the year" in str(result.notes[-1])
    assert kept(run([pool])) == ["Lido"]
    now = (Span(MONDAY_NOON, MONDAY_NOON + timedelta(hours=2)),)
    assert kept(run([pool, hall], when=now)) == ["Baths"]
    assert kept(run([pool], when=now)) == []  # today it is known to be closed


def test_a_distance_limit_is_exact_and_keeps_places_without_position() -> None:
    places = [
        Candidate("near", location=GeoPoint(47.38, 8.54)),
        Candidate("far", location=GeoPoint(47.48, 8.54)),
        Candidate("nowhere"),
    ]
    assert kept(run(places, max_distance_km=2.0)) == ["near", "nowhere"]
    assert kept(run(places, max_distance_km=20.0)) == ["near", "far", "nowhere"]
    unplaced = run(places, location=None, max_distance_km=2.0)
    assert len(kept(unplaced)) == 3
    assert any("No location is set" in str(note) for note in unplaced.notes)


@pytest.mark.parametrize(
    ("excluded", "description", "is_left"),
    [
        ("clock", "Taschenuhren und Turmuhrwerke", False),
        ("seafood", "Percebes e arroz de lavagante", False),
        ("music", "Glassware of the musical kind", True),
        ("music", "Ein Musikkeller", False),
    ],
)
def test_what_is_ruled_out_is_known_in_other_languages_and_in_compounds(
    excluded: str, description: str, is_left: bool
) -> None:
    assert bool(kept(run([Candidate("Alpha", description)], exclude=(excluded,)))) is is_left


def test_without_a_position_the_distances_that_a_list_states_count() -> None:
    places = [
        Candidate("near", distance_km=0.4),
        Candidate("far", distance_km=4.0),
        Candidate("nowhere"),
    ]
    assert kept(run(places, location=None, max_distance_km=2.0)) == ["near", "nowhere"]
    assert kept(run(places, location=None, near=True)) == ["near", "far", "nowhere"]


def test_nearby_takes_what_is_within_reach_else_the_nearest_and_says_so() -> None:
    near = Candidate("near", location=GeoPoint(47.40, 8.54))
    far = [Candidate(f"far {n:02}", location=GeoPoint(48.0 + n / 10, 8.54)) for n in range(15)]
    assert kept(run([near, *far], near=True)) == ["near"]
    result = run(far, near=True)
    assert kept(result) == [f"far {n:02}" for n in range(10)]
    assert any("these are the nearest" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("zoo", ["Café", "Zooming"]),
        ("cafes", ["Otter Zoo", "Zooming"]),
        ("otter zoo", ["Café", "Zooming"]),
    ],
)
def test_exclusions_match_whole_words_in_any_number_or_accent(phrase: str, left: list[str]) -> None:
    places = [Candidate("Otter Zoo"), Candidate("Café"), Candidate("Zooming")]
    assert kept(run(places, exclude=(phrase,))) == left


def test_disliked_places_are_left_out_however_their_name_is_written() -> None:
    result = run(
        [Candidate("The  Louvre"), Candidate("Tate")],
        feedback=Feedback(disliked_places=frozenset({"the louvre"})),
    )
    assert kept(result) == ["Tate"]
    assert "The  Louvre" in str(result.notes[0])


def test_no_candidates_give_no_notes() -> None:
    assert run([], "museum") == Filtered([], [])


def test_where_the_person_has_been_stays_unless_something_new_is_asked_for() -> None:
    places = [Candidate("Pier"), Candidate("Old Mill"), Candidate("Dome")]
    marked = Feedback(visited_places=frozenset({"old  mill"}), wanted_places=frozenset({"Dome"}))
    assert kept(run(places, feedback=marked)) == ["Pier", "Old Mill", "Dome"]
    new = run(places, feedback=marked, unvisited=True)
    assert kept(new) == ["Pier", "Dome"]
    assert [str(note) for note in new.notes] == ["Left out: 1 where you have been."]
    assert kept(run(places, feedback=marked, wanted=True)) == ["Dome"]


def test_a_subject_excludes_what_is_about_it() -> None:
    places = [
        Candidate("Wheelhouse", "Nets, lighthouses and the harbour in 1900", category="museum"),
        Candidate("Gallery", "Portraits of millers", category="museum"),
    ]
    for subject in ("sea", "meer"):
        assert kept(run(places, exclude=(subject,))) == ["Gallery"]


def test_what_serves_those_who_rule_it_out_stays() -> None:
    places = [
        Candidate("Green Door", "Vegan bowls, soups and nut roast", category="restaurant"),
        Candidate("Grill", "Steaks, burgers and vegan salad", category="restaurant"),
    ]
    assert kept(run(places, exclude=("meat",))) == ["Green Door"]


def test_a_night_may_cost_more_than_a_meal_at_the_same_level() -> None:
    places = [
        Candidate("Inn", category="hotel", price_level=2, price_amount=40.0),
        Candidate("Grill", category="restaurant", price_level=2, price_amount=40.0),
        Candidate("Palace", category="hotel", price_level=2),
    ]
    assert kept(run(places, max_price_level=1)) == ["Inn"]
