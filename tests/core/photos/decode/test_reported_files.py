"""Files as users of photo applications reported them: rebuilt, each with the right result."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from core.arrays import RgbImage
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest
from core.records import CaptureTime, GeoPoint, OffsetSource
from tests.core.photos.decoding import decode_file
from tests.helpers.shared_data import shared_case


def decoded(name: str) -> Decoded:
    outcome = decode_file(DecodeRequest(shared_case(f"photos/{name}"), 64), 10_000_000)
    assert isinstance(outcome, Decoded), outcome
    return outcome


@pytest.mark.parametrize(
    ("name", "captured", "orientation"),
    [
        ("12-png-raw-profile_converted.png", datetime(2014, 5, 6, 7, 8, 9), 6),
        ("lib_q13_tEXt_APP1.png", datetime(2024, 1, 2, 3, 4, 5), 6),
        ("lib_q13_zTXt_before.png", datetime(2024, 1, 2, 3, 4, 5), 6),
        ("14-ifd0-date_acdsee.jpg", datetime(2012, 3, 4, 5, 6, 7), 1),
        ("14-ifd0-date_leica.jpg", datetime(2012, 3, 4, 5, 6, 7), 1),
        ("lib_q19.jpg", datetime(2024, 1, 2, 3, 4, 5), 1),
        ("33-two-exif-segments_first-broken.jpg", datetime(2020, 1, 2, 3, 4, 5), 6),
        ("33-two-exif-segments_second-has-date.jpg", datetime(2020, 1, 2, 3, 4, 5), 6),
        ("lib_q23.jpg", datetime(2024, 1, 2, 3, 4, 5), 6),
        ("lib_big.tif", datetime(2026, 11, 29, 21, 38, 59), 1),
    ],
)
def test_date_and_orientation_are_read_wherever_they_are(
    name: str, captured: datetime | None, orientation: int
) -> None:
    found = decoded(name).metadata
    assert found.captured == (captured and CaptureTime(captured))
    assert found.orientation == orientation


def test_offset_position_and_camera_are_those_of_the_photo() -> None:
    edited = decoded("15-offset-of-edit_a.jpg").metadata.captured
    assert edited == CaptureTime(datetime(2024, 5, 4, 12), 540, OffsetSource.GPS)
    only_xmp = decoded("20-xmp-only-date_a.jpg").metadata
    expected = CaptureTime(datetime(2019, 8, 7, 6, 5, 4), 120, OffsetSource.EXIF)
    assert (only_xmp.captured, only_xmp.gps) == (expected, GeoPoint(46.5, -8.05))
    assert decoded("lib_q17.jpg").metadata.camera == "Acmé"


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("11-png-big-text_history-ztxt.png", "13-linear-srgb_reference.png"),
        ("13-linear-srgb_linear.png", "13-linear-srgb_reference.png"),
        ("16-jpeg-no-eoi_no-eoi.jpg", "13-linear-srgb_reference.png"),
        ("16-jpeg-no-eoi_progressive-no-eoi.jpg", "13-linear-srgb_reference.png"),
        ("18-adobergb-r03__MG_0001.jpg", "18-adobergb-r03_with-profile.jpg"),
        ("lib_a98_d0.jxl", "lib_a98.png"),
        ("lib_a98_d1.jxl", "lib_a98.png"),
        ("lib_pq.avif", "lib_pq.heic"),
    ],
)
def test_colours_are_those_the_file_defines(name: str, like: str) -> None:
    difference = np.abs(_levels(decoded(name).image) - _levels(decoded(like).image))
    assert difference.mean() < 4


def test_pixels_are_cropped_and_read_as_the_container_says() -> None:
    assert decoded("lib_clap2.avif").image.shape[:2] == (10, 20)
    assert decoded("lib_mini.heic").image.shape[:2] == (64, 128)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("lib_mini.avif", "photo.form-unknown"), ("lib_jxl.dng", "photo.raw-packed")],
)
def test_what_cannot_be_read_yet_is_not_called_damaged(name: str, reason: str) -> None:
    file: Path = shared_case(f"photos/{name}")
    outcome = decode_file(DecodeRequest(file, 64), 10_000_000)
    assert isinstance(outcome, DecodeFailure)
    assert outcome.reason.id == reason


def _levels(image: RgbImage) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return image.astype(np.float32)
