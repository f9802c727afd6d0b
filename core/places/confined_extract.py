"""Reads map extracts and tables of places in a process that has nothing but the file: native code parses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil

from core import logs
from core.cancel import CancelToken
from core.cartography.map_shapes import MapShape, NamedStreet, ShapeKind
from core.codec import from_json
from core.errors import UserError
from core.places.osm.extract import ExtractPlace
from core.records import GeoPoint
from core.safety.confined_process import ConfinedProcess, ProcessEndedError
from core.safety.handing import Message
from core.sentences import Sentence

_PROCESS: Final = "core.places.extract_process"
_LONGEST_S: Final = 600.0  # without a sign of life; those come every half second


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one message brings.

    Attributes:
        found: places found so far, of which more is read; 0 in a sign of life.
    """

    found: int = 0
    refused: Sentence | None = None
    places: Sequence[ExtractPlace] = ()
    drawn: Sequence[MapShape | NamedStreet] = ()


class ConfinedExtract:
    """What is in a file: first all places, then what is drawn; each is read once."""

    def __init__(
        self,
        file: Path,
        *,
        is_extract: bool,
        cancel: CancelToken,
        on_found: Callable[[int], None],
    ) -> None:
        """Start the process; the file is read with the first place.

        Args:
            is_extract: of OpenStreetMap; otherwise a table of Overture.
            on_found: called with the number of places found so far.
        """
        self._file = file
        self._cancel = cancel
        self._on_found = on_found
        # A country takes the memory that there is.
        memory_bytes = int(psutil.virtual_memory().total)
        self._process = ConfinedProcess(_PROCESS, memory_cap_bytes=memory_bytes, files=[file])
        request = Message([str(file), is_extract])
        self._pieces = self._process.ask_each(request, _piece, timeout_s=_LONGEST_S)

    def close(self) -> None:
        """End the process."""
        self._pieces.close()
        self._process.close()

    def places(self) -> Iterator[ExtractPlace]:
        """The places.

        Raises:
            UserError: if the file is damaged, or no such file.
            Cancelled: if `cancel` was set.
        """
        for piece in self._read():
            if piece is None:
                return
            yield from piece.places

    def shapes(self) -> Iterator[MapShape | NamedStreet]:
        """What is drawn, and named streets; raises as `places` does."""
        for piece in self._read():
            if piece is not None:
                yield from piece.drawn

    def _read(self) -> Iterator[_Piece | None]:
        try:
            for piece in self._pieces:
                self._cancel.check()
                if piece is not None and piece.refused is not None:
                    raise UserError(piece.refused)
                if piece is not None and piece.found:
                    self._on_found(piece.found)
                yield piece
        except ProcessEndedError as ended:
            logs.worker.warning("the reader of a region ended with code %s", ended.exit_code)
            raise UserError(Sentence("region.damaged", file=self._file.name)) from ended


def _piece(message: Message) -> _Piece | None:
    """One message; None at the end of the places."""
    ((kind, value),) = message.document.items()
    match kind:
        case "end of places":
            return None
        case "found":
            return _Piece(found=int(value))
        case "refused":
            return _Piece(refused=from_json(Sentence, value))
        case "places":
            return _Piece(places=[_place(*row) for row in value])
        case "streets":
            return _Piece(drawn=[_street(*row) for row in value])
        case "shapes":
            parts = zip(value, message.parts, strict=True)
            return _Piece(drawn=[_shape(number, points) for number, points in parts])
    raise ValueError("no piece of an extract")


def _shape(number: Any, points: bytes) -> MapShape:
    found = np.frombuffer(points, np.float64).reshape(-1, 2)
    if not np.isfinite(found).all():
        raise ValueError("no points")
    return MapShape(ShapeKind(number), found)


def _place(kind: Any, fame: Any, lat: Any, lon: Any, tags: Any) -> ExtractPlace:
    if type(kind) is not str or type(fame) is not int or type(tags) is not dict:
        raise ValueError("no place")
    if not all(type(text) is str for text in tags.values()):
        raise ValueError("no tags")
    return ExtractPlace(kind, GeoPoint(float(lat), float(lon)), tags, fame)


def _street(name: Any, lat: Any, lon: Any) -> NamedStreet:
    if type(name) is not str:
        raise ValueError("no street")
    return NamedStreet(name, float(lat), float(lon))
