"""Text in photos by PP-OCR, whose models lie in the wheel of `rapidocr`; nothing is downloaded."""

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
    """Reads Latin, Chinese and Japanese writing, turned any way; the networks load at the first photo."""

    def __init__(self, knows: Callable[[str], bool]) -> None:
        """`knows` tells whether a lower-case word is one of a known language."""
        self._knows = knows
        self._engine: Any = None
        self._tuning = ocr_tuning()

    @property
    def reader_id(self) -> str:
        """Of models and rules; what another one has read is read again."""
        return f"rapidocr-{version('rapidocr')}-{_RULES_VERSION}"

    def read(self, image: RgbImage) -> str:
        """The believable lines of a picture [h, w, 3], one below the other; empty where there are none."""
        if self._engine is None:
            self._engine = _load(self._tuning.side_px)
        found = self._engine(np.ascontiguousarray(image[:, :, ::-1]))  # it expects BGR
        texts, scores = found.txts or (), found.scores or ()
        lines = [ReadLine(text, float(score)) for text, score in zip(texts, scores, strict=True)]
        return "\n".join(believable(lines, self._tuning, self._knows))[: self._tuning.longest_chars]

    def close(self) -> None:
        """Give the memory of the networks back."""
        self._engine = None


def _load(side_px: int) -> Any:
    load_runtime()
    # It imports `requests` for downloads nobody asks of it, which binds a socket to try out IPv6.
    has_ipv6, socket.has_ipv6 = socket.has_ipv6, False
    try:
        from rapidocr import RapidOCR
    finally:
        socket.has_ipv6 = has_ipv6
    return RapidOCR(
        params={
            "Global.log_level": "error",  # it warns of every photo without text
            # By default small photos are enlarged, which doubles the time and reads worse.
            "Det.limit_type": "max",
            "Det.limit_side_len": side_px,
            # One thread: it runs beside other work, and its threads would spin between photos.
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )
