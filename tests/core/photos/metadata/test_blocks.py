"""Metadata wherever a file keeps it: odd containers, several segments, XMP only."""

from __future__ import annotations

import struct
import zlib
from datetime import datetime
from pathlib import Path

import pytest

from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest
from core.photos.metadata.blocks import find_blocks, without_png_texts
from core.photos.metadata.capture_facts import read_metadata
from core.records import CaptureTime, GeoPoint, OffsetSource
from core.sentences import Sentence
from tests.core.photos.decoding import decode_file
from tests.core.photos.samples import big_tiff, corner_image, encode, exif_with

WHEN = datetime(2016, 2, 29, 23, 58, 1)
WHEN_TEXT = "2016:02:29 23:58:01"
ORIGINAL, ORIENTATION, MODEL = 0x9003, 0x112, 0x110
BLOCK = exif_with({ORIENTATION: 8, MODEL: "Box 1"}, {ORIGINAL: WHEN_TEXT})
TIFF = BLOCK.removeprefix(b"Exif\0\0")
PACKET = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
 exif:DateTimeOriginal="2016-02-29T23:58:01-03:30" exif:GPSLatitude="33,51.5S" tiff:Orientation="3">
 <exif:GPSLongitude>151,12,36.0E</exif:GPSLongitude><tiff:Make>Acme</tiff:Make>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""

PACKET_WITH_KEYWORD = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag><rdf:li>alps</rdf:li></rdf:Bag></dc:subject>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def jpeg(*segments: bytes) -> bytes:
    plain = encode(corner_image(16, 16), "JPEG")
    parts = [b"\xff\xe1" + struct.pack(">H", len(part) + 2) + part for part in segments]
    return plain[:2] + b"".join(parts) + plain[2:]


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    plain = encode(corner_image(16, 16), "PNG")
    ends = len(plain) - 12  # before IEND
    made = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    ]
    return plain[:ends] + b"".join(made) + plain[ends:]


def webp(kind: bytes, body: bytes) -> bytes:
    """With a chunk that the flags of the header do not announce."""
    plain = encode(corner_image(16, 16), "WEBP")
    chunks = plain[12:] + kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


def gif(packet: bytes) -> bytes:
    plain = encode(corner_image(16, 16), "GIF")
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return plain[:-1] + b"!\xff\x0bXMP DataXMP" + packet + trailer + plain[-1:]


def hex_text(block: bytes) -> bytes:
    digits = block.hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return b"\nexif\n%8d\n%s\n" % (len(block), lines)


@pytest.mark.parametrize(
    "data",
    [
        jpeg(BLOCK),
        png((b"eXIf", TIFF)),
        png((b"eXIf", BLOCK)),
        png((b"tEXt", b"Raw profile type exif\0" + hex_text(BLOCK))),
        png((b"tEXt", b"Raw profile type APP1\0" + hex_text(BLOCK))),
        png((b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(hex_text(BLOCK)))),
        png((b"iTXt", b"Raw profile type exif\0\1\0\0\0" + zlib.compress(hex_text(BLOCK)))),
        webp(b"EXIF", TIFF),
        webp(b"EXIF", BLOCK),
    ],
)
def test_exif_is_found_in_every_container(data: bytes) -> None:
    found = read_metadata(data)
    assert found.captured == CaptureTime(WHEN)
    assert (found.orientation, found.camera) == (8, "Box 1")


@pytest.mark.parametrize(
    "data",
    [
        jpeg(b"http://ns.adobe.com/xap/1.0/\0" + PACKET),
        jpeg(b"XMP\0://ns.adobe.com/xap/1.0/\0" + PACKET),
        png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + PACKET)),
        png((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(PACKET))),
        webp(b"XMP ", PACKET),
        gif(PACKET),
    ],
)
def test_xmp_alone_gives_date_position_camera_and_orientation(data: bytes) -> None:
    found = read_metadata(data)
    assert found.captured == CaptureTime(WHEN, -210, OffsetSource.EXIF)
    assert found.gps is not None
    assert (found.gps.lat, found.gps.lon) == pytest.approx((-33.85833, 151.21), abs=1e-4)
    assert (found.orientation, found.camera) == (3, "Acme")


def test_bigtiff_tells_date_position_camera_orientation_and_keywords(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(big_tiff("<", PACKET_WITH_KEYWORD))
    found = decode_file(DecodeRequest(path, 64), 10_000)
    assert isinstance(found, Decoded), found
    facts = found.metadata
    assert facts.captured == CaptureTime(datetime(2021, 2, 3, 4, 5, 6), 60, OffsetSource.PLACE)
    assert facts.gps == GeoPoint(46.5, 8.05)
    assert (facts.camera, facts.orientation) == ("Box 1", 6)
    assert found.notes.keywords == ("alps",)


def test_bigtiff_of_the_other_order_of_bytes_is_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(big_tiff(">", PACKET_WITH_KEYWORD))
    refused = decode_file(DecodeRequest(path, 64), 10_000)
    assert isinstance(refused, DecodeFailure)
    assert refused.reason == Sentence("photo.form-unknown")


def test_what_the_camera_wrote_counts_more_than_xmp_which_fills_the_gaps() -> None:
    found = read_metadata(jpeg(BLOCK, b"http://ns.adobe.com/xap/1.0/\0" + PACKET))
    assert found.captured == CaptureTime(WHEN, 660, OffsetSource.PLACE)
    assert (found.orientation, found.camera) == (8, "Box 1")
    assert found.gps is not None


def test_xmp_counts_more_than_a_later_edit_and_gives_the_same_time_its_offset() -> None:
    packet = PACKET.replace(b"GPSLatitude", b"Other")
    xmp = b"http://ns.adobe.com/xap/1.0/\0" + packet
    edited = exif_with({0x132: "2020:01:01 00:00:00"})
    with_offset = CaptureTime(WHEN, -210, OffsetSource.EXIF)
    assert read_metadata(jpeg(edited, xmp)).captured == with_offset
    assert read_metadata(jpeg(BLOCK, xmp)).captured == with_offset
    later = xmp.replace(b"2016-02-29T23:58:01", b"2016-03-01T23:58:01")
    assert read_metadata(jpeg(BLOCK, later)).captured == CaptureTime(WHEN)


@pytest.mark.parametrize("first", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", BLOCK[:40]])
def test_a_damaged_block_costs_nothing_of_the_next(first: bytes) -> None:
    found = read_metadata(jpeg(first, BLOCK))
    assert (found.captured, found.orientation) == (CaptureTime(WHEN), 8)


def test_two_blocks_complete_each_other_and_the_first_counts() -> None:
    turned = exif_with({ORIENTATION: 6})
    found = read_metadata(jpeg(turned, BLOCK))
    assert (found.orientation, found.captured) == (6, CaptureTime(WHEN))


def test_a_date_in_the_wrong_directory_is_read() -> None:
    block = exif_with({ORIGINAL: WHEN_TEXT, 0x132: "2020:01:01 00:00:00"})
    assert read_metadata(jpeg(block)).captured == CaptureTime(WHEN)


def test_the_offset_of_another_event_is_not_that_of_the_photo() -> None:
    block = exif_with({}, {ORIGINAL: WHEN_TEXT, 0x9010: "+05:00"})  # of the edit
    assert read_metadata(jpeg(block)).captured == CaptureTime(WHEN)


@pytest.mark.parametrize(
    "xml", [b"<x", b"", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"\xff\0"]
)
def test_a_packet_that_is_no_plain_xml_says_nothing(xml: bytes) -> None:
    assert read_metadata(webp(b"XMP ", xml)) == read_metadata(webp(b"none", b""))


def test_text_chunks_are_taken_out_and_all_else_stays() -> None:
    plain = png()
    texts = ((b"zTXt", b"history\0\0" + zlib.compress(bytes(5_000_000))), (b"tEXt", b"a\0b"))
    assert without_png_texts(png(*texts)) == plain
    assert without_png_texts(plain) == plain
    assert without_png_texts(jpeg(BLOCK)) == jpeg(BLOCK)


def test_a_text_that_unpacks_to_far_more_than_metadata_is_not_unpacked() -> None:
    huge = b"Raw profile type exif\0\0" + zlib.compress(bytes(50_000_000))
    assert find_blocks(png((b"zTXt", huge))).exif == ()


@pytest.mark.parametrize("data", [jpeg(BLOCK), png((b"eXIf", TIFF)), webp(b"EXIF", TIFF)])
def test_a_file_cut_anywhere_never_fails(data: bytes) -> None:
    for end in range(0, len(data), 7):
        read_metadata(data[:end])
