"""`visuallens places`: stored lists of candidates."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands import marks, region
from app.commands.candidates import left_out, parse_file
from app.commands.context import Context, counted
from core.errors import UserError
from core.sentences import plain


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its sub-commands."""
    parser = commands.add_parser("places", help="stored lists of places, and regions of the world")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    importing = actions.add_parser("import", help="store the places of a file as a list")
    importing.add_argument(
        "file", type=Path, metavar="FILE", help="CSV, XLSX, ODS, GeoJSON, KML, KMZ, GPX or JSON"
    )
    importing.add_argument("--name", help="name of the list (default: that of the file)")
    importing.add_argument("--replace", action="store_true", help="replace a list of that name")
    importing.add_argument("--json", action="store_true", help="print one JSON document")
    importing.set_defaults(
        run=lambda options, context: import_list(
            context,
            options.file,
            name=options.name or options.file.stem,
            replace=options.replace,
            as_json=options.json,
        )
    )
    listing = actions.add_parser("list", help="show the stored lists")
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.set_defaults(run=lambda options, context: show_lists(context, as_json=options.json))
    exporting = actions.add_parser("export", help="write a stored list for other programs")
    exporting.add_argument("name", metavar="NAME")
    exporting.add_argument("file", type=Path, metavar="FILE", help=".csv, .geojson, .kml or .gpx")
    exporting.set_defaults(
        run=lambda options, context: export_list(context, options.name, options.file)
    )
    region.add_parser(actions)
    marks.add_parser(actions)
    removing = actions.add_parser("remove", help="remove a stored list")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=lambda options, context: remove_list(context, options.name))


def import_list(context: Context, file: Path, *, name: str, replace: bool, as_json: bool) -> int:
    """Store the places of a file under a name.

    Raises:
        UserError: if the file has no places, or the name is taken and `replace` is False.
    """
    from core.store.person.candidate_lists import PlaceListStore

    parsed = parse_file(file.expanduser())
    if not parsed.certain:
        raise UserError(plain(f"{file} has no places."))
    with context.library() as library:
        store = PlaceListStore(library.connection)
        found = store.find(name)
        if found is not None and replace:
            store.replace(found.id, parsed.certain)
        else:
            store.create(name, parsed.certain)
    problems = [{"line": each.line, "reason": str(each.reason)} for each in parsed.problems]
    if as_json:
        context.document({"name": name, "places": len(parsed.certain), "problems": problems})
        return 0
    context.say(f"“{name}” has {counted(len(parsed.certain), 'place')}.")
    for problem in problems:
        context.note(f"Line {problem['line']}: {problem['reason']}")
    for sentence in left_out(parsed):
        context.note(sentence)
    return 0


def show_lists(context: Context, *, as_json: bool) -> int:
    """Show the stored lists."""
    from core.store.person.candidate_lists import PlaceListStore

    with context.library() as library:
        lists = PlaceListStore(library.connection).all()
    if as_json:
        context.document([{"name": each.name, "places": each.places} for each in lists])
        return 0
    for each in lists:
        context.say(f"{each.name}: {counted(each.places, 'place')}")
    if not lists:
        context.say("There is no list yet: visuallens places import FILE")
    return 0


def export_list(context: Context, name: str, file: Path) -> int:
    """Write a stored list as CSV, GeoJSON, KML or GPX, by the suffix of the file.

    Raises:
        UserError: if there is no such list or format, or the file is in a photo folder or exists
            and is not a list of that format.
        EnvironmentProblem: if it cannot be written.
    """
    from core.places.writers import WRITERS, is_own_list
    from core.safety.outputs import output_file
    from core.store.library.roots import RootStore
    from core.store.person.candidate_lists import PlaceListStore

    write = WRITERS.get(file.suffix.casefold())
    if write is None:
        raise UserError(plain(f"The file must end in one of {', '.join(WRITERS)}."))
    file = file.expanduser()
    with context.library() as library:
        store = PlaceListStore(library.connection)
        found = store.find(name)
        if found is None:
            raise UserError(plain(f"There is no stored list named {name}."))
        places = store.get(found.id)
        folders = [root.path for root in RootStore(library.connection).all()]

    with output_file(file, folders, is_own_list) as partial:
        partial.write_text(write(found.name, places), encoding="utf-8", newline="")
    context.say(f"“{found.name}” is written to {file}: {counted(len(places), 'place')}.")
    return 0


def remove_list(context: Context, name: str) -> int:
    """Delete a stored list; the window can restore it.

    Raises:
        UserError: if there is no list of this name.
    """
    from core.store.person.candidate_lists import PlaceListStore

    with context.library() as library:
        store = PlaceListStore(library.connection)
        found = store.find(name)
        if found is None:
            raise UserError(plain(f"There is no stored list named {name}."))
        store.delete(found.id)
    context.say(f"“{found.name}” is removed.")
    return 0
