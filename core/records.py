"""Frozen records shared by every layer: photos, places, questions and answers.

All records are immutable, hashable where their fields are, picklable (they travel between
processes) and free of pixels and tensors.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NewType

from core.sentences import Sentence

PhotoId = NewType("PhotoId", int)
RootId = NewType("RootId", int)
PlaceListId = NewType("PlaceListId", int)
ConversationId = NewType("ConversationId", int)


# --- where and when -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GeoPoint:
    """A position in signed degrees, WGS 84.

    Raises:
        ValueError: if a coordinate is outside latitude [-90, 90] or longitude [-180, 180].
    """

    lat: float
    lon: float

    def __post_init__(self) -> None:
        if not (-90.0 <= self.lat <= 90.0 and -180.0 <= self.lon <= 180.0):
            raise ValueError(f"not a position on Earth: {self.lat}, {self.lon}")


class OffsetSource(Enum):
    """Where the UTC offset of a capture time came from."""

    EXIF = "exif"  # OffsetTimeOriginal and its siblings
    GPS = "gps"  # difference of the local time and the GPS (UTC) time
    UNKNOWN = "unknown"  # never assume UTC


@dataclass(frozen=True, slots=True)
class CaptureTime:
    """When the shutter opened, as the camera's wall clock showed it.

    Attributes:
        local: naive wall time.
        offset_minutes: minutes east of UTC, None when nothing in the file says so.
    """

    local: datetime
    offset_minutes: int | None = None
    offset_source: OffsetSource = OffsetSource.UNKNOWN


# --- photos -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What the file itself says. `width_px` and `height_px` are after orientation is applied."""

    format: str
    width_px: int
    height_px: int
    captured: CaptureTime | None = None
    gps: GeoPoint | None = None
    camera: str | None = None
    orientation: int = 1


class PhotoState(Enum):
    """Whether a photo can be opened at the moment."""

    PRESENT = "present"
    OFFLINE = "offline"  # its folder is not reachable; nothing is forgotten
    MISSING = "missing"  # its folder is there, the file is not


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of the library. Identity is the content hash; `path` is one of its locations."""

    id: PhotoId
    content_hash: bytes
    path: Path
    root_id: RootId
    state: PhotoState
    metadata: PhotoMetadata


class AspectKind(Enum):
    """Where an aspect word comes from, so that views and profiles can group them."""

    OBJECT = "object"
    SCENE = "scene"
    COLOUR = "colour"
    TIME = "time"  # time of day
    SEASON = "season"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class AspectWord:
    """A descriptive term for a photo (paper, section 4.1).

    Attributes:
        salience: how strongly the describer saw it in this photo, in [0, 1].
    """

    word: str
    kind: AspectKind
    salience: float


@dataclass(frozen=True, slots=True)
class Annotation:
    """Caption of at most 30 words and aspect words of one photo, by one describer version."""

    caption: str
    aspects: tuple[AspectWord, ...]


class FailureKind(Enum):
    """Why a file could not be indexed."""

    UNREADABLE = "unreadable"  # permissions, I/O error, vanished while reading
    UNSUPPORTED = "unsupported"  # not an image format we read
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"  # more pixels or bytes than the cap
    TIMEOUT = "timeout"
    CRASHED = "crashed"  # the decoder process died


@dataclass(frozen=True, slots=True)
class FileFailure:
    """One file that is not in the library, with the reason as a sentence."""

    path: Path
    kind: FailureKind
    reason: Sentence
    strikes: int


class RootState(Enum):
    """Whether a photo folder can be read now."""

    ONLINE = "online"
    OFFLINE = "offline"  # unreachable, or suddenly empty: nothing is deleted


@dataclass(frozen=True, slots=True)
class Root:
    """A photo folder the person added, with the counts of what is in it."""

    id: RootId
    path: Path
    state: RootState
    photos: int = 0
    failures: int = 0


# --- candidates ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be recommended: x_s (name and description) and I_s (images) of the paper.

    Attributes:
        rating: 0 to 5.
        price_level: 1 (cheap) to 4 (expensive).
        hours: opening hours as written in the source; `core.places.hours.opening_hours` reads them.
        images: local image files; optional, as in the paper.
    """

    name: str
    description: str = ""
    category: str = ""
    location: GeoPoint | None = None
    rating: float | None = None
    price_level: int | None = None
    hours: str = ""
    images: tuple[Path, ...] = ()
    url: str = ""

    @property
    def text(self) -> str:
        """What a text encoder reads about it: name, category and description."""
        parts = (self.name.strip(), self.category.strip(), self.description.strip())
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A line of a pasted text or CSV file that was skipped, merged or repaired, and why."""

    line: int
    reason: Sentence


@dataclass(frozen=True, slots=True)
class PlaceList:
    """A named list of candidates."""

    id: PlaceListId
    name: str
    places: int


# --- questions and answers ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constraints:
    """Hard limits stated in a question; they filter candidates before any ranking.

    Attributes:
        max_distance_km: from "within 5 km"; None with `near` set means "close by", without a
            number.
        max_price_level: 1 to 4.
        exclude: words a candidate must not contain ("without the zoo").
    """

    near: bool = False
    max_distance_km: float | None = None
    max_price_level: int | None = None
    min_rating: float | None = None
    open_now: bool = False
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A parsed question: what kind of place, and under which limits."""

    text: str
    category: str
    constraints: Constraints = Constraints()


@dataclass(frozen=True, slots=True)
class Feedback:
    """The person's corrections that hold for one category (those for all categories included).

    Attributes:
        removed_words: aspect words that must not count for the person.
        pinned_words: aspect words that always do.
        excluded_photos: photos never to be used.
        liked_places: names of places of which more are wanted.
        disliked_places: names of places not to be shown again.
    """

    removed_words: frozenset[str] = frozenset()
    pinned_words: frozenset[str] = frozenset()
    excluded_photos: frozenset[PhotoId] = frozenset()
    liked_places: frozenset[str] = frozenset()
    disliked_places: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RetrievedPhoto:
    """A photo of the visual history that was used, with its cell in the grid (1-based)."""

    photo_id: PhotoId
    path: Path
    score: float
    cell: int
    caption: str
    aspects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhotoEvidence:
    """A photo behind a recommendation; `effect` is the drop of the score without it."""

    photo_id: PhotoId
    path: Path
    cell: int
    effect: float


@dataclass(frozen=True, slots=True)
class AspectEvidence:
    """An aspect word behind a recommendation; `effect` is the drop of the score without it."""

    word: str
    effect: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a candidate is ranked where it is, strongest first."""

    photos: tuple[PhotoEvidence, ...] = ()
    aspects: tuple[AspectEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One ranked candidate. `score` is comparable within one answer only; higher is better."""

    rank: int
    candidate: Candidate
    score: float
    distance_km: float | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class MatcherInfo:
    """Which model ranked, and whether it was trained for this task."""

    tier: str
    model_id: str
    zero_shot: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to one question.

    Attributes:
        history: the retrieved visual history in grid order, at most 64.
        notes: sentences about what was missing or assumed.
        timings_ms: stage name to milliseconds.
        grid_png: file of the numbered grid image, None when nothing was retrieved.
    """

    question: Question
    matcher: MatcherInfo
    history: tuple[RetrievedPhoto, ...]
    ranking: tuple[Recommendation, ...]
    notes: tuple[Sentence, ...]
    timings_ms: dict[str, float] = field(default_factory=dict, hash=False)
    grid_png: Path | None = None


# --- indexing -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """Honest progress of indexing: found = done + failed + still to do.

    Attributes:
        photos_per_second: moving rate, None until it is known.
        seconds_left: None until it can be estimated.
    """

    found: int
    done: int
    failed: int
    photos_per_second: float | None = None
    seconds_left: float | None = None
