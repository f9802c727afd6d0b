"""Matchers of the comparison methods: text only, interleaved images, a remote server."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

from core.arrays import RgbImage
from core.cancel import CancelToken
from core.catalogue.install import install
from core.catalogue.manifest import read_manifest
from core.errors import EnvironmentProblem, ModelUnavailable, UserError
from core.models.device.devices import choose_device
from core.models.vlm.model import VisionLanguageModel, load_vlm
from core.models.vlm.quantization import Precision
from core.research.benchmark.methods.interleaved_matcher import InterleavedMatcher
from core.research.benchmark.methods.remote_matcher import RemoteMatcher, read_ranking
from core.research.benchmark.methods.vlm_methods import open_backbone, open_text_model
from tests.helpers.profiles import make_candidates, make_profile
from tests.helpers.tiny_llama import build_tiny_llama
from tests.helpers.tiny_models import build_tiny_vlm

NO_STOP = CancelToken()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> VisionLanguageModel:
    root = tmp_path_factory.mktemp("vlm")
    source = build_tiny_vlm(root / "source", "qwen3_vl")
    install("qwen3-vl", root / "models", source=source, cancel=CancelToken())
    directory = root / "models" / "qwen3-vl"
    return load_vlm(directory, read_manifest(directory), choose_device("cpu"), Precision.FP32)


def coloured(paths: Sequence[Path]) -> list[RgbImage | None]:
    """A different flat picture for every file."""
    return [
        np.full((64, 64, 3), 40 * (1 + int(path.stem.removeprefix("photo"))), np.uint8)
        for path in paths
    ]


def test_interleaved_photos_reach_the_model_one_by_one(tiny: VisionLanguageModel) -> None:
    shown: list[list[Path]] = []

    def load(paths: Sequence[Path]) -> list[RgbImage | None]:
        shown.append(list(paths))
        return coloured(paths)

    matcher = InterleavedMatcher(tiny, load)
    candidates = make_candidates(5)
    profile = make_profile(256, photos=3)
    result = matcher.match(profile, candidates, NO_STOP)
    assert shown == [[photo.path for photo in profile.photos]]
    assert result.scores.shape == (5,)
    assert ((result.scores > 0) & (result.scores < 1)).all()
    dark = InterleavedMatcher(tiny, lambda paths: [np.zeros((64, 64, 3), np.uint8) for _ in paths])
    assert not np.allclose(dark.match(profile, candidates, NO_STOP).scores, result.scores)


def test_interleaved_order_of_candidates_does_not_change_their_scores(
    tiny: VisionLanguageModel,
) -> None:
    matcher, profile = InterleavedMatcher(tiny, coloured), make_profile(256, photos=2)
    candidates = make_candidates(4)
    forward = matcher.match(profile, candidates, NO_STOP).scores
    backward = matcher.match(profile, candidates[::-1], NO_STOP).scores
    assert backward[::-1] == pytest.approx(forward, abs=1e-4)


def test_backbone_is_the_same_model_without_adapter_and_says_so(tiny: VisionLanguageModel) -> None:
    matcher = open_backbone(tiny)
    assert matcher.info.zero_shot
    profile = make_profile(matcher.canvas_px, photos=2)
    scores = matcher.match(profile, make_candidates(3), NO_STOP).scores
    assert len(set(scores.tolist())) == 3


def test_text_model_reads_words_and_no_pixels(tmp_path: Path) -> None:
    llm = build_tiny_llama(tmp_path / "Tiny-LLM")
    matcher = open_backbone(open_text_model(llm, "cpu", Precision.NF4, with_adapter=False))
    assert (matcher.info.tier, matcher.info.model_id) == ("text", "tiny-llm")
    candidates = make_candidates(6)
    scores = matcher.match(make_profile(8, photos=2), candidates, NO_STOP).scores
    assert scores.shape == (6,)
    alone = matcher.match(make_profile(8, photos=2), candidates[2:3], NO_STOP).scores
    assert alone[0] == pytest.approx(scores[2], abs=1e-4)  # padding of a batch changes nothing
    with pytest.raises(ModelUnavailable, match="no causal language model"):
        open_text_model(tmp_path, "cpu", None, with_adapter=False)


class ChatServer(BaseHTTPRequestHandler):
    bodies: ClassVar[list[dict[str, Any]]] = []
    answer: ClassVar[str] = "2, 1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.bodies.append(json.loads(body) | {"path": self.path})
        reply = {"choices": [{"message": {"content": self.answer}}]}
        self.send_response(200 if self.answer else 400)
        self.end_headers()
        self.wfile.write(json.dumps(reply).encode())

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def chat() -> Iterator[str]:
    ChatServer.bodies.clear()
    ChatServer.answer = "2, 1"
    http = ThreadingHTTPServer(("127.0.0.1", 0), ChatServer)
    thread = threading.Thread(target=http.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{http.server_address[1]}/v1"
    http.shutdown()
    thread.join()
    http.server_close()


def test_remote_ranking_gets_grid_and_candidates_and_its_answer_is_the_order(chat: str) -> None:
    matcher = RemoteMatcher(chat, "some-model")
    scores = matcher.match(make_profile(896), make_candidates(3), NO_STOP).scores
    assert list(np.argsort(-scores)) == [1, 0, 2]
    (body,) = ChatServer.bodies
    assert body["path"] == "/v1/chat/completions"
    image, text = body["messages"][0]["content"]
    assert image["image_url"]["url"].startswith("data:image/jpeg;base64,")
    assert "Museum number 2" in text["text"]


def test_a_remote_text_model_gets_no_image(chat: str) -> None:
    matcher = RemoteMatcher(chat, "some-model", with_grid=False)
    matcher.match(make_profile(896), make_candidates(3), NO_STOP)
    (part,) = ChatServer.bodies[0]["messages"][0]["content"]
    assert part["type"] == "text"


def test_remote_server_that_fails_is_a_problem_in_a_sentence(chat: str) -> None:
    ChatServer.answer = ""
    with pytest.raises(EnvironmentProblem, match="no usable answer"):
        RemoteMatcher(chat, "m").match(make_profile(896), make_candidates(2), NO_STOP)


@pytest.mark.parametrize(("url", "model"), [("ftp://x", "m"), ("file:///etc", "m"), ("http://x", "")])  # fmt: skip
def test_remote_matcher_needs_an_address_and_a_model(url: str, model: str) -> None:
    with pytest.raises(UserError, match=r"--url|http"):
        RemoteMatcher(url, model)


def test_remote_answer_with_repeats_and_strangers_ranks_each_known_place_once() -> None:
    assert read_ranking("<I3>, 3, 99, 1", 4).tolist() == [-1.0, -4.0, 0.0, -4.0]
