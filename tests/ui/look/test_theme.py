"""Every theme is readable, complete and grows with the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.resources import load_text, resource_path
from ui.look.icons import icon
from ui.look.theme import CONTRAST, DARK, LIGHT, Colours, Theme, ThemeChoice, unit_px


@pytest.fixture(autouse=True)
def _back_to_light(theme: Theme) -> Iterator[None]:
    yield
    theme.apply(ThemeChoice.LIGHT)


def _luminance(name: str) -> float:
    color = QColor(name)
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(a: str, b: str) -> float:
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("text", "window"), ("text", "surface"), ("text", "raised"), ("muted", "window"),
        ("muted", "surface"), ("on_accent", "accent"), ("on_accent_soft", "accent_soft"),
        ("accent", "window"), ("danger", "surface"), ("text", "warning_soft"),
    ],
)  # fmt: skip
def test_text_stands_out_from_its_background(colours: Colours, text: str, background: str) -> None:
    wanted = 7.0 if colours is CONTRAST else 4.5
    assert _contrast(getattr(colours, text), getattr(colours, background)) >= wanted


def test_style_sheet_names_no_colour_and_no_pixel_of_its_own() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", load_text("qss/visuallens.qss"), flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{]*;)", sheet)
    assert not re.findall(r"\d+px", sheet)


def test_spacing_grows_with_the_text(theme: Theme) -> None:
    small, large = QFont(), QFont()
    large.setPointSizeF(small.pointSizeF() * 2)
    assert unit_px(large) >= 1.8 * unit_px(small)


def test_double_text_makes_labels_twice_as_high(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    label = QLabel("Places")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.apply(ThemeChoice.LIGHT, 200)
    assert label.sizeHint().height() >= 1.8 * before


def test_other_colours_do_not_make_the_style_anew(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(ThemeChoice.DARK)
    styles: list[str] = []
    monkeypatch.setattr(QApplication, "setStyle", styles.append)
    theme.apply(ThemeChoice.LIGHT)
    assert styles == []


def test_icons_follow_the_theme(theme: Theme) -> None:
    def darkest(of: QIcon) -> int:
        image = of.pixmap(32, 32).toImage()
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() > 200
        )

    search = icon("search")
    theme.apply(ThemeChoice.LIGHT)
    in_light = darkest(search)
    theme.apply(ThemeChoice.DARK)
    assert darkest(search) > in_light + 100


def test_every_icon_file_can_be_drawn(theme: Theme) -> None:
    for file in sorted(resource_path("icons").glob("*.svg")):
        if file.stem == "app":
            continue
        image = icon(file.stem).pixmap(24, 24).toImage()
        painted = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert painted > 10, file.stem
