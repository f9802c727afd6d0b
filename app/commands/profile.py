"""`visuallens profile`: what the app believes about the user, with the photos behind it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.context import Context, interruptible, plain_path
from core.errors import UserError
from core.sentences import plain

if TYPE_CHECKING:
    from core.worker.beliefs import Beliefs
    from core.worker.library import Library

_PHOTOS_SHOWN = 3


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser("profile", help="what the app believes, word by word")
    parser.add_argument("category", nargs="*", metavar="CATEGORY", help="such as museum")
    parser.add_argument(
        "-n", type=int, default=20, metavar="N", help="how many words (default: 20)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(
        run=lambda options, context: run(
            context, " ".join(options.category), limit=options.n, as_json=options.json
        )
    )


def run(context: Context, category: str, *, limit: int, as_json: bool) -> int:
    """Show aspect words, strongest first, each with photos that show it."""
    from core.worker.beliefs import load_beliefs

    if limit < 1:
        raise UserError(plain(f"-n must be at least 1, not {limit}."))
    with context.library() as library, interruptible() as cancel:
        document = _document(library, load_beliefs(library, category, cancel), limit)
    if as_json:
        context.document(document)
        return 0
    if not document["aspects"]:
        about = f" about {document['category']}" if document["category"] else ""
        context.say(f"Nothing is known{about} yet.")
    for aspect in document["aspects"]:
        perhaps = "perhaps " if aspect["uncertain"] else ""
        context.say(f"{aspect['weight']:.2f}  {perhaps}{aspect['word']} ({len(aspect['photos'])})")
        for photo in aspect["photos"][:_PHOTOS_SHOWN]:
            context.say(f"      {photo['path']}")
    return 0


def _document(library: Library, beliefs: Beliefs, limit: int) -> dict[str, Any]:
    shown = beliefs.beliefs[:limit]
    photos = library.photos.photos([id_ for belief in shown for id_ in belief.photos])
    return {
        "category": beliefs.category,
        "aspects": [
            {
                "word": belief.aspect.word,
                "kind": belief.aspect.kind.value,
                "weight": round(belief.aspect.salience, 6),
                "uncertain": belief.uncertain,
                "photos": [
                    {"photo_id": id_, "path": plain_path(photos[id_].path)}
                    for id_ in belief.photos
                    if id_ in photos
                ],
            }
            for belief in shown
        ],
    }
