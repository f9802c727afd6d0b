"""What a file is that holds no list of places, for the sentence that refuses it."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from core.sentences import Sentence

# Signature -> kind of file and its format.
_MAGIC: Final = (
    (b"%PDF", "document", "PDF"),
    (b"\xff\xd8\xff", "photo", "JPEG"),
    (b"\x89PNG", "photo", "PNG"),
    (b"GIF8", "photo", "GIF"),
    (b"BM", "photo", "BMP"),
    (b"II*\x00", "photo", "TIFF"),
    (b"MM\x00*", "photo", "TIFF"),
    (b"SQLite format 3\x00", "database", "SQLite"),
    (b"PAR1", "parquet", ""),
    (b"\x1f\x8b", "archive", "gzip"),
    (b"7z\xbc\xaf", "archive", "7z"),
    (b"Rar!", "archive", "RAR"),
    (b"BZh", "archive", "bzip2"),
    (b"\xfd7zXZ", "archive", "xz"),
    (b"ID3", "sound", "MP3"),
    (b"OggS", "sound", "Ogg"),
    (b"fLaC", "sound", "FLAC"),
    (b"\x1aE\xdf\xa3", "video", "Matroska"),
    (b"\x7fELF", "program", ""),
    (b"MZ", "program", ""),
    (b"{\\rtf", "document", "RTF"),
    (b"%!PS", "document", "PostScript"),
    (b"\x00\x00\x27\x0a", "shapefile", ""),
)
_ZIPPED: Final = (
    ("word/", "document", "Word"),
    ("ppt/", "document", "PowerPoint"),
    ("META-INF/container.xml", "document", "EPUB"),
    ("Index/", "document", "iWork"),
    ("AndroidManifest.xml", "program", ""),
)
_FTYP: Final = {b"heic": "HEIC", b"heix": "HEIC", b"mif1": "HEIF", b"mif3": "HEIF", b"avif": "AVIF"}
_TEXTS: Final = (
    (re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE), "contacts"),
    (re.compile(r"\s*BEGIN:VCALENDAR", re.IGNORECASE), "calendar"),
    (re.compile(r"\s*(?:Return-Path|Received|Delivered-To|MIME-Version|From): ?\S", re.IGNORECASE), "e-mail"),
    (re.compile(r"\s*#!"), "program"),
)  # fmt: skip
_ROOTS: Final = {
    "html": "web-page", "osm": "extract", "rss": "feed", "feed": "feed", "tcx": "recording",
    "trainingcenterdatabase": "recording",
}  # fmt: skip


def kind_of_bytes(data: bytes) -> Sentence | None:
    """What the bytes are by their signature; None when they may be text."""
    if data[4:8] == b"ftyp":
        photo = _FTYP.get(data[8:12])
        return _kind("photo", photo) if photo else _kind("video", "MP4")
    if data[:4] == b"RIFF":
        return _kind("photo", "WebP") if data[8:12] == b"WEBP" else _kind("sound", "RIFF")
    if b"OSMHeader" in data[:40]:
        return _kind("extract")
    if data.startswith(b"PK"):
        return _zipped(data)
    found = ((kind, form) for magic, kind, form in _MAGIC if data.startswith(magic))
    return next((_kind(kind, form) for kind, form in found), None)


def kind_of_text(text: str) -> Sentence | None:
    """What a text is by its first words; None when it may be a list of places."""
    return next((_kind(kind) for pattern, kind in _TEXTS if pattern.match(text)), None)


def kind_of_xml(root_name: str) -> Sentence:
    """What an XML document is by the name of its root."""
    if root_name == "svg":
        return _kind("photo", "SVG")
    known = _ROOTS.get(root_name)
    return _kind(known) if known else Sentence("file-kind.xml", root=root_name[:40])


def _kind(kind: str, form: str = "") -> Sentence:
    return Sentence(f"file-kind.{kind}", format=form) if form else Sentence(f"file-kind.{kind}")


def _zipped(data: bytes) -> Sentence:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                return _kind("document", "OpenDocument")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return _kind("archive", "zip")
    for start, kind, form in _ZIPPED:
        if any(each.startswith(start) for each in names):
            return _kind(kind, form)
    return _kind("archive", "zip")
