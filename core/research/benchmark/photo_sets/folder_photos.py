"""Finds labelled photos in folders, splits them into histories and places, and groups the labels."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.arrays import FloatVector
from core.cancel import CancelToken
from core.conventions.image_suffixes import IMAGE_SUFFIXES
from core.errors import UserError
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.photo_sets.label_groups import group_labels
from core.sentences import plain

Look = Callable[[Mapping[str, Sequence[Path]]], Mapping[str, FloatVector]]

_FEWEST_PHOTOS: Final = 4  # per label, so that histories and places both get some
_HISTORY_SHARE: Final = 0.75  # of each label's files; the rest depicts places
_MAX_GROUPS: Final = 4  # per folder
_LABELS_PER_GROUP: Final = 3
_NAMED_LABELS: Final = 4


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files of one label: those that histories may use and those that places may show."""

    history: tuple[tuple[str, str], ...]  # (photo id, path)
    places: tuple[str, ...]  # paths


@dataclass(frozen=True, slots=True)
class LabelledPhotos:
    """Photos of several folders.

    Attributes:
        root: folder all paths are below.
        files: label (POSIX path of its folder) to (content hash, path) pairs, sorted.
        sources: label to the given folder it lies in.
    """

    root: Path
    files: Mapping[str, Sequence[tuple[str, str]]]
    sources: Mapping[str, Path]


def scan_photos(directories: Sequence[Path], cancel: CancelToken) -> LabelledPhotos:
    """Find labels with enough photos; files with identical content count once.

    Raises:
        UserError: if there are fewer than two.
        Cancelled: if requested.
    """
    resolved = [directory.resolve() for directory in directories]
    root = Path(os.path.commonpath(resolved))
    seen: set[str] = set()
    files: dict[str, list[tuple[str, str]]] = {}
    sources: dict[str, Path] = {}
    for directory in resolved:
        for path in sorted(directory.rglob("*")):
            is_photo = path.suffix.lower() in IMAGE_SUFFIXES and path.is_file()
            if not is_photo or path.parent == directory:
                continue
            cancel.check()
            digest = file_digest(path)
            if digest not in seen:
                seen.add(digest)
                label = path.parent.relative_to(root).as_posix()
                sources[label] = directory
                files.setdefault(label, []).append((digest, path.relative_to(root).as_posix()))
    usable = {label: paths for label, paths in files.items() if len(paths) >= _FEWEST_PHOTOS}
    if len(usable) < 2:
        named = ", ".join(str(directory) for directory in directories)
        raise UserError(
            plain(
                f"{named} needs at least two folders with {_FEWEST_PHOTOS} photos each; "
                f"there are {len(usable)}."
            )
        )
    return LabelledPhotos(root, usable, sources)


def shelve(photos: LabelledPhotos, seed: int) -> dict[str, Shelf]:
    """Split each label's files with a seeded shuffle."""
    shelves = {}
    for label, paths in photos.files.items():
        shuffled = list(paths)
        random.Random(f"{seed}|shelf|{label}").shuffle(shuffled)
        cut = min(len(shuffled) - 1, max(1, round(_HISTORY_SHARE * len(shuffled))))
        shelves[label] = Shelf(tuple(shuffled[:cut]), tuple(path for _, path in shuffled[cut:]))
    return shelves


def group_photos(
    photos: LabelledPhotos, groups: int | None, look: Look | None
) -> dict[str, list[str]]:
    """Maps the name of each group to its labels.

    Args:
        groups: per given folder; None aims at about three labels per group, at most four groups.
        look: mean vectors of labels, to group similar-looking labels of a folder. Without it, the
            parent folder of a label is its group.

    Raises:
        UserError: if neither determines the groups.
    """
    found: dict[str, list[str]] = {}
    for source in dict.fromkeys(photos.sources[label] for label in photos.files):
        labels = [label for label in photos.files if photos.sources[label] == source]
        if look is None:
            for label in labels:
                above = (photos.root / label).parent
                if above == source:
                    raise UserError(
                        plain(
                            f"The folder {label} lies in no group. Sort the folders as "
                            "<group>/<label>, or let them be grouped by their looks."
                        )
                    )
                found.setdefault(label_words(above.name), []).append(label)
            continue
        count = groups or min(_MAX_GROUPS, max(2, len(labels) // _LABELS_PER_GROUP))
        files = {label: [photos.root / path for _, path in photos.files[label]] for label in labels}
        found |= {_group_name(part): part for part in group_labels(look(files), count)}
    return found


def label_words(label: str) -> str:
    """A folder's name as words."""
    return label.rsplit("/", 1)[-1].replace("-", " ").replace("_", " ").lower()


def _group_name(labels: Sequence[str]) -> str:
    """A few words for a question; listing all labels of a large group would not make a name."""
    words = [label_words(label) for label in labels]
    shown = words if len(words) <= _NAMED_LABELS else words[: _NAMED_LABELS - 1]
    return " or ".join(shown) + (" and the like" if len(shown) < len(words) else "")
