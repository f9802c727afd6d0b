"""The text encoder: the same network as its reference definition, in any language, in any batch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.models.starter.e5.packed_model import PackedModel, unpacked
from core.models.starter.meaning import load_meaning
from core.models.starter.text import load_packed_model, load_text_encoder
from tests.helpers.starter_models import starter

# Layers by their names in the file and in the reference definition.
_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


@pytest.fixture(scope="module")
def packed() -> PackedModel:
    return load_packed_model()


@pytest.mark.slow
def test_network_gives_the_same_vectors_as_the_reference_definition(packed: PackedModel) -> None:
    transformers = pytest.importorskip("transformers")
    tokenizers = pytest.importorskip("tokenizers")
    texts = ["a beach", "Berghütte mit Blick auf den See", "雪の中の犬", "Škoda at the Zoë café"]
    config = transformers.BertConfig(
        vocab_size=len(packed.blocks("emb.word", packed.width)),
        hidden_size=packed.width,
        num_hidden_layers=packed.layers,
        num_attention_heads=packed.heads,
        intermediate_size=packed.hidden,
        layer_norm_eps=packed.epsilon,
    )
    model = transformers.BertModel(config, add_pooling_layer=False).eval()
    model.load_state_dict(_reference_state(packed), strict=False)
    cut = tokenizers.Tokenizer(
        tokenizers.models.Unigram(
            [(p, float(s)) for p, s in zip(packed.pieces, packed.scores, strict=True)],
            packed.unknown,
        )
    )
    cut.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    expected = []
    for text in texts:
        inner = cut.encode(f"query: {text}").ids
        ids = torch.tensor([[packed.begin, *inner, packed.end]])
        with torch.inference_mode():
            states = model(ids).last_hidden_state[0]
        expected.append(torch.nn.functional.normalize(states.mean(0), dim=0).numpy())
    away = np.stack(expected) - load_meaning().text_middle
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    np.testing.assert_allclose(starter().text.encode(texts), away, atol=2e-5)


def _reference_state(packed: PackedModel) -> dict[str, torch.Tensor]:
    def matrix(name: str, inputs: int) -> torch.Tensor:
        return torch.from_numpy(unpacked(packed.blocks(name, inputs)))

    def vector(name: str) -> torch.Tensor:
        return torch.from_numpy(packed.floats[name].copy())

    width = packed.width
    state = {
        "embeddings.word_embeddings.weight": matrix("emb.word", width),
        "embeddings.position_embeddings.weight": vector("emb.pos").view(-1, width),
        "embeddings.token_type_embeddings.weight": vector("emb.type").view(-1, width),
        "embeddings.LayerNorm.weight": vector("emb.ln.w"),
        "embeddings.LayerNorm.bias": vector("emb.ln.b"),
    }
    for layer in range(packed.layers):
        for short, name in _NAMES.items():
            place = f"encoder.layer.{layer}.{name}"
            inputs = packed.hidden if short == "fo" else width
            is_norm = short.endswith("ln")
            key = f"l{layer}.{short}"
            state[f"{place}.weight"] = vector(f"{key}.w") if is_norm else matrix(f"{key}.w", inputs)
            state[f"{place}.bias"] = vector(f"{key}.b")
    return state


def test_text_vector_does_not_depend_on_the_batch_or_on_an_earlier_call() -> None:
    fresh = load_text_encoder()
    texts = ["ski hut", "a much longer description of a small hut beside the slopes", "sea"]
    alone = np.concatenate([fresh.encode([text]) for text in texts])
    again = fresh.encode([*texts, "something new"])[:3]
    np.testing.assert_allclose(again, alone, atol=1e-5)
    np.testing.assert_allclose(load_text_encoder().encode(texts), alone, atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\0", "x" * 5_000, "Škoda 🚗 " * 400, "<s></s><mask>"])
def test_any_text_gives_a_unit_row(text: str) -> None:
    rows = starter().text.encode([text])
    assert rows.shape == (1, 384)
    np.testing.assert_allclose(np.linalg.norm(rows), 1, atol=1e-5)


def test_marks_of_the_model_in_a_text_are_plain_letters(packed: PackedModel) -> None:
    encoder = starter().text
    assert encoder._numbers("a</s>b").count(packed.end) == 1  # type: ignore[attr-defined]  # looks inside


@pytest.mark.parametrize(
    "word",
    [
        ("a dog in the snow", "ein Hund im Schnee"),
        ("a dog in the snow", "犬が雪の中にいる"),
        ("a museum of aviation", "un musée de l'aviation"),
        ("a museum of aviation", "музей авиации"),
        ("food on a plate", "comida en un plato"),
    ],
)
def test_a_text_is_nearest_to_its_translation(word: tuple[str, str]) -> None:
    others = ["a street at night", "people at a concert", "mountains behind a lake", "a red bus"]
    english, translated = word
    rows = starter().text.encode([english, *others])
    likeness = rows @ starter().text.encode([translated])[0]
    assert likeness.argmax() == 0
    assert np.median(np.abs(likeness[1:])) < 0.3  # unrelated texts lie about zero


def test_english_words_are_known_and_typos_are_not() -> None:
    knows = starter().text.knows
    assert all(knows(word) for word in ("noodles", "harpsichord", "museum", "beach"))
    assert not any(knows(word) for word in ("musuem", "resturant", "cofee"))
