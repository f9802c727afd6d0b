"""What the pages of models and of data show, independent of where it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ModelPresence(Enum):
    """Whether a model can be used."""

    BUILT_IN = "built_in"
    AVAILABLE = "available"  # can be downloaded or imported
    INSTALLED = "installed"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model of the catalog.

    Attributes:
        roles: what it does, in words, such as "finds photos".
        used: it does that now.
        memory: what it needs, in words; empty when unknown.
        licence_text: must be agreed to before it is installed; empty for free licences.
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
    """One location on disk the privacy page names."""

    what: str
    path: str
    size_bytes: int
