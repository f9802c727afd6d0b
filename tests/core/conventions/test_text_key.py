"""Which texts count as the same."""

from __future__ import annotations

import pytest

from core.conventions.text_key import text_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Old  Harbour", "old harbour"), (" museum\n", "Museum"), ("STRASSE", "straße"),
        ("Café\u00a0Bar", "café bar"),
    ],
)  # fmt: skip
def test_case_and_white_space_make_no_difference(one: str, other: str) -> None:
    assert text_key(one) == text_key(other)


@pytest.mark.parametrize(("one", "other"), [("a b", "ab"), ("cafe", "café"), ("", "a")])
def test_other_differences_do(one: str, other: str) -> None:
    assert text_key(one) != text_key(other)


def test_a_key_can_be_stored_whatever_the_text_was() -> None:
    assert text_key("caf\udce9").encode() == b"caf?"
