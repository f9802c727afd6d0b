"""Captions and aspect words: which describer speaks, how often a word is seen, words by meaning."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from core.records import Annotation, AspectKind, AspectWord, PhotoId
from core.store.connection import Connection, open_store
from core.store.library.annotations import AnnotationStore, TextSpace, WordCount
from core.store.library.roots import RootStore
from tests.core.store.samples import add_photos, add_root, annotation, vectors

SPACE = TextSpace("text-1", 6)
STARTER, BETTER = "starter-1", "vlm-1"


@pytest.fixture
def store(connection: Connection) -> AnnotationStore:
    return AnnotationStore(connection, SPACE)


@pytest.fixture
def photos(connection: Connection) -> list[PhotoId]:
    return add_photos(connection, add_root(connection), ["a", "b", "c"])


def embeddings(*words: str) -> dict[str, npt.NDArray[np.float32]]:
    return dict(zip(words, vectors(len(words), 6, seed=len(words)), strict=True))


def test_annotation_comes_back_with_its_strongest_words_first(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    told = Annotation(
        "Ein Hund 🐕 im Gras.",
        (
            AspectWord("grass", AspectKind.SCENE, 0.25),
            AspectWord("dog", AspectKind.OBJECT, 1.0),
            AspectWord("green", AspectKind.COLOUR, 0.125),
        ),
    )
    store.put(STARTER, {photos[0]: told, photos[1]: Annotation("", ())})
    assert store.annotations(photos) == {
        photos[0]: Annotation(told.caption, (told.aspects[1], told.aspects[0], told.aspects[2])),
        photos[1]: Annotation("", ()),
    }
    assert store.annotated_count() == 2


def test_annotations_come_in_the_order_asked_for(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photo: annotation(f"{photo}") for photo in photos})
    assert list(store.annotations(photos[::-1])) == photos[::-1]


def test_starter_words_stay_until_a_better_describer_has_seen_the_photo(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photo: annotation("starter", dog=0.5) for photo in photos})
    store.prefer(BETTER)
    assert store.out_of_date(BETTER) == photos[::-1]
    store.put(BETTER, {photos[0]: annotation("better", poodle=0.9)})
    captions = {id_: found.caption for id_, found in store.annotations(photos).items()}
    assert captions == {photos[0]: "better", photos[1]: "starter", photos[2]: "starter"}
    assert store.out_of_date(BETTER) == [photos[2], photos[1]]
    assert store.out_of_date(STARTER) == []


def test_less_preferred_describer_does_not_overwrite_a_better_annotation(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photos[0]: annotation("starter", dog=0.5)})
    store.put(BETTER, {photos[1]: annotation("better", poodle=0.9)})
    store.put(STARTER, {photos[1]: annotation("starter", dog=0.5)})
    assert store.annotations([photos[1]])[photos[1]].caption == "better"
    assert store.document_frequency(["dog", "poodle"]) == {"dog": 1, "poodle": 1}


def test_going_back_to_a_describer_shows_its_kept_annotations_at_once(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photo: annotation("starter", dog=0.5) for photo in photos[:2]})
    store.put(BETTER, {photo: annotation("better", poodle=0.9) for photo in photos})
    store.prefer(STARTER)
    captions = {id_: found.caption for id_, found in store.annotations(photos).items()}
    assert captions == {photos[0]: "starter", photos[1]: "starter", photos[2]: "better"}
    assert store.document_frequency(["dog", "poodle"]) == {"dog": 2, "poodle": 1}
    assert store.out_of_date(STARTER) == [photos[2]]
    store.prefer(BETTER)
    assert store.document_frequency(["dog", "poodle"]) == {"dog": 0, "poodle": 3}


def test_describing_a_photo_anew_replaces_its_words_and_their_counts(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photo: annotation("old", dog=0.5, grass=0.5) for photo in photos})
    store.put(STARTER, {photos[0]: annotation("new", cat=0.5, grass=0.5)})
    assert store.annotations([photos[0]])[photos[0]] == annotation("new", cat=0.5, grass=0.5)
    assert store.words() == [
        WordCount("grass", AspectKind.OBJECT, 3),
        WordCount("dog", AspectKind.OBJECT, 2),
        WordCount("cat", AspectKind.OBJECT, 1),
    ]
    assert [found.word for found in store.words(min_count=2)] == ["grass", "dog"]


def test_kept_counts_equal_a_fresh_count_after_any_history(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    random = np.random.default_rng(7)
    vocabulary = [f"w{number}" for number in range(6)]
    for _ in range(60):
        describer = [STARTER, BETTER, "third"][random.integers(3)]
        if random.random() < 0.2:
            store.prefer(describer)
            continue
        chosen = random.choice(vocabulary, size=3, replace=False)
        photo = photos[random.integers(3)]
        store.put(describer, {photo: annotation("x", **dict.fromkeys(chosen.tolist(), 0.5))})
    kept = store.words(min_count=0)
    store.recount()
    assert store.words(min_count=0) == kept
    seen = [a.word for found in store.annotations(photos).values() for a in found.aspects]
    assert {c.word: c.photos for c in kept} == {w: seen.count(w) for w in vocabulary}


def test_frequency_of_a_word_sums_its_kinds_and_is_zero_when_unknown(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    for photo, kind in zip(photos, (AspectKind.OBJECT, AspectKind.COLOUR), strict=False):
        store.put(STARTER, {photo: Annotation("x", (AspectWord("orange", kind, 0.5),))})
    assert store.document_frequency(["orange", "unknown"]) == {"orange": 2, "unknown": 0}


def test_photos_of_a_word_come_strongest_first_without_removed_folders(
    connection: Connection, store: AnnotationStore, photos: list[PhotoId]
) -> None:
    other = add_root(connection, "/other")
    (elsewhere,) = add_photos(connection, other, ["d"])
    saliences = dict(zip([*photos, elsewhere], (0.2, 0.9, 0.5, 1.0), strict=True))
    store.put(STARTER, {id_: annotation("x", dog=value) for id_, value in saliences.items()})
    assert store.photos_with_word("dog") == [elsewhere, photos[1], photos[2], photos[0]]
    RootStore(connection).remove(other)
    assert store.photos_with_word("dog", limit=2) == [photos[1], photos[2]]
    assert store.photos_with_word("dog", least_salience=0.6) == [photos[1]]
    assert store.photos_with_word("unknown") == []


def test_words_are_found_by_meaning(store: AnnotationStore, photos: list[PhotoId]) -> None:
    store.put(STARTER, {photos[0]: annotation("x", dog=1.0, cat=1.0, tree=1.0)})
    embedded = embeddings("dog", "cat", "tree")
    store.ensure_words(embedded)
    hits = store.search_words(embedded["cat"], 3)
    assert hits[0].word == "cat"
    assert hits[0].score == pytest.approx(1.0, abs=1e-6)
    expected = {word: float(vector @ embedded["cat"]) for word, vector in embedded.items()}
    assert {hit.word: hit.score for hit in hits} == pytest.approx(expected, abs=1e-6)
    np.testing.assert_array_equal(store.word_vectors(["tree"])["tree"], embedded["tree"])


def test_only_new_words_ask_for_an_embedding(store: AnnotationStore, photos: list[PhotoId]) -> None:
    store.put(STARTER, {photos[0]: annotation("x", dog=1.0, cat=1.0)})
    assert store.words_without_vector(["dog", "bird"]) == ["bird", "dog"]
    store.ensure_words(embeddings("dog"))
    assert store.words_without_vector(["dog", "bird"]) == ["bird"]
    assert store.words_without_vector() == ["cat"]
    store.put(STARTER, {photos[1]: Annotation("x", (AspectWord("dog", AspectKind.PLACE, 1.0),))})
    assert store.words_without_vector() == ["cat", "dog"]


def test_word_keeps_its_embedding_when_another_is_offered(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photos[0]: annotation("x", dog=1.0)})
    first = embeddings("dog")
    store.ensure_words(first)
    store.ensure_words(embeddings("dog", "never seen"))
    np.testing.assert_array_equal(store.word_vectors(["dog"])["dog"], first["dog"])
    assert store.word_vectors(["never seen"]) == {}


def test_changed_text_encoder_embeds_every_word_anew_while_the_old_space_serves(
    connection: Connection, store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photos[0]: annotation("x", dog=1.0, cat=1.0)})
    store.ensure_words(embeddings("dog", "cat"))
    newer = AnnotationStore(connection, TextSpace("text-2", 4))
    assert newer.words_without_vector() == ["cat", "dog"]
    assert newer.search_words(vectors(1, 4)[0], 5) == []
    newer.ensure_words(dict(zip(("cat", "dog"), vectors(2, 4), strict=True)))
    assert len(store.search_words(vectors(1, 6)[0], 5)) == 2
    newer.drop_other_spaces()
    assert store.words_without_vector() == ["cat", "dog"]
    assert len(newer.search_words(vectors(1, 4)[0], 5)) == 2


def test_word_embedding_of_another_size_is_refused(
    store: AnnotationStore, photos: list[PhotoId]
) -> None:
    store.put(STARTER, {photos[0]: annotation("x", dog=1.0)})
    with pytest.raises(ValueError, match="6 finite numbers"):
        store.ensure_words({"dog": np.zeros(5, np.float32)})


def test_reader_without_write_access_may_ask_about_words_before_any_is_stored(
    library: Path,
) -> None:
    reader = open_store(library, read_only=True)
    store = AnnotationStore(reader, SPACE)
    assert store.search_words(vectors(1, 6)[0], 3) == []
    assert store.word_vectors(["dog"]) == {}
    assert store.words_without_vector(["dog"]) == ["dog"]
    reader.close()
