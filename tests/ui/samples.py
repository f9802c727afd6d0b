"""Invented photos, places and answers for the tests of the window."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NoReturn

from core.records import (
    Answer,
    AspectEvidence,
    Candidate,
    CaptureTime,
    Evidence,
    GeoPoint,
    MatcherInfo,
    Photo,
    PhotoEvidence,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    Question,
    Recommendation,
    RetrievedPhoto,
    RootId,
)


def make_photo(
    number: int, *, state: PhotoState = PhotoState.PRESENT, folder: str = "/photos"
) -> Photo:
    """Photo `number`, with its number as the content hash."""
    return Photo(
        id=PhotoId(number),
        content_hash=number.to_bytes(20, "big"),
        path=Path(f"{folder}/photo-{number}.jpg"),
        root_id=RootId(1),
        state=state,
        metadata=PhotoMetadata(
            format="JPEG",
            width_px=4032,
            height_px=3024,
            captured=CaptureTime(datetime(2021, 5, 1 + number % 28, 12, 30)),
            gps=GeoPoint(48.8606, 2.3376),
            camera="Camera X",
        ),
    )


def make_places(count: int = 3) -> tuple[Candidate, ...]:
    """Candidates with everything a card can show."""
    return tuple(
        Candidate(
            name=f"Harbour Museum {number}",
            description="Old ships, sea charts and a lighthouse lamp.",
            category="museum",
            location=GeoPoint(48.86, 2.33 + number / 100),
            rating=4.5,
            price_level=2,
            hours="Mo-Su 10:00-18:00",
        )
        for number in range(1, count + 1)
    )


def make_answer(places: int = 3, photos: int = 9, *, category: str = "museum") -> Answer:
    """An answer with evidence for each place."""
    history = tuple(
        RetrievedPhoto(
            photo_id=PhotoId(number),
            path=Path(f"/photos/photo-{number}.jpg"),
            score=0.4 - number / 100,
            cell=number,
            caption=f"A ship in a harbour, number {number}",
            aspects=("ship", "harbour", "sea"),
            moment=datetime(2019, 5, number % 28 + 1),
            town="Tallinn",
        )
        for number in range(1, photos + 1)
    )
    ranking = tuple(
        Recommendation(
            rank=rank,
            candidate=candidate,
            score=1 / rank,
            distance_km=0.8 * rank,
            evidence=Evidence(
                photos=tuple(
                    PhotoEvidence(photo.photo_id, photo.path, photo.cell, 0.1)
                    for photo in history[:3]
                ),
                aspects=(AspectEvidence("ship", 0.2), AspectEvidence("harbour", 0.1)),
            ),
        )
        for rank, candidate in enumerate(make_places(places), start=1)
    )
    return Answer(
        question=Question("recommend a nearby museum", category),
        matcher=MatcherInfo("starter", "starter", zero_shot=True),
        history=history,
        ranking=ranking,
        notes=(),
    )


def no_map() -> NoReturn:
    """A base map for tests that open none."""
    raise AssertionError("no map was asked for")
