"""Tiny vision-language models of the real classes, made from their configs, saved as safetensors.

Nothing is downloaded: every class is the one that real checkpoints load into, only a few
hundred kilobytes large and with random weights from a fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_gemma4 import MARKS as GEMMA_MARKS
from tests.helpers.tiny_gemma4 import new_gemma4
from tests.helpers.tiny_paligemma import new_paligemma, paligemma_processor
from tests.helpers.tiny_qwen import (
    MARKS,
    chat_template,
    new_qwen2_5_vl,
    new_qwen3_5,
    new_qwen3_vl,
    save_processor,
    text_config,
)
from tests.helpers.tiny_tokenizers import tiny_tokenizer

_MINICPM_TOKENS: Final = {
    "image_token": "<|image_pad|>",
    "video_token": "<|video_pad|>",
    "image_start_token": "<image>",
    "image_end_token": "</image>",
    "slice_start_token": "<slice>",
    "slice_end_token": "</slice>",
    "image_id_start_token": "<image_id>",
    "image_id_end_token": "</image_id>",
}


def build_tiny_vlm(directory: Path, family: str, *, spare_rows: int = 120, seed: int = 0) -> Path:
    """Save a tiny vision-language model of `family` (a transformers model type) and return its folder.

    Args:
        spare_rows: rows of the embedding matrix beyond the tokenizer's last id.
    """
    import torch

    torch.manual_seed(seed)
    directory.mkdir(parents=True, exist_ok=True)
    model = _BUILDERS[family](directory, spare_rows)
    with torch.no_grad():
        # Random weights of the usual size give nearly flat logits; wider ones give scores that differ.
        for name, parameter in model.named_parameters():
            if parameter.dim() > 1 and "language_model" in name and "embed" not in name:
                parameter.mul_(4.0)
    model.eval().save_pretrained(directory)
    return directory


def full_size_processor(directory: Path, family: str) -> Any:
    """The processor of a full-size checkpoint: its canvas, patches and marks, a small tokenizer."""
    from transformers import Qwen3VLProcessor

    if family == "qwen3_vl":
        save_processor(directory, tiny_tokenizer(MARKS), "Qwen3VL", patch_px=16)
        return Qwen3VLProcessor.from_pretrained(directory)
    tokenizer = tiny_tokenizer({"image_token": "<image>"}, bos=True)
    return paligemma_processor(tokenizer, side_px=896, image_tokens=64 * 64)


def _qwen3_vl(directory: Path, spare_rows: int) -> Any:
    tokenizer = tiny_tokenizer(MARKS)
    return new_qwen3_vl(directory, tokenizer, vocab_size=len(tokenizer) + spare_rows)


def _qwen2_5_vl(directory: Path, spare_rows: int) -> Any:
    tokenizer = tiny_tokenizer(MARKS)
    return new_qwen2_5_vl(directory, tokenizer, vocab_size=len(tokenizer) + spare_rows)


def _qwen3_5(directory: Path, spare_rows: int) -> Any:
    tokenizer = tiny_tokenizer(MARKS)
    return new_qwen3_5(directory, tokenizer, vocab_size=len(tokenizer) + spare_rows)


def _gemma4(directory: Path, spare_rows: int) -> Any:
    return new_gemma4(directory, tiny_tokenizer(GEMMA_MARKS, bos=True), spare_rows=spare_rows)


def _paligemma(directory: Path, spare_rows: int) -> Any:
    tokenizer = tiny_tokenizer({"image_token": "<image>"}, bos=True)
    return new_paligemma(directory, tokenizer, spare_rows=spare_rows)


def _minicpmv(directory: Path, spare_rows: int, version: str) -> Any:
    import transformers

    tokenizer = tiny_tokenizer(_MINICPM_TOKENS)
    processor = getattr(transformers, f"MiniCPMV{version}Processor")
    processor(
        image_processor=transformers.MiniCPMV4_6ImageProcessor(),
        video_processor=transformers.MiniCPMV4_6VideoProcessor(),
        tokenizer=tokenizer,
        chat_template=chat_template("<|image_pad|>"),
    ).save_pretrained(directory)
    marks = {
        "image_token_id": "<|image_pad|>",
        "video_token_id": "<|video_pad|>",
    }
    if version != "4_6":  # lays the slices out on a canvas, which it finds by their marks
        marks |= {
            "image_start_id": "<image>",
            "image_end_id": "</image>",
            "slice_start_id": "<slice>",
            "slice_end_id": "</slice>",
        }
    ids = {name: tokenizer.convert_tokens_to_ids(mark) for name, mark in marks.items()}
    if version != "4_6":
        (ids["newline_id"],) = tokenizer("\n", add_special_tokens=False).input_ids
    config = getattr(transformers, f"MiniCPMV{version}Config")(
        text_config={
            **text_config(tokenizer),
            "vocab_size": len(tokenizer) + spare_rows,
            "model_type": "qwen3_5_text",
            "head_dim": 16,
            "linear_key_head_dim": 16,
            "linear_value_head_dim": 16,
            "linear_num_key_heads": 2,
            "linear_num_value_heads": 4,
            "layer_types": ["linear_attention", "full_attention"],
        },
        vision_config={
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 3,
            "num_attention_heads": 2,
            "patch_size": 14,
            "image_size": 980,
        },
        insert_layer_id=1,
        **ids,
    )
    return getattr(transformers, f"MiniCPMV{version}ForConditionalGeneration")(config)


def _llava_next(directory: Path, spare_rows: int) -> Any:
    from transformers import (
        LlavaNextConfig,
        LlavaNextForConditionalGeneration,
        LlavaNextImageProcessor,
        LlavaNextProcessor,
    )

    tokenizer = tiny_tokenizer({"image_token": "<image>"}, bos=True)
    pinpoints = [[28, 56], [56, 28], [56, 56]]
    LlavaNextProcessor(
        image_processor=LlavaNextImageProcessor(
            size={"shortest_edge": 28},
            crop_size={"height": 28, "width": 28},
            image_grid_pinpoints=pinpoints,
        ),
        tokenizer=tokenizer,
        patch_size=14,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
        chat_template=chat_template("<image>\n"),
    ).save_pretrained(directory)
    config = LlavaNextConfig(
        text_config={
            **text_config(tokenizer),
            "vocab_size": len(tokenizer) + spare_rows,
            "model_type": "llama",
        },
        vision_config={
            "model_type": "clip_vision_model",
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 3,
            "num_attention_heads": 2,
            "image_size": 28,
            "patch_size": 14,
        },
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"),
        image_grid_pinpoints=pinpoints,
    )
    return LlavaNextForConditionalGeneration(config)


_BUILDERS: Final[dict[str, Callable[[Path, int], Any]]] = {
    "qwen3_vl": _qwen3_vl,
    "qwen2_5_vl": _qwen2_5_vl,
    "qwen3_5": _qwen3_5,
    "gemma4": _gemma4,
    "paligemma": _paligemma,
    "minicpmv4_6": partial(_minicpmv, version="4_6"),
    "minicpmv4_7": partial(_minicpmv, version="4_7"),
    "llava_next": _llava_next,
}
VLM_FAMILIES: Final = tuple(_BUILDERS)
