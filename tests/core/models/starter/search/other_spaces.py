"""Whether the same rules say what fits in any space: `python -m tests.core.models.starter.search.other_spaces COCO SCENES`.

The photos, searches and kinds of place of `zero` in four spaces beside the starter's: the classes that each of the two
networks sees, in the words of the text encoder as they are and centred. Once by the rules for installed encoders,
once as if a cosine of CLIP and the other kinds of place were all there is.
"""

from __future__ import annotations

import argparse
import copy
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.models.query import encode_queries
from core.models.roles import EncoderSpec, ImageTextEncoder
from core.models.starter.classes import photo_classes
from core.models.starter.meaning import TEXT_DIMENSION, unit_rows
from core.models.starter.scenes import texts_in_general
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import E5TextEncoder, load_packed_model
from core.models.starter.vision import LITE0, LITE2
from core.worker.searching.clear_matches import cosines_from
from tests.core.models.starter.search.measure import photos_of
from tests.core.models.starter.search.zero import (
    HALVES,
    Gallery,
    Outcome,
    cells,
    histories,
    lines_of,
)

_OF_CLIP = 0.18  # cosine from which a photo matches a text


class WordSpace:
    """Texts as unit vectors [n, 384] away from a middle."""

    def __init__(self, text: E5TextEncoder, middle: FloatVector) -> None:
        self._text, self._middle = text, middle
        self.spec = EncoderSpec(
            "words", "1", "none", TEXT_DIMENSION, TEXT_DIMENSION, 32, -1.0, has_usual_level=True
        )

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        return unit_rows(self._text.encode(list(texts)) - self._middle)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        raise NotImplementedError


def spaces(gallery: Gallery) -> Iterator[tuple[str, Gallery, WordSpace]]:
    """Name, the photos in the space, and what encodes texts into it."""
    nowhere = np.zeros(TEXT_DIMENSION, dtype=np.float32)
    text = E5TextEncoder(load_packed_model(), nowhere)
    classes = text.encode([entry.phrase for entry in photo_classes()])
    for model, network in ((LITE0, "first"), (LITE2, "second")):
        weights = photos_of(gallery.paths, model).class_weights
        for middle, how in ((nowhere, "as it is"), (classes.mean(axis=0), "centred")):
            own = copy.copy(gallery)
            own.rows = unit_rows(weights @ (classes - middle))
            yield f"{network} network, {how}", own, WordSpace(text, middle)


def searches(gallery: Gallery, encoder: ImageTextEncoder) -> list[Outcome]:
    """A good match, and a photo of it among what is listed, for each thing searched for."""
    tuning, general = encoder_tuning(), texts_in_general()
    usual = encode_queries(encoder, general[:: len(general) // tuning.usual_texts])
    levels = (tuning.usual_level, tuning.usual_uncertain)
    clear, perhaps = cosines_from(gallery.rows, usual, levels)
    if not encoder.spec.has_usual_level:
        clear, perhaps = _OF_CLIP, -1.0
    outcomes = []
    for line in lines_of("asked.tsv"):
        shows = gallery.showing(line["said"], line["scenes"])
        cosines = gallery.rows @ encode_queries(encoder, [line["asked"]])[0]
        sure, found = bool((cosines >= clear).any()), bool(((cosines >= perhaps) & shows).any())
        outcomes.append(Outcome(bool(shows.any()), sure, found))
    return outcomes


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("scenes", type=Path)
    options = parser.parse_args()
    gallery = Gallery(options.coco, options.scenes)
    head = "| space | half | sure, though nothing fits | found, where something does | and sure |"
    print(head)  # noqa: T201  # a command
    for name, own, encoder in spaces(gallery):
        for rules in ("as before", "own scale"):
            encoder.spec = replace(encoder.spec, has_usual_level=rules == "own scale")
            both = (("search", searches(own, encoder)), ("kind", histories(own, encoder)))
            for asked, outcomes in both:
                for number, half in enumerate(HALVES):
                    row = " | ".join(cells(outcomes[number::2]))
                    print(f"| {name}, {asked}, {rules} | {half} | {row} |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
