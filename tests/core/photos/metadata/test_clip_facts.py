"""Dates, positions and words in the tags of clips."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from core.photos.metadata.clip_facts import read_clip_facts
from core.photos.metadata.exif import CaptureFacts
from core.photos.metadata.files_beside import Sidecars
from core.records import CaptureTime, GeoPoint, OffsetSource

_ZURICH = "+47.3769+008.5417+408.000/"


def facts(tags: dict[str, str], name: str = "clip.mov", beside: bytes = b"") -> CaptureFacts:
    return read_clip_facts(tags, Path(name), 4_000, Sidecars(takeout=beside))


@pytest.mark.parametrize(
    ("tags", "name", "local", "offset", "source"),
    [
        # Apple writes the local time with its offset beside the time in UTC.
        (
            {
                "com.apple.quicktime.creationdate": "2024-05-06T07:08:09+0200",
                "creation_time": "2024-05-06T05:08:09.000000Z",
            },
            "IMG_1.MOV",
            (2024, 5, 6, 7, 8, 9),
            120,
            OffsetSource.EXIF,
        ),
        (
            {"date": "2012-03-04T05:06:07-0330"},
            "a.mov",
            (2012, 3, 4, 5, 6, 7),
            -210,
            OffsetSource.EXIF,
        ),
        # UTC at a known place.
        (
            {"creation_time": "2019-07-04T13:30:03Z", "location": _ZURICH},
            "a.mp4",
            (2019, 7, 4, 15, 30, 3),
            120,
            OffsetSource.PLACE,
        ),
        # UTC, and the local time in the name: of the start, or of the end of a recording.
        (
            {"creation_time": "2019-07-04T13:30:03Z"},
            "VID_20190704_153000.mp4",
            (2019, 7, 4, 15, 30, 0),
            120,
            OffsetSource.EXIF,
        ),
        (
            {"creation_time": "2019-07-04T13:30:03Z"},
            "WhatsApp Video 2019-07-04 at 09.30.03.mp4",
            (2019, 7, 4, 9, 30, 3),
            -240,
            OffsetSource.EXIF,
        ),
        # A name that means another time says nothing about the zone.
        (
            {"creation_time": "2019-07-04T13:30:03Z"},
            "copy of 20200101_120741.mp4",
            (2019, 7, 4, 13, 30, 3),
            None,
            OffsetSource.UNKNOWN,
        ),
        # AVI: the camera's own clock.
        (
            {"creation_time": "2003-03-10 15:04:43"},
            "a.avi",
            (2003, 3, 10, 15, 4, 43),
            None,
            OffsetSource.UNKNOWN,
        ),
    ],
)
def test_time_is_local_where_anything_tells(
    tags: dict[str, str],
    name: str,
    local: tuple[int, int, int, int, int, int],
    offset: int | None,
    source: OffsetSource,
) -> None:
    assert facts(tags, name).captured == CaptureTime(datetime(*local), offset, source)


@pytest.mark.parametrize(
    "text",
    [
        "1904-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "1946-02-12T09:00:00Z",
        "2024-13-01T00:00:00Z",
        "today",
        "",
    ],
)
def test_clock_that_was_never_set_gives_no_time(text: str) -> None:
    assert facts({"creation_time": text}).captured is None


def test_takeout_file_fills_the_gaps() -> None:
    beside = (
        b'{"title": "a.mp4", "photoTakenTime": {"timestamp": "1562247003"}, "description": "At the lake",'
        b' "geoData": {"latitude": 47.3769, "longitude": 8.5417}}'
    )
    found = facts({"creation_time": "1904-01-01T00:00:00Z"}, "a.mp4", beside)
    assert found.captured == CaptureTime(datetime(2019, 7, 4, 15, 30, 3), 120, OffsetSource.PLACE)
    assert found.gps == GeoPoint(47.3769, 8.5417)
    assert found.notes.caption == "At the lake"


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (_ZURICH, GeoPoint(47.3769, 8.5417)),
        ("-33.8568+151.2153/", GeoPoint(-33.8568, 151.2153)),
        ("+00.0000+000.0000/", None),
        ("+95.0000+000.0000/", None),
        ("somewhere", None),
    ],
)
def test_position_is_read(text: str, position: GeoPoint | None) -> None:
    assert facts({"com.apple.quicktime.location.iso6709": text}).gps == position


def test_camera_and_words_are_read() -> None:
    found = facts(
        {
            "com.apple.quicktime.make": "Apple",
            "com.apple.quicktime.model": "iPhone 15",
            "com.apple.quicktime.title": "Regatta",
            "com.apple.quicktime.keywords": "sailing,lake",
            "com.apple.quicktime.rating.user": "4",
            "com.apple.quicktime.content.identifier": "2F-1",
            "comment": "Windy",
        }
    )
    assert (found.camera, found.live_id) == ("Apple iPhone 15", "2F-1")
    notes = found.notes
    assert (notes.title, notes.caption, notes.rating) == ("Regatta", "Windy", 4)
    assert notes.keywords == ("sailing", "lake")
    assert (
        facts({"com.android.manufacturer": "Google", "com.android.model": "Pixel 8"}).camera
        == "Google Pixel 8"
    )
