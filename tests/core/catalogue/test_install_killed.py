"""Installations that are killed with SIGKILL at every stage leave no half model, and go on."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.install import ModelState, install, list_models, use, verify
from core.catalogue.manifest import Manifest
from core.catalogue.staging import recover
from core.errors import ModelUnavailable
from core.settings.chosen import Settings
from tests.core.models.conftest import TinyBuilder
from tests.helpers.killed_install import Moment
from tests.helpers.local_hub import COMMIT, LocalHub, serve_hub

MODEL = "vit-b-16-siglip2"
NEWER = "e" * 40
WEIGHTS = "open_clip_model.safetensors"


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def hub(tiny_encoder: TinyBuilder) -> Iterator[LocalHub]:
    with serve_hub(tiny_encoder("siglip2"), "timm/ViT-B-16-SigLIP2") as hub:
        yield hub


def kill_at(
    moment: Moment, models_dir: Path, *, source: Path | None = None, url: str = "", update: str = ""
) -> None:
    """Start an installation, and kill its process when it has come to that moment."""
    child = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.helpers.killed_install"),
            *(moment.value, str(models_dir), MODEL, str(source or ""), url, update),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert child.stdout is not None
        said = child.stdout.readline()
    finally:
        child.kill()
        _, problems = child.communicate()
    assert said == b"there\n", problems.decode()[-2000:]


def state(models_dir: Path) -> ModelState:
    return {model.id: model for model in list_models(models_dir)}[MODEL].state


def assert_absent(models_dir: Path) -> None:
    """Nothing that could be taken for the model."""
    assert state(models_dir) is ModelState.AVAILABLE
    assert not (models_dir / MODEL).exists()
    with pytest.raises(ModelUnavailable, match="not installed"):
        use(MODEL, models_dir, Settings())


def assert_whole(models_dir: Path) -> None:
    assert state(models_dir) is ModelState.INSTALLED
    assert verify(MODEL, models_dir, cancel=CancelToken()) == []
    assert use(MODEL, models_dir, Settings()).encoder == MODEL


def assert_nothing_left_over(models_dir: Path) -> None:
    left = [path for path in models_dir.iterdir() if path.name not in (MODEL, ".pins")]
    assert [path for path in left if path.is_dir() and list(path.rglob("*"))] == []


@pytest.mark.parametrize(
    "moment",
    [Moment.FIRST_BYTES, Moment.MOST_BYTES, Moment.CHECKING, Moment.BEFORE_PUBLISHING],
    ids=lambda moment: moment.value,
)
def test_a_killed_download_is_no_model_and_goes_on_where_it_was(
    hub: LocalHub, models_dir: Path, moment: Moment
) -> None:
    kill_at(moment, models_dir, url=hub.url)
    assert_absent(models_dir)
    partial = list((models_dir / ".incoming").rglob("*.partial"))
    there = partial[0].stat().st_size if partial else 0
    before = {name: list(ranges) for name, ranges in hub.ranges.items()}
    install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)
    assert_whole(models_dir)
    assert_nothing_left_over(models_dir)
    again = {name: ranges[len(before.get(name, [])) :] for name, ranges in hub.ranges.items()}
    if moment in (Moment.CHECKING, Moment.BEFORE_PUBLISHING):
        assert not any(again.values())  # every file was there
    if moment is Moment.MOST_BYTES:
        fetched = {name: ranges for name, ranges in again.items() if ranges}
        assert fetched == {WEIGHTS: [f"bytes={there}-"]}
        assert there > 0


@pytest.mark.parametrize(
    ("moment", "after"),
    [
        (Moment.MOST_BYTES, COMMIT),
        (Moment.CHECKING, COMMIT),
        (Moment.BEFORE_PUBLISHING, None),  # the old model was put aside a moment ago
        (Moment.OLD_PUT_ASIDE, None),  # the next start finishes what was whole
        (Moment.PUBLISHED, NEWER),
    ],
    ids=lambda value: value.value if isinstance(value, Moment) else "",
)
def test_a_killed_update_leaves_the_old_model_or_the_new_one_or_none_but_no_mixture(
    hub: LocalHub,
    tiny_encoder: TinyBuilder,
    models_dir: Path,
    tmp_path: Path,
    moment: Moment,
    after: str | None,
) -> None:
    install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)
    newer = shutil.copytree(tiny_encoder("siglip2"), tmp_path / "newer")
    data = bytearray((newer / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (newer / WEIGHTS).write_bytes(data)
    hub.revisions[NEWER], hub.head = newer, NEWER
    kill_at(moment, models_dir, url=hub.url, update="yes")
    if after is None:
        assert_absent(models_dir)
        told = recover(models_dir)
        assert told is not None
        assert told.id == "install.finished"
        assert recover(models_dir) is None
        assert_whole(models_dir)
    else:
        assert state(models_dir) is ModelState.INSTALLED
        assert use(MODEL, models_dir, Settings()).encoder == MODEL
        problems = verify(MODEL, models_dir, cancel=CancelToken())
        assert bool(problems) == (after != NEWER)  # an update was asked for and is not done
    done = install(MODEL, models_dir, cancel=CancelToken(), endpoint=hub.url)
    assert done.revision == NEWER
    assert_whole(models_dir)
    assert_nothing_left_over(models_dir)


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize("moment", [Moment.MOST_BYTES, Moment.BEFORE_PUBLISHING])
def test_a_killed_import_is_no_model_and_its_remains_go_with_the_next_installation(
    tiny_encoder: TinyBuilder, models_dir: Path, tmp_path: Path, moment: Moment, packed: bool
) -> None:
    source = tiny_encoder("siglip2")
    if packed:
        archive = tmp_path / "model.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for path in source.iterdir():
                file.write(path, path.name)
        source = archive
    kill_at(moment, models_dir, source=source)
    assert_absent(models_dir)
    assert list((models_dir / ".incoming").rglob("*.safetensors"))
    other: Manifest = install("other", models_dir, source=tiny_encoder("vit"), cancel=CancelToken())
    assert not list((models_dir / ".incoming").iterdir())
    assert verify(other.id, models_dir, cancel=CancelToken()) == []
    install(MODEL, models_dir, source=source, cancel=CancelToken())
    assert_whole(models_dir)
