"""LoRA adapters trained for VisualLens: what one says about itself, and putting it on its base."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.errors import ModelUnavailable, UserError
from core.models.manifest import Manifest
from core.models.model_folder import read_json

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
    """

    name: str
    base_id: str
    base_family: str
    base_weights: str
    token_set: str
    prompt_version: str
    canvas_px: int


def write_card(card: AdapterCard, directory: Path) -> None:
    """Write the card as readable JSON into the adapter's folder."""
    text = json.dumps(dataclasses.asdict(card), indent=1) + "\n"
    (directory / CARD_NAME).write_text(text, encoding="utf-8")


def read_card(directory: Path) -> AdapterCard:
    """Read the card of an adapter.

    Raises:
        UserError: if there is none, or it cannot be understood.
    """
    if not (directory / CARD_NAME).is_file():
        raise UserError(
            f"This adapter has no {CARD_NAME}, so nothing says which model and which candidate "
            "tokens it was trained on. Only adapters trained for VisualLens can be used."
        )
    try:
        return AdapterCard(**read_json(directory / CARD_NAME))
    except TypeError as error:
        raise UserError(f"The adapter's {CARD_NAME} was written by another version.") from error


def attach_adapter(
    model: Any, directory: Path, *, family: str, base: Manifest, tokens: str
) -> tuple[Any, AdapterCard]:
    """The model with the adapter on it (a `PeftModel`), and the adapter's card.

    Args:
        model: the bare base, or a `PeftModel` that already carries other adapters.
        tokens: digest of the candidate tokens the base has now.

    Raises:
        UserError: if the adapter is for another base or other candidate tokens.
        ModelUnavailable: if its weights do not fit the base.
    """
    from peft import PeftModel

    card = read_card(directory)
    if card.base_family != family or card.base_weights != base.weights_digest:
        raise UserError(
            f"The adapter {card.name} was trained on {card.base_id}, not on {base.id} as it is "
            "installed here. Install and use that model."
        )
    if card.token_set != tokens:
        raise UserError(
            f"The adapter {card.name} was trained with other candidate tokens; its scores would "
            "mean nothing. Use an adapter made with this version."
        )
    try:
        if isinstance(model, PeftModel):
            if card.name not in model.peft_config:
                model.load_adapter(str(directory), adapter_name=card.name, is_trainable=False)
            return model, card
        return PeftModel.from_pretrained(
            model, str(directory), adapter_name=card.name, is_trainable=False
        ), card
    except (RuntimeError, ValueError, KeyError, OSError, TypeError) as error:
        raise ModelUnavailable(
            f"The weights of the adapter {card.name} do not fit its model. Install it again."
        ) from error


def base_model(model: Any) -> Any:
    """The transformers model below whatever adapters are on it."""
    return model.get_base_model() if hasattr(model, "get_base_model") else model
