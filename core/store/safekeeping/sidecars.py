"""Captions, words, dates and positions as XMP sidecar files for other photo programs."""

from __future__ import annotations

import hashlib
import html
import os
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta, timezone
from pathlib import Path
from typing import Final

from core.conventions.sidecar_mark import TOOLKIT
from core.records import Annotation, CaptureTime, GeoPoint, PhotoId, RootId
from core.safety.outputs import output_file, refuse_inside, unwritable
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.albums import AlbumStore

_CHUNK_ROWS: Final = 1_000
_FAVOURITES: Final = "Favourites"  # as other programs call them
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAX_NAME_BYTES: Final = 240  # file systems allow 255 with the suffix
_HEAD: Final = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="{TOOLKIT}">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/">
"""
_MARKED: Final = _HEAD[: _HEAD.index("  <rdf:Description")]
_MARKS: Final = (
    _MARKED,
    _MARKED.replace(f' x:xmptk="{TOOLKIT}"', ""),
)  # the second of former versions
_TAIL: Final = """  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def export_sidecars(connection: Connection, folder: Path) -> int:
    """Write `<photo>.xmp` for every photo below `folder`, mirroring its photo folder.

    Nothing is ever written beside the photos themselves.

    Returns:
        The number of files written, readable by their owner only.

    Raises:
        UserError: if the folder lies inside a photo folder of the library.
        EnvironmentProblem: if a file cannot be written.
    """
    roots = {root.id: root.path for root in RootStore(connection).all()}
    target = folder.expanduser().resolve()
    refuse_inside(target, roots.values())
    names = _folder_names(roots)
    written = 0
    try:
        for path, root_id, text in _sidecars(connection):
            relative = path.relative_to(roots[root_id])
            file = target / names[root_id] / _fitting(relative)
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with output_file(file, roots.values(), _is_sidecar, durable=False) as partial:
                partial.write_text(text, encoding="utf-8")
            written += 1
    except OSError as error:
        raise unwritable(folder, error) from error
    return written


def _is_sidecar(file: Path) -> bool:
    """Whether an earlier export wrote it."""
    with open(file, encoding="utf-8", errors="replace") as stream:
        return stream.read(len(_MARKED)).startswith(_MARKS)


def sidecar_text(
    annotation: Annotation | None,
    captured: CaptureTime | None,
    gps: GeoPoint | None,
    albums: Sequence[str] = (),
) -> str:
    """The XMP packet of one photo; its albums are keywords below “Albums”."""
    parts = [_HEAD]
    if annotation is not None and annotation.caption:
        parts.append(
            '   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{_xml(annotation.caption)}</rdf:li></rdf:Alt></dc:description>\n"
        )
    if annotation is not None and annotation.aspects:
        words = "".join(f"<rdf:li>{_xml(aspect.word)}</rdf:li>" for aspect in annotation.aspects)
        parts.append(f"   <dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject>\n")
    if albums:
        said = (f"Albums|{name or _FAVOURITES}" for name in albums)
        entries = "".join(f"<rdf:li>{_xml(each)}</rdf:li>" for each in said)
        parts.append(
            f"   <lr:hierarchicalSubject><rdf:Bag>{entries}</rdf:Bag></lr:hierarchicalSubject>\n"
        )
    if captured is not None:
        parts.append(f"   <exif:DateTimeOriginal>{_time(captured)}</exif:DateTimeOriginal>\n")
    if gps is not None:
        lat, lon = _degrees(gps.lat, "NS"), _degrees(gps.lon, "EW")
        parts.append(
            f"   <exif:GPSLatitude>{lat}</exif:GPSLatitude>\n"
            f"   <exif:GPSLongitude>{lon}</exif:GPSLongitude>\n"
        )
    parts.append(_TAIL)
    return "".join(parts)


def _sidecars(connection: Connection) -> Iterator[tuple[Path, RootId, str]]:
    store, annotations = PhotoStore(connection), AnnotationStore(connection)
    albums = AlbumStore(connection)
    ids: list[PhotoId] = store.ids()
    for start in range(0, len(ids), _CHUNK_ROWS):
        piece = ids[start : start + _CHUNK_ROWS]
        described, belonging = annotations.annotations(piece), albums.of(piece)
        for photo_id, photo in store.photos(piece).items():
            text = sidecar_text(
                described.get(photo_id),
                photo.metadata.captured,
                photo.metadata.gps,
                belonging.get(photo_id, ()),
            )
            yield photo.path, photo.root_id, text


def _folder_names(roots: dict[RootId, Path]) -> dict[RootId, str]:
    """The last component of each photo folder's path, numbered where two are the same."""
    names: dict[RootId, str] = {}
    for root_id, path in roots.items():
        name = path.name or "photos"
        names[root_id] = name if name not in names.values() else f"{name} {root_id}"
    return names


def _fitting(relative: Path) -> Path:
    """The sidecar's path; a name that would be too long with its suffix is truncated."""
    name = os.fsencode(relative.name)
    if len(name) > _MAX_NAME_BYTES:
        mark = hashlib.blake2b(name, digest_size=6).hexdigest().encode()
        name = name[: _MAX_NAME_BYTES - len(mark) - 1] + b"~" + mark
    return relative.with_name(os.fsdecode(name) + ".xmp")


def _xml(text: str) -> str:
    return html.escape(_NOT_XML.sub("\ufffd", text), quote=False)


def _time(captured: CaptureTime) -> str:
    local = captured.local
    if captured.offset_minutes is not None:
        local = local.replace(tzinfo=timezone(timedelta(minutes=captured.offset_minutes)))
    return local.isoformat()


def _degrees(value: float, letters: str) -> str:
    """Degrees and decimal minutes as XMP requires: "47,22.6140N"."""
    whole, minutes = divmod(round(abs(value) * 60, 6), 60)
    return f"{int(whole)},{minutes:.6f}{letters[value < 0]}"
