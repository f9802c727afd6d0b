"""`visuallens encryption on | off | change | status`: a passphrase for everything the app knows."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from app.commands.context import Context, read_passphrase
from core import keychain, vault
from core.errors import EnvironmentProblem, UserError
from core.sentences import plain


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser("encryption", help="protect the library with a passphrase")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for name, text in (
        ("on", "encrypt library, thumbnails, grids and backups"),
        ("change", "encrypt everything anew under another passphrase"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument(
            "--new-passphrase-file",
            type=Path,
            metavar="FILE",
            help="first line: the new passphrase; - reads it from the input",
        )
        action.add_argument(
            "--keyring",
            action="store_true",
            help="keep it in the keyring of this computer; without a passphrase file one is made",
        )
        action.set_defaults(
            run=lambda options, context, changing=name == "change": turn_on(
                context, options.new_passphrase_file, keyring=options.keyring, changing=changing
            )
        )
    action = actions.add_parser("off", help="make everything readable without a passphrase again")
    action.set_defaults(run=lambda options, context: turn_off(context))
    action = actions.add_parser("status", help="whether the library is encrypted")
    action.set_defaults(run=lambda options, context: status(context))


def turn_on(context: Context, file: Path | None, *, keyring: bool, changing: bool) -> int:
    """Encrypt everything, or re-encrypt it with a different passphrase.

    Raises:
        UserError: if there is no valid passphrase, or the library is not in the required state.
        EnvironmentProblem: if the library is in use, the disk full, or there is no keyring.
    """
    from core.worker.safekeeping.conversion import change, encrypt

    if changing:
        context.unlock()
    elif vault.is_sealed_library(context.paths.database):
        raise UserError(
            plain("The library is encrypted already. Use 'visuallens encryption change'.")
        )
    if keyring and not keychain.is_available():
        raise EnvironmentProblem(
            plain("This computer has no keyring that VisualLens can use. Leave --keyring out.")
        )
    passphrase, is_made = _new_passphrase(file, keyring=keyring)
    (change if changing else encrypt)(context.paths, passphrase, in_keyring=keyring)
    context.say("The library, its thumbnails and its backups are encrypted.")
    if is_made:
        context.say(f"The keyring keeps this passphrase for you: {passphrase}")
    context.say("Write the passphrase down: without it nobody can read the library again.")
    return 0


def turn_off(context: Context) -> int:
    """Decrypt everything.

    Raises:
        UserError: if it is not encrypted, or the passphrase is wrong.
        EnvironmentProblem: if the library is in use or the disk full.
    """
    from core.worker.safekeeping.conversion import decrypt

    context.unlock()
    decrypt(context.paths)
    context.say("The library can be read without a passphrase again.")
    return 0


def status(context: Context) -> int:
    """Report whether the library is encrypted, and where its passphrase is stored."""
    from core.store.safekeeping.cipher import read_mark

    database = context.paths.database
    if not vault.is_sealed_library(database):
        context.say("The library is not encrypted.")
        return 0
    mark = read_mark(database)
    kept = mark is not None and mark.in_keyring
    context.say(
        "The library is encrypted. "
        + ("The keyring of this computer keeps the passphrase." if kept else "Its passphrase is asked for.")
    )  # fmt: skip
    return 0


def _new_passphrase(file: Path | None, *, keyring: bool) -> tuple[str, bool]:
    """The new passphrase, and whether it was generated here."""
    if file is not None:
        return read_passphrase(file), False
    if keyring:
        return vault.suggest_passphrase(), True
    if not sys.stdin.isatty():
        raise UserError(plain("Give the new passphrase with --new-passphrase-file FILE."))
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("The same again: "):
        raise UserError(plain("The two passphrases differ. Nothing was changed."))
    return first, False
