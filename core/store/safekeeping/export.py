"""Everything the app knows, as JSON and CSV files that other programs can read."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from core.codec import to_json
from core.errors import EnvironmentProblem
from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore
from core.store.person.edits import EditStore

_CHUNK_ROWS: Final = 1_000
_CSV_COLUMNS: Final = (
    "path", "state", "captured", "offset_minutes", "lat", "lon", "camera", "width_px",
    "height_px", "caption", "words", "content_hash",
)  # fmt: skip
# A spreadsheet runs a cell that starts like this as a formula.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def export_all(connection: Connection, folder: Path) -> list[Path]:
    """Write folders, photos with captions and words, words, places, conversations, edits, failures.

    Vectors are left out: they mean nothing without their encoder and are made again from the photos.

    Returns:
        The files written, readable by their owner only.

    Raises:
        EnvironmentProblem: if a file cannot be written.
    """
    documents: dict[str, Iterable[Any]] = {
        "folders.json": RootStore(connection).all(),
        "photos.json": _photos(connection),
        "words.json": AnnotationStore(connection).words(),
        "places.json": _place_lists(connection),
        "conversations.json": _conversations(connection),
        "edits.json": EditStore(connection).edits(),
        "failures.json": LocationStore(connection).failures(),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, records in documents.items():
            with _private(folder / name) as stream:
                _write_array(stream, records)
        with _private(folder / "photos.csv") as stream:
            _write_csv(stream, _photos(connection))
    except OSError as error:
        raise EnvironmentProblem(
            f"The export to {folder} failed ({error.strerror}). Choose another folder."
        ) from error
    return [folder / name for name in (*documents, "photos.csv")]


def _photos(connection: Connection) -> Iterator[dict[str, Any]]:
    store, annotations = PhotoStore(connection), AnnotationStore(connection)
    ids = store.ids()
    for start in range(0, len(ids), _CHUNK_ROWS):
        piece: Sequence[PhotoId] = ids[start : start + _CHUNK_ROWS]
        described = annotations.annotations(piece)
        for photo_id, photo in store.photos(piece).items():
            places = [str(path) for path in store.locations_of(photo_id)]
            annotation = described.get(photo_id)
            yield to_json(photo) | {"paths": places, "annotation": to_json(annotation)}


def _place_lists(connection: Connection) -> Iterator[dict[str, Any]]:
    store = PlaceListStore(connection)
    for found in store.all():
        yield {"name": found.name, "places": to_json(store.get(found.id))}


def _conversations(connection: Connection) -> Iterator[dict[str, Any]]:
    store = ChatStore(connection)
    for found in store.all():
        yield to_json(found) | {"messages": to_json(store.messages(found.id))}


def _write_array(stream: TextIO, records: Iterable[Any]) -> None:
    """One record a line, never the whole library in memory."""
    stream.write("[")
    for number, record in enumerate(records):
        stream.write(",\n" if number else "\n")
        stream.write(json.dumps(to_json(record)))
    stream.write("\n]\n")


def _write_csv(stream: TextIO, photos: Iterable[dict[str, Any]]) -> None:
    writer = csv.writer(stream)
    writer.writerow(_CSV_COLUMNS)
    for photo in photos:
        meta, annotation = photo["metadata"], photo["annotation"] or {}
        captured, gps = meta["captured"] or {}, meta["gps"] or {}
        words = "; ".join(aspect["word"] for aspect in annotation.get("aspects", ()))
        row = (
            photo["path"], photo["state"], captured.get("local"), captured.get("offset_minutes"),
            gps.get("lat"), gps.get("lon"), meta["camera"], meta["width_px"], meta["height_px"],
            annotation.get("caption"), words, photo["content_hash"],
        )  # fmt: skip
        writer.writerow([csv_cell(value) for value in row])


def csv_cell(value: object) -> object:
    """The value, made harmless if a spreadsheet would take the text for a formula."""
    if not isinstance(value, str):
        return value
    # Bytes of a file name that are not text become visible escapes.
    text = value.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def _private(path: Path) -> TextIO:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    return open(descriptor, "w", encoding="utf-8", newline="")
