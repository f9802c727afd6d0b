"""Name and description of an OpenStreetMap place, in the user's language where it is tagged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.records import Candidate, GeoPoint

# Tags kept with a place: description, opening hours, where to read more.
KEPT_TAGS: Final = frozenset(
    {"name", "cuisine", "museum", "sport", "opening_hours", "website", "contact:website", "url", "fee", "wheelchair",
     "outdoor_seating", "takeaway", "heritage", "stars", "brewery", "diet:vegan", "diet:vegetarian", "diet:gluten_free",
     "diet:halal", "diet:kosher", "ele", "addr:street", "addr:housenumber", "addr:city", "description", "artist_name",
     "start_date", "architect", "internet_access", "dog", "reservation", "microbrewery", "castle_type", "religion"}
)  # fmt: skip
LANGUAGES: Final = ("en", "de", "fr", "es", "it", "pt", "nl", "ja")
_LOCALISED: Final = frozenset(
    f"{key}:{language}" for key in ("name", "description") for language in LANGUAGES
)
_YES: Final = ("yes", "only", "designated")
_PHRASES: Final = (
    ("diet:vegan", "vegan food"), ("diet:vegetarian", "vegetarian food"), ("diet:gluten_free", "gluten-free food"),
    ("diet:halal", "halal food"), ("diet:kosher", "kosher food"), ("outdoor_seating", "outdoor seating"),
    ("takeaway", "take-away"), ("microbrewery", "brews its own beer"), ("wheelchair", "wheelchair accessible"),
    ("dog", "dogs welcome"),
)  # fmt: skip
_FAMOUS: Final = (
    "wikidata", "wikipedia", "heritage", "website", "opening_hours", "image", "wikimedia_commons", "stars", "phone",
)  # fmt: skip


def kept(tags: Mapping[str, str]) -> dict[str, str]:
    """The tags worth keeping."""
    return {key: value for key, value in tags.items() if key in KEPT_TAGS or key in _LOCALISED}


def fame_of(tags: Mapping[str, str]) -> int:
    """A rough measure of how well known a place is: how much detail mappers have added."""
    translated = sum(key.startswith("name:") for key in tags)
    return min(100, 3 * sum(key in tags for key in _FAMOUS) + min(30, translated))


def candidate_of(
    kind: str, position: GeoPoint, tags: Mapping[str, str], language: str
) -> Candidate:
    """The place as a candidate; its name in the language, followed by the local one."""
    local, translated = tags.get("name", ""), tags.get(f"name:{language}", "")
    name = translated or local or tags.get("name:en", "")
    if local and translated and local != translated:
        name = f"{translated} ({local})"
    website = tags.get("website") or tags.get("contact:website") or tags.get("url", "")
    return Candidate(
        name=name,
        description=description_of(tags, language),
        category=kind,
        location=position,
        hours=tags.get("opening_hours", ""),
        url=website if website.startswith(("http://", "https://")) else "",
    )


def description_of(tags: Mapping[str, str], language: str) -> str:
    """A short description from the tags, the mapper's own words first."""
    said = [tags.get(f"description:{language}") or tags.get("description", "")]
    for key in ("cuisine", "museum", "sport"):
        said.append(
            ", ".join(part.strip().replace("_", " ") for part in tags.get(key, "").split(";"))
        )
    said += [phrase for key, phrase in _PHRASES if tags.get(key) in _YES]
    if tags.get("fee") == "no":
        said.append("free entry")
    if "heritage" in tags:
        said.append("listed heritage")
    if tags.get("stars"):
        said.append(f"{tags['stars']} stars")
    if tags.get("ele"):
        said.append(f"{tags['ele']} m high")
    street = f"{tags.get('addr:street', '')} {tags.get('addr:housenumber', '')}".strip()
    said.append(", ".join(filter(None, (street, tags.get("addr:city", "")))))
    return "; ".join(dict.fromkeys(filter(None, said)))
