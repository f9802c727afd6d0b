"""Sidecar files that other programs can read, never beside the photos."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import UserError
from core.records import Annotation, AspectKind, AspectWord, CaptureTime, GeoPoint
from core.store.connection import open_store
from core.store.safekeeping.sidecars import export_sidecars, sidecar_text
from tests.core.store.samples import add_photos, add_root, annotation

_DC = "{http://purl.org/dc/elements/1.1/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"


def _texts(root: ElementTree.Element, name: str) -> list[str | None]:
    return [item.text for item in root.findall(f".//{name}//{_LI}")]


def test_sidecar_holds_caption_words_time_and_place() -> None:
    described = annotation("A boat & <the> sea.", sea=0.9, boat=0.5)
    captured = CaptureTime(datetime(2021, 7, 4, 12, 30), 120)
    root = ElementTree.fromstring(sidecar_text(described, captured, GeoPoint(47.3769, -8.5417)))
    assert _texts(root, f"{_DC}description") == ["A boat & <the> sea."]
    assert _texts(root, f"{_DC}subject") == ["sea", "boat"]
    assert root.findtext(f".//{_EXIF}DateTimeOriginal") == "2021-07-04T12:30:00+02:00"
    assert root.findtext(f".//{_EXIF}GPSLatitude") == "47,22.614000N"
    assert root.findtext(f".//{_EXIF}GPSLongitude") == "8,32.502000W"


def test_sidecar_of_hostile_text_is_still_xml() -> None:
    hostile = "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>\0\x1b\ud800&x;"
    words = (AspectWord(hostile, AspectKind.OBJECT, 0.5),)
    root = ElementTree.fromstring(sidecar_text(Annotation(hostile, words), None, None))
    (caption,) = _texts(root, f"{_DC}description")
    assert caption is not None
    assert caption.startswith("]]><!ENTITY x SYSTEM")


def test_every_photo_gets_one_file_in_the_structure_of_its_folder(tmp_path: Path) -> None:
    connection = open_store(tmp_path / "library.sqlite")
    names = ["a/1.jpg", "a/b/2.jpg", f"{'n' * 250}.jpg"]
    add_photos(connection, add_root(connection, "/pictures/holiday"), names)
    assert export_sidecars(connection, tmp_path / "out") == 3
    connection.close()
    files = {path.relative_to(tmp_path / "out") for path in (tmp_path / "out").rglob("*.xmp")}
    assert {Path("holiday/a/1.jpg.xmp"), Path("holiday/a/b/2.jpg.xmp")} < files
    assert all((tmp_path / "out" / file).stat().st_mode & 0o077 == 0 for file in files)


def test_photo_folder_as_target_is_refused(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    connection = open_store(tmp_path / "library.sqlite")
    add_root(connection, str(photos))
    for folder in (photos, photos / "out"):
        with pytest.raises(UserError, match="writes nothing"):
            export_sidecars(connection, folder)
    connection.close()
    assert list(photos.iterdir()) == []
