"""Questions asked of a real small library."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cancel import CancelToken
from core.errors import Cancelled, UserError
from core.recommend.history_limit import HistoryLimit
from core.records import Answer, Candidate, CaptureTime, Feedback, GeoPoint, PhotoId, SearchFilter
from core.store.connection import open_store
from tests.core.recommend.library import make_library
from tests.helpers.topic_models import picture

HERE = GeoPoint(47.37, 8.54)
PLACES = [
    Candidate("Silver Cove", "sand and waves"),
    Candidate("Oak Hollow", "trees and moss"),
    Candidate("Meridian", "business tower"),
]
KINDS = [
    Candidate("Art House", "paintings", "museum", GeoPoint(47.37, 8.55), 4.5, 2, "Mo-Su 9-17"),
    Candidate("Coin House", "history", "museum", GeoPoint(47.47, 8.55), 3.5, 3, "Mo-Su 20-23"),
    Candidate("Green Square", "lawn and trees", "park", GeoPoint(47.37, 8.54), 4.9, 1, "24/7"),
    Candidate("Sea Museum", "sea and boats", "", None),
]
NOON = datetime(2026, 11, 23, 12)


def names(answer: Answer) -> list[str]:
    return [item.candidate.name for item in answer.ranking]


@pytest.mark.parametrize(
    ("counts", "first", "last"),
    [
        ({"sea": 30, "office": 6}, "Silver Cove", "Oak Hollow"),
        ({"forest": 30, "sea": 6}, "Oak Hollow", "Meridian"),
        ({"office": 30, "forest": 6}, "Meridian", "Silver Cove"),
    ],
)
def test_a_broad_question_when_tastes_differ_ranks_by_the_taste(
    tmp_path: Path, counts: dict[str, int], first: str, last: str
) -> None:
    library = make_library(tmp_path, counts)
    answer = library.recommender.answer("where should I go this weekend?", PLACES)
    assert names(answer)[0] == first
    assert names(answer)[-1] == last
    assert [item.rank for item in answer.ranking] == [1, 2, 3]
    evidence = answer.ranking[0].evidence
    favourite = max(counts, key=lambda topic: counts[topic])
    assert {photo.photo_id for photo in evidence.photos} <= set(library.ids[favourite])
    assert evidence.photos


def test_a_question_for_a_kind_uses_only_photos_and_places_of_that_kind(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 12, "sea": 30, "food": 10})
    answer = library.recommender.answer("recommend a museum", KINDS)
    shown = {photo.photo_id for photo in answer.history}
    assert set(library.ids["museum"]) <= shown  # and the sea, which one museum is about
    assert not shown & set(library.ids["food"])
    assert set(names(answer)) == {"Art House", "Coin House", "Sea Museum"}
    assert any("1 place was left out as another kind" in str(note) for note in answer.notes)
    assert [photo.cell for photo in answer.history] == list(range(1, len(shown) + 1))
    assert answer.history[0].caption == "A museum scene."


def test_what_is_open_comes_before_what_may_be(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 8})
    places = [Candidate("Silent Museum", "paintings", "museum"), KINDS[1], KINDS[0]]
    answer = library.recommender.answer("a museum that is open now", places, now=NOON)
    assert names(answer) == ["Art House", "Silent Museum"]


def test_photos_say_where_and_when_they_were_taken(tmp_path: Path) -> None:
    noon = datetime(2019, 5, 3, 12)
    library = make_library(
        tmp_path, {"museum": 2}, captured=[CaptureTime(noon)] * 2, gps=GeoPoint(47.14, 9.52)
    )
    frame, still = library.ids["museum"]
    with closing(open_store(tmp_path / "library.sqlite")) as store:
        store.execute("UPDATE photos SET time_ms = 12400 WHERE id = ?", (frame,))
    seen = {each.photo_id: each for each in library.recommender.answer("a museum", KINDS).history}
    assert {(photo.town, photo.moment) for photo in seen.values()} == {("Vaduz", noon)}
    assert (seen[frame].clip_time_ms, seen[still].clip_time_ms) == (12_400, None)


def test_a_town_in_the_question_limits_the_places(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 8})
    ask, elsewhere = library.recommender.answer, GeoPoint(46.0, 8.0)
    near_zurich = [*KINDS, Candidate("Far Museum", "coins", "museum", GeoPoint(46.95, 7.44))]
    answer = ask("a museum in Zurich", near_zurich, location=elsewhere)
    assert set(names(answer)) == {"Art House", "Sea Museum"}  # one does not say where it is
    assert answer.ranking[0].distance_km is None or answer.ranking[0].distance_km < 5
    assert any("2 not in Zurich" in str(note) for note in answer.notes), answer.notes
    cheaper = ask("a park?", near_zurich, previous=answer)
    assert cheaper.question.area == answer.question.area
    moved = ask("and in Bern?", near_zurich, previous=answer)
    assert "Far Museum" in names(moved)
    assert "Art House" not in names(moved)
    abroad = ask("a museum in Switzerland", near_zurich)
    assert "Far Museum" in names(abroad)
    assert any("Only places in Switzerland" in str(note) for note in abroad.notes), abroad.notes
    assert set(names(ask("a museum in Italy", near_zurich))) == {"Sea Museum"}
    unknown = ask("a museum in Bavaria", near_zurich)
    assert any("“Bavaria” is no town" in str(note) for note in unknown.notes), unknown.notes
    anywhere = ask("anywhere", near_zurich, previous=moved)
    assert {"Far Museum", "Art House"} <= set(names(anywhere))


def test_the_grid_is_written_with_one_cell_for_each_photo(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9, "food": 9})
    answer = library.recommender.answer("recommend a museum", KINDS)
    assert answer.grid_png is not None
    grid = np.asarray(Image.open(answer.grid_png))
    assert grid.shape == (128, 128, 3)
    centres = grid[8::16, 12::16].reshape(-1, 3).astype(int)
    reddish = centres[:, 0] > 120
    assert reddish[:9].all()
    assert (centres[9:] == 0).all()


def test_a_library_without_relevant_photos_says_so_and_claims_no_taste(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"food": 20})
    answer = library.recommender.answer("recommend a museum", KINDS, location=HERE)
    assert answer.history == ()
    assert answer.grid_png is None
    assert str(answer.notes[0]).startswith("No photo in your library has to do with “museum”")
    assert names(answer) == ["Art House", "Coin House", "Sea Museum"]  # by distance, then name
    assert all(item.score == 0 and not item.evidence.photos for item in answer.ranking)
    assert library.matcher.calls == []


def test_an_empty_library_and_no_candidates_are_both_said(tmp_path: Path) -> None:
    library = make_library(tmp_path, {})
    answer = library.recommender.answer("a museum", [])
    assert any("no indexed photos" in str(note) for note in answer.notes)
    assert any("Paste places or import" in str(note) for note in answer.notes)
    assert answer.ranking == ()


def test_without_candidates_the_history_is_still_shown(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9})
    answer = library.recommender.answer("a museum", [])
    assert len(answer.history) == 9
    assert any("Paste places or import" in str(note) for note in answer.notes)


def test_a_list_without_the_kind_is_said_and_nothing_is_ranked(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"food": 20})
    answer = library.recommender.answer("where should I eat tonight?", KINDS[:3])
    assert answer.question.category == "restaurant"
    assert answer.ranking == ()
    assert any("None of the 3 places" in str(note) for note in answer.notes)


def test_near_without_a_location_asks_for_one(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9})
    answer = library.recommender.answer("a nearby museum", KINDS)
    assert any("No location is set" in str(note) for note in answer.notes)
    assert all(item.distance_km is None for item in answer.ranking)


def test_limits_filter_and_unknown_values_are_kept_with_a_note(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9})
    answer = library.recommender.answer(
        "a museum within 5 km, rated at least 4, open now", KINDS, location=HERE, now=NOON
    )
    assert set(names(answer)) == {"Art House", "Sea Museum"}
    notes = " ".join(map(str, answer.notes))
    assert "distance is not known" in notes
    assert "rating is not known" in notes
    assert "opening hours are not known" in notes
    assert "1 farther than 5 km" in notes
    first = next(item for item in answer.ranking if item.candidate.name == "Art House")
    assert first.distance_km == pytest.approx(0.753, abs=0.01)


def test_follow_ups_keep_category_and_limits(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9, "forest": 9})
    first = library.recommender.answer("a museum within 50 km", KINDS, location=HERE)
    cheaper = library.recommender.answer(
        "cheaper", KINDS, location=HERE, previous=first.as_previous()
    )
    assert names(cheaper) == ["Art House", "Sea Museum"]
    parks = library.recommender.answer(
        "what about parks?", KINDS, location=HERE, previous=first.as_previous()
    )
    assert names(parks) == ["Green Square"]
    assert parks.question.constraints.max_distance_km == 50


def test_feedback_on_photos_words_and_places_changes_the_next_answer(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 20, "forest": 20})
    ask = library.recommender.answer
    before = ask("somewhere to go", PLACES)
    unwanted = before.ranking[0].candidate.name
    assert unwanted not in names(
        ask("somewhere to go", PLACES, feedback=Feedback(disliked_places=frozenset({unwanted})))
    )
    photos = frozenset(library.ids["sea"])
    without = ask("somewhere to go", PLACES, feedback=Feedback(excluded_photos=photos))
    assert not photos & {photo.photo_id for photo in without.history}
    assert names(without)[0] == "Oak Hollow"
    words = frozenset({"Forest", "moss"})
    removed = ask("somewhere to go", PLACES, feedback=Feedback(removed_words=words))
    assert all({"forest", "moss"}.isdisjoint(photo.aspects) for photo in removed.history)
    assert names(removed)[0] == "Silver Cove"
    pinned = ask("somewhere to go", PLACES, feedback=Feedback(pinned_words=frozenset({"tower"})))
    scores = {item.candidate.name: item.score for item in pinned.ranking}
    old = {item.candidate.name: item.score for item in before.ranking}
    assert scores["Meridian"] > old["Meridian"] + 0.3


def test_feedback_may_be_read_by_category_from_the_store(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 12})
    edit = library.edits.dislike_place("  art  HOUSE", "museum")
    answer = library.recommender.answer("a museum", KINDS, feedback=library.edits.feedback)
    assert "Art House" not in names(answer)
    library.edits.undo(edit)
    answer = library.recommender.answer("a museum", KINDS, feedback=library.edits.feedback)
    assert "Art House" in names(answer)


def test_liked_places_lift_places_like_them(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 20, "forest": 20})
    liked = Feedback(liked_places=frozenset({"Oak Hollow"}))
    twins = [*PLACES, Candidate("Fern Valley", "pine woodland with moss and tree trail")]
    before = {
        i.candidate.name: i.score for i in library.recommender.answer("a trip", twins).ranking
    }
    answer = library.recommender.answer("a trip", twins, feedback=liked)
    after = {item.candidate.name: item.score for item in answer.ranking}
    gain = {name: after[name] - before[name] for name in after}
    assert gain["Fern Valley"] > gain["Silver Cove"] + 1e-6
    assert any("wanted more of" in str(note) for note in answer.notes)


def test_candidate_images_are_loaded_once_and_unreadable_ones_are_said(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 12, "sea": 12})
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    Image.fromarray(picture("museum", 99)).save(good)
    bad.write_bytes(b"no picture")
    places = [replace(KINDS[0], images=(good,)), replace(KINDS[1], images=(bad,))]
    answer = library.recommender.answer("a museum", places)
    assert any("Images of places that could not be read: 1" in str(note) for note in answer.notes)
    assert {photo.photo_id for photo in answer.history} >= set(library.ids["museum"])
    seen = library.encoder.images_seen
    library.recommender.answer("a museum", places)
    assert library.encoder.images_seen == seen


def test_only_allowed_photos_speak(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 12})
    limit = HistoryLimit(SearchFilter(place="Vienna"), frozenset(library.ids["museum"][:5]))
    answer = library.recommender.answer("a museum", KINDS, history=limit)
    assert {photo.photo_id for photo in answer.history} == limit.photos
    assert str(answer.notes[0]) == "Only 5 photos count here: Vienna."
    assert answer.question.history == limit.limits
    cheaper = library.recommender.answer("cheaper", KINDS, previous=answer, history_before=limit)
    assert {photo.photo_id for photo in cheaper.history} == limit.photos
    anew = library.recommender.answer(
        "recommend a theatre for tonight", KINDS, previous=answer, history_before=limit
    )
    assert anew.question.history == SearchFilter()


def test_a_photo_that_lost_its_thumbnail_is_decoded_again(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 8})
    for file in (tmp_path / "thumbnails").rglob("*.jpg"):
        file.unlink()
    answer = library.recommender.answer("a museum", KINDS)
    assert len(library.files_loaded) == 8
    assert answer.grid_png is not None  # the files are gone as well: black cells, still numbered


def test_the_order_of_the_list_does_not_matter(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 10, "forest": 10})
    places = [*PLACES, Candidate("B equal", "unlike all"), Candidate("A equal", "unlike all")]
    forward = names(library.recommender.answer("a trip", places))
    backward = names(library.recommender.answer("a trip", places[::-1]))
    assert forward == backward


def test_status_and_timings_tell_the_stages(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9})
    seen: list[tuple[str, int]] = []
    answer = library.recommender.answer(
        "a museum", KINDS, on_status=lambda stage, count: seen.append((stage, count))
    )
    assert [stage for stage, _ in seen] == [
        "reading",
        "retrieving",
        "profiling",
        "saving",
        "matching",
    ]
    assert dict(seen)["matching"] == 3
    assert set(answer.timings_ms) == {stage for stage, _ in seen} | {"total"}


@pytest.mark.parametrize("stage", ["retrieving", "profiling", "matching"])
def test_cancelling_at_any_stage_stops_the_answer(tmp_path: Path, stage: str) -> None:
    library = make_library(tmp_path, {"museum": 9})
    cancel = CancelToken()

    def on_status(name: str, count: int) -> None:
        if name == stage:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.recommender.answer("a museum", KINDS, cancel=cancel, on_status=on_status)


def test_an_empty_question_is_refused_with_a_sentence(tmp_path: Path) -> None:
    library = make_library(tmp_path, {})
    with pytest.raises(UserError, match="looking for"):
        library.recommender.answer(" ?! ", KINDS)


def test_assumptions_are_said_and_the_model_stands_apart(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"museum": 9})
    answer = library.recommender.answer("a museum within a 15 minute walk", KINDS, location=HERE)
    notes = " ".join(map(str, answer.notes))
    assert "was taken as 1.25 km" in notes
    assert "zero-shot" not in notes
    assert answer.matcher.zero_shot


def test_five_thousand_places_are_ranked_and_the_best_is_found(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 20})
    places = [Candidate(f"Place {n}", "business tower in the city") for n in range(5000)]
    places[4321] = Candidate("Hidden Bay", "sand and waves at the shore")
    answer = library.recommender.answer("a trip", places)
    assert names(answer)[0] == "Hidden Bay"
    assert len(answer.ranking) == 300
    assert max(library.matcher.calls) <= 100
    assert any("Of 5000 places" in str(note) for note in answer.notes)


def test_photo_ids_of_evidence_are_photos_of_the_history(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 10, "forest": 10})
    answer = library.recommender.answer("a trip", PLACES)
    cells: dict[PhotoId, int] = {photo.photo_id: photo.cell for photo in answer.history}
    for item in answer.ranking:
        for photo in item.evidence.photos:
            assert cells[photo.photo_id] == photo.cell


def test_nearby_the_nearest_comes_first_where_the_photos_show_nothing_of_the_places(
    tmp_path: Path,
) -> None:
    library = make_library(tmp_path, {"food": 20})
    places = [
        Candidate(
            f"Playground {n}",
            "swings",
            "playground",
            location=GeoPoint(HERE.lat + n / 50, HERE.lon),
        )
        for n in (4, 1, 3, 2)
    ]
    answer = library.recommender.answer("a playground nearby", places, location=HERE)
    assert names(answer) == [f"Playground {n}" for n in (1, 2, 3, 4)]


def test_branches_of_a_chain_do_not_follow_each_other(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"food": 20})
    places = [
        Candidate(name, "burgers", "restaurant", GeoPoint(HERE.lat + n / 100, HERE.lon))
        for n, name in enumerate(("Bun", "Bun", "BUN", "Grill", "Bun", "Lotus"))
    ]
    near = library.recommender.answer("somewhere for burgers nearby", places, location=HERE)
    assert names(near) == ["Bun", "Grill", "Bun", "Lotus", "BUN", "Bun"]
    nearest = library.recommender.answer("the nearest restaurant", places, location=HERE)
    assert names(nearest) == [place.name for place in places]


def test_a_photo_that_may_show_a_word_is_no_evidence_for_it(tmp_path: Path) -> None:
    library = make_library(tmp_path, {"sea": 12}, unsure=8)
    answer = library.recommender.answer("a beach", [Candidate("Silver Cove", "sea", "beach")])
    (item,) = answer.ranking
    assert (item.reason.words, item.reason.photos) == (("sea", "waves"), 4)
    shown = {photo.photo_id for photo in item.evidence.photos}
    assert shown
    assert shown <= set(library.ids["sea"][8:])
