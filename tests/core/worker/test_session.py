"""What a worker notices by itself: folders that come and go, and what another process has read."""

from __future__ import annotations

import errno
import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from core.cancel import CancelToken
from core.paths import DataPaths
from core.records import RootState
from core.sentences import Sentence
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from core.store.library.stacks import Stackable, StackKind, StackStore
from core.worker import session as session_module
from core.worker.channel.inbox import Inbox
from core.worker.channel.messages import (
    Command,
    Event,
    Failed,
    FailureCause,
    FolderStateChanged,
    IndexFinished,
    IndexOutcome,
    IndexProgressed,
    IndexState,
    LibraryChanged,
    RemoveFolder,
    RequestId,
    SearchResults,
    SearchText,
    Shutdown,
    StartIndexing,
)
from core.worker.handlers import handle
from core.worker.index_job import index_pipeline
from core.worker.session import Session
from tests.helpers.fake_library import open_fake_library
from tests.helpers.photo_folders import write_library, write_photo


class _Quiet(Session):
    """A session that is driven by hand, and what it says."""

    def __init__(self, paths: DataPaths) -> None:
        ours, self._theirs = multiprocessing.Pipe()
        self.said: list[Event] = []
        inbox = Inbox(ours, lambda: None, lambda _picture: None)
        super().__init__(open_fake_library(paths), inbox, self.said.append, handle)

    def look_after_folders(self) -> None:
        """As it does every few seconds."""
        self._probe_at = 0.0
        self._look_after_folders()

    def states(self) -> list[RootState]:
        return [event.root.state for event in self.said if isinstance(event, FolderStateChanged)]

    def run_to_the_end(self) -> None:
        while self.job.has_work:
            self.job.advance()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    write_library(tmp_path / "photos", 4)
    return tmp_path / "photos"


@pytest.fixture
def session(data_dir: Path, photos: Path) -> Iterator[_Quiet]:
    session = _Quiet(DataPaths(data_dir))
    RootStore(session.library.connection).add(photos)
    session.job.request(())
    session.run_to_the_end()
    session.look_after_folders()
    session.said.clear()
    yield session
    session._watcher.close()
    session.library.close()


def test_folder_that_goes_and_comes_back_is_announced_while_photos_are_read(
    session: _Quiet, photos: Path
) -> None:
    session.job.request(())
    session.job.advance()
    photos.rename(photos.with_name("away"))
    session.look_after_folders()
    assert session.states() == [RootState.OFFLINE]
    session.job.pause()  # nothing is read meanwhile
    photos.with_name("away").rename(photos)
    session.look_after_folders()
    assert session.states() == [RootState.OFFLINE, RootState.ONLINE]


def test_folder_is_announced_when_it_was_looked_at_not_when_everything_is_done(
    session: _Quiet, photos: Path
) -> None:
    photos.rename(photos.with_name("away"))
    session.job.request(())
    session.run_to_the_end()
    photos.with_name("away").rename(photos)
    write_library(photos, 6)  # reading goes on for a while
    session.said.clear()
    session.job.request(())
    session.run_to_the_end()
    kinds = [type(event) for event in session.said]
    assert kinds.index(FolderStateChanged) < kinds.index(IndexFinished)


def test_folder_that_another_process_found_again_is_announced(
    session: _Quiet, photos: Path
) -> None:
    photos.rename(photos.with_name("away"))
    session.look_after_folders()
    photos.with_name("away").rename(photos)
    (root,) = RootStore(session.library.connection).all()
    RootStore(session.library.connection).set_state(root.id, RootState.ONLINE)
    session.look_after_folders()
    assert session.states() == [RootState.OFFLINE, RootState.ONLINE]


def test_what_another_process_read_is_counted_and_found(
    session: _Quiet, photos: Path, data_dir: Path
) -> None:
    assert len(session.library.index) == 4
    write_library(photos, 6)
    other = open_fake_library(DataPaths(data_dir))
    index_pipeline(other).run(CancelToken())
    other.close()
    session.look_after_folders()
    (progress,) = [event.progress for event in session.said if isinstance(event, IndexProgressed)]
    assert (progress.found, progress.done) == (6, 6)
    assert [event.photos for event in session.said if isinstance(event, LibraryChanged)] == [6]
    assert len(session.library.index) == 6


def test_photos_of_a_folder_that_was_taken_out_are_found_as_soon_as_they_are_back(
    session: _Quiet, photos: Path
) -> None:
    library = session.library
    before = len(library.search_text("red", 10).hits)
    (root,) = RootStore(library.connection).all()
    handle(session, RemoveFolder(RequestId(1), root.id))
    assert not library.search_text("red", 10).hits
    RootStore(library.connection).add(photos)
    session.said.clear()
    session.job.request(())
    while library.photos.counts().photos < 4:
        session.job.advance()
    session.job.announce_library()
    assert session.job.is_running  # texts in them may take minutes
    assert len(library.search_text("red", 10).hits) == before > 0
    session.run_to_the_end()


@pytest.mark.parametrize("error", [apsw.CorruptError(), OSError(errno.EIO, "Input/output error")])
def test_disk_that_goes_away_while_photos_are_read_ends_the_run_with_a_sentence(
    session: _Quiet, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    session.job.request(())
    monkeypatch.setattr(LocationStore, "failures", fail)  # read at the end of a run
    monkeypatch.setattr(session.library, "refresh_index", fail)
    session.run_to_the_end()
    (finished,) = [event for event in session.said if isinstance(event, IndexFinished)]
    assert finished.outcome is IndexOutcome.FAILED
    assert finished.problem in (
        Sentence("library.damaged"),
        Sentence("machine.disk-gone", reason="Input/output error"),
    )
    assert session.job.state is IndexState.IDLE


def test_question_is_answered_while_stacks_are_found(
    session: _Quiet, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []
    stackable = StackStore.stackable

    def seen(store: StackStore) -> list[Stackable]:
        begun.append(True)
        return stackable(store)

    monkeypatch.setattr(StackStore, "stackable", seen)
    write_photo(photos / "trip 0" / "photo 0000-edited.jpg", seed=9)
    session.job.request(())
    while not begun:
        session.job.advance()
    stacks = StackStore(session.library.connection)
    session.serve(SearchText(RequestId(1), "red", 5))
    assert [type(event) for event in session.said if hasattr(event, "request_id")] == [
        SearchResults
    ]
    assert not stacks.all()  # the answer came before
    session.job.cancel()
    session.job.request(())  # nothing is new to this run, but it makes up for what was stopped
    session.run_to_the_end()
    assert [kind for _, kind in stacks.all().values()] == [StackKind.EDITED]


def test_command_that_meets_a_full_disk_is_answered_with_what_to_do(session: _Quiet) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    session._handle = fail
    session.serve(StartIndexing())
    assert session.said == [Failed(None, FailureCause.ENVIRONMENT, Sentence("machine.disk-full"))]


class _Script:
    """An inbox with these commands, one at each look."""

    def __init__(self, *commands: Command | None) -> None:
        self._commands = list(commands)

    def take(self, _timeout_s: float) -> Command | None:
        return self._commands.pop(0)

    def finish(self, _request_id: RequestId) -> None:
        """There is nobody to cancel it."""


def test_memory_that_work_has_freed_is_returned_once_when_it_is_done(
    session: _Quiet, monkeypatch: pytest.MonkeyPatch
) -> None:
    returned: list[int] = []
    script = _Script(
        SearchText(RequestId(1), "red", 10), None, None, SearchText(RequestId(2), "red", 10), None,
        None, None, Shutdown(),
    )  # fmt: skip
    monkeypatch.setattr(session_module, "trim", lambda: returned.append(len(script._commands)))
    monkeypatch.setattr(session, "inbox", script)
    session.run()
    assert returned == [6, 3]
