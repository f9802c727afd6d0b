"""A tiny PaliGemma with random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

SIDE_PX: Final = 128  # with patches of 16 pixels there is one image token for each of 8 x 8 cells
_PATCH_PX: Final = 16
_HIDDEN: Final = 64


def new_paligemma(
    directory: Path, tokenizer: Any, *, spare_rows: int = 120, key_value_heads: int = 1
) -> Any:
    """The model; its processor is saved in `directory`.

    Args:
        tokenizer: knows `<image>`, `<pad>`, `<bos>` and an end.
        spare_rows: rows of the embedding matrix beyond the tokenizer's last id.
    """
    from transformers import PaliGemmaConfig, PaliGemmaForConditionalGeneration

    processor = paligemma_processor(
        tokenizer, side_px=SIDE_PX, image_tokens=(SIDE_PX // _PATCH_PX) ** 2
    )
    processor.save_pretrained(directory)
    config = PaliGemmaConfig(
        text_config={
            "model_type": "gemma",
            "vocab_size": len(processor.tokenizer) + spare_rows,
            "hidden_size": _HIDDEN,
            "intermediate_size": 2 * _HIDDEN,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": key_value_heads,
            "head_dim": _HIDDEN // 4,
            "max_position_embeddings": 8192,
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
            "bos_token_id": tokenizer.bos_token_id,
        },
        vision_config={
            "model_type": "siglip_vision_model",
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": SIDE_PX,
            "patch_size": _PATCH_PX,
            "projection_dim": _HIDDEN,
            "vision_use_head": False,
        },
        image_token_id=processor.tokenizer.convert_tokens_to_ids("<image>"),
        projection_dim=_HIDDEN,
        hidden_size=_HIDDEN,
    )
    return PaliGemmaForConditionalGeneration(config)


def paligemma_processor(tokenizer: Any, *, side_px: int, image_tokens: int) -> Any:
    """Makes images square and puts so many tokens for each before the text."""
    from transformers import PaliGemmaProcessor, SiglipImageProcessor

    images = SiglipImageProcessor(size={"height": side_px, "width": side_px})
    images.image_seq_length = image_tokens
    return PaliGemmaProcessor(image_processor=images, tokenizer=tokenizer)
