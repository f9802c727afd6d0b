"""One short sentence from what was recognised; uncertain things are left out or marked "perhaps"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from core.models.starter.describer.capture import CaptureWords
from core.models.starter.describer.colour import BLACK_AND_WHITE
from core.models.starter.scenes import Scene
from core.models.starter.starter_tuning import describer_tuning
from core.records import AspectWord
from core.resources import load_text

_PERSONS: Final = ("player", "swimmer", "baby", "diver", "groom")  # words for people themselves
_LIGHT: Final = ("dark", "bright")  # of the colours of a picture; the others are hues and grey
_UNCOUNTABLE_RESOURCE: Final = "aspects/uncountable.txt"
# A vowel sound ("an umbrella", but "a unicycle", "a European ..."), or a silent h.
_VOWEL_SOUND: Final = re.compile(
    r"(?!uni(?!m)|eu|ewe|u[bcfkrst][aeiou]|one\b)[aeiou]|hour|heir|honest|honour"
)
_TIME_PHRASES: Final = {
    "morning": "in the morning",
    "midday": "around midday",
    "afternoon": "in the afternoon",
    "evening": "in the evening",
    "night": "at night",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a caption may say; uncertain things are left out or marked "perhaps".

    Attributes:
        things: things that are certain, most certain first.
        perhaps: one that is possible.
        family: what kind of thing it certainly is, if the thing itself is uncertain ("an animal").
        people: whether it certainly shows someone.
        scene: where it certainly is.
        indoors: whether it is certainly indoors (True) or outdoors (False).
    """

    things: tuple[str, ...] = ()
    perhaps: str | None = None
    family: str | None = None
    people: bool = False
    scene: Scene | None = None
    indoors: bool | None = None


def write_caption(
    seen: Seen, *, captured: CaptureWords, colours: Sequence[AspectWord], main_colour: str
) -> str:
    """A short caption, which says something even if nothing was recognised.

    Args:
        main_colour: the main colour of the picture ("dark", "green").
    """
    is_grey = any(colour.word == BLACK_AND_WHITE for colour in colours)
    words = [
        _subject(seen, "a black and white photo" if is_grey else _plain(seen, main_colour)),
        *_where(seen),
    ]
    asides = []
    if seen.people and seen.things and not seen.things[0].endswith(_PERSONS):
        asides.append("with somebody")
    if not _says_something(seen) and not is_grey and main_colour not in _LIGHT:
        asides.append(f"mostly {main_colour}")
    if seen.perhaps and not (seen.scene and _same_thing(seen.perhaps, seen.scene)):
        asides.append(f"perhaps with {_with_article(seen.perhaps)}")
    moment = [*_moment(captured), *([] if captured.city is None else ["near", captured.city.word])]
    sentence = " ".join([", ".join([" ".join(words), *asides]), *moment])
    sentence = " ".join(sentence.split()[: describer_tuning().caption_words])
    return sentence[0].upper() + sentence[1:] + "."


def _subject(seen: Seen, plain: str) -> str:
    named = [_with_article(thing) for thing in seen.things]
    if not named and seen.family is not None:
        named = [_with_article(seen.family)]
    if not named:
        return "somebody" if seen.people else plain
    return " and ".join(named)


def _plain(seen: Seen, main_colour: str) -> str:
    """The name of a photo in which nothing was recognised."""
    if main_colour in _LIGHT and not _says_something(seen):
        return _with_article(f"{main_colour} photo")
    return "a photo"


def _where(seen: Seen) -> list[str]:
    if seen.scene is not None:
        first = seen.things[0] if seen.things else ""
        return [] if first and _same_thing(first, seen.scene) else [seen.scene.where]
    if seen.indoors is None or seen.things:
        return []
    place = "indoors" if seen.indoors else "outdoors"
    return [place if seen.people or seen.family else f"taken {place}"]


def _says_something(seen: Seen) -> bool:
    return bool(seen.things or seen.family or seen.people or seen.scene)


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
    return f"{'an' if _VOWEL_SOUND.match(name.lower()) else 'a'} {name}"


def _is_plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is", "as"))


@cache
def _uncountable() -> frozenset[str]:
    return frozenset(load_text(_UNCOUNTABLE_RESOURCE).split("\n")) - {""}
