"""Remembers the first downloaded revision of a repository: later downloads fetch the same one.

Branches of a repository move, and its owner can change their content. The first download is
trusted on first use; from then on the commit and the checksums of its files are pinned until the
user asks for an update.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.catalogue.catalog import folder_name
from core.catalogue.manifest import Manifest, hash_file
from core.sentences import Sentence

_FOLDER: Final = ".pins"
_SHA256_DIGITS: Final = 64


@dataclass(frozen=True, slots=True)
class Pin:
    """A revision of a repository.

    Attributes:
        sums: by file name, the SHA-256 of a large file or the git object id of a small one, as
            reported by the Hub. Empty if it reports none.
    """

    repo: str
    commit: str
    sums: dict[str, str]


def read_pin(model_id: str, models_dir: Path) -> Pin | None:
    """The revision that was downloaded first; None if there is none."""
    path = _path(model_id, models_dir)
    try:
        pin = Pin(**json.loads(path.read_text(encoding="utf-8")))
        texts = [pin.repo, pin.commit, *pin.sums, *pin.sums.values()]
        if not all(isinstance(text, str) for text in texts):
            raise TypeError("a text is expected")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        logs.models.warning("the record of an installed revision cannot be read")
        return None
    return pin


def write_pin(model_id: str, models_dir: Path, pin: Pin) -> None:
    """Record a revision; a crash leaves either the old or the new record."""
    path = _path(model_id, models_dir)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(dataclasses.asdict(pin), indent=1) + "\n", encoding="utf-8")
    os.replace(temporary, path)


def find_drift(
    directory: Path, manifest: Manifest, pin: Pin, cancel: CancelToken
) -> list[Sentence]:
    """Sentences about how a downloaded model differs from its pinned revision.

    Raises:
        Cancelled: if `cancel` was set.
    """
    if manifest.revision != pin.commit:
        return [
            Sentence(
                "model.other-revision", installed=manifest.revision[:12], wanted=pin.commit[:12]
            )
        ]
    return [
        Sentence("model-file.other-revision", file=file.path, revision=pin.commit[:12])
        for file in manifest.files
        if not has_sum(directory / file.path, pin.sums.get(file.path, ""), cancel)
    ]


def has_sum(path: Path, expected: str, cancel: CancelToken) -> bool:
    """Whether a file has this SHA-256 or git object id; true if nothing is expected.

    Raises:
        Cancelled: if `cancel` was set.
    """
    if not path.is_file():
        return False
    if not expected:
        return True
    if len(expected) == _SHA256_DIGITS:
        return hash_file(path, cancel) == expected
    data = path.read_bytes()  # small: large files have a SHA-256
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest() == (
        expected
    )


def _path(model_id: str, models_dir: Path) -> Path:
    return models_dir / _FOLDER / f"{folder_name(model_id)}.json"
