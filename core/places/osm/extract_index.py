"""The map extracts available for download, by name, from a bundled list; nothing is requested online."""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass
from typing import Final

from core.conventions.text_key import text_key
from core.errors import UserError
from core.resources import load_text
from core.sentences import Sentence

SERVER: Final = "https://download.geofabrik.de/"
_FILE: Final = "places/extracts.tsv"
_SUFFIX: Final = "-latest.osm.pbf"
_SHOWN: Final = 8  # names in a sentence


@dataclass(frozen=True, slots=True)
class Extract:
    """An extract of OpenStreetMap that a server offers.

    Attributes:
        path: path on the server, which is also its id: "europe/liechtenstein".
        name: "Liechtenstein", qualified by the surrounding extract if two have the same name.
        part_of: the surrounding extract; empty for a continent.
        size_bytes: of the file, when the list was made; 0 if unknown.
    """

    path: str
    name: str
    part_of: str
    size_bytes: int

    @property
    def address(self) -> str:
        """Its path on a server."""
        return self.path + _SUFFIX

    @property
    def file_name(self) -> str:
        """The file name on this device."""
        return self.path.replace("/", "-") + _SUFFIX


@functools.cache
def extracts() -> tuple[Extract, ...]:
    """Every extract, by name."""
    rows = [line.split("\t") for line in load_text(_FILE).splitlines()[2:]]
    shared = Counter(name for _, name, _, _ in rows)
    found = (
        Extract(path, f"{name} ({part_of})" if shared[name] > 1 else name, part_of, int(size))
        for path, name, part_of, size in rows
    )
    return tuple(sorted(found, key=lambda each: text_key(each.name)))


def extracts_named(words: str) -> list[Extract]:
    """Extracts where all the words occur in their own name or that of the surrounding extract.

    Those whose own name begins with the words come first.
    """
    wanted = text_key(words)
    found = [
        each
        for each in extracts()
        if all(
            word in text_key(f"{each.name} {each.part_of} {each.path}") for word in wanted.split()
        )
    ]
    return sorted(found, key=lambda each: not text_key(each.name).startswith(wanted))


def extract_of(name: str) -> Extract:
    """The extract with this name or path.

    Raises:
        UserError: if there is none, or several; the message names them.
    """
    wanted = text_key(name)
    exact = [each for each in extracts() if wanted in (text_key(each.name), text_key(each.path))]
    found = exact or extracts_named(name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(Sentence("region.no-such-extract", name=name))
    names = "; ".join(each.name for each in found[:_SHOWN])
    raise UserError(Sentence("region.several-extracts", name=name, names=names))
