"""Tiny backbones with random weights that can be taught to read (see `reader`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_paligemma import SIDE_PX, new_paligemma
from tests.helpers.tiny_tokenizers import train_byte_pairs

_HIDDEN: Final = 64
_CHAT: Final = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{% for c in m.content %}"
    "{% if c.type == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{% else %}{{ c.text }}{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


@dataclass(frozen=True)
class TinyBackbone:
    """A model whose processor is saved already.

    Attributes:
        wrap: a text as the model's prompts hold it, without the image.
        read: token ids and mask [n, length] to logits [n, vocabulary] after the last of them.
    """

    model: Any
    tokenizer: Any
    wrap: Callable[[str], str]
    read: Callable[[Any, Any], Any]


def paligemma(folder: Path, texts: Sequence[str]) -> TinyBackbone:
    """PaliGemma's classes; its tokenizer keeps the words of `texts` whole."""
    tokenizer = _tokenizer(texts, {"image_token": "<image>"})
    model = new_paligemma(folder, tokenizer, key_value_heads=4)
    _widen(model.model.language_model)

    def read(ids: Any, mask: Any) -> Any:
        rows, width = mask.shape
        hidden = model.model.language_model(
            inputs_embeds=model.get_input_embeddings()(ids),
            # In both directions, as a PaliGemma reads its prompt.
            attention_mask=((1.0 - mask) * -1e9)[:, None, None].expand(rows, 1, width, width),
            position_ids=(mask.cumsum(1) - 1).clamp(min=0),
            use_cache=False,
        ).last_hidden_state[:, -1]
        return model.lm_head(hidden)

    return TinyBackbone(model, tokenizer, lambda text: f"{text}\n", read)


def qwen3_vl(folder: Path, texts: Sequence[str]) -> TinyBackbone:
    """Qwen3-VL's classes, which read from left to right."""
    import transformers
    from transformers import Qwen3VLConfig, Qwen3VLForConditionalGeneration

    marks = {
        "image_token": "<|image_pad|>",
        "video_token": "<|video_pad|>",
        "vision_start_token": "<|vision_start|>",
        "vision_end_token": "<|vision_end|>",
    }
    tokenizer = _tokenizer(texts, marks)
    patches = {"patch_size": SIDE_PX // 16, "merge_size": 2}
    transformers.Qwen3VLProcessor(
        image_processor=transformers.Qwen2VLImageProcessor(
            size={"shortest_edge": SIDE_PX**2, "longest_edge": SIDE_PX**2}, **patches
        ),
        tokenizer=tokenizer,
        video_processor=transformers.Qwen3VLVideoProcessor(**patches),
        chat_template=_CHAT,
    ).save_pretrained(folder)
    config = Qwen3VLConfig(
        text_config={
            "vocab_size": len(tokenizer) + 120,
            "hidden_size": _HIDDEN,
            "intermediate_size": 2 * _HIDDEN,
            "num_hidden_layers": 3,
            "num_attention_heads": 4,
            "num_key_value_heads": 4,
            "head_dim": _HIDDEN // 4,
            "max_position_embeddings": 8192,
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": 10000.0,
                "mrope_section": [4, 2, 2],
                "mrope_interleaved": True,
            },
        },
        vision_config={
            "depth": 2,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_heads": 2,
            "patch_size": patches["patch_size"],
            "spatial_merge_size": patches["merge_size"],
            "out_hidden_size": _HIDDEN,
            "num_position_embeddings": 64,
            "deepstack_visual_indexes": [0],
        },
        tie_word_embeddings=True,
        image_token_id=tokenizer.convert_tokens_to_ids(marks["image_token"]),
        video_token_id=tokenizer.convert_tokens_to_ids(marks["video_token"]),
        vision_start_token_id=tokenizer.convert_tokens_to_ids(marks["vision_start_token"]),
        vision_end_token_id=tokenizer.convert_tokens_to_ids(marks["vision_end_token"]),
    )
    model = Qwen3VLForConditionalGeneration(config)
    _widen(model.model.language_model)

    def read(ids: Any, mask: Any) -> Any:
        return model(input_ids=ids, attention_mask=mask, use_cache=False, logits_to_keep=1).logits[
            :, -1
        ]

    def wrap(text: str) -> str:
        return f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"

    return TinyBackbone(model, tokenizer, wrap, read)


BACKBONES: Final[dict[str, Callable[[Path, Sequence[str]], TinyBackbone]]] = {
    "paligemma": paligemma,
    "qwen3_vl": qwen3_vl,
}


def _widen(language: Any) -> None:
    """Usual sizes are meant for deep models. A few layers learn much sooner when what a layer adds
    is as large as what it adds to.
    """
    import torch

    with torch.no_grad():
        for name, weight in language.named_parameters():
            if weight.dim() < 2:
                continue
            adds = 2.0 if "o_proj" in name or "down_proj" in name else 1.0
            weight.copy_(torch.randn_like(weight) * adds * weight.shape[1] ** -0.5)


def _tokenizer(texts: Sequence[str], marks: dict[str, str]) -> Any:
    """Byte pairs merged until the words of `texts` are whole."""
    from transformers import PreTrainedTokenizerFast

    ends = ("<eos>", "<pad>", "<bos>", "<|im_start|>", "<|im_end|>")
    return PreTrainedTokenizerFast(
        tokenizer_object=train_byte_pairs(texts, 900, [*ends, *marks.values()]),
        eos_token="<eos>",
        pad_token="<pad>",
        bos_token="<bos>",
        extra_special_tokens=marks,
        padding_side="left",
    )
