"""What the text of a place says of the words of a question."""

from __future__ import annotations

import pytest

from core.models.starter.text import load_text_encoder
from core.recommend.matching.place_text import read_places
from core.recommend.matching.question_words import WordingScorer
from core.recommend.question.lexicon import load_lexicon
from core.records import Candidate, Intent, KindSource, Question
from tests.helpers.topic_models import TopicText


@pytest.mark.parametrize(
    ("topic", "description", "is_said"),
    [
        ("vegan", "vietnamese; vegan food; terrace", True),
        ("vegan", "Veganes Essen", True),
        ("free", "free entry; paintings", True),
        ("mountain", "Climbing walls with mountain routes", False),
        ("vegan", "Steaks and wine", False),
        ("paperback", "Rice on paper plates", False),
        ("music", "Biergarten mit Blasmusik", True),
        ("fish", "Oysters and mussels by the harbour", True),
        ("fish", "Smoked haddock", True),
        ("animals", "Elefanten und Tiger", True),
        ("animals", "Burgers, hot dogs and fries", False),
        ("Tiere", "Burgers, hot dogs and fries", False),
        ("dogs", "Hot dogs from the grill", False),
        ("hot dogs", "Hot dogs from the grill", True),
        ("dogs", "Old trees, dogs on a lead", True),
        ("animals", "Fish and chips", False),
        ("fish", "Fish and chips", True),
        ("horses", "Beef with horse radish", False),
        ("bears", "Pasta with bear's garlic", False),
        ("ice", "Home-made ice cream", False),
        ("ice cream", "Home-made ice cream", True),
        ("flowers", "Azaleas and bonsai", True),
        ("steam engines", "Old locomotives", True),
        ("steam engines", "Motors and old cars", False),
        ("swim", "Cold water swimming", True),
        ("colour", "A festival of color", True),
        ("theater", "Puppets in an old theatre", True),
        ("clock", "Taschenuhren", True),
        ("knife", "Couteaux de poche", True),
        ("Messer", "Couteaux de poche", True),
        ("custard tart", "Pastéis de nata mornos", True),
        ("octopus", "Polvo à lagareiro", True),
        ("bread", "A view without pain", False),
        ("bears", "A bar with dancing", False),
        ("tea", "Behind the castle", False),
        ("Nudelsuppe", "Vietnamesische Nudelsuppen", True),
    ],
)
def test_a_noun_that_says_little_leaves_the_word_before_it_said(
    topic: str, description: str, is_said: bool
) -> None:
    places = read_places([Candidate("Anna", description, "restaurant")], load_lexicon())
    question = Question(topic, "restaurant", topics=(topic,), understood=topic)
    wording = WordingScorer(TopicText(), load_lexicon()).score(question, places)
    assert (wording.stated == ((topic,),)) is is_said


def test_a_shop_is_nowhere_to_charge_a_car_and_a_pool_comes_before_a_spa() -> None:
    shops = read_places(
        [Candidate("Laderampe", category="shop"), Candidate("Meier", category="shop")],
        load_lexicon(),
    )
    asked = Question("auto aufladen", "auto aufladen", topics=("auto aufladen",))
    wording = WordingScorer(TopicText(), load_lexicon()).score(asked, shops)
    assert wording.topics.max() < 0.2
    places = read_places(
        [Candidate("A", category="spa"), Candidate("B", category="swimming pool")], load_lexicon()
    )
    swim = Question("swim", "swimming pool", kind=KindSource.IMPLIED, topics=("swim",))
    exact = WordingScorer(TopicText(), load_lexicon()).score(swim, places).exact
    assert list(exact) == [0.0, 1.0]


@pytest.mark.parametrize(
    ("purpose", "better", "worse"),
    [
        ("kids", Candidate("A", "ballenbak", "museum"), Candidate("B", "schepen", "museum")),
        ("dog", Candidate("A", "", "beach"), Candidate("B", "", "swimming pool")),
        ("dog", Candidate("A", "chiens", "beach"), Candidate("B", "", "beach")),
        ("dog", Candidate("A", "dogs", "bar"), Candidate("B", "hot dogs", "bar")),
    ],
)
def test_a_purpose_is_served_by_the_kind_itself_and_by_signs_in_any_language(
    purpose: str, better: Candidate, worse: Candidate
) -> None:
    places = read_places([better, worse], load_lexicon())
    question = Question("?", "place", purposes=(purpose,))
    scores = WordingScorer(TopicText(), load_lexicon()).score(question, places).purposes
    assert scores[0] > scores[1]


@pytest.fixture(scope="module")
def scorer() -> WordingScorer:
    return WordingScorer(load_text_encoder(), load_lexicon())


_TOWN = (
    Candidate("Charlatan", "Concerts, DJs, dance floor until 7 in the morning", "club"),
    Candidate("LKH", "Emergency department, open day and night", "hospital"),
    Candidate("Auer", "Bread and rolls from sourdough", "bakery"),
    Candidate("Radhaus", "Verleih und Reparatur von Fahrrädern", "Fahrradladen"),
    Candidate("Hilmteich", "Teich im Wald, man kann Tretboote ausleihen", "Park"),
    Candidate("Observatory", "A dome with telescopes on a hill", "viewpoint"),
)


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("i wanna go dancing till the sun comes up", "Charlatan"),
        ("where can I get medical help? I cut my hand badly", "LKH"),
        ("Radl ausleihen", "Radhaus"),
        ("somewhere to look at the stars through a lens", "Observatory"),
        ("which of these do you like", None),
    ],
)
def test_a_message_as_a_whole_means_the_place_that_is_clearly_nearest(
    scorer: WordingScorer, message: str, meant: str | None
) -> None:
    asked = Question(message, "place", topics=tuple(message.split()[-2:]))
    wording = scorer.score(asked, read_places(_TOWN, load_lexicon()))
    named = [place.name for place, is_meant in zip(_TOWN, wording.meant, strict=True) if is_meant]
    assert named == ([meant] if meant else [])


def test_a_message_means_no_place_that_does_not_serve_what_the_visit_is_for(
    scorer: WordingScorer,
) -> None:
    playground = Candidate("Augarten", "Swings and a slide for children", "playground")
    for town, is_meant in ((_TOWN[:4], True), ((*_TOWN[:4], playground), False)):
        asked = Question("fresh bread and rolls for the kids", "place", purposes=("kids",))
        wording = scorer.score(asked, read_places(town, load_lexicon()))
        assert wording.meant[2] == is_meant


def test_what_changes_an_earlier_question_means_no_place_of_its_own(scorer: WordingScorer) -> None:
    places = read_places(_TOWN, load_lexicon())
    asked = Question("dancing till the sun comes up", "place", intent=Intent.REFINE)
    assert not scorer.score(asked, places).meant.any()
