"""Telling formats from content, and sizes from headers before anything is decoded."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photos.decode.formats import (
    SNIFF_BYTES,
    PhotoRefusedError,
    declared_size,
    looks_like_image,
    sniff,
)
from core.records import FailureKind
from tests.core.photos.samples import corner_image, dng, encode
from tests.helpers.shared_data import shared_photos

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF")


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    body = b"ftyp" + major + b"\0\0\0\0" + b"".join(compatible)
    return (len(body) + 4).to_bytes(4, "big") + body + b"\0" * 64


@pytest.mark.parametrize("format_name", FORMATS)
def test_sniff_when_the_suffix_lies_tells_the_content(format_name: str) -> None:
    data = encode(corner_image(32, 32), format_name)
    assert sniff(data, ".heic") == format_name
    assert looks_like_image(data[:SNIFF_BYTES])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (ftyp(b"heic", b"mif1"), "HEIF"),
        (ftyp(b"mif1", b"heic"), "HEIF"),
        (ftyp(b"mif1", b"avif", b"miaf"), "AVIF"),
        (ftyp(b"avis"), "AVIF"),
        (ftyp(b"crx ", b"isom"), "RAW"),
        (ftyp(b"qt  "), "MP4"),
        (ftyp(b"isom", b"mp42"), "MP4"),
        (ftyp(b"XAVC", b"mp42"), "MP4"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "MP4"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01", "MKV"),
        (b"RIFF\0\0\0\0AVI LIST", "AVI"),
        (b"\xff\x0a\x00\x00", "JXL"),
        (b"FUJIFILMCCD-RAW 0201", "RAW"),
        (b"II*\0\x10\0\0\0CR\x02\0", "RAW"),
        (dng(None), "RAW"),
    ],
)
def test_sniff_when_the_container_is_shared_by_formats_tells_them_apart(
    data: bytes, expected: str
) -> None:
    assert sniff(data) == expected


def test_sniff_when_a_tiff_has_a_raw_suffix_takes_it_for_raw() -> None:
    assert sniff(encode(corner_image(32, 32), "TIFF"), ".nef") == "RAW"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"8BPS\0\x01", "Photoshop"),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "JPEG 2000"),
        (b"DDS |\0\0\0", "DirectDraw"),
        (ftyp(b"xxxx"), "video"),
        (b"<html>", "not a photo"),
        (b"", "not a photo"),
    ],
)
def test_sniff_when_the_format_is_not_read_refuses_by_name(data: bytes, word: str) -> None:
    with pytest.raises(PhotoRefusedError, match=word) as caught:
        sniff(data)
    assert caught.value.kind is FailureKind.UNSUPPORTED


@given(st.binary(max_size=200), st.sampled_from(["", ".jpg", ".dng", ".heic"]))
def test_sniff_when_bytes_are_random_never_raises_anything_else(data: bytes, suffix: str) -> None:
    try:
        format_name = sniff(data, suffix)
    except PhotoRefusedError:
        return
    assert looks_like_image(data)
    declared_size(data, format_name)


@given(st.binary(max_size=60))
def test_declared_size_when_headers_are_random_gives_sizes_or_none(tail: bytes) -> None:
    for head, format_name in (
        (b"\xff\x0a", "JXL"),
        (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "JXL"),
        (b"RIFF\0\0\0\0WEBP", "WEBP"),
    ):
        size = declared_size(head + tail, format_name)
        assert size is None or (size[0] >= 0 and size[1] >= 0)


@pytest.mark.parametrize("size", [(1, 1), (640, 480), (257, 1031), (2048, 8)])
@pytest.mark.parametrize(
    "options", [{}, {"lossless": True}, {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0"}]
)
def test_declared_size_of_webp_equals_the_decoded_size(
    size: tuple[int, int], options: dict[str, object]
) -> None:
    data = encode(Image.new("RGB", size), "WEBP", **options)
    assert declared_size(data, "WEBP") == size


@pytest.mark.parametrize(
    "size", [(1, 1), (640, 480), (257, 1031), (1920, 1080), (512, 256), (96, 80)]
)
@pytest.mark.parametrize("container", [False, True])
def test_declared_size_of_jxl_equals_the_encoded_size(
    size: tuple[int, int], container: bool
) -> None:
    import pillow_jxl  # noqa: F401  # registers the encoder

    data = encode(Image.new("RGB", size), "JXL", use_container=container, effort=1)
    assert declared_size(data, "JXL") == size


def test_declared_size_of_every_real_jxl_equals_the_decoded_size() -> None:
    import pillow_jxl  # noqa: F401  # registers the decoder

    files = sorted(shared_photos("formats").glob("*.jxl"))
    sizes: dict[str, tuple[int, int]] = {}
    for file in files:
        with Image.open(io.BytesIO(file.read_bytes())) as image:
            sizes[file.name] = image.size
    assert sizes == {file.name: declared_size(_bytes(file), "JXL") for file in files}
    assert sizes


def _bytes(file: Path) -> bytes:
    return file.read_bytes()
