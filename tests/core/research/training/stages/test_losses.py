"""The loss parts and their gradients against a plain reference."""

from __future__ import annotations

import math

import pytest
import torch

from core.research.training.stages.losses import (
    IGNORED_LABEL,
    aspect_loss,
    joint_loss,
    prediction_loss,
)


def reference_aspect_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    per_image = []
    for image in range(logits.shape[0]):
        terms = [
            -torch.log_softmax(logits[image, position - 1], dim=0)[labels[image, position]]
            for position in range(1, labels.shape[1])
            if labels[image, position] != IGNORED_LABEL
        ]
        if terms:
            per_image.append(torch.stack(terms).mean())
    return torch.stack(per_image).mean()


def reference_prediction_loss(
    logits: torch.Tensor, positives: torch.Tensor, present: torch.Tensor
) -> torch.Tensor:
    per_question = []
    for question in range(logits.shape[0]):
        terms = []
        for candidate in range(logits.shape[1]):
            if present[question, candidate]:
                p = torch.sigmoid(logits[question, candidate])
                terms.append(-torch.log(p if positives[question, candidate] else 1 - p))
        per_question.append(torch.stack(terms).mean())
    return torch.stack(per_question).mean()


def test_aspect_loss_and_its_gradient_equal_the_plain_reference() -> None:
    torch.manual_seed(3)
    logits = torch.randn(4, 7, 11, dtype=torch.float64, requires_grad=True)
    labels = torch.randint(0, 11, (4, 7))
    labels[0, :5] = IGNORED_LABEL
    labels[1, :2] = IGNORED_LABEL
    labels[3, :] = IGNORED_LABEL  # an image without aspect words
    ours = aspect_loss(logits, labels)
    (our_gradient,) = torch.autograd.grad(ours, logits)
    reference = reference_aspect_loss(logits, labels)
    (reference_gradient,) = torch.autograd.grad(reference, logits)
    assert ours.item() == pytest.approx(reference.item(), rel=1e-6)
    torch.testing.assert_close(our_gradient, reference_gradient, rtol=1e-5, atol=1e-8)


def test_prediction_loss_and_its_gradient_equal_the_plain_reference() -> None:
    torch.manual_seed(4)
    logits = torch.randn(3, 100, dtype=torch.float64, requires_grad=True)
    present = torch.zeros(3, 100, dtype=torch.bool)
    for question, count in enumerate((30, 100, 57)):
        present[question, :count] = True
    positives = (torch.rand(3, 100) < 0.1) & present
    ours = prediction_loss(logits, positives, present)
    (our_gradient,) = torch.autograd.grad(ours, logits)
    reference = reference_prediction_loss(logits, positives, present)
    (reference_gradient,) = torch.autograd.grad(reference, logits)
    assert ours.item() == pytest.approx(reference.item(), rel=1e-6)
    torch.testing.assert_close(our_gradient, reference_gradient, rtol=1e-5, atol=1e-8)


def test_absent_candidates_get_no_gradient() -> None:
    logits = torch.zeros(1, 100, requires_grad=True)
    present = torch.arange(100)[None] < 40
    prediction_loss(logits, torch.zeros(1, 100, dtype=torch.bool), present).backward()
    assert logits.grad is not None
    assert torch.count_nonzero(logits.grad[0, 40:]) == 0
    assert torch.count_nonzero(logits.grad[0, :40]) == 40


def test_prediction_loss_of_even_odds_is_log_two() -> None:
    present = torch.arange(100)[None] < 50
    loss = prediction_loss(torch.zeros(1, 100), present & False, present)
    assert loss.item() == pytest.approx(math.log(2), rel=1e-6)


def test_a_batch_without_one_of_the_tasks_still_has_a_gradient_path() -> None:
    logits = torch.zeros(0, 5, 11, requires_grad=True)
    scores = torch.zeros(1, 100, requires_grad=True)
    present = torch.arange(100)[None] < 30
    parts = joint_loss(
        aspect_loss(logits, torch.zeros(0, 5, dtype=torch.long)),
        prediction_loss(scores, present, present),
        2.0,
    )
    parts.joint.backward()
    assert parts.aspects.item() == 0.0
    assert parts.joint.item() == pytest.approx(2 * math.log(2), rel=1e-6)


def test_joint_loss_weighs_the_prediction_by_lambda() -> None:
    parts = joint_loss(torch.tensor(0.5), torch.tensor(0.25), 2.0)
    assert parts.joint.item() == pytest.approx(1.0)
