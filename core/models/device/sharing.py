"""Models that share the memory of one device: if one lacks memory, the others are unloaded."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from core import logs
from core.arrays import FloatMatrix, RgbImage
from core.errors import NotEnoughMemory
from core.models.device.batching import is_out_of_memory, release_memory
from core.models.roles import EncoderSpec, ImageTextEncoder
from core.models.text_vectors import TextVectors
from core.sentences import Sentence

Result = TypeVar("Result")

Leave = Callable[[], None]


class DeviceMemory:
    """Knows how to unload each model; none is unloaded until another one needs memory."""

    def __init__(self) -> None:
        self._tenants: list[Leave] = []

    def join(self, leave: Leave) -> Callable[[], None]:
        """Register a model. The returned function unloads all others; call it when memory runs out."""
        self._tenants.append(leave)

        def make_room() -> None:
            for other in list(self._tenants):
                if other is not leave:
                    other()
            release_memory()

        return make_room


class SharingEncoder:
    """An encoder that is unloaded from its device when another model needs the memory.

    Texts are then encoded on the CPU, which takes milliseconds, so that a question does not evict
    the model that is about to answer it. Images bring it back.
    """

    def __init__(
        self,
        load: Callable[[], ImageTextEncoder],
        *,
        load_aside: Callable[[], ImageTextEncoder],
        memory: DeviceMemory,
    ) -> None:
        """
        Args:
            load: loads the encoder on its device; called at once.
            load_aside: loads it on the CPU; the same as `load` if that is its device.

        Raises:
            ModelUnavailable, NotEnoughMemory: if it cannot be loaded.
        """
        self._load, self._load_aside = load, load_aside
        self._make_room = memory.join(self.leave)
        self._lock = threading.RLock()
        self._at_home: ImageTextEncoder | None = None
        self._aside: ImageTextEncoder | None = None
        self._left = False
        self._spec = self._with_room(lambda: self._home().spec)
        self._texts = TextVectors(self._encode_new, self._spec.dimension)

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    @property
    def is_on_device(self) -> bool:
        return self._at_home is not None

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised.

        Raises:
            NotEnoughMemory: if not even one image fits after all others were unloaded.
        """
        return self._with_room(lambda: self._home().encode_images(images))

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised.

        Raises:
            NotEnoughMemory: if the texts do not fit after all others were unloaded.
        """
        return self._texts.rows(texts)

    def _encode_new(self, texts: Sequence[str]) -> FloatMatrix:
        return self._with_room(lambda: self._present().encode_texts(texts))

    def leave(self) -> None:
        """Free the device as soon as the current batch is done."""
        with self._lock:
            if self._at_home is not None:
                self._at_home, self._left = None, True
                logs.models.info("the encoder leaves its device")

    def _home(self) -> ImageTextEncoder:
        self._aside, self._left = None, False
        if self._at_home is None:
            self._at_home = self._load()
        return self._at_home

    def _present(self) -> ImageTextEncoder:
        if not self._left:
            return self._home()
        if self._aside is None:
            self._aside = self._load_aside()
        return self._aside

    def _with_room(self, work: Callable[[], Result]) -> Result:
        """The result of `work`; if memory runs out, of a second attempt after unloading the others.

        The lock is released meanwhile: another model may be waiting for this encoder to be
        unloaded.
        """
        try:
            with self._lock:
                return work()
        except (NotEnoughMemory, RuntimeError, MemoryError) as error:
            if not isinstance(error, NotEnoughMemory) and not is_out_of_memory(error):
                raise
            logs.models.warning("the encoder lacks memory; the other models leave")
        self._make_room()
        try:
            with self._lock:
                return work()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise NotEnoughMemory(Sentence("encoder.no-memory")) from error
