"""`visuallens backup | restore | export | repair | compact | erase`: the user's data in the user's hands."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
from pathlib import Path

from app.commands.context import Context, counted, interruptible, size_text
from core import vault
from core.errors import UserError
from core.sentences import plain


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    parser = commands.add_parser("backup", help="write the library into one file")
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_replace(parser, "backup")
    parser.set_defaults(
        run=lambda options, context: back_up(context, options.file, replace=options.replace)
    )
    parser = commands.add_parser("restore", help="take a backup as the library; keeps the old one")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run=lambda options, context: restore_backup(context, options.file))
    parser = commands.add_parser("export", help="write everything as JSON and CSV files")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--sidecars", action="store_true", help="also write an XMP file for every photo"
    )
    _add_replace(parser, "export")
    parser.set_defaults(
        run=lambda options, context: export(
            context, options.folder, sidecars=options.sidecars, replace=options.replace
        )
    )
    parser = commands.add_parser("repair", help="check the library; rebuild it if it is damaged")
    parser.set_defaults(run=lambda options, context: repair(context))
    parser = commands.add_parser(
        "compact",
        help="forget the photos of removed folders; give their disk space back",
        description="Forget the photos of removed folders and give the disk space of everything "
        "deleted back. Ctrl-C is safe: running it again goes on where it stopped.",
    )
    parser.set_defaults(run=lambda options, context: compact_library(context))
    parser = commands.add_parser("erase", help="delete everything the app knows; photos stay")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=lambda options, context: erase_all(context, confirmed=options.yes))


def _add_replace(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--replace", action="store_true", help=f"replace an earlier {what} there")


def _refuse_earlier(what: str, other: str) -> None:
    raise UserError(
        plain(f"There is {what} already: say --replace to replace it, or choose another {other}.")
    )


def back_up(context: Context, file: Path, *, replace: bool) -> int:
    """Back up the library into one file, even while it is in use.

    Args:
        replace: an earlier backup of that name.

    Raises:
        UserError: if there is a file of that name that is no backup, or that is one and `replace`
            is False.
        EnvironmentProblem: if the file cannot be written.
    """
    from core.store.safekeeping.backup import backup, is_backup

    target = file.expanduser()
    if not replace and target.is_file() and is_backup(target):
        _refuse_earlier(f"a backup at {target}", "name")
    with context.library() as library:
        backup(library.connection, target)
    context.say(f"The library is in {target} ({size_text(target.stat().st_size)}).")
    return 0


def restore_backup(context: Context, file: Path) -> int:
    """Check a backup and restore it; the previous library is kept beside it.

    Raises:
        UserError: if the file is not a sound backup, its passphrase is wrong, or the library is
            being indexed.
        EnvironmentProblem: if the library is in use.
    """
    from core.indexing.lock import indexing_lock
    from core.store.safekeeping.backup import restore

    source = file.expanduser()
    context.paths.create()
    context.settle()
    with indexing_lock(context.paths.index_lock):
        kept = restore(source, context.paths.database, _backup_key(context, source))
    context.settle()  # an encrypted backup makes what lies beside the library encrypted too
    context.say("The backup is restored.")
    if kept is not None:
        context.say(f"The library before is kept in {kept}.")
    return 0


def _backup_key(context: Context, file: Path) -> vault.LibraryKey | None:
    """Ask once: either the passphrase of the backup also opens the library, or the library is
    replaced."""
    from core.store.safekeeping.cipher import require_passphrase_of, unlock, unlock_from_keyring

    database = context.paths.database
    if vault.is_locked(database):
        unlock_from_keyring(database)
    own = vault.key_of(database.parent)
    if not vault.is_sealed(file) or (own is not None and own.salt == vault.read_head(file)):
        return own
    passphrase = context.passphrase("Passphrase of the backup: ")
    if vault.is_locked(database):
        with contextlib.suppress(UserError):
            unlock(database, passphrase)
    return require_passphrase_of(file, passphrase)


def export(context: Context, folder: Path, *, sidecars: bool, replace: bool) -> int:
    """Write everything but vectors as files that other programs can read.

    Args:
        replace: the files of an earlier export in that folder.

    Raises:
        UserError: if the folder lies inside a photo folder, holds anything else, or holds an
            earlier export and `replace` is False.
        EnvironmentProblem: if the folder cannot be written.
    """
    from core.store.safekeeping.export import earlier_export, export_all
    from core.store.safekeeping.sidecars import export_sidecars

    target = folder.expanduser()
    if not replace and earlier_export(target):
        _refuse_earlier(f"an export in {target}", "folder")
    with context.library() as library:
        files = len(export_all(library.connection, target))
        if sidecars:
            files += export_sidecars(library.connection, target / "sidecars")
    context.say(f"{counted(files, 'file')} written to {target}.")
    return 0


def repair(context: Context) -> int:
    """Check the whole library; move a damaged one aside and rebuild it from what is left.

    Raises:
        UserError: if indexing is in progress.
        EnvironmentProblem: if the disk is full or the data folder cannot be written.
    """
    from core.indexing.lock import indexing_lock
    from core.store.safekeeping.compaction import add_checksums
    from core.store.safekeeping.damage import find_damage
    from core.store.safekeeping.rescue import rescue

    context.paths.create()
    context.unlock()
    with indexing_lock(context.paths.index_lock):
        if not find_damage(context.paths.database, whole=True):
            add_checksums(context.paths.database)
            context.say("The library is sound.")
            return 0
        context.say(str(rescue(context.paths.database, context.paths.backups).sentence))
    return 0


def compact_library(context: Context) -> int:
    """Remove photos that are in no folder any more, thumbnails included, and shrink the library
    file.

    Raises:
        UserError: if indexing is in progress.
        Cancelled: after Ctrl-C; completed work is kept.
        EnvironmentProblem: if the disk is full or the library is being written.
    """
    from core.indexing.lock import indexing_lock
    from core.store.safekeeping.compaction import CompactStage, compact

    stage_labels = {
        CompactStage.FORGETTING: "Forgetting photos of removed folders",
        CompactStage.PACKING: "Bringing vectors together",
        CompactStage.REWRITING: "Writing the library anew",
    }
    line = context.progress_line()
    with (
        context.library() as library,
        indexing_lock(context.paths.index_lock),
        interruptible() as cancel,
    ):
        try:
            freed = compact(
                library.connection,
                cancel=cancel,
                on_progress=lambda stage, done, total: line.show(
                    f"{stage_labels[stage]}: {100 * done // max(total, 1)} %"
                ),
            )
            freed += library.thumbnails.keep_only(library.photos.content_hashes())
        finally:
            line.clear()
    context.say(f"The library is {size_text(max(freed, 0))} smaller.")
    return 0


def erase_all(context: Context, *, confirmed: bool) -> int:
    """Delete library, thumbnails, backups, settings and logs; installed models and photos stay.

    Raises:
        UserError: if it was not confirmed, or indexing is in progress.
        EnvironmentProblem: if anything is left.
    """
    from core.catalogue.staging import discard_interrupted
    from core.indexing.lock import indexing_lock
    from core.store.safekeeping.maintenance import erase

    if not confirmed:
        _confirm(context)
    context.paths.create()
    with indexing_lock(context.paths.index_lock):
        pass  # nothing is indexing now; the lock file itself is erased too
    _close_log()
    discard_interrupted(context.paths.models)
    removed = erase(context.paths)
    context.say(
        f"Everything the app knew is erased ({size_text(removed)}). Your photos are as before."
    )
    return 0


def _confirm(context: Context) -> None:
    if not sys.stdin.isatty():
        raise UserError(
            plain("Nothing was erased: say --yes to erase everything without being asked.")
        )
    context.note(f"This deletes everything in {context.paths.root}, models aside. Photos stay.")
    sys.stderr.write("Type “erase” to go on: ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("erase", "“erase”"):
        raise UserError(plain("Nothing was erased."))


def _close_log() -> None:
    """Close the log file, which is erased too and must not reappear."""
    logger = logging.getLogger("visuallens")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
