"""What the person says a photo does not show: gone wherever words are read, and back when undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.person.edits import EditKind, EditStore
from core.store.safekeeping.export import export_all
from tests.core.store.samples import add_photos, add_root, annotation


@pytest.fixture
def photos(connection: Connection) -> list[PhotoId]:
    return add_photos(
        connection,
        add_root(connection),
        ["a", "b", "c"],
        annotations=[
            annotation("A tent in a forest.", tent=0.9, forest=0.8),
            annotation("A forest, perhaps with a tent.", tent=0.7, forest=0.9),
            annotation("A tent.", tent=0.9),
        ],
    )


def test_word_is_gone_from_that_photo_alone(connection: Connection, photos: list[PhotoId]) -> None:
    first, second, third = photos
    edits, words = EditStore(connection), AnnotationStore(connection)
    edits.not_in_photo(first, "tent")
    edits.not_in_photo(second, "tent")
    read = words.annotations(photos)
    assert [aspect.word for aspect in read[first].aspects] == ["forest"]
    assert [read[id_].caption for id_ in photos] == ["", "A forest.", "A tent."]
    assert words.photos_with_word("tent") == [third]
    assert words.document_frequency(["tent", "forest"]) == {"tent": 1, "forest": 2}
    assert [word.word for word in words.confident_words(0.5, 2)] == ["forest"]


def test_it_stays_away_when_the_photo_is_described_again(
    connection: Connection, photos: list[PhotoId]
) -> None:
    edits, words = EditStore(connection), AnnotationStore(connection)
    edits.not_in_photo(photos[0], "tent")
    for describer in ("starter-1", "another"):
        words.put(describer, {photos[0]: annotation("A Tent, mostly green.", Tent=0.8, tree=0.4)})
        words.prefer(describer)
        read = words.annotations(photos[:1])[photos[0]]
        assert [aspect.word for aspect in read.aspects] == ["tree"]
        assert read.caption == ""
    assert words.document_frequency(["Tent", "tent"]) == {"Tent": 0, "tent": 2}


def test_undone_edit_brings_the_word_back_with_its_count(
    connection: Connection, photos: list[PhotoId]
) -> None:
    edits, words = EditStore(connection), AnnotationStore(connection)
    before = words.annotations(photos)
    edit = edits.not_in_photo(photos[0], "tent")
    assert edits.corrected_photos([edit]) == photos[:1]
    edits.undo(edit)
    assert words.annotations(photos) == before
    assert words.document_frequency(["tent"]) == {"tent": 3}
    edits.redo(edit)
    edits.reset()
    assert words.document_frequency(["tent"]) == {"tent": 3}


def test_photo_is_no_match_for_what_it_does_not_show(
    connection: Connection, photos: list[PhotoId]
) -> None:
    edits = EditStore(connection)
    edits.not_in_photo(photos[0], "tent")
    edits.not_in_photo(photos[1], "forest")
    assert edits.photos_without("tents by a lake") == {photos[0]}
    assert edits.photos_without("a forest") == {photos[1]}
    assert edits.photos_without("content") == frozenset()
    assert edits.feedback("tent").excluded_photos == {photos[0]}
    assert edits.feedback("museum").excluded_photos == frozenset()
    assert edits.feedback("museum").denied_words[photos[1]] == {"forest"}


def test_it_is_an_edit_like_the_others_and_is_exported(
    connection: Connection, photos: list[PhotoId], tmp_path: Path
) -> None:
    edits = EditStore(connection)
    edits.not_in_photo(photos[0], "tent")
    (edit,) = edits.edits()
    assert (edit.kind, edit.subject) == (EditKind.NOT_IN_PHOTO, "tent")
    export_all(connection, tmp_path / "export")
    (exported,) = json.loads((tmp_path / "export" / "edits.json").read_text(encoding="utf-8"))
    assert (exported["kind"], exported["photo"]) == ("not_in_photo", edit.photo)


def test_unknown_photo_cannot_be_corrected(connection: Connection) -> None:
    with pytest.raises(LookupError):
        EditStore(connection).not_in_photo(PhotoId(5), "tent")
