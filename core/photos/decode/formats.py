"""Detects the format of a file from its first bytes, never from its name."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from core.conventions.image_suffixes import RAW_SUFFIXES
from core.records import FailureKind
from core.sentences import Sentence

SNIFF_BYTES: Final = 64  # enough for every signature here and for the brands of an `ftyp` box

_JXL_CONTAINER: Final = b"\x00\x00\x00\x0cJXL \r\n\x87\n"
_TIFF_MAGICS: Final = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_SUPPORTED: Final = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WEBP"),
    (0, b"BM", "BMP"),
    (0, b"\xff\x0a", "JXL"),
    (0, _JXL_CONTAINER, "JXL"),
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
            return _jxl_size(data)
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


def _jxl_size(data: bytes) -> tuple[int, int] | None:
    bits = _jxl_bits(data)
    return None if bits is None else _jxl_size_header(bits)


def has_lossy_profile(data: bytes) -> bool:
    """Whether a JPEG XL file is lossy (in the XYB space) and has its own colour profile.

    Also False if the header is of a kind that is not parsed here.
    """
    bits = _jxl_bits(data)
    if bits is None:
        return False
    _jxl_size_header(bits)
    if bits.take(1):  # all defaults: XYB, shown as sRGB
        return False
    if bits.take(1):  # extra fields
        bits.take(3)  # orientation
        if any((bits.take(1), bits.take(1), bits.take(1))):  # intrinsic size, preview, animation
            return False
    if bits.take(1):  # floating point
        bits.number((32, 0), (16, 0), (24, 0), (1, 6))
        bits.take(4)
    else:
        bits.number((8, 0), (10, 0), (12, 0), (1, 6))
    bits.take(1)  # whether 16 bits suffice
    for _ in range(bits.number((0, 0), (1, 0), (2, 4), (1, 12))):
        if not bits.take(1):  # an extra channel that is not plain transparency
            return False
    is_xyb, is_plain, has_profile = bits.take(1), bits.take(1), bits.take(1)
    return bool(is_xyb and not is_plain and has_profile)


class _Bits:
    """Reads a JPEG XL codestream starting from the lowest bit."""

    def __init__(self, data: bytes) -> None:
        self._bits = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        return value

    def number(self, *choices: tuple[int, int]) -> int:
        """Two bits select one of four pairs of an offset and a number of bits to add."""
        start, count = choices[self.take(2)]
        return start + self.take(count)


def _jxl_bits(data: bytes) -> _Bits | None:
    start = _jxl_codestream(data)
    if start is None or data[start : start + 2] != b"\xff\x0a":
        return None
    return _Bits(data[start + 2 : start + 64])


def _jxl_size_header(bits: _Bits) -> tuple[int, int]:
    """(width, height)."""

    def side(*, multiple_of_8: bool) -> int:
        return (
            8 * (1 + bits.take(5))
            if multiple_of_8
            else bits.number((1, 9), (1, 13), (1, 18), (1, 30))
        )

    multiple_of_8 = bool(bits.take(1))
    height = side(multiple_of_8=multiple_of_8)
    ratio = bits.take(3)
    if ratio == 0:
        return side(multiple_of_8=multiple_of_8), height
    numerator, denominator = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))[ratio - 1]
    return height * numerator // denominator, height


def holds_packed_jpeg(data: bytes) -> bool:
    """Whether a JPEG XL file holds a losslessly recompressed JPEG."""
    return any(kind == b"jbrd" for kind, _ in _jxl_boxes(data))


def _jxl_codestream(data: bytes) -> int | None:
    """Offset of the codestream; None if a container holds none."""
    if not data.startswith(_JXL_CONTAINER):
        return 0
    for kind, start in _jxl_boxes(data):
        if kind in (b"jxlc", b"jxlp"):
            return start if kind == b"jxlc" else start + 4
    return None


def _jxl_boxes(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Kind and content start of each box; none for a bare codestream."""
    at = 0 if data.startswith(_JXL_CONTAINER) else len(data)
    while at + 16 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        header = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            header = 16
        yield kind, at + header
        if size < header:  # 0 means "to the end of the file": nothing follows
            return
        at += size
