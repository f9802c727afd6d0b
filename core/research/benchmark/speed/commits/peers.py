"""Thumbnails and exact vector search beside other programs, in turn; what is not installed is skipped and named.

Thumbnails: `vipsthumbnail` and `gm` (GraphicsMagick) write one of the same size; ours also reads, hashes and describes
the file. Vectors: faiss, usearch and sqlite-vec compute all cosines with float32, ours come from codes.
"""

from __future__ import annotations

import importlib
import importlib.util
import resource
import shutil
import statistics
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import apsw
import numpy as np
import sqlite_vec

from core.arrays import FloatMatrix, FloatVector
from core.photos.decode.decode_file import decode_file
from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.decode.file_bytes import opened
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.synthetic import write_photos
from core.safety.offline import programs_allowed
from core.settings.chosen import Settings
from core.store.vectors.generations import GenerationId
from core.store.vectors.vector_index import VectorIndex

_PHOTO_PX: Final = (4000, 3000)
_THUMBNAIL_PX: Final = 512
_SIDE_PX: Final = 224
_DIMENSION: Final = 384
_QUERIES: Final = 8
_FIRST: Final = 50
_SEED: Final = 7
_OURS: Final = "VisualLens"
_RELATED: Final = 0.5  # a query is a stored vector with this much of another direction

Action = Callable[[], object]


def measure_peers(folder: Path, photos: int, rows: int, rounds: int) -> dict[str, Any]:
    """Processor milliseconds of ours and of each peer, the median over the rounds, and the ratio of theirs to ours.

    Args:
        folder: for photos and thumbnails.
        photos: of 12 megapixels and 3 MB.
        rows: unit vectors of 384 numbers.
    """
    write_photos(folder / "photos", photos, *_PHOTO_PX, seed=_SEED)
    thumbnails, none = _thumbnail_makers(folder)
    searches, missing = _searches(rows, folder)
    return {
        "what": "peers",
        "thumbnails, ms a photo": _in_turn(thumbnails, photos, rounds),
        f"exact search among {rows} vectors, ms": _in_turn(searches, _QUERIES, rounds),
        "not installed": [*none, *missing],
        "provenance": provenance(_SEED),
    }


def peer_lines(result: Mapping[str, Any]) -> list[str]:
    """The tables in Markdown, and a sentence for each program that is not installed."""
    lines = []
    for title, found in result.items():
        if isinstance(found, dict) and title != "provenance":
            lines += [f"| {title} | of the processor | ratio to ours |", "| --- | --- | --- |"]
            lines += [
                f"| {name} | {row['processor_ms']:.3g} | {row['ratio']:.2f} |"
                for name, row in found.items()
            ]
            lines.append("")
    return lines + [
        f"{name} is not installed and was left out." for name in result["not installed"]
    ]


def _in_turn(actions: Mapping[str, Action], count: int, rounds: int) -> dict[str, dict[str, float]]:
    spent: dict[str, list[float]] = {name: [] for name in actions}
    for turn in range(rounds + 1):
        for name, action in actions.items():
            before = _processor_s()
            action()
            if turn:  # the first fills caches
                spent[name].append(1e3 * (_processor_s() - before) / count)
    medians = {name: statistics.median(values) for name, values in spent.items()}
    return {
        name: {"processor_ms": round(ms, 3), "ratio": round(ms / medians[_OURS], 2)}
        for name, ms in medians.items()
    }


def _processor_s() -> float:
    """Of this process with its threads and the programs it has started."""
    whole = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(used.ru_utime + used.ru_stime for used in whole)


def _thumbnail_makers(folder: Path) -> tuple[dict[str, Action], list[str]]:
    files = sorted((folder / "photos").iterdir())
    out = folder / "thumbnails"
    out.mkdir()
    size = f"{_THUMBNAIL_PX}x{_THUMBNAIL_PX}"
    names = [file.name for file in files]  # gm appends what it is given to its output folder
    commands = {
        "vipsthumbnail": ["--size", size, "--output", str(out / "%s.jpg"), *names],
        "gm": ["mogrify", "-size", size, "-thumbnail", size, "-output-directory", str(out), *names],
    }  # fmt: skip
    missing = [name for name in commands if shutil.which(name) is None]
    actions: dict[str, Action] = {_OURS: lambda: _decode(files)}
    for name in commands.keys() - missing:
        actions[name] = lambda name=name: _run([name, *commands[name]], files[0].parent)  # type: ignore[misc]
    return actions, missing


def _decode(files: list[Path]) -> None:
    for file in files:
        request = DecodeRequest(file, _SIDE_PX, frozenset())
        with opened(file) as handed:
            found = decode_file(request, handed, Settings().max_pixels)
        assert isinstance(found, Decoded)


def _run(command: list[str], folder: Path) -> None:
    with programs_allowed():
        subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _searches(rows: int, folder: Path) -> tuple[dict[str, Action], list[str]]:
    random = np.random.default_rng(_SEED)
    vectors = _unit(random.standard_normal((rows, _DIMENSION), dtype=np.float32))
    noise = _unit(random.standard_normal((_QUERIES, _DIMENSION), dtype=np.float32))
    queries = _unit(vectors[:: max(1, rows // _QUERIES)][:_QUERIES] + _RELATED * noise)
    index = VectorIndex(GenerationId(0), _DIMENSION, _DIMENSION)
    index.add(np.arange(rows) + 1, vectors)
    table = _vec0(folder / "vectors.sqlite", vectors)
    find: dict[str, Callable[[FloatVector], object]] = {
        _OURS: lambda query: index.search(query, _FIRST),
        "sqlite-vec": lambda query: table.execute(
            "SELECT rowid FROM vectors WHERE vector MATCH ? AND k = ?", (query.tobytes(), _FIRST)
        ).fetchall(),
    }
    if importlib.util.find_spec("faiss"):
        find["faiss"] = _faiss(vectors)
    if importlib.util.find_spec("usearch"):
        find["usearch"] = _usearch(vectors)
    actions: dict[str, Action] = {
        name: lambda one=one: [one(query) for query in queries]  # type: ignore[misc]
        for name, one in find.items()
    }
    return actions, [name for name in ("faiss", "usearch") if name not in find]


def _vec0(file: Path, vectors: FloatMatrix) -> apsw.Connection:
    table = apsw.Connection(str(file))
    table.enable_load_extension(True)
    table.load_extension(sqlite_vec.loadable_path())
    table.execute(
        f"CREATE VIRTUAL TABLE vectors USING vec0(vector float[{_DIMENSION}] distance_metric=cosine)"
    )
    with table:
        table.executemany(
            "INSERT INTO vectors(vector) VALUES (?)", ((row.tobytes(),) for row in vectors)
        )
    return table


def _faiss(vectors: FloatMatrix) -> Callable[[FloatVector], object]:
    faiss: Any = importlib.import_module("faiss")
    faiss.omp_set_num_threads(1)
    index = faiss.IndexFlatIP(_DIMENSION)
    index.add(vectors)
    return lambda query: index.search(query[None], _FIRST)


def _usearch(vectors: FloatMatrix) -> Callable[[FloatVector], object]:
    usearch: Any = importlib.import_module("usearch.index")
    return lambda query: usearch.search(
        vectors, query, _FIRST, metric=usearch.MetricKind.IP, exact=True, threads=1
    )


def _unit(rows: FloatMatrix) -> FloatMatrix:
    unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit
