"""LoRA adapters trained for VisualLens, and loading them onto their base."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.catalogue.adapter_card import AdapterCard, read_card
from core.catalogue.manifest import Manifest
from core.errors import ModelUnavailable, UserError
from core.sentences import Sentence


def attach_adapter(
    model: Any, directory: Path, *, family: str, base: Manifest, tokens: str
) -> tuple[Any, AdapterCard]:
    """The model with the adapter on it (a `PeftModel`), and the adapter's card.

    Args:
        model: the bare base, or a `PeftModel` that already carries other adapters.
        tokens: digest of the candidate tokens that the base currently has.

    Raises:
        UserError: if the adapter belongs to another base or other candidate tokens.
        ModelUnavailable: if its weights do not fit the base.
    """
    from peft import PeftModel

    card = read_card(directory)
    if card.base_family != family or card.base_weights != base.weights_digest:
        raise UserError(
            Sentence(
                "adapter.other-base", adapter=card.name, wanted=card.base_id, installed=base.id
            )
        )
    if card.token_set != tokens:
        raise UserError(Sentence("adapter.other-tokens", adapter=card.name))
    try:
        if isinstance(model, PeftModel):
            if card.name not in model.peft_config:
                model.load_adapter(str(directory), adapter_name=card.name, is_trainable=False)
            return model, card
        return PeftModel.from_pretrained(
            model, str(directory), adapter_name=card.name, is_trainable=False
        ), card
    except (RuntimeError, ValueError, KeyError, OSError, TypeError) as error:
        raise ModelUnavailable(Sentence("adapter.weights-do-not-fit", adapter=card.name)) from error


def base_model(model: Any) -> Any:
    """The transformers model below any adapters."""
    return model.get_base_model() if hasattr(model, "get_base_model") else model
