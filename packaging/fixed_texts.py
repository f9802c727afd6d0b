"""Writes the vectors of the app's own texts, so that no start has to encode them again.

`python packaging/fixed_texts.py`, after a text or the encoder changed; a test says when.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.arrays import FloatMatrix  # noqa: E402  # run as a script, its own folder is the only one
from core.models.starter.classes import load_vectors  # noqa: E402
from core.models.starter.e5.fixed_texts import FIXED_TEXTS_RESOURCE, keys_of  # noqa: E402
from core.models.starter.encoder import StarterEncoder  # noqa: E402
from core.models.starter.meaning import (  # noqa: E402
    MeaningReader,
    load_meaning,
    meaning_digest,
)
from core.models.starter.text import E5TextEncoder, load_packed_model  # noqa: E402
from core.models.starter.vision import load_network  # noqa: E402
from core.recommend.matching.question_words import WordingScorer  # noqa: E402
from core.recommend.question.lexicon import load_lexicon  # noqa: E402
from core.recommend.question.parse import QuestionParser  # noqa: E402
from core.recommend.retrieval.category_vector import CategoryEncoder  # noqa: E402


class Recorder(E5TextEncoder):
    """Encodes without a table, and keeps what was asked for."""

    def __init__(self) -> None:
        super().__init__(load_packed_model(), load_meaning().text_middle)
        self.asked: dict[str, None] = {}

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        self.asked |= dict.fromkeys(texts)
        return super().encode(texts)


def texts_of_a_start(text: Recorder) -> list[str]:
    """Everything that is encoded before the first question says anything."""
    encoder = StarterEncoder(
        network=load_network(),
        text=text,
        reader=MeaningReader(load_meaning(), load_vectors().classes),
    )
    parser = QuestionParser(text)
    parser.warm_up()
    parser.parse("something that stands nowhere")
    CategoryEncoder(encoder).warm_up()
    WordingScorer(text, load_lexicon()).warm_up()
    return [each for each in text.asked if "stands nowhere" not in each]


def main() -> int:
    text = Recorder()
    texts = texts_of_a_start(text)
    keys = keys_of(texts)
    order = np.argsort(keys)
    np.savez_compressed(
        ROOT / "resources" / FIXED_TEXTS_RESOURCE,
        space=np.array(meaning_digest()),
        keys=keys[order],
        rows=text.encode(texts)[order].astype(np.float16),
    )
    print(f"{len(texts)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
