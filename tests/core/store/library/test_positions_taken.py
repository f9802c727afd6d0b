"""Positions of all photos agree with the photos themselves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from core.records import CaptureTime, GeoPoint, PhotoMetadata
from core.store.connection import open_store
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.positions_taken import read_hashes, read_positions
from core.store.library.roots import RootStore
from tests.core.store.library.test_timeline import _Entry

_PLACES = (GeoPoint(47.14, 9.52), None, GeoPoint(-17.5, -179.99), GeoPoint(0.1 + 0.2, 1e-7))


def test_photos_with_a_position_come_newest_first(tmp_path: Path) -> None:
    connection = open_store(tmp_path / "library.sqlite")
    assert len(read_positions(connection).ids) == 0
    root = RootStore(connection).add(tmp_path)
    locations = LocationStore(connection)
    locations.record_found(root, [_Entry(number) for number in range(len(_PLACES))])
    known = locations.known_locations(root)
    photos = [
        IndexedPhoto(
            location, bytes([number] * 20), 10,
            PhotoMetadata("JPEG", 1, 1, CaptureTime(datetime(2020, 1, 1 + number)), place),
        )
        for number, (location, place) in enumerate(zip(known, _PLACES, strict=True))
    ]  # fmt: skip
    commit_batch(connection, photos)
    taken = read_positions(connection)
    assert list(taken.lat) == pytest.approx([0.3, -17.5, 47.14])
    assert list(taken.lon) == pytest.approx([1e-7, -179.99, 9.52])
    store = PhotoStore(connection)
    ids = store.ids(PhotoFilter(has_place=True))
    assert list(taken.ids) == ids
    assert read_hashes(connection, ids[:1]) == {ids[0]: bytes([3] * 20)}
    assert store.ids(PhotoFilter(among=(ids[0], ids[2]))) == [ids[0], ids[2]]
    assert store.ids(PhotoFilter(among=())) == []
    connection.close()
