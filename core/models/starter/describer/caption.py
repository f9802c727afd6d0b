"""One short sentence from what was recognised; unsure things are hedged, nothing is added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.models.starter.describer.capture import CaptureWords
from core.models.starter.describer.colour import BLACK_AND_WHITE
from core.models.starter.scenes import Scene
from core.records import AspectWord
from core.resources import load_text

_MOST_WORDS: Final = 30
_SURE: Final = 0.5
_SECOND: Final = 0.2
_UNCOUNTABLE_RESOURCE: Final = "aspects/uncountable.txt"
_TIME_PHRASES: Final = {
    "morning": "in the morning",
    "midday": "around midday",
    "afternoon": "in the afternoon",
    "evening": "in the evening",
    "night": "at night",
}


def write_caption(
    *,
    objects: Sequence[tuple[str, float]],
    scene: Scene | None,
    captured: CaptureWords,
    colours: Sequence[AspectWord],
) -> str:
    """A caption of at most 30 words.

    Args:
        objects: recognised things with their confidence in [0, 1], surest first.
        scene: where it seems to be, None when that is not clear.
    """
    words = [
        *_subject(objects, scene, colours),
        *_moment(captured),
        *([] if captured.city is None else ["near", captured.city.word]),
    ]
    sentence = " ".join(" ".join(words).split()[:_MOST_WORDS])
    return sentence[0].upper() + sentence[1:] + "."


def _subject(
    objects: Sequence[tuple[str, float]], scene: Scene | None, colours: Sequence[AspectWord]
) -> list[str]:
    where = [] if scene is None else [scene.where]
    if not objects:
        return [_plain_photo(scene, colours), *where]
    (first, confidence), *others = objects
    if scene is not None and _same_thing(first, scene):
        where = []
    if confidence < _SURE:
        # If the scene is clear and the object is not, the scene comes first.
        lead = f"a photo {where[0]}, possibly with" if where else "possibly"
        return [lead, _with_article(first)]
    second = [name for name, share in others if share >= _SECOND][:1]
    return [_with_article(first), *(f"and {_with_article(name)}" for name in second), *where]


def _plain_photo(scene: Scene | None, colours: Sequence[AspectWord]) -> str:
    """What to call a photo in which no object was recognised."""
    if any(colour.word == BLACK_AND_WHITE for colour in colours):
        return "a black and white photo"
    if scene is None and colours:
        return f"a photo with a lot of {colours[0].word}"
    return "a photo"


def _same_thing(name: str, scene: Scene) -> bool:
    return name.rstrip("s") in scene.where or scene.word.rstrip("s") in name


def _moment(captured: CaptureWords) -> list[str]:
    season = None if captured.season is None else captured.season.word
    time_of_day = None if captured.time_of_day is None else captured.time_of_day.word
    if time_of_day is None:
        return [] if season is None else [f"in {season}"]
    if season is None:
        return [_TIME_PHRASES[time_of_day]]
    if time_of_day == "midday":
        return [f"around midday in {season}"]
    return [_on_a(f"{season} {time_of_day}")]


def _on_a(moment: str) -> str:
    return f"on {_with_article(moment)}"


def _with_article(name: str) -> str:
    if name.lower() in _uncountable() or _is_plural(name):
        return name
    return f"{'an' if name[0].lower() in 'aeiou' and not name.startswith('un') else 'a'} {name}"


def _is_plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is", "as"))


@cache
def _uncountable() -> frozenset[str]:
    return frozenset(load_text(_UNCOUNTABLE_RESOURCE).split("\n")) - {""}
