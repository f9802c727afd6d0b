"""A report as one HTML file without external references: tables, figures, failures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from core.research.benchmark.report.cells import (
    PAPER_SETS,
    TITLES,
    gap,
    method_name,
    metric_title,
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
from core.research.benchmark.report.inlined_photos import Pictures
from core.research.benchmark.running.runs import QuestionResult
from core.research.benchmark.scoring.resampling import Difference
from core.research.benchmark.scoring.summary import FURTHER, HEADLINE, Row, top_places
from core.resources import load_text

_SHOWN_PLACES: Final = 4
_PAPER_HEADER: Final = ["paper GR-V", "paper Yelp-V"]


def html_page(sections: Sequence[Section], pictures: Pictures) -> str:
    """The whole page."""
    body = "\n".join(_section(section, pictures) for section in sections)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        "<title>VisualLens benchmark report</title>"
        f"<style>{load_text('benchmark/report.css')}</style></head><body><main>"
        "<h1>Benchmark report</h1>"
        '<p class="soft">Values are percent; small print holds 95 % bootstrap intervals over '
        "users. The best value of a column is bold. Names below the methods are those of the command "
        "line and the figures. Numbers of the paper are Hit@1 / Hit@3 / Hit@10 "
        "and MRR on its own data.</p>"
        f"{body}</main></body></html>\n"
    )


def _section(section: Section, pictures: Pictures) -> str:
    name = section.dataset.name
    title = f"{TITLES.get(name, name)}: {section.dataset.directory.name}"
    parts = [f"<h2>{escape(title)}</h2>"]
    parts += [f'<p class="note">{escape(note)}</p>' for note in notes(section)]
    parts.append(f"<h3>Methods</h3>{_methods(section)}")
    parts.append(f"<h3>Further measures</h3>{_further(section)}")
    if section.ablations:
        parts.append(f"<h3>Left out, one at a time</h3>{_ablations(section.ablations)}")
    if section.splits:
        parts.append(f"<h3>Other splits</h3>{_splits(section.splits)}")
    figures = "".join(
        f"<figure><strong>{escape(figure.title)}</strong>{figure.svg}"
        f"<figcaption>{escape(figure.caption)}</figcaption></figure>"
        for figure in section.figures
    )
    parts.append(f'<h3>Figures</h3><div class="figures">{figures}</div>')
    if section.failures:
        shown = "".join(_failure(result, section, pictures) for result in section.failures)
        parts.append(
            f"<h3>Failures worth looking at</h3><p class='soft'>{escape(method_name(section.best))}: "
            "answers whose right places stand lowest against chance. The grid is what was retrieved from "
            f"the history; right places have a green frame.</p>{shown}"
        )
    rows = [[_cell(cell) for cell in row] for row in statistics_rows(section)]
    parts.append(f"<h3>Data</h3>{_table(['', 'ours', 'paper'], rows)}")
    runs = [[_text(cell) for cell in row] for row in run_rows(section)]
    header = ["Method", "models", "when", "machine and code"]
    parts.append(f"<h3>What was run where</h3>{_table(header, runs)}")
    return "\n".join(parts)


def _methods(section: Section) -> str:
    header = ["Method", "questions", *map(metric_title, HEADLINE), "MRR above chance"]
    header += _PAPER_HEADER
    best = _best(section.rows, HEADLINE)
    rows = []
    for row in section.rows:
        paper = [_paper_cell(row.method, name) for name in PAPER_SETS]
        if row.metrics:
            cells = [
                _cell(str(row.questions), f"{row.users} users"),
                *_metric_cells(row, HEADLINE, best),
                _cell(*gap(row.gap_to_random)),
            ]
        else:
            cells = [f'<td class="text" colspan="6">not run: {escape(row.reason)}</td>']
        rows.append([_cell(row_name(row), row.method), *cells, *paper])
    return _table(header, rows)


def _further(section: Section) -> str:
    header = [
        "Method",
        *map(metric_title, FURTHER),
        "MRR, trec ties",
        "coverage@10",
        "diversity@10",
    ]
    header += ["ms a question"]
    best = _best(section.rows, FURTHER)
    rows = [
        [
            _cell(row_name(row)),
            *_metric_cells(row, FURTHER, best),
            _cell("" if row.trec_mrr is None else f"{100 * row.trec_mrr:.1f}"),
            _cell(f"{100 * row.coverage:.0f}"),
            _cell(f"{row.diversity:.2f}"),
            _cell(f"{row.milliseconds:.1f}"),
        ]
        for row in section.rows
        if row.milliseconds is not None
    ]
    return _table(header, rows)


def _best(rows: Sequence[Row], names: Sequence[str]) -> dict[str, float]:
    measured = [row for row in rows if row.metrics]
    return {name: max((row.metrics[name].mean for row in measured), default=0.0) for name in names}


def _paper_cell(method: str, benchmark: str) -> str:
    values = paper_row(method, benchmark)
    if values is None:
        return _cell("")
    return _cell(paper_text(values[:3]), "" if values[3] is None else f"MRR {values[3]:.1f}")


def _ablations(ablations: Sequence[tuple[Row, Difference | None]]) -> str:
    rows = [
        [
            _cell(row_name(row)),
            *_metric_cells(row, HEADLINE),
            _cell(*gap(difference)),
            *(_cell(paper_ablation(row.variant, name)) for name in PAPER_SETS),
        ]
        for row, difference in ablations
    ]
    header = ["", *map(metric_title, HEADLINE), "MRR against the whole", *_PAPER_HEADER]
    return _table(header, rows)


def _splits(splits: Sequence[Row]) -> str:
    rows = [
        [
            _cell(row_name(row)),
            *_metric_cells(row, HEADLINE),
            *(_cell(paper_split(row.variant.get("split_by", "user"), name)) for name in PAPER_SETS),
        ]
        for row in splits
    ]
    return _table(["", *map(metric_title, HEADLINE), *_PAPER_HEADER], rows)


def _metric_cells(
    row: Row, names: Sequence[str], best: dict[str, float] | None = None
) -> list[str]:
    if not row.metrics:
        return [f'<td class="text" colspan="{len(names)}">not run: {escape(row.reason)}</td>']
    cells = []
    for name in names:
        interval = row.metrics[name]
        strongest = best is not None and interval.mean == best[name]
        cells.append(_cell(*percent(interval), strong=strongest))
    return cells


def _failure(result: QuestionResult, section: Section, pictures: Pictures) -> str:
    dataset = section.dataset
    grid = pictures.grid([dataset.photos_root / path for path in result.photos])
    order = sorted(range(len(result.scores)), key=lambda i: (-result.scores[i], i))
    rank = {result.places[i]: number for number, i in enumerate(order, start=1)}
    wanted = {result.places[i] for i in result.ground_truth}
    first = top_places(result, _SHOWN_PLACES)
    right = sorted(wanted, key=lambda place: rank[place])[:_SHOWN_PLACES]
    known = dataset.places_by_id({*first, *right})

    def show(place_id: str) -> str:
        place = known[place_id]
        files = [dataset.photos_root / path for path in place.images]
        source = pictures.place(files[0]) if files and files[0].is_file() else None
        image = f'<img src="{source}" alt="">' if source else '<span class="blank"></span>'
        kind = "place wanted" if place_id in wanted else "place"
        text = escape(place.description[:90])
        return f'<div class="{kind}">{image}<b>{rank[place_id]}. {escape(place.name)}</b><br>{text}</div>'

    return (
        f'<div class="failure"><img src="{grid}" alt="retrieved photos"><div>'
        f"<h4>Recommend a nearby {escape(result.category)}</h4>"
        f'<p class="soft">{result.history} photos in the history, {len(result.photos)} retrieved, '
        f"{len(result.places)} candidates, right places at rank "
        f"{', '.join(str(rank[place]) for place in right)}.</p>"
        f'<b>Recommended first</b><div class="places">{"".join(map(show, first))}</div>'
        f'<b>Where the person went</b><div class="places">{"".join(map(show, right))}</div>'
        "</div></div>"
    )


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(title)}</th>" for title in header)
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{head}</tr>{body}</table></div>'


def _cell(text: str, small: str = "", *, strong: bool = False) -> str:
    below = f'<span class="interval">{escape(small)}</span>' if small else ""
    kind = ' class="best"' if strong else ""
    return f"<td{kind}>{escape(text)}{below}</td>"


def _text(text: str) -> str:
    return f'<td class="text">{escape(text)}</td>'
