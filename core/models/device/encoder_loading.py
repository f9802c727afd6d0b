"""What goes wrong while a library constructs an encoder, as sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from core.errors import ModelUnavailable, NotEnoughMemory
from core.models.device.batching import is_out_of_memory, release_memory
from core.models.device.devices import Device
from core.sentences import Sentence


@contextlib.contextmanager
def loading_encoder(model_id: str, device: Device) -> Iterator[None]:
    """Inside, a library constructs an encoder from installed files.

    Raises:
        ModelUnavailable: if it cannot.
        NotEnoughMemory: if it does not fit.
    """
    try:
        yield
    except (
        RuntimeError, ValueError, KeyError, TypeError, AttributeError, OSError, AssertionError, ImportError, MemoryError,
    ) as error:  # fmt: skip
        if is_out_of_memory(error):
            release_memory()
            raise NotEnoughMemory(
                Sentence("encoder.too-large", model=model_id, device=device.name)
            ) from error
        raise ModelUnavailable(Sentence("encoder.does-not-load", model=model_id)) from error
