"""Methods around an installed vision-language model, or a language model in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from core.arrays import ImageLoader
from core.errors import ModelUnavailable
from core.models.roles import Describer, Matcher
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.quantization import Precision
from core.records import MatcherInfo
from core.sentences import plain

_DESCRIBE_BATCH: Final = 16


@dataclass(frozen=True, slots=True)
class _Opened:
    """A loaded model with the adapter to use on it."""

    vlm: VisionLanguageModel
    adapter: str | None


@lru_cache(maxsize=1)
def open_vlm(
    model_id: str, models_dir: Path, device: str | None, precision: Precision | None
) -> VisionLanguageModel:
    """Load an installed model once for all methods of a run.

    Args:
        precision: None for the usual one of the device.

    Raises:
        ModelUnavailable: if it is not installed or is damaged.
        EnvironmentProblem: if it does not fit into memory.
    """
    from core.catalogue.install import open_installed
    from core.models.device.devices import choose_device
    from core.models.vlm.model import load_vlm
    from core.models.vlm.quantization import check_precision, default_precision

    directory, manifest = open_installed(model_id, models_dir)
    chosen = choose_device(device)
    wanted = precision or default_precision(chosen)
    check_precision(wanted, chosen)
    return load_vlm(directory, manifest, chosen, wanted)


def open_backbone(vlm: VisionLanguageModel) -> Matcher:
    """The bare model: VisualLens' input without VisualLens' training."""
    return _matcher(vlm, None, vlm.manifest.id)


def open_adapted(vlm: VisionLanguageModel, adapter_id: str, models_dir: Path) -> Matcher:
    """The model with an installed VisualLens adapter.

    Raises:
        ModelUnavailable: if the adapter is not installed.
        UserError: if it was trained on another model.
    """
    from core.catalogue.install import open_installed

    directory, _ = open_installed(adapter_id, models_dir)
    card = vlm.add_adapter(directory)
    return _matcher(vlm, card.name, adapter_id)


def open_words(
    vlm: VisionLanguageModel, adapter_id: str, models_dir: Path, captioner: Describer
) -> Describer:
    """The captioner with the aspect words of an installed adapter that was trained to say some, by the model that is
    measured; else the captioner itself.

    Raises:
        ModelUnavailable: if the adapter is not installed.
        UserError: if it was trained on another model.
    """
    from core.catalogue.adapter_card import read_card
    from core.catalogue.install import open_installed
    from core.models.vlm.adapter_words import ASPECT_PROMPT, AdapterDescriber

    directory, manifest = open_installed(adapter_id, models_dir)
    if read_card(directory).aspect_prompt != ASPECT_PROMPT:
        return captioner
    card = vlm.add_adapter(directory)
    return AdapterDescriber(
        captioner,
        lambda: _Opened(vlm, card.name),
        adapter_id=adapter_id,
        revision=f"{manifest.fingerprint[:8]}-{vlm.precision.value}",
        batch_size=_DESCRIBE_BATCH,
    )


def open_interleaved(
    vlm: VisionLanguageModel, load_images: ImageLoader | None, adapter: Path | None = None
) -> Matcher:
    """The model with every photo as a separate image, with an adapter or as it is.

    Raises:
        ModelUnavailable: if the backbone accepts only one image.
        UserError: if the adapter was trained on another model.
    """
    from core.research.benchmark.methods.interleaved_matcher import InterleavedMatcher

    if load_images is None:
        raise ModelUnavailable(plain("Interleaved images need an image loader."))
    name = vlm.add_adapter(adapter).name if adapter else None
    return InterleavedMatcher(vlm, load_images, adapter=name, trained=adapter is not None)


@lru_cache(maxsize=1)
def open_text_model(
    directory: Path, device: str | None, precision: Precision | None, *, with_adapter: bool
) -> VisionLanguageModel:
    """Load a causal language model from its folder, over all graphics cards if there are several.

    Args:
        precision: None for the usual one of the device.
        with_adapter: whether an adapter will be put on it.

    Raises:
        ModelUnavailable: if the folder holds none.
        EnvironmentProblem: if it does not fit into memory.
    """
    from core.models.device.devices import choose_device
    from core.models.vlm.quantization import check_precision, default_precision
    from core.research.text_model import is_text_model, load_text_model, text_manifest

    if not is_text_model(directory):
        raise ModelUnavailable(
            plain(
                f"The folder {directory.name} given with --text-model holds no causal language model."
            )
        )
    chosen = choose_device(device)
    wanted = precision or default_precision(chosen)
    check_precision(wanted, chosen)
    manifest = text_manifest(directory, hashed=with_adapter)
    return load_text_model(directory, manifest, chosen, wanted, spread=True)


def forget_models() -> None:
    """Let go of the models kept for the methods of a run."""
    open_vlm.cache_clear()
    open_text_model.cache_clear()


def _matcher(vlm: VisionLanguageModel, adapter: str | None, name: str) -> Matcher:
    from core.models.vlm.matcher import MatchOptions, VisualLensMatcher
    from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt

    tier = "vlm" if vlm.backbone.image_tokens else "text"
    info = MatcherInfo(tier, name, zero_shot=adapter is None)
    return VisualLensMatcher(
        lambda: _Opened(vlm, adapter),
        info=info,
        canvas_px=vlm.backbone.canvas_px,
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        # Evidence costs extra passes and changes no rank.
        options=MatchOptions(photos_examined=0, words_examined=0),
    )
