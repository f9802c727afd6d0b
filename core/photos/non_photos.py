"""What files beside photos are, judged by their names: for telling users what was left out."""

from __future__ import annotations

import os
from typing import Final

from core.records import OtherKind

# fmt: off
_SUFFIXES: Final = {
    OtherKind.VIDEO: frozenset((
        ".3g2", ".3gp", ".asf", ".avi", ".flv", ".insv", ".lrv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpe",
        ".mpeg", ".mpg", ".mts", ".mxf", ".ogv", ".qt", ".vob", ".webm", ".wmv",
    )),
    OtherKind.SOUND: frozenset((
        ".aac", ".aif", ".aiff", ".amr", ".flac", ".m4a", ".mid", ".mp3", ".oga", ".ogg", ".opus", ".wav", ".wma",
    )),
    OtherKind.DOCUMENT: frozenset((
        ".csv", ".doc", ".docx", ".epub", ".htm", ".html", ".key", ".md", ".numbers", ".ods", ".odt", ".pages", ".pdf",
        ".ppt", ".pptx", ".rtf", ".txt", ".xls", ".xlsx",
    )),
}
# They belong to a photo, to a folder or to another program, and nobody misses them.
_UNNOTICED: Final = frozenset((
    ".aae", ".cos", ".db", ".dop", ".ini", ".json", ".lnk", ".log", ".nksc", ".on1", ".pp3", ".thm", ".url", ".vrd", ".xml",
    ".xmp",
))
# fmt: on


def other_kind(name: str) -> OtherKind | None:
    """The kind of a file that is no photo; None for files that accompany others."""
    suffix = os.path.splitext(name)[1].lower()
    if name.startswith((".", "~")) or suffix in _UNNOTICED or not suffix:
        return None
    return next((kind for kind, known in _SUFFIXES.items() if suffix in known), OtherKind.OTHER)
