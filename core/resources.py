"""The only loader of bundled data files; works the same in a clone, a wheel and a frozen app."""

from __future__ import annotations

import json
import lzma
import tomllib
from pathlib import Path, PurePosixPath
from typing import Any, Final

_ROOT: Final = Path(__file__).resolve().parents[1] / "resources"


def resource_path(name: str) -> Path:
    """Absolute path of a bundled file.

    Args:
        name: POSIX path below `resources/`, such as `prompts/caption.txt`.

    Raises:
        ValueError: if `name` is absolute or leaves the folder.
        FileNotFoundError: if there is no such file.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"resource name must stay below resources/: {name!r}")
    path = _ROOT / relative
    if not path.exists():
        raise FileNotFoundError(f"bundled file is missing: {name}")
    return path


def load_text(name: str) -> str:
    """Text of a bundled UTF-8 file."""
    return resource_path(name).read_text(encoding="utf-8")


def load_xz_text(name: str) -> str:
    """Text of a bundled UTF-8 file that is packed with xz."""
    return lzma.decompress(resource_path(name).read_bytes()).decode()


def load_json(name: str) -> Any:
    """Parsed JSON of a bundled file."""
    return json.loads(load_text(name))


def load_toml(name: str) -> dict[str, Any]:
    """Parsed TOML of a bundled file."""
    return tomllib.loads(load_text(name))


def languages() -> tuple[str, ...]:
    """Codes of the languages of the window, one per compiled catalog; `qps` is for tests."""
    catalogs = sorted(resource_path("i18n").glob("visuallens_*.qm"))
    codes = (path.stem.removeprefix("visuallens_") for path in catalogs)
    return tuple(code for code in codes if code != "qps")
