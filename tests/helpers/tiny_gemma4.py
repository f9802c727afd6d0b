"""A tiny Gemma 4 with random weights: image and text, no audio."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_qwen import chat_template, text_config

MARKS: Final = {
    "image_token": "<|image|>",
    "boi_token": "<|image>",
    "eoi_token": "<image|>",
    "audio_token": "<|audio|>",
    "boa_token": "<|audio>",
    "eoa_token": "<audio|>",
}
VISION: Final = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "global_head_dim": 16,
    "patch_size": 4,
    "pooling_kernel_size": 3,
    "position_embedding_size": 256,
}


def new_gemma4(directory: Path, tokenizer: Any, *, spare_rows: int = 120) -> Any:
    """The model; its processor is saved in `directory`.

    Args:
        tokenizer: knows `MARKS`.
    """
    import transformers

    save_gemma4_processor(directory, tokenizer, "Gemma4")
    config = transformers.Gemma4Config(
        text_config={
            **text_config(tokenizer),
            "vocab_size": len(tokenizer) + spare_rows,
            "vocab_size_per_layer_input": len(tokenizer) + spare_rows,
            "hidden_size_per_layer_input": 8,
            "head_dim": 16,
            "global_head_dim": 16,
            "num_kv_shared_layers": 0,
            "layer_types": ["sliding_attention", "full_attention"],
        },
        vision_config=VISION,
        audio_config=None,
        image_token_id=tokenizer.image_token_id,
        boi_token_id=tokenizer.boi_token_id,
        eoi_token_id=tokenizer.eoi_token_id,
    )
    return transformers.Gemma4ForConditionalGeneration(config)


def save_gemma4_processor(directory: Path, tokenizer: Any, family: str) -> None:
    """Save the processor of a family, named as transformers names its classes."""
    import transformers

    # 8 x 8 tokens an image: one a cell of the grid.
    images = {"max_soft_tokens": 70, "patch_size": 4, "pooling_kernel_size": 3}
    getattr(transformers, f"{family}Processor")(
        feature_extractor=transformers.Gemma4AudioFeatureExtractor(),
        image_processor=transformers.Gemma4ImageProcessor(**images),
        tokenizer=tokenizer,
        video_processor=transformers.Gemma4VideoProcessor(),
        chat_template=chat_template(MARKS["image_token"]),
        image_seq_length=70,
    ).save_pretrained(directory)
