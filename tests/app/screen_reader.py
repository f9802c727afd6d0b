"""Uses the window as a screen reader does, through AT-SPI, from outside its process.

`python -m tests.app.screen_reader` (two minutes) opens the shipped window with the starter models on a screen that nobody sees.
Another process (`screen_reader_walk.py`), which knows nothing of Qt or of the project, adds a folder, searches, asks, hears the answer with its
reasons and corrects a word. Names, roles, states and announcements are compared with what has to be said.

Needs Debian's xvfb, dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from PIL import Image

from tests.helpers.checkout import ROOT
from tests.helpers.sample_photos import write_sample_photos

_WALK: Final = Path(__file__).with_name("screen_reader_walk.py")
_SYSTEM_PYTHON: Final = "/usr/bin/python3"  # has the bindings, which no package index brings
_PROGRAMS: Final = ("Xvfb", "dbus-run-session", _SYSTEM_PYTHON)
_BINDINGS: Final = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_PLACES: Final = """name,category,description,price
Coffee Corner,cafe,"coffee, espresso and cake",€
Cup House,cafe,coffee roasted here,€€
City Museum,museum,old paintings,€€
"""


@contextmanager
def hidden_screen() -> Iterator[str]:
    """The name of a display that nobody sees."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def walk(root: Path) -> dict[str, Any]:
    """What was met at each step, and what was heard."""
    photos, data, places = root / "photos", root / "data", root / "cafes.csv"
    write_sample_photos(photos)
    coffee = photos / "coffee.jpg"
    with Image.open(coffee) as image:  # a reason rests on several photos of one thing
        for margin in (8, 16, 24):
            box = (margin, margin, image.width - margin, image.height - margin)
            image.crop(box).save(coffee.with_stem(f"coffee-{margin}"), exif=image.getexif())
    places.write_text(_PLACES, encoding="utf-8")
    window = [sys.executable, "-m", "app", "--data-dir", str(data)]
    subprocess.run(
        [*window, "places", "import", str(places)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL
    )
    with hidden_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "HOME": str(root), "LANG": "C.UTF-8",
                       "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}  # fmt: skip
        environment.pop("QT_QPA_PLATFORM", None)
        result = subprocess.run(
            ["dbus-run-session", "--", _SYSTEM_PYTHON, str(_WALK), str(photos), "--", *window],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if result.returncode:
        raise SystemExit(f"the walk ended early:\n{result.stderr}")
    met: dict[str, Any] = json.loads(result.stdout[result.stdout.index("{") :])
    return met


def faults(met: dict[str, Any]) -> list[str]:
    """What a screen reader would not say, or say wrongly."""
    heard = " | ".join(met["heard"])
    checks = {
        "the promise is read": any("Nothing leaves this device" in p for p in met["promises"]),
        "a folder is a ticked row": "checked" in met["folder"]["states"],
        "the model is a chosen radio button": met["model"]["role"] == "radio button"
        and "checked" in met["model"]["states"],
        "progress is counted in words": "files read" in met["progress"]["name"],
        "photos are rows of a list": {photo["role"] for photo in met["photos"]} == {"list item"},
        "every photo says what it shows": all(len(photo["name"]) > 10 for photo in met["photos"]),
        "the search says how it works": met["search"]["description"] == "Results follow as you type.",
        "the search can have the focus": "focusable" in met["search"]["states"],
        "the best match is said": "coffee" in met["best"]["name"].lower()
        or "cup" in met["best"]["name"].lower(),
        "the question says which key sends": "Enter sends" in met["question"]["description"],
        "a card says its reason": "You photograph" in met["card"]["name"],
        "a word says that it has a menu": met["word"]["description"] == "Opens a menu."
        and "has-popup" in met["word"]["states"],
        "the correction is a button": met["belief"]["role"] == "push button",
        "the correction can be undone": met["undo"]["role"] == "push button",
        **{
            f"“{words}” is announced": words in heard
            for words in ("good match", "recommend a place for coffee", "Reading your question",
                          "places that fit", "does not count any more")
        },
    }  # fmt: skip
    return [what for what, is_so in checks.items() if not is_so]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, help="write what was met and heard to this JSON file")
    options = parser.parse_args()
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if missing or subprocess.run([_SYSTEM_PYTHON, "-c", _BINDINGS], check=False).returncode:
        raise SystemExit(f"not installed: {', '.join(missing) or 'the bindings of AT-SPI'}")
    with tempfile.TemporaryDirectory() as folder:
        met = walk(Path(folder))
    text = json.dumps(met, indent=2, ensure_ascii=False)
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")
    print(text)  # noqa: T201  # a command
    wrong = faults(met)
    print("\n".join(["wrong:", *wrong]) if wrong else "everything is said")  # noqa: T201  # a command
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
