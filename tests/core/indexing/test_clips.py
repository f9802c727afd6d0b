"""Clips, Live Photos and motion photos in a library: indexed by their frames, counted once."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.arrays import RgbImage
from core.cancel import CancelToken
from core.indexing.index_report import IndexReport
from core.indexing.pipeline import IndexPipeline
from core.photos.thumbnails import ThumbnailCache
from core.records import Photo, PhotoState
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.frames import FrameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.person.edits import EditStore
from core.store.safekeeping.compaction import forget_unshown
from core.store.vectors.generations import GenerationStore
from tests.helpers.clips import clip_bytes, live_note, motion_photo, sound_bytes, write_clip
from tests.helpers.fake_models import COLOURS, fake_models

Index = Callable[..., IndexReport]
_IDENTIFIER = "com.apple.quicktime.content.identifier"


def colours(*names: str) -> list[RgbImage]:
    return [np.full((24, 32, 3), np.array(COLOURS[name]) * 220, np.uint8) for name in names]


def still(colour: str, live_id: str | None = None) -> bytes:
    file = io.BytesIO()
    exif = Image.Exif()
    if live_id is not None:
        exif.get_ifd(0x8769)[0x927C] = live_note(live_id)
    Image.fromarray(colours(colour)[0]).save(file, "JPEG", exif=exif.tobytes())
    return file.getvalue()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three colours in a clip; Live Photos by identifier and by name; a motion photo; sound; and a clip of the
    same name as a photo that is too long to be recorded with it."""
    folder = tmp_path / "photos"
    write_clip(folder / "lake.mp4", colours("red", "green", "blue"))
    write_clip(folder / "other.mov", colours("yellow"), tags={_IDENTIFIER: "2F1A-4B"})
    write_clip(folder / "IMG_2.mov", colours("red", "grey"))
    write_clip(folder / "IMG_3.mkv", colours("green"), frames_each=60)
    (folder / "IMG_1.jpg").write_bytes(still("yellow", "2F1A-4B"))
    (folder / "IMG_2.jpg").write_bytes(still("red"))
    (folder / "IMG_3.jpg").write_bytes(still("green"))
    (folder / "moving.jpg").write_bytes(
        motion_photo(still("blue"), clip_bytes(colours("blue", "red")))
    )
    (folder / "voice.mp4").write_bytes(sound_bytes())
    return folder


def listed(store: Connection) -> dict[str, Photo]:
    photos = PhotoStore(store)
    return {photo.path.name: photo for photo in photos.photos(photos.ids()).values()}


def test_clips_are_indexed_by_their_frames_and_counted_once(
    store: Connection, photos: Path, index: Index, thumbnails: ThumbnailCache
) -> None:
    RootStore(store).add(photos)
    report = index()
    assert (report.encoded, report.failed, sum(report.skipped.values())) == (8, 1, 0)
    shown = listed(store)
    assert set(shown) == {
        "lake.mp4",
        "IMG_1.jpg",
        "IMG_2.jpg",
        "IMG_3.jpg",
        "IMG_3.mkv",
        "moving.jpg",
    }
    assert PhotoStore(store).counts().present == 6
    assert RootStore(store).all()[0].photos == 6
    assert {name: photo.clip and photo.clip.name for name, photo in shown.items()} == {
        "lake.mp4": "lake.mp4",
        "IMG_1.jpg": "other.mov",
        "IMG_2.jpg": "IMG_2.mov",
        "IMG_3.jpg": None,
        "IMG_3.mkv": "IMG_3.mkv",
        "moving.jpg": "moving.jpg",
    }
    lead = shown["lake.mp4"]
    assert lead.moment is not None
    assert lead.metadata.duration_ms == 2400
    every = PhotoStore(store).photos(PhotoStore(store).ids(PhotoFilter(frames=True))).values()
    frames = [photo for photo in every if photo.path.name == "lake.mp4"]
    assert [photo.moment and photo.moment.leads for photo in frames].count(True) == 1
    assert all(thumbnails.path(photo.content_hash) for photo in every)
    words = AnnotationStore(store).annotations([photo.id for photo in frames])
    assert {each.aspects[0].word for each in words.values()} == {"red", "green", "blue"}
    generation = GenerationStore(store).active_generation()
    assert generation is not None
    assert set(GenerationStore(store).photo_ids(generation)) == {photo.id for photo in every}
    (in_motion,) = (p for p in every if p.path.name == "moving.jpg" and p.moment is not None)
    assert FrameStore(store).leads()[in_motion.id] == shown["moving.jpg"].id
    EditStore(store).exclude_photo(frames[0].id)  # the user means the whole video
    assert EditStore(store).feedback("lake").excluded_photos == {photo.id for photo in frames}


def test_new_encoder_sees_every_frame_again(store: Connection, photos: Path, index: Index) -> None:
    RootStore(store).add(photos)
    index()
    frames = PhotoStore(store).ids(PhotoFilter(frames=True))
    models = fake_models(revision="2")
    report = index(models)
    assert (report.encoded, report.switched) == (len(frames), True)
    generation = GenerationStore(store).active_generation()
    assert generation is not None
    assert GenerationStore(store).missing_vectors(generation) == []


def test_motion_photo_of_a_library_without_clips_gets_its_frames(
    store: Connection, photos: Path, index: Index, thumbnails: ThumbnailCache
) -> None:
    RootStore(store).add(photos)
    index()
    every = PhotoStore(store).photos(PhotoStore(store).ids(PhotoFilter(frames=True)))
    frame, still = sorted(
        (photo for photo in every.values() if photo.path.name == "moving.jpg"),
        key=lambda photo: photo.moment is None,
    )
    store.execute("DELETE FROM photos WHERE id = ?", (frame.id,))
    store.execute("UPDATE photos SET duration_ms = NULL WHERE id = ?", (still.id,))
    PhotoNoteStore(store).remove([still.id])
    assert listed(store)["moving.jpg"].clip is None
    index()
    index()  # encodes what the first run found
    assert listed(store)["moving.jpg"].clip == still.path
    lead = FrameStore(store).leads()
    (again,) = (id_ for id_, stands_for in lead.items() if stands_for == still.id)
    assert thumbnails.path(frame.content_hash)
    words = AnnotationStore(store).annotations([again])
    assert words[again].aspects[0].word == "red"


def test_clip_alone_is_listed_again_when_its_photo_is_gone(
    store: Connection, photos: Path, index: Index
) -> None:
    RootStore(store).add(photos)
    index()
    before = listed(store)
    (photos / "IMG_2.jpg").unlink()
    (photos / "lake.mp4").rename(photos / "sea.mp4")
    shutil.copyfile(photos / "sea.mp4", photos / "copy.mp4")
    report = index()
    assert (report.encoded, report.linked) == (0, 1)
    shown = listed(store)
    assert shown["IMG_2.mov"].state is PhotoState.PRESENT
    assert shown["IMG_2.jpg"].clip is None
    assert before["lake.mp4"].id in {
        shown[name].id for name in ("sea.mp4", "copy.mp4") if name in shown
    }


def test_frames_leave_with_their_clip(store: Connection, photos: Path, index: Index) -> None:
    root = RootStore(store).add(photos)
    index()
    generation = GenerationStore(store).active_generation()
    assert generation is not None
    RootStore(store).remove(root)
    assert len(GenerationStore(store).photo_ids(generation)) == 0
    forget_unshown(store)
    assert store.execute("SELECT count(*) FROM photos").get == 0
    assert GenerationStore(store).count(generation) == 0


def test_run_that_is_stopped_goes_on_where_it_was(
    store: Connection, photos: Path, index: Index, pipeline: Callable[..., IndexPipeline]
) -> None:
    RootStore(store).add(photos)
    started = pipeline()
    for _ in started.steps(CancelToken()):
        if started.report.encoded:
            break
    done = started.report.encoded
    report = index()
    assert done > 0
    assert report.encoded >= 8 - done  # with frames that the first run has shown and not understood
    generation = GenerationStore(store).active_generation()
    assert generation is not None
    assert GenerationStore(store).missing_vectors(generation) == []
    assert len(listed(store)) == 6
