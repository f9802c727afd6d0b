"""Every pixel mode to a small upright sRGB image."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from core.photos.decode.headers.encodings import ADOBE_RGB, LINEAR_SRGB, Curve, Encoding, Primaries
from core.photos.decode.pixels import (
    PREVIEW_SIDE_PX,
    THUMBNAIL_SIDE_PX,
    decode_thumbnail,
    preview_jpeg,
    shrink,
    thumbnail_jpeg,
    to_array,
    to_srgb,
    upright,
    working_size,
)
from tests.core.photos.samples import CORNERS, corner_image, corners_of

SIZE = (320, 240)
_PQ, _HLG = (Encoding(Primaries.BT2020, curve) for curve in (Curve.PQ, Curve.HLG))


def pixels(image: Image.Image, icc: bytes | None = None) -> np.ndarray:
    return to_array(to_srgb(shrink(image, (160, 120)), icc))


@given(st.integers(1, 100_000), st.integers(1, 100_000), st.integers(1, 1024))
@example(1, 26_364, 896)
def test_working_size_serves_encoder_and_thumbnail_without_enlarging(
    width: int, height: int, side_px: int
) -> None:
    w, h = working_size((width, height), side_px)
    assert 1 <= w <= width
    assert 1 <= h <= height
    longest = 16 * max(side_px, THUMBNAIL_SIDE_PX)
    assert max(w, h) <= max(longest, 1)
    if max(w, h) < longest - 1:
        assert min(w, h) >= min(side_px, width, height)
        assert max(w, h) >= min(480, max(width, height))


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "YCbCr", "P", "RGBA", "RGBa", "LAB"])
def test_modes_with_colours_keep_them(mode: str) -> None:
    source = corner_image(*SIZE)
    if mode == "LAB":
        transform = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
        )
        image = ImageCms.applyTransform(source, transform)
    elif mode == "RGBa":
        image = source.convert("RGBA").convert("RGBa")
    else:
        image = source.convert(mode)
    assert image is not None
    shown = pixels(image)
    assert shown.shape[2] == 3
    assert shown.dtype == np.uint8
    assert tuple(corners_of(shown)) == CORNERS


@pytest.mark.parametrize(
    "image",
    [
        Image.new("1", SIZE, 1),
        Image.new("L", SIZE, 128),
        Image.new("LA", SIZE, (128, 255)),
        Image.fromarray(np.full(SIZE[::-1], 32896, np.uint16)),
        Image.fromarray(np.full(SIZE[::-1], 32896, np.int32)),
        Image.fromarray(np.full(SIZE[::-1], 0.502, np.float32)),
    ],
    ids=["1", "L", "LA", "I;16", "I", "F"],
)
def test_modes_without_colours_become_grey_of_the_same_brightness(image: Image.Image) -> None:
    shown = pixels(image)
    expected = 255 if image.mode == "1" else 128
    assert np.abs(shown.astype(int) - expected).max() <= 1


def test_floats_with_holes_and_wild_ranges_are_stretched() -> None:
    values = np.linspace(-500, 1_000_000, SIZE[0] * SIZE[1], dtype=np.float32).reshape(SIZE[::-1])
    values[0, 0], values[0, 1] = np.nan, np.inf
    shown = pixels(Image.fromarray(values))
    assert shown.min() < 10
    assert shown.max() > 245


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L"])
def test_transparency_is_laid_on_white(mode: str) -> None:
    if mode in ("P", "L"):
        image = Image.new(mode, SIZE, 0)
        image.info["transparency"] = 0
    else:
        image = Image.new(mode, SIZE, (0,) * len(Image.new(mode, (1, 1)).getbands()))
    assert (pixels(image) == 255).all()


def test_profile_when_it_swaps_colours_is_followed() -> None:
    """A wide-gamut profile makes the same numbers a stronger colour in sRGB."""
    profile = _display_p3()
    shown = pixels(Image.new("RGB", SIZE, (200, 100, 100)), profile)[0, 0].astype(int)
    assert shown[0] > 205
    assert shown[1] < 98


def test_profile_when_it_is_srgb_or_broken_or_unfitting_changes_nothing() -> None:
    image = Image.new("RGB", SIZE, (200, 100, 100))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (srgb, b"", b"garbage", srgb[:200], lab):
        assert (pixels(image, profile) == (200, 100, 100)).all()


def test_profile_counts_by_what_it_does_and_not_by_its_name() -> None:
    """A linear profile whose description says sRGB all the same."""
    profile = _linear_srgb()
    shown = pixels(Image.new("RGB", SIZE, (55, 55, 55)), profile)[0, 0].astype(int)
    assert shown == pytest.approx((128, 128, 128), abs=3)


@pytest.mark.parametrize(
    ("encoding", "stored", "shown"),
    [
        (ADOBE_RGB, (128, 128, 128), (128, 128, 128)),
        (ADOBE_RGB, (200, 100, 100), (227, 99, 99)),
        (LINEAR_SRGB, (55, 55, 55), (128, 128, 128)),
        (_PQ, (0, 0, 0), (0, 0, 0)),
        (_PQ, (148, 148, 148), (235, 235, 235)),  # 203 nits: diffuse white
        (_PQ, (255, 255, 255), (255, 255, 255)),
        (_HLG, (191, 191, 191), (235, 235, 235)),  # 75 %: diffuse white
        (_HLG, (0, 0, 0), (0, 0, 0)),
    ],
)
def test_encodings_without_a_profile_are_shown_in_srgb(
    encoding: Encoding, stored: tuple[int, ...], shown: tuple[int, ...]
) -> None:
    image = to_srgb(Image.new("RGB", SIZE, stored), None, encoding)
    assert np.asarray(image)[0, 0].astype(int) == pytest.approx(shown, abs=9)


@pytest.mark.parametrize("encoding", [_PQ, _HLG])
def test_a_brighter_value_is_never_shown_darker(encoding: Encoding) -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    shown = np.asarray(to_srgb(Image.fromarray(ramp), None, encoding)).astype(int)
    assert (np.diff(shown[0], axis=0) >= 0).all()


def test_upright_undoes_each_orientation() -> None:
    upright_pixels = np.asarray(corner_image(48, 32))
    stored = {
        1: upright_pixels,
        2: upright_pixels[:, ::-1],
        3: upright_pixels[::-1, ::-1],
        4: upright_pixels[::-1],
        5: upright_pixels.transpose(1, 0, 2),
        6: np.rot90(upright_pixels, 1),
        7: np.rot90(upright_pixels, 2).transpose(1, 0, 2),
        8: np.rot90(upright_pixels, -1),
    }
    for orientation, raw in stored.items():
        shown = upright(Image.fromarray(np.ascontiguousarray(raw)), orientation)
        assert np.array_equal(np.asarray(shown), upright_pixels), orientation


@pytest.mark.parametrize(
    ("size", "expected"), [((2000, 1000), (512, 256)), ((300, 200), (300, 200))]
)
def test_thumbnail_has_512_pixels_at_most(size: tuple[int, int], expected: tuple[int, int]) -> None:
    with Image.open(io.BytesIO(thumbnail_jpeg(corner_image(*size)))) as image:
        assert (image.format, image.size) == ("JPEG", expected)
        assert tuple(corners_of(np.asarray(image))) == CORNERS


def test_a_thumbnail_is_read_back_smaller_if_that_suffices_and_not_if_it_is_damaged() -> None:
    jpeg = thumbnail_jpeg(corner_image(1024, 768))
    whole, small = decode_thumbnail(jpeg), decode_thumbnail(jpeg, draft_px=128)
    assert whole is not None
    assert whole.shape == (384, THUMBNAIL_SIDE_PX, 3)
    assert small is not None
    assert small.shape == (192, 256, 3)  # a quarter would be less than 128 high
    assert decode_thumbnail(jpeg[:200]) is None


def test_a_preview_is_not_larger_than_a_screen_and_never_enlarged() -> None:
    for width, expected in ((PREVIEW_SIDE_PX + 800, PREVIEW_SIDE_PX), (300, 300)):
        preview = Image.open(io.BytesIO(preview_jpeg(to_array(corner_image(width, 40)))))
        assert preview.width == expected


def _display_p3() -> bytes:
    """A matrix profile with primaries wider than sRGB's, made from sRGB's by scaling a column."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Display P3 in the profile's fixed-point numbers (s15Fixed16), D50 adapted.
    primaries = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
    }
    for index in range(int.from_bytes(profile[128:132], "big")):
        entry = 132 + 12 * index
        numbers = primaries.get(bytes(profile[entry : entry + 4]))
        if numbers is not None:
            at = int.from_bytes(profile[entry + 4 : entry + 8], "big") + 8
            packed = b"".join(round(n * 65536).to_bytes(4, "big", signed=True) for n in numbers)
            profile[at : at + 12] = packed
    return bytes(profile).replace("sRGB".encode("utf-16-be"), "P3P3".encode("utf-16-be"))


def _linear_srgb() -> bytes:
    """The sRGB profile with straight curves in place of its own, its name left as it is."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for index in range(int.from_bytes(profile[128:132], "big")):
        entry = 132 + 12 * index
        if bytes(profile[entry : entry + 4]) in (b"rTRC", b"gTRC", b"bTRC"):
            at = int.from_bytes(profile[entry + 4 : entry + 8], "big")
            profile[at : at + 12] = b"curv" + bytes(8)  # a curve of no points is a straight line
            profile[entry + 8 : entry + 12] = (12).to_bytes(4, "big")
    return bytes(profile)
