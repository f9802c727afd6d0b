"""One search over everything: names, text in photos, dates and places, and image content."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from core.models.query import encode_query
from core.records import MatchedBy, MatchGroup, PhotoId
from core.store.connection import Connection
from core.store.library.frames import FrameStore
from core.store.library.names import NameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.person.edits import EditStore
from core.store.vectors.snapshot import Hit, VectorSnapshot
from core.worker.found import Found, best_moments
from core.worker.searching.clear_matches import clear_matches
from core.worker.searching.search_query import (
    Query,
    among,
    content,
    photos_within,
    says_what_is_seen,
)

if TYPE_CHECKING:
    from core.arrays import FloatVector
    from core.models.roles import ImageTextEncoder

_SHORTEST_RARE: Final = (
    3  # letters; the everyday words are nouns and the like, without "on" and "in"
)
_MOST_UNCERTAIN: Final = 48  # a page or two; nobody looks through more that may not fit
_Groups = Sequence[tuple[tuple[MatchedBy, ...], Sequence[PhotoId]]]


class TextSearch:
    """Queries every index of a library and reports where each photo matched; no duplicates."""

    def __init__(
        self,
        connection: Connection,
        encoder: ImageTextEncoder,
        vectors: VectorSnapshot,
        knows: Callable[[str], bool],
    ) -> None:
        """`knows` tells whether a lower-case word is an everyday one."""
        self._photos = PhotoStore(connection)
        self._names = NameStore(connection)
        self._notes = PhotoNoteStore(connection)
        self._texts = PhotoTextStore(connection)
        self._frames = FrameStore(connection)
        self._edits = EditStore(connection)
        self._encoder = encoder
        self._vectors = vectors
        self._knows = knows

    def find(
        self, query: Query, allowed: Collection[PhotoId] | None, limit: int, limit_named: int
    ) -> Found:
        """Photos that match.

        Args:
            allowed: only these; None: all.
            limit: for photos found by what they show.
            limit_named: for photos found by anything else.
        """
        by = query.limits.filter.by
        if any(query.without):
            allowed = self._without(query, allowed)
        within = self._within(query)
        inside = among(within, allowed)
        undated = self._frames.with_frames(self._shown(self._undated(query), allowed))
        if inside is not None:
            inside = frozenset(self._frames.with_frames(inside)).union(undated)
        is_dated = MatchedBy.DATE in by
        named = self._of_period(
            self._shown(self._named(query.typed, all_words=is_dated), allowed), query
        )
        noted = self._of_period(
            self._shown(self._noted(query.typed, all_words=is_dated), allowed), query
        )
        if not query.meaning:
            is_rest = not query.typed and allowed is not None  # only said what it is without
            limited = list(allowed or ()) if is_rest else self._shown(within or (), allowed)
            groups: _Groups = [
                (by or (MatchedBy.LOOKS,), limited),
                ((MatchedBy.NOTES,), noted),
                ((MatchedBy.NAME,), named),
            ]
            return self._joined(query, groups, [], limit, limit_named)
        both = self._shown(self._named(query.words), inside) if by else []
        denied = self._edits.photos_without(query.meaning)
        words = re.findall(r"\w+", query.meaning.casefold())
        unknown = not any(map(self._knows, words))
        vector = encode_query(self._encoder, query.meaning)
        scores = self._vectors.scores(vector)
        most = limit * self._frames.most_per_photo + len(denied)
        hits = self._vectors.best(vector, scores, most, inside)
        hits = [hit for hit in hits if hit.photo_id not in denied]
        hits = best_moments(hits, self._frames)[:limit]
        if not says_what_is_seen(query.meaning):
            hits = []  # no picture shows a number or a file name
        # A word that occurs only in names and notes does not describe image content.
        clear, hits = clear_matches(self._encoder, self._vectors, vector, hits, scores)
        hits = [hit for hit in hits if hit.photo_id not in undated]
        seen = [] if (named or noted) and unknown else clear
        called = [((*by, MatchedBy.NAME), both), ((MatchedBy.NAME,), named)]
        written = self._shown(self._noted(query.words), inside) if by else []
        said = [((*by, MatchedBy.NOTES), written), ((MatchedBy.NOTES,), noted)]
        shown = ((*by, MatchedBy.LOOKS), [id_ for id_ in seen if id_ not in undated])
        called_so = ((MatchedBy.NAME, MatchedBy.LOOKS), [id_ for id_ in seen if id_ in undated])
        # A single everyday word is first matched against images: a menu that says “dog” is not a dog.
        groups = (
            [*said, shown, called_so, *called]
            if seen and len(words) == 1 and not unknown
            else [
                *said,
                *called,
                ((*by, MatchedBy.TEXT), self._written(query, denied, inside)),
                shown,
                called_so,
            ]
        )
        return self._joined(query, groups, hits, limit, limit_named, vector)

    def _without(self, query: Query, allowed: Collection[PhotoId] | None) -> list[PhotoId]:
        """The photos that neither clearly show what a search rules out nor have notes of it, newest first."""
        seen, typed = query.without
        out = {id_ for word in {*seen, *typed} for id_ in self._notes.with_words(word)}
        for word in seen:
            vector = encode_query(self._encoder, word)
            scores = self._vectors.scores(vector)
            hits = self._vectors.best(vector, scores, len(self._vectors.photo_ids), None)
            out.update(clear_matches(self._encoder, self._vectors, vector, hits, scores)[0])
        leads = self._frames.leads()
        out |= {leads.get(id_, id_) for id_ in out}
        return [id_ for id_ in self._shown(self._photos.ids(), allowed) if id_ not in out]

    def _within(self, query: Query) -> list[PhotoId] | None:
        """Photos of the given period, places and people, newest first; None: all."""
        return photos_within(self._photos, query.limits) if query.limits.filter.by else None

    def _of_period(self, ids: Sequence[PhotoId], query: Query) -> list[PhotoId]:
        """Those taken in the period that the query names, then those without a date."""
        when = query.limits.filter
        if MatchedBy.DATE not in when.by:
            return list(ids)
        taken = PhotoFilter(
            taken_from=when.taken_from, taken_to=when.taken_to, among=tuple(ids), frames=True
        )
        inside, dated = set(self._photos.ids(taken)), self._dated(ids)
        return [
            *(id_ for id_ in ids if id_ in inside),
            *(id_ for id_ in ids if id_ not in dated),
        ]

    def _undated(self, query: Query) -> list[PhotoId]:
        """Photos without a date in a folder or file that is called like the period: “Urlaub 2019”."""
        said = query.words.split()
        period = " ".join(
            word for word in query.typed.split() if word not in said and word[-1:].isdigit()
        )
        if query.limits.filter.by != (MatchedBy.DATE,) or not period:
            return []
        ids = self._names.with_words(period)
        dated = self._dated(ids)
        return [id_ for id_ in ids if id_ not in dated]

    def _dated(self, ids: Collection[PhotoId]) -> set[PhotoId]:
        ever = PhotoFilter(taken_from=datetime.min, among=tuple(ids), frames=True)
        return set(self._photos.ids(ever))

    def _named(self, text: str, *, all_words: bool = False) -> list[PhotoId]:
        """Photos whose names contain all content words, or else all words that are not everyday ones.

        Args:
            all_words: only the former: a year alone is none of what a search is for.
        """
        words = content(text) or text
        rare = "" if all_words else self._rare(words)
        return self._names.with_words(words) or self._names.with_words(rare)

    def _noted(self, text: str, *, all_words: bool = False) -> list[PhotoId]:
        """As `_named`, of notes."""
        words = content(text) or text
        rare = "" if all_words else self._rare(words)
        return self._notes.with_words(words) or self._notes.with_words(rare)

    def _written(
        self, query: Query, denied: Collection[PhotoId], allowed: Collection[PhotoId] | None
    ) -> list[PhotoId]:
        """Photos that contain the words as text; if none has all of them, the rare ones."""
        ids = self._texts.with_words(query.words) or self._texts.with_words(self._rare(query.words))
        return [id_ for id_ in self._shown(ids, allowed) if id_ not in denied]

    def _rare(self, text: str) -> str:
        words = re.findall(r"\w+", text)
        return " ".join(
            word
            for word in words
            if len(word) >= _SHORTEST_RARE and not self._knows(word.casefold())
        )

    def _shown(self, ids: Iterable[PhotoId], allowed: Collection[PhotoId] | None) -> list[PhotoId]:
        few = None if allowed is None else frozenset(allowed)
        return [id_ for id_ in ids if few is None or id_ in few]

    def _joined(
        self,
        query: Query,
        groups: _Groups,
        hits: Sequence[Hit],
        limit: int,
        limit_named: int,
        vector: FloatVector | None = None,
    ) -> Found:
        """The groups in order, then uncertain matches, each photo at its first occurrence.

        A clip counts as one photo: shown by the frame that matched, or by its own if its name or date did.
        """
        leads = self._frames.leads()
        chosen: dict[PhotoId, PhotoId] = {}  # by lead
        counted: list[MatchGroup] = []
        for by, ids in groups:
            is_seen = MatchedBy.LOOKS in by or MatchedBy.TEXT in by
            fresh: dict[PhotoId, PhotoId] = {}
            for id_ in ids:
                lead = leads.get(id_, id_)
                if len(chosen) + len(fresh) < limit_named and lead not in chosen:
                    fresh.setdefault(lead, id_ if is_seen else lead)
            chosen.update(fresh)
            if fresh:
                counted.append(MatchGroup(by, len(fresh)))
        scores = self._scores(list(chosen.values()), vector)
        found = [Hit(id_, scores.get(id_, 0.0)) for id_ in chosen.values()]
        room = min(max(0, limit - len(chosen)), _MOST_UNCERTAIN)
        others = (hit for hit in hits if leads.get(hit.photo_id, hit.photo_id) not in chosen)
        found += islice(others, room)
        return Found(tuple(found), tuple(counted), query.limits.filter)

    def _scores(self, ids: Sequence[PhotoId], vector: FloatVector | None) -> dict[PhotoId, float]:
        """Cosines with the query; photos without a vector are left out."""
        having = self._vectors.having(ids)
        if vector is None or not having:
            return {}
        cosines = self._vectors.vectors(having) @ vector
        return {id_: float(cosine) for id_, cosine in zip(having, cosines, strict=True)}
