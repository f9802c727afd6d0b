"""Which language a message is in, and what it says in English."""

from __future__ import annotations

import pytest

from core.recommend.question.languages import in_english, language_of
from core.recommend.question.parse import QuestionParser

PARSER = QuestionParser(None)


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("buenos días", "es", "hello"),
        ("dove posso mangiare un gelato?", "it", "where can I eat a ice cream?"),
        ("un musée gratuit", "fr", "a museum free"),
        ("sightseeing, but I've had enough of churches", "en", None),
        ("waar kan ik eten?", "nl", "where can I eat?"),
        ("a good wee dram", "en", "a good whisky"),
        ("rated 4.5 at a tenner", "en", "rated 4.5 at 10 pounds"),
        ("pourquoi celui-là ?", "fr", "why celui-là ?"),
        ("où nager avec les chiens ?", "fr", "where swim with the dogs ?"),
        ("quiero ver tranvías antiguas", "es", "I want see trams old"),
        ("onde posso comer sem carne?", "pt", "where can I eat without meat?"),
        ("billiger", "de", None),
        ("Günstiger bitte", "de", None),
        ("etwas am See", "de", "etwas am lake"),
        ("Orgelkonzert", "de", "Orgel Konzert"),
        ("cheap lunch, no fish", "en", None),
    ],
)
def test_known_phrases_of_a_language_are_put_into_english(
    text: str, language: str, english: str | None
) -> None:
    assert language_of(text) == language
    assert in_english(text, language) == (english or text)


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("ラーメンが食べたい", "ja", "ramen ; want to eat"),
        ("近くの美術館はどこですか", "ja", "nearby art museum ; where"),
        ("肉なしのレストラン", "ja", "without meat ; restaurant"),
        ("カヌーがしたい", "ja", "カヌー ; want"),
        ("附近有什么好吃的餐厅", "zh", "nearby good eat ; restaurant"),
        ("근처에 미술관이 있나요?", "ko", "nearby art museum is there?"),
    ],
)
def test_languages_without_spaces_or_with_their_own_script_are_read(
    text: str, language: str, english: str
) -> None:
    assert language_of(text) == language
    assert " ".join(in_english(text, language).split()) == english


def test_what_was_understood_is_written_without_the_breaks_of_the_parser() -> None:
    assert PARSER.parse("美術館に行きたい").understood == "art museum, want to go"
