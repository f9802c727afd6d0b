"""Searching the vectors of a very large library, beside another commit in turn, and what the codes cost in recall.

`python -m core.research.benchmark.speed.vector_search COMMIT --photos DIR --out FILE.json`. Vectors lean towards themes, as
those of photos do. Every figure is of a process of its own. Recall is that of real photos.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
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
from core.research.benchmark.speed.compare import checkout
from core.store.vectors.generations import GenerationId
from core.store.vectors.vector_index import VectorIndex

_log = logging.getLogger(__name__)
_ROOT: Final = Path(__file__).resolve().parents[4]
_BATCH: Final = 8
_FIRST: Final = 50
_CLIP_DIMENSION: Final = 768
_COMMON: Final = 0.8  # of what all vectors of a CLIP-like encoder have in common

# Runs in either checkout: only what both have.
_SEARCH: Final = """
import json, resource, statistics, sys, time
import numpy as np
from core.threads import share_processor
share_processor()
from core.store.vectors.generations import GenerationId
from core.store.vectors.vector_index import VectorIndex

photos, dimension, text = map(int, sys.argv[1:])
random = np.random.default_rng(7)
themes = random.standard_normal((200, dimension), dtype=np.float32)
index = VectorIndex(GenerationId(0), dimension, text)
for start in range(0, photos, 20_000):
    rows = random.standard_normal((20_000, dimension), dtype=np.float32)
    rows += themes[random.integers(0, len(themes), len(rows))]
    index.add(np.arange(start + 1, start + len(rows) + 1), rows)

def cost(query):
    wall, spent = time.perf_counter(), time.process_time()
    index.search(query, 200)
    return time.perf_counter() - wall, time.process_time() - spent

figures = {}
for name, columns in (("text", text), ("similar", dimension)):
    found = []
    for theme in themes[:6]:
        query = np.zeros(dimension, dtype=np.float32)
        query[:columns] = theme[:columns]
        found.append(cost(query))
    for unit, values in zip(("ms", "processor_ms"), zip(*found[1:])):
        figures[f"{name}_{unit}"] = 1e3 * statistics.median(values)
print(json.dumps(figures))
"""
_STORE: Final = """
import sys
from pathlib import Path
from types import SimpleNamespace
from core.research.benchmark.speed.synthetic import fill_library
from core.store.connection import open_store
space = SimpleNamespace(
    encoder_id="synthetic", revision="1", preprocessing_hash="0", dimension=1665, text_dimension=385
)
connection = open_store(Path(sys.argv[1]))
fill_library(connection, Path("/photos"), space, int(sys.argv[2]), seed=7)
connection.close()
"""
_OPEN: Final = """
import inspect, json, sys, time
from pathlib import Path
import numpy as np
from core.threads import share_processor
share_processor()
from core.store.connection import open_store
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

database = Path(sys.argv[1])
connection = open_store(database)
generation = GenerationStore(connection).active_generation()
before, wall, spent = resident(), time.perf_counter(), time.process_time()
keeps_file = "database" in inspect.signature(VectorIndex.load).parameters
index = VectorIndex.load(connection, generation, **({"database": database} if keeps_file else {}))
query = np.zeros(1665, dtype=np.float32)
query[:385] = 1
index.search(query, 200)
print(json.dumps({
    "first_search_ms": 1e3 * (time.perf_counter() - wall),
    "first_search_processor_ms": 1e3 * (time.process_time() - spent),
    "memory_mb": resident() - before,
}))
if keeps_file:
    index.close()
"""

Figures = dict[str, float]


def compare_searches(commit: str, rows: int, stored: int, rounds: int) -> dict[str, Any]:
    """Figures of both sides, a list of `rounds` each, and the ratio of theirs to ours.

    Args:
        rows: of the searches.
        stored: photos of the library that is opened.
    """
    figures: dict[str, dict[str, list[Figures]]] = {}
    with tempfile.TemporaryDirectory() as name, checkout(commit, Path(name) / "there") as theirs:
        trees = {"theirs": theirs, "ours": _ROOT}
        for side, tree in trees.items():
            _run(tree, _STORE, Path(name) / f"{side}.sqlite", stored)
            _run(tree, _OPEN, Path(name) / f"{side}.sqlite")  # makes the file, and fills the caches
        for turn in range(rounds):
            for side, tree in trees.items():
                opened = json.loads(_run(tree, _OPEN, Path(name) / f"{side}.sqlite"))
                searched = json.loads(_run(tree, _SEARCH, rows, 1665, 385))
                for name_, found in (("open", opened), ("search", searched)):
                    _log.info("%d %s %s %s", turn, side, name_, found)
                    figures.setdefault(name_, {}).setdefault(side, []).append(found)
    return {name: {**sides, "ratio": _ratios(sides)} for name, sides in figures.items()}


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


def _ratios(sides: dict[str, list[Figures]]) -> Figures:
    pairs = list(zip(sides["theirs"], sides["ours"], strict=True))
    return {
        name: round(statistics.median(theirs[name] / ours[name] for theirs, ours in pairs), 2)
        for name in pairs[0][0]
    }


def _run(tree: Path, code: str, *arguments: object) -> str:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commit")
    parser.add_argument("--photos", type=Path, required=True, help="real photos, for the recall")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--stored", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    facts: dict[str, Any] = {
        "compared_with": options.commit,
        "rows": options.rows,
        "stored": options.stored,
        "load_before": round(os.getloadavg()[0], 2),
        "recall_at_50": recall(options.photos),
    }
    figures = compare_searches(options.commit, options.rows, options.stored, options.rounds)
    facts |= {"figures": figures, "provenance": provenance(seed=7)}
    options.out.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
