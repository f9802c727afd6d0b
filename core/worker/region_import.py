"""Imports map extracts and tables of places as regions of a data folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.errors import UserError
from core.paths import DataPaths
from core.places import overture
from core.places.confined_extract import ConfinedExtract
from core.places.osm.extract import ExtractPlace
from core.places.osm.extract_download import ByteCallback, download_extract
from core.places.osm.extract_index import SERVER, Extract
from core.sentences import Sentence
from core.store.region_file import RegionPlace
from core.store.region_store import PREFIX, Region, RegionStore
from core.store.safekeeping.journal import Operation, journalled

OSM_ATTRIBUTION: Final = "© OpenStreetMap contributors, Open Database Licence (ODbL)"
_OSM_SUFFIXES: Final = (".osm.pbf", ".pbf", ".osm", ".osm.bz2")
_OVERTURE_SUFFIXES: Final = (".parquet", ".geoparquet")


def _no_news(_count: int) -> None:
    return None


def add_region(
    paths: DataPaths,
    file: Path,
    *,
    name: str = "",
    cancel: CancelToken | None = None,
    on_found: Callable[[int], None] = _no_news,
) -> Region:
    """Add a region from an OpenStreetMap extract (named places, and streets, water and parks to draw)
    or an Overture Places table, or replace the region of this name.

    An import that is killed or cancelled changes nothing.

    Args:
        name: by default that of the file.
        on_found: called with the number of places found so far.

    Raises:
        UserError: if the file is missing, of neither kind, or has no places.
        EnvironmentProblem: if the disk is full.
        Cancelled: if `cancel` was set.
    """
    if not file.is_file():
        raise UserError(Sentence("file.missing", path=str(file)))
    folded = file.name.casefold()
    suffixes = (*_OSM_SUFFIXES, *_OVERTURE_SUFFIXES)
    suffix = next((each for each in suffixes if folded.endswith(each)), None)
    if suffix is None:
        raise UserError(Sentence("region.no-extract", file=file.name))
    title = name or file.name[: -len(suffix)].replace("-latest", "").replace("-", " ").title()
    is_extract = suffix in _OSM_SUFFIXES
    attribution = OSM_ATTRIBUTION if is_extract else overture.ATTRIBUTION
    store = RegionStore(paths.create().root)
    read = ConfinedExtract(
        file, is_extract=is_extract, cancel=cancel or CancelToken(), on_found=on_found
    )
    started = str(int(time.time()))
    with closing(read), journalled(paths.root, Operation.REGION, name=title, since=started):
        region = store.write(title, attribution, _places(file, read.places()), read.shapes())
    logs.worker.info("region added: %d places", region.places)
    return region


def download_region(
    paths: DataPaths,
    extract: Extract,
    *,
    cancel: CancelToken | None = None,
    on_bytes: ByteCallback = lambda _done, _total: None,
    on_found: Callable[[int], None] = _no_news,
    server: str = SERVER,
) -> Region:
    """Download an extract and add it as a region of the same name; the file is removed afterwards.

    Raises:
        UserError, EnvironmentProblem, Cancelled: as `download_extract` and `add_region`.
    """
    token = cancel or CancelToken()
    root = paths.create().root
    file = download_extract(extract, root, PREFIX, token, on_bytes, server=server)
    region = add_region(paths, file, name=extract.name, cancel=token, on_found=on_found)
    file.unlink(missing_ok=True)
    return region


def _places(file: Path, found: Iterator[ExtractPlace]) -> Iterator[RegionPlace]:
    count = 0
    for place in found:
        count += 1
        yield RegionPlace(place.kind, place.fame, place.position, place.tags)
    if count == 0:
        raise UserError(Sentence("region.no-places", file=file.name))
