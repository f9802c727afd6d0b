"""In-memory DuckDB connections that spill to disk instead of growing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from core.errors import EnvironmentProblem
from core.sentences import plain

_DEFAULT_BYTES: Final = 512 * 1024 * 1024


@contextmanager
def open_database(memory_bytes: int = _DEFAULT_BYTES, spill: Path | None = None) -> Iterator[Any]:
    """A connection with one thread, so that row order is the file's order, and a memory limit.

    Args:
        spill: folder for data that exceeds memory, removed at the end; without it a query over
            the limit fails.

    Raises:
        EnvironmentProblem: if the benchmark extra is not installed, or a query fits neither in
            memory nor on the disk.
    """
    try:
        import duckdb
    except ImportError as error:
        raise EnvironmentProblem(
            plain(
                "DuckDB is not installed. Install the extra with `pip install visuallens[bench]`."
            )
        ) from error
    config: dict[str, Any] = {"memory_limit": f"{memory_bytes // 1024}KiB", "threads": 1}
    if spill is not None:
        config["temp_directory"] = str(spill)
    try:
        with duckdb.connect(config=config) as connection:
            # Its progress bar would end up in the JSON that a command prints.
            connection.execute("SET enable_progress_bar = false")
            yield connection
    except duckdb.OutOfMemoryException as error:
        raise EnvironmentProblem(
            plain(
                f"{memory_bytes >> 20} MB are too little memory for this step. "
                "For a build, raise --memory-mb or use fewer --workers."
            )
        ) from error
    finally:
        if spill is not None:
            shutil.rmtree(spill, ignore_errors=True)
