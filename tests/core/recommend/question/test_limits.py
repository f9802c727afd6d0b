"""Distance, price, rating and opening in the words of a question."""

from __future__ import annotations

import pytest

from core.recommend.question.limits.limits import read_limits
from core.records import Order


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("within 5 km", 5.0),
        ("max. 1,5 km", 1.5),
        ("less than 2km", 2.0),
        ("within half a mile", 0.804672),
        ("3 miles away", 4.828032),
        ("within 500 m", 0.5),
        ("within 1,500 m", 1.5),
        ("1.500 m", 1.5),
        ("within 2,000 feet", 0.6096),
        ("within 12’500 metres", 12.5),
        ("within 1.609 km", 1.609),
        ("at most 1000 feet", 0.3048),
        ("within a mile", 1.609344),
        ("im Umkreis von 3 Kilometern".replace("Kilometern", "km"), 3.0),
        ("15 minutes' walk", 1.25),
        ("a 15-minute walk away", 1.25),
        ("within 20 minutes by bike", 5.0),
        ("an hour's drive", 40.0),
        ("10 Minuten zu Fuß", 5 / 6),
        ("in walking distance", 1.5),
        ("within 2,000 yards", 1.8288),
        ("three blocks away", 0.3),
        ("30 minutes by tram", 10.0),
        ("a quarter of an hour's walk", 1.25),
        ("höchstens 2 km weit", 2.0),
        ("a couple of miles away", 3.218688),
        ("2 nautical miles away", 3.704),
        ("I can walk to in 15 minutes", 1.25),
        ("that we can cycle to in under 20 minutes", 5.0),
        ("nothing further than 300 metres please", 0.3),
    ],
)
def test_a_distance_in_any_unit_is_kilometres(text: str, km: float) -> None:
    assert read_limits(f"a museum {text}").max_distance_km == pytest.approx(km)


@pytest.mark.parametrize(
    "text",
    [
        "a 10 km hike",
        "a minute ago",
        "20 minutes",
        "at least 5 km away",
        "a meter",
        "within 0 km",
        "5 kmh",
    ],
)
def test_numbers_that_limit_no_distance_are_left_alone(text: str) -> None:
    assert read_limits(text).max_distance_km is None


@pytest.mark.parametrize(
    "text",
    [
        "within 15 minutes walk",
        "20 minutes by bike",
        "walking distance",
        "3 blocks away",
        "20 minutes by tram",
        "well rated",
    ],
)
def test_what_had_to_be_guessed_is_said(text: str) -> None:
    assert len(read_limits(text).assumptions) == 1


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("cheap", 1), ("inexpensive", 1), ("not too expensive", 2), ("affordable", 2), ("$$", 2),
        ("up to $$$", 3), ("$$ or less", 2), ("under $$", 1), ("below €€€", 2), ("under $", 1),
        ("under 20 euros", 2), ("under $1,200", 4), ("under 50 €", 3), ("under CHF 45", 2), ("at most 1.200,50 euros", 4), ("for $12", 1), ("max 100 CHF", 4), ("günstiges", 1), ("nicht zu teuer", 2),
        ("expensive", None), ("not cheap", None), ("10 km", None),
    ],
)  # fmt: skip
def test_a_price_in_any_words_is_a_level(text: str, level: int | None) -> None:
    assert read_limits(f"a place {text}").max_price_level == level


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("rated at least 4", 4.0), ("rated above 4.5", 4.5), ("4+ stars", 4.0), ("4,5 Sterne oder mehr", 4.5),
        ("at least 4.2 stars", 4.2), ("4 stars or better", 4.0), ("rating of 8/10", 4.0), ("★", None),
        ("mindestens 4 Sternen", 4.0), ("highly rated", 4.0), ("a 4-star hotel", None), ("rated 11", None),
        ("4.5★", 4.5), ("4-5 stars", 4.0), ("4.5 to 5 stars", 4.5), ("3–4 Sterne", 3.0), ("rated", None),
    ],
)  # fmt: skip
def test_a_rating_in_any_words_is_on_the_scale_of_five(text: str, rating: float | None) -> None:
    assert read_limits(text).min_rating == rating


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("open now", True), ("that is open", True), ("currently open", True), ("jetzt geöffnet", True),
        ("open air cinema", False), ("open late", False), ("open until ten", False), ("openings", False),
    ],
)  # fmt: skip
def test_open_now_is_told_from_other_opens(text: str, is_open: bool) -> None:
    assert read_limits(f"a cafe {text}").open_now is is_open


@pytest.mark.parametrize(
    "text",
    [
        "nearby",
        "near me",
        "close by",
        "around here",
        "in der Nähe",
        "not too far",
        "in my area",
        "closest",
    ],
)
def test_nearby_in_any_words_is_near(text: str) -> None:
    limits = read_limits(f"a museum {text}")
    assert limits.near
    assert limits.max_distance_km is None


def test_what_was_understood_is_gone_from_the_rest() -> None:
    limits = read_limits("a cheap cafe within 2 km, rated at least 4, open now, near the lake")
    assert limits.rest.replace(";", "").split() == [
        "a",
        "cafe",
        ",",
        ",",
        ",",
        "near",
        "the",
        "lake",
    ]


@pytest.mark.parametrize(
    ("text", "unvisited", "wanted"),
    [
        ("a museum I haven't been to yet", True, False),
        ("somewhere new for dinner", True, False),
        ("a bar we have never visited", True, False),
        ("ein Café, das ich noch nicht kenne", True, False),
        ("a museum from my wish list", False, True),
        ("eine Bar von meiner Merkliste", False, True),
        ("the New Museum", False, False),
        ("a new restaurant", False, False),
        ("I want to go to a museum", False, False),
    ],
)
def test_marks_of_places_can_be_asked_for(text: str, unvisited: bool, wanted: bool) -> None:
    limits = read_limits(text)
    assert (limits.unvisited, limits.wanted) == (unvisited, wanted)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("the best rated restaurant", Order.BEST_RATED),
        ("highest rating first", Order.BEST_RATED),
        ("top 5 museums", Order.BEST_RATED),
        ("am besten bewertete Museen", Order.BEST_RATED),
        ("das Restaurant mit der besten Bewertung", Order.BEST_RATED),
        ("cheapest hotel", Order.CHEAPEST),
        ("das günstigste Hotel", Order.CHEAPEST),
        ("the closest park", Order.NEAREST),
        ("der nächste Park", Order.NEAREST),
        ("ein Park nächste Woche", Order.FITTING),
        ("a bar on the top floor", Order.FITTING),
        ("the best museum", Order.FITTING),
        ("a cheap hotel", Order.FITTING),
    ],
)
def test_the_order_that_is_asked_for_is_read_and_limits_nothing(text: str, order: Order) -> None:
    limits = read_limits(text)
    assert limits.order is order
    assert limits.min_rating is None
    assert order is not Order.CHEAPEST or limits.max_price_level is None


def test_an_amount_is_kept_with_its_currency() -> None:
    for text in ("food under NT$ 120", "food for less than 120 NT$", "lunch below HK$120"):
        assert read_limits(text).max_price_amount == 120
    for text in (
        "lunch under 1500 yen",
        "dinner for less than ¥1,500",
        "food below Rs 1500",
        "1500 rupees",
    ):
        assert read_limits(text).max_price_amount == 1500
        assert read_limits(text).max_price_level == (1 if "yen" in text or "¥" in text else 3)
    assert read_limits("try 2 beers, 30 ft away").max_price_amount is None
    limits = read_limits("a hotel under $120")
    assert (limits.max_price_amount, limits.currency_sign) == (120, "$")


def test_amounts_are_spelt_out_too() -> None:
    limits = read_limits("dinner for twenty quid")
    assert limits.max_price_amount == 20
    assert read_limits("a table for two").max_price_amount is None


def test_ratings_are_spelt_out_too() -> None:
    assert read_limits("rated four and a half or better").min_rating == 4.5
