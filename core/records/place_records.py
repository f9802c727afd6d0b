"""Records of places that may be recommended, and of lists of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.records.photo_records import GeoPoint, PlaceListId
from core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be recommended: x_s (name and description) and I_s (images) of the paper.

    Attributes:
        rating: 0 to 5.
        price_level: 1 (cheap) to 4 (expensive).
        price_amount: what one person pays, if the list gives an amount.
        currency_sign: one character such as "€", as given in the list; empty if unknown.
        distance_km: how far away it is, if the list says so; from where, only its author knows.
        hours: opening hours as written in the source; `core.places.hours.opening_hours` reads them.
        images: local image files; optional, as in the paper.
    """

    name: str
    description: str = ""
    category: str = ""
    location: GeoPoint | None = None
    rating: float | None = None
    price_level: int | None = None
    hours: str = ""
    images: tuple[Path, ...] = ()
    url: str = ""
    currency_sign: str = ""
    price_amount: float | None = None
    distance_km: float | None = None

    @property
    def text(self) -> str:
        """The text for a text encoder: name, category and description."""
        parts = (self.name.strip(), self.category.strip(), self.description.strip())
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A line of a pasted text or CSV file that was skipped, merged or repaired, and why."""

    line: int
    reason: Sentence


@dataclass(frozen=True, slots=True)
class PlaceList:
    """A named list of candidates."""

    id: PlaceListId
    name: str
    places: int
