"""The process of `core.places.confined_extract`: reads one map extract or table of places."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from core.cancel import CancelToken
from core.cartography.map_shapes import MapShape, NamedStreet
from core.codec import to_json
from core.errors import UserError
from core.places.osm.extract import ExtractPlace, PlaceFinder
from core.places.osm.streets import ShapeFinder
from core.places.osm.way_nodes import read_geometry
from core.places.overture import places_of_overture
from core.safety.handing import Message, in_pieces

_AT_ONCE: Final = 1_000  # places or shapes in a message
_AHEAD: Final = 8  # messages
_BEAT_S: Final = 0.5  # that the owner hears from us, so that it can cancel

_Tell = Callable[[Message], None]


def answer(request: Message) -> Iterator[Message]:
    """Numbers of places found so far, then the places, then what is drawn.

    Args:
        request: the path of the file and whether it is an extract of OpenStreetMap.
    """
    path, is_extract = request.document
    ready: queue.Queue[Message | BaseException | None] = queue.Queue(_AHEAD)
    read = _read_extract if is_extract else _read_table
    threading.Thread(target=_run, args=(read, Path(path), ready), daemon=True).start()
    while True:
        try:
            message = ready.get(timeout=_BEAT_S)
        except queue.Empty:
            message = Message({"found": 0})
        if message is None:
            return
        if isinstance(message, BaseException):
            raise message
        yield message


def _run(
    read: Callable[[Path, _Tell], None],
    path: Path,
    ready: queue.Queue[Message | BaseException | None],
) -> None:
    try:
        read(path, ready.put)
        ready.put(None)
    except UserError as error:
        ready.put(Message({"refused": to_json(error.sentence)}))
        ready.put(None)
    except BaseException as error:  # noqa: BLE001  # boundary of the thread: raised in `answer`
        ready.put(error)


def _read_extract(path: Path, tell: _Tell) -> None:
    cancel = CancelToken()
    places, shapes = PlaceFinder(lambda count: tell(Message({"found": count}))), ShapeFinder()
    geometry = read_geometry(path, (places, shapes), cancel)
    _tell_places(places.places(geometry), tell)
    for piece in in_pieces(shapes.shapes(geometry), _AT_ONCE):
        streets = [each for each in piece if isinstance(each, NamedStreet)]
        drawn = [each for each in piece if isinstance(each, MapShape)]
        tell(Message({"streets": [[each.name, each.lat, each.lon] for each in streets]}))
        points = [np.ascontiguousarray(each.points, np.float64) for each in drawn]
        tell(Message({"shapes": [each.kind.value for each in drawn]}, points))


def _read_table(path: Path, tell: _Tell) -> None:
    found = places_of_overture(path, CancelToken(), lambda count: tell(Message({"found": count})))
    _tell_places(found, tell)


def _tell_places(places: Iterable[ExtractPlace], tell: _Tell) -> None:
    for piece in in_pieces(places, _AT_ONCE):
        rows = [
            [each.kind, each.fame, each.position.lat, each.position.lon, dict(each.tags)]
            for each in piece
        ]
        tell(Message({"places": rows}))
    tell(Message({"end of places": 0}))
