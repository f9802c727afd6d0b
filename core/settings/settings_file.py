"""The settings in one JSON file that survives crashes and other versions of the app."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import json
import os
import typing
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Final

from core import logs, vault
from core.codec import from_json, to_json
from core.errors import EnvironmentProblem, UserError, reason_of
from core.paths import DATABASE_NAME
from core.records import GeoPoint
from core.sentences import Sentence
from core.settings.chosen import SETTINGS, Settings
from core.vault import LibraryKey

_VERSION: Final = 1
_HOME: Final = b"home"
_TYPES: Final = typing.get_type_hints(Settings)

OnProblem = Callable[[Sentence], None]


def load_settings(path: Path, on_problem: OnProblem | None = None) -> Settings:
    """Read the settings file; a missing file yields the defaults.

    Another version may have written it: unknown keys are ignored, and an unknown value is replaced
    by the default. While the library is locked, `home` is unknown.

    Args:
        on_problem: called for every value that was replaced.

    Raises:
        UserError: if the file as a whole cannot be parsed.
        EnvironmentProblem: if it exists but cannot be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("settings.unreadable", path=str(path), reason=reason_of(error))
        ) from error
    try:
        raw = json.loads(data)
        if not isinstance(raw, dict):
            raise TypeError("not an object")
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError(Sentence("settings.damaged", path=str(path), reason=str(error))) from error
    values: dict[str, Any] = {}
    for name, setting in SETTINGS.items():
        if name not in raw:
            continue
        try:
            value = _opened_home(raw[name], path) if name == "home" else _value(name, raw[name])
            setting.check(name, value)
        except (ValueError, TypeError, UserError):
            logs.app.warning("the setting %s has an unknown value", name)
            if on_problem is not None:
                on_problem(Sentence("settings.unknown-value", name=name))
        else:
            values[name] = value
    return Settings(**values)


def _value(name: str, data: object) -> Any:
    value_type: Any = _TYPES[name]
    return from_json(value_type, data)


def _opened_home(value: Any, path: Path) -> GeoPoint | None:
    """`home` is stored in plain text beside a plain library, and sealed beside an encrypted one:
    once per key that may open it."""
    if value is None:
        return None
    if isinstance(value, dict):
        return from_json(GeoPoint, value)
    key = vault.key_of(path.parent)
    for sealed in value if isinstance(value, list) else [value]:
        opened = vault.unseal(key, _HOME, base64.b64decode(sealed)) if key is not None else None
        if opened is not None:
            return from_json(GeoPoint, json.loads(opened))
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
    if vault.is_locked(path.with_name(DATABASE_NAME)):  # unknown, but not to be lost either
        with contextlib.suppress(OSError, ValueError, AttributeError):
            return json.loads(path.read_bytes()).get("home")
    return None


def save_settings(
    settings: Settings, path: Path, *, home_keys: Collection[LibraryKey] | None = None
) -> None:
    """Write the settings so that a crash leaves either the old or the new file, never a partial one.

    Args:
        home_keys: any of these can open `home`, anyone if there are none; by default the key held
            for the folder.

    Raises:
        EnvironmentProblem: if the disk is full or the folder cannot be written.
    """
    values = _of_other_versions(path) | {"version": _VERSION}
    for name in SETTINGS:
        value = getattr(settings, name)
        values[name] = _sealed_home(value, path, home_keys) if name == "home" else to_json(value)
    temporary = path.with_suffix(".json.new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(values, indent=2) + "\n")
        os.replace(temporary, path)
    except OSError as error:
        raise EnvironmentProblem(Sentence("settings.not-saved", reason=reason_of(error))) from error


def _of_other_versions(path: Path) -> dict[str, Any]:
    """Entries in the file that this version does not know."""
    with contextlib.suppress(OSError, ValueError, AttributeError, RecursionError):
        raw = json.loads(path.read_bytes())
        return {key: value for key, value in raw.items() if key not in SETTINGS}
    return {}
