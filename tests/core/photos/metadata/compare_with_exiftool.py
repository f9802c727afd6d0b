"""Compares what the app reads from photos with exiftool: `python -m tests.core.photos.metadata.compare_with_exiftool FOLDER ...`.

exiftool (Debian: libimage-exiftool-perl) is a reference only, never part of the app. The table says per tag how
many files agree and differ; every difference without a known reason is listed and ends the script with 1.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.metadata.blocks import find_blocks
from core.photos.metadata.exif import camera_name, parse_time
from core.photos.metadata.notes import tidy
from core.photos.metadata.xmp import read_xmp
from tests.core.photos.decoding import decode_file

_SIDE_PX: Final = 16
_DEGREES: Final = 1e-5  # about a metre

Tags = dict[str, Any]  # "Group:Name" to value, as exiftool gives them
Value = object


def _first(tags: Tags, *names: str) -> Any:
    return next((tags[name] for name in names if tags.get(name) not in (None, "")), None)


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


_XMP_DATES: Final = (
    "XMP-exif:DateTimeOriginal", "XMP-photoshop:DateCreated", "XMP-exif:DateTimeDigitized", "XMP-xmp:CreateDate",
)  # fmt: skip


def _date(tags: Tags) -> Value:
    exif = [
        f"{group}:{name}"
        for name in ("DateTimeOriginal", "CreateDate")
        for group in ("ExifIFD", "IFD0")
    ]
    for name in (*exif, *_XMP_DATES, "IFD0:ModifyDate"):
        text = str(tags.get(name, ""))
        if time := parse_time(text) or parse_time(f"{text[:16]}:00"):  # XMP may leave out seconds
            return time.isoformat()
    return None


def _offset(tags: Tags) -> Value:
    own = str(_first(tags, "ExifIFD:OffsetTimeOriginal") or "")
    text = own or str(_first(tags, *_XMP_DATES) or "")
    if text.endswith("Z"):
        return 0
    if found := re.search(r"([+-])(\d\d):(\d\d)$", text):
        return int(f"{found[1]}1") * (int(found[2]) * 60 + int(found[3]))
    return None


def _position(tags: Tags) -> Value:
    place = (
        _first(tags, "Composite:GPSLatitude", "XMP-exif:GPSLatitude"),
        _first(tags, "Composite:GPSLongitude", "XMP-exif:GPSLongitude"),
    )
    return None if None in place else place


def _keywords(tags: Tags) -> Value:
    lists = ("XMP-dc:Subject", "IPTC:Keywords")
    said = [word for name in lists for word in _texts(tags.get(name))]
    said += str(tags.get("IFD0:XPKeywords", "")).split(";")
    return frozenset(filter(None, (tidy(word).casefold() for word in said)))


def _people(tags: Tags) -> Value:
    regions = _first(tags, "XMP-mwg-rs:RegionInfo") or {}
    named = regions.get("RegionList", ()) if isinstance(regions, dict) else ()
    faces = [region.get("Name") for region in named if region.get("Type", "Face") == "Face"]
    microsoft = _first(tags, "XMP-MP:RegionInfoMP") or {}
    more = microsoft.get("Regions", ()) if isinstance(microsoft, dict) else ()
    names = [*faces, *(region.get("PersonDisplayName") for region in more)]
    names += _texts(tags.get("XMP-iptcExt:PersonInImage"))
    return frozenset(tidy(name).casefold() for name in names if name)


def _text(*names: str) -> Callable[[Tags], Value]:
    def read(tags: Tags) -> Value:
        return tidy(str(_first(tags, *names) or ""), 4_000) or None

    return read


def _rating(tags: Tags) -> Value:
    value = _first(tags, "XMP-xmp:Rating", "IFD0:Rating")
    percent = tags.get("XMP-microsoft:RatingPercent")
    if value is None and percent is not None:
        return sum(float(percent) >= least for least in (1, 13, 38, 63, 88))
    return None if value is None else int(float(value))


def _orientation(tags: Tags) -> Value:
    return _first(tags, "IFD0:Orientation", "XMP-tiff:Orientation")


def _camera(tags: Tags) -> Value:
    make, model = (_first(tags, f"IFD0:{name}", f"XMP-tiff:{name}") for name in ("Make", "Model"))
    return camera_name(str(make or "").strip(), str(model or "").strip())


_CAPTIONS: Final = ("XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription", "IFD0:XPComment",
                    "IFD0:XPSubject", "ExifIFD:UserComment")  # fmt: skip
_TITLES: Final = (
    "XMP-dc:Title",
    "XMP-photoshop:Headline",
    "IPTC:ObjectName",
    "IPTC:Headline",
    "IFD0:XPTitle",
)
_EXPECTED: Final[dict[str, Callable[[Tags], Value]]] = {
    "date": _date, "offset": _offset, "position": _position, "orientation": _orientation, "camera": _camera,
    "rating": _rating, "keywords": _keywords, "people": _people, "title": _text(*_TITLES),
    "caption": _text(*_CAPTIONS), "label": _text("XMP-xmp:Label"),
}  # fmt: skip


def _ours(photo: Decoded) -> dict[str, Value]:
    facts, notes = photo.metadata, photo.notes
    captured, gps = facts.captured, facts.gps
    levels = (level for keyword in notes.keywords for level in keyword.split("|"))
    return {
        "date": captured and captured.local.isoformat(),
        "offset": captured and captured.offset_minutes,
        "position": gps and (gps.lat, gps.lon),
        "orientation": facts.orientation,
        "camera": facts.camera,
        "rating": notes.rating,
        "keywords": frozenset(level.casefold() for level in levels),
        "people": frozenset(name.casefold() for name in notes.people),
        "title": notes.title or None,
        "caption": notes.caption or None,
        "label": notes.label or None,
    }


def _agree(tag: str, ours: Any, theirs: Any) -> bool:
    if tag == "position" and ours and theirs:
        return all(abs(a - float(b)) < _DEGREES for a, b in zip(ours, theirs, strict=True))
    return bool(ours == theirs)


def _reason(tag: str, ours: Any, theirs: Any, tags: Tags) -> str:
    """Why a difference is meant; empty if it is not."""
    if tag == "orientation" and ours == 1 and theirs not in range(2, 9):
        return "none is upright"
    if tag == "orientation" and tags.get("File:FileType") in ("HEIC", "AVIF", "TIFF"):
        return "applied by the decoder"
    if tag == "rating" and theirs == 0:
        return "0 is unrated"
    if tag == "offset" and theirs is None:
        return "derived from the GPS clock or the position"
    if tag == "offset" and ours is not None:
        return "GPS clock or position, rather than the editor's computer"
    if tag == "position" and theirs in ((0, 0), ("", "")):
        return "a receiver without a fix"
    if tag == "caption" and theirs == "ASCI":
        return "name of the character code of an empty comment"
    if tag == "keywords" and theirs < ours:
        return "levels of hierarchies added"
    if tag == "keywords" and theirs - ours <= _EXPECTED["people"](tags):
        return "people are no keywords"
    if (
        tag in ("title", "caption", "camera")
        and ours
        and theirs
        and _letters(ours) == _letters(theirs)
    ):
        return "spaces"
    blocks = find_blocks(Path(tags["SourceFile"]).read_bytes())
    if blocks.xmp and not any(read_xmp(packet).properties for packet in blocks.xmp):
        return "the packet is no well-formed XML"
    return ""


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()


def _exiftool(folders: Iterable[Path]) -> list[Tags]:
    command = ["exiftool", "-json", "-G1", "-n", "-struct", "-r", "-q", "-charset", "iptc=Latin"]
    done = subprocess.run([*command, *map(str, folders)], capture_output=True, check=False)
    return list(json.loads(done.stdout))


def main() -> int:
    """Print the table; 1 if a difference has no reason."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    counts: dict[str, Counter[str]] = {tag: Counter() for tag in _EXPECTED}
    open_ends, files = [], 0
    for tags in _exiftool(parser.parse_args().folders):
        photo = decode_file(DecodeRequest(Path(tags["SourceFile"]), _SIDE_PX), 1_000_000_000)
        if not isinstance(photo, Decoded):
            continue
        files += 1
        for tag, value in _ours(photo).items():
            theirs = _EXPECTED[tag](tags)
            if _agree(tag, value, theirs):
                counts[tag]["agree" if theirs else "neither"] += 1
                continue
            why = _reason(tag, value, theirs, tags)
            counts[tag][why or "WITHOUT A REASON"] += 1
            if not why:
                open_ends.append(f"{tags['SourceFile']}: {tag}: {value!r}, exiftool {theirs!r}")
    lines = [
        f"{files} files\n",
        "| tag | both agree | neither has it | differ | why |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for tag, found in counts.items():
        agree, neither = found.pop("agree", 0), found.pop("neither", 0)
        why = "; ".join(f"{count} {reason}" for reason, count in found.most_common())
        lines.append(f"| {tag} | {agree} | {neither} | {found.total()} | {why} |")
    sys.stdout.write("\n".join([*lines, *open_ends, ""]))
    return 1 if open_ends else 0


if __name__ == "__main__":
    sys.exit(main())
