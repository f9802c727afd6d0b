"""Parses a vision-language model's description of a photo: two lines into caption and aspects."""

from __future__ import annotations

import re
from typing import Final

from core.records import Annotation, AspectKind, AspectWord

MAX_CAPTION_WORDS: Final = 30  # paper, section 4.1
MAX_ASPECTS: Final = 12
_MIN_CAPTION_WORDS: Final = 3
_MIN_ASPECTS: Final = 2
_MAX_ASPECT_WORDS: Final = 3
_MAX_ASPECT_LETTERS: Final = 32
_FIRST_SALIENCE, _LAST_SALIENCE = 0.9, 0.4  # models list the most striking things first
_ASPECTS_LABEL: Final = re.compile(r"\baspects?(?: words)?\s*:", re.IGNORECASE)
_CAPTION_LABEL: Final = re.compile(r"^\W*caption\s*:", re.IGNORECASE)
_TAGS: Final = re.compile(r"<[^<>\s]{1,40}>|\[[^\]]{0,40}\]")
_MARKS: Final = re.compile(r"[*_`#\"“”]+")
_NUMBERING: Final = re.compile(r"^\s*(?:\d+[.)]|[-•–])\s*")
_WORDY: Final = re.compile(r"[^\W\d_]{2,}")
_COLOURS: Final = frozenset(
    [
        "red",
        "orange",
        "yellow",
        "green",
        "blue",
        "purple",
        "pink",
        "brown",
        "black",
        "white",
        "grey",
        "gray",
        "golden",
        "silver",
        "beige",
        "turquoise",
        "colourful",
        "colorful",
        "monochrome",
        "pastel",
    ]
)
_TIMES: Final = frozenset(
    [
        "night",
        "evening",
        "morning",
        "dawn",
        "dusk",
        "sunset",
        "sunrise",
        "afternoon",
        "noon",
        "midday",
        "daytime",
        "daylight",
        "twilight",
        "golden-hour",
    ]
)
_SEASONS: Final = frozenset(["spring", "summer", "autumn", "fall", "winter", "snowy"])
_SCENES: Final = frozenset(
    [
        "beach",
        "street",
        "forest",
        "city",
        "village",
        "park",
        "garden",
        "kitchen",
        "restaurant",
        "museum",
        "indoor",
        "outdoor",
        "outdoors",
        "indoors",
        "mountain",
        "mountains",
        "countryside",
        "market",
        "harbour",
        "harbor",
        "desert",
    ]
)


def parse_description(text: str) -> Annotation | None:
    """Caption of at most 30 words and 2 to 12 aspect words; None if the text is malformed.

    Args:
        text: "Caption: ..." (the label may be missing), then "Aspects: a, b, c".
    """
    label = _ASPECTS_LABEL.search(text)
    if label is None:
        return None
    caption = clean_caption(_CAPTION_LABEL.sub("", text[: label.start()].strip()))
    aspects = clean_aspects(text[label.end() :].strip().split("\n\n")[0])
    if len(caption.split()) < _MIN_CAPTION_WORDS or len(aspects) < _MIN_ASPECTS:
        return None
    return Annotation(caption, aspects)


def clean_caption(text: str) -> str:
    """One line without markup and tags, at most 30 words; whole sentences where possible."""
    line = " ".join(_MARKS.sub(" ", _TAGS.sub(" ", text)).split())
    words = line.split()
    if not _WORDY.search(line):
        return ""
    if len(words) > MAX_CAPTION_WORDS:
        cut = " ".join(words[:MAX_CAPTION_WORDS])
        sentence, dot, _ = cut.rpartition(". ")
        line = f"{sentence}." if dot else cut.rstrip(",;:") + "…"
    return line[:1].upper() + line[1:]


def clean_aspects(text: str) -> tuple[AspectWord, ...]:
    """Distinct short lower-case terms, strongest first; sentences and numbering are dropped."""
    terms: dict[str, str] = {}
    for part in re.split(r"[,;\n]", _TAGS.sub(" ", text)):
        term = " ".join(_MARKS.sub(" ", _NUMBERING.sub("", part)).split()).strip(" .:!?-").lower()
        is_short = len(term.split()) <= _MAX_ASPECT_WORDS and len(term) <= _MAX_ASPECT_LETTERS
        if is_short and _WORDY.search(term):
            terms.setdefault(_stem(term), term)
    kept = list(terms.values())[:MAX_ASPECTS]
    step = (_FIRST_SALIENCE - _LAST_SALIENCE) / max(MAX_ASPECTS - 1, 1)
    return tuple(
        AspectWord(term, _kind(term), round(_FIRST_SALIENCE - index * step, 3))
        for index, term in enumerate(kept)
    )


def _stem(term: str) -> str:
    """Maps plural and singular of a term to the same form."""
    return term[:-1] if term.endswith("s") and not term.endswith("ss") else term


def _kind(term: str) -> AspectKind:
    words = set(term.split())
    for kind, vocabulary in (
        (AspectKind.TIME, _TIMES),
        (AspectKind.SEASON, _SEASONS),
        (AspectKind.SCENE, _SCENES),
    ):
        if words & vocabulary:
            return kind
    return AspectKind.COLOUR if words <= _COLOURS else AspectKind.OBJECT
