"""A fresh library for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.store.connection import Connection, open_store


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def connection(library: Path) -> Iterator[Connection]:
    opened = open_store(library)
    yield opened
    opened.close()
