"""The program's only cache: values by key, bounded in bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class LruCache(Generic[K, V]):
    """Keeps values until their total size exceeds a bound; the least recently used go first.

    A key is absent, loading or kept. Background loaders call `begin` first, so that no key is loaded
    twice at once. Pinned keys stay whatever the bound, and so does the latest value: even one larger
    than the bound can be shown.

    Thread-safe: every method is atomic, `get_many` for each key.
    """

    def __init__(self, max_bytes: int, size: Callable[[K, V], int]) -> None:
        """
        Args:
            size: bytes of a key and its value; always the same for the same value.
        """
        self._max_bytes = max_bytes
        self._size = size
        self._values: OrderedDict[K, V] = OrderedDict()  # least recently used first
        self._used_bytes = 0
        self._loading: set[K] = set()
        self._pinned: frozenset[K] = frozenset()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        with self._lock:
            return len(self._values)

    @property
    def used_bytes(self) -> int:
        """Total size of the values kept."""
        with self._lock:
            return self._used_bytes

    def get(self, key: K) -> V | None:
        """The value, marked as used; None if it is not kept."""
        with self._lock:
            value = self._values.get(key)
            if value is not None:
                self._values.move_to_end(key)
            return value

    def get_many(self, keys: Iterable[K]) -> dict[K, V]:
        """The values kept for these keys, marked as used."""
        found = {key: self.get(key) for key in keys}
        return {key: value for key, value in found.items() if value is not None}

    def begin(self, key: K) -> bool:
        """Whether the caller is to load this key: it is neither kept nor being loaded.

        True marks the key as loading, until `put` or `abandon`.
        """
        with self._lock:
            if key in self._values or key in self._loading:
                return False
            self._loading.add(key)
            return True

    def put(self, key: K, value: V) -> None:
        """Keep a value, replacing the previous one; others are evicted if there is not enough space."""
        with self._lock:
            self._loading.discard(key)
            if key in self._values:
                self._drop(key)
            self._values[key] = value
            self._used_bytes += self._size(key, value)
            self._make_room()

    def abandon(self, key: K) -> None:
        """Give up on a key that is loading; loading may begin again."""
        with self._lock:
            self._loading.discard(key)

    def pin(self, keys: Iterable[K]) -> None:
        """Never evict these keys, present or future; keys pinned before are released."""
        with self._lock:
            self._pinned = frozenset(keys)
            self._make_room()

    def resize(self, max_bytes: int) -> None:
        """Change the bound; what no longer fits is evicted at once."""
        with self._lock:
            self._max_bytes = max_bytes
            self._make_room()

    def _make_room(self) -> None:
        if self._used_bytes <= self._max_bytes or not self._values:
            return
        newest = next(reversed(self._values))
        for key in list(self._values):
            if self._used_bytes <= self._max_bytes:
                return
            if key != newest and key not in self._pinned:
                self._drop(key)

    def _drop(self, key: K) -> None:
        self._used_bytes -= self._size(key, self._values.pop(key))
