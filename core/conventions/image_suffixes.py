"""Which file names are photos and clips: one list for folders, lists of places and research."""

from __future__ import annotations

from typing import Final

# fmt: off
RAW_SUFFIXES: Final = frozenset((
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef",
    ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf", ".srw",
    ".x3f",
))
IMAGE_SUFFIXES: Final = RAW_SUFFIXES | frozenset((
    ".apng", ".avif", ".bmp", ".gif", ".heic", ".heics", ".heif", ".heifs", ".hif", ".insp", ".jfi",
    ".jfif", ".jif", ".jpe", ".jpeg", ".jpg", ".jps", ".jxl", ".mpo", ".pjpeg", ".png", ".tif",
    ".tiff", ".webp",
))
CLIP_SUFFIXES: Final = frozenset((
    ".3g2", ".3gp", ".avi", ".m4v", ".mkv", ".mov", ".mp4", ".qt", ".webm",
))
# fmt: on
