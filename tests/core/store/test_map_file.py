"""Map files of a person: read as their formats say, and refused in words where they cannot be drawn."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.cartography.pmtiles import PmTiles, tile_id
from core.cartography.raster_tiles import MAX_TILE_BYTES, plain_text
from core.errors import EnvironmentProblem, UserError
from core.store.map_file import open_map_file
from tests.core.store.map_files import picture, pyramid, write_mbtiles, write_pmtiles

TILES = pyramid((1, 2, 3))
WRITERS: dict[str, Callable[..., Path]] = {"mbtiles": write_mbtiles, "pmtiles": write_pmtiles}


@pytest.mark.parametrize("form", WRITERS)
def test_every_tile_is_found_and_nothing_else(tmp_path: Path, form: str) -> None:
    file = WRITERS[form](
        tmp_path / f"map.{form}", TILES, attribution="© <a href='x'>Some &amp; One</a>"
    )
    os.chmod(file, 0o400)
    before = file.read_bytes()
    found = open_map_file(file)
    assert (found.min_zoom, found.max_zoom) == (1, 3)
    assert found.attribution == "© Some & One"
    assert {tile: found.tile(*tile) for tile in TILES} == TILES
    assert [
        found.tile(*tile) for tile in ((0, 0, 0), (4, 1, 1), (3, 8, 0), (3, 0, -1), (23, 0, 0))
    ] == [None] * 5
    assert file.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [file.name]  # nothing beside it


def test_a_map_without_compression_and_without_leaves(tmp_path: Path) -> None:
    file = write_pmtiles(tmp_path / "map.pmtiles", TILES, packing=1, leaf_entries=1_000)
    found = PmTiles(file)
    assert {tile: found.tile(*tile) for tile in TILES} == TILES


def test_numbers_of_tiles_are_those_of_the_specification() -> None:
    known = {(0, 0, 0): 0, (1, 0, 0): 1, (1, 0, 1): 2, (1, 1, 1): 3, (1, 1, 0): 4, (2, 0, 0): 5,
             (12, 3423, 1763): 19078479}  # fmt: skip
    assert {tile: tile_id(*tile) for tile in known} == known
    assert sorted(tile_id(6, x, y) for x in range(64) for y in range(64)) == list(
        range(1365, 1365 + 4096)
    )


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda file: write_mbtiles(file, TILES, format="pbf"), "map-file.vector"),
        (lambda file: write_pmtiles(file, TILES, tile_type=1), "map-file.vector"),
        (lambda file: write_pmtiles(file, TILES, packing=3), "map-file.unknown"),
        (lambda file: write_mbtiles(file, {}), "map-file.damaged"),
        (lambda file: file.write_bytes(b"PMTiles\x02" + bytes(200)), "map-file.unknown"),
        (lambda file: file.write_bytes(b"GIF89a" + bytes(200)), "map-file.unknown"),
        (lambda file: file.write_bytes(b"SQLite format 3\0" + bytes(5_000)), "map-file.damaged"),
        (
            lambda file: apsw.Connection(str(file)).execute("CREATE TABLE other(x)"),
            "map-file.unknown",
        ),
        (lambda file: file.write_bytes(b""), "map-file.unknown"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(
    tmp_path: Path, make: Callable[[Path], object], sentence: str
) -> None:
    file = tmp_path / "map.bin"
    make(file)
    with pytest.raises(UserError) as caught:
        open_map_file(file)
    assert caught.value.sentence.id == sentence
    assert "map.bin" in str(caught.value)


def test_a_file_that_is_gone_is_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        open_map_file(tmp_path / "gone.mbtiles")


def test_tiles_that_are_too_large_are_left_out(tmp_path: Path) -> None:
    tiles = {(1, 0, 0): bytes(MAX_TILE_BYTES + 1), (1, 1, 1): picture((1, 1, 1))}
    for form, write in WRITERS.items():
        found = open_map_file(write(tmp_path / f"map.{form}", tiles))
        assert found.tile(1, 0, 0) is None
        assert found.tile(1, 1, 1) == tiles[1, 1, 1]


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_damaged_map_is_refused_or_has_holes(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(write_pmtiles(tmp_path / "whole.pmtiles", pyramid((1, 2))).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(8, min(600, len(whole) - 1)))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(100, len(whole)))
    file = tmp_path / "damaged.pmtiles"
    file.write_bytes(whole[:cut])
    try:
        found = open_map_file(file)
    except UserError:
        return
    for zoom in range(3):
        assert found.tile(zoom, 0, 0) is None or isinstance(found.tile(zoom, 0, 0), bytes)


def test_attributions_are_one_plain_line() -> None:
    assert plain_text("<b>A</b>\n &copy;   B" + "x" * 500) == ("A © B" + "x" * 500)[:120]
    assert plain_text(None) == ""
