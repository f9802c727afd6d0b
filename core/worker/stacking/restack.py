"""Which photos are shown as one: RAW beside JPEG, edited versions, copies and bursts."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Final

import numpy as np

from core.conventions.image_suffixes import RAW_SUFFIXES
from core.recommend.library_readers import VectorReader
from core.recommend.recommend_tuning import retrieval_tuning
from core.records import PhotoId
from core.store.library.stacks import Stackable, StackKind, StackStore
from core.worker.library import Library
from core.worker.stacking.alike import Likeness, Pairs, distinct_pairs

# How programs name an edited version of IMG_1: Google Photos in the languages of its export, Lightroom and others,
# Android's own editor; Apple's IMG_E1 comes before the number.
_EDITED: Final = re.compile(
    r"[-_ ](?:edited|edit|bearbeitet|modifié|editado|editada|modificato|bewerkt|effects)$|~\d$",
    re.I,
)
_APPLE_EDITED: Final = re.compile(r"^img_e(\d+)$", re.I)
_APPLE_ORIGINAL: Final = r"img_\1"

Link = tuple[int, int, StackKind]  # two positions, and why they belong together
Stacked = dict[PhotoId, tuple[PhotoId, StackKind]]
_KINDS: Final = list(StackKind)
_FOLLOWING: Final = 3  # photos a photo is compared with: a RAW file or an edited version may lie between two of a burst


def restack(library: Library, *, has_news: bool) -> Iterator[None]:
    """Find anew which photos of the library are stacked, if anything in it is new or it was never done.

    Works in pieces of less than a second, so that a question need not wait; stopped before the end, it changes nothing.
    """
    store = StackStore(library.connection)
    if has_news or not store.all():
        library.refresh_index()
        stacked = yield from find_stacks(store.stackable(), library.index.snapshot())
        store.replace(stacked)


def find_stacks(photos: Sequence[Stackable], index: VectorReader) -> Generator[None, None, Stacked]:
    """The lead of each photo that stands behind another one, and why; yields between pieces of the work.

    Args:
        index: vectors; photos without one are stacked by their names alone.
    """
    yield
    links = list(_by_name(photos))
    yield
    links += yield from _by_looks(photos, index)
    yield
    return _leads(photos, links)


def _leads(photos: Sequence[Stackable], links: list[Link]) -> Stacked:
    links.sort(key=lambda link: _KINDS.index(link[2]))
    group = list(range(len(photos)))
    why: dict[int, StackKind] = {}
    for a, b, kind in links:
        for each in (a, b):
            why.setdefault(each, kind)
        first, second = _top(group, a), _top(group, b)
        group[max(first, second)] = min(first, second)
    members: dict[int, list[int]] = {}
    for position in why:
        members.setdefault(_top(group, position), []).append(position)
    stacked: Stacked = {}
    for positions in members.values():
        lead = min(positions, key=lambda position: _rank(photos[position]))
        for position in positions:
            if position != lead:
                stacked[photos[position].id] = photos[lead].id, why[position]
    return stacked


def _top(group: list[int], position: int) -> int:
    while group[position] != position:
        group[position] = group[group[position]]
        position = group[position]
    return position


def _rank(photo: Stackable) -> tuple[object, ...]:
    """What was made last of a shot leads: an edited version, then a JPEG; of several the largest, then the first."""
    names = [os.path.splitext(name) for _, name in photo.files]
    is_edited = any(_original(stem.casefold()) for stem, _ in names)
    is_raw = bool(names) and all(suffix.lower() in RAW_SUFFIXES for _, suffix in names)
    width, height = photo.size_px
    return not is_edited, is_raw, -width * height, photo.taken_s or 0, photo.id


def _original(stem: str) -> str:
    """The name of what this was made of; empty if the name does not say that it is an edited version."""
    if _APPLE_EDITED.match(stem):
        return _APPLE_EDITED.sub(_APPLE_ORIGINAL, stem)
    shorter = _EDITED.sub("", stem)
    return shorter if shorter != stem else ""


def _by_name(photos: Sequence[Stackable]) -> Iterable[Link]:
    """Files of one folder whose names say that they are of the same shot, unless their dates differ."""
    named: dict[tuple[tuple[int, str], str], list[tuple[int, bool]]] = {}
    for position, photo in enumerate(photos):
        for folder, name in photo.files:
            stem, suffix = os.path.splitext(name.casefold())
            named.setdefault((folder, stem), []).append((position, suffix in RAW_SUFFIXES))
    for (folder, stem), found in named.items():
        pictures = [position for position, is_raw in found if not is_raw]
        raws = [position for position, is_raw in found if is_raw]
        links = [(picture, raw, StackKind.RAW) for picture in pictures[:1] for raw in raws]
        for position, _ in named.get((folder, _original(stem)), ()):
            links += [(position, edited, StackKind.EDITED) for edited, _ in found]
        for a, b, kind in links:
            if a != b and _are_of_one_time(photos[a], photos[b]):
                yield a, b, kind


def _by_looks(
    photos: Sequence[Stackable], index: VectorReader
) -> Generator[None, None, list[Link]]:
    """Photos taken within seconds that look much alike, and those without a date that look the same."""
    known = np.isin([photo.id for photo in photos], index.photo_ids)
    positions = np.flatnonzero(known)
    if len(positions) < retrieval_tuning().fewest_usual:
        return []  # too few to tell how alike any two of them are
    seen = [photos[position] for position in positions.tolist()]
    likeness = Likeness(index, np.array([photo.id for photo in seen], dtype=np.int64))
    undated = np.array([photo.taken_s is None for photo in seen])
    yield
    near = yield from likeness.neighbours(undated)
    pairs = distinct_pairs(np.concatenate([_in_time(seen), near]))
    yield
    alike = yield from likeness.of(pairs)
    tuning = retrieval_tuning()
    links = []
    for (a, b), degree in zip(pairs.tolist(), alike.tolist(), strict=True):
        one, other = seen[a], seen[b]
        in_time = None not in (one.taken_s, other.taken_s)
        if degree >= (tuning.same_burst if in_time else tuning.same_picture):
            by_one_camera = (one.camera, one.size_px) == (other.camera, other.size_px)
            kind = StackKind.BURST if in_time and by_one_camera else StackKind.COPY
            links.append((int(positions[a]), int(positions[b]), kind))
    return links


def _in_time(photos: Sequence[Stackable]) -> Pairs:
    """Pairs of positions of photos taken soon after one another, by any camera or by the same one."""
    burst_s = retrieval_tuning().burst_s
    dated = [(photo.taken_s, position) for position, photo in enumerate(photos) if photo.taken_s]
    by_camera = [(photos[position].camera, taken, position) for taken, position in dated]
    found = [
        sorted((a, b))
        for order in (sorted(("", taken, position) for taken, position in dated), sorted(by_camera))
        for after in range(1, _FOLLOWING + 1)
        for (camera, first, a), (same, second, b) in zip(order, order[after:], strict=False)
        if camera == same and second - first <= burst_s
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _are_of_one_time(a: Stackable, b: Stackable) -> bool:
    if a.taken_s is None or b.taken_s is None:
        return True
    return abs(a.taken_s - b.taken_s) <= retrieval_tuning().burst_s
