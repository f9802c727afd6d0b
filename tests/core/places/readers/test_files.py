"""Lists of places in every format, as programs and people make them."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.places.readers.files import SUFFIXES
from core.records import Candidate, GeoPoint
from tests.core.places.readers.reading import by_name, read, read_path, workbook

CASES = Path(__file__).resolve().parents[5] / "shared" / "cases" / "places"


# --- documents -------------------------------------------------------------------------------


def test_geojson_is_read_with_longitude_first_and_areas_by_their_middle() -> None:
    square = [[[9.0, 47.0], [9.2, 47.0], [9.2, 47.2], [9.0, 47.2], [9.0, 47.0]]]
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [9.5, 47.1, 455]},
         "properties": {"name": "Heimathaus", "tourism": "museum", "opening_hours": "Mo-Su 10:00-17:00"}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": square}, "properties": {"title": "Wiese"}},
        {"type": "Feature", "geometry": None, "properties": {"name": "Nowhere"}},
    ]  # fmt: skip
    found = by_name(read(json.dumps({"type": "FeatureCollection", "features": features})))
    assert found["Heimathaus"].location == GeoPoint(47.1, 9.5)
    assert (found["Heimathaus"].category, found["Heimathaus"].hours) == (
        "museum",
        "Mo-Su 10:00-17:00",
    )
    assert found["Wiese"].location == GeoPoint(47.1, 9.1)
    assert found["Nowhere"].location is None


def test_saved_places_of_takeout_have_position_and_address_in_both_of_its_forms() -> None:
    new = {"google_maps_url": "http://maps.google.com/?cid=7",
           "location": {"address": "Städtle 32, Vaduz", "country_code": "LI", "name": "Heimathaus"}}  # fmt: skip
    old = {"Google Maps URL": "http://maps.google.com/?cid=8", "Title": "Alte Post",
           "Location": {"Address": "Dorf 1, Schaan", "Business Name": "Alte Post",
                        "Geo Coordinates": {"Latitude": "47.16", "Longitude": "9.51"}}}  # fmt: skip
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [9.5, 47.1]},
            "properties": new,
        },
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [0, 0]},
            "properties": old,
        },
    ]
    found = by_name(
        read(json.dumps({"type": "FeatureCollection", "features": features}), "Saved Places.json")
    )
    assert found["Heimathaus"].location == GeoPoint(47.1, 9.5)
    assert found["Heimathaus"].description == "Städtle 32, Vaduz"
    assert found["Heimathaus"].url == "http://maps.google.com/?cid=7"
    assert found["Alte Post"].location == GeoPoint(47.16, 9.51)


def test_overpass_gives_named_elements_with_their_middle() -> None:
    elements = [
        {"type": "node", "id": 1, "lat": 47.1, "lon": 9.5, "tags": {"name": "Linde", "amenity": "cafe"}},
        {"type": "way", "id": 2, "center": {"lat": 47.2, "lon": 9.6}, "tags": {"name": "Burg", "historic": "castle"}},
        {"type": "way", "id": 3, "nodes": [4, 5], "tags": {"name": "Park", "leisure": "park"}},
        {"type": "node", "id": 4, "lat": 47.0, "lon": 9.0}, {"type": "node", "id": 5, "lat": 47.2, "lon": 9.2},
        {"type": "node", "id": 6, "lat": 47.0, "lon": 9.0, "tags": {"amenity": "bench"}},
        {"type": "relation", "id": 7, "center": {"lat": 47.1, "lon": 9.5},
         "tags": {"type": "multipolygon", "name": "Haus", "tourism": "museum"}},
        {"type": "way", "id": 8, "geometry": [{"lat": 47.0, "lon": 9.0}, {"lat": 47.2, "lon": 9.2}], "tags": {"name": "Eck", "amenity": "cafe"}},
        {"type": "count", "id": 0, "tags": {"nodes": "1"}},
    ]  # fmt: skip
    parsed = read(json.dumps({"version": 0.6, "elements": elements}))
    assert [(p.name, p.category) for p in parsed.candidates] == [
        ("Linde", "cafe"), ("Burg", "castle"), ("Park", "park"), ("Haus", "museum"), ("Eck", "cafe"),
    ]  # fmt: skip
    assert [p.location for p in parsed.candidates] == [
        GeoPoint(47.1, 9.5), GeoPoint(47.2, 9.6), GeoPoint(47.1, 9.1), GeoPoint(47.1, 9.5), GeoPoint(47.1, 9.1),
    ]  # fmt: skip


LINKED = {
    "@context": "https://schema.org", "@type": ["Museum", "TouristAttraction"], "name": "Heimathaus &amp; Hof",
    "geo": {"@type": "GeoCoordinates", "latitude": "47.1", "longitude": 9.5},
    "address": {"@type": "PostalAddress", "streetAddress": "Städtle 32", "addressLocality": "Vaduz"},
    "aggregateRating": {"ratingValue": "9", "bestRating": 10}, "priceRange": "$$",
    "openingHoursSpecification": [
        {"dayOfWeek": ["https://schema.org/Monday", "Tuesday"], "opens": "10:00:00", "closes": "12:00"},
        {"dayOfWeek": "Monday", "opens": "14:00", "closes": "17:00"},
        {"dayOfWeek": "Sunday", "opens": "00:00", "closes": "00:00"},
    ],
}  # fmt: skip


@pytest.mark.parametrize("in_page", [False, True])
def test_schema_org_places_are_read_from_documents_and_saved_pages(in_page: bool) -> None:
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": [LINKED, {"@type": "Person", "name": "Ada"}]}
    )
    page = f'<!DOCTYPE html><html><script type="application/ld+json">{text}</script></html>'
    (place,) = read(page if in_page else text).candidates
    assert (place.name, place.category) == ("Heimathaus & Hof", "Museum")
    assert (place.location, place.rating, place.price_level) == (GeoPoint(47.1, 9.5), 4.5, 2)
    assert place.description == "Städtle 32, Vaduz"
    assert place.hours == "Mo 10:00-12:00,14:00-17:00; Tu 10:00-12:00; Su off"


def test_a_plain_json_list_of_named_objects_is_read() -> None:
    rows = [
        {
            "name": "A",
            "geometry": {"location": {"lat": 47.1, "lng": 9.5}},
            "types": ["museum", "place"],
        },
        {"name": "B"},
    ]
    first, second = read(json.dumps({"status": "OK", "results": rows})).candidates
    assert (first.location, first.category, second.name) == (
        GeoPoint(47.1, 9.5),
        "museum, place",
        "B",
    )


KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Trip</name>
<Folder><name>Museums</name><Placemark><name>Heimathaus</name>
<description><![CDATA[old things<br>and <b>ships</b>]]></description>
<ExtendedData><Data name="rating"><value>4.5</value></Data></ExtendedData>
<Point><coordinates>9.5,47.1,0</coordinates></Point></Placemark></Folder>
<Folder><name>Saturday</name><Placemark><name>Linde</name><address>Dorf 1</address></Placemark></Folder>
</Document></kml>"""


@pytest.mark.parametrize("zipped", [False, True])
def test_kml_and_kmz_give_placemarks_and_only_folders_that_name_a_kind_are_kinds(
    zipped: bool,
) -> None:
    data = KML.encode()
    if zipped:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("images/a.png", b"x")
            archive.writestr("doc.kml", data)
        data = buffer.getvalue()
    first, second = read(data, "trip.kmz" if zipped else "trip.kml").candidates
    assert (first.name, first.category, first.description) == (
        "Heimathaus",
        "Museums",
        "old things; and ships",
    )
    assert (first.location, first.rating) == (GeoPoint(47.1, 9.5), 4.5)
    assert (second.category, second.description) == ("", "Dorf 1")


def test_a_message_saved_as_a_text_file_is_read_as_a_message() -> None:
    parsed = read("Hi Ada!\n- Heimathaus (old ships)\n- Torkel\nsee you xx", "ideas.txt")
    assert [place.name for place in parsed.candidates] == ["Heimathaus", "Torkel"]
    assert [place.name for place in read("name,rating\nLinde,4", "list.txt").candidates] == [
        "Linde"
    ]


# --- what is no list --------------------------------------------------------------------------


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"%PDF-1.7\n", "PDF"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\0\0\0\x18ftypheic", "HEIC"), (b"\0\0\0\x18ftypmp42", "video"), (b"SQLite format 3\0", "SQLite"),
        (b"BEGIN:VCARD\nFN:Ada\n", "contacts"), (b"BEGIN:VCALENDAR\n", "calendar"),
        (b"<!DOCTYPE html><html><body>Hello", "web page"), (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"<rss><channel/></rss>", "news feed"), (b"<recipe/>", "recipe"), (zipped("word/document.xml"), "Word"),
        (zipped("a.txt"), "zip"), (b'{"a": 1}', "no list of places"), (b"<gpx><trk/></gpx>", "no waypoints"),
        (b"{\\rtf1 hello", "RTF"), (b"  \n", "empty"), (b"PAR1xxxx", "Parquet"),
        (b'<?xml version="1.0"?><kml><Doc', "damaged"), (b'{"type": "FeatureCollection", "fea', "damaged"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_is_refused_with_a_sentence_that_names_it(
    data: bytes, named: str
) -> None:
    with pytest.raises(UserError, match=named):
        read(data, "places.csv")


def test_xml_that_defines_entities_is_refused() -> None:
    text = '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml><name>&b;</name></kml>'
    with pytest.raises(UserError, match="entities"):
        read(text, "a.kml")


def test_archives_that_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.places.readers.documents.kml.MAX_UNPACKED_BYTES", 100)
    monkeypatch.setattr("core.places.readers.spreadsheet.MAX_UNPACKED_BYTES", 100)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", KML)
    for data, name in (
        (buffer.getvalue(), "a.kmz"),
        (workbook(("L", [["name"], ["A"]])), "a.xlsx"),
    ):
        with pytest.raises(UserError, match="unpack"):
            read(data, name)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"{", b"<kml>", b"<gpx>", b"PK\x03\x04", b"[{", b"sep=;\n"]),
)
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes, start: bytes) -> None:
    try:
        parsed = read(start + data)
    except UserError:
        return
    assert all(place.name for place in parsed.candidates)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "features", "geometry", "coordinates", "properties", "name", "elements", "tags",
                         "lat", "center", "@context", "@graph", "@type", "geo", "address", "openingHours"]),
        inner, max_size=4,
    ),
    max_leaves=20,
)  # fmt: skip


@given(_JSON)
def test_json_of_any_shape_is_read_or_refused_with_a_sentence(document: object) -> None:
    with contextlib.suppress(UserError):
        read(json.dumps(document), "a.json")


# --- files of other people -------------------------------------------------------------------


@pytest.mark.skipif(
    not CASES.exists(), reason="the collection of real files is not beside this checkout"
)
def test_cases_of_public_reports_are_read_as_they_were_meant() -> None:
    def of(name: str) -> list[Candidate]:
        return list(read_path(CASES / name).candidates)

    assert [p.category for p in of("overpass-pois.tsv")] == [
        "restaurant", "restaurant", "restaurant", "museum", "theater", "cafe", "pharmacy",
    ]  # fmt: skip
    saved = of("takeout-saved.json")
    assert [p.location for p in saved] == [GeoPoint(52.36, 4.8852), GeoPoint(52.37, 4.9)]
    assert all("Amsterdam" in p.description for p in saved)
    listed = of("takeout-saved.csv")
    assert len(listed) == 5
    assert sum(p.location is not None for p in listed) == 2
    assert len(of("excel-sep-line.csv")) == 2
    assert [p.rating for p in of("ten-point-ratings.csv")] == pytest.approx([4.55, 4.2, 2.4, 3.95])
    assert [p.price_level for p in of("prices.csv")] == [4, 4, 1, 2, 2, 1, 1]
    assert [p.price_level for p in of("price-signs.csv")] == [1, 2, 3, 4]
    assert all(p.location is not None for p in of("written-positions.csv"))


def test_every_suffix_that_dialogs_offer_is_one_of_a_reader() -> None:
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert all(suffix.startswith(".") for suffix in SUFFIXES)


# --- dialects --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "above", ["Our trip,,,\n,,,\n", "Place,,Position,\n", "Exported 2024-05-01\n\nby Ada,,\n"]
)
def test_titles_and_merged_headings_above_the_header_are_skipped(above: str) -> None:
    parsed = read(f"{above}Place,Kind,Lat,Lng\nTorkel,wine bar,47.1,9.5\n")
    (place,) = parsed.candidates
    assert (place.name, place.category, place.location) == (
        "Torkel",
        "wine bar",
        GeoPoint(47.1, 9.5),
    )
    assert all("above the header" in str(each.reason) for each in parsed.problems)


def test_ratings_in_words_and_shares_and_towns_beside_names() -> None:
    (place,) = read("Restaurant Name,Rating\nTrattoria,4.5 of 5 bubbles\n").candidates
    assert place.rating == 4.5
    rows: list[list[object]] = [["Titel", "Bewertung in %"], ["Zoo", 0.91], ["Bad", 0.8]]
    zoo, _ = read(workbook(("A", rows)), "list.xlsx").candidates
    assert zoo.rating == pytest.approx(4.55)
    (cafe,) = read("Name;Ort\nKafi Dihei;St. Gallen\n").candidates
    assert cafe.description == "St. Gallen"


def test_kinds_that_are_objects_and_types_without_an_address_are_read() -> None:
    venue = {
        "name": "Brew Lab",
        "location": {"lat": 55.9, "lng": -3.2},
        "categories": [{"name": "Coffee Shop"}],
    }
    (place,) = read(json.dumps({"items": [{"venue": venue}]}), "list.json").candidates
    assert place.category == "Coffee Shop"
    item = {"@context": "https://schema.org", "@type": "CafeOrCoffeeShop", "name": "Bean There"}
    person = {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    page = "".join(
        f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in (item, person)
    )
    (place,) = read(f"<!doctype html><html>{page}</html>", "page.html").candidates
    assert (place.name, place.category) == ("Bean There", "Cafe")


def test_bookmarks_of_a_browser_are_called_a_web_page() -> None:
    with pytest.raises(UserError, match="web page"):
        read(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF='https://x.example'>x</A></DL>",
            "b.html",
        )


def test_positions_in_nested_geometries_are_read() -> None:
    point = {"type": "Point", "coordinates": [13.4, 52.5]}
    found = [
        {"type": "MultiPoint", "coordinates": [[13.4, 52.5]]},
        {"type": "GeometryCollection", "geometries": [point, None]},
    ]
    for geometry in found:
        feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": geometry}
        (place,) = read(json.dumps(feature), "a.geojson").candidates
        assert place.location == GeoPoint(52.5, 13.4)


def test_what_programs_add_to_a_waypoint_is_read() -> None:
    gpx = """<gpx xmlns="http://www.topografix.com/GPX/1/1" xmlns:osmand="https://osmand.net" xmlns:g="http://www.garmin.com/x">
    <wpt lat="47.1" lon="9.5"><name>Postmuseum</name><type>Kultur</type><extensions><osmand:address>Städtle 37</osmand:address>
    <osmand:amenity_subtype>museum</osmand:amenity_subtype><osmand:amenity_opening_hours>Mo-Su 10:00-17:00</osmand:amenity_opening_hours>
    </extensions></wpt><wpt lat="47.2" lon="9.5"><name>Rössle</name><extensions><g:WaypointExtension><g:Categories><g:Category>Restaurants</g:Category>
    </g:Categories><g:Address><g:StreetAddress>Gasse 1</g:StreetAddress><g:City>Schaan</g:City></g:Address></g:WaypointExtension></extensions></wpt></gpx>"""
    museum, inn = read(gpx, "a.gpx").candidates
    assert (museum.category, museum.description, museum.hours) == (
        "museum",
        "Städtle 37",
        "Mo-Su 10:00-17:00",
    )
    assert (inn.category, inn.description) == ("Restaurants", "Gasse 1, Schaan")


def test_a_description_that_repeats_the_columns_of_a_placemark_is_not_repeated() -> None:
    kml = """<kml><Placemark><name>Ramiro</name><description>Rating: 4.5&lt;br&gt;Notes: prawns</description><ExtendedData>
    <Data name="Rating"><value>4.5</value></Data><Data name="Notes"><value>prawns</value></Data></ExtendedData></Placemark></kml>"""
    (place,) = read(kml, "a.kml").candidates
    assert (place.rating, place.description) == (4.5, "prawns")
