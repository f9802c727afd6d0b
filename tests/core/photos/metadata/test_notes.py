"""Titles, keywords, ratings and names of people, wherever programs write them."""

from __future__ import annotations

import json
import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.decode.file_bytes import opened
from core.photos.metadata.capture_facts import read_metadata
from core.photos.metadata.files_beside import Sidecars, read_sidecars
from core.photos.metadata.notes import tidy_notes
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    CaptureTime,
    GeoPoint,
    OffsetSource,
    PhotoNotes,
)
from core.store.safekeeping.sidecars import sidecar_text
from tests.core.photos.decoding import decode_file
from tests.core.photos.metadata.test_blocks import hex_text, jpeg, png, webp
from tests.core.photos.samples import corner_image, encode, exif_with
from tests.helpers.shared_data import shared_photos

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/", "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/", "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/", "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#", "exif": "http://ns.adobe.com/exif/1.0/",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#", "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "mwg-kw": "http://www.metadataworkinggroup.com/schemas/keywords/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "tiff": "http://ns.adobe.com/tiff/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}  # fmt: skip
_UTF8 = b"\x1c\x01\x5a\x00\x03\x1b%G"


def packet(content: str = "", attributes: str = "") -> bytes:
    names = " ".join(f'xmlns:{name}="{uri}"' for name, uri in _NAMESPACES.items())
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {names}><rdf:Description {attributes}>{content}'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def sidecars_of(photo: Path) -> Sidecars:
    photo.write_bytes(b"a photo")
    with opened(photo) as files:
        return read_sidecars(photo.name, files.beside)


def bag(*entries: str, kind: str = "Bag") -> str:
    return f"<rdf:{kind}>{''.join(f'<rdf:li>{entry}</rdf:li>' for entry in entries)}</rdf:{kind}>"


def with_xmp(content: str = "", attributes: str = "") -> PhotoNotes:
    return read_metadata(
        jpeg(b"http://ns.adobe.com/xap/1.0/\0" + packet(content, attributes))
    ).notes


def data_set(number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value


def resources(block: bytes) -> bytes:
    other = b"8BIM" + struct.pack(">H", 0x03ED) + b"\x03abc" + struct.pack(">I", 3) + b"odd\0"
    return (
        other
        + b"8BIM"
        + struct.pack(">H", 0x0404)
        + b"\0\0"
        + struct.pack(">I", len(block))
        + block
    )


def jpeg_with_iptc(*parts: bytes) -> bytes:
    plain = encode(corner_image(16, 16), "JPEG")
    segments = (b"Photoshop 3.0\0" + part for part in parts)
    made = [b"\xff\xed" + struct.pack(">H", len(each) + 2) + each for each in segments]
    return plain[:2] + b"".join(made) + plain[2:]


@pytest.mark.parametrize(
    ("content", "attributes", "expected"),
    [
        (f"<dc:subject>{bag('sea', 'boat', 'Sea')}</dc:subject>", "", PhotoNotes(keywords=("sea", "boat"))),
        ("<dc:subject>sea</dc:subject>", "", PhotoNotes(keywords=("sea",))),
        (
            f"<dc:subject>{bag('Italy', 'Rome', 'night')}</dc:subject>"
            f"<lr:hierarchicalSubject>{bag('Italy', 'Italy|Rome')}</lr:hierarchicalSubject>",
            "", PhotoNotes(keywords=("night", "Italy|Rome")),
        ),
        (f"<digiKam:TagsList>{bag('Trip/2019/Alps', kind='Seq')}</digiKam:TagsList>", "",
         PhotoNotes(keywords=("Trip|2019|Alps",))),
        (f"<digiKam:TagsList>{bag('People/Ada Quill')}</digiKam:TagsList>", "", PhotoNotes(people=("Ada Quill",))),
        (
            '<mwg-kw:Keywords rdf:parseType="Resource"><mwg-kw:Hierarchy><rdf:Bag><rdf:li>'
            '<rdf:Description mwg-kw:Keyword="Animals"><mwg-kw:Children><rdf:Bag><rdf:li rdf:parseType="Resource">'
            "<mwg-kw:Keyword>Cat</mwg-kw:Keyword></rdf:li></rdf:Bag></mwg-kw:Children></rdf:Description>"
            "</rdf:li></rdf:Bag></mwg-kw:Hierarchy></mwg-kw:Keywords>", "", PhotoNotes(keywords=("Animals|Cat",)),
        ),
        ('<dc:title><rdf:Alt><rdf:li xml:lang="de">Meer</rdf:li><rdf:li xml:lang="x-default">The sea</rdf:li>'
         "</rdf:Alt></dc:title>", "", PhotoNotes(title="The sea")),
        (f"<dc:description>{bag('Two  boats&#10;at noon', kind='Alt')}</dc:description>", "",
         PhotoNotes(caption="Two boats at noon")),
        ("", 'xmp:Rating="4" xmp:Label="Red"', PhotoNotes(rating=4, label="Red")),
        ("", 'xmp:Rating="-1"', PhotoNotes(rating=-1)),
        ("", 'xmp:Rating="0" MicrosoftPhoto:Rating="0"', PhotoNotes()),
        ("", 'xmp:Rating="many"', PhotoNotes()),
        ("", 'MicrosoftPhoto:Rating="75"', PhotoNotes(rating=4)),
        ("", 'xmlns:ms="http://ns.microsoft.com/photo/1.0" ms:Rating="99"', PhotoNotes(rating=5)),
        ("<photoshop:City>Oslo</photoshop:City>", 'photoshop:Country="Norway"', PhotoNotes(places=("Oslo", "Norway"))),
        (
            '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>'
            '<rdf:li><rdf:Description mwg-rs:Name="Ada Quill" mwg-rs:Type="Face"/></rdf:li>'
            '<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Rex</mwg-rs:Name><mwg-rs:Type>Pet</mwg-rs:Type></rdf:li>'
            "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
            f"<dc:subject>{bag('Ada Quill', 'garden')}</dc:subject>",
            "", PhotoNotes(keywords=("garden",), people=("Ada Quill",)),
        ),
        (
            '<MP:RegionInfo><rdf:Description><MPRI:Regions><rdf:Bag><rdf:li MPReg:PersonDisplayName="Bo Reed"/>'
            "</rdf:Bag></MPRI:Regions></rdf:Description></MP:RegionInfo>", "", PhotoNotes(people=("Bo Reed",)),
        ),
        (f"<Iptc4xmpExt:PersonInImage>{bag('Bo Reed')}</Iptc4xmpExt:PersonInImage>", "", PhotoNotes(people=("Bo Reed",))),
        ('<xmpMM:History><rdf:Seq><rdf:li stEvt:softwareAgent="Raw 1"/><rdf:li stEvt:softwareAgent="Paint 2"/>'
         "</rdf:Seq></xmpMM:History>", 'xmp:CreatorTool="Paint 2"', PhotoNotes(software=("Raw 1", "Paint 2"))),
    ],
)  # fmt: skip
def test_xmp_of_common_programs_is_read(
    content: str, attributes: str, expected: PhotoNotes
) -> None:
    assert with_xmp(content, attributes) == expected


_IPTC = (
    data_set(5, b"Harbour") + data_set(25, b"boats") + data_set(25, "Öl".encode("cp1252"))
    + data_set(120, "Zwei Boote in Kœln".encode()) + data_set(90, b"Bergen") + data_set(101, b"Norway")
)  # fmt: skip
_FROM_IPTC = PhotoNotes(
    title="Harbour", keywords=("boats", "Öl"), caption="Zwei Boote in Kœln", places=("Bergen", "Norway"),
)  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        jpeg_with_iptc(resources(_IPTC)),
        jpeg_with_iptc(resources(_IPTC)[:40], resources(_IPTC)[40:]),
        jpeg_with_iptc(b"8BIM" + struct.pack(">H", 0x0404) + bytes(6) + _IPTC),
        png((b"tEXt", b"Raw profile type iptc\0" + hex_text(resources(_IPTC)))),
        png(
            (
                b"tEXt",
                b"Raw profile type iptc\0"
                + hex_text(resources(_IPTC)).replace(b"exif", b"IPTC profile"),
            )
        ),
        encode(corner_image(16, 16), "TIFF", tiffinfo={33723: _IPTC}),
        encode(corner_image(16, 16), "TIFF", tiffinfo={34377: resources(_IPTC)}),
    ],
)
def test_iptc_is_read_from_every_container(data: bytes) -> None:
    assert read_metadata(data).notes == _FROM_IPTC


def test_iptc_says_its_character_set_and_may_be_cut_anywhere() -> None:
    named = read_metadata(jpeg_with_iptc(resources(_UTF8 + data_set(5, "Ünal".encode())))).notes
    assert named.title == "Ünal"
    for end in range(0, len(_IPTC), 3):
        read_metadata(jpeg_with_iptc(resources(_IPTC[:end])))


def test_xmp_is_found_in_tiff_and_in_its_continuation() -> None:
    said = packet("", 'xmp:Rating="5"')
    tiff = encode(corner_image(16, 16), "TIFF", tiffinfo={700: said})
    assert read_metadata(tiff).notes.rating == 5
    parts = [(0, said[:99]), (99, said[99:])]
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32
    segments = [head + struct.pack(">II", len(said), at) + part for at, part in reversed(parts)]
    assert read_metadata(jpeg(*segments)).notes.rating == 5


def test_words_in_exif_are_those_of_windows_and_not_those_of_cameras() -> None:
    block = exif_with(
        {
            0x10E: "OLYMPUS DIGITAL CAMERA", 0x131: "Paint 3", 0x4746: 3,
            0x9C9B: "Öland\0".encode("utf-16-le"), 0x9C9E: "sea;boat\0".encode("utf-16-le"),
        }
    )  # fmt: skip
    assert read_metadata(jpeg(block)).notes == PhotoNotes(
        title="Öland", keywords=("sea", "boat"), rating=3, software=("Paint 3",)
    )


def test_sources_join_and_the_file_beside_the_photo_counts_first() -> None:
    xmp = packet(f"<dc:subject>{bag('inside')}</dc:subject>", 'xmp:Rating="2" xmp:Label="Red"')
    outside = packet(
        f"<dc:subject>{bag('beside')}</dc:subject>", 'xmp:Rating="5" tiff:Orientation="6"'
    )
    found = read_metadata(
        jpeg(b"http://ns.adobe.com/xap/1.0/\0" + xmp), beside=Sidecars((outside,))
    )
    assert found.notes == PhotoNotes(keywords=("beside", "inside"), rating=5, label="Red")
    assert found.orientation is None  # of the pixels of another program


def takeout(**facts: object) -> bytes:
    return json.dumps({"photoTakenTime": {"timestamp": "1565150704"}, **facts}).encode()


def test_takeout_gives_what_the_file_lost() -> None:
    beside = takeout(
        description="At the lake",
        people=[{"name": "Ada Quill"}, {}],
        favorited=True,
        geoData={"latitude": 47.37, "longitude": 8.54},
    )
    found = read_metadata(webp(b"none", b""), beside=Sidecars((), beside))
    assert found.captured == CaptureTime(datetime(2019, 8, 7, 6, 5, 4), 120, OffsetSource.PLACE)
    assert found.gps == GeoPoint(47.37, 8.54)
    assert found.notes == PhotoNotes(caption="At the lake", people=("Ada Quill",), favourite=True)


@pytest.mark.parametrize(
    "text",
    [
        b"", b"[]", b"{", b"[" * 100_000, b'{"name": "settings"}',
        takeout(geoData={"latitude": "x", "longitude": 1}, people=7),
        takeout(geoData={"latitude": 0.0, "longitude": 0.0}, people=["x"]), takeout(favorited="no"),
    ],
)  # fmt: skip
def test_json_that_says_nothing_is_no_harm(text: bytes) -> None:
    found = read_metadata(webp(b"none", b""), beside=Sidecars((), text))
    assert (found.gps, found.notes) == (None, PhotoNotes())


@pytest.mark.parametrize(
    ("photo", "beside"),
    [
        ("a.jpg", "a.xmp"), ("a.jpg", "a.jpg.xmp"), ("a.jpg", "a.jpg.json"),
        ("a.jpg", "a.jpg.supplemental-metadata.json"), ("a(2).jpg", "a.jpg.supplemental-metadata(2).json"),
        ("a(2).jpg", "a.jpg(2).json"), ("a-edited.jpg", "a.jpg.json"),
        ("PXL_20190807_060504123.PORTRAIT.jpg", "PXL_20190807_060504123.PORTRAIT.jpg.supplement.json"),
        ("x" * 60 + ".jpg", "x" * 46 + ".json"),
    ],
)  # fmt: skip
def test_files_beside_a_photo_are_found_by_every_naming_habit(
    tmp_path: Path, photo: str, beside: str
) -> None:
    content = takeout() if beside.endswith("json") else packet("", 'xmp:Rating="5"')
    (tmp_path / beside).write_bytes(content)
    found = sidecars_of(tmp_path / photo)
    assert (*found.xmp, found.takeout) == ((content, b"") if beside.endswith("xmp") else (content,))
    assert sidecars_of(tmp_path / "b.jpg") == Sidecars()


def test_a_photo_is_decoded_with_what_lies_beside_it(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(encode(corner_image(16, 16), "JPEG"))
    (tmp_path / "a.xmp").write_bytes(packet("", 'xmp:Rating="5"'))
    (tmp_path / "a.jpg.json").mkdir()
    decoded = decode_file(DecodeRequest(photo, 16), 10_000)
    assert isinstance(decoded, Decoded)
    assert decoded.notes == PhotoNotes(rating=5)


def test_picasa_notes_photos_of_a_folder_in_one_file(tmp_path: Path) -> None:
    (tmp_path / ".picasa.ini").write_bytes(
        b"[Picasa]\r\nname=Trip\r\n[a.jpg.jpg]\r\nstar=yes\r\n[A (1).jpg]\r\nstar=yes\r\n"
        b"caption=By the = lake\r\nkeywords=sea,boat\r\n[b.jpg]\r\nbackuphash=1\r\n[c.jpg]\ncaption=Caf\xe9"
    )

    def notes(name: str) -> PhotoNotes:
        return read_metadata(webp(b"none", b""), beside=sidecars_of(tmp_path / name)).notes

    assert notes("a (1).jpg") == PhotoNotes(
        caption="By the = lake", keywords=("sea", "boat"), favourite=True
    )
    assert (notes("a.jpg"), notes("b.jpg")) == (PhotoNotes(), PhotoNotes())
    assert notes("c.jpg") == PhotoNotes(caption="Café")


def test_packets_that_only_a_decoder_finds_are_read_too(tmp_path: Path) -> None:
    pylibjxl = pytest.importorskip("pylibjxl")
    said, image = packet("", 'xmp:Rating="5"'), corner_image(16, 16)
    with pylibjxl.JXL() as codec:
        (tmp_path / "a.jxl").write_bytes(codec.encode(np.array(image), xmp=said))
    (tmp_path / "a.avif").write_bytes(encode(image, "AVIF", xmp=said))
    for name in ("a.jxl", "a.avif"):
        decoded = decode_file(DecodeRequest(tmp_path / name, 16), 10_000)
        assert isinstance(decoded, Decoded)
        assert decoded.notes == PhotoNotes(rating=5), name


def test_the_zone_of_the_position_gives_an_offset_on_land_only() -> None:
    def captured(lat: float, lon: float) -> CaptureTime | None:
        beside = takeout(geoData={"latitude": lat, "longitude": lon})
        block = exif_with({}, {0x9003: "2024:01:15 12:00:00"})
        return read_metadata(jpeg(block), beside=Sidecars((), beside)).captured

    noon = datetime(2024, 1, 15, 12)
    assert captured(40.7, -74.0) == CaptureTime(noon, -300, OffsetSource.PLACE)
    assert captured(0.0, -30.0) == CaptureTime(noon)


def test_words_that_the_app_itself_exported_are_not_those_of_the_user() -> None:
    guessed = Annotation("A tree.", (AspectWord("tree", AspectKind.OBJECT, 0.9),))
    beside = sidecar_text(guessed, None, GeoPoint(10, 20)).encode()
    found = read_metadata(webp(b"none", b""), beside=Sidecars((beside,)))
    assert (found.notes, found.gps) == (PhotoNotes(), GeoPoint(10, 20))


def test_notes_have_no_end_of_entries_or_characters() -> None:
    notes = tidy_notes(PhotoNotes("t" * 9_999, "c" * 9_999, tuple(map(str, range(9_999)))))
    assert (len(notes.title), len(notes.caption), len(notes.keywords)) == (200, 4_000, 200)


def test_real_photos_of_agencies_say_who_where_and_what() -> None:
    def notes(name: str) -> PhotoNotes:
        return read_metadata((shared_photos("exif") / name).read_bytes()).notes

    farm = notes("iptc-staff-photographer-example.jpg")
    assert (farm.rating, farm.label, farm.people) == (3, "Red", ("Jim Moore",))
    assert farm.places == ("Moore family farm", "Watseka", "Illinois", "United States")
    assert "onions" in farm.keywords
    assert notes("issue-exifr-59.jpg").people == ("Alvin the Squirrel",)
    assert notes("tif-with-iptc-icc-xmp.tif").keywords[0].endswith("Turkey|DLM_Dalaman|Dalyan")
