"""Extracts by name, and their download: whole or not at all, and on from where it broke off."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem, UserError
from core.places.osm.extract_download import download_extract
from core.places.osm.extract_index import extract_of, extracts, extracts_named
from tests.core.places.osm.extract_server import ExtractServer, serve_extract

DATA = os.urandom(1_500_000)


@pytest.fixture
def server() -> Iterator[ExtractServer]:
    with serve_extract(DATA) as served:
        yield served


def fetch(server: ExtractServer, folder: Path, token: CancelToken | None = None) -> Path:
    extract = extract_of("Liechtenstein")
    return download_extract(
        extract, folder, "x-", token or CancelToken(), lambda _done, _total: None, server=server.url
    )


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_extracts_are_found_by_name() -> None:
    assert len({each.path for each in extracts()}) == len(extracts()) > 500
    assert len({each.name for each in extracts()}) == len(extracts())
    assert extract_of("liechtenstein").path == "europe/liechtenstein"
    assert extract_of("north-america/us/georgia").name == "Georgia (North America)"
    assert "Bayern" in [each.name for each in extracts_named("germany")]
    with pytest.raises(UserError, match=r"Georgia \(Europe\); Georgia \(North America\)"):
        extract_of("Georgia")
    with pytest.raises(UserError, match="Atlantis"):
        extract_of("Atlantis")


def test_a_download_arrives_whole_and_leaves_nothing_else(
    server: ExtractServer, tmp_path: Path
) -> None:
    file = fetch(server, tmp_path)
    assert file.read_bytes() == DATA
    assert names(tmp_path) == ["x-europe-liechtenstein-latest.osm.pbf"]
    assert fetch(server, tmp_path) == file  # it is there already
    assert server.ranges == [""]


def test_a_stopped_download_goes_on_where_it_was(server: ExtractServer, tmp_path: Path) -> None:
    token = CancelToken()
    seen: list[int] = []

    def stop_early(done: int, _total: int) -> None:
        seen.append(done)
        if done > 500_000:
            token.cancel()

    with pytest.raises(Cancelled):
        download_extract(
            extract_of("Liechtenstein"), tmp_path, "x-", token, stop_early, server=server.url
        )
    (there,) = [file.stat().st_size for file in tmp_path.glob("*.pbf.part")]
    assert 500_000 < there < len(DATA)
    assert fetch(server, tmp_path).read_bytes() == DATA
    assert server.ranges == ["", f"bytes={there}-"]


def test_a_connection_that_keeps_breaking_off_is_taken_up_again(
    server: ExtractServer, tmp_path: Path
) -> None:
    server.cut_after = 400_000
    assert fetch(server, tmp_path).read_bytes() == DATA
    assert len(server.ranges) == 4


def test_a_file_that_was_replaced_meanwhile_is_never_joined_with_the_old_one(
    server: ExtractServer, tmp_path: Path
) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        download_extract(
            extract_of("Liechtenstein"), tmp_path, "x-", token,
            lambda done, _total: token.cancel() if done else None, server=server.url,
        )  # fmt: skip
    server.replace(os.urandom(1_200_000))
    assert fetch(server, tmp_path).read_bytes() == server.data


def test_a_damaged_download_is_not_kept(server: ExtractServer, tmp_path: Path) -> None:
    server.md5 = "0" * 32
    with pytest.raises(EnvironmentProblem, match="damaged"):
        fetch(server, tmp_path)
    assert names(tmp_path) == []
    server.md5 = None  # a server that publishes no sums
    assert fetch(server, tmp_path).read_bytes() == DATA


def test_without_a_server_it_is_said_in_one_sentence(tmp_path: Path) -> None:
    with serve_extract(DATA) as served:
        pass
    with pytest.raises(EnvironmentProblem, match="cannot be reached"):
        fetch(served, tmp_path)
    assert names(tmp_path) == []
