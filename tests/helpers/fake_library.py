"""A library whose models are the small fakes; importable by a spawned worker process."""

from __future__ import annotations

from collections.abc import Sequence

import apsw
import numpy as np

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.roles import MatchResult, Profile, SecondLook
from core.paths import DataPaths
from core.records import Candidate, Evidence, MatcherInfo
from core.sentences import plain
from core.settings.chosen import Settings
from core.worker.library import Library
from core.worker.loading import LoadedModels
from tests.helpers.fake_models import ColourDescriber, ColourEncoder, HashedText


class WordMatcher:
    """A candidate scores the weight of the profile's words in its description."""

    info = MatcherInfo(tier="test", model_id="fake-words", zero_shot=True)
    canvas_px = 256

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        cancel.check()
        scores = [
            sum(aspect.salience for aspect in profile.aspects if aspect.word in c.description)
            for c in candidates
        ]
        return MatchResult(np.array(scores, np.float32), (Evidence(),) * len(candidates))


def load_fakes(settings: Settings, paths: DataPaths) -> LoadedModels:
    return loaded_with(ColourEncoder())


def open_fake_library(paths: DataPaths) -> Library:
    return Library(paths, load=load_fakes)


def open_slow_library(paths: DataPaths) -> Library:
    """Encoding one photo takes a while, as on an old machine."""
    return Library(paths, load=lambda *_: loaded_with(_SlowEncoder()))


def open_damaged_library(paths: DataPaths) -> Library:
    """A page of the vectors cannot be read."""
    raise apsw.CorruptError("database disk image is malformed")


def open_library_without_models(paths: DataPaths) -> Library:
    def missing(*_: object) -> LoadedModels:
        raise ModelUnavailable(plain("The weights are not installed."))

    return Library(paths, load=missing)


def loaded_with(
    encoder: ColourEncoder,
    starter: ColourEncoder | None = None,
    *,
    second_look: SecondLook | None = None,
) -> LoadedModels:
    """The fakes around an encoder, which is the starter's, too, unless that is another one."""
    return LoadedModels(
        encoder=encoder,
        starter_encoder=starter or encoder,
        text=HashedText(),
        text_id="fake-text",
        describer=ColourDescriber(),
        slow_describer=None,
        matcher_for=lambda *_: WordMatcher(),
        problems=(),
        second_look=second_look,
    )


class _SlowEncoder(ColourEncoder):
    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        for _ in images:
            np.linalg.svd(np.random.default_rng(0).normal(size=(300, 300)))  # about 50 ms of work
        return super().encode_images(images)
