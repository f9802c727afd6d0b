"""Everything the app knows, as JSON and CSV files that other programs can read."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from core.codec import to_json
from core.errors import UserError
from core.records import PhotoId
from core.safety.outputs import output_file, refuse_inside, unwritable
from core.sentences import Sentence
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.albums import AlbumStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore
from core.store.person.edits import EditStore
from core.store.person.recent_positions import PositionStore

_CHUNK_ROWS: Final = 1_000
_CONTENTS: Final = "export.json"  # lists the files of an export, which identifies it as one
_CSV_COLUMNS: Final = (
    "path", "state", "captured", "offset_minutes", "lat", "lon", "camera", "width_px",
    "height_px", "caption", "words", "content_hash",
)  # fmt: skip
# A spreadsheet would execute a cell that starts with one of these as a formula.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def export_all(connection: Connection, folder: Path) -> list[Path]:
    """Write folders, photos (captions, words, text), words, places, conversations, edits and failures.

    Vectors are left out: they mean nothing without their encoder and can be recomputed from the
    photos.

    Args:
        folder: missing, empty, or containing an earlier export, which is overwritten.

    Returns:
        The files written, readable by their owner only.

    Raises:
        UserError: if the folder lies in a photo folder or holds anything else; nothing was written.
        EnvironmentProblem: if a file cannot be written.
    """
    photo_folders = [root.path for root in RootStore(connection).all()]
    earlier = earlier_export(folder)
    documents: dict[str, Iterable[Any]] = {
        "folders.json": RootStore(connection).all(),
        "photos.json": _photos(connection),
        "words.json": AnnotationStore(connection).words(),
        "places.json": _place_lists(connection),
        "conversations.json": _conversations(connection),
        "edits.json": EditStore(connection).edits(),
        "positions.json": PositionStore(connection).latest(),
        "failures.json": LocationStore(connection).failures(),
    }
    names = [_CONTENTS, *documents, "photos.csv"]
    refuse_inside(folder, photo_folders)
    if folder.is_dir() and not earlier and any(folder.iterdir()):
        raise UserError(Sentence("export.folder-in-use", folder=str(folder)))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    for name in names:
        with (
            output_file(folder / name, photo_folders, lambda file: file.name in earlier) as partial,
            open(partial, "w", encoding="utf-8", newline="") as stream,
        ):
            if name == _CONTENTS:
                json.dump({"written_by": "VisualLens", "files": names}, stream)
            elif name == "photos.csv":
                _write_csv(stream, _photos(connection))
            else:
                _write_array(stream, documents[name])
    return [folder / name for name in names]


def earlier_export(folder: Path) -> Sequence[str]:
    """Names of the files that an earlier export wrote to the folder; empty if there is none."""
    try:
        contents = json.loads((folder / _CONTENTS).read_text(encoding="utf-8"))
        return list(contents["files"]) if contents["written_by"] == "VisualLens" else ()
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _photos(connection: Connection) -> Iterator[dict[str, Any]]:
    store, annotations = PhotoStore(connection), AnnotationStore(connection)
    ids = store.ids()
    for start in range(0, len(ids), _CHUNK_ROWS):
        piece: Sequence[PhotoId] = ids[start : start + _CHUNK_ROWS]
        described, written = annotations.annotations(piece), PhotoTextStore(connection).texts(piece)
        noted, belonging = PhotoNoteStore(connection).notes(piece), AlbumStore(connection).of(piece)
        for photo_id, photo in store.photos(piece).items():
            places = [str(path) for path in store.locations_of(photo_id)]
            annotation = described.get(photo_id)
            yield to_json(photo) | {
                "paths": places,
                "annotation": to_json(annotation),
                "text": written.get(photo_id, ""),
                "notes": to_json(noted.get(photo_id)),
                "albums": list(belonging.get(photo_id, ())),  # "" is that of the favourites
            }


def _place_lists(connection: Connection) -> Iterator[dict[str, Any]]:
    store = PlaceListStore(connection)
    for found in store.all():
        yield {"name": found.name, "places": to_json(store.get(found.id))}


def _conversations(connection: Connection) -> Iterator[dict[str, Any]]:
    store = ChatStore(connection)
    for found in store.all():
        yield to_json(found) | {"messages": to_json(store.messages(found.id), say=str)}


def _write_array(stream: TextIO, records: Iterable[Any]) -> None:
    """One record per line, so that the whole library is never in memory."""
    stream.write("[")
    for number, record in enumerate(records):
        stream.write(",\n" if number else "\n")
        stream.write(json.dumps(to_json(record, say=str)))
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
    """The value, neutralised if a spreadsheet would treat the text as a formula."""
    if not isinstance(value, str):
        return value
    # Bytes of a file name that are not valid text become visible escapes.
    text = value.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
