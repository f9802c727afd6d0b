"""Maps columns of a table, or keys of a record, to fields of a place, however they are worded."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.errors import UserError
from core.places.osm.kinds import KIND_KEYS
from core.sentences import Sentence

# Field of a place -> header names in use: in English, German, French, Spanish, some in other languages,
# and the names that Google, Yelp, TripAdvisor and OpenStreetMap exports use.
_HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "title", "place", "placename", "place name", "venue", "venue name", "business", "business name",
             "location name", "poi", "poi name", "attraction", "attraction name", "restaurant name", "hotel name",
             "titel", "ort", "bezeichnung", "nom", "titre", "lieu", "nombre", "titulo", "lugar", "sitio", "naam",
             "nome", "nazwa", "display name", "displayname", "displayname text",
                 "namn", "navn", "nimi", "nazev", "jmeno", "isim", "名前", "名称", "店名", "場所", "施設名", "название", "имя", "lokal", "listing name", "saved place"),
    "description": ("description", "desc", "about", "details", "summary", "note", "notes", "text", "comment",
                    "comments", "beschreibung", "notiz", "notizen", "kommentar", "info", "descripcion", "resume",
                    "remarque", "notas", "descrizione", "beschrijving", "tip", "tips", "editorialsummary text",
                 "opis", "uwagi", "komentarz", "notatki", "omschrijving", "opmerking", "opmerkingen", "toelichting", "descricao", "observacoes", "beskrivning", "beskrivelse", "popis", "メモ", "説明", "コメント", "備考", "описание", "заметки"),
    "category": ("category", "categories", "type", "types", "kind", "kategorie", "kategorien", "art", "typ",
                 "categorie", "categoria", "tipo", "subcategory", "place type", "primary type", "primarytype",
                 "category name", "main category",
                 "soort", "kategoria", "rodzaj", "kategori", "kategorie mista", "druh", "tipologia", "genre", "laji", "カテゴリ", "カテゴリー", "種類", "ジャンル", "категория", "тип"),
    "lat": ("lat", "latitude", "breite", "breitengrad", "latitud", "latitudine", "y", "gps lat", "gps latitude",
            "location lat", "location latitude", "geo lat", "geo latitude",
                 "breedtegraad", "breddegrad", "szerokosc", "szerokosc geograficzna", "zemepisna sirka", "緯度", "широта"),
    "lon": ("lon", "lng", "long", "longitude", "lange", "laenge", "langengrad", "laengengrad", "longitud",
            "longitudine", "x", "gps lon", "gps lng", "gps longitude", "location lng", "location lon",
            "location longitude", "geo lon", "geo lng", "geo longitude",
                 "lengtegraad", "lengdegrad", "längdgrad", "długość", "długość geograficzna", "zemepisna delka", "経度", "долгота"),
    "position": ("coordinates", "coords", "coordinate", "position", "gps", "gps coordinates", "lat lon", "latlon",
                 "lat lng", "latlng", "lat long", "latitude longitude", "geo", "wkt", "geom", "geometry", "point",
                 "geo point", "geopoint", "koordinaten", "coordonnees", "coordenadas", "coordinate gps", "plus code",
                 "pluscode", "olc",
                 "współrzędne", "koordinater", "souradnice", "座標", "координаты"),
    "rating": ("rating", "stars", "avg rating", "average rating", "overall rating", "rating value",
               "ratingvalue", "score", "total score", "totalscore", "review score", "google rating", "user rating",
               "bewertung", "sterne", "note moyenne", "evaluation", "avis", "valoracion",
               "calificacion", "puntuacion", "voto", "valutazione",
                 "beoordeling", "waardering", "cijfer", "ocena", "oceny", "nota", "avaliacao", "classificacao", "betyg", "vurdering", "hodnoceni", "評価", "点数", "оценка", "рейтинг", "my rating", "my score", "our rating", "personal rating", "meine bewertung", "ma note"),
    "price": ("price", "prices", "price level", "pricelevel", "price range", "pricerange", "cost", "cost for two",
              "entry fee", "admission", "preis", "preise", "preisniveau", "preisklasse", "eintritt", "prix", "tarif",
              "precio", "prezzo", "restaurantspricerange2",
                 "prijs", "prijzen", "prijsklasse", "toegang", "cena", "ceny", "preco", "pris", "料金", "価格", "予算", "入場料", "цена", "budget"),
    "hours": ("hours", "opening hours", "openinghours", "open hours", "business hours", "opening times", "opening", "open", "opens",
              "offnung",
              "offnungszeiten", "oeffnungszeiten", "geoffnet", "horaires", "heures", "heures d ouverture", "horario",
              "horarios", "orari", "openingstijden",
                 "openingsuren", "godziny", "godziny otwarcia", "otwarte", "horario de funcionamento", "orari di apertura", "orario", "oppettider", "apningstider", "abningstider", "oteviraci doba", "営業時間", "開館時間", "часы работы", "when", "wann", "quand"),
    "images": ("images", "image", "photos", "photo", "pictures", "picture", "image paths", "bilder", "bild",
               "fotos", "foto", "imagenes", "imagen"),
    "url": ("url", "link", "links", "website", "web", "homepage", "site", "webseite", "lien", "enlace", "sitio web",
            "contact website", "google maps url", "maps url", "google maps link", "map link", "href",
            "googlemapsuri", "websiteuri",
                 "strona", "strona www", "sito", "sito web", "maps", "map", "google maps", "karte", "リンク", "ウェブサイト", "сайт", "ссылка"),
    # A place if it can be parsed as one, an address otherwise.
    "where": ("location", "geo location", "standort", "locatie", "lokalizacja", "localizacao", "ubicacion", "posizione"),
    # Labels of a person's own: the kind of place if one names a kind.
    "labels": ("tags", "labels", "tag", "label", "etiketten", "etiquetas", "etykiety", "schlagworte", "what", "was", "quoi", "que"),
    "details": ("address", "full address", "formatted address", "formattedaddress", "street address", "adresse",
                "anschrift", "direccion", "indirizzo", "adres", "addr full", "cuisine", "cuisines", "sport", "kuche",
                "diet", "city", "town", "stadt", "ville", "ciudad", "citta", "plaats", "locality", "street", "strasse",
                "rue", "calle", "neighborhood", "neighbourhood", "quartier", "stadtteil", "barrio", "plz ort",
                 "endereco", "morada", "adresa", "adress", "住所", "所在地", "адрес", "miasto", "cidade", "stad", "kommune", "ulica", "via", "gemeente", "keuken", "kuchnia", "cucina", "cocina"),
}  # fmt: skip
_PARTS: Final = ("where", "labels", "details")  # of other fields
_CHOSEN: Final = tuple(field for field in _HEADERS if field not in _PARTS)
_ALSO_WHERE: Final = frozenset({"ort", "place", "lieu", "lugar"})  # besides a name
_SEVERAL: Final = (
    "lat",
    "lon",
    "hours",
    "description",
    "category",
    "details",
    "labels",
    "where",
    "url",
    "position",
)


@dataclass(frozen=True, slots=True)
class Columns:
    """The contents of the columns of a table.

    Attributes:
        of: field of a place to its columns, most likely first.
        tags: column to the OpenStreetMap key whose values it contains.
    """

    of: Mapping[str, tuple[int, ...]]
    tags: Mapping[int, str]

    def first(self) -> dict[str, int]:
        """Field to its most likely column, without fields that are only parts of others."""
        return {field: columns[0] for field, columns in self.of.items() if field in _CHOSEN}


def recognise_columns(header: Sequence[str]) -> dict[str, int]:
    """Field to column index for every header cell that is recognised; the first one wins.

    "(required)", units and underscores do not matter: "Rating (0-5)" is a rating.
    """
    return recognised(header).first()


def recognised(header: Sequence[str]) -> Columns:
    """All columns that are recognised. Several may state the kind of place."""
    found: dict[str, list[int]] = {}
    tags: dict[int, str] = {}
    for index, cell in enumerate(header):
        folded = _fold(cell)
        if folded in KIND_KEYS:
            tags[index] = folded
        field = None if cell.strip() in ("@type", "@id") else _by_header().get(folded)
        if field == "name" and "name" in found and folded in _ALSO_WHERE:
            field = "details"
        elif field == "name" and "name" in found and _fold(header[found["name"][0]]) in _ALSO_WHERE:
            found.setdefault("details", []).extend(found.pop("name"))
        if field is not None and (field in _SEVERAL or field not in found):
            found.setdefault(field, []).append(index)
    for index in found.get("name", ()):
        tags.pop(index, None)  # "Place" is the name, unless there is another
    of_tags = sorted(tags, key=lambda index: KIND_KEYS.index(tags[index]))
    if of_tags:
        found.setdefault("category", []).extend(of_tags)
    return Columns({field: tuple(columns) for field, columns in found.items()}, tags)


def columns_from_mapping(mapping: Mapping[str, str | int], header: Sequence[str]) -> Columns:
    """The columns that the user chose: header names or 0-based numbers.

    A field that keeps its column also keeps the further columns that were recognised for it.

    Raises:
        UserError: if a field or a column does not exist, or none contains the name.
    """
    folded = [_fold(cell) for cell in header]
    known = recognised(header)
    chosen: dict[str, tuple[int, ...]] = {}
    for field, column in mapping.items():
        if field not in _CHOSEN:
            raise UserError(
                Sentence("places.unknown-field", field=field, fields=", ".join(_CHOSEN))
            )
        index = column if isinstance(column, int) else _index(folded, _fold(column))
        if not 0 <= index < len(header):
            raise UserError(Sentence("places.no-column", column=str(column)))
        columns = known.of.get(field, ())
        chosen[field] = columns if columns[:1] == (index,) else (index,)
    if "name" not in chosen:
        raise UserError(Sentence("places.choose-name-column"))
    taken = {index for columns in chosen.values() for index in columns}
    for field in _PARTS:
        chosen[field] = tuple(index for index in known.of.get(field, ()) if index not in taken)
    return Columns(chosen, known.tags)


def _index(folded: Sequence[str], wanted: str) -> int:
    return folded.index(wanted) if wanted in folded else -1


@functools.cache
def _by_header() -> Mapping[str, str]:
    return {_fold(header): field for field, headers in _HEADERS.items() for header in headers}


@functools.lru_cache(maxsize=1_000)
def _fold(header: str) -> str:
    text = unicodedata.normalize("NFKD", header[:80].casefold())
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(
        r"\(.*?\)|\[.*?\]|\bin\s+(?:%|percent|prozent|chf|eur|usd|gbp|euros?)$", " ", text
    )
    return " ".join(re.sub(r"[^\w]|_", " ", text).split())
