"""Single values of the raw files: prices, hours, states, literals, categories, archives."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from core.errors import UserError
from core.research.benchmark.reviews.category_rules import load_category_rules
from core.research.benchmark.reviews.sources import google_values, yelp_values
from core.research.benchmark.reviews.sources.raw_files import unpack


@pytest.mark.parametrize(
    ("tag", "category"),
    [
        ("Art museum", "museum"),
        ("Barber shop", None),
        ("Library", "library"),
        ("Wine bar", "bar"),
        ("Tourist attraction", "tourist attraction"),
        ("  Steak   House ", "steak house"),
        ("House", None),
        ("", None),
    ],
)
def test_google_category_is_the_last_word_with_exceptions(tag: str, category: str | None) -> None:
    assert load_category_rules("google-local").category(tag) == category


def test_categories_keep_the_order_of_tags_and_come_once() -> None:
    rules = load_category_rules("yelp")
    assert rules.categories(["Sushi Bars", "Nightlife", "Bars", "Food"]) == ("bars", "food")


def test_yelp_category_in_brackets_narrows_the_word_before_it() -> None:
    rules = load_category_rules("yelp")
    assert rules.categories(["American (New)", "American (Traditional)"]) == ("american",)


def test_removed_lists_are_those_of_the_paper_in_number() -> None:
    google, yelp = load_category_rules("google-local"), load_category_rules("yelp")
    assert (len(google.removed), len(yelp.removed)) == (48, 46)
    assert (google.minimum_reviews, yelp.minimum_reviews) == (10_000, 50_000)
    assert (google.minimum_ground_truths, yelp.minimum_ground_truths) == (2, 5)
    assert {"tourist attraction", "steak house", "historical landmark", "nature preserve"} <= google.keep  # fmt: skip


def test_google_labels_that_deny_are_no_offers() -> None:
    groups = {
        "Service options": ["No delivery", "No-contact delivery", "Dine-in"],
        "Accessibility": ["Not wheelchair accessible", "Doesn’t have an entrance ramp"],
        "Amenities": None,
    }
    assert google_values.offered(groups) == ["No-contact delivery", "Dine-in"]


@pytest.mark.parametrize(("price", "level"), [("$$", 2), ("₩₩₩₩", 4), ("", None), (None, None), ("cheap", None)])  # fmt: skip
def test_google_price_is_a_count_of_any_currency_sign(price: object, level: int | None) -> None:
    assert google_values.price_level(price) == level


@pytest.mark.parametrize(
    ("state", "closed"),
    [
        ("Permanently closed", True),
        ("Temporarily closed", False),
        ("Closed ⋅ Opens 9AM", False),
        (None, False),
    ],
)
def test_google_state_closes_a_place_only_for_good(state: str | None, closed: bool) -> None:
    assert google_values.is_closed_for_good(state) is closed


def test_google_hours_start_on_monday_and_keep_several_intervals() -> None:
    hours = [
        ["Thursday", "10PM–2AM"],
        ["Monday", "9–11AM", "1–3PM"],
        ["Friday"],
        ["Noday", "x"],
        None,
    ]
    assert google_values.hours_text(hours) == "Monday 9–11AM, 1–3PM; Thursday 10PM–2AM"


@pytest.mark.parametrize("line", [b"{broken", b"[]", b'{"name": "x"}', b'{"gmap_id": "1"}'])
def test_google_line_that_is_no_business_is_skipped(line: bytes) -> None:
    assert google_values.read_business(line) is None


def test_yelp_attributes_are_read_as_literals_and_never_run() -> None:
    attributes = yelp_values.read_attributes(
        {
            "WiFi": "u'free'",
            "GoodForKids": "True",
            "BusinessParking": "{'garage': False}",
            "Alcohol": "None",
            "Ambience": "__import__('os').system('echo run')",
        }
    )
    assert attributes["WiFi"] == "free"
    assert attributes["GoodForKids"] is True
    assert attributes["BusinessParking"] == {"garage": False}
    assert attributes["Alcohol"] is None
    assert attributes["Ambience"] == "__import__('os').system('echo run')"


def test_yelp_old_release_is_read() -> None:
    line = json.dumps(
        {
            "business_id": "-x",
            "name": "Old",
            "latitude": 0.0,
            "longitude": 0.0,
            "categories": ["Bars", "Food"],
            "attributes": ["WiFi: free", "odd"],
            "hours": ["Monday 11:0-23:0"],
            "type": "business",
        }
    )
    business = yelp_values.read_business(line)
    assert business is not None
    assert (business.tags, business.lat, business.hours, business.closed) == (
        ("Bars", "Food"),
        None,
        "",
        False,
    )


def test_archive_members_come_out_flat_and_nested_tars_are_opened(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with tarfile.open(fileobj=inner, mode="w:gz") as tar:
        for name in ("../../wanted.json", "/other.json"):
            info = tarfile.TarInfo(name)
            info.size = 2
            tar.addfile(info, io.BytesIO(b"{}"))
    archive = tmp_path / "Yelp JSON.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("Yelp JSON/yelp_dataset.tar", inner.getvalue())
    found = unpack(archive, lambda name: name == "wanted.json", tmp_path / "out")
    assert found == [tmp_path / "out" / "wanted.json"]
    assert not (tmp_path / "out" / "other.json").exists()


def test_file_that_is_no_archive_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "yelp_dataset.tar"
    path.write_bytes(b"not an archive")
    with pytest.raises(UserError, match="neither a tar nor a zip"):
        unpack(path, lambda name: True, tmp_path / "out")
