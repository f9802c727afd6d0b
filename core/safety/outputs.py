"""Files that the user names: backups, exports, grids, reports. All of them are written through here.

Originals are sacred: nothing is ever written inside a photo folder, and an existing file is
replaced only if it is of exactly the kind to be written.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence

IsOwnKind = Callable[[Path], bool]


@contextlib.contextmanager
def output_file(
    target: Path, photo_folders: Iterable[Path], is_own_kind: IsOwnKind
) -> Iterator[Path]:
    """A new empty file beside `target` to write to; it gets that name when the block succeeds.

    It is readable by its owner only, has a unique name, and is removed if the block fails.

    Args:
        photo_folders: the folders whose photos are in the library.
        is_own_kind: whether an existing file of this name may be replaced, for instance one that
            an earlier call wrote.

    Raises:
        UserError: if `target` lies inside a photo folder or is anything but a file of its kind;
            nothing was written.
        EnvironmentProblem: if it cannot be written.
    """
    refuse_inside(target, photo_folders)
    if os.path.lexists(target) and not (target.is_file() and is_own_kind(target)):
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
        os.replace(partial, target)
    except OSError as error:
        raise unwritable(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


def write_document(target: Path, photo_folders: Iterable[Path], document: dict[str, Any]) -> None:
    """Write a JSON object, replacing an earlier one with exactly the same keys.

    Raises:
        UserError: as `output_file`.
        EnvironmentProblem: as `output_file`.
    """

    def is_earlier(file: Path) -> bool:
        try:
            earlier = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return False
        return isinstance(earlier, dict) and earlier.keys() == document.keys()

    with output_file(target, photo_folders, is_earlier) as partial:
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        partial.write_text(text, encoding="utf-8")


def refuse_inside(target: Path, photo_folders: Iterable[Path]) -> None:
    """Check that a file or folder may be written at a path.

    Raises:
        UserError: if it is a photo folder or lies inside one, links resolved.
    """
    resolved = Path(os.path.realpath(target))
    for folder in photo_folders:
        if resolved.is_relative_to(os.path.realpath(folder)):
            raise UserError(Sentence("output.in-photo-folder", folder=str(folder)))


def unwritable(target: Path, error: OSError) -> EnvironmentProblem:
    """The message for a file or folder that the system does not let us write."""
    return EnvironmentProblem(
        Sentence("output.unwritable", file=str(target), reason=reason_of(error))
    )
