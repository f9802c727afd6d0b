"""`visuallens index`: add folders and index their photos."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands.context import Context, counted, interruptible, plain_path
from core.errors import Cancelled, EnvironmentProblem, UserError
from core.records import IndexProgress, IndexWork, OtherKind, RootId
from core.sentences import plain
from core.settings.chosen import IndexSpeed

if TYPE_CHECKING:
    from core.indexing.index_report import IndexReport
    from core.worker.library import Library

_OTHERS: Final = {
    OtherKind.VIDEO: "video",
    OtherKind.SOUND: "sound file",
    OtherKind.DOCUMENT: "document",
    OtherKind.OTHER: "other file",
}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "index",
        help="add folders and index their photos",
        description="Add folders and index their photos; without folders, look for changes in "
        "those of the library. Ctrl-C is safe: running it again goes on where it stopped.",
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument(
        "--speed",
        choices=[speed.value for speed in IndexSpeed],
        default=IndexSpeed.FAST.value,
        help="how much of the machine to use (default: fast)",
    )
    parser.add_argument("--retry", action="store_true", help="try all failed files once more")
    parser.set_defaults(
        run=lambda options, context: run(
            context,
            options.folders,
            speed=IndexSpeed(options.speed),
            retry=options.retry,
            as_json=options.json,
        )
    )


def run(
    context: Context, folders: Sequence[Path], *, speed: IndexSpeed, retry: bool, as_json: bool
) -> int:
    """Index and report.

    Raises:
        UserError: if a folder does not exist, the library has none, or another process is indexing.
        Cancelled: after Ctrl-C, once the current batch is committed.
    """
    from core.indexing.lock import indexing_lock
    from core.store.library.locations import LocationStore

    with context.library() as library, indexing_lock(context.paths.index_lock):
        _add(library, folders)
        if retry:
            LocationStore(library.connection).retry_failures()
        library.speed = speed
        report, progress, seconds = _index(context, library)
        if as_json:
            context.document(_document(library, report, progress, seconds))
        else:
            _print(context, library, report, progress, seconds)
        _back_up(context)
    return 0


def _back_up(context: Context) -> None:
    """As the window does, for users who never open it."""
    from core.store.safekeeping.daily_backup import back_up_daily

    try:
        back_up_daily(context.paths.database, context.paths.backups, date.today())
    except EnvironmentProblem as problem:
        context.note(str(problem))


def _add(library: Library, folders: Sequence[Path]) -> list[RootId]:
    from core.store.library.roots import RootStore

    roots = RootStore(library.connection)
    for folder in folders:
        if not folder.expanduser().is_dir():
            raise UserError(plain(f"{folder} is not a folder."))
    added = [roots.add(folder.expanduser().resolve()) for folder in folders]
    if not roots.all():
        raise UserError(plain("The library has no folder yet. Name one: visuallens index DIR"))
    return added


def _index(context: Context, library: Library) -> tuple[IndexReport, IndexProgress, float]:
    from core.worker.index_job import index_pipeline
    from core.worker.stacking.restack import restack

    line = context.progress_line()
    line.show("Loading the models ...")
    pipeline = index_pipeline(library)
    started = time.monotonic()
    with interruptible() as cancel:
        try:
            report = pipeline.run(cancel, lambda progress: line.show(_progress_text(progress)))
        except Cancelled:
            line.clear()
            context.note(
                f"{counted(pipeline.report.encoded, 'photo')} indexed before the stop; "
                "run the command again to go on."
            )
            raise
    for _ in restack(library, has_news=report.has_news):
        pass
    line.clear()
    return report, pipeline.progress, time.monotonic() - started


_WORK: Final = {
    IndexWork.READ: "",
    IndexWork.UNDERSTAND: " understood",
    IndexWork.DESCRIBE: " described anew",
    IndexWork.NOTES: " with notes read",
    IndexWork.LOOK_AGAIN: " looked at a second time",
    IndexWork.TEXT: " searched for text",
}


def _progress_text(progress: IndexProgress) -> str:
    text = f"{progress.done} of {progress.found} photos{_WORK[progress.work]}"
    if progress.failed:
        text += f", {progress.failed} failed"
    if progress.photos_per_second:
        text += f", {progress.photos_per_second:.1f} photos/s"
    if progress.seconds_left:
        minutes, seconds = divmod(round(progress.seconds_left), 60)
        text += f", {minutes}:{seconds:02} left"
    return text


def _print(
    context: Context,
    library: Library,
    report: IndexReport,
    progress: IndexProgress,
    seconds: float,
) -> None:
    from core.indexing.index_report import Change

    parts = [f"{counted(report.encoded, 'photo')} indexed"]
    if report.encoded and seconds > 0:
        parts[0] += f" ({report.encoded / seconds:.1f} photos/s)"
    if report.copies:
        parts.append(counted(report.copies, "copy", "copies") + " of known photos")
    if report.changes[Change.MOVED]:
        parts.append(f"{counted(report.changes[Change.MOVED], 'file')} moved")
    if report.changes[Change.MISSING]:
        parts.append(f"{counted(report.changes[Change.MISSING], 'file')} missing")
    context.say(", ".join(parts) + ".")
    if report.skipped:
        skipped = (counted(files, _OTHERS[kind]) for kind, files in report.skipped.items())
        context.say(f"{', '.join(skipped)} skipped.")
    counts = library.photos.counts()
    context.say(f"The library has {counted(counts.photos, 'photo')}.")
    if progress.failed:
        context.say(
            f"{counted(progress.failed, 'file')} could not be indexed; see why: visuallens status"
        )
    for path, reason in report.problems:
        context.note(f"{path}: {reason}")
    for root_id in report.offline:
        context.note(f"{_root_path(library, root_id)} cannot be reached; its photos are kept.")


def _root_path(library: Library, root_id: RootId) -> Path:
    from core.store.library.roots import RootStore

    return next(r.path for r in RootStore(library.connection).all() if r.id == root_id)


def _document(
    library: Library, report: IndexReport, progress: IndexProgress, seconds: float
) -> dict[str, Any]:
    from core.indexing.index_report import Change
    from core.store.library.locations import LocationStore
    from core.store.library.roots import RootStore

    return {
        "folders": [
            {"path": plain_path(r.path), "state": r.state.value, "photos": r.photos}
            for r in RootStore(library.connection).all()
        ],
        "found": progress.found,
        "done": progress.done,
        "failed": progress.failed,
        "changes": {change.value: report.changes[change] for change in Change},
        "decoded": report.decoded,
        "encoded": report.encoded,
        "described": report.described,
        "linked": report.linked,
        "skipped": {kind.value: files for kind, files in report.skipped.items()},
        "seconds": round(seconds, 3),
        "photos_per_second": round(report.encoded / seconds, 3) if seconds else None,
        "failures": [
            {"path": plain_path(f.path), "kind": f.kind.value, "reason": str(f.reason)}
            for f in LocationStore(library.connection).failures()
        ],
        "problems": [
            {"path": plain_path(path), "reason": str(reason)} for path, reason in report.problems
        ],
    }
