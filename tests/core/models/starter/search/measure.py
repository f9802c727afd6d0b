"""How well captions find their photos: `python -m tests.core.models.starter.search.measure COCO TRAVEL`.

COCO holds the captioned photos that the shipped head was trained on, so heads are trained anew here, each
on two thirds of them; the others are searched for among themselves and the photos of TRAVEL.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix
from core.models.starter.build_space import read_folder, read_photo, train
from core.models.starter.classes import photo_classes
from core.models.starter.encoder import see
from core.models.starter.meaning import TEXT_DIMENSION, MeaningReader, unit_rows
from core.models.starter.text import E5TextEncoder, load_packed_model
from core.models.starter.vision import load_network

LANGUAGES = ("en", "de", "es", "fr", "ja")
_FOLDS, _SEEDS, _RESAMPLES = 3, 3, 2_000
_RANKS = (1, 3, 10)
_CAPTIONS = Path(__file__).with_name("captions.tsv")


@dataclass(frozen=True, slots=True)
class Photos:
    """What the image network sees in n photos: weights of classes [n, 1000] and unit looks."""

    class_weights: FloatMatrix
    looks: FloatMatrix

    def rows(self, chosen: Sequence[int]) -> Photos:
        return Photos(self.class_weights[chosen], self.looks[chosen])


def photos_of(files: Sequence[Path]) -> Photos:
    network = load_network()
    seen = [see(network, [read_photo(file)]) for file in files]
    weights = np.concatenate([each for each, _ in seen])
    return Photos(weights, unit_rows(np.concatenate([each for _, each in seen])))


class Search:
    """Ranks of the photos that captions were written for."""

    def __init__(
        self, captioned: Photos, others: Photos, captions: Sequence[Sequence[str]]
    ) -> None:
        self._captioned, self._others = captioned, others
        nowhere = np.zeros(TEXT_DIMENSION, dtype=np.float32)
        self._text = E5TextEncoder(load_packed_model(), nowhere)
        self._captions = [self._text.encode(list(own)) for own in captions]
        self._classes = self._text.encode([entry.phrase for entry in photo_classes()])

    def ranks(self, queries: Sequence[tuple[int, str]], seed: int) -> list[tuple[int, int]]:
        """(photo, rank of it) for each (photo, text)."""
        count = len(self._captions)
        found = []
        for left_out in np.array_split(np.random.default_rng(seed).permutation(count), _FOLDS):
            rest = np.setdiff1d(np.arange(count), left_out)
            learned = train(
                self._captioned.class_weights[rest],
                self._captioned.looks[rest],
                [self._captions[row] for row in rest],
                self._classes,
            )
            reader = MeaningReader(learned, unit_rows(self._classes - learned.text_middle))
            shown = self._captioned.rows(list(left_out))
            gallery = np.concatenate(
                [reader.words(each.class_weights, each.looks) for each in (shown, self._others)]
            )
            at = {int(photo): row for row, photo in enumerate(left_out)}
            asked = [(photo, text) for photo, text in queries if photo in at]
            rows = unit_rows(self._text.encode([text for _, text in asked]) - learned.text_middle)
            scores = np.concatenate([rows, np.ones((len(rows), 1))], axis=1) @ gallery.T
            for (photo, _), own in zip(asked, scores, strict=True):
                found.append((photo, int((own > own[at[photo]]).sum())))
        return found


def translations(files: Sequence[Path], language: str) -> list[tuple[int, str]]:
    """(row of its photo in `files`, text) of each caption that was translated."""
    row_of = {file.name: row for row, file in enumerate(files)}
    with _CAPTIONS.open(encoding="utf-8") as lines:
        table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row_of[line["file"]], line[language]) for line in table]


def with_interval(values: np.ndarray, photos: np.ndarray) -> str:
    """Mean in per cent with its 95 % interval over photos."""
    rng = np.random.default_rng(0)
    means = np.array([values[photos == photo].mean() for photo in np.unique(photos)])
    resampled = means[rng.integers(0, len(means), (_RESAMPLES, len(means)))].mean(axis=1)
    low, high = np.percentile(resampled, [2.5, 97.5])
    return f"{100 * values.mean():.1f} ({100 * low:.0f}-{100 * high:.0f})"


def main() -> None:
    """Print a table: languages by rank."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("travel", type=Path)
    options = parser.parse_args()
    files, captions = read_folder(options.coco)
    suffixes = {".jpg", ".jpeg", ".png"}
    others = sorted(f for f in options.travel.rglob("*") if f.suffix.lower() in suffixes)
    search = Search(photos_of(files), photos_of(others), captions)
    sets = {"all captions": [(r, text) for r, own in enumerate(captions) for text in own]}
    for language in LANGUAGES:
        sets[language] = translations(files, language)
    print("| captions |", " | ".join(f"among the first {rank}" for rank in _RANKS), "|")  # noqa: T201  # a command
    for name, queries in sets.items():
        found = np.array([each for seed in range(_SEEDS) for each in search.ranks(queries, seed)])
        cells = [with_interval(found[:, 1] < rank, found[:, 0]) for rank in _RANKS]
        print(f"| {name} ({len(queries)}) |", " | ".join(cells), "|", flush=True)  # noqa: T201  # a command


if __name__ == "__main__":
    main()
