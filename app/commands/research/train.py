"""`visuallens train`: the three stages of the paper's training recipe, one command each."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands.context import Context, ProgressLine, counted, interruptible, size_text
from core.cancel import CancelToken
from core.errors import UserError
from core.resources import load_text
from core.sentences import plain

if TYPE_CHECKING:
    from core.research.training.running.loop import TrainingProgress

_STAGES: Final = {
    "pretrain": "stage 1: dense captions of many images at once",
    "refine": "stage 2: keep the aspect words that help",
    "joint": "stage 3: aspect words and candidate matching together",
}
_COLUMNS: Final = 11


def add_train_parser(subparsers: Any) -> None:
    """Add `train` and its stages to the parsers of the command line."""
    train = subparsers.add_parser("train", help="train an adapter for a vision-language model")
    stages = train.add_subparsers(dest="stage", required=True, metavar="STAGE")
    for name, title in _STAGES.items():
        parser = stages.add_parser(name, help=title)
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("--config", type=Path, metavar="FILE.toml")
        source.add_argument(
            "--example", action="store_true", help="print a configuration with every key explained"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="tell memory, time and disk, and stop"
        )
        parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
        parser.add_argument("--device", help="cuda, cuda:1, xpu, mps or cpu; default: the best")
    train.set_defaults(run=run)


def run(options: argparse.Namespace, context: Context) -> int:
    """Run one stage; under `accelerate launch`, one process of it."""
    if options.example:
        for line in load_text(f"training/examples/{options.stage}.toml").splitlines():
            context.say(line)
        return 0
    stages = {"pretrain": _pretrain, "refine": _refine, "joint": _joint}
    return stages[options.stage](options, context)


def _pretrain(options: argparse.Namespace, context: Context) -> int:
    from core.research.training.config import PretrainConfig, load_config
    from core.research.training.stages.run_stage import run_pretrain

    return _train(options, context, load_config(options.config, PretrainConfig), run_pretrain)


def _joint(options: argparse.Namespace, context: Context) -> int:
    from core.research.training.config import JointConfig, load_config
    from core.research.training.stages.run_stage import run_joint

    return _train(options, context, load_config(options.config, JointConfig), run_joint)


def _train(options: argparse.Namespace, context: Context, config: Any, stage: Any) -> int:
    from core.research.training.config import JointConfig
    from core.research.training.running.estimate import estimate_photos
    from core.research.training.stages.run_stage import Surroundings, estimate_stage

    if options.dry_run:
        around = Surroundings(context.paths, CancelToken(), device=options.device)
        _show_estimate(estimate_stage(config, around), context)
        if isinstance(config, JointConfig):
            work = estimate_photos(config)
            context.say(
                f"photos              at most {counted(work.photos, 'photo')} to describe, about "
                f"{size_text(work.disk_bytes)}; the time of the describer comes on top"
            )
        return 0
    table = LiveTable(context)
    with interruptible() as cancel:
        around = Surroundings(
            context.paths,
            cancel,
            on_progress=table.show,
            on_photos=lambda done, total: table.line.show(f"photos described: {done} of {total}"),
            device=options.device,
        )
        adapter = stage(config, around, resume=options.resume)
    table.line.clear()
    if _is_main():
        context.say(f"The adapter is in {adapter}")
        context.say(f"Use it with: visuallens models install NAME --from {adapter}")
    return 0


def _refine(options: argparse.Namespace, context: Context) -> int:
    from core.research.training.config import Judge, RefineConfig, load_config
    from core.research.training.stages.refine import ASPECTS
    from core.research.training.stages.refine_stage import run_refine
    from core.research.training.stages.run_stage import Surroundings

    config = load_config(options.config, RefineConfig)
    if config.judge is Judge.OPENAI_COMPATIBLE:
        context.note(
            f"Warning: aspect words and names of places will be sent to {config.judge_url}, because "
            "the configuration says so. No photo is sent."
        )
    if options.dry_run:
        context.say(
            f"At most {config.rounds} rounds over {counted(config.questions, 'question')}; each "
            "round is a text file of about 200 bytes a photo."
        )
        return 0
    if config.output.exists() and any(config.output.glob("round-*")) and not options.resume:
        raise UserError(
            plain(
                f"There is a refinement in {config.output} already. Go on with --resume, or choose "
                "another output folder."
            )
        )
    line = context.progress_line()
    with interruptible() as cancel:
        rounds = run_refine(
            config,
            Surroundings(context.paths, cancel, device=options.device),
            on_line=lambda number, done: line.show(f"round {number}: {counted(done, 'photo')}"),
        )
    line.clear()
    for summary in rounds:
        context.say(
            f"round {summary.number}: overlap {summary.overlap:.3f}, {summary.words:.1f} words a "
            f"photo, {counted(summary.malformed, 'unreadable answer')}"
        )
    context.say(f"The refined words are in {config.output / ASPECTS}")
    return 0


class LiveTable:
    """One table: a row that is updated in place, and a permanent line for every evaluation."""

    def __init__(self, context: Context) -> None:
        self.line: ProgressLine = context.progress_line()
        self._context = context
        self._header_shown = False
        self._last_evaluation: object = None

    def show(self, progress: TrainingProgress) -> None:
        """Show the latest state."""
        cells = {
            "step": f"{progress.step}/{progress.max_steps}",
            **{name: f"{value:.4f}" for name, value in sorted(progress.parts.items())},
            "lr": f"{progress.learning_rate:.2e}",
            "tokens/s": f"{progress.tokens_per_second:.0f}",
            "memory": size_text(progress.memory_bytes),
            "left": duration_text(progress.seconds_left),
        }
        if not self._header_shown:
            self._context.note(_row(cells))
            self._header_shown = True
        self.line.show(_row(cells.values()))
        if progress.evaluation is not None and self._last_evaluation is not progress.evaluation:
            self._last_evaluation = progress.evaluation
            metrics = "  ".join(f"{k} {v:.3f}" for k, v in progress.evaluation.items())
            self.line.clear()
            self._context.note(f"held-out data after step {progress.evaluated_at}: {metrics}")


def duration_text(seconds: float) -> str:
    """ "2 d 3 h", "1 h 12 min", "48 s"."""
    minutes, hours = round(seconds) // 60, round(seconds) // 3600
    if hours >= 24:
        return f"{hours // 24} d {hours % 24} h"
    if hours:
        return f"{hours} h {minutes % 60} min"
    return f"{minutes} min" if minutes else f"{seconds:.0f} s"


def _row(cells: Any) -> str:
    return " ".join(str(cell).rjust(_COLUMNS) for cell in cells)


def _show_estimate(estimate: Any, context: Context) -> None:
    fits = "fits" if estimate.memory_bytes <= estimate.free_bytes else "does NOT fit"
    context.say(f"trained parameters  {estimate.trained_parameters / 1e6:.1f} million")
    context.say(
        f"memory              about {size_text(estimate.memory_bytes)} a device, "
        f"{size_text(estimate.free_bytes)} free: it {fits}"
    )
    context.say(
        f"time                about {duration_text(estimate.seconds_per_step)} a step, "
        f"{duration_text(estimate.seconds)} in all"
    )
    context.say(f"disk                about {size_text(estimate.disk_bytes)} for checkpoints")


def _is_main() -> bool:
    return os.environ.get("RANK", "0") == "0"
