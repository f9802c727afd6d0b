"""Both review builders on raw files with every quirk, against expectations written by hand."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from core.benchmark import google_local, yelp
from core.benchmark.bootstrap import mean_interval
from core.benchmark.candidates import CandidateOptions, Centre
from core.benchmark.category_rules import load_category_rules
from core.benchmark.database import open_database
from core.benchmark.dataset import Dataset
from core.benchmark.engines import LocalEngine, RayEngine
from core.benchmark.examples import Example, Split, SplitBy
from core.benchmark.generated_reviews import write_reviews
from core.benchmark.methods import RandomBaseline
from core.benchmark.metrics import metric, random_ranking, rank_candidates
from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem, UserError
from tests.core.benchmark.building import build, content, google_source, yelp_source
from tests.helpers.raw_reviews import (
    ANNA,
    DORA,
    EMIL,
    YELP_USER,
    google_photo,
    write_many_yelp,
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
    assert (places["0x05:0xabc"].reviews, places["0x05:0xabc"].rating) == (
        9998,
        pytest.approx(4.9),
    )
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


def test_yelp_archive_that_is_gzip_but_named_tar_builds_the_same_examples(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "plain")
    build(yelp_source(tmp_path / "x", archive=True), tmp_path / "packed")
    plain, packed = content(tmp_path / "plain"), content(tmp_path / "packed")
    assert {k: v for k, v in plain.items() if k.endswith("parquet")} == {
        k: v for k, v in packed.items() if k.endswith("parquet")
    }


@pytest.mark.parametrize("source_of", [google_source, yelp_source])
def test_second_build_and_two_workers_give_identical_bytes(
    tmp_path: Path, source_of: object
) -> None:
    source = source_of(tmp_path)  # type: ignore[operator]  # one of two functions
    build(source, tmp_path / "a", bucket_bytes=500)
    build(source, tmp_path / "b", bucket_bytes=500)
    build(source, tmp_path / "c", bucket_bytes=500, engine=LocalEngine(workers=2))
    first = content(tmp_path / "a")
    assert len([name for name in first if name.startswith("questions")]) > 1
    assert first == content(tmp_path / "b") == content(tmp_path / "c")


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


_BUILD = """
import sys
from pathlib import Path
from core.benchmark import google_local
from core.benchmark.engines import LocalEngine
from tests.core.benchmark.building import build

if __name__ == "__main__":
    source = google_local.open_source([Path(p) for p in sys.argv[2:-1]], [Path(sys.argv[-1])])
    build(source, Path(sys.argv[1]), engine=LocalEngine(workers=2), bucket_bytes=100_000)
"""


def test_build_killed_in_the_middle_leaves_no_worker_and_goes_on_to_the_same_bytes(
    tmp_path: Path,
) -> None:
    reviews, meta = write_reviews(12_000, tmp_path / "raw")
    source = google_local.open_source(reviews, [meta])
    build(source, tmp_path / "whole", bucket_bytes=100_000)
    script = tmp_path / "killed.py"
    script.write_text(_BUILD)
    command = [sys.executable, str(script), str(tmp_path / "d"), *map(str, reviews), str(meta)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    process = subprocess.Popen(command, env=environment)
    done = tmp_path / "d" / "work" / "done"
    while not list(done.glob("visits/*.json")):
        assert process.poll() is None
        time.sleep(0.01)
    family = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(family, timeout=20)
    assert not alive
    assert not list(done.glob("questions/*.json"))
    finished = {path: path.stat().st_mtime_ns for path in done.rglob("*.json")}
    build(source, tmp_path / "d", bucket_bytes=100_000)
    assert content(tmp_path / "d") == content(tmp_path / "whole")
    assert all(path.stat().st_mtime_ns == moment for path, moment in finished.items())


@pytest.mark.slow
def test_two_ray_workers_give_the_bytes_of_one_local_process(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="the cluster extra is not installed")
    source = google_source(tmp_path)
    build(source, tmp_path / "a", bucket_bytes=500)
    build(source, tmp_path / "ray", bucket_bytes=500, engine=RayEngine(workers=2))
    assert content(tmp_path / "a") == content(tmp_path / "ray")


def test_stopped_build_goes_on_where_it_was_and_gives_the_same_bytes(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    build(source, tmp_path / "whole")
    cancel = CancelToken()

    def stop_after_reviews(stage: str, done: int, total: int) -> None:
        if stage == "reviews" and done == total:
            cancel.cancel()

    with pytest.raises(Cancelled):
        build(source, tmp_path / "d", cancel=cancel, on_progress=stop_after_reviews)
    sorted_reviews = sorted((tmp_path / "d" / "work" / "reviews").glob("*.parquet"))
    before = [path.stat().st_mtime_ns for path in sorted_reviews]
    build(source, tmp_path / "d")
    assert [path.stat().st_mtime_ns for path in sorted_reviews] == before
    assert content(tmp_path / "d") == content(tmp_path / "whole")


def test_changed_raw_file_is_read_again(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    first = build(source, tmp_path / "d")
    source.review_files[1].write_bytes(source.review_files[0].read_bytes())
    second = build(source, tmp_path / "d")
    assert first["table_1"]["users"] == 2
    assert second["table_1"]["users"] == 1


def test_manifest_holds_seed_options_and_the_hash_of_each_input(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    build(source, tmp_path / "d", seed=5)
    manifest = json.loads((tmp_path / "d" / "manifest.json").read_text())
    assert manifest["options"]["seed"] == 5
    files = [*source.business_files, *source.review_files]
    assert [i["blake2b"] for i in manifest["inputs"]] == [
        hashlib.blake2b(path.read_bytes(), digest_size=20).hexdigest() for path in files
    ]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two data sets from the same reviews: `shifted` and `answered`."""
    directory = tmp_path_factory.mktemp("many")
    reviews, meta = write_reviews(12_000, directory / "raw")
    source = google_local.open_source(reviews, [meta])
    for centre in Centre:
        build(source, directory / centre.value, candidates=CandidateOptions(centre=centre))
    return directory


def test_ranking_by_distance_scores_like_random_and_as_printed_it_would_find_every_answer(
    many: Path,
) -> None:
    closed = Dataset(many / "shifted").manifest["leak_check"]
    printed = Dataset(many / "answered").manifest["leak_check"]
    assert closed["questions"] > 300
    for way in ("by_centre", "by_centroid", "by_order"):
        assert abs(closed[way] - closed["by_chance"]) < 0.06, way
    assert printed["by_centre"] > 0.7  # what the check must notice
    assert printed["by_centroid"] > printed["by_chance"] + 0.03
    assert abs(printed["by_order"] - printed["by_chance"]) < 0.06


def test_no_file_of_a_data_set_holds_a_position_or_a_distance(many: Path) -> None:
    import pyarrow.parquet as pq

    directory = many / "shifted"
    for file in directory.rglob("*.parquet"):
        if "work" not in file.relative_to(directory).parts:
            names = " ".join(pq.read_schema(file).names)
            assert not {"lat", "lon", "distance", "centre"} & set(names.replace("_", " ").split())


def test_history_holds_every_photo_before_the_question_and_none_after(many: Path) -> None:
    directory = many / "shifted"
    data = Dataset(directory)
    questions = data.questions(split=None, limit=400)
    photos = data.photos({question.user_id for question in questions})
    for example in data.examples(questions):
        rest = photos[example.question.user_id][example.question.history_length :]
        assert len(example.history) >= 10
        assert all(p.taken_at_ms < example.question.asked_at_ms for p in example.history)
        assert all(p.taken_at_ms >= example.question.asked_at_ms for p in rest)
        assert any(example.question.category in p.categories for p in example.history)
        assert len(example.question.ground_truth) >= 2
        assert len(example.candidates) >= 10


def random_within_its_interval(data: Dataset) -> dict[str, bool]:
    """Whether the closed form lies in the 99.9 % interval of a drawn Random, by metric."""
    examples = list(data.examples(data.questions(split=None, limit=600)))
    assert len(examples) > 100
    users = [example.question.user_id for example in examples]
    inside = {}
    for name in ("hit@1", "hit@3", "hit@10", "mrr"):
        drawn, closed = [], []
        for example in examples:
            truths = example.question.ground_truth
            scores = RandomBaseline().score(example).scores
            drawn.append(metric(name, rank_candidates(scores, truths)))
            closed.append(metric(name, random_ranking(len(scores), len(truths))))
        gap = mean_interval([a - b for a, b in zip(drawn, closed, strict=True)], users, level=0.999)
        inside[name] = gap.low <= 0 <= gap.high
    return inside


def test_random_on_built_sets_equals_the_closed_form_within_its_interval(
    many: Path, tmp_path: Path
) -> None:
    dataset, photos = write_many_yelp(tmp_path / "raw")
    build(yelp.open_source(dataset, photos, tmp_path / "unpacked"), tmp_path / "yelp")
    for data in (Dataset(many / "shifted"), Dataset(tmp_path / "yelp")):
        assert set(random_within_its_interval(data).values()) == {True}, data.name
        leaks = data.manifest["leak_check"]
        for way in ("by_centre", "by_centroid", "by_order"):
            assert abs(leaks[way] - leaks["by_chance"]) < 0.06, (data.name, way)


def test_data_without_a_large_enough_category_is_refused_with_the_number(tmp_path: Path) -> None:
    source = google_source(tmp_path)
    rules = load_category_rules(source.benchmark)
    with pytest.raises(UserError, match="10000 reviews"):
        build(source, tmp_path / "d", rules=rules)


def test_splits_by_user_share_no_user_and_smaller_samples_lie_inside_larger_ones(
    many: Path,
) -> None:
    data = Dataset(many / "shifted")
    by_split = {split: {q.user_id for q in data.questions(split)} for split in Split}
    assert all(by_split.values())
    assert not by_split[Split.TRAIN] & by_split[Split.TEST]
    later = data.questions(Split.TEST, SplitBy.HISTORY)
    earlier = data.questions(Split.TRAIN, SplitBy.HISTORY)
    held_back = data.questions(Split.DEV, SplitBy.HISTORY)
    assert held_back
    assert not {q.user_id for q in held_back} & {q.user_id for q in earlier}
    assert max(q.asked_at_ms for q in earlier + held_back) < min(q.asked_at_ms for q in later)
    held_out = {(q.user_id, q.category) for q in data.questions(Split.TEST, SplitBy.CATEGORY)}
    trained = {(q.user_id, q.category) for q in data.questions(Split.TRAIN, SplitBy.CATEGORY)}
    assert held_out
    assert not held_out & trained
    small = {q.question_id for q in data.questions(Split.TEST, limit=5)}
    assert small < {q.question_id for q in data.questions(Split.TEST, limit=20)}


def test_data_set_that_was_not_built_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bench build"):
        Dataset(tmp_path)


def test_yelp_id_that_starts_with_a_dash_survives(tmp_path: Path) -> None:
    build(yelp_source(tmp_path), tmp_path / "d")
    (example,) = all_examples(tmp_path / "d").values()
    assert yelp_museum(1) in example.place_ids


def test_build_with_far_too_little_memory_says_what_to_raise(tmp_path: Path) -> None:
    with (
        pytest.raises(EnvironmentProblem, match="--memory-mb"),
        open_database(1 << 20, tmp_path / "spill") as connection,
    ):
        connection.execute("SELECT list(range) FROM range(3000000)").fetchone()
    assert not (tmp_path / "spill").exists()
