"""How XMP files that this app wrote are told from those of the user's other programs.

Their words were guessed from pixels: read back, they would count as the user's own.
"""

from __future__ import annotations

from typing import Final

TOOLKIT: Final = "VisualLens"  # the value of `x:xmptk`
