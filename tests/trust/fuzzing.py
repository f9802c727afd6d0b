"""How hard the fuzz tests try: a little in the suite, as long as wanted by an environment variable."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from core.errors import VisualLensError

# VISUALLENS_FUZZ_EXAMPLES=20000 pytest tests/trust -k fuzz
EXAMPLES: Final = int(os.environ.get("VISUALLENS_FUZZ_EXAMPLES", "60"))


def fuzz(share: float = 1.0) -> Callable[[Any], Any]:
    """Settings of one fuzz test; `share` makes slow ones try less."""
    return settings(
        max_examples=max(5, int(EXAMPLES * share)),
        derandomize="VISUALLENS_FUZZ_EXAMPLES" not in os.environ,
        deadline=10_000,  # of one example, in ms, on a busy machine: nothing may take that long
        suppress_health_check=list(HealthCheck),
    )


# Any text, with lone surrogates, control characters and what parsers take for structure.
_STRUCTURE = st.sampled_from(
    ["\x00", "\n", "\r", "\u2028", "\t", '"', "'", ",", ";", "|", "=", "-", "–", "—", ":", "/", "\\",
     "..", "<I1>", "<|im_end|>", "[[Category]]", "{{", "5 km", "$$$", "★★★", "47.37, 8.54", "http://",
     "1" * 400, "9" * 5_000, "-" * 300, " " * 300, "a" * 300, "½", "²", "①", "٣", "१", "nan", "inf",
     "1e999", "\ud800", "\U0001f355", "e\u0301", "\ufeff", "İ", "ß", "ﬁ"]
)  # fmt: skip
TEXT = st.lists(st.one_of(st.text(max_size=30), _STRUCTURE), max_size=30).map("".join)

JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
        st.integers(10**18, 10**40), st.just("\ud800"),
    ),
    lambda children: st.one_of(
        st.lists(children, max_size=4), st.dictionaries(st.text(max_size=12), children, max_size=4)
    ),
    max_leaves=12,
)  # fmt: skip


def require_sentence(error: VisualLensError) -> None:
    """What the person reads: a sentence, not the text of some exception below."""
    sentence = str(error)
    assert len(sentence.split()) >= 4, sentence
    assert sentence.rstrip('”"')[-1] in ".?!", sentence


def mutated(data: bytes, cuts: list[tuple[int, bytes]], length: int | None) -> bytes:
    """`data` with pieces overwritten at positions (taken modulo its size), then cut to `length`."""
    changed = bytearray(data)
    for position, piece in cuts:
        start = position % max(1, len(changed))
        changed[start : start + len(piece)] = piece
    return bytes(changed if length is None else changed[: length % (len(changed) + 1)])


CUTS = st.lists(st.tuples(st.integers(0, 1 << 40), st.binary(min_size=1, max_size=16)), max_size=12)
LENGTH = st.one_of(st.none(), st.integers(0, 1 << 40))
