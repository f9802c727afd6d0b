"""The timeline agrees with walking over every photo."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from core.records import CaptureTime, PhotoMetadata
from core.store.connection import open_store
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.library.timeline import Month, read_timeline


class _Entry:
    def __init__(self, number: int) -> None:
        self.rel_path = f"{number}.jpg"
        self.size_bytes = 10
        self.mtime_ns = number
        self.inode = number


def test_months_and_ids_are_newest_first_with_undated_photos_last(tmp_path: Path) -> None:
    connection = open_store(tmp_path / "library.sqlite")
    root = RootStore(connection).add(tmp_path)
    locations = LocationStore(connection)
    days = [datetime(2020, 5, 3), None, datetime(2021, 1, 31, 23, 59), datetime(2020, 5, 1), None]
    locations.record_found(root, [_Entry(number) for number in range(len(days))])
    commit_batch(
        connection,
        [
            IndexedPhoto(
                location,
                location.rel_path.encode().ljust(20, b"x"),
                10,
                PhotoMetadata("JPEG", 1, 1, captured=CaptureTime(day) if day else None),
            )
            for location, day in zip(locations.known_locations(root), days, strict=True)
        ],
    )
    timeline = read_timeline(connection)
    assert list(timeline.ids) == PhotoStore(connection).ids()
    assert timeline.months == (Month(2021, 1, 1), Month(2020, 5, 2), Month(None, 0, 2))
    limited = read_timeline(connection, PhotoFilter(taken_from=datetime(2021, 1, 1)))
    assert limited.months == (Month(2021, 1, 1),)
    assert read_timeline(connection, PhotoFilter(has_place=True)).months == ()
    connection.close()
