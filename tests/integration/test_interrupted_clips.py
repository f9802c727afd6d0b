"""A library of clips, Live Photos and motion photos whose indexing is killed, as real processes."""

from __future__ import annotations

import io
import json
import os
import signal
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from core.arrays import RgbImage
from core.paths import DataPaths
from tests.helpers.clips import clip_bytes, live_note, motion_photo
from tests.helpers.dump import dump_library
from tests.helpers.fake_models import COLOURS
from tests.helpers.patience import PATIENCE_S
from tests.integration.test_interrupted_indexing import (
    committed,
    index,
    running,
    understood,
    wait_for_photos,
)

_CLIPS, _LIVE, _IN_MOTION = 48, 12, 8
_KINDS = ("mp4", "mov", "mkv")
_SCENE_MS = 800
_IDENTIFIER = "com.apple.quicktime.content.identifier"


def _order(number: int, count: int) -> list[str]:
    names = list(COLOURS)
    return [names[(number + step * (1 + number // 5 % 2)) % len(names)] for step in range(count)]


def _scenes(number: int, count: int) -> list[RgbImage]:
    """Plain pictures of as many colours, another order for each number."""
    chosen = _order(number, count)
    return [np.full((24, 32, 3), np.array(COLOURS[name]) * 220, np.uint8) for name in chosen]


def _still(number: int, live_id: str | None = None) -> bytes:
    exif = Image.Exif()
    exif[0x10E] = f"number {number}"  # so that no two files are the same
    if live_id is not None:
        exif.get_ifd(0x8769)[0x927C] = live_note(live_id)
    file = io.BytesIO()
    Image.fromarray(_scenes(number, 1)[0]).save(file, "JPEG", exif=exif.tobytes())
    return file.getvalue()


def _name(number: int) -> str:
    return f"clip {number:02}.{_KINDS[number % len(_KINDS)]}"


def write_clips(folder: Path) -> None:
    folder.mkdir()
    for number in range(_CLIPS):
        tags = {"title": f"number {number}"}
        clip = clip_bytes(_scenes(number, 3), kind=_name(number)[-3:], tags=tags)
        (folder / _name(number)).write_bytes(clip)
    for number in range(_LIVE):
        name = f"LIVE-{number}"
        (folder / f"IMG_{number}.jpg").write_bytes(_still(number, name))
        clip = clip_bytes(_scenes(number, 2), kind="mov", tags={_IDENTIFIER: name})
        (folder / f"of {number}.mov").write_bytes(clip)
    for number in range(_IN_MOTION):
        still = _still(100 + number)
        clip = clip_bytes(_scenes(number, 2), tags={"title": f"number {number}"})
        (folder / f"moving {number}.jpg").write_bytes(motion_photo(still, clip))


def _found(data: Path, colour: str) -> dict[str, tuple[int | None, float]]:
    """Moment and score of each file that a search finds."""
    with running(data, "search", colour, "--json", "-n", "200") as process:
        out, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, err
    hits = json.loads(out)["results"]
    return {Path(hit["path"]).name: (hit["moment_ms"], hit["score"]) for hit in hits}


@pytest.mark.slow
def test_clips_killed_three_times_become_the_same_library_and_are_found_by_their_moments(
    tmp_path: Path,
) -> None:
    photos = tmp_path / "photos"
    write_clips(photos)
    calm, disturbed = tmp_path / "calm", tmp_path / "disturbed"
    index(calm, photos)
    shown = _CLIPS + _LIVE + _IN_MOTION
    assert committed(calm) == shown
    assert understood(calm) > 2 * shown  # every scene

    present = 0
    for _ in range(3):
        with running(disturbed, "index", photos) as process:
            present = wait_for_photos(disturbed, min(present, shown - 1), process)
            children = psutil.Process(process.pid).children(recursive=True)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        assert committed(disturbed) >= present
        assert psutil.wait_procs(children, timeout=PATIENCE_S)[1] == []
    assert understood(disturbed) < understood(calm)
    index(disturbed)
    assert understood(disturbed) == understood(calm)
    assert dump_library(DataPaths(disturbed).database) == dump_library(DataPaths(calm).database)

    for colour in ("red", "blue"):
        found = _found(disturbed, colour)
        assert found == _found(calm, colour)
        for number in range(_CLIPS):
            order = _order(number, 3)
            if colour in order:
                moment, _ = found[_name(number)]
                assert moment is not None
                assert moment // _SCENE_MS == order.index(colour), (number, moment)
