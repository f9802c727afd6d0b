"""The library view's reads from and writes to the store; run on background threads."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

from core.places.towns import nearest_town
from core.records import (
    AspectKind,
    Facet,
    FacetCount,
    FileFailure,
    GeoPoint,
    PhotoId,
    PhotoNotes,
    PhotoState,
)
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.facets import cell_counts, facet_counts
from core.store.library.locations import LocationStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.person.albums import AlbumStore
from core.store.person.edits import EditId, EditKind, EditStore
from ui.library.filter_bar import LibraryFilter, Show
from ui.library.photo_grid_model import PhotoRow
from ui.viewer.photo_details import PhotoDetails

_MOST_TOWNS: Final = 200
_SEEN: Final = (AspectKind.OBJECT, AspectKind.SCENE)  # colours and times are measured


def read_rows(connection: Connection, ids: Sequence[PhotoId]) -> dict[PhotoId, PhotoRow]:
    """Rows of grid cells."""
    photos = PhotoStore(connection).photos(ids)
    words = AnnotationStore(connection).annotations(ids)
    return {
        photo_id: PhotoRow(photo, words[photo_id].caption if photo_id in words else "")
        for photo_id, photo in photos.items()
    }


def read_details(connection: Connection, photo_id: PhotoId) -> PhotoDetails | None:
    """Everything about one photo; None if it is no longer in the library."""
    photo = PhotoStore(connection).photo(photo_id)
    if photo is None:
        return None
    annotation = AnnotationStore(connection).annotations([photo_id]).get(photo_id)
    try:
        size_bytes = photo.path.stat().st_size if photo.state is PhotoState.PRESENT else None
    except OSError:
        size_bytes = None
    gps = photo.metadata.gps
    town = nearest_town(gps) if gps is not None else None
    from core.recommend.recommend_tuning import reason_tuning  # not needed to open the window

    confident = reason_tuning().confident
    denied = EditStore(connection).denied_words([photo_id]).get(photo_id, frozenset())
    return PhotoDetails(
        photo,
        annotation,
        size_bytes,
        hidden=bool(_hiding(connection, {photo.content_hash.hex()})),
        denied=tuple(sorted(denied)),
        uncertain=frozenset(
            aspect.word
            for aspect in (annotation.aspects if annotation else ())
            if aspect.kind in _SEEN and aspect.salience < confident
        ),
        written=PhotoTextStore(connection).texts([photo_id]).get(photo_id, ""),
        notes=PhotoNoteStore(connection).notes([photo_id]).get(photo_id, PhotoNotes()),
        albums=tuple(AlbumStore(connection).of([photo_id]).get(photo_id, ())),
        town=str(town) if town is not None else "",
    )


def read_failures(connection: Connection) -> list[FileFailure]:
    """Files that could not be read."""
    return LocationStore(connection).failures()


def set_hidden(connection: Connection, ids: Sequence[PhotoId], hidden: bool) -> None:
    """Never use these photos in answers, or use them again."""
    edits = EditStore(connection)
    if hidden:
        for photo_id in ids:
            edits.exclude_photo(photo_id)
        return
    photos = PhotoStore(connection).photos(ids)
    for edit in _hiding(connection, {photo.content_hash.hex() for photo in photos.values()}):
        edits.undo(edit)


def set_denied(connection: Connection, photo_id: PhotoId, word: str, denied: bool) -> None:
    """Record that a photo does not show a word, or that it does after all."""
    edits = EditStore(connection)
    if denied:
        edits.not_in_photo(photo_id, word)
        return
    photo = PhotoStore(connection).photo(photo_id)
    for edit in edits.edits():
        if photo and edit.photo == photo.content_hash.hex() and edit.subject == word:
            edits.undo(edit.id)


def allowed_photos(connection: Connection, wanted: LibraryFilter) -> tuple[PhotoId, ...] | None:
    """Photos to which a search is restricted; None if it is not restricted."""
    conditions = photo_filter(connection, wanted)
    if conditions == PhotoFilter():
        return None
    return tuple(PhotoStore(connection).ids(conditions))


def photo_filter(connection: Connection, wanted: LibraryFilter) -> PhotoFilter:
    """The conditions of a filter, without its text."""
    first, last = wanted.taken_from, wanted.taken_to
    place = next((each.value for each in wanted.facets if each.facet is Facet.PLACE), None)
    return PhotoFilter(
        root_id=wanted.root_id,
        folder=wanted.folder,
        taken_from=datetime.combine(first, time.min) if first else None,
        taken_to=datetime.combine(last + timedelta(days=1), time.min) if last else None,
        has_place=True if wanted.show is Show.WITH_PLACE else None,
        among=wanted.on_map or None,
        state=PhotoState.MISSING if wanted.show is Show.MISSING else None,
        facets=tuple(each for each in wanted.facets if each.facet is not Facet.PLACE),
        cells=None if place is None else _cells_of(connection, place),
    )


def read_facet(
    connection: Connection, facet: Facet, wanted: LibraryFilter
) -> tuple[FacetCount, ...]:
    """The values of a facet among the photos of a filter, whatever its text; not places."""
    return facet_counts(connection, facet, photo_filter(connection, wanted.without_facet(facet)))


def read_areas(connection: Connection, wanted: LibraryFilter) -> list[tuple[GeoPoint, int]]:
    """Where the photos of a filter were taken, whatever its text and its place: centres and photos."""
    conditions = photo_filter(connection, wanted.without_facet(Facet.PLACE))
    return list(cell_counts(connection, conditions).values())


def count_towns(areas: Sequence[tuple[GeoPoint, int]]) -> tuple[FacetCount, ...]:
    """The towns near areas and their photos, the most frequent first; naming 1 000 areas takes half a second once."""
    towns: Counter[str] = Counter()
    for centre, photos in areas:
        towns[_town_near(centre)] += photos
    del towns[""]
    return tuple(FacetCount(town, photos) for town, photos in towns.most_common(_MOST_TOWNS))


def _cells_of(connection: Connection, town: str) -> tuple[int, ...]:
    cells = cell_counts(connection).items()
    return tuple(cell for cell, (centre, _photos) in cells if _town_near(centre) == town)


@functools.cache
def _town_near(centre: GeoPoint) -> str:
    """The nearest town of an area; empty if it is remote."""
    town = nearest_town(centre)
    return "" if town is None else str(town)


def _hiding(connection: Connection, subjects: set[str]) -> list[EditId]:
    return [
        edit.id
        for edit in EditStore(connection).edits()
        if edit.kind is EditKind.EXCLUDE_PHOTO and edit.subject in subjects
    ]
