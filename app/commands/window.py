"""Without a command: the window; `visuallens open`: the window with folders or a list of places."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from app.commands.context import Context
from core.errors import EnvironmentProblem, UserError
from core.garbage import many_records
from core.sentences import plain


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command that file managers call."""
    parser = commands.add_parser(
        "open", help="open the window with photo folders or a list of places"
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, context: Context) -> int:
    """Open the window; returns when it is closed.

    Raises:
        UserError: if something to open does not exist.
        EnvironmentProblem: if there is no screen, or Qt cannot be loaded.
    """
    to_open = [path.expanduser().absolute() for path in getattr(options, "paths", ())]
    if gone := next((path for path in to_open if not path.exists()), None):
        raise UserError(plain(f"{gone} is not there."))
    if has_no_screen():
        raise EnvironmentProblem(
            plain(
                "There is no screen to open a window on. The commands work without one: "
                "see `visuallens --help`."
            )
        )
    try:
        with many_records():  # importing leaves next to no garbage, and looking for it takes 30 ms
            from app.desktop.bootstrap import start_window
    except ImportError as error:
        if not (error.name or "").startswith("PySide6") and "PySide6" not in str(error.path or ""):
            raise
        raise EnvironmentProblem(
            plain(
                f"The window cannot start because Qt cannot be loaded ({error}). "
                "The commands work without it: see `visuallens --help`."
            )
        ) from error
    return start_window(context.paths, context.debug, to_open)


def has_no_screen() -> bool:
    """Whether this session has no display for a window."""
    # Qt would abort the whole process without raising an exception.
    return sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
