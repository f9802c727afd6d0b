"""The answer that the README shows: what `visuallens demo` prints, written anew.

python packaging/sample/readme_answer.py
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
_BLOCK = re.compile(r"(?<=<!-- demo -->\n```\n).*?(?=```\n)", re.DOTALL)


def main() -> int:
    text = README.read_text(encoding="utf-8")
    answer = answers_of_demo()
    README.write_text(_BLOCK.sub(lambda _: answer, text), encoding="utf-8")
    return 0


def shown_in_readme() -> str:
    """The block of the README as it stands."""
    found = _BLOCK.search(README.read_text(encoding="utf-8"))
    return found[0] if found else ""


def answers_of_demo() -> str:
    """What the demo says to its questions, from a library made anew."""
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "app", "--data-dir", folder, "demo", "--no-window")
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    blocks = done.stdout.split("\n\n")
    return "\n\n".join(block for block in blocks if block.startswith("“") and "\n" in block) + "\n"


if __name__ == "__main__":
    sys.exit(main())
