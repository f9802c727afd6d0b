"""The methods `starter` and `starter-images`: the tier that needs nothing but the app itself."""

from __future__ import annotations

from typing import Final

from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.image_vectors import ImageVectors
from core.models.roles import Matcher
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import (
    FeatureStore,
    OnFeatures,
    RememberingEncoder,
    load_pixels,
)
from core.research.benchmark.methods.photo_baselines import PhotoBaseline
from core.research.benchmark.methods.pipeline_method import Models
from core.research.benchmark.photo_sets.folder_photos import Look
from core.research.benchmark.photo_sets.label_groups import label_looks
from core.sentences import plain

FEATURES: Final = "features"
_IMAGE_SIDE_PX: Final = 224


def open_starter(dataset: Dataset, pool: DecodePool, *, candidate_images: bool) -> Models:
    """Starter models over a data set.

    Args:
        candidate_images: whether to use candidates' images too (`starter-images`).

    Raises:
        ModelUnavailable: if a weight package is missing or altered.
    """
    from core.models.starter.encoder import load_starter
    from core.models.starter.matcher.matcher import StarterMatcher

    starter = load_starter()
    encoder = RememberingEncoder(starter.encoder)
    load_images = load_pixels(pool, _IMAGE_SIDE_PX)
    matcher = StarterMatcher(
        encoder,
        starter.text,
        recogniser=starter.recogniser,
        images=ImageVectors(encoder, load_images),
    )
    return Models(
        encoder=encoder,
        matcher=matcher,
        features=FeatureStore(dataset.directory / FEATURES, encoder, starter.describer),
        load_images=load_images,
        reads_grid=False,
        candidate_images=candidate_images,
    )


def open_photo_baseline(
    name: str, dataset: Dataset, pool: DecodePool, cancel: CancelToken, on_features: OnFeatures
) -> PhotoBaseline:
    """`label-count` or `knn-looks` over a data set.

    Raises:
        ModelUnavailable: if a weight package is missing or altered.
    """
    from core.models.starter.encoder import load_starter

    starter = load_starter()
    encoder = RememberingEncoder(starter.encoder)
    features = FeatureStore(dataset.directory / FEATURES, encoder, starter.describer)
    images = ImageVectors(encoder, load_pixels(pool, _IMAGE_SIDE_PX))
    return PhotoBaseline(name, dataset, starter, features, images, cancel, on_features)


def open_neighbours(starter: Models) -> Matcher:
    """Plain image similarity in the starter encoder's space."""
    from core.research.benchmark.methods.neighbour_matcher import NeighbourMatcher

    if starter.load_images is None:
        raise ModelUnavailable(plain("Likeness of images needs an image loader."))
    return NeighbourMatcher(starter.encoder, starter.load_images)


def open_starter_look(pool: DecodePool) -> Look:
    """Mean starter vectors of labels, used to group labels by appearance.

    Raises:
        ModelUnavailable: if a weight package is missing or altered.
    """
    from core.models.starter.encoder import load_starter

    encoder = load_starter().encoder
    load_images = load_pixels(pool, _IMAGE_SIDE_PX)
    return lambda files: label_looks(files, encoder, load_images)
