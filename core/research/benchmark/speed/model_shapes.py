"""Full-size and small configurations of vision-language models, for speed tests without weights.

Speed and memory do not depend on the values of the weights, so random ones measure the real thing
where nothing can be downloaded. The numbers are those of the published checkpoints.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

_QWEN3_VISION: Final[dict[str, Any]] = {
    "depth": 24,
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_heads": 16,
    "patch_size": 16,
    "spatial_merge_size": 2,
    "num_position_embeddings": 2304,
    "deepstack_visual_indexes": [5, 11, 17],
}
_QWEN3_ROPE: Final = {
    "rope_type": "default",
    "rope_theta": 5_000_000.0,
    "mrope_section": [24, 20, 20],
    "mrope_interleaved": True,
}
_SIGLIP_SO400M: Final[dict[str, Any]] = {
    "model_type": "siglip_vision_model",
    "hidden_size": 1152,
    "intermediate_size": 4304,
    "num_hidden_layers": 27,
    "num_attention_heads": 16,
    "image_size": 896,
    "patch_size": 14,
    "vision_use_head": False,
}


@dataclass(frozen=True, slots=True)
class VlmShape:
    """A model to construct from its configuration.

    Attributes:
        family: transformers model type.
        canvas_px: side of the grid image.
        patch_px: side of a patch; `merge` x `merge` of them form one token.
    """

    name: str
    family: str
    canvas_px: int
    patch_px: int
    merge: int
    text: dict[str, Any]
    vision: dict[str, Any]

    @property
    def image_tokens(self) -> int:
        return (self.canvas_px // (self.patch_px * self.merge)) ** 2


def _qwen3(name: str, hidden: int, layers: int, inner: int, heads: int) -> VlmShape:
    text = {
        "vocab_size": 151_936,
        "hidden_size": hidden,
        "intermediate_size": inner,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "max_position_embeddings": 262_144,
        "rope_parameters": _QWEN3_ROPE,
    }
    return VlmShape(
        name, "qwen3_vl", 1024, 16, 2, text, {**_QWEN3_VISION, "out_hidden_size": hidden}
    )


SHAPES: Final = {
    shape.name: shape
    for shape in (
        _qwen3("qwen3-vl-2b", 2048, 28, 6144, 16),
        _qwen3("qwen3-vl-4b", 2560, 36, 9728, 32),
        VlmShape(
            "paligemma-3b-896",
            "paligemma",
            896,
            14,
            1,
            {
                "model_type": "gemma",
                "vocab_size": 257_216,
                "hidden_size": 2048,
                "intermediate_size": 16_384,
                "num_hidden_layers": 18,
                "num_attention_heads": 8,
                "num_key_value_heads": 1,
                "head_dim": 256,
                "max_position_embeddings": 8192,
            },
            {**_SIGLIP_SO400M, "projection_dim": 2048},
        ),
        VlmShape(
            "small-qwen3-vl",  # the same classes for a computer without a graphics card
            "qwen3_vl",
            1024,
            16,
            2,
            {
                "vocab_size": 2048,
                "hidden_size": 128,
                "intermediate_size": 256,
                "num_hidden_layers": 2,
                "num_attention_heads": 4,
                "num_key_value_heads": 2,
                "head_dim": 32,
                "max_position_embeddings": 16_384,
                "rope_parameters": {**_QWEN3_ROPE, "mrope_section": [6, 5, 5]},
            },
            {
                **_QWEN3_VISION,
                "depth": 2,
                "hidden_size": 64,
                "intermediate_size": 128,
                "num_heads": 2,
                "deepstack_visual_indexes": [0],
                "out_hidden_size": 128,
            },
        ),
    )
}


def build_config(shape: VlmShape) -> Any:
    """The transformers configuration; the last four ids of the vocabulary mark images."""
    import transformers

    vocabulary = int(shape.text["vocab_size"])
    if shape.family == "paligemma":
        return transformers.PaliGemmaConfig(
            text_config=shape.text,
            vision_config=shape.vision,
            image_token_id=vocabulary - 1,
            projection_dim=shape.text["hidden_size"],
            hidden_size=shape.text["hidden_size"],
        )
    return transformers.Qwen3VLConfig(
        text_config=shape.text,
        vision_config=shape.vision,
        image_token_id=vocabulary - 1,
        video_token_id=vocabulary - 2,
        vision_start_token_id=vocabulary - 3,
        vision_end_token_id=vocabulary - 4,
        tie_word_embeddings=True,
    )
