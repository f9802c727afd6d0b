"""Texts are cut into the most likely pieces, and pieces are told apart by their hashes."""

from __future__ import annotations

from itertools import accumulate

import numpy as np
import pytest

from core.models.starter.e5.word_pieces import WordPieces
from core.models.starter.text import load_packed_model

UNKNOWN = 0
PIECES = {"<unk>": 0.0, "▁": -3.0, "▁ab": -4.0, "a": -2.0, "b": -2.5, "bü": -3.5, "▁雪": -5.0}
NUMBERS = {piece: number for number, piece in enumerate(PIECES)}


@pytest.fixture(scope="module")
def pieces() -> WordPieces:
    written = [piece.encode() for piece in PIECES]
    return WordPieces(
        b"".join(written),
        np.array([0, *accumulate(map(len, written))], dtype=np.uint32),
        np.array(list(PIECES.values()), dtype=np.float32),
        unknown=UNKNOWN,
        written_as={ord("B"): "b"},
    )


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", ["▁"]),
        ("ab", ["▁ab"]),  # rather than three pieces that are less likely together
        ("aB  abü", ["▁ab", "▁", "a", "bü"]),
        ("雪a", ["▁雪", "a"]),
        ("a犬\udcffb", ["▁", "a", "<unk>", "<unk>", "b"]),  # one for each unknown character
        ("<unk>", ["▁", *["<unk>"] * 5]),  # a marker is none of a text's pieces
    ],
)
def test_a_text_is_cut_where_the_pieces_are_most_likely(
    pieces: WordPieces, text: str, cut: list[str]
) -> None:
    assert pieces.numbers(text) == [NUMBERS[piece] for piece in cut]


def test_every_piece_of_the_model_is_found_as_itself() -> None:
    model = load_packed_model()
    pieces = WordPieces(
        model.joined, model.starts, model.scores, unknown=model.unknown, written_as={}
    )
    assert len(np.unique(pieces._hashes)) == len(pieces._hashes) == (model.scores < 0).sum()
    known = {number: model.pieces[number] for number in pieces.numbers("Berghütte 雪の中の犬")}
    assert "".join(known.values()) == "▁Berghütte▁雪の中の犬"
