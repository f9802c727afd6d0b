"""Parses positions as written by people, cameras, map services and programs."""

from __future__ import annotations

import json
import re
from typing import Final
from urllib.parse import unquote_plus, urlsplit

from core.places.plus_codes import position_of_plus_code
from core.records import GeoPoint

_MAX_CHARS: Final = 4_000
_MAX_TEXT_CHARS: Final = 120  # longer than any written position; links may be far longer
_NUMBER: Final = r"[+-]?\d{1,3}(?:\.\d+)?"
_PLAIN: Final = re.compile(_NUMBER)
_WORDS: Final = re.compile(
    r"\b(?:latitude|lat|longitude|long|lng|lon|breitengrad|längengrad|breite|länge|gps|coordinates?|koordinaten|"
    r"position)\b\.?\s*[:=]?",
    re.IGNORECASE,
)
_DIRECTIONS: Final = re.compile(
    r"\b(north|nord|norte|south|süd|sud|sur|east|est|este|ost|west|ouest|oeste)\b", re.IGNORECASE
)
_DIRECTION_LETTERS: Final = {
    "north": "N", "nord": "N", "norte": "N", "south": "S", "süd": "S", "sud": "S", "sur": "S",
    "east": "E", "est": "E", "este": "E", "ost": "E", "west": "W", "ouest": "W", "oeste": "W",
}  # fmt: skip
_DECIMAL: Final = r"\d{1,3}(?:[.,]\d+)?"


def _angle(name: str, before: str = "", after: str = "") -> str:
    """One angle of a written position: sign, degrees, minutes and seconds, and a letter on one side."""
    return (
        rf"(?P<{name}a>{before})\s*(?P<{name}s>[+-]\s*)?(?P<{name}d>{_DECIMAL})\s*(?P<{name}u>[°:]\s*)?"
        rf"(?:(?<=[\s°:])(?P<{name}m>\d{{1,2}}(?:[.,]\d+)?)\s*(?:[':]\s*)?"
        rf"(?:(?<=[\s':])(?P<{name}q>\d{{1,2}}(?:[.,]\d+)?)\s*(?:\"\s*)?)?)?(?P<{name}b>{after})"
    )


def _pair(*letters: str) -> re.Pattern[str]:
    return re.compile(
        rf"[(\[]?\s*{_angle('x', *letters)}(?P<sep>\s*[,;/|]\s*|\s+|(?<=[NSEWO'\"°])){_angle('y', *letters)}\s*"
        r"(?:[,;]\s*[+-]?\d{1,5}(?:\.\d+)?\s*m?)?\s*[)\]]?",
        re.IGNORECASE,
    )


_LETTER: Final = "[NSEWO](?![a-z])"
_PAIRS: Final = (_pair(_LETTER, ""), _pair("", _LETTER), _pair())
_SINGLES: Final = tuple(
    re.compile(rf"\s*{_angle('x', *letters)}\s*", re.IGNORECASE)
    for letters in ((_LETTER, ""), ("", _LETTER), ())
)
_WKT: Final = re.compile(
    rf"^\s*(?:SRID=4326;\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*({_NUMBER})\s+({_NUMBER})(?:\s+{_NUMBER})*\s*\)\s*$",
    re.IGNORECASE,
)
_WKT_AREA: Final = re.compile(
    r"^\s*(?:SRID=4326;\s*)?(?:MULTI)?POLYGON\s*Z?M?\s*\(\(", re.IGNORECASE
)
_WKT_CORNER: Final = re.compile(rf"({_NUMBER})\s+({_NUMBER})(?:\s+{_NUMBER})*\s*[,)]")
_GEO_URI: Final = re.compile(
    rf"^geo:\s*(?P<lat>{_NUMBER})\s*[,;]\s*(?P<lon>{_NUMBER})(?:,{_NUMBER})?(?P<rest>[;?].*)?$",
    re.IGNORECASE,
)
# In the path or the fragment of a link, the pin before the centre of the view.
_IN_LINK: Final = (
    re.compile(rf"!3d(?P<lat>{_NUMBER})!4d(?P<lon>{_NUMBER})"),
    re.compile(rf"/(?:place|search|dir)/(?:[^/]*/)?(?P<lat>{_NUMBER}),[+ ]?(?P<lon>{_NUMBER})(?![\d.])"),
    re.compile(rf"@(?P<lat>{_NUMBER}),(?P<lon>{_NUMBER})(?![\d.])"),
    re.compile(rf"map=\d+(?:\.\d+)?/(?P<lat>{_NUMBER})/(?P<lon>{_NUMBER})"),
    re.compile(rf"#\d+(?:\.\d+)?/(?P<lat>{_NUMBER})/(?P<lon>{_NUMBER})"),
    re.compile(rf"map:(?P<lat>{_NUMBER}),(?P<lon>{_NUMBER})"),
)  # fmt: skip
_VALUE: Final = re.compile(rf"^(?:loc:|geo:)?\s*({_NUMBER})\s*[,~;/ ]\s*({_NUMBER})(?![\d.])")
_PARAMETERS: Final = (
    "q", "query", "ll", "coordinate", "destination", "daddr", "center", "cp", "sll", "pt", "map", "viewpoint",
)  # fmt: skip
_SIGNS: Final = str.maketrans(
    {"−": "-", "–": "-", "º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "`": "'", "´": "'",
     "″": '"', "”": '"', "“": '"', "\u00a0": " ", "\u202f": " "}
)  # fmt: skip


def parse_position(text: str) -> GeoPoint | None:
    """The position that a text states; None if it states none or is ambiguous.

    Parses decimal degrees with point or comma, degrees with minutes and seconds, letters before or
    after, `geo:` links, links of map services, WKT and GeoJSON points, and plus codes. (0, 0) is
    written by failed geocoders and is not a place, so it also gives None.
    """
    text = text.strip()[:_MAX_CHARS]
    if "://" in text or text.casefold().startswith(("geo:", "www.", "maps.")):
        return position_in_link(text)
    if text[:1] in "{[" and (point := _geojson_point(text)) is not None:
        return point
    wkt = _WKT.match(text)
    if wkt is not None:
        return _point(float(wkt[2]), float(wkt[1]))
    if _WKT_AREA.match(text):
        return _middle_of_area(text)
    if len(text) > _MAX_TEXT_CHARS:
        return None
    return _written(text) or position_of_plus_code(text)


def position_in_link(link: str) -> GeoPoint | None:
    """The position in a link of a map service; the pin takes precedence over the centre of the view."""
    geo = _GEO_URI.match(link.strip())
    if geo is not None:
        point = _point(float(geo["lat"]), float(geo["lon"]))
        return point or position_in_link("https://geo" + (geo["rest"] or ""))
    try:
        parts = urlsplit(link.strip()[:_MAX_CHARS])
    except ValueError:
        return None
    place = unquote_plus(f"{parts.path}#{parts.fragment}")
    values = _values(parts.query)
    if "mlat" in values and "mlon" in values:
        return parse_lat_lon(values["mlat"], values["mlon"])
    if "lat" in values and ("lon" in values or "lng" in values):
        return parse_lat_lon(values["lat"], values.get("lon") or values["lng"])
    found = [pattern.search(place) for pattern in _IN_LINK[:2]]
    stated = [_VALUE.match(values[key]) for key in _PARAMETERS if key in values]
    found += [*stated, *(pattern.search(place) for pattern in _IN_LINK[2:])]
    is_reversed = ".yandex." in parts.netloc or parts.netloc.startswith("yandex.")
    for match in found:
        if match is not None:
            first, second = (float(number) for number in match.groups()[:2])
            return _point(second, first) if is_reversed else _point(first, second)
    return None


def name_in_link(link: str) -> str:
    """The name of the place that a link of a map service opens ("/maps/place/Time+Out+Market/"); or empty."""
    found = re.search(r"/maps/place/([^/@?#]+)/", link[:_MAX_CHARS])
    name = unquote_plus(found[1]).strip() if found is not None else ""
    return name if name and parse_position(name) is None else ""


def parse_lat_lon(lat: str, lon: str) -> GeoPoint | None:
    """A position from two columns; None if one of them is not an angle."""
    lat_deg, lon_deg = parse_degrees(lat, "NS"), parse_degrees(lon, "EW")
    return None if lat_deg is None or lon_deg is None else _point(lat_deg, lon_deg)


def parse_degrees(text: str, letters: str = "NSEW") -> float | None:
    """Signed degrees from "47.37", "-8,5", "8.54° W" or "8° 32' 30\\""; None if unreadable."""
    if _PLAIN.fullmatch(text) is not None:  # nearly every cell of a long table
        return float(text)
    text = _folded(text[:_MAX_TEXT_CHARS])
    match = next(filter(None, (pattern.fullmatch(text) for pattern in _SINGLES)), None)
    if match is None:
        return None
    value, letter = _degrees(match, "x")
    return value if value is not None and (not letter or letter in letters) else None


def _written(text: str) -> GeoPoint | None:
    text = _folded(text)
    match = next(filter(None, (pattern.fullmatch(text) for pattern in _PAIRS)), None)
    if match is None or not _is_clear(match):
        return None
    (first, first_letter), (second, second_letter) = _degrees(match, "x"), _degrees(match, "y")
    if first is None or second is None:
        return None
    if first_letter and (first_letter in "NS") == (second_letter in "NS"):
        return None
    return _point(second, first) if first_letter and first_letter in "EW" else _point(first, second)


def _is_clear(match: re.Match[str]) -> bool:
    """Whether the numbers can be told apart: "52,3600,4" and "52 21 4 53" are ambiguous."""
    commas = ["," in match[name + "d"] for name in "xy"]
    if match["sep"] == "," and any(commas):
        return all(commas)
    return not match["xm"] or bool(match["xu"] or match["xa"] or match["xb"])


def _folded(text: str) -> str:
    text = _WORDS.sub(" ", text.translate(_SIGNS).replace("''", '"'))
    return _DIRECTIONS.sub(lambda word: _DIRECTION_LETTERS[word[0].casefold()], text).strip()


def _degrees(match: re.Match[str], name: str) -> tuple[float | None, str]:
    """The angle and its letter. "O" is west in French and Spanish but east in German: unknown."""
    letter = (match[name + "a"] or match[name + "b"]).upper()
    minutes, seconds = (_float(match[name + part] or "0") for part in "mq")
    if letter == "O" or minutes >= 60 or seconds >= 60:
        return None, letter
    value = _float(match[name + "d"]) + minutes / 60 + seconds / 3600
    negative = letter in ("S", "W") or (match[name + "s"] or "").startswith("-")
    return -value if negative else value, letter


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def _geojson_point(text: str) -> GeoPoint | None:
    """A GeoJSON point, longitude first; a bare list of two numbers is latitude first."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    is_point = isinstance(value, dict) and value.get("type") == "Point"
    numbers = value.get("coordinates") if is_point else None
    if not isinstance(numbers, list) or len(numbers) < 2:
        return None
    if not all(isinstance(number, int | float) for number in numbers[:2]):
        return None
    return _point(float(numbers[1]), float(numbers[0]))


def _middle_of_area(text: str) -> GeoPoint | None:
    """The middle of the bounding box of a polygon in well-known text."""
    corners = [(float(lat), float(lon)) for lon, lat in _WKT_CORNER.findall(text)]
    if not corners:
        return None
    lats, lons = zip(*corners, strict=True)
    return _point((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2)


def _values(query: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in query.split("&")[:50])
    return {unquote_plus(key): unquote_plus(value) for key, _, value in pairs}


def _point(lat: float, lon: float) -> GeoPoint | None:
    if lat == 0 and lon == 0:
        return None
    try:
        return GeoPoint(lat, lon)
    except ValueError:
        return None
