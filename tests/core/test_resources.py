"""Bundled files are found by name."""

from __future__ import annotations

from core.resources import languages


def test_every_translation_is_a_language_and_the_pseudo_locale_is_none() -> None:
    assert {"de", "en"} <= set(languages())
    assert "qps" not in languages()
