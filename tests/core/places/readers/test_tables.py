"""Tables of places: what their columns mean, whoever made them."""

from __future__ import annotations

import pytest

from core.places.readers.files import PlaceFile, read_data
from core.records import GeoPoint
from tests.core.places.readers.reading import by_name, read, workbook


def test_columns_named_by_openstreetmap_keys_say_what_a_place_is() -> None:
    table = (
        "@type\t@id\t@lat\t@lon\tname\tamenity\ttourism\tleisure\tcuisine\topening_hours\n"
        "node\t1\t52.1\t4.1\tZur Linde\trestaurant\t\t\tregional;steak_house\tMo-Su 12:00-22:00\n"
        "way\t2\t52.2\t4.2\tHeimathaus\t\tmuseum\t\t\t\n"
        "node\t3\t52.3\t4.3\tStadtpark\t\t\tpark\t\t\n"
        "node\t4\t52.4\t4.4\tOude Toren\t\tyes\t\t\t\n"
    )
    found = by_name(read(table, "export.tsv"))
    assert [place.category for place in found.values()] == ["restaurant", "museum", "park", ""]
    assert found["Zur Linde"].description == "regional, steak house"
    assert found["Zur Linde"].hours == "Mo-Su 12:00-22:00"
    assert found["Heimathaus"].location == GeoPoint(52.2, 4.2)


def test_the_first_line_that_tells_excel_the_separator_is_no_place() -> None:
    parsed = read("\ufeffsep=|\r\nName|Kategorie\r\nHeimathaus|Museum\r\n|x\r\n")
    assert [place.name for place in parsed.candidates] == ["Heimathaus"]
    assert [problem.line for problem in parsed.problems] == [4]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["9.1", "8.4", "4.8"], [4.55, 4.2, 2.4]),
        (["88", "92", "40 %"], [4.4, 4.6, 2.0]),
        (["4.5", "3", "5"], [4.5, 3.0, 5.0]),
        (["4", "5", "3", "4", "55"], [4.0, 5.0, 3.0, 4.0, None]),  # a comma was lost
        (["17", "12"], [None, None]),  # of 20 or of 100
    ],
)
def test_the_scale_of_ratings_belongs_to_the_column(
    values: list[str], expected: list[float | None]
) -> None:
    lines = "".join(f"P{number},{value}\n" for number, value in enumerate(values))
    ratings = [place.rating for place in read("name,rating\n" + lines).candidates]
    assert ratings == pytest.approx(expected)


def test_a_column_called_note_holds_marks_or_remarks() -> None:
    french = read("Nom;Note;Prix moyen\nVanvre;4,3;28 €\nTorcol;4,8;gratuit\n")
    english = read("Name,Note\nVanvre,closed in May\nTorcol,5\n")
    scaled = read("Lieu;Type of place;Note / 10\nJanou;bistrot;8\nMonceau;parc;9,5\n")
    assert [(p.rating, p.price_level, p.description) for p in french.candidates] == [
        (4.3, 2, ""),
        (4.8, 1, ""),
    ]
    assert [(p.rating, p.description) for p in english.candidates] == [
        (None, "closed in May"),
        (None, "5"),
    ]
    assert [(p.rating, p.category) for p in scaled.candidates] == [(4.0, "bistrot"), (4.75, "parc")]


def test_the_header_says_the_scale_and_the_currency() -> None:
    (place,) = read("name,rating (0-10),price (CHF)\nZunft,4,60\n").candidates
    assert (place.rating, place.price_level) == (2.0, 3)


def test_prices_are_read_on_the_scale_of_their_currency() -> None:
    rows = {
        '"$1,200"': 4, "¥900 JPY": 1, "CHF 45": 2, "£8": 1, "20-30 €": 2, '"12,50 €"': 1, "0 €": 1,
        "Eintritt frei": 1, "NT$180": 1, "¥1200": 1, "HK$ 500": 3, "1.200 €": 4, "250 THB": 2, "45": None, "€€€": 3,
    }  # fmt: skip
    lines = "".join(f"P{number},{text}\n" for number, text in enumerate(rows))
    assert [p.price_level for p in read("name,price\n" + lines).candidates] == list(rows.values())


@pytest.mark.parametrize(
    ("heading", "cell", "km"),
    [
        ("Distance", "0.5 miles", 0.804672),
        ("Entfernung", "0,4 km", 0.4),
        ("km", "1.2", 1.2),
        ("Walk (min)", "12", 1.0),
        ("Distance from the hotel", "10 min drive", 6.667),
        ("Afstand", "300 m", 0.3),
        ("Entfernung", "15 Gehminuten", None),
        ("Length", "8 km", None),
    ],
)
def test_a_column_of_distances_says_how_far_the_places_are(
    heading: str, cell: str, km: float | None
) -> None:
    (place,) = read(f"name;{heading}\nZunft;{cell}\n").candidates
    assert place.distance_km == (km if km is None else pytest.approx(km, rel=1e-3))


def test_the_distance_of_a_walk_is_not_the_way_there() -> None:
    (walk,) = read("name;Distance;Ascent\nRidge;8 km;400 m\n").candidates
    assert walk.distance_km is None


def test_places_of_one_name_stay_apart_by_link_or_position() -> None:
    table = (
        "Title,Note,URL,Comment\n,,,\n"
        'Dropped pin,view,"https://www.google.com/maps/search/47.1000,9.5000",\n'
        'Dropped pin,swim,"https://www.google.com/maps/search/47.3000,9.6000",\n'
        "Brew Bros,,https://maps.example/a,first\nBrew Bros,,https://maps.example/b,second\n"
        "Brew Bros,again,https://maps.example/a,\n"
    )
    parsed = read(table)
    assert [place.name for place in parsed.candidates] == ["Dropped pin"] * 2 + ["Brew Bros"] * 2
    assert [place.location for place in parsed.candidates[:2]] == [
        GeoPoint(47.1, 9.5),
        GeoPoint(47.3, 9.6),
    ]
    assert parsed.candidates[2].description == "first"
    assert "merged" in str(parsed.problems[-1].reason)


def test_a_location_column_holds_positions_or_addresses() -> None:
    table = 'name,location\nA,"47.1, 9.5"\nB,"Städtle 32, Vaduz"\n'
    first, second = read(table).candidates
    assert first.location == GeoPoint(47.1, 9.5)
    assert (second.location, second.description) == (None, "Städtle 32, Vaduz")


def test_an_area_in_well_known_text_is_at_its_middle() -> None:
    (park,) = read("name\tgeom\nPark\tPOLYGON ((3.7 51, 3.8 51, 3.8 51.1, 3.7 51))\n").candidates
    assert park.location == GeoPoint(51.05, 3.75)


def test_a_column_of_well_known_text_gives_positions() -> None:
    (place,) = read('WKT,name,description\n"POINT (9.5 47.1)",Heimathaus,old things\n').candidates
    assert (place.location, place.description) == (GeoPoint(47.1, 9.5), "old things")


def test_a_workbook_is_read_by_its_first_visible_sheet() -> None:
    rows: list[list[object]] = [
        ["Name", "Rating", "Lat", "Lon"],
        ["1984", 4, 47.1, 9.5],
        [None],
        ["", 3],
    ]
    data = workbook(("notes", [["x"]]), ("List", rows), ("more", [["y"]]), hidden="notes")
    parsed = read(data, "wrong-suffix.csv")
    (place,) = parsed.candidates
    assert (place.name, place.rating, place.location) == ("1984", 4.0, GeoPoint(47.1, 9.5))
    assert [problem.line for problem in parsed.problems] == [1, 4]
    assert "List" in str(parsed.problems[0].reason)


def test_numbers_of_a_spreadsheet_lose_no_name() -> None:
    (place,) = read(workbook(("L", [["name"], [1984]])), "l.xlsx").candidates
    assert place.name == "1984"


def test_headers_are_read_in_many_languages() -> None:
    for header in (
        "Naam;Soort;Adres;Beoordeling;Openingstijden", "nazwa;kategoria;adres;ocena;godziny otwarcia",
        "名称;カテゴリ;住所;評価;営業時間", "nome;tipologia;indirizzo;valutazione;orari",
    ):  # fmt: skip
        (place,) = read(f"{header}\nPrinsenhof;museum;Plein 1;4,2;Tu-Su 11-17\n").candidates
        assert (place.category, place.description, place.rating) == ("museum", "Plein 1", 4.2)
        assert place.hours == "Tu-Su 11-17"


def test_labels_say_the_kind_if_one_is_a_kind_and_a_link_column_may_hold_a_position() -> None:
    table = (
        "Name,Tags,City,Maps,My score\n"
        'Heimat,"favourite, restaurant, bar",Hamburg,"https://maps.google.com/?q=53.5450,9.9990",7/10\n'
        'Elbstrand,"beach",Hamburg,"53°32\'39""N 9°53\'12""E",9/10\n'
    )
    heimat, beach = read(table).candidates
    assert (heimat.category, heimat.description) == ("restaurant", "Hamburg; favourite, bar")
    assert heimat.rating == 3.5
    assert beach.location is not None
    assert (round(beach.location.lat, 2), beach.category) == (53.54, "beach")


def test_place_is_the_name_unless_another_column_is() -> None:
    (alone,) = read("Place,Notes\nHagia Sophia,old\n").candidates
    assert (alone.name, alone.category) == ("Hagia Sophia", "")
    (beside,) = read("place,name,amenity\nsquare,Café Mitte,cafe\n").candidates
    assert beside.name == "Café Mitte"


@pytest.mark.parametrize(
    "table",
    [
        '47.1410,9.5209,"Landesmuseum","museum"\n47.1394,9.5245,"Schloss, Vaduz","castle"\n',
        "Landesmuseum;museum;47,1410;9,5209\nSchloss, Vaduz;castle;47,1394;9,5245\n",
        "Otok 2026,,,\nMjesto,Širina,Dužina,Vrsta\nLandesmuseum,47.1410,9.5209,museum\n\"Schloss, Vaduz\",47.1394,9.5245,castle\n",
        "Ime,Vrsta,lat,lon\nLandesmuseum,museum,47.1410,9.5209\n\"Schloss, Vaduz\",castle,47.1394,9.5245\n",
    ],
)  # fmt: skip
def test_without_a_header_that_is_understood_columns_are_what_they_hold(table: str) -> None:
    museum, castle = read(table).candidates
    assert (museum.name, museum.location) == ("Landesmuseum", GeoPoint(47.1410, 9.5209))
    assert castle.name == "Schloss, Vaduz"
    assert "Ime" in table or (museum.category, castle.category) == ("museum", "castle")


_ROWS = (
    "Zum Anker;pub;Dark beams and a stove;Mon-Sun 12:00-23:00;12 €;4,5;0.2 miles\n"
    "Seemuseum;museum;Ships in bottles;Tue-Sun 10:00-17:00;8 €;4,1;3 km\n"
    "Alte Mühle;restaurant;Trout from the pond;Mai–Sep täglich 9–20 Uhr;25 €;4,8;12 min walk\n"
    "Stadtpark;park;Ducks and rowing boats;24/7;free;3,9;40 min by bus\n"
)


@pytest.mark.parametrize(
    "header",
    [
        "Name;What is it;What to expect;Open when;Cost per head;Visitor rating;Distance from cottage",
        "Ausflugsziel;Rubrik;Bemerkung;Öffnungszeiten Sommer;Eintrittspreis;Besucherbewertung;Entfernung",
        "Nom du lieu;C'est quoi;À savoir;Heures d'ouverture;Prix d'entrée;Note;Distance",
        "Nome del posto;Che tipo;Cosa aspettarsi;Orari estivi;Costo del biglietto;Voto medio;Distanza",
        "Nombre del sitio;Qué es;Por qué ir;Horario de verano;Precio medio;Puntuación media;Distancia",
        "Naam van de plek;Wat is het;Bijzonderheden;Openingstijden zomer;Toegangsprijs;Onze beoordeling;Afstand",
        "Nome do local;O que é;Dicas;Horário de verão;Preço médio;Nossa nota;Distância",
        "Nazwa miejsca;Co to jest;Uwagi i wskazówki;Godziny otwarcia latem;Cena biletu;Nasza ocena;Odległość",
        "Wo;Was;Wie;Wann;Wieviel;Sterne;Wie weit",
    ],
)
def test_columns_are_found_however_they_are_worded(header: str) -> None:
    parsed = read(f"{header}\n{_ROWS}")
    pub, museum, mill, park = parsed.candidates
    assert (pub.name, pub.category, pub.hours) == ("Zum Anker", "pub", "Mon-Sun 12:00-23:00")
    assert pub.description == "Dark beams and a stove; 0.2 miles"
    assert mill.description == "Trout from the pond; 12 min walk"
    assert (museum.rating, museum.price_amount, park.price_amount) == (4.1, 8.0, 0.0)
    assert mill.hours == "Mai–Sep täglich 9–20 Uhr"
    assert parsed.problems == ()


def test_a_column_that_says_nothing_of_a_place_is_named_and_none_with_words_is_lost() -> None:
    parsed = read(
        "Name;Our verdict;Dogs;Price;Price for families;Seen on;Ref;Who told us\n"
        "Mill;7;yes;8 €;two children 3 €;2024-05-01;a81bc8;Ana from the bakery\n"
        "Barn;9;no;7 €;one child 2 €;2024-05-02;b81bc8;A poster\n"
    )
    assert [str(problem.reason) for problem in parsed.problems] == [
        f"the column “{column}” is not used" for column in ("Our verdict", "Dogs", "Seen on", "Ref")
    ]
    assert parsed.candidates[0].description == "Ana from the bakery; two children 3 €"
    assert parsed.mapping == {"name": "Name", "price": "Price", "description": "Who told us"}


def test_what_the_user_chose_not_to_read_stays_out() -> None:
    file = PlaceFile(
        "list.csv",
        b"A;B;C\nMill;Old;Dogs welcome\nBarn;New;No dogs\n",
        {"name": "A", "description": "C"},
    )
    parsed = read_data(file)
    assert [place.description for place in parsed.candidates] == ["Dogs welcome", "No dogs"]
    assert [str(problem.reason) for problem in parsed.problems] == ["the column “B” is not used"]


def test_the_number_of_rows_below_the_table_is_no_certain_place() -> None:
    parsed = read("name | type\n-----+-----\n Kalle | bar\n(1 row)\n")
    assert [place.name for place in parsed.certain] == ["Kalle"]


def test_a_sum_below_the_table_is_no_certain_place() -> None:
    data = workbook(("Trip", [["Kraków"], [], ["Nazwa", "Ocena"], ["Muzeum", 4.7], ["Razem", 2]]))
    parsed = read(data, "trip.xlsx")
    assert [place.name for place in parsed.certain] == ["Muzeum"]
