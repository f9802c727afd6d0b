"""Titles, keywords, ratings and people in an XMP packet, in the vocabularies of common programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from core.photos.metadata.notes import LEVELS
from core.records import PhotoNotes

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
_PHOTOSHOP: Final = "{http://ns.adobe.com/photoshop/1.0/}"
_LIGHTROOM: Final = "{http://ns.adobe.com/lightroom/1.0/}"
_DIGIKAM: Final = "{http://www.digikam.org/ns/1.0/}"
# Windows writes either.
_MICROSOFT: Final = ("{http://ns.microsoft.com/photo/1.0/}", "{http://ns.microsoft.com/photo/1.0}")
_MICROSOFT_REGION: Final = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_MEDIA_PRO: Final = "{http://ns.iview-multimedia.com/mediapro/1.0/}"
_MWG_REGIONS: Final = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_MWG_KEYWORDS: Final = "{http://www.metadataworkinggroup.com/schemas/keywords/}"
_IPTC_CORE: Final = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_IPTC_EXTENSION: Final = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_EVENT: Final = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"

_FLAT: Final = f"{_DC}subject"
_HIERARCHIES: Final = {  # with the separator of their levels
    f"{_LIGHTROOM}hierarchicalSubject": "|",
    f"{_MEDIA_PRO}CatalogSets": "|",
    f"{_DIGIKAM}TagsList": "/",
    **{f"{microsoft}LastKeywordXMP": "/" for microsoft in _MICROSOFT},
}
_PLACES: Final = (
    f"{_IPTC_CORE}Location", f"{_PHOTOSHOP}City", f"{_PHOTOSHOP}State", f"{_PHOTOSHOP}Country",
)  # fmt: skip
# Microsoft's rating in percent, as Windows converts it to stars.
_PERCENT_OF_STARS: Final = (1, 13, 38, 63, 88)
_DEEPEST: Final = 16  # levels of keywords; deeper ones are no keywords
_PEOPLE_BRANCH: Final = (
    "people"  # digiKam and Lightroom keep the names of faces below such a keyword
)


def notes_of_xmp(root: Element, properties: dict[str, str]) -> PhotoNotes:
    """Notes of a parsed packet.

    Args:
        properties: its simple properties by qualified name.
    """
    keywords = [*_items(root, _FLAT), *_nested_keywords(root)]
    people = [*_faces(root), *_items(root, f"{_IPTC_EXTENSION}PersonInImage")]
    for name, separator in _HIERARCHIES.items():
        for entry in _items(root, name):
            levels = [level.strip() for level in entry.split(separator)]
            if len(levels) == 2 and levels[0].casefold() == _PEOPLE_BRANCH:
                people.append(levels[1])
            else:
                keywords.append(LEVELS.join(levels))
    return PhotoNotes(
        title=_text(root, properties, f"{_DC}title") or properties.get(f"{_PHOTOSHOP}Headline", ""),
        caption=_text(root, properties, f"{_DC}description"),
        keywords=tuple(keywords),
        rating=_rating(properties),
        label=properties.get(f"{_XMP}Label", ""),
        people=tuple(people),
        places=tuple(place for name in _PLACES if (place := properties.get(name, ""))),
        software=(*_history(root), properties.get(f"{_XMP}CreatorTool", "")),
    )


def _items(root: Element, name: str) -> Iterator[str]:
    """Entries of a list property, or its only value."""
    for found in root.iter(name):
        entries = list(found.iter(f"{_RDF}li"))
        for entry in entries or [found]:
            if entry.text and entry.text.strip():
                yield entry.text.strip()


def _text(root: Element, properties: dict[str, str], name: str) -> str:
    """A text in its default language, else in the first one."""
    entries = [entry for found in root.iter(name) for entry in found.iter(f"{_RDF}li")]
    entries.sort(key=lambda entry: entry.get(_LANGUAGE) != "x-default")
    said = (entry.text.strip() for entry in entries if entry.text and entry.text.strip())
    return next(said, properties.get(name, ""))


def _rating(properties: dict[str, str]) -> int | None:
    try:
        if text := properties.get(f"{_XMP}Rating", ""):
            return round(float(text))
        percent = max(float(properties.get(f"{each}Rating", "0")) for each in _MICROSOFT)
        return sum(percent >= least for least in _PERCENT_OF_STARS)
    except (ValueError, OverflowError):
        return None


def _faces(root: Element) -> Iterator[str]:
    """Names in the regions of the Metadata Working Group and of Microsoft."""
    for regions in root.iter(f"{_MWG_REGIONS}RegionList"):
        for region in regions.iter(f"{_RDF}li"):
            fields = _fields(region)
            kind = fields.get(f"{_MWG_REGIONS}Type", "Face")
            if kind.casefold() == "face" and (name := fields.get(f"{_MWG_REGIONS}Name")):
                yield name
    for regions in root.iter("{http://ns.microsoft.com/photo/1.2/t/RegionInfo#}Regions"):
        for region in regions.iter(f"{_RDF}li"):
            if name := _fields(region).get(f"{_MICROSOFT_REGION}PersonDisplayName"):
                yield name


def _nested_keywords(root: Element) -> Iterator[str]:
    """Hierarchies of the Metadata Working Group: keywords with children."""

    def below(parent: Element, path: tuple[str, ...]) -> Iterator[str]:
        for bag in parent:
            for entry in bag.findall(f"{_RDF}li"):
                holder = entry.find(f"{_RDF}Description")
                node = entry if holder is None else holder
                levels = (*path, _fields(entry).get(f"{_MWG_KEYWORDS}Keyword", ""))
                children = node.find(f"{_MWG_KEYWORDS}Children")
                if children is None or not len(children):
                    yield LEVELS.join(levels)
                elif len(levels) < _DEEPEST:
                    yield from below(children, levels)

    for top in root.iter(f"{_MWG_KEYWORDS}Hierarchy"):
        yield from below(top, ())


def _history(root: Element) -> Iterator[str]:
    """The programs that edited the photo, in order."""
    for history in root.iter("{http://ns.adobe.com/xap/1.0/mm/}History"):
        for event in history.iter(f"{_RDF}li"):
            yield _fields(event).get(f"{_EVENT}softwareAgent", "")


def _fields(entry: Element) -> dict[str, str]:
    """Simple fields of a structure, written as attributes or as elements."""
    found: dict[str, str] = {}
    for node in (entry, *entry.findall(f"{_RDF}Description")):
        found.update(node.attrib)
        found.update({child.tag: child.text.strip() for child in node if child.text})
    return found
