"""Stage 3: aspect words and candidate matching learned together (paper, section 5.3)."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from core.cancel import CancelToken
from core.models.vlm.adapter_words import aspect_prompt
from core.models.vlm.candidate_tokens import MAX_CANDIDATES
from core.models.vlm.captioner import shrunk
from core.models.vlm.model import VisionLanguageModel
from core.research.benchmark.data_set.examples import BenchQuestion, Example, Split
from core.research.benchmark.data_set.features import OnFeatures
from core.research.benchmark.scoring.metrics import metric, rank_candidates
from core.research.training.config import JointConfig
from core.research.training.data.answer_tensors import with_answers
from core.research.training.data.order import QuestionOrder, seeded
from core.research.training.data.training_questions import (
    Library,
    ProfileReader,
    PromptWriter,
    shuffled,
)
from core.research.training.stages.losses import aspect_loss, joint_loss, prediction_loss
from core.research.training.stages.objective import Share, Slot, SlotLoss
from core.research.training.stages.refine import PhotoWords

if TYPE_CHECKING:
    from torch import Tensor

METRICS: Final = ("hit@1", "hit@3", "hit@10", "mrr")


@dataclass(frozen=True, slots=True)
class Matching:
    """Questions of one pass: inputs, and [n, 100] which candidates are correct and present."""

    inputs: dict[str, Any]
    positives: Tensor
    present: Tensor


@dataclass(frozen=True, slots=True)
class Wording:
    """Photos of one pass with aspect words to generate: inputs and labels [n, k]."""

    inputs: dict[str, Any]
    labels: Tensor


@dataclass(frozen=True, slots=True)
class JointBatch:
    """Both tasks of one pass; `matching_share` and `wording_share` are of the whole step."""

    matching: Matching | None
    wording: Wording | None
    matching_share: float
    wording_share: float


class JointObjective:
    """L_joint = L_asp + lambda * L_pred over optimizer steps that mix both tasks."""

    def __init__(
        self,
        config: JointConfig,
        vlm: VisionLanguageModel,
        library: Library,
        aspects: Sequence[PhotoWords],
        cancel: CancelToken,
        on_photos: OnFeatures = lambda _done, _total: None,
    ) -> None:
        """
        Args:
            aspects: refined words of stage 2; photos without words are not used.
            on_photos: called with the photos described and all that a step needs.
        """
        self._cancel, self._on_photos = cancel, on_photos
        self._config, self._vlm, self._library = config, vlm, library
        self._aspects = [line for line in aspects if line.words]
        self._order = QuestionOrder(library.dataset, Split.TRAIN, config.split_by, config.run.seed)
        parts = config.profile
        self._profiles = ProfileReader(library, vlm.backbone.canvas_px, cancel, parts)
        self._prompts = PromptWriter(vlm, parts, library.load_images, config.run.context_tokens)
        self._tester = library.method("dev", self._prompts.matcher(), cancel, parts)
        self._dev = library.dataset.questions(Split.DEV, config.split_by, limit=config.dev_examples)

    def prepare(self, slot: Slot) -> JointBatch:
        words, questions = self._sizes(slot)
        return JointBatch(
            matching=self._matching(slot, questions),
            wording=self._wording(slot, words),
            matching_share=_length(slot.share(questions)) / max(1, questions),
            wording_share=_length(slot.share(words)) / max(1, words),
        )

    def tokens(self, batch: JointBatch) -> int:
        tasks = (task for task in (batch.matching, batch.wording) if task is not None)
        return sum(int(task.inputs["attention_mask"].sum()) for task in tasks)

    def loss(self, model: Any, batch: JointBatch) -> SlotLoss:
        import torch

        zero = torch.zeros((), device=self._vlm.device.torch_name)
        aspects = prediction = zero
        if batch.wording is not None:
            logits = model(**batch.wording.inputs, use_cache=False).logits
            aspects = aspect_loss(logits, batch.wording.labels) * batch.wording_share
        if batch.matching is not None:
            logits = model(**batch.matching.inputs, use_cache=False).logits[:, -1]
            chosen = logits[:, list(self._vlm.candidate_ids)]
            task = batch.matching
            prediction = prediction_loss(chosen, task.positives, task.present)
            prediction = prediction * batch.matching_share
        parts = joint_loss(aspects, prediction, self._config.prediction_weight)
        shown = {"joint": parts.joint, "prediction": parts.prediction}
        if self._aspects:
            shown["aspects"] = parts.aspects
        return SlotLoss(parts.joint, shown)

    def evaluate(self, share: Share) -> list[Mapping[str, float]]:
        own = self._dev[share.rank :: share.count]
        return [self._measure(example) for example in self._described(own)]

    def score(self, metrics: Mapping[str, float]) -> float:
        return metrics["mrr"]

    def _measure(self, example: Example) -> dict[str, float]:
        scores = self._tester.score(example).scores
        ranking = rank_candidates(scores, example.question.ground_truth)
        return {name: metric(name, ranking) for name in METRICS}

    def _sizes(self, slot: Slot) -> tuple[int, int]:
        """Aspect examples and questions of one optimizer step."""
        total = self._config.run.optimizer.batch_size * slot.count
        words = round(total * self._config.aspect_examples) if self._aspects else 0
        return words, total - words

    def _matching(self, slot: Slot, questions: int) -> Matching | None:
        import torch

        draws = self._order.draws(slot.step * questions, questions)
        # Questions of similar length share a pass, to minimise padding. Sequences are not packed into one
        # row, which bidirectional attention and image positions do not allow.
        draws.sort(key=lambda draw: (len(draw.question.candidates), draw.question.question_id))
        mine = draws[slot.share(questions)]
        shown, texts, truths, counts = [], [], [], []
        examples = self._described([draw.question for draw in mine])
        for draw, example in zip(mine, examples, strict=True):
            profile = self._profiles.profile(example)
            if profile is None:
                continue
            moved = shuffled(example, self._config.run.seed, draw.epoch)
            pictures, text = self._prompts.write(profile, moved)
            shown.append(pictures)
            texts.append(text)
            truths.append(moved.question.ground_truth)
            counts.append(len(moved.candidates))
        if not texts:
            return None
        inputs = self._vlm.inputs(shown, texts)
        positives = torch.zeros(len(texts), MAX_CANDIDATES, dtype=torch.bool)
        for row, truth in enumerate(truths):
            positives[row, list(truth)] = True
        present = torch.arange(MAX_CANDIDATES)[None] < torch.tensor(counts)[:, None]
        device = self._vlm.device.torch_name
        return Matching({**inputs, "logits_to_keep": 1}, positives.to(device), present.to(device))

    def _described(self, questions: Sequence[BenchQuestion]) -> list[Example]:
        examples = list(self._library.dataset.examples(questions))
        self._library.describe(examples, self._cancel, self._on_photos)
        return examples

    def _wording(self, slot: Slot, words: int) -> Wording | None:
        lines = [self._line(slot.step * words + place) for place in range(words)]
        lines.sort(key=lambda line: (sum(map(len, line.words)), line.photo_id))
        mine = lines[slot.share(words)]
        pixels = self._library.load_images(
            [self._library.dataset.photos_root / line.path for line in mine]
        )
        pairs = [
            (shrunk(image), ", ".join(line.words))
            for image, line in zip(pixels, mine, strict=True)
            if image is not None
        ]
        if not pairs:
            return None
        images, answers = zip(*pairs, strict=True)
        return Wording(*with_answers(self._vlm, images, [aspect_prompt()] * len(images), answers))

    def _line(self, place: int) -> PhotoWords:
        epoch, offset = divmod(place, len(self._aspects))
        return self._aspects[
            int(_aspect_order(self._config.run.seed, epoch, len(self._aspects))[offset])
        ]


@functools.lru_cache(maxsize=2)  # a step may reach into the next epoch
def _aspect_order(seed: int, epoch: int, count: int) -> npt.NDArray[np.int64]:
    return seeded(seed, "aspects", epoch).permutation(count)


def _length(part: slice) -> int:
    return int(part.stop - part.start)
