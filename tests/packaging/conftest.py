"""The scripts in `packaging/` are no package: they are found by their folder."""

from __future__ import annotations

import sys

from tests.helpers.checkout import ROOT

PACKAGING = ROOT / "packaging"

for folder in (PACKAGING, PACKAGING / "bundle"):
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
