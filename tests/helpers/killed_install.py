"""An installation in a process of its own that stops at a given moment, for its parent to kill it.

Run as `python -m tests.helpers.killed_install MOMENT MODELS_DIR ID SOURCE ENDPOINT UPDATE`. It
prints "there" and waits when the moment has come, and "done" if the installation ended before.
"""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from typing import Any

from core.cancel import CancelToken
from core.catalogue.install import InstallProgress, InstallStage, install


class Moment(Enum):
    """How far the installation has come."""

    FIRST_BYTES = "first bytes"
    MOST_BYTES = "most bytes"
    CHECKING = "checking"  # the files are there, the manifest is not
    BEFORE_PUBLISHING = "before publishing"  # whole, under its temporary name
    OLD_PUT_ASIDE = "old put aside"  # the new one is not in its place yet
    PUBLISHED = "published"  # what it replaced is not deleted yet


def main() -> None:
    moment, models_dir, model_id, source, endpoint, update = sys.argv[1:]
    wanted, models = Moment(moment), Path(models_dir)
    from huggingface_hub import constants

    constants.DOWNLOAD_CHUNK_SIZE = 20_000  # so that there is a middle of a small file
    real_replace = os.replace

    def replace(old: Any, new: Any) -> None:
        publishing = Path(new) == models / model_id
        if publishing and wanted is Moment.BEFORE_PUBLISHING:
            _wait()
        real_replace(old, new)
        if Path(old) == models / model_id and wanted is Moment.OLD_PUT_ASIDE:
            _wait()
        if publishing and wanted is Moment.PUBLISHED:
            _wait()

    os.replace = replace  # type: ignore[assignment]  # without the folder descriptors
    install(
        model_id,
        models,
        source=Path(source) if source else None,
        update=bool(update),
        cancel=CancelToken(),
        endpoint=endpoint or None,
        on_progress=lambda progress: _wait() if _is_reached(wanted, progress) else None,
    )
    _say("done")


def _is_reached(moment: Moment, progress: InstallProgress) -> bool:
    share = progress.done_bytes / progress.total_bytes
    if progress.stage is InstallStage.CHECKING:
        return moment is Moment.CHECKING
    needed = {Moment.FIRST_BYTES: 0.01, Moment.MOST_BYTES: 0.6}.get(moment, 2.0)
    return share >= needed


def _wait() -> None:
    _say("there")
    sys.stdin.read()  # ends with the process


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
