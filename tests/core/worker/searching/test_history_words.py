"""Which photos a question is about, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from core.paths import DataPaths
from core.records import (
    Answer,
    CaptureTime,
    GeoPoint,
    MatcherInfo,
    PhotoId,
    PhotoMetadata,
    PhotoNotes,
    Question,
    SearchFilter,
)
from core.store.connection import Connection, open_store
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.frames import FrameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.worker.searching.history_words import HistoryReader
from core.worker.searching.photo_people import read_people
from core.worker.searching.photo_places import PhotoPlaces
from core.worker.searching.photo_tags import PhotoTags
from tests.core.store.samples import SeenFile, content_hash, see

TODAY = date(2026, 11, 30)
PHOTOS = {  # newest first
    "rome": (datetime(2026, 7, 3, 12), GeoPoint(41.89, 12.49), ("Ada Quill",)),
    "vienna": (datetime(2025, 5, 1, 12), GeoPoint(48.21, 16.37), ()),
    "florence": (datetime(2019, 8, 2, 12), GeoPoint(43.77, 11.25), ("Ada Quill", "Bo Reed")),
}


@pytest.fixture
def library(data_dir: Path) -> Iterator[Connection]:
    connection = open_store(DataPaths(data_dir).create().database)
    root = RootStore(connection).add(data_dir / "pictures")
    found = see(connection, root, *(SeenFile(name) for name in PHOTOS))
    commit_batch(
        connection,
        [
            IndexedPhoto(
                found[name],
                content_hash(name),
                1,
                PhotoMetadata("JPEG", 1, 1, CaptureTime(moment), place),
                notes=PhotoNotes(keywords=("kids",) if name == "vienna" else (), people=people),
            )
            for name, (moment, place, people) in PHOTOS.items()
        ],
    )
    yield connection
    connection.close()


def reader_of(library: Connection) -> HistoryReader:
    return HistoryReader(
        PhotoStore(library),
        FrameStore(library),
        PhotoNoteStore(library),
        PhotoPlaces(library),
        PhotoTags(library),
    )


def names(connection: Connection, photos: frozenset[PhotoId]) -> set[str]:
    return {photo.path.name for photo in PhotoStore(connection).photos(photos).values()}


@pytest.mark.parametrize(
    ("text", "photos", "rest"),
    [
        ("what did I eat in Italy last summer", {"rome"}, "what did I eat"),
        ("What did we like in Italy?", {"rome", "florence"}, "What did we like"),
        ("a museum like the one in Vienna", {"vienna"}, "a museum"),
        (
            "restaurants in Zurich like those in Italy in 2019",
            {"florence"},
            "restaurants in Zurich",
        ),
        ("something like what I ate last summer", {"rome"}, "something to eat"),
        ("a quiet cafe like where we went with Ada Quill", {"rome", "florence"}, "a quiet cafe"),
        ("places like those I photographed with Bo", {"florence"}, "places"),
        ("places like those I photographed with the kids", {"vienna"}, "places"),
        ("wo waren wir mit den Kids", {"vienna"}, "wo waren wir"),
        ("was habe ich letzten Sommer gegessen", {"rome"}, "was habe ich gegessen"),
        ("ein Museum wie das in Wien", {"vienna"}, "ein Museum"),
        ("ein ruhiges Café wie im letzten Sommer", {"rome"}, "ein ruhiges Café"),
    ],
)
def test_times_places_and_people_of_an_example_choose_photos(
    library: Connection, text: str, photos: set[str], rest: str
) -> None:
    limit, asked = reader_of(library).read(text, TODAY)
    assert limit is not None
    assert names(library, limit.photos) == photos
    assert asked.strip(" ?") == rest


@pytest.mark.parametrize(
    "text",
    [
        "a museum in Vienna",
        "I like the museums in Vienna",
        "I would like the best restaurant in Vienna",
        "a museum like the one in Oslo",
        "a restaurant that was open last summer",
        "like a castle",
        "what did I eat in Italy in 1999",
        "wie komme ich nach Wien",
        "a zoo with the kids",
        "where did we go with the dog",
    ],
)
def test_other_questions_are_left_as_they_are(library: Connection, text: str) -> None:
    assert reader_of(library).read(text, TODAY) == (None, text)


def test_a_follow_up_finds_the_photos_of_the_question_again(library: Connection) -> None:
    reader = reader_of(library)
    limit, _ = reader.read("what did I like in Italy with Ada in 2019", TODAY)
    assert limit is not None
    assert limit.limits == SearchFilter(
        datetime(2019, 1, 1), datetime(2020, 1, 1), "Italy", ("Ada Quill",)
    )
    assert str(limit.note) == (
        "Only 1 photo counts here: with Ada Quill · Italy · 2019-01-01 to 2019-12-31."
    )
    assert reader.of(None) is None
    for text in ("what did I like in Italy with Ada in 2019", "what did we see with the kids"):
        limit, asked = reader.read(text, TODAY)
        assert limit is not None
        before = Answer(
            Question(asked, "place", history=limit.limits),
            MatcherInfo("starter", "m", True),
            (),
            (),
            (),
        )
        assert reader.of(before) == limit


@pytest.mark.parametrize(
    ("text", "people", "rest"),
    [
        ("photos of Ada at the lake", ("Ada Quill",), "photos at the lake"),
        ("ada quill and Bo's boat", ("Ada Quill", "Bo Reed"), "boat"),
        ("mit Bo am See", ("Bo Reed",), "am See"),
    ],
)
def test_people_are_found_by_full_names_and_first_names(
    library: Connection, text: str, people: tuple[str, ...], rest: str
) -> None:
    said = read_people(text, PhotoNoteStore(library))
    assert said is not None
    assert (said.names, said.rest) == (people, rest)


def test_a_first_name_of_two_people_or_in_small_letters_is_a_word(library: Connection) -> None:
    notes = PhotoNoteStore(library)
    assert read_people("an ada programmer", notes) is None
    notes.put(PhotoStore(library).ids()[1], PhotoNotes(people=("Ada Moss",)))
    assert read_people("photos of Ada", notes) is None


def test_a_question_names_the_camera_and_the_stars_of_its_photos(library: Connection) -> None:
    ids = {
        photo.path.name: id_
        for id_, photo in PhotoStore(library).photos(PhotoStore(library).ids()).items()
    }
    PhotoNoteStore(library).put(ids["vienna"], PhotoNotes(rating=5))
    library.execute("UPDATE photos SET camera = 'Nikon D90' WHERE id = ?", (ids["rome"],))
    reader = reader_of(library)
    limit, rest = reader.read("places like those I photographed with the Nikon", TODAY)
    assert limit is not None
    assert (limit.limits.camera, set(limit.photos)) == ("Nikon D90", {ids["rome"]})
    assert "nikon" not in rest.casefold()
    limit, _ = reader.read("a museum like those in my photos with 4 stars", TODAY)
    assert limit is not None
    assert (limit.limits.stars, set(limit.photos)) == (4, {ids["vienna"]})
    assert str(limit.note) == "Only 1 photo counts here: at least 4 stars."
    answer = Answer(
        Question("a museum", "museum", history=limit.limits),
        MatcherInfo("m", "m", True),
        (),
        (),
        (),
    )
    assert reader.of(answer) == limit
