"""One file to a decoded photo: formats, orientation, sizes, and a sentence for every refusal."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import sys
import zlib
from datetime import datetime
from pathlib import Path

import numpy as np
import pylibjxl
import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from core.photos.decode.decoded import AlreadyKnown, Decoded, DecodeFailure, DecodeRequest
from core.photos.decode.openers import open_photo
from core.photos.decode.pixels import to_srgb
from core.records import FailureKind, PhotoMetadata
from tests.core.photos.decoding import decode_file
from tests.core.photos.samples import (
    CORNERS,
    corner_image,
    corners_of,
    dng,
    encode,
    exif_with,
)
from tests.helpers.heif_files import Item, heif_file

MAX_PIXELS = 50_000_000
ORIENTATION = 0x112
DATE_TAKEN = 0x9003


def decode(path: Path, side_px: int = 224, max_pixels: int = MAX_PIXELS) -> Decoded:
    outcome = decode_file(DecodeRequest(path, side_px), max_pixels)
    assert isinstance(outcome, Decoded), outcome
    return outcome


def refuse(path: Path, max_pixels: int = MAX_PIXELS) -> DecodeFailure:
    outcome = decode_file(DecodeRequest(path, 224), max_pixels)
    assert isinstance(outcome, DecodeFailure), outcome
    assert str(outcome.reason).endswith(".")
    assert str(path) not in str(outcome.reason)
    return outcome


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def png_header(width: int, height: int) -> bytes:
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
        + b"\0\0\0\0IDAT\x35\xaf\x06\x1e"
    )


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "JXL"])
def test_decode_of_each_format_gives_pixels_hash_metadata_and_thumbnail(
    tmp_path: Path, name: str
) -> None:
    import pillow_jxl  # noqa: F401  # registers the encoder

    # The name is no help: the content decides.
    path = write(tmp_path / "photo.png", encode(corner_image(1600, 1200), name))
    decoded = decode(path)
    assert decoded.content_hash == hashlib.blake2b(path.read_bytes(), digest_size=20).digest()
    assert decoded.size_bytes == path.stat().st_size
    assert decoded.metadata == PhotoMetadata(format=name, width_px=1600, height_px=1200)
    assert decoded.image.dtype == np.uint8
    assert 224 <= min(decoded.image.shape[:2]) < 512
    assert tuple(corners_of(decoded.image)) == CORNERS
    with Image.open(io.BytesIO(decoded.thumbnail_jpeg)) as thumbnail:
        assert 480 <= thumbnail.width <= 512
        assert tuple(corners_of(np.asarray(thumbnail))) == CORNERS


@pytest.mark.parametrize("side_px", [64, 384, 900])
def test_decode_gives_at_least_the_asked_side(tmp_path: Path, side_px: int) -> None:
    path = write(tmp_path / "a.jpg", encode(corner_image(3000, 2000), "JPEG"))
    assert min(decode(path, side_px).image.shape[:2]) >= side_px


def test_decode_when_the_photo_is_small_leaves_it_as_it_is(tmp_path: Path) -> None:
    path = write(tmp_path / "a.png", encode(corner_image(40, 30), "PNG"))
    assert np.array_equal(decode(path).image, np.asarray(corner_image(40, 30)))


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_decode_applies_the_orientation_once(tmp_path: Path, name: str, orientation: int) -> None:
    exif = exif_with({ORIENTATION: orientation})
    path = write(tmp_path / "a", encode(corner_image(640, 480), name, exif=exif))
    decoded = decode(path)
    turned = {2: (1, 0, 3, 2), 3: (2, 3, 0, 1), 4: (3, 2, 1, 0), 5: (0, 3, 2, 1),
              6: (3, 0, 1, 2), 7: (2, 1, 0, 3), 8: (1, 2, 3, 0)}.get(orientation, (0, 1, 2, 3))  # fmt: skip
    assert corners_of(decoded.image) == [CORNERS[quarter] for quarter in turned]
    assert decoded.metadata.orientation == orientation
    size = (decoded.metadata.width_px, decoded.metadata.height_px)
    assert size == ((480, 640) if orientation >= 5 else (640, 480))
    assert (decoded.image.shape[0] > decoded.image.shape[1]) is (orientation >= 5)


@pytest.mark.parametrize("lossless_jpeg", [True, False])
def test_decode_of_jxl_with_an_exif_orientation_turns_packed_jpegs_only(
    tmp_path: Path, lossless_jpeg: bool
) -> None:
    """A bare EXIF orientation is to be ignored in JPEG XL; a packed JPEG keeps its own."""
    import pillow_jxl  # noqa: F401  # registers the encoder

    exif = exif_with({ORIENTATION: 6})
    jpeg = write(tmp_path / "a.jpg", encode(corner_image(640, 480), "JPEG", exif=exif))
    path = tmp_path / "a.jxl"
    with Image.open(jpeg) as image:
        image.save(path, lossless_jpeg=lossless_jpeg, exif=exif)
    decoded = decode(path)
    expected = decode(jpeg).image if lossless_jpeg else np.asarray(corner_image(640, 480))
    assert corners_of(decoded.image) == corners_of(expected)


def test_decode_of_raw_uses_the_cameras_preview_and_turns_it(tmp_path: Path) -> None:
    preview = encode(corner_image(640, 480), "JPEG")
    data = dng(preview, width=1000, height=750, orientation=6)
    decoded = decode(write(tmp_path / "a.dng", data))
    assert corners_of(decoded.image) == [CORNERS[quarter] for quarter in (3, 0, 1, 2)]
    assert decoded.metadata == PhotoMetadata(
        format="RAW", width_px=750, height_px=1000, camera="Acme One", orientation=6
    )


@pytest.mark.parametrize("preview", [None, encode(corner_image(80, 60), "JPEG")])
def test_decode_of_raw_without_a_useful_preview_develops_the_sensor(
    tmp_path: Path, preview: bytes | None
) -> None:
    path = write(tmp_path / "a.dng", dng(preview, width=800, height=600, orientation=8))
    decoded = decode(path)
    assert decoded.image.shape == (400, 300, 3)
    assert decoded.image.std(axis=(0, 1)).max() < 5  # the grey sensor, not the coloured preview
    assert (decoded.metadata.width_px, decoded.metadata.height_px) == (600, 800)
    assert min(decode(path, side_px=500).image.shape[:2]) >= 500


@pytest.mark.parametrize("side_px", [64, 700])
def test_raw_that_cannot_be_developed_is_shown_by_its_preview_however_small(
    tmp_path: Path, side_px: int
) -> None:
    packed_as_jxl = 0xCD42
    preview = encode(corner_image(160, 120), "JPEG")
    data = dng(preview, width=800, height=600, compression=packed_as_jxl)
    decoded = decode(write(tmp_path / "a.dng", data), side_px=side_px)
    assert tuple(corners_of(decoded.image)) == CORNERS
    assert decoded.metadata.format == "RAW"
    outcome = decode_file(request(tmp_path, dng(None, compression=packed_as_jxl)), MAX_PIXELS)
    assert isinstance(outcome, DecodeFailure)
    assert outcome.reason.id == "photo.raw-packed"


def test_decode_of_a_tiff_that_only_calls_itself_raw_reads_it_as_tiff(tmp_path: Path) -> None:
    path = write(tmp_path / "a.nef", encode(corner_image(640, 480), "TIFF"))
    decoded = decode(path)
    assert decoded.metadata.format == "TIFF"
    assert tuple(corners_of(decoded.image)) == CORNERS


def test_decode_when_the_hash_is_known_stops_after_hashing(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", b"\xff\xd8\xff but nothing that could be decoded")
    content_hash = hashlib.blake2b(path.read_bytes(), digest_size=20).digest()
    request = DecodeRequest(path, 224, frozenset((content_hash, b"another")))
    assert decode_file(request, MAX_PIXELS) == AlreadyKnown(content_hash)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_decode_of_a_file_cut_in_half_is_corrupt(tmp_path: Path, name: str) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 300, 3), dtype=np.uint8)
    data = encode(Image.fromarray(noise), name)
    failure = refuse(write(tmp_path / "a", data[: len(data) // 2]))
    assert failure.kind is FailureKind.CORRUPT


@pytest.mark.parametrize(
    ("data", "kind", "word"),
    [
        (b"", FailureKind.CORRUPT, "empty"),
        (b"just text", FailureKind.UNSUPPORTED, "not a photo"),
        (b"8BPS\0\x01 and so on", FailureKind.UNSUPPORTED, "Photoshop"),
        (b"\xff\xd8\xff\xe0", FailureKind.CORRUPT, "damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, FailureKind.CORRUPT, "damaged"),
        (b"\xff\x0a" + b"\0" * 40, FailureKind.CORRUPT, "damaged"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", FailureKind.CORRUPT, "damaged"),
        (b"FUJIFILMCCD-RAW " + b"\0" * 200, FailureKind.CORRUPT, "damaged"),
        (png_header(65536, 65536), FailureKind.TOO_LARGE, "4295 megapixels"),
        (png_header(0, 10), FailureKind.CORRUPT, "damaged|no pixels"),
    ],
)
def test_decode_of_a_bad_file_says_why(
    tmp_path: Path, data: bytes, kind: FailureKind, word: str
) -> None:
    path = write(tmp_path / "a.jpg", data)
    outcome = decode_file(DecodeRequest(path, 224), MAX_PIXELS)
    assert isinstance(outcome, DecodeFailure)
    assert outcome.kind is kind
    assert any(part in str(outcome.reason) for part in word.split("|")), outcome.reason


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "JXL"])
def test_decode_of_too_many_pixels_is_refused_by_their_number(tmp_path: Path, name: str) -> None:
    import pillow_jxl  # noqa: F401  # registers the encoder

    path = write(tmp_path / "a", encode(Image.new("RGB", (1200, 1000)), name))
    failure = refuse(path, max_pixels=1_000_000)
    assert failure.kind is FailureKind.TOO_LARGE
    assert "1200 x 1000" in str(failure.reason)
    assert isinstance(decode_file(DecodeRequest(path, 224), 1_200_000), Decoded)


def test_decode_of_a_missing_file_or_a_folder_is_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path):
        failure = refuse(path)
        assert failure.kind is FailureKind.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_decode_of_a_pipe_does_not_wait_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert refuse(tmp_path / "a.jpg").kind is FailureKind.UNREADABLE


def test_decode_leaves_the_original_as_it_was(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", encode(corner_image(), "JPEG"))
    path.chmod(0o400)
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(os.listdir(tmp_path)))
    decode(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(os.listdir(tmp_path))) == before


@pytest.mark.parametrize("writer", ["with an offset", "without"])
def test_decode_of_jxl_reads_when_it_was_taken(tmp_path: Path, writer: str) -> None:
    """The container wants an offset before the EXIF block; some writers leave it out."""
    import pillow_jxl  # noqa: F401  # registers the encoder

    block = exif_with({}, {DATE_TAKEN: "2024:05:06 07:08:09"}).removeprefix(b"Exif\0\0")
    if writer == "with an offset":
        block = b"\0\0\0\0" + block
    path = write(tmp_path / "a.jxl", encode(corner_image(64, 48), "JXL", exif=block))
    captured = decode(path).metadata.captured
    assert captured is not None
    assert captured.local == datetime(2024, 5, 6, 7, 8, 9)


def test_opening_a_jxl_gives_its_colour_profile() -> None:
    import pylibjxl

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[64:68] = (1).to_bytes(4, "big")  # another rendering intent: no profile libjxl knows
    pixels = np.full((48, 64, 3), (200, 40, 10), np.uint8)
    data = pylibjxl.encode(pixels, lossless=True, icc=bytes(profile))
    opened = open_photo(data, suffix=".jxl", side_px=224, max_pixels=MAX_PIXELS)
    assert opened.icc_profile == bytes(profile)
    assert np.array_equal(np.asarray(opened.image), pixels)


@pytest.mark.parametrize("progressive", [False, True])
def test_decode_of_a_jpeg_that_lacks_only_its_end_marker_gives_every_pixel(
    tmp_path: Path, *, progressive: bool
) -> None:
    whole = encode(textured_image(), "JPEG", quality=90, progressive=progressive)
    assert whole.endswith(b"\xff\xd9")
    expected = decoded(tmp_path, whole)
    assert np.array_equal(decoded(tmp_path, whole[:-2]).image, expected.image)
    assert np.array_equal(decoded(tmp_path, whole[:-2] + bytes(30)).image, expected.image)
    for missing in (40, 400, len(whole) // 2):
        outcome = decode_file(request(tmp_path, whole[:-missing]), MAX_PIXELS)
        assert isinstance(outcome, DecodeFailure)
        assert outcome.kind is FailureKind.CORRUPT


def test_decode_of_a_png_with_a_long_editing_history_reads_the_photo(tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("history", "edited " * 1_000_000, zip=True)
    data = encode(corner_image(64, 48), "PNG", pnginfo=info)
    assert corners_of(decoded(tmp_path, data).image) == list(CORNERS)


@pytest.mark.parametrize("lossless", [False, True])
def test_decode_of_jxl_with_a_profile_of_its_own_shows_the_same_colours(
    tmp_path: Path, *, lossless: bool
) -> None:
    profile = wide_profile()
    pixels = np.asarray(corner_image(64, 64))
    expected = np.asarray(to_srgb(Image.fromarray(pixels), profile)).astype(int)
    data = pylibjxl.encode(pixels, lossless=lossless, icc=profile)
    shown = decoded(tmp_path, data).image.astype(int)
    assert np.abs(shown - expected).mean() < 4


@pytest.mark.parametrize("codec", [b"vvc1", b"j2k1", b"unci"])
def test_a_photo_packed_by_a_codec_that_is_not_built_in_is_not_called_damaged(
    tmp_path: Path, codec: bytes
) -> None:
    for name, kind in ((codec, FailureKind.UNSUPPORTED), (b"hvc1", FailureKind.CORRUPT)):
        outcome = decode_file(request(tmp_path, packed_by(name)), MAX_PIXELS)
        assert isinstance(outcome, DecodeFailure)
        assert (outcome.kind, "damaged" in str(outcome.reason)) == (
            kind,
            kind is FailureKind.CORRUPT,
        )


def packed_by(codec: bytes) -> bytes:
    """A photo of this codec with a thumbnail of another."""
    return heif_file([Item(codec, b"x", ()), Item(b"jpeg", b"x", ())], kind="HEIC", primary=1)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("320", "header"),
        ("b'\\xb2'", "header"),
        ("-2", "header"),
        ("cannot use b'\\x00'", "header"),
        ("not enough image data", "not enough image data"),
    ],
)
def test_a_reason_is_made_of_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, shown: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError(said)

    monkeypatch.setattr("core.photos.decode.decode_file.open_photo", fail)
    outcome = decode_file(request(tmp_path, b"\xff\xd8\xff"), MAX_PIXELS)
    assert isinstance(outcome, DecodeFailure)
    assert shown in str(outcome.reason)


@pytest.mark.parametrize(("codec", "kind"), [(b"avif", FailureKind.UNSUPPORTED)])
def test_a_low_overhead_photo_is_no_video(tmp_path: Path, codec: bytes, kind: FailureKind) -> None:
    data = struct.pack(">I", 16) + b"ftypmif3" + codec + b"\0\0\0\x10mini" + bytes(8)
    outcome = decode_file(request(tmp_path, data), MAX_PIXELS)
    assert isinstance(outcome, DecodeFailure)
    assert (outcome.kind, "video" in str(outcome.reason)) == (kind, False)


def request(folder: Path, data: bytes) -> DecodeRequest:
    file = folder / "photo.bin"
    file.write_bytes(data)
    return DecodeRequest(file, 32)


def decoded(folder: Path, data: bytes) -> Decoded:
    outcome = decode_file(request(folder, data), MAX_PIXELS)
    assert isinstance(outcome, Decoded), outcome
    return outcome


def textured_image() -> Image.Image:
    """Noise to the last block, so that no part of the file says nothing."""
    noise = np.random.default_rng(3).integers(0, 255, (240, 320, 3), dtype=np.uint8)
    return Image.fromarray(noise)


def wide_profile() -> bytes:
    """sRGB's profile with red and green exchanged: its effect cannot be overlooked."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = {}
    for index in range(int.from_bytes(profile[128:132], "big")):
        entry = 132 + 12 * index
        at[bytes(profile[entry : entry + 4])] = entry
    red, green = at[b"rXYZ"], at[b"gXYZ"]
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)
