"""Combines what several metadata blocks say in words about one photo."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from core.records import PhotoNotes

LEVELS: Final = "|"  # between the levels of a hierarchical keyword
_MAX_LINE_CHARACTERS: Final = 200  # of a keyword, a name or a title
_MAX_CAPTION_CHARACTERS: Final = 4_000
_MAX_ENTRIES: Final = 200
_STARS: Final = range(-1, 6)
# Cameras write these into every file.
_SAID_BY_CAMERAS: Final = frozenset((
    "olympus digital camera", "minolta digital camera", "konica minolta digital camera", "sony dsc",
    "digital camera", "digital still camera", "kodak digital still camera", "samsung", "default", "exif_jpeg_picture",
    "untitled", "ascii", "user comments", "jpeg", "dcim", "charset=ascii",
))  # fmt: skip


def tidy(text: str, longest: int = _MAX_LINE_CHARACTERS) -> str:
    """One line of printable characters; empty for what cameras write into every file."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())[:longest]
    return "" if line.casefold() in _SAID_BY_CAMERAS else line


def tidy_notes(notes: PhotoNotes) -> PhotoNotes:
    """Notes with each text on one line, every entry once, and a rating only if someone gave one.

    A keyword that is a level of a hierarchy is not repeated, nor is one that is a person's name: the
    user can switch off the names of people.
    """
    people = _once(notes.people)
    keywords = _once(map(_tidy_levels, notes.keywords))
    in_hierarchies = {
        level.casefold()
        for keyword in keywords
        if LEVELS in keyword
        for level in keyword.split(LEVELS)
    }
    names = {name.casefold() for name in people}

    def says_more(keyword: str) -> bool:
        is_level = keyword.casefold() in in_hierarchies
        is_above = any(other.startswith(keyword + LEVELS) for other in keywords)
        return not (is_level or is_above or keyword.rpartition(LEVELS)[2].casefold() in names)

    return PhotoNotes(
        title=tidy(notes.title),
        caption=tidy(notes.caption, _MAX_CAPTION_CHARACTERS),
        keywords=tuple(filter(says_more, keywords)),
        rating=notes.rating if notes.rating in _STARS and notes.rating else None,
        label=tidy(notes.label),
        people=people,
        places=_once(notes.places),
        software=_once(notes.software),
        favourite=notes.favourite,
    )


def joined(notes: Iterable[PhotoNotes]) -> PhotoNotes:
    """Notes of several sources, the most trusted first.

    Texts and the rating are those of the first source that has any; keywords, people and programs of
    all sources count, and place names are those of one source, since they belong together.
    """
    every = list(notes)
    return tidy_notes(
        PhotoNotes(
            title=next((each.title for each in every if each.title), ""),
            caption=next((each.caption for each in every if each.caption), ""),
            keywords=tuple(word for each in every for word in each.keywords),
            rating=next((each.rating for each in every if each.rating), None),
            label=next((each.label for each in every if each.label), ""),
            people=tuple(name for each in every for name in each.people),
            places=next((each.places for each in every if each.places), ()),
            software=tuple(name for each in every for name in each.software),
            favourite=any(each.favourite for each in every),
        )
    )


def _tidy_levels(keyword: str) -> str:
    return LEVELS.join(filter(None, map(tidy, keyword.split(LEVELS))))


def _once(entries: Iterable[str]) -> tuple[str, ...]:
    """Tidy entries in order, those that differ only in case once."""
    found: dict[str, str] = {}
    for entry in map(tidy, entries):
        if entry:
            found.setdefault(entry.casefold(), entry)
    return tuple(found.values())[:_MAX_ENTRIES]
