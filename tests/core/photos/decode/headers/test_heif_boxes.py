"""What HEIF and AVIF boxes say: high dynamic range, and the part that is the photo."""

from __future__ import annotations

import struct

import pytest

from core.photos.decode.headers.encodings import SRGB, Curve, Encoding, Primaries
from core.photos.decode.headers.heif_boxes import clean_aperture, encoding_of, is_of_other_codec
from tests.helpers.heif_files import Item, box, colour, grid, heif_file

_PQ, _HLG = (Encoding(Primaries.BT2020, curve) for curve in (Curve.PQ, Curve.HLG))


def heif(*properties: bytes) -> bytes:
    """A file of two items, the second of which is the photo."""
    other = Item(b"av01", b"x", (colour(9, 18), aperture(2, 2)))
    return heif_file([other, Item(b"av01", b"x", properties)], kind="AVIF", primary=2)


def aperture(width: int, height: int, right: int = 0, down: int = 0, scale: int = 1) -> bytes:
    return box(b"clap", struct.pack(">4IiIiI", width, 1, height, 1, right, scale, down, scale))


@pytest.mark.parametrize(
    ("properties", "encoding"),
    [
        ((colour(9, 16),), _PQ),
        ((box(b"ispe", bytes(12)), colour(9, 18)), _HLG),
        ((colour(1, 13),), SRGB),
        ((box(b"colr", b"prof" + bytes(200)),), SRGB),
        ((), SRGB),
    ],
)
def test_the_transfer_curve_is_read(properties: tuple[bytes, ...], encoding: Encoding) -> None:
    assert encoding_of(heif(*properties)) == encoding


@pytest.mark.parametrize(
    ("property_box", "crop"),
    [
        (aperture(20, 10), (10, 5, 30, 15)),
        (aperture(20, 10, -4, 2), (6, 7, 26, 17)),
        (aperture(40, 20, 2, 2), None),  # beyond the edge
        (aperture(40, 20), (0, 0, 40, 20)),
        (aperture(50, 10), None),
        (aperture(20, 10, 0, 0, 0), None),
        (box(b"clap", bytes(8)), None),
    ],
)
def test_the_clean_aperture_is_a_part_of_the_picture_or_nothing(
    property_box: bytes, crop: tuple[int, int, int, int] | None
) -> None:
    assert clean_aperture(heif(property_box), (40, 20)) == crop


def test_a_file_cut_anywhere_never_fails() -> None:
    data = heif(colour(9, 16), aperture(20, 10))
    for end in range(len(data)):
        encoding_of(data[:end])
        clean_aperture(data[:end], (40, 20))
        is_of_other_codec(data[:end])


@pytest.mark.parametrize(("kind", "is_other"), [(b"vvc1", True), (b"hvc1", False)])
def test_the_codec_is_that_of_the_photo_or_of_its_tiles(kind: bytes, is_other: bool) -> None:
    tile, whole = Item(kind, b"x"), grid([2], 1, (8, 8))
    thumbnail = Item(b"jpeg", b"x")
    assert is_of_other_codec(heif_file([tile, thumbnail], kind="HEIC", primary=1)) is is_other
    assert is_of_other_codec(heif_file([whole, tile], kind="HEIC", primary=1)) is is_other
