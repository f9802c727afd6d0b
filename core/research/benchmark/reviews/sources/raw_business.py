"""A business as the builders need it, whatever its source."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawBusiness:
    """One business row, cleaned.

    Attributes:
        lat: degrees, None if the source has none or the impossible (0, 0).
        tags: categories as written in the source.
        reviews: number given by the source; Google Local stops counting at 9998.
        closed: permanently, at the time of the crawl.
    """

    business_id: str
    name: str
    description: str
    lat: float | None
    lon: float | None
    tags: tuple[str, ...]
    rating: float | None
    reviews: int
    price_level: int | None
    hours: str
    closed: bool


def clean_position(lat: object, lon: object) -> tuple[float, float] | None:
    """A usable position; (0, 0) is how both sources write "unknown"."""
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        return None
    if lat == 0 and lon == 0:
        return None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return float(lat), float(lon)
