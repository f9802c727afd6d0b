"""The vectors that search uses: their encoder, and their index with what maps and refines them."""

from __future__ import annotations

from pathlib import Path

from core import logs
from core.errors import VisualLensError
from core.models.roles import ImageTextEncoder
from core.paths import DataPaths
from core.store.connection import Connection
from core.store.vectors.generations import Generation, GenerationStore
from core.store.vectors.vector_index import SecondLooks, VectorIndex
from core.worker.loading import LoadedModels, load_encoder


def choose_search_encoder(
    connection: Connection, models: LoadedModels, paths: DataPaths
) -> ImageTextEncoder:
    """The encoder of the active vectors; the chosen one if there are none, or if theirs is gone."""
    generations = GenerationStore(connection)
    active = next((each for each in generations.generations() if each.active), None)
    if active is None or generations.find(models.encoder.spec) == active.id:
        return models.encoder
    if generations.find(models.starter_encoder.spec) == active.id or _is_reread(models, active):
        return models.starter_encoder
    try:
        former = load_encoder(active.encoder_id, paths, models.memory)
        if generations.find(former.spec) == active.id:
            return former
    except VisualLensError:
        logs.worker.warning("the encoder of the active vectors is gone")
    return models.encoder


def open_index(
    connection: Connection, models: LoadedModels, encoder: ImageTextEncoder, database: Path | None
) -> VectorIndex:
    """The index for questions to `encoder`.

    Args:
        database: the library to keep a file of vectors beside; None: nowhere.
    """
    generations = GenerationStore(connection)
    active = next((each for each in generations.generations() if each.active), None)
    former, second = models.former, _second_looks(connection, models, encoder)
    is_present = active is None or generations.find(encoder.spec) == active.id
    if former is None or active is None or is_present or not _is_reread(models, active):
        # A new library has no generation yet, and the index follows one.
        generation = generations.create_generation(encoder.spec)
        return VectorIndex.load(connection, generation, second=second, database=database)
    return VectorIndex.load(
        connection,
        active.id,
        space=encoder.spec,
        reread=former.reread,
        second=second,
        database=database,
    )


def _is_reread(models: LoadedModels, active: Generation) -> bool:
    """Whether the active vectors come from an earlier starter and can be read by the current one."""
    former = models.former
    return former is not None and former.reads(active.encoder_id, active.revision)


def _second_looks(
    connection: Connection, models: LoadedModels, encoder: ImageTextEncoder
) -> SecondLooks | None:
    look = models.second_look
    if look is None or encoder is not models.starter_encoder:
        return None
    generation = GenerationStore(connection).create_generation(look.spec)
    return SecondLooks(generation, look.join)
