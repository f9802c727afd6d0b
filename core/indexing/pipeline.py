"""The whole indexing process: survey the folders, add new files, refresh stale data.

Every batch is one transaction and all other state is on disk, so a killed run loses at most the
current batch, and the next run continues from there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence

from core import logs
from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner
from core.indexing.idle_steps import IdleRun, IdleStep, NoteStep, SecondLookStep, TextStep
from core.indexing.index_report import IndexReport
from core.indexing.lack_of_memory import refuse_lack_of_memory
from core.indexing.new_files import NewFiles, OnCommitted
from core.indexing.progress import ProgressMeter
from core.indexing.refresh import Refresh
from core.indexing.steps import AnnotationStep, IndexModels, VectorStep
from core.indexing.survey import Survey
from core.photos.thumbnails import ThumbnailCache
from core.records import IndexProgress, IndexWork, PhotoId, RootId
from core.settings.chosen import IndexSpeed
from core.store.connection import Connection
from core.store.library.frames import FrameStore
from core.store.library.locations import LocationState, LocationStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId


class IndexPipeline:
    """One run of indexing. Hold `core.indexing.lock.indexing_lock` while it runs.

    Either call `run`, or iterate `steps` to do other work (answer a question) between batches.
    """

    def __init__(
        self,
        *,
        connection: Connection,
        models: IndexModels,
        thumbnails: ThumbnailCache,
        speed: IndexSpeed,
        max_pixels: int,
        root_ids: Collection[RootId] = (),
        on_committed: OnCommitted = lambda _generation, _ids, _vectors: None,
        first: Callable[[], Sequence[PhotoId]] = tuple,
        with_people: bool = True,
    ) -> None:
        """
        Args:
            root_ids: folders to scan for changes; all when empty. Pending files of other folders are
                indexed too.
            on_committed: called with the generation, ids and vectors [n, d] of each committed batch,
                including those of the second look.
            first: photos that a slow describer and the idle steps should process before all others.
            with_people: store names of people that metadata contains.
        """
        self._connection = connection
        self._models = models
        self._thumbnails = thumbnails
        self._root_ids = frozenset(root_ids)
        self._on_committed = on_committed
        self._first = first
        self._with_people = with_people
        self._locations = LocationStore(connection)
        self._runner = BatchRunner(speed=speed, max_pixels=max_pixels)
        self._vectors = VectorStep(connection, models.encoder)
        look = models.second_look
        self._beside = () if look is None else (VectorStep(connection, look).generation,)
        self._meter = ProgressMeter(time.monotonic)
        self.is_surveyed = False  # all folders were scanned
        self.is_refreshing = False  # all new files are in the library
        self.report = IndexReport()

    @property
    def generation(self) -> GenerationId:
        """The generation this run writes its vectors to."""
        return self._vectors.generation

    @property
    def progress(self) -> IndexProgress:
        """The current progress."""
        return self._meter.now()

    def set_speed(self, speed: IndexSpeed) -> None:
        """Gentle or fast, from the next batch on."""
        self._runner.set_speed(speed)

    def restart_rate(self) -> None:
        """Resume after a pause, which must not distort the rate."""
        self._meter.restart_rate()

    def run(
        self,
        cancel: CancelToken,
        on_progress: Callable[[IndexProgress], None] = lambda _progress: None,
    ) -> IndexReport:
        """Index everything.

        Args:
            on_progress: called at most ten times a second, and at the end.

        Raises:
            Cancelled: if `cancel` was set; committed work is kept.
            EnvironmentProblem: if the disk is full, the library cannot be written, or there is not
                enough memory.
        """
        for progress in self.steps(cancel):
            if progress is not None:
                on_progress(progress)
        return self.report

    def steps(self, cancel: CancelToken) -> Generator[IndexProgress | None, None, None]:
        """Run in steps of less than a second; yields None when there is nothing new to report.

        Closing the iterator stops the run, like cancelling it. Raises like `run`.
        """
        self._locations.release_second_chances()
        try:
            yield from self._survey(cancel)
            self.is_surveyed = True
            yield from self._new_files(cancel)
            self.is_refreshing = True
            for annotations in self._annotation_steps():
                yield from self._refresh(annotations, cancel)
            for step in self._idle_steps():
                yield from self._catch_up(step, cancel)
        except Exception as error:
            refuse_lack_of_memory(error)
            raise
        finally:
            self._runner.close()
        logs.indexing.info(
            "indexed: decoded %d, encoded %d, described %d, looked again %d, read %d, linked %d, failed %d",
            self.report.decoded,
            self.report.encoded,
            self.report.described,
            self.report.looked_again,
            self.report.read,
            self.report.linked,
            self.report.failed,
        )
        yield self._meter.now()

    def _survey(self, cancel: CancelToken) -> Iterator[IndexProgress | None]:
        survey = Survey(self._connection, self.report)
        before = 0
        for root in RootStore(self._connection).all():
            if self._root_ids and root.id not in self._root_ids:
                continue
            seen = 0
            for seen in survey.look(root, cancel):
                cancel.check()
                self._meter.see(before + seen)
                yield self._meter.throttled()
            before += seen
        FrameStore(self._connection).pair()

    def _new_files(self, cancel: CancelToken) -> Iterator[IndexProgress | None]:
        annotations = AnnotationStep(self._connection, self._models.describer, self._models)
        new_files = NewFiles(
            self._connection,
            vectors=self._vectors,
            annotations=annotations,
            thumbnails=self._thumbnails,
            runner=self._runner,
            meter=self._meter,
            report=self.report,
            on_committed=self._on_committed,
            on_all_shown=lambda waiting: self._count_files(waiting, IndexWork.UNDERSTAND),
            with_people=self._with_people,
        )
        self._count_files()
        for _ in new_files.run(cancel):
            yield self._meter.throttled()
        self._count_files()

    def _idle_steps(self) -> Iterator[IdleStep]:
        run = IdleRun(self._connection, self._runner, self._meter, self.report, self._first)
        yield NoteStep(run, self._thumbnails, with_people=self._with_people)
        if self._models.second_look is not None:
            yield SecondLookStep(run, self._models.second_look, self._on_committed)
        if self._models.reader is not None:
            yield TextStep(run, self._models.reader)

    def _catch_up(
        self, step: Refresh | IdleStep, cancel: CancelToken
    ) -> Iterator[IndexProgress | None]:
        if stale := len(step.stale()):
            self._count_files(stale, step.work)
            for _ in step.run(cancel):
                yield self._meter.throttled()
            self._count_files()

    def _count_files(self, stale: int = 0, work: IndexWork = IndexWork.READ) -> None:
        """Set the counters to the contents of the folders; stale photos count as not done."""
        states = self._locations.state_counts()
        done, failed = states[LocationState.INDEXED], states[LocationState.FAILED]
        found = done + failed + states[LocationState.PENDING]
        self._meter.reset(found=found, done=max(0, done - stale), failed=failed, work=work)

    def _annotation_steps(self) -> list[AnnotationStep]:
        """Describers in the order they run; the last one's annotations are preferred."""
        describers = [self._models.describer]
        if self._models.slow_describer is not None:
            describers.append(self._models.slow_describer)
        steps = [AnnotationStep(self._connection, each, self._models) for each in describers]
        steps[-1].prefer()
        return steps

    def _refresh(
        self, annotations: AnnotationStep, cancel: CancelToken
    ) -> Iterator[IndexProgress | None]:
        refresh = Refresh(
            self._connection,
            vectors=self._vectors,
            annotations=annotations,
            runner=self._runner,
            meter=self._meter,
            report=self.report,
            first=self._first,
        )
        yield from self._catch_up(refresh, cancel)
        if self._vectors.finish(refresh.unreachable, self._beside):
            self.report.switched = True
        annotations.finish()
