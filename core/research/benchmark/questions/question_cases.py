"""Questions with what their answers must satisfy; the files explain the fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from core.places.readers.csv import read_csv
from core.records import Answer, Candidate
from core.resources import load_toml, resource_path

_FOLDER: Final = "benchmark/questions"
SETS: Final = ("tuned", "held_out", "blind", "outside", "second_outside", "everyday")


@dataclass(frozen=True, slots=True)
class QuestionCase:
    """A message, the preceding ones, and what its answer must satisfy."""

    group: str
    library: str
    places: str
    q: str
    after: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    top3: tuple[str, ...] = ()
    not3: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    not_: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    none: bool = False
    intent: str = ""
    category: str = ""
    when: str = ""
    reply: str = ""

    def misses(self, answer: Answer) -> Iterator[str]:
        """The unmet conditions, each in a few words."""
        names = [item.candidate.name for item in answer.ranking]
        if self.none and names:
            yield f"ranked {names[:3]}"
        if self.first and (not names or names[0] not in self.first):
            yield f"first is {names[:1]}"
        if self.top3 and not set(self.top3) & set(names[:3]):
            yield f"first three are {names[:3]}"
        if wrong := set(self.not3) & set(names[:3]):
            yield f"among the first three: {sorted(wrong)}"
        if lacking := set(self.has) - set(names):
            yield f"lacks {sorted(lacking)}"
        if wrong := set(self.not_) & set(names):
            yield f"holds {sorted(wrong)}"
        if self.kinds and not (
            names and all(item.candidate.category in self.kinds for item in answer.ranking)
        ):
            yield f"kinds {[item.candidate.category for item in answer.ranking][:4]}"
        yield from self._misunderstood(answer)

    def _misunderstood(self, answer: Answer) -> Iterator[str]:
        question = answer.question
        if self.intent and question.intent.value != self.intent:
            yield f"intent {question.intent.value}"
        if self.category and question.category != self.category:
            yield f"category {question.category}"
        if self.when and self.when not in [f"{s.start:%Y-%m-%d %H:%M}" for s in question.when]:
            yield f"when {[str(span.start) for span in question.when]}"
        if self.reply and self.reply not in str(answer.reply):
            yield f"reply {answer.reply}"


def load_cases(name: str) -> list[QuestionCase]:
    """The cases of one of the `SETS`."""
    return [_case(entry) for entry in load_toml(f"{_FOLDER}/{name}.toml")["case"]]


def _case(entry: dict[str, Any]) -> QuestionCase:
    fields: dict[str, Any] = {
        ("not_" if key == "not" else key): tuple(value) if isinstance(value, list) else value
        for key, value in entry.items()
    }
    return QuestionCase(**fields)


def load_places(name: str) -> list[Candidate]:
    """A list of places, parsed as the product parses any table."""
    return list(read_csv(resource_path(f"{_FOLDER}/{name}.csv")).candidates)
