"""Photos: what comes back, which copy is shown, pages, filters, counts."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.records import (
    CaptureTime,
    FailureKind,
    GeoPoint,
    OffsetSource,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    RootState,
)
from core.sentences import plain
from core.store.connection import Connection
from core.store.library.locations import LocationStore
from core.store.library.photos import LibraryCounts, PhotoFilter, PhotoStore, condition_of, page_sql
from core.store.library.roots import RootStore
from tests.core.store.samples import (
    FIRST_DAY,
    SeenFile,
    add_photos,
    add_root,
    content_hash,
    metadata,
    see,
)


@pytest.fixture
def store(connection: Connection) -> PhotoStore:
    return PhotoStore(connection)


@pytest.mark.parametrize(
    "told",
    [
        PhotoMetadata("PNG", 1, 1),
        PhotoMetadata(
            "HEIC",
            4032,
            3024,
            CaptureTime(datetime(1999, 12, 31, 23, 59, 59, 123456), -210, OffsetSource.GPS),
            GeoPoint(-90.0, 180.0),
            "Kamera ünïcode",
            8,
        ),
        PhotoMetadata("JPEG", 5, 5, CaptureTime(datetime(1, 1, 1))),
        PhotoMetadata(
            "JPEG", 5, 5, CaptureTime(datetime(9999, 12, 31, 23, 59, 59)), GeoPoint(0, 0)
        ),
    ],
)
def test_photo_comes_back_as_it_was_stored(
    connection: Connection, store: PhotoStore, told: PhotoMetadata
) -> None:
    root = add_root(connection)
    (id_,) = add_photos(connection, root, ["sub/a.jpg"], metadatas=[told])
    expected = Photo(
        id_, content_hash("sub/a.jpg"), Path("/pictures/sub/a.jpg"), root, PhotoState.PRESENT, told
    )
    assert store.photo(id_) == expected
    assert store.find_by_hash(content_hash("sub/a.jpg")) == id_


def test_unknown_photo_and_hash_are_none(store: PhotoStore) -> None:
    assert store.photo(PhotoId(7)) is None
    assert store.find_by_hash(bytes(20)) is None


def test_photos_come_in_the_order_asked_for(connection: Connection, store: PhotoStore) -> None:
    a, b, c = add_photos(connection, add_root(connection), ["a", "b", "c"])
    assert list(store.photos([c, PhotoId(99), a, b])) == [c, a, b]


def test_shown_copy_is_one_that_can_be_opened(connection: Connection, store: PhotoStore) -> None:
    drive, disk = add_root(connection, "/drive"), add_root(connection, "/disk")
    (photo,) = add_photos(connection, drive, ["same"])
    add_photos(connection, disk, ["same"])
    RootStore(connection).set_state(drive, RootState.OFFLINE)
    shown = store.photos([photo])[photo]
    assert (shown.path, shown.state) == (Path("/disk/same"), PhotoState.PRESENT)
    LocationStore(connection).mark_missing([see(connection, disk)["same"].id])
    shown = store.photos([photo])[photo]
    assert (shown.path, shown.state) == (Path("/drive/same"), PhotoState.OFFLINE)
    assert store.locations_of(photo) == [Path("/drive/same"), Path("/disk/same")]


def test_pages_go_from_newest_to_oldest_with_undated_photos_last_by_file_time(
    connection: Connection, store: PhotoStore
) -> None:
    root = add_root(connection)
    old, new, same_day_later_id = add_photos(
        connection, root, ["old", "new", "twin"], metadatas=[metadata(1), metadata(5), metadata(5)]
    )
    see(connection, root, SeenFile("undated-old", mtime_ns=10**18))
    see(connection, root, SeenFile("undated-new", mtime_ns=2 * 10**18))
    undated_new, undated_old = (PhotoId(id_) for id_ in _index_pending(connection, undated=True))
    expected = [same_day_later_id, new, old, undated_new, undated_old]
    assert store.ids() == expected
    seen: list[PhotoId] = []
    cursor = None
    while True:
        photos, cursor = store.page(after=cursor, limit=2)
        seen += [photo.id for photo in photos]
        if cursor is None:
            break
    assert seen == expected


def _index_pending(connection: Connection, *, undated: bool) -> list[PhotoId]:
    from core.store.library.commit import IndexedPhoto, commit_batch

    day = None if undated else 0
    items = [
        IndexedPhoto(location, content_hash(location.rel_path), 1_000, metadata(day))
        for location in LocationStore(connection).pending()
    ]
    return commit_batch(connection, items)


def test_paging_neither_repeats_nor_skips_when_photos_come_between_pages(
    connection: Connection, store: PhotoStore
) -> None:
    root = add_root(connection)
    ids = add_photos(connection, root, [f"{day}" for day in range(6)])
    first, cursor = store.page(limit=3)
    add_photos(connection, root, ["newest"], metadatas=[metadata(100)])
    second, _ = store.page(after=cursor, limit=3)
    assert [photo.id for photo in (*first, *second)] == ids[::-1]


def test_pages_and_date_ranges_walk_the_index_and_never_sort(connection: Connection) -> None:
    year = PhotoFilter(taken_from=datetime(2020, 1, 1), taken_to=datetime(2021, 1, 1))
    for photo_filter in (PhotoFilter(), PhotoFilter(state=PhotoState.PRESENT), year):
        condition, values = condition_of(photo_filter)
        condition += " AND (p.sort_key, p.id) < (:after_key, :after_id)"
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN {page_sql(condition)}",
            values | {"limit": 200, "after_key": 0, "after_id": 0},
        ).fetchall()
        steps = " | ".join(str(row[3]) for row in plan)
        assert "SEARCH p USING COVERING INDEX photos_newest" in steps or (
            "SEARCH p USING INDEX photos_newest" in steps
        )
        assert "TEMP B-TREE" not in steps


def test_date_range_takes_its_start_and_leaves_its_end_and_undated_photos(
    connection: Connection, store: PhotoStore
) -> None:
    ids = add_photos(
        connection,
        add_root(connection),
        ["0", "1", "2", "undated"],
        metadatas=[metadata(0), metadata(1), metadata(2), metadata(None)],
    )
    day = timedelta(days=1)
    middle = PhotoFilter(taken_from=FIRST_DAY, taken_to=FIRST_DAY + 2 * day)
    assert store.ids(middle) == [ids[1], ids[0]]
    assert store.ids(PhotoFilter(taken_to=FIRST_DAY + day)) == [ids[0]]
    assert store.ids(PhotoFilter(taken_from=datetime.min)) == [ids[2], ids[1], ids[0]]


def test_photos_with_and_without_a_place_are_told_apart(
    connection: Connection, store: PhotoStore
) -> None:
    placed, other = add_photos(
        connection,
        add_root(connection),
        ["placed", "other"],
        metadatas=[metadata(0, GeoPoint(0, 0)), metadata(0)],
    )
    assert store.ids(PhotoFilter(has_place=True)) == [placed]
    assert store.ids(PhotoFilter(has_place=False)) == [other]


@pytest.mark.parametrize(
    ("center", "inside", "outside"),
    [
        (GeoPoint(48.0, 11.0), GeoPoint(48.08, 11.12), GeoPoint(48.0, 11.2)),
        (GeoPoint(0.0, 179.95), GeoPoint(0.0, -179.98), GeoPoint(0.0, 179.5)),
        (GeoPoint(0.0, -179.95), GeoPoint(0.0, 179.98), GeoPoint(0.0, -179.5)),
        (GeoPoint(0.0, 180.0), GeoPoint(0.0, -180.0), GeoPoint(0.0, 0.0)),
        (GeoPoint(89.99, 0.0), GeoPoint(89.99, 180.0), GeoPoint(89.0, 0.0)),
        (GeoPoint(-90.0, 0.0), GeoPoint(-89.95, -77.0), GeoPoint(-89.0, 0.0)),
        (GeoPoint(70.0, 20.0), GeoPoint(70.0, 20.25), GeoPoint(70.0, 20.4)),
    ],
)
def test_near_holds_across_the_date_line_and_at_the_poles(
    connection: Connection,
    store: PhotoStore,
    center: GeoPoint,
    inside: GeoPoint,
    outside: GeoPoint,
) -> None:
    near, *_ = add_photos(
        connection,
        add_root(connection),
        ["near", "far", "nowhere"],
        metadatas=[metadata(0, inside), metadata(0, outside), metadata(0)],
    )
    assert store.ids(PhotoFilter(near=center, within_km=10.0)) == [near]


def test_filters_by_folder_and_state_and_their_combination(
    connection: Connection, store: PhotoStore
) -> None:
    disk, drive = add_root(connection, "/disk"), add_root(connection, "/drive")
    here, gone = add_photos(connection, disk, ["here", "gone"])
    (away,) = add_photos(connection, drive, ["away"], metadatas=[metadata(50)])
    RootStore(connection).set_state(drive, RootState.OFFLINE)
    LocationStore(connection).mark_missing([see(connection, disk)["gone"].id])
    by_state = {state: store.ids(PhotoFilter(state=state)) for state in PhotoState}
    assert by_state == {
        PhotoState.PRESENT: [here],
        PhotoState.OFFLINE: [away],
        PhotoState.MISSING: [gone],
    }
    assert store.ids(PhotoFilter(root_id=disk)) == [gone, here]
    assert store.ids(PhotoFilter(root_id=drive, state=PhotoState.PRESENT)) == []
    for state, ids in by_state.items():
        assert {store.photos([id_])[id_].state for id_ in ids} == {state}


def test_counts_count_photos_once_and_files_each(connection: Connection, store: PhotoStore) -> None:
    disk, drive = add_root(connection, "/disk"), add_root(connection, "/drive")
    add_photos(connection, disk, ["both", "gone"])
    add_photos(connection, drive, ["both", "away"])
    files = see(connection, disk, SeenFile("new"), SeenFile("bad"))
    LocationStore(connection).record_failure(files["bad"], FailureKind.CORRUPT, plain("Damaged."))
    LocationStore(connection).mark_missing([files["gone"].id])
    RootStore(connection).set_state(drive, RootState.OFFLINE)
    assert store.counts() == LibraryCounts(
        photos=3, present=1, offline=1, missing=1, pending=1, failed=1
    )
