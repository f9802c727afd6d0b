"""The person's settings: one frozen, checked dataclass in one JSON file."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import json
import os
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Final

from core import vault
from core.errors import EnvironmentProblem, UserError
from core.paths import DATABASE_NAME
from core.records import GeoPoint
from core.sentences import Sentence
from core.vault import LibraryKey

_VERSION: Final = 1
_HOME: Final = b"home"
_THEMES: Final = ("system", "light", "dark", "contrast")
PRECISIONS: Final = ("auto", "4-bit", "8-bit", "bf16")


class IndexSpeed(Enum):
    """How much of the machine indexing may take."""

    GENTLE = "gentle"  # one thread, lowest priority
    FAST = "fast"  # all cores


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can choose.

    Attributes:
        precision: how language models are stored in memory, one of `PRECISIONS`; auto is 4-bit
            where the device has kernels for it.
        unload_after_minutes: a language model that was not used for this long frees its memory.
        home: the location "nearby" refers to.
        max_pixels: photos with more pixels are not decoded.
        thumbnail_cache_mb: size cap of the thumbnail cache.
        only_on_mains: do not index on battery.
        pause_while_active: do not index while the person uses the computer.
        index_from_hour, index_to_hour: index only between these hours; equal means any time.
        theme: system, light, dark or contrast.
        language: such as "de"; empty follows the system.
        text_percent: size of text, 100 to 200.
        close_to_tray: closing the window keeps the app running.
        notify_when_done: show a notification when indexing is done and the window is not in front.
        first_run_done: the introduction was finished or skipped.
        lock_after_minutes: an encrypted library is locked when the window was not used for this
            long; 0 means never.
        shortcuts: action name to key sequence, where it differs from the default.

    Raises:
        UserError: on construction, if a value is out of range; the message shows the value.
    """

    encoder: str = "starter"
    describer: str = "starter"
    matcher: str = "starter"
    precision: str = "auto"
    unload_after_minutes: int = 10
    index_speed: IndexSpeed = IndexSpeed.GENTLE
    home: GeoPoint | None = None
    max_pixels: int = 250_000_000
    thumbnail_cache_mb: int = 2_000
    only_on_mains: bool = False
    pause_while_active: bool = False
    index_from_hour: int = 0
    index_to_hour: int = 0
    theme: str = "system"
    language: str = ""
    text_percent: int = 100
    close_to_tray: bool = False
    notify_when_done: bool = True
    first_run_done: bool = False
    lock_after_minutes: int = 15
    shortcuts: dict[str, str] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if not 1_000_000 <= self.max_pixels <= 4_000_000_000:
            raise UserError(Sentence("settings.max-pixels", value=self.max_pixels))
        if not 50 <= self.thumbnail_cache_mb <= 1_000_000:
            raise UserError(Sentence("settings.cache", value=self.thumbnail_cache_mb))
        for hour in (self.index_from_hour, self.index_to_hour):
            if not 0 <= hour <= 23:
                raise UserError(Sentence("settings.hour", value=hour))
        if not 0 <= self.lock_after_minutes <= 1_440:
            raise UserError(Sentence("settings.lock-after", value=self.lock_after_minutes))
        if self.precision not in PRECISIONS:
            raise UserError(
                Sentence("settings.precision", allowed=", ".join(PRECISIONS), value=self.precision)
            )
        if not 1 <= self.unload_after_minutes <= 1_440:
            raise UserError(Sentence("settings.unload-after", value=self.unload_after_minutes))
        if self.theme not in _THEMES:
            raise UserError(
                Sentence("settings.theme", allowed=", ".join(_THEMES), value=self.theme)
            )
        if not 100 <= self.text_percent <= 200:
            raise UserError(Sentence("settings.text-percent", value=self.text_percent))


def load_settings(path: Path) -> Settings:
    """Read the settings file; a missing file gives the defaults.

    Unknown keys are ignored, so that an older version can read a newer file. While the library is
    locked, `home` is not known.

    Raises:
        UserError: if the file is not valid or holds a value out of range.
        EnvironmentProblem: if it is there but cannot be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("settings.unreadable", path=str(path), reason=str(error.strerror))
        ) from error
    try:
        raw = json.loads(data)
        if not isinstance(raw, dict):
            raise TypeError("not an object")
        known = {entry.name for entry in dataclasses.fields(Settings)}
        values: dict[str, Any] = {key: value for key, value in raw.items() if key in known}
        if "index_speed" in values:
            values["index_speed"] = IndexSpeed(values["index_speed"])
        if values.get("home") is not None:
            values["home"] = _opened_home(values["home"], path)
        _check_types(values)
        return Settings(**values)
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError(Sentence("settings.damaged", path=str(path), reason=str(error))) from error


def _opened_home(value: Any, path: Path) -> GeoPoint | None:
    """Home is stored as plain text beside a plain library, and encrypted beside an encrypted one,
    once for every key that may open it."""
    if isinstance(value, dict):
        return GeoPoint(**value)
    key = vault.key_of(path.parent)
    for sealed in value if isinstance(value, list) else [value]:
        opened = vault.unseal(key, _HOME, base64.b64decode(sealed)) if key is not None else None
        if opened is not None:
            return GeoPoint(**json.loads(opened))
    return None


def _sealed_home(
    home: GeoPoint | None, path: Path, keys: Collection[LibraryKey] | None = None
) -> Any:
    if home is not None:
        value = dataclasses.asdict(home)
        if keys is None:
            held = vault.key_of(path.parent)
            keys = () if held is None else (held,)
        text = json.dumps(value).encode()
        sealed = [base64.b64encode(vault.seal(key, _HOME, text)).decode() for key in keys]
        return (sealed if len(sealed) > 1 else sealed[0]) if sealed else value
    if vault.is_locked(path.with_name(DATABASE_NAME)):  # unknown, so kept as it is
        with contextlib.suppress(OSError, ValueError, AttributeError):
            return json.loads(path.read_bytes()).get("home")
    return None


def _check_types(values: dict[str, Any]) -> None:
    """JSON allows any type for any key; a wrong one would only surface far from here."""
    defaults = Settings()
    for name, value in values.items():
        if name == "home":
            fits = value is None or isinstance(value, GeoPoint)
        else:
            fits = type(value) is type(getattr(defaults, name))
        if name == "shortcuts" and fits:
            fits = all(isinstance(keys, str) for keys in value.values())
        if not fits:
            raise TypeError(f"{name} has the wrong type")


def save_settings(
    settings: Settings, path: Path, *, home_keys: Collection[LibraryKey] | None = None
) -> None:
    """Write the settings so that a crash leaves either the old or the new file, never half of one.

    Args:
        home_keys: each of these can open `home`, anybody if there are none; by default the
            folder's unlocked key.

    Raises:
        EnvironmentProblem: if the disk is full or the folder cannot be written.
    """
    values: dict[str, Any] = {"version": _VERSION}
    for entry in dataclasses.fields(Settings):
        value = getattr(settings, entry.name)
        if isinstance(value, Enum):
            value = value.value
        elif entry.name == "home":
            value = _sealed_home(value, path, home_keys)
        values[entry.name] = value
    temporary = path.with_suffix(".json.new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(values, indent=2) + "\n")
        os.replace(temporary, path)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("settings.not-saved", reason=str(error.strerror))
        ) from error
