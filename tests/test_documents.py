"""The documents point at things that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "core/**/*.md", "packaging/**/*.md")
    for path in _ROOT.glob(pattern)
)
_LINK = re.compile(r"\]\((?!\w+:)([^)#]+)")
_MODULE = re.compile(r"`([\w/]+\.py)`")
_RECIPE = re.compile(r"`?\bmake ([a-z]+)\b(?= |`|\n|$)")


@pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = _LINK.findall(document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda path: path.name)
def test_every_module_a_document_names_is_there(document: Path) -> None:
    named = _MODULE.findall(document.read_text())
    ours = {
        path.relative_to(_ROOT).as_posix()
        for folder in ("app", "core", "packaging", "tests", "ui")
        for path in (_ROOT / folder).rglob("*.py")
    }
    names = {path.rsplit("/", 1)[-1] for path in ours}
    assert [path for path in named if path not in (ours if "/" in path else names)] == []


def test_readme_begins_with_the_two_commands_and_shows_the_window() -> None:
    readme = (_ROOT / "README.md").read_text()
    assert [line.split(" #")[0].strip() for line in readme.splitlines()[3:5]] == [
        "make demo",
        "make test",
    ]
    assert readme.count("](docs/screenshots/") == 4  # three pictures and where they are from


def test_every_recipe_the_readme_names_is_in_the_makefile() -> None:
    recipes = set(re.findall(r"^([a-z]+):", (_ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(_RECIPE.findall((_ROOT / "README.md").read_text()))
    assert {"demo", "test", "setup"} <= named <= recipes
