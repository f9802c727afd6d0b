"""The photos that a question is to be answered from, and how the answer says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from core.records import PhotoId, SearchFilter
from core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class HistoryLimit:
    """Photos of a time, of places, of people or with tags, as a question named them.

    Attributes:
        frames: other frames of the clips among them.
    """

    limits: SearchFilter
    photos: frozenset[PhotoId]
    frames: frozenset[PhotoId] = frozenset()

    @property
    def note(self) -> Sentence:
        """ "Only 12 photos count here: Italy, 2026-06-01 to 2026-08-31"."""
        return Sentence("history.only", count=len(self.photos), limits=tuple(self._parts()))

    def _parts(self) -> Iterator[Sentence]:
        limits = self.limits
        if limits.people:
            yield Sentence("history.people", names=", ".join(limits.people))
        if limits.place:
            yield Sentence("history.place", name=limits.place)
        if limits.stars:
            yield Sentence("history.stars", count=limits.stars)
        for keyword in limits.keywords:
            yield Sentence("history.keyword", name=keyword.rpartition("|")[2])
        if limits.camera:
            yield Sentence("history.camera", name=limits.camera)
        first = f"{limits.taken_from:%Y-%m-%d}" if limits.taken_from else ""
        last = f"{limits.taken_to - timedelta(days=1):%Y-%m-%d}" if limits.taken_to else ""
        if first and last:
            yield Sentence("history.period", first=first, last=last)
        elif first:
            yield Sentence("history.since", first=first)
        elif last:
            yield Sentence("history.until", last=last)
