"""Loads the models named in the settings; missing ones are replaced by the starter, with a notice."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core import logs
from core.catalogue.folder import EMBEDDING_FAMILIES
from core.catalogue.libraries import require_libraries
from core.errors import ModelUnavailable, VisualLensError
from core.indexing.steps import IndexModels
from core.paths import DataPaths
from core.sentences import Sentence
from core.settings.chosen import Settings

if TYPE_CHECKING:
    from core.models.device.model_host import ModelHost
    from core.models.device.sharing import DeviceMemory
    from core.models.image_vectors import ImageVectors
    from core.models.roles import (
        DescribeInput,
        Describer,
        ImageTextEncoder,
        Matcher,
        SecondLook,
        TextEncoder,
        TextReader,
    )
    from core.models.starter.encoder import Starter
    from core.models.starter.former import FormerVectors
    from core.records import Annotation

STARTER: Final = "starter"


@dataclass(frozen=True, slots=True)
class LoadedModels:
    """One model per role.

    Attributes:
        starter_encoder: always present; it is `encoder` unless another one is chosen.
        former: converts vectors of earlier starters for `starter_encoder`, where possible.
        matcher_for: the matcher for the vectors of an encoder, including those of candidate images.
        text: for the wording of questions and for words; the starter's in every tier.
        text_id: identity of `text`.
        slow_describer: a model that describes better but slower than `describer`, if chosen.
        second_look: beside `starter_encoder`; None if the user does not want it.
        reader: reads text in photos; None if the user does not want it.
        problems: a sentence for every chosen model that could not be loaded.
        host: owns the vision-language models, which are loaded and unloaded on demand; None if
            there are none.
        memory: the memory budget they all share.
    """

    encoder: ImageTextEncoder
    starter_encoder: ImageTextEncoder
    text: TextEncoder
    text_id: str
    describer: Describer
    slow_describer: Describer | None
    matcher_for: Callable[[ImageTextEncoder, ImageVectors], Matcher]
    problems: tuple[Sentence, ...]
    second_look: SecondLook | None = None
    reader: TextReader | None = None
    former: FormerVectors | None = None
    host: ModelHost | None = None
    memory: DeviceMemory | None = None

    @property
    def for_indexing(self) -> IndexModels:
        return IndexModels(
            encoder=self.encoder,
            describer=self.describer,
            text=self.text,
            text_id=self.text_id,
            slow_describer=self.slow_describer,
            second_look=self.second_look if self.encoder is self.starter_encoder else None,
            reader=self.reader,
        )


def load_models(settings: Settings, paths: DataPaths) -> LoadedModels:
    """Load the chosen encoder, describer and matcher.

    Raises:
        ModelUnavailable: if the starter's weights are missing or altered: nothing works without
            them.
    """
    from core.models.device.sharing import DeviceMemory
    from core.models.ocr.reader import PhotoTextReader
    from core.models.starter.classes import load_vectors
    from core.models.starter.encoder import load_starter
    from core.models.starter.former import FormerVectors
    from core.models.starter.meaning import meaning_digest
    from core.models.starter.second_look import StarterSecondLook
    from core.models.starter.weights import TEXT_WEIGHTS

    starter = load_starter()
    problems: list[Sentence] = []
    memory = DeviceMemory()
    encoder = _chosen_encoder(settings.encoder, paths, memory, starter, problems)
    describer: Describer = starter.describer
    if encoder is not starter.encoder:
        describer = _OnStarterVectors(starter)
    host = _model_host(settings, paths, memory, problems)
    matcher = _chosen_matcher(settings.matcher, host, problems)
    return LoadedModels(
        encoder=encoder,
        starter_encoder=starter.encoder,
        former=FormerVectors(starter.encoder, starter.recogniser),
        text=starter.text,
        text_id=f"starter-e5-{TEXT_WEIGHTS.sha256[:8]}-{meaning_digest()}",
        describer=describer,
        slow_describer=_chosen_describer(settings, host, describer, problems),
        matcher_for=lambda space, images: matcher or _starter_matcher(starter, space, images),
        second_look=StarterSecondLook(load_vectors().classes) if settings.second_look else None,
        reader=PhotoTextReader(starter.text.knows) if settings.read_text else None,
        host=host,
        memory=memory,
        problems=tuple(problems),
    )


def _starter_matcher(starter: Starter, space: ImageTextEncoder, images: ImageVectors) -> Matcher:
    from core.models.starter.matcher.matcher import StarterMatcher

    recogniser = starter.recogniser if space is starter.encoder else None
    return StarterMatcher(space, starter.text, recogniser=recogniser, images=images)


class _OnStarterVectors:
    """The starter's describer alongside another encoder: it uses the starter's own vectors."""

    def __init__(self, starter: Starter) -> None:
        self._starter = starter

    @property
    def describer_id(self) -> str:
        return self._starter.describer.describer_id

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        rows = self._starter.encoder.encode_images([photo.image for photo in photos])
        return self._starter.describer.describe(
            [replace(photo, embedding=row) for photo, row in zip(photos, rows, strict=True)]
        )


def _model_host(
    settings: Settings, paths: DataPaths, memory: DeviceMemory, problems: list[Sentence]
) -> ModelHost | None:
    """The host of the chosen vision-language models; None if there are none, or they cannot run here."""
    if (settings.describer, settings.matcher) == (STARTER, STARTER):
        return None
    try:
        require_libraries()
    except ModelUnavailable as error:
        problems.append(_starter_instead(error, Sentence("role.matcher")))
        return None
    from core.models.device.model_host import ModelHost  # imports transformers, which takes seconds
    from core.models.vlm.quantization import chosen_precision

    return ModelHost(
        paths.models,
        precision=chosen_precision(settings.precision),
        idle_s=60.0 * settings.unload_after_minutes,
        memory=memory,
    )


def load_encoder(
    model_id: str, paths: DataPaths, memory: DeviceMemory | None = None
) -> ImageTextEncoder:
    """An installed encoder on the best device, shared with the other models in `memory`.

    Raises:
        ModelUnavailable: if it is not installed, incomplete or altered.
        NotEnoughMemory: if it does not fit.
    """
    from core.catalogue.install import open_installed

    directory, manifest = open_installed(model_id, paths.models)
    from core.models.device.devices import Backend, Device, choose_device
    from core.models.device.sharing import DeviceMemory, SharingEncoder

    def load(device: Device) -> ImageTextEncoder:
        if manifest.family in EMBEDDING_FAMILIES:
            from core.models.embedding.encoder import load_embedding

            return load_embedding(directory, manifest, device)
        from core.models.clip.encoder import load_open_clip

        return load_open_clip(directory, manifest, device)

    device = choose_device(None)
    aside = choose_device(Backend.CPU.value)
    return SharingEncoder(
        lambda: load(device),
        load_aside=lambda: load(aside),
        memory=memory or DeviceMemory(),
    )


def _chosen_encoder(
    model_id: str,
    paths: DataPaths,
    memory: DeviceMemory,
    starter: Starter,
    problems: list[Sentence],
) -> ImageTextEncoder:
    if model_id == STARTER:
        return starter.encoder
    try:
        return load_encoder(model_id, paths, memory)
    except VisualLensError as error:
        problems.append(_starter_instead(error, Sentence("role.encoder")))
        return starter.encoder


def _chosen_describer(
    settings: Settings, host: ModelHost | None, starter: Describer, problems: list[Sentence]
) -> Describer | None:
    """Captions of the chosen model, aspect words of a chosen adapter; None if both are the starter's."""
    if host is None:
        return None
    chosen: Describer = starter
    if settings.describer != STARTER:
        try:
            chosen = host.describer(settings.describer)
        except VisualLensError as error:
            problems.append(_starter_instead(error, Sentence("role.describer")))
    if settings.matcher != STARTER:
        # That it is missing is told where it was to match.
        with contextlib.suppress(VisualLensError):
            chosen = host.with_adapter_words(settings.matcher, chosen)
    return chosen if chosen is not starter else None


def _chosen_matcher(
    model_id: str, host: ModelHost | None, problems: list[Sentence]
) -> Matcher | None:
    from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt

    if host is None or model_id == STARTER:
        return None
    try:
        return host.matcher(
            model_id, build_prompt=build_matching_prompt, build_pointwise=build_pointwise_prompt
        )
    except VisualLensError as error:
        problems.append(_starter_instead(error, Sentence("role.matcher")))
        return None


def _starter_instead(error: VisualLensError, role: Sentence) -> Sentence:
    logs.models.warning("the chosen %s cannot be loaded: %s", role, type(error).__name__)
    return Sentence("model.stand-in", problem=error.sentence, role=role)
