"""The texts in a report's tables, shared by the Markdown and the HTML page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from core.research.benchmark.report.contents import Section, load_paper
from core.research.benchmark.scoring.resampling import Difference, Interval
from core.research.benchmark.scoring.summary import HEADLINE, Row

TITLES: Final = {
    "google-local": "Google Review-V",
    "yelp": "Yelp-V",
    "photo-folders": "Photo folders",
}
NAMES: Final = {
    "random": "Random",
    "random, closed form": "Random, closed form",
    "rating": "Rank by rating",
    "popularity": "Rank by number of reviews",
    "unimp": "Interleaved images (UniMP-like)",
    "text-llm": "Language model on the text profile",
    "unimp-tuned": "Interleaved images, fine-tuned (UniMP-like)",
    "text-tuned": "Language model on the text profile, fine-tuned",
    "images-tuned": "Backbone on the image profile, fine-tuned",
    "openai-compatible": "Remote model (OpenAI-compatible)",
    "backbone": "Backbone without adapter",
    "label-count": "Photos counted by their likeliest word",
    "knn-looks": "Three nearest photos of each image",
    "neighbours": "Nearest images, nothing else",
    "starter": "VisualLens starter tier",
    "starter-images": "VisualLens starter tier, candidate images too",
    "visuallens": "VisualLens with a vision-language model",
    "human": "Human annotations",
}

PAPER_SETS: Final = ("google-local", "yelp")
_MODEL_KEYS: Final = ("matcher", "encoder", "describer", "precision", "profile", "annotator")


def metric_title(name: str) -> str:
    """Name of a metric for a table header."""
    return {"mrr": "MRR", "ndcg@10": "NDCG@10"}.get(name, name.capitalize())


def percent(interval: Interval) -> tuple[str, str]:
    """Mean and interval in percent."""
    return f"{100 * interval.mean:.1f}", f"{100 * interval.low:.1f} to {100 * interval.high:.1f}"


def gap(difference: Difference | None) -> tuple[str, str]:
    """Gap in MRR points with its interval and p-value."""
    if difference is None:
        return "", ""
    low, high = 100 * difference.interval.low, 100 * difference.interval.high
    p = "p < 0.001" if difference.p_value < 0.001 else f"p = {difference.p_value:.3f}"
    return f"{100 * difference.interval.mean:+.1f}", f"{low:+.1f} to {high:+.1f}, {p}"


def method_name(name: str) -> str:
    """Readable name of `method` or `method@model`."""
    method, _, model = name.partition("@")
    readable = NAMES.get(method, method)
    return f"{readable}, {model}" if model else readable


def row_name(row: Row) -> str:
    """Name of a method with the changes of its variant."""
    name = NAMES.get(row.method, row.method)
    parts = [row.model] if row.model else []
    if without := row.variant.get("without"):
        parts.append("without " + ", ".join(without))
    if side := row.variant.get("grid_side"):
        parts.append(f"{side} x {side} grid")
    if split_by := row.variant.get("split_by"):
        parts.append(f"split by {split_by}")
    if split := row.variant.get("split"):
        parts.append(f"{split} questions")
    return f"{name}, {', '.join(parts)}" if parts else name


def paper_row(method: str, benchmark: str) -> list[float | None] | None:
    """The paper's Hit@1, Hit@3, Hit@10, MRR for one of our methods, in percent."""
    for row in load_paper()["table2"]:
        if row["ours"] == method and benchmark in row:
            values: list[float | None] = row[benchmark]
            return values
    return None


def paper_text(values: list[float | None] | None) -> str:
    """The paper's four numbers in one cell."""
    if values is None:
        return ""
    return " / ".join("–" if value is None else f"{value:.1f}" for value in values)


def paper_ablation(variant: Mapping[str, Any], benchmark: str) -> str:
    """Change in MRR points from leaving out the same parts in the paper's table 3.

    Empty if the paper left out something else, or the grid is not its 8 x 8. Rows 4 to 7 of that table
    lack both training steps, so they are compared with row 3.
    """
    if set(variant) != {"without"}:
        return ""
    rows = load_paper()["table3"]
    untrained = {"joint", "refinement"}
    wanted = set(variant["without"])
    if not wanted <= untrained:
        wanted |= untrained
    row = next((row for row in rows if set(row["without"]) == wanted), None)
    if row is None:
        return ""
    base = rows[2] if wanted > untrained else rows[0]
    return f"{row[benchmark][3] - base[benchmark][3]:+.1f}"


def paper_split(split_by: str, benchmark: str) -> str:
    """MRR in the paper's table 4, for both of its models."""
    rows = load_paper()["table4"]
    return " / ".join(f"{row[benchmark][split_by]:.1f}" for row in rows)


def statistics_rows(section: Section) -> list[tuple[str, str, str]]:
    """Table 1: what, ours, the paper's."""
    ours = section.dataset.manifest["table_1"]
    paper = load_paper()["statistics"].get(section.dataset.name, {})
    splits = ours["splits"]
    rows = [
        (name, str(splits.get(name, 0)), str(paper.get(name, "")))
        for name in ("train", "dev", "test")
    ]
    rows += [
        ("users", str(ours["users"]), ""),
        ("photos", str(ours["photos"]), ""),
        ("categories", str(ours["categories"]), str(paper.get("categories", ""))),
        ("mean images per question", str(ours["mean_images"]), str(paper.get("images", ""))),
        (
            "mean ground truths",
            str(ours["mean_ground_truths"]),
            str(paper.get("ground_truths", "")),
        ),
        ("mean candidates", str(ours["mean_candidates"]), str(paper.get("candidates", ""))),
    ]
    return rows


def machine_text(provenance: dict[str, Any]) -> str:
    """Where and with what a run was made, in one line."""
    machine, versions = provenance["machine"], provenance["versions"]
    shown = ", ".join(
        f"{name} {version}"
        for name, version in versions.items()
        if version and name in ("python", "numpy", "torch", "transformers", "timm")
    )
    dirty = " with local changes" if provenance["dirty"] else ""
    return (
        f"Commit {str(provenance['commit'])[:12]}{dirty}; {machine['processor']}, "
        f"{machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}; {shown}; "
        f"seed {provenance['seed']}"
    )


def run_rows(section: Section) -> list[tuple[str, str, str, str]]:
    """What was run where: method, models, runs and time, machine and code."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for run in section.runs:
        models = ", ".join(str(value) for key, value in run.models.items() if key in _MODEL_KEYS)
        key = (NAMES.get(run.method, run.method), models, machine_text(run.provenance))
        groups.setdefault(key, []).append(str(run.provenance["measured_at"]))
    return [
        (name, models, f"{len(times)} runs, {_span(times)}", machine)
        for (name, models, machine), times in groups.items()
    ]


def _span(times: Collection[str]) -> str:
    first, last = (moment[:16].replace("T", " ") for moment in (min(times), max(times)))
    return f"{first} UTC" if first == last else f"{first} to {last} UTC"


def notes(section: Section) -> list[str]:
    """Caveats a reader needs before trusting the numbers."""
    manifest = section.dataset.manifest
    found = _unequal_questions(section.rows)
    if simulated := manifest.get("simulated"):
        found.append(
            f"Simulated: {simulated}. Numbers compare methods with each other on this set; they "
            "say nothing about real people, and the paper's numbers are another set's."
        )
    if taste := manifest.get("visible_taste"):
        found.append(
            "What the photos can tell at best: ranking by the true labels of the history has MRR "
            f"{taste['by_labels']:.3f}, chance {taste['by_chance']:.3f} (all splits)."
        )
    if leaks := manifest.get("leak_check"):
        found.append(
            "Leak check (MRR, should all be near chance): by distance to the centre of the "
            f"candidates {leaks['by_centre']:.3f}, to their middle {leaks['by_centroid']:.3f}, "
            f"by stored order {leaks['by_order']:.3f}; chance {leaks['by_chance']:.3f}."
        )
    if any(run.method == "unimp" for run in section.runs):
        found.append(
            "Interleaved images without an adapter are an untrained prompt; the paper's UniMP was fine-tuned, "
            "and its row is that of unimp-tuned."
        )
    found += [
        f"{method_name(run.name)} was measured otherwise than it was trained: {differs}."
        for run in section.runs
        if (differs := run.models.get("differs"))
    ]
    return list(dict.fromkeys(found)) + _random_check(section.rows)


def _random_check(rows: Sequence[Row]) -> list[str]:
    """Whether the measured Random matches its closed form, metric by metric."""
    by_method = {row.method: row for row in rows if row.metrics}
    drawn, closed = by_method.get("random"), by_method.get("random, closed form")
    if drawn is None or closed is None:
        return []
    texts, outside = [], []
    for name in HEADLINE:
        interval, exact = drawn.metrics[name], closed.metrics[name].mean
        low_high = percent(interval)[1]
        title = metric_title(name)
        texts.append(f"{title} {100 * exact:.1f}, drawn {100 * interval.mean:.1f} ({low_high})")
        if not interval.low <= exact <= interval.high:
            outside.append(title)
    verdict = "Every interval holds the closed form."
    if outside:
        verdict = f"Outside for {', '.join(outside)}; one interval in twenty misses by chance."
    return [f"Random against its closed form: {'; '.join(texts)}. {verdict}"]


def _unequal_questions(rows: Sequence[Row]) -> list[str]:
    counts = {row.questions for row in rows if row.metrics and row.method != "human"}
    if len(counts) < 2:
        return []
    return [
        f"Runs asked different numbers of questions ({', '.join(map(str, sorted(counts)))}): only "
        "rows with the same number compare. Run all methods with one --limit."
    ]
