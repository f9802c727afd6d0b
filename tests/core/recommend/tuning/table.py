"""What moving each number by 30 % does: `python -m tests.core.recommend.tuning.table [SECTION ...]`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from core.tuning import TUNING_RESOURCE
from tests.core.recommend.tuning import figures
from tests.core.recommend.tuning.moving import moved, numbers

FACTORS: Final = (0.7, 1.3)

Figure = Callable[[], Any]
Change = tuple[str, float, float]  # number, factor, and what it changes at most

# What the numbers of a section decide, and how much of it may change. How well things go is a share, of
# which so much may be lost; of what is said so much may be other than before.
BY_SECTION: Final[dict[str, tuple[Figure, float]]] = {
    "encoder": (figures.fitting_texts, 0.5),
    "scenes": (figures.seen_words, 0.4),
    "describer": (figures.seen_words, 0.4),
    "attributes": (figures.attribute_heads, 0.05),
    "ocr": (figures.believed_lines, 0.35),
    "screenshot": (figures.screenshots, 0.2),
    "capture": (figures.capture, 0.4),
    "colour": (figures.colours, 0.4),
    "matcher": (figures.taste, 0.1),
    "retrieval": (figures.profiles, 0.4),
    "profile": (figures.profiles, 0.4),
    "question": (figures.read_messages, 0.3),
    "wording": (figures.first_places, 0.4),
    "person": (figures.rated, 0.1),
    "ranking": (figures.first_places, 0.4),
    "reasons": (figures.first_places, 0.4),
}


def changes(section: str) -> Iterator[Change]:
    """What each number of a section changes; below zero where things go better."""
    figure, _ = BY_SECTION[section]
    usual = figure()
    for number in numbers():
        if number[0] == section:
            for factor in FACTORS:
                with moved(number, factor):
                    yield ".".join(number), factor, _change(usual, figure())


def _change(usual: Any, now: Any) -> float:
    """What is lost of a share, or the mean part that is not the same."""
    if isinstance(usual, float):
        return usual - float(now)
    return 1 - sum(map(_likeness, usual, now)) / len(usual)


def _likeness(one: Any, other: Any) -> float:
    """1 for the same; of words with weights the part they have in common."""
    if not isinstance(one, dict):
        return float(one == other)
    words = one.keys() | other.keys()
    most = sum(max(one.get(word, 0), other.get(word, 0)) for word in words)
    least = sum(min(one.get(word, 0), other.get(word, 0)) for word in words)
    return least / most if most else 1.0


def main(sections: Sequence[str]) -> None:
    """Print a line for each number and factor."""
    print(f"what 30 % of each number of {TUNING_RESOURCE} changes")  # noqa: T201  # a command
    for section in sections or BY_SECTION:
        for name, factor, change in changes(section):
            print(f"{name:32} x {factor}  {100 * change:+6.1f} %", flush=True)  # noqa: T201


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("section", nargs="*", choices=[*BY_SECTION, []])
    main(parser.parse_args().section)
