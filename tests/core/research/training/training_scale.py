"""Time to the first step and peak memory of joint training over data sets of several sizes.

    python -m tests.core.research.training.training_scale --questions 500000 5000000 --out FILE.json

Questions, histories and places are generated in the format of the builders; the photos are 600 painted
ones under as many names, the models tiny ones of the real classes. One process a size.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from core.cancel import CancelToken
from core.catalogue.install import install
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import (
    MANIFEST,
    PHOTOS,
    PLACES,
    QUESTIONS,
    Split,
    SplitBy,
)
from core.research.benchmark.running.provenance import provenance
from core.research.training.data.order import QuestionOrder
from core.research.training.running.loop import TrainingProgress
from core.research.training.stages.run_stage import run_joint
from tests.core.research.training.small_runs import around, joint_config, run_config
from tests.helpers.fake_models import COLOURS
from tests.helpers.tiny_models import build_tiny_vlm

_PART: Final = 20_000  # questions a file
_QUESTIONS_A_USER: Final = 40
_PHOTOS_A_USER: Final = 150
_CANDIDATES: Final = 43
_PLACES: Final = 100_000
_IMAGES: Final = 600
_STEPS: Final = 3
_BATCH: Final = 8
_READ: Final = 20  # steps read without training
_CUT: Final = 1 << 60


def build(folder: Path, questions: int) -> Path:
    """A data set folder with so many questions of the three splits."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    random = np.random.default_rng(0)
    for name in (QUESTIONS, PHOTOS):
        (folder / name).mkdir(parents=True)
    pq.write_table(pa.Table.from_pydict(_places(random)), folder / PLACES)
    for part in range(-(-questions // _PART)):
        count = min(_PART, questions - part * _PART)
        users = [f"u{part:04}-{number:04}" for number in range(-(-count // _QUESTIONS_A_USER))]
        table = pa.Table.from_pydict(_questions(part, count, users, random))
        pq.write_table(table, folder / QUESTIONS / f"{part:05}.parquet", compression="zstd")
        table = pa.Table.from_pydict(_photos(users, random))
        pq.write_table(
            table, folder / PHOTOS / f"{part:05}.parquet", compression="zstd", row_group_size=20_000
        )
    manifest = {
        "format_version": 1,
        "benchmark": "generated",
        "photos_root": "../images",
        "history_cut_ms": _CUT,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def _questions(part: int, count: int, users: list[str], random: Any) -> dict[str, Any]:
    owner = np.arange(count) // _QUESTIONS_A_USER
    of_user = random.choice(["train", "dev", "test"], len(users), p=[0.98, 0.01, 0.01])
    candidates = random.integers(0, _PLACES, (count, _CANDIDATES), dtype=np.int32)
    return {
        "question_id": [f"q{part:04}-{number:05}" for number in range(count)],
        "user_id": [users[number] for number in owner],
        "category": ["gallery"] * count,
        "text": ["Recommend a nearby gallery"] * count,
        "asked_at_ms": np.arange(count, dtype=np.int64),
        "history_length": np.full(count, _PHOTOS_A_USER, np.int32),
        "candidates": list(candidates),
        "ground_truth": list(
            np.sort(
                random.integers(0, _CANDIDATES // 2, (count, 1), dtype=np.int16)
                + np.array([0, 20], np.int16)
            )
        ),
        "split_user": of_user[owner],
        "split_category": ["train"] * count,
    }


def _photos(users: list[str], random: Any) -> dict[str, Any]:
    total = len(users) * _PHOTOS_A_USER
    numbers = random.integers(0, _IMAGES, total)
    return {
        "user_id": np.repeat(users, _PHOTOS_A_USER),
        "position": np.tile(np.arange(_PHOTOS_A_USER, dtype=np.int32), len(users)),
        "photo_id": [f"p{number}" for number in range(total)],
        "path": [f"{number:04}.png" for number in numbers],
        "url": [""] * total,
        "taken_at_ms": np.arange(total, dtype=np.int64),
        "categories": [["gallery"]] * total,
    }


def _places(random: Any) -> dict[str, Any]:
    labels = list(COLOURS)
    kinds = random.integers(0, len(labels), _PLACES)
    return {
        "place_id": [f"place-{number}" for number in range(_PLACES)],
        "name": [f"{labels[kind]} {number}" for number, kind in enumerate(kinds)],
        "description": [f"all {labels[kind]}" for kind in kinds],
        "categories": [["gallery"]] * _PLACES,
        "rating": random.uniform(1, 5, _PLACES).astype(np.float32),
        "reviews": random.integers(1, 100, _PLACES, dtype=np.int32),
        "price_level": np.full(_PLACES, 2, np.int8),
        "hours": [""] * _PLACES,
        "images": [[f"{number % _IMAGES:04}.png"] for number in range(_PLACES)],
        "image_urls": [[""]] * _PLACES,
    }


def paint(folder: Path) -> None:
    """The photos."""
    folder.mkdir()
    random = np.random.default_rng(0)
    colours = list(COLOURS.values())
    for number in range(_IMAGES):
        base = 200 * np.array(colours[number % len(colours)]) + 20
        pixels = np.clip(base + random.normal(0, 25, (24, 24, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:04}.png")


def train(folder: Path, models: Path) -> dict[str, float]:
    """Reading alone, then one run, in this process; processor time is told because other programs may run."""
    started, before = time.perf_counter(), time.process_time()
    dataset = Dataset(folder)
    order = QuestionOrder(dataset, Split.TRAIN, SplitBy.USER, 0)
    first = list(dataset.examples([draw.question for draw in order.draws(0, _BATCH)]))
    assert len(first) == _BATCH
    opened, opened_cpu = time.perf_counter() - started, time.process_time() - before
    before = time.process_time()
    for step in range(1, _READ):
        list(dataset.examples([d.question for d in order.draws(step * _BATCH, _BATCH)]))
    reading = (time.process_time() - before) / (_READ - 1)
    peak = _peak_mb()

    times: list[float] = []

    def note(_progress: TrainingProgress) -> None:
        times.append(time.perf_counter())

    run = run_config(folder.with_name(f"run-{folder.name}"), max_steps=_STEPS, batch_size=_BATCH)
    config = joint_config(run, folder, aspects=None, dev_examples=1)
    started = time.perf_counter()
    run_joint(config, around(models, note))
    return {
        "seconds_to_first_questions": round(opened, 2),
        "processor_seconds_to_first_questions": round(opened_cpu, 2),
        "processor_seconds_to_read_a_step": round(reading, 3),
        "peak_mb_reading": round(peak),
        "training_seconds_to_first_step": round(times[0] - started, 1),
        "training_peak_mb": round(_peak_mb()),
    }


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Build and measure each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, nargs="+", default=[500_000, 5_000_000])
    parser.add_argument("--folder", type=Path, help="keep the data sets there")
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--train", type=Path, nargs=2, metavar=("DATA", "MODELS"), help=argparse.SUPPRESS
    )
    options = parser.parse_args()
    if options.train:
        sys.stdout.write(f"{json.dumps(train(*options.train))}\n")
        return
    with tempfile.TemporaryDirectory() as temporary:
        root = options.folder or Path(temporary)
        root.mkdir(parents=True, exist_ok=True)
        if not (root / "images").exists():
            paint(root / "images")
            source = build_tiny_vlm(root / "source", "paligemma")
            install("paligemma", root / "models", source=source, cancel=CancelToken())
        measured = []
        for questions in options.questions:
            data = root / f"questions-{questions}"
            if not data.exists():
                build(data, questions)
            size = sum(file.stat().st_size for file in data.rglob("*.parquet"))
            command = [
                sys.executable,
                "-m",
                __spec__.name,
                "--train",
                str(data),
                str(root / "models"),
            ]
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            measured.append(
                {
                    "questions": questions,
                    "data_mb": size >> 20,
                    **json.loads(output.splitlines()[-1]),
                }
            )
            sys.stderr.write(f"{measured[-1]}\n")
    if options.out:
        facts = {
            "steps": _STEPS,
            "batch": _BATCH,
            "photos_a_user": _PHOTOS_A_USER,
            "sizes": measured,
        }
        options.out.write_text(json.dumps(facts | {"provenance": provenance(0)}, indent=1) + "\n")


if __name__ == "__main__":
    main()
