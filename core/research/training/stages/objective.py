"""What a stage must offer to be trained: its data, its loss, and how well it does on held-out data."""

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
        number: which of the `count` passes of this step on all devices together, from 0.
    """

    step: int
    number: int
    count: int

    def share(self, items: int) -> slice:
        """This pass's share of the step's items; all shares together are all items."""
        return slice(self.number * items // self.count, (self.number + 1) * items // self.count)


@dataclass(frozen=True, slots=True)
class SlotLoss:
    """What one pass adds to the loss of its step.

    Attributes:
        total: differentiated; the sum over the step's passes is the loss of the step, however
            the step is cut into passes and devices.
        parts: scalars shown to the person, summed likewise.
    """

    total: Tensor
    parts: Mapping[str, Tensor]


@dataclass(frozen=True, slots=True)
class Share:
    """Which of several processes this one is."""

    rank: int = 0
    count: int = 1


Batch = TypeVar("Batch")


class Objective(Protocol[Batch]):
    """A stage of training."""

    def prepare(self, slot: Slot) -> Batch:
        """Read and encode the data of one pass; runs in a thread beside the model."""
        ...

    def tokens(self, batch: Batch) -> int:
        """How many tokens the model reads in that pass."""
        ...

    def loss(self, model: Any, batch: Batch) -> SlotLoss:
        """The loss of one pass; `model` is the model as accelerate wrapped it."""
        ...

    def evaluate(self, share: Share) -> list[Mapping[str, float]]:
        """Metrics of each held-out item of this process's share, averaged by the caller."""
        ...

    def score(self, metrics: Mapping[str, float]) -> float:
        """What the best checkpoint is chosen by; higher is better."""
        ...
