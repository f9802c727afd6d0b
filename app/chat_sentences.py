"""What the chat says about a question on its way, an answer and feedback."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from core.records import Answer
from ui import formatting
from ui.chat_model import FeedbackWish

_SPOKEN_PLACES: Final = 10


def status_sentence(stage: str, count: int) -> str:
    """What a stage of answering means to a person."""
    translate = QCoreApplication.translate
    counted = formatting.number(count)
    sentences = {
        "reading": translate("AskStatus", "Reading your question and {count} places …"),
        "retrieving": translate("AskStatus", "Looking through {count} photos …"),
        "profiling": translate("AskStatus", "Learning from {count} photos that matter …"),
        "saving": translate("AskStatus", "Laying out what I looked at …"),
        "matching": translate("AskStatus", "Comparing {count} places with your photos …"),
    }
    return sentences.get(stage, translate("AskStatus", "Thinking …")).format(count=counted)


def feedback_sentence(wish: FeedbackWish) -> str:
    """What the app will do from now on."""
    translate = QCoreApplication.translate
    name = wish.kind.value
    return {
        "place_more": translate("FeedbackWish", "More places like “{text}” from now on."),
        "place_less": translate("FeedbackWish", "“{text}” will not be recommended again."),
        "word_more": translate("FeedbackWish", "“{text}” counts more from now on."),
        "word_less": translate("FeedbackWish", "“{text}” does not count any more."),
        "photo_never": translate("FeedbackWish", "This photo will not be used in answers."),
    }[name].format(text=wish.text)


def spoken_answer(answer: Answer) -> str:
    """The answer as plain text, for the history."""
    names = [f"{item.rank}. {item.candidate.name}" for item in answer.ranking[:_SPOKEN_PLACES]]
    return "\n".join([*names, *answer.notes])
