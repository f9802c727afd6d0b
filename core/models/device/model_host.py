"""Keeps at most one vision-language model in memory, and frees the memory when it is idle."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core import logs
from core.catalogue.adapter_card import read_card
from core.catalogue.catalog import ModelKind
from core.catalogue.install import installed_manifests, open_installed
from core.catalogue.manifest import Manifest
from core.errors import ModelUnavailable, NotEnoughMemory
from core.models.device.batching import release_memory, with_room
from core.models.device.devices import Device, choose_device
from core.models.device.requirements import estimate_folder
from core.models.device.sharing import DeviceMemory
from core.models.roles import Describer, PointwisePromptBuilder, PromptBuilder
from core.models.vlm.adapter_words import ASPECT_PROMPT, AdapterDescriber
from core.models.vlm.backbones import read_backbone
from core.models.vlm.captioner import VlmDescriber
from core.models.vlm.matcher import MatchOptions, VisualLensMatcher
from core.models.vlm.model import VisionLanguageModel, load_vlm
from core.models.vlm.quantization import Precision, check_precision, default_precision
from core.records import MatcherInfo
from core.sentences import Sentence

StatusCallback = Callable[[str, int], None]
_IDLE_S: Final = 600.0
_GPU_DESCRIBE_BATCH: Final = 16
# In addition to the ten prompts that explain an answer, three more cost a quarter and reduce
# position bias.
_GPU_SHUFFLES: Final = 4


@dataclass(frozen=True, slots=True)
class Opened:
    """A loaded model with the name of the adapter to use on it; None for the base alone."""

    vlm: VisionLanguageModel
    adapter: str | None


class ModelHost:
    """Loads vision-language models on demand for the describer and the matcher, which share one."""

    def __init__(
        self,
        models_dir: Path,
        *,
        device: str | None = None,
        precision: Precision | None = None,
        idle_s: float = _IDLE_S,
        clock: Callable[[], float] = time.monotonic,
        memory: DeviceMemory | None = None,
    ) -> None:
        """
        Args:
            device: as for `choose_device`; None selects the best one.
            precision: None selects 4-bit if there are kernels for it.
            idle_s: seconds without use after which `unload_if_idle` unloads.
            memory: shared with other models, which are unloaded when it runs short.
        """
        self._models_dir, self._device_name, self._precision = models_dir, device, precision
        self._idle_s, self._clock = idle_s, clock
        self._make_room = (memory or DeviceMemory()).join(self.unload)
        self._on_status: StatusCallback | None = None
        self._lock = threading.RLock()  # taken before the lock of a model, never after it
        self._vlm: VisionLanguageModel | None = None
        self._last_use = clock()
        self._asked_at = float("-inf")

    def open(self, model_id: str, *, for_question: bool = True) -> Opened:
        """The model, loaded now if necessary; for an adapter its base with the adapter added.

        Raises:
            ModelUnavailable: if it, or the base of an adapter, is not installed or is damaged.
            NotEnoughMemory: if it does not fit.
            EnvironmentProblem: if the device cannot run the chosen precision.
            UserError: if an adapter does not belong to its base.
        """
        with self._lock:
            directory, manifest = open_installed(model_id, self._models_dir)
            if manifest.kind is not ModelKind.ADAPTER:
                opened = Opened(self._loaded(directory, manifest), None)
            else:
                base_directory, base = self._base_of(directory)
                vlm = self._loaded(base_directory, base)
                opened = Opened(vlm, vlm.add_adapter(directory).name)
            self._last_use = self._clock()
            if for_question:
                self._asked_at = self._last_use
            return opened

    @property
    def is_loaded(self) -> bool:
        return self._vlm is not None

    def unload_if_idle(self) -> bool:
        """Unload after `idle_s` seconds without use; returns whether it did. Never waits."""
        return self._unload_if_unused_since(self._last_use)

    def unload_if_not_asked(self) -> bool:
        """Unload after `idle_s` seconds without a question, though it may have described photos until now."""
        return self._unload_if_unused_since(self._asked_at)

    def _unload_if_unused_since(self, last: float) -> bool:
        with self._lock:
            if self._vlm is None or self._clock() - last < self._idle_s:
                return False
            if not self._vlm.lock.acquire(blocking=False):  # another thread is using it
                self._last_use = self._clock()
                return False
            self._vlm.lock.release()
            self.unload()
            return True

    def unload(self) -> None:
        """Free the memory once the current work is done; the next `open` reloads the model."""
        with self._lock:
            if self._vlm is not None:
                with self._vlm.lock:
                    self._vlm = None
                release_memory()
                logs.models.info("unloaded the vision-language model")

    def matcher(
        self,
        model_id: str,
        *,
        build_prompt: PromptBuilder,
        build_pointwise: PointwisePromptBuilder,
        options: MatchOptions | None = None,
    ) -> VisualLensMatcher:
        """A matcher over an installed model or adapter; loaded on first use.

        Without `options`, all prompts of an answer run in one batch on an accelerator, averaging four
        orders of the candidates; on the CPU they run one after another, as a batch saves no time there,
        in a single order, and only the most relevant photo is left out for the reasons.

        Raises:
            ModelUnavailable: if it, or the base of an adapter, is not installed or is damaged.
        """
        directory, manifest = open_installed(model_id, self._models_dir)
        is_adapter = manifest.kind is ModelKind.ADAPTER
        base = self._base_of(directory)[0] if is_adapter else directory
        slow = choose_device(self._device_name).is_slow
        tier = manifest.tier if not is_adapter else self._base_of(directory)[1].tier
        return VisualLensMatcher(
            lambda: self.open(model_id),
            info=MatcherInfo(tier, model_id, zero_shot=not is_adapter),
            canvas_px=read_backbone(base).canvas_px,
            build_prompt=build_prompt,
            build_pointwise=build_pointwise,
            options=options or _default_options(slow),
            make_room=self._make_room,
            on_slow=self._tell if slow else None,
        )

    @contextlib.contextmanager
    def telling(self, on_status: StatusCallback | None) -> Iterator[None]:
        """Inside, `on_status` hears how long a matcher on a slow device will take and what is left."""
        self._on_status = on_status
        try:
            yield
        finally:
            self._on_status = None

    def _tell(self, stage: str, count: int) -> None:
        if self._on_status is not None:
            self._on_status(stage, count)

    def describer(self, model_id: str) -> VlmDescriber:
        """A describer over an installed model; loaded on first use.

        Raises:
            ModelUnavailable: if it is not installed or is damaged.
        """
        _, manifest = open_installed(model_id, self._models_dir)
        slow = choose_device(self._device_name).is_slow
        return VlmDescriber(
            lambda: self.open(model_id, for_question=False),
            model_id=model_id,
            revision=manifest.fingerprint[:8],
            batch_size=1 if slow else _GPU_DESCRIBE_BATCH,
            make_room=self._make_room,
        )

    def with_adapter_words(self, model_id: str, captioner: Describer) -> Describer:
        """The captioner with the aspect words of an installed adapter that was trained to give some; else
        the captioner itself.

        Raises:
            ModelUnavailable: if the model, or the base of an adapter, is not installed or is damaged.
        """
        directory, manifest = open_installed(model_id, self._models_dir)
        if manifest.kind is not ModelKind.ADAPTER:
            return captioner
        if read_card(directory).aspect_prompt != ASPECT_PROMPT:
            return captioner
        self._base_of(directory)
        slow = choose_device(self._device_name).is_slow
        return AdapterDescriber(
            captioner,
            lambda: self.open(model_id),
            adapter_id=model_id,
            revision=manifest.fingerprint[:8],
            batch_size=1 if slow else _GPU_DESCRIBE_BATCH,
            make_room=self._make_room,
        )

    def _loaded(self, directory: Path, manifest: Manifest) -> VisionLanguageModel:
        if self._vlm is not None and self._vlm.manifest == manifest:
            return self._vlm
        self.unload()
        device = choose_device(self._device_name)
        precision = self._precision or default_precision(device)
        check_precision(precision, device)
        if not self._fits(directory, precision, device):
            self._make_room()
            device = choose_device(self._device_name)
            if not self._fits(directory, precision, device):
                need = estimate_folder(directory, precision, device).total
                raise NotEnoughMemory(
                    Sentence(
                        "model.needs-memory",
                        model=manifest.id,
                        needed=need / 1e9,
                        free=device.free_bytes / 1e9,
                        device=device.name,
                    )
                )
        # The estimate may have been too low: then everything else is unloaded, too.
        self._vlm = with_room(
            lambda: load_vlm(directory, manifest, device, precision), self._make_room
        )
        return self._vlm

    def _fits(self, directory: Path, precision: Precision, device: Device) -> bool:
        return estimate_folder(directory, precision, device).total <= device.free_bytes

    def _base_of(self, adapter: Path) -> tuple[Path, Manifest]:
        """The installed model that an adapter was trained on."""
        card = read_card(adapter)
        for manifest in installed_manifests(self._models_dir):
            if manifest.kind is ModelKind.VLM and manifest.weights_digest == card.base_weights:
                return open_installed(manifest.id, self._models_dir)
        raise ModelUnavailable(
            Sentence("adapter.base-missing", adapter=card.name, base=card.base_id)
        )


def _default_options(slow: bool) -> MatchOptions:
    if slow:  # each photo or word left out for the reasons is another prompt of a thousand tokens
        return MatchOptions(photos_examined=1, words_examined=0, batch_size=1)
    return MatchOptions(shuffles=_GPU_SHUFFLES)
