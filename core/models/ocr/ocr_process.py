"""The process of `core.models.ocr.reader`: runs PP-OCR with the models from the `rapidocr` wheel."""

from __future__ import annotations

import functools
import socket
from collections.abc import Iterator
from typing import Any

import numpy as np

from core.models.device.networks import load_runtime
from core.safety.handing import Message


def answer(request: Message) -> Iterator[Message]:
    """The lines of a picture, each with its confidence in [0, 1].

    Args:
        request: height and width, the side at which text is looked for, and the RGB bytes.
    """
    height, width, side_px = request.document
    image = np.frombuffer(request.parts[0], np.uint8).reshape(height, width, 3)
    found = _engine(side_px)(np.ascontiguousarray(image[:, :, ::-1]))  # it expects BGR
    texts, scores = found.txts or (), found.scores or ()
    yield Message([[text, float(score)] for text, score in zip(texts, scores, strict=True)])


@functools.cache
def _engine(side_px: int) -> Any:
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
