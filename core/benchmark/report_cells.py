"""The texts inside a report's tables, shared by the Markdown and the HTML page."""

from __future__ import annotations

from typing import Any, Final

from core.benchmark.bootstrap import Difference, Interval
from core.benchmark.report import Section, load_paper
from core.benchmark.summary import Row

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
    "openai-compatible": "Remote model (OpenAI-compatible)",
    "backbone": "Backbone without adapter",
    "neighbours": "Nearest images, nothing else",
    "starter": "VisualLens starter tier",
    "starter-images": "VisualLens starter tier, candidate images too",
    "visuallens": "VisualLens with a vision-language model",
    "human": "Human annotations",
}


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


def row_name(row: Row) -> str:
    """Name of a method with what its variant changes."""
    name = NAMES.get(row.method, row.method)
    parts = []
    if without := row.variant.get("without"):
        parts.append("without " + ", ".join(without))
    if side := row.variant.get("grid_side"):
        parts.append(f"{side} x {side} grid")
    if split_by := row.variant.get("split_by"):
        parts.append(f"split by {split_by}")
    return f"{name}, {', '.join(parts)}" if parts else name


def paper_row(method: str, benchmark: str) -> list[float | None] | None:
    """Hit@1, Hit@3, Hit@10, MRR of the paper for a method of ours, in percent."""
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
    """What was run where, in one line."""
    machine, versions = provenance["machine"], provenance["versions"]
    shown = ", ".join(
        f"{name} {version}"
        for name, version in versions.items()
        if version and name in ("python", "numpy", "torch", "transformers", "timm")
    )
    dirty = " with local changes" if provenance["dirty"] else ""
    return (
        f"Commit {str(provenance['commit'])[:12]}{dirty}, {provenance['measured_at']}; "
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, "
        f"{machine['system']}; {shown}; seed {provenance['seed']}."
    )


def notes(section: Section) -> list[str]:
    """Sentences a reader needs before trusting the numbers."""
    manifest = section.dataset.manifest
    found = []
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
    return found
