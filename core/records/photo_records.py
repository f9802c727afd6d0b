"""Records of photos: where and when they were taken, what they show, folders, indexing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final, NewType

from core.sentences import Sentence

PhotoId = NewType("PhotoId", int)
RootId = NewType("RootId", int)
PlaceListId = NewType("PlaceListId", int)
ConversationId = NewType("ConversationId", int)


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


CLIP_FORMATS: Final = frozenset(("MP4", "MKV", "AVI"))  # of `PhotoMetadata.format`


class OffsetSource(Enum):
    """The source of a capture time's UTC offset."""

    EXIF = "exif"  # stated beside the time itself, in EXIF or XMP
    GPS = "gps"  # difference between the local time and the GPS (UTC) time
    PLACE = "place"  # the time zone of the position
    UNKNOWN = "unknown"  # never assume UTC


@dataclass(frozen=True, slots=True)
class CaptureTime:
    """When the photo was taken, as the camera's wall clock showed it.

    Attributes:
        local: naive wall time.
        offset_minutes: minutes east of UTC, None if nothing in the file tells.
    """

    local: datetime
    offset_minutes: int | None = None
    offset_source: OffsetSource = OffsetSource.UNKNOWN


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """Metadata from the file itself. `width_px` and `height_px` are after applying orientation.

    Attributes:
        duration_ms: of a clip, or of the one that belongs to a photo; None for other photos.
        live_id: Apple's name for a photo and the clip recorded with it (“Live Photo”).
    """

    format: str
    width_px: int
    height_px: int
    captured: CaptureTime | None = None
    gps: GeoPoint | None = None
    camera: str | None = None
    orientation: int = 1
    duration_ms: int | None = None
    live_id: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """Which frame of a clip a photo is.

    Attributes:
        time_ms: from the beginning of the clip.
        leads: it is the frame that stands for the clip and has its content hash.
    """

    time_ms: int
    leads: bool = False


@dataclass(frozen=True, slots=True)
class PhotoNotes:
    """What people and their programs wrote about a photo, in its file or beside it.

    Attributes:
        keywords: as written; the levels of a hierarchy from the top, joined by `|`.
        rating: 1 to 5 stars, -1 for rejected; None: not rated.
        label: name of a colour or of a stage of work.
        people: names of those in the photo, as named by the user.
        places: names of where it is, the most exact first.
        software: programs that wrote the file, the first one first.
        favourite: marked with a star or a heart in Google Photos or Picasa.
    """

    title: str = ""
    caption: str = ""
    keywords: tuple[str, ...] = ()
    rating: int | None = None
    label: str = ""
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    software: tuple[str, ...] = ()
    favourite: bool = False


class PhotoState(Enum):
    """Whether a photo can currently be opened."""

    PRESENT = "present"
    OFFLINE = "offline"  # its folder is unreachable; nothing is deleted
    MISSING = "missing"  # its folder is there, the file is not


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo of the library. Identity is the content hash; `path` is one of its locations.

    Attributes:
        moment: which frame of the clip at `path` it is; None for a still.
        clip: the file with the moving picture; None if nothing moves. That of a motion photo is the photo itself.
    """

    id: PhotoId
    content_hash: bytes
    path: Path
    root_id: RootId
    state: PhotoState
    metadata: PhotoMetadata
    moment: Moment | None = None
    clip: Path | None = None

    @property
    def is_motion_photo(self) -> bool:
        """Whether the clip is inside the file of the photo, where players do not find it."""
        return self.clip == self.path and self.metadata.format not in CLIP_FORMATS


class AspectKind(Enum):
    """The source of an aspect word, so that views and profiles can group them."""

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

    UNREADABLE = "unreadable"  # permissions, I/O error, disappeared while reading
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
    """Whether a photo folder is currently readable."""

    ONLINE = "online"
    OFFLINE = "offline"  # unreachable, or suddenly empty: nothing is deleted


@dataclass(frozen=True, slots=True)
class Root:
    """A photo folder the user added, with counts of its contents."""

    id: RootId
    path: Path
    state: RootState
    photos: int = 0
    failures: int = 0


class IndexWork(Enum):
    """What a run does with the photos just now; only the first reads new ones."""

    READ = "read"
    UNDERSTAND = "understand"  # those just read
    DESCRIBE = "describe"  # again, by new models
    NOTES = "notes"  # what people wrote in files and beside them
    LOOK_AGAIN = "look_again"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """Indexing progress: found = done + failed + still to do.

    Attributes:
        photos_per_second: moving rate, None until known.
        seconds_left: None until it can be estimated.
    """

    found: int
    done: int
    failed: int
    photos_per_second: float | None = None
    seconds_left: float | None = None
    work: IndexWork = IndexWork.READ


class OtherKind(Enum):
    """What a file in a photo folder is if it is no photo; judged by its name."""

    VIDEO = "video"
    SOUND = "sound"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class IndexResult:
    """What one run of indexing came to, in files.

    Attributes:
        read: new photos in the library.
        copies: further files of known photos.
        skipped: files that are no photos, by kind.
        refused: reasons for which files could not be read, the most frequent first.
    """

    read: int = 0
    copies: int = 0
    skipped: tuple[tuple[OtherKind, int], ...] = ()
    refused: tuple[tuple[Sentence, int], ...] = ()


class Facet(Enum):
    """A property by which photos are counted and chosen."""

    ALBUM = "album"  # made by the user; the one without a name holds the favourites
    YEAR = "year"
    PLACE = "place"  # the nearest town, and its country
    PERSON = "person"
    KEYWORD = "keyword"
    RATING = "rating"  # at least so many stars
    CAMERA = "camera"
    KIND = "kind"  # of file


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, as stored: “2019”, “Nikon D90”, “5” stars."""

    facet: Facet
    value: str


@dataclass(frozen=True, slots=True)
class FacetCount:
    """The number of photos with a value."""

    value: str
    photos: int


@dataclass(frozen=True, slots=True)
class SubFolder:
    """A folder inside a photo folder.

    Attributes:
        path: relative to that of the root, with slashes.
        photos: distinct ones in it and everything below.
        has_folders: whether there is anything below.
    """

    path: str
    photos: int
    has_folders: bool


class MatchedBy(Enum):
    """What a photo was matched by."""

    NAME = "name"  # of its file or of a folder it is in
    TEXT = "text"  # written in the photo
    NOTES = "notes"  # what people wrote about it
    DATE = "date"
    PLACE = "place"
    PERSON = "person"  # who is in it, by its metadata
    RATING = "rating"
    KEYWORD = "keyword"  # asked for as such
    CAMERA = "camera"
    LOOKS = "looks"  # what the picture shows


@dataclass(frozen=True, slots=True)
class MatchGroup:
    """Consecutive photos of a search result that were matched by the same thing."""

    by: tuple[MatchedBy, ...]
    photos: int


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """What the words of a search restrict it to.

    Attributes:
        taken_from, taken_to: local wall time, end exclusive; None: no limit.
        place: name of a town or country, as written; empty: anywhere.
        people: names of those in the photos, as metadata has them; all of them.
        stars: at least so many; 0: any rating.
        keywords: as metadata has them; all of them.
        camera: its name or a part of it; empty: any.
    """

    taken_from: datetime | None = None
    taken_to: datetime | None = None
    place: str = ""
    people: tuple[str, ...] = ()
    stars: int = 0
    keywords: tuple[str, ...] = ()
    camera: str = ""

    @property
    def by(self) -> tuple[MatchedBy, ...]:
        """What the remaining photos were matched by."""
        named = (
            (MatchedBy.DATE, self.taken_from or self.taken_to),
            (MatchedBy.PLACE, self.place),
            (MatchedBy.PERSON, self.people),
            (MatchedBy.RATING, self.stars),
            (MatchedBy.KEYWORD, self.keywords),
            (MatchedBy.CAMERA, self.camera),
        )
        return tuple(kind for kind, value in named if value)
