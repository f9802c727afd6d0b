"""Whether one rule says what fits in any space: `python -m tests.core.models.starter.search.other_spaces COCO SCENES`.

The photos and things asked for of `zero`, in the space of the starter and in four others: the classes that each of the two
networks sees, in the words of the text encoder as they are and centred. Prints, for each space and half, the cosine
from which a photo clearly matches by `cosines_from`, and how often something does.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix
from core.models.query import encode_queries
from core.models.starter.classes import photo_classes
from core.models.starter.meaning import TEXT_DIMENSION, unit_rows
from core.models.starter.scenes import texts_in_general
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import E5TextEncoder, load_packed_model
from core.models.starter.vision import LITE0, LITE2
from core.worker.searching.clear_matches import cosines_from
from tests.core.models.starter.search.measure import photos_of
from tests.core.models.starter.search.zero import HALVES, Gallery, Rows, lines_of, share
from tests.helpers.starter_models import starter

_ONE_COSINE = (
    0.18  # of CLIP, for comparison: how often something is sure by it, though nothing fits
)
Space = tuple[str, FloatMatrix, FloatMatrix, FloatMatrix]


def spaces(gallery: Gallery, asked: list[str]) -> Iterator[Space]:
    """Name, photos [n, d], things asked for [t, d] and texts in general [u, d]."""
    encoder, general = starter().encoder, texts_in_general()
    general = general[:: len(general) // encoder_tuning().usual_texts]
    yield "starter", gallery.rows, encode_queries(encoder, asked), encode_queries(encoder, general)
    text = E5TextEncoder(load_packed_model(), np.zeros(TEXT_DIMENSION, dtype=np.float32))
    wanted, usual = text.encode(asked), text.encode(general)
    classes = text.encode([entry.phrase for entry in photo_classes()])
    nowhere = np.zeros(TEXT_DIMENSION, dtype=np.float32)
    for model, network in ((LITE0, "first"), (LITE2, "second")):
        weights = photos_of(gallery.paths, model).class_weights
        for middle, how in ((nowhere, "as it is"), (classes.mean(axis=0), "centred")):
            photos = unit_rows(weights @ (classes - middle))
            texts, general_texts = unit_rows(wanted - middle), unit_rows(usual - middle)
            yield f"{network} network, {how}", photos, texts, general_texts


def _any(flags: Rows) -> Rows:
    """Whether any photo has a flag [t], of flags [n, t]."""
    found: Rows = np.logical_or.reduce(flags, axis=0)
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("scenes", type=Path)
    options = parser.parse_args()
    gallery, lines = Gallery(options.coco, options.scenes), lines_of("asked.tsv")
    shows = np.stack([gallery.showing(line["said"], line["scenes"]) for line in lines], axis=1)
    there = _any(shows)
    tuning = encoder_tuning()
    head = "| space | clear from | half | by 0.18 | sure, though nothing fits | sure, where something does | found |"
    print(head)  # noqa: T201
    for name, photos, asked, usual in spaces(gallery, [line["asked"] for line in lines]):
        clear, perhaps = cosines_from(photos, usual, (tuning.usual_level, tuning.usual_uncertain))
        cosines = photos @ asked.T
        by_one = _any(cosines >= _ONE_COSINE)
        sure = _any(cosines >= clear)
        found = _any((cosines >= perhaps) & shows)
        for number, half in enumerate(HALVES):
            of_half = np.arange(len(lines)) % 2 == number
            nothing, something = of_half & ~there, of_half & there
            cells = (by_one[nothing], sure[nothing], sure[something], found[something])
            print(f"| {name} | {clear:.2f} | {half} |", " | ".join(map(share, cells)), "|")  # noqa: T201


if __name__ == "__main__":
    main()
