"""What the user drops on the window, coming from other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from core.conventions.image_suffixes import CLIP_SUFFIXES, IMAGE_SUFFIXES


def dropped_folders(event: QDropEvent) -> list[Path]:
    """Local folders among the dragged items."""
    return [path for path in _paths(event) if path.is_dir()]


def dropped_files(event: QDropEvent) -> list[Path]:
    """Local files among the dragged items."""
    return [path for path in _paths(event) if path.is_file()]


def is_photo(file: Path) -> bool:
    """Whether a file is a photo or a video, by its name."""
    return file.suffix.lower() in IMAGE_SUFFIXES | CLIP_SUFFIXES


def _paths(event: QDropEvent) -> list[Path]:
    if event.source() is not None:  # photos of the library, on their way to another program
        return []
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
