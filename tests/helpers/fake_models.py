"""Small deterministic models that know colours, so that indexing and search run for real in tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import numpy as np

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.indexing.steps import IndexModels
from core.models.roles import DescribeInput, EncoderSpec
from core.records import Annotation, AspectKind, AspectWord

COLOURS = {
    "red": (1.0, 0.0, 0.0),
    "green": (0.0, 1.0, 0.0),
    "blue": (0.0, 0.0, 1.0),
    "yellow": (0.7, 0.7, 0.0),
    "grey": (0.6, 0.6, 0.6),
}
_GRID = 4


class ColourEncoder:
    """Vector = mean colour [3] and a little of the layout [16]; counts what it is asked."""

    def __init__(self, revision: str = "1", *, side_px: int = 32) -> None:
        self.images_seen = 0
        self._spec = EncoderSpec(
            encoder_id="fake-colours",
            revision=revision,
            preprocessing="none",
            dimension=3 + _GRID * _GRID,
            text_dimension=3,
            input_side_px=side_px,
            text_threshold=0.8,
        )

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        self.images_seen += len(images)
        rows = np.stack(
            [np.concatenate((_colour(image), 0.1 * _layout(image))) for image in images]
        )
        return _unit(rows)

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.zeros((len(texts), self._spec.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            named = [COLOURS[word] for word in text.lower().split() if word in COLOURS]
            row[:3] = np.mean(named, axis=0) if named else 1.0
        return _unit(rows)


class SecondColours:
    """Sees the mean colour [3] as the encoder does, but takes photos of a colour for those of `taken_for`."""

    def __init__(self, version: str = "1", *, of: str = "red", taken_for: str = "red") -> None:
        self.spec = EncoderSpec(f"second-{version}", "1", "none", 3, 3, 16, text_threshold=0.8)
        self.images_seen = 0
        self.closed = 0
        self._of, self._taken_for = (
            _unit(np.array([COLOURS[name]], np.float32))[0] for name in (of, taken_for)
        )

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        self.images_seen += len(images)
        rows = _unit(np.stack([_colour(image) for image in images]))
        rows[rows @ self._of > 0.95] = self._taken_for
        return rows

    def join(self, words: FloatMatrix, second: FloatMatrix) -> FloatMatrix:
        rows: FloatMatrix = second * np.linalg.norm(words, axis=1, keepdims=True)
        return rows

    def close(self) -> None:
        self.closed += 1


class HashedText:
    """A text space without meaning: equal texts are equal, others nearly orthogonal."""

    dimension = 24

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        seeds = [int.from_bytes(hashlib.blake2b(t.encode(), digest_size=8).digest()) for t in texts]
        return _unit(
            np.stack([np.random.default_rng(s).normal(size=self.dimension) for s in seeds])
        )

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Computes them again."""

    def knows(self, word: str) -> bool:
        return True


class ColourDescriber:
    """Says the nearest named colour of a photo."""

    def __init__(self, version: str = "1") -> None:
        self.describer_id = f"fake-describer-{version}"

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        names = list(COLOURS)
        palette = _unit(np.array(list(COLOURS.values())))
        annotations = []
        for photo in photos:
            name = names[int(np.argmax(palette @ photo.embedding[:3]))]
            bright = "bright" if float(photo.image.mean()) > 127 else "dark"
            aspects = (
                AspectWord(name, AspectKind.COLOUR, 0.9),
                AspectWord(bright, AspectKind.TIME, 0.4),
            )
            annotations.append(Annotation(f"A {bright} {name} photo.", aspects))
        return annotations


def fake_models(*, revision: str = "1", version: str = "1") -> IndexModels:
    """What indexing needs, with an encoder revision and a describer version to choose."""
    return IndexModels(
        encoder=ColourEncoder(revision),
        describer=ColourDescriber(version),
        text=HashedText(),
        text_id="fake-text",
    )


def _colour(image: RgbImage) -> FloatMatrix:
    colour: FloatMatrix = image.reshape(-1, 3).mean(0).astype(np.float32) / 255 + 1e-3
    return colour / np.float32(np.linalg.norm(colour))


def _layout(image: RgbImage) -> FloatMatrix:
    rows = np.array_split(image.mean(2) / 255, _GRID, axis=0)
    cells = [
        cell.mean() if cell.size else 0.0
        for row in rows
        for cell in np.array_split(row, _GRID, axis=1)
    ]
    return np.array(cells, dtype=np.float32)


def _unit(rows: FloatMatrix) -> FloatMatrix:
    rows = np.asarray(rows, dtype=np.float32)
    unit: FloatMatrix = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-12)
    return unit
