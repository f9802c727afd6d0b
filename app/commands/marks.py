"""`visuallens places mark` and `marked`: where the user has been and wants to go."""

from __future__ import annotations

import argparse

from app.commands.context import Context
from core.store.person.edits import EditKind, EditStore

_MARKS = {"been": EditKind.BEEN_THERE, "want": EditKind.WANT_TO_GO}


def add_parser(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the two commands."""
    marking = actions.add_parser("mark", help="say that you have been to a place or want to go")
    marking.add_argument("name", metavar="NAME")
    state = marking.add_mutually_exclusive_group(required=True)
    state.add_argument("--been", dest="mark", action="store_const", const="been")
    state.add_argument("--want", dest="mark", action="store_const", const="want")
    state.add_argument("--none", dest="mark", action="store_const", const="")
    marking.set_defaults(run=lambda options, context: mark(context, options.name, options.mark))
    listing = actions.add_parser("marked", help="show where you have been and want to go")
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.set_defaults(run=lambda options, context: show_marked(context, as_json=options.json))


def mark(context: Context, name: str, chosen: str) -> int:
    """Set one of the two marks on a place, or remove both."""
    with context.library() as library:
        edits = EditStore(library.connection)
        for key, kind in _MARKS.items():
            if chosen in (key, ""):
                edits.mark_place(name, kind, on=chosen == key)
    said = {"been": "You have been to", "want": "You want to go to", "": "No mark any more for"}
    context.say(f"{said[chosen]} {name}.")
    return 0


def show_marked(context: Context, *, as_json: bool) -> int:
    """Show both lists."""
    with context.library() as library:
        edits = EditStore(library.connection)
        marked = {key: edits.marked_places(kind) for key, kind in _MARKS.items()}
    if as_json:
        context.document(marked)
        return 0
    for key, title in (("been", "Been there"), ("want", "Want to go")):
        for name in marked[key]:
            context.say(f"{title}: {name}")
    if not any(marked.values()):
        context.say("No place is marked yet: visuallens places mark NAME --been")
    return 0
