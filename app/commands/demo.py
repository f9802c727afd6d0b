"""`visuallens demo`: shows what the app does, on a sample library or on the user's own photos."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands import ask, index, region, window
from app.commands.context import Context
from core.errors import UserError
from core.paths import DataPaths
from core.records import Answer, GeoPoint
from core.sentences import plain
from core.settings.chosen import IndexSpeed
from core.settings.settings_file import load_settings, save_settings

if TYPE_CHECKING:
    from core.worker.library import Library

# One conversation: each question continues where the previous one ended.
QUESTIONS: Final = (
    "a garden or a park for a walk",
    "an old monument to look at",
    "a vegan lunch near there",
)
HERE: Final = GeoPoint(60.1719, 24.9414)  # Helsinki's central station, among the sample places
SAMPLE: Final = Path(sys.prefix) / "share" / "visuallens" / "sample"  # installed by `make setup`
EXTRACT: Final = "Helsinki.osm.pbf"
_SHOWN: Final = 3  # places per answer


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "demo",
        help="try it on a sample library",
        description="Index a sample library of free photographs, ask three questions about real "
        "places in Helsinki, and open the window on it. Your own library is not touched.",
    )
    parser.add_argument("--photos", type=Path, metavar="DIR", help="your own photos instead")
    parser.add_argument("--no-window", action="store_true", help="end after the answers")
    parser.set_defaults(
        run=lambda options, context: run(context, options.photos, with_window=not options.no_window)
    )


def run(context: Context, photos: Path | None, *, with_window: bool) -> int:
    """Index, ask, and open the window.

    Raises:
        UserError: if there is no sample, or no such folder.
        Cancelled: after Ctrl-C.
    """
    if not (SAMPLE / EXTRACT).is_file():
        raise UserError(
            plain("The sample comes with the source: run `make setup` there, then this again.")
        )
    folder = "own" if photos else "sample"  # a library each, beside the user's own
    paths = DataPaths(context.paths.root / "demo" / folder).create()
    settings = load_settings(paths.settings)
    save_settings(dataclasses.replace(settings, home=HERE, first_run_done=True), paths.settings)
    demo = dataclasses.replace(context, paths=paths)
    index.run(
        demo, [photos or SAMPLE / "photos"], speed=IndexSpeed.FAST, retry=False, as_json=False
    )
    region.add_extract(demo, SAMPLE / EXTRACT, "Helsinki")
    with demo.library() as library:
        answers = converse(demo, library)
        grid = next((answer.grid_png for answer in answers if answer.grid_png is not None), None)
    if grid is not None:
        context.say()
        context.say(f"The photos behind the first answer, as the app looks at them: {grid}")
    if photos is None:
        context.say(f"Whose photos these are: {SAMPLE / 'NOTICES.txt'}")
    return _open_window(demo) if with_window else 0


def converse(context: Context, library: Library) -> list[Answer]:
    """Ask all questions and store them as a conversation, which the window then shows."""
    from core.store.person.chats import ChatStore, Role

    chats = ChatStore(library.connection)
    for earlier in chats.all():
        if earlier.title == QUESTIONS[0]:  # from an earlier demo
            chats.delete(earlier.id)
    conversation = chats.create(QUESTIONS[0])
    answers: list[Answer] = []
    for question in QUESTIONS:
        previous = answers[-1].as_previous() if answers else None
        answer = library.ask(question, (), location=HERE, previous=previous)
        answers.append(answer)
        names = "\n".join(item.candidate.name for item in answer.ranking)
        chats.add_message(conversation, Role.PERSON, question)
        chats.add_message(conversation, Role.ASSISTANT, names, answer)
        context.say()
        context.say(f"“{question}”")
        ask.show_ranking(context, answer.ranking[:_SHOWN])
    return answers


def _open_window(context: Context) -> int:
    if window.has_no_screen():
        context.say("There is no screen here, so the window stays closed. With one, it opens now.")
        return 0
    context.say()
    context.say("Opening the window on this library; close it to end the demo.")
    return window.run(argparse.Namespace(), context)
