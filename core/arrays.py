"""Array types passed between modules. Only for code that handles arrays: the window loads no NumPy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

RgbImage = npt.NDArray[np.uint8]  # [h, w, 3], upright, sRGB
FloatMatrix = npt.NDArray[np.float32]  # [n, d]
FloatVector = npt.NDArray[np.float32]  # [d]

# Files to images, in order; None for a file that cannot be decoded. Decoding happens elsewhere.
ImageLoader = Callable[[Sequence[Path]], Sequence[RgbImage | None]]
