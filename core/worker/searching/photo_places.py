"""Place names in a search: towns and countries where photos of this library were taken."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.conventions.text_key import accentless_key
from core.places.towns import everyday_names
from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.positions_taken import read_positions, state_of_positions

if TYPE_CHECKING:
    from core.places.around import Floats, Ints, NamedPlaces

_LONGEST: Final = 4  # words of a name: “New York City”
_EDGES: Final = " ,.;:!?()\"'“”„"
_BEFORE: Final = frozenset({
    "in", "near", "at", "from", "around", "of", "aus", "bei", "nahe", "um", "von", "nach", "en", "de", "dans", "cerca",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlaceSaid:
    """The places in a text and the photos taken in all of them; `rest` is the text without them."""

    names: tuple[str, ...]
    photos: frozenset[PhotoId]
    rest: str


class PhotoPlaces:
    """Knows the names of where photos were taken; they are reloaded when photos come or go."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._state: tuple[int, ...] = ()
        self._cells: frozenset[tuple[int, int]] = frozenset()
        self._named: NamedPlaces | None = None

    def read(self, text: str, only: Collection[str] | None = None) -> PlaceSaid | None:
        """The places that a text names; None without any. A place without photos is an ordinary word.

        Args:
            only: the names that may count, as returned by an earlier parse.
        """
        import numpy as np

        self._refresh()
        if self._named is None:
            return None
        wanted = None if only is None else {accentless_key(name) for name in only}
        words = text.split()
        names: list[str] = []
        chosen = np.ones(len(self._ids), dtype=bool)
        at = 0
        while at < len(words):
            length = self._named_length(words, at, wanted)
            name = _name(words[at : at + length])
            inside = self._named.inside(accentless_key(name), self._lat, self._lon)
            if not inside.any():
                at += 1
                continue
            chosen &= inside
            names.append(name)
            del words[at : at + length]
            if at and accentless_key(words[at - 1]) in _BEFORE:
                at -= 1
                del words[at]
        photos = frozenset(PhotoId(int(id_)) for id_ in self._ids[chosen])
        return PlaceSaid(tuple(names), photos, " ".join(words)) if names and photos else None

    def _named_length(self, words: list[str], at: int, wanted: set[str] | None) -> int:
        """The number of words, from one position on, that form a place name; 0 for none."""
        assert self._named is not None
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            name = accentless_key(_name(words[at : at + length]))
            if not self._named.holds(name) or (wanted is not None and name not in wanted):
                continue
            said_where = at > 0 and accentless_key(words[at - 1]) in _BEFORE
            if name not in everyday_names() or said_where or words[at][:1].isupper():
                return length
        return 0

    def _refresh(self) -> None:
        state = state_of_positions(self._connection)
        if state == self._state:
            return
        import numpy as np

        from core.places.around import cells_of, places_of

        taken = read_positions(self._connection)
        self._ids: Ints = np.array(taken.ids, dtype=np.int64)
        self._lat: Floats = np.array(taken.lat)
        self._lon: Floats = np.array(taken.lon)
        cells = np.unique(cells_of(self._lat, self._lon), axis=0)
        as_set = frozenset(map(tuple, cells.tolist()))
        if as_set != self._cells:
            self._named = places_of(cells) if len(cells) else None
        self._state, self._cells = state, as_set


def _name(words: list[str]) -> str:
    return " ".join(words).strip(_EDGES)
