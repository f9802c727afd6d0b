"""Inspects a folder of model files: its kind of model, or why it is refused. Loads no weights."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.catalogue.catalog import ModelKind, encoder_family
from core.errors import UserError
from core.sentences import Sentence

VLM_FAMILIES: Final = (
    "qwen3_vl", "qwen2_5_vl", "qwen3_5", "gemma4", "paligemma", "minicpmv4_6", "minicpmv4_7",
    "llava_next",
)  # fmt: skip
EMBEDDING_FAMILIES: Final = ("embedding_gemma2", "qwen3_vl")
ENCODER_CONFIG: Final = "open_clip_config.json"
# What Sentence Transformers reads: only encoders have it. The family alone does not tell them from other models.
_EMBEDDING_MARK: Final = "modules.json"
VLM_CONFIG: Final = "config.json"
ADAPTER_CONFIG: Final = "adapter_config.json"
_MARKERS: Final = (ENCODER_CONFIG, ADAPTER_CONFIG, VLM_CONFIG)
_ACCEPTED_SUFFIXES: Final = (".json", ".safetensors", ".txt", ".model", ".jinja", ".md")
_ACCEPTED_NAMES: Final = ("LICENSE", "NOTICE")
_PICKLE_SUFFIXES: Final = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".msgpack", ".h5")
_MAX_JSON_BYTES: Final = 256 << 20  # tokenizer files reach tens of megabytes


@dataclass(frozen=True, slots=True)
class FolderContents:
    """The result of inspecting a folder of model files."""

    kind: ModelKind
    family: str


def wanted_files(names: Iterable[str]) -> list[str]:
    """The files of a repository or folder that a model needs; never pickles, never code.

    Raises:
        UserError: if no weights would be left, with the reason.
    """
    names = sorted(names)
    accepted = [name for name in names if _is_accepted(name)]
    weights = [name for name in accepted if name.endswith(".safetensors")]
    if not weights:
        if any(name.lower().endswith(_PICKLE_SUFFIXES) for name in names):
            raise UserError(Sentence("model.only-pickles"))
        raise UserError(Sentence("model.no-weights"))
    main = [name for name in weights if name.startswith("open_clip")]
    if ENCODER_CONFIG in accepted and main:
        # Such repositories hold the same weights a second time in another library's format.
        dropped = set(weights) - set(main)
        accepted = [name for name in accepted if name not in dropped]
    return accepted


def find_model_root(paths: Iterable[str]) -> str:
    """The folder (POSIX, "" for the top) that contains the model's configuration.

    Raises:
        UserError: if there is none, or more than one.
    """
    roots = {path.rpartition("/")[0] for path in paths if path.rpartition("/")[2] in _MARKERS}
    if not roots:
        raise UserError(Sentence("model.none-in-folder"))
    shallowest = min(root.count("/") + bool(root) for root in roots)
    top = [root for root in roots if root.count("/") + bool(root) == shallowest]
    if len(top) > 1:
        raise UserError(Sentence("model.several-in-folder"))
    return top[0]


def inspect_folder(directory: Path) -> FolderContents:
    """Identify the files and check that they can be loaded without running any code from them.

    Raises:
        UserError: if the model is incomplete, damaged, of an unknown kind, or needs remote code.
    """
    names = {path.name for path in directory.iterdir() if path.is_file()}
    wanted_files(names)
    _check_shards(directory, names)
    _check_headers(directory, names)
    if ENCODER_CONFIG in names:
        config = read_json(directory / ENCODER_CONFIG)
        return FolderContents(ModelKind.ENCODER, _family_of_encoder(config))
    if ADAPTER_CONFIG in names:
        return FolderContents(ModelKind.ADAPTER, "lora")
    if VLM_CONFIG not in names:
        raise UserError(Sentence("model.no-config"))
    config = read_json(directory / VLM_CONFIG)
    family = str(config.get("model_type", ""))
    if family in EMBEDDING_FAMILIES and (family not in VLM_FAMILIES or _EMBEDDING_MARK in names):
        return FolderContents(ModelKind.ENCODER, family)
    if family in VLM_FAMILIES:
        return FolderContents(ModelKind.VLM, family)
    if "auto_map" in config:
        raise UserError(Sentence("model.needs-code", family=family or "unnamed"))
    raise UserError(
        Sentence(
            "model.unsupported-type",
            family=family or "unknown",
            supported=", ".join(dict.fromkeys((*VLM_FAMILIES, *EMBEDDING_FAMILIES))),
        )
    )


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file.

    Raises:
        UserError: if it is not one.
    """
    try:
        if path.stat().st_size > _MAX_JSON_BYTES:
            raise ValueError("too large")
        raw = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(raw, dict):
            raise TypeError("not an object")
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise UserError(
            Sentence("model.file-unreadable", file=path.name, reason=str(error))
        ) from error
    return raw


def _is_accepted(name: str) -> bool:
    return "/" not in name and (name in _ACCEPTED_NAMES or name.endswith(_ACCEPTED_SUFFIXES))


def _family_of_encoder(config: dict[str, Any]) -> str:
    model = config.get("model_cfg")
    if not isinstance(model, dict):
        raise UserError(Sentence("encoder.no-model-cfg"))
    vision, text = model.get("vision_cfg", {}), model.get("text_cfg", {})
    if not isinstance(vision, dict) or not isinstance(text, dict):
        raise UserError(Sentence("model.configuration-unread", file=ENCODER_CONFIG))
    if "hf_model_name" in text:
        raise UserError(Sentence("encoder.remote-text-half"))
    tower = str(vision.get("timm_model_name", ""))
    # A SigLIP model is recognised by its sigmoid bias: its towers may have any name.
    return "siglip2" if "init_logit_bias" in model else encoder_family(tower)


def _check_shards(directory: Path, names: set[str]) -> None:
    for index in (name for name in names if name.endswith(".safetensors.index.json")):
        shards = read_json(directory / index).get("weight_map", {})
        if not isinstance(shards, dict):
            raise UserError(Sentence("model.configuration-unread", file=index))
        if missing := sorted(set(map(str, shards.values())) - names):
            raise UserError(Sentence("model.weights-missing", files=", ".join(missing)))


def _check_headers(directory: Path, names: set[str]) -> None:
    from safetensors import SafetensorError, safe_open

    for name in sorted(name for name in names if name.endswith(".safetensors")):
        try:
            with safe_open(str(directory / name), framework="np"):
                pass  # opening checks the header and the file length it declares
        except (SafetensorError, OSError) as error:
            raise UserError(Sentence("model.weights-damaged", file=name)) from error
