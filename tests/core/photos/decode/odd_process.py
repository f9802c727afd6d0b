"""A decoding process that fails on files of some names as codecs do."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.photos.decode import decode_process
from core.safety.handing import Message

WORK_S: Final = 3  # processor time that one photo may take


def answer(request: Message) -> Iterator[Message]:
    """As a decoding process, unless the name of the file says how it fails."""
    (asked, _limits), _names = request.document
    name = Path(asked["path"]).stem
    if name == "deadly":  # a crash in native code
        os.kill(os.getpid(), signal.SIGSEGV)
    elif name == "endless":  # hangs in native code, deaf to polite signals
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        time.sleep(3600)
    answers = decode_process.answer(request)
    if name == "held up":  # a good photo on a machine that has no time for it
        time.sleep(WORK_S + 1)
    outcome = next(answers)
    if name == "busy":  # works without end
        while True:
            pass
    yield outcome
