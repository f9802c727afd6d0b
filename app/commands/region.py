"""`visuallens places region`: places of the world, from map extracts and tables of places."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.context import Context, counted, interruptible, size_text

if TYPE_CHECKING:
    from core.store.region_store import Region

_WIDTH: Final = 100  # characters of the list of names


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its sub-commands."""
    parser = actions.add_parser(
        "region", help="places of a map extract, for questions without a list"
    )
    wanted = parser.add_subparsers(required=True, metavar="ACTION")
    adding = wanted.add_parser("add", help="add a file, or replace that region")
    adding.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="an OpenStreetMap extract (.osm.pbf) or a table of Overture Places (.parquet)",
    )
    adding.add_argument("--name", default="", help="name of the region (default: that of the file)")
    adding.set_defaults(
        run=lambda options, context: add_extract(context, options.file, options.name)
    )
    listing = wanted.add_parser(
        "list", help="show the regions, and the extracts that can be downloaded"
    )
    listing.add_argument(
        "words", nargs="*", metavar="WORD", help="only extracts with these words in their name"
    )
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.set_defaults(
        run=lambda options, context: show_regions(
            context, " ".join(options.words), as_json=options.json
        )
    )
    downloading = wanted.add_parser(
        "download",
        help="download an extract and add it; with “models install” the only use of the network",
    )
    downloading.add_argument("name", metavar="NAME", help="as “list” shows it")
    downloading.set_defaults(run=lambda options, context: download(context, options.name))
    removing = wanted.add_parser("remove", help="remove a region")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=lambda options, context: remove_region(context, options.name))


def add_extract(context: Context, file: Path, name: str) -> int:
    """Import an extract as a region; stopping or killing it changes nothing.

    Raises:
        UserError: if the file is not an extract.
        Cancelled: after Ctrl-C.
    """
    from core.worker.region_import import add_region

    line = context.progress_line()
    with context.library(), interruptible() as cancel:  # unlocks, creates the folder
        try:
            region = add_region(
                context.paths,
                file.expanduser(),
                name=name,
                cancel=cancel,
                on_found=lambda count: line.show(f"{counted(count, 'place')} found ..."),
            )
        finally:
            line.clear()
    return _say_added(context, region)


def download(context: Context, name: str) -> int:
    """Download an extract by name and add it; an interrupted download resumes next time.

    Raises:
        UserError: if there is no extract of this name, or several.
        EnvironmentProblem: if there is no connection, or it was interrupted.
        Cancelled: after Ctrl-C.
    """
    from core.places.osm.extract_index import extract_of
    from core.worker.region_import import download_region

    extract = extract_of(name)
    line = context.progress_line()
    with context.library(), interruptible() as cancel:
        try:
            region = download_region(
                context.paths,
                extract,
                cancel=cancel,
                on_bytes=lambda done, total: line.show(
                    f"{size_text(done)} of {size_text(total)} ..."
                ),
                on_found=lambda count: line.show(f"{counted(count, 'place')} found ..."),
            )
        finally:
            line.clear()
    return _say_added(context, region)


def _say_added(context: Context, region: Region) -> int:
    size = size_text(region.size_bytes)
    context.say(f"“{region.name}” has {counted(region.places, 'place')} ({size}).")
    context.say(region.attribution)
    return 0


def show_regions(context: Context, words: str, *, as_json: bool) -> int:
    """List the added regions and the names of extracts; no network access.

    Args:
        words: only extracts matching these; without any, the countries.
    """
    from core.places.osm.extract_index import extracts, extracts_named
    from core.store.region_store import RegionStore

    with context.library():
        regions = RegionStore(context.paths.root).all()
    found = extracts_named(words) if words else list(extracts())
    if as_json:
        added = [
            {"name": each.name, "places": each.places, "bytes": each.size_bytes,
             "attribution": each.attribution}
            for each in regions
        ]  # fmt: skip
        offered = [
            {"name": each.name, "part_of": each.part_of, "bytes": each.size_bytes} for each in found
        ]
        context.document({"regions": added, "extracts": offered})
        return 0
    for region in regions:
        size = size_text(region.size_bytes)
        context.say(
            f"{region.name}: {counted(region.places, 'place')} ({size}), {region.attribution}"
        )
    if not regions:
        context.say("There is no region yet: visuallens places region add FILE")
    context.say("")
    if words:
        for each in found:
            within = f", in {each.part_of}" if each.part_of else ""
            size = f": {size_text(each.size_bytes)}" if each.size_bytes else ""
            context.say(f"{each.name}{within}{size}")
        if not found:
            context.say(f"No extract has “{words}” in its name.")
        return 0
    context.say(
        "Extracts to download (“region download NAME”; “region list WORD” also shows their parts):"
    )
    countries = "; ".join(each.name for each in found if each.path.count("/") == 1)
    for row in textwrap.wrap(countries, _WIDTH):
        context.say(row)
    return 0


def remove_region(context: Context, name: str) -> int:
    """Remove a region.

    Raises:
        UserError: if there is no region of this name.
    """
    from core.store.region_store import RegionStore

    with context.library():
        RegionStore(context.paths.root).remove(name)
    context.say(f"“{name}” is removed.")
    return 0
