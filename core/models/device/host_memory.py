"""Makes the C library return freed memory to the system while and after a model is loaded.

glibc retains large blocks once a few of them have been freed. Quantizing frees several wide copies
of every layer, so a 4-bit model would end up occupying more than the 16-bit one.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

_MMAP_THRESHOLD: Final = -3  # glibc's number of this option
_WHILE_LOADING: Final = 1 << 20
_OTHERWISE: Final = 32 << 20  # the upper limit of glibc's own adjustment


@contextmanager
def giving_back() -> Iterator[None]:
    """Blocks of a megabyte and more that are freed inside are returned to the system at once."""
    libc = _glibc()
    if libc is None:
        yield
        return
    libc.mallopt(_MMAP_THRESHOLD, _WHILE_LOADING)
    try:
        yield
    finally:
        libc.mallopt(_MMAP_THRESHOLD, _OTHERWISE)
        libc.malloc_trim(0)


def trim() -> None:
    """Return freed memory that was retained."""
    if (libc := _glibc()) is not None:
        libc.malloc_trim(0)


def _glibc() -> Any | None:
    """The C library, if it has this option."""
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "mallopt") and hasattr(libc, "malloc_trim") else None
