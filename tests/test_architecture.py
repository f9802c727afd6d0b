"""Rules about the source tree that no type checker sees."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("app", "core", "ui")
SQL_STARTS = (
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE ",
    "CREATE ",
    "ALTER ",
    "DROP ",
    "PRAGMA ",
    "VACUUM",
)
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MOST_MODULES = 14
# Modules of one name that play the same part, each for its own kind of model, or a command and
# what it runs. Any other name says the same thing wherever it appears.
SAME_PART = {"encoder", "matcher", "describer", "self_test"}


def source_files(*packages: str) -> Iterator[Path]:
    for package in packages:
        yield from sorted((ROOT / package).rglob("*.py"))


def test_the_packages_are_ours_wherever_python_starts() -> None:
    import app
    import core
    import ui

    for package in (app, core, ui):
        assert package.__file__ is not None
        assert Path(package.__file__).is_relative_to(ROOT)


def test_folders_that_are_not_packages_have_no_init_file() -> None:
    # packaging/__init__.py would shadow the library `packaging`, which transformers imports.
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "resources").rglob("*.py"))


def test_every_test_folder_is_a_package() -> None:
    # Otherwise pytest would find tests/core where the code means core.
    for folder in {path.parent for path in (ROOT / "tests").rglob("test_*.py")}:
        assert (folder / "__init__.py").exists(), folder


def test_every_module_says_in_one_line_what_it_is() -> None:
    without = [path for path in source_files(*PACKAGES) if not ast.get_docstring(parse(path))]
    assert without == []


def test_sql_stays_in_the_store() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in source_files(*PACKAGES)
        if not path.is_relative_to(ROOT / "core" / "store")
        and not path.is_relative_to(ROOT / "core" / "research")  # DuckDB over parquet files
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.lstrip().startswith(SQL_STARTS)
    ]
    assert found == []


def test_every_painter_ends_where_it_was_made() -> None:
    """One that an error leaves behind lives as long as its traceback, and Qt crashes at the next paint event."""
    for path in source_files("app", "ui"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        ended = {
            item.context_expr for node in nodes if isinstance(node, ast.With) for item in node.items
        }
        for node in nodes:
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QPainter":
                assert node in ended, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_files_and_functions_stay_short_enough_to_read() -> None:
    long_files = [
        str(path.relative_to(ROOT))
        for path in source_files(*PACKAGES, "tests", "packaging")
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    ]
    long_functions = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in source_files(*PACKAGES)
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and body_lines(node) > LONGEST_FUNCTION
    ]
    assert (long_files, long_functions) == ([], [])


def test_no_folder_holds_more_modules_than_a_reader_can_survey() -> None:
    full = {
        str(folder.relative_to(ROOT)): len(modules)
        for folder, modules in modules_by_folder().items()
        if len(modules) > MOST_MODULES
    }
    assert full == {}


def test_every_folder_says_what_lives_there_and_what_does_not() -> None:
    silent = []
    for folder in modules_by_folder():
        lines = (ast.get_docstring(parse(folder / "__init__.py")) or "").splitlines()
        if len(lines) < 2 or "Not here: " not in "\n".join(lines[1:]):
            silent.append(str(folder.relative_to(ROOT)))
    assert silent == []


def test_no_two_modules_of_one_name_are_different_things() -> None:
    places: dict[str, list[str]] = {}
    for path in source_files(*PACKAGES):
        if not path.stem.startswith("__"):
            places.setdefault(path.stem, []).append(str(path.relative_to(ROOT)))
    assert {
        name: paths for name, paths in places.items() if len(paths) > 1 and name not in SAME_PART
    } == {}


def test_names_say_what_a_thing_is_rather_than_what_happened_to_it() -> None:
    vague = {"told", "said", "taken", "hold", "held", "wishes", "due"}
    found = []
    for path in source_files(*PACKAGES):
        for node in ast.walk(parse(path)):
            name = ""
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                name = node.name
            elif isinstance(node, ast.arg):
                name = node.arg
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                name = node.target.id
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                name = node.attr
            if name.strip("_").lower() in vague:
                found.append(f"{path.relative_to(ROOT)}: {name}")
    assert found == []


@pytest.mark.parametrize(
    ("statement", "forbidden"),
    [
        ("import app.__main__, app.cli", ("torch", "transformers", "PySide6", "numpy")),
        ("import core.worker.main", ("PySide6",)),
        ("import core.photos.decode.pool", ("torch", "PySide6", "av")),
        ("import app.desktop.bootstrap, ui.main_window", ("torch", "transformers", "numpy", "PIL")),
    ],
)
def test_an_import_stays_light(statement: str, forbidden: tuple[str, ...]) -> None:
    code = f"import sys; {statement}; print([m for m in {forbidden!r} if m in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert result.stdout.strip() == "[]"


def modules_by_folder() -> dict[Path, list[Path]]:
    """Every folder of the product with its modules; `__init__.py` does not count."""
    folders: dict[Path, list[Path]] = {}
    for path in source_files(*PACKAGES):
        modules = folders.setdefault(path.parent, [])
        if path.name != "__init__.py":
            modules.append(path)
    return folders


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of code below the signature and the docstring."""
    first = 1 if ast.get_docstring(function) else 0
    body = function.body[first:]
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
