"""How long a language model will take for an answer on a slow device, told before it starts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final

from core.models.vlm.adapters import base_model
from core.models.vlm.model import VisionLanguageModel

_TIMED_TOKENS: Final = 256
# Attention, norms and padding beside the linear layers: 1.4 and 1.6 with a Qwen3-VL-2B of random weights on two cores.
_REST: Final = 1.5
_TIMES: Final = 4  # the first one packs
_PATCHES_PER_TOKEN: Final = 4  # of an image, in the vision tower of most families


def expected_s(vlm: VisionLanguageModel, prompts: Sequence[str], image_tokens: int) -> float:
    """Seconds for reading prompts and images, from the time of one layer of the model itself.

    Args:
        image_tokens: of all images together.
    """
    import torch

    language, vision, timed = 0, 0, None
    for name, module in base_model(vlm.model).named_modules():
        if not isinstance(module, torch.nn.Linear):
            continue
        weights = _weights(module)
        if "language_model" not in name:
            vision += weights
        elif "lm_head" not in name:  # reads the last token alone
            language += weights
            timed = module if timed is None or weights > _weights(timed) else timed
    if timed is None:
        return 0.0
    tokens = sum(map(vlm.count_tokens, prompts)) + image_tokens
    patches = image_tokens * _PATCHES_PER_TOKEN
    with vlm.lock, torch.inference_mode():
        rows = torch.zeros(_TIMED_TOKENS, timed.in_features, dtype=_dtype(vlm))
        per_weight = min(_seconds(timed, rows) for _ in range(_TIMES)) / (
            _TIMED_TOKENS * _weights(timed)
        )
    return _REST * per_weight * (language * tokens + vision * patches)


def _seconds(layer: Any, rows: Any) -> float:
    start = time.perf_counter()
    layer(rows)
    return time.perf_counter() - start


def _weights(module: Any) -> int:
    return int(module.in_features * module.out_features)


def _dtype(vlm: VisionLanguageModel) -> Any:
    return vlm.model.get_input_embeddings().weight.dtype
