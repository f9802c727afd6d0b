"""The process of `core.places.readers.confined_reader`: parses one list per request."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.codec import sparse_json, to_json
from core.errors import UserError
from core.places.readers.files import PlaceFile, read_data
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.paste import parse_paste
from core.safety.handing import Message, in_pieces

_AT_ONCE: Final = 500  # rows in a message


def answer(request: Message) -> Iterator[Message]:
    """The places of a list and what is worth reporting, row by row, then the rest of `ParsedPlaces`.

    Args:
        request: name, mapping and folder of a `PlaceFile`, and its content as a part or a file; or
            nothing, and a pasted text as a part.
    """
    try:
        parsed = _parsed(request)
    except UserError as error:
        yield Message({"refused": to_json(error.sentence)})
        return
    for places in in_pieces(parsed.candidates, _AT_ONCE):
        yield Message({"places": [sparse_json(place) for place in places]})
    for problems in in_pieces(parsed.problems, _AT_ONCE):
        yield Message({"problems": [to_json(problem) for problem in problems]})
    yield Message({"rest": to_json(replace(parsed, candidates=(), problems=()))})


def _parsed(request: Message) -> ParsedPlaces:
    if request.document is None:
        return parse_paste(request.parts[0].decode(errors="surrogatepass"))
    name, mapping, folder = request.document
    data = request.parts[0] if request.parts else _content(request.files[0])
    return read_data(PlaceFile(name, data, mapping, Path(folder)))


def _content(file: int) -> bytes:
    with os.fdopen(file, "rb", closefd=False) as opened:
        return opened.read()
