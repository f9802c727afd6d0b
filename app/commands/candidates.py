"""Where the candidates of a question come from: a file, standard input, or a stored list."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.context import counted
from core.errors import UserError
from core.records import Candidate
from core.sentences import plain

if TYPE_CHECKING:
    from core.places.readers.parsed import ParsedPlaces
    from core.store.connection import Connection

STANDARD_INPUT: Final = "-"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Places, problems with their lines, and the notes an answer has to include about them."""

    places: tuple[Candidate, ...]
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_candidates(connection: Connection, source: str | None) -> Candidates:
    """Candidates from a file, "-" or the name of a stored list; from the only list if None.

    Raises:
        UserError: if there is no such file or list, or it cannot be read.
    """
    if source is None:
        return _only_list(connection)
    if source == STANDARD_INPUT:
        return _with_problems(_from_bytes(sys.stdin.buffer.read()))
    path = Path(source).expanduser()
    if path.exists():
        return _with_problems(parse_file(path))
    from core.store.person.candidate_lists import PlaceListStore

    if PlaceListStore(connection).find(source) is None:
        raise UserError(plain(f"There is neither a file nor a stored list named {source}."))
    return stored_candidates(connection, source)


def stored_candidates(connection: Connection, name: str) -> Candidates:
    """Candidates of a stored list.

    Raises:
        UserError: if there is no list of this name.
    """
    from core.store.person.candidate_lists import PlaceListStore

    store = PlaceListStore(connection)
    found = store.find(name)
    if found is None:
        names = ", ".join(each.name for each in store.all()) or "none yet"
        raise UserError(plain(f"There is no stored list named {name}. There is: {names}."))
    return Candidates(tuple(store.get(found.id)))


def parse_file(path: Path) -> ParsedPlaces:
    """Places from a file in any supported format.

    Raises:
        UserError: if it cannot be parsed.
    """
    from core.places.readers.confined_reader import ListReader

    with closing(ListReader()) as reader:
        return reader.read(path)


def _only_list(connection: Connection) -> Candidates:
    from core.store.person.candidate_lists import PlaceListStore

    store = PlaceListStore(connection)
    lists = store.all()
    if len(lists) != 1:
        return Candidates(
            (),
            notes=()
            if not lists
            else ("There are several stored lists of places; choose one with --list NAME.",),
        )
    note = f"The places are those of your list “{lists[0].name}”."
    return Candidates(tuple(store.get(lists[0].id)), notes=(note,))


def _from_bytes(data: bytes) -> ParsedPlaces:
    """A document in any format, or any text with one place per line."""
    from core.places.readers.columns import recognise_columns
    from core.places.readers.confined_reader import ListReader

    with closing(ListReader()) as reader:
        try:
            parsed = reader.read_data("-", data, Path.cwd())
        except UserError:  # not a document; problems with it as a list are reported below
            parsed = None
        if parsed and (not parsed.headers or "name" in recognise_columns(parsed.headers)):
            return parsed
        return reader.read_paste(data.decode("utf-8", "replace"))


def _with_problems(parsed: ParsedPlaces) -> Candidates:
    problems = tuple(f"Line {problem.line}: {problem.reason}" for problem in parsed.problems)
    notes: tuple[str, ...] = ()
    if problems:
        notes = (f"{counted(len(problems), 'line')} of the places were skipped or repaired.",)
    return Candidates(parsed.certain, problems + left_out(parsed), notes)


def left_out(parsed: ParsedPlaces) -> tuple[str, ...]:
    """Sentences about entries that may not be places, which are left out as there is no preview."""
    names = (parsed.candidates[row].name for row in sorted(parsed.doubtful))
    return tuple(f"“{name}” may be no place; it was left out." for name in names)
