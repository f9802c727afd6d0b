"""Tiny Qwen vision-language models with random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

MARKS: Final = {
    "image_token": "<|image_pad|>",
    "video_token": "<|video_pad|>",
    "vision_start_token": "<|vision_start|>",
    "vision_end_token": "<|vision_end|>",
}
CHAT: Final = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% for c in m.content %}"
    "{% if c.type == 'image' %}IMAGE{% else %}{{ c.text }}{% endif %}{% endfor %}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_HIDDEN: Final = 64
_MERGE: Final = 2
_ROPE: Final = {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [4, 2, 2]}
_VISION: Final = {"depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2}


def chat_template(image: str) -> str:
    """Qwen's chat with the marks of an image put in."""
    return CHAT.replace("IMAGE", image)


def new_qwen3_vl(
    directory: Path, tokenizer: Any, *, patch_px: int = 16, side_px: int = 0, **text: int
) -> Any:
    """The model; its processor is saved in `directory`.

    Args:
        tokenizer: knows `MARKS`.
        side_px: images are made to have the pixels of such a square; otherwise nearly all sizes stay.
        text: fields of the language model's config that differ.
    """
    from transformers import Qwen3VLConfig, Qwen3VLForConditionalGeneration

    save_processor(directory, tokenizer, "Qwen3VL", patch_px=patch_px, side_px=side_px)
    config = Qwen3VLConfig(
        text_config={
            **text_config(tokenizer),
            "head_dim": _HIDDEN // 4,
            "rope_parameters": {**_ROPE, "mrope_interleaved": True},
            **text,
        },
        vision_config={
            **_VISION,
            "patch_size": patch_px,
            "spatial_merge_size": _MERGE,
            "out_hidden_size": _HIDDEN,
            "num_position_embeddings": 64,
            "deepstack_visual_indexes": [0],
        },
        tie_word_embeddings=True,
        **_ids(tokenizer),
    )
    return Qwen3VLForConditionalGeneration(config)


def new_qwen2_5_vl(directory: Path, tokenizer: Any, **text: int) -> Any:
    """As `new_qwen3_vl`, for the family before."""
    from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

    save_processor(directory, tokenizer, "Qwen2_5_VL", patch_px=14)
    config = Qwen2_5_VLConfig(
        text_config={**text_config(tokenizer), "rope_parameters": _ROPE, **text},
        vision_config={
            **_VISION,
            "patch_size": 14,
            "spatial_merge_size": _MERGE,
            "out_hidden_size": _HIDDEN,
            "fullatt_block_indexes": [1],
            "window_size": 56,
        },
        tie_word_embeddings=False,
        **_ids(tokenizer),
    )
    return Qwen2_5_VLForConditionalGeneration(config)


def new_qwen3_5(directory: Path, tokenizer: Any, **text: int) -> Any:
    """As `new_qwen3_vl`, for the family after: every other layer is linear attention."""
    from transformers import Qwen3_5Config, Qwen3_5ForConditionalGeneration

    save_processor(directory, tokenizer, "Qwen3VL", patch_px=16)
    config = Qwen3_5Config(
        text_config={
            **text_config(tokenizer),
            "model_type": "qwen3_5_text",
            "head_dim": 16,
            "rope_parameters": {**_ROPE, "mrope_interleaved": True, "partial_rotary_factor": 1.0},
            "linear_key_head_dim": 16,
            "linear_value_head_dim": 16,
            "linear_num_key_heads": 2,
            "linear_num_value_heads": 4,
            "layer_types": ["linear_attention", "full_attention"],
            **text,
        },
        vision_config={
            **_VISION,
            "patch_size": 16,
            "spatial_merge_size": _MERGE,
            "out_hidden_size": _HIDDEN,
            "num_position_embeddings": 64,
        },
        tie_word_embeddings=True,
        **_ids(tokenizer),
    )
    return Qwen3_5ForConditionalGeneration(config)


def save_processor(
    directory: Path, tokenizer: Any, family: str, *, patch_px: int, side_px: int = 0
) -> None:
    """Save the processor of a family, named as transformers names its classes."""
    import transformers

    size = {"shortest_edge": side_px**2 or 32**2, "longest_edge": side_px**2 or 4096**2}
    patches = {"patch_size": patch_px, "merge_size": _MERGE}
    video = "Qwen3VL" if family == "Qwen3VL" else "Qwen2VL"
    getattr(transformers, f"{family}Processor")(
        image_processor=transformers.Qwen2VLImageProcessor(size=size, **patches),
        tokenizer=tokenizer,
        video_processor=getattr(transformers, f"{video}VideoProcessor")(**patches),
        chat_template=chat_template("<|vision_start|><|image_pad|><|vision_end|>"),
    ).save_pretrained(directory)


def text_config(tokenizer: Any) -> dict[str, Any]:
    """A language model of two layers, with 120 rows beyond the tokenizer's last id."""
    return {
        "vocab_size": len(tokenizer) + 120,
        "hidden_size": _HIDDEN,
        "intermediate_size": 2 * _HIDDEN,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 32768,
        "eos_token_id": tokenizer.eos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
    }


def _ids(tokenizer: Any) -> dict[str, int]:
    return {f"{name}_id": tokenizer.convert_tokens_to_ids(mark) for name, mark in MARKS.items()}
