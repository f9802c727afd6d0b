"""Text in photos, read by PP-OCR in a process that has nothing but their pixels; nothing is downloaded."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Final

import numpy as np

from core.arrays import RgbImage
from core.errors import EnvironmentProblem
from core.models.ocr.believable import ReadLine, believable
from core.models.starter.starter_tuning import ocr_tuning
from core.safety.confined_process import ConfinedProcess, ProcessEndedError, memory_share
from core.safety.handing import Message
from core.sentences import Sentence

_RULES_VERSION: Final = "1"
_PROCESS: Final = "core.models.ocr.ocr_process"
_LONGEST_S: Final = (
    600.0  # a page of text takes seconds, on a machine that is busy with other things minutes
)


class PhotoTextReader:
    """Reads Latin, Chinese and Japanese text at any rotation; the process starts with the first photo."""

    def __init__(self, knows: Callable[[str], bool]) -> None:
        """`knows` tells whether a lower-case word belongs to a known language."""
        self._knows = knows
        self._process: ConfinedProcess | None = None
        self._tuning = ocr_tuning()

    @property
    def reader_id(self) -> str:
        """Identifies models and rules; photos read by another version are read again."""
        return f"rapidocr-{version('rapidocr')}-{_RULES_VERSION}"

    def read(self, image: RgbImage) -> str:
        """The credible lines of a picture [h, w, 3], one per line; empty if there are none.

        Raises:
            EnvironmentProblem: if the process cannot be started.
            ProcessEndedError: if it failed on this picture.
        """
        height, width, _ = image.shape
        request = Message([height, width, self._tuning.side_px], [np.ascontiguousarray(image)])
        if self._process is None:
            self._process = ConfinedProcess(_PROCESS, memory_cap_bytes=memory_share(1))
        try:
            lines = self._process.ask(request, _lines, timeout_s=_LONGEST_S)
        except ProcessEndedError as ended:
            self.close()
            if not ended.started:
                raise EnvironmentProblem(Sentence("photo.no-decoders")) from ended
            raise
        return "\n".join(believable(lines, self._tuning, self._knows))[: self._tuning.longest_chars]

    def close(self) -> None:
        """End the process and so free the memory of the networks."""
        process, self._process = self._process, None
        if process is not None:
            process.close()


def _lines(message: Message) -> list[ReadLine]:
    lines = []
    for text, confidence in message.document:
        if type(text) is not str or type(confidence) is not float:
            raise ValueError("no line")
        lines.append(ReadLine(text, confidence))
    return lines
