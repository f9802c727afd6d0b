"""Stacks in the store: what a view shows of them, whatever else it asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.records import PhotoId
from core.store.connection import Connection, open_store
from core.store.library.commit import KnownCopy, commit_batch
from core.store.library.facets import subfolders
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.library.stacks import StackKind, StackStore
from core.store.library.timeline import (
    count_photos,
    read_duplicates,
    read_ratios,
    read_timeline,
)
from tests.core.store.samples import SeenFile, add_photos, add_root, content_hash, see


@pytest.fixture
def ids(store: Connection) -> list[PhotoId]:
    """Photos of four days, the second and the last in another folder."""
    root = add_root(store, "/pictures")
    return add_photos(store, root, ["a/1.jpg", "b/2.nef", "a/3.jpg", "b/4.jpg"])


@pytest.fixture
def store(tmp_path: Path) -> Connection:
    return open_store(tmp_path / "library.sqlite")


def test_photos_behind_another_one_are_left_out_and_counted(
    store: Connection, ids: list[PhotoId]
) -> None:
    first, raw, third, fourth = ids
    stacks = StackStore(store)
    assert stacks.replace({raw: (first, StackKind.RAW), fourth: (first, StackKind.COPY)})
    timeline = read_timeline(store, stacked=True)
    assert list(timeline.ids) == [third, first]
    assert {lead: list(behind) for lead, behind in timeline.stacks.items()} == {
        first: [fourth, raw]
    }
    assert sum(month.photos for month in timeline.months) == 2
    assert timeline.photos == count_photos(store) == 4
    assert list(read_timeline(store).ids) == [fourth, third, raw, first]


def test_photos_whose_lead_is_not_in_the_view_are_shown(
    store: Connection, ids: list[PhotoId]
) -> None:
    first, raw, _third, fourth = ids
    StackStore(store).replace({raw: (first, StackKind.RAW), fourth: (raw, StackKind.BURST)})
    (root,) = RootStore(store).all()
    inside = PhotoFilter(root_id=root.id, folder="b")
    timeline = read_timeline(store, inside, stacked=True)
    assert list(timeline.ids) == [raw]
    assert list(timeline.stacks[raw]) == [fourth]
    assert timeline.photos == subfolders(store, root.id)[1].photos == 2
    among = read_timeline(store, PhotoFilter(among=(fourth,)), stacked=True)
    assert (list(among.ids), among.stacks) == ([fourth], {})


def test_only_changes_are_written_and_what_no_longer_holds_goes(
    store: Connection, ids: list[PhotoId]
) -> None:
    stacks = StackStore(store)
    stacks.replace({ids[0]: (ids[1], StackKind.BURST), ids[2]: (ids[1], StackKind.BURST)})
    assert not stacks.replace(stacks.all())
    stacks.replace({ids[2]: (ids[3], StackKind.COPY)})
    assert stacks.all() == {ids[2]: (ids[3], StackKind.COPY)}
    RootStore(store).remove(RootStore(store).all()[0].id)
    assert stacks.stackable() == []


def test_what_decides_about_stacks_is_read_of_every_photo(
    store: Connection, ids: list[PhotoId]
) -> None:
    found = {photo.id: photo for photo in StackStore(store).stackable()}
    assert list(found) == PhotoStore(store).ids()[::-1]
    assert [name for _, name in found[ids[1]].files] == ["2.nef"]
    assert found[ids[1]].files[0][0][1] == "b"
    assert (found[ids[0]].camera, found[ids[0]].size_px) == ("Testcam 1", (400, 300))
    assert (found[ids[1]].taken_s or 0) - (found[ids[0]].taken_s or 0) == 86_400


def test_duplicates_are_copies_and_files_of_one_content_but_no_bursts(
    store: Connection, ids: list[PhotoId]
) -> None:
    first, second, third, fourth = ids
    StackStore(store).replace({second: (first, StackKind.COPY), fourth: (third, StackKind.BURST)})
    (root,) = RootStore(store).all()
    (twice,) = read_duplicates(store)
    assert twice.ids == (first, second)
    assert twice.files == ("a/1.jpg", "b/2.nef")
    copy = see(store, root.id, SeenFile("c/copy of 4.jpg"))["c/copy of 4.jpg"]
    commit_batch(store, [], [KnownCopy(copy, content_hash("b/4.jpg"))])
    newest, _ = read_duplicates(store)
    assert (newest.ids, newest.files) == ((fourth,), ("b/4.jpg", "c/copy of 4.jpg"))
    assert read_duplicates(store, PhotoFilter(root_id=root.id, folder="a")) == []


def test_shapes_are_known_by_id(store: Connection, ids: list[PhotoId]) -> None:
    ratios = read_ratios(store)
    assert [round(ratios[id_], 2) for id_ in ids] == [1.33] * 4
    assert len(ratios) == max(ids) + 1
