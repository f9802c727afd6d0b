"""A tiny language model with random weights."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.tiny_tokenizers import tiny_tokenizer


def build_tiny_llama(directory: Path) -> Path:
    """Save model and tokenizer and return their folder."""
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = tiny_tokenizer()
    tokenizer.save_pretrained(directory)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=4096,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
    LlamaForCausalLM(config).save_pretrained(directory)
    return directory
