"""Which words of a search are stars, keywords or cameras of a library, and which stay words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.paths import DataPaths
from core.records import MatchedBy, PhotoId, PhotoNotes
from core.store.connection import Connection, open_store
from core.store.library.photo_notes import PhotoNoteStore
from core.worker.searching.photo_tags import PhotoTags, TagsSaid
from tests.core.store.samples import add_photos, add_root, metadata

CAMERAS = ("NIKON CORPORATION NIKON D90", "Apple iPhone 12", "Canon EOS 5D", "Canon EOS R6")


@pytest.fixture
def connection(data_dir: Path) -> Iterator[Connection]:
    """Four photos of four cameras, with 5, 4 and 2 stars and none, and a few keywords."""
    connection = open_store(DataPaths(data_dir).create().database)
    taken = [replace(metadata(), camera=camera) for camera in CAMERAS]
    ids = add_photos(connection, add_root(connection), ["1", "2", "3", "4"], metadatas=taken)
    notes = PhotoNoteStore(connection)
    notes.put(ids[0], PhotoNotes(rating=5, keywords=("sea", "Trips|Old Town")))
    notes.put(ids[1], PhotoNotes(rating=4, keywords=("sea",)))
    notes.put(ids[2], PhotoNotes(rating=2))
    yield connection
    connection.close()


def _read(connection: Connection, text: str) -> TagsSaid:
    found = PhotoTags(connection).read(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "stars", "rest"),
    [
        ("dogs with 4 stars", 4, "dogs"),
        ("five stars", 5, ""),
        ("★★★★ from Rome", 4, "from Rome"),
        ("Hunde mit mindestens 4 Sternen", 4, "Hunde"),
        ("rated 2 stars or more in 2019", 2, "in 2019"),
        ("chien avec 5 étoiles", 5, "chien"),
    ],
)
def test_stars_are_a_least_rating(connection: Connection, text: str, stars: int, rest: str) -> None:
    found = _read(connection, text)
    assert (found.stars, found.rest) == (stars, rest)
    assert found.photos == {PhotoId(n) for n, given in ((1, 5), (2, 4), (3, 2)) if given >= stars}


@pytest.mark.parametrize(
    ("text", "keywords", "rest"),
    [
        ("#sea at night", ("sea",), "at night"),
        ("tagged old town", ("Trips|Old Town",), ""),
        ("Stichwort: Sea", ("sea",), ""),
        ("boats keyword sea", ("sea",), "boats"),
        ('#sea #"Old Town"', ("sea", "Trips|Old Town"), ""),
    ],
)
def test_keywords_are_asked_for_as_such(
    connection: Connection, text: str, keywords: tuple[str, ...], rest: str
) -> None:
    found = _read(connection, text)
    assert (found.keywords, found.rest) == (keywords, rest)


@pytest.mark.parametrize(
    ("text", "camera", "photos", "rest"),
    [
        ("dogs with the Nikon", CAMERAS[0], {1}, "dogs"),
        ("D90", CAMERAS[0], {1}, ""),
        ("mit meinem iPhone aufgenommen", CAMERAS[1], {2}, "aufgenommen"),
        ("taken with a Canon camera", "Canon", {3, 4}, "taken"),
        ("canon eos 5d sunset", CAMERAS[2], {3}, "sunset"),
    ],
)
def test_cameras_are_named_by_model_or_after_with(
    connection: Connection, text: str, camera: str, photos: set[int], rest: str
) -> None:
    found = _read(connection, text)
    assert (found.camera, set(map(int, found.photos)), found.rest) == (camera, photos, rest)


@pytest.mark.parametrize(
    "text",
    [
        "a 5 star hotel", "stars in the sky", "two dogs", "apple on a table", "dog with a ball", "canon of a fort",
        "#mountain", "price tag", "", "12", "with", "#", "eos",
    ],
)  # fmt: skip
def test_what_the_library_does_not_have_or_everybody_says_stays_words(
    connection: Connection, text: str
) -> None:
    assert PhotoTags(connection).read(text) is None


def test_stars_mean_nothing_where_no_photo_is_rated(data_dir: Path) -> None:
    connection = open_store(DataPaths(data_dir).create().database)
    assert PhotoTags(connection).read("dogs with 4 stars") is None
    connection.close()


def test_all_of_it_holds_together_and_what_was_lifted_only_loses_its_words(
    connection: Connection,
) -> None:
    text = "boats with 4 stars #sea with the Nikon"
    assert set(map(int, _read(connection, text).photos)) == {1}
    lifted = PhotoTags(connection).read(text, without=(MatchedBy.CAMERA, MatchedBy.RATING))
    assert lifted is not None
    assert (set(map(int, lifted.photos)), lifted.rest) == ({1, 2}, "boats")
