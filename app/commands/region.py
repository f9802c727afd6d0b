"""`visuallens places region`: places of the world, from map extracts, without a connection."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.context import Context, counted, interruptible, size_text


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its sub-commands."""
    parser = actions.add_parser(
        "region", help="places of a map extract, for questions without a list"
    )
    wanted = parser.add_subparsers(required=True, metavar="ACTION")
    adding = wanted.add_parser("add", help="add an OpenStreetMap extract, or replace that region")
    adding.add_argument("file", type=Path, metavar="FILE.osm.pbf")
    adding.add_argument("--name", default="", help="name of the region (default: that of the file)")
    adding.set_defaults(
        run=lambda options, context: add_extract(context, options.file, options.name)
    )
    listing = wanted.add_parser("list", help="show the regions")
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.set_defaults(run=lambda options, context: show_regions(context, as_json=options.json))
    removing = wanted.add_parser("remove", help="remove a region")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=lambda options, context: remove_region(context, options.name))


def add_extract(context: Context, file: Path, name: str) -> int:
    """Read an extract into a region; stopping or killing it changes nothing.

    Raises:
        UserError: if the file is no extract.
        Cancelled: after Ctrl-C.
    """
    from core.worker.region_import import add_region

    line = context.progress_line()
    with context.library(), interruptible() as cancel:  # the library: unlocked, and its folder made
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
    size = size_text(region.size_bytes)
    context.say(f"“{region.name}” has {counted(region.places, 'place')} ({size}).")
    context.say(region.attribution)
    return 0


def show_regions(context: Context, *, as_json: bool) -> int:
    """Show the regions that were added."""
    from core.store.region_store import RegionStore

    with context.library():
        regions = RegionStore(context.paths.root).all()
    if as_json:
        context.document(
            [
                {"name": each.name, "places": each.places, "bytes": each.size_bytes,
                 "attribution": each.attribution}
                for each in regions
            ]
        )  # fmt: skip
        return 0
    for each in regions:
        size = size_text(each.size_bytes)
        context.say(f"{each.name}: {counted(each.places, 'place')} ({size}), {each.attribution}")
    if not regions:
        context.say("There is no region yet: visuallens places region add FILE.osm.pbf")
    return 0


def remove_region(context: Context, name: str) -> int:
    """Remove a region.

    Raises:
        UserError: if there is none of this name.
    """
    from core.store.region_store import RegionStore

    with context.library():
        RegionStore(context.paths.root).remove(name)
    context.say(f"“{name}” is removed.")
    return 0
