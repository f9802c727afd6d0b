"""Which photos are shown as one: decided by names, times and looks together."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence
from typing import TypeVar

import numpy as np
import pytest

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.store.library.stacks import Stackable, StackKind
from core.worker.stacking.restack import find_stacks

_DIMENSION = 64
_NOON = 60_000_000_000

Result = TypeVar("Result")


class Vectors:
    """Vectors of photos, by id."""

    def __init__(self, rows: dict[int, FloatVector]) -> None:
        self._rows = rows

    @property
    def photo_ids(self) -> np.ndarray:
        return np.array(sorted(self._rows), dtype=np.int64)

    def scores(self, query: FloatVector) -> FloatVector:
        return self.vectors([PhotoId(i) for i in self.photo_ids.tolist()]) @ query

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return np.stack([self._rows[id_] for id_ in ids])


def whole(pieces: Generator[None, None, Result]) -> Result:
    """What work in pieces comes to."""
    try:
        while True:
            next(pieces)
    except StopIteration as end:
        result: Result = end.value
        return result


class Album:
    """Photos of things; those of one thing look alike."""

    def __init__(self) -> None:
        self._rng = np.random.default_rng(3)
        self._photos: list[Stackable] = []
        self._rows: dict[int, FloatVector] = {}
        for thing in range(20):  # what is usual in a library
            self.add(f"other/{thing}.jpg", thing, taken_s=thing * 10_000)

    def add(
        self,
        path: str,
        thing: int,
        *,
        taken_s: int | None = None,
        noise: float = 0.02,
        camera: str = "A",
        size_px: tuple[int, int] = (400, 300),
    ) -> int:
        folder, _, name = path.rpartition("/")
        id_ = PhotoId(len(self._photos) + 1)
        looks = np.random.default_rng(1_000 + thing).standard_normal(_DIMENSION)
        row = looks / np.linalg.norm(looks) + noise * self._rng.standard_normal(_DIMENSION)
        self._rows[id_] = (row / np.linalg.norm(row)).astype(np.float32)
        files = (((1, folder), name),)
        self._photos.append(Stackable(id_, taken_s, camera, size_px, files))
        return id_

    def stacks(self) -> Mapping[PhotoId, tuple[PhotoId, StackKind]]:
        return whole(find_stacks(self._photos, Vectors(self._rows)))


@pytest.fixture
def album() -> Album:
    return Album()


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["DSC_1.JPG", "DSC_1.NEF"], StackKind.RAW),
        (["img_7.dng", "IMG_7.heic"], StackKind.RAW),
        (["IMG_0001-edited.jpg", "IMG_0001.jpg"], StackKind.EDITED),
        (["IMG_E0012.JPG", "IMG_0012.HEIC"], StackKind.EDITED),
        (["20240101_120000~2.jpg", "20240101_120000.jpg"], StackKind.EDITED),
        (["Urlaub-bearbeitet.jpg", "Urlaub.jpg"], StackKind.EDITED),
    ],
)
def test_files_of_one_shot_are_stacked_by_their_names_however_they_look(
    album: Album, names: Sequence[str], kind: StackKind
) -> None:
    ids = [album.add(f"p/{name}", 100 + n, taken_s=_NOON) for n, name in enumerate(names)]
    lead = next(
        i for i, name in zip(ids, names, strict=True) if not name.lower().endswith(("nef", "dng"))
    )
    (behind,) = set(ids) - {lead}
    assert album.stacks() == {behind: (lead, kind)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("p/IMG_1.jpg", _NOON), ("p/IMG_2.jpg", _NOON)),
        (
            ("p/photo (1).jpg", _NOON),
            ("p/photo.jpg", _NOON),
        ),  # how Windows numbers photos of one event
        (("p/DSC_1.jpg", _NOON), ("q/DSC_1.nef", _NOON)),
        (
            ("p/DSC_1.jpg", _NOON),
            ("p/DSC_1.nef", _NOON + 3_600),
        ),  # the counter of the camera began anew
    ],
)
def test_other_photos_are_not_stacked_by_their_names(
    album: Album, first: tuple[str, int], second: tuple[str, int]
) -> None:
    album.add(first[0], 100, taken_s=first[1])
    album.add(second[0], 101, taken_s=second[1])
    assert album.stacks() == {}


def test_a_burst_is_one_stack_and_ends_where_something_else_is_seen_or_time_passes(
    album: Album,
) -> None:
    burst = [album.add(f"p/{n}.jpg", 100, taken_s=_NOON + 5 * n) for n in range(4)]
    album.add("p/5.jpg", 101, taken_s=_NOON + 21)
    later = album.add("p/6.jpg", 100, taken_s=_NOON + 300)
    assert album.stacks() == dict.fromkeys(burst[1:], (burst[0], StackKind.BURST))
    assert later not in album.stacks()


def test_a_burst_holds_together_while_another_camera_takes_photos(album: Album) -> None:
    one = [album.add(f"p/{n}.jpg", 100, taken_s=_NOON + 4 * n) for n in range(3)]
    two = [album.add(f"q/{n}.jpg", 101, taken_s=_NOON + 4 * n + 1, camera="B") for n in range(3)]
    assert album.stacks() == {
        **dict.fromkeys(one[1:], (one[0], StackKind.BURST)),
        **dict.fromkeys(two[1:], (two[0], StackKind.BURST)),
    }


def test_smaller_copies_without_a_date_stand_behind_the_original(album: Album) -> None:
    small = album.add("chat/IMG-WA1.jpg", 100, noise=0.01, camera="", size_px=(160, 120))
    original = album.add("p/1.jpg", 100, taken_s=_NOON, noise=0.01)
    other = album.add("chat/IMG-WA2.jpg", 102, camera="", size_px=(160, 120))
    assert album.stacks() == {small: (original, StackKind.COPY)}
    assert other not in album.stacks()


def test_the_same_view_at_another_time_is_no_copy(album: Album) -> None:
    album.add("p/1.jpg", 100, taken_s=_NOON, noise=0.0)
    album.add("p/2.jpg", 100, taken_s=_NOON + 86_400, noise=0.0)
    assert album.stacks() == {}


def test_everything_about_one_shot_is_one_stack(album: Album) -> None:
    raw = album.add("p/1.nef", 100, taken_s=_NOON, size_px=(6000, 4000))
    jpeg = album.add("p/1.jpg", 100, taken_s=_NOON, size_px=(6000, 4000))
    edited = album.add("p/1-edited.jpg", 103, taken_s=_NOON, size_px=(3000, 2000))
    next_one = album.add("p/2.jpg", 100, taken_s=_NOON + 2, size_px=(6000, 4000))
    assert album.stacks() == {
        raw: (edited, StackKind.RAW),
        jpeg: (edited, StackKind.RAW),
        next_one: (edited, StackKind.BURST),
    }


def test_a_library_without_vectors_is_stacked_by_names(album: Album) -> None:
    jpeg, raw = album.add("p/1.jpg", 100), album.add("p/1.cr3", 101)
    assert whole(find_stacks(album._photos, Vectors({}))) == {raw: (jpeg, StackKind.RAW)}
