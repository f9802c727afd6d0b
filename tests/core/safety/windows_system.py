"""Both kinds of libraries of Windows, as a test double: what they are asked for, byte by byte."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from typing import Any

PROCESS, TOKEN, JOB = 0xFFFF_FFFF_FFFF_FFFF, 44, 55


class System:
    """Notes each call with the bytes behind its pointers."""

    def __init__(self, refused: dict[str, int], fills: Mapping[str, Callable[..., object]]) -> None:
        """`refused`: how often a function fails before it succeeds; `fills`: what it does to its arguments."""
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._refused = refused
        self._fills = {"OpenProcessToken": _open_token, **fills}

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> int:
            self.calls.append((name, tuple(_content(each) for each in arguments)))
            if self._refused.get(name, 0) > 0:
                self._refused[name] -= 1
                return 0
            filled = self._fills.get(name, lambda *_: None)(*arguments)
            results = {"GetCurrentProcess": PROCESS, "CreateJobObjectW": JOB}
            return filled if isinstance(filled, int) else results.get(name, 1)

        setattr(self, name, call)
        return call

    def arguments(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for called, arguments in self.calls if called == name]


def _open_token(_process: object, _access: int, token: Any) -> None:
    token._obj.value = TOKEN


def _content(argument: Any) -> Any:
    if (target := getattr(argument, "_obj", None)) is not None:  # of `byref`
        if type(target).__name__ == "_Label":
            return ctypes.string_at(target.sid, 12), target.attributes
        return bytes(target)
    if isinstance(argument, ctypes.Array):
        return argument[:]
    return getattr(argument, "value", argument)
