"""Downloads the photos a built data set refers to: slowly, resumably, and only on request.

The only networked step of the benchmarks. Photos are for personal use: the sources do not allow
redistribution.
"""

from __future__ import annotations

import io
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import PHOTOS
from core.safety.offline import network_allowed
from core.sentences import plain

GONE: Final = "gone.txt"
_THUMBNAIL: Final = re.compile(r"=w\d+-h\d+[-\w]*$")  # how the source crops photos to 150 pixels
_MAX_BYTES: Final = 30 * 1024 * 1024
_TIMEOUT_S: Final = 30
_MAX_FAILURES_IN_A_ROW: Final = 20
_PERMANENT: Final = {400, 401, 403, 404, 410}


@dataclass(frozen=True, slots=True)
class DownloadResult:
    """The result of a download: new files, existing files, dead addresses."""

    fetched: int
    present: int
    gone: int


def download_photos(
    dataset: Dataset,
    cancel: CancelToken,
    on_progress: Callable[[int, int], None],
    *,
    per_second: float,
    side_px: int,
    limit: int | None = None,
    questions: int | None = None,
) -> DownloadResult:
    """Fetch missing photos into the data set's photo folder, at most `per_second` requests.

    Existing photos and addresses known to be dead are not requested again.

    Args:
        limit: photos requested in this call.
        questions: only what this many test questions need, the same questions as in a run with
            that limit; without it the photos of all users.

    Raises:
        UserError: if the rate is not positive, or the data set has no addresses.
        EnvironmentProblem: if the server refuses many photos in a row.
        Cancelled: if requested; downloaded photos are kept.
    """
    if per_second <= 0:
        raise UserError(plain(f"{per_second} requests a second would never end"))
    root = dataset.photos_root
    root.mkdir(parents=True, exist_ok=True)
    gone = _read_gone(root)
    total = sum(1 for _ in _addresses(dataset, questions))  # counted first, never held in memory
    if not total:
        raise UserError(
            plain(f"The photos of {dataset.directory} have no addresses to fetch them from.")
        )
    fetched = present = lost = asked = in_a_row = 0
    with network_allowed(), (root / GONE).open("a", encoding="utf-8") as gone_file:
        for number, (path, url) in enumerate(_addresses(dataset, questions), start=1):
            cancel.check()
            known = path in gone
            if known or (root / path).is_file():
                lost, present = lost + known, present + (not known)
                continue
            if asked == limit:
                continue
            asked += 1
            start = time.monotonic()
            outcome = _fetch(sized(url, side_px), root / path)
            fetched += outcome is None
            in_a_row = 0 if outcome is None or outcome == "gone" else in_a_row + 1
            if outcome == "gone":
                lost += 1
                gone.add(path)
                gone_file.write(f"{path}\n")
                gone_file.flush()
            if in_a_row >= _MAX_FAILURES_IN_A_ROW:
                raise EnvironmentProblem(
                    plain(
                        f"{in_a_row} photos in a row could not be fetched ({outcome}). "
                        "Wait a while and run it again; it goes on where it was."
                    )
                )
            on_progress(number, total)
            time.sleep(max(0.0, 1 / per_second - (time.monotonic() - start)))
    return DownloadResult(fetched, present, lost)


def sized(url: str, side_px: int) -> str:
    """The address of the same photo at a useful size."""
    return _THUMBNAIL.sub(f"=s{side_px}", url)


def _addresses(dataset: Dataset, questions: int | None) -> Iterator[tuple[str, str]]:
    """(path, address) of photos, some more than once; addresses of local photos are empty."""
    found = _all_addresses(dataset) if questions is None else _needed(dataset, questions)
    return ((path, url) for path, url in found if url)


def _all_addresses(dataset: Dataset) -> Iterator[tuple[str, str]]:
    with open_database() as connection:
        cursor = connection.execute(
            "SELECT path, url FROM read_parquet(?)", [str(dataset.directory / PHOTOS / "*.parquet")]
        )
        while block := cursor.fetchmany(10_000):
            yield from block


def _needed(dataset: Dataset, questions: int) -> Iterator[tuple[str, str]]:
    """Histories and candidate images, question by question, so that a partial download is useful."""
    for question in dataset.questions(limit=questions):
        photos = dataset.photos({question.user_id})[question.user_id]
        yield from ((photo.path, photo.url) for photo in photos[: question.history_length])
        places = dataset.places(set(question.candidates))
        for row in question.candidates:
            yield from zip(places[row].images, places[row].image_urls, strict=False)


def _read_gone(root: Path) -> set[str]:
    file = root / GONE
    return set(file.read_text(encoding="utf-8").splitlines()) if file.exists() else set()


def _fetch(url: str, path: Path) -> str | None:
    """Save one photo; None when done, "gone" for good, else the name of a temporary problem."""
    if not url.startswith(("http://", "https://")):
        return "gone"
    try:
        with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as response:
            data = response.read(_MAX_BYTES + 1)
    except urllib.error.HTTPError as error:
        return "gone" if error.code in _PERMANENT else f"status {error.code}"
    except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
        return type(error).__name__
    if len(data) > _MAX_BYTES or not _is_photo(data):
        return "gone"  # an error page, or half a photo
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial")
    partial.write_bytes(data)
    partial.replace(path)
    return None


def _is_photo(data: bytes) -> bool:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.draft("RGB", (64, 64))
            image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True
