"""Tokenizers of a few hundred byte pairs, trained on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

_CORPUS: Final = (
    "What is the museum the user most likely to go to next? Aspect words: industrial, metal, old. "
    "Captions: Image 1: A large rusted metal structure under a clear blue sky. Image 2: a garden. "
    "Candidates: Vulcan Park and Museum, Statue symbolizing city's industries. Answer: Yes No "
    "Describe this photo. Caption: Aspects: building, garden, tree, sea, night, food, table, cat. "
) * 4


def train_byte_pairs(texts: Iterable[str], size: int, marks: Iterable[str]) -> Any:
    """Byte pairs merged until there are `size` or the words of `texts` are whole.

    Args:
        marks: special tokens behind them.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    core = Tokenizer(models.BPE())
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    core.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    core.train_from_iterator(
        texts, trainers.BpeTrainer(vocab_size=size, initial_alphabet=alphabet, show_progress=False)
    )
    core.add_special_tokens(list(marks))
    return core


def tiny_tokenizer(
    specials: Mapping[str, str] | None = None, *, bos: bool = False, pad_left: bool = True
) -> Any:
    """What transformers loads, with the chat marks of Qwen.

    Args:
        specials: name to text of the marks that a family adds, e.g. `image_token`.
        bos: texts begin with a mark.
    """
    from transformers import PreTrainedTokenizerFast

    marks = ["<|im_start|>", "<|im_end|>", "<pad>", "<bos>", *(specials or {}).values()]
    return PreTrainedTokenizerFast(
        tokenizer_object=train_byte_pairs([_CORPUS], 500, marks),
        eos_token="<|im_end|>",
        pad_token="<pad>",
        bos_token="<bos>" if bos else None,
        extra_special_tokens=dict(specials or {}),
        padding_side="left" if pad_left else "right",
    )
