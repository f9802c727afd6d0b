"""Sentences of the chat about progress, answers and feedback, and the questions it suggests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.records import Answer
from ui.chat.chat_model import CardFeedback
from ui.look import formatting
from ui.look.photo_words import localise_word

_SPOKEN_PLACES: Final = 10
_SUGGESTED: Final = 6


def status_sentence(stage: str, count: int) -> str:
    """A user-friendly name for a stage of answering."""
    translate = QCoreApplication.translate
    counted = formatting.number(count)
    sentences = {
        "reading": translate("AskStatus", "Reading your question and {count} places …"),
        "retrieving": translate("AskStatus", "Looking through {count} photos …"),
        "profiling": translate("AskStatus", "Learning from {count} photos that matter …"),
        "saving": translate("AskStatus", "Laying out what I looked at …"),
        "asking": translate(
            "AskStatus", "Asking the language model: about {count} min on this processor …"
        ),
        "left": translate("AskStatus", "The language model still compares {count} places …"),
        "matching": translate("AskStatus", "Comparing {count} places with your photos …"),
    }
    return sentences.get(stage, translate("AskStatus", "Thinking …")).format(count=counted)


def feedback_sentence(feedback: CardFeedback) -> str:
    """What the app will do from now on."""
    translate = QCoreApplication.translate
    name = feedback.kind.value
    subject = localise_word(feedback.text) if name.startswith("word") else feedback.text
    return {
        "place_more": translate("CardFeedback", "More places like “{text}” from now on."),
        "place_less": translate("CardFeedback", "“{text}” will not be recommended again."),
        "word_more": translate("CardFeedback", "“{text}” counts more from now on."),
        "word_less": translate("CardFeedback", "“{text}” does not count any more."),
        "photo_never": translate("CardFeedback", "This photo will not be used in answers."),
    }[name].format(text=formatting.isolated(subject))


def answer_as_text(answer: Answer) -> str:
    """The answer as plain text, for the history."""
    names = [f"{item.rank}. {item.candidate.name}" for item in answer.ranking[:_SPOKEN_PLACES]]
    return "\n".join([*names, *map(str, answer.notes)])


def suggestions(kinds: Sequence[str], words: Sequence[str]) -> list[str]:
    """Questions worth asking.

    Args:
        kinds: of places on the user's lists.
        words: the most frequent ones of the user's photos.
    """
    translate = QCoreApplication.translate
    near = translate("Suggestion", "recommend a nearby {category}")
    about = translate("Suggestion", "something about {word}")
    found = [near.format(category=localise_word(kind)) for kind in kinds]
    found += [about.format(word=_many(word)) for word in words]
    found.append(translate("Suggestion", "somewhere green to walk"))
    found.append(translate("Suggestion", "where should I eat tonight?"))
    return list(dict.fromkeys(found))[:_SUGGESTED]


def _many(word: str) -> str:
    """The word for several of what a photo shows: in English "gardens", elsewhere as it is translated."""
    from core.recommend.plurals import plural_of  # not needed to open the window

    shown = localise_word(word)
    return plural_of(word) if shown == word else shown
