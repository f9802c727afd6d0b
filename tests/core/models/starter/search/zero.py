"""Whether the app knows when nothing fits: `python -m tests.core.models.starter.search.zero COCO SCENES`.

COCO holds the captioned photos that the shipped head was trained on, so each is read by a head that
has not seen it; SCENES has a folder a scene. `asked.tsv` says what is searched for and what captions
(or which scene) say of photos that show it, `kinds.tsv` the same of kinds of place; every second line
is of the half "dev". What neither has is nowhere in these photos. The photos are searched as the first network
sees them, and with the second look.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.query import encode_queries, levels_above_usual
from core.models.roles import ImageTextEncoder
from core.models.starter.build_space import read_folder, train
from core.models.starter.classes import photo_classes
from core.models.starter.encoder import joined
from core.models.starter.meaning import (
    TEXT_COLUMNS,
    TEXT_DIMENSION,
    MeaningReader,
    unit_rows,
)
from core.models.starter.scenes import texts_in_general
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import E5TextEncoder, load_packed_model
from core.models.starter.vision import LITE2
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.recommend.retrieval.retrieve import retrieve
from core.records import Photo, PhotoId, PhotoMetadata, PhotoState, RootId
from core.worker.found import usual_cosine
from tests.core.models.starter.search.measure import Photos, photos_of
from tests.helpers.starter_models import starter

HALVES = ("dev", "test")
_HERE = Path(__file__).parent
_SCENES_EACH = 20
_FOLDS, _RESAMPLES = 3, 2_000
_SAYING = 2  # captions of a photo that must say it

Rows = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one thing asked for: is it there, is something surely shown, is the right thing shown."""

    there: bool
    sure: bool
    found: bool


class Gallery:
    """Photos with their vectors [n, d]; the library of somebody who has all of them."""

    def __init__(self, coco: Path, scenes: Path, *, twice: bool = False) -> None:
        """`twice` is with the second look."""
        files, self._captions = read_folder(coco)
        folders = sorted(folder for folder in scenes.iterdir() if folder.is_dir())
        shown = [sorted(folder.glob("*.jpg"))[:_SCENES_EACH] for folder in folders]
        self._scenes = [
            folder.name for folder, own in zip(folders, shown, strict=True) for _ in own
        ]
        paths = [*files, *(path for own in shown for path in own)]
        self.paths = paths
        second = photos_of(paths, LITE2) if twice else None
        self.rows = joined_without(photos_of(paths), self._captions, second)
        self.photo_ids = np.arange(len(self.rows), dtype=np.int64) + 1

    def showing(self, said: str, scene: str) -> Rows:
        """Photos whose captions say one of the words, or of a scene [n]."""
        pattern = re.compile(rf"\b({said})\b", re.IGNORECASE)
        by_caption = [
            bool(said) and sum(bool(pattern.search(text)) for text in own) >= _SAYING
            for own in self._captions
        ]
        return np.array([*by_caption, *(bool(scene) and name == scene for name in self._scenes)])

    def scores(self, query: FloatVector) -> FloatVector:
        return np.asarray(self.rows @ query)

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return self.rows[[id_ - 1 for id_ in ids]]

    def photos(self, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
        plain = PhotoMetadata("JPEG", 8, 8)
        return {
            id_: Photo(id_, b"", Path(str(id_)), RootId(1), PhotoState.PRESENT, plain)
            for id_ in ids
        }


def joined_without(
    first: Photos, captions: Sequence[Sequence[str]], second: Photos | None = None
) -> FloatMatrix:
    """Vectors [n, d] of photos, of which the first are captioned, by heads that have not seen them."""
    nowhere = np.zeros(TEXT_DIMENSION, dtype=np.float32)
    text = E5TextEncoder(load_packed_model(), nowhere)
    classes = text.encode([entry.phrase for entry in photo_classes()])
    said = [text.encode(list(own)) for own in captions]
    order = np.random.default_rng(0).permutation(len(captions))
    others = np.arange(len(captions), len(first.looks))
    rows = None

    def reader_of(photos: Photos, rest: npt.NDArray[np.int64]) -> MeaningReader:
        seen = (photos.class_weights[rest], photos.looks[rest])
        learned = train(*seen, [said[row] for row in rest], classes)
        return MeaningReader(learned, unit_rows(classes - learned.text_middle))

    for left_out, also in zip(
        np.array_split(order, _FOLDS), np.array_split(others, _FOLDS), strict=True
    ):
        rest = np.setdiff1d(order, left_out)
        reader, chosen = reader_of(first, rest), np.concatenate([left_out, also])
        made = joined(reader, first.class_weights[chosen], first.looks[chosen])
        if second is not None:
            again = reader_of(second, rest).meanings(
                second.class_weights[chosen], second.looks[chosen]
            )
            made[:, :TEXT_COLUMNS] = reader.refined(made[:, :TEXT_COLUMNS], again)
        if rows is None:
            rows = np.zeros((len(first.looks), made.shape[1]), dtype=np.float32)
        rows[chosen] = made
    assert rows is not None
    return rows


def searches(gallery: Gallery) -> list[Outcome]:
    """A good match, and a photo of it among what is shown at all, for each thing searched for."""
    encoder, lines = starter().encoder, lines_of("asked.tsv")
    asked = encode_queries(encoder, [line["asked"] for line in lines])
    usual = encode_queries(encoder, texts_in_general())
    levels = levels_above_usual(gallery.rows, asked, usual)
    cosines = gallery.rows @ asked.T
    tuning, outcomes = encoder_tuning(), []
    for at, line in enumerate(lines):
        own, shows = cosines[:, at], _shows(gallery, line)
        listed = (levels[:, at] >= tuning.text_uncertain) & (own >= usual_cosine(own))
        good = levels[:, at] >= tuning.text_level
        outcomes.append(Outcome(bool(shows.any()), bool(good.any()), bool((listed & shows).any())))
    return outcomes


def histories(gallery: Gallery, encoder: ImageTextEncoder) -> list[Outcome]:
    """A photo that is surely of the kind, and one of it among those used, for each kind of place."""
    categories, outcomes = CategoryEncoder(encoder), []
    for line in lines_of("kinds.tsv"):
        query = categories.query(line["asked"], (), CancelToken())
        history = retrieve(query, gallery, gallery, text_threshold=encoder.spec.text_threshold)
        shows = _shows(gallery, line)
        used = any(shows[item.photo.id - 1] for item in history)
        sure = any(item.sure for item in history)
        outcomes.append(Outcome(bool(shows.any()), sure, used))
    return outcomes


def _shows(gallery: Gallery, line: dict[str, str]) -> Rows:
    return gallery.showing(line["said"], line["scenes"])


def lines_of(name: str) -> list[dict[str, str]]:
    """The rows of a table beside this file."""
    with (_HERE / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def share(values: Sequence[bool]) -> str:
    """Mean with its 95 % interval over things asked for."""
    rng, array = np.random.default_rng(0), np.array(values)
    means = array[rng.integers(0, len(array), (_RESAMPLES, len(array)))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return f"{array.mean():.2f} ({low:.2f}-{high:.2f}) of {len(array)}"


def cells(outcomes: Sequence[Outcome]) -> tuple[str, str, str]:
    """How often something is sure where nothing fits, is found where something does, and is sure there."""
    return (
        share([each.sure for each in outcomes if not each.there]),
        share([each.found for each in outcomes if each.there]),
        share([each.sure for each in outcomes if each.there]),
    )


def main() -> None:
    """Print a table: searches and kinds of place, by half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("scenes", type=Path)
    options = parser.parse_args()
    head = (
        "| asked for | half | sure, though nothing fits | found, where something does | and sure |"
    )
    print(head)  # noqa: T201  # a command
    once, twice = (Gallery(options.coco, options.scenes, twice=twice) for twice in (False, True))
    for name, outcomes in (
        ("search", searches(once)),
        ("search, both looks", searches(twice)),
        ("kind", histories(once, starter().encoder)),
        ("kind, both looks", histories(twice, starter().encoder)),
    ):
        for number, half in enumerate(HALVES):
            row = " | ".join(cells(outcomes[number::2]))
            print(f"| {name} | {half} | {row} |", flush=True)  # noqa: T201  # a command


if __name__ == "__main__":
    main()
