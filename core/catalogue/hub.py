"""A Hugging Face Hub repository as the source of a model; the only code that downloads models."""

from __future__ import annotations

import contextlib
import errno
import importlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.cancel import CancelToken
from core.catalogue.catalog import CatalogEntry
from core.catalogue.folder import wanted_files
from core.catalogue.pins import Pin, has_sum
from core.catalogue.sources import ByteCallback
from core.errors import EnvironmentProblem, UserError
from core.safety.offline import network_allowed
from core.sentences import Sentence

if TYPE_CHECKING:
    from huggingface_hub.hf_api import RepoSibling

_PARTIAL: Final = ".partial"


class HubSource:
    """Lists the repository when constructed, downloads in `fetch`.

    Attributes:
        pin: the revision that is fetched.

    Raises:
        UserError: if there is no such repository or revision, it is gated, it holds no
            safetensors weights, or it differs from the first download.
        EnvironmentProblem: if the Hub cannot be reached.
    """

    def __init__(
        self, entry: CatalogEntry, *, endpoint: str | None = None, pin: Pin | None = None
    ) -> None:
        """`pin` is the revision to fetch; None means the latest on the catalog's branch."""
        from huggingface_hub import HfApi

        if not entry.repo:
            raise UserError(Sentence("download.not-possible", model=entry.id))
        if pin is not None and pin.repo != entry.repo:
            pin = None  # the catalog now names another repository
        self._repo, self._endpoint = entry.repo, endpoint
        with network_allowed(), _hub_errors(entry.repo, pinned=pin is not None):
            info = HfApi(endpoint=endpoint).model_info(
                entry.repo, revision=pin.commit if pin else entry.revision, files_metadata=True
            )
        siblings = {file.rfilename: file for file in info.siblings or ()}
        self._sizes = {name: siblings[name].size or 0 for name in wanted_files(siblings)}
        sums = {name: known for name in self._sizes if (known := _sum_of(siblings[name]))}
        self.revision = str(info.sha)
        self.pin = Pin(entry.repo, self.revision, sums)
        self.description = f"https://huggingface.co/{entry.repo}"
        if pin is not None and pin != self.pin:
            raise UserError(
                Sentence("download.other-files", revision=pin.commit[:12], repo=entry.repo)
            )

    def total_bytes(self) -> int:
        return sum(self._sizes.values())

    def fetch(self, staging: Path, cancel: CancelToken, on_bytes: ByteCallback) -> None:
        """Download what is missing or damaged; an interrupted file resumes where it stopped.

        Raises:
            EnvironmentProblem: if the download was interrupted or a file arrived damaged.
            Cancelled: if `cancel` was set.
        """
        done = 0
        for name, size in sorted(self._sizes.items(), key=lambda item: item[1]):
            target = staging / name
            if not self._is_there(target, size, cancel):
                target.unlink(missing_ok=True)
                self._download(name, staging, _Progress(done, cancel, on_bytes))
                if not self._is_there(target, size, cancel):
                    target.unlink()
                    raise EnvironmentProblem(Sentence("download.damaged", file=name))
            done += size
            on_bytes(done)

    def _is_there(self, target: Path, size: int, cancel: CancelToken) -> bool:
        """Whether the file is complete and matches; a process may have died before verifying it."""
        is_whole = target.is_file() and target.stat().st_size == size
        return is_whole and has_sum(target, self.pin.sums.get(target.name, ""), cancel)

    def _download(self, name: str, staging: Path, progress: _Progress) -> None:
        from huggingface_hub import hf_hub_url
        from huggingface_hub.file_download import http_get
        from huggingface_hub.utils import (  # type: ignore[attr-defined]  # exported lazily
            build_hf_headers,
        )

        # hf_hub_download discards a partial file; http_get can resume one.
        partial = staging / f"{name}{_PARTIAL}"
        there = partial.stat().st_size if partial.exists() else 0
        if there > self._sizes[name]:
            partial.unlink()
            there = 0
        url = hf_hub_url(self._repo, name, revision=self.revision, endpoint=self._endpoint)
        with network_allowed(), _hub_errors(self._repo), partial.open("ab") as file:
            progress.update(there)
            http_get(
                url,
                file,
                resume_size=there,
                headers=build_hf_headers(),
                expected_size=self._sizes[name],
                displayed_filename=name,
                tqdm_class=lambda **_: progress,  # type: ignore[arg-type]  # any callable will do
            )
        os.replace(partial, staging / name)


def _sum_of(file: RepoSibling) -> str:
    """SHA-256 of a large file, git object id of a small one, empty if the Hub reports neither."""
    return file.lfs.sha256 if file.lfs else file.blob_id or ""


class _Progress:
    """Replaces the progress bar huggingface_hub expects: reports to us and can cancel."""

    def __init__(self, done: int, cancel: CancelToken, on_bytes: ByteCallback) -> None:
        self._done, self._cancel, self._on_bytes = done, cancel, on_bytes

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def update(self, count: float) -> None:
        self._cancel.check()
        self._done += int(count)
        self._on_bytes(self._done)


@contextlib.contextmanager
def _hub_errors(repo: str, *, pinned: bool = False) -> Iterator[None]:
    """Translates Hub errors into sentences."""
    from huggingface_hub import errors

    broken_off = _transport_errors()
    try:
        yield
    except errors.GatedRepoError as error:
        raise UserError(Sentence("download.terms", repo=repo)) from error
    except (errors.RepositoryNotFoundError, errors.RevisionNotFoundError) as error:
        if pinned and isinstance(error, errors.RevisionNotFoundError):
            raise UserError(Sentence("download.revision-gone", repo=repo)) from error
        raise UserError(Sentence("download.no-repo", repo=repo)) from error
    except broken_off as error:
        if _is_disk_full(error):
            raise EnvironmentProblem(Sentence("download.disk-full")) from error
        raise EnvironmentProblem(Sentence("download.broke-off")) from error


def _is_disk_full(error: BaseException | None) -> bool:
    """Whether a full disk caused an error, however the client has wrapped it."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        error = error.__cause__ or error.__context__
    return False


def _transport_errors() -> tuple[type[Exception], ...]:
    """What the HTTP client of huggingface_hub raises; the client depends on its version."""
    from huggingface_hub.errors import HfHubHTTPError
    from huggingface_hub.utils import (  # type: ignore[attr-defined]  # exported lazily
        get_session,
    )

    client = importlib.import_module(type(get_session()).__module__.partition(".")[0])
    return (HfHubHTTPError, OSError, client.TransportError)
