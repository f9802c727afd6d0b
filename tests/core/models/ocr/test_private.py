"""Reading text leaves nothing behind on the computer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.patience import PATIENCE_S

_READ = (
    "import numpy as np\n"
    "from core.models.ocr.reader import PhotoTextReader\n"
    "PhotoTextReader(lambda word: True).read(np.full((200, 300, 3), 255, np.uint8))\n"
)


def test_the_networks_note_nothing_about_the_person(tmp_path: Path) -> None:
    """Since 1.29 ONNX Runtime makes an identifier of the device and a queue of events to send as
    soon as it is imported; on a machine that builds software (`CI`) it does not.
    """
    environment = {name: text for name, text in os.environ.items() if name != "CI"}
    here = {name: str(tmp_path) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "USERPROFILE")}
    subprocess.run(
        [sys.executable, "-c", _READ], env=environment | here, timeout=PATIENCE_S, check=True
    )
    assert list(tmp_path.iterdir()) == []
