"""The VisualLens matcher: a vision-language model ranks candidates for a profile (paper, 4.2).

With an adapter trained for it, all candidates are in one prompt and their scores are the
probabilities of `<I1>`..`<I100>` as the first output token. A bare backbone has never seen those
tokens; it is asked about each candidate separately.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from core.arrays import FloatVector, RgbImage
from core.cancel import CancelToken
from core.models.device.batching import with_room
from core.models.roles import (
    MatchResult,
    PointwisePrompt,
    PointwisePromptBuilder,
    Profile,
    ProfilePhoto,
    PromptBuilder,
)
from core.models.vlm.backbones import GRID_SIDE, Backbone
from core.models.vlm.expected_time import expected_s
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.scoring import choice_probabilities, yes_probabilities
from core.records import AspectEvidence, AspectWord, Candidate, Evidence, MatcherInfo, PhotoEvidence

_TRAINED_SHUFFLES: Final = 1
_UNTRAINED_SHUFFLES: Final = 4  # position bias is strong without training
_MAX_EVIDENCE: Final = 4
_EXPLAINED_POINTWISE: Final = 5  # each dropped photo costs a new prefix there


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """How much work an answer may take.

    Attributes:
        listwise: all candidates in one prompt; None: if and only if there is an adapter.
        shuffles: prompts with the candidates in different orders, averaged, which cancels
            position bias in the scores; None: 1 with an adapter, 4 without.
        photos_examined: how many of the most relevant photos are dropped in turn for explanations.
        words_examined: the same for aspect words.
        batch_size: prompts per forward pass, by default all prompts of an answer; halved
            permanently when memory runs out.
    """

    listwise: bool | None = None
    shuffles: int | None = None
    photos_examined: int = 6
    words_examined: int = 4
    batch_size: int = 16


class OpenedModel(Protocol):
    """A loaded model with the name of the adapter to use on it; None for the base alone."""

    @property
    def vlm(self) -> VisionLanguageModel: ...

    @property
    def adapter(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class _Variant:
    """A profile with one photo or one word left out."""

    profile: Profile
    photo: ProfilePhoto | None = None
    word: AspectWord | None = None


class VisualLensMatcher:
    """A `Matcher` over a vision-language model."""

    def __init__(
        self,
        open_model: Callable[[], OpenedModel],
        *,
        info: MatcherInfo,
        canvas_px: int,
        build_prompt: PromptBuilder,
        build_pointwise: PointwisePromptBuilder,
        options: MatchOptions = MatchOptions(),  # frozen
        make_room: Callable[[], None] = lambda: None,
        on_slow: Callable[[str, int], None] | None = None,
    ) -> None:
        """`open_model` returns the model, reloading it if it was unloaded meanwhile; `make_room`
        frees memory held by other models before a retry.

        Args:
            on_slow: on a slow device: called with ("asking", about how many minutes it takes) before the model is
                asked, and with ("left", places still to be compared) meanwhile; None on a fast one.
        """
        self._on_slow = on_slow
        self._open, self._info, self._canvas_px = open_model, info, canvas_px
        self._build_prompt, self._build_pointwise = build_prompt, build_pointwise
        self._options, self._make_room = options, make_room
        self._batch_size = options.batch_size

    @property
    def info(self) -> MatcherInfo:
        return self._info

    @property
    def canvas_px(self) -> int:
        return self._canvas_px

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Scores in [0, 1] in the order of `candidates`, which does not affect them.

        Raises:
            Cancelled: if `cancel` was set.
            NotEnoughMemory: if the model does not fit even after unloading the others.
            ValueError: if there are more candidates than tokens (listwise).
        """
        cancel.check()
        if not candidates:
            return MatchResult(np.zeros(0, np.float32), ())
        order = canonical_order(candidates)
        ordered = [candidates[index] for index in order]
        scores, evidence = with_room(lambda: self._match(profile, ordered, cancel), self._make_room)
        back = np.argsort(order)
        return MatchResult(scores[back], tuple(evidence[index] for index in back))

    def _match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> tuple[FloatVector, list[Evidence]]:
        opened = self._open()
        with opened.vlm.using(opened.adapter):
            listwise = self._options.listwise
            if listwise if listwise is not None else opened.adapter is not None:
                shuffles = _TRAINED_SHUFFLES if opened.adapter else _UNTRAINED_SHUFFLES
                shuffles = self._options.shuffles or shuffles
                return self._listwise(opened.vlm, profile, candidates, shuffles, cancel)
            return self._pointwise(opened.vlm, profile, candidates, cancel)

    def _listwise(
        self,
        vlm: VisionLanguageModel,
        profile: Profile,
        candidates: Sequence[Candidate],
        shuffles: int,
        cancel: CancelToken,
    ) -> tuple[FloatVector, list[Evidence]]:
        """One batch holds the shuffled prompts and the ablated ones."""
        choices = vlm.candidate_ids[: len(candidates)]  # before the prompts name them
        variants = self._variants(profile)
        permutations = _permutations(candidates, shuffles)
        # Every variant uses the first order, so that any difference is due to what was left out.
        runs = [(profile, permutation) for permutation in permutations]
        runs += [(variant.profile, permutations[0]) for variant in variants]
        prompts = [
            vlm.render(
                self._build_prompt(
                    shown,
                    [candidates[index] for index in permutation],
                    max_tokens=vlm.text_budget,
                    count_tokens=vlm.count_tokens,
                )
            )
            for shown, permutation in runs
        ]
        self._tell_time(vlm, prompts, len(prompts) * vlm.backbone.image_tokens)
        by_position, held = choice_probabilities(
            vlm,
            [shown.grid for shown, _ in runs],
            prompts,
            choices,
            batch_size=self._batch_size,
            cancel=cancel,
        )
        self._batch_size = min(self._batch_size, held)
        scores = np.empty_like(by_position)  # [runs, n], columns in the order of `candidates`
        for row, (_, permutation) in enumerate(runs):
            scores[row, permutation] = by_position[row]
        drops = scores[0] - scores[shuffles:]
        evidence = [_evidence(variants, drops[:, index]) for index in range(len(candidates))]
        return scores[:shuffles].mean(axis=0), evidence

    def _pointwise(
        self,
        vlm: VisionLanguageModel,
        profile: Profile,
        candidates: Sequence[Candidate],
        cancel: CancelToken,
    ) -> tuple[FloatVector, list[Evidence]]:
        prompt = self._pointwise_prompt(vlm, profile, candidates)
        if self._on_slow is not None:
            # For each reason everything but some of the places is read again.
            times = 1 + len(self._variants(profile))
            repeated = prompt.candidates[:_EXPLAINED_POINTWISE] * (times - 1)
            texts = [prompt.shared] * times + [*prompt.candidates, *repeated]
            seen = seen_part(vlm.backbone, profile)
            self._tell_time(vlm, texts, times * seen.size // (3 * vlm.backbone.px_per_token**2))
        scores = self._ask_each(vlm, profile, prompt, cancel)
        best = np.argsort(-scores)[:_EXPLAINED_POINTWISE]
        variants = self._variants(profile)
        explained = [candidates[index] for index in best]
        without: list[FloatVector] = []
        for variant in variants:
            again = self._pointwise_prompt(vlm, variant.profile, explained)
            without.append(self._ask_each(vlm, variant.profile, again, cancel))
        evidence = [Evidence()] * len(candidates)
        for column, index in enumerate(best if variants else ()):
            drops = np.array([scores[index] - row[column] for row in without], np.float32)
            evidence[index] = _evidence(variants, drops)
        return scores, evidence

    def _ask_each(
        self,
        vlm: VisionLanguageModel,
        profile: Profile,
        prompt: PointwisePrompt,
        cancel: CancelToken,
    ) -> FloatVector:
        split = vlm.render_split(prompt.shared)
        grid = seen_part(vlm.backbone, profile)
        return yes_probabilities(
            vlm, grid, split, prompt.candidates, cancel=cancel, on_left=self._tell_left
        )

    def _pointwise_prompt(
        self, vlm: VisionLanguageModel, profile: Profile, candidates: Sequence[Candidate]
    ) -> PointwisePrompt:
        return self._build_pointwise(
            profile, candidates, max_tokens=vlm.text_budget, count_tokens=vlm.count_tokens
        )

    def _tell_time(
        self, vlm: VisionLanguageModel, prompts: Sequence[str], image_tokens: int
    ) -> None:
        """Tell in minutes, at least one, how long reading prompts and images will take."""
        if self._on_slow is not None:
            minutes = expected_s(vlm, prompts, image_tokens) / 60
            self._on_slow("asking", max(1, round(minutes)))

    def _tell_left(self, count: int) -> None:
        if self._on_slow is not None:
            self._on_slow("left", count)

    def _variants(self, profile: Profile) -> list[_Variant]:
        photos = profile.photos[: self._options.photos_examined]
        words = profile.aspects[: self._options.words_examined]
        return [_Variant(without_photo(profile, photo), photo=photo) for photo in photos] + [
            _Variant(without_word(profile, word), word=word) for word in words
        ]


def seen_part(backbone: Backbone, profile: Profile) -> RgbImage:
    """The rows of the grid that hold photos, for a model that was not trained on the whole grid and reads any shape.

    Every row is an eighth of the tokens of the image, and most of the time of an answer about few photos.
    """
    if not backbone.any_shape:
        return profile.grid
    last = max((photo.cell for photo in profile.photos), default=1)
    rows = -(-last // GRID_SIDE)
    return profile.grid[: rows * (profile.grid.shape[0] // GRID_SIDE)]


def without_photo(profile: Profile, photo: ProfilePhoto) -> Profile:
    """The profile with that photo's cell blacked out and its caption removed."""
    cell_px = profile.grid.shape[0] // GRID_SIDE
    row, column = divmod(photo.cell - 1, GRID_SIDE)
    grid = profile.grid.copy()
    grid[row * cell_px : (row + 1) * cell_px, column * cell_px : (column + 1) * cell_px] = 0
    kept = tuple(other for other in profile.photos if other.cell != photo.cell)
    return dataclasses.replace(profile, photos=kept, grid=grid)


def without_word(profile: Profile, word: AspectWord) -> Profile:
    """The profile without that aspect word; the pictures stay."""
    kept = tuple(other for other in profile.aspects if other.word != word.word)
    return dataclasses.replace(profile, aspects=kept)


def _evidence(variants: Sequence[_Variant], drops: FloatVector) -> Evidence:
    """The photos and words whose removal lowers the score of one candidate, strongest first."""
    photos, words = [], []
    for variant, drop in sorted(zip(variants, drops, strict=True), key=lambda pair: -pair[1]):
        if drop <= 0:
            break
        if variant.photo is not None:
            shown = variant.photo
            photos.append(PhotoEvidence(shown.photo_id, shown.path, shown.cell, float(drop)))
        elif variant.word is not None:
            words.append(AspectEvidence(variant.word.word, float(drop)))
    return Evidence(tuple(photos[:_MAX_EVIDENCE]), tuple(words[:_MAX_EVIDENCE]))


def canonical_order(candidates: Sequence[Candidate]) -> npt.NDArray[np.intp]:
    """Indices that sort the candidates by a digest, so that the given order cannot matter."""
    digests = [_digest(candidate) for candidate in candidates]
    return np.array(sorted(range(len(candidates)), key=digests.__getitem__), dtype=np.intp)


def _permutations(candidates: Sequence[Candidate], count: int) -> list[npt.NDArray[np.intp]]:
    """`count` orders of the candidates, always the same for the same candidates."""
    seed = int.from_bytes(_digest(*candidates)[:8], "big")
    random = np.random.default_rng(seed)
    orders: list[npt.NDArray[np.intp]] = []
    while len(orders) < count:
        order = random.permutation(len(candidates)).astype(np.intp)
        orders += rotations(order, min(count - len(orders), len(candidates)))
    return orders


def rotations(order: npt.NDArray[np.intp], count: int) -> list[npt.NDArray[np.intp]]:
    """`count` rotations of an order, evenly spaced: each candidate comes first as often as last.

    With as many rotations as candidates, position adds the same to the score of each.
    """
    return [np.roll(order, -(turn * len(order) // count)) for turn in range(count)]


def _digest(*candidates: Candidate) -> bytes:
    text = "\0".join(f"{candidate.name}\n{candidate.description}" for candidate in candidates)
    return hashlib.blake2b(text.encode(), digest_size=16).digest()
