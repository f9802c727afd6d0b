"""Reads IPTC-IIM (version 4.2), the keywords and captions of press agencies and older programs."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from core.records import PhotoNotes

_MARK: Final = 0x1C
_UTF8: Final = b"\x1b%G"
_IPTC_RESOURCE: Final = 0x0404
_ENVELOPE, _APPLICATION = 1, 2
_CHARACTER_SET: Final = (_ENVELOPE, 90)
_TITLE, _KEYWORD, _SUBLOCATION, _CITY, _STATE, _COUNTRY = 5, 25, 92, 90, 95, 101
_PROGRAM, _HEADLINE, _CAPTION = 65, 105, 120

DATA_SET_NAMES: Final = {
    (_APPLICATION, _TITLE): "Title", (_APPLICATION, _KEYWORD): "Keywords", (_APPLICATION, 40): "Instructions",
    (_APPLICATION, 55): "DateCreated", (_APPLICATION, 60): "TimeCreated", (_APPLICATION, _PROGRAM): "Program",
    (_APPLICATION, 80): "Byline", (_APPLICATION, 85): "BylineTitle", (_APPLICATION, _CITY): "City",
    (_APPLICATION, _SUBLOCATION): "Sublocation", (_APPLICATION, _STATE): "State",
    (_APPLICATION, _COUNTRY): "Country", (_APPLICATION, _HEADLINE): "Headline",
    (_APPLICATION, 110): "Credit", (_APPLICATION, 115): "Source", (_APPLICATION, 116): "Copyright",
    (_APPLICATION, _CAPTION): "Caption", (_APPLICATION, 122): "CaptionWriter",
}  # fmt: skip

_DataSets = dict[tuple[int, int], list[bytes]]


def notes_of_iptc(block: bytes) -> PhotoNotes:
    """Notes of a sequence of data sets; what follows damage is missing."""
    sets: _DataSets = defaultdict(list)
    for key, value in _data_sets(block):
        sets[key].append(value)
    is_utf8 = _UTF8 in sets.get(_CHARACTER_SET, ())

    def texts(number: int) -> tuple[str, ...]:
        return tuple(_decoded(value, is_utf8) for value in sets.get((_APPLICATION, number), ()))

    def text(number: int) -> str:
        return next(iter(texts(number)), "")

    places = (text(number) for number in (_SUBLOCATION, _CITY, _STATE, _COUNTRY))
    return PhotoNotes(
        title=text(_TITLE) or text(_HEADLINE),
        caption=text(_CAPTION),
        keywords=texts(_KEYWORD),
        places=tuple(filter(None, places)),
        software=texts(_PROGRAM),
    )


def text_sets(block: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    """Record, number and text of every data set that people may want to read."""
    sets = list(_data_sets(block))
    is_utf8 = (_CHARACTER_SET, _UTF8) in sets
    for key, value in sets:
        if key[0] == _APPLICATION and key[1] > 0:  # 0 is the version of the standard
            yield key, _decoded(value, is_utf8)


def iptc_of_photoshop(resources: bytes) -> bytes:
    """The data sets within Photoshop image resources ("8BIM"); empty without any."""
    at = 0
    while at + 12 <= len(resources) and resources[at : at + 4] == b"8BIM":
        (kind,) = struct.unpack_from(">H", resources, at + 4)
        name_bytes = 1 + resources[at + 6]
        at += 6 + name_bytes + name_bytes % 2
        if at + 4 > len(resources):
            break
        (size,) = struct.unpack_from(">I", resources, at)
        if kind == _IPTC_RESOURCE:  # some writers leave out its size
            return resources[at + 4 : at + 4 + (size or len(resources))]
        at += 4 + size + size % 2
    return b""


def _data_sets(block: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    at = 0
    while at + 5 <= len(block) and block[at] == _MARK:
        record, number, size = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if size & 0x8000:  # an extended data set: so many bytes hold the size
            digits = size & 0x7FFF
            if digits > 4:
                return
            size = int.from_bytes(block[at : at + digits], "big")
            at += digits
        yield (record, number), block[at : at + size]
        at += size


def _decoded(value: bytes, is_utf8: bool) -> str:
    """Most writers do not name their character set; what is not UTF-8 is Windows' Western one."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("utf-8" if is_utf8 else "cp1252", errors="replace")
