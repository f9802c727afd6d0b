"""Gain maps, high dynamic range and wide gamuts, however a file tells of them, are shown in a normal look."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.photos.decode.decoded import Decoded, DecodeRequest
from tests.core.photos.decoding import decode_file
from tests.core.photos.samples import CORNERS, corner_image, encode
from tests.helpers.heif_files import (
    Item,
    auxiliary,
    colour,
    grid,
    heif_file,
    picture,
    profile,
    tone_map,
)

_SIZE = (320, 240)
_BT709, _BT2020, _P3, _UNSPECIFIED = 1, 9, 12, 2
_SRGB_CURVE, _LINEAR, _PQ, _HLG = 13, 8, 16, 18
_BRIGHTER = colour(_BT2020, _PQ)
_GAIN_MAP = Image.new("RGB", (160, 120), (200, 200, 200))
_APPLES_MAP = "urn:com:apple:photo:2020:aux:hdrgainmap"
# 32 x 24 pixels, half of them grey 148; from `cjxl -x color_space=...` of libjxl 0.7, lossless and lossy.
_JXL = {
    (_PQ, "lossless"): "/wrFBBCQR484HAAAAAACCAIBAIAASxiLFQDUFyfGGG/mAiEACFIOABCOoggOoCfg5FHkjwA=",
    (
        _PQ,
        "lossy",
    ): "/wrFQEIePQIAEogCACwC3d8SAAAVKqOMG7yc6/nyQ4fFtI3rDG21bWFJosg4NkkncEgSy4C4sf0euSAIebCUqghifnDg"
    "MQP9+yzfx2eevDDw4UNbV1k2q3vUCzQ0KwJIxiboNVlVRLAkag4AAFRIgVTFGBWPFy9ejPF4Fy/GizEeAZ8ZxYK9iqNHHJsiReIclPq5lNQ6CAKzAw==",
    (_HLG, "lossless"): "/wrFBBCQZyDQYwAAAAAICAIBAIAASxiLFQDUFyfGGG/mAiEACFIOABCOoggOoCfg5FHkjwA=",
}
_JXL_P3 = "/wrFQEAmNwIIAgEAgABLGIsVANQXJ8YYb+YCIQAIUg4AEI6iCA6gJ+DkUeSPAA=="


def shown(folder: Path, data: bytes) -> np.ndarray:
    path = folder / "photo"
    path.write_bytes(data)
    outcome = decode_file(DecodeRequest(path, 64), 10_000_000)
    assert isinstance(outcome, Decoded), outcome
    return outcome.image.astype(int)


def assert_corners(pixels: np.ndarray, levels: int = 6) -> None:
    """The four colours of `corner_image`, unchanged."""
    h, w = pixels.shape[:2]
    right = w // 8 if w > 1.5 * h else w // 4  # one picture, or two side by side
    at = ((h // 4, right), (h // 4, 3 * right), (3 * h // 4, 3 * right), (3 * h // 4, right))
    for (y, x), expected in zip(at, CORNERS, strict=True):
        assert pixels[y, x] == pytest.approx(expected, abs=levels)


def photo(kind: str, *properties: bytes, is_hidden: bool = False) -> Item:
    return picture(corner_image(*_SIZE), kind, *properties, is_hidden=is_hidden)


def with_tone_map(kind: str, *properties: bytes) -> bytes:
    """A base photo, its gain map and the rendition for bright displays, whose colours come first in the file."""
    items = [photo(kind, *properties), picture(_GAIN_MAP, kind, colour(2, 2), is_hidden=True)]
    items.append(tone_map(1, 2, _SIZE, _BRIGHTER))
    return heif_file(items, kind=kind, alternatives=(3, 1), properties_of=(3,))


def tiled_with_tone_map(kind: str) -> bytes:
    base = colour(_BT709, _SRGB_CURVE)
    items = [photo(kind, base, is_hidden=True), photo(kind, base, is_hidden=True)]
    items += [picture(_GAIN_MAP, kind, colour(2, 2), is_hidden=True), grid((1, 2), 2, (640, 240))]
    items.append(tone_map(4, 3, (640, 240), _BRIGHTER))
    return heif_file(items, kind=kind, primary=4, alternatives=(5, 4), properties_of=(5,))


def with_apples_map(kind: str) -> bytes:
    base = photo(kind, colour(_BT709, _SRGB_CURVE))
    return heif_file([base, auxiliary(_GAIN_MAP, 1, _APPLES_MAP, kind)], kind=kind)


@pytest.mark.parametrize("kind", ["HEIC", "AVIF"])
def test_photo_with_a_gain_map_is_shown_as_its_base(tmp_path: Path, kind: str) -> None:
    for data in (
        with_tone_map(kind, colour(_BT709, _SRGB_CURVE)),
        with_tone_map(kind),
        tiled_with_tone_map(kind),
        with_apples_map(kind),
    ):
        assert_corners(shown(tmp_path, data))


@pytest.mark.parametrize("kind", ["HEIC", "AVIF"])
@pytest.mark.parametrize(
    ("codes", "stored", "expected"),
    # By the chromaticities of H.273 and the formula from light to values of ST 2084, turned round.
    [
        ((_BT709, _LINEAR), (55, 55, 55), (128, 128, 128)),
        ((_P3, _SRGB_CURVE), (148, 148, 148), (148, 148, 148)),
        ((_P3, _SRGB_CURVE), (200, 100, 100), (215, 93, 97)),
        ((_BT2020, 14), (200, 100, 100), (240, 76, 97)),
        ((_P3, _PQ), (148, 148, 148), (235, 235, 235)),  # 203 nits: diffuse white
        ((_BT2020, _HLG), (191, 191, 191), (235, 235, 235)),
        ((_BT709, _PQ), (148, 80, 80), (244, 69, 69)),
        ((_P3, _PQ), (148, 80, 80), (255, 42, 58)),
        ((_UNSPECIFIED, _PQ), (148, 80, 80), (255, 0, 59)),
    ],
)
def test_colours_named_by_numbers_are_followed(
    tmp_path: Path,
    kind: str,
    codes: tuple[int, int],
    stored: tuple[int, ...],
    expected: tuple[int, ...],
) -> None:
    image = Image.new("RGB", _SIZE, stored)
    data = heif_file([picture(image, kind, colour(*codes))], kind=kind)
    assert shown(tmp_path, data)[0, 0] == pytest.approx(expected, abs=9)


@pytest.mark.parametrize("kind", ["HEIC", "AVIF"])
def test_profile_is_followed_unless_the_file_is_of_a_high_dynamic_range(
    tmp_path: Path, kind: str
) -> None:
    srgb = profile(_srgb_profile())
    assert_corners(shown(tmp_path, heif_file([photo(kind, colour(_P3, 13), srgb)], kind=kind)))
    grey = picture(Image.new("RGB", _SIZE, (148, 148, 148)), kind, colour(_BT2020, _PQ), srgb)
    bright = shown(tmp_path, heif_file([grey], kind=kind))
    assert bright[0, 0] == pytest.approx((235, 235, 235), abs=9)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_profile_that_names_a_high_dynamic_range_is_tone_mapped(tmp_path: Path, name: str) -> None:
    grey = Image.new("RGB", _SIZE, (148, 148, 148))
    for codes in ((_BT2020, _PQ), (_P3, _PQ)):
        data = encode(grey, name, icc_profile=_with_codes(_srgb_profile(), *codes))
        assert shown(tmp_path, data)[0, 0] == pytest.approx((235, 235, 235), abs=9)
    data = encode(corner_image(*_SIZE), name, icc_profile=_with_codes(_srgb_profile(), _BT709, 13))
    assert_corners(shown(tmp_path, data), levels=15)


def test_colour_numbers_of_a_png_take_precedence_over_its_profile(tmp_path: Path) -> None:
    grey = encode(Image.new("RGB", _SIZE, (148, 148, 148)), "PNG", icc_profile=_srgb_profile())
    assert shown(tmp_path, grey)[0, 0] == pytest.approx((148, 148, 148), abs=1)
    bright = shown(tmp_path, _with_chunk(grey, b"cICP", bytes((_BT2020, _PQ, 0, 1))))
    assert bright[0, 0] == pytest.approx((235, 235, 235), abs=9)
    late = grey[:-12] + _chunk(b"cICP", bytes((_BT2020, _PQ, 0, 1))) + grey[-12:]
    assert shown(tmp_path, late)[0, 0] == pytest.approx((148, 148, 148), abs=1)


@pytest.mark.parametrize("curve_and_way", _JXL)
def test_high_dynamic_range_of_a_jxl_is_tone_mapped(
    tmp_path: Path, curve_and_way: tuple[int, str]
) -> None:
    grey = shown(tmp_path, base64.b64decode(_JXL[curve_and_way]))[4, 4]
    expected = 235 if curve_and_way[0] == _PQ else 165
    assert grey == pytest.approx((expected,) * 3, abs=9)


def test_wide_gamut_of_a_jxl_is_followed(tmp_path: Path) -> None:
    pixels = shown(tmp_path, base64.b64decode(_JXL_P3))
    assert pixels[4, 4] == pytest.approx((148, 148, 148), abs=1)
    assert pixels[4, -4] == pytest.approx((215, 93, 97), abs=4)


def _srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _with_codes(icc_profile: bytes, primaries: int, transfer: int) -> bytes:
    """A profile with a tag that names its colours by numbers (ICC.1:2022, 9.2.17)."""
    count = int.from_bytes(icc_profile[128:132], "big")
    table_end = 132 + 12 * count
    entries = b"".join(
        struct.pack(">4sII", kind, at + 12, size)
        for kind, at, size in struct.iter_unpack(">4sII", icc_profile[132:table_end])
    )
    entries += struct.pack(">4sII", b"cicp", len(icc_profile) + 12, 12)
    whole = icc_profile[4:128] + struct.pack(">I", count + 1) + entries + icc_profile[table_end:]
    whole += b"cicp" + bytes(4) + bytes((primaries, transfer, 0, 1))
    return struct.pack(">I", len(whole) + 4) + whole


def _with_chunk(png: bytes, kind: bytes, content: bytes) -> bytes:
    """A PNG file with one more chunk behind its first."""
    return png[:33] + _chunk(kind, content) + png[33:]


def _chunk(kind: bytes, content: bytes) -> bytes:
    sum_ = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", sum_)
