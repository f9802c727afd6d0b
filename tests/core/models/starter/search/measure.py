"""How well captions find their photos: `python -m tests.core.models.starter.search.measure COCO TRAVEL`.

COCO holds the captioned photos that the shipped heads were trained on, so heads are trained anew here, each
on two thirds of them; the others are searched for among themselves and the photos of TRAVEL. Once as the
first network sees them, once with the second look.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix
from core.models.starter.build_space import read_folder, read_photo, seen_in, train
from core.models.starter.classes import photo_classes
from core.models.starter.encoder import see
from core.models.starter.meaning import TEXT_DIMENSION, Meaning, MeaningReader, unit_rows
from core.models.starter.text import E5TextEncoder, load_packed_model
from core.models.starter.vision import LITE0, LITE2, ImageModel, load_network

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


def photos_of(files: Sequence[Path], model: ImageModel = LITE0) -> Photos:
    return Photos(*seen_in(model, files))


class Search:
    """Ranks of the photos that captions were written for."""

    def __init__(
        self,
        captioned: Photos,
        others: Photos,
        captions: Sequence[Sequence[str]],
        second: tuple[Photos, Photos] | None = None,
    ) -> None:
        """`second` is what another network sees in the same photos."""
        self._captioned, self._others, self._second = captioned, others, second
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
            learned, reader, words = self._read(self._captioned, self._others, rest, left_out)
            gallery = reader.with_hub(words)
            if self._second is not None:
                _, _, again = self._read(*self._second, rest, left_out)
                gallery = reader.refined(gallery, again)
            at = {int(photo): row for row, photo in enumerate(left_out)}
            asked = [(photo, text) for photo, text in queries if photo in at]
            rows = unit_rows(self._text.encode([text for _, text in asked]) - learned.text_middle)
            scores = np.concatenate([rows, np.ones((len(rows), 1))], axis=1) @ gallery.T
            for (photo, _), own in zip(asked, scores, strict=True):
                found.append((photo, int((own > own[at[photo]]).sum())))
        return found

    def _read(
        self, captioned: Photos, others: Photos, rest: np.ndarray, left_out: np.ndarray
    ) -> tuple[Meaning, MeaningReader, FloatMatrix]:
        """What is learned from `rest`, its reader and what that reads in the photos left out and in the others."""
        learned = train(
            captioned.class_weights[rest],
            captioned.looks[rest],
            [self._captions[row] for row in rest],
            self._classes,
        )
        reader = MeaningReader(learned, unit_rows(self._classes - learned.text_middle))
        shown = captioned.rows(list(left_out))
        read = [reader.meanings(each.class_weights, each.looks) for each in (shown, others)]
        return learned, reader, np.concatenate(read)


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


def processor_ms(files: Sequence[Path], model: ImageModel) -> float:
    """Of one core, per photo, without decoding."""
    network, images = load_network(model), [read_photo(file) for file in files]
    started = time.process_time()
    see(network, images)
    return 1_000 * (time.process_time() - started) / len(images)


def main() -> None:
    """Print what each network costs, and a table: languages by rank."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("travel", type=Path)
    options = parser.parse_args()
    files, captions = read_folder(options.coco)
    suffixes = {".jpg", ".jpeg", ".png"}
    others = sorted(f for f in options.travel.rglob("*") if f.suffix.lower() in suffixes)
    first, second = (
        (photos_of(files, model), photos_of(others, model)) for model in (LITE0, LITE2)
    )
    for name, model in (("first", LITE0), ("second", LITE2)):
        print(f"{name} network: {processor_ms(files, model):.1f} ms a photo")  # noqa: T201  # a command
    searches = {
        "first look": Search(*first, captions),
        "both looks": Search(*first, captions, second),
    }
    sets = {"all captions": [(r, text) for r, own in enumerate(captions) for text in own]}
    for language in LANGUAGES:
        sets[language] = translations(files, language)
    heads = " | ".join(f"among the first {rank}" for rank in _RANKS)
    print(f"| captions | seen in | {heads} |")  # noqa: T201  # a command
    for name, queries in sets.items():
        found = {}
        for seen, search in searches.items():
            ranks = [each for seed in range(_SEEDS) for each in search.ranks(queries, seed)]
            photos, places = np.array(ranks).T
            found[seen] = np.stack([places < rank for rank in _RANKS]).astype(float)
            cells = [with_interval(hits, photos) for hits in found[seen]]
            print(f"| {name} ({len(queries)}) | {seen} |", " | ".join(cells), "|", flush=True)  # noqa: T201  # a command
        gains = found["both looks"] - found["first look"]
        cells = [with_interval(gain, photos) for gain in gains]
        print("| | gain |", " | ".join(cells), "|", flush=True)  # noqa: T201  # a command


if __name__ == "__main__":
    main()
