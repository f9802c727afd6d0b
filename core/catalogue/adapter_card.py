"""The card beside the weights of a LoRA adapter trained for VisualLens."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.catalogue.folder import read_json
from core.errors import UserError
from core.sentences import Sentence

CARD_NAME: Final = "visuallens.json"


@dataclass(frozen=True, slots=True)
class AdapterCard:
    """What an adapter was trained on; written beside its weights.

    Attributes:
        name: unique among the adapters on one base.
        base_family: transformers model type.
        base_weights: `Manifest.weights_digest` of the base.
        token_set: `candidate_tokens.token_set_digest` of the rows it was trained with.
        prompt_version: version of the candidate matching prompt.
        canvas_px: side of the grid images it was trained on.
        aspect_prompt: version of the prompt it answers with aspect words; empty if it was trained for
            matching alone.
    """

    name: str
    base_id: str
    base_family: str
    base_weights: str
    token_set: str
    prompt_version: str
    canvas_px: int
    aspect_prompt: str = ""


def write_card(card: AdapterCard, directory: Path) -> None:
    """Write the card as readable JSON into the adapter's folder."""
    text = json.dumps(dataclasses.asdict(card), indent=1) + "\n"
    (directory / CARD_NAME).write_text(text, encoding="utf-8")


def read_card(directory: Path) -> AdapterCard:
    """Read the card of an adapter.

    Raises:
        UserError: if it is missing or cannot be parsed.
    """
    if not (directory / CARD_NAME).is_file():
        raise UserError(Sentence("adapter.no-card", file=CARD_NAME))
    try:
        return AdapterCard(**read_json(directory / CARD_NAME))
    except TypeError as error:
        raise UserError(Sentence("adapter.card-version", file=CARD_NAME)) from error
