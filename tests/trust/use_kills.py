"""kill -9 at random moments of what somebody does with a used library, and what is readable after it.

`tests.trust.kill_points` kills at every change of files; here the moment is drawn, in the middle of a commit or a
download of bytes as well.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from core import vault
from core.cancel import CancelToken
from core.catalogue.install import install, verify
from core.catalogue.manifest import MANIFEST_NAME
from core.paths import DataPaths
from tests.helpers.fake_library import load_fakes
from tests.trust.indexing import forked
from tests.trust.kill_points import CASES, Case, Swept, copied, state_of, wrong_after
from tests.trust.trials import Fault, Tally, new_place
from tests.trust.used_folder import make_used_folder

_MODEL: Final = "tiny"
_CHEAP: Final = 2**10  # of keys that nobody has to wait for


def _ask(paths: DataPaths) -> None:
    import core.worker.library
    from app.cli import run

    places = paths.root.parent / "asked.csv"
    places.write_text("name,description\nHere,blue\nThere,red\n")
    library = core.worker.library.Library
    core.worker.library.Library = partial(library, load=load_fakes)  # type: ignore[assignment, misc]
    try:
        question = "recommend a blue place"
        run(["--data-dir", str(paths.root), "ask", question, "--candidates", str(places)])
    finally:
        core.worker.library.Library = library  # type: ignore[misc]


def _install(source: Path, paths: DataPaths) -> None:
    install(_MODEL, paths.models, source=source, cancel=CancelToken())


def _nothing(_paths: DataPaths) -> None:
    pass


def killed_while(name: str, case: str = "") -> Fault:
    """A fault: kill -9 while somebody does this.

    Args:
        case: of `kill_points`; empty for asking and installing.
    """

    def repeat(times: int) -> Tally:
        tally = Tally(f"kill -9 while {name}")
        chance = random.Random(name)
        cost, vault._SCRYPT_COST = vault._SCRYPT_COST, _CHEAP  # type: ignore[misc]
        try:
            with new_place() as place:
                used = make_used_folder(place / "used")
                _kill_often(_case(name, case, place), used / "data", place, times, tally, chance)
        finally:
            vault._SCRYPT_COST = cost  # type: ignore[misc]
        return tally

    return repeat


def _case(name: str, case: str, place: Path) -> Case:
    if case:
        return CASES[case]
    if name == "asking":
        return Case(name, _nothing, _ask)
    from tests.helpers.tiny_open_clip import build_tiny_open_clip

    return Case(name, _nothing, partial(_install, build_tiny_open_clip(place / "model", "siglip2")))


def _kill_often(
    case: Case, used: Path, place: Path, times: int, tally: Tally, chance: random.Random
) -> None:
    start = DataPaths(copied(DataPaths(used), place / "start").root)
    case.prepare(start)
    done = copied(start, place / "done")
    started = time.monotonic()
    if case in CASES.values():
        case.act(done)
    else:  # which leave their traces in the process
        forked(partial(case.act, done))
    whole_s = time.monotonic() - started
    before = None if case.name.startswith("rescue") else state_of(start)
    after = state_of(done)
    for _ in range(times):
        paths = copied(start, place / "killed")
        tally.take(forked(partial(case.act, paths), _killing(chance, whole_s)))
        vault.set_key(paths.root, None)
        found = Swept()
        problems: list[str] = []
        if (manifest := paths.models / _MODEL / MANIFEST_NAME).exists():  # it says when it was made
            after = after | {"model": manifest.read_text()}
            problems += map(str, verify(_MODEL, paths.models, cancel=CancelToken()))
        problems += wrong_after(case, paths, (before, after), found)
        tally.readable += any("readable" in problem for problem in problems)
        tally.lost += any("readable" not in problem for problem in problems)
        tally.details += problems
        tally.sentences |= found.sentences
    for paths in (start, done, DataPaths(place / "killed")):
        vault.set_key(paths.root, None)


def _killing(chance: random.Random, whole_s: float) -> Callable[[int], None]:
    after_s = chance.uniform(0.0, whole_s)

    def kill(pid: int) -> None:
        time.sleep(after_s)  # the moment is the fault, so it is drawn, not waited for
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    return kill


WHILE: Final[dict[str, Fault]] = {
    "asking": killed_while("asking"),
    "installing": killed_while("installing"),
    "restoring": killed_while("restoring", "restore"),
    "restoring_encrypted": killed_while("restoring, encrypted", "restore into encrypted"),
    "rescuing": killed_while("rescuing", "rescue"),
    "rescuing_encrypted": killed_while("rescuing, encrypted", "rescue of encrypted"),
    "importing_region": killed_while("importing a region", "region"),
    "backing_up": killed_while("backing up", "backup"),
    "backing_up_encrypted": killed_while("backing up, encrypted", "backup of encrypted"),
    "encrypting": killed_while("encrypting", "encrypt"),
    "changing_passphrase": killed_while("changing the passphrase", "change"),
}
