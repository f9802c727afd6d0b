"""A small chart of the ratios in a file of `bench compare`."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

_WIDTH: Final = 840
_LABEL: Final = 370
_ROW: Final = 22
_MARGIN: Final = 34
_LARGEST: Final = 64.0  # longer bars end here, and their number says how much it was
# Of each measured process, the figures a person notices, and what the chart calls them.
_SHOWN: Final = {
    "seconds": "time",
    "visible_s": "visible",
    "first_picture_s": "first picture",
    "first_shown_s": "first photo shown",
    "first_search_ms": "first search",
    "first_ms": "first answer",
    "processor_s": "processor",
    "processor_ms_a_photo": "processor",
    "first_processor_ms": "first answer, processor",
    "text_processor_ms": "text search, processor",
    "similar_processor_ms": "similar photos, processor",
    "memory_mb": "memory",
    "peak_memory_mb": "peak memory",
}


def draw_chart(file: Path) -> Path:
    """Draw an SVG beside the file, with the same name, and return it."""
    result = json.loads(file.read_text("utf-8"))
    bars = [
        (f"{name}: {title}", ratio)
        for name, figures in result["figures"].items()
        for key, title in _SHOWN.items()
        if (ratio := figures["ratio"].get(key)) is not None
    ]
    chart = file.with_suffix(".svg")
    chart.write_text(_svg(bars, result, file.stem), "utf-8")
    return chart


def _svg(bars: list[tuple[str, float]], result: dict[str, Any], own: str) -> str:
    height = _MARGIN + _ROW * len(bars) + 30
    title = f"How many times less than {result['compared_with']} (commit {own})"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="8" y="20" font-size="14" fill="#1c1c1c">{escape(title)}</text>',
    ]
    for tick in (1, 2, 4, 8, 16, 32):
        x = _across(tick)
        parts.append(f'<path d="M{x:.1f} {_MARGIN}V{height - 24}" stroke="#d8d8d8"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{height - 8}" text-anchor="middle" fill="#5c5c5c">{tick}x</text>'
        )
    for row, (name, ratio) in enumerate(bars):
        top = _MARGIN + row * _ROW
        start, end = sorted((_across(1), _across(ratio)))
        colour = "#2f6db5" if ratio >= 1 else "#b5542f"
        parts += [
            f'<text x="{_LABEL - 26}" y="{top + 14}" text-anchor="end" fill="#1c1c1c">{escape(name)}</text>',
            f'<rect x="{start:.1f}" y="{top + 4}" width="{max(1.0, end - start):.1f}" height="13" fill="{colour}"/>',
            f'<text x="{end + 5:.1f}" y="{top + 14}" fill="#1c1c1c">{ratio:g}x</text>',
        ]
    return "\n".join([*parts, "</svg>\n"])


def _across(ratio: float) -> float:
    """Where a ratio is, on a logarithmic axis from 1/2 to the largest."""
    share = (math.log2(min(max(ratio, 0.5), _LARGEST)) + 1) / (math.log2(_LARGEST) + 1)
    return _LABEL + share * (_WIDTH - _LABEL - 64)
