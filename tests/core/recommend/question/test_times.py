"""When a place shall be open, in the words people use."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.hours.opening_hours import is_open_within, opening_at
from core.recommend.question.limits.times import read_times
from core.records import Candidate, Opening, Span

TUESDAY_15 = datetime(2026, 11, 24, 15)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("where should I eat tonight?", "24 19:00", "24 23:00"),
        ("tomorrow at 8", "25 08:00", "25 08:00"),
        ("tomorrow at 8 in the evening", "25 20:00", "25 20:00"),
        ("a museum open on Monday", "30 00:00", "01 00:00"),
        ("a museum on Tuesday morning", "01 07:00", "01 12:00"),  # this one's is over
        ("Tuesday at 10 am", "01 10:00", "01 10:00"),
        ("this weekend", "28 00:00", "29 00:00"),
        ("Saturday evening at 10pm", "28 22:00", "28 22:00"),
        ("Saturday evening", "28 19:00", "28 23:00"),
        ("a bar tonight at 11", "24 23:00", "24 23:00"),
        ("ramen at 2 am", "25 02:00", "25 02:00"),
        ("in two hours", "24 17:00", "24 17:00"),
        ("a drink after ten tonight", "24 22:15", "24 22:15"),
        ("a museum open before ten tomorrow", "25 09:59", "25 09:59"),
        ("heute Abend etwas nach neun", "24 21:15", "24 21:15"),
        ("today", "24 15:00", "25 00:00"),
        ("Wo kann ich am Montag um 18 Uhr essen?", "30 18:00", "30 18:00"),
        ("heute Abend", "24 19:00", "24 23:00"),
        ("übermorgen Vormittag", "26 07:00", "26 12:00"),
        ("morgen um 10", "25 10:00", "25 10:00"),
        ("am Wochenende", "28 00:00", "29 00:00"),
        ("open until 10pm", "24 21:59", "24 21:59"),
        ("tonight at half eleven", "24 23:30", "24 23:30"),
        ("heute Abend um halb acht", "24 19:30", "24 19:30"),
        ("tomorrow at quarter to nine", "25 08:45", "25 08:45"),
        ("dinner at eight tonight", "24 20:00", "24 20:00"),
        ("dinner tonight, around nine", "24 21:00", "24 21:00"),
        ("dinner tomorrow about 8", "25 20:00", "25 20:00"),
        ("morgen Abend gegen acht", "25 20:00", "25 20:00"),
        ("Mittagessen am Mittwoch", "25 12:00", "25 14:00"),
        ("dinner on Friday", "27 19:00", "27 23:00"),
        ("breakfast tomorrow", "25 07:00", "25 12:00"),
        ("Frühstück morgen um 6:30", "25 06:30", "25 06:30"),
        ("dinner tomorrow at 6:30", "25 18:30", "25 18:30"),
        ("lunch today", "24 15:00", "25 00:00"),  # it is past noon
        ("dinner on sunday around half seven", "29 19:30", "29 19:30"),
    ],
)
def test_a_time_in_any_words_is_a_span_of_wall_time(text: str, start: str, end: str) -> None:
    spans, rest = read_times(text, TUESDAY_15)
    assert (f"{spans[0].start:%d %H:%M}", f"{spans[0].end:%d %H:%M}") == (start, end)
    assert not set("0123456789") & set(rest)


@pytest.mark.parametrize(
    "text",
    ["guten Morgen", "within 1,500 m", "rated at least 4.5", "a table for 4", "4-5 stars", "under 50 €", "the sun", "open now", "12345"],
)  # fmt: skip
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert read_times(text, TUESDAY_15) == ((), text)


def test_on_monday_is_the_next_one_in_the_evening_of_a_monday() -> None:
    for hour, day in ((9, 23), (18, 23), (19, 30)):
        ((span,), _) = read_times("a museum open on Monday", datetime(2026, 11, 23, hour))
        assert (span.start.day, span.end) == (day, datetime(2026, 11, day) + timedelta(days=1))


def test_on_a_sunday_the_weekend_is_today() -> None:
    sunday = datetime(2026, 11, 29, 11)
    assert read_times("this weekend", sunday)[0][0].start == sunday


@given(st.text(max_size=200))
def test_any_text_gives_spans_that_end_after_they_begin(text: str) -> None:
    spans, _ = read_times(text, TUESDAY_15)
    assert all(span.start <= span.end for span in spans)


def test_an_opening_tells_when_it_changes() -> None:
    hours = "Tu-Su 10:00-17:30"
    monday = datetime(2026, 11, 23, 12)
    assert opening_at(Candidate("A", hours=hours), monday) == Opening(
        False, datetime(2026, 11, 24, 10), monday
    )
    assert opening_at(Candidate("A", hours="by appointment"), monday) == Opening()
    said = [
        (hours, TUESDAY_15, "Open until 17:30"),
        (hours, monday, "Opens Tue 10:00"),
        (hours, datetime(2026, 11, 24, 8), "Opens 10:00"),
        ("Mo-Su 20:00-02:00", datetime(2026, 11, 24, 22), "Open until 02:00"),
        ("24/7", monday, "Open"),
        ("by appointment", monday, "Hours unknown"),
    ]
    for text, now, expected in said:
        assert str(opening_at(Candidate("A", hours=text), now).sentence()) == expected


def test_open_at_some_time_of_a_span_is_enough() -> None:
    evening = (Span(datetime(2026, 11, 24, 19), datetime(2026, 11, 24, 23)),)
    assert is_open_within(Candidate("A", hours="Mo-Su 22:00-02:00"), evening) is True
    assert is_open_within(Candidate("A", hours="Mo-Su 09:00-18:00"), evening) is False
    assert is_open_within(Candidate("A"), evening) is None


def test_days_and_parts_in_one_word_and_plays_in_the_evening_are_read() -> None:
    (span,), rest = read_times("mittwochabends essen", datetime(2026, 11, 24, 15))
    assert (span.start, rest.split()) == (datetime(2026, 11, 25, 19), [";", ";", "essen"])
    (span,), _ = read_times("Saturday at 8, a play", datetime(2026, 11, 24, 15))
    assert span.start == datetime(2026, 11, 28, 20)
