"""What an installed adapter was trained on and with, as its training recorded it beside the weights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.models.vlm.quantization import Precision
from core.research.benchmark.data_set.examples import SplitBy
from core.research.benchmark.methods.profile_parts import WHOLE_PROFILE, ProfilePart

TRAINING_RECORD: Final = "training.json"


@dataclass(frozen=True, slots=True)
class TrainedWith:
    """The part of a training that a measurement has to agree with.

    Attributes:
        manifest: digest of the manifest of the benchmark it was trained on.
        encoder, describer: what its photos were retrieved and described with.
        profile: the parts of the profile it was given.
    """

    manifest: str
    split_by: SplitBy
    encoder: str
    describer: str
    precision: Precision
    profile: tuple[ProfilePart, ...] = WHOLE_PROFILE


def read_training(adapter: Path) -> TrainedWith | None:
    """The record of a joint training; None for an adapter without one, such as one made elsewhere."""
    try:
        record = json.loads((adapter / TRAINING_RECORD).read_text(encoding="utf-8"))
        configuration = record["configuration"]
        return TrainedWith(
            manifest=record["data"]["manifest"],
            # Adapters older than the other splits were trained on that of users.
            split_by=SplitBy(configuration.get("split_by", SplitBy.USER.value)),
            encoder=configuration["encoder"],
            describer=configuration["describer"],
            precision=Precision(configuration["run"]["precision"]),
            profile=tuple(map(ProfilePart, configuration.get("profile", WHOLE_PROFILE))),
        )
    except (OSError, ValueError, LookupError, TypeError):
        return None
