"""Tiny embedding models of the real classes, with random weights, saved as safetensors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_gemma4 import MARKS as GEMMA_MARKS
from tests.helpers.tiny_gemma4 import VISION, save_gemma4_processor
from tests.helpers.tiny_qwen import MARKS, new_qwen3_vl
from tests.helpers.tiny_tokenizers import tiny_tokenizer

EMBEDDING_FAMILIES: Final = ("embedding_gemma2", "qwen3_vl")
WIDTH: Final = {"embedding_gemma2": 24, "qwen3_vl": 64}


def build_tiny_embedder(directory: Path, family: str, *, seed: int = 0) -> Path:
    """Save a tiny embedding model of a transformers type, with what its repository has for Sentence
    Transformers, and return its folder."""
    import torch

    torch.manual_seed(seed)
    directory.mkdir(parents=True, exist_ok=True)
    model = _gemma(directory) if family == "embedding_gemma2" else _qwen(directory)
    with torch.no_grad():
        # Random weights of the usual size hardly tell texts and photos apart.
        for name, parameter in model.named_parameters():
            if parameter.dim() > 1 and "embed_tokens" not in name:
                parameter.mul_(4.0)
    model.eval().save_pretrained(directory)
    (directory / "modules.json").write_text(json.dumps([{"idx": 0, "name": "0", "path": ""}]))
    return directory


def _qwen(directory: Path) -> Any:
    return new_qwen3_vl(directory, tiny_tokenizer(MARKS), hidden_size=WIDTH["qwen3_vl"])


def _gemma(directory: Path) -> Any:
    import transformers

    tokenizer = tiny_tokenizer(GEMMA_MARKS, bos=True)
    save_gemma4_processor(directory, tokenizer, "EmbeddingGemma2")
    config = transformers.EmbeddingGemma2Config(
        text_config={
            "vocab_size": len(tokenizer) + 8,
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "head_dim": 16,
            "global_head_dim": 16,
            "hidden_size_per_layer_input": 8,
            "embedding_dim": WIDTH["embedding_gemma2"],
            "layer_types": ["sliding_attention", "full_attention"],
            "pad_token_id": tokenizer.pad_token_id,
        },
        vision_config={"model_type": "gemma4_vision", **VISION},
        audio_config={
            "model_type": "gemma4_audio",
            "hidden_size": 32,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "output_proj_dims": 32,
        },
        image_token_id=tokenizer.image_token_id,
        boi_token_id=tokenizer.boi_token_id,
        eoi_token_id=tokenizer.eoi_token_id,
    )
    return transformers.EmbeddingGemma2Model(config)
