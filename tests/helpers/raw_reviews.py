"""Small raw data sets in the schemas of Google Local and Yelp, with every quirk of the real files.

Each set has fewer museums than the smallest candidate draw, so that the candidates of a question
are all usable museums and expectations can be written by hand.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

ANNA: Final = "111142189554954458264"
BERT: Final = "111142189554954458265"  # equals Anna's id as a float and beyond 64 bits
CARL: Final = "100000000000000000003"
DORA: Final = "100000000000000000004"
EMIL: Final = "100000000000000000005"
DAY_MS: Final = 86_400_000


def google_photo(user: str, moment: int, number: int) -> str:
    """Address of a photo as the source writes it: a 150-pixel thumbnail."""
    return f"https://lh5.example/p/{user[-3:]}-{moment}-{number}=w150-h150-k-no-p"


def museum(number: int) -> str:
    return f"0x{number:02x}:0xabc"


def write_google(directory: Path) -> tuple[list[Path], list[Path]]:
    """Write review and business files; returns (review files, business files)."""
    directory.mkdir(parents=True, exist_ok=True)
    meta = [_google_museum(number) for number in range(1, 13)]
    meta[1]["MISC"] = {"Service options": ["No delivery", "Dine-in"], "Amenities": None}
    meta[2] |= {"price": "₩₩", "hours": [["Tuesday", "12–9PM"], ["Monday", "Closed"]]}
    meta.append(_google_museum(13) | {"state": "Permanently closed"})
    meta.append(_google_museum(14) | {"latitude": 0.0, "longitude": 0.0})
    meta.append(_google_museum(15) | {"latitude": None, "longitude": None})
    meta.append(_google_museum(16) | {"name": " museum  NUMBER 1"})
    meta.append(_google_museum(17) | {"state": "Closes soon ⋅ 1:30PM ⋅ Reopens 2PM"})
    meta.append(_google_museum(5) | {"num_of_reviews": 9998, "avg_rating": 4.9})  # listed twice
    meta.append(_google_museum(18) | {"category": ["Barber shop"], "name": "Cut"})
    meta.append(_google_museum(19) | {"category": None, "name": "Untold"})
    meta.append(_google_museum(20) | {"category": ["Museum of sound bar"], "name": "Loud"})
    first = [
        _google_review(ANNA, 1, museum(1), photos=6),
        _google_review(ANNA, 2, museum(18), photos=5),
        _google_review(ANNA, 3, museum(2), photos=0),
        _google_review(ANNA, 4, museum(3), photos=2),
        _google_review(ANNA, 4, museum(3), photos=2),  # the same row again
        _google_review(ANNA, 5, museum(4), photos=0),
        _google_review(BERT, 1, museum(18), photos=12),  # never a photo of a museum
        _google_review(BERT, 2, museum(1), photos=0),
        _google_review(BERT, 3, museum(2), photos=0),
        _google_review(CARL, 7, museum(5), photos=12),  # all at the moment of the questions
        _google_review(CARL, 7, museum(6), photos=12),
        _google_review(CARL, 7, museum(7), photos=0),
    ]
    second = [
        _google_review(DORA, 4, museum(3), photos=0),  # files are in no order of time
        _google_review(DORA, 2, museum(13), photos=1),
        _google_review(DORA, 3, museum(2), photos=0),
        _google_review(DORA, 1, museum(1), photos=10),
        _google_review(EMIL, 1, museum(1), photos=15),
        _google_review(EMIL, 2, museum(2), photos=1),  # no further visit
        _google_review(EMIL, 2, "0xunknown:0x0", photos=0),
        _google_review(ANNA, 9, museum(5), photos=0) | {"user_id": None},
    ]
    files = [directory / "review-One.json.gz", directory / "review-Two.json.gz"]
    _write_gzip(files[0], [*map(_line, first), "{broken"])
    _write_gzip(files[1], map(_line, second))
    metas = [directory / "meta-One.json.gz", directory / "meta-Two.json.gz"]
    _write_gzip(metas[0], map(_line, meta[:9]))
    _write_gzip(metas[1], [*map(_line, meta[9:]), "[]", '{"name": "no id"}'])
    return files, metas


def _google_museum(number: int) -> dict[str, Any]:
    # No `state` key at all, as in the real file.
    return {
        "name": f"Museum number {number}",
        "address": None,
        "gmap_id": museum(number),
        "description": None if number % 2 else f"Hall {number}.",
        "latitude": 47.0 + number / 1000,
        "longitude": -122.0 + number / 1000,
        "category": ["Art museum", "Museum", "Gift shop"],
        "avg_rating": 4.0,
        "num_of_reviews": 3,
        "price": None,
        "hours": None,
        "MISC": None,
        "relative_results": None,
        "url": "https://maps.example",
    }


def _google_review(user: str, day: int, place: str, *, photos: int) -> dict[str, Any]:
    pics = [
        {"url": [google_photo(user, day, number), "https://lh5.example/other"]}
        for number in range(photos)
    ]
    return {
        "user_id": user,
        "name": "A person",
        "time": 1_600_000_000_000 + day * DAY_MS,
        "rating": 5,
        "text": None if day % 2 else f"{user} {day} {place}",
        "pics": pics or None,
        "resp": None,
        "gmap_id": place,
    }


YELP_USER: Final = "_h-user000000000000001"
YELP_OTHER: Final = "-user00000000000000002"


def yelp_museum(number: int) -> str:
    """A 22-character id that starts with a dash."""
    return f"-museum{number:015d}"


def write_yelp(directory: Path, *, archive: bool = False) -> tuple[Path, Path]:
    """Write the data set; returns (folder or archive, photo folder)."""
    data, photos = directory / "yelp_dataset", directory / "yelp_photos"
    data.mkdir(parents=True, exist_ok=True)
    photos.mkdir(parents=True, exist_ok=True)
    businesses = [_yelp_museum(number) for number in range(1, 13)]
    businesses[0]["attributes"] = {
        "WiFi": "u'free'",
        "BusinessParking": "{'garage': False, 'street': True}",
        "RestaurantsPriceRange2": "2",
        "RestaurantsDelivery": "None",
        "Alcohol": "'beer_and_wine'",
    }
    businesses[0]["hours"] = {"Monday": "11:0-23:0", "Tuesday": "0:0-0:0", "Friday": "16:0-3:0"}
    businesses.append(_yelp_museum(13) | {"is_open": 0})
    businesses.append(_yelp_museum(14) | {"categories": None})
    businesses.append(_yelp_museum(15) | {"categories": ["Arts", "Museums"]})  # before 2018
    reviews = [_yelp_review(YELP_USER, n, n) for n in range(1, 11)]
    reviews += [_yelp_review(YELP_USER, 11, 1), reviews[4]]  # a second visit, a row written twice
    reviews += [_yelp_review(YELP_OTHER, n, 1) for n in range(1, 7)]
    (data / "yelp_academic_dataset_business.json").write_text(_text(businesses), encoding="utf-8")
    (data / "yelp_academic_dataset_review.json").write_text(_text(reviews), encoding="utf-8")
    rows = [
        {
            "photo_id": yelp_photo(m, p),
            "business_id": yelp_museum(m),
            "caption": "",
            "label": "inside",
        }
        for m in range(1, 13)
        for p in range(9)
    ]
    (photos / "photos.json").write_text(_text(rows), encoding="utf-8")
    return (_gzip_named_tar(data), photos) if archive else (data, photos)


def write_many_yelp(directory: Path, users: int = 120) -> tuple[Path, Path]:
    """Forty museums in one town and people who each visit sixteen of them at random."""
    rng = random.Random(3)
    data, photos = directory / "yelp_dataset", directory / "yelp_photos"
    data.mkdir(parents=True, exist_ok=True)
    photos.mkdir(parents=True, exist_ok=True)
    places = {"latitude": lambda: 40 + rng.random() / 10, "longitude": lambda: rng.random() / 10}
    businesses = [
        _yelp_museum(n) | {key: draw() for key, draw in places.items()} for n in range(1, 41)
    ]
    reviews = [
        _yelp_review(f"{user:022d}", day, number) | {"review_id": f"{user:011d}{day:011d}"}
        for user in range(users)
        for day, number in enumerate(rng.sample(range(1, 41), 16), start=1)
    ]
    rows = [
        {"photo_id": yelp_photo(m, p), "business_id": yelp_museum(m)}
        for m in range(1, 41)
        for p in range(9)
    ]
    (data / "yelp_academic_dataset_business.json").write_text(_text(businesses), encoding="utf-8")
    (data / "yelp_academic_dataset_review.json").write_text(_text(reviews), encoding="utf-8")
    (photos / "photos.json").write_text(_text(rows), encoding="utf-8")
    return data, photos


def yelp_photo(number: int, photo: int) -> str:
    return f"_photo{number:08d}{photo:08d}"


def _yelp_museum(number: int) -> dict[str, Any]:
    return {
        "business_id": yelp_museum(number),
        "name": f"Museum number {number}",
        "latitude": 40.0 + number / 1000,
        "longitude": -105.0,
        "stars": 4.0,
        "review_count": number,
        "is_open": 1,
        "attributes": None,
        "categories": "Museums, Arts",
        "hours": None,
    }


def _yelp_review(user: str, day: int, number: int) -> dict[str, Any]:
    return {
        "review_id": f"r{user[-2:]}-{day:02d}".rjust(22, "-"),
        "user_id": user,
        "business_id": yelp_museum(number),
        "stars": 4.0,
        "text": "Good.",
        "date": f"2019-01-{day:02d} 18:05:01",
    }


def _gzip_named_tar(folder: Path) -> Path:
    path = folder.with_name("yelp_dataset.tar")
    with tarfile.open(path, "w:gz") as tar:
        for file in sorted(folder.iterdir()):
            content = file.read_bytes()
            info = tarfile.TarInfo(f"yelp_dataset/{file.name}")
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return path


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False)


def _text(rows: Iterable[dict[str, Any]]) -> str:
    return "".join(f"{_line(row)}\n" for row in rows)


def _write_gzip(path: Path, lines: Iterable[str]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
