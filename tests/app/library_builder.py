"""Puts real image files into a real store without any model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from core.cancel import CancelToken
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest
from core.photos.scan import scan_root
from core.photos.thumbnails import ThumbnailCache
from core.records import Annotation, AspectKind, AspectWord, RootId
from core.store.connection import Connection
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import LocationStore
from tests.core.photos.decoding import decode_file

Describe = Callable[[Path], Annotation]


def make_images(folder: Path, count: int) -> Path:
    """`count` small JPEG files of different colours."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        colour = (number * 37 % 256, number * 71 % 256, number * 113 % 256)
        Image.new("RGB", (120, 90), colour).save(folder / f"ship-{number:03d}.jpg")
    return folder


def describe_by_name(path: Path) -> Annotation:
    """A caption made from the name of the file."""
    word = path.stem.split("-")[0]
    return Annotation(
        f"a {word} at sea, {path.stem}",
        (AspectWord(word, AspectKind.OBJECT, 0.9), AspectWord("sea", AspectKind.SCENE, 0.6)),
    )


def fill_folder(
    connection: Connection,
    cache: ThumbnailCache,
    root_id: RootId,
    folder: Path,
    describe: Describe = describe_by_name,
) -> None:
    """Read every image of a folder into the store; files that cannot be read become failures."""
    locations = LocationStore(connection)
    entries = list(scan_root(folder, cancel=CancelToken(), on_problem=lambda _path, _why: None))
    locations.record_found(root_id, entries)
    photos = []
    for location in locations.known_locations(root_id):
        if location.photo_id is not None:
            continue
        path = folder / location.rel_path
        outcome = decode_file(DecodeRequest(path, 64), 250_000_000)
        if isinstance(outcome, DecodeFailure):
            locations.record_failure(location, outcome.kind, outcome.reason)
        elif isinstance(outcome, Decoded):
            cache.put(outcome.content_hash, outcome.thumbnail_jpeg)
            photos.append(
                IndexedPhoto(
                    location,
                    outcome.content_hash,
                    outcome.size_bytes,
                    outcome.metadata,
                    annotation=describe(path),
                )
            )
    commit_batch(connection, photos, describer_id="names")
