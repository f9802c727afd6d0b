"""Installs, verifies, removes and selects models: the only way weights get in."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from core import logs
from core.cancel import CancelToken
from core.catalogue.adapter_card import read_card
from core.catalogue.catalog import (
    CatalogEntry,
    LicenceGate,
    ModelKind,
    Role,
    find_entry,
    folder_name,
    imported_entry,
    load_catalog,
)
from core.catalogue.folder import EMBEDDING_FAMILIES, FolderContents, inspect_folder
from core.catalogue.hub import HubSource
from core.catalogue.libraries import require_libraries
from core.catalogue.manifest import (
    MANIFEST_NAME,
    Manifest,
    build_manifest,
    find_problems,
    read_manifest,
    write_manifest,
)
from core.catalogue.pins import Pin, find_drift, read_pin, write_pin
from core.catalogue.sources import IMPORTED, FolderSource, ModelSource, ZipSource
from core.catalogue.staging import (
    changing,
    check_disk,
    discard,
    publish,
    size_of,
    staging_for,
    stagings,
)
from core.errors import EnvironmentProblem, ModelUnavailable, UserError, reason_of
from core.sentences import Sentence
from core.settings.chosen import Settings


class LicenceNotAccepted(UserError):
    """The model has terms; ask the user, then install again with `accept_licence=True`."""

    def __init__(self, model_id: str, gate: LicenceGate) -> None:
        super().__init__(
            Sentence(
                "install.licence",
                model=model_id,
                licence=gate.name,
                url=gate.url,
                summary=gate.summary,
            )
        )
        self.gate = gate


class InstallStage(Enum):
    """The stage of an installation."""

    COPYING = "copying"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """Progress of one stage."""

    stage: InstallStage
    done_bytes: int
    total_bytes: int


class ModelState(Enum):
    """Whether a model is ready to use."""

    AVAILABLE = "available"  # in the catalog, not installed
    INSTALLED = "installed"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One line of the list of models.

    Attributes:
        size_bytes: on disk if installed, else the approximate download size.
        used_as: its roles in the given settings.
    """

    id: str
    title: str
    kind: ModelKind
    tier: str
    licence: str
    roles: tuple[Role, ...]
    state: ModelState
    size_bytes: int
    used_as: tuple[Role, ...]
    note: Sentence | None


def install(
    model_id: str,
    models_dir: Path,
    *,
    source: Path | None = None,
    accept_licence: bool = False,
    update: bool = False,
    cancel: CancelToken,
    on_progress: Callable[[InstallProgress], None] = lambda _: None,
    endpoint: str | None = None,
) -> Manifest:
    """Install a model from the Hub, or offline from a folder or zip file, atomically.

    A download fetches the revision of the first download, even after the model was removed.

    Args:
        source: folder or `.zip`; None downloads, the only networked call of the app.
        update: download the current revision and pin it from now on.
        endpoint: an alternative Hub to download from.

    Raises:
        LicenceNotAccepted: if the model has terms and `accept_licence` is False.
        UserError: if the model is unknown, refused (pickle, remote code, files that differ from
            the first download) or not a model, or if another installation is running.
        ModelUnavailable: if the libraries of larger models are not installed.
        EnvironmentProblem: if the disk is too full or the download was interrupted.
        Cancelled: if `cancel` was set. The next call resumes a cancelled download.
    """
    entry = _entry_to_install(model_id, source)
    if entry.kind is ModelKind.BUILT_IN:
        raise UserError(Sentence("install.part-of-app", model=model_id))
    require_libraries()
    if entry.gate is not None and not accept_licence:
        raise LicenceNotAccepted(model_id, entry.gate)
    with changing(models_dir):
        pin = None if update else read_pin(model_id, models_dir)
        files = _open_source(entry, source, endpoint, pin)
        if isinstance(files, HubSource):
            write_pin(model_id, models_dir, files.pin)
        staging = staging_for(model_id, models_dir, files.revision if source is None else "")
        check_disk(models_dir, files.total_bytes() - size_of(staging))
        try:
            manifest = _fill(staging, entry, files, cancel, on_progress)
        except BaseException as error:
            if source is not None or isinstance(error, UserError):
                shutil.rmtree(staging, ignore_errors=True)
            if isinstance(error, OSError):
                raise EnvironmentProblem(
                    Sentence("install.not-written", reason=reason_of(error))
                ) from error
            raise
        publish(staging, models_dir / folder_name(model_id), models_dir)
    logs.models.info("installed %s, %d bytes", manifest.kind.value, manifest.size_bytes)
    return manifest


def _fill(
    staging: Path,
    entry: CatalogEntry,
    files: ModelSource,
    cancel: CancelToken,
    on_progress: Callable[[InstallProgress], None],
) -> Manifest:
    """Fetch the files, inspect them, and write the manifest last."""
    total = files.total_bytes()

    def report(stage: InstallStage) -> Callable[[int], None]:
        return lambda done: on_progress(InstallProgress(stage, min(done, total), total))

    files.fetch(staging, cancel, report(InstallStage.COPYING))
    entry = _agree(entry, staging)
    manifest = build_manifest(
        staging,
        entry,
        source=files.description,
        revision=files.revision,
        cancel=cancel,
        on_bytes=report(InstallStage.CHECKING),
    )
    write_manifest(manifest, staging)
    return manifest


def list_models(models_dir: Path, settings: Settings | None = None) -> list[ModelStatus]:
    """Every model of the catalog and every installed one. Fast: no file is hashed."""
    settings = settings or Settings()
    found: dict[str, ModelStatus] = {}
    for entry in load_catalog().values():
        built_in = entry.kind is ModelKind.BUILT_IN
        state = ModelState.INSTALLED if built_in else ModelState.AVAILABLE
        found[entry.id] = _status(entry, state, entry.download_bytes, settings)
    for manifest in installed_manifests(models_dir):
        directory = models_dir / folder_name(manifest.id)
        problems = find_problems(directory, manifest, CancelToken(), full=False)
        state = ModelState.DAMAGED if problems else ModelState.INSTALLED
        found[manifest.id] = _status(manifest, state, manifest.size_bytes, settings)
    return list(found.values())


def verify(model_id: str, models_dir: Path, *, cancel: CancelToken) -> list[Sentence]:
    """Hash every file of an installed model; sentences about differences, empty if it is sound.

    Files may differ from what was installed, and the whole model from the revision downloaded
    first.

    Raises:
        ModelUnavailable: if it is not installed.
        Cancelled: if `cancel` was set.
    """
    directory = _existing(model_id, models_dir)
    manifest = read_manifest(directory)
    problems = find_problems(directory, manifest, cancel, full=True)
    pin = read_pin(model_id, models_dir)
    if not problems and pin is not None and manifest.revision != IMPORTED:
        problems = find_drift(directory, manifest, pin, cancel)
    return problems


def remove(model_id: str, models_dir: Path) -> None:
    """Delete an installed model and the remains of an interrupted installation of it.

    Raises:
        ModelUnavailable: if there is neither.
        UserError: if an installation is running.
    """
    with changing(models_dir):
        broken_off = stagings(model_id, models_dir)
        for staging in broken_off:
            shutil.rmtree(staging, ignore_errors=True)
        if broken_off and not (models_dir / folder_name(model_id)).exists():
            return
        discard(_existing(model_id, models_dir), models_dir)


def use(model_id: str, models_dir: Path, settings: Settings, role: Role | None = None) -> Settings:
    """Settings that assign the model all its roles (or only `role`); the caller saves them.

    Raises:
        ModelUnavailable: if it is not installed or damaged.
        UserError: if there is no such model, or it cannot have that role.
    """
    if model_id == "starter":
        roles = load_catalog()["starter"].roles
    else:
        known = [model.id for model in list_models(models_dir, settings)]
        if model_id not in known:
            raise UserError(Sentence("model.unknown", model=model_id, known=", ".join(known)))
        roles = open_installed(model_id, models_dir)[1].roles
    if role is not None and role not in roles:
        raise UserError(Sentence("model.wrong-role", model=model_id, role=role.value))
    chosen = (role,) if role is not None else roles
    changes: dict[str, Any] = {role.value: model_id for role in chosen}
    return dataclasses.replace(settings, **changes)


def open_installed(model_id: str, models_dir: Path) -> tuple[Path, Manifest]:
    """Folder and manifest of a model whose files are unchanged since installation (fast check).

    Raises:
        ModelUnavailable: if it is not installed, incomplete or altered, or its libraries are missing.
    """
    directory = _existing(model_id, models_dir)
    require_libraries()
    manifest = read_manifest(directory)
    if problems := find_problems(directory, manifest, CancelToken(), full=False):
        raise ModelUnavailable(Sentence("model.damaged", model=model_id, problem=problems[0]))
    return directory, manifest


def installed_manifests(models_dir: Path) -> list[Manifest]:
    """Manifests of all installed models, by folder name; unreadable ones are left out."""
    found: list[Manifest] = []
    for path in sorted(models_dir.glob(f"*/{MANIFEST_NAME}")):
        with contextlib.suppress(ModelUnavailable):  # `verify` reports it for the model by name
            found.append(read_manifest(path.parent))
    return found


def _entry_to_install(model_id: str, source: Path | None) -> CatalogEntry:
    if source is None or model_id in load_catalog() or model_id.startswith("open_clip:"):
        return find_entry(model_id)
    return imported_entry(model_id, ModelKind.VLM, "")  # the files determine the kind, see `_agree`


def _open_source(
    entry: CatalogEntry, source: Path | None, endpoint: str | None, pin: Pin | None
) -> ModelSource:
    if source is None:
        return HubSource(entry, endpoint=endpoint, pin=pin)
    if source.is_dir():
        return FolderSource(source)
    if source.is_file():
        return ZipSource(source)
    raise UserError(Sentence("install.no-source", path=str(source)))


def _agree(entry: CatalogEntry, staging: Path) -> CatalogEntry:
    """The entry, with kind and family taken from the files.

    Raises:
        UserError: if the files are another kind of model than the catalog says.
    """
    contents = inspect_folder(staging)
    if contents.kind is ModelKind.ADAPTER:
        read_card(staging)  # without it, its base is unknown
    if entry.tier == "imported":
        return imported_entry(entry.id, contents.kind, contents.family)
    if not _fits(contents, entry):
        raise UserError(
            Sentence(
                "install.other-type",
                kind=contents.kind.value,
                family=contents.family,
                model=entry.id,
            )
        )
    return entry


def _fits(contents: FolderContents, entry: CatalogEntry) -> bool:
    """Whether files are of the kind and family that the catalog says."""
    if entry.family in EMBEDDING_FAMILIES and entry.kind is ModelKind.ENCODER:
        # Without a mark for the library that reads it, one looks like a language model of its family.
        return contents.family == entry.family
    if contents.kind is ModelKind.ENCODER:
        # The families of open_clip are not certain from the files.
        return entry.kind is contents.kind and contents.family not in EMBEDDING_FAMILIES
    return (contents.kind, contents.family) == (entry.kind, entry.family)


def _existing(model_id: str, models_dir: Path) -> Path:
    directory = models_dir / folder_name(model_id)
    if model_id.startswith(".") or not model_id or not directory.is_dir():
        raise ModelUnavailable(Sentence("model.not-installed", model=model_id))
    return directory


def _status(
    model: CatalogEntry | Manifest, state: ModelState, size_bytes: int, settings: Settings
) -> ModelStatus:
    return ModelStatus(
        id=model.id,
        title=model.title,
        kind=model.kind,
        tier=model.tier,
        licence=model.licence,
        roles=model.roles,
        state=state,
        size_bytes=size_bytes,
        used_as=tuple(role for role in Role if getattr(settings, role.value) == model.id),
        note=model.note if isinstance(model, CatalogEntry) else None,
    )
