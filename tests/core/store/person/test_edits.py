"""Edits of profiles: what holds for a category, undone, redone, reset."""

from __future__ import annotations

import pytest

from core.records import Feedback, PhotoId
from core.store.connection import Connection
from core.store.library.commit import KnownCopy, commit_batch
from core.store.library.roots import RootStore
from core.store.person.edits import ALL_CATEGORIES, EditKind, EditStore
from core.store.safekeeping.compaction import forget_unshown
from tests.core.store.samples import SeenFile, add_photos, add_root, content_hash, see


@pytest.fixture
def store(connection: Connection) -> EditStore:
    return EditStore(connection)


def test_nothing_said_is_empty_feedback(store: EditStore) -> None:
    assert store.feedback("museum") == Feedback()


def test_edits_hold_for_their_category_and_general_ones_for_all(
    connection: Connection, store: EditStore
) -> None:
    one, two = add_photos(connection, add_root(connection), ["a", "b"])
    store.remove_word("Dog")
    store.pin_word("modern  art", "Museum")
    store.exclude_photo(one)
    store.exclude_photo(two, "museum")
    store.like_place("Louvre", "museum")
    store.dislike_place("Wax Works", "museum")
    assert store.feedback(" MUSEUM ") == Feedback(
        removed_words=frozenset({"dog"}),
        pinned_words=frozenset({"modern art"}),
        excluded_photos=frozenset({one, two}),
        liked_places=frozenset({"louvre"}),
        disliked_places=frozenset({"wax works"}),
    )
    assert store.feedback("zoo") == Feedback(
        removed_words=frozenset({"dog"}), excluded_photos=frozenset({one})
    )


def test_later_of_two_contrary_edits_holds(store: EditStore) -> None:
    store.remove_word("dog", "zoo")
    store.pin_word("dog", "zoo")
    store.like_place("Berlin", "zoo")
    store.dislike_place("Berlin", "zoo")
    assert store.feedback("zoo") == Feedback(
        pinned_words=frozenset({"dog"}), disliked_places=frozenset({"berlin"})
    )


def test_edit_of_a_category_wins_over_a_later_general_one(store: EditStore) -> None:
    store.pin_word("dog", "zoo")
    store.remove_word("dog")
    assert store.feedback("zoo").pinned_words == {"dog"}
    assert store.feedback("zoo").removed_words == frozenset()
    assert store.feedback("museum").removed_words == {"dog"}


def test_undone_edit_lets_the_one_before_it_hold_again_and_can_be_redone(
    store: EditStore,
) -> None:
    store.remove_word("dog")
    pinned = store.pin_word("dog")
    store.undo(pinned)
    assert store.feedback("zoo") == Feedback(removed_words=frozenset({"dog"}))
    store.redo(pinned)
    assert store.feedback("zoo") == Feedback(pinned_words=frozenset({"dog"}))


def test_edits_are_listed_newest_first_without_undone_ones(store: EditStore) -> None:
    removed = store.remove_word("dog", "Zoo")
    liked = store.like_place("Berlin Zoo")
    store.undo(store.pin_word("cat"))
    listed = [(edit.id, edit.kind, edit.category, edit.subject) for edit in store.edits()]
    assert listed == [
        (liked, EditKind.LIKE_PLACE, ALL_CATEGORIES, "berlin zoo"),
        (removed, EditKind.REMOVE_WORD, "zoo", "dog"),
    ]


def test_reset_undoes_a_category_or_everything_and_can_itself_be_undone(store: EditStore) -> None:
    general = store.remove_word("dog")
    special = store.remove_word("cat", "zoo")
    assert store.reset("Zoo") == [special]
    assert store.feedback("zoo").removed_words == {"dog"}
    assert store.reset() == [general]
    assert store.feedback("zoo") == Feedback()
    store.redo(special)
    assert store.feedback("zoo").removed_words == {"cat"}


def test_excluded_photo_stays_excluded_when_it_was_forgotten_and_came_back(
    connection: Connection, store: EditStore
) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a"])
    store.exclude_photo(photo)
    RootStore(connection).remove(root)
    assert forget_unshown(connection) == 1
    assert store.feedback("zoo").excluded_photos == frozenset()
    (again,) = add_photos(connection, add_root(connection), ["a"])
    assert again != photo
    assert store.feedback("zoo").excluded_photos == {again}


def test_unknown_photo_cannot_be_excluded(store: EditStore) -> None:
    with pytest.raises(LookupError):
        store.exclude_photo(PhotoId(5))
    assert store.edits() == []


def test_copy_of_an_excluded_photo_is_excluded_with_it(
    connection: Connection, store: EditStore
) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a"])
    store.exclude_photo(photo)
    copy = see(connection, root, SeenFile("copy"))["copy"]
    assert commit_batch(connection, [], [KnownCopy(copy, content_hash("a"))]) == []
    assert store.feedback("zoo").excluded_photos == {photo}


def test_marks_are_kept_by_name_until_they_are_taken_off(store: EditStore) -> None:
    store.mark_place("Café  Größe", EditKind.BEEN_THERE, on=True)
    store.mark_place("Pier", EditKind.WANT_TO_GO, on=True)
    store.mark_place("café größe", EditKind.BEEN_THERE, on=True)  # the same place once more
    assert store.marked_places(EditKind.BEEN_THERE) == ["café größe"]
    said = store.feedback("bar")
    assert (said.visited_places, said.wanted_places) == (
        frozenset({"café größe"}),
        frozenset({"Pier"}),
    )
    store.reset()  # what is believed about taste, not where one has been
    assert store.marked_places(EditKind.WANT_TO_GO) == ["Pier"]
    store.mark_place("PIER", EditKind.WANT_TO_GO, on=False)
    assert store.marked_places(EditKind.WANT_TO_GO) == []


def test_a_place_is_chosen_once_until_that_is_undone_or_reset(store: EditStore) -> None:
    for name in ("Old  Pier", "old pier"):
        store.choose_place(name)
    (edit,) = store.edits()
    assert (edit.kind, edit.category) == (EditKind.CHOOSE_PLACE, ALL_CATEGORIES)
    assert store.feedback("museum").chosen_places == {"old pier"}
    store.undo(edit.id)
    assert store.feedback("museum").chosen_places == frozenset()
    store.choose_place("Old Pier")
    store.reset()
    assert store.edits() == []
