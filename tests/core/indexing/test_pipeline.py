"""Indexing against the real store and real decoding processes, with small models."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem
from core.indexing.index_report import Change, IndexReport
from core.indexing.pipeline import IndexPipeline
from core.photos.thumbnails import ThumbnailCache
from core.records import FailureKind, IndexProgress, IndexWork, PhotoState, RootState
from core.settings.chosen import IndexSpeed
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.library.timeline import count_photos
from core.store.vectors.generations import GenerationStore
from tests.helpers.fake_models import ColourEncoder, fake_models
from tests.helpers.photo_folders import write_library, write_photo

Index = Callable[..., IndexReport]


def test_folder_when_indexed_gives_photos_with_vectors_words_and_thumbnails(
    store: Connection, photos: Path, index: Index, thumbnails: ThumbnailCache
) -> None:
    RootStore(store).add(photos)
    report = index()
    assert (report.decoded, report.encoded, report.described, report.failed) == (9, 9, 9, 0)
    found = PhotoStore(store).photos(PhotoStore(store).ids())
    generation = GenerationStore(store).active_generation()
    assert generation is not None
    assert len(found) == GenerationStore(store).count(generation) == 9
    annotations = AnnotationStore(store).annotations(list(found))
    assert {a.aspects[0].word for a in annotations.values()} == {
        "red",
        "green",
        "blue",
        "yellow",
        "grey",
    }
    assert all(thumbnails.path(photo.content_hash) for photo in found.values())


def test_second_run_decodes_nothing(store: Connection, photos: Path, index: Index) -> None:
    RootStore(store).add(photos)
    index()
    again = index()
    assert (again.decoded, again.linked, again.changes[Change.UNCHANGED]) == (0, 0, 9)


def test_moved_renamed_and_copied_folders_are_not_encoded_again(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    ids = set(PhotoStore(store).ids())
    (photos / "trip 0").rename(photos / "renamed")
    (photos / "trip 1" / "photo 0001.jpg").rename(photos / "other name.jpg")
    shutil.copytree(photos / "trip 2", photos / "copy")
    models = fake_models()
    report = index(models)
    assert isinstance(models.encoder, ColourEncoder)
    assert models.encoder.images_seen == 0
    assert (report.decoded, report.linked, report.changes[Change.MOVED]) == (0, 3, 4)
    assert report.copies == 3
    assert set(PhotoStore(store).ids(PhotoFilter(state=PhotoState.PRESENT))) == ids
    paths = {photo.path for photo in PhotoStore(store).photos(ids).values()}
    assert photos / "other name.jpg" in paths
    assert photos / "renamed" / "photo 0000.jpg" in paths


def test_move_to_another_disk_is_found_by_content(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    moved = photos / "elsewhere.jpg"
    shutil.copy(photos / "trip 0" / "photo 0000.jpg", moved)  # new inode, new time
    (photos / "trip 0" / "photo 0000.jpg").unlink()
    report = index()
    assert (report.decoded, report.linked, report.copies) == (0, 1, 0)
    assert PhotoStore(store).counts().photos == PhotoStore(store).counts().present == 9


def test_copies_met_in_one_run_are_one_photo_encoded_once(
    store: Connection, tmp_path: Path, index: Index
) -> None:
    first = write_photo(tmp_path / "p" / "a.jpg")
    shutil.copy(first, tmp_path / "p" / "b.jpg")
    RootStore(store).add(tmp_path / "p")
    report = index()
    assert (report.encoded, report.linked, report.copies) == (1, 1, 1)
    (photo,) = PhotoStore(store).photos(PhotoStore(store).ids()).values()
    assert len(PhotoStore(store).locations_of(photo.id)) == 2


def test_photos_of_a_folder_that_comes_back_are_no_copies(
    store: Connection, photos: Path, index: Index
) -> None:
    first = next(photos.rglob("*.jpg"))
    shutil.copy(first, photos / "copy of it.jpg")
    root = RootStore(store).add(photos)
    index()
    RootStore(store).remove(root)
    RootStore(store).add(photos)
    report = index()
    assert (report.encoded, report.linked, report.copies) == (0, 10, 1)
    assert count_photos(store) == PhotoStore(store).counts().photos == 9


def test_changed_file_becomes_another_photo(store: Connection, photos: Path, index: Index) -> None:
    RootStore(store).add(photos)
    index()
    write_photo(photos / "trip 0" / "photo 0000.jpg", colour="blue", seed=77, mtime_s=2_000_000)
    report = index()
    assert (report.changes[Change.CHANGED], report.encoded) == (1, 1)
    assert PhotoStore(store).counts().present == 9


def test_root_that_is_removed_and_comes_back_loses_and_decodes_nothing(
    store: Connection, photos: Path, index: Index
) -> None:
    root = RootStore(store).add(photos)
    index()
    ids = PhotoStore(store).ids()
    away = photos.rename(photos.with_name("unplugged"))
    assert index().offline == [root]
    assert PhotoStore(store).ids(PhotoFilter(state=PhotoState.OFFLINE)) == ids
    away.rename(photos)
    report = index()
    assert (report.decoded, report.linked, report.offline) == (0, 0, [])
    assert PhotoStore(store).ids(PhotoFilter(state=PhotoState.PRESENT)) == ids


def test_root_that_is_suddenly_empty_is_offline_and_nothing_is_missing(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    away = photos.rename(photos.with_name("unmounted"))
    photos.mkdir()
    index()
    assert RootStore(store).all()[0].state is RootState.OFFLINE
    assert PhotoStore(store).counts().missing == 0
    photos.rmdir()
    away.rename(photos)
    assert index().decoded == 0
    assert RootStore(store).all()[0].state is RootState.ONLINE


def test_new_empty_folder_is_online(store: Connection, tmp_path: Path, index: Index) -> None:
    (tmp_path / "empty").mkdir()
    RootStore(store).add(tmp_path / "empty")
    assert index().offline == []
    assert RootStore(store).all()[0].state is RootState.ONLINE


def test_deleted_file_is_missing_and_back_without_work_when_restored(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    file = photos / "trip 0" / "photo 0000.jpg"
    content, times = file.read_bytes(), (file.stat().st_atime_ns, file.stat().st_mtime_ns)
    file.unlink()
    assert index().changes[Change.MISSING] == 1
    assert PhotoStore(store).counts().missing == 1
    file.write_bytes(content)
    os.utime(file, ns=times)
    report = index()
    assert (report.changes[Change.RETURNED], report.decoded) == (1, 0)
    assert PhotoStore(store).counts().present == 9


def test_bad_file_is_listed_tried_once_more_and_then_left_alone(
    store: Connection, photos: Path, index: Index
) -> None:
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is no photo")
    RootStore(store).add(photos)
    assert index().failed == 1
    (failure,) = LocationStore(store).failures()
    assert (failure.path, failure.kind) == (photos / "broken.jpg", FailureKind.CORRUPT)
    assert failure.reason
    assert index().failed == 1
    assert index().failed == 0
    assert LocationStore(store).failures()[0].strikes == 2
    LocationStore(store).retry_failures()
    assert index().failed == 1
    shutil.copy(photos / "trip 0" / "photo 0000.jpg", photos / "broken.jpg")
    assert index().linked == 1
    assert LocationStore(store).failures() == []


def test_photos_are_committed_newest_file_first(
    store: Connection, tmp_path: Path, pipeline: Callable[..., IndexPipeline]
) -> None:
    write_library(tmp_path / "p", 40)
    RootStore(store).add(tmp_path / "p")
    committed: list[int] = []
    run = pipeline()
    for _ in run.steps(CancelToken()):
        shown = PhotoStore(store).photos(PhotoStore(store).ids()).values()
        committed = sorted(int(photo.path.stem.split()[1]) for photo in shown)
        if committed:
            break
    assert committed == list(range(40 - len(committed), 40))
    assert len(committed) < 40


def test_cancel_between_batches_keeps_what_is_committed_and_the_next_run_does_the_rest(
    store: Connection, tmp_path: Path, pipeline: Callable[..., IndexPipeline], index: Index
) -> None:
    write_library(tmp_path / "p", 240)
    RootStore(store).add(tmp_path / "p")
    cancel = CancelToken()
    run = pipeline()

    def stop_at_the_first_photos(progress: IndexProgress) -> None:
        if progress.done:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run.run(cancel, stop_at_the_first_photos)
    shown = run.report.decoded
    assert 0 < shown < 240
    assert PhotoStore(store).counts().present == shown
    rest = index()
    assert (run.report.encoded + rest.encoded, rest.linked) == (240, 0)
    assert PhotoStore(store).counts().present == 240


def test_all_photos_are_shown_before_any_is_understood_and_none_is_decoded_twice(
    store: Connection, tmp_path: Path, pipeline: Callable[..., IndexPipeline]
) -> None:
    write_library(tmp_path / "p", 60)
    RootStore(store).add(tmp_path / "p")
    run = pipeline()
    works = set()
    for _ in run.steps(CancelToken()):
        if run.report.encoded:
            assert PhotoStore(store).counts().present == 60
        works.add(run.progress.work)  # what is reported of it is throttled
    assert (run.report.decoded, run.report.encoded, run.report.described) == (60, 60, 60)
    assert IndexWork.UNDERSTAND in works


def test_without_room_for_all_photos_they_are_understood_meanwhile(
    store: Connection,
    tmp_path: Path,
    pipeline: Callable[..., IndexPipeline],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.indexing.new_files._KEPT_BYTES", 0)
    write_library(tmp_path / "p", 60)
    RootStore(store).add(tmp_path / "p")
    run = pipeline()
    waiting = [
        run.report.decoded - run.report.encoded
        for _ in run.steps(CancelToken())
        if run.report.decoded < 60
    ]
    assert max(waiting) <= 16
    assert (run.report.decoded, run.report.encoded) == (60, 60)


def test_photos_of_a_run_that_was_stopped_before_it_understood_them_are_understood_by_the_next(
    store: Connection, photos: Path, pipeline: Callable[..., IndexPipeline], index: Index
) -> None:
    RootStore(store).add(photos)
    run = pipeline()
    steps = run.steps(CancelToken())
    while run.report.decoded < 9:
        next(steps)
    assert run.report.encoded == 0
    steps.close()
    report = index()
    assert (report.encoded, report.described, report.linked) == (9, 9, 0)


def test_progress_counts_add_up_at_every_moment(
    store: Connection, photos: Path, pipeline: Callable[..., IndexPipeline]
) -> None:
    (photos / "broken.png").write_bytes(b"nothing")
    RootStore(store).add(photos)
    told: list[IndexProgress] = []
    pipeline().run(CancelToken(), told.append)
    assert all(p.found >= p.done + p.failed for p in told)
    assert (told[-1].found, told[-1].done, told[-1].failed) == (10, 9, 1)


def test_changing_the_speed_in_the_middle_loses_and_repeats_nothing(
    store: Connection, tmp_path: Path, pipeline: Callable[..., IndexPipeline]
) -> None:
    write_library(tmp_path / "p", 40)
    RootStore(store).add(tmp_path / "p")
    run = pipeline()
    for step, _ in enumerate(run.steps(CancelToken())):
        if run.report.encoded and step < 1_000_000:
            run.set_speed(IndexSpeed.GENTLE)
    assert run.report.encoded == 40
    assert PhotoStore(store).counts().present == 40


def test_full_disk_for_thumbnails_stops_with_a_sentence_and_loses_nothing(
    store: Connection, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "thumbnails").write_bytes(b"a file where the cache folder should be")
    RootStore(store).add(photos)
    run = IndexPipeline(
        connection=store,
        models=fake_models(),
        thumbnails=ThumbnailCache(tmp_path / "thumbnails", 1_000_000),
        speed=IndexSpeed.FAST,
        max_pixels=50_000_000,
    )
    with pytest.raises(EnvironmentProblem, match="thumbnail"):
        run.run(CancelToken())
    assert LocationStore(store).pending_count() == 9


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_unreadable_folder_is_reported_and_its_photos_stay(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    (photos / "trip 1").chmod(0)
    try:
        report = index()
    finally:
        (photos / "trip 1").chmod(0o700)
    assert [path for path, _ in report.problems] == [photos / "trip 1"]
    assert PhotoStore(store).counts().missing == 0
