"""What the text of a place says of the words of a question."""

from __future__ import annotations

import pytest

from core.recommend.matching.place_text import read_places
from core.recommend.matching.question_words import WordingScorer
from core.recommend.question.lexicon import load_lexicon
from core.records import Candidate, Question
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
        ("flowers", "Azaleas and bonsai", True),
        ("steam engines", "Old locomotives", True),
        ("steam engines", "Motors and old cars", False),
        ("swim", "Cold water swimming", True),
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
