"""Sentences people type, and the category and limits in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ModelUnavailable, UserError
from core.models.roles import TextEncoder
from core.recommend.question.parse import QuestionParser, parse_question
from core.records import Constraints, Intent, Question
from tests.helpers.topic_models import TopicText

PARSER = QuestionParser(None)
BEFORE = Question(
    "cheap sushi near me without the zoo",
    "sushi restaurant",
    Constraints(near=True, max_distance_km=4, max_price_level=2, exclude=("zoo",)),
)


@pytest.mark.parametrize(
    ("text", "category", "constraints"),
    [
        ("recommend a nearby museum", "museum", Constraints(near=True)),
        ("where should I eat tonight?", "restaurant", Constraints()),
        ("somewhere green to walk", "park", Constraints()),
        (
            "cheap sushi place within 3 miles rated at least 4",
            "sushi restaurant",
            Constraints(max_distance_km=3 * 1.609344, max_price_level=1, min_rating=4.0),
        ),
        ("best ramen under $$", "ramen restaurant", Constraints(max_price_level=1)),
        ("a quiet cafe open now", "cafe", Constraints(open_now=True)),
        ("a park without the zoo", "park", Constraints(exclude=("zoo",))),
        ("museums in Zurich", "museum", Constraints()),
        ("jazz bar", "jazz bar", Constraints()),
        ("a vegan restaurant with a terrace", "vegan restaurant", Constraints()),
        ("park or beach", "park or beach", Constraints()),
        ("a cafe near the museum", "cafe", Constraints(near=True)),
        ("somewhere to eat near the beach", "restaurant", Constraints(near=True)),
        ("a museum with a cafe", "museum", Constraints()),
        ("best place to drink coffee", "cafe", Constraints()),
        ("take me dancing", "nightclub", Constraints()),
        ("art galleries", "art gallery", Constraints()),
        ("pubs", "pub", Constraints()),
        ("where should I go this weekend?", "place", Constraints()),
        ("recommend a nearby attraction", "place", Constraints(near=True)),
        ("Wo kann ich heute Abend essen?", "restaurant", Constraints()),
        (
            "ein günstiges Museum in der Nähe",
            "museum",
            Constraints(near=True, max_price_level=1),
        ),
        (
            "Park ohne den Zoo, höchstens 2,5 km",
            "park",
            Constraints(max_distance_km=2.5, exclude=("zoo",)),
        ),
    ],
)
def test_a_question_when_its_noun_or_action_is_known_needs_no_model(
    text: str, category: str, constraints: Constraints
) -> None:
    question = PARSER.parse(text)
    assert question.category == category
    assert question.constraints == constraints
    assert question.text == text


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("planetarium", "planetarium"),
        ("recommend an escape room", "escape room"),
        ("recommend a wooden climbing wall nearby", "wooden climbing wall"),
        ("a street food festival", "street food festival"),
        ("find me some hot springs", "hot spring"),
        ("trampoline hall", "trampoline hall"),
    ],
)
def test_a_noun_nobody_taught_stays_the_category(text: str, category: str) -> None:
    assert PARSER.parse(text).category == category


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("without the zoo and the aquarium", ("zoo", "aquarium")),
        ("anything but the art museum", ("art museum",)),
        ("no donuts, no burgers", ("donuts", "burgers")),
        ("except for the city park", ("city park",)),
        ("not the zoo", ("zoo",)),
        ("that isn't barbecue", ("barbecue",)),
        ("which aren’t italian", ("italian",)),
        ("but not a cocktail place", ("cocktail",)),
        ("but nothing to do with the sea", ("sea",)),
        ("I'm not into sushi", ("sushi",)),
        ("das nichts mit Kunst zu tun hat", ("kunst",)),
        ("que no sea de arte", ("art",)),
        ("mais pas italien", ("italian",)),
        ("nothing to do with the war", ("war",)),
        ("nichts über Technik", ("technik",)),
        ("I have no idea", ()),
        ("not sure", ()),
        ("not too far", ()),
    ],
)
def test_exclusions_are_read_and_idioms_are_not(text: str, expected: tuple[str, ...]) -> None:
    assert PARSER.parse(f"a place, {text}").constraints.exclude == expected


@pytest.mark.parametrize(
    ("text", "category", "changed"),
    [
        ("cheaper", None, {"max_price_level": 1}),
        ("something cheaper please", None, {"max_price_level": 1}),
        ("closer", None, {"max_distance_km": 2.0}),
        ("without the sushi bar", None, {"exclude": ("zoo", "sushi bar")}),
        ("what about parks?", "park", {}),
        ("show me beaches instead", "beach", {}),
        ("what about the zoo?", "zoo", {"exclude": ()}),
        ("how about karaoke?", "karaoke", {}),
        ("open now?", None, {"open_now": True}),
        ("better rated", None, {"min_rating": 4.0}),
        ("any price", None, {"max_price_level": None}),
        ("further away is fine", None, {"near": False, "max_distance_km": None}),
        ("within 10 km", None, {"max_distance_km": 10.0}),
        ("and with a garden?", None, {}),
        ("hmm", None, {}),
    ],
)
def test_a_follow_up_changes_what_it_says_and_keeps_the_rest(
    text: str, category: str | None, changed: dict[str, object]
) -> None:
    question = PARSER.parse(text, BEFORE)
    assert question.category == (category or BEFORE.category)
    expected = {name: getattr(BEFORE.constraints, name) for name in Constraints.__slots__}
    assert question.constraints == Constraints(**(expected | changed))


def test_a_whole_new_request_starts_anew() -> None:
    anew = PARSER.parse("recommend a museum", BEFORE)
    assert (anew.category, anew.constraints, anew.intent) == (
        "museum",
        Constraints(),
        Intent.RECOMMEND,
    )


def test_closer_and_cheaper_without_numbers_before_have_somewhere_to_start() -> None:
    plain = Question("a museum", "museum")
    assert PARSER.parse("closer", plain).constraints.near
    near = PARSER.parse("nearby", plain)
    assert PARSER.parse("closer", near).constraints.max_distance_km == 7.5
    assert PARSER.parse("cheaper", plain).constraints.max_price_level == 2


def test_other_wording_is_resolved_by_likeness_to_examples() -> None:
    question = parse_question("hungry", previous=None, text_encoder=TopicText())
    assert question.category == "restaurant"
    assert parse_question("hungry", previous=None, text_encoder=None).category == "hungry"


@pytest.mark.parametrize("text", ["", "   ", "?!", "\n\t", "…"])
def test_nothing_to_read_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="looking for"):
        PARSER.parse(text)


@given(st.text(max_size=300), st.booleans())
def test_any_text_gives_a_question_or_a_user_error(text: str, is_follow_up: bool) -> None:
    try:
        question = PARSER.parse(text, BEFORE if is_follow_up else None)
    except UserError:
        return
    assert question.category.strip() == question.category != ""
    limits = question.constraints
    assert limits.max_price_level is None or 1 <= limits.max_price_level <= 4
    assert limits.min_rating is None or 0 < limits.min_rating <= 5
    assert limits.max_distance_km is None or 0 < limits.max_distance_km <= 20_038


_PARTS = st.sampled_from(
    [
        "recommend",
        "a",
        "the",
        "museum",
        "sushi",
        "place",
        "near",
        "within",
        "5",
        "km",
        "3",
        "miles",
        "rated",
        "at",
        "least",
        "4",
        "stars",
        "$$",
        "under",
        "cheap",
        "without",
        "no",
        "not",
        "open",
        "now",
        "closer",
        "than",
        "ohne",
        "zoo",
        "and",
        "or",
        ",",
        "?",
        "what",
        "about",
        "walk",
        "eat",
        "cheaper",
    ]
)


@given(st.lists(_PARTS, min_size=1, max_size=40).map(" ".join))
def test_any_jumble_of_question_words_is_read(text: str) -> None:
    if any(character.isalnum() for character in text):
        assert PARSER.parse(text, BEFORE).category


@pytest.mark.parametrize(
    "piece",
    ["within ", "a ", "1", "$", "not ", "5 km ", "without the ", "near the ", "a museum or "],
)
def test_an_endless_text_is_read_in_linear_time(piece: str) -> None:
    # 2 MB: anything worse than linear would run into the time limit.
    assert PARSER.parse("museum " + piece * (2_000_000 // len(piece))).category


@pytest.fixture(scope="module")
def starter_text() -> TextEncoder:
    try:
        from core.models.starter.text import load_text_encoder

        return load_text_encoder()
    except (ImportError, ModelUnavailable) as error:
        pytest.skip(f"the starter models are not installed: {error}")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("I'm starving", {"restaurant"}),
        ("I want to look at some paintings", {"art museum"}),
        ("something cold and sweet", {"ice cream shop"}),
        ("somewhere with a great view", {"viewpoint"}),
        ("I need some caffeine", {"cafe"}),
        ("where can my children see elephants?", {"zoo"}),
        ("I would like to hear a band play", {"concert hall"}),
        ("a table for two with candles", {"restaurant"}),
        ("I feel like watching a blockbuster on a big screen", {"cinema"}),
        ("surprise me", {"place"}),
        ("somewhere nice for a day out", {"place"}),
        ("somewhere fun with the kids", {"place"}),
        ("a nice outing with my parents", {"place"}),
        ("where do I get fresh croissants", {"bakery"}),
        ("somewhere to lie in the sun by the ocean", {"beach"}),
    ],
)
def test_wordings_nobody_listed_find_their_category_with_the_starter_model(
    starter_text: TextEncoder, text: str, categories: set[str]
) -> None:
    assert _starter_parser(starter_text).parse(text).category in categories


_PARSERS: dict[int, QuestionParser] = {}


def _starter_parser(encoder: TextEncoder) -> QuestionParser:
    return _PARSERS.setdefault(id(encoder), QuestionParser(encoder))


def test_the_kind_that_is_asked_for_is_not_ruled_out() -> None:
    question = PARSER.parse("a museum for people who hate museums")
    assert (question.category, question.constraints.exclude) == ("museum", ())


@pytest.mark.parametrize("text", ["lunch before the theatre", "lunch for 20 euros a head"])
def test_what_comes_before_or_after_and_for_whom_a_price_is_are_no_topics(text: str) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.topics, question.when) == ("restaurant", (), ())


@pytest.mark.parametrize(
    ("text", "kind", "purpose"),
    [
        ("somewhere to keep my three-year-old entertained", "place", "kids"),
        ("Wie kann ich die Kinder beschäftigen?", "place", "kids"),
        ("lunch for our golden wedding", "restaurant", "special"),
        ("a special supper", "restaurant", "special"),
        ("where may our dog be off the lead?", "place", "dog"),
    ],
)
def test_for_whom_and_what_for_leaves_no_subject(text: str, kind: str, purpose: str) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.topics) == (kind, ())
    assert purpose in question.purposes


@pytest.mark.parametrize("text", ["where can we dance the night away?", "die Nacht durchtanzen"])
def test_a_night_spent_dancing_is_no_time(text: str) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.when) == ("nightclub", ())


def test_a_dish_of_two_things_is_one_subject() -> None:
    assert PARSER.parse("fish and chips").topics == ("fish and chips",)
