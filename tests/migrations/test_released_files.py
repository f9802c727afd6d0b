"""Real files of every released schema open, migrate and keep everything in them."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from core.errors import UserError
from core.records import PhotoId
from core.store import migrations
from core.store.connection import Connection, bare_connection, open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.names import NameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.retrievals import RetrievalStore
from core.store.library.roots import RootStore
from core.store.migrations import MIGRATIONS
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore
from core.store.person.edits import EditStore
from core.store.safekeeping.backup import restore
from core.store.safekeeping.maintenance import quick_check
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from tests.core.store.samples import FULL_ANSWER, vectors
from tests.migrations.make_sample import SAMPLES

# A file that was released is never written again.
_SHA256 = {
    "m001": "0b51d6358a3fcbef52b873af98c8d920034a2b3bd6bc50a3143ebb63b8b7d92d",
    "m002": "791c36407ee8a020fe33a78024f8e04681868e4cf70fe2624112ddd43140941a",
    "m003": "5c6f93a207e4c3cf173caf87a500f2230416602cb0c2e69b9119d40e3503c028",
    "m004": "efe326159544b95079532cad4d218e6d6d3417019e8d3efc9b302dda2b22c16e",
    "m005": "67ed867899c235bdbced74db207f6577fac841399d28b5d4de597dc7838164ba",
    "m006": "e4e454a3b193e083374dbd03fb7b44ebea120e8fb22a8f6a9d8b1d87e46cb3a9",
    "m007": "864b8011a81c4022516ef62857d13a83333edf8ff645a03f7cbec8fec6acf00f",
    "m008": "1756ac98b7b8c8fc5939ccd47bf8810825063178561b18052625f9c93ff80bd7",
    "m009": "94976716df61a8dda0ad7543c37d8ca0c871c60562520dbf10535eda453865eb",
    "m010": "9c2136deed8012d7ac02afdde841ed4aa243c88c77c76717f6e1df9a03a012b1",
    "m011": "3193ce979368d845dee575b537a44e7935537df57de9dad9e37e271b856947fc",
    "m012": "6636b271e12a6036eb7a1d3b9b607dddfded4b465e329657ed6901bcbce0342b",
    "m013": "c751662e3ebdcb0b7368ff18dbc9ae42ec51bfab1d0d25a1fcd3a13cb97d1da7",
    "m014": "6de68665c536eed6203569a0b3391c4d1ecccfbb5dde8d488f27d91c01d7b3ac",
}
_RELEASED = sorted(SAMPLES.glob("*.sqlite"))


@pytest.fixture(params=_RELEASED, ids=lambda file: file.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(request.param, copy)
    return copy


def _check_everything(connection: Connection) -> None:
    assert quick_check(connection) == []
    (root,) = RootStore(connection).all()
    assert (root.path, root.photos, root.failures) == (Path("/pictures"), 3, 1)
    photos = PhotoStore(connection)
    ids = photos.ids()
    shown = photos.photos(ids)
    assert [shown[id_].path.name for id_ in ids] == ["tree.jpg", "sea.jpg", "naïve \udcff.jpg"]
    sea = shown[ids[1]]
    assert sea.metadata.gps is not None
    assert sea.metadata.captured is not None
    assert sea.metadata.captured.offset_minutes == 60
    captions = {id_: a.caption for id_, a in AnnotationStore(connection).annotations(ids).items()}
    assert captions == {ids[0]: "A tree.", ids[1]: "The sea.", ids[2]: ""}
    assert [str(failure.reason) for failure in LocationStore(connection).failures()] == [
        "The file is damaged."
    ]
    _check_vectors(connection, ids)
    _check_the_person_s(connection)


def _check_vectors(connection: Connection, ids: list[PhotoId]) -> None:
    generation = GenerationStore(connection).active_generation()
    assert generation is not None
    index = VectorIndex.load(connection, generation)
    (best, *_) = index.search(vectors(1, 12, 0)[0], 3)
    assert best.photo_id == ids[1]
    assert best.score > 0.999


def _check_the_person_s(connection: Connection) -> None:
    places = PlaceListStore(connection)
    (town,) = places.all()
    assert [place.name for place in places.get(town.id)] == ["Harbour", "Park"]
    chats = ChatStore(connection)
    (chat,) = chats.all()
    question, answer = chats.messages(chat.id)
    assert (question.text, answer.text) == ("Where to eat?", "At Da Mario.")
    # Answers of earlier versions do not name the moments of videos.
    photos = tuple(replace(photo, clip_time_ms=None) for photo in FULL_ANSWER.history)
    assert answer.answer in (FULL_ANSWER, replace(FULL_ANSWER, history=photos))
    assert chats.draft("question") == "and tomor"
    feedback = EditStore(connection).feedback("museum")
    assert feedback.pinned_words == {"sea"}
    assert feedback.removed_words == {"boat"}
    assert len(feedback.excluded_photos) == 1
    assert feedback.liked_places == {"harbour"}
    assert feedback.disliked_places == frozenset()


def test_there_is_a_file_of_every_schema() -> None:
    numbers = {file.stem for file in _RELEASED}
    assert {f"m{number:03}" for number in range(1, len(MIGRATIONS) + 1)} == numbers
    for file in _RELEASED:
        assert hashlib.sha256(file.read_bytes()).hexdigest() == _SHA256[file.stem]


def test_released_file_opens_with_everything_in_it(released: Path) -> None:
    connection = open_store(released)
    _check_everything(connection)
    connection.close()


@pytest.mark.parametrize(("schema", "noted"), [("m001", 0), ("m002", 2), ("m003", 2), ("m004", 2)])
def test_photos_that_questions_retrieved_are_kept_since_they_are_recorded(
    tmp_path: Path, schema: str, noted: int
) -> None:
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(SAMPLES / f"{schema}.sqlite", copy)
    connection = open_store(copy)
    last_two = PhotoStore(connection).ids()[1:]
    assert RetrievalStore(connection).latest() == last_two[:noted]
    connection.close()


@pytest.mark.parametrize(("schema", "words"), [("m002", {"sea", "boat"}), ("m003", {"sea"})])
def test_words_denied_of_a_photo_are_kept_since_they_can_be(
    tmp_path: Path, schema: str, words: set[str]
) -> None:
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(SAMPLES / f"{schema}.sqlite", copy)
    connection = open_store(copy)
    sea = PhotoStore(connection).ids()[1]
    shown = AnnotationStore(connection).annotations([sea])[sea].aspects
    assert {aspect.word for aspect in shown} == words
    connection.close()


def test_text_in_photos_is_kept_and_found_since_it_is_read(tmp_path: Path) -> None:
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(SAMPLES / "m004.sqlite", copy)
    connection = open_store(copy)
    sea = PhotoStore(connection).ids()[1]
    assert PhotoTextStore(connection).with_words("cafe") == [sea]
    assert PhotoTextStore(connection).texts([sea]) == {sea: "Beach café"}
    connection.close()


def test_notes_of_photos_are_kept_and_found_since_they_are_read(tmp_path: Path) -> None:
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(SAMPLES / "m008.sqlite", copy)
    connection = open_store(copy)
    tree, *others = PhotoStore(connection).ids()
    notes = PhotoNoteStore(connection)
    assert notes.with_words("garden oak") == [tree]
    assert notes.people() == {"Ada Quill": {tree}}
    assert set(notes.unread()) == {tree, *others}  # its readers know more by now
    connection.close()


def test_names_of_files_are_found_in_libraries_of_every_schema(released: Path) -> None:
    connection = open_store(released)
    tree, sea, odd = PhotoStore(connection).ids()
    names = NameStore(connection)
    assert names.with_words("sea") == [sea]
    assert set(names.with_words("2020")) == {tree, sea}
    assert names.with_words("naive") == [odd]
    connection.close()


def test_released_file_opened_for_reading_first_is_updated_all_the_same(released: Path) -> None:
    connection = open_store(released, read_only=True)
    _check_everything(connection)
    connection.close()


def test_released_file_can_be_restored_as_a_backup(released: Path, tmp_path: Path) -> None:
    target = tmp_path / "other" / "library.sqlite"
    target.parent.mkdir()
    restore(released, target)
    connection = open_store(target)
    _check_everything(connection)
    connection.close()


def test_file_of_a_newer_version_is_refused_by_everything_and_left_as_it_is(
    released: Path, tmp_path: Path
) -> None:
    newer = bare_connection(released, apsw.SQLITE_OPEN_READWRITE)
    newer.execute("INSERT INTO schema_migrations VALUES (?, 'm999_future', 0)", (999,))
    newer.close()
    before = released.read_bytes()
    for open_it in (
        lambda: open_store(released),
        lambda: open_store(released, read_only=True),
        lambda: restore(released, tmp_path / "target.sqlite"),
    ):
        with pytest.raises(UserError, match="newer version of VisualLens"):
            open_it()
    assert released.read_bytes() == before
    assert not (tmp_path / "target.sqlite").exists()


def test_two_versions_at_once_the_older_one_goes_on_and_opens_no_more(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    shutil.copyfile(SAMPLES / "m001.sqlite", library)
    older_steps = MIGRATIONS[:1]
    older = apsw.Connection(str(library))  # as the version of the first schema had it open
    older.execute("PRAGMA journal_mode=WAL").fetchall()
    migrations.refuse_newer(older, older_steps)
    newer = open_store(library)
    _check_everything(newer)
    chat = ChatStore(older).create("Written by the older one")  # what is typed there is not lost
    assert chat in {each.id for each in ChatStore(newer).all()}
    RetrievalStore(newer).note(PhotoStore(newer).ids()[:1])
    assert older.execute("SELECT count(*) FROM photos").get == 3
    with pytest.raises(UserError, match="newer version of VisualLens"):
        migrations.refuse_newer(older, older_steps)  # what its next start, or opening, says
    assert quick_check(newer) == []
    older.close()
    newer.close()
