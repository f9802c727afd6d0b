"""The encoder and describer that the app would index a data set's photos with."""

from __future__ import annotations

from core.errors import ModelUnavailable
from core.models.roles import ImageTextEncoder
from core.paths import DataPaths
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import FeatureStore
from core.research.benchmark.methods.starter_method import FEATURES
from core.settings.chosen import Settings
from core.worker.loading import STARTER, load_models


def open_app_models(
    dataset: Dataset, encoder: str, describer: str, paths: DataPaths, adapter: str = STARTER
) -> tuple[ImageTextEncoder, FeatureStore]:
    """Installed models, or `starter`, with what they have computed of the data set's photos so far.

    Args:
        adapter: installed adapter that gives the aspect words, if it was trained to.

    Raises:
        ModelUnavailable: if one of them is not installed.
    """
    settings = Settings(encoder=encoder, describer=describer, matcher=adapter)
    models = load_models(settings, paths)
    if models.problems:
        raise ModelUnavailable(models.problems[0])
    chosen = models.slow_describer or models.describer
    return models.encoder, FeatureStore(dataset.directory / FEATURES, models.encoder, chosen)
