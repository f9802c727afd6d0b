"""Clips of real photographs: which frames stand for them, which way up, when; and files that are none."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.arrays import RgbImage
from core.photos.decode.decoded import AlreadyKnown, Decoded, DecodeFailure, DecodeRequest, Outcome
from core.records import FailureKind, Moment
from core.sentences import Sentence
from tests.core.photos.decoding import decode_file
from tests.helpers.clips import (
    MIRRORED,
    TURNED_RIGHT,
    claiming,
    clip_bytes,
    motion_photo,
    sound_bytes,
)
from tests.helpers.sample_photos import sample_images

_SIDE_PX = 96
_MAX_PIXELS = 10_000_000
Look = Callable[..., Outcome]


@pytest.fixture(scope="module")
def pictures() -> list[RgbImage]:
    return sample_images()


@pytest.fixture
def look(tmp_path: Path) -> Look:
    def decode(data: bytes, name: str = "clip.mp4", **how: object) -> Outcome:
        (tmp_path / name).write_bytes(data)
        request = DecodeRequest(tmp_path / name, _SIDE_PX, **how)  # type: ignore[arg-type]  # passed on
        return decode_file(request, _MAX_PIXELS)

    return decode


def decoded(outcome: Outcome) -> Decoded:
    assert isinstance(outcome, Decoded), outcome
    return outcome


def scene_of(frame: Decoded, pictures: list[RgbImage]) -> int:
    """The photograph that a frame shows."""
    small = [np.asarray(Image.fromarray(each).resize((16, 12)), dtype=float) for each in pictures]
    shown = np.asarray(Image.fromarray(frame.image).resize((16, 12)), dtype=float)
    return int(np.argmin([np.abs(shown - each).mean() for each in small]))


@pytest.mark.parametrize("kind", ["mp4", "mov", "mkv", "webm", "avi"])
def test_clip_gives_a_frame_of_each_scene(kind: str, look: Look, pictures: list[RgbImage]) -> None:
    clip = decoded(look(clip_bytes(pictures[:4], kind=kind), with_frames=True))
    every = (clip, *clip.frames)
    assert {scene_of(frame, pictures) for frame in every} == {0, 1, 2, 3}
    assert len(every) == 4
    assert clip.metadata.duration_ms == pytest.approx(3200, abs=120)
    times = {scene_of(frame, pictures): frame.moment.time_ms for frame in every if frame.moment}
    assert all(800 * scene <= time < 800 * (scene + 1) for scene, time in times.items())
    assert [frame.moment and frame.moment.leads for frame in every] == [True, False, False, False]
    assert len({frame.content_hash for frame in every}) == 4
    assert all(frame.thumbnail_jpeg[:2] == b"\xff\xd8" for frame in every)


def test_sharpest_frame_leads(look: Look, pictures: list[RgbImage]) -> None:
    sharp = pictures[3]
    soft = np.asarray(Image.fromarray(pictures[0]).resize((12, 9)).resize((160, 120)))
    grey = np.full_like(soft, 128)
    clip = decoded(look(clip_bytes([grey, soft, sharp]), with_frames=True))
    assert scene_of(clip, pictures) == 3
    assert clip.frames[-1].image.std() < 10


def test_scenes_between_keyframes_are_found(look: Look, pictures: list[RgbImage]) -> None:
    clip = decoded(look(clip_bytes(pictures[:3], keyframes=False), with_frames=True))
    assert {scene_of(frame, pictures) for frame in (clip, *clip.frames)} == {0, 1, 2}


def test_many_scenes_give_at_most_twelve_frames(look: Look, pictures: list[RgbImage]) -> None:
    clip = decoded(look(clip_bytes(pictures * 3, frames_each=2), with_frames=True))
    assert len(clip.frames) == 11


def test_frames_are_decoded_again_one_by_one(look: Look, pictures: list[RgbImage]) -> None:
    data = clip_bytes(pictures[:3])
    clip = decoded(look(data, with_frames=True))
    for frame in (clip, *clip.frames):
        again = decoded(look(data, moment=frame.moment))
        assert again.content_hash == frame.content_hash
        assert np.array_equal(again.image, frame.image)


def test_known_clip_is_not_decoded(look: Look, pictures: list[RgbImage]) -> None:
    data = clip_bytes(pictures[:1])
    known = decoded(look(data)).content_hash
    assert look(data, known_hashes=frozenset({known})) == AlreadyKnown(known)


def test_turned_and_mirrored_clips_are_shown_as_players_show_them(
    look: Look, pictures: list[RgbImage]
) -> None:
    plain = decoded(look(clip_bytes(pictures[4:5])))
    turned = decoded(look(clip_bytes(pictures[4:5], matrix=TURNED_RIGHT)))
    assert (turned.metadata.width_px, turned.metadata.height_px) == (120, 160)
    assert np.array_equal(turned.image, np.rot90(plain.image, -1))
    mirrored = decoded(look(clip_bytes(pictures[4:5], matrix=MIRRORED)))
    assert np.array_equal(mirrored.image, plain.image[:, ::-1])


@pytest.mark.parametrize(("size", "colourspace"), [((160, 120), "ITU601"), ((1280, 720), "ITU709")])
def test_colours_without_a_tag_are_those_of_the_size(
    size: tuple[int, int], colourspace: str, look: Look
) -> None:
    red = np.zeros((8, 8, 3), np.uint8)
    red[..., 0] = 254
    clip = decoded(look(clip_bytes([red], size=size, colourspace=colourspace, frames_each=2)))
    assert np.abs(clip.image.mean(axis=(0, 1)) - (254, 0, 0)).max() < 6


def test_motion_photo_is_led_by_its_still(look: Look, pictures: list[RgbImage]) -> None:
    still = io.BytesIO()
    Image.fromarray(pictures[0]).save(still, "JPEG")
    data = motion_photo(still.getvalue(), clip_bytes(pictures[:3]))
    photo = decoded(look(data, "photo.jpg", with_frames=True))
    assert (photo.moment, photo.metadata.format) == (None, "JPEG")
    assert photo.metadata.duration_ms == 2400
    # What the still shows already is not repeated.
    assert {scene_of(frame, pictures) for frame in photo.frames} == {1, 2}
    frame = photo.frames[0]
    assert decoded(look(data, "photo.jpg", moment=frame.moment)).content_hash == frame.content_hash
    samsung = still.getvalue() + b"MotionPhoto_Data" + clip_bytes(pictures[:3]) + b"\x01\0SEFHSEFT"
    assert len(decoded(look(samsung, "photo.jpg", with_frames=True)).frames) == 2
    spoilt = decoded(look(data[: -len(data) // 4], "photo.jpg", with_frames=True))
    assert (spoilt.frames, spoilt.metadata.duration_ms) == ((), None)


def test_duration_that_a_container_claims_harms_nothing(
    look: Look, pictures: list[RgbImage]
) -> None:
    data = clip_bytes(pictures[:3], kind="mkv")
    for seconds in (80_000.0, 4e6, 1e300, -5.0, float("nan")):
        clip = decoded(look(claiming(data, seconds), with_frames=True))
        assert clip.metadata.duration_ms == 2400
        assert len(clip.frames) == 2


def test_clip_that_is_cut_short_is_shown_as_far_as_it_goes(
    look: Look, pictures: list[RgbImage]
) -> None:
    whole = clip_bytes(pictures[:4], kind="webm")
    clip = decoded(look(whole[: len(whole) // 2], with_frames=True))
    assert scene_of(clip, pictures) in (0, 1)
    no_index = clip_bytes(pictures[:3])[:-400]
    assert look(no_index) == DecodeFailure(
        FailureKind.CORRUPT, Sentence("photo.damaged", detail=Sentence("photo.bad-header"))
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (sound_bytes(), Sentence("photo.sound")),
        (b"\x00\x00\x00\x18ftypxxxx" + bytes(100), Sentence("photo.video")),
    ],
)
def test_files_without_pictures_say_so(look: Look, data: bytes, reason: Sentence) -> None:
    assert look(data) == DecodeFailure(FailureKind.UNSUPPORTED, reason)


def test_clip_with_more_pixels_than_allowed_is_not_decoded(
    look: Look, tmp_path: Path, pictures: list[RgbImage]
) -> None:
    (tmp_path / "clip.mp4").write_bytes(clip_bytes(pictures[:1]))
    outcome = decode_file(DecodeRequest(tmp_path / "clip.mp4", _SIDE_PX), 1_000)
    assert isinstance(outcome, DecodeFailure)
    assert outcome.kind is FailureKind.TOO_LARGE


def test_frame_that_is_not_there_any_more_is_not_made_up(
    look: Look, pictures: list[RgbImage]
) -> None:
    assert isinstance(look(clip_bytes(pictures[:1]), moment=Moment(60_000)), DecodeFailure)
