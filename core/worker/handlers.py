"""What the worker does for each command: one function each."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

import psutil

from core.cancel import CancelToken
from core.errors import UserError
from core.records import Root, RootId
from core.sentences import Sentence
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.worker.beliefs import load_beliefs
from core.worker.channel.messages import (
    AddFolder,
    AskQuestion,
    AskStatus,
    CancelIndexing,
    Command,
    DescribeAgain,
    Done,
    FindSimilar,
    FolderAdded,
    FolderRemoved,
    LoadProfile,
    PauseIndexing,
    ProfileLoaded,
    QuestionAnswered,
    ReloadModels,
    RemoveFolder,
    RequestId,
    RequestStatus,
    ResumeIndexing,
    RetryFailures,
    SearchHit,
    SearchResults,
    SearchText,
    SetSpeed,
    StartIndexing,
    WorkerStatus,
)
from core.worker.found import Found
from core.worker.session import Session

_MOST_HITS: Final = 100_000
_MOST_NAMED: Final = 10_000  # found by name, date or place: a year may have this many


def handle(session: Session, command: Command) -> None:
    """Execute one command.

    Raises:
        VisualLensError: with a sentence for the user.
    """
    _HANDLERS[type(command)](session, command)


def start_indexing(session: Session, command: StartIndexing) -> None:
    session.job.request(command.root_ids)


def pause_indexing(session: Session, _command: PauseIndexing) -> None:
    session.job.pause()


def resume_indexing(session: Session, _command: ResumeIndexing) -> None:
    session.job.resume()


def cancel_indexing(session: Session, _command: CancelIndexing) -> None:
    session.job.cancel()


def set_speed(session: Session, command: SetSpeed) -> None:
    session.job.set_speed(command.speed)


def add_folder(session: Session, command: AddFolder) -> None:
    path = command.path.expanduser()
    if not path.is_dir():
        raise UserError(Sentence("folder.not-a-folder", path=str(path)))
    if not os.access(path, os.R_OK | os.X_OK):
        raise UserError(Sentence("folder.no-permission", path=str(path)))
    root_id = RootStore(session.library.connection).add(path)
    session.send(FolderAdded(command.request_id, _root(session, root_id)))
    session.follow_folders()
    session.job.request([root_id])


def remove_folder(session: Session, command: RemoveFolder) -> None:
    was_running = session.job.interrupt()  # a run must not record files of a removed folder
    RootStore(session.library.connection).remove(command.root_id)
    session.library.refresh_index()
    session.follow_folders()
    session.send(FolderRemoved(command.request_id, command.root_id))
    session.job.announce_library()
    if was_running:
        session.job.request(())


def retry_failures(session: Session, command: RetryFailures) -> None:
    LocationStore(session.library.connection).retry_failures()
    session.send(Done(command.request_id))
    session.job.request(())


def search_text(session: Session, command: SearchText) -> None:
    session.inbox.token(command.request_id).check()
    limit = _checked_limit(command.limit)
    found = session.library.search_text(
        command.text,
        limit,
        command.allowed,
        typed=command.typed,
        limit_named=_MOST_NAMED,
        without=command.without,
    )
    session.send(_results(command.request_id, found))


def find_similar(session: Session, command: FindSimilar) -> None:
    session.inbox.token(command.request_id).check()
    limit = _checked_limit(command.limit)
    found = session.library.similar_to(command.photo_id, limit, command.allowed)
    session.send(_results(command.request_id, found))


def ask_question(session: Session, command: AskQuestion) -> None:
    cancel = session.inbox.token(command.request_id)
    cancel.check()
    candidates = list(command.candidates)
    if command.place_list_id is not None:
        candidates = PlaceListStore(session.library.connection).get(command.place_list_id)
    answer = session.library.ask(
        command.text,
        candidates,
        with_regions=command.regions,
        location=command.location,
        previous=command.previous,
        cancel=cancel,
        on_status=lambda stage, n: session.send(AskStatus(command.request_id, stage, n)),
    )
    session.send(QuestionAnswered(command.request_id, answer))


def load_profile(session: Session, command: LoadProfile) -> None:
    cancel: CancelToken = session.inbox.token(command.request_id)
    beliefs = load_beliefs(session.library, command.category, cancel)
    session.send(
        ProfileLoaded(
            command.request_id,
            category=beliefs.category,
            aspects=tuple(belief.aspect for belief in beliefs.beliefs),
            photos_by_aspect=tuple(belief.photos for belief in beliefs.beliefs),
            uncertain=frozenset(
                belief.aspect.word for belief in beliefs.beliefs if belief.uncertain
            ),
            photos=beliefs.photos,
        )
    )


def describe_again(session: Session, command: DescribeAgain) -> None:
    session.library.describe_again(command.photo_ids)
    session.send(Done(command.request_id))
    session.job.announce_library()


def reload_models(session: Session, _command: ReloadModels) -> None:
    was_running = session.job.interrupt()
    session.library.forget_models()
    session.announce()
    if was_running or session.library.has_idle_work:
        session.job.request(())


def request_status(session: Session, command: RequestStatus) -> None:
    session.send(
        WorkerStatus(
            command.request_id,
            state=session.job.state,
            progress=session.job.progress,
            memory_bytes=int(psutil.Process().memory_info().rss),
        )
    )


_HANDLERS: Final[dict[type[Command], Callable[[Session, Any], None]]] = {
    StartIndexing: start_indexing,
    PauseIndexing: pause_indexing,
    ResumeIndexing: resume_indexing,
    CancelIndexing: cancel_indexing,
    SetSpeed: set_speed,
    AddFolder: add_folder,
    RemoveFolder: remove_folder,
    RetryFailures: retry_failures,
    SearchText: search_text,
    FindSimilar: find_similar,
    AskQuestion: ask_question,
    LoadProfile: load_profile,
    DescribeAgain: describe_again,
    ReloadModels: reload_models,
    RequestStatus: request_status,
}


def _root(session: Session, root_id: RootId) -> Root:
    return next(r for r in RootStore(session.library.connection).all() if r.id == root_id)


def _results(request_id: RequestId, found: Found) -> SearchResults:
    hits = tuple(SearchHit(hit.photo_id, float(hit.score)) for hit in found.hits)
    return SearchResults(request_id, hits, found.groups, found.limits)


def _checked_limit(limit: int) -> int:
    if not 1 <= limit <= _MOST_HITS:
        raise UserError(Sentence("search.bad-limit", most=_MOST_HITS, limit=limit))
    return limit
