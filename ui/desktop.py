"""Desktop integration: show a file in its folder, open it elsewhere, play it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from core.safety.offline import programs_allowed

_FAILS_WITHIN_S: Final = 2.0  # a launcher that finds no program says so sooner


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
    """Open a file with the program the system has for it; False if it has none.

    Windows asks which program to use. Waits for the answer of the system: not for the GUI thread.
    """
    if sys.platform == "win32":
        return _start(["rundll32", "shell32.dll,OpenAs_RunDLL", str(path)])
    return play(path)


def play(path: Path) -> bool:
    """Open a video with the system's player; False if it has none. Not for the GUI thread."""
    if sys.platform == "win32":
        try:
            with programs_allowed():
                os.startfile(path)
        except OSError:
            return False
        return True
    # Qt only says whether the launcher was started, not what it found.
    return _launches(["open" if sys.platform == "darwin" else "xdg-open", str(path)])


def _launches(command: list[str]) -> bool:
    """Whether a launcher succeeds, or has become the program and still runs."""
    try:
        with programs_allowed():
            launcher = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
    except OSError:
        return False
    try:
        return launcher.wait(_FAILS_WITHIN_S) == 0
    except subprocess.TimeoutExpired:
        return True


def _start(command: list[str]) -> bool:
    try:
        with programs_allowed():
            subprocess.Popen(command)
    except OSError:
        return False
    return True


def photos_start() -> Path:
    """Where the choice of a photo folder begins: the folder of pictures, if there is one.

    In a folder that does not exist, a dialog cannot be confirmed.
    """
    pictures = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    )
    return pictures if pictures.is_dir() else Path.home()
