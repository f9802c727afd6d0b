"""Data of the model and privacy pages, independent of where it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ModelPresence(Enum):
    """Whether a model is ready to use."""

    BUILT_IN = "built_in"
    AVAILABLE = "available"  # can be downloaded or imported
    INSTALLED = "installed"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model of the catalog.

    Attributes:
        roles: what it does, in words, such as "finds photos".
        used: whether it is in use for that.
        memory: its requirement, in words; empty if unknown.
        licence_text: to be accepted before it is installed; empty for free licences.
    """

    id: str
    title: str
    tier: str
    licence: str
    roles: str
    size_bytes: int
    presence: ModelPresence
    used: bool
    note: str = ""
    memory: str = ""
    licence_text: str = ""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One location on disk named by the privacy page."""

    what: str
    path: str
    size_bytes: int
