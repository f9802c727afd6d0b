"""A store, a folder of photos and runs of indexing over them, with small models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.indexing.index_report import IndexReport
from core.indexing.pipeline import IndexPipeline
from core.indexing.steps import IndexModels
from core.photos.thumbnails import ThumbnailCache
from core.settings.chosen import IndexSpeed
from core.store.connection import Connection, open_store
from tests.helpers.fake_models import fake_models
from tests.helpers.photo_folders import write_library

Index = Callable[..., IndexReport]


@pytest.fixture
def one_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every run starts its decoding processes anew; one of them is enough for a few photos."""
    monkeypatch.setattr("core.indexing.effort.usable_cores", lambda: 1)


@pytest.fixture
def store(one_child: None, tmp_path: Path) -> Iterator[Connection]:
    connection = open_store(tmp_path / "library.sqlite")
    yield connection
    connection.close()


@pytest.fixture
def thumbnails(tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "thumbnails", 50_000_000)


@pytest.fixture
def pipeline(store: Connection, thumbnails: ThumbnailCache) -> Callable[..., IndexPipeline]:
    def build(models: IndexModels | None = None) -> IndexPipeline:
        return IndexPipeline(
            connection=store,
            models=models or fake_models(),
            thumbnails=thumbnails,
            speed=IndexSpeed.FAST,
            max_pixels=50_000_000,
        )

    return build


@pytest.fixture
def index(pipeline: Callable[..., IndexPipeline]) -> Index:
    def run(models: IndexModels | None = None) -> IndexReport:
        return pipeline(models).run(CancelToken())

    return run


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    write_library(folder, 9)
    return folder
