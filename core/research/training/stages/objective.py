"""The interface of a trainable stage: its data, its loss, and its evaluation on held-out data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Slot:
    """One forward pass of an optimizer step.

    Attributes:
        step: optimizer steps done before it.
        number: index of this pass among the `count` passes of the step on all devices, from 0.
    """

    step: int
    number: int
    count: int

    def share(self, items: int) -> slice:
        """This pass's share of the step's items; the shares add up to all items."""
        return slice(self.number * items // self.count, (self.number + 1) * items // self.count)


@dataclass(frozen=True, slots=True)
class SlotLoss:
    """The contribution of one pass to the loss of its step.

    Attributes:
        total: differentiated; the sum over the step's passes is the loss of the step, however it
            is divided into passes and devices.
        parts: scalars to display, summed likewise.
    """

    total: Tensor
    parts: Mapping[str, Tensor]


@dataclass(frozen=True, slots=True)
class Share:
    """The index of this process among several."""

    rank: int = 0
    count: int = 1


Batch = TypeVar("Batch")


class Objective(Protocol[Batch]):
    """A stage of training."""

    def prepare(self, slot: Slot) -> Batch:
        """Read and encode the data of one pass; runs in a thread beside the model."""
        ...

    def tokens(self, batch: Batch) -> int:
        """The number of tokens the model processes in that pass."""
        ...

    def loss(self, model: Any, batch: Batch) -> SlotLoss:
        """The loss of one pass; `model` is the model as wrapped by accelerate."""
        ...

    def evaluate(self, share: Share) -> list[Mapping[str, float]]:
        """Metrics of each held-out item in this process's share, averaged by the caller."""
        ...

    def score(self, metrics: Mapping[str, float]) -> float:
        """The criterion for the best checkpoint; higher is better."""
        ...
