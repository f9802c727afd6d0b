"""The looks in which the window is photographed exist, and so do the pictures of the README."""

from __future__ import annotations

import screenshots

from core.resources import resource_path
from core.settings.chosen import Settings
from ui.look.theme import ThemeChoice


def test_every_look_is_one_that_the_window_has() -> None:
    looks = (*screenshots.LOOKS, screenshots.README)
    assert len({look.name for look in looks}) == len(looks)
    for look in looks:
        ThemeChoice(look.theme)
        assert Settings(text_percent=look.text_percent).text_percent == look.text_percent
        translated = resource_path("i18n") / f"visuallens_{look.language}.ts"
        assert look.language in ("en", "qps") or translated.exists()


def test_the_readme_shows_the_pictures_that_are_made() -> None:
    readme = (screenshots.ROOT / "README.md").read_text(encoding="utf-8")
    for picture in screenshots.PICTURES.glob("*.png"):
        assert f"](docs/screenshots/{picture.name})" in readme
