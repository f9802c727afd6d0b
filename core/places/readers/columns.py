"""Which column of a table is which field of a place, however its header is worded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from core.errors import UserError

# Field of a place -> header names in use, folded as by `_fold`. English, German, French,
# Spanish, and the names Google, Yelp and OpenStreetMap exports use.
_HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "title", "place", "placename", "place name", "venue", "business", "business name",
             "titel", "ort", "bezeichnung", "nom", "titre", "lieu", "nombre", "titulo", "lugar", "sitio"),
    "description": ("description", "desc", "about", "details", "summary", "note", "notes", "text", "comment",
                    "beschreibung", "notiz", "notizen", "info", "descripcion", "resume", "remarque", "notas"),
    "category": ("category", "categories", "type", "kind", "kategorie", "art", "typ", "categorie", "categoria",
                 "tipo", "cuisine"),
    "lat": ("lat", "latitude", "breite", "breitengrad", "latitud", "y", "gps lat"),
    "lon": ("lon", "lng", "long", "longitude", "lange", "laenge", "langengrad", "laengengrad", "longitud",
            "x", "gps lon", "gps lng"),
    "position": ("coordinates", "coords", "position", "gps", "lat lon", "latlon", "lat lng", "latlng",
                 "geo", "location", "koordinaten", "coordonnees", "coordenadas"),
    "rating": ("rating", "stars", "avg rating", "average rating", "score", "review score", "bewertung",
               "sterne", "note moyenne", "evaluation", "avis", "valoracion", "calificacion", "puntuacion"),
    "price": ("price", "price level", "pricelevel", "price range", "cost", "preis", "preisniveau",
              "preisklasse", "prix", "precio", "restaurantspricerange2"),
    "hours": ("hours", "opening hours", "openinghours", "open hours", "business hours", "opening times",
              "offnungszeiten", "oeffnungszeiten", "horaires", "heures", "horario", "horarios"),
    "images": ("images", "image", "photos", "photo", "pictures", "picture", "image paths", "bilder", "bild",
               "fotos", "foto", "imagenes", "imagen"),
    "url": ("url", "link", "website", "web", "homepage", "site", "webseite", "lien", "enlace", "sitio web"),
}  # fmt: skip
FIELDS: Final = tuple(_HEADERS)
_BY_HEADER: Final = {header: name for name, headers in _HEADERS.items() for header in headers}


def recognise_columns(header: Sequence[str]) -> dict[str, int]:
    """Field to column index for every header cell that is understood; the first one wins.

    "(required)", units and underscores do not matter: "Rating (0-5)" is a rating.
    """
    found: dict[str, int] = {}
    for index, cell in enumerate(header):
        field = _BY_HEADER.get(_fold(cell))
        if field is not None:
            found.setdefault(field, index)
    return found


def columns_from_mapping(mapping: Mapping[str, str | int], header: Sequence[str]) -> dict[str, int]:
    """Field to column index from what the person chose: header names or 0-based numbers.

    Raises:
        UserError: if a field or a column does not exist, or none gives the name.
    """
    folded = [_fold(cell) for cell in header]
    columns: dict[str, int] = {}
    for field, column in mapping.items():
        if field not in _HEADERS:
            raise UserError(f"“{field}” is not a field of a place; use one of {', '.join(FIELDS)}.")
        index = column if isinstance(column, int) else _index(folded, _fold(column))
        if not 0 <= index < len(header):
            raise UserError(f"The table has no column “{column}”.")
        columns[field] = index
    if "name" not in columns:
        raise UserError("Choose the column that holds the name of the place.")
    return columns


def _index(folded: Sequence[str], wanted: str) -> int:
    return folded.index(wanted) if wanted in folded else -1


def _fold(header: str) -> str:
    text = unicodedata.normalize("NFKD", header[:80].casefold())
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(r"\(.*?\)|\[.*?\]", " ", text)
    return " ".join(re.sub(r"[^\w]|_", " ", text).split())
