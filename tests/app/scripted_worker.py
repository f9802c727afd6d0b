"""A real process that speaks the worker's protocol with answers known beforehand.

Questions that contain certain words misbehave on purpose: “crash” ends the process (once),
“always crash” every time, “slow” waits to be cancelled, “fail” is refused.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from core import vault
from core.errors import UserError
from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache
from core.records import (
    Answer,
    AspectEvidence,
    Evidence,
    IndexProgress,
    MatchedBy,
    MatcherInfo,
    MatchGroup,
    PhotoEvidence,
    Question,
    Recommendation,
    RetrievedPhoto,
    SearchFilter,
)
from core.sentences import Sentence, plain
from core.store.connection import open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.edits import EditStore
from core.vault import LibraryKey
from core.worker.channel.messages import (
    AddFolder,
    AskQuestion,
    AskStatus,
    CancelIndexing,
    CancelRequest,
    DescribeAgain,
    Done,
    Event,
    Failed,
    FailureCause,
    FindSimilar,
    FolderAdded,
    FolderRemoved,
    IndexFinished,
    IndexOutcome,
    IndexProgressed,
    IndexState,
    IndexStateChanged,
    LibraryChanged,
    LoadProfile,
    PauseIndexing,
    ProfileLoaded,
    QuestionAnswered,
    Ready,
    RemoveFolder,
    RequestId,
    ResumeIndexing,
    RetryFailures,
    SearchHit,
    SearchResults,
    SearchText,
    Shutdown,
    StartIndexing,
)
from core.worker.channel.pipe import read_command, send_message
from tests.app.library_builder import fill_folder


def start_scripted_worker(connection: Connection, data_dir: Path) -> BaseProcess:
    """Start it like the real one, but from a server that has everything imported, where there is one."""
    arguments = (connection, data_dir, vault.key_of(data_dir))
    process: BaseProcess
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.app.scripted_worker"])
        process = context.Process(target=_run, args=arguments, daemon=True)
    else:
        spawning = multiprocessing.get_context("spawn")
        process = spawning.Process(target=_run, args=arguments, daemon=True)
    process.start()
    return process


def _run(connection: Connection, data_dir: Path, key: LibraryKey | None) -> None:
    vault.set_key(data_dir, key)
    worker = ScriptedWorker(connection, data_dir)
    worker.send(Ready(encoder_id="starter", describer_id="starter", matcher_id="starter"))
    while True:
        try:
            command = read_command(connection)
        except EOFError:
            return
        if isinstance(command, Shutdown):
            return
        worker.handle(command)


class ScriptedWorker:
    """One method a command."""

    def __init__(self, connection: Connection, data_dir: Path) -> None:
        self._pipe = connection
        self._paths = DataPaths(data_dir)
        self._store = open_store(self._paths.database)
        self._waiting: RequestId | None = None
        self._is_paused = False

    def send(self, event: Event) -> None:
        send_message(self._pipe, event)

    def handle(self, command: object) -> None:
        handlers: dict[type, Callable[[Any], None]] = {
            StartIndexing: self._index,
            PauseIndexing: self._pause,
            ResumeIndexing: self._resume,
            CancelIndexing: self._stop,
            AddFolder: self._add,
            RemoveFolder: self._remove,
            RetryFailures: lambda c: self.send(Done(c.request_id)),
            DescribeAgain: lambda c: self.send(Done(c.request_id)),
            SearchText: self._search,
            FindSimilar: self._similar,
            AskQuestion: self._ask,
            CancelRequest: self._cancel,
            LoadProfile: self._profile,
        }
        handler = handlers.get(type(command))
        if handler is not None:
            handler(command)

    def _pause(self, _command: PauseIndexing) -> None:
        self._is_paused = True
        self.send(IndexStateChanged(IndexState.PAUSED))

    def _resume(self, _command: ResumeIndexing) -> None:
        self._is_paused = False
        self.send(IndexStateChanged(IndexState.INDEXING))

    def _stop(self, _command: CancelIndexing) -> None:
        self._is_paused = False
        self.send(IndexStateChanged(IndexState.IDLE))
        self.send(IndexFinished(IndexOutcome.CANCELLED, IndexProgress(0, 0, 0)))

    def _index(self, _command: StartIndexing) -> None:
        if self._is_paused:
            return
        photos = PhotoStore(self._store).counts().photos
        progress = IndexProgress(found=photos, done=photos, failed=0)
        self.send(IndexStateChanged(IndexState.SCANNING))
        self.send(IndexProgressed(progress))
        self.send(IndexFinished(IndexOutcome.FINISHED, progress))
        self.send(IndexStateChanged(IndexState.IDLE))

    def _add(self, command: AddFolder) -> None:
        roots = RootStore(self._store)
        try:
            root_id = roots.add(command.path)
        except UserError as error:
            self.send(Failed(command.request_id, FailureCause.USER, error.sentence))
            return
        cache = ThumbnailCache(self._paths.thumbnails, 100_000_000)
        fill_folder(self._store, cache, root_id, command.path)
        root = next(root for root in roots.all() if root.id == root_id)
        self.send(FolderAdded(command.request_id, root))
        self.send(LibraryChanged(root.photos, root.failures))

    def _remove(self, command: RemoveFolder) -> None:
        RootStore(self._store).remove(command.root_id)
        self.send(FolderRemoved(command.request_id, command.root_id))

    def _search(self, command: SearchText) -> None:
        if command.typed == "2019":
            hits = tuple(SearchHit(id_, 0.0) for id_ in PhotoStore(self._store).ids()[:2])
            groups = (MatchGroup((MatchedBy.DATE,), 1), MatchGroup((MatchedBy.NAME,), 1))
            if MatchedBy.DATE in command.without:
                self.send(SearchResults(command.request_id, hits[:1], groups[1:]))
                return
            limits = SearchFilter(datetime(2019, 1, 1), datetime(2020, 1, 1))
            self.send(SearchResults(command.request_id, hits, groups, limits))
            return
        if command.text.startswith("written "):
            written = PhotoTextStore(self._store).with_words(command.text.removeprefix("written "))
            texts = tuple(SearchHit(id_, 0.5) for id_ in written)
            self.send(_results(command.request_id, texts, len(texts), MatchedBy.TEXT))
            return
        ids = PhotoStore(self._store).ids()
        words = command.text.lower().split()
        captions = AnnotationStore(self._store).annotations(ids)
        found = [
            id_
            for id_ in ids
            if id_ in captions and any(word in captions[id_].caption.lower() for word in words)
        ]
        if command.allowed is not None:
            found = [id_ for id_ in found if id_ in command.allowed]
        matching = tuple(SearchHit(id_, 0.5) for id_ in found)
        self.send(_results(command.request_id, matching, len(matching)))

    def _similar(self, command: FindSimilar) -> None:
        ids = [id_ for id_ in PhotoStore(self._store).ids() if id_ != command.photo_id]
        hits = tuple(SearchHit(id_, 0.4) for id_ in ids[:5])
        self.send(_results(command.request_id, hits, 2))

    def _ask(self, command: AskQuestion) -> None:
        if "always crash" in command.text:
            os._exit(9)
        flag = self._paths.root / "crashed-once"
        if "crash" in command.text and not flag.exists():
            flag.touch()
            os._exit(9)
        if "fail" in command.text:
            sentence = plain(
                "Search is off because a model is missing. Install it in the settings."
            )
            self.send(Failed(command.request_id, FailureCause.ENVIRONMENT, sentence))
            return
        self.send(AskStatus(command.request_id, "retrieving", 9))
        if "slow" in command.text:
            self._waiting = command.request_id
            return
        self.send(AskStatus(command.request_id, "matching", 3))
        self.send(QuestionAnswered(command.request_id, self._answer(command)))

    def _answer(self, command: AskQuestion) -> Answer:
        category = command.previous.question.category if command.previous else "museum"
        feedback = EditStore(self._store).feedback(category)
        photos = PhotoStore(self._store)
        ids = [i for i in photos.ids()[:12] if i not in feedback.excluded_photos]
        captions = AnnotationStore(self._store).annotations(ids)
        history = tuple(
            RetrievedPhoto(id_, photo.path, 0.4, cell, captions[id_].caption, ("sea", "ship"))
            for cell, (id_, photo) in enumerate(photos.photos(ids).items(), start=1)
        )
        places = command.candidates
        if command.place_list_id is not None:
            places = tuple(PlaceListStore(self._store).get(command.place_list_id))
        kept = [p for p in places if p.name.casefold() not in feedback.disliked_places]
        evidence = Evidence(
            tuple(PhotoEvidence(p.photo_id, p.path, p.cell, 0.1) for p in history[:3]),
            (AspectEvidence("sea", 0.2), AspectEvidence("ship", 0.1)),
        )
        return Answer(
            question=Question(command.text, category),
            matcher=MatcherInfo("starter", "starter", zero_shot=True),
            history=history,
            ranking=tuple(
                Recommendation(rank, place, 1 / rank, 1.2 * rank, evidence)
                for rank, place in enumerate(kept, start=1)
            ),
            notes=() if places else (Sentence("answer.no-list"),),
        )

    def _cancel(self, command: CancelRequest) -> None:
        if command.request_id == self._waiting:
            self._waiting = None
            self.send(Failed(command.request_id, FailureCause.CANCELLED, None))

    def _profile(self, command: LoadProfile) -> None:
        annotations = AnnotationStore(self._store)
        removed = EditStore(self._store).feedback(command.category).removed_words
        ids = PhotoStore(self._store).ids()
        aspects = {
            aspect.word: aspect
            for annotation in annotations.annotations(ids).values()
            for aspect in annotation.aspects
            if aspect.word not in removed
        }
        self.send(
            ProfileLoaded(
                command.request_id,
                command.category,
                tuple(aspects.values()),
                tuple(tuple(annotations.photos_with_word(word, 6)) for word in aspects),
                tuple(ids),
                frozenset(word for word, aspect in aspects.items() if aspect.salience < 0.45),
            )
        )


def _results(
    request_id: RequestId,
    hits: tuple[SearchHit, ...],
    strong: int,
    by: MatchedBy = MatchedBy.LOOKS,
) -> SearchResults:
    return SearchResults(request_id, hits, (MatchGroup((by,), strong),) if strong else ())
