"""Videos are handed to the player of the system, those in motion photos as files of their own."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.helpers.clips import clip_bytes, motion_photo


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other launchers")
def test_the_clip_in_a_motion_photo_is_played_and_its_copy_does_not_outlive_the_window(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    red, blue = (np.full((48, 64, 3), colour, np.uint8) for colour in ((220, 0, 0), (0, 0, 220)))
    still = io.BytesIO()
    Image.fromarray(red).save(still, "JPEG")
    clip = clip_bytes([red, blue])
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "moving.jpg").write_bytes(motion_photo(still.getvalue(), clip))
    application = make_application(start_worker=with_real_worker)
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.open_photo(view.model.photo_id(0))
    qtbot.waitUntil(lambda: view.viewer.photo_id is not None)

    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    launcher, played, path = tmp_path / "xdg-open", tmp_path / "played", tmp_path / "path"
    launcher.write_text(
        f'#!/bin/sh\ncp "$1" {played}.part && echo "$1" > {path}\nmv {played}.part {played}\n'
    )
    launcher.chmod(0o755)
    view.viewer.facts.play_button.click()
    qtbot.waitUntil(played.exists)
    assert played.read_bytes() == clip
    copy = Path(path.read_text().strip())
    assert (copy.suffix, copy.parent.stat().st_mode & 0o777) == (".mp4", 0o700)
    application.close()
    assert not copy.parent.exists()
