"""Photos counted by folder, year, place, person, keyword, rating, camera and kind, and chosen by them."""

from __future__ import annotations

import pytest

from core.records import (
    Facet,
    FacetValue,
    GeoPoint,
    PhotoId,
    PhotoNotes,
    RootId,
    SubFolder,
)
from core.store.connection import Connection
from core.store.library.facets import cell_counts, facet_counts, subfolders
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoFilter, PhotoStore
from tests.core.store.samples import add_photos, add_root, metadata

NAMES = ("a.jpg", "trips/b.jpg", "trips/rome/c.jpg", "trips/rome/d.jpg", "trips 2/e.jpg")


@pytest.fixture
def root(connection: Connection) -> RootId:
    """Five photos in four folders, of two towns, two of them with notes."""
    root = add_root(connection)
    rome, oslo = GeoPoint(41.9, 12.5), GeoPoint(59.91, 10.75)
    taken = [
        metadata(day, gps)
        for day, gps in zip(range(0, 2000, 400), (rome, rome, oslo, None, None), strict=True)
    ]
    ids = add_photos(connection, root, NAMES, metadatas=taken)
    notes = PhotoNoteStore(connection)
    notes.put(ids[0], PhotoNotes(keywords=("sea", "Trips|Rome"), rating=5, people=("Ada",)))
    notes.put(ids[1], PhotoNotes(keywords=("sea",), rating=3))
    notes.put(ids[2], PhotoNotes(title="no list", rating=-1))
    notes.put(ids[3], PhotoNotes())
    return root


def _counts(connection: Connection, facet: Facet, **conditions: object) -> dict[str, int]:
    wanted = PhotoFilter(**conditions)  # type: ignore[arg-type]  # its own fields
    return {count.value: count.photos for count in facet_counts(connection, facet, wanted)}


@pytest.mark.usefixtures("root")
def test_every_facet_counts_and_each_value_chooses_as_many_photos(connection: Connection) -> None:
    assert _counts(connection, Facet.KEYWORD) == {"sea": 2, "Trips|Rome": 1}
    assert _counts(connection, Facet.PERSON) == {"Ada": 1}
    assert _counts(connection, Facet.RATING) == {"5": 1, "4": 1, "3": 2, "2": 2, "1": 2}
    assert _counts(connection, Facet.CAMERA) == {"Testcam 1": 5}
    assert _counts(connection, Facet.KIND) == {"JPEG": 5}
    for facet in set(Facet) - {Facet.PLACE, Facet.ALBUM}:
        counts = facet_counts(connection, facet, PhotoFilter())
        assert counts
        for count in counts:
            chosen = PhotoFilter(facets=(FacetValue(facet, count.value),))
            assert len(PhotoStore(connection).ids(chosen)) == count.photos, (facet, count)


@pytest.mark.usefixtures("root")
def test_years_come_latest_first_and_a_facet_offers_its_alternatives(
    connection: Connection,
) -> None:
    years = facet_counts(connection, Facet.YEAR, PhotoFilter())
    assert list(years) == sorted(years, key=lambda count: count.value, reverse=True)
    chosen = (FacetValue(Facet.YEAR, years[0].value), FacetValue(Facet.KEYWORD, "sea"))
    assert (
        sum(_counts(connection, Facet.YEAR, facets=chosen).values()) == 2
    )  # of those with the keyword
    assert _counts(connection, Facet.KEYWORD, facets=chosen) == {}


@pytest.mark.usefixtures("root")
def test_areas_are_counted_and_choose_their_photos(connection: Connection) -> None:
    cells = cell_counts(connection)
    found = {(round(centre.lat), round(centre.lon)): photos for centre, photos in cells.values()}
    assert found == {(42, 12): 2, (60, 11): 1} or found == {(42, 13): 2, (60, 11): 1}
    for cell, (_centre, photos) in cells.items():
        assert len(PhotoStore(connection).ids(PhotoFilter(cells=(cell,)))) == photos
    with pytest.raises(ValueError, match="area"):
        facet_counts(connection, Facet.PLACE, PhotoFilter())


def test_positions_at_the_ends_of_the_world_have_areas(connection: Connection) -> None:
    ends = [GeoPoint(lat, lon) for lat in (-90.0, 90.0) for lon in (-180.0, 180.0)]
    taken = [metadata(0, gps) for gps in ends]
    add_photos(connection, add_root(connection), ["1", "2", "3", "4"], metadatas=taken)
    assert sum(photos for _, photos in cell_counts(connection).values()) == 4


def test_folders_are_listed_level_by_level_with_everything_below(
    connection: Connection, root: RootId
) -> None:
    assert subfolders(connection, root) == [
        SubFolder("trips", 3, True),
        SubFolder("trips 2", 1, False),
    ]
    assert subfolders(connection, root, "trips") == [SubFolder("trips/rome", 2, False)]
    assert subfolders(connection, root, "trips/rome") == []
    assert subfolders(connection, RootId(99)) == []
    for folder in ("trips", "trips/rome", "trips 2"):
        chosen = PhotoStore(connection).ids(PhotoFilter(root_id=root, folder=folder))
        (count,) = (
            each.photos
            for each in (*subfolders(connection, root), *subfolders(connection, root, "trips"))
            if each.path == folder
        )
        assert len(chosen) == count


def test_copies_count_once_and_names_need_not_be_text(connection: Connection) -> None:
    root = add_root(connection)
    broken = "caf\udce9"  # a name in Latin-1
    (photo,) = add_photos(connection, root, [f"{broken}/a.jpg"])
    connection.execute(
        "INSERT INTO locations(root_id, rel_path, size_bytes, mtime_ns, inode, photo_id, state) "
        "SELECT root_id, CAST(rel_path || '2' AS BLOB), size_bytes, mtime_ns, 77, photo_id, state FROM locations"
    )
    assert subfolders(connection, root) == [SubFolder(broken, 1, False)]
    assert PhotoStore(connection).ids(PhotoFilter(root_id=root, folder=broken)) == [PhotoId(photo)]


def test_nothing_is_counted_in_an_empty_library(connection: Connection) -> None:
    for facet in set(Facet) - {Facet.PLACE}:
        assert facet_counts(connection, facet, PhotoFilter()) == ()
    assert cell_counts(connection) == {}
