"""The encoder and describer that the app would index a data set's photos with."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import ModelUnavailable
from core.models.roles import Describer, ImageTextEncoder
from core.paths import DataPaths
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import FeatureStore
from core.research.benchmark.methods.starter_method import FEATURES
from core.settings.chosen import Settings
from core.worker.loading import load_models


def open_app_models(
    dataset: Dataset,
    encoder: str,
    describer: str,
    paths: DataPaths,
    with_words: Callable[[Describer], Describer] = lambda captioner: captioner,
) -> tuple[ImageTextEncoder, FeatureStore]:
    """Installed models, or `starter`, with what they have computed of the data set's photos so far.

    Args:
        with_words: the captioner with the aspect words of another model.

    Raises:
        ModelUnavailable: if one of them is not installed.
    """
    models = load_models(Settings(encoder=encoder, describer=describer), paths)
    if models.problems:
        raise ModelUnavailable(models.problems[0])
    chosen = with_words(models.slow_describer or models.describer)
    return models.encoder, FeatureStore(dataset.directory / FEATURES, models.encoder, chosen)
