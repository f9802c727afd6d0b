"""Both review builders on raw files with every quirk, against expectations written by hand."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from core.errors import UserError
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Example
from core.research.benchmark.reviews.category_rules import load_category_rules
from tests.core.research.benchmark.building import build, google_source, yelp_source
from tests.helpers.raw_reviews import (
    ANNA,
    DORA,
    EMIL,
    YELP_USER,
    google_photo,
    yelp_museum,
    yelp_photo,
)

OPEN_MUSEUMS = {f"Museum number {n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17)}


def all_examples(directory: Path) -> dict[tuple[str, str], Example]:
    data = Dataset(directory)
    examples = list(data.examples(data.questions(split=None)))
    found = {(e.question.user_id, e.question.category): e for e in examples}
    assert len(found) == len(examples)
    return found


def truths(example: Example) -> set[str]:
    return {example.candidates[i].name for i in example.question.ground_truth}


def test_google_fixture_gives_exactly_the_questions_worked_out_by_hand(tmp_path: Path) -> None:
    manifest = build(google_source(tmp_path), tmp_path / "d")
    examples = all_examples(tmp_path / "d")
    assert set(examples) == {(ANNA, "museum"), (DORA, "museum")}
    anna, dora = examples[ANNA, "museum"], examples[DORA, "museum"]
    # The closed, the unplaced and one of the two namesakes are no candidates.
    for example in (anna, dora):
        names = {candidate.name for candidate in example.candidates}
        assert names - {"Museum number 1", " museum  NUMBER 1"} == OPEN_MUSEUMS
        assert len(example.candidates) == 13
    assert truths(anna) == {"Museum number 2", "Museum number 3", "Museum number 4"}
    assert truths(dora) == {"Museum number 2", "Museum number 3"}
    assert [photo.url for photo in anna.history] == [
        *(google_photo(ANNA, 1, n) for n in range(6)),
        *(google_photo(ANNA, 2, n) for n in range(5)),
    ]
    assert [photo.url for photo in dora.history] == [
        *(google_photo(DORA, 1, n) for n in range(10)),
        google_photo(DORA, 2, 0),  # a closed place is history all the same
    ]
    assert manifest["dropped"] == {
        "already ground truth of an earlier question": 3,
        "category not in history": 2,
        "history too short": 6,
        "reviewed place can be no candidate": 1,
        "too few future visits": 1,
    }
    assert manifest["counts"] == {
        "businesses": 21,
        "reviews": 19,
        "users": 5,
        "users_with_photos": 5,
        "visits": 18,
    }


def test_google_fixture_gives_the_place_texts_worked_out_by_hand(tmp_path: Path) -> None:
    build(google_source(tmp_path), tmp_path / "d")
    data = Dataset(tmp_path / "d")
    places = {place.place_id: place for place in data.places(set(range(30))).values()}
    tags = "Art museum, Museum, Gift shop"
    assert places["0x02:0xabc"].description == f"Hall 2. {tags}. Dine-in"  # "No delivery" denies
    assert places["0x03:0xabc"].description == tags
    assert (places["0x03:0xabc"].price_level, places["0x03:0xabc"].hours) == (
        2,
        "Monday Closed; Tuesday 12–9PM",
    )
    assert places["0x05:0xabc"].reviews == 9998
    assert places["0x05:0xabc"].rating == pytest.approx(4.9)
    assert "0x12:0xabc" not in places  # a barber shop is neither a bar nor a shop


def test_yelp_fixture_gives_exactly_the_question_worked_out_by_hand(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "d")
    examples = all_examples(tmp_path / "d")
    assert set(examples) == {(YELP_USER, "museums")}
    example = examples[YELP_USER, "museums"]
    assert len(example.history) == 12  # a third of nine photos at each of four museums
    assert truths(example) == {f"Museum number {n}" for n in (1, 5, 6, 7, 8, 9, 10)}
    names = {candidate.name for candidate in example.candidates}
    assert names == {f"Museum number {n}" for n in (*range(1, 13), 15)}
    first = next(c for c in example.candidates if c.name == "Museum number 1")
    assert (first.price_level, first.hours) == (2, "Monday 11:00-23:00; Friday 16:00-03:00")
    assert first.description == "Museums, Arts. free WiFi, beer and wine"


def test_yelp_reviews_of_one_place_hold_different_thirds_of_its_photos(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "d")
    photos = Dataset(tmp_path / "d").photos({YELP_USER})[YELP_USER]
    by_time: dict[int, set[str]] = {}
    for photo in photos:
        by_time.setdefault(photo.taken_at_ms, set()).add(photo.photo_id)
    thirds = [by_time[moment] for moment in sorted(by_time)]
    assert [len(third) for third in thirds] == [3] * 11
    own = {yelp_photo(1, n) for n in range(9)}
    assert thirds[0] <= own
    assert thirds[10] <= own
    assert thirds[0] != thirds[10]


def test_candidate_images_are_never_the_users_own_photos(tmp_path: Path) -> None:
    source = yelp_source(tmp_path)
    folder = tmp_path / "files"
    (folder / "photos").mkdir(parents=True)
    for museum in range(1, 13):
        for number in range(9):
            (folder / "photos" / f"{yelp_photo(museum, number)}.jpg").write_bytes(b"x")
    build(source, tmp_path / "d", photos_root=folder, images_per_place=9)
    data = Dataset(tmp_path / "d")
    (example,) = data.examples(data.questions(split=None))
    own = {photo.path for photo in data.photos({YELP_USER})[YELP_USER]}
    shown = {
        path.relative_to(data.photos_root).as_posix()
        for candidate in example.candidates
        for path in candidate.images
    }
    assert shown
    assert not shown & own


def test_photos_absent_from_the_folder_do_not_count_when_photos_are_required(
    tmp_path: Path,
) -> None:
    with pytest.raises(UserError, match="history too short"):
        build(google_source(tmp_path), tmp_path / "d", require_photos=True)


def test_place_images_are_the_photos_of_all_people_with_their_addresses(tmp_path: Path) -> None:
    build(google_source(tmp_path), tmp_path / "d", images_per_place=3)
    data = Dataset(tmp_path / "d")
    place = data.places_by_id({"0x01:0xabc"})["0x01:0xabc"]
    taken = {ANNA: 6, DORA: 10, EMIL: 15}
    urls = [google_photo(user, 1, n) for user, count in taken.items() for n in range(count)]
    ids = {hashlib.md5(url.encode()).hexdigest(): url for url in urls}
    drawn = sorted(ids, key=lambda photo_id: hashlib.md5(f"0{photo_id}".encode()).hexdigest())[:3]
    assert place.images == tuple(f"{photo_id[:2]}/{photo_id}.jpg" for photo_id in drawn)
    assert place.image_urls == tuple(ids[photo_id] for photo_id in drawn)


def test_data_without_a_large_enough_category_is_refused_with_the_number(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    rules = load_category_rules(source.benchmark)
    with pytest.raises(UserError, match="10000 reviews"):
        build(source, tmp_path / "d", rules=rules)


def test_data_set_that_was_not_built_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bench build"):
        Dataset(tmp_path)


def test_yelp_id_that_starts_with_a_dash_survives(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "d")
    (example,) = all_examples(tmp_path / "d").values()
    assert yelp_museum(1) in example.place_ids
