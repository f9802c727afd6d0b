"""A benchmark from any tree `<label>/*.jpg`: real photos, simulated people (see `taste`).

Every photo file serves either histories or places, never both, and files with equal content count
once. Labels fall into groups, the categories of the questions: those of a tree `<group>/<label>/*`,
or labels that look alike to an encoder.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from core.benchmark.examples import (
    FORMAT_VERSION,
    MANIFEST,
    PHOTOS,
    PLACES,
    QUESTIONS,
    BenchPhoto,
    BenchPlace,
    BenchQuestion,
    Split,
    question_text,
    write_photos,
    write_places,
    write_questions,
)
from core.benchmark.label_groups import group_labels
from core.benchmark.stages import file_digest, fingerprint, write_json
from core.benchmark.statistics import history_cut_ms, table_1
from core.benchmark.taste import (
    Person,
    SimulatedPlace,
    draw_choices,
    draw_label,
    draw_person,
    draw_places,
)
from core.cancel import CancelToken
from core.errors import UserError
from core.models.base import FloatVector

Look = Callable[[Mapping[str, Sequence[Path]]], Mapping[str, FloatVector]]

BENCHMARK: Final = "photo-folders"
_SUFFIXES: Final = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff"}
_START_MS: Final = 1_600_000_000_000
_PHOTO_MS: Final = 3_600_000  # simulated time between two photos
_HISTORY_SHARE: Final = 0.6  # of each label's files; the rest shows places
_MAX_GROUPS: Final = 4
_USED_SHARE: Final = 1 / 3  # of the files at hand; beyond it favourites run out and tastes fade
_LABELS_PER_GROUP: Final = 3
_NAMED_LABELS: Final = 4


@dataclass(frozen=True, slots=True)
class SimulationOptions:
    """Everything that changes what is simulated; part of the manifest.

    Attributes:
        groups: None chooses about three labels a group, at most four groups.
        noise: share of photos that say nothing about their person.
        longest_history: at most; no person has a photo twice or uses up the folders.
        places: per group.
        images: per place.
        smallest_truth: places a person goes to; the mean is that of Yelp-V (table 1).
    """

    seed: int = 0
    users: int = 200
    groups: int | None = None
    noise: float = 0.25
    shortest_history: int = 30
    longest_history: int = 200
    places: int = 120
    images: int = 3
    smallest_draw: int = 30
    largest_draw: int = 100
    smallest_truth: int = 4
    largest_truth: int = 12
    dev_share: float = 0.1
    test_share: float = 0.6

    def __post_init__(self) -> None:
        if not 0 <= self.noise < 1:
            raise UserError(f"a share of {self.noise} meaningless photos leaves no taste to find")
        if self.shortest_history < 10 or self.longest_history < self.shortest_history:
            raise UserError("histories need at least 10 photos and a longest above the shortest")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files of one label: what histories may use and what places may show."""

    history: tuple[tuple[str, str], ...]  # (photo id, path)
    places: tuple[str, ...]  # paths


def build_photo_folders(
    directory: Path,
    target: Path,
    options: SimulationOptions,
    cancel: CancelToken,
    look: Look | None = None,
) -> dict[str, Any]:
    """Build a data set from a folder of labelled photos and return its manifest.

    Args:
        look: mean vectors of labels; groups labels that look alike. Without it the tree must be
            `<group>/<label>/*`.

    Raises:
        UserError: if there are fewer than two labels with four photos each.
        Cancelled: if asked to stop.
    """
    files = _scan(directory, cancel)
    shelves = {label: _shelve(paths, label, options.seed) for label, paths in files.items()}
    groups = _groups(directory, files, options, look)
    rng = random.Random(f"{options.seed}|places")
    places = [
        place
        for group, labels in groups.items()
        for place in draw_places(group, labels, options.places, rng)
    ]
    write_places(target / PLACES, _bench_places(places, shelves, options))
    questions: list[BenchQuestion] = []
    photos: list[tuple[str, list[BenchPhoto]]] = []
    for number in range(options.users):
        cancel.check()
        person_rng = random.Random(f"{options.seed}|person|{number}")
        person = draw_person(f"person-{number:05}", groups, person_rng)
        history = _history(person, groups, shelves, options, person_rng)
        photos.append((person.user_id, history))
        questions += _questions(person, history, places, groups, options, person_rng)
    write_photos(target / PHOTOS / "00000.parquet", photos)
    write_questions(target / QUESTIONS / "00000.parquet", questions)
    manifest = {
        "format_version": FORMAT_VERSION,
        "benchmark": BENCHMARK,
        "simulated": "people, tastes, histories, places and choices; the photos are real",
        "options": asdict(options),
        "groups": {group: list(labels) for group, labels in groups.items()},
        "inputs": {"files": sum(map(len, files.values())), "blake2b": fingerprint(files)},
        "photos_root": os.path.relpath(directory.resolve(), target.resolve()),
        "history_cut_ms": history_cut_ms(target),
        "table_1": table_1(target),
    }
    write_json(target / MANIFEST, manifest)
    return manifest


def _scan(directory: Path, cancel: CancelToken) -> dict[str, list[tuple[str, str]]]:
    """Label to its (content hash, POSIX path) pairs, sorted; equal files count once."""
    seen: set[str] = set()
    files: dict[str, list[tuple[str, str]]] = {}
    for path in sorted(directory.rglob("*")):
        if path.suffix.lower() not in _SUFFIXES or not path.is_file() or path.parent == directory:
            continue
        cancel.check()
        digest = file_digest(path)
        if digest not in seen:
            seen.add(digest)
            relative = path.relative_to(directory)
            files.setdefault(relative.parent.as_posix(), []).append((digest, relative.as_posix()))
    usable = {label: paths for label, paths in files.items() if len(paths) >= 4}
    if len(usable) < 2:
        raise UserError(
            f"{directory} needs at least two folders with four photos each; it has {len(usable)}."
        )
    return usable


def _shelve(paths: Sequence[tuple[str, str]], label: str, seed: int) -> Shelf:
    shuffled = list(paths)
    random.Random(f"{seed}|shelf|{label}").shuffle(shuffled)
    cut = min(len(shuffled) - 1, max(1, round(_HISTORY_SHARE * len(shuffled))))
    return Shelf(tuple(shuffled[:cut]), tuple(path for _, path in shuffled[cut:]))


def _groups(
    directory: Path,
    files: Mapping[str, Sequence[tuple[str, str]]],
    options: SimulationOptions,
    look: Look | None,
) -> dict[str, list[str]]:
    """Name of each group to its labels."""
    labels = list(files)
    if look is None:
        found: dict[str, list[str]] = {}
        for label in labels:
            if "/" not in label:
                raise UserError(
                    f"The folder {label} lies in no group. Sort the folders as <group>/<label>, or "
                    "let them be grouped by their looks."
                )
            found.setdefault(_words(label.split("/", 1)[0]), []).append(label)
        return found
    count = options.groups or min(_MAX_GROUPS, max(2, len(labels) // _LABELS_PER_GROUP))
    looks = look({label: [directory / path for _, path in files[label]] for label in labels})
    return {_group_name(part): part for part in group_labels(looks, count)}


def _group_name(labels: Sequence[str]) -> str:
    """A few words for a question; all labels of a large group would be no name."""
    words = [_words(label) for label in labels]
    shown = words if len(words) <= _NAMED_LABELS else words[: _NAMED_LABELS - 1]
    return " or ".join(shown) + (" and the like" if len(shown) < len(words) else "")


def _history(
    person: Person,
    groups: Mapping[str, Sequence[str]],
    shelves: Mapping[str, Shelf],
    options: SimulationOptions,
    rng: random.Random,
) -> list[BenchPhoto]:
    """Photos of a person, oldest first.

    A label whose photos are used up yields no more, and no other label takes its place: what is
    there keeps the person's proportions.
    """
    left = {label: list(shelf.history) for label, shelf in shelves.items()}
    for stack in left.values():
        rng.shuffle(stack)
    group_of = {label: group for group, labels in groups.items() for label in labels}
    photos: list[BenchPhoto] = []
    wanted = rng.randint(options.shortest_history, options.longest_history)
    for _ in range(min(wanted, round(_USED_SHARE * sum(map(len, left.values()))))):
        label = draw_label(person, groups, options.noise, rng)
        if left[label]:
            photo_id, path = left[label].pop()
            moment = _START_MS + len(photos) * _PHOTO_MS
            photos.append(BenchPhoto(photo_id, path, "", moment, (group_of[label],)))
    return photos


def _questions(
    person: Person,
    history: Sequence[BenchPhoto],
    places: Sequence[SimulatedPlace],
    groups: Mapping[str, Sequence[str]],
    options: SimulationOptions,
    rng: random.Random,
) -> Iterator[BenchQuestion]:
    """One question per group whose photos are in the history, asked at its end."""
    asked = _START_MS + len(history) * _PHOTO_MS
    known = {category for photo in history for category in photo.categories}
    for group in groups:
        own = [row for row, place in enumerate(places) if place.group == group]
        size = min(len(own), rng.randint(options.smallest_draw, options.largest_draw))
        rows = rng.sample(own, size)
        count = rng.randint(options.smallest_truth, options.largest_truth)
        truths = draw_choices(person, [places[row] for row in rows], count, rng)
        if group not in known or len(history) < options.shortest_history // 2:
            continue
        yield BenchQuestion(
            question_id=f"{person.user_id}-{list(groups).index(group):02}",
            user_id=person.user_id,
            category=group,
            text=question_text(group),
            asked_at_ms=asked,
            history_length=len(history),
            candidates=tuple(rows),
            ground_truth=tuple(truths),
            split_user=_split(person.user_id, options),
            split_category=_split(f"{person.user_id}|{group}", options),
        )


def _split(key: str, options: SimulationOptions) -> Split:
    share = random.Random(f"{options.seed}|split|{key}").random()
    if share < options.test_share:
        return Split.TEST
    return Split.DEV if share < options.test_share + options.dev_share else Split.TRAIN


def _bench_places(
    places: Sequence[SimulatedPlace], shelves: Mapping[str, Shelf], options: SimulationOptions
) -> Iterator[BenchPlace]:
    """Places with a neutral name; ratings and popularity say nothing about tastes."""
    for number, place in enumerate(places, start=1):
        rng = random.Random(f"{options.seed}|place|{place.place_id}")
        images: list[str] = []
        for label in place.labels(options.images):
            unused = [path for path in shelves[label].places if path not in images]
            images += rng.sample(unused, min(1, len(unused)))
        yield BenchPlace(
            place_id=place.place_id,
            name=f"Place {number}",
            description=f"Mostly {_words(place.main)}, some {_words(place.second)}.",
            categories=(place.group,),
            rating=round(rng.uniform(3.0, 5.0), 1),
            reviews=rng.randint(1, 5000),
            price_level=None,
            hours="",
            images=tuple(images),
        )


def _words(label: str) -> str:
    return label.rsplit("/", 1)[-1].replace("-", " ").replace("_", " ").lower()
