"""The real photos and hostile files kept beside a checkout, for tests that want them."""

from __future__ import annotations

from pathlib import Path

import pytest

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def shared_photos(folder: str = "") -> Path:
    """Folder of real photos; skips the calling test where it is absent."""
    return _existing(_DATA / "photos" / folder)


def shared_case(name: str) -> Path:
    """A file rebuilt from a public report; skips the calling test where it is absent."""
    return _existing(_DATA.parent / "cases" / name)


def shared_hostile(folder: str = "") -> Path:
    """Folder of corrupt and malicious files; skips the calling test where it is absent."""
    return _existing(_DATA / "hostile" / folder)


def shared_extract(name: str) -> Path:
    """A real extract of OpenStreetMap; skips the calling test where it is absent."""
    return _existing(_DATA / "osm" / f"{name}.osm.pbf")


def _existing(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"the collection of real files is not beside this checkout: {path.name}")
    return path
