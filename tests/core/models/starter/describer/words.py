"""How often words are right: `python -m tests.core.models.starter.describer.words COCO GROCERY SCENES TRAVEL`.

The four folders hold captioned photos, a folder for each kind of groceries, one for each scene, and photos of things
that have no class. Fits the logistic curve of `CaptionSupport.probability`, and counts in each half what is said by the
curve of the other, beside a curve of the network's share alone. Captioned photos are read by heads that have not seen them.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from core.models.starter.build_space import read_folder
from core.models.starter.describer.support import CaptionSupport
from core.models.starter.meaning import Meaning, load_meaning
from core.models.starter.starter_tuning import describer_tuning, encoder_tuning
from tests.core.models.starter.describer.captions import meanings_without
from tests.core.models.starter.search.measure import Photos, photos_of
from tests.helpers.starter_models import starter

_EACH: Final = 3  # photos of a kind of groceries
_STEPS: Final = 30
_RIDGE: Final = 0.002
_SLOPE, _MIDDLE = 4.6, 0.35  # of the curve of the share alone
# What a class calls the kinds of groceries that are called otherwise.
_GROCERIES: Final[Mapping[str, str]] = {
    "Anjou": "pear", "Conference": "pear", "Kaiser": "pear", "Aubergine": "eggplant",
    "Cantaloupe": "melon", "Galia-Melon": "melon", "Honeydew-Melon": "melon", "Lime": "lime lemon",
    "Golden-Delicious": "apple", "Granny-Smith": "apple", "Pink-Lady": "apple",
    "Red-Delicious": "apple", "Royal-Gala": "apple", "Satsumas": "orange",
}  # fmt: skip
_SHOP: Final = ("market", "grocery")
# Words that are right in photos of a scene; of others nobody has said.
_SCENES: Final[Mapping[str, tuple[str, ...]]] = {
    "buildings": ("palace", "castle", "cottage", "bell tower"),
    "glacier": ("mountain", "valley"),
    "mountain": ("mountain", "valley"),
    "sea": ("beach", "coast"),
}
# Things by a part of their files' names, of which the first and last are in one half; many photos of
# one thing on one table count less.
_THINGS: Final = ("fork_", "scissors_", "hemlock_", "cherry_")
_THING_RIGHT: Final = ("plant", "tree")
_THING_WEIGHT: Final = 0.25


@dataclass(frozen=True, slots=True)
class Judged:
    """A word of a photo: its share and support, whether it is right, and what it counts for."""

    group: str
    share: float
    support: float
    right: bool
    dev: bool
    weight: float = 1.0


def words_of(
    photos: Photos, rows: Sequence[int], learned: Meaning
) -> Iterator[tuple[int, str, float, float]]:
    """Row, word, share and support of the words that are considered."""
    reader = CaptionSupport(learned, starter().recogniser.word_vectors)
    least = describer_tuning().least_share
    shares = starter().recogniser.probabilities(
        photos.looks[list(rows)] * encoder_tuning().typical_length
    )
    for row, own in zip(rows, shares, strict=True):
        support = reader.of_words(photos.looks[row])
        for index in np.flatnonzero(own >= least):
            yield row, starter().recogniser.words[index], float(own[index]), float(support[index])


def captioned(folder: Path) -> Iterator[Judged]:
    """A word is right if a caption contains it."""
    files, captions = read_folder(folder)
    photos = photos_of(files)
    for left_out, learned in meanings_without(photos, captions):
        for row, word, share, support in words_of(photos, left_out.tolist(), learned):
            told = " ".join(captions[row]).lower()
            stem = "baseball|batter" if word == "baseball player" else word.rstrip("s")
            yield Judged("captioned", share, support, bool(re.search(stem, told)), row % 2 == 0)


def of_folders(folder: Path, group: str, step: int, most: int) -> Iterator[Judged]:
    """Photos whose folder says what they show."""
    for kind in sorted(each for each in folder.iterdir() if each.is_dir()):
        photos = photos_of(sorted(kind.glob("*.jpg"))[::step][:most])
        for row, word, share, support in words_of(photos, range(len(photos.looks)), load_meaning()):
            if group == "scenes":
                if word in _SCENES.get(kind.name, ()):
                    yield Judged(group, share, support, True, row % 2 == 0)
                continue
            name = kind.name.replace("-", " ").lower()
            known = _GROCERIES.get(kind.name, name)
            right = word in _SHOP or word.rstrip("s") in f"{known} {name}"
            yield Judged(group, share, support, right, sum(map(ord, kind.name)) % 2 == 0)


def of_things(folder: Path) -> Iterator[Judged]:
    """Photos of things without a class."""
    for thing in _THINGS:
        photos = photos_of(sorted(folder.glob(f"*{thing}*.jpg")))
        weight = _THING_WEIGHT if thing in _THINGS[:2] else 1.0
        dev = thing in (_THINGS[0], _THINGS[-1])
        for _, word, share, support in words_of(photos, range(len(photos.looks)), load_meaning()):
            yield Judged(thing.strip("_"), share, support, word in _THING_RIGHT, dev, weight)


def fitted(judged: Sequence[Judged]) -> np.ndarray:
    """Word share, support and offset of the curve, by Newton's method."""
    most = describer_tuning().most_support
    share = np.array([each.share for each in judged]).clip(1e-6, 1 - 1e-6)
    support = np.array([each.support for each in judged]).clip(0, most)
    columns = np.stack([np.log(share / (1 - share)), support, np.ones(len(judged))], axis=1)
    right = np.array([each.right for each in judged], dtype=float)
    weight = np.array([each.weight for each in judged])
    ridge, curve = np.diag([_RIDGE, _RIDGE, 0.0]), np.zeros(3)
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-columns @ curve))
        slope = columns.T @ (weight * (likely - right)) + ridge @ curve
        bend = (columns * (weight * likely * (1 - likely))[:, None]).T @ columns + ridge
        curve = curve - np.linalg.solve(bend, slope)
    return curve


def probability(curve: np.ndarray, word: Judged) -> float:
    """What the curve says of a word."""
    most = describer_tuning().most_support
    share = min(max(word.share, 1e-6), 1 - 1e-6)
    columns = (np.log(share / (1 - share)), min(max(word.support, 0.0), most), 1.0)
    return float(1 / (1 + np.exp(-np.dot(columns, curve))))


def counted(words: Sequence[Judged], likely: Sequence[float]) -> str:
    """How many are said, and said with "perhaps", and how many of those are right."""
    tuning = describer_tuning()
    pairs = list(zip(words, likely, strict=True))
    said = [word.right for word, p in pairs if p >= tuning.sure]
    maybe = [word.right for word, p in pairs if tuning.perhaps <= p < tuning.sure]
    return f"said {len(said)} right {sum(said)}, perhaps {len(maybe)} right {sum(maybe)}"


def main() -> None:
    """Print the curve of all, and for each half and group what is said by share alone and by the other half's curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("coco", "grocery", "scenes", "travel"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    judged = [
        *captioned(options.coco),
        *of_folders(options.grocery, "grocery", 1, _EACH),
        *of_folders(options.scenes, "scenes", 2, 60),
        *of_things(options.travel),
    ]
    print("share, support, offset:", fitted(judged).round(2))  # noqa: T201  # a command
    for dev in (True, False):
        curve = fitted([each for each in judged if each.dev is not dev])
        print("of the other half:", curve.round(2))  # noqa: T201
        half = [each for each in judged if each.dev is dev]
        for group in dict.fromkeys(each.group for each in half):
            own = [each for each in half if each.group == group]
            alone = [1 / (1 + np.exp(-_SLOPE * (each.share - _MIDDLE))) for each in own]
            supported = [probability(curve, each) for each in own]
            print(group, "by share", counted(own, alone), sep="\t")  # noqa: T201
            print(group, "supported", counted(own, supported), sep="\t")  # noqa: T201


if __name__ == "__main__":
    main()
