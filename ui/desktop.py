"""Desktop integration: show a file in its folder, open it elsewhere, play it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> bool:
    """Open the file manager at a file, selected if the system can; False if nothing opened."""
    if not path.exists():
        return False
    if sys.platform == "win32":
        return _start(["explorer", "/select,", str(path)])
    if sys.platform == "darwin":
        return _start(["open", "-R", str(path)])
    folder = path if path.is_dir() else path.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_elsewhere(path: Path) -> bool:
    """Open a file with the program the system has for it; False if nothing opened.

    Windows asks which program to use.
    """
    if not path.exists():
        return False
    if sys.platform == "win32":
        return _start(["rundll32", "shell32.dll,OpenAs_RunDLL", str(path)])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def play(path: Path) -> bool:
    """Open a video with the system's player; False if nothing opened."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _start(command: list[str]) -> bool:
    try:
        subprocess.Popen(command)
    except OSError:
        return False
    return True
