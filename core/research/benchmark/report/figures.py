"""The figures of a report as SVG text, rendered without a display."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Final

from core.research.benchmark.scoring.summary import Point

_MARKS: Final = {  # a method looks the same in every figure
    "random": ("#777777", "x"),
    "neighbours": ("#d1622b", "s"),
    "starter": ("#3c8d40", "^"),
    "starter-images": ("#2a6fbb", "o"),
    "visuallens": ("#7b52ab", "D"),
    "backbone": ("#b8860b", "v"),
}
_OTHER: Final = ("#333333", ".")
_STYLE: Final[Any] = {  # keys are literals of matplotlib's own type
    "svg.fonttype": "none",  # text stays text: small files, searchable
    "svg.hashsalt": "visuallens",  # equal figures are equal bytes
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#e4e4e4",
    "axes.axisbelow": True,
}


def lines(
    series: Mapping[str, Sequence[Point]],
    *,
    xlabel: str,
    logarithmic: bool = False,
    chance: float | None = None,
) -> str:
    """MRR over a size, one line per method; bands are 95 % intervals.

    Args:
        chance: MRR of Random if it does not depend on the size.
    """
    figure, axes = _figure(5.6, 3.6)
    for name, points in series.items():
        colour, marker = _MARKS.get(name.partition("@")[0], _OTHER)
        xs = [point.x for point in points]
        axes.plot(
            xs,
            [100 * point.mrr.mean for point in points],
            color=colour,
            marker=marker,
            markersize=5,
            label=name,
        )
        axes.fill_between(
            xs,
            [100 * point.mrr.low for point in points],
            [100 * point.mrr.high for point in points],
            color=colour,
            alpha=0.15,
            linewidth=0,
        )
    if chance is not None:
        axes.axhline(100 * chance, color="#777777", linestyle="--", label="chance")
    if logarithmic:
        ticks = sorted({point.x for points in series.values() for point in points})
        axes.set_xscale("log")
        axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        axes.minorticks_off()
    axes.set_xlabel(xlabel)
    axes.set_ylabel("MRR (%)")
    axes.set_ylim(bottom=0)
    axes.legend(frameon=False, fontsize=9)
    return _svg(figure)


def bars(points: Sequence[Point], *, chance: Mapping[str, float]) -> str:
    """MRR per category with intervals; a tick marks the score of Random."""
    figure, axes = _figure(5.6, max(1.6, 0.34 * len(points) + 1.0))
    rows = range(len(points))
    means = [100 * point.mrr.mean for point in points]
    below = [100 * (point.mrr.mean - point.mrr.low) for point in points]
    above = [100 * (point.mrr.high - point.mrr.mean) for point in points]
    axes.barh(rows, means, color="#9bbce0", height=0.62)
    axes.errorbar(means, rows, xerr=[below, above], fmt="none", ecolor="#2a6fbb", capsize=3)
    axes.plot(
        [100 * chance[point.label] for point in points],
        rows,
        linestyle="none",
        marker="|",
        markersize=13,
        markeredgewidth=2,
        color="#d1622b",
    )
    axes.set_yticks(rows, [f"{_short(point.label)} ({point.questions})" for point in points])
    axes.invert_yaxis()
    axes.grid(visible=False, axis="y")
    axes.set_xlabel("MRR (%)")
    return _svg(figure)


def _short(label: str) -> str:
    return label if len(label) <= 42 else f"{label[:40]}…"


def _figure(width: float, height: float) -> tuple[Any, Any]:
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        return figure, figure.add_subplot()


def _svg(figure: Any) -> str:
    import matplotlib

    buffer = io.StringIO()
    with matplotlib.rc_context(_STYLE):
        figure.savefig(buffer, format="svg", metadata={"Date": None}, transparent=True)
    text = buffer.getvalue()
    return text[text.index("<svg") :]
