"""Adds map extracts as regions to a data folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.errors import UserError
from core.paths import DataPaths
from core.places.osm.extract import places_of_extract
from core.places.osm.place_texts import fame_of, kept
from core.sentences import Sentence
from core.store.region_store import Region, RegionPlace, RegionStore

OSM_ATTRIBUTION: Final = "© OpenStreetMap contributors, Open Database Licence (ODbL)"
_SUFFIXES: Final = (".osm.pbf", ".pbf", ".osm", ".osm.bz2")


def add_region(
    paths: DataPaths,
    file: Path,
    *,
    name: str = "",
    cancel: CancelToken | None = None,
    on_found: Callable[[int], None] = lambda _count: None,
) -> Region:
    """Add the named places of an OpenStreetMap extract, or replace the region of this name.

    A killed or stopped import changes nothing.

    Args:
        name: by default that of the file.
        on_found: told the number of places found so far.

    Raises:
        UserError: if there is no such file, it is no extract, or it has no places.
        EnvironmentProblem: if the disk is full.
        Cancelled: if `cancel` was set.
    """
    if not file.is_file():
        raise UserError(Sentence("file.missing", path=str(file)))
    suffix = next((each for each in _SUFFIXES if file.name.casefold().endswith(each)), None)
    if suffix is None:
        raise UserError(Sentence("region.no-extract", file=file.name))
    title = name or file.name[: -len(suffix)].replace("-latest", "").replace("-", " ").title()
    token = cancel or CancelToken()
    region = RegionStore(paths.create().root).write(
        title, OSM_ATTRIBUTION, _places(file, token, on_found)
    )
    logs.worker.info("region added: %d places", region.places)
    return region


def _places(
    file: Path, cancel: CancelToken, on_found: Callable[[int], None]
) -> Iterator[RegionPlace]:
    count = 0
    for place in places_of_extract(file, cancel, on_found):
        count += 1
        yield RegionPlace(place.kind, fame_of(place.tags), place.position, kept(place.tags))
    if count == 0:
        raise UserError(Sentence("region.no-places", file=file.name))
