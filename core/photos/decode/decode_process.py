"""The process of `core.photos.decode.pool`: decodes one file per request."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack

from core.photos.decode.decode_file import decode_file
from core.photos.decode.file_bytes import HandedFiles
from core.photos.decode.outcome_message import from_outcome, to_request
from core.safety.confined_child import limit_processor_time
from core.safety.handing import Message


def answer(request: Message) -> Iterator[Message]:
    """The outcome for a file that is handed over open, with the names of those beside it."""
    wanted, names = request.document
    decode_request, limits = to_request(wanted)
    limit_processor_time(limits.processor_s)
    with ExitStack() as stack:
        photo, *others = [
            stack.enter_context(os.fdopen(file, "rb", closefd=False)) for file in request.files
        ]
        files = HandedFiles(photo, dict(zip(names, others, strict=True)))
        yield from_outcome(decode_file(decode_request, files, limits.max_pixels))
