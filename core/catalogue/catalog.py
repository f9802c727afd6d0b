"""The models this app supports: purpose, source, licence and size of each."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from core.errors import UserError
from core.resources import load_toml
from core.sentences import Sentence

_OPEN_CLIP_ID: Final = re.compile(r"open_clip:([\w.-]+)/([\w.-]+)")
_PLAIN_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")


class ModelKind(Enum):
    """What a model folder contains."""

    BUILT_IN = "built-in"  # the starter tier, part of the app
    ENCODER = "encoder"  # an image-text model of open_clip or transformers
    VLM = "vlm"  # a vision-language model
    ADAPTER = "adapter"  # a LoRA adapter trained for VisualLens on one VLM


class Role(Enum):
    """What a model can be used as; the values are the names of the settings."""

    ENCODER = "encoder"
    DESCRIBER = "describer"
    MATCHER = "matcher"


_ROLES: Final = {
    ModelKind.BUILT_IN: (Role.ENCODER, Role.DESCRIBER, Role.MATCHER),
    ModelKind.ENCODER: (Role.ENCODER,),
    ModelKind.VLM: (Role.DESCRIBER, Role.MATCHER),
    ModelKind.ADAPTER: (Role.MATCHER,),
}


@dataclass(frozen=True, slots=True)
class LicenceGate:
    """Terms the user has to accept before a model is installed."""

    name: str
    url: str
    summary: Sentence


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One model.

    Attributes:
        family: `siglip2`, `clip`, `pe` for encoders of open_clip; otherwise the transformers model type.
        repo: Hugging Face repository, empty for a model that exists only as a folder.
        revision: branch, tag or commit requested; the manifest records the resolved commit.
        download_bytes: rounded download size; the exact size is looked up first.
        parameters: number of weights.
        plain_parameters: the weights that stay 16-bit when the model is quantized (vision tower,
            embedding rows, output head).
        layers, hidden_size, cache_width: of the language model; each prompt token caches
            2 x `cache_width` numbers per layer.
        canvas_px: side of the grid image for this model, 0 if it never sees one.
        px_per_token: pixels of that image per token and side.
    """

    id: str
    title: str
    kind: ModelKind
    tier: str
    family: str
    licence: str
    roles: tuple[Role, ...]
    repo: str = ""
    revision: str = "main"
    gate: LicenceGate | None = None
    download_bytes: int = 0
    parameters: int = 0
    plain_parameters: int = 0
    layers: int = 0
    hidden_size: int = 0
    cache_width: int = 0
    canvas_px: int = 0
    px_per_token: int = 0
    note: Sentence | None = None


@functools.cache
def load_catalog() -> dict[str, CatalogEntry]:
    """All models of the bundled catalog by id, ordered by tier."""
    raw = load_toml("models.toml")
    gates = {
        name: LicenceGate(gate["name"], gate["url"], Sentence(gate["summary"]))
        for name, gate in raw["gates"].items()
    }
    entries = (_entry(values, gates) for values in raw["models"])
    return {entry.id: entry for entry in entries}


def find_entry(model_id: str) -> CatalogEntry:
    """The catalog's entry, or one created for `open_clip:ARCHITECTURE/TAG`.

    Raises:
        UserError: if the id is neither in the catalog nor of that form.
    """
    if (known := load_catalog().get(model_id)) is not None:
        return known
    if match := _OPEN_CLIP_ID.fullmatch(model_id):
        return _open_clip_entry(model_id, match[1], match[2])
    raise UserError(Sentence("model.not-in-catalog", model=model_id))


def imported_entry(model_id: str, kind: ModelKind, family: str) -> CatalogEntry:
    """An entry for a model that was imported under a name the user chose.

    Raises:
        UserError: if the name is not a valid folder name on every platform.
    """
    if not _PLAIN_ID.fullmatch(model_id):
        raise UserError(Sentence("model.bad-name", model=model_id))
    return CatalogEntry(
        id=model_id,
        title=model_id,
        kind=kind,
        tier="imported",
        family=family,
        licence="as its source says",
        roles=_ROLES[kind],
    )


def folder_name(model_id: str) -> str:
    """Folder of a model below the models directory; `:` and `/` are not allowed there."""
    return model_id.replace(":", "--").replace("/", "--")


def _entry(values: dict[str, Any], gates: dict[str, LicenceGate]) -> CatalogEntry:
    values = dict(values)
    kind = ModelKind(values.pop("kind"))
    roles = tuple(Role(role) for role in values.pop("roles", ())) or _ROLES[kind]
    gate = gates[values.pop("gate")] if "gate" in values else None
    note = Sentence(values.pop("note")) if "note" in values else None
    return CatalogEntry(kind=kind, roles=roles, gate=gate, note=note, **values)


def _open_clip_entry(model_id: str, architecture: str, tag: str) -> CatalogEntry:
    import open_clip

    config = open_clip.get_pretrained_cfg(architecture, tag)
    repo = str(config.get("hf_hub", "")).rstrip("/") if config else ""
    if not repo:
        raise UserError(Sentence("encoder.no-safetensors", architecture=architecture, tag=tag))
    return CatalogEntry(
        id=model_id,
        title=f"{architecture} ({tag})",
        kind=ModelKind.ENCODER,
        tier="open_clip",
        family=encoder_family(architecture),
        licence=f"see https://huggingface.co/{repo}",
        roles=_ROLES[ModelKind.ENCODER],
        repo=repo,
    )


def encoder_family(name: str) -> str:
    """`siglip2`, `pe` or `clip`, recognised by an architecture or folder name."""
    lowered = name.lower()
    if "siglip" in lowered:
        return "siglip2"
    return "pe" if lowered.startswith("pe-") or "pe_core" in lowered else "clip"
