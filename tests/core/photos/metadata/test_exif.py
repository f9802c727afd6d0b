"""EXIF: wall time with the source of its offset, position, camera, orientation; garbage too."""

from __future__ import annotations

import io
import random
from datetime import datetime
from pathlib import Path

import exifread
import pytest
from exifread.utils import get_gps_coords
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from core.photos.metadata.capture_facts import read_metadata
from core.photos.metadata.exif import CaptureFacts
from core.records import CaptureTime, GeoPoint, OffsetSource
from tests.core.photos.samples import corner_image, encode
from tests.helpers.shared_data import shared_photos

MAKE, MODEL, ORIENTATION, DATE_TIME = 0x10F, 0x110, 0x112, 0x132
ORIGINAL, DIGITIZED = 0x9003, 0x9004
OFFSET, OFFSET_ORIGINAL, OFFSET_DIGITIZED = 0x9010, 0x9011, 0x9012
NOON = datetime(2024, 7, 1, 12, 0, 0)
NOON_TEXT = "2024:07:01 12:00:00"


def facts(
    main: dict[int, object] | None = None,
    sub: dict[int, object] | None = None,
    gps: dict[int, object] | None = None,
) -> CaptureFacts:
    return read_metadata(jpeg_with(main, sub, gps))


def jpeg_with(
    main: dict[int, object] | None = None,
    sub: dict[int, object] | None = None,
    gps: dict[int, object] | None = None,
) -> bytes:
    exif = Image.Exif()
    exif.update(main or {})
    exif.get_ifd(0x8769).update(sub or {})
    exif.get_ifd(0x8825).update(gps or {})
    return encode(corner_image(16, 16), "JPEG", exif=exif.tobytes())


def gps_tags(lat: object, lat_ref: str, lon: object, lon_ref: str) -> dict[int, object]:
    return {1: lat_ref, 2: lat, 3: lon_ref, 4: lon}


def clock(hours: int, minutes: int, seconds: int, date: str = "2024:07:01") -> dict[int, object]:
    return {7: tuple(IFDRational(n) for n in (hours, minutes, seconds)), 29: date}


def dms(degrees: float, minutes: float = 0, seconds: float = 0) -> tuple[IFDRational, ...]:
    return tuple(IFDRational(round(part * 1000), 1000) for part in (degrees, minutes, seconds))


def test_metadata_when_there_is_no_exif_is_empty() -> None:
    assert facts() == CaptureFacts()


@pytest.mark.parametrize(
    ("main", "sub"),
    [
        (
            {DATE_TIME: "2025:01:01 00:00:00"},
            {ORIGINAL: NOON_TEXT, DIGITIZED: "2024:12:24 08:00:00"},
        ),
        ({DATE_TIME: "2025:01:01 00:00:00"}, {DIGITIZED: NOON_TEXT}),
        ({DATE_TIME: NOON_TEXT}, {}),
        (
            {DATE_TIME: NOON_TEXT},
            {ORIGINAL: "0000:00:00 00:00:00", DIGITIZED: "    :  :     :  :  "},
        ),
        ({DATE_TIME: NOON_TEXT}, {ORIGINAL: "2024:13:45 99:00:00"}),
        ({}, {ORIGINAL: "2024-07-01T12:00:00"}),
        ({}, {ORIGINAL: "2024:07:01 12:00:00.250"}),
    ],
)
def test_time_when_several_tags_exist_takes_the_first_valid_one_and_assumes_no_offset(
    main: dict[int, object], sub: dict[int, object]
) -> None:
    assert facts(main, sub).captured == CaptureTime(NOON, None, OffsetSource.UNKNOWN)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("+02:00", 120), ("-07:00", -420), ("+05:45", 345), ("Z", 0), ("+0200", 120), ("-00:30", -30)],
)
def test_offset_when_exif_names_it_is_read(text: str, minutes: int) -> None:
    captured = facts({}, {ORIGINAL: NOON_TEXT, OFFSET_ORIGINAL: text}).captured
    assert captured == CaptureTime(NOON, minutes, OffsetSource.EXIF)


@pytest.mark.parametrize("text", ["", "   :  ", "+99:00", "+14:01", "+02:75", "local", "0200"])
def test_offset_when_exif_holds_nonsense_stays_unknown(text: str) -> None:
    captured = facts({}, {ORIGINAL: NOON_TEXT, OFFSET_ORIGINAL: text}).captured
    assert captured == CaptureTime(NOON, None, OffsetSource.UNKNOWN)


def test_offset_when_several_exist_takes_the_one_of_the_time_used() -> None:
    offsets: dict[int, object] = {
        OFFSET: "+01:00", OFFSET_ORIGINAL: "+02:00", OFFSET_DIGITIZED: "+03:00",
    }  # fmt: skip
    digitized = facts({}, {DIGITIZED: NOON_TEXT, **offsets}).captured
    assert digitized == CaptureTime(NOON, 180, OffsetSource.EXIF)
    lonely = facts({}, {ORIGINAL: NOON_TEXT, OFFSET: "+01:00"}).captured
    assert lonely == CaptureTime(NOON)  # a photo edited at home carries the zone of home


@pytest.mark.parametrize(
    ("gps", "minutes"),
    [
        (clock(10, 0, 0), 120),
        (clock(9, 58, 30), 120),  # the last fix was a minute and a half ago
        (clock(6, 15, 0), 345),  # Nepal
        (clock(22, 0, 0, "2024:06:30"), 840),  # the satellites are still on yesterday
        (clock(0, 0, 0, "2024:07:02"), -720),
    ],
)
def test_offset_when_only_gps_time_exists_is_their_difference(
    gps: dict[int, object], minutes: int
) -> None:
    captured = facts({}, {ORIGINAL: NOON_TEXT}, gps).captured
    assert captured == CaptureTime(NOON, minutes, OffsetSource.GPS)


@pytest.mark.parametrize(
    "gps",
    [
        clock(10, 7, 0),  # no time zone is 1 h 53 min
        clock(10, 0, 0, "2024:06:28"),  # days apart
        clock(10, 0, 0, "nonsense"),
        {29: "2024:07:01"},
        {7: (IFDRational(10, 0), IFDRational(0), IFDRational(0)), 29: "2024:07:01"},
    ],
)
def test_offset_when_gps_time_does_not_fit_stays_unknown(gps: dict[int, object]) -> None:
    captured = facts({}, {ORIGINAL: NOON_TEXT}, gps).captured
    assert captured == CaptureTime(NOON, None, OffsetSource.UNKNOWN)


@pytest.mark.parametrize(
    ("tags", "lat", "lon"),
    [
        (gps_tags(dms(48, 51, 30), "N", dms(2, 17, 40.2), "E"), 48.858333, 2.2945),
        (gps_tags(dms(33, 51.5), "S", dms(151, 12, 54), "E"), -33.858333, 151.215),
        (gps_tags(dms(37.5), "n", dms(122.25), "west"), 37.5, -122.25),
        (gps_tags(dms(0), "N", dms(10), "W"), 0.0, -10.0),
    ],
)
def test_position_when_valid_is_in_signed_degrees(
    tags: dict[int, object], lat: float, lon: float
) -> None:
    position = facts(gps=tags).gps
    assert position is not None
    assert (position.lat, position.lon) == pytest.approx((lat, lon), abs=1e-6)


@pytest.mark.parametrize(
    "tags",
    [
        gps_tags(dms(0), "N", dms(0), "E"),  # a receiver without a fix
        gps_tags(dms(91), "N", dms(0), "E"),
        gps_tags(dms(10), "N", dms(181), "E"),
        gps_tags(dms(10), "", dms(10), "E"),
        gps_tags(dms(10), "X", dms(10), "E"),
        gps_tags(tuple(IFDRational(0, 0) for _ in range(3)), "N", dms(10), "E"),
        gps_tags((IFDRational(10), IFDRational(1, 0), IFDRational(0)), "N", dms(10), "E"),
        {1: "N", 2: dms(10)},
    ],
)
def test_position_when_invalid_is_missing(tags: dict[int, object]) -> None:
    assert facts(gps=tags).gps is None


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 40D", "Canon EOS 40D"),
        ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
        ("EASTMAN KODAK COMPANY", "KODAK CX7530", "KODAK CX7530"),
        ("Apple", "iPhone 7", "Apple iPhone 7"),
        ("  SONY \0\0junk", "DSC-RX100  ", "SONY DSC-RX100"),
        ("Acme", "", "Acme"),
        ("", "One", "One"),
        ("", "", None),
    ],
)
def test_camera_names_the_make_once(make: str, model: str, camera: str | None) -> None:
    assert facts({MAKE: make, MODEL: model}).camera == camera


@pytest.mark.parametrize(("written", "read"), [(1, 1), (6, 6), (8, 8), (0, 1), (9, 1), (65535, 1)])
def test_orientation_when_out_of_range_is_upright(written: int, read: int) -> None:
    assert (facts({ORIENTATION: written}).orientation or 1) == read


@pytest.mark.parametrize("format_name", ["WEBP", "PNG", "AVIF"])
def test_metadata_when_handed_the_block_of_another_container_reads_it(format_name: str) -> None:
    exif = Image.Exif()
    exif[MODEL] = "One"
    exif.get_ifd(0x8769)[ORIGINAL] = NOON_TEXT
    data = encode(corner_image(16, 16), format_name, exif=exif.tobytes())
    with Image.open(io.BytesIO(data)) as image:
        block = image.info["exif"]
    found = read_metadata(data, exif=block)
    assert (found.camera, found.captured) == ("One", CaptureTime(NOON))


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_metadata_when_the_block_is_damaged_never_raises(rng: random.Random) -> None:
    data = bytearray(
        jpeg_with(
            {MAKE: "Acme", MODEL: "One", ORIENTATION: 6, DATE_TIME: NOON_TEXT},
            {ORIGINAL: NOON_TEXT, OFFSET_ORIGINAL: "+02:00"},
            gps_tags(dms(48, 51), "N", dms(2, 17), "E") | clock(10, 0, 0),
        )
    )
    for _ in range(rng.randrange(1, 12)):
        data[rng.randrange(2, 400)] = rng.randrange(256)
    found = read_metadata(bytes(data[: rng.randrange(20, len(data))]))
    assert found.orientation in (None, *range(1, 9))


def test_metadata_of_real_files_is_what_exifread_says() -> None:
    checked_times = checked_positions = 0
    for file in sorted(shared_photos("exif").iterdir()):
        data = file.read_bytes()
        block = _block_of(file)
        tags = exifread.process_file(io.BytesIO(data), details=False)
        found = read_metadata(data, exif=block)
        text = str(tags.get("EXIF DateTimeOriginal", ""))
        if text:
            assert found.captured is not None, file.name
            assert found.captured.local == datetime.strptime(text, "%Y:%m:%d %H:%M:%S")
            checked_times += 1
        try:
            position = get_gps_coords(tags)
        except (ZeroDivisionError, TypeError):
            position = None
        if position is not None:
            assert found.gps is not None, file.name
            assert (found.gps.lat, found.gps.lon) == pytest.approx(position)
            checked_positions += 1
        else:
            assert found.gps is None, file.name
    assert checked_times >= 18
    assert checked_positions >= 10


def test_metadata_of_a_real_phone_heic_holds_time_offset_place_and_camera() -> None:
    file = shared_photos("exif") / "heic-iphone7.heic"
    found = read_metadata(file.read_bytes(), exif=_block_of(file))
    assert found.captured == CaptureTime(datetime(2019, 10, 20, 18, 34, 30), 120, OffsetSource.EXIF)
    assert found.gps is not None
    assert (found.gps.lat, found.gps.lon) == pytest.approx((38.0466417, 12.9944111), abs=1e-6)
    assert found.camera == "Apple iPhone 7"


def test_offset_of_a_real_photo_comes_from_its_gps_time() -> None:
    found = read_metadata((shared_photos("exif") / "IMG_20180725_163423-tiny.jpg").read_bytes())
    assert found.captured == CaptureTime(datetime(2018, 7, 25, 16, 34, 23), 120, OffsetSource.GPS)
    assert isinstance(found.gps, GeoPoint)


def _block_of(file: Path) -> bytes | None:
    if file.suffix != ".heic":
        return None
    import pi_heif

    opened = pi_heif.open_heif(file)
    block: bytes | None = opened.info.get("exif")
    return block
