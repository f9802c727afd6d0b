"""Connects an answer with the command it answers."""

from __future__ import annotations

from typing import NewType

RequestId = NewType("RequestId", int)  # chosen by the sender, only compared
