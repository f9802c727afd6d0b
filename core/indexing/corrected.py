"""Redescribes individual photos at once, after the user said what is not in them."""

from __future__ import annotations

from collections.abc import Sequence

from core.indexing.steps import AnnotationStep, IndexModels, VectorStep
from core.models.roles import DescribeInput
from core.photos.decode.pixels import decode_thumbnail
from core.photos.thumbnails import ThumbnailCache
from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.photos import PhotoStore
from core.store.person.edits import EditStore


def describe_again(
    connection: Connection, models: IndexModels, thumbnails: ThumbnailCache, ids: Sequence[PhotoId]
) -> None:
    """Replace the annotations of these photos with those of the quick describer.

    A photo without a vector of its encoder or without a readable thumbnail keeps its annotation.
    """
    vectors = VectorStep(connection, models.encoder).stored(ids)
    denied = EditStore(connection).denied_words(ids)
    inputs: dict[PhotoId, DescribeInput] = {}
    for id_, photo in PhotoStore(connection).photos(ids).items():
        jpeg = thumbnails.read(photo.content_hash)
        pixels = None if jpeg is None else decode_thumbnail(jpeg)
        if pixels is not None and id_ in vectors:
            inputs[id_] = DescribeInput(
                pixels, vectors[id_], photo.metadata, denied.get(id_, frozenset())
            )
    step = AnnotationStep(connection, models.describer, models)
    described = zip(inputs, step.derive(list(inputs.values())), strict=True)
    step.store({id_: said for id_, said in described if said is not None})
