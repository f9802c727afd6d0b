"""What `accelerate launch` asks for is what runs, or nothing runs."""

from __future__ import annotations

import pytest

from core.errors import EnvironmentProblem, UserError
from core.research.training.running.launch import check_strategy, open_accelerator, wanted_strategy


def test_a_split_model_is_refused_on_processors_instead_of_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    with pytest.raises(UserError, match="asks for FSDP, but here it would be one process"):
        open_accelerator(1, "cpu")


def test_a_strategy_that_is_not_installed_is_a_problem_one_can_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACCELERATE_USE_DEEPSPEED", "true")
    monkeypatch.setattr("accelerate.accelerator.is_deepspeed_available", lambda: False)
    with pytest.raises(EnvironmentProblem, match="asks for DEEPSPEED, which is not installed"):
        open_accelerator(1, "cpu")


def test_without_a_strategy_one_process_runs_by_itself() -> None:
    accelerator = open_accelerator(3, "cpu")
    assert (accelerator.num_processes, accelerator.gradient_accumulation_steps) == (1, 3)


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, None),
        ({"ACCELERATE_USE_FSDP": "false"}, None),
        ({"ACCELERATE_USE_FSDP": "true"}, "FSDP"),
        ({"ACCELERATE_USE_DEEPSPEED": "1"}, "DEEPSPEED"),
    ],
)
def test_the_strategy_is_read_as_accelerate_writes_it(
    environment: dict[str, str], wanted: str | None
) -> None:
    assert wanted_strategy(environment) == wanted


@pytest.mark.parametrize(
    ("wanted", "running"), [("FSDP", "FSDP"), ("DEEPSPEED", "DEEPSPEED"), (None, "MULTI_GPU")]
)
def test_what_was_asked_for_may_run(wanted: str | None, running: str) -> None:
    check_strategy(wanted, running)


@pytest.mark.parametrize("running", ["MULTI_CPU", "MULTI_GPU", "NO"])
def test_copies_are_not_passed_off_as_a_split_model(running: str) -> None:
    with pytest.raises(UserError, match="memory and speed would not be those you expect"):
        check_strategy("FSDP", running)
