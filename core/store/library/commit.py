"""Writes the results of one indexing batch: all of it in one transaction, or nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatVector
from core.records import Annotation, Moment, PhotoId, PhotoMetadata, PhotoNotes
from core.store.connection import Connection, transaction
from core.store.library.annotations import AnnotationStore, TextSpace
from core.store.library.locations import Location
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import sort_key
from core.store.vectors.generations import GenerationId, GenerationStore


@dataclass(frozen=True, slots=True, eq=False)
class IndexedPhoto:
    """One file and what was derived from its pixels.

    Attributes:
        vector: [d] of the batch's generation; None when no encoder is installed.
        annotation: by the batch's describer; None to describe the photo later.
        notes: what people wrote about it; None to read that later.
        moment: which frame of a clip it is; None for a still.
        of_file: content hash of the photo that stands for its file and comes before it; None: itself.
    """

    location: Location
    content_hash: bytes
    size_bytes: int
    metadata: PhotoMetadata
    vector: FloatVector | None = None
    annotation: Annotation | None = None
    notes: PhotoNotes | None = None
    moment: Moment | None = None
    of_file: bytes | None = None


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """A file whose content is already in the library: nothing to encode, only a new location."""

    location: Location
    content_hash: bytes


def commit_batch(
    connection: Connection,
    photos: Sequence[IndexedPhoto],
    copies: Sequence[KnownCopy] = (),
    *,
    generation: GenerationId | None = None,
    describer_id: str | None = None,
    text_space: TextSpace | None = None,
    word_vectors: Mapping[str, FloatVector] | None = None,
    with_people: bool = True,
) -> list[PhotoId]:
    """Write photos, their locations, vectors, annotations and new words; ids in the order given.

    Content already in the library keeps its id and gains a location. A file that has changed
    since its `location` was read stays pending. Files that moved leave no trace at their old
    location. Committing the same batch twice changes nothing.

    Args:
        generation: where the vectors go; required when any photo has one.
        describer_id: the describer used; required when any photo has an annotation.
        text_space: space of `word_vectors`.
        word_vectors: unit embeddings of the batch's new words (`words_without_vector`).
        with_people: store names of people in notes.

    Raises:
        LookupError: if the content of a copy is not in the library.
        EnvironmentProblem: if the disk is full or the file stays locked; nothing was written.
    """
    with transaction(connection):
        ids = [_photo_id(connection, photo) for photo in photos]
        for photo_id, photo in zip(ids, photos, strict=True):
            if photo.of_file is None:
                _link(connection, photo.location, photo_id)
        for copy in copies:
            _link(connection, copy.location, _known_id(connection, copy.content_hash))
        _write_vectors(connection, generation, ids, photos)
        _write_annotations(connection, describer_id, ids, photos)
        note_store = PhotoNoteStore(connection, with_people=with_people)
        for photo_id, photo in zip(ids, photos, strict=True):
            if photo.notes is not None:
                note_store.put(photo_id, photo.notes)
        if word_vectors:
            AnnotationStore(connection, text_space).ensure_words(word_vectors)
        return ids


def complete_facts(connection: Connection, photo_id: PhotoId, metadata: PhotoMetadata) -> None:
    """Add the time, the position and the length of its clip to a photo that had none: they were found later."""
    captured, gps = metadata.captured, metadata.gps
    with transaction(connection):
        if metadata.duration_ms is not None:
            connection.execute(
                "UPDATE photos SET duration_ms = ? WHERE id = ? AND duration_ms IS NULL",
                (metadata.duration_ms, photo_id),
            )
        if metadata.live_id is not None:
            connection.execute(
                "UPDATE photos SET live_id = ? WHERE id = ?", (metadata.live_id, photo_id)
            )
        if captured is not None:
            connection.execute(
                "UPDATE photos SET captured_local = ?, offset_minutes = ?, offset_source = ?, sort_key = ? "
                "WHERE id = ? AND captured_local IS NULL",
                (
                    captured.local.isoformat(),
                    captured.offset_minutes,
                    captured.offset_source.value,
                    sort_key(captured, 0),
                    photo_id,
                ),
            )
        if gps is not None:
            connection.execute(
                "UPDATE photos SET lat = ?, lon = ? WHERE id = ? AND lat IS NULL",
                (gps.lat, gps.lon, photo_id),
            )


def _photo_id(connection: Connection, photo: IndexedPhoto) -> PhotoId:
    meta, captured = photo.metadata, photo.metadata.captured
    connection.execute(
        "INSERT INTO photos(content_hash, size_bytes, format, width_px, height_px, orientation, "
        "captured_local, offset_minutes, offset_source, lat, lon, camera, sort_key, added_at, "
        "clip_id, time_ms, duration_ms, live_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "(SELECT id FROM photos WHERE content_hash = ?), ?, ?, ?) ON CONFLICT(content_hash) DO NOTHING",
        (
            photo.content_hash,
            photo.size_bytes,
            meta.format,
            meta.width_px,
            meta.height_px,
            meta.orientation,
            captured and captured.local.isoformat(),
            captured and captured.offset_minutes,
            captured and captured.offset_source.value,
            meta.gps and meta.gps.lat,
            meta.gps and meta.gps.lon,
            meta.camera,
            sort_key(captured, photo.location.mtime_ns),
            int(time.time()),
            photo.of_file,
            photo.moment and photo.moment.time_ms,
            meta.duration_ms,
            meta.live_id,
        ),
    )
    return _known_id(connection, photo.content_hash)


def _known_id(connection: Connection, content_hash: bytes) -> PhotoId:
    id_ = connection.execute("SELECT id FROM photos WHERE content_hash = ?", (content_hash,)).get
    if id_ is None:
        raise LookupError("the content of a copy is not in the library")
    return PhotoId(id_)


def _link(connection: Connection, location: Location, photo_id: PhotoId) -> None:
    connection.execute(
        "UPDATE locations SET photo_id = ?, state = 'indexed' "
        "WHERE id = ? AND size_bytes = ? AND mtime_ns = ?",
        (photo_id, location.id, location.size_bytes, location.mtime_ns),
    )
    if not connection.changes():
        return
    connection.execute("DELETE FROM failures WHERE location_id = ?", (location.id,))
    # The photo was found again, so its missing locations are its old ones. Locations on a
    # disconnected drive are kept: their files may still be there.
    connection.execute(
        "DELETE FROM locations WHERE photo_id = ? AND state = 'missing' "
        "AND root_id IN (SELECT id FROM roots WHERE state = 'online')",
        (photo_id,),
    )


def _write_vectors(
    connection: Connection,
    generation: GenerationId | None,
    ids: Sequence[PhotoId],
    photos: Sequence[IndexedPhoto],
) -> None:
    vectors = {
        photo_id: photo.vector
        for photo_id, photo in zip(ids, photos, strict=True)
        if photo.vector is not None
    }
    if not vectors:
        return
    if generation is None:
        raise ValueError("vectors need a generation")
    GenerationStore(connection).add(generation, list(vectors), np.stack(list(vectors.values())))


def _write_annotations(
    connection: Connection,
    describer_id: str | None,
    ids: Sequence[PhotoId],
    photos: Sequence[IndexedPhoto],
) -> None:
    annotations = {
        photo_id: photo.annotation
        for photo_id, photo in zip(ids, photos, strict=True)
        if photo.annotation is not None
    }
    if not annotations:
        return
    if describer_id is None:
        raise ValueError("annotations need a describer id")
    AnnotationStore(connection).put(describer_id, annotations)
