"""Downloads from a hub: the same revision for good, each file as promised, one at a time."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.catalog import find_entry
from core.catalogue.install import InstallProgress, install, open_installed, remove, verify
from core.catalogue.manifest import Manifest, build_manifest, write_manifest
from core.errors import Cancelled, EnvironmentProblem, UserError
from tests.core.models.conftest import TinyBuilder
from tests.helpers.local_hub import COMMIT, LocalHub, serve_hub

MODEL = "vit-b-16-siglip2"
NEWER = "f" * 40


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"


def visible(models_dir: Path) -> list[str]:
    """Names of the folders that could be taken for a model."""
    return sorted(path.name for path in models_dir.iterdir() if not path.name.startswith("."))


@pytest.fixture
def hub(tiny_encoder: TinyBuilder, tmp_path: Path) -> Iterator[LocalHub]:
    folder = shutil.copytree(tiny_encoder("siglip2"), tmp_path / "repo")
    (folder / "open_clip_pytorch_model.bin").write_bytes(b"\x80\x04.")
    (folder / "README.md").write_text("a model")
    with serve_hub(folder, "timm/ViT-B-16-SigLIP2") as hub:
        yield hub


def download(hub: LocalHub, models_dir: Path) -> Manifest:
    return install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)


def test_a_download_records_the_commit_and_takes_no_pickle(hub: LocalHub, models_dir: Path) -> None:
    manifest = install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)
    assert manifest.revision == COMMIT
    assert "open_clip_pytorch_model.bin" not in hub.ranges
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []


def test_a_download_stopped_midway_goes_on_where_it_stopped(
    hub: LocalHub, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", 50_000)
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        install(
            MODEL,
            models_dir,
            cancel=cancel,
            endpoint=hub.url,
            on_progress=lambda progress: cancel.cancel() if progress.done_bytes > 200_000 else None,
        )
    assert visible(models_dir) == []
    staged = next((models_dir / ".incoming").rglob("*.safetensors.partial"))
    there = staged.stat().st_size
    assert there > 0
    download(hub, models_dir)
    assert hub.ranges["open_clip_model.safetensors"][-1] == f"bytes={there}-"
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []


def test_a_download_with_other_bytes_than_promised_is_not_installed(
    hub: LocalHub, models_dir: Path
) -> None:
    hub.corrupt = "open_clip_model.safetensors"
    with pytest.raises(EnvironmentProblem, match="arrived damaged"):
        download(hub, models_dir)
    assert visible(models_dir) == []
    hub.corrupt = ""
    download(hub, models_dir)
    assert visible(models_dir) == [MODEL]


def test_an_unreachable_hub_is_said_in_a_sentence(models_dir: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="broke off"):
        install(MODEL, models_dir, cancel=CancelToken(), endpoint="http://127.0.0.1:9")


def test_a_disk_that_is_full_is_not_taken_for_the_network(
    hub: LocalHub, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_to_full_disk(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("huggingface_hub.file_download.http_get", write_to_full_disk)
    with pytest.raises(EnvironmentProblem, match="Free some space"):
        install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)


def test_a_download_of_another_commit_starts_afresh(hub: LocalHub, models_dir: Path) -> None:
    hub.corrupt = "open_clip_model.safetensors"
    with pytest.raises(EnvironmentProblem):
        download(hub, models_dir)
    staged = next((models_dir / ".incoming").iterdir())
    older = staged.rename(staged.with_name(f"vit-b-16-siglip2@{'f' * 40}"))
    (older / "stale.json").write_text("{}")
    hub.corrupt = ""
    download(hub, models_dir)
    assert not older.exists()
    assert not (models_dir / MODEL / "stale.json").exists()


def move_on(hub: LocalHub, tmp_path: Path, *, rewrite: bool = False) -> None:
    """The repository gets other weights: as a new commit, or by changing the one there is."""
    changed = shutil.copytree(hub.revisions[COMMIT], tmp_path / "changed")
    weights = changed / "open_clip_model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    if not rewrite:
        hub.head = NEWER
    hub.revisions[COMMIT if rewrite else NEWER] = changed


def test_later_downloads_bring_the_revision_of_the_first_also_after_removing(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    first = download(hub, models_dir)
    move_on(hub, tmp_path)
    again = download(hub, models_dir)
    remove(MODEL, models_dir)
    back = download(hub, models_dir)
    assert {first.revision, again.revision, back.revision} == {COMMIT}
    assert first.fingerprint == again.fingerprint == back.fingerprint
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []


def test_a_broken_off_download_goes_on_at_its_own_revision_when_the_branch_has_moved(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    hub.corrupt = "open_clip_model.safetensors"
    with pytest.raises(EnvironmentProblem):
        download(hub, models_dir)
    hub.corrupt = ""
    move_on(hub, tmp_path)
    assert download(hub, models_dir).revision == COMMIT


def test_an_update_takes_the_present_revision_and_stays_with_it(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    before = download(hub, models_dir)
    move_on(hub, tmp_path)
    after = install(MODEL, models_dir, update=True, cancel=CancelToken(), endpoint=hub.url)
    assert (before.revision, after.revision) == (COMMIT, NEWER)
    assert before.weights_digest != after.weights_digest
    hub.head = COMMIT
    assert download(hub, models_dir).revision == NEWER
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []


def test_other_files_under_the_same_commit_are_refused(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    before = download(hub, models_dir)
    move_on(hub, tmp_path, rewrite=True)
    with pytest.raises(UserError, match=r"other files .* --update"):
        download(hub, models_dir)
    assert open_installed(MODEL, models_dir)[1] == before


def test_a_revision_that_is_gone_is_said_with_the_way_out(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    download(hub, models_dir)
    move_on(hub, tmp_path)
    del hub.revisions[COMMIT]
    with pytest.raises(UserError, match=r"no longer has the revision .* --update"):
        download(hub, models_dir)


def test_verify_reports_a_model_that_is_not_the_revision_that_was_downloaded_first(
    hub: LocalHub, models_dir: Path, tmp_path: Path
) -> None:
    """Somebody put another revision, whole and with a manifest of its own, in its place."""
    download(hub, models_dir)
    elsewhere = tmp_path / "elsewhere"
    move_on(hub, tmp_path)
    install(MODEL, elsewhere, cancel=CancelToken(), endpoint=hub.url)
    shutil.rmtree(models_dir / MODEL)
    shutil.copytree(elsewhere / MODEL, models_dir / MODEL)
    (problem,) = verify(MODEL, models_dir, cancel=CancelToken())
    assert NEWER[:12] in str(problem)
    assert COMMIT[:12] in str(problem)


def test_verify_reports_files_that_are_not_those_of_the_recorded_revision(
    hub: LocalHub, models_dir: Path
) -> None:
    """Weights and manifest were both exchanged; only the record of the first download knows."""
    manifest = download(hub, models_dir)
    directory = models_dir / MODEL
    weights = directory / "open_clip_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    forged = build_manifest(
        directory,
        find_entry(MODEL),
        source=manifest.source,
        revision=COMMIT,
        cancel=CancelToken(),
    )
    write_manifest(forged, directory)
    open_installed(MODEL, models_dir)  # it looks sound
    (problem,) = verify(MODEL, models_dir, cancel=CancelToken())
    assert str(problem).startswith("open_clip_model.safetensors is not the file of revision")


def test_a_file_exchanged_in_a_broken_off_download_is_fetched_again(
    hub: LocalHub, models_dir: Path
) -> None:
    """Also a small one, of which the hub tells only the git id."""
    hub.corrupt = "open_clip_model.safetensors"
    with pytest.raises(EnvironmentProblem):
        download(hub, models_dir)
    hub.corrupt = ""
    config = next((models_dir / ".incoming").rglob("open_clip_config.json"))
    config.write_bytes(config.read_bytes().replace(b"64", b"65"))
    download(hub, models_dir)
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []


def test_only_one_installation_runs_at_a_time(
    tiny_encoder: TinyBuilder, hub: LocalHub, models_dir: Path
) -> None:
    refused: list[str] = []

    def start_another(_: InstallProgress) -> None:
        with pytest.raises(UserError, match="already") as refusal:
            install("mine", models_dir, source=tiny_encoder("vit"), cancel=CancelToken())
        refused.append(str(refusal.value))

    install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url, on_progress=start_another)
    assert refused
    assert visible(models_dir) == [MODEL]


def test_removing_a_model_that_was_never_finished_cleans_up(
    hub: LocalHub, models_dir: Path
) -> None:
    hub.corrupt = "open_clip_model.safetensors"
    with pytest.raises(EnvironmentProblem):
        download(hub, models_dir)
    assert list((models_dir / ".incoming").iterdir())
    remove(MODEL, models_dir)
    assert not list((models_dir / ".incoming").iterdir())
