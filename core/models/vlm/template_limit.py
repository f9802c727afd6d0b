"""A time limit for chat templates: untrusted little programs that come with a model."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any, Final, TypeVar

from core.errors import ModelUnavailable
from core.sentences import Sentence

LIMIT_S: Final = 5.0  # of CPU time; a template takes some hundredths of a second
_TEMPLATE_FILE: Final = "<template>"  # the file name that Jinja gives the code it compiles
R = TypeVar("R")


def within_limit(render: Callable[[], R], limit_s: float = LIMIT_S) -> R:
    """Render a template, and stop it when this thread has used `limit_s` seconds of CPU time.

    Raises:
        ModelUnavailable: if the template did not finish in time.
    """
    deadline = time.thread_time() + limit_s

    def watch(frame: FrameType, _event: str, _argument: Any) -> Callable[..., Any] | None:
        if frame.f_code.co_filename != _TEMPLATE_FILE:
            return None  # library code runs at full speed
        if time.thread_time() > deadline:
            raise ModelUnavailable(Sentence("model.template-endless"))
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        return render()
    finally:
        sys.settrace(before)
