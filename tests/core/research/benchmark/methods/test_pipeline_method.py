"""The product's pipeline as a method, on real files with a colour encoder."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import FeatureStore, RememberingEncoder, load_pixels
from core.research.benchmark.methods.methods import MethodOptions
from core.research.benchmark.methods.neighbour_matcher import NeighbourMatcher
from core.research.benchmark.methods.pipeline_method import Models, PipelineMethod
from core.research.benchmark.scoring.metrics import random_ranking, rank_candidates, reciprocal_rank
from core.research.benchmark.scoring.resampling import Difference, paired_difference
from tests.core.research.benchmark.simulated import simulate
from tests.helpers.fake_models import ColourDescriber, ColourEncoder


def neighbours(
    data: Dataset, pool: DecodePool, encoder: ColourEncoder, options: MethodOptions
) -> PipelineMethod:
    def open_models() -> Models:
        load_images = load_pixels(pool, 32)
        remembering = RememberingEncoder(encoder)
        features = FeatureStore(data.directory / "features", remembering, ColourDescriber())
        return Models(
            encoder=remembering,
            matcher=NeighbourMatcher(remembering, load_images),
            features=features,
            load_images=load_images,
            reads_grid=True,
        )

    return PipelineMethod("neighbours", data, open_models, options, CancelToken())


def above_chance(method: PipelineMethod, data: Dataset, limit: int) -> Difference:
    """Gap in MRR to Random on the same questions, with its interval over users."""
    examples = list(data.examples(data.questions(split=None, limit=limit)))
    method.prepare(examples)
    ours, chance = [], []
    for example in examples:
        truths = example.question.ground_truth
        scores = method.score(example).scores
        ours.append(reciprocal_rank(rank_candidates(scores, truths)))
        chance.append(reciprocal_rank(random_ranking(len(scores), len(truths))))
    return paired_difference(ours, chance, [example.question.user_id for example in examples])


def test_photos_tell_tastes_and_the_second_run_encodes_no_history_photo_again(
    tmp_path: Path,
) -> None:
    data = simulate(tmp_path, users=150, noise=0.0)
    first, second = ColourEncoder(), ColourEncoder()
    with DecodePool(1) as pool:
        gap = above_chance(neighbours(data, pool, first, MethodOptions()), data, 240)
        again = neighbours(data, pool, second, MethodOptions())
        again.prepare(list(data.examples(data.questions(split=None, limit=240))))
    assert gap.interval.low > 0.02
    assert first.images_seen > 100
    assert second.images_seen == 0


def test_retrieval_keeps_photos_of_the_category_and_without_it_the_newest_count(
    tmp_path: Path,
) -> None:
    data = simulate(tmp_path)
    without = MethodOptions(without=frozenset({"retrieval"}), grid_side=2)
    with DecodePool(1) as pool:
        encoder = ColourEncoder()
        retrieving = neighbours(data, pool, encoder, MethodOptions(grid_side=2))
        latest = neighbours(data, pool, encoder, without)
        examples = list(data.examples(data.questions(split=None, limit=6)))
        retrieving.prepare(examples)
        latest.prepare(examples)
        fitting = total = 0
        for example in examples:
            kept = retrieving.score(example).photos
            assert 1 <= len(kept) <= 4
            groups = [path.relative_to(data.photos_root).parts[0] for path in kept]
            fitting += groups.count(example.question.category)
            total += len(groups)
            newest = [data.photos_root / photo.path for photo in example.history[:-5:-1]]
            assert list(latest.score(example).photos) == newest
    # The others lie near a candidate's own images.
    assert fitting > 0.7 * total


def test_photo_that_cannot_be_decoded_is_left_out_and_shifts_no_other(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    (example,) = data.examples(data.questions(split=None, limit=1))
    broken = data.photos_root / example.history[0].path
    broken.write_bytes(b"no photo")
    encoder = ColourEncoder()
    with DecodePool(1) as pool:
        method = neighbours(data, pool, encoder, MethodOptions())
        method.prepare([example])
        store = FeatureStore(data.directory / "features", RememberingEncoder(encoder), ColourDescriber())  # fmt: skip
        assert store.get(broken) is None
        assert broken not in method.score(example).photos
        for photo in example.history[1:]:
            path = data.photos_root / photo.path
            features = store.get(path)
            assert features is not None
            (image,) = load_pixels(pool, 32)([path])
            assert image is not None
            assert features.vector == pytest.approx(encoder.encode_images([image])[0], abs=1e-5)


def test_history_without_a_readable_photo_ranks_nothing_above_anything(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    (example,) = data.examples(data.questions(split=None, limit=1))
    for photo in example.history:
        (data.photos_root / photo.path).write_bytes(b"no photo")
    with DecodePool(1) as pool:
        method = neighbours(data, pool, ColourEncoder(), MethodOptions())
        method.prepare([example])
        assert set(method.score(example).scores.tolist()) == {0.0}
