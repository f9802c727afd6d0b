"""Every number that was chosen stands in the file, and the file has no other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Final

from core.models.starter import starter_tuning
from core.recommend import recommend_tuning
from core.resources import load_text, load_toml
from core.tuning import TUNING_RESOURCE
from tests.test_architecture import parse, source_files

PACKAGES: Final = ("core/models/starter", "core/recommend")
# Numbers that nobody chose to make things go better, by file and name, with why they are no tuning.
FIXED: Final = {
    ("meaning.py", "TEXT_DIMENSION"): "the network's",
    ("packed_model.py", "_MIDDLE"): "the layout of the file",
    ("packed_model.py", "BLOCK_NUMBERS"): "the layout of the file",
    ("word_pieces.py", "_UNKNOWN_PENALTY"): "the tokenizer's",
    ("word_pieces.py", "_BASE"): "an odd number",
    ("word_pieces.py", "_LETTERS"): "any numbers",
    ("text.py", "_MAX_PIECES"): "speed alone; texts are shorter",
    ("text.py", "_BATCH"): "memory and speed alone",
    ("vision.py", "FEATURE_DIMENSION"): "the network's",
    ("vision.py", "CLASSES"): "the network's",
    ("vision.py", "LITE0"): "the network's",
    ("vision.py", "LITE2"): "the network's",
    ("capture.py", "_TROPIC_DEGREES"): "the Earth's",
    ("colour.py", "_SIDE_PX"): "speed alone",
    ("describer.py", "_ANIMAL_CLASSES"): "the network's",
    ("image_view.py", "_THE_SAME"): "rounding",
    ("standard.py", "_SMALLEST_SPREAD"): "rounding",
    ("recurrence.py", "_SMALLEST_SPREAD"): "rounding",
    ("matcher.py", "_CANVAS_PX"): "the size of a picture",
    ("limits.py", "_KM_OF_A_NAUTICAL_MILE"): "its definition",
    ("times.py", "_HOURS"): "the clock's",
    ("times.py", "_PARTS"): "the clock's",
    ("grid.py", "GRID_SIDE"): "the paper's",
    ("grid.py", "_BADGE_SHARE"): "how a picture looks",
    ("grid.py", "_SMALLEST_FONT_PX"): "how a picture looks",
    ("grid.py", "_WHITE"): "a colour",
    ("retrieve.py", "MAX_PHOTOS"): "the paper's",
    ("region_candidates.py", "MOST"): "the paper's",
    ("region_candidates.py", "_LOOKED_AT"): "speed alone",
    ("match.py", "CHUNK"): "the tokens of a backbone",
    ("match.py", "_BATCH"): "how soon a question can be stopped",
    ("budget.py", "MAX_CANDIDATES"): "the tokens of a backbone",
    ("person_head.py", "_STEPS"): "enough for a sum to settle",
    ("budget.py", "_STEPS"): "tried in turn until a prompt fits",
    ("budget.py", "_YES_NO_DESCRIPTION"): "the length of a prompt",
    ("budget.py", "_YES_NO_WORDS"): "the length of a prompt",
    ("limits.py", "_KM_OF_A_YARD"): "a unit",
    ("limits.py", "_HIGHEST_RATING"): "the scale of stars",
    ("limits.py", "_WORD_NUMBERS"): "what number words mean",
    ("constraints.py", "_HIGHEST_PRICE"): "the scale of prices",
    ("constraints.py", "_HIGHEST_RATING"): "the scale of stars",
    ("times.py", "_COUNTS"): "what number words mean",
    ("times.py", "_LONG_NAMES"): "how weekdays are spelt",
    ("times.py", "_SHORT_NAMES"): "how weekdays are spelt",
    ("parse.py", "MAX_QUESTION_CHARS"): "a bound against pasted books",
    ("replies.py", "_NAMED"): "names in a sentence",
    ("reasons.py", "_MOST_SHOWN"): "photos that fit below a reason",
    ("replies.py", "_EXAMPLES"): "how many sentences there are",
    ("person_head.py", "_CLOSE"): "enough for a sum to settle",
    ("noted_evidence.py", "_LONGEST"): "longer ones are sentences",
    ("areas.py", "_LONGEST"): "speed alone; names have fewer words",
    ("areas.py", "_MOST"): "speed alone",
    ("whereabouts.py", "_SHORTEST"): "letters before names are offered",
    ("whereabouts.py", "_MOST_STREETS"): "speed alone",
    ("fitting.py", "_NAMED"): "names in a sentence",
    ("wish.py", "_LONG_WORDS"): "more than a question has",
    ("kept_texts.py", "_PLACES"): "speed alone",
    ("whereabouts.py", "_MOST"): "rows of names that are offered",
}
_NO_CHOICE: Final = (-1.0, 0.0, 0.5, 1.0, 2.0)  # nothing, all, half, the double
_ROUNDING: Final = 1e-6


def test_every_number_of_the_file_is_read_and_says_what_it_was_chosen_on() -> None:
    sections = load_toml(TUNING_RESOURCE)
    known = {
        frozenset(field.name for field in fields(kind))
        for module in (starter_tuning, recommend_tuning)
        for kind in vars(module).values()
        if isinstance(kind, type) and is_dataclass(kind)
    }
    assert {frozenset(numbers) for numbers in sections.values()} == known
    for section in load_text(TUNING_RESOURCE).split("\n[")[1:]:
        assert "2026" in section or section.startswith("colour."), section.split("\n")[0]


def test_no_number_is_chosen_in_the_code() -> None:
    found, used = set(), set()
    for path in source_files(*PACKAGES):
        for name, line in _numbers_of(parse(path)):
            if (path.name, name) in FIXED:
                used.add((path.name, name))
            else:
                found.add(f"{path}:{line}")
    assert not found, f"these belong into resources/{TUNING_RESOURCE}"
    assert used == FIXED.keys()


def _numbers_of(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Name of the constant and line of each bare number: any in a constant, else those with a point."""
    for statement in tree.body:
        name, of_constant = "", isinstance(statement, ast.AnnAssign)
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
        for node in ast.walk(statement):
            if not isinstance(node, ast.Constant) or type(node.value) not in (int, float):
                continue
            value = node.value
            is_choice = isinstance(value, float) and value not in _NO_CHOICE and value > _ROUNDING
            if is_choice or (of_constant and value not in _NO_CHOICE):
                yield name, node.lineno
