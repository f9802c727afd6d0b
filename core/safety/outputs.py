"""Files that the user names: backups, exports, grids, reports. All of them are written through here.

Originals are sacred: nothing is ever written inside a photo folder, and an existing file is
replaced only if it is of exactly the kind to be written.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence

IsOwnKind = Callable[[Path], bool]
_MEASURED: Final = "provenance"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


@contextlib.contextmanager
def output_file(
    target: Path, photo_folders: Iterable[Path], is_own_kind: IsOwnKind, *, durable: bool = True
) -> Iterator[Path]:
    """A new empty file beside `target` to write to; it gets that name when the block succeeds.

    It is readable by its owner only, has a unique name, and is removed if the block fails.

    Args:
        photo_folders: the folders whose photos are in the library.
        is_own_kind: whether an existing file of this name may be replaced, for instance one that
            an earlier call wrote.
        durable: wait until the disk has it; False for one of thousands that are easily written again.

    Raises:
        UserError: if `target` lies inside a photo folder or is anything but a file of its kind;
            nothing was written.
        EnvironmentProblem: if it cannot be written.
    """
    refuse_inside(target, photo_folders)
    if os.path.lexists(target) and not _is_replaceable(target, is_own_kind):
        raise UserError(Sentence("output.taken", file=str(target)))
    try:
        descriptor, name = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part"
        )
        os.close(descriptor)
    except OSError as error:
        raise unwritable(target, error) from error
    partial = Path(name)
    try:
        yield partial
        if durable:  # otherwise a power failure could leave an empty file
            with open(partial, "r+b") as written:
                os.fsync(written.fileno())
        os.replace(partial, target)
    except OSError as error:
        raise unwritable(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


def _is_replaceable(target: Path, is_own_kind: IsOwnKind) -> bool:
    """A link is not, wherever it leads; neither is a file that cannot be read."""
    try:
        return target.is_file() and not target.is_symlink() and is_own_kind(target)
    except OSError:
        return False


def write_document(target: Path, photo_folders: Iterable[Path], document: dict[str, Any]) -> None:
    """Write a JSON object, replacing an earlier one with exactly the same keys.

    A measurement (a document with its `provenance`) also replaces any other measurement.

    Raises:
        UserError: as `output_file`.
        EnvironmentProblem: as `output_file`.
    """

    def is_earlier(file: Path) -> bool:
        try:
            earlier = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return False
        if not isinstance(earlier, dict):
            return False
        both_measured = _MEASURED in earlier and _MEASURED in document
        return both_measured or earlier.keys() == document.keys()

    with output_file(target, photo_folders, is_earlier) as partial:
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        partial.write_text(text, encoding="utf-8")


def refuse_inside(target: Path, photo_folders: Iterable[Path]) -> None:
    """Check that a file or folder may be written at a path.

    Raises:
        UserError: if it is a photo folder or lies inside one, links resolved, however its name is
            written and by whatever mount it is reached.
    """
    resolved = Path(os.path.realpath(target))
    above = (resolved, *resolved.parents)
    for folder in photo_folders:
        real = Path(os.path.realpath(folder))
        if real in above or any(_is_same(place, real) for place in above):
            raise UserError(Sentence("output.in-photo-folder", folder=str(folder)))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def unwritable(target: Path, error: OSError) -> EnvironmentProblem:
    """The message for a file or folder that the system does not let us write."""
    if error.errno in _FULL:
        return EnvironmentProblem(Sentence("output.disk-full", file=str(target)))
    return EnvironmentProblem(
        Sentence("output.unwritable", file=str(target), reason=reason_of(error))
    )
