"""Downloads a map extract at the user's request; one of the two modules that open a connection.

An interrupted download resumes where it stopped, if the server still has the same file.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import re
import shutil
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import EnvironmentProblem, reason_of
from core.places.osm.extract_index import SERVER, Extract
from core.safety.offline import network_allowed
from core.sentences import Sentence

_CHUNK_BYTES: Final = 1 << 18
_TIMEOUT_S: Final = 30.0
_SPARE_BYTES: Final = 200 << 20  # left free for everything else on the disk
_HEADERS: Final = {"User-Agent": "VisualLens (downloads one extract when a person asks)"}
_MD5: Final = re.compile(rb"\b[0-9a-f]{32}\b")
ByteCallback = Callable[[int, int], None]  # bytes done, total bytes


@dataclass(frozen=True, slots=True)
class _Version:
    """Identifies the file of an interrupted download: only the same file may resume it."""

    mark: str  # ETag or date of the file
    address: str  # where the server redirected to
    size_bytes: int


def download_extract(
    extract: Extract,
    folder: Path,
    prefix: str,
    cancel: CancelToken,
    on_bytes: ByteCallback,
    *,
    server: str = SERVER,
) -> Path:
    """Download an extract into a folder and return the file; verifies its length and MD5 checksum.

    Args:
        prefix: of the names of the file and of leftovers of an interrupted download.
        server: base address of the extract.

    Raises:
        EnvironmentProblem: if there is no connection, it was interrupted, the file arrived
            damaged, or the disk is full.
        Cancelled: if `cancel` was set; downloaded data is kept for the next time.
    """
    target = folder / f"{prefix}{extract.file_name}"
    partial = target.with_name(target.name + ".part")
    record = target.with_name(target.name + ".version.part")
    if target.is_file():  # complete and verified, but its import was stopped
        return target
    with network_allowed(), _explained():
        version = _fetch(server + extract.address, partial, record, cancel, on_bytes)
        expected = _published_sum(version.address)
    if expected and _sum_of(partial, cancel) != expected:
        partial.unlink()
        record.unlink(missing_ok=True)
        raise EnvironmentProblem(Sentence("region.download-damaged", name=extract.name))
    os.replace(partial, target)
    record.unlink(missing_ok=True)
    return target


def _fetch(
    address: str, partial: Path, record: Path, cancel: CancelToken, on_bytes: ByteCallback
) -> _Version:
    """Get the whole file, resuming an earlier attempt; retries as long as bytes arrive."""
    while True:
        before = _size(partial)
        try:
            version = _fetch_once(address, partial, record, cancel, on_bytes)
        except (OSError, http.client.HTTPException):
            if _size(partial) <= before:
                raise
            continue
        if _size(partial) == version.size_bytes:
            return version
        if _size(partial) <= before:
            raise ConnectionError("the server sent nothing")


def _fetch_once(
    address: str, partial: Path, record: Path, cancel: CancelToken, on_bytes: ByteCallback
) -> _Version:
    begun = _read_record(record)
    there = _size(partial) if begun is not None else 0
    if begun is not None and there == begun.size_bytes:
        return begun
    headers = dict(_HEADERS)
    if begun is not None and 0 < there < begun.size_bytes:
        headers |= {"Range": f"bytes={there}-", "If-Range": begun.mark}
    with _open(begun.address if begun and there else address, headers) as reply:
        goes_on = reply.status == HTTPStatus.PARTIAL_CONTENT and begun is not None
        if goes_on and reply.headers.get("Content-Range", "").startswith(f"bytes {there}-"):
            version = begun
        else:
            there = 0
            version = _version_of(reply)
            record.write_text(json.dumps(asdict(version)), encoding="utf-8")
        assert version is not None
        if shutil.disk_usage(partial.parent).free < version.size_bytes - there + _SPARE_BYTES:
            raise EnvironmentProblem(
                Sentence("region.no-room", needed=(version.size_bytes + _SPARE_BYTES) / 1e6)
            )
        with partial.open("ab" if there else "wb", buffering=0) as file:
            os.chmod(partial, 0o600)
            on_bytes(there, version.size_bytes)
            while chunk := reply.read1(_CHUNK_BYTES):  # received data is saved at once
                cancel.check()
                file.write(chunk)
                there += len(chunk)
                on_bytes(there, version.size_bytes)
    return version


def _version_of(reply: http.client.HTTPResponse) -> _Version:
    headers = reply.headers
    mark = headers.get("ETag") or headers.get("Last-Modified") or ""
    if not headers.get("Content-Length", "").isdigit():
        raise ConnectionError("the server does not say how long the file is")
    return _Version(mark, reply.url, int(headers["Content-Length"]))


def _read_record(record: Path) -> _Version | None:
    try:
        version = _Version(**json.loads(record.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return version if version.mark and version.address else None


def _published_sum(address: str) -> str:
    """The MD5 checksum published beside the file; empty if there is none."""
    try:
        with _open(address + ".md5", _HEADERS) as reply:
            found = _MD5.search(reply.read(1_000))
    except urllib.error.HTTPError as error:
        error.close()
        return ""
    return found[0].decode() if found else ""


def _sum_of(file: Path, cancel: CancelToken) -> str:
    digest = hashlib.md5(usedforsecurity=False)  # the server's; detects damage, not fraud
    with file.open("rb") as opened:
        while chunk := opened.read(_CHUNK_BYTES):
            cancel.check()
            digest.update(chunk)
    return digest.hexdigest()


def _open(address: str, headers: dict[str, str]) -> http.client.HTTPResponse:
    handlers: list[urllib.request.BaseHandler] = [_OnlyAsSafe()]
    if address.startswith("https:"):
        import certifi

        context = ssl.create_default_context(cafile=certifi.where())
        handlers.append(urllib.request.HTTPSHandler(context=context))
    opener = urllib.request.build_opener(*handlers)
    opened: http.client.HTTPResponse = opener.open(
        urllib.request.Request(address, headers=headers), timeout=_TIMEOUT_S
    )
    return opened


class _OnlyAsSafe(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but never from an encrypted connection to an unencrypted one."""

    def redirect_request(
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise urllib.error.URLError("redirected to an open connection")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    """Translates connection errors into a sentence."""
    try:
        yield
    except urllib.error.HTTPError as error:
        error.close()
        raise EnvironmentProblem(Sentence("region.server-refused", code=error.code)) from error
    except (
        urllib.error.URLError,
        http.client.HTTPException,
        TimeoutError,
        ConnectionError,
    ) as error:
        raise EnvironmentProblem(Sentence("region.offline")) from error
    except OSError as error:
        raise EnvironmentProblem(Sentence("region.not-stored", reason=reason_of(error))) from error
