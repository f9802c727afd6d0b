"""Places in JSON documents from any source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from core.errors import UserError
from core.places.readers.columns import recognise_columns
from core.places.readers.documents.geojson import is_geojson, read_geojson
from core.places.readers.documents.json_ld import is_json_ld, read_json_ld
from core.places.readers.documents.nested import flat, objects_in
from core.places.readers.documents.overpass import is_overpass, read_overpass
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import places_of_records
from core.sentences import Sentence


def read_json(text: str) -> ParsedPlaces:
    """Places of a JSON document: GeoJSON, Takeout, Overpass, JSON-LD, or any list of named objects.

    Raises:
        UserError: if it is damaged or contains no list of places.
    """
    document = _document(text)
    if isinstance(document, Mapping) and is_overpass(document):
        return read_overpass(document)
    if isinstance(document, Mapping) and is_geojson(document):
        return read_geojson(document)
    if is_json_ld(document):
        return read_json_ld(document)
    objects = _named_list(document)
    if objects is None:
        raise UserError(Sentence("places.json-without-list"))
    return places_of_records((number, flat(each)) for number, each in objects)


def _document(text: str) -> Any:
    """One document, or one per line (GeoJSON sequences, database exports)."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [line.lstrip("\x1e") for line in text.splitlines() if line.strip("\x1e \t")]
        try:
            values = [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            raise UserError(Sentence("places.damaged", format="JSON")) from error
    features = [each for each in values if isinstance(each, Mapping)]
    if features and is_geojson(features[0]):
        return {"type": "FeatureCollection", "features": features}
    return values


def _named_list(document: Any) -> list[tuple[int, Mapping[str, Any]]] | None:
    """The longest list of objects of which at least half have a name."""
    lists = [document] if isinstance(document, list) else []
    lists += [v for each in objects_in(document) for v in each.values() if isinstance(v, list)]
    best: list[tuple[int, Mapping[str, Any]]] = []
    for values in lists:
        objects = [(n, v) for n, v in enumerate(values, start=1) if isinstance(v, Mapping)]
        named = [(n, v) for n, v in objects if "name" in recognise_columns(list(flat(v)))]
        if 2 * len(named) >= len(objects) and len(named) > len(best):
            best = objects
    return best or None
