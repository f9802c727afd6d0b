"""Finds the photo in a TIFF file that begins with a thumbnail of it, and the tags of BigTIFF."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Final

from PIL import ImageFile, TiffImagePlugin

_BIG_TIFF: Final = b"II+\0"  # Pillow knows no other order of bytes
_SUBFILE_TYPE: Final = 254  # tag; bit 0: a reduced version of another page
_SUB_DIRECTORIES: Final = 330  # tag: pages that belong to this one
_THUMBNAIL_SIDE_PX: Final = 512
_MOST_PAGES: Final = 8
_SAME_SHAPE: Final = 0.05  # relative difference of width by height: thumbnails are rounded


def photo_page(data: bytes, first: ImageFile.ImageFile) -> ImageFile.ImageFile:
    """The page with the photo, its pixels not decoded; the first page unless that is a thumbnail.

    Args:
        data: the file.
        first: its first page.
    """
    if not isinstance(first, TiffImagePlugin.TiffImageFile):
        return first
    is_reduced = _is_reduced(first)
    if not is_reduced and max(first.size) > _THUMBNAIL_SIDE_PX:
        return first
    larger = [
        page
        for page in _further_pages(data, first)
        if not _is_reduced(page)
        and _pixels(page) > _pixels(first)
        and (is_reduced or abs(_shape(page) / _shape(first) - 1) < _SAME_SHAPE)
    ]
    return max(larger, key=_pixels, default=first)


def exif_of_big_tiff(data: bytes) -> bytes | None:
    """The tags of a BigTIFF file as the classic structure that readers of EXIF know; None of other files, and of
    damaged tags.

    Args:
        data: the file.
    """
    if not data.startswith(_BIG_TIFF):
        return None
    exif = TiffImagePlugin.TiffImageFile(io.BytesIO(data)).getexif()
    exif.bigtiff = False
    try:
        return exif.tobytes()
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, struct.error):
        return None


def _further_pages(
    data: bytes, first: TiffImagePlugin.TiffImageFile
) -> Iterator[TiffImagePlugin.TiffImageFile]:
    """Pages below the first one, then those after it; a page that is damaged ends them."""
    below = first.tag_v2.get(_SUB_DIRECTORIES, ())
    offsets = below if isinstance(below, tuple) else (below,)
    try:
        for offset in offsets[:_MOST_PAGES]:
            yield TiffImagePlugin.TiffImageFile(io.BytesIO(_beginning_at(data, offset)))
        for number in range(1, min(first.n_frames, _MOST_PAGES)):
            page = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
            page.seek(number)
            yield page
    except (OSError, SyntaxError, ValueError, TypeError, struct.error):
        return


def _beginning_at(data: bytes, offset: int) -> bytes:
    """The file with its header pointing to another page."""
    order = "<" if data.startswith(b"II") else ">"
    at, form = (8, "Q") if data.startswith(_BIG_TIFF) else (4, "I")
    return data[:at] + struct.pack(order + form, offset) + data[at + struct.calcsize(form) :]


def _is_reduced(page: TiffImagePlugin.TiffImageFile) -> bool:
    return bool(page.tag_v2.get(_SUBFILE_TYPE, 0) & 1)


def _pixels(page: ImageFile.ImageFile) -> int:
    return page.width * page.height


def _shape(page: ImageFile.ImageFile) -> float:
    return page.width / page.height
