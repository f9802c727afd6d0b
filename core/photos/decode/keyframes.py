"""Chooses the frames that stand for a clip: one per scene, the sharpest first; and the one of an animation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFile, ImageFilter

MOST_FRAMES: Final = 12
_LOOK_SIDE_PX: Final = (16, 12)
_BLUR_PX: Final = 1.0
_SHARPNESS_SIDE_PX: Final = 320
# Mean difference of two frames in levels. All 21 pairs of the photographs in tests/helpers/sample_photos.py differ by
# 29 or more, half of them by 58; frames that show one of them moved by a tenth of their width by 16, 95 % by less than 26.
_OTHER_SCENE: Final = 28.0
_ANIMATION_FRAMES: Final = 48
_ANIMATION_PIXELS: Final = 50_000_000  # of all frames together

Look = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class ClipFrame:
    """One frame of a clip: upright, sRGB, mode RGB."""

    time_ms: int
    image: Image.Image


def choose(frames: Sequence[ClipFrame], beside: Image.Image | None = None) -> list[ClipFrame]:
    """The sharpest frame of each scene, at most 12, the sharpest first.

    Args:
        frames: samples of a clip in the order of time.
        beside: a still of the same moment: frames that look like it add nothing.
    """
    looks = [_look(frame.image) for frame in frames]
    scenes = _scenes(looks)
    while len(scenes) > MOST_FRAMES:
        _join_nearest(scenes, looks)
    sharp = [sharpness(frame.image) for frame in frames]
    best = [max(scene, key=sharp.__getitem__) for scene in scenes]
    if beside is not None:
        shown = _look(beside)
        best = [at for at in best if _distance(looks[at], shown) > _OTHER_SCENE]
    return [frames[at] for at in sorted(best, key=sharp.__getitem__, reverse=True)]


def best_frame(animation: ImageFile.ImageFile) -> Image.Image:
    """The first frame that is at least half as sharp as the sharpest: many animations begin with an empty one.

    Args:
        animation: at its first frame.
    """
    most = min(_ANIMATION_FRAMES, _ANIMATION_PIXELS // (animation.width * animation.height))
    count = max(1, min(getattr(animation, "n_frames", 1), most))
    frames = []
    for number in range(count):
        animation.seek(number)
        frames.append(animation.copy())
    sharp = [sharpness(frame) for frame in frames]
    return next(frame for frame, each in zip(frames, sharp, strict=True) if 2 * each >= max(sharp))


def _scenes(looks: Sequence[Look]) -> list[list[int]]:
    """Runs of samples that look like the first one of their run."""
    scenes: list[list[int]] = []
    for at, look in enumerate(looks):
        if scenes and _distance(look, looks[scenes[-1][0]]) <= _OTHER_SCENE:
            scenes[-1].append(at)
        else:
            scenes.append([at])
    return scenes


def _join_nearest(scenes: list[list[int]], looks: Sequence[Look]) -> None:
    """Join the two successive scenes that differ least."""
    apart = [_distance(looks[first[0]], looks[second[0]]) for first, second in pairwise(scenes)]
    at = int(np.argmin(apart))
    scenes[at : at + 2] = [scenes[at] + scenes[at + 1]]


def _look(image: Image.Image) -> Look:
    """Colours [12, 16, 3] of a blurred frame."""
    small = image.resize(_LOOK_SIDE_PX, Image.Resampling.BOX, reducing_gap=2.0)
    return np.asarray(small.filter(ImageFilter.GaussianBlur(_BLUR_PX)), dtype=np.float32)


def _distance(a: Look, b: Look) -> float:
    return float(np.abs(a - b).mean())


def sharpness(image: Image.Image) -> float:
    """Variance of the Laplacian of the luminance at a common size."""
    grey = image.convert("L")
    grey.thumbnail((_SHARPNESS_SIDE_PX, _SHARPNESS_SIDE_PX), reducing_gap=2.0)
    edges = grey.filter(
        ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
    )
    # Pillow leaves the outermost pixels as they were, which would count as edges.
    inner = np.asarray(edges, dtype=np.float32)[1:-1, 1:-1]
    return float(inner.var()) if inner.size else 0.0
