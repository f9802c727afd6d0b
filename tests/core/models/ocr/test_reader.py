"""The real networks on drawn and real pictures."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.arrays import RgbImage
from core.models.ocr.reader import PhotoTextReader
from core.safety.confined_process import ProcessEndedError
from tests.helpers.shared_data import shared_photos
from tests.helpers.starter_models import read_image


@pytest.fixture(scope="module")
def reader() -> Iterator[PhotoTextReader]:
    reader = PhotoTextReader(lambda word: word in ("museum", "ticket"))
    yield reader
    reader.close()


def _sign(*lines: str) -> RgbImage:
    picture = Image.new("RGB", (640, 480), (235, 230, 220))
    font = ImageFont.load_default(40)
    for row, line in enumerate(lines):
        ImageDraw.Draw(picture).text((60, 80 + 90 * row), line, fill=(20, 20, 30), font=font)
    return np.asarray(picture)


def test_a_drawn_sign_is_read_line_by_line_whichever_way_it_is_turned(
    reader: PhotoTextReader,
) -> None:
    sign = _sign("Museum ticket", "Adult 25 euro")
    assert reader.read(sign) == "Museum ticket\nAdult 25 euro"
    turned = reader.read(np.ascontiguousarray(np.rot90(sign)))
    assert set(turned.split("\n")) == {"Museum ticket", "Adult 25 euro"}


def test_a_picture_without_writing_has_no_text(reader: PhotoTextReader) -> None:
    assert reader.read(np.full((300, 400, 3), 200, np.uint8)) == ""


def test_a_closed_reader_loads_again_and_reads_the_same(reader: PhotoTextReader) -> None:
    sign = _sign("Opening hours")
    before = reader.read(sign)
    reader.close()
    assert reader.read(sign) == before == "Opening hours"


def test_a_label_of_food_is_read(reader: PhotoTextReader) -> None:
    path = shared_photos("travel") / "ComputerVision__Images__printed_text.jpg"
    assert "Nutrition Facts" in reader.read(read_image(path)).split("\n")


def test_the_networks_run_in_a_process_of_their_own(reader: PhotoTextReader) -> None:
    reader.read(_sign("Opening hours"))
    assert "rapidocr" not in sys.modules


def test_a_process_that_was_killed_costs_one_picture(reader: PhotoTextReader) -> None:
    sign = _sign("Opening hours")
    reader.read(sign)
    assert reader._process is not None
    reader._process._process.kill()
    with pytest.raises(ProcessEndedError):
        reader.read(sign)
    assert reader.read(sign) == "Opening hours"
