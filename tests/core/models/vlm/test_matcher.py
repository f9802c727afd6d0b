"""The matcher ranks the same whatever the order, fits its context, and says what moved a score."""

from __future__ import annotations

import contextlib
import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled
from core.models.roles import MatchResult, Profile
from core.models.vlm import matcher as matcher_module
from core.models.vlm.backbones import GRID_SIDE
from core.models.vlm.matcher import (
    MatchOptions,
    VisualLensMatcher,
    rotations,
    without_photo,
    without_word,
)
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.scoring import yes_probabilities
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.records import Candidate, MatcherInfo
from tests.core.models.conftest import VlmOpener
from tests.helpers.profiles import make_candidates, make_profile

_FAST = MatchOptions(photos_examined=0, words_examined=0, batch_size=4)


@dataclass(frozen=True)
class Opened:
    vlm: VisionLanguageModel
    adapter: str | None = None


def matcher(vlm: VisionLanguageModel, options: MatchOptions = _FAST) -> VisualLensMatcher:
    return VisualLensMatcher(
        lambda: Opened(vlm),
        info=MatcherInfo("recommended", "tiny", zero_shot=True),
        canvas_px=vlm.backbone.canvas_px,
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=options,
    )


def rank(
    vlm: VisionLanguageModel,
    profile: Profile,
    candidates: list[Candidate],
    options: MatchOptions = _FAST,
) -> MatchResult:
    return matcher(vlm, options).match(profile, candidates, CancelToken())


@pytest.mark.parametrize("listwise", [True, False])
@pytest.mark.parametrize("family", ["paligemma", "minicpmv4_6", "minicpmv4_7", "qwen3_5", "gemma4"])
def test_shuffling_the_candidates_permutes_the_scores_and_the_evidence(
    open_vlm: VlmOpener, family: str, listwise: bool
) -> None:
    vlm = open_vlm(family)
    profile, candidates = make_profile(vlm.backbone.canvas_px), make_candidates(6)
    options = MatchOptions(listwise=listwise, photos_examined=2, words_examined=1)
    straight = rank(vlm, profile, candidates, options)
    order = np.random.default_rng(1).permutation(6)
    shuffled = rank(vlm, profile, [candidates[index] for index in order], options)
    np.testing.assert_allclose(shuffled.scores, straight.scores[order], atol=1e-6)
    for position, index in enumerate(order):
        there, here = shuffled.evidence[position], straight.evidence[index]
        assert [photo.cell for photo in there.photos] == [photo.cell for photo in here.photos]
    assert np.ptp(straight.scores) > 1e-4


@pytest.mark.parametrize(("family", "rows"), [("qwen3_vl", 1), ("paligemma", 8)])
def test_rows_without_photos_are_not_read_where_any_shape_can_be(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch, family: str, rows: int
) -> None:
    vlm = open_vlm(family)
    side = vlm.backbone.canvas_px
    shapes: list[tuple[int, ...]] = []

    def seen(vlm: Any, image: Any, *rest: Any, **options: Any) -> Any:
        shapes.append(image.shape)
        return yes_probabilities(vlm, image, *rest, **options)

    monkeypatch.setattr(matcher_module, "yes_probabilities", seen)
    profile, candidates = make_profile(side, photos=5), make_candidates(4)
    rank(vlm, profile, candidates, MatchOptions(photos_examined=0, words_examined=0))
    assert shapes == [(rows * side // 8, side, 3)]


def test_listwise_scores_are_probabilities_over_the_candidates_alone(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    result = rank(
        vlm,
        make_profile(vlm.backbone.canvas_px),
        make_candidates(7),
        dataclasses.replace(_FAST, listwise=True),
    )
    assert result.scores.dtype == np.float32
    assert result.scores.sum() == pytest.approx(1.0, abs=1e-5)


class Counting:
    """Notes how many prompts each forward pass took, and whether memory runs out."""

    def __init__(self, vlm: VisionLanguageModel, monkeypatch: pytest.MonkeyPatch) -> None:
        self.batches: list[int] = []
        self.most = 100
        forward = vlm.model.forward

        def counted(*args: object, **inputs: Any) -> object:
            self.batches.append(len(inputs["input_ids"]))
            if self.batches[-1] > self.most:
                raise RuntimeError("CUDA out of memory.")
            return forward(*args, **inputs)

        monkeypatch.setattr(vlm.model, "forward", counted)


@pytest.mark.parametrize(("adapter", "shuffles"), [("trained", 1), (None, 4)])
def test_one_order_with_an_adapter_and_four_without_and_all_explanations_in_the_same_batch(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch, adapter: str | None, shuffles: int
) -> None:
    vlm = open_vlm("paligemma")
    monkeypatch.setattr(vlm, "using", lambda _: contextlib.nullcontext())
    counting = Counting(vlm, monkeypatch)
    options = MatchOptions(listwise=None if adapter else True)  # the defaults of the product
    ranking = VisualLensMatcher(
        lambda: Opened(vlm, adapter),
        info=MatcherInfo("recommended", "tiny", zero_shot=adapter is None),
        canvas_px=vlm.backbone.canvas_px,
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=options,
    )
    profile = make_profile(vlm.backbone.canvas_px, photos=8, words=6)
    result = ranking.match(profile, make_candidates(5), CancelToken())
    left_out = options.photos_examined + options.words_examined
    assert counting.batches == [shuffles + left_out]
    assert any(evidence.photos for evidence in result.evidence)
    assert any(evidence.aspects for evidence in result.evidence)


def test_a_batch_that_ran_out_of_memory_is_not_tried_at_that_size_again(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    vlm = open_vlm("paligemma")
    counting = Counting(vlm, monkeypatch)
    counting.most = 5
    ranking = matcher(vlm, MatchOptions(listwise=True, shuffles=6, words_examined=0))
    profile = make_profile(vlm.backbone.canvas_px)
    first = ranking.match(profile, make_candidates(4), CancelToken())
    assert counting.batches == [9, 4, 4, 1]
    counting.batches.clear()
    second = ranking.match(profile, make_candidates(4), CancelToken())
    assert counting.batches == [4, 4, 1]
    np.testing.assert_array_equal(first.scores, second.scores)


def test_averaging_shuffles_weakens_what_the_position_alone_decides(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    profile = make_profile(vlm.backbone.canvas_px)
    same = [Candidate(name="The same place", url=str(index)) for index in range(12)]

    def spread(shuffles: int) -> float:
        options = dataclasses.replace(_FAST, listwise=True, shuffles=shuffles)
        return float(np.ptp(rank(vlm, profile, same, options).scores))

    assert spread(5) < 0.6 * spread(1)
    assert spread(12) < 1e-6 < spread(1)  # each has stood in each place once


@pytest.mark.parametrize("count", [2, 4, 8])
def test_turns_of_an_order_spread_each_candidate_over_the_prompt(count: int) -> None:
    orders = rotations(np.random.default_rng(0).permutation(8), count)
    places = np.argsort(np.stack(orders), axis=1)  # [turns, candidates]
    for column in places.T:
        parts = np.sort(column) * count // 8
        assert sorted(set(parts.tolist())) == list(range(count))


def test_without_an_adapter_each_candidate_is_asked_about_by_itself(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    profile, candidates = make_profile(vlm.backbone.canvas_px), make_candidates(5)
    all_scores = rank(vlm, profile, candidates).scores
    some_scores = rank(vlm, profile, candidates[:2]).scores
    np.testing.assert_allclose(some_scores, all_scores[:2], atol=1e-6)
    assert ((all_scores > 0) & (all_scores < 1)).all()


def test_the_evidence_is_the_drop_measured_by_leaving_the_photo_or_word_out(
    open_vlm: VlmOpener,
) -> None:
    vlm = open_vlm("paligemma")
    profile, candidates = make_profile(vlm.backbone.canvas_px), make_candidates(4)
    options = MatchOptions(listwise=True, shuffles=1, photos_examined=3, words_examined=3)
    result = rank(vlm, profile, candidates, options)
    bare = dataclasses.replace(_FAST, listwise=True, shuffles=1)
    found = 0
    for evidence, score, index in zip(result.evidence, result.scores, range(4), strict=True):
        for photo in evidence.photos:
            shown = next(p for p in profile.photos if p.cell == photo.cell)
            without = rank(vlm, without_photo(profile, shown), candidates, bare).scores[index]
            assert photo.effect == pytest.approx(score - without, abs=1e-6)
            found += 1
        for word in evidence.aspects:
            left_out = next(a for a in profile.aspects if a.word == word.word)
            without = rank(vlm, without_word(profile, left_out), candidates, bare).scores[index]
            assert word.effect == pytest.approx(score - without, abs=1e-6)
            found += 1
        effects = [photo.effect for photo in evidence.photos]
        assert effects == sorted(effects, reverse=True)
        assert all(effect > 0 for effect in effects)
    assert found >= 4


def test_leaving_a_photo_out_blackens_its_cell_and_no_other() -> None:
    profile = make_profile(256, photos=12)
    cell_px = 256 // GRID_SIDE
    without = without_photo(profile, profile.photos[9])  # cell 10: second row, second column
    changed = (without.grid != profile.grid).any(axis=-1)
    assert changed[cell_px : 2 * cell_px, cell_px : 2 * cell_px].any()
    changed[cell_px : 2 * cell_px, cell_px : 2 * cell_px] = False
    assert not changed.any()
    assert [photo.cell for photo in without.photos] == [*range(1, 10), 11, 12]


def test_64_photos_and_100_candidates_fit_a_context_of_8192_tokens(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    # The real model spends 4 096 of its 8 192 tokens on the image; the tiny one only 64.
    real = dataclasses.replace(vlm.backbone, image_tokens=4096, context_tokens=8192)
    long = [
        dataclasses.replace(candidate, description=candidate.description * 12)
        for candidate in make_candidates(100)
    ]
    profile = make_profile(vlm.backbone.canvas_px, photos=64, words=80)
    budget = VisionLanguageModel.text_budget.fget  # type: ignore[attr-defined]  # a property
    before, vlm.backbone = vlm.backbone, real
    try:
        room = budget(vlm)
        text = build_matching_prompt(profile, long, max_tokens=room, count_tokens=vlm.count_tokens)
        pointwise = build_pointwise_prompt(
            profile, long, max_tokens=room, count_tokens=vlm.count_tokens
        )
    finally:
        vlm.backbone = before
    inputs = vlm.inputs([profile.grid], [vlm.render(text)])
    tokens = inputs["input_ids"].shape[1] - vlm.backbone.image_tokens + 4096
    assert 7000 < tokens <= 8192  # it fits, and the room is used
    assert all(f"<I{number}> Museum number {number - 1}" in text for number in range(1, 101))
    assert "Image 1:" in pointwise.shared
    longest = max(pointwise.candidates, key=vlm.count_tokens)
    whole = vlm.render_split(pointwise.shared)
    ids = vlm.inputs([profile.grid], [whole.head])["input_ids"].shape[1]
    assert ids - 64 + 4096 + vlm.count_tokens(longest + whole.tail) <= 8192


def test_a_hundred_candidates_are_ranked_in_one_prompt(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    profile = make_profile(vlm.backbone.canvas_px, photos=64, words=40)
    options = dataclasses.replace(_FAST, listwise=True, shuffles=1)
    result = rank(vlm, profile, make_candidates(100), options)
    assert result.scores.shape == (100,)
    assert result.scores.sum() == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(ValueError, match="100"):
        rank(vlm, profile, make_candidates(101), options)


def test_no_candidates_give_no_scores(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("paligemma")
    result = rank(vlm, make_profile(vlm.backbone.canvas_px), [])
    assert (result.scores.shape, result.evidence) == ((0,), ())


def test_matching_stops_when_cancelled(open_vlm: VlmOpener) -> None:
    vlm, cancel = open_vlm("paligemma"), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        matcher(vlm).match(make_profile(vlm.backbone.canvas_px), make_candidates(2), cancel)
