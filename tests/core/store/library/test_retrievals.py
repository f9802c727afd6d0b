"""Photos that questions looked at: latest first, once each, for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.records import PhotoId
from core.store.connection import Connection, open_store
from core.store.library.photos import PhotoStore
from core.store.library.retrievals import RetrievalStore
from tests.core.store.samples import add_photos, add_root


@pytest.fixture
def ids(connection: Connection) -> list[PhotoId]:
    add_photos(connection, add_root(connection), [f"{number}.jpg" for number in range(6)])
    return sorted(PhotoStore(connection).ids())


def test_the_latest_question_comes_first_and_its_best_photo_before_its_others(
    connection: Connection, ids: list[PhotoId]
) -> None:
    retrievals = RetrievalStore(connection)
    assert retrievals.latest() == []
    retrievals.note([ids[2], ids[0], ids[1]])
    retrievals.note([ids[5], ids[0]])
    assert retrievals.latest() == [ids[5], ids[0], ids[2], ids[1]]


def test_a_photo_that_is_not_in_the_library_is_left_out(
    connection: Connection, ids: list[PhotoId]
) -> None:
    retrievals = RetrievalStore(connection)
    retrievals.note([PhotoId(999), ids[3]])
    assert retrievals.latest() == [ids[3]]


def test_the_record_outlives_the_program(tmp_path: Path) -> None:
    file = tmp_path / "kept.sqlite"
    connection = open_store(file)
    add_photos(connection, add_root(connection), ["a.jpg", "b.jpg"])
    noted = PhotoStore(connection).ids()
    RetrievalStore(connection).note(noted)
    connection.close()
    again = open_store(file)
    assert RetrievalStore(again).latest() == noted
    again.close()
