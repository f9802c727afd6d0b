"""Names of people in a search: those that metadata gives to people in photos of this library."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from core.conventions.text_key import accentless_key
from core.records import PhotoId
from core.store.library.photo_notes import PhotoNoteStore

_LONGEST: Final = 4  # words of a name
_EDGES: Final = " ,.;:!?()\"'“”„"
_BEFORE: Final = frozenset({"of", "with", "and", "von", "mit", "und", "de", "avec", "con"})


@dataclass(frozen=True, slots=True)
class PeopleSaid:
    """The people in a text and the photos that show all of them; `rest` is the text without them."""

    names: tuple[str, ...]
    photos: frozenset[PhotoId]
    rest: str


def read_people(text: str, notes: PhotoNoteStore) -> PeopleSaid | None:
    """The people that a text names; None without any.

    A first name counts if it is written as a name and belongs to one person only.
    """
    people = notes.people()
    if not people:
        return None
    by_name = _spellings(list(people))
    words, names, at = text.split(), [], 0
    while at < len(words):
        length, name = _name_at(words, at, by_name)
        if not length:
            at += 1
            continue
        names.append(name)
        del words[at : at + length]
        if at and accentless_key(words[at - 1]) in _BEFORE:
            at -= 1
            del words[at]
    if not names:
        return None
    photos = frozenset.intersection(*(people[name] for name in names))
    return PeopleSaid(tuple(dict.fromkeys(names)), photos, " ".join(words))


def _spellings(people: list[str]) -> dict[str, str]:
    """The person meant by a folded full name, or by a first name that only one of them has."""
    firsts: dict[str, list[str]] = defaultdict(list)
    for person in people:
        firsts[accentless_key(person.split()[0])].append(person)
    short = {first: found[0] for first, found in firsts.items() if len(found) == 1}
    return short | {accentless_key(person): person for person in people}


def _name_at(words: list[str], at: int, by_name: dict[str, str]) -> tuple[int, str]:
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        said = " ".join(words[at : at + length]).strip(_EDGES).removesuffix("'s").removesuffix("’s")
        person = by_name.get(accentless_key(said))
        is_written_as_name = length > 1 or words[at].lstrip(_EDGES)[:1].isupper()
        if person is not None and is_written_as_name:
            return length, person
    return 0, ""
