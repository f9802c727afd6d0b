"""What a library holds, without ids and times: two libraries with equal dumps are the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from core.codec import to_json
from core.store.connection import open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.maintenance import quick_check
from core.store.vectors.generations import GenerationStore


def dump_library(database: Path) -> dict[str, Any]:
    """Photos by content with places, words and vectors; folders, failures and word counts."""
    connection = open_store(database, read_only=True)
    try:
        assert quick_check(connection) == []
        photos = PhotoStore(connection)
        ids = photos.ids()
        annotations = AnnotationStore(connection).annotations(ids)
        vectors = _vectors(GenerationStore(connection))
        return {
            "photos": {
                photo.content_hash.hex(): {
                    "metadata": to_json(photo.metadata),
                    "places": sorted(str(path) for path in photos.locations_of(id_)),
                    "annotation": to_json(annotations.get(id_)),
                    "vectors": vectors.get(id_),
                }
                for id_, photo in photos.photos(ids).items()
            },
            "locations": {
                location.rel_path: (location.size_bytes, location.mtime_ns, location.state.value)
                for root in RootStore(connection).all()
                for location in LocationStore(connection).known_locations(root.id)
            },
            "failures": [
                (str(each.path), each.kind.value, str(each.reason))
                for each in LocationStore(connection).failures()
            ],
            "words": sorted(
                (each.word, each.kind.value, each.photos)
                for each in AnnotationStore(connection).words()
            ),
            "counts": to_json(photos.counts()),
        }
    finally:
        connection.close()


def _vectors(generations: GenerationStore) -> dict[int, list[list[float]]]:
    found: dict[int, list[list[float]]] = {}
    for generation in generations.generations():
        for ids, rows in generations.blocks(generation.id):
            for id_, row in zip(ids, rows, strict=True):
                found.setdefault(int(id_), []).append(np.round(row, 4).tolist())
    return found
