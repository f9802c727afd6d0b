"""Photo download against a real local server: resume, rate, dead links, broken images."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PIL import Image

from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.research.benchmark.data_set.build_stages import write_json
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.download import download_photos, sized
from core.research.benchmark.data_set.examples import (
    BenchPhoto,
    BenchPlace,
    BenchQuestion,
    Split,
    write_photos,
    write_places,
    write_questions,
)


class PhotoServer(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []
    refuse: ClassVar[bool] = False

    def do_GET(self) -> None:
        self.asked.append(self.path)
        status = 503 if self.refuse else 404 if "dead" in self.path else 200
        self.send_response(status)
        self.end_headers()
        if status == 200:
            self.wfile.write(b"<html>sorry" if "broken" in self.path else _jpeg())

    def log_message(self, *args: Any) -> None:
        pass


def _jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def server() -> Iterator[str]:
    PhotoServer.asked.clear()
    PhotoServer.refuse = False
    http = ThreadingHTTPServer(("127.0.0.1", 0), PhotoServer)
    thread = threading.Thread(target=http.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{http.server_address[1]}"
    http.shutdown()
    thread.join()
    http.server_close()


def dataset(tmp_path: Path, server: str, names: list[str]) -> Dataset:
    photos = [
        BenchPhoto(name, f"ab/{name}.jpg", f"{server}/{name}=w150-h150-k-no-p", 0, ())
        for name in names
    ]
    write_photos(tmp_path / "d" / "photos" / "00000.parquet", [("user", photos)])
    write_json(
        tmp_path / "d" / "manifest.json",
        {"format_version": 1, "benchmark": "google-local", "photos_root": "../files"},
    )
    return Dataset(tmp_path / "d")


def fetch(data: Dataset, **changes: Any) -> Any:
    settings: dict[str, Any] = {"per_second": 1000.0, "side_px": 512} | changes
    return download_photos(data, CancelToken(), lambda done, total: None, **settings)


def test_download_fetches_photos_at_the_asked_size_and_remembers_dead_links(
    tmp_path: Path, server: str
) -> None:
    data = dataset(tmp_path, server, ["one", "two", "dead", "broken"])
    result = fetch(data)
    assert (result.fetched, result.present, result.gone) == (2, 0, 2)
    assert sorted(PhotoServer.asked)[-1] == "/two=s512"
    assert (data.photos_root / "ab" / "one.jpg").read_bytes() == _jpeg()
    assert not (data.photos_root / "ab" / "broken.jpg").exists()


def test_download_for_some_questions_fetches_their_histories_and_candidates_only(
    tmp_path: Path, server: str
) -> None:
    data = dataset(tmp_path, server, ["early", "late"])
    place = BenchPlace("p", "Place", "", ("bar",), None, 0, None, "", ("cd/shown.jpg",), (f"{server}/shown",))  # fmt: skip
    write_places(data.directory / "places.parquet", [place, replace(place, place_id="q", images=("cd/other.jpg",), image_urls=(f"{server}/other",))])  # fmt: skip
    question = BenchQuestion("1", "user", "bar", "", 1, 1, (0,), (0,), Split.TEST, Split.TEST)
    write_questions(data.directory / "questions" / "00000.parquet", [question])
    assert fetch(data, questions=1).fetched == 2
    assert sorted(PhotoServer.asked) == ["/early=s512", "/shown"]


def test_second_download_asks_for_nothing_it_has_or_knows_to_be_gone(
    tmp_path: Path, server: str
) -> None:
    data = dataset(tmp_path, server, ["one", "two", "dead"])
    fetch(data, limit=1)
    assert fetch(data).present == (0 if PhotoServer.asked[0].startswith("/dead") else 1)
    asked = len(PhotoServer.asked)
    assert asked == 3
    result = fetch(data)
    assert (result.fetched, result.present, result.gone) == (0, 2, 1)
    assert len(PhotoServer.asked) == asked


def test_download_waits_between_requests(tmp_path: Path, server: str) -> None:
    data = dataset(tmp_path, server, ["one", "two", "three", "four"])
    start = time.monotonic()
    fetch(data, per_second=20.0)
    assert time.monotonic() - start >= 4 / 20.0  # a lower bound: a slow machine cannot break it


def test_server_that_refuses_everything_stops_the_download_with_a_sentence(
    tmp_path: Path, server: str
) -> None:
    PhotoServer.refuse = True
    data = dataset(tmp_path, server, [f"photo{n}" for n in range(30)])
    with pytest.raises(EnvironmentProblem, match="goes on where it was"):
        fetch(data)
    assert len(PhotoServer.asked) == 20
    PhotoServer.refuse = False
    assert fetch(data).fetched == 30  # a passing refusal is no dead link


def test_data_set_without_addresses_and_rate_of_zero_are_refused(
    tmp_path: Path, server: str
) -> None:
    data = dataset(tmp_path, server, [])
    with pytest.raises(UserError, match="no addresses"):
        fetch(data)
    with pytest.raises(UserError, match="never end"):
        fetch(data, per_second=0.0)


def test_only_the_source_s_size_suffix_is_rewritten() -> None:
    assert sized("https://x/p/AF1Qip=w150-h150-k-no-p", 1024) == "https://x/p/AF1Qip=s1024"
    assert sized("https://x/photo.jpg?w=150", 1024) == "https://x/photo.jpg?w=150"
