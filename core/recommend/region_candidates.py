"""Candidates for a question from the added regions, when there is no list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.text_key import text_key
from core.places.osm.place_texts import candidate_of
from core.recommend.areas import centre_of, lies_in
from core.recommend.matching.kind_fit import CATCH_ALLS
from core.recommend.question.exclusions import families
from core.recommend.question.languages import other_words
from core.recommend.question.lexicon import Lexicon, load_lexicon, stems
from core.recommend.question.mapped_kinds import is_one_of, kinds_asked, kinds_stated
from core.recommend.recommend_tuning import question_tuning, ranking_tuning
from core.records import Candidate, GeoPoint, KindSource, Question
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

MOST: Final = 100  # as in the paper's candidate sets
_LOOKED_AT: Final = 10 * MOST  # for a country: other regions may have better known places
_NEVER_SOUGHT: Final = frozenset({"office", "public service", "station"})


def candidates(
    regions: RegionStore, question: Question, near: GeoPoint | None, language: str = "en"
) -> list[Candidate]:
    """At most 100 places of the question's kind and area, nearest and best known first.

    Args:
        near: the user's position; without it the best known places come first.
        language: of names and descriptions (ISO 639-1), if available in the map.
    """
    lexicon = load_lexicon()
    wanted = lexicon.get(question.category)
    kinds = [kind for kind in regions.kinds() if _is_wanted(kind, question, lexicon)]
    # Of "an Indian restaurant" only the first word tells it from most others.
    is_known = bool(question.topics) or (wanted is not None and not wanted.broad)
    words = _words_for(question.topics if is_known else [question.category])
    if not kinds:
        return []
    area = question.area
    middle = centre_of(area, near) if area is None or area.country else area.position

    def read(place: RegionPlace) -> Candidate:
        return candidate_of(place.kind, place.position, place.tags, language)

    most = MOST if area is None or not area.country else _LOOKED_AT
    found = regions.near(middle, kinds, (), most)
    asked = kinds_asked(stems(question.category))
    sought = [
        kind
        for kind in kinds
        if is_one_of(kinds_stated(stems(kind)), asked)
        or (not asked and _is_covered(kind, question))
    ]
    if sought and len(sought) < len(kinds):
        of_kind = regions.near(middle, sought, (), MOST // 2)
        found = [*of_kind, *(place for place in found if place not in of_kind)]
    if words:  # what is asked for may be far away, or called so in the language of the place
        named = regions.near(middle, kinds, words, MOST // 2)
        found = [*named, *(place for place in found if place not in named)]
    return [each for each in map(read, found) if area is None or lies_in(each, area)][:MOST]


def _is_covered(kind: str, question: Question) -> bool:
    """Whether the words of a question stand for a kind: "toothache" for a dentist."""
    words = stems(" ; ".join((question.category, *question.topics)))
    covering = (families()[word] for word in words if word in families())
    return any(next(family.found_in(stems(kind)), None) for family in covering)


def _words_for(texts: Sequence[str]) -> tuple[str, ...]:
    """Beginnings of words of the places asked for: of the topics, what they cover, in any language."""
    asked = {word for text in texts for word in stems(text)}
    found = asked.union(*(_covered(key) for key in (*asked, *texts)))
    # Only of what was asked: "ristorante", which "italian" covers, is any restaurant in other languages.
    found |= {other for word in asked for other in other_words(word)}
    shortest = question_tuning().shortest_foreign
    return tuple(sorted(word for word in found if len(word) >= shortest and word.isalpha()))


def _covered(word: str) -> frozenset[str]:
    """What a word covers; of the hundreds of birds and fish, most are the beginning of something else."""
    words = families()[word].words if word in families() else frozenset()
    return words if len(words) <= MOST // 2 else frozenset()


def others(found: Sequence[Candidate], listed: Sequence[Candidate]) -> list[Candidate]:
    """Those not on any list yet, comparing link, name and position."""
    links = {each.url for each in listed if each.url}
    named: dict[str, list[GeoPoint | None]] = {}
    for each in listed:
        named.setdefault(text_key(each.name), []).append(each.location)
    return [
        each
        for each in found
        if each.url not in links
        and not any(_is_there(each, place) for place in named.get(text_key(each.name), ()))
    ]


def _is_there(candidate: Candidate, place: GeoPoint | None) -> bool:
    here = candidate.location
    return (
        place is None or here is None or distance_km(here, place) < ranking_tuning().same_place_km
    )


def _is_wanted(kind: str, question: Question, lexicon: Lexicon) -> bool:
    """Whether places of a kind may be answers; a question of no known kind accepts any."""
    known, wanted = lexicon.get(kind), lexicon.get(question.category)
    if known is None:
        return False
    asked = kinds_asked(stems(question.category))
    if wanted is None or wanted.broad:
        if known.name in _NEVER_SOUGHT:
            return is_one_of(kinds_stated(stems(kind)), asked) or _is_covered(kind, question)
        return True
    if asked and wanted.name in CATCH_ALLS:  # a parking lot is no pharmacy
        return is_one_of(kinds_stated(stems(kind)), asked)
    implied = question.kind is not KindSource.NAMED
    is_one = lexicon.is_kind_of(known, wanted, implied=implied)
    return is_one or (implied and _is_covered(kind, question))  # "buy medicine"
