"""Texts are encoded once, whoever asks and in whatever order."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from core.arrays import FloatMatrix
from core.models.text_vectors import TextVectors


class Lengths:
    """Encodes a text as its length; remembers what it was asked for."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        self.calls.append(list(texts))
        return np.array([[float(len(text)), 1.0] for text in texts], dtype=np.float32)


def test_texts_are_encoded_once_and_keep_the_asked_order() -> None:
    lengths = Lengths()
    vectors = TextVectors(lengths.encode, 2)
    assert vectors.rows(["bb", "a", "bb"])[:, 0].tolist() == [2, 1, 2]
    assert vectors.rows(["ccc", "a"])[:, 0].tolist() == [3, 1]
    assert lengths.calls == [["bb", "a"], ["ccc"]]


def test_no_texts_are_no_rows_and_nothing_is_asked_for() -> None:
    lengths = Lengths()
    assert TextVectors(lengths.encode, 2).rows([]).shape == (0, 2)
    assert lengths.calls == []


def test_more_texts_than_are_kept_still_get_their_rows() -> None:
    lengths = Lengths()
    vectors = TextVectors(lengths.encode, 2, max_bytes=30)
    texts = ["a" * length for length in range(1, 50)]
    assert vectors.rows(texts)[:, 0].tolist() == list(range(1, 50))
    vectors.rows(["a"])
    assert lengths.calls == [texts, ["a"]]


def test_a_row_does_not_change_with_what_the_caller_does_to_it() -> None:
    vectors = TextVectors(Lengths().encode, 2)
    vectors.rows(["a"])[:] = 9
    assert vectors.rows(["a"])[0].tolist() == [1, 1]


def test_threads_that_ask_together_encode_a_text_once() -> None:
    lengths = Lengths()
    vectors = TextVectors(lengths.encode, 2)
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        for number in range(50):
            assert vectors.rows(["a" * number])[0, 0] == number

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(len(text) for call in lengths.calls for text in call) == list(range(50))
