"""What the settings pages show and change, independent of where it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ui.look.theme import ThemeChoice


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """Every choice on the pages.

    Attributes:
        fast: all of the machine for reading photos, else gently.
        from_hour, to_hour: read only between these hours; equal means at any time.
        language: such as "de"; empty follows the system.
    """

    fast: bool = False
    only_on_mains: bool = False
    pause_while_active: bool = False
    from_hour: int = 0
    to_hour: int = 0
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    text_percent: int = 100
    close_to_tray: bool = False
    notify_when_done: bool = True


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
