"""A benchmark from any tree `<label>/*.jpg`: real photos, simulated users (see `taste`).

Every photo file serves either histories or places, never both, and files with identical content
count once. Labels form groups, the categories of the questions: those of a tree
`<group>/<label>/*`, or labels that look similar to an encoder.
"""

from __future__ import annotations

import os
import random
import statistics
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import UserError
from core.research.benchmark.data_set.build_stages import fingerprint, write_json
from core.research.benchmark.data_set.examples import (
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
from core.research.benchmark.data_set.statistics import history_cut_ms, table_1
from core.research.benchmark.photo_sets.folder_photos import (
    Look,
    Shelf,
    group_photos,
    label_words,
    scan_photos,
    shelve,
)
from core.research.benchmark.photo_sets.taste import (
    Person,
    SimulatedPlace,
    draw_choices,
    draw_label,
    draw_person,
    draw_places,
)
from core.research.benchmark.scoring.metrics import random_ranking, rank_candidates, reciprocal_rank
from core.sentences import plain

BENCHMARK: Final = "photo-folders"
_START_MS: Final = 1_600_000_000_000
_PHOTO_MS: Final = 3_600_000  # simulated time between two photos
_USED_SHARE: Final = 1 / 3  # of the available files; beyond it favourites run out and tastes fade


@dataclass(frozen=True, slots=True)
class SimulationOptions:
    """Everything that affects the simulation; part of the manifest.

    Attributes:
        groups: per folder; None aims at about three labels per group, at most four groups.
        noise: share of photos that say nothing about their user.
        longest_history: upper limit; no user has a photo twice or uses up the folders.
        places: per group.
        images: per place.
        smallest_truth: places a user goes to; about one of sixteen candidates, the ratio of
            Google Review-V (section 6.1).
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
    smallest_truth: int = 2
    largest_truth: int = 6
    dev_share: float = 0.1
    test_share: float = 0.6

    def __post_init__(self) -> None:
        if not 0 <= self.noise < 1:
            raise UserError(
                plain(f"a share of {self.noise} meaningless photos leaves no taste to find")
            )
        if self.shortest_history < 10 or self.longest_history < self.shortest_history:
            raise UserError(
                plain("histories need at least 10 photos and a longest above the shortest")
            )


def build_photo_folders(
    directories: Sequence[Path],
    target: Path,
    options: SimulationOptions,
    cancel: CancelToken,
    look: Look | None = None,
) -> dict[str, Any]:
    """Build a data set from folders of labelled photos and return its manifest.

    Args:
        look: mean vectors of labels, to group similar-looking ones. Without it the trees must be
            `<group>/<label>/*`.

    Raises:
        UserError: if there are fewer than two labels with four photos each, or too few photos for a
            question.
        Cancelled: if requested.
    """
    labelled = scan_photos(directories, cancel)
    shelves = shelve(labelled, options.seed)
    groups = group_photos(labelled, options.groups, look)
    rng = random.Random(f"{options.seed}|places")
    places = [
        place
        for group, labels in groups.items()
        for place in draw_places(group, labels, options.places, rng)
    ]
    questions: list[BenchQuestion] = []
    photos: list[tuple[str, list[BenchPhoto]]] = []
    for number in range(options.users):
        cancel.check()
        person_rng = random.Random(f"{options.seed}|person|{number}")
        person = draw_person(f"person-{number:05}", groups, person_rng)
        history = _history(person, groups, shelves, options, person_rng)
        photos.append((person.user_id, history))
        questions += _questions(person, history, places, groups, options, person_rng)
    if not questions:
        raise UserError(
            plain(
                f"These photos are too few for a question: {len(labelled.files)} labels, "
                f"{sum(map(len, labelled.files.values()))} photos. A history has at least "
                f"{options.shortest_history // 2} photos, and those of places are not in it; 24 "
                "photos a label are usually enough."
            )
        )
    write_places(target / PLACES, _bench_places(places, shelves, options))
    write_photos(target / PHOTOS / "00000.parquet", photos)
    write_questions(target / QUESTIONS / "00000.parquet", questions)
    manifest = {
        "format_version": FORMAT_VERSION,
        "benchmark": BENCHMARK,
        "simulated": "people, tastes, histories, places and choices; the photos are real",
        "options": asdict(options),
        "groups": {group: list(labels) for group, labels in groups.items()},
        "inputs": {
            "files": sum(map(len, labelled.files.values())),
            "blake2b": fingerprint(labelled.files),
        },
        "photos_root": os.path.relpath(labelled.root, target.resolve()),
        "visible_taste": _visible_taste(questions, dict(photos), places),
        "history_cut_ms": history_cut_ms(target),
        "table_1": table_1(target),
    }
    write_json(target / MANIFEST, manifest)
    return manifest


def _history(
    person: Person,
    groups: Mapping[str, Sequence[str]],
    shelves: Mapping[str, Shelf],
    options: SimulationOptions,
    rng: random.Random,
) -> list[BenchPhoto]:
    """Photos of a user, oldest first.

    A label whose photos are used up yields no more, and no other label replaces it, which preserves
    the user's proportions.
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
    """One question per group with photos in the history, asked at its end."""
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
    """Places with a neutral name; ratings and popularity reveal nothing about tastes."""
    for number, place in enumerate(places, start=1):
        rng = random.Random(f"{options.seed}|place|{place.place_id}")
        images: list[str] = []
        for label in place.labels(options.images):
            unused = [path for path in shelves[label].places if path not in images]
            images += rng.sample(unused, min(1, len(unused)))
        yield BenchPlace(
            place_id=place.place_id,
            name=f"Place {number}",
            description=f"Mostly {label_words(place.main)}, some {label_words(place.second)}.",
            categories=(place.group,),
            rating=round(rng.uniform(3.0, 5.0), 1),
            reviews=rng.randint(1, 5000),
            price_level=None,
            hours="",
            images=tuple(images),
        )


def _visible_taste(
    questions: Sequence[BenchQuestion],
    histories: Mapping[str, Sequence[BenchPhoto]],
    places: Sequence[SimulatedPlace],
) -> dict[str, float]:
    """How well photos can reveal tastes at best: ranking by the true labels of the history.

    A set where this is near chance measures nothing, whatever the method.
    """
    reached, chance = [], []
    for question in questions:
        history = histories[question.user_id][: question.history_length]
        counts = Counter(photo.path.rsplit("/", 1)[0] for photo in history)
        scores = [places[row].utility(counts) for row in question.candidates]
        reached.append(reciprocal_rank(rank_candidates(scores, question.ground_truth)))
        chance.append(reciprocal_rank(random_ranking(len(scores), len(question.ground_truth))))
    means = {"by_labels": reached, "by_chance": chance}
    return {name: round(statistics.fmean(v), 4) if v else 0.0 for name, v in means.items()}
