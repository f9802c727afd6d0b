"""The preference profile: words, captions and corrections."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.models.roles import Profile
from core.recommend.profile.profiling import build_profile, distinctiveness
from core.recommend.recommend_tuning import profile_tuning
from core.recommend.retrieval.retrieve import HistoryPhoto
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    Feedback,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    Question,
    RootId,
)


def word(text: str, salience: float = 1.0) -> AspectWord:
    return AspectWord(text, AspectKind.OBJECT, salience)


def shown(number: int, score: float = 0.5) -> HistoryPhoto:
    photo = Photo(
        PhotoId(number), b"x", Path(f"{number}.jpg"), RootId(1), PhotoState.PRESENT, PhotoMetadata("JPEG", 1, 1)
    )  # fmt: skip
    return HistoryPhoto(photo, score, np.zeros(3, np.float32))


def profile(
    annotations: list[Annotation],
    *,
    scores: list[float] | None = None,
    frequency: dict[str, int] | None = None,
    photos: int = 1000,
    feedback: Feedback | None = None,
) -> Profile:
    scores = scores or [0.5] * len(annotations)
    return build_profile(
        Question("?", "museum"),
        [shown(n, score) for n, score in enumerate(scores, start=1)],
        {PhotoId(n): annotation for n, annotation in enumerate(annotations, start=1)},
        document_frequency=frequency or {},
        annotated_photos=photos,
        feedback=feedback or Feedback(),
        grid=np.zeros((8, 8, 3), np.uint8),
    )


def words(result: Profile) -> list[str]:
    return [aspect.word for aspect in result.aspects]


def test_a_word_on_every_photo_weighs_nothing_against_a_rare_one() -> None:
    result = profile(
        [Annotation("", (word("sky", 0.9), word("heron", 0.3)))],
        frequency={"sky": 1000, "heron": 3},
    )
    assert words(result) == ["heron", "sky"]
    assert result.aspects[0].salience == 1.0
    assert result.aspects[1].salience < 0.1


def test_a_word_of_many_photos_outweighs_one_of_a_single_photo() -> None:
    many = [Annotation("", (word("boat", 0.5),)) for _ in range(6)]
    result = profile(
        [*many, Annotation("", (word("clock", 0.9),))], frequency={"boat": 60, "clock": 1}
    )
    assert words(result) == ["boat", "clock"]


def test_the_word_of_a_more_relevant_photo_weighs_more() -> None:
    result = profile(
        [Annotation("", (word("a"),)), Annotation("", (word("b"),))], scores=[0.2, 0.8]
    )
    assert words(result) == ["b", "a"]


def test_the_same_word_in_another_case_is_one_word() -> None:
    result = profile([Annotation("", (word("Sea"),)), Annotation("", (word("sea"),))])
    assert words(result) == ["Sea"]


def test_removed_words_are_gone_from_words_and_captions() -> None:
    annotations = [
        Annotation("A cat on a sofa.", (word("cat"), word("sofa"))),
        Annotation("A category sign.", (word("sign"),)),
    ]
    result = profile(annotations, feedback=Feedback(removed_words=frozenset({"CAT"})))
    assert "cat" not in words(result)
    assert [photo.caption for photo in result.photos] == ["", "A category sign."]
    assert [a.word for a in result.photos[0].aspects] == ["sofa"]


def test_pinned_words_stand_first_even_when_no_photo_shows_them() -> None:
    result = profile(
        [Annotation("", (word("boat"), word("clock", 0.1)))],
        feedback=Feedback(pinned_words=frozenset({"clock", "steam engine"})),
    )
    assert set(words(result)[:2]) == {"clock", "steam engine"}
    assert [aspect.salience for aspect in result.aspects] == [1.0, 1.0, 1.0]


def test_a_word_that_hardly_weighs_beside_the_strongest_is_left_out() -> None:
    many = [Annotation("", (word("boat"),)) for _ in range(30)]
    result = profile([*many, Annotation("", (word("boat"), word("clock")))])
    assert words(result) == ["boat"]


def test_cells_are_numbered_from_one_and_photos_without_annotation_stay() -> None:
    result = build_profile(
        Question("?", "museum"),
        [shown(7), shown(9)],
        {PhotoId(9): Annotation("Nine.", ())},
        document_frequency={},
        annotated_photos=0,
        feedback=Feedback(),
        grid=np.zeros((8, 8, 3), np.uint8),
    )
    assert [(photo.cell, photo.caption) for photo in result.photos] == [(1, ""), (2, "Nine.")]


def test_a_profile_holds_at_most_sixty_words_with_weights_in_range() -> None:
    result = profile([Annotation("", tuple(word(f"w{n}", n / 100) for n in range(1, 100)))])
    assert len(result.aspects) == profile_tuning().words
    assert all(0 <= aspect.salience <= 1 for aspect in result.aspects)


@pytest.mark.parametrize("photos", [0, 1, 2, 50, 100_000])
def test_distinctiveness_falls_with_frequency_and_stays_in_range(photos: int) -> None:
    values = [distinctiveness(count, photos) for count in range(min(photos, 60) + 1)]
    assert values == sorted(values, reverse=True)
    assert all(0 <= value <= 1 for value in values)
