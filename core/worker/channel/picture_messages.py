"""Messages about files of photos, which are served independently of all other work."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from core.worker.channel.request_id import RequestId


class PictureSize(Enum):
    """How large a picture is made."""

    THUMBNAIL = "thumbnail"
    LARGE = "large"  # fills a screen
    FULL = "full"  # the photo's own pixels


@dataclass(frozen=True, slots=True)
class PreparePicture:
    """Cache a picture of a photo. Answer: `PictureReady` or `Failed`."""

    request_id: RequestId
    content_hash: bytes
    size: PictureSize


@dataclass(frozen=True, slots=True)
class PictureReady:
    """Answer to `PreparePicture`: the file is in the cache."""

    request_id: RequestId
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class ReadTags:
    """List all metadata of a photo's file. Answer: `TagsRead` or `Failed`."""

    request_id: RequestId
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class TagsRead:
    """Answer to `ReadTags`: names and values as written in the file, in its order."""

    request_id: RequestId
    content_hash: bytes
    tags: tuple[tuple[str, str], ...]
