"""Maps columns of a table, or keys of a record, to fields of a place, however they are worded."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.errors import UserError
from core.places.osm.kinds import KIND_KEYS
from core.resources import load_toml
from core.sentences import Sentence

_FILE: Final = "places/columns.toml"
_PARTS: Final = ("where", "labels", "details", "distance")  # of other fields, or never chosen
_CHOSEN: Final = (
    "name",
    "description",
    "category",
    "lat",
    "lon",
    "position",
    "rating",
    "price",
    "hours",
    "images",
    "url",
)
_ALSO_WHERE: Final = frozenset({"ort", "place", "lieu", "lugar"})  # besides a name
_SEVERAL: Final = (
    "lat",
    "lon",
    "hours",
    "description",
    "category",
    "details",
    "labels",
    "where",
    "url",
    "position",
)
_SHORTEST: Final = 4  # letters of a part of a compound
_PREPOSITION: Final = re.compile(
    r"of|de|du|des|di|d|del|della|dei|da|do|dos|das|von|vom|van|vor|for|fur|per|pour|para|voor|dla|to|zu|zur|zum|in|no|am"
)
_AND: Final = re.compile(
    r"\s*(?:[&/+,;|]|\b(?:and|or|und|oder|et|ou|y|e|o|en|i|oraz|lub)\b)\s*", re.IGNORECASE
)
_SCALE: Final = re.compile(
    r"\w\s*(?:/|\b(?:out of|von|sur|su)\b)\s*(?:5|10|20|100)\s*\)?$", re.IGNORECASE
)
_MACHINE_KEY: Final = re.compile(r"\w[:.]\w")  # "source:name" of OpenStreetMap


@dataclass(frozen=True, slots=True)
class Columns:
    """The contents of the columns of a table.

    Attributes:
        of: field of a place to its columns, most likely first.
        tags: column to the OpenStreetMap key whose values it contains.
    """

    of: Mapping[str, tuple[int, ...]]
    tags: Mapping[int, str]

    def first(self) -> dict[str, int]:
        """Field to its most likely column, without fields that are only parts of others."""
        return {field: columns[0] for field, columns in self.of.items() if field in _CHOSEN}


def recognise_columns(header: Sequence[str]) -> dict[str, int]:
    """Field to column index for every header cell that is recognised; the first one wins.

    "(required)", units and underscores do not matter: "Rating (0-5)" is a rating.
    """
    return recognised(header).first()


def recognised(header: Sequence[str]) -> Columns:
    """All columns that are recognised. Several may state the kind of place."""
    found: dict[str, list[int]] = {}
    tags: dict[int, str] = {}
    for index, cell in enumerate(header):
        folded = _fold(cell)
        if folded in KIND_KEYS:
            tags[index] = folded
        field = None if cell.strip() in ("@type", "@id") else _by_header().get(folded)
        if field is None and _SCALE.search(cell):
            field = "rating"  # "Note / 10"
        if field == "name" and "name" in found and folded in _ALSO_WHERE:
            field = "details"
        elif field == "name" and "name" in found and _fold(header[found["name"][0]]) in _ALSO_WHERE:
            found.setdefault("details", []).extend(found.pop("name"))
        if field == "distance" and is_of_walks(header):
            field = None
        if field is not None and (field in _SEVERAL or field not in found):
            found.setdefault(field, []).append(index)
    for index in found.get("name", ()):
        tags.pop(index, None)  # "Place" is the name, unless there is another
    of_tags = sorted(tags, key=lambda index: KIND_KEYS.index(tags[index]))
    if of_tags:
        found.setdefault("category", []).extend(of_tags)
    return Columns({field: tuple(columns) for field, columns in found.items()}, tags)


def is_of_walks(header: Sequence[str]) -> bool:
    """Whether a distance is that of a walk, as beside a column "Ascent", and not the way there."""
    return not _beside_distance().isdisjoint(map(_fold, header))


def field_of_heading(heading: str) -> str | None:
    """The field that a heading as a whole is known for."""
    return _by_header().get(_fold(heading))


def field_by_words(heading: str) -> str | None:
    """The field that the words of an unknown heading speak of: "Ages and notes", "Prix d'entrée".

    Of several in one part, the one that the others only describe: the last before a preposition. Parts
    of different fields make a text.
    """
    if _MACHINE_KEY.search(heading.strip()):
        return None
    found = {field for part in _AND.split(heading) if (field := _head(_fold(part).split()))}
    if len(found) > 1:
        return "name" if "name" in found else "description"
    return next(iter(found), None)


def _head(words: Sequence[str]) -> str | None:
    end = next(
        (at for at, word in enumerate(words) if at and _PREPOSITION.fullmatch(word)), len(words)
    )
    for word in (*words[:end][::-1], *words[end:]):
        if (field := _field_of_word(word)) is not None:
            return field
    return None


def _field_of_word(word: str) -> str | None:
    """The field of a word, or of the end of a compound: "Kurzbeschreibung"."""
    known = _by_word()
    ends = (word[at:] for at in range(_SHORTEST, len(word) - _SHORTEST + 1))
    return known.get(word) or next((known[end] for end in ends if end in known), None)


def columns_from_mapping(
    mapping: Mapping[str, str | int], header: Sequence[str], known: Columns
) -> Columns:
    """The columns that the user chose: header names or 0-based numbers.

    A field that keeps its column also keeps the further columns that were recognised for it.

    Args:
        known: what would be read without a choice.

    Raises:
        UserError: if a field or a column does not exist, or none contains the name.
    """
    folded = [_fold(cell) for cell in header]
    chosen: dict[str, tuple[int, ...]] = {}
    for field, column in mapping.items():
        if field not in _CHOSEN:
            raise UserError(
                Sentence("places.unknown-field", field=field, fields=", ".join(_CHOSEN))
            )
        index = column if isinstance(column, int) else _index(folded, _fold(column))
        if not 0 <= index < len(header):
            raise UserError(Sentence("places.no-column", column=str(column)))
        columns = known.of.get(field, ())
        chosen[field] = columns if columns[:1] == (index,) else (index,)
    if "name" not in chosen:
        raise UserError(Sentence("places.choose-name-column"))
    taken = {index for columns in chosen.values() for index in columns}
    for field in _PARTS:
        chosen[field] = tuple(index for index in known.of.get(field, ()) if index not in taken)
    return Columns(chosen, known.tags)


def _index(folded: Sequence[str], wanted: str) -> int:
    return folded.index(wanted) if wanted in folded else -1


@functools.cache
def _by_header() -> Mapping[str, str]:
    return {
        _fold(heading): field
        for field, entry in load_toml(_FILE).items()
        for heading in entry["headings"]
    }


@functools.cache
def _beside_distance() -> frozenset[str]:
    return frozenset(load_toml(_FILE)["distance"]["beside"])


@functools.cache
def _by_word() -> Mapping[str, str]:
    table = load_toml(_FILE).items()
    return {word: field for field, entry in table for word in entry.get("words", ())}


@functools.lru_cache(maxsize=1_000)
def _fold(header: str) -> str:
    text = unicodedata.normalize("NFKD", header[:80].casefold())
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(
        r"\(.*?\)|\[.*?\]|\bin\s+(?:%|percent|prozent|chf|eur|usd|gbp|euros?)$", " ", text
    )
    return " ".join(re.sub(r"[^\w]|_", " ", text).split())
