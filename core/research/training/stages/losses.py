"""The joint loss: aspect words by cross-entropy, candidate matching by binary cross-entropy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from torch import Tensor

IGNORED_LABEL: Final = -100  # label of prompt and padding positions


@dataclass(frozen=True, slots=True)
class LossParts:
    """Scalars of one batch; `joint` is differentiated (Equation 3)."""

    aspects: Tensor
    prediction: Tensor
    joint: Tensor


def aspect_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """L_asp of Equation 1: mean over images of the cross-entropy of their aspect words.

    Each image has equal weight, however many tokens its words have; images without a label add nothing.

    Args:
        logits: [images, length, vocabulary].
        labels: [images, length], `IGNORED_LABEL` at positions that are not a target; position t is
            predicted from logits at t - 1.

    Returns:
        Scalar; zero with a gradient path if there is no image.
    """
    import torch

    if logits.shape[0] == 0:
        return logits.sum()
    targets = labels[:, 1:]  # [images, length - 1]
    per_token = torch.nn.functional.cross_entropy(
        logits[:, :-1].transpose(1, 2).float(),  # [images, vocabulary, length - 1]
        targets,
        ignore_index=IGNORED_LABEL,
        reduction="none",
    )
    counts = (targets != IGNORED_LABEL).sum(dim=1)  # [images]
    per_image = per_token.sum(dim=1) / counts.clamp(min=1)
    return per_image.sum() / (counts > 0).sum().clamp(min=1)


def prediction_loss(candidate_logits: Tensor, positives: Tensor, present: Tensor) -> Tensor:
    """L_pred of Equation 2: binary cross-entropy over the candidate tokens of each question.

    Args:
        candidate_logits: [questions, 100], logits of `<I1>`..`<I100>` at the first output position.
        positives: [questions, 100], true where a candidate is a ground truth; several may be.
        present: [questions, 100], true for candidates in the prompt; others are ignored.

    Returns:
        Scalar: mean over questions of the mean over their candidates.
    """
    import torch

    if candidate_logits.shape[0] == 0:
        return candidate_logits.sum()
    per_candidate = torch.nn.functional.binary_cross_entropy_with_logits(
        candidate_logits.float(), positives.float(), reduction="none"
    )
    mask = present.float()
    per_question = (per_candidate * mask).sum(dim=1) / mask.sum(dim=1).clamp(min=1.0)
    return per_question.mean()


def joint_loss(aspects: Tensor, prediction: Tensor, prediction_weight: float) -> LossParts:
    """Equation 3: L_joint = L_asp + lambda * L_pred, lambda = `prediction_weight`."""
    return LossParts(aspects, prediction, aspects + prediction_weight * prediction)
