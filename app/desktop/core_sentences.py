"""What `core` says, in the person's language.

`core` gives finished English sentences: errors, notes of an answer, reasons of a failure. Their
templates (found by `packaging/core_texts.py`) are translated like all other texts, in a context of
their own; here a sentence is recognised by its template and said again with its values. That works
for sentences of stored answers too, and what is not recognised stays as it is.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.records import Answer, RowProblem
from core.resources import load_text
from core.sentences import Sentence
from core.worker.channel.messages import Event, Failed, FolderStateChanged, IndexFinished, Ready
from ui.look import wording

CONTEXT: Final = "Core"
_VALUE: Final = re.compile(r"%(\d)")
_COUNTED: Final = re.compile(r"(\d+) (.+)", re.DOTALL)
# The line under every answer that names the model says this, too.
_SAID_BELOW: Final = ("The model that ranked was not trained for this task (zero-shot).",)
_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“\d])")


def translated(sentence: str | Sentence) -> str:
    """The sentence (or several) in the language of the window."""
    if isinstance(sentence, Sentence):
        if sentence.id != "plain.text":
            return wording.translated(sentence)
        sentence = str(sentence)
    if not sentence or _in_english():
        return sentence
    whole = _match(sentence)
    if whole is not None:
        return whole
    parts = _BETWEEN_SENTENCES.split(sentence)
    return " ".join(_match(part) or part for part in parts)


def _match(text: str) -> str | None:
    """The translation by the first template that fits; None when none does."""
    for template, pattern in _templates():
        found = pattern.fullmatch(text)
        if found is not None:
            return _filled(QCoreApplication.translate(CONTEXT, template), found.groups())
    return None


def _filled(words: str, values: Sequence[str]) -> str:
    said = [_value(value) for value in values]
    return _VALUE.sub(lambda place: said[int(place[1]) - 1], words)


def _value(text: str) -> str:
    """Values are names and numbers, which stay, or pieces of sentences, which do not."""
    whole = _match(text)
    if whole is not None:
        return whole
    pieces = []
    for piece in text.split(", "):
        counted = _COUNTED.fullmatch(piece)
        said = _match(counted[2]) if counted else _match(piece)
        pieces.append(piece if said is None else f"{counted[1]} {said}" if counted else said)
    return ", ".join(pieces)


@functools.cache
def _templates() -> list[tuple[str, re.Pattern[str]]]:
    """Those with the most words of their own first: the others may fit by accident."""
    templates: list[str] = json.loads(load_text("i18n/core_texts.json"))
    templates.sort(key=lambda text: len(_VALUE.sub("", text)), reverse=True)
    return [(text, _pattern(text)) for text in templates]


def _pattern(template: str) -> re.Pattern[str]:
    # re.escape leaves the percent sign alone.
    return re.compile(_VALUE.sub("(.+?)", re.escape(template)), re.DOTALL)


def _in_english() -> bool:
    first = _templates()[0][0]
    return QCoreApplication.translate(CONTEXT, first) == first


def localise_event(event: Event) -> Event:
    """An event of the worker with its sentences in the language of the window."""
    match event:
        case Failed():
            return replace(event, sentence=translated(event.sentence))
        case Ready():
            return replace(
                event,
                search_problem=translated(event.search_problem or "") or None,
                matcher_problem=translated(event.matcher_problem or "") or None,
            )
        case IndexFinished() | FolderStateChanged() if event.problem:
            return replace(event, problem=translated(event.problem))
    return event


def localise_answer(answer: Answer) -> Answer:
    """An answer as it is put on the screen; the one that is kept stays as it came."""
    notes = [note for note in answer.notes if note not in _SAID_BELOW]
    return replace(answer, notes=tuple(map(translated, notes)))


def translate_problems(problems: Sequence[RowProblem]) -> tuple[RowProblem, ...]:
    """What was wrong with the lines of a list."""
    return tuple(RowProblem(problem.line, translated(problem.reason)) for problem in problems)
