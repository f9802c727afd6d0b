"""The person's settings: one frozen, checked dataclass in one JSON file."""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from core.errors import UserError
from core.records import GeoPoint

_VERSION: Final = 1


class IndexSpeed(Enum):
    """How much of the machine indexing may take."""

    GENTLE = "gentle"  # one thread, lowest priority
    FAST = "fast"  # all cores


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can choose.

    Attributes:
        home: the place "nearby" refers to.
        max_pixels: photos with more pixels are not decoded.
        thumbnail_cache_mb: size cap of the thumbnail cache.

    Raises:
        UserError: on construction, if a value is out of range; the message shows the value.
    """

    encoder: str = "starter"
    describer: str = "starter"
    matcher: str = "starter"
    index_speed: IndexSpeed = IndexSpeed.GENTLE
    home: GeoPoint | None = None
    max_pixels: int = 250_000_000
    thumbnail_cache_mb: int = 2_000

    def __post_init__(self) -> None:
        if not 1_000_000 <= self.max_pixels <= 4_000_000_000:
            raise UserError(
                f"Settings: max_pixels must be 1 million to 4 billion, not {self.max_pixels}."
            )
        if not 50 <= self.thumbnail_cache_mb <= 1_000_000:
            raise UserError(
                f"Settings: thumbnail_cache_mb must be 50 to 1 000 000, not {self.thumbnail_cache_mb}."
            )


def load_settings(path: Path) -> Settings:
    """Read the settings file; a missing file gives the defaults.

    Unknown keys are ignored, so that an older version can read a newer file.

    Raises:
        UserError: if the file is not valid or holds a value out of range.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    try:
        raw = json.loads(text)
        if not isinstance(raw, dict):
            raise TypeError("not an object")
        known = {field.name for field in dataclasses.fields(Settings)}
        values: dict[str, Any] = {key: value for key, value in raw.items() if key in known}
        if "index_speed" in values:
            values["index_speed"] = IndexSpeed(values["index_speed"])
        if values.get("home") is not None:
            values["home"] = GeoPoint(**values["home"])
        return Settings(**values)
    except (ValueError, TypeError) as error:
        raise UserError(
            f"The settings file {path} cannot be read ({error}). Mend it or delete it to start afresh."
        ) from error


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings so that a crash leaves either the old or the new file, never half of one."""
    values: dict[str, Any] = {"version": _VERSION}
    for field in dataclasses.fields(Settings):
        value = getattr(settings, field.name)
        if isinstance(value, Enum):
            value = value.value
        elif isinstance(value, GeoPoint):
            value = dataclasses.asdict(value)
        values[field.name] = value
    temporary = path.with_suffix(".json.new")
    temporary.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
    temporary.chmod(0o600)
    os.replace(temporary, path)
