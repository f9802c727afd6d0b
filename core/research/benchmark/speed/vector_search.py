"""What the codes of vectors cost in recall, on real photos. What they gain is a part of `bench compare`.

`python -m core.research.benchmark.speed.vector_search --photos DIR --out FILE.json`
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from core.arrays import FloatMatrix
from core.models.query import encode_queries
from core.models.starter.classes import load_vectors
from core.models.starter.encoder import load_starter
from core.models.starter.second_look import StarterSecondLook
from core.recommend.question.lexicon import load_lexicon
from core.research.benchmark.running.provenance import provenance
from core.safety.outputs import write_document
from core.store.vectors.generations import GenerationId
from core.store.vectors.vector_index import VectorIndex

_BATCH: Final = 8
_FIRST: Final = 50
_CLIP_DIMENSION: Final = 768
_COMMON: Final = 0.8  # of what all vectors of a CLIP-like encoder have in common


def recall(photos: Path) -> dict[str, float]:
    """The share of the 50 nearest photos that a search finds, of real photos by real texts and photos."""
    starter = load_starter().encoder
    look = StarterSecondLook(load_vectors().classes)
    parts = [
        (starter.encode_images(batch), look.encode_images(batch)) for batch in _batches(photos)
    ]
    rows, looks = (np.concatenate(each) for each in zip(*parts, strict=True))
    split = starter.spec.text_dimension
    rows[:, :split] = look.join(rows[:, :split], looks)
    texts = encode_queries(starter, [kind.name for kind in load_lexicon().categories])
    alike = _clip_like(rows[:, split:])
    return {
        "photos": len(rows),
        "texts": _recall(rows, texts, split),
        "similar": _recall(rows, rows, split),
        "similar, CLIP-like": _recall(alike, alike, _CLIP_DIMENSION),
    }


def _clip_like(looks: FloatMatrix) -> FloatMatrix:
    """Real looks [n, d] as unit vectors [n, 768] that have much in common, as those of CLIP."""
    random = np.random.default_rng(5)
    turn = np.linalg.qr(random.standard_normal((looks.shape[1], _CLIP_DIMENSION)))[0]
    common = random.standard_normal((1, _CLIP_DIMENSION), dtype=np.float32)
    return _unit(_unit(looks @ turn.astype(np.float32)) + _COMMON * _unit(common))


def _recall(rows: FloatMatrix, queries: FloatMatrix, split: int) -> float:
    index = VectorIndex(GenerationId(0), rows.shape[1], split)
    index.add(np.arange(len(rows)) + 1, rows)
    exact = _unit(queries) @ _unit(rows).T
    shares = []
    for query, own in zip(queries, exact, strict=True):
        least = np.sort(own)[-_FIRST] - 1e-5  # photos as near as the fiftieth are as good
        found = [hit.photo_id - 1 for hit in index.search(query, _FIRST)]
        shares.append(float(np.mean(own[found] >= least)))
    return statistics.mean(shares)


def _unit(rows: FloatMatrix) -> FloatMatrix:
    unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def _batches(photos: Path) -> Iterator[list[Any]]:
    batch = []
    for file in sorted(path for path in photos.rglob("*") if path.is_file()):
        try:
            with Image.open(file) as image:
                image.draft("RGB", (512, 512))
                small = image.convert("RGB")
        except (OSError, ValueError, SyntaxError):
            continue
        small.thumbnail((512, 512))
        batch.append(np.asarray(small))
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="real photos, for the recall")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    facts = {"recall_at_50": recall(options.photos), "provenance": provenance(seed=7)}
    write_document(options.out, (), facts)


if __name__ == "__main__":
    main()
