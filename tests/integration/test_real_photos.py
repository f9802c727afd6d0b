"""Real and hostile files through the whole of indexing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from core.cancel import CancelToken
from core.indexing.index_report import IndexReport
from core.indexing.pipeline import IndexPipeline
from core.photos.scan import scan_root
from core.photos.thumbnails import ThumbnailCache
from core.records import PhotoId
from core.safety.offline import refused_connections
from core.settings.chosen import IndexSpeed
from core.store.connection import Connection, open_store
from core.store.library.locations import LocationState, LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from tests.helpers.fake_models import fake_models
from tests.helpers.sample_photos import write_sample_photos
from tests.helpers.shared_data import shared_hostile, shared_photos


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Connection]:
    connection = open_store(tmp_path / "library.sqlite")
    yield connection
    connection.close()


def index(store: Connection, tmp_path: Path, folder: Path) -> IndexReport:
    RootStore(store).add(folder)
    pipeline = IndexPipeline(
        connection=store,
        models=fake_models(),
        thumbnails=ThumbnailCache(tmp_path / "thumbnails", 500_000_000),
        speed=IndexSpeed.FAST,
        max_pixels=250_000_000,
    )
    return pipeline.run(CancelToken())


def files_of(folder: Path) -> set[str]:
    entries = scan_root(folder, cancel=CancelToken(), on_problem=lambda _path, _reason: None)
    return {entry.rel_path for entry in entries}


def states_of(store: Connection) -> dict[str, LocationState]:
    (root,) = RootStore(store).all()
    return {each.rel_path: each.state for each in LocationStore(store).known_locations(root.id)}


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["exif", "formats", "orientation", "travel"])
def test_every_real_photo_is_indexed_or_listed_with_its_reason(
    store: Connection, tmp_path: Path, folder: str
) -> None:
    photos = shared_photos(folder)
    report = index(store, tmp_path, photos)
    states = states_of(store)
    assert set(states) == files_of(photos)
    assert set(states.values()) <= {LocationState.INDEXED, LocationState.FAILED}
    failures = LocationStore(store).failures()
    assert len(failures) == report.failed
    assert all(str(failure.reason).endswith(".") for failure in failures)
    indexed = sum(state is LocationState.INDEXED for state in states.values())
    assert indexed == report.encoded + report.linked
    assert indexed > len(states) / 2


def test_every_sample_photo_is_indexed_with_its_date_and_place(
    store: Connection, tmp_path: Path
) -> None:
    photos = write_sample_photos(tmp_path / "samples")
    assert index(store, tmp_path, photos[0].parent).encoded == len(photos)
    assert set(states_of(store).values()) == {LocationState.INDEXED}
    found = PhotoStore(store).photos([PhotoId(n + 1) for n in range(len(photos))])
    temple = next(photo for photo in found.values() if photo.path.stem == "temple")
    assert temple.metadata.gps is not None
    assert (temple.metadata.gps.lat, temple.metadata.gps.lon) == pytest.approx(
        (39.9917, 116.275), abs=1e-3
    )
    years = sorted(
        photo.metadata.captured.local.year for photo in found.values() if photo.metadata.captured
    )
    assert years == [2024, 2024, 2025, 2025, 2026, 2026, 2026]


@pytest.mark.slow
def test_hostile_files_in_one_root_end_in_a_listed_reason_each(
    store: Connection, tmp_path: Path
) -> None:
    hostile = shared_hostile()
    index(store, tmp_path, hostile)
    states = states_of(store)
    assert set(states) == files_of(hostile)
    assert LocationState.PENDING not in states.values()
    failed = {
        failure.path.relative_to(hostile).as_posix(): failure
        for failure in LocationStore(store).failures()
    }
    assert set(failed) == {path for path, state in states.items() if state is LocationState.FAILED}
    assert all(str(failure.reason).endswith(".") for failure in failed.values())


@pytest.mark.slow
def test_starter_models_index_search_and_answer_through_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = tmp_path / "samples"
    count = len(write_sample_photos(photos))
    before = _fingerprints(photos)

    def document(*arguments: str) -> Any:
        capsys.readouterr()
        assert run(arguments) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    indexed = document("index", str(photos), "--json")
    assert indexed["encoded"] == count
    assert document("index", "--json")["decoded"] == 0
    best = document("search", "a cat", "-n", "1", "--json")["results"]
    assert [Path(hit["path"]).name for hit in best] == ["cat.jpg"]
    places = tmp_path / "places.csv"
    places.write_text(
        "name,description\nGrand Museum,an art museum\nCity Museum,history of the city\n"
    )
    answer = document("ask", "recommend a museum", "--candidates", str(places), "--json")
    assert answer["matcher"]["tier"] == "starter"
    assert [place["rank"] for place in answer["ranking"]] == [1, 2]
    assert refused_connections() == 0
    assert _fingerprints(photos) == before  # originals keep every byte and time


def _fingerprints(folder: Path) -> dict[Path, tuple[str, int, int]]:
    return {
        path: (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
            path.stat().st_ino,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }
