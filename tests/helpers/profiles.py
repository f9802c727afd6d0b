"""A small profile and candidates for tests of matchers."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from core.arrays import RgbImage
from core.models.roles import Profile, ProfilePhoto
from core.recommend.profile.grid import draw_grid
from core.records import AspectKind, AspectWord, Candidate, PhotoId

_WORDS = ("industrial", "metal", "garden", "sea", "night", "old", "tree", "food")


def make_profile(canvas_px: int, photos: int = 3, words: int = 4, seed: int = 0) -> Profile:
    """A profile of noisy photos whose captions and words come from a short list."""
    random = np.random.default_rng(seed)
    pictures: list[RgbImage | None] = []
    triplets = []
    for number in range(1, photos + 1):
        pictures.append(random.integers(0, 255, (32, 32, 3), dtype=np.uint8))
        word = AspectWord(_WORDS[number % len(_WORDS)], AspectKind.OBJECT, 0.5)
        triplets.append(
            ProfilePhoto(
                photo_id=PhotoId(number),
                path=Path(f"photo{number}.jpg"),
                cell=number,
                relevance=1.0 - number / 100,
                caption=f"An old {word.word} place with a number of trees, and a clear sky over it {number}",
                aspects=(word,),
                embedding=np.zeros(4, np.float32),
            )
        )
    aspects = [
        AspectWord(
            _WORDS[index % len(_WORDS)] + (str(index) if index >= len(_WORDS) else ""),
            AspectKind.SCENE,
            1.0 - index / 1000,
        )
        for index in range(words)
    ]
    return Profile(
        question="recommend a museum",
        category="museum",
        photos=tuple(triplets),
        aspects=tuple(aspects),
        grid=draw_grid(pictures, canvas_px),
    )


def make_candidates(count: int) -> list[Candidate]:
    """Candidates with names and descriptions that differ."""
    return [
        Candidate(
            name=f"Museum number {index}",
            description=f"A {_WORDS[index % len(_WORDS)]} house with {index} rooms and a garden.",
            category="museum",
        )
        for index in range(count)
    ]
