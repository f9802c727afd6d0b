"""Translates the starter's captions into the language of the window.

The library stores them in English, as the describer wrote them (`write_caption` in
`core.models.starter.describer.caption`). A caption of that form is parsed and rebuilt from labels:
“Hund, Strand, vielleicht Ball, am Abend, bei Tallinn”. Any other one, such as a language model's
caption or a file name, is left unchanged.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from core.conventions.play_time import play_time
from core.records import RetrievedPhoto
from core.resources import load_json, load_toml
from ui.look import formatting
from ui.look.photo_words import localise_word

_ARTICLE: Final = re.compile(r"^an? ")
_NEAR: Final = re.compile(r" near (?P<city>[^.]+)$")
_SEASONS: Final = "spring|summer|autumn|winter"
_MOMENT: Final = re.compile(
    r" (?:(?P<time>in the (?:morning|afternoon|evening)|around midday|at night)"
    rf"(?: in (?P<later>{_SEASONS}))?|in (?P<season>{_SEASONS})"
    rf"|on an? (?P<of>{_SEASONS}) (?P<part>morning|afternoon|evening|night))$"
)
_INSIDE: Final = re.compile(r" (?:taken )?(?P<where>indoors|outdoors)$")
_ASIDES: Final = re.compile(r"(?P<kind>mostly|perhaps with(?: an?)?) (?P<word>.+)")


def where_and_when(photo: RetrievedPhoto) -> str:
    """The town and day of a photo, such as “Vaduz, 3 May 2019”, and of a frame its time in the video; empty if
    none is known."""
    day = formatting.day(photo.moment) if photo.moment is not None else ""
    time = play_time(photo.clip_time_ms) if photo.clip_time_ms is not None else ""
    in_video = time and QCoreApplication.translate("Caption", "video, at {time}").format(time=time)
    return ", ".join(filter(None, (photo.town, day, in_video)))


def localise_caption(caption: str) -> str:
    """The caption in the language of the window; one that is not from the starter is unchanged."""
    if QLocale().language() is QLocale.Language.English or not caption.endswith("."):
        return caption
    parts = _parts(caption[:-1])
    if not parts:
        return caption
    sentence = ", ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _parts(sentence: str) -> list[str]:
    """The parts of the sentence; empty if one of them is not ours."""
    ends: list[str] = []
    if near := _NEAR.search(sentence):
        sentence = sentence[: near.start()]
        ends.append(_say("near {city}").format(city=near["city"]))
    if moment := _MOMENT.search(sentence):
        sentence = sentence[: moment.start()]
        ends[:0] = _moment(moment.groupdict())
    head, *asides = sentence.split(", ")
    said = [*_head(head), *map(_aside, asides)]
    return [*said, *ends] if all(said) else []


def _moment(found: Mapping[str, str | None]) -> list[str]:
    season = found["season"] or found["later"] or found["of"]
    parts = [] if season is None else [localise_word(season)]
    time = found["time"] or {
        "morning": "in the morning",
        "afternoon": "in the afternoon",
        "evening": "in the evening",
        "night": "at night",
    }.get(found["part"] or "")
    return parts if time is None else [*parts, _say(time)]


def _head(head: str) -> list[str]:
    """Things and where they are, or a name for a photo without any; [""] if unknown."""
    inside = _INSIDE.search(head)
    if inside:
        subject, where = head[: inside.start()], [_say(inside["where"])]
    else:
        phrase = next((each for each in _scenes() if head.endswith(f" {each}")), None)
        subject = head if phrase is None else head.removesuffix(f" {phrase}")
        where = [] if phrase is None else [localise_word(_scenes()[phrase])]
    subject = subject[0].lower() + subject[1:] if subject else ""
    if subject in _plain():
        return [_say(subject), *where]
    return [*map(_thing, subject.split(" and ")), *where]


def _aside(text: str) -> str:
    if text == "with somebody":
        return _say(text)
    aside = _ASIDES.fullmatch(text)
    word = _thing(aside["word"]) if aside else ""
    if not aside or not word:
        return ""
    form = _say("mostly {word}") if aside["kind"] == "mostly" else _say("perhaps {word}")
    return form.format(word=word)


def _thing(name: str) -> str:
    """A word of the starter, translated; empty for any other."""
    bare = _ARTICLE.sub("", name)
    word = next((each for each in (bare, bare[:1].upper() + bare[1:]) if each in _words()), None)
    return "" if word is None else localise_word(word)


def _plain() -> tuple[str, ...]:
    """Subjects that are not things."""
    return ("somebody", "a photo", "a dark photo", "a bright photo", "a black and white photo")


def _say(text: str) -> str:
    translate = QCoreApplication.translate
    return {
        "somebody": translate("Caption", "somebody"),
        "with somebody": translate("Caption", "with somebody"),
        "a photo": translate("Caption", "a photo"),
        "a dark photo": translate("Caption", "a dark photo"),
        "a bright photo": translate("Caption", "a bright photo"),
        "a black and white photo": translate("Caption", "a black and white photo"),
        "indoors": translate("Caption", "indoors"),
        "outdoors": translate("Caption", "outdoors"),
        "mostly {word}": translate("Caption", "mostly {word}"),
        "perhaps {word}": translate("Caption", "perhaps {word}"),
        "near {city}": translate("Caption", "near {city}"),
        "in the morning": translate("Caption", "in the morning"),
        "around midday": translate("Caption", "around midday"),
        "in the afternoon": translate("Caption", "in the afternoon"),
        "in the evening": translate("Caption", "in the evening"),
        "at night": translate("Caption", "at night"),
    }[text]


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(load_json("i18n/photo_words.json"))


@functools.cache
def _scenes() -> Mapping[str, str]:
    """Maps the location phrases of captions to their words, longest first."""
    scenes = {each["where"]: each["word"] for each in load_toml("aspects/scenes.toml")["scene"]}
    scenes |= {"by the water": "water"}  # said where no scene stands out
    return {where: scenes[where] for where in sorted(scenes, key=len, reverse=True)}
