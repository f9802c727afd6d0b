"""Downloads and imports an extract in its own process: the window never waits, ending it changes nothing."""

from __future__ import annotations

import atexit
import json
import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from core import logs, vault
from core.codec import from_json, to_json
from core.errors import VisualLensError
from core.paths import DataPaths
from core.places.osm.extract_index import SERVER, Extract
from core.sentences import Sentence
from core.store.region_store import Region
from core.vault import LibraryKey

_MAX_BYTES: Final = 1_000_000  # per progress message


@dataclass(frozen=True, slots=True)
class RegionNews:
    """The state of an import: places found so far, the finished region, or why it failed.

    Attributes:
        done_bytes: of a download that precedes the import; `total_bytes` is 0 without one.
    """

    found: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    region: Region | None = None
    problem: Sentence | None = None


class RegionProcess:
    """One import under way."""

    def __init__(self, data_dir: Path, source: Path | Extract, server: str = SERVER) -> None:
        """Start importing a file, or downloading and importing an extract from a server."""
        context = multiprocessing.get_context("spawn")
        self._news, theirs = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_import,
            args=(theirs, data_dir, source, server, vault.key_of(data_dir)),
            name="visuallens-region",
        )
        self._process.start()
        # As a daemon would it ends with the window; but daemons may have no process that reads the file.
        atexit.register(self._process.kill)
        theirs.close()

    def news(self) -> RegionNews | None:
        """The latest progress since the last call; None if there is none."""
        latest = None
        try:
            while self._news.poll():
                latest = from_json(RegionNews, json.loads(self._news.recv_bytes(_MAX_BYTES)))
        except (EOFError, OSError):
            if latest is None:
                latest = RegionNews(problem=Sentence("region.ended"))
        return latest

    def stop(self) -> None:
        """End the import at once."""
        atexit.unregister(self._process.kill)
        self._process.kill()
        self._process.join()
        self._news.close()


def _tell(connection: Connection, news: RegionNews) -> None:
    """As JSON: what comes through a pipe is never unpickled."""
    connection.send_bytes(json.dumps(to_json(news)).encode())


def _import(
    news: Connection,
    data_dir: Path,
    source: Path | Extract,
    server: str,
    key: LibraryKey | None,
) -> None:
    from core.safety.offline import force_offline, guard_sockets
    from core.worker.region_import import add_region, download_region

    force_offline()
    guard_sockets()
    vault.set_key(data_dir, key)

    def on_found(count: int) -> None:
        _tell(news, RegionNews(found=count))

    def on_bytes(done: int, total: int) -> None:
        _tell(news, RegionNews(done_bytes=done, total_bytes=total))

    try:
        paths = DataPaths(data_dir)
        if isinstance(source, Extract):
            region = download_region(
                paths, source, on_bytes=on_bytes, on_found=on_found, server=server
            )
        else:
            region = add_region(paths, source, on_found=on_found)
        _tell(news, RegionNews(found=region.places, region=region))
    except VisualLensError as error:
        _tell(news, RegionNews(problem=error.sentence))
    except Exception:  # noqa: BLE001  # boundary of the process
        logs.worker.exception("a region was not added")
        _tell(news, RegionNews(problem=Sentence("app.bug")))
