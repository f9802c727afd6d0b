"""Regions from files and from a server: whole or not at all, also when their process is killed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, UserError
from core.paths import DataPaths
from core.places import confined_extract
from core.places.osm.extract_index import extract_of
from core.safety.handing import Message
from core.store.region_store import RegionStore
from core.worker.region_import import add_region, download_region
from core.worker.region_process import RegionNews, RegionProcess
from tests.core.places.osm.extract_server import serve_extract
from tests.core.places.osm.extracts import Extract
from tests.core.places.overture_tables import place, write
from tests.core.safety import probe
from tests.helpers.children import decode_children
from tests.helpers.patience import PATIENCE_S


def extract_bytes(folder: Path) -> bytes:
    extract = Extract(folder / "small.osm.pbf")
    for number in range(2_000):  # more than what stays in the buffers of a connection
        name = f"Linde {number} {'x' * 200 if number % 2 else number * 7919}"
        extract.node(number / 100, number % 37, {"name": name, "amenity": "restaurant"})
    return extract.write().read_bytes()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def region_files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("region-*") if file.suffix != ".lock")


def test_a_table_of_overture_places_becomes_a_region(tmp_path: Path) -> None:
    file = write(tmp_path / "rhine-valley.parquet", [place(1, "Kunsthaus", ("museum",))])
    region = add_region(DataPaths(tmp_path / "data"), file)
    assert (region.name, region.places) == ("Rhine Valley", 1)
    assert "Overture" in region.attribution
    (found,) = RegionStore(tmp_path / "data").near(None, ["museum"], (), 10)
    assert found.tags["name"] == "Kunsthaus"
    other = tmp_path / "a.docx"
    other.write_text("x")
    with pytest.raises(UserError, match=r"a\.docx.*parquet"):
        add_region(DataPaths(tmp_path / "data"), other)


def test_an_extract_is_downloaded_added_under_its_name_and_removed(tmp_path: Path) -> None:
    with serve_extract(extract_bytes(tmp_path)) as server:
        region = download_region(
            DataPaths(tmp_path / "data"), extract_of("Liechtenstein"), server=server.url
        )
    assert (region.name, region.places) == ("Liechtenstein", 2_000)
    assert len(region_files(tmp_path / "data")) == 1


def test_a_killed_download_goes_on_and_leaves_nothing_but_the_region(tmp_path: Path) -> None:
    data = tmp_path / "data"
    DataPaths(data).create()
    extract = extract_of("Liechtenstein")
    with serve_extract(extract_bytes(tmp_path)) as server:
        server.stall_after = len(server.data) // 2
        killed = RegionProcess(data, extract, server.url)
        wait_until(lambda: any(file.stat().st_size for file in data.glob("region-*.pbf.part")))
        killed.stop()
        assert RegionStore(data).all() == []
        server.stall_after = 0
        server.go_on.set()
        again = RegionProcess(data, extract, server.url)
        news: list[RegionNews] = []
        wait_until(lambda: is_finished(again, news))
        again.stop()
    assert news[-1].problem is None
    assert [each.name for each in RegionStore(data).all()] == ["Liechtenstein"]
    assert len(region_files(data)) == 1
    assert server.ranges[0] == ""
    assert server.ranges[-1].startswith("bytes=")


def is_finished(process: RegionProcess, news: list[RegionNews]) -> bool:
    latest = process.news()
    if latest is not None:
        news.append(latest)
    return bool(news) and (news[-1].region is not None or news[-1].problem is not None)


def test_without_a_connection_the_process_says_so_in_a_sentence(tmp_path: Path) -> None:
    with serve_extract(b"") as server:
        pass
    process = RegionProcess(tmp_path, extract_of("Monaco"), server.url)
    news: list[RegionNews] = []
    wait_until(lambda: is_finished(process, news))
    process.stop()
    assert "cannot be reached" in str(news[-1].problem)


def test_a_reader_that_fails_leaves_no_region(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "small.osm.pbf"
    file.write_bytes(extract_bytes(tmp_path))
    monkeypatch.setattr(confined_extract, "_PROCESS", probe.__name__)  # it knows no such request
    with pytest.raises(UserError, match="damaged"):
        add_region(DataPaths(tmp_path / "data"), file)
    assert region_files(tmp_path / "data") == []


def test_a_cancelled_import_ends_its_reader(tmp_path: Path) -> None:
    file = tmp_path / "small.osm.pbf"
    file.write_bytes(extract_bytes(tmp_path))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        add_region(DataPaths(tmp_path / "data"), file, cancel=cancel)
    assert decode_children() == []


@pytest.mark.parametrize(
    "document",
    [
        {"places": [["museum", 1, 91.0, 0.0, {}]]},
        {"places": [["museum", "1", 1.0, 0.0, {}]]},
        {"places": [["museum", 1, 1.0, 0.0, {"name": 5}]]},
        {"shapes": [99]},
        {"shapes": [1]},
        {"streets": [[1, 2.0, 3.0]]},
        {"run": "this"},
        {},
        7,
    ],
)
def test_answers_that_are_no_part_of_an_extract_are_refused(document: object) -> None:
    with pytest.raises((ValueError, TypeError, LookupError, AttributeError)):
        confined_extract._piece(Message(document, [b"123"]))
