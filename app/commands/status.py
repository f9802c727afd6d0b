"""`visuallens status`: folders, counts, failures with reasons, models and size on disk."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.context import Context, counted, plain_path, size_text

if TYPE_CHECKING:
    from core.worker.library import Library


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser("status", help="folders, counts, failures, models, size on disk")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=lambda options, context: run(context, as_json=options.json))


def run(context: Context, *, as_json: bool) -> int:
    """Report the state of the library; loads no model."""
    with context.library() as library:
        document = _document(library)
    if as_json:
        context.document(document)
    else:
        _print(context, document)
    return 0


def _document(library: Library) -> dict[str, Any]:
    from core.catalogue.install import ModelState, list_models
    from core.store.library.locations import LocationStore
    from core.store.library.roots import RootStore
    from core.store.safekeeping.maintenance import library_bytes

    counts = library.photos.counts()
    paths = library.paths
    return {
        "data_dir": plain_path(paths.root),
        "folders": [
            {
                "path": plain_path(root.path),
                "state": root.state.value,
                "photos": root.photos,
                "failures": root.failures,
            }
            for root in RootStore(library.connection).all()
        ],
        "photos": {
            "all": counts.photos,
            "present": counts.present,
            "offline": counts.offline,
            "missing": counts.missing,
            "not_understood": LocationStore(library.connection).shown_only(),
        },
        "files": {"pending": counts.pending, "failed": counts.failed},
        "failures": [
            {
                "path": plain_path(failure.path),
                "kind": failure.kind.value,
                "reason": str(failure.reason),
                "strikes": failure.strikes,
            }
            for failure in LocationStore(library.connection).failures()
        ],
        "models": [
            {
                "id": model.id,
                "state": model.state.value,
                "used_as": [role.value for role in model.used_as],
                "bytes": model.size_bytes,
            }
            for model in list_models(paths.models, library.settings)
            if model.state is not ModelState.AVAILABLE or model.used_as
        ],
        "bytes": {
            "library": library_bytes(paths.database),
            "thumbnails": library.thumbnails.size_bytes(),
        },
    }


def _print(context: Context, status: dict[str, Any]) -> None:
    context.say(f"Library: {status['data_dir']}")
    for folder in status["folders"]:
        line = f"  {folder['path']}: {counted(folder['photos'], 'photo')}"
        if folder["failures"]:
            line += f", {folder['failures']} failed"
        context.say(line + ("" if folder["state"] == "online" else ", cannot be reached now"))
    if not status["folders"]:
        context.say("  no folder yet: visuallens index DIR")
    photos, files = status["photos"], status["files"]
    context.say(
        f"Photos: {photos['all']} ({photos['present']} can be opened, {photos['offline']} on a "
        f"folder that is away, {photos['missing']} missing); {files['pending']} waiting, {photos['not_understood']} shown but "
        "still to be understood"
    )
    size = status["bytes"]
    context.say(
        f"On disk: {size_text(size['library'])}, thumbnails {size_text(size['thumbnails'])}"
    )
    for model in status["models"]:
        context.say(f"Model: {model['id']} ({model['state']}) {', '.join(model['used_as'])}")
    if status["failures"]:
        context.say(f"{counted(len(status['failures']), 'file')} could not be indexed:")
    for failure in status["failures"]:
        context.say(f"  {failure['path']}: {failure['reason']}")
