"""Lists of places as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.places.hours.words import day_words
from core.places.readers.paste import parse_paste
from core.records import GeoPoint
from tests.helpers.patience import processor_time_limit


@pytest.mark.parametrize(
    "line",
    [
        "Tate Modern - modern art",
        "Tate Modern – modern art",
        "Tate Modern — modern art",
        "Tate Modern—modern art",
        "Tate Modern: modern art",
        "Tate Modern\tmodern art",
        "Tate Modern | modern art",
        "1. Tate Modern - modern art",
        "12) Tate Modern - modern art",
        "- Tate Modern - modern art",
        "* Tate Modern: modern art",
        "• **Tate Modern** – modern art",
        "- [x] Tate Modern - modern art",
    ],
)
def test_a_line_when_written_with_any_separator_gives_name_and_description(line: str) -> None:
    (place,) = parse_paste(line).candidates
    assert (place.name, place.description) == ("Tate Modern", "modern art")


@pytest.mark.parametrize("name", ["Saint-Germain-des-Prés", "5 Guys", "Café 1900", "A&B 24/7 Shop"])
def test_a_name_when_it_holds_dashes_or_digits_stays_whole(name: str) -> None:
    (place,) = parse_paste(name).candidates
    assert place.name == name
    assert place.rating is None


def test_a_line_when_it_holds_rating_price_link_and_position_gives_them_as_fields() -> None:
    text = "Letten (4,6 ★) - river bath, $$, https://letten.example/x 47.3857, 8.5312"
    (place,) = parse_paste(text).candidates
    assert place.name == "Letten"
    assert place.rating == pytest.approx(4.6)
    assert place.price_level == 2
    assert place.url == "https://letten.example/x"
    assert place.location == GeoPoint(47.3857, 8.5312)
    assert "river bath" in place.description


def test_headings_when_between_lines_become_the_category() -> None:
    parsed = parse_paste("Museums:\nTate - art\n\n## Parks\nLetten - bath")
    assert [(p.name, p.category) for p in parsed.candidates] == [
        ("Tate", "Museums"),
        ("Letten", "Parks"),
    ]


def test_a_spreadsheet_table_with_header_is_read_by_its_columns() -> None:
    parsed = parse_paste("Bewertung\tName\tBeschreibung\n4,5\tA\tb\n9\tC\td\n")
    assert [(p.name, p.description, p.rating) for p in parsed.candidates] == [
        ("A", "b", 2.25),
        ("C", "d", 4.5),  # the scale belongs to the column
    ]
    assert parsed.mapping == {"rating": "Bewertung", "name": "Name", "description": "Beschreibung"}
    assert parsed.delimiter == "\t"


def test_a_spreadsheet_table_without_header_is_read_by_the_form_of_its_cells() -> None:
    parsed = parse_paste("Foo\tgood food\t4.5\t$$\nBar\tnice\t3\t$\toutside")
    assert [(p.name, p.rating, p.price_level) for p in parsed.candidates] == [
        ("Foo", 4.5, 2),
        ("Bar", 3.0, 1),
    ]
    assert parsed.candidates[1].description == "nice, outside"


def test_a_markdown_table_is_read_without_its_rule_line() -> None:
    parsed = parse_paste("| Name | Price |\n|:---|---:|\n| Foo | $$ |\n| Bar | $ |")
    assert [(p.name, p.price_level) for p in parsed.candidates] == [("Foo", 2), ("Bar", 1)]


def test_duplicates_when_pasted_are_merged_with_a_note() -> None:
    parsed = parse_paste("Louvre - art\nTate - art\n louvre  - the largest art museum")
    assert [p.name for p in parsed.candidates] == ["Louvre", "Tate"]
    assert parsed.candidates[0].description == "the largest art museum"
    (problem,) = parsed.problems
    assert problem.line == 3
    assert "line 1" in str(problem.reason)


def test_branches_of_a_chain_when_far_apart_stay_separate() -> None:
    parsed = parse_paste("Brew - cafe 47.3769, 8.5417\nBrew - cafe 46.2044, 6.1432")
    assert len(parsed.candidates) == 2


def test_lines_without_a_name_are_reported_and_skipped() -> None:
    parsed = parse_paste("Louvre\n---\n!!!\nTate")
    assert [p.name for p in parsed.candidates] == ["Louvre", "Tate"]
    assert [p.line for p in parsed.problems] == [2, 3]


def test_text_direction_and_control_characters_are_removed_from_names() -> None:
    (place,) = parse_paste("Lou\u202evre\x07 - a\x00rt").candidates
    assert place.name == "Lou vre"
    assert place.description == "a rt"


def test_empty_text_gives_no_places_and_no_problems() -> None:
    parsed = parse_paste(" \n\t\n")
    assert parsed.candidates == ()
    assert parsed.problems == ()


def test_text_when_enormous_is_refused_with_a_sentence() -> None:
    with pytest.raises(UserError, match="CSV"):
        parse_paste("a\n" * 2_600_000)


@pytest.mark.parametrize(
    "line",
    [
        " " * 4000 + "a",
        "-" * 4000,
        "(" * 4000,
        "★" * 4000,
        "# " + "#" * 3990 + "x",
        "$" * 4000,
        "1" * 4000,
    ],
)
def test_hostile_lines_are_read_in_linear_time(line: str) -> None:
    # Under a second; what is worse than linear in the line takes minutes.
    with processor_time_limit(10):
        assert len(parse_paste(f"{line}\n" * 60).candidates) <= 1


@given(st.text(max_size=500))
def test_any_text_gives_places_with_clean_names_in_line_order(text: str) -> None:
    parsed = parse_paste(text)
    for place in parsed.candidates:
        assert place.name == place.name.strip()
        assert 0 < len(place.name) <= 200
        assert "\n" not in place.name + place.description
    assert [p.line for p in parsed.problems] == sorted(p.line for p in parsed.problems)


_WORDS = st.from_regex(r"[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8}){0,2}", fullmatch=True).filter(
    lambda text: text.casefold() not in day_words()  # "Sat - Harbour Museum" is an itinerary
)


@given(st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=20, unique_by=lambda t: t[0]))
def test_names_and_descriptions_when_written_out_come_back(pairs: list[tuple[str, str]]) -> None:
    parsed = parse_paste("\n".join(f"{name} - {text}" for name, text in pairs))
    assert [(p.name, p.description) for p in parsed.candidates] == pairs


@pytest.mark.parametrize(
    ("line", "hours", "level", "amount"),
    [
        ("Blue Door – lovely cakes, open till 11pm", "open till 11pm", None, None),
        ("Palm House - free entry, closed on Sundays, orchids", "closed on Sundays", 1, 0.0),
        ("Stadtsaal (montags geschlossen) - Konzerte", "montags geschlossen", None, None),
        (
            "Old Mill: Mon-Fri 9-17, closed on Sundays",
            "Mon-Fri 9-17; closed on Sundays",
            None,
            None,
        ),
        ("Aquarium, sharks, about 22 euros", "", 2, 22.0),
        ("Gondola: expensive but the view!!", "", 3, None),
        ("Wurst Ecke (€, sausages and fries)", "", 1, None),
        ("Rooftop - closed sun terrace, not closed on Mondays", "", None, None),
    ],
)
def test_hours_and_prices_said_in_words_are_read(
    line: str, hours: str, level: int | None, amount: float | None
) -> None:
    (place,) = parse_paste(line).candidates
    assert (place.hours, place.price_level, place.price_amount) == (hours, level, amount)
    assert place.description.count("(") == place.description.count(")")
