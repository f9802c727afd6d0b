"""Whether the libraries of the larger models are here: an installation may have the starter's alone."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from core.errors import ModelUnavailable
from core.sentences import Sentence

# The extra `models` of pyproject.toml, as they are imported; the others come with these.
_LIBRARIES: Final = ("torch", "transformers", "open_clip", "peft")


def require_libraries() -> None:
    """Check that larger models can run, without importing anything.

    Raises:
        ModelUnavailable: if a library is not installed.
    """
    missing = [name for name in _LIBRARIES if find_spec(name) is None]
    if missing:
        raise ModelUnavailable(Sentence("model.no-libraries", libraries=", ".join(missing)))
