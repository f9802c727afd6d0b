"""Files with several pictures: the one that a person would call the photo is decoded."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from core.photos.decode.decoded import Decoded, DecodeRequest
from tests.core.photos.decoding import decode_file
from tests.core.photos.samples import CORNERS, corner_image, corners_of, encode

_BLACK = Image.new("RGB", (64, 48))
_PHOTO = corner_image(64, 48)


def decode(folder: Path, data: bytes, suffix: str = "") -> Decoded:
    path = folder / f"file{suffix}"
    path.write_bytes(data)
    outcome = decode_file(DecodeRequest(path, 224), 100_000_000)
    assert isinstance(outcome, Decoded), outcome
    return outcome


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG", "AVIF"])
@pytest.mark.parametrize(
    "frames", [(_PHOTO, _BLACK), (_BLACK, _BLACK, _PHOTO, _BLACK), (_PHOTO, _PHOTO.rotate(180))]
)
def test_animation_is_shown_by_its_first_good_frame(
    tmp_path: Path, name: str, frames: tuple[Image.Image, ...]
) -> None:
    data = encode(frames[0], name, save_all=True, append_images=frames[1:], duration=50)
    assert tuple(corners_of(decode(tmp_path, data).image)) == CORNERS


def test_photo_with_a_gain_map_behind_it_is_shown_without(tmp_path: Path) -> None:
    map_ = Image.new("L", (160, 120), 200)
    data = encode(corner_image(640, 480), "MPO", save_all=True, append_images=[map_], quality=95)
    decoded = decode(tmp_path, data, ".jpg")
    assert (decoded.metadata.width_px, decoded.metadata.format) == (640, "JPEG")
    assert tuple(corners_of(decoded.image)) == CORNERS


def tiff(*pages: Image.Image, reduced: bool, below: bool = False) -> bytes:
    """A TIFF file of some pages; the first one says it is a reduced version, the others lie below it."""
    first, *others = pages
    for page in others:
        page.encoderinfo = {"tiffinfo": {}}
    first_tags = ({254: 1} if reduced else {}) | ({330: 0xABCDEF} if below else {})
    data = bytearray(
        encode(first, "TIFF", save_all=True, append_images=others, tiffinfo=first_tags)
    )
    if below:
        (directory,) = struct.unpack_from("<I", data, 4)
        (entries,) = struct.unpack_from("<H", data, directory)
        after = directory + 2 + 12 * entries
        at = data.index(struct.pack("<I", 0xABCDEF))
        data[at : at + 4], data[after : after + 4] = data[after : after + 4], bytes(4)
    return bytes(data)


@pytest.mark.parametrize(("reduced", "below"), [(True, False), (False, False), (True, True)])
def test_tiff_that_begins_with_a_thumbnail_is_shown_by_its_photo(
    tmp_path: Path, reduced: bool, below: bool
) -> None:
    small = Image.new("RGB", (160, 120))
    decoded = decode(tmp_path, tiff(small, corner_image(640, 480), reduced=reduced, below=below))
    assert (decoded.metadata.width_px, decoded.metadata.height_px) == (640, 480)
    assert tuple(corners_of(decoded.image)) == CORNERS


@pytest.mark.parametrize("other", [(64, 48), (640, 100)], ids=["alike", "of another shape"])
def test_tiff_of_several_pages_is_shown_by_its_first(
    tmp_path: Path, other: tuple[int, int]
) -> None:
    data = tiff(_PHOTO.copy(), Image.new("RGB", other), reduced=False)
    assert tuple(corners_of(decode(tmp_path, data).image)) == CORNERS


def test_tiff_whose_further_pages_are_damaged_is_shown_by_its_first(tmp_path: Path) -> None:
    data = tiff(_PHOTO.copy(), corner_image(640, 480), reduced=True)
    with Image.open(io.BytesIO(data)) as image:
        image.seek(1)
        second = image.tag_v2.offset  # type: ignore[attr-defined]
    damaged = data[:second] + b"\xff" * (len(data) - second)
    assert tuple(corners_of(decode(tmp_path, damaged).image)) == CORNERS
