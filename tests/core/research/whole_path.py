"""The whole path of a researcher on 200 generated users and tiny models: from raw reviews to every table and figure.

    python -m tests.core.research.whole_path FOLDER

types each command of docs/training.md and docs/benchmarks.md, one after the other, and tells what it took. Nothing is
downloaded: photos come from a server on this computer, models are tiny ones of the real classes.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from app import cli
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.reviews.sources.generated_reviews import write_reviews
from core.research.paper.paper_tables import PARTS
from tests.helpers.tiny_llama import build_tiny_llama
from tests.helpers.tiny_models import build_tiny_vlm

_REVIEWS: Final = 8_000  # of 200 people
_VISITS: Final = 40  # at most of one: their photos are described
_SOURCE: Final = "https://photos.example"
_SHORT: Final = """
precision = "fp32"
gradient_checkpointing = false
[run.optimizer]
max_steps = 1
warmup_steps = 1
batch_size = 2
accumulation = 1
"""


class Walk:
    """A folder with raw data and configurations, and the commands typed there."""

    def __init__(self, root: Path) -> None:
        self.root, self.data = root, root / "bench"
        self.seconds: dict[str, float] = {}  # of the processor, by command

    def type(self, *arguments: object) -> None:
        """Run `visuallens` with arguments; paths are relative to the folder.

        Raises:
            AssertionError: if it ends with another code than 0.
        """
        before = time.process_time()
        words = [str(each) for each in arguments]
        code = cli.run(["--data-dir", str(self.root / "app"), *words])
        self.seconds[" ".join(words[:3])] = time.process_time() - before
        assert code == 0, words

    def build(self) -> None:
        """Raw reviews of 200 people, and the benchmark built from them with the photos of one question."""
        with photo_server() as address:
            reviews, meta = write_reviews(_REVIEWS, self.root / "raw")
            seen: Counter[str] = Counter()
            for file in reviews:
                kept = []
                for line in gzip.decompress(file.read_bytes()).decode().splitlines():
                    user = json.loads(line)["user_id"]
                    seen[user] += 1
                    if seen[user] <= _VISITS:
                        kept.append(line.replace(_SOURCE, address))
                file.write_bytes(gzip.compress("\n".join(kept).encode(), compresslevel=1))
            photos = ("--photos", self.root / "photos", "--out", self.data)
            files = ("--reviews", *reviews, "--meta", meta, *photos)
            self.type("bench", "build", "google-local", *files, "--minimum-reviews", 100)
            rate = ("--per-second", 10_000)
            self.type("bench", "download", "--data", self.data, "--questions", 1, *rate)

    def fetch_the_rest(self) -> None:
        """The other photos, as `bench download` without `--questions` would leave them."""
        (self.root / "pictures").mkdir()
        pictures = [self.root / "pictures" / f"{number}.jpg" for number in range(24)]
        for number, file in enumerate(pictures):
            file.write_bytes(picture(number))
        dataset = Dataset(self.data)
        users = {question.user_id for question in dataset.questions(split=None)}
        for of_user in dataset.photos(users).values():
            for number, photo in enumerate(of_user):
                target = dataset.photos_root / photo.path
                if not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    os.link(pictures[number % len(pictures)], target)
        lines = [{"image": file.name, "caption": f"Squares, {file.stem}."} for file in pictures]
        text = "".join(json.dumps(line) + "\n" for line in lines)
        (self.root / "captions.jsonl").write_text(text)

    def install_models(self, *families: str) -> None:
        """Tiny backbones, and a tiny language model in a folder."""
        for family in families:
            source = build_tiny_vlm(self.root / "source" / family, family)
            self.type("models", "install", family.replace("_", "-"), "--from", source)
        build_tiny_llama(self.root / "Tiny-Llama")

    def train(self) -> None:
        """The three stages, one step each; the adapter is installed as `lens`."""
        backbone = f'backbone = "paligemma"{_SHORT}'
        configurations = {
            "pretrain": 'captions = "captions.jsonl"\nimages = "pictures"\ncells = [4]\n'
            f'[run]\noutput = "runs/pretrained"\n{backbone}',
            "refine": 'dataset = "bench"\noutput = "runs/refined"\nquestions = 3\nrounds = 2\n',
            "joint": 'dataset = "bench"\naspects = "runs/refined/aspects.jsonl"\ndev_examples = 1\n'
            f'[run]\nadapter = "runs/pretrained/adapter"\noutput = "runs/lens"\n{backbone}',
        }
        for stage, text in configurations.items():
            (self.root / f"{stage}.toml").write_text(text)
            self.type("train", stage, "--config", self.root / f"{stage}.toml")
        self.type("models", "install", "lens", "--from", self.root / "runs" / "lens" / "adapter")

    def make(self, part: str) -> None:
        """A table or a figure of the paper, of one question."""
        config = self.root / "paper.toml"
        config.write_text(
            'joint = "joint.toml"\nrefine = "refine.toml"\nadapter = "lens"\nlimit = 1\n[baselines]\n'
            'interleaved = "qwen3-vl"\ntext = "Tiny-Llama"\nlarge_text = "Tiny-Llama"\n'
        )
        self.type("bench", "paper", part, "--config", config)


@contextmanager
def photo_server() -> Iterator[str]:
    """Address of a server that answers every path with a photo."""

    class Photos(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(picture(len(self.path)))

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Photos)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def picture(seed: int) -> bytes:
    """A JPEG of sixteen squares of random colours."""
    squares = np.random.default_rng(seed).integers(0, 255, (4, 4, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(np.kron(squares, np.ones((16, 16, 1), np.uint8))).save(file, "JPEG")
    return file.getvalue()


def main() -> None:
    """Every command, every table and figure."""
    walk = Walk(Path(sys.argv[1]))
    walk.build()
    walk.fetch_the_rest()
    walk.install_models("paligemma", "qwen3_vl")
    walk.train()
    for part in PARTS:
        walk.make(part)
    for command, seconds in walk.seconds.items():
        sys.stdout.write(f"{seconds:6.1f} s of a processor: {command}\n")
    sys.stdout.write(f"The report is {walk.data / 'report.md'}\n")


if __name__ == "__main__":
    main()
