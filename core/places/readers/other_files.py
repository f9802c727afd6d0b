"""Identifies files that contain no list of places, for the sentence that rejects them."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from core.sentences import Sentence

# Signature -> kind of file.
_MAGIC: Final = (
    (b"%PDF", Sentence("file-kind.document", format="PDF")),
    (b"\xff\xd8\xff", Sentence("file-kind.photo", format="JPEG")),
    (b"\x89PNG", Sentence("file-kind.photo", format="PNG")),
    (b"GIF8", Sentence("file-kind.photo", format="GIF")),
    (b"BM", Sentence("file-kind.photo", format="BMP")),
    (b"II*\x00", Sentence("file-kind.photo", format="TIFF")),
    (b"MM\x00*", Sentence("file-kind.photo", format="TIFF")),
    (b"SQLite format 3\x00", Sentence("file-kind.database", format="SQLite")),
    (b"PAR1", Sentence("file-kind.parquet")),
    (b"\x1f\x8b", Sentence("file-kind.archive", format="gzip")),
    (b"7z\xbc\xaf", Sentence("file-kind.archive", format="7z")),
    (b"Rar!", Sentence("file-kind.archive", format="RAR")),
    (b"BZh", Sentence("file-kind.archive", format="bzip2")),
    (b"\xfd7zXZ", Sentence("file-kind.archive", format="xz")),
    (b"ID3", Sentence("file-kind.sound", format="MP3")),
    (b"OggS", Sentence("file-kind.sound", format="Ogg")),
    (b"fLaC", Sentence("file-kind.sound", format="FLAC")),
    (b"\x1aE\xdf\xa3", Sentence("file-kind.video", format="Matroska")),
    (b"\x7fELF", Sentence("file-kind.program")),
    (b"MZ", Sentence("file-kind.program")),
    (b"{\\rtf", Sentence("file-kind.document", format="RTF")),
    (b"%!PS", Sentence("file-kind.document", format="PostScript")),
    (b"\x00\x00\x27\x0a", Sentence("file-kind.shapefile")),
)
_ZIPPED: Final = (
    ("word/", Sentence("file-kind.document", format="Word")),
    ("ppt/", Sentence("file-kind.document", format="PowerPoint")),
    ("META-INF/container.xml", Sentence("file-kind.document", format="EPUB")),
    ("Index/", Sentence("file-kind.document", format="iWork")),
    ("AndroidManifest.xml", Sentence("file-kind.program")),
)
_FTYP: Final = {b"heic": "HEIC", b"heix": "HEIC", b"mif1": "HEIF", b"mif3": "HEIF", b"avif": "AVIF"}
_TEXTS: Final = (
    (re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE), Sentence("file-kind.contacts")),
    (re.compile(r"\s*BEGIN:VCALENDAR", re.IGNORECASE), Sentence("file-kind.calendar")),
    (re.compile(r"\s*(?:Return-Path|Received|Delivered-To|MIME-Version|From): ?\S", re.IGNORECASE), Sentence("file-kind.e-mail")),
    (re.compile(r"\s*#!"), Sentence("file-kind.program")),
)  # fmt: skip
_ROOTS: Final = {
    "html": Sentence("file-kind.web-page"), "osm": Sentence("file-kind.extract"), "rss": Sentence("file-kind.feed"), "feed": Sentence("file-kind.feed"), "tcx": Sentence("file-kind.recording"),
    "trainingcenterdatabase": Sentence("file-kind.recording"),
}  # fmt: skip


def kind_of_bytes(data: bytes) -> Sentence | None:
    """The kind of file by its signature; None if it may be text."""
    if data[4:8] == b"ftyp":
        photo = _FTYP.get(data[8:12])
        return (
            Sentence("file-kind.photo", format=photo)
            if photo
            else Sentence("file-kind.video", format="MP4")
        )
    if data[:4] == b"RIFF":
        return (
            Sentence("file-kind.photo", format="WebP")
            if data[8:12] == b"WEBP"
            else Sentence("file-kind.sound", format="RIFF")
        )
    if b"OSMHeader" in data[:40]:
        return Sentence("file-kind.extract")
    if data.startswith(b"PK"):
        return _zipped(data)
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)


def kind_of_text(text: str) -> Sentence | None:
    """The kind of text by its first words; None if it may be a list of places."""
    return next((kind for pattern, kind in _TEXTS if pattern.match(text)), None)


def kind_of_xml(root_name: str) -> Sentence:
    """The kind of XML document by the name of its root."""
    if root_name == "svg":
        return Sentence("file-kind.photo", format="SVG")
    return _ROOTS.get(root_name) or Sentence("file-kind.xml", root=root_name[:40])


def _zipped(data: bytes) -> Sentence:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                return Sentence("file-kind.document", format="OpenDocument")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return Sentence("file-kind.archive", format="zip")
    for start, kind in _ZIPPED:
        if any(each.startswith(start) for each in names):
            return kind
    return Sentence("file-kind.archive", format="zip")
