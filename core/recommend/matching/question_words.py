"""How the words of a question match the text of each place: topics and purposes.

A topic is first looked up in the words themselves (the category column, then the description, then
the name), and by meaning in every clause. The score of a place's clause is compared with the scores
of texts in general, so that one scale applies to every word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.models.query import place_text
from core.models.roles import TextEncoder
from core.recommend.matching.kind_fit import akin_to
from core.recommend.matching.place_text import PlaceText, in_english, words_of
from core.recommend.matching.word_match import place_of, says, words_of_column
from core.recommend.question.exclusions import families, without_compounds
from core.recommend.question.function_words import FILLERS, TAILS, is_break
from core.recommend.question.languages import (
    english_of,
    other_phrases,
    other_words,
)
from core.recommend.question.lexicon import Category, Lexicon, singular_of
from core.recommend.question.mapped_kinds import is_one_of, kinds_asked
from core.recommend.question.purposes import SEE, Purpose, purposes
from core.recommend.recommend_tuning import WordingTuning, wording_tuning
from core.records import Intent, KindSource, Question

_PIECE: Final = re.compile(r"[,;.:!?()]")


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The scores of a question's words for each of n places.

    Attributes:
        topics: [n] in [0, 1], how well the place matches the topics; zeros without topics.
        purposes: [n] about -1 to 1, how well it serves the purposes; zeros without any.
        stating: [n] in [0, 1], the share of the topics that its text states outright, or whose kind it is.
        exact: [n] 1 if the category column contains a word of the question or states the implied kind, else 0.
        stated: the topics that each place's own text states, as typed [n].
        meant: [n] whether it is the one place whose text comes clearly nearest to the whole message in meaning.
    """

    topics: FloatVector
    stating: FloatVector
    purposes: FloatVector
    exact: FloatVector
    stated: tuple[tuple[str, ...], ...]
    meant: npt.NDArray[np.bool_]


class WordingScorer:
    """Scores places by the words of questions; caches the vectors of texts in general."""

    def __init__(self, text: TextEncoder, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._tuning = wording_tuning()
        self._bank: FloatMatrix | None = None  # [number of texts in general, d]

    def warm_up(self) -> None:
        """Encode texts in general before the first question needs them."""
        if self._bank is None:
            kinds = self._lexicon.categories
            texts = [text for kind in kinds for text in (*kind.words, *kind.scenes)]
            self._bank = self._text.encode(list(dict.fromkeys(texts)))

    def score(
        self, question: Question, places: Sequence[PlaceText], extra: Sequence[str] = ()
    ) -> Wording:
        """How the question's words match each place.

        Args:
            extra: additional topics, such as what is wanted instead of something excluded.
        """
        tuning = self._tuning
        topics = [*question.topics, *extra]
        served = [purposes()[name] for name in question.purposes if name in purposes()]
        by_purpose = np.zeros(len(places), dtype=np.float32)
        for purpose in served:
            share = tuning.see if purpose.name == SEE else 1.0
            by_purpose += np.array(
                [share * self._serves(purpose, place) for place in places], dtype=np.float32
            )
        asked = set(words_of(question.understood)) - FILLERS - TAILS
        exact = np.array([not asked.isdisjoint(place.column) for place in places], np.float32)
        if question.kind is KindSource.IMPLIED:  # one swims in a swimming pool rather than in a spa
            exact = np.maximum(exact, self._of_own_kind(question.category, places))
        if len({place.column for place in places if place.column}) < 2:
            exact[:] = 0.0  # nothing to choose between
        meant = self._meant(question, places, by_purpose)
        if not topics or not places:
            nothing = np.zeros(len(places), dtype=np.float32)
            return Wording(nothing, nothing, by_purpose, exact, ((),) * len(places), meant)
        rows = np.stack([_by_words(topic, places, tuning) for topic in topics])  # [t, n]
        stated = tuple(
            tuple(
                topic
                for topic, score in zip(topics, column, strict=True)
                if score > tuning.modifier
            )
            for column in rows.T
        )
        stated_by_some = [bool(row.max() >= np.float32(tuning.text)) for row in rows]
        by_kind = [
            self._by_kind(*asked, places) for asked in zip(topics, stated_by_some, strict=True)
        ]
        rows = np.maximum(rows, by_kind)
        stating = (rows >= np.float32(tuning.text)).mean(axis=0, dtype=np.float32)
        rows = np.maximum(rows, self._by_meaning(topics, places))
        # A word that many places contain says less about any of them.
        carriers = (rows >= tuning.says_it).sum(axis=1)
        weights = np.log((len(places) + 2) / (carriers + 1)).astype(np.float32) + np.float32(
            tuning.common
        )
        scores = (weights @ rows) / weights.sum()
        return Wording(scores.astype(np.float32), stating, by_purpose, exact, stated, meant)

    # --- topics ---------------------------------------------------------------------------

    def _by_kind(self, topic: str, is_stated: bool, places: Sequence[PlaceText]) -> list[float]:
        """[n]: each place's score for the kinds that the topic stands for.

        Args:
            is_stated: some place states the topic: who asks for yoga wants no climbing hall beside a yoga studio.
        """
        words = _words_in(topic)
        mentions = [*self._lexicon.mentions(words), *self._lexicon.mentions(in_english(words))]
        kinds = {mention.category for mention in mentions}
        things = bool(mentions) and all(mention.thing for mention in mentions)
        mapped = kinds_asked(words) or kinds_asked(in_english(words))
        return [
            max(
                self._kind_score(kinds, place, things=things, is_stated=is_stated)
                if kinds
                else 0.0,
                self._tuning.of_kind if is_one_of(place.mapped_kinds, mapped) else 0.0,
            )
            for place in places
        ]

    def _of_own_kind(self, category: str, places: Sequence[PlaceText]) -> FloatVector:
        """[n]: 1 for places whose column states this very kind, not one that also serves; else the next wider one."""
        wanted = self._lexicon.get(category)
        own = [
            wanted is not None
            and any(self._lexicon.is_kind_of(kind, wanted) for kind in place.column_kinds)
            for place in places
        ]
        return np.array(own if any(own) else akin_to(category, places, self._lexicon), np.float32)

    def _kind_score(
        self, kinds: set[Category], place: PlaceText, *, things: bool, is_stated: bool
    ) -> float:
        """The score of a place for being of a kind that the topic stands for.

        Args:
            is_stated: some place states the topic.
            things: the topic names what is found there: a cafe that lists other things may have no cake.
        """
        tuning = self._tuning
        may_have = (
            tuning.may_have if things and (place.description or is_stated) else tuning.of_kind
        )
        for found, worth in (
            (place.column_kinds, may_have),
            (place.name_kinds if not place.description else (), tuning.of_kind),
            (place.description_kinds, tuning.has_kind if place.column_kinds else tuning.says_kind),
        ):
            if any(
                self._lexicon.is_kind_of(kind, wanted, implied=True)
                for kind in found
                for wanted in kinds
            ):
                return worth
        return 0.0

    def _by_meaning(self, topics: Sequence[str], places: Sequence[PlaceText]) -> FloatMatrix:
        """[t, n]: the score of each place's best clause for each topic, by deviation from texts in general."""
        tuning = self._tuning
        clauses = [[_in_english(clause) for clause in place.clauses()] for place in places]
        texts = list(dict.fromkeys(text for own in clauses for text in own))
        scores = np.zeros((len(topics), len(places)), dtype=np.float32)
        if not texts or len(texts) > tuning.clauses:
            return scores
        cosines, above = self._above_usual([_in_english(topic) for topic in topics], texts)
        near = np.clip((above - tuning.faint) / (tuning.means - tuning.faint), 0.0, 1.0)
        near *= tuning.by_meaning
        near[cosines < tuning.least_cosine] = 0.0
        row_of = {text: row for row, text in enumerate(texts)}
        mapped = [kinds_asked(_words_in(topic)) for topic in topics]
        for column, (own, place) in enumerate(zip(clauses, places, strict=True)):
            if own:
                best = near[:, [row_of[text] for text in own]].max(axis=1)
                # A shop is no charging station, whatever its name resembles.
                scores[:, column] = best * np.array([_may_be(place, kinds) for kinds in mapped])
        return scores

    def _meant(
        self, question: Question, places: Sequence[PlaceText], by_purpose: FloatVector
    ) -> npt.NDArray[np.bool_]:
        """[n]: the place that is clearly ahead of all others; of none if there is no such place.

        A message as a whole says what its words one by one do not: "dancing till the sun comes up".
        """
        tuning = self._tuning
        meant = np.zeros(len(places), dtype=np.bool_)
        is_first = question.intent is Intent.RECOMMEND
        message = question.text if is_first else ", ".join(question.topics)
        says_more = bool(question.topics or question.purposes)
        if not (says_more and message) or not 0 < len(places) <= tuning.clauses:
            return meant
        texts = [place_text(place.candidate, "") for place in places]
        cosines, above = self._above_usual([message], texts)
        mapped = kinds_asked(_words_in(message))
        may_be = np.array([_may_be(place, mapped) for place in places])
        may_be &= (by_purpose > 0) | ~(by_purpose > 0).any()  # bored kids want no bakery
        level = np.where(may_be & (cosines[0] >= tuning.meant_cosine), above[0], 0.0)
        first = int(level.argmax())
        lead = level[first] - max(np.delete(level, first), default=0.0)
        meant[first] = lead >= tuning.meant_lead and level[first] >= tuning.meant_least
        return meant

    def _above_usual(
        self, asked: Sequence[str], texts: Sequence[str]
    ) -> tuple[FloatMatrix, FloatMatrix]:
        """[a, t]: cosines, and in standard deviations how far they lie above those with texts in general."""
        self.warm_up()
        assert self._bank is not None
        vectors = self._text.encode(asked)
        usual = vectors @ self._bank.T
        cosines = vectors @ self._text.encode(texts).T
        spread = np.maximum(usual.std(axis=1, keepdims=True), 1e-6)
        return cosines, (cosines - usual.mean(axis=1, keepdims=True)) / spread

    # --- purposes -------------------------------------------------------------------------

    def _serves(self, purpose: Purpose, place: PlaceText) -> float:
        """About -1 to 1: how well a place serves a purpose."""
        tuning, kinds = self._tuning, place.kinds
        score = 0.0
        for implied in (False, True):  # a beach is one first, and only then a place to swim
            if self._is_any(kinds, purpose.bad, implied=implied):
                score += tuning.bad_kind
                break
            if self._is_any(kinds, purpose.good, implied=implied):
                score += tuning.good_kind
                break
        for signs, worth in ((purpose.signs, tuning.sign), (purpose.against, -tuning.sign)):
            score += worth * min(tuning.signs, signs_in(place, signs))
        if place.candidate.price_level in purpose.prices:
            score += tuning.good_kind
        return score

    def _is_any(self, kinds: Sequence[Category], names: Sequence[str], *, implied: bool) -> bool:
        wanted = [self._lexicon.get(name) for name in names]
        return any(
            self._lexicon.is_kind_of(kind, want, implied=implied)
            for kind in kinds
            for want in wanted
            if want is not None
        )


def signs_in(place: PlaceText, signs: Sequence[str]) -> int:
    """The number of a purpose's signs that occur in the text of a place, as written or in English."""
    text = (*place.name, ";", *place.description)
    texts = dict.fromkeys((text, tuple(" ".join(in_english(text)).split())))
    phrases = [words_of(sign) for sign in signs]
    return sum(
        any(says(without_compounds(each, phrase), phrase) for each in texts) for phrase in phrases
    )


def purpose_met(place: PlaceText, names: Sequence[str]) -> tuple[str, ...]:
    """The first piece of a place's description that suits the purpose of the visit: "hands-on for children"."""
    served = [purposes()[name] for name in names if name in purposes() and name != SEE]
    signs = [words_of(sign) for purpose in served for sign in purpose.signs]
    for piece in _PIECE.split(place.candidate.description):
        text = words_of(piece)
        if any(says(without_compounds(text, sign), sign) for sign in signs):
            return (piece.strip().lower(),)
    return ()


def _may_be(place: PlaceText, mapped: frozenset[str]) -> bool:
    """Whether a place without a description may be of a kind that is asked for, or none is."""
    is_stated = bool(place.column) and not place.description
    return not mapped or not is_stated or is_one_of(place.mapped_kinds, mapped)


def _words_in(topic: str) -> list[str]:
    parts = words_of(topic.replace("-", " "))
    return [word for word in parts if not is_break(word) and word not in FILLERS]


def _by_words(topic: str, places: Sequence[PlaceText], tuning: WordingTuning) -> FloatVector:
    """[n]: the mean over the topic's words of how clearly each is stated."""
    words = _words_in(topic)
    if not words:
        return np.zeros(len(places), dtype=np.float32)
    whole = " ".join(words)
    if len(words) > 1 and (whole in families() or singular_of(whole) in families()):
        words = [singular_of(whole)]  # "steam engines", as a railway museum has them
    scores = np.array(
        [np.mean([_word_score(word, place, words, tuning) for word in words]) for place in places],
        dtype=np.float32,
    )
    if len(words) > 1:
        called = (words, *other_phrases(whole))
        said = np.array(
            [any(says(place.description, phrase) for phrase in called) for place in places],
            dtype=np.float32,
        )
        scores = np.maximum(scores, np.float32(tuning.text) * said)
    return scores


def _word_score(word: str, place: PlaceText, topic: Sequence[str], tuning: WordingTuning) -> float:
    """The score of one folded word of a topic in one place's text."""
    same = {word, *(singular_of(other) for other in other_words(word))}
    if not same.isdisjoint(words_of_column(place.column)):
        return tuning.column
    described = place_of(same, without_compounds(place.description, topic), tuning)
    if described < tuning.says_kind and word in families():
        text = (*in_english(place.column), ";", *in_english(place.description or place.name))
        if next(families()[word].found_in(text), None):  # oysters are fish
            described = tuning.says_kind
    named = place_of(same, without_compounds(place.name, topic), tuning)
    if named:
        named = tuning.name if place.description or place.column else tuning.bare_name
    return max(described, named)


def _in_english(text: str) -> str:
    """A short text with known words of other languages translated, for a model that reads English."""
    return " ".join(english_of(word) or word for word in text.split())
