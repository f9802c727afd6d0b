"""What is asked for in words: an order, an amount, two wishes, what is not wanted; and words that were denied."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.records import Candidate, Feedback, GeoPoint
from tests.core.recommend.library import make_library
from tests.core.recommend.test_answer import HERE, KINDS, NOON, names


def test_an_order_that_is_asked_for_ranks_what_fits_and_says_so(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    rated = recommender.answer("the best rated museum", KINDS, location=HERE, now=NOON)
    assert names(rated) == ["Art House", "Coin House", "Sea Museum"]
    assert [str(item.reason.sentence()).split(".")[0] for item in rated.ranking] == [
        "The best rated of those that fit (4",
        "Rated 3",
        "Its rating is not known",
    ]
    cheap = recommender.answer("the cheapest place", KINDS, location=HERE, now=NOON)
    assert names(cheap)[0] == "Green Square"
    assert "cheapest of those that fit" in str(cheap.ranking[0].reason.sentence())
    near = recommender.answer("the nearest museum", KINDS, location=HERE, now=NOON)
    assert names(near)[0] == "Art House"
    assert "nearest of those that fit (753 m)" in str(near.ranking[0].reason.sentence())


def test_an_order_by_what_nobody_knows_is_said_once(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [replace(place, rating=None) for place in KINDS]
    answer = recommender.answer("the best rated museum", places, location=HERE, now=NOON)
    assert not any(item.reason.ordered for item in answer.ranking)
    assert [note.id for note in answer.notes].count("answer.no-ratings") == 1


def test_places_where_one_has_been_come_last_unless_one_wants_to_go_again(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    first = names(recommender.answer("a museum", KINDS, location=HERE, now=NOON))
    been = Feedback(visited_places=frozenset(first[:1]))
    asked = {"location": HERE, "now": NOON, "feedback": been}
    later = names(recommender.answer("a museum", KINDS, **asked))  # type: ignore[arg-type]  # by name
    assert later == [*first[1:], first[0]]
    again = recommender.answer("a museum I could see again", KINDS, **asked)  # type: ignore[arg-type]
    assert names(again)[0] == first[0]


def test_only_those_of_a_list_that_say_so_stay(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Delhi", "Indian curries", "restaurant"),
        Candidate("Roma", "Pasta", "restaurant"),
    ]
    all_of_them = recommender.answer("a restaurant", places)
    only = recommender.answer("only the Indian ones", places, previous=all_of_them)
    assert names(only) == ["Delhi"]
    none = recommender.answer("any with a terrace?", places, previous=all_of_them)
    assert len(names(none)) == 2
    assert "answer.detail-not-said" in [note.id for note in none.notes]


def test_where_no_place_is_of_a_narrow_kind_those_of_the_wider_one_stay(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Delhi", "Lamb and rice", "restaurant"),
        Candidate("Shore", "White sand", "beach"),
    ]
    answer = recommender.answer("vegetarian lunch", places)
    assert names(answer) == ["Delhi"]
    assert "answer.detail-not-said" in [note.id for note in answer.notes]
    said = [*places, Candidate("Saigon", "Vegetarian hotpot", "restaurant")]
    assert names(recommender.answer("a vegetarian restaurant", said)) == ["Saigon"]


_MEALS = [
    Candidate("Scoops", "Vegan sorbet", "ice cream parlor"),
    Candidate("Noodle", "Rice bowls, vegan on request", "restaurant"),
    Candidate("Oven", "Rolls", "bakery", hours="Mo-Su 06:00-14:00"),
    Candidate("Cup", "Filter coffee", "cafe", hours="Mo-Su 09:00-18:00"),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a present for someone who loves cooking", "Copper"),
        ("ein Geschenk für einen Hobbykoch", "Copper"),
        ("un regalo per una cuoca", "Copper"),
        ("Geschenk für eine Leseratte", "Pages"),
        ("hands-on ceramics", "Kiln"),
        ("faire de la céramique", "Kiln"),
        ("ein Glas Wein", "Vine"),
        ("Yoga ausprobieren", "Flow"),
        ("j'ai mal à la tête", "Corner"),
        ("ho mal di testa", "Corner"),
        ("tanken", "Pump"),
        ("food for my cat", "Paws"),
        ("cibo per il mio gatto", "Paws"),
        ("ein Geschenk für einen Tierfreund", "Paws"),
        ("saunieren", "Steam"),
        ("pilsner", "Hops"),
        ("Töpferkurs", "Kiln"),
        ("Geld abheben", "Vault"),
        ("where can I park?", "Deck"),
    ],
)
def test_a_thing_or_a_pastime_is_found_where_it_is_had(
    tmp_path: Path, text: str, name: str
) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Copper", "Töpfe und Messer", "Haushaltswaren"),
        Candidate("Pages", "Romane", "Buchhandlung"),
        Candidate("Petals", "Roses", "florist"),
        Candidate("Kiln", "Mugs at the wheel", "pottery studio"),
        Candidate("Vine", "Flammkuchen", "Weinstube"),
        Candidate("Hops", "Fassbier", "Brauerei"),
        Candidate("Flow", "Hatha", "Yogastudio"),
        Candidate("Rope", "Bouldern", "Kletterhalle"),
        Candidate("Corner", "", "Apotheke"),
        Candidate("Pump", "", "gas station"),
        Candidate("Deck", "", "parking garage"),
        Candidate("Green", "Lawns", "park"),
        Candidate("Paws", "Näpfe", "Zoohandlung"),
        Candidate("Steam", "Aufguss", "Therme"),
        Candidate("Vault", "", "bank"),
    ]
    assert names(recommender.answer(text, places))[0] == name


@pytest.mark.parametrize("text", ["a vegan lunch", "un déjeuner végane", "veganes Abendessen"])
def test_a_meal_is_had_where_meals_are_served(tmp_path: Path, text: str) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    assert names(recommender.answer(text, _MEALS)) == ["Noodle"]
    assert set(names(recommender.answer("something vegan", _MEALS))) == {"Noodle", "Scoops"}


def test_a_later_message_keeps_to_the_meal(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    lunch = recommender.answer("lunch", _MEALS)
    assert names(recommender.answer("ok but vegan", _MEALS, previous=lunch)) == ["Noodle"]


def test_breakfast_is_had_in_a_bakery_too_but_coffee_means_a_cafe(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    assert names(recommender.answer("breakfast at 7", _MEALS, now=NOON)) == ["Oven"]
    assert set(names(recommender.answer("breakfast", _MEALS))) == {"Oven", "Cup"}
    assert names(recommender.answer("a coffee", _MEALS)) == ["Cup"]
    assert names(recommender.answer("a coffee at 7 in the morning", _MEALS, now=NOON)) == ["Oven"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("learn to cook Greek food", "With Koula"),
        ("teach me how to cook", "With Koula"),
        ("a birthday present for my sister", "Paper Moon"),
        ("Ich suche ein Geschenk für meinen Vater", "Paper Moon"),
        ("somewhere to soak after the hike", "Asahi"),
        ("birthday dinner, we'd like to go all out", "Roma"),
    ],
)
def test_what_one_wants_to_do_names_the_kind(tmp_path: Path, text: str, name: str) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Roma", "Lamb from the oven", "restaurant", price_level=4),
        Candidate("With Koula", "Roll dolmades, then eat them", "cooking class"),
        Candidate("Paper Moon", "Prints and design gifts", "shop"),
        Candidate("Asahi", "Three tubs", "public bath"),
    ]
    assert names(recommender.answer(text, places))[0] == name


def test_the_closest_one_is_the_closest_of_those_that_fitted(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Soba", "Noodles", "soba restaurant", distance_km=2.0),
        Candidate("Kuro", "Pork broth", "ramen shop", distance_km=0.5),
        Candidate("Roma", "Pizza", "pizzeria", distance_km=0.1),
    ]
    first = recommender.answer("a noodle place", places)
    assert names(recommender.answer("the closest one", places, previous=first))[0] == "Kuro"


def test_to_work_in_a_library_with_sockets_will_do(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Town Library", "Desks, sockets and wifi", "library"),
        Candidate("Tea Room", "Scones", "cafe"),
        Candidate("Park", "Lawns", "park"),
    ]
    assert sorted(names(recommender.answer("somewhere to work", places))) == [
        "Tea Room",
        "Town Library",
    ]


def test_an_amount_is_compared_with_amounts_and_only_else_with_levels(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    hotels = [
        Candidate("Palace", "", "hotel", price_level=4, currency_sign="$", price_amount=480),
        Candidate("Lodge", "", "hotel", price_level=4, currency_sign="$", price_amount=69),
    ]
    answer = recommender.answer("a hotel under $100", hotels)
    assert names(answer) == ["Lodge"]
    assert not [note for note in answer.notes if note.id == "question.price"]
    without = [replace(hotel, price_amount=None) for hotel in hotels]
    answer = recommender.answer("a hotel under $100", without)
    assert sorted(names(answer)) == ["Lodge", "Palace"]
    assert [note for note in answer.notes if note.id == "question.price"]


def test_two_wishes_are_served_by_a_place_of_another_kind_that_has_both(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("White Table", "Six courses", "restaurant"),
        Candidate("The Kennel", "Burgers, and a bowl of water for every dog", "pub"),
        Candidate("The Cellar", "Burgers and ale", "pub"),
    ]
    assert names(recommender.answer("can I bring my dog for lunch?", places)) == [
        "The Kennel",
        "White Table",
    ]


def test_what_a_place_does_without_is_not_ruled_out(tmp_path: Path) -> None:
    recommender = make_library(tmp_path, {"sea": 30}).recommender
    places = [
        Candidate("Root", "Plates from a farm, no meat at all", "restaurant"),
        Candidate("Leaf", "Vegan burgers", "restaurant"),
        Candidate("Grill", "Ribs and burgers", "restaurant"),
        Candidate("Hall", "Surgical instruments and skeletons", "museum"),
        Candidate("House", "Old letters", "museum"),
    ]
    assert sorted(names(recommender.answer("dinner without meat", places))) == ["Leaf", "Root"]
    assert names(recommender.answer("a museum, nothing gory", places)) == ["House"]


def test_a_word_that_was_denied_is_counted_anew(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 3, "office": 6})
    places = [Candidate("Silver Cove", "sand and waves by the sea", "beach")]
    before = library.recommender.answer("a beach", places)
    word = before.ranking[0].reason.words[0]
    photos = library.ids["sea"]
    for photo_id in photos:
        library.edits.not_in_photo(photo_id, word)
    after = library.recommender.answer("a beach", places, feedback=library.edits.feedback("beach"))
    assert word not in after.ranking[0].reason.words


def test_where_taste_says_nothing_of_a_kind_the_nearest_comes_first(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"sea": 30}).recommender.answer
    names_of_pharmacies = ("Adler", "Linden", "Rhein", "Markt", "Berg")
    places = [
        Candidate(name, "", "pharmacy", GeoPoint(HERE.lat + 0.01 * ((number * 3) % 5), HERE.lon))
        for number, name in enumerate(names_of_pharmacies)
    ]
    answer = ask("a pharmacy", places, location=HERE, now=NOON)
    away = [item.distance_km for item in answer.ranking]
    assert away == sorted(away, key=lambda km: km or 0.0)
    shore = Candidate("Boots", "sea and waves", "pharmacy", GeoPoint(HERE.lat + 0.3, HERE.lon))
    assert names(ask("a pharmacy", [*places, shore], location=HERE, now=NOON))[0] == "Boots"


@pytest.mark.parametrize(
    "text",
    [
        "something more expensive",
        "something fancier",
        "pricier please",
        "was teureres bitte",
        "etwas schickeres",
    ],
)
def test_dearer_is_than_what_was_shown_first_or_nothing_is(tmp_path: Path, text: str) -> None:
    ask = make_library(tmp_path, {"food": 20}).recommender.answer
    places = [
        Candidate("Shack", "pizza", "restaurant", price_level=1),
        Candidate("Inn", "food", "restaurant", price_level=2),
        Candidate("Torkel", "tasting menu", "restaurant", price_level=4),
    ]
    first = ask("a cheap restaurant", places)
    assert names(first) == ["Shack"]
    dearer = ask(text, places, previous=first.as_previous())
    assert set(names(dearer)) == {"Inn", "Torkel"}
    dearest = ask("a restaurant", places[2:])
    none = ask(text, places, previous=dearest.as_previous())
    assert names(none) == []
    assert any("not more expensive" in str(note) for note in none.notes)


def test_the_purpose_that_a_place_meets_is_its_reason(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"food": 20}).recommender.answer
    places = [
        Candidate("Rail", "Old trains, hands-on for children", "museum"),
        Candidate("Coin", "Old coins", "museum"),
    ]
    answer = ask("a museum with two kids", places)
    assert names(answer)[0] == "Rail"
    assert answer.ranking[0].reason.asked == ("hands-on for children",)
    assert answer.ranking[1].reason.asked == ()
