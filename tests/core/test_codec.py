"""Records as JSON: every record back exactly, other versions' data without a crash."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.codec import from_json, sparse_json, to_json
from core.records import (
    Answer,
    Candidate,
    CaptureTime,
    Feedback,
    GeoPoint,
    MatcherInfo,
    OffsetSource,
    PhotoId,
    PhotoMetadata,
    Question,
)
from tests.core.store.samples import FULL_ANSWER

T = TypeVar("T")


def there_and_back(record: T) -> T:
    return from_json(type(record), json.loads(json.dumps(to_json(record))))


@pytest.mark.parametrize(
    "record",
    [
        FULL_ANSWER,
        Answer(Question("?", ""), MatcherInfo("t", "m", False), (), (), ()),
        Candidate("x", images=(Path("relative/a.jpg"),)),
        Feedback(
            frozenset({"b", "a"}),
            excluded_photos=frozenset({PhotoId(2), PhotoId(1)}),
            denied_words={PhotoId(3): frozenset({"dog"})},
        ),
        PhotoMetadata(
            "JPEG",
            3,
            2,
            CaptureTime(datetime(2020, 2, 29, 1, 2, 3, 45), -90, OffsetSource.GPS),
            GeoPoint(-1.5, 2),
        ),
    ],
)
def test_record_comes_back_exactly(record: object) -> None:
    back = there_and_back(record)
    assert back == record
    assert type(back) is type(record)


numbers = st.floats(allow_nan=False, allow_infinity=False)


@given(
    st.builds(
        Candidate,
        name=st.text(),
        description=st.text(),
        location=st.none() | st.builds(GeoPoint, st.floats(-90, 90), st.floats(-180, 180)),
        rating=st.none() | numbers,
        price_level=st.none() | st.integers(),
        images=st.lists(
            st.binary(min_size=1).map(lambda name: Path(os.fsdecode(name.replace(b"\0", b"_"))))
        ).map(tuple),
    )
)
def test_any_candidate_comes_back_exactly(candidate: Candidate) -> None:
    assert there_and_back(candidate) == candidate
    assert from_json(Candidate, json.loads(json.dumps(sparse_json(candidate)))) == candidate


def test_stored_form_of_a_record_leaves_out_its_defaults() -> None:
    assert sparse_json(Candidate("", rating=0.0)) == {"name": "", "rating": 0.0}


def test_whole_number_in_place_of_a_fraction_becomes_a_fraction() -> None:
    back = from_json(GeoPoint, {"lat": 1, "lon": 2})
    assert (type(back.lat), type(back.lon)) == (float, float)


def test_fields_of_a_later_version_are_skipped_and_absent_ones_take_their_default() -> None:
    data = {"name": "x", "stars_in_the_future": 5}
    assert from_json(Candidate, data) == Candidate("x")


@pytest.mark.parametrize(
    "data",
    [
        None, [], "text", 5, {}, {"name": 5}, {"name": None}, {"name": "x", "rating": "4"},
        {"name": "x", "rating": True}, {"name": "x", "location": {"lat": 91, "lon": 0}},
        {"name": "x", "location": [1, 2]}, {"name": "x", "images": 5},
        {"name": "x", "price_level": 1.5}, {"name": "x", "rating": 10**400},
        {"name": "x", "images": "/a.jpg"}, {"name": "x", "images": {"a": 1}},
    ],
)  # fmt: skip
def test_data_that_is_no_such_record_is_refused(data: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # GeoPoint says why in its own words
        from_json(Candidate, data)


@pytest.mark.parametrize("data", [{"lat": 1}, {"lat": 1, "lon": 2, "height": 3}])
def test_strictly_a_record_has_exactly_its_fields(data: object) -> None:
    assert from_json(GeoPoint, {"lat": 1, "lon": 2}, strict=True) == GeoPoint(1, 2)
    with pytest.raises(ValueError, match="other fields"):
        from_json(GeoPoint, data, strict=True)


def test_strictness_reaches_records_inside_of_others() -> None:
    inner = {"lat": 1, "lon": 2, "height": 3}
    place = to_json(Candidate("x")) | {"location": inner}
    assert from_json(Candidate, place).location == GeoPoint(1, 2)
    with pytest.raises(ValueError, match="GeoPoint has other fields"):
        from_json(Candidate, place, strict=True)


def test_object_without_a_json_form_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no JSON form"):
        to_json(object())
