"""A report as Markdown: the tables and the numbers behind the figures."""

from __future__ import annotations

from collections.abc import Sequence

from core.research.benchmark.report.cells import (
    PAPER_SETS,
    TITLES,
    gap,
    notes,
    paper_ablation,
    paper_row,
    paper_split,
    paper_text,
    percent,
    row_name,
    run_rows,
    statistics_rows,
)
from core.research.benchmark.report.contents import Section
from core.research.benchmark.scoring.summary import FURTHER, HEADLINE, Row


def markdown_page(sections: Sequence[Section]) -> str:
    """The whole page."""
    lines = ["# Benchmark report", ""]
    lines += ["Values are percent; brackets hold 95 % bootstrap intervals over users.", ""]
    for section in sections:
        lines += _section(section)
    return "\n".join(lines).rstrip() + "\n"


def _section(section: Section) -> list[str]:
    name = section.dataset.name
    lines = [f"## {TITLES.get(name, name)}: {section.dataset.directory.name}", ""]
    lines += [f"> {note}\n" for note in notes(section)]
    lines += ["### Data", "", *_table(["", "ours", "paper"], statistics_rows(section)), ""]
    lines += ["### Methods", "", *_methods(section), ""]
    if section.ablations:
        header = ["", *HEADLINE, "MRR against the whole", "paper GR-V", "paper Yelp-V"]
        rows = []
        for row, difference in section.ablations:
            paper = [paper_ablation(row.variant, name) for name in PAPER_SETS]
            rows.append([row_name(row), *_metrics(row, HEADLINE), _joined(gap(difference)), *paper])
        lines += ["### Left out", "", *_table(header, rows), ""]
    if section.splits:
        rows = []
        for row in section.splits:
            by = row.variant.get("split_by", "user")
            paper = [paper_split(by, name) for name in PAPER_SETS]
            rows.append([row_name(row), *_metrics(row, HEADLINE), *paper])
        header = ["", *HEADLINE, "paper GR-V", "paper Yelp-V"]
        lines += ["### Other splits", "", *_table(header, rows), ""]
    for figure in section.figures:
        lines += [f"### {figure.title}", "", figure.caption, ""]
        rows = [
            [method, point.label, str(point.questions), _joined(percent(point.mrr))]
            for method, points in figure.points.items()
            for point in points
        ]
        lines += [*_table(["method", "", "questions", "MRR"], rows), ""]
    header = ["method", "models", "when", "machine and code"]
    return [*lines, "### What was run where", "", *_table(header, run_rows(section)), ""]


def _methods(section: Section) -> list[str]:
    header = ["", "questions", *HEADLINE, *FURTHER, "MRR, trec ties", "coverage@10"]
    header += ["diversity@10", "ms", "MRR above chance", "paper GR-V", "paper Yelp-V"]
    rows = []
    for row in section.rows:
        paper = [paper_text(paper_row(row.method, name)) for name in PAPER_SETS]
        if not row.metrics:
            rows.append([_named(row), f"not run: {row.reason}", *[""] * 11, *paper])
            continue
        plain = row.milliseconds is None
        rows.append(
            [
                _named(row),
                str(row.questions),
                *_metrics(row, (*HEADLINE, *FURTHER)),
                "" if row.trec_mrr is None else f"{100 * row.trec_mrr:.1f}",
                "" if plain else f"{100 * row.coverage:.1f}",
                "" if plain else f"{row.diversity:.2f}",
                "" if row.milliseconds is None else f"{row.milliseconds:.1f}",
                _joined(gap(row.gap_to_random)),
                *paper,
            ]
        )
    return _table(header, rows)


def _named(row: Row) -> str:
    """Readable name, and the name used on the command line and in the figures."""
    return f"{row_name(row)} (`{row.method}`)"


def _metrics(row: Row, names: Sequence[str]) -> list[str]:
    if not row.metrics:
        return [f"not run: {row.reason}", *[""] * (len(names) - 1)]
    return [_joined(percent(row.metrics[name])) for name in names]


def _joined(texts: tuple[str, str]) -> str:
    return f"{texts[0]} ({texts[1]})" if texts[1] else texts[0]


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    return [line(header), "|" + "---|" * len(header), *(line(row) for row in rows)]
