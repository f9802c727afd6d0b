"""Silences what libraries tell each other: nobody who runs a command could act on it."""

from __future__ import annotations

import logging
import warnings


def quiet_libraries() -> None:
    """Call before a model is loaded; calling it again changes nothing."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # the worker has no terminal
    # peft 0.21 asks transformers 5.23 by an old name.
    warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
    # Which kernels it would rather have, of a package that loads them from the network.
    logging.getLogger("bitsandbytes.backends").setLevel(logging.ERROR)
