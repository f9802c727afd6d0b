"""The expected contents of an installed model: every file with its size and SHA-256."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from core.cancel import CancelToken
from core.catalogue.catalog import CatalogEntry, ModelKind, Role
from core.errors import ModelUnavailable
from core.sentences import Sentence

MANIFEST_NAME: Final = "manifest.json"
_VERSION: Final = 1
_CHUNK_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """One file of a model; `mtime_ns` is its time when it last matched its checksum."""

    path: str
    size: int
    mtime_ns: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """An installed model: its identity, its source and its files.

    Attributes:
        revision: commit of the repository, or `imported`.
        accepted_terms: name of the licence the user accepted, empty if there was none to accept.
    """

    id: str
    title: str
    kind: ModelKind
    family: str
    roles: tuple[Role, ...]
    tier: str
    licence: str
    source: str
    revision: str
    accepted_terms: str
    files: tuple[ManifestFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size for file in self.files)

    @property
    def fingerprint(self) -> str:
        """Short digest of all weights and settings: installs with the same digest behave alike."""
        return self._digest(tuple(file for file in self.files if not file.path.endswith(".md")))

    @property
    def weights_digest(self) -> str:
        """Short digest of the weights alone, which an adapter is tied to."""
        return self._digest(
            tuple(file for file in self.files if file.path.endswith(".safetensors"))
        )

    @staticmethod
    def _digest(files: tuple[ManifestFile, ...]) -> str:
        digest = hashlib.sha256()
        for file in sorted(files, key=lambda file: file.path):
            digest.update(f"{file.path}\0{file.sha256}\n".encode())
        return digest.hexdigest()[:16]


def build_manifest(
    directory: Path,
    entry: CatalogEntry,
    *,
    source: str,
    revision: str,
    cancel: CancelToken,
    on_bytes: Callable[[int], None] = lambda _: None,
) -> Manifest:
    """Hash every file below `directory`.

    Args:
        on_bytes: called with the number of bytes hashed so far.

    Raises:
        Cancelled: if `cancel` was set.
    """
    files: list[ManifestFile] = []
    done = 0
    for path in sorted(directory.rglob("*")):
        if not path.is_file() or path.name == MANIFEST_NAME:
            continue
        stat = path.stat()
        name = path.relative_to(directory).as_posix()
        files.append(ManifestFile(name, stat.st_size, stat.st_mtime_ns, hash_file(path, cancel)))
        done += stat.st_size
        on_bytes(done)
    return Manifest(
        id=entry.id,
        title=entry.title,
        kind=entry.kind,
        family=entry.family,
        roles=entry.roles,
        tier=entry.tier,
        licence=entry.licence,
        source=source,
        revision=revision,
        accepted_terms=entry.gate.name if entry.gate else "",
        files=tuple(files),
    )


def write_manifest(manifest: Manifest, directory: Path) -> None:
    """Write the manifest as readable JSON."""
    values = dataclasses.asdict(manifest)
    values |= {
        "version": _VERSION,
        "kind": manifest.kind.value,
        "roles": [role.value for role in manifest.roles],
    }
    (directory / MANIFEST_NAME).write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")


def read_manifest(directory: Path) -> Manifest:
    """Read the manifest of an installed model.

    Raises:
        ModelUnavailable: if it is missing or cannot be parsed.
    """
    try:
        raw: dict[str, Any] = json.loads((directory / MANIFEST_NAME).read_text(encoding="utf-8"))
        if raw.pop("version") != _VERSION:
            raise ValueError("written by another version")
        files = tuple(_checked(ManifestFile(**file)) for file in raw.pop("files"))
        roles = tuple(Role(role) for role in raw.pop("roles"))
        if not all(isinstance(value, str) for value in raw.values()):
            raise TypeError("a text is expected")
        return Manifest(kind=ModelKind(raw.pop("kind")), roles=roles, files=files, **raw)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ModelUnavailable(Sentence("model.incomplete", folder=directory.name)) from error


def _checked(file: ManifestFile) -> ManifestFile:
    """The entry, if its types are right and it names a file below the model's folder."""
    expected: dict[str, type] = {"path": str, "size": int, "mtime_ns": int, "sha256": str}
    if any(type(getattr(file, name)) is not kind for name, kind in expected.items()):
        raise TypeError("an entry of another type")
    if file.size < 0:
        raise ValueError("a negative size")
    path = PurePosixPath(file.path)
    if path.is_absolute() or ".." in path.parts or "\0" in file.path:
        raise ValueError("a file outside the model's folder")
    return file


def find_problems(
    directory: Path, manifest: Manifest, cancel: CancelToken, *, full: bool
) -> list[Sentence]:
    """Sentences about files that differ from the manifest; empty if the model is sound.

    Without `full`, a file whose size and time match the record is trusted, and one where only
    the time differs (a restored backup) is hashed.

    Raises:
        Cancelled: if `cancel` was set.
    """
    problems: list[Sentence] = []
    known = {file.path for file in manifest.files} | {MANIFEST_NAME}
    for file in manifest.files:
        path = directory / file.path
        try:
            stat = path.stat()
            if stat.st_size != file.size:
                problems.append(
                    Sentence(
                        "model-file.size", file=file.path, size=stat.st_size, expected=file.size
                    )
                )
            elif (full or stat.st_mtime_ns != file.mtime_ns) and (
                hash_file(path, cancel) != file.sha256
            ):
                problems.append(Sentence("model-file.changed", file=file.path))
        except OSError:
            problems.append(Sentence("model-file.unreadable", file=file.path))
    for path in sorted(directory.rglob("*")):
        name = path.relative_to(directory).as_posix()
        if path.is_file() and name not in known:
            problems.append(Sentence("model-file.foreign", file=name))
    return problems


def hash_file(path: Path, cancel: CancelToken) -> str:
    """SHA-256 of a file as hex digits.

    Raises:
        Cancelled: if `cancel` was set.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            cancel.check()
            digest.update(chunk)
    return digest.hexdigest()
