"""Detects the format of a file from its first bytes, never from its name."""

from __future__ import annotations

import struct
from typing import Final

from core.conventions.image_suffixes import RAW_SUFFIXES
from core.photos.decode.headers import jxl_header
from core.records import FailureKind
from core.sentences import Sentence

SNIFF_BYTES: Final = 64  # enough for every signature here and for the brands of an `ftyp` box

_TIFF_MAGICS: Final = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_SUPPORTED: Final = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WEBP"),
    (0, b"BM", "BMP"),
    (0, b"\xff\x0a", "JXL"),
    (0, jxl_header.CONTAINER, "JXL"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"IIRO", "RAW"),
    (0, b"IIRS", "RAW"),
    (0, b"MMOR", "RAW"),
    (0, b"IIU\x00", "RAW"),
    (0, b"FOVb", "RAW"),
    (0, b"\x00MRM", "RAW"),
    (6, b"HEAPCCDR", "RAW"),
)
_HEIF_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
)
_LOW_OVERHEAD_BRAND: Final = b"mif3"
_AVIF_BRANDS: Final = frozenset((b"avif", b"avis"))
_PHOTO_BRANDS: Final = _HEIF_BRANDS | _AVIF_BRANDS | {b"crx ", _LOW_OVERHEAD_BRAND}
_UNSUPPORTED: Final = (
    (0, b"8BPS", "Photoshop"),
    (0, b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG 2000"),
    (0, b"DDS ", "DirectDraw Surface"),
    (0, b"BLP", "Blizzard texture"),
    (4, b"\x11\xaf", "FLI animation"),
    (4, b"\x12\xaf", "FLC animation"),
    (0, b"\x01\xda", "SGI"),
    (0, b"icns", "Apple icon"),
    (0, b"\x00\x00\x01\x00", "Windows icon"),
    (0, b"\x00\x00\x02\x00", "Windows cursor"),
    (0, b"DanM", "Microsoft Paint"),
    (0, b"LinS", "Microsoft Paint"),
    (0, b"\x0a\x02\x01", "PCX"),
    (0, b"\x0a\x03\x01", "PCX"),
    (0, b"\x0a\x05\x01", "PCX"),
    (0, b"gimp xcf", "GIMP"),
    (0, b"v/1\x01", "OpenEXR"),
    (0, b"#?RADIANCE", "Radiance HDR"),
    (0, b"II\xbc\x01", "JPEG XR"),
    (0, b"qoif", "QOI"),
    (0, b"P1\n", "Netpbm"),
    (0, b"P2\n", "Netpbm"),
    (0, b"P3\n", "Netpbm"),
    (0, b"P4\n", "Netpbm"),
    (0, b"P5\n", "Netpbm"),
    (0, b"P6\n", "Netpbm"),
    (0, b"%!PS", "PostScript"),
    (0, b"%PDF", "PDF"),
    (0, b"<svg", "SVG"),
)
_CLIP_BRANDS: Final = (
    b"qt  ",
    b"mp4",
    b"M4V",
    b"iso",
    b"avc1",
    b"3g",
    b"MSNV",
    b"XAVC",
    b"mmp4",
    b"dash",
    b"hvc1",
    b"cmf",
)
# First boxes of QuickTime files without a file type.
_QUICKTIME_BOXES: Final = (b"moov", b"mdat", b"wide", b"pnot")
_MATROSKA: Final = b"\x1aE\xdf\xa3"
_DNG_VERSION_TAG: Final = 0xC612


class PhotoRefusedError(Exception):
    """A file that yields no photo; `reason` is shown to the user."""

    def __init__(self, kind: FailureKind, reason: Sentence) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason


def sniff(data: bytes, suffix: str = "") -> str:
    """Format of a file: JPEG, PNG, GIF, WEBP, BMP, TIFF, HEIF, AVIF, JXL or RAW, or of a clip: MP4, MKV or AVI.

    Args:
        data: the whole file, or at least its first `SNIFF_BYTES`.
        suffix: lower case with the dot. It decides only one case: most camera RAW files are TIFF
            files judging by their first bytes.

    Raises:
        PhotoRefusedError: UNSUPPORTED, naming the format if it is known.
    """
    for offset, magic, name in _SUPPORTED:
        if data.startswith(magic, offset):
            return name
    if data.startswith(_TIFF_MAGICS):
        is_raw = suffix in RAW_SUFFIXES or data.startswith(b"CR\x02", 8) or _has_dng_tag(data)
        return "RAW" if is_raw else "TIFF"
    if data.startswith(b"ftyp", 4):
        return _sniff_ftyp(data)
    if clip := clip_format(data):
        return clip
    for offset, magic, name in _UNSUPPORTED:
        if data.startswith(magic, offset):
            raise PhotoRefusedError(
                FailureKind.UNSUPPORTED, Sentence("photo.unsupported-format", format=name)
            )
    raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.unknown-format"))


def clip_format(head: bytes) -> str | None:
    """Format of a video clip from its first `SNIFF_BYTES`: MP4 (with QuickTime), MKV (with WebM) or AVI;
    None for anything else."""
    if head.startswith(_MATROSKA):
        return "MKV"
    if head.startswith(b"RIFF") and head.startswith(b"AVI ", 8):
        return "AVI"
    if head.startswith(b"ftyp", 4):
        brands = _ftyp_brands(head)
        is_clip = not brands & _PHOTO_BRANDS and any(
            brand.startswith(_CLIP_BRANDS) for brand in brands
        )
        return "MP4" if is_clip else None
    return "MP4" if head.startswith(_QUICKTIME_BOXES, 4) else None


def looks_like_image(head: bytes) -> bool:
    """Whether the first `SNIFF_BYTES` contain any signature of an image or a clip, supported or not."""
    if clip_format(head) is not None:
        return True
    if head.startswith(b"ftyp", 4):
        return bool(_ftyp_brands(head) & _PHOTO_BRANDS)
    return head.startswith(_TIFF_MAGICS) or any(
        head.startswith(magic, offset) for offset, magic, _ in _SUPPORTED + _UNSUPPORTED
    )


def declared_size(data: bytes, format_name: str) -> tuple[int, int] | None:
    """(width, height) from the header, for the formats whose decoder allocates on opening.

    Returns None for the other formats, and if the header is too damaged.
    """
    try:
        if format_name == "WEBP":
            return _webp_size(data)
        if format_name == "JXL":
            return jxl_header.size_of(data)
    except (struct.error, IndexError):
        return None
    return None


def _ftyp_brands(data: bytes) -> frozenset[bytes]:
    end = min(int.from_bytes(data[:4], "big"), len(data), 512)
    compatible = (data[at : at + 4] for at in range(16, end - 3, 4))
    return frozenset((data[8:12], *compatible))


def _sniff_ftyp(data: bytes) -> str:
    brands = _ftyp_brands(data)
    if data[8:12] == b"crx ":
        return "RAW"
    if data[8:12] not in (_HEIF_BRANDS - {b"mif1", b"msf1"}) and brands & _AVIF_BRANDS:
        return "AVIF"
    if brands & _HEIF_BRANDS:
        return "HEIF"
    if data[8:12] == _LOW_OVERHEAD_BRAND:
        return _sniff_low_overhead(data[12:16])
    if clip := clip_format(data):
        return clip
    raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.video"))


def _sniff_low_overhead(codec: bytes) -> str:
    """A variant with one short box; its codec brand is where others have a version."""
    if codec in _HEIF_BRANDS:
        return "HEIF"
    raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.form-unknown"))


def _has_dng_tag(data: bytes) -> bool:
    order = "<" if data[:2] == b"II" else ">"
    try:
        (ifd,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, ifd)
        tags = struct.iter_unpack(order + "H10x", data[ifd + 2 : ifd + 2 + 12 * min(count, 512)])
        return any(tag == _DNG_VERSION_TAG for (tag,) in tags)
    except struct.error:
        return False


def _webp_size(data: bytes) -> tuple[int, int] | None:
    chunk = data[12:16]
    if chunk == b"VP8X":
        return (
            1 + int.from_bytes(data[24:27], "little"),
            1 + int.from_bytes(data[27:30], "little"),
        )
    if chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None
