"""Text in photos, read by PP-OCR with the models from the `rapidocr` wheel; nothing is downloaded."""

from __future__ import annotations

import socket
from collections.abc import Callable
from importlib.metadata import version
from typing import Any, Final

import numpy as np

from core.arrays import RgbImage
from core.models.device.networks import load_runtime
from core.models.ocr.believable import ReadLine, believable
from core.models.starter.starter_tuning import ocr_tuning

_RULES_VERSION: Final = "1"


class PhotoTextReader:
    """Reads Latin, Chinese and Japanese text at any rotation; the networks load on the first photo."""

    def __init__(self, knows: Callable[[str], bool]) -> None:
        """`knows` tells whether a lower-case word belongs to a known language."""
        self._knows = knows
        self._engine: Any = None
        self._tuning = ocr_tuning()

    @property
    def reader_id(self) -> str:
        """Identifies models and rules; photos read by another version are read again."""
        return f"rapidocr-{version('rapidocr')}-{_RULES_VERSION}"

    def read(self, image: RgbImage) -> str:
        """The credible lines of a picture [h, w, 3], one per line; empty if there are none."""
        if self._engine is None:
            self._engine = _load(self._tuning.side_px)
        found = self._engine(np.ascontiguousarray(image[:, :, ::-1]))  # it expects BGR
        texts, scores = found.txts or (), found.scores or ()
        lines = [ReadLine(text, float(score)) for text, score in zip(texts, scores, strict=True)]
        return "\n".join(believable(lines, self._tuning, self._knows))[: self._tuning.longest_chars]

    def close(self) -> None:
        """Free the memory of the networks."""
        self._engine = None


def _load(side_px: int) -> Any:
    load_runtime()
    # It imports `requests` for downloads nobody asks for, which binds a socket to test IPv6.
    has_ipv6, socket.has_ipv6 = socket.has_ipv6, False
    try:
        from rapidocr import RapidOCR
    finally:
        socket.has_ipv6 = has_ipv6
    return RapidOCR(
        params={
            "Global.log_level": "error",  # it warns about every photo without text
            # By default small photos are enlarged, which takes twice as long and gives worse results.
            "Det.limit_type": "max",
            "Det.limit_side_len": side_px,
            # One thread: it runs alongside other work, and its threads would spin between photos.
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
