"""Opens photos of each supported format at the smallest size the decoder produces cheaply."""

from __future__ import annotations

import functools
import importlib
import io
import math
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from PIL import Image, ImageFile

from core.photos.decode.formats import (
    PhotoRefusedError,
    declared_size,
    sniff,
)
from core.photos.decode.headers import heif_boxes, jxl_header
from core.photos.decode.headers.encodings import SRGB, Encoding, encoding_of_codes
from core.photos.decode.headers.tiff_pages import exif_of_big_tiff, photo_page
from core.photos.decode.keyframes import best_frame
from core.photos.decode.pixels import THUMBNAIL_SIDE_PX, working_size
from core.photos.metadata.blocks import png_colour_codes, without_png_texts
from core.records import FailureKind
from core.sentences import Sentence

# Files reach no other parsers; Pillow has about forty, many of them rarely tested.
_PLUGINS: Final = {
    "JPEG": ("PIL.JpegImagePlugin", "PIL.MpoImagePlugin"),
    "PNG": ("PIL.PngImagePlugin",),
    "GIF": ("PIL.GifImagePlugin",),
    "WEBP": ("PIL.WebPImagePlugin",),
    "BMP": ("PIL.BmpImagePlugin",),
    "TIFF": ("PIL.TiffImagePlugin",),
    "AVIF": ("PIL.AvifImagePlugin",),
}
_BACKWARD_BIG_TIFF: Final = b"MM\0+"  # Pillow takes it for a classic TIFF without pixels
_JPEG_END: Final = b"\xff\xd9"
_OTHER_BYTES: Final = b"\x5a\xa5\x3c" * 40
_ANIMATED: Final = ("GIF", "PNG", "WEBP", "AVIF")
# The directory entry "compression: JPEG XL" (DNG 1.7), in both byte orders.
_PACKED_AS_JXL: Final = (
    b"\x03\x01\x03\x00\x01\x00\x00\x00\x42\xcd",
    b"\x01\x03\x00\x03\x00\x00\x00\x01\xcd\x42",
)
_BAND_BYTES: Final = 16_000_000
# LibRaw's "flip" of a raw sensor image, as the EXIF orientation that undoes it.
_RAW_FLIP_TO_ORIENTATION: Final = {3: 3, 5: 8, 6: 6}


@dataclass(frozen=True, slots=True)
class OpenedPhoto:
    """A decoded photo before resizing, colour conversion and rotation.

    Attributes:
        size: (width, height) of the full photo in the orientation of `image`.
        exif: EXIF block as stored in the container.
        xmp: XMP packet as stored in the container.
        encoding: of pixels without a profile.
        turn_by: orientation still to be applied: None means the one in EXIF, 1 none.
    """

    format: str
    image: Image.Image
    size: tuple[int, int]
    exif: bytes | None
    icc_profile: bytes | None
    turn_by: int | None = None
    xmp: bytes | None = None
    encoding: Encoding = SRGB


def open_photo(data: bytes, *, suffix: str, side_px: int, max_pixels: int) -> OpenedPhoto:
    """Decode a photo, downscaled while decoding where the format allows it.

    Raises:
        PhotoRefusedError: UNSUPPORTED or TOO_LARGE, before anything is decoded.
        Exception: whatever the format's decoder raises on damaged data.
    """
    format_name = sniff(data, suffix)
    if format_name == "HEIF":
        return _open_heif(data, side_px, max_pixels)
    if format_name == "RAW":
        return _open_raw(data, side_px, max_pixels)
    if format_name == "JXL":
        return _open_jxl(data, side_px, max_pixels)
    return _open_with_pillow(data, format_name, side_px, max_pixels)


def check_size(size: tuple[int, int], max_pixels: int) -> None:
    """Refuse a picture that is too large to decode.

    Raises:
        PhotoRefusedError: TOO_LARGE, or CORRUPT if it has no pixels.
    """
    width, height = size
    if width * height > max_pixels:
        raise PhotoRefusedError(
            FailureKind.TOO_LARGE,
            Sentence(
                "photo.too-many-pixels",
                width=width,
                height=height,
                megapixels=width * height / 1e6,
                limit=max_pixels / 1e6,
            ),
        )
    if width < 1 or height < 1:
        raise PhotoRefusedError(FailureKind.CORRUPT, Sentence("photo.no-pixels"))


@functools.cache
def _import_plugins(format_name: str) -> None:
    """Register Pillow's parser for one format, on the first photo that needs it."""
    for module in _PLUGINS[format_name]:
        plugin: Any = importlib.import_module(module)
        # One photo per process at a time: threads inside a codec would only compete.
        if format_name == "AVIF":
            plugin.DEFAULT_MAX_THREADS = 1
    # `check_size` with the user's own limit replaces Pillow's fixed one.
    Image.MAX_IMAGE_PIXELS = None


def _parse(data: bytes, format_name: str) -> ImageFile.ImageFile:
    """Read the header with the one matching parser, so that its own error message is kept."""
    _import_plugins(format_name)
    parse = Image.OPEN[format_name][0]
    return parse(io.BytesIO(without_png_texts(data)), "")


def _open_with_pillow(data: bytes, format_name: str, side_px: int, max_pixels: int) -> OpenedPhoto:
    declared = declared_size(data, format_name)
    if declared is not None:
        check_size(declared, max_pixels)
    if data.startswith(_BACKWARD_BIG_TIFF):
        raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.form-unknown"))
    parsed = _parse(data, format_name)
    if format_name == "TIFF":
        parsed = photo_page(data, parsed)
    image: Image.Image = parsed
    size = image.size
    check_size(size, max_pixels)
    if format_name == "JPEG":
        image = _load_jpeg(data, parsed, working_size(size, side_px))
    else:
        image.load()
    turn_by, exif, xmp = None, image.info.get("exif"), None
    if format_name == "TIFF":
        turn_by, size = 1, image.size  # Pillow rotates TIFF while loading
        exif = exif_of_big_tiff(data)
    if format_name in _ANIMATED and getattr(parsed, "n_frames", 1) > 1:
        image = best_frame(parsed)
    encoding = SRGB
    if format_name == "AVIF":
        encoding, xmp = heif_boxes.encoding_of(data), image.info.get("xmp")
        if crop := heif_boxes.clean_aperture(data, size):
            image = _cropped(image, crop)
            size = image.size
    icc_profile = image.info.get("icc_profile")
    if format_name == "PNG" and (codes := png_colour_codes(data)):
        encoding, icc_profile = encoding_of_codes(*codes), None  # they take precedence
    return OpenedPhoto(
        format=format_name,
        image=image,
        size=size,
        encoding=encoding,
        exif=exif if isinstance(exif, bytes) else None,
        icc_profile=icc_profile,
        turn_by=turn_by,
        xmp=xmp,
    )


def _load_jpeg(
    data: bytes, image: ImageFile.ImageFile, target: tuple[int, int]
) -> ImageFile.ImageFile:
    """Decode the pixels, even of a file that only lacks its end marker.

    Whether anything else is missing shows when extra bytes are appended to the file: a decoder that
    had all it needed does not look at them.
    """
    image.draft(None, target)
    try:
        image.load()
        return image
    except OSError:
        if data.rstrip(b"\x00").endswith(_JPEG_END):
            raise
        whole = [_parse(data + tail, "JPEG") for tail in (_JPEG_END, _OTHER_BYTES + _JPEG_END)]
        for each in whole:
            each.load()
        if whole[0].tobytes() != whole[1].tobytes():
            raise
        return whole[0]


def _cropped(image: Image.Image, crop: tuple[int, int, int, int]) -> Image.Image:
    cut = image.crop(crop)
    cut.info = image.info
    return cut


def _open_jxl(data: bytes, side_px: int, max_pixels: int) -> OpenedPhoto:
    """libjxl rotates the photo itself, except for a losslessly recompressed JPEG, which is
    restored as it was."""
    try:
        import pylibjxl
    except ImportError as error:
        raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.no-jpeg-xl")) from error
    declared = declared_size(data, "JXL")
    if declared is not None:
        check_size(declared, max_pixels)
    if jxl_header.holds_packed_jpeg(data):
        jpeg = _open_with_pillow(pylibjxl.jxl_to_jpeg(data), "JPEG", side_px, max_pixels)
        return replace(jpeg, format="JXL")
    header = pylibjxl.probe(data)
    check_size((header["width"], header["height"]), max_pixels)
    # One photo per process at a time: threads inside a codec would only compete.
    with pylibjxl.JXL(threads=1) as codec:
        pixels, facts = codec.decode(data, metadata=True)
    image = Image.fromarray(pixels)
    encoding = jxl_header.encoding_of(data)
    return OpenedPhoto(
        format="JXL",
        image=image,
        size=image.size,
        exif=_whole_exif(facts.get("exif")),
        xmp=facts.get("xmp"),
        icc_profile=facts.get("icc") if encoding == SRGB else None,
        turn_by=1,
        encoding=encoding,
    )


def _whole_exif(block: bytes | None) -> bytes | None:
    """An EXIF block starting with its byte-order mark.

    The container puts four bytes before the block, and pylibjxl strips them. Some writers omit
    them; then the first four bytes of the block itself are missing.
    """
    marks = {b"\0\0\0\x08": b"MM\0*", b"\x08\0\0\0": b"II*\0"}
    return marks.get(block[:4], b"") + block if block else None


def _open_heif(data: bytes, side_px: int, max_pixels: int) -> OpenedPhoto:
    """libheif applies the container's own rotation; the EXIF orientation must then be ignored."""
    import pi_heif
    from pi_heif import options

    options.DECODE_THREADS = 1
    options.THUMBNAILS = options.DEPTH_IMAGES = options.AUX_IMAGES = False
    try:
        file = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True, remove_stride=False)
        photo = file[file.primary_index]
        check_size(photo.size, max_pixels)
        pixels, stride = photo.data, photo.stride
    except (IndexError, OSError, RuntimeError, SyntaxError, ValueError) as error:
        if heif_boxes.is_of_other_codec(data):
            raise PhotoRefusedError(
                FailureKind.UNSUPPORTED, Sentence("photo.form-unknown")
            ) from error
        raise
    image = _reduce_in_bands(
        pixels, photo.mode, photo.size, stride, working_size(photo.size, side_px)
    )
    return OpenedPhoto(
        format="HEIF",
        image=image,
        size=photo.size,
        exif=photo.info.get("exif"),
        icc_profile=photo.info.get("icc_profile"),
        turn_by=1,
        encoding=heif_boxes.encoding_of(data),
        xmp=photo.info.get("xmp"),
    )


def _reduce_in_bands(
    pixels: Any, mode: str, size: tuple[int, int], stride: int, target: tuple[int, int]
) -> Image.Image:
    """Box-reduce a decoder's buffer without a second full-size copy (800 MB at 200 megapixels).

    The factor leaves at least twice `target` for the final filter.
    """
    width, height = size
    factor = max(1, min(width // target[0], height // target[1]) // 2)
    reduced = Image.new(mode, (math.ceil(width / factor), math.ceil(height / factor)))
    band_rows = max(1, _BAND_BYTES // (stride * factor)) * factor
    for top in range(0, height, band_rows):
        rows = min(band_rows, height - top)
        part = pixels[top * stride : (top + rows) * stride]
        band = Image.frombuffer(mode, (width, rows), part, "raw", mode, stride, 1)
        reduced.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    return reduced


def _open_raw(data: bytes, side_px: int, max_pixels: int) -> OpenedPhoto:
    """The camera's own JPEG preview if it is large enough or all that can be read, else a half-size development."""
    import rawpy

    preview = None
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            full = (raw.sizes.width, raw.sizes.height)
            orientation = _RAW_FLIP_TO_ORIENTATION.get(raw.sizes.flip, 1)
            preview = _raw_preview(raw)
            if preview is None or not _is_large_enough(preview.size, full, side_px):
                check_size(full, max_pixels)
                developed = raw.postprocess(
                    half_size=min(full) // 2 >= side_px, use_camera_wb=True, output_bps=8
                )
                # Developing already rotates the image.
                image = Image.fromarray(np.ascontiguousarray(developed))
                size = full[::-1] if orientation in (6, 8) else full
                return OpenedPhoto("RAW", image, size, None, None, turn_by=1)
    except rawpy.LibRawFileUnsupportedError as error:
        if sniff(data) == "TIFF":  # only its name suggested RAW
            return _open_with_pillow(data, "TIFF", side_px, max_pixels)
        if preview is None:
            if any(entry in data for entry in _PACKED_AS_JXL):
                raise PhotoRefusedError(
                    FailureKind.UNSUPPORTED, Sentence("photo.raw-packed")
                ) from error
            raise
    exif = preview.info.get("exif")
    check_size(preview.size, max_pixels)
    preview.draft(None, working_size(preview.size, side_px))
    preview.load()
    return OpenedPhoto(
        "RAW", preview, full, exif, preview.info.get("icc_profile"), turn_by=orientation
    )


def _raw_preview(raw: Any) -> ImageFile.ImageFile | None:
    import rawpy

    try:
        preview = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    if preview.format != rawpy.ThumbFormat.JPEG:
        return None  # a bitmap preview is a tiny one from an old camera
    try:
        return _parse(preview.data, "JPEG")
    except (OSError, SyntaxError):
        return None


def _is_large_enough(preview: tuple[int, int], full: tuple[int, int], side_px: int) -> bool:
    long = min(max(full), THUMBNAIL_SIDE_PX)
    return min(preview) >= min(side_px, *full) and max(preview) >= long
