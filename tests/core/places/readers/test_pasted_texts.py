"""Texts as people have them: messages, cards of map and travel sites, lists with addresses."""

from __future__ import annotations

import pytest

from core.places.readers.parsed import ParsedPlaces
from core.places.readers.paste import parse_paste


def names(parsed: ParsedPlaces) -> list[str]:
    """Names that are ticked."""
    return [p.name for row, p in enumerate(parsed.candidates) if row not in parsed.doubtful]


def test_a_message_of_a_friend_gives_its_places_and_neither_greeting_nor_goodbye() -> None:
    parsed = parse_paste(
        "Hi Ada! A few ideas for the weekend:\n"
        "1. Heimathaus (old ships, maps) https://heimathaus.example\n"
        "2) Kunsthalle, Ringweg 6, Bern\n"
        "* Torkel\n"
        "Café Rosa - terrace\n"
        "We should really do this more often, I miss you.\n"
        "see you there xx\n"
        "Ben"
    )
    assert names(parsed) == ["Heimathaus", "Kunsthalle", "Torkel", "Café Rosa"]
    first, second = parsed.candidates[:2]
    assert (first.description, first.url) == ("old ships, maps", "https://heimathaus.example")
    assert second.description == "Ringweg 6, Bern"
    assert all(place.category == "" for place in parsed.candidates)


def test_a_german_message_is_read_as_well() -> None:
    parsed = parse_paste(
        "Liebe Ada,\nhier meine Tipps:\n- Heimathaus (alte Schiffe), Dorfstraße 3, 9490 Vaduz\n- Torkel – Wein\n"
        "Wir sollten mal wieder telefonieren!\nViele Grüße\nBen"
    )
    assert names(parsed) == ["Heimathaus", "Torkel"]
    assert parsed.candidates[0].description == "alte Schiffe; Dorfstraße 3, 9490 Vaduz"


def test_names_that_contain_days_are_places_and_a_lone_day_is_none_for_certain() -> None:
    text = "Ma Maison\nDo Restaurant\nDie Bank\nMonday Club\nMay Fair\nSo & So"
    assert names(parse_paste(text)) == text.split("\n")
    assert names(parse_paste("Torkel\nSunday\nAdler\nSat 13 June\nLinde")) == [
        "Torkel",
        "Adler",
        "Linde",
    ]


def test_names_that_begin_like_a_greeting_or_a_goodbye_stay_places() -> None:
    text = "Hello Kitty Cafe\nBest Western Hotel\nLove Lane Brewery\nDanke Deli"
    assert names(parse_paste(text)) == text.split("\n")


def test_cards_of_a_map_application_are_one_place_each() -> None:
    parsed = parse_paste(
        "Museums in Bern\nHeimathaus\n4.7(8,123)\nArt museum · Ringweg 1\nOpen ⋅ Closes 5 PM\n"
        '"Great collection"\nDirections\nWebsite\n'
        "Kunsthalle\n4.6\n(7,001)\nHistory museum\nClosed ⋅ Opens 9 AM Tue\n"
        "Café Rosa\n4.2(888) · €€\nRestaurant · Dorfstrasse 20\nDine-in\n"
    )
    assert [(p.name, p.category, p.rating, p.price_level) for p in parsed.candidates] == [
        ("Heimathaus", "Art museum", 4.7, None),
        ("Kunsthalle", "", 4.6, None),
        ("Café Rosa", "Restaurant", 4.2, 2),
    ]
    assert parsed.candidates[0].description == "Ringweg 1; Great collection"
    assert parsed.candidates[1].description == "History museum"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ramen Yoshi\n$$ · Ramen · 0.4 mi\n4.7 ★ (312)\nOpen until 10 PM\n\nTacos El Gordo\n$ · Mexican · 1.2 mi\n4.4 ★ (2.1k)\nClosed",
         [("Ramen Yoshi", 4.7, 2), ("Tacos El Gordo", 4.4, 1)]),
        ("La Boqueta\nRecommended by 212 locals\nMarket with bars\nBunkers\nRecommended by 1,034 locals\nBest view",
         [("La Boqueta", None, None), ("Bunkers", None, None)]),
    ],
)  # fmt: skip
def test_cards_begin_with_their_name_whatever_line_is_below_it(
    text: str, wanted: list[tuple[str, float | None, int | None]]
) -> None:
    parsed = parse_paste(text)
    assert [(p.name, p.rating, p.price_level) for p in parsed.candidates] == wanted


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Hidden Beach: 38.7223° N, 9.1393° W", "Hidden Beach"),
        ("Secret Bar 8CCGPVF6+24", "Secret Bar"),
        (
            "https://www.google.com/maps/place/Time+Out+Market/@38.7223,-9.1393,17z",
            "Time Out Market",
        ),
    ],
)
def test_a_position_in_any_form_is_read_from_a_line(line: str, name: str) -> None:
    (place,) = parse_paste(line).candidates
    assert (place.name, place.description) == (name, "")
    assert place.location is not None
    assert place.location.lat == pytest.approx(38.7223, abs=0.001)
    assert place.location.lon == pytest.approx(-9.1393, abs=0.001)


def test_cards_of_a_travel_site_lose_their_headline() -> None:
    parsed = parse_paste(
        "THE 5 BEST Museums in Bern\n1. Heimathaus\n4.5\n(55,321)\nArt Museums\nOpen now\nBy Ada L\n"
        "2. Kunsthalle\n4.0 of 5 bubbles\n1,200 reviews\nArt Museums\n"
    )
    assert [(p.name, p.rating) for p in parsed.candidates] == [
        ("Heimathaus", 4.5),
        ("Kunsthalle", 4.0),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Heimathaus, Torkel, Foam and the Kunsthalle", ""),
        ("Heimathaus, Torkel, Foam, Kunsthalle", ""),
        ("Museums: Heimathaus, Torkel, Foam und Kunsthalle", "Museums"),
        ("Some options: Heimathaus, Torkel, Foam & Kunsthalle.", ""),
    ],
)
def test_names_in_a_row_are_places_of_their_own(text: str, kind: str) -> None:
    parsed = parse_paste(text)
    assert [(p.name, p.category) for p in parsed.candidates] == [
        (name, kind) for name in ("Heimathaus", "Torkel", "Foam", "Kunsthalle")
    ]


@pytest.mark.parametrize(
    ("line", "name", "description"),
    [
        ("Torkel, Hintergasse 9, 9490 Vaduz", "Torkel", "Hintergasse 9, 9490 Vaduz"),
        ("The Old Inn, 12 Market Street, York", "The Old Inn", "12 Market Street, York"),
        ("Louvre, Paris", "Louvre", "Paris"),
        ("Torkel: wine, bread and cheese", "Torkel", "wine, bread and cheese"),
        ("Studio 54", "Studio 54", ""),
        ("09:30 Heimathaus", "Heimathaus", ""),
    ],
)
def test_an_address_or_a_remark_leaves_the_name(line: str, name: str, description: str) -> None:
    (place,) = parse_paste(line).candidates
    assert (place.name, place.description) == (name, description)


def test_lines_below_a_name_that_are_only_its_address_or_link_belong_to_it() -> None:
    parsed = parse_paste(
        "Heimathaus\nDorfstrasse 15\n9490 Vaduz\nhttps://heimathaus.example\n\nTorkel\nHintergasse 9, Vaduz\n"
    )
    assert [(p.name, p.description, p.url) for p in parsed.candidates] == [
        ("Heimathaus", "Dorfstrasse 15, 9490 Vaduz", "https://heimathaus.example"),
        ("Torkel", "Hintergasse 9, Vaduz", ""),
    ]


def test_only_headings_that_name_a_kind_are_kinds() -> None:
    parsed = parse_paste("Museums:\nHeimathaus\nSaturday:\nTorkel\n## Best cafés in Bern\nRosa")
    assert [(p.name, p.category) for p in parsed.candidates] == [
        ("Heimathaus", "Museums"),
        ("Torkel", ""),
        ("Rosa", "Best cafés in Bern"),
    ]


def test_prose_is_shown_but_not_ticked() -> None:
    parsed = parse_paste("We could go to the Heimathaus or maybe Torkel. What do you think?")
    assert names(parsed) == []
    assert len(parsed.candidates) == 1


def test_a_markdown_table_without_outer_bars_is_read() -> None:
    (place,) = parse_paste("Name | Rating\n--- | ---\nHeimathaus | 4.5").candidates
    assert (place.name, place.rating) == ("Heimathaus", 4.5)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hey 😊 my list:\n\n🍕 Padella - Borough (££)\n🏛️ Soane Museum: free\n🌳 Postman's Park 🌳\n\nHave fun!! xx",
         [("Padella", "Borough"), ("Soane Museum", "free"), ("Postman's Park", "")]),
        ("¡Hola!\n- Bar El Comercio (churros)\n- Real Alcázar, reserva antes\n¡Un abrazo!",
         [("Bar El Comercio", "churros"), ("Real Alcázar", "reserva antes")]),
        ("We loved Dishoom, Padella and St. John.", [("Dishoom", ""), ("Padella", ""), ("St. John", "")]),
        ("[12.05.24, 10:31:07] Eva: Kronenhalle\n[12.05.24, 10:31:40] Eva: Frau Gerolds Garten\n[12.05.24, 10:32:11] Jo: Danke! 🙏",
         [("Kronenhalle", ""), ("Frau Gerolds Garten", "")]),
        ("> On Mon, May 3, Lisa wrote:\n> Try these:\n> - Tim Ho Wan\n> - Yardbird\nThanks Lisa!", [("Tim Ho Wan", ""), ("Yardbird", "")]),
        ("- Padella\n- Brat\nWe should really meet soon!\nTom", [("Padella", ""), ("Brat", "")]),
        ("Hoi! Tips:\n- Broei (lunch, Oosterkade 30) – taart\n- Griftpark\n\nVeel plezier!\nGroetjes, Marloes",
         [("Broei", "taart; lunch, Oosterkade 30"), ("Griftpark", "")]),
        ("Gdzie zjeść w Gdańsku?\n1. Mandu – ul. Elżbietańska 4/8\n2. Goldwasser, Długie Pobrzeże 22\nPozdrawiam, Kasia",
         [("Mandu", "ul. Elżbietańska 4/8"), ("Goldwasser", "Długie Pobrzeże 22")]),
        ("東京おすすめ\n・浅草寺（台東区浅草2-3-1）\n・国立博物館　9:30〜17:00　月曜休館\n・鳥貴族 渋谷店\n楽しんでね！",
         [("浅草寺", "台東区浅草2-3-1"), ("国立博物館", ""), ("鳥貴族 渋谷店", "")]),
        ("hey!! for Lisbon you HAVE to do: Taberna das Flores (go early!!), Ponto Final for sunset, the Tile Museum, and LX Factory on "
         "Sunday. skip the market imo",
         [("Taberna das Flores", "go early!!"), ("Ponto Final", "for sunset"), ("Tile Museum", ""), ("LX Factory", "on Sunday")]),
        ("Sam 14h : Louvre\n15h30 → café Verlet (256 rue Saint-Honoré)\n19h: dîner chez Chartier\nDim matin : Aligre puis Bercy",
         [("Louvre", ""), ("café Verlet", "256 rue Saint-Honoré"), ("Chartier", ""), ("Aligre", ""), ("Bercy", "")]),
        ("Para comer en Sevilla: Romero (pringá), Eslava, Casa Morales y El Rinconcillo. Y no te pierdas el Museo.\nUn beso, Ana",
         [("Romero", "pringá"), ("Eslava", ""), ("Casa Morales", ""), ("El Rinconcillo", "")]),
        ("Place 1: Uffizi - €25 - closed Mondays\nPlace 2: Mercato - free", [("Uffizi", "closed Mondays"), ("Mercato", "free")]),
        ("Saturday 10 am: Tate Modern\nSat 1 pm: lunch at Padella, then Borough Market", [("Tate Modern", ""), ("Padella", ""), ("Borough Market", "")]),
        ("1️⃣ Louvre\n2️⃣ Orsay – clock", [("Louvre", ""), ("Orsay", "clock")]),
        ("Hallo 👋,\n1️⃣ Café Erde ☕ – Frühstück, Tel. 0316 123456\n2️⃣ Valenza 🍝 reservieren! 011 521 3914\n\nLG Steffi 😘\nVon meinem iPhone gesendet",
         [("Café Erde", "Frühstück, Tel. 0316 123456"), ("Valenza", "reservieren! 011 521 3914")]),
        ("05/06/2026, 18:22 - Messages and calls are end-to-end encrypted.\n05/06/2026, 18:23 - Jonas: Museum Ludwig\n"
         "05/06/2026, 18:24 - Jonas: <Media omitted>\n05/06/2026, 18:26 - Mia: ja klar", [("Museum Ludwig", "")]),
        ("Day 1 (Fri 12 June)\n  * 13.00 Lunch @ Foodhallen (Bellamyplein 51)\nDay 2\n  * Café de Klos, 19:30, for 4",
         [("Foodhallen", "Bellamyplein 51"), ("Café de Klos", "19:30, for 4")]),
        ("- [ ] Nordic Bakery\n- [ ] ~~Old Place~~ closed for good", [("Nordic Bakery", "")]),
        ("a) Blaue Gans\nb) Stadtpark", [("Blaue Gans", ""), ("Stadtpark", "")]),
        ("Figlmüller, Steirereck, Skopik & Lohn sowie das Motto am Fluss",
         [("Figlmüller", ""), ("Steirereck", ""), ("Skopik & Lohn", ""), ("Motto am Fluss", "")]),
        ("• Da Enzo : pizza\n• Sillon – menu à 29€ le midi\nRéserve au 04 78 37 79 26.\nBisous\nLéa", [("Da Enzo", "pizza"), ("Sillon", "menu à 29€ le midi")]),
        ("Geheimtipp: Kantine im Rathaus\nTorkel", [("Kantine im Rathaus", ""), ("Torkel", "")]),
        ("青山美術館：入館料1,200円\n錦市場", [("青山美術館", "入館料1,200円"), ("錦市場", "")]),
        ("- The Anchor, Bankside\n- “Vinegar Yard”\n\nKind regards\nTom Baker\nProduct Manager | ACME Ltd\n+44 20 7946 0000\ntom@acme.example",
         [("The Anchor", "Bankside"), ("Vinegar Yard", "")]),
        ("11 Uhr Kunstmuseum\n20 Uhr Volkshaus Bar", [("Kunstmuseum", ""), ("Volkshaus Bar", "")]),
        ("Zur Sonne 044 123 45 67\nAdler, 052 222 33 44, Mo Ruhetag", [("Zur Sonne", "044 123 45 67"), ("Adler", "052 222 33 44, Mo Ruhetag")]),
        ("Fish, chips & more\nHotel Post", [("Fish, chips & more", ""), ("Hotel Post", "")]),
    ],
)  # fmt: skip
def test_messages_of_several_kinds(text: str, wanted: list[tuple[str, str]]) -> None:
    parsed = parse_paste(text)
    assert [(p.name, p.description) for p in parsed.certain] == wanted


@pytest.mark.parametrize(
    ("line", "name", "hours", "price", "description"),
    [
        ("* Louvre – €17, Mo,Th,Sa,Su 9:00-18:00", "Louvre", "Mo,Th,Sa,Su 9:00-18:00", 2, ""),
        ("* Chartier - cheap, daily 11:30-24:00", "Chartier", "daily 11:30-24:00", 1, ""),
        ("- Rodin (Tue-Sun 10-18.30)", "Rodin", "Tue-Sun 10-18.30", None, ""),
        ("4) Figlmüller - Schnitzel, ca. 18 €", "Figlmüller", "", 2, "Schnitzel"),
        ("- Odeon | Limmatquai 2 | Mo-So 7-24 Uhr", "Odeon", "Mo-So 7-24 Uhr", None, "Limmatquai 2"),
        ("- Noma (very expensive)", "Noma", "", 4, ""),
        ("- Studio 54, 254 West 54th Street", "Studio 54", "", None, "254 West 54th Street"),
        ("- 7-24 Shop", "7-24 Shop", "", None, ""),
        ("- Daniel, abierto de 10:00 a 21:00 excepto martes", "Daniel", "abierto de 10:00 a 21:00 excepto martes", None, ""),
        ("- Bar Neon (tanio!, pn-pt 8:00-18:00)", "Bar Neon", "pn-pt 8:00-18:00", None, "tanio!"),
        ("* Huis (di t/m zo 10-17u, €8)", "Huis", "di t/m zo 10-17u", 1, ""),
        ("- 伊藤カフェ（10:00-18:00、水曜定休）", "伊藤カフェ", "10:00-18:00, 水曜定休", None, ""),
        ("- Mounier : quenelles, fermé dimanche soir et lundi", "Mounier", "", None, "quenelles, fermé dimanche soir et lundi"),
    ],
)  # fmt: skip
def test_hours_and_prices_within_a_line(
    line: str, name: str, hours: str, price: int | None, description: str
) -> None:
    (place,) = parse_paste(line).candidates
    assert (place.name, place.hours, place.price_level, place.description) == (
        name, hours, price, description,
    )  # fmt: skip


def test_the_number_beside_the_stars_is_the_rating() -> None:
    (place,) = parse_paste("3) Bar Pod Rybą ★★★★☆ 4,4 (1 203 opinie)").candidates
    assert (place.name, place.rating, place.description) == ("Bar Pod Rybą", 4.4, "")


def test_a_pasted_table_is_read_as_a_file_would_be() -> None:
    spreadsheet = parse_paste(
        "Name\tType\tRating\tAddress\nAlbertina\tMuseum\t4,6\tAlbertinaplatz 1, Wien"
    )
    markdown = parse_paste(
        "| Place | What | When |\n|---|---|---|\n| **Hagia Sophia** | mosque | daily 9-19 |"
    )
    (albertina,), (hagia,) = spreadsheet.candidates, markdown.candidates
    assert (albertina.category, albertina.rating, albertina.description) == (
        "Museum",
        4.6,
        "Albertinaplatz 1, Wien",
    )
    assert (hagia.name, hagia.category, hagia.hours) == ("Hagia Sophia", "mosque", "daily 9-19")


def test_a_card_with_a_range_of_prices_has_the_higher_one() -> None:
    german = "Kronenhalle\n4,5\n(2.312) · 100+ €\nRämistrasse 4\nHiltl\n4,4\n(9.876) · 20–30 €\nSihlstrasse 28"
    assert [p.description for p in parse_paste(german).candidates] == [
        "Rämistrasse 4",
        "Sihlstrasse 28",
    ]
    cards = "1. Mercado\n4.4\n(23,412)\n$$ - $$$ • Seafood\n2. Belém\n4.6\n(98)\n$ • Bakery"
    assert [p.price_level for p in parse_paste(cards).candidates] == [3, 1]
