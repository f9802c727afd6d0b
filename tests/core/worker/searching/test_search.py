"""One search box over names, dates, places, text and pictures: a real library, real queries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest

from core.paths import DataPaths
from core.records import (
    Candidate,
    CaptureTime,
    GeoPoint,
    MatchedBy,
    Moment,
    OffsetSource,
    PhotoId,
    PhotoMetadata,
    SearchFilter,
)
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from core.worker.library import Library
from core.worker.searching.search_query import in_english
from tests.core.store.samples import SeenFile, content_hash, see
from tests.helpers.fake_library import open_fake_library

ROME, OSTIENSE, MUNICH = GeoPoint(41.89, 12.49), GeoPoint(41.866, 12.481), GeoPoint(48.14, 11.58)
NAME, TEXT, DATE, PLACE, LOOKS = (
    MatchedBy.NAME, MatchedBy.TEXT, MatchedBy.DATE, MatchedBy.PLACE, MatchedBy.LOOKS,
)  # fmt: skip
# Name: colour, when and where it was taken.
PHOTOS: dict[str, tuple[str, datetime | None, GeoPoint | None]] = {
    "a/IMG_4032.jpg": ("red", datetime(2019, 6, 12, 10), ROME),
    "a/IMG_4033.jpg": ("green", datetime(2019, 7, 1, 23, 59), OSTIENSE),
    "a/IMG_4034.jpg": ("red", datetime(2020, 1, 1), ROME),
    "b/fish zebrafish.jpg": ("blue", datetime(2019, 12, 31, 23), MUNICH),
    "Holiday/1.jpg": ("red", datetime(2018, 5, 1), MUNICH),
    "scans/budget 2019.jpg": ("grey", None, None),
    "Rome old/2.jpg": ("green", None, None),
}


@pytest.fixture
def library(data_dir: Path) -> Iterator[Library]:
    library = open_fake_library(DataPaths(data_dir))
    root = RootStore(library.connection).add(data_dir / "pictures")
    found = see(library.connection, root, *(SeenFile(name) for name in PHOTOS))
    encoder = library.search_encoder
    vectors = encoder.encode_texts([colour for colour, _, _ in PHOTOS.values()])
    commit_batch(
        library.connection,
        [
            IndexedPhoto(
                found[name],
                content_hash(name),
                1,
                PhotoMetadata(
                    "JPEG",
                    8,
                    8,
                    captured=CaptureTime(taken, None, OffsetSource.UNKNOWN) if taken else None,
                    gps=place,
                ),
                np.asarray(vector),
            )
            for (name, (_, taken, place)), vector in zip(PHOTOS.items(), vectors, strict=True)
        ],
        generation=GenerationStore(library.connection).create_generation(encoder.spec),
    )
    yield library
    library.close()


def _found(library: Library, text: str, typed: str = "") -> list[tuple[str, tuple[MatchedBy, ...]]]:
    """Names of photos that clearly fit, and what they were found by."""
    found = library.search_text(text, 20, typed=typed)
    photos = library.photos.photos([hit.photo_id for hit in found.hits])
    assert len(photos) == len(found.hits)
    paths = [photo.path for photo in photos.values()][: found.strong]
    return [(path.stem, found.matched_by(rank)) for rank, path in enumerate(paths)]


def test_file_and_folder_names_are_found(library: Library) -> None:
    assert _found(library, "IMG_4032") == [("IMG_4032", (NAME,))]
    assert ("fish zebrafish", (NAME,)) in _found(library, "zebrafish")
    assert _found(library, "fish Zebrafish")[0] == ("fish zebrafish", (NAME,))
    assert ("1", (NAME,)) in _found(library, "Holiday")


def test_a_file_name_that_nothing_has_finds_no_picture(library: Library) -> None:
    assert library.search_text("IMG_9999", 20).hits == ()


def test_a_year_shows_the_photos_of_that_year_then_what_is_called_so(library: Library) -> None:
    of_2019 = ["fish zebrafish", "IMG_4033", "IMG_4032"]
    assert _found(library, "2019") == [
        *((name, (DATE,)) for name in of_2019),
        ("budget 2019", (NAME,)),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("June 2019", ["IMG_4032"]),
        ("Juni 2019", ["IMG_4032"]),
        ("Sommer 2019", ["IMG_4033", "IMG_4032"]),
        ("photos from the summer of 2019", ["IMG_4033", "IMG_4032"]),
        ("before 2019", ["1"]),
        ("April 2017", []),
    ],
)
def test_dates_are_read_in_both_languages(library: Library, text: str, names: list[str]) -> None:
    dated = [(name, by) for name, by in _found(library, text) if DATE in by]
    assert dated == [(name, (DATE,)) for name in names]


def test_a_limit_that_the_person_lifted_does_not_count_and_nor_do_its_words(
    library: Library,
) -> None:
    def found(text: str, *without: MatchedBy) -> tuple[set[str], SearchFilter]:
        results = library.search_text(text, 20, without=without)
        strong = [hit.photo_id for hit in results.hits[: results.strong]]
        photos = library.photos.photos(strong).values()
        return {photo.path.stem for photo in photos}, results.limits

    anywhere, limits = found("red in Rome in 2019", PLACE)
    assert anywhere == {"IMG_4032"}
    assert (limits.place, limits.by) == ("", (DATE,))
    at_any_time, limits = found("red in Rome in 2019", DATE)
    assert {"IMG_4032", "IMG_4034"} <= at_any_time
    assert limits == SearchFilter(place="Rome")


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("Hund am Strand", "dog am Strand"),  # a strand is an English word, too
        ("chien", "dog"),
        ("Kirche", "church"),
        ("IMG_4032", "IMG_4032"),
        ("Zermatt", "Zermatt"),
        ("photos of Ben in August", "photos of Ben in August"),  # “of” is Dutch, too
        ("Fotos von Ben im August", "Fotos von Ben im August"),
    ],
)
def test_words_of_other_languages_are_searched_for_in_english(typed: str, english: str) -> None:
    assert in_english(typed, {"am", "strand"}.__contains__) == english


def test_last_summer_is_that_of_the_last_year_it_was_over(library: Library) -> None:
    limits = library.search_text("last summer", 20).limits
    assert limits == library.search_text("letzten Sommer", 20).limits
    assert limits.taken_from is not None
    assert (limits.taken_from.month, limits.taken_from.day) == (6, 1)
    assert 0 <= date.today().year - limits.taken_from.year <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Rome 2019", "rom 2019", "photos of Rome in 2019", "Italien 2019", "show me the best photos of Rome from 2019",
        "Fotos, auf denen Rom 2019 zu sehen ist",
    ],
)  # fmt: skip
def test_a_place_and_a_year_limit_together(library: Library, text: str) -> None:
    found = _found(library, text)
    assert found[:2] == [("IMG_4033", (DATE, PLACE)), ("IMG_4032", (DATE, PLACE))]
    assert all(by == (NAME,) for _name, by in found[2:])
    limits = library.search_text(text, 20).limits
    assert (limits.taken_from, limits.taken_to) == (datetime(2019, 1, 1), datetime(2020, 1, 1))
    assert limits.place in ("Rome", "Rom", "Italien")


@pytest.mark.parametrize("text", ["München", "munich", "Germany", "photos from Deutschland"])
def test_places_have_names_in_many_languages(library: Library, text: str) -> None:
    assert _found(library, text) == [("fish zebrafish", (PLACE,)), ("1", (PLACE,))]


def test_a_folder_called_like_a_place_is_found_beside_it(library: Library) -> None:
    assert _found(library, "Rome")[-1] == ("2", (NAME,))


@pytest.mark.parametrize("text", ["Vienna", "Wien", "Japan", "red in Vienna"])
def test_a_place_without_photos_stays_a_word(library: Library, text: str) -> None:
    assert library.search_text(text, 20).limits == SearchFilter()


def test_dates_and_places_limit_what_pictures_show(library: Library) -> None:
    assert _found(library, "red 2019") == [("IMG_4032", (DATE, LOOKS))]
    assert _found(library, "red in Rome") == [
        ("IMG_4032", (PLACE, LOOKS)),
        ("IMG_4034", (PLACE, LOOKS)),
    ]
    assert _found(library, "red in Rome 2020") == [("IMG_4034", (DATE, PLACE, LOOKS))]
    hits = library.search_text("red 2019", 20).hits
    assert len(hits) == 3  # the others of 2019 may fit; none of another year


def test_a_date_limits_by_when_photos_were_taken(library: Library) -> None:
    """What is called so but was taken at another time is no match; without a date it comes last."""
    found = _found(library, "grey 2019")
    assert found == [("budget 2019", (NAME, LOOKS))]
    root = RootStore(library.connection).all()[0].id
    folder = see(library.connection, root, SeenFile("Trip 2019/9.jpg"))["Trip 2019/9.jpg"]
    taken = CaptureTime(datetime(2017, 5, 1), None, OffsetSource.UNKNOWN)
    encoder = library.search_encoder
    commit_batch(
        library.connection,
        [
            IndexedPhoto(
                folder,
                content_hash("9"),
                1,
                PhotoMetadata("JPEG", 8, 8, captured=taken),
                np.asarray(encoder.encode_texts(["red"])[0]),
            )
        ],
        generation=GenerationStore(library.connection).create_generation(encoder.spec),
    )
    library.refresh_index()
    for text in ("red 2019", "2019", "Trip 2019"):
        assert "9" not in [name for name, _ in _found(library, text)]
    assert _found(library, "red 2019") == [("IMG_4032", (DATE, LOOKS))]


@pytest.mark.parametrize("text", ["2019 without red", "2019 ohne red", "2019 but no red"])
def test_what_is_ruled_out_is_neither_shown_nor_looked_for(library: Library, text: str) -> None:
    of_2019 = [("fish zebrafish", (DATE,)), ("IMG_4033", (DATE,)), ("budget 2019", (NAME,))]
    assert _found(library, text) == of_2019


def test_a_search_may_only_rule_out(library: Library) -> None:
    names = {name for name, _ in _found(library, "kein blue")}
    assert names == {"IMG_4032", "IMG_4033", "IMG_4034", "1", "budget 2019", "2"}


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("how many photos do I have of red?", "3 photos clearly fit “red”."),
        ("Wie viele Fotos habe ich von blue?", "1 photo clearly fits “blue”."),
        ("how many photos do I have?", "Your library has 7 photos."),
    ],
)
def test_photos_are_counted_and_no_places_answer(library: Library, text: str, reply: str) -> None:
    answer = library.ask(text, [Candidate("Bella", category="cafe")])
    assert (str(answer.reply), answer.ranking) == (reply, ())


def test_names_are_looked_for_as_typed_and_pictures_in_english(library: Library) -> None:
    assert _found(library, "vacation 1", typed="Holiday 1")[0] == ("1", (NAME,))
    assert _found(library, "red 2019", typed="rot 2019") == [("IMG_4032", (DATE, LOOKS))]


def test_words_written_in_a_photo_are_limited_too(library: Library) -> None:
    by_name = {
        photo.path.stem: id_ for id_, photo in library.photos.photos(library.photos.ids()).items()
    }
    for name in ("IMG_4033", "IMG_4034"):
        library.texts.put(by_name[name], "r1", "Colosseo biglietto")
    assert _found(library, "Colosseo biglietto 2019")[0] == ("IMG_4033", (DATE, TEXT))


def test_little_words_written_in_a_photo_find_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    everyday = {"red", "beach"}
    monkeypatch.setattr(
        type(library.models.text), "knows", lambda _self, word: word in everyday, raising=True
    )
    library.texts.put(library.photos.ids()[0], "r1", "Amount on a plate, Rijksmuseum")
    assert TEXT not in {by for _, found in _found(library, "red on a beach") for by in found}
    assert TEXT in {by for _, found in _found(library, "red rijksmuseum") for by in found}


def test_photos_chosen_elsewhere_bound_everything(library: Library) -> None:
    by_name = {
        photo.path.stem: id_ for id_, photo in library.photos.photos(library.photos.ids()).items()
    }
    allowed: list[PhotoId] = [by_name["IMG_4032"], by_name["1"]]
    for text in ("2019", "Rome", "IMG_4032", "red 2019", "red in Rome"):
        hits = library.search_text(text, 20, allowed).hits
        assert {hit.photo_id for hit in hits} == {by_name["IMG_4032"]}, text


def test_places_follow_what_comes_and_goes(library: Library, data_dir: Path) -> None:
    assert library.search_text("Rome", 20).limits.place == "Rome"
    (root,) = RootStore(library.connection).all()
    RootStore(library.connection).remove(root.id)
    library.refresh_index()
    found = library.search_text("Rome", 20)
    assert (found.limits, found.hits) == (SearchFilter(), ())


def test_many_of_a_year_are_all_found_while_pictures_are_limited(library: Library) -> None:
    found = library.search_text("2019", 1, limit_named=3)
    assert len(found.hits) == 3
    assert len(library.search_text("red 2019", 1, limit_named=3).hits) == 1


def _add_clip(library: Library, name: str, *colours: str) -> list[PhotoId]:
    """A clip from 2016 with a frame of each colour, one second each; the first one stands for it."""
    (root,) = RootStore(library.connection).all()
    location = see(library.connection, root.id, SeenFile(name))[name]
    encoder = library.search_encoder
    vectors = encoder.encode_texts(colours)
    taken = CaptureTime(datetime(2016, 3, 1), None, OffsetSource.UNKNOWN)
    generation = GenerationStore(library.connection).create_generation(encoder.spec)
    frames = [
        IndexedPhoto(
            location,
            content_hash(f"{name} {time_s}" if time_s else name),
            1,
            PhotoMetadata("MP4", 8, 8, captured=taken, duration_ms=3_000),
            np.asarray(vector),
            moment=Moment(1_000 * time_s, leads=not time_s),
            of_file=content_hash(name) if time_s else None,
        )
        for time_s, vector in enumerate(vectors)
    ]
    ids = commit_batch(library.connection, frames, generation=generation)
    library.refresh_index()
    return ids


def test_clip_is_found_once_at_the_moment_that_matches(library: Library) -> None:
    lead, blue, _ = _add_clip(library, "IMG_77.mp4", "grey", "blue", "blue")
    assert [hit.photo_id for hit in library.search_text("blue", 20).hits].count(blue) == 1
    assert _found(library, "blue").count(("IMG_77", (LOOKS,))) == 1
    assert library.search_text("blue 2016", 20).hits[0].photo_id == blue
    assert library.search_text("2016", 20).hits[0].photo_id == lead
    assert (lead, (NAME,)) in [
        (hit.photo_id, found.matched_by(rank))
        for found in [library.search_text("IMG_77", 20)]
        for rank, hit in enumerate(found.hits)
    ]
    moment = library.photos.photos([blue])[blue].moment
    assert moment == Moment(1_000)
    among_one = library.search_text("blue", 20, allowed=[lead]).hits
    assert [hit.photo_id for hit in among_one] == [blue]


def test_clip_is_similar_once_and_never_to_itself(library: Library) -> None:
    lead, blue, _ = _add_clip(library, "sailing.mp4", "grey", "blue", "blue")
    fish = library.photos.find_by_hash(content_hash("b/fish zebrafish.jpg"))
    assert fish is not None
    similar = [hit.photo_id for hit in library.similar_to(fish, 20).hits]
    assert similar[0] == blue
    assert lead not in similar
    near_itself = {hit.photo_id for hit in library.similar_to(blue, 20).hits}
    assert near_itself.isdisjoint({lead, blue})
