"""The report of a run: curves as PNG, one self-contained HTML page, and the model card."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from core.catalogue.adapter_card import AdapterCard
from core.research.training.running.curve import EvaluationRecord, History
from core.resources import load_text

CURVES: Final = "curves.png"
PAGE: Final = "report.html"
CARD: Final = "README.md"


def write_report(
    folder: Path, card: AdapterCard, facts: Mapping[str, Any], history: History
) -> None:
    """Write curves, page and model card into `folder`."""
    _draw_curves(folder / CURVES, history)
    (folder / PAGE).write_text(_page(folder / CURVES, card, facts, history), encoding="utf-8")
    (folder / CARD).write_text(_card(card, facts, history), encoding="utf-8")


def _draw_curves(path: Path, history: History) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 3.4), layout="constrained")
    losses, scores = figure.subplots(1, 2)
    steps = [record.step for record in history.steps]
    for name in sorted({name for record in history.steps for name in record.parts}):
        losses.plot(steps, [record.parts.get(name) for record in history.steps], label=name)
    losses.set(xlabel="optimizer step", ylabel="loss")
    names = sorted({name for record in history.evaluations for name in record.metrics})
    for name in names:
        xs = [record.step for record in history.evaluations]
        ys = [record.metrics[name] for record in history.evaluations]
        scores.plot(xs, ys, marker="o", markersize=3, label=name)
    scores.set(xlabel="optimizer step", ylabel="held-out data")
    for axes in (losses, scores):
        axes.grid(color="#e4e4e4")
        axes.spines[["top", "right"]].set_visible(False)
        if axes.lines:
            axes.legend(frameon=False, fontsize=8)
    figure.savefig(path, dpi=110)


def _page(curves: Path, card: AdapterCard, facts: Mapping[str, Any], history: History) -> str:
    picture = base64.b64encode(curves.read_bytes()).decode()
    body = "".join(
        f"<h3>{escape(title)}</h3>{_html_table(rows)}" for title, rows in _tables(card, facts)
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>Training of {escape(card.name)}</title>"
        f"<style>{load_text('benchmark/report.css')}</style></head><body><main>"
        f"<h1>Training of {escape(card.name)}</h1>"
        f"<p>{escape(_summary(facts, history))}</p>"
        f'<img alt="loss and held-out metrics over steps" style="max-width:100%" '
        f'src="data:image/png;base64,{picture}">{body}</main></body></html>\n'
    )


def _card(card: AdapterCard, facts: Mapping[str, Any], history: History) -> str:
    tables = "\n\n".join(
        f"## {title}\n\n| | |\n|---|---|\n"
        + "\n".join(f"| {name} | {_cell(value)} |" for name, value in rows)
        for title, rows in _tables(card, facts)
    )
    return (
        f"---\nlibrary_name: peft\nbase_model: {card.base_id}\ntags: [visuallens, lora]\n---\n\n"
        f"# {card.name}\n\nA VisualLens adapter for {card.base_id}. It ranks candidate places for "
        "a grid of a person's photos, by the logits of `<I1>` to `<I100>` at the first output "
        f"position, with the prompt {card.prompt_version}.\n\n{_summary(facts, history)}\n\n"
        "Install it with `visuallens models install NAME --from FOLDER`, then "
        "`visuallens models use NAME`. It fits only the base weights named below.\n\n"
        f"{tables}\n\n## Limits\n\nScores are comparable within one question only. It has seen the "
        "kinds of place and the people of its training data; elsewhere it may be no better than "
        "chance. Measure it with `visuallens bench run --methods visuallens` before use.\n"
    )


def _summary(facts: Mapping[str, Any], history: History) -> str:
    first, best = _before_and_best(history.evaluations, facts["best_step"])
    changes = ", ".join(f"{name} {first[name]:.3f} → {best[name]:.3f}" for name in sorted(best))
    end = "stopped early" if facts["stopped_early"] else "ran to its end"
    return (
        f"Stage {facts['stage']}, {facts['steps']} optimizer steps, {end}; the adapter is that of "
        f"step {facts['best_step']}. Held-out data before training → now: {changes}."
    )


def _before_and_best(
    evaluations: Sequence[EvaluationRecord], best_step: int
) -> tuple[Mapping[str, float], Mapping[str, float]]:
    best = next(record for record in evaluations if record.step == best_step)
    return evaluations[0].metrics, best.metrics


def _tables(
    card: AdapterCard, facts: Mapping[str, Any]
) -> list[tuple[str, list[tuple[str, object]]]]:
    base: list[tuple[str, object]] = [
        ("base", card.base_id),
        ("family", card.base_family),
        ("digest of the base weights", card.base_weights),
        ("digest of the candidate tokens", card.token_set),
        ("prompt", card.prompt_version),
        ("canvas", f"{card.canvas_px} px"),
    ]
    origin = facts["provenance"]
    made: list[tuple[str, object]] = [
        ("commit", origin["commit"]),
        ("changed since the commit", origin["dirty"]),
        ("time", origin["measured_at"]),
        *origin["versions"].items(),
        *facts["training_versions"].items(),
    ]
    return [
        ("Base", base),
        ("Data", list(facts["data"].items())),
        ("Configuration", list(_flat(facts["configuration"]))),
        ("Made with", made),
    ]


def _flat(values: Mapping[str, Any], prefix: str = "") -> list[tuple[str, object]]:
    rows: list[tuple[str, object]] = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            rows += _flat(value, f"{prefix}{name}.")
        else:
            rows.append((f"{prefix}{name}", value))
    return rows


def _html_table(rows: Sequence[tuple[str, object]]) -> str:
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(str(value))}</td></tr>" for name, value in rows
    )
    return f"<table>{cells}</table>"


def _cell(value: object) -> str:
    return " ".join(str(value).replace("|", "/").split())
