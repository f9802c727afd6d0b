"""Turns whatever a decoder returns into a small, upright image in sRGB."""

from __future__ import annotations

import functools
import io
import math
from typing import Final

import numpy as np
from PIL import Image, ImageCms

from core.arrays import RgbImage
from core.photos.decode.colours import shown_in_srgb
from core.photos.decode.headers.encodings import SRGB, Encoding, encoding_of_profile

THUMBNAIL_SIDE_PX: Final = 512  # long side
PREVIEW_SIDE_PX: Final = 3_200  # long side
# The window decodes 64 megapixels at most, and JPEG has no longer sides.
_MOST_FULL_PIXELS: Final = 60_000_000
_LONGEST_FULL_PX: Final = 65_000
# Camera sizes such as 4000 px reach 500 px with the cheapest JPEG scaling (1/8) and need no
# resampling at all, which saves a fifth of the total time; the missing 12 pixels do not show.
_THUMBNAIL_ENOUGH_PX: Final = 480
_MAX_ASPECT: Final = 16  # keeps a 100 000 x 1 image from being sent at full size
_REDUCING_GAP: Final = 2.0  # box-reduce first, leaving at least a factor of 2 to the good filter
_ROUNDING: Final = 1e-6  # pixels

_TRANSPOSE: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Greys and saturated colours: a profile that moves none of them by more than this is sRGB.
_SAME_COLOUR: Final = 3
_TEST_COLOURS: Final = np.array(
    [[(level, level, level) for level in range(0, 256, 15)]
     + [(255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 120, 40), (40, 120, 200), (90, 30, 150)]],
    dtype=np.uint8,
)  # fmt: skip
_WHITE: Final = (255, 255, 255)


def working_size(size: tuple[int, int], side_px: int) -> tuple[int, int]:
    """Smallest (width, height) that suits both the encoder and the thumbnail.

    Short side at least `side_px` and long side at least that of a thumbnail, never larger than
    the photo; extreme panoramas are limited to 16 times `side_px` on the long side.
    """
    short, long = min(size), max(size)
    scale = max(side_px / short, _THUMBNAIL_ENOUGH_PX / long)
    scale = min(scale, _MAX_ASPECT * max(side_px, THUMBNAIL_SIDE_PX) / long, 1.0)
    # 26364 * (14336 / 26364) is slightly more than 14336.
    width, height = (max(1, math.ceil(side * scale - _ROUNDING)) for side in size)
    return width, height


def shrink(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Scale down to `size`; an image only slightly larger is left as it is."""
    image = _to_scalable_mode(image)
    if max(image.size) <= max(THUMBNAIL_SIDE_PX, max(size)):
        return image
    return image.resize(size, Image.Resampling.HAMMING, reducing_gap=_REDUCING_GAP)


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Apply an EXIF orientation of 1 to 8."""
    return image.transpose(_TRANSPOSE[orientation]) if orientation in _TRANSPOSE else image


def to_srgb(
    image: Image.Image, icc_profile: bytes | None, encoding: Encoding = SRGB
) -> Image.Image:
    """Mode RGB in the sRGB colour space, transparency composited on white.

    Args:
        encoding: applies if the image has no profile, or is of a high dynamic range, which profiles cannot tone-map.
    """
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    colours = image.convert(image.mode[:-1]) if alpha is not None else image
    told = encoding_of_profile(icc_profile) if icc_profile else SRGB
    encoding = told if told.is_hdr else encoding
    if encoding == SRGB or (icc_profile and not encoding.is_hdr):
        colours = _apply_profile(colours, icc_profile)
    else:
        colours = shown_in_srgb(colours.convert("RGB"), encoding)
    if alpha is None:
        return colours
    page = Image.new("RGB", colours.size, _WHITE)
    page.paste(colours, mask=alpha)
    return page


def thumbnail_jpeg(image: Image.Image) -> bytes:
    """JPEG of an RGB image, long side at most 512 px."""
    if max(image.size) > THUMBNAIL_SIDE_PX:
        scale = THUMBNAIL_SIDE_PX / max(image.size)
        size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
        image = image.resize(size, Image.Resampling.HAMMING, reducing_gap=_REDUCING_GAP)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def decode_thumbnail(jpeg: bytes, draft_px: int | None = None) -> RgbImage | None:
    """Pixels [h, w, 3] of one of our thumbnails; None if it is damaged.

    Args:
        draft_px: a sufficient side length: decodes at an eighth to full size.
    """
    try:
        with Image.open(io.BytesIO(jpeg)) as picture:
            if draft_px is not None:
                picture.draft("RGB", (draft_px, draft_px))
            return np.asarray(picture.convert("RGB"), dtype=np.uint8)
    except (OSError, ValueError):
        return None  # trimmed or damaged in the meantime


def preview_jpeg(pixels: RgbImage) -> bytes:
    """JPEG of pixels [h, w, 3] for a full screen, long side at most 3 200 px."""
    image = Image.fromarray(pixels)
    image.thumbnail((PREVIEW_SIDE_PX, PREVIEW_SIDE_PX), reducing_gap=_REDUCING_GAP)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def full_jpeg(pixels: RgbImage) -> bytes:
    """JPEG of pixels [h, w, 3] for looking closely: as they are, up to 60 megapixels."""
    image = Image.fromarray(pixels)
    scale = min(
        math.sqrt(_MOST_FULL_PIXELS / (image.width * image.height)),
        _LONGEST_FULL_PX / max(image.size),
    )
    if scale < 1:
        size = max(1, int(image.width * scale)), max(1, int(image.height * scale))
        image = image.resize(size, Image.Resampling.HAMMING)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


def to_array(image: Image.Image) -> RgbImage:
    """Pixels [h, w, 3] of an RGB image."""
    return np.asarray(image, dtype=np.uint8)


def _to_scalable_mode(image: Image.Image) -> Image.Image:
    """A mode with 8 bits per channel in which averaging neighbours makes sense."""
    mode = image.mode
    if mode.startswith("I;16"):
        # Pillow's own conversion clips at 255 instead of scaling.
        return Image.fromarray((np.asarray(image).astype(np.uint16) >> 8).astype(np.uint8))
    if mode in ("I", "F"):
        return Image.fromarray(_stretch(np.asarray(image, dtype=np.float64)))
    if mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        if "transparency" in image.info and mode in ("L", "RGB"):
            return image.convert("LA" if mode == "L" else "RGBA")
        return image
    if mode == "1":
        return image.convert("L")
    transparent = "transparency" in image.info or mode in ("PA", "La", "RGBa")
    return image.convert("RGBA" if transparent else "RGB")


def _stretch(values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> RgbImage:
    """32-bit integers or floats [h, w] scaled to 0..255 from the range they appear to use."""
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = min(0.0, float(values.min())), float(values.max())
    for white in (1.0, 255.0, 65535.0):
        if low == 0.0 and high <= white:
            return (values * (255.0 / white)).astype(np.uint8)
    return ((values - low) * (255.0 / (high - low))).astype(np.uint8)


def _apply_profile(image: Image.Image, icc_profile: bytes | None) -> Image.Image:
    if icc_profile:
        try:
            transform = _srgb_transform(icc_profile, image.mode)
            if transform is not None:
                converted = ImageCms.applyTransform(image, transform)
                return converted if converted is not None else image
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken or unsuitable profile: plain conversion is the next best guess
    if image.mode == "LAB":
        transform = ImageCms.buildTransform(
            ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
        )
        return ImageCms.applyTransform(image, transform) or image
    return image if image.mode == "RGB" else image.convert("RGB")


@functools.lru_cache(maxsize=16)  # a library has few distinct profiles, each costs milliseconds
def _srgb_transform(icc_profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Transform from an embedded profile; None if it changes nothing, whatever its name."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
    transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    if mode == "RGB":
        colours = Image.fromarray(_TEST_COLOURS)
        converted = ImageCms.applyTransform(colours, transform)
        if np.abs(np.asarray(converted, dtype=int) - _TEST_COLOURS).max() <= _SAME_COLOUR:
            return None
    return transform
