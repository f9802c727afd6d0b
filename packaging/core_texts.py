"""Finds what `core` says to people: sentences with `%1`, `%2` … where values stand.

`core` knows no Qt and speaks English; the window translates its finished sentences by these
templates (`app/desktop/core_sentences.py`). Errors, notes and reasons are whole sentences in the source,
so they are found by their shape; what is put into other sentences is listed here.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LEFT_OUT = ("research",)  # for researchers, on the command line
# Every text in them is put into a sentence.
_FRAGMENTS = (
    "places/readers/csv.py",
    "places/readers/parsed.py",
    "places/readers/table.py",
    "places/readers/spreadsheet.py",
    "recommend/matching/filters.py",
)
_MORE = (
    "%1 (%2).", "the image data is not valid", "its header is not valid",
    "The folder cannot be read", "The file cannot be read", "The backup %1", "A new library",
    "a network share",
)  # fmt: skip
_SENTENCE = re.compile(r"[A-Z“%][^\n]*\.")
_WORD = re.compile(r"[A-Za-z]{2,}")


def core_texts() -> list[str]:
    """All templates, sorted."""
    found = {*_MORE, *_catalog_texts()}
    for path in sorted((ROOT / "core").rglob("*.py")):
        name = path.relative_to(ROOT / "core").as_posix()
        if name.split("/")[0] in _LEFT_OUT:
            continue
        for text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            words = len(_WORD.findall(text))
            if (words >= 3 and _SENTENCE.fullmatch(text)) or (
                name in _FRAGMENTS and words >= 2 and "{" not in text and " " in text
            ):
                found.add(text)
    return sorted(found)


def _catalog_texts() -> Iterator[str]:
    """Notes on the models, and what their licences ask for in short."""
    catalog = tomllib.loads((ROOT / "resources" / "models.toml").read_text(encoding="utf-8"))
    yield from (gate["summary"] for gate in catalog["gates"].values())
    yield from (model["note"] for model in catalog["models"] if "note" in model)


def _texts(tree: ast.Module) -> Iterator[str]:
    """Strings and f-strings that are neither documentation nor meant for the log."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("logs.", "re.")):
            passed.update(ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            passed.update(part for part in ast.walk(node) if part is not node)
        if node in passed:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)


def _template(node: ast.JoinedStr) -> str:
    text, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            number += 1
            text += f"%{number}"
    return text
