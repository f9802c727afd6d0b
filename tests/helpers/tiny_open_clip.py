"""Tiny open_clip models of the real classes, with random weights, saved as safetensors."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_tokenizers import tiny_tokenizer

_CONFIGS: Final[dict[str, Any]] = {
    "vit": {
        "model_cfg": {
            "embed_dim": 32,
            "quick_gelu": True,
            "vision_cfg": {
                "image_size": 56,
                "layers": 2,
                "width": 64,
                "head_width": 16,
                "patch_size": 14,
            },
            "text_cfg": {
                "context_length": 77,
                "vocab_size": 49408,
                "width": 32,
                "heads": 2,
                "layers": 1,
            },
        },
        "preprocess_cfg": {
            "mean": [0.48145466, 0.4578275, 0.40821073],
            "std": [0.26862954, 0.26130258, 0.27577711],
            "interpolation": "bicubic",
            "resize_mode": "shortest",
        },
    },
    "siglip2": {
        "model_cfg": {
            "embed_dim": 64,
            "init_logit_bias": -10,
            "custom_text": True,
            "vision_cfg": {
                "image_size": 160,
                "timm_model_name": "test_vit",
                "timm_model_pretrained": False,
                "timm_pool": "map",
                "timm_proj": "none",
            },
            "text_cfg": {
                "context_length": 16,
                "vocab_size": 0,
                "hf_tokenizer_name": "tiny",
                "tokenizer_kwargs": {"clean": "canonicalize"},
                "width": 64,
                "heads": 2,
                "layers": 1,
                "mlp_ratio": 2.0,
                "no_causal_mask": True,
                "proj_bias": True,
                "pool_type": "last",
                "norm_kwargs": {"eps": 1e-6},
            },
        },
        "preprocess_cfg": {
            "mean": [0.5, 0.5, 0.5],
            "std": [0.5, 0.5, 0.5],
            "interpolation": "bicubic",
            "resize_mode": "squash",
        },
    },
}


def build_tiny_open_clip(directory: Path, family: str, *, seed: int = 0) -> Path:
    """Save a tiny open_clip model (`vit` like OpenAI's, or `siglip2`) and return its folder."""
    import open_clip
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(seed)
    directory.mkdir(parents=True, exist_ok=True)
    config = copy.deepcopy(_CONFIGS[family])
    if family == "siglip2":
        tokenizer = tiny_tokenizer(pad_left=False)
        tokenizer.save_pretrained(directory)
        config["model_cfg"]["text_cfg"]["vocab_size"] = len(tokenizer)
    (directory / "open_clip_config.json").write_text(json.dumps(config))
    model = open_clip.create_model(f"local-dir:{directory}", load_weights=False)
    save_file(model.state_dict(), directory / "open_clip_model.safetensors")
    return directory
