"""The training loop of every stage: uses accelerate, resumes at any step, keeps the best adapter."""

from __future__ import annotations

import hashlib
import math
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Generic

from core.cancel import CancelToken
from core.errors import UserError
from core.research.training.config import OptimizerConfig, RunConfig
from core.research.training.running.checkpoints import (
    SHARDED,
    RunState,
    latest_checkpoint,
    load_tensors,
    new_checkpoint,
    publish,
    read_state,
    save_tensors,
)
from core.research.training.running.curve import (
    EvaluationRecord,
    StepRecord,
    append_record,
    cut_history,
)
from core.research.training.stages.objective import Batch, Objective, Share, Slot
from core.research.training.stages.trainable import Trainable
from core.sentences import plain

BEST: Final = "best"
EVENTS: Final = "tensorboard"
_RATE_STEPS: Final = 20  # the window for estimating speed and time left


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """One line of the live table; `evaluation` is the latest one, made after step `evaluated_at`."""

    step: int
    max_steps: int
    parts: Mapping[str, float]
    learning_rate: float
    tokens_per_second: float
    memory_bytes: int
    seconds_left: float
    evaluation: Mapping[str, float] | None
    evaluated_at: int
    best_step: int


OnProgress = Callable[[TrainingProgress], None]


def learning_rate_at(step: int, config: OptimizerConfig) -> float:
    """Rate of the optimizer step after `step` others: linear warm-up, then half a cosine to zero."""
    if step < config.warmup_steps:
        return config.learning_rate * (step + 1) / config.warmup_steps
    length = max(1, config.max_steps - config.warmup_steps)
    return config.learning_rate * (
        0.5 + 0.5 * math.cos(math.pi * (step - config.warmup_steps) / length)
    )


class Trainer(Generic[Batch]):
    """One run of one stage. Every process of a distributed run has its own."""

    def __init__(
        self,
        config: RunConfig,
        trainable: Trainable,
        objective: Objective[Batch],
        accelerator: Any,
        *,
        fingerprint: str,
        cancel: CancelToken,
        on_progress: OnProgress,
    ) -> None:
        """
        Args:
            accelerator: created with `gradient_accumulation_steps=config.optimizer.accumulation`.
            fingerprint: of the data and settings; `--resume` rejects a different one.
        """
        import torch

        self._config, self._optimizer_config = config, config.optimizer
        self._trainable, self._objective, self._accelerator = trainable, objective, accelerator
        self._cancel, self._on_progress = cancel, on_progress
        self._passes = config.optimizer.accumulation * accelerator.num_processes
        self._fingerprint = f"{fingerprint}/{self._passes * config.optimizer.batch_size}"
        plain = torch.optim.AdamW(
            list(trainable.parameters.values()),
            lr=config.optimizer.learning_rate,
            weight_decay=config.optimizer.weight_decay,
        )
        self._model, self._optimizer = accelerator.prepare(trainable.model, plain)
        self._state = RunState(0, self._fingerprint)
        self._recent: list[StepRecord] = []
        self._evaluation: tuple[int, Mapping[str, float]] | None = None
        self._reading = threading.Lock()  # preparing and evaluating use the same tokenizer

    def run(self, *, resume: bool) -> RunState:
        """Train to the end, to an early stop or until cancelled.

        The best adapter is then in `output/best`, and the curve in `history.jsonl`.

        Raises:
            UserError: if a run already exists and `resume` is False, or it has another fingerprint.
            Cancelled: if requested; a checkpoint was written first.
        """
        self._begin(resume)
        limit = self._optimizer_config.max_steps
        with self._writer() as write, ThreadPoolExecutor(1) as thread:
            if self._state.step == 0 and self._state.best_score is None:
                self._evaluate(write)
            batches = self._batches(thread)
            while self._state.step < limit and not self._state.stopped_early:
                if self._cancel.is_cancelled:
                    self._save()
                    self._cancel.check()
                self._step(batches, write)
                done = self._state.step
                if done % self._optimizer_config.evaluate_every == 0 or done == limit:
                    self._evaluate(write)
                if done % self._optimizer_config.save_every == 0 or done == limit:
                    self._save()
        if self._state.stopped_early:
            self._save()
        return self._state

    def _begin(self, resume: bool) -> None:
        output = self._config.output
        checkpoint = latest_checkpoint(output)
        # Every process has to have checked before the first one writes.
        self._accelerator.wait_for_everyone()
        if (output / BEST).exists() and not resume:
            raise UserError(
                plain(
                    f"There is a run in {output} already. Go on with --resume, or choose another "
                    "output folder."
                )
            )
        if checkpoint is not None and resume:
            self._state = read_state(checkpoint, self._fingerprint)
            if (checkpoint / SHARDED).exists():
                self._accelerator.load_state(str(checkpoint / SHARDED))
            else:
                load_tensors(checkpoint, self._trainable.parameters, self._optimizer)
        if self._accelerator.is_main_process:
            output.mkdir(parents=True, exist_ok=True)
            cut_history(output, self._state.step if checkpoint and resume else -1)
        self._accelerator.wait_for_everyone()

    def _slots(self) -> Iterator[Slot]:
        """Passes of this process, starting at the current state of the run."""
        rank, processes = self._accelerator.process_index, self._accelerator.num_processes
        for step in range(self._state.step, self._optimizer_config.max_steps):
            for turn in range(self._optimizer_config.accumulation):
                yield Slot(step, turn * processes + rank, self._passes)

    def _batches(self, thread: ThreadPoolExecutor) -> Iterator[tuple[Slot, Batch]]:
        """The data of a pass is prepared while the model works on the previous one."""
        waiting: tuple[Slot, Future[Batch]] | None = None
        for slot in self._slots():
            ahead = slot, thread.submit(self._prepare, slot)
            if waiting is not None:
                yield waiting[0], waiting[1].result()
            waiting = ahead
        if waiting is not None:
            yield waiting[0], waiting[1].result()

    def _prepare(self, slot: Slot) -> Batch:
        with self._reading:
            return self._objective.prepare(slot)

    def _step(self, batches: Iterator[tuple[Slot, Batch]], write: Callable[..., None]) -> None:
        import torch

        started = time.perf_counter()
        rate = learning_rate_at(self._state.step, self._optimizer_config)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._model.train()
        sums: dict[str, Any] = {}
        tokens, norm = 0, 0.0
        for _ in range(self._optimizer_config.accumulation):
            slot, batch = next(batches)
            torch.manual_seed(self._seed(slot))  # dropout
            with self._accelerator.accumulate(self._model):
                loss = self._objective.loss(self._model, batch)
                # accelerate divides by the passes per device, and averages over devices.
                self._accelerator.backward(loss.total * self._passes)
                if self._accelerator.sync_gradients:
                    limit = self._optimizer_config.max_gradient_norm
                    parameters = list(self._trainable.parameters.values())
                    norm = float(self._accelerator.clip_grad_norm_(parameters, limit))
                self._optimizer.step()
                self._optimizer.zero_grad()
            for name, value in loss.parts.items():
                sums[name] = sums.get(name, 0.0) + value.detach().float()
            tokens += self._objective.tokens(batch)
        self._state = replace(self._state, step=self._state.step + 1)
        self._record(sums, tokens, rate, norm, time.perf_counter() - started, write)

    def _record(
        self,
        sums: dict[str, Any],
        tokens: int,
        rate: float,
        norm: float,
        seconds: float,
        write: Callable[..., None],
    ) -> None:
        import torch

        names = sorted(sums)
        values = torch.stack([sums[name] for name in names] + [torch.tensor(float(tokens))])
        total = self._accelerator.reduce(values.to(self._accelerator.device), "sum").tolist()
        parts = dict(zip(names, total[:-1], strict=True))
        record = StepRecord(self._state.step, parts, rate, norm, int(total[-1]), seconds)
        self._recent = [*self._recent[1 - _RATE_STEPS :], record]
        if self._accelerator.is_main_process:
            append_record(self._config.output, record)
            write("loss", parts, self._state.step)
            write("optimizer", {"learning_rate": rate, "gradient_norm": norm}, self._state.step)
            self._report()

    def _evaluate(self, write: Callable[..., None]) -> None:
        """Score held-out data on all processes, and keep the adapter if it is the best one."""
        from accelerate.utils import gather_object

        self._model.eval()
        share = Share(self._accelerator.process_index, self._accelerator.num_processes)
        with self._reading:
            own = self._objective.evaluate(share)
        found = gather_object(own)
        metrics = {name: sum(item[name] for item in found) / len(found) for name in found[0]}
        score, best = self._objective.score(metrics), self._state.best_score
        step, better = self._state.step, best is None or score > best
        waited = 0 if better else self._state.waited + 1
        self._state = replace(
            self._state,
            best_score=score if better else best,
            best_step=step if better else self._state.best_step,
            waited=waited,
            stopped_early=0 < self._optimizer_config.patience <= waited,
        )
        self._evaluation = step, metrics
        if self._accelerator.is_main_process:
            append_record(self._config.output, EvaluationRecord(step, metrics))
            write("dev", metrics, step)
            self._report()
        if better:
            self._keep_best()

    def _keep_best(self) -> None:
        weights = self._accelerator.get_state_dict(self._model)
        if self._accelerator.is_main_process:
            self._trainable.model.save_pretrained(
                self._config.output / BEST, state_dict=weights, save_embedding_layers=False
            )
        self._accelerator.wait_for_everyone()

    def _save(self) -> None:
        if _is_sharded(self._accelerator):  # each process writes its own part
            staging = new_checkpoint(self._config.output, self._state.step)
            self._accelerator.save_state(str(staging / SHARDED))
            self._accelerator.wait_for_everyone()
        if self._accelerator.is_main_process:
            if not _is_sharded(self._accelerator):
                staging = new_checkpoint(self._config.output, self._state.step)
                save_tensors(staging, self._trainable.parameters, self._optimizer)
            publish(staging, self._state)
        self._accelerator.wait_for_everyone()

    def _report(self) -> None:
        if not self._recent:
            return
        last = self._recent[-1]
        seconds = sum(record.seconds for record in self._recent)
        tokens = sum(record.tokens for record in self._recent)
        left = self._optimizer_config.max_steps - last.step
        evaluated_at, evaluation = self._evaluation or (0, None)
        self._on_progress(
            TrainingProgress(
                step=last.step,
                max_steps=self._optimizer_config.max_steps,
                parts=last.parts,
                learning_rate=last.learning_rate,
                tokens_per_second=tokens / seconds,
                memory_bytes=memory_bytes(self._accelerator.device.type),
                seconds_left=left * seconds / len(self._recent),
                evaluation=evaluation,
                evaluated_at=evaluated_at,
                best_step=self._state.best_step,
            )
        )

    def _writer(self) -> _Events:
        on = self._accelerator.is_main_process
        return _Events(self._config.output / EVENTS if on else None, self._state.step)

    def _seed(self, slot: Slot) -> int:
        key = f"{self._config.seed}|{slot.step}|{slot.number}"
        return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=7).digest(), "big")


class _Events:
    """TensorBoard events of the main process; after resuming, repeated steps are replaced."""

    def __init__(self, folder: Path | None, step: int) -> None:
        self._folder, self._step = folder, step
        self._writer: Any = None

    def __enter__(self) -> Callable[[str, Mapping[str, float], int], None]:
        if self._folder is not None:
            from torch.utils.tensorboard import SummaryWriter

            self._writer = SummaryWriter(str(self._folder), purge_step=self._step + 1)
        return self._write

    def __exit__(self, *_: object) -> None:
        if self._writer is not None:
            self._writer.close()

    def _write(self, group: str, values: Mapping[str, float], step: int) -> None:
        if self._writer is not None:
            for name, value in values.items():
                self._writer.add_scalar(f"{group}/{name}", value, step)


def memory_bytes(device: str) -> int:
    """Peak memory of the run: of the accelerator, else of this process."""
    import psutil
    import torch

    if device == "cuda":
        return int(torch.cuda.max_memory_allocated())
    return int(psutil.Process().memory_info().rss)


def _is_sharded(accelerator: Any) -> bool:
    from accelerate.utils import DistributedType

    return accelerator.distributed_type in (DistributedType.FSDP, DistributedType.DEEPSPEED)
