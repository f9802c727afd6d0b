"""What the app says, as a value: the id of a sentence and the values to insert.

`core` uses `Sentence("photo.empty")`; `str()` yields the English of `resources/sentences.toml`, and
the window looks the sentence up in its own language by the id. Values are inserted last and never
interpreted, so a file name is never translated or mistaken for words, whatever it contains.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Any, Final, TypeAlias

from core.resources import load_toml

Value: TypeAlias = "str | int | float | Sentence | tuple[Sentence, ...]"
QUANTITIES: Final = (
    "km",
    "clock",
    "day",
    "place",
)  # kilometres as a number; a time of day as "18:30"; "2026-08-31"; a country, or a town with its country
COUNT: Final = "count"  # the value that selects the plural form
_VERBATIM: Final = "plain.text"
_ID: Final = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_DEEPEST: Final = 8  # nested sentences; ours have two levels


def _read_table() -> dict[str, str | dict[str, str]]:
    return {
        f"{section}.{name}": words
        for section, sentences in load_toml("sentences.toml").items()
        for name, words in sentences.items()
    }


# Id to the English text, or to its plural forms `one` and `other`. Read at once: an error must be
# able to say that no more files can be opened.
TABLE: Final = _read_table()


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """A sentence or a fragment of one, by id, with its values.

    Attributes:
        id: a key of `resources/sentences.toml`, such as `photo.empty`.
        values: name and value, sorted by name; a tuple of sentences is shown as a list.
    """

    id: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, sentence_id: str, /, **values: Value) -> None:
        object.__setattr__(self, "id", sentence_id)
        object.__setattr__(self, "values", tuple(sorted(values.items())))

    def __str__(self) -> str:
        return fill(english(self), self, str)


def plain(text: str) -> Sentence:
    """English as it is, for the researchers' command line and for texts stored before ids existed."""
    return Sentence(_VERBATIM, text=text)


def all_of(sentences: Sequence[Sentence]) -> Sentence | None:
    """Several sentences as one, None if there are none."""
    return Sentence("app.several", all=tuple(sentences)) if sentences else None


def plain_quantity(form: str, amount: Value) -> str:
    """A value with a unit in English, metric."""
    if form == "km" and isinstance(amount, int | float):
        return f"{amount * 1_000:.0f} m" if amount < 1 else f"{amount:.4g} km"
    return str(amount)


_SEPARATED: Final = 10_000


def fill(
    template: str,
    sentence: Sentence,
    say: Callable[[Sentence], str],
    name: Callable[[str], str] = str,
    number: Callable[[str], str] = str,
    quantity: Callable[[str, Value], str] = plain_quantity,
) -> str:
    """The template with the values of the sentence inserted.

    Args:
        template: text with `{value}`, for a number `{value:.1f}`, for kilometres `{value:km}`, for
            a time of day `{value:clock}`, for a day `{value:day}`, for a place `{value:place}`, for sentences `{value: }` with the separator between them,
            a comma by default.
        say: how a nested sentence is rendered.
        name: how a text value is rendered.
        number: how a number that is already formatted is rendered.
        quantity: how a value with a unit is rendered: one of `QUANTITIES` and the value.
    """
    values = dict(sentence.values)
    said = []
    for words, field, form, _conversion in Formatter().parse(template):
        said.append(words)
        if field is None:
            continue
        match values.get(field, "…"):  # stored by a version whose sentence had other values
            case amount if form in QUANTITIES:
                said.append(quantity(form, amount))
            case str(text):
                said.append(name(text))
            case Sentence() as inner:
                said.append(say(inner))
            case tuple(several):
                said.append((form or ", ").join(map(say, several)))
            case amount:
                is_long = isinstance(amount, int) and abs(amount) >= _SEPARATED  # a year is not
                said.append(number(format(amount, form or ("," if is_long else ""))))
    return "".join(said)


def english(sentence: Sentence) -> str:
    """The English text of the sentence, before its values are inserted."""
    forms = TABLE.get(sentence.id)
    if forms is None:  # stored by another version
        return f"{sentence.id}: " + ", ".join(f"{{{name}}}" for name, _ in sentence.values)
    if isinstance(forms, str):
        return forms
    return forms["one" if dict(sentence.values).get(COUNT) == 1 else "other"]


def to_json(sentence: Sentence) -> dict[str, Any]:
    """The sentence as `json.dumps` writes it: its id and, by name, its values."""
    return {"id": sentence.id, "values": {n: _value_to_json(v) for n, v in sentence.values}}


def from_json(data: object, depth: int = 0) -> Sentence:
    """The sentence that `to_json` turned into `data`; a plain text stands for itself.

    Raises:
        ValueError: if the data is neither.
    """
    if isinstance(data, str):
        return plain(data)
    if not isinstance(data, Mapping) or set(data) != {"id", "values"} or depth > _DEEPEST:
        raise ValueError("not a sentence")
    sentence_id, values = data["id"], data["values"]
    if not isinstance(sentence_id, str) or not _ID.fullmatch(sentence_id):
        raise ValueError("not the id of a sentence")
    if not isinstance(values, Mapping) or not all(map(str.isidentifier, values)):
        raise ValueError("not the values of a sentence")
    return Sentence(sentence_id, **{n: _value_from_json(v, depth) for n, v in values.items()})


def _value_to_json(value: Value) -> Any:
    if isinstance(value, Sentence):
        return to_json(value)
    return [to_json(each) for each in value] if isinstance(value, tuple) else value


def _value_from_json(data: object, depth: int) -> Value:
    if isinstance(data, str | int | float):
        return data
    if isinstance(data, list):
        return tuple(from_json(each, depth + 1) for each in data)
    return from_json(data, depth + 1)
