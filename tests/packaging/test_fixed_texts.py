"""The shipped vectors of the app's own texts are those of today, and none is missing."""

from __future__ import annotations

import fixed_texts
import numpy as np
import pytest

from core.models.starter.e5.fixed_texts import load_fixed_texts


@pytest.mark.slow
def test_a_start_encodes_nothing_and_gets_what_it_would_have_encoded() -> None:
    text = fixed_texts.Recorder()
    texts = fixed_texts.texts_of_a_start(text)
    table = load_fixed_texts()
    assert table is not None, "made for another text space: run packaging/fixed_texts.py"
    known, rows = table.find(texts)
    missing = [text for text, is_known in zip(texts, known, strict=True) if not is_known]
    assert not missing, "run packaging/fixed_texts.py"
    np.testing.assert_allclose(rows, text.encode(texts), atol=2e-3)


def test_a_text_that_is_not_in_the_table_is_not_found() -> None:
    table = load_fixed_texts()
    assert table is not None
    known, rows = table.find(["a text that nobody has written", ""])
    assert not known.any()
    assert rows.shape == (0, 384)
