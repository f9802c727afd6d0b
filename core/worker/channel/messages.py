"""Everything that may travel between the application and the worker process.

Commands go in, events come out. They carry ids, numbers and records, never pixels or tensors.
Every answer to a command carries its `request_id`. Those about files are in `picture_messages`.
`core.worker.channel.pipe` sends and reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from core.records import (
    Answer,
    AspectWord,
    Candidate,
    GeoPoint,
    IndexProgress,
    IndexResult,
    MatchedBy,
    MatchGroup,
    PhotoId,
    PlaceListId,
    Root,
    RootId,
    SearchFilter,
)
from core.sentences import Sentence
from core.settings.chosen import IndexSpeed
from core.worker.channel.picture_messages import (
    PictureReady,
    PreparePicture,
    ReadTags,
    TagsRead,
)
from core.worker.channel.request_id import RequestId as RequestId  # for whoever sends messages

PROTOCOL_VERSION: Final = 1

# --- commands ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartIndexing:
    """Look for changes in these folders (all when empty) and index what is new."""

    root_ids: tuple[RootId, ...] = ()


@dataclass(frozen=True, slots=True)
class PauseIndexing:
    """Pause indexing; questions are still answered."""


@dataclass(frozen=True, slots=True)
class ResumeIndexing:
    """Resume paused indexing."""


@dataclass(frozen=True, slots=True)
class CancelIndexing:
    """Stop indexing; what is committed stays."""


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Gentle or fast, from the next batch on."""

    speed: IndexSpeed


@dataclass(frozen=True, slots=True)
class AddFolder:
    """Add a photo folder and index it. Answer: `FolderAdded` or `Failed`."""

    request_id: RequestId
    path: Path


@dataclass(frozen=True, slots=True)
class RemoveFolder:
    """Forget a folder and its photos; the files stay. Answer: `FolderRemoved` or `Failed`."""

    request_id: RequestId
    root_id: RootId


@dataclass(frozen=True, slots=True)
class RetryFailures:
    """Forget earlier failures of files and try them again. Answer: `Done` or `Failed`."""

    request_id: RequestId


@dataclass(frozen=True, slots=True)
class SearchText:
    """Photos by text: `text` in English, `typed` as written if different. Answer: `SearchResults` or `Failed`.

    `allowed` restricts the search to these photos; None means all. `limit` applies to photos found
    by what they show. Dates, places or people in the text do not restrict it if they are in `without`.
    """

    request_id: RequestId
    text: str
    limit: int = 200
    allowed: tuple[PhotoId, ...] | None = None
    typed: str = ""
    without: tuple[MatchedBy, ...] = ()


@dataclass(frozen=True, slots=True)
class FindSimilar:
    """Photos similar to a photo of the library. Answer: `SearchResults` or `Failed`."""

    request_id: RequestId
    photo_id: PhotoId
    limit: int = 200
    allowed: tuple[PhotoId, ...] | None = None


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """Rank candidates for a question.

    Attributes:
        place_list_id: a stored list of candidates, or
        candidates: candidates sent along; used when `place_list_id` is None.
        regions: add the places of the regions to the list; without a list they are always used.
        location: where "nearby" is; None falls back to the home location of the settings.
        previous: the previous parsed question, for follow-ups ("cheaper").

    Answer: `AskStatus` any number of times, then `QuestionAnswered` or `Failed`.
    """

    request_id: RequestId
    text: str
    place_list_id: PlaceListId | None = None
    candidates: tuple[Candidate, ...] = ()
    regions: bool = False
    location: GeoPoint | None = None
    previous: Answer | None = None


@dataclass(frozen=True, slots=True)
class LoadProfile:
    """What the app believes about a category. Answer: `ProfileLoaded` or `Failed`."""

    request_id: RequestId
    category: str


@dataclass(frozen=True, slots=True)
class DescribeAgain:
    """The user corrected what these photos show. Answer: `Done` or `Failed`."""

    request_id: RequestId
    photo_ids: tuple[PhotoId, ...]


@dataclass(frozen=True, slots=True)
class CancelRequest:
    """Stop a question or search. Its answer is then `Failed` of kind CANCELLED, if not sent yet."""

    request_id: RequestId


@dataclass(frozen=True, slots=True)
class ReloadModels:
    """Models or settings have changed on disk: reload them. Answer: `Ready`."""


@dataclass(frozen=True, slots=True)
class RequestStatus:
    """Ask for the state of the worker. Answer: `WorkerStatus`."""

    request_id: RequestId


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End the worker after the current batch."""


Command = (
    StartIndexing | PauseIndexing | ResumeIndexing | CancelIndexing | SetSpeed | AddFolder
    | RemoveFolder | RetryFailures | SearchText | FindSimilar | AskQuestion | LoadProfile
    | DescribeAgain | PreparePicture | ReadTags | CancelRequest | ReloadModels | RequestStatus | Shutdown
)  # fmt: skip


# --- events --------------------------------------------------------------------------------


class IndexState(Enum):
    """What indexing is doing."""

    IDLE = "idle"
    SCANNING = "scanning"  # looking for new and changed files
    INDEXING = "indexing"
    PAUSED = "paused"


class IndexOutcome(Enum):
    """How a run of indexing ended."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"


class FailureCause(Enum):
    """Who can act on a failed request; decides how the failure is presented."""

    USER = "user"
    ENVIRONMENT = "environment"
    BUG = "bug"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has its models, or reports why it runs without them.

    Attributes:
        search_problem: a sentence when search and questions are off, None when they work.
        matcher_problem: a sentence when a chosen model is missing and the starter replaces it.
        encoder_id, describer_id, matcher_id: what is loaded, empty when nothing is.
    """

    search_problem: Sentence | None = None
    matcher_problem: Sentence | None = None
    encoder_id: str = ""
    describer_id: str = ""
    matcher_id: str = ""


@dataclass(frozen=True, slots=True)
class IndexStateChanged:
    """Indexing started, paused, resumed or ended."""

    state: IndexState


@dataclass(frozen=True, slots=True)
class IndexProgressed:
    """At most ten per second."""

    progress: IndexProgress


@dataclass(frozen=True, slots=True)
class IndexFinished:
    """A run of indexing has ended. `problem` is a sentence when the outcome is FAILED, `result` is known
    when it is FINISHED."""

    outcome: IndexOutcome
    progress: IndexProgress
    problem: Sentence | None = None
    result: IndexResult | None = None


@dataclass(frozen=True, slots=True)
class LibraryChanged:
    """Photos, failures or folders in the store have changed; reload them."""

    photos: int
    failures: int


@dataclass(frozen=True, slots=True)
class FolderAdded:
    """Answer to `AddFolder`."""

    request_id: RequestId
    root: Root


@dataclass(frozen=True, slots=True)
class FolderRemoved:
    """Answer to `RemoveFolder`."""

    request_id: RequestId
    root_id: RootId


@dataclass(frozen=True, slots=True)
class FolderStateChanged:
    """A folder went online or offline, or cannot be watched while the app runs (`problem`)."""

    root: Root
    problem: Sentence | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A photo found; `score` is a cosine similarity in [-1, 1]."""

    photo_id: PhotoId
    score: float


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Answer to `SearchText` and `FindSimilar`, best first.

    Attributes:
        groups: what the strong hits, which come first, were matched by.
        limits: what the words restricted the search to.
    """

    request_id: RequestId
    hits: tuple[SearchHit, ...]
    groups: tuple[MatchGroup, ...] = ()
    limits: SearchFilter = SearchFilter()  # noqa: RUF009  # frozen


@dataclass(frozen=True, slots=True)
class AskStatus:
    """Progress of a question: the name of the stage and the number of items it processes."""

    request_id: RequestId
    stage: str
    count: int


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """Answer to `AskQuestion`."""

    request_id: RequestId
    answer: Answer


@dataclass(frozen=True, slots=True)
class ProfileLoaded:
    """Answer to `LoadProfile`: aspect words, strongest first, each with photos that show it."""

    request_id: RequestId
    category: str
    aspects: tuple[AspectWord, ...]
    photos_by_aspect: tuple[tuple[PhotoId, ...], ...]  # in the order of `aspects`
    photos: tuple[PhotoId, ...]  # most relevant first
    uncertain: frozenset[str] = frozenset()  # words that no photo surely shows


@dataclass(frozen=True, slots=True)
class WorkerStatus:
    """Answer to `RequestStatus`."""

    request_id: RequestId
    state: IndexState
    progress: IndexProgress
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class Done:
    """A request without a result of its own succeeded."""

    request_id: RequestId


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be served. `request_id` None: the worker itself.

    Attributes:
        sentence: suitable for display; None when the user cancelled the request.
    """

    request_id: RequestId | None
    cause: FailureCause
    sentence: Sentence | None


Event = (
    Ready | IndexStateChanged | IndexProgressed | IndexFinished | LibraryChanged | FolderAdded
    | FolderRemoved | FolderStateChanged | SearchResults | AskStatus | QuestionAnswered
    | ProfileLoaded | PictureReady | TagsRead | WorkerStatus | Done | Failed
)  # fmt: skip

COMMANDS: Final[tuple[type[Command], ...]] = Command.__args__
EVENTS: Final[tuple[type[Event], ...]] = Event.__args__
