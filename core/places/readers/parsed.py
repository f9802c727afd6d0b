"""The result of parsing a candidate list, and how its rows become places."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.image_suffixes import IMAGE_SUFFIXES
from core.conventions.text_key import text_key
from core.places.distances import parse_distance
from core.places.positions import parse_lat_lon, parse_position, position_in_link
from core.places.values import currency_sign, parse_amount, parse_price, parse_rating
from core.records import Candidate, GeoPoint, RowProblem
from core.sentences import Sentence

MAX_NAME_CHARS: Final = 200
MAX_DESCRIPTION_CHARS: Final = 2_000
_NETWORK_SHARE: Final = re.compile(r"[\\/]{2}")  # Windows accepts any mixture of slashes
_SAME_PLACE_KM: Final = 0.3  # the same name further away is another branch
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ParsedPlaces:
    """Candidates of a pasted text or a file, with everything worth reporting about its lines.

    Attributes:
        problems: lines that were skipped, merged or repaired, in line order.
        doubtful: rows of `candidates` that may not be places; the user decides.
        mapping: field of `Candidate` to the header it was read from (tables only).
        delimiter: between the columns; empty for a plain list.
        encoding: of the file; empty for pasted text.
        headers: of all columns in order, so that the user can choose among them.
    """

    candidates: tuple[Candidate, ...]
    problems: tuple[RowProblem, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    delimiter: str = ""
    encoding: str = ""
    headers: tuple[str, ...] = ()
    doubtful: frozenset[int] = frozenset()

    @property
    def certain(self) -> tuple[Candidate, ...]:
        """The candidates without the doubtful ones, for use without a preview."""
        return tuple(place for row, place in enumerate(self.candidates) if row not in self.doubtful)


@dataclass(frozen=True, slots=True)
class Scales:
    """The meaning of the numbers in a table: the best rating, and the currency of prices.

    `rating` is None if undetermined, `currency` if the header names none. `distance` is the heading above distances.
    """

    rating: float | None = 5.0
    currency: str | None = None
    distance: str = ""


@dataclass(frozen=True, slots=True)
class NumberedPlace:
    """A candidate, the line it came from (1-based), and whether it may not be a place."""

    line: int
    candidate: Candidate
    doubtful: bool = False


def clean_text(text: str, limit: int) -> str:
    """A single line of at most `limit` characters, without control or direction characters."""
    if not text:  # most cells of a long table
        return ""
    if not text.isprintable() or "  " in text or not text.isascii():
        text = _SPACES.sub(" ", _CONTROL.sub(" ", text))
    return text.strip()[:limit].rstrip()


def candidate_from_fields(
    fields: Mapping[str, str], base_dir: Path | None, scales: Scales = Scales()
) -> tuple[Candidate | None, list[Sentence]]:
    """A place from raw texts by field, and sentences about what could not be read.

    An unreadable value only loses the value, not the place; only a missing name loses the place.
    `fields` may contain `position` (one text) besides `lat` and `lon`, `where` (a position or an
    address) and `details`, which are appended to the description.
    """
    name = clean_text(fields.get("name", ""), MAX_NAME_CHARS)
    if not any(character.isalnum() for character in name):
        return None, [Sentence("row.no-name")]
    reasons: list[Sentence] = []
    link = fields.get("url", "")
    url = _url(link)
    where = fields.get("where", "").strip()
    there = parse_position(where) if where else None
    location = _location(fields, reasons) or there
    if location is None and not url and link:  # a column "Map" of positions
        location = parse_position(link.strip())
    address = "" if there else where
    rating_text, price_text = fields.get("rating", "").strip(), fields.get("price", "").strip()
    rating = parse_rating(rating_text, scales.rating) if rating_text else None
    price = parse_price(price_text, scales.currency) if price_text else None
    if rating_text and rating is None:
        scale = 5 if scales.rating is None else scales.rating
        reasons.append(
            Sentence("row.bad-rating", rating=clean_text(rating_text, 40), highest=scale)
        )
    if price_text and price is None:
        reasons.append(Sentence("row.bad-price", price=clean_text(price_text, 40)))
    described = (fields.get("description", ""), fields.get("details", ""), address)
    candidate = Candidate(
        name=name,
        description=(
            clean_text(joined_texts(described), MAX_DESCRIPTION_CHARS) if any(described) else ""
        ),
        category=clean_text(fields.get("category", ""), MAX_NAME_CHARS),
        location=location or (position_in_link(url) if url else None),
        rating=rating,
        price_level=price,
        currency_sign="" if price is None else currency_sign(price_text, scales.currency),
        price_amount=parse_amount(price_text, scales.currency) if price_text else None,
        distance_km=parse_distance(fields.get("distance", ""), scales.distance),
        hours=clean_text(fields.get("hours", ""), MAX_DESCRIPTION_CHARS),
        images=tuple(_images(fields.get("images", ""), base_dir, reasons)),
        url=url,
    )
    return candidate, reasons


def joined_texts(texts: Iterable[str]) -> str:
    """Texts joined in order, without empty ones and repetitions."""
    return "; ".join(dict.fromkeys(filter(None, (text.strip() for text in texts))))


def merge_duplicates(
    places: Iterable[NumberedPlace],
) -> tuple[list[NumberedPlace], list[RowProblem]]:
    """Merge places whose name, link and position may be the same; each merge reports a problem."""
    merged: list[NumberedPlace] = []
    seen = _SeenPlaces()
    problems: list[RowProblem] = []
    for place in places:
        name = text_key(place.candidate.name)
        index = seen.find(name, place.candidate, merged)
        if index is None:
            seen.add(name, place.candidate, len(merged))
            merged.append(place)
            continue
        first = merged[index]
        joined = _joined(first.candidate, place.candidate)
        merged[index] = NumberedPlace(first.line, joined, first.doubtful and place.doubtful)
        seen.add(name, merged[index].candidate, index)
        problems.append(
            RowProblem(
                place.line,
                Sentence("row.merged", name=place.candidate.name, line=first.line),
            )
        )
    return merged, problems


class _SeenPlaces:
    """Finds the place that is the same; fast even for long lists of one name ("Dropped pin")."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[int]] = {}
        self._by_link: dict[tuple[str, str], list[int]] = {}
        self._by_cell: dict[tuple[str, tuple[int, int] | None], list[int]] = {}

    def add(self, name: str, place: Candidate, index: int) -> None:
        """Index the row of a place by the key of its name; a row whose gaps were filled, again."""
        for rows in (
            self._by_name.setdefault(name, []),
            self._by_link.setdefault((name, place.url), []),
            self._by_cell.setdefault((name, _cell(place.location)), []),
        ):
            if index not in rows[-1:]:
                rows.append(index)

    def find(self, name: str, place: Candidate, merged: Sequence[NumberedPlace]) -> int | None:
        """The first row that may be the same place."""
        if name not in self._by_name:
            return None
        if place.url:
            rows = [*self._by_link.get((name, place.url), ()), *self._by_link.get((name, ""), ())]
        elif (cell := _cell(place.location)) is not None:
            around = [(cell[0] + y, cell[1] + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
            rows = [row for near in (None, *around) for row in self._by_cell.get((name, near), ())]
        else:
            rows = self._by_name[name]
        same = (row for row in rows if _is_possible_duplicate(merged[row].candidate, place))
        return min(itertools.islice(same, 1), default=None)


def _cell(location: GeoPoint | None) -> tuple[int, int] | None:
    """A square about a kilometre high."""
    if location is None:
        return None
    return math.floor(location.lat * 100), math.floor(location.lon * 100)


def _location(fields: Mapping[str, str], reasons: list[Sentence]) -> GeoPoint | None:
    lat, lon = fields.get("lat", "").strip(), fields.get("lon", "").strip()
    pair = fields.get("position", "").strip()
    if not (lat or lon or pair):
        return None
    if not (lat and lon) and pair:
        lat = lon = ""
    location = parse_lat_lon(lat, lon) if lat or lon else parse_position(pair)
    if location is None:
        shown = clean_text(f"{lat}, {lon}" if lat or lon else pair, 40)
        reasons.append(Sentence("row.bad-position", position=shown))
    return location


def _images(text: str, base_dir: Path | None, reasons: list[Sentence]) -> Iterable[Path]:
    """Existing local image files; anything else is reported and left out."""
    for part in filter(None, (piece.strip() for piece in text.split("|"))):
        shown = clean_text(part, 80)
        # Checking a network share would already connect to a stranger's machine.
        if "://" in part or _NETWORK_SHARE.match(part) or "\0" in part:
            reasons.append(Sentence("row.image-not-local", image=shown))
            continue
        path = Path(part).expanduser() if base_dir is None else base_dir / Path(part)
        if path.suffix.lower() not in IMAGE_SUFFIXES or not path.is_absolute():
            reasons.append(Sentence("row.image-unreachable", image=shown))
            continue
        try:
            is_file = path.is_file()
            resolved = path.resolve()
        except (OSError, ValueError):
            is_file = False
        if is_file:
            yield resolved
        else:
            reasons.append(Sentence("row.image-missing", image=shown))


def _url(text: str) -> str:
    url = clean_text(text, 2_000)
    return url if url.casefold().startswith(("http://", "https://")) else ""


def _is_possible_duplicate(a: Candidate, b: Candidate) -> bool:
    if a.url and b.url and a.url != b.url:
        return False
    if a.location is None or b.location is None:
        return True
    return distance_km(a.location, b.location) <= _SAME_PLACE_KM


def _joined(a: Candidate, b: Candidate) -> Candidate:
    """`a` with its gaps filled from `b`, and the longer description of the two."""
    return replace(
        a,
        description=max(a.description, b.description, key=len),
        category=a.category or b.category,
        location=a.location or b.location,
        rating=a.rating if a.rating is not None else b.rating,
        price_level=a.price_level if a.price_level is not None else b.price_level,
        currency_sign=(b if a.price_level is None else a).currency_sign,
        price_amount=(b if a.price_level is None else a).price_amount,
        distance_km=a.distance_km if a.distance_km is not None else b.distance_km,
        hours=a.hours or b.hours,
        images=tuple(dict.fromkeys(a.images + b.images)),
        url=a.url or b.url,
    )
