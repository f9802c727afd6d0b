"""`visuallens doctor`: a health report to send, with advice where something is wrong."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.context import Context, interruptible, size_text

if TYPE_CHECKING:
    from app.safekeeping.health import Health


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "doctor",
        help="a health report without anything personal",
        description="Checks this computer, the models and the library, and changes nothing. The "
        "report names no folder, photo, word or question, so it can be sent to others.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=lambda options, context: run(context, as_json=options.json))


def run(context: Context, *, as_json: bool) -> int:
    """Print the report; 0 when all is well, 1 when the user has to act.

    Raises:
        Cancelled: after Ctrl-C.
    """
    from app.safekeeping.health import examine

    with interruptible() as cancel:
        health = examine(context.paths, cancel)
    if as_json:
        context.document({**health.facts, "advice": list(health.advice)})
    else:
        _print(context, health)
    return 1 if health.advice else 0


def _print(context: Context, health: Health) -> None:
    for section, facts in health.facts.items():
        context.say(f"{section}:")
        for name, value in facts.items():
            _print_fact(context, name, value, "  ")
    context.say()
    context.say("To do:" if health.advice else "All is well.")
    for sentence in health.advice:
        context.say(f"  {sentence}")


def _print_fact(context: Context, name: str, value: Any, indent: str) -> None:
    label = name.removesuffix("_bytes").replace("_", " ")
    if isinstance(value, dict) and value:
        context.say(f"{indent}{label}:")
        for inner, part in value.items():
            _print_fact(context, inner, part, indent + "  ")
    elif isinstance(value, list) and value:
        context.say(f"{indent}{label}:")
        for part in value:
            text = (
                ", ".join(_text(*fact) for fact in part.items()) if isinstance(part, dict) else part
            )
            context.say(f"{indent}  {text}")
    else:
        context.say(f"{indent}{label}: {_text(name, value, named=False)}")


def _text(name: str, value: Any, *, named: bool = True) -> str:
    if isinstance(value, bool):
        text = "yes" if value else "no"
    elif isinstance(value, int) and name.endswith("bytes"):
        text = size_text(value)
    elif isinstance(value, list | dict):
        text = ", ".join(map(str, value)) or "none"
    else:
        text = str(value)
    return f"{name.removesuffix('_bytes').replace('_', ' ')} {text}" if named else text
