"""`python -m tests.trust.secret_cli CODES LINES`: command lines over photos that must stay private.

LINES is a JSON list of command lines; their exit codes are written to the file CODES.

Captions, words and failures hold secrets, so that a test can look for them where they must not be.
With AUDIT_FILE in the environment, every process notes there what it does below AUDIT_ROOT.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SECRET_WORD = "quarkstrudel"
SECRET_CAPTION = "Oma beim Zaubern im Geheimgarten"
BUG = "explode"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGING = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.utime",
             "os.truncate", "os.link", "os.symlink", "os.setxattr", "os.removexattr", "shutil.")  # fmt: skip


def watch_files() -> None:
    """Note every call on a file below AUDIT_ROOT that would change it, and every reading."""
    root, log = os.environ.get("AUDIT_ROOT"), os.environ.get("AUDIT_FILE")
    if not root or not log:
        return
    descriptor = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event != "open" and not event.startswith(_CHANGING):
            return
        if any(_text(value).startswith(root) for value in arguments):
            changes = event != "open" or bool(arguments[2] & _WRITING)
            os.write(descriptor, f"{'CHANGE' if changes else 'read'} {event}\n".encode())

    sys.addaudithook(hook)


def _text(value: object) -> str:
    return os.fsdecode(value) if isinstance(value, str | bytes | os.PathLike) else ""


watch_files()  # at import: the children that decode photos import this module too


def open_secret_library(paths: Any) -> Any:
    """A library whose describer tells secrets, and whose matcher fails on request."""
    from core.worker.library import Library

    return Library(paths, load=_load)


def _load(*arguments: Any) -> Any:
    from dataclasses import replace

    from core.models.roles import DescribeInput
    from core.records import Annotation, AspectKind, AspectWord, Candidate
    from tests.helpers import fake_library
    from tests.helpers.fake_models import ColourDescriber

    class Teller(ColourDescriber):
        def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
            word = AspectWord(SECRET_WORD, AspectKind.OBJECT, 0.9)
            return [Annotation(SECRET_CAPTION, (word,)) for _ in photos]

    class Breaker(fake_library.WordMatcher):
        def match(self, profile: Any, candidates: Sequence[Candidate], cancel: Any) -> Any:
            if any(BUG in candidate.description for candidate in candidates):
                raise RuntimeError(f"no score for {candidates} and {profile}")
            return super().match(profile, candidates, cancel)

    return replace(
        fake_library.load_fakes(*arguments),
        describer=Teller(),
        matcher_for=lambda *_: Breaker(),
    )


def main() -> None:
    from functools import partial

    import core.worker.library

    core.worker.library.Library = partial(core.worker.library.Library, load=_load)  # type: ignore[assignment, misc]  # same call
    from app.cli import run

    os.umask(0o077)  # as `app.__main__` does
    codes = [run(line) for line in json.loads(sys.argv[2])]
    Path(sys.argv[1]).write_text(json.dumps(codes))


if __name__ == "__main__":
    main()
