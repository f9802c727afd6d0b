"""What reading a candidate list gives, and how its rows become places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.image_suffixes import IMAGE_SUFFIXES
from core.conventions.text_key import text_key
from core.places.values import parse_position, parse_position_pair, parse_price, parse_rating
from core.records import Candidate, GeoPoint, RowProblem

MAX_NAME_CHARS: Final = 200
MAX_DESCRIPTION_CHARS: Final = 2_000
_NETWORK_SHARE: Final = re.compile(r"[\\/]{2}")  # Windows takes any mixture of the slashes
_SAME_PLACE_KM: Final = 0.3  # the same name further apart is another branch
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ParsedPlaces:
    """Candidates of a pasted text or CSV file and everything worth telling about its lines.

    Attributes:
        problems: lines that were skipped, merged or repaired, in line order.
        mapping: field of `Candidate` to the header it was read from (tables only).
        delimiter: between the columns; empty for a plain list.
        encoding: of the file; empty for pasted text.
        headers: of all columns in order, so that a person can choose among them.
    """

    candidates: tuple[Candidate, ...]
    problems: tuple[RowProblem, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    delimiter: str = ""
    encoding: str = ""
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedPlace:
    """A candidate and the line it came from (1-based)."""

    line: int
    candidate: Candidate


def clean_text(text: str, limit: int) -> str:
    """One line of at most `limit` characters, without control or direction characters."""
    return _SPACES.sub(" ", _CONTROL.sub(" ", text)).strip()[:limit].rstrip()


def candidate_from_fields(
    fields: Mapping[str, str], base_dir: Path | None
) -> tuple[Candidate | None, list[str]]:
    """A place from raw texts by field, and sentences about what could not be read.

    A value that cannot be read costs the value, not the place; only a missing name costs the
    place. `fields` may hold `position` ("lat, lon") beside `lat` and `lon`.
    """
    name = clean_text(fields.get("name", ""), MAX_NAME_CHARS)
    if not any(character.isalnum() for character in name):
        return None, ["it has no name; the line was skipped"]
    reasons: list[str] = []
    location = _location(fields, reasons)
    rating_text, price_text = fields.get("rating", "").strip(), fields.get("price", "").strip()
    rating, price = parse_rating(rating_text), parse_price(price_text)
    if rating_text and rating is None:
        reasons.append(f"the rating “{clean_text(rating_text, 40)}” is not one of 0 to 5; left out")
    if price_text and price is None:
        reasons.append(f"the price “{clean_text(price_text, 40)}” cannot be read; left out")
    candidate = Candidate(
        name=name,
        description=clean_text(fields.get("description", ""), MAX_DESCRIPTION_CHARS),
        category=clean_text(fields.get("category", ""), MAX_NAME_CHARS),
        location=location,
        rating=rating,
        price_level=price,
        hours=clean_text(fields.get("hours", ""), MAX_DESCRIPTION_CHARS),
        images=tuple(_images(fields.get("images", ""), base_dir, reasons)),
        url=_url(fields.get("url", "")),
    )
    return candidate, reasons


def merge_duplicates(
    places: Iterable[NumberedPlace],
) -> tuple[list[Candidate], list[RowProblem]]:
    """Join places of one name that are not known to lie apart; each join gives a problem."""
    merged: list[NumberedPlace] = []
    by_name: dict[str, list[int]] = {}
    problems: list[RowProblem] = []
    for place in places:
        same_name = by_name.setdefault(text_key(place.candidate.name), [])
        for index in same_name:
            if _is_possible_duplicate(merged[index].candidate, place.candidate):
                first = merged[index]
                merged[index] = NumberedPlace(first.line, _joined(first.candidate, place.candidate))
                problems.append(
                    RowProblem(
                        place.line,
                        f"“{place.candidate.name}” is already in line {first.line}; the two were merged",
                    )
                )
                break
        else:
            same_name.append(len(merged))
            merged.append(place)
    return [place.candidate for place in merged], problems


def _location(fields: Mapping[str, str], reasons: list[str]) -> GeoPoint | None:
    lat, lon, pair = (fields.get(key, "").strip() for key in ("lat", "lon", "position"))
    if not (lat or lon or pair):
        return None
    location = parse_position(lat, lon) if lat or lon else parse_position_pair(pair)
    if location is None:
        shown = clean_text(f"{lat}, {lon}" if lat or lon else pair, 40)
        reasons.append(f"“{shown}” is not a position on Earth; kept without one")
    return location


def _images(text: str, base_dir: Path | None, reasons: list[str]) -> Iterable[Path]:
    """Existing local image files; anything else is reported and left out."""
    for part in filter(None, (piece.strip() for piece in text.split("|"))):
        shown = clean_text(part, 80)
        # A network share would be a connection to a stranger's machine: not even looked at.
        if "://" in part or _NETWORK_SHARE.match(part) or "\0" in part:
            reasons.append(f"the image “{shown}” is not a local file; left out")
            continue
        path = Path(part).expanduser() if base_dir is None else base_dir / Path(part)
        if path.suffix.lower() not in IMAGE_SUFFIXES or not path.is_absolute():
            reasons.append(f"the image “{shown}” is not an image file we can reach; left out")
            continue
        try:
            is_file = path.is_file()
            resolved = path.resolve()
        except (OSError, ValueError):
            is_file = False
        if is_file:
            yield resolved
        else:
            reasons.append(f"the image “{shown}” does not exist; left out")


def _url(text: str) -> str:
    url = clean_text(text, 2_000)
    return url if url.casefold().startswith(("http://", "https://")) else ""


def _is_possible_duplicate(a: Candidate, b: Candidate) -> bool:
    if a.location is None or b.location is None:
        return True
    return distance_km(a.location, b.location) <= _SAME_PLACE_KM


def _joined(a: Candidate, b: Candidate) -> Candidate:
    """`a` with its gaps filled from `b` and the longer description of the two."""
    return replace(
        a,
        description=max(a.description, b.description, key=len),
        category=a.category or b.category,
        location=a.location or b.location,
        rating=a.rating if a.rating is not None else b.rating,
        price_level=a.price_level if a.price_level is not None else b.price_level,
        hours=a.hours or b.hours,
        images=tuple(dict.fromkeys(a.images + b.images)),
        url=a.url or b.url,
    )
