"""What fits a text, in spaces where unrelated things are near each other to different degrees."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import pytest

from core.arrays import FloatMatrix, RgbImage
from core.models.query import encode_query
from core.models.roles import EncoderSpec
from core.records import PhotoId
from core.store.vectors.snapshot import Hit
from core.worker.searching.clear_matches import clear_matches, cosines_from
from tests.helpers.fake_models import HashedText

DOGS, OTHERS = 3, 60
_DIMENSION = HashedText.dimension + 1


class NarrowEncoder:
    """Texts without meaning whose cosines lie around `nearness`, as those of some encoders do."""

    def __init__(self, nearness: float, *, has_usual_level: bool = True) -> None:
        self._shares = (1 - nearness) ** 0.5, nearness**0.5
        self.spec = EncoderSpec(
            "narrow", "1", "none", _DIMENSION, _DIMENSION, 32, 0.0, has_usual_level=has_usual_level
        )

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        own, common = self._shares
        rows = own * HashedText().encode(texts)
        return np.hstack([rows, np.full((len(rows), 1), common)]).astype(np.float32)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        raise NotImplementedError


class Photos:
    """Photos of dogs, and of one other thing each."""

    def __init__(self, encoder: NarrowEncoder, others: int = OTHERS) -> None:
        shown = ["a dog"] * DOGS + [f"thing {number}" for number in range(others)]
        self.rows = encoder.encode_texts(shown)
        self.photo_ids = np.arange(len(shown), dtype=np.int64)

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return self.rows[list(ids)]


def found(encoder: NarrowEncoder, text: str, photos: Photos) -> tuple[int, int]:
    """How many photos clearly fit, and how many may."""
    query = encode_query(encoder, text)
    scores = photos.rows @ query
    hits = [Hit(PhotoId(int(row)), float(scores[row])) for row in np.argsort(-scores)]
    clear, perhaps = clear_matches(encoder, photos, query, hits, scores)  # type: ignore[arg-type]  # read-only part
    return len(clear), len(perhaps)


@pytest.mark.parametrize("nearness", [0.0, 0.5, 0.9])
def test_what_fits_is_judged_on_the_own_scale_of_an_encoder(nearness: float) -> None:
    encoder = NarrowEncoder(nearness)
    photos = Photos(encoder)
    clear, perhaps = found(encoder, "a dog", photos)
    assert clear == DOGS
    assert DOGS <= perhaps < len(photos.rows) / 2
    assert found(encoder, "a submarine", photos)[0] == 0


def test_an_absolute_cosine_alone_takes_everything_for_a_match_or_nothing() -> None:
    encoder = NarrowEncoder(0.9, has_usual_level=False)
    photos = Photos(encoder)
    assert found(encoder, "a submarine", photos) == (len(photos.rows), len(photos.rows))


def test_a_few_photos_do_not_tell_what_is_usual() -> None:
    encoder = NarrowEncoder(0.9)
    few = Photos(encoder, others=5)
    assert found(encoder, "a dog", few)[1] == len(few.rows)


def test_the_scale_follows_photos_and_texts() -> None:
    rng = np.random.default_rng(0)
    photos, usual = (rng.normal(size=(count, 8)).astype(np.float32) for count in (50, 20))
    low, high = cosines_from(photos, usual, (1.0, 2.0))
    shares = [float((photos @ usual.T >= each).mean()) for each in (low, high)]
    assert 0.1 < shares[0] < 0.2
    assert 0.01 < shares[1] < 0.05
    assert cosines_from(3 * photos, usual, (1.0, 2.0)) == pytest.approx((3 * low, 3 * high))
