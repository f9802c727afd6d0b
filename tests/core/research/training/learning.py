"""Joint training that teaches a tiny backbone something, measured on people it never saw.

`python -m tests.core.research.training.learning FOLDER FAMILY SEED` runs it and prints the figures; with
`--dev` they are of the dev split, by which the lengths of the runs below were chosen. Nothing was
chosen by the test split.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from core.cancel import CancelToken
from core.catalogue.install import install
from core.models.device.model_host import ModelHost
from core.models.vlm.matcher import MatchOptions, VisualLensMatcher
from core.models.vlm.quantization import Precision
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Example, Split
from core.research.benchmark.scoring.metrics import random_ranking, rank_candidates, reciprocal_rank
from core.research.benchmark.scoring.resampling import (
    Difference,
    Interval,
    mean_interval,
    paired_difference,
)
from core.research.training.config import JointConfig, LoraConfig, RunConfig
from core.research.training.running.curve import History, read_history
from core.research.training.stages.refine import PhotoWords
from core.research.training.stages.run_stage import run_joint
from tests.core.research.training.painted import (
    THINGS,
    WORD_OF,
    build_painted,
    open_painted_library,
)
from tests.core.research.training.reader import build_reader
from tests.core.research.training.small_runs import around, run_config

BASE: Final = "reader"
ADAPTER: Final = "learned"
# Optimizer steps of matching alone, and after it of both tasks.
STEPS: Final = {"paligemma": (100, 40), "qwen3_vl": (240, 40)}
_USERS: Final = 300
_QUESTIONS: Final = 200
_ONE_PROMPT: Final = MatchOptions(listwise=True, shuffles=1, photos_examined=0, words_examined=0)


@dataclass(frozen=True)
class Learned:
    """Two finished runs and what the same questions gave before and after them.

    Attributes:
        matching: history of the run of matching alone.
        history: of the run of both tasks that went on from it.
    """

    benchmark: Path
    models: Path
    adapter: Path
    matching: History
    history: History
    users: Sequence[str]
    before: Sequence[float]
    after: Sequence[float]
    chance: float

    @property
    def mrr_before(self) -> Interval:
        return mean_interval(self.before, self.users)

    @property
    def mrr_after(self) -> Interval:
        return mean_interval(self.after, self.users)

    @property
    def gain(self) -> Difference:
        return paired_difference(self.after, self.before, self.users)


def learn(folder: Path, family: str, seed: int, *, split: Split = Split.TEST) -> Learned:
    """Build backbone and benchmark, train, install the adapter, and measure both.

    The first run trains matching alone. From its adapter the second trains both tasks: the words'
    steep beginning would otherwise set the optimizer's pace for the matching as well.

    Args:
        family: of the backbone.
        seed: of everything: people, backbone and training.
        split: whose users are asked; training saw neither dev nor test users.
    """
    benchmark = build_painted(folder / "benchmark", users=_USERS, seed=seed)
    models = folder / "app" / "models"
    reader = build_reader(folder / BASE, WORD_OF, list(THINGS), family=family, seed=seed)
    install(BASE, models, source=reader, cancel=CancelToken())
    surroundings = replace(around(models), open_library=open_painted_library)
    alone, both = STEPS[family]
    matching = _run(folder / "matching", alone, seed)
    config = JointConfig(run=matching, dataset=benchmark, dev_examples=40)
    run = replace(_run(folder / ADAPTER, both, seed), adapter=run_joint(config, surroundings))
    config = replace(config, run=run, aspects=_write_aspects(benchmark), aspect_examples=0.25)
    adapter = run_joint(config, surroundings)
    install(ADAPTER, models, source=adapter, cancel=CancelToken())
    examples = held_out(benchmark, split)
    return Learned(
        benchmark,
        models,
        adapter,
        read_history(matching.output),
        read_history(run.output),
        [example.question.user_id for example in examples],
        _reciprocal_ranks(benchmark, open_matcher(models, BASE), examples),
        _reciprocal_ranks(benchmark, open_matcher(models, ADAPTER), examples),
        reciprocal_rank(random_ranking(4, 1)),
    )


def _run(output: Path, steps: int, seed: int) -> RunConfig:
    """LoRA as wide as half the layers, in passes of 32, measured before and after."""
    run = run_config(
        output,
        BASE,
        learning_rate=3e-3,
        warmup_steps=10,
        batch_size=32,
        max_steps=steps,
        evaluate_every=steps,
        save_every=steps,
    )
    return replace(run, seed=seed, lora=LoraConfig(rank=32, alpha=32, dropout=0.0))


def held_out(benchmark: Path, split: Split = Split.TEST) -> list[Example]:
    """Questions of users that training never saw."""
    dataset = Dataset(benchmark)
    return list(dataset.examples(dataset.questions(split, limit=_QUESTIONS)))


def open_matcher(models: Path, model_id: str) -> VisualLensMatcher:
    """The app's matcher, asked once a question; the bare base too reads all candidates at once."""
    return ModelHost(models, device="cpu", precision=Precision.FP32).matcher(
        model_id,
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=_ONE_PROMPT,
    )


def _reciprocal_ranks(
    benchmark: Path, matcher: VisualLensMatcher, examples: Sequence[Example]
) -> list[float]:
    library = open_painted_library(Dataset(benchmark))
    library.describe(examples, CancelToken(), lambda _done, _total: None)
    method = library.method("measured", matcher, CancelToken())
    return [
        reciprocal_rank(rank_candidates(method.score(e).scores, e.question.ground_truth))
        for e in examples
    ]


def _write_aspects(benchmark: Path) -> Path:
    """Aspect words of some photos, as stage 2 leaves them."""
    (asked,) = Dataset(benchmark).questions(Split.TRAIN, limit=1)
    lines = [
        PhotoWords(
            asked.question_id, f"{label}-{number}", group, f"{group}/{label}/{number}.png", (word,)
        )
        for group, labels in THINGS.items()
        for label, (word, _) in labels.items()
        for number in range(8)
    ]
    path = benchmark / "aspects.jsonl"
    path.write_text("".join(json.dumps(asdict(line)) + "\n" for line in lines), encoding="utf-8")
    return path


def figures(learned: Learned) -> str:
    """What a run came to, in a few lines."""
    gain = learned.gain
    lines = [
        f"{len(learned.users)} questions of {len(set(learned.users))} held-out users",
        f"MRR of Random, closed form {learned.chance:.4f}",
    ]
    for name, interval in (("before", learned.mrr_before), ("after", learned.mrr_after)):
        lines.append(
            f"MRR {name} training {interval.mean:.4f} [{interval.low:.4f}, {interval.high:.4f}]"
        )
    spread = gain.interval
    lines.append(
        f"gain {spread.mean:+.4f} [{spread.low:+.4f}, {spread.high:+.4f}], p = {gain.p_value:.4f}"
    )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Run it and print the figures."""
    from tests.core.research.training.swaps import measure_swaps

    folder, family, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    split = Split.DEV if "--dev" in sys.argv else Split.TEST
    learned = learn(folder, family, seed, split=split)
    sys.stdout.write(f"{family}, seed {seed}, steps {STEPS[family]}, {split.value} users\n")
    sys.stdout.write(figures(learned))
    for turns in (1, 2, 4):
        sys.stdout.write(f"{measure_swaps(learned, turns, split)}\n")
    sys.stdout.write(f"{time.process_time():.0f} s of processor time in all\n")


if __name__ == "__main__":
    main()
