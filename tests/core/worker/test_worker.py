"""The real worker process over a real pipe, with small models."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from pathlib import Path

import psutil
import pytest

from core.paths import DataPaths
from core.records import Candidate, IndexResult, OtherKind, PhotoNotes, RootState
from core.sentences import Sentence, plain
from core.settings.chosen import IndexSpeed
from core.settings.settings_file import load_settings, save_settings
from core.store.connection import open_store
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.worker.channel.messages import (
    AddFolder,
    AskQuestion,
    AskStatus,
    CancelIndexing,
    CancelRequest,
    Done,
    Failed,
    FailureCause,
    FindSimilar,
    FolderAdded,
    FolderRemoved,
    FolderStateChanged,
    IndexFinished,
    IndexOutcome,
    IndexState,
    IndexStateChanged,
    LibraryChanged,
    LoadProfile,
    PauseIndexing,
    ProfileLoaded,
    QuestionAnswered,
    Ready,
    ReloadModels,
    RemoveFolder,
    RequestId,
    RequestStatus,
    ResumeIndexing,
    RetryFailures,
    SearchResults,
    SearchText,
    SetSpeed,
    StartIndexing,
    WorkerStatus,
)
from core.worker.channel.pipe import read_event
from core.worker.main import WorkerConfig, run
from tests.core.worker.worker_client import Client
from tests.helpers import fake_library
from tests.helpers.patience import PATIENCE_S
from tests.helpers.photo_folders import write_library, write_photo

Start = Callable[..., Client]


@pytest.fixture
def start(data_dir: Path) -> Iterator[Start]:
    clients: list[Client] = []

    def begin(opener: object = fake_library.open_fake_library) -> Client:
        ours, theirs = multiprocessing.Pipe()
        config = WorkerConfig(data_dir, open_library=opener)  # type: ignore[arg-type]  # any opener
        process = multiprocessing.get_context("spawn").Process(target=run, args=(theirs, config))
        process.start()
        theirs.close()
        client = Client(process, ours)
        clients.append(client)
        return client

    yield begin
    for client in clients:
        if not client.connection.closed:
            client.end()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    write_library(tmp_path / "photos", 10)
    return tmp_path / "photos"


def read_to_the_end(connection: Connection) -> bool:
    """Whether the pipe ends after what was said before."""
    while connection.poll(PATIENCE_S):
        try:
            read_event(connection)
        except (EOFError, ConnectionResetError):
            return True
    return False


def indexed(client: Client, folder: Path) -> FolderAdded:
    added = client.ask(AddFolder(RequestId(1), folder), FolderAdded)
    client.until(IndexFinished)
    return added


def test_worker_indexes_a_folder_searches_and_answers(start: Start, photos: Path) -> None:
    (photos / "clip.WMV").write_bytes(b"moving")
    client = start()
    ready = client.until(Ready)
    assert (ready.search_problem, ready.encoder_id) == (None, "fake-colours")
    added = client.ask(AddFolder(RequestId(1), photos), FolderAdded)
    assert added.root.path == photos
    finished = client.until(IndexFinished)
    assert finished.outcome is IndexOutcome.FINISHED
    assert (finished.progress.found, finished.progress.done) == (10, 10)
    assert finished.result == IndexResult(read=10, skipped=((OtherKind.VIDEO, 1),))
    assert client.until(LibraryChanged).photos == 10

    found = client.ask(SearchText(RequestId(2), "red", limit=4), SearchResults)
    assert found.request_id == 2
    assert len(found.hits) == 4
    assert sum(group.photos for group in found.groups) == 2
    assert found.hits[0].score > 0.9

    similar = client.ask(FindSimilar(RequestId(3), found.hits[0].photo_id, limit=1), SearchResults)
    assert similar.hits[0].photo_id == found.hits[1].photo_id

    places = (Candidate("Harbour", "blue water"), Candidate("Oven", "red glow"))
    answer = client.ask(
        AskQuestion(RequestId(4), "recommend a red place", candidates=places), QuestionAnswered
    ).answer
    assert [r.candidate.name for r in answer.ranking] == ["Oven"]  # the one that is red
    assert Sentence("answer.other-topic", count=1, topic="red") in answer.notes
    assert answer.history
    assert any(isinstance(event, AskStatus) for event in client.events)
    assert client.end() == 0


def test_profile_of_the_whole_library_names_words_and_their_photos(
    start: Start, photos: Path
) -> None:
    client = start()
    indexed(client, photos)
    loaded = client.ask(LoadProfile(RequestId(5), ""), ProfileLoaded)
    words = [aspect.word for aspect in loaded.aspects]
    assert set(words) >= {"red", "green", "blue", "yellow", "grey"}
    assert len(loaded.photos_by_aspect[words.index("red")]) == 2


def test_question_during_indexing_is_answered_before_indexing_ends(
    start: Start, tmp_path: Path
) -> None:
    write_library(tmp_path / "p", 60)
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), tmp_path / "p"))
    client.until(LibraryChanged, lambda event: event.photos > 0)
    client.send(SearchText(RequestId(2), "red"))
    client.send(AskQuestion(RequestId(3), "a museum", candidates=(Candidate("Museum"),)))
    client.until(QuestionAnswered)
    assert any(isinstance(event, SearchResults) for event in client.events)
    assert not any(isinstance(event, IndexFinished) for event in client.events)
    client.send(CancelIndexing())
    finished = client.until(IndexFinished)
    assert finished.outcome is IndexOutcome.CANCELLED
    assert finished.progress.done < 60


def test_paused_indexing_answers_and_goes_on_when_resumed(start: Start, tmp_path: Path) -> None:
    write_library(tmp_path / "p", 40)
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), tmp_path / "p"))
    client.until(LibraryChanged, lambda event: event.photos > 0)
    client.send(PauseIndexing())
    client.until(IndexStateChanged, lambda event: event.state is IndexState.PAUSED)
    status = client.ask(RequestStatus(RequestId(2)), WorkerStatus)
    assert status.state is IndexState.PAUSED
    assert status.memory_bytes > 0
    again = client.ask(RequestStatus(RequestId(3)), WorkerStatus)
    assert again.progress.done == status.progress.done
    client.send(SetSpeed(IndexSpeed.FAST))
    client.send(ResumeIndexing())
    assert client.until(IndexFinished).progress.done == 40


@pytest.mark.parametrize("change", ["a folder is taken out", "models are loaded anew"])
def test_paused_indexing_stays_paused(start: Start, tmp_path: Path, change: str) -> None:
    for name in ("p", "q"):
        write_library(tmp_path / name, 6)
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), tmp_path / "p"))
    gone = client.ask(AddFolder(RequestId(2), tmp_path / "q"), FolderAdded).root
    client.send(PauseIndexing())
    client.until(IndexStateChanged, lambda event: event.state is IndexState.PAUSED)
    if change == "a folder is taken out":
        client.ask(RemoveFolder(RequestId(3), gone.id), FolderRemoved)
    else:
        client.ask(ReloadModels(), Ready)
    status = client.ask(RequestStatus(RequestId(4)), WorkerStatus)
    assert status.state is IndexState.PAUSED
    client.send(ResumeIndexing())
    client.until(IndexFinished, lambda event: event.outcome is IndexOutcome.FINISHED)


def test_cancelled_question_is_reported_as_cancelled(start: Start, photos: Path) -> None:
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), photos))
    client.send(AskQuestion(RequestId(9), "a museum", candidates=(Candidate("Museum"),)))
    client.send(CancelRequest(RequestId(9)))
    failed = client.until(Failed)
    assert (failed.request_id, failed.cause) == (9, FailureCause.CANCELLED)


def test_requests_that_cannot_be_served_get_a_sentence(start: Start, tmp_path: Path) -> None:
    client = start()
    for command in (
        AddFolder(RequestId(1), tmp_path / "nowhere"),
        SearchText(RequestId(2), "   "),
        SearchText(RequestId(3), "red", limit=0),
        AskQuestion(RequestId(4), ""),
    ):
        failed = client.ask(command, Failed)
        assert failed.request_id == command.request_id
        assert failed.cause is FailureCause.USER
        assert str(failed.sentence).endswith(".")
    assert client.end() == 0


def test_removed_folder_disappears_from_search_and_comes_back_without_work(
    start: Start, photos: Path
) -> None:
    client = start()
    root = indexed(client, photos).root
    removed = client.ask(RemoveFolder(RequestId(2), root.id), FolderRemoved)
    assert removed.root_id == root.id
    assert client.ask(SearchText(RequestId(3), "red"), SearchResults).hits == ()
    indexed(client, photos)
    assert len(client.ask(SearchText(RequestId(4), "red"), SearchResults).hits) == 10


def test_new_file_in_a_watched_folder_is_indexed_by_itself(start: Start, photos: Path) -> None:
    client = start()
    indexed(client, photos)
    client.until(LibraryChanged)
    write_photo(photos / "fresh.jpg", colour="blue", seed=500)
    assert client.until(LibraryChanged, lambda event: event.photos == 11).photos == 11


def test_folder_that_went_away_is_announced_as_offline(start: Start, photos: Path) -> None:
    client = start()
    root = indexed(client, photos).root
    photos.rename(photos.with_name("away"))
    client.send(StartIndexing())
    changed = client.until(FolderStateChanged)
    assert (changed.root.id, changed.root.state) == (root.id, RootState.OFFLINE)
    photos.with_name("away").rename(photos)
    client.send(StartIndexing((root.id,)))
    assert client.until(FolderStateChanged).root.state is RootState.ONLINE


def test_failed_files_are_tried_again_on_request(start: Start, photos: Path) -> None:
    broken = photos / "broken.jpg"
    broken.write_bytes(b"\xff\xd8 no photo")
    client = start()
    indexed(client, photos)
    assert client.until(LibraryChanged).failures == 1
    shutil.copy(photos / "trip 0" / "photo 0000.jpg", broken)
    client.ask(RetryFailures(RequestId(5)), Done)
    client.until(LibraryChanged, lambda event: event.failures == 0)


def test_worker_without_models_says_why_and_keeps_serving(start: Start, photos: Path) -> None:
    client = start(fake_library.open_library_without_models)
    missing = plain("The weights are not installed.")
    assert client.until(Ready).search_problem == missing
    failed = client.ask(SearchText(RequestId(1), "red"), Failed)
    assert (failed.cause, failed.sentence) == (FailureCause.ENVIRONMENT, missing)
    client.send(AddFolder(RequestId(2), photos))
    finished = client.until(IndexFinished)
    assert (finished.outcome, finished.problem) == (IndexOutcome.FAILED, missing)
    assert client.ask(RequestStatus(RequestId(3)), WorkerStatus).state is IndexState.IDLE


def test_reloading_models_announces_them_again(start: Start) -> None:
    client = start()
    client.until(Ready)
    assert client.ask(ReloadModels(), Ready).encoder_id == "fake-colours"


def test_texts_and_names_of_photos_are_forgotten_by_a_worker_that_starts_after_the_switch(
    start: Start, photos: Path, data_dir: Path
) -> None:
    client = start()
    indexed(client, photos)
    client.end()
    paths = DataPaths(data_dir)
    connection = open_store(paths.database)
    texts = PhotoTextStore(connection)
    (photo, *_) = texts.unread("reader")
    texts.put(photo, "reader", "a private letter")
    notes = PhotoNoteStore(connection)
    notes.put(photo, PhotoNotes(title="Tea", people=("Ada Quill",)))
    chosen = replace(load_settings(paths.settings), read_text=False, read_people=False)
    save_settings(chosen, paths.settings)
    start().until(Ready)
    assert texts.texts([photo]) == {}
    assert notes.notes([photo]) == {photo: PhotoNotes(title="Tea")}
    connection.close()


def test_garbage_on_the_pipe_is_ignored(start: Start) -> None:
    client = start()
    client.until(Ready)
    client.connection.send_bytes(b"\x80\x04garbage")
    assert client.ask(RequestStatus(RequestId(1)), WorkerStatus).request_id == 1


def test_library_of_a_newer_version_ends_the_worker_with_a_sentence(
    start: Start, data_dir: Path
) -> None:
    paths = DataPaths(data_dir).create()
    paths.database.write_bytes(b"this is no database at all, but it is long enough" * 100)
    client = start()
    failed = client.until(Failed)
    assert failed.request_id is None
    assert failed.sentence
    client.process.join(PATIENCE_S)
    assert client.process.exitcode == 1


def test_library_found_damaged_when_it_is_loaded_ends_the_worker_with_a_sentence(
    start: Start,
) -> None:
    failed = start(fake_library.open_damaged_library).until(Failed)
    assert failed.cause is FailureCause.ENVIRONMENT
    assert failed.sentence == Sentence("library.damaged")


def test_ctrl_c_in_the_terminal_does_not_reach_the_worker(start: Start) -> None:
    client = start()
    client.until(Ready)
    assert client.process.pid is not None
    os.kill(client.process.pid, signal.SIGINT)
    assert client.ask(RequestStatus(RequestId(1)), WorkerStatus).request_id == 1


def test_killed_worker_is_seen_at_once_and_leaves_no_process_behind(
    start: Start, tmp_path: Path
) -> None:
    write_library(tmp_path / "p", 60)
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), tmp_path / "p"))
    client.until(LibraryChanged, lambda event: event.photos > 0)
    children = psutil.Process(client.process.pid).children(recursive=True)
    assert children
    client.process.kill()
    assert wait([client.process.sentinel], PATIENCE_S)
    assert read_to_the_end(client.connection)
    gone, alive = psutil.wait_procs(children, timeout=PATIENCE_S)
    assert (len(gone), alive) == (len(children), [])


def test_worker_ends_when_the_application_is_gone(start: Start, photos: Path) -> None:
    client = start(fake_library.open_slow_library)
    client.send(AddFolder(RequestId(1), photos))
    client.until(FolderAdded)
    client.connection.close()
    client.process.join(PATIENCE_S)
    assert client.process.exitcode == 0
