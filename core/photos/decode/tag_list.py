"""Lists all metadata of a photo file as text, for people who want to see everything."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError

import exifread
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from core import logs
from core.photos.decode.openers import open_photo
from core.photos.metadata.blocks import find_blocks
from core.photos.metadata.iptc import DATA_SET_NAMES, text_sets

_MOST_TAGS: Final = 1_000
_LONGEST: Final = 500  # characters of a value
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NOT_FOR_PEOPLE: Final = frozenset({"JPEGThumbnail", "TIFFThumbnail", "Filename"})

Tag = tuple[str, str]


def list_tags(data: bytes, *, suffix: str, max_pixels: int) -> tuple[Tag, ...]:
    """Names and values of EXIF (with the maker's own), XMP and IPTC, in the order of the file.

    Only a file whose container hides its metadata from `find_blocks`, such as HEIC, is opened with
    its decoder. Damaged blocks yield what comes before the damage.

    Raises:
        PhotoRefusedError: of such a file, as `open_photo` does.
        Exception: whatever its decoder raises.
    """
    blocks = find_blocks(data)
    exif, xmp = list(blocks.exif), list(blocks.xmp)
    if not exif and not xmp:
        opened = open_photo(data, suffix=suffix, side_px=64, max_pixels=max_pixels)
        exif += [opened.exif.removeprefix(b"Exif\x00\x00")] if opened.exif else []
        xmp += [opened.xmp] if opened.xmp else []
    tags: list[Tag] = []
    for each in exif:
        tags += _exif_tags(each)
    for packet in xmp:
        tags += _xmp_tags(packet)
    for block in blocks.iptc:
        tags += (
            (f"IPTC {DATA_SET_NAMES.get(key, f'{key[0]}:{key[1]}')}", text)
            for key, text in text_sets(block)
        )
    return tuple((name, _printable(value)) for name, value in tags[:_MOST_TAGS])


def _exif_tags(block: bytes) -> list[Tag]:
    try:
        tags = exifread.process_file(io.BytesIO(block), details=True, extract_thumbnail=False)
    except Exception as error:  # noqa: BLE001  # damaged blocks raise anything
        logs.photos.debug("EXIF block unreadable: %s", type(error).__name__)
        return []
    return [(name, str(value)) for name, value in tags.items() if name not in _NOT_FOR_PEOPLE]


def _xmp_tags(packet: bytes) -> list[Tag]:
    try:
        root = fromstring(packet.strip(b"\x00 \r\n\t\xef\xbb\xbf"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return []
    descriptions = (each for rdf in root.iter(f"{_RDF}RDF") for each in rdf)
    return [(f"XMP {name}", value) for each in descriptions for name, value in _properties(each)]


def _properties(description: Element) -> Iterator[Tag]:
    for name, value in description.attrib.items():
        if not name.startswith(_RDF):
            yield _short(name), value
    for child in description:
        values = (each.text.strip() for each in child.iter() if each.text and each.text.strip())
        yield _short(child.tag), ", ".join(values)


def _short(name: str) -> str:
    """A qualified name without its namespace: readers know "subject", not its address."""
    return name.rpartition("}")[2]


def _printable(text: str) -> str:
    """On one line, without control characters, cut to a readable length."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: _LONGEST + 1]).split())
    return line if len(text) <= _LONGEST else f"{line[:_LONGEST]} …"
