"""From a sentence to a category and hard limits; follow-ups keep what was said before."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.errors import UserError
from core.recommend.question.category_words import CategoryReader
from core.recommend.question.exclusions import read_exclusions
from core.recommend.question.function_words import FOLLOW_UPS, REQUESTS, tokenize
from core.recommend.question.lexicon import fold, load_lexicon
from core.recommend.question.limits import Limits, read_limits
from core.records import Constraints, Question
from core.sentences import Sentence

if TYPE_CHECKING:
    from core.models.roles import TextEncoder

MAX_QUESTION_CHARS: Final = 1_000
NEAR_KM: Final = 15.0  # how far "nearby" reaches when no number is said
_HIGHEST_PRICE: Final = 4
_WHAT_ABOUT: Final = re.compile(
    r"^(?:und )?(?:was ist mit|wie w(?:ä|ae)re? es mit|wie w[aä]r'?s mit|wie steht es mit)\b",
    re.IGNORECASE,
)


class QuestionParser:
    """Parses questions; keeps the vectors of the example wordings between them."""

    def __init__(self, text_encoder: TextEncoder | None) -> None:
        self._lexicon = load_lexicon()
        self._categories = CategoryReader(self._lexicon, text_encoder)

    def warm_up(self) -> None:
        """Do now what the first question in other wording would wait for."""
        self._categories.warm_up()

    def parse(self, text: str, previous: Question | None = None) -> Question:
        """See `parse_question`."""
        clean = " ".join(unicodedata.normalize("NFKC", text[:MAX_QUESTION_CHARS]).split())
        if not any(character.isalnum() or character in "$€£" for character in clean):
            raise UserError(Sentence("question.empty"))
        said = _WHAT_ABOUT.sub("what about", clean)
        limits = read_limits(said)
        excluded, tokens = read_exclusions(tokenize(limits.rest), self._lexicon)
        category = self._categories.read(tokens, follow_up=previous is not None)
        if previous is None or (category is not None and _starts_anew(said, tokens)):
            return Question(clean, category or "place", _constraints(limits, excluded))
        constraints = _constraints(limits, excluded, previous.constraints, asked_for=category)
        return Question(clean, category or previous.category, constraints)


def parse_question(
    text: str, *, previous: Question | None, text_encoder: TextEncoder | None
) -> Question:
    """Category and constraints of a question in English or, in its basics, German.

    Known nouns decide first ("sushi place"), then actions ("eat"), then likeness of meaning to
    example wordings through `text_encoder`; otherwise the person's own noun phrase stays as the
    category. A follow-up ("cheaper", "what about parks?") keeps the rest of `previous`.
    To ask several times, keep a `QuestionParser`.

    Raises:
        UserError: if there is nothing to read.
    """
    return QuestionParser(text_encoder).parse(text, previous)


def assumptions(question: Question) -> tuple[Sentence, ...]:
    """Sentences about what had to be guessed in the question's limits."""
    return tuple(read_limits(question.text).assumptions)


def _starts_anew(text: str, tokens: list[str]) -> bool:
    """Whether a later question is a whole new request rather than a follow-up."""
    folded = [fold(token) for token in tokenize(text)]
    if any(token in FOLLOW_UPS for token in folded):
        return False
    return any(token in REQUESTS for token in folded) and len(tokens) >= 3


def _constraints(
    limits: Limits,
    excluded: tuple[str, ...],
    before: Constraints = Constraints(),  # noqa: B008  # frozen
    asked_for: str | None = None,
) -> Constraints:
    """What the question says over what was said before."""
    kept = tuple(
        word for word in before.exclude if asked_for is None or fold(word) != fold(asked_for)
    )
    joined = replace(before, exclude=tuple(dict.fromkeys((*kept, *excluded))))
    if limits.open_now or limits.open_or_not:
        joined = replace(joined, open_now=limits.open_now)
    return _with_rating(_with_price(_with_distance(joined, limits), limits), limits)


def _with_distance(before: Constraints, limits: Limits) -> Constraints:
    if limits.max_distance_km is not None:
        return replace(
            before, max_distance_km=limits.max_distance_km, near=before.near or limits.near
        )
    if limits.closer:
        if before.max_distance_km is not None:
            return replace(before, max_distance_km=before.max_distance_km / 2)
        if before.near:
            return replace(before, max_distance_km=NEAR_KM / 2)
        return replace(before, near=True)
    if limits.near:
        return replace(before, near=True)
    return replace(before, near=False, max_distance_km=None) if limits.any_distance else before


def _with_price(before: Constraints, limits: Limits) -> Constraints:
    if limits.max_price_level is not None:
        return replace(before, max_price_level=limits.max_price_level)
    if limits.cheaper:
        level = (before.max_price_level or _HIGHEST_PRICE - 1) - 1
        return replace(before, max_price_level=max(1, level))
    return replace(before, max_price_level=None) if limits.any_price else before


def _with_rating(before: Constraints, limits: Limits) -> Constraints:
    if limits.min_rating is not None:
        return replace(before, min_rating=limits.min_rating)
    if limits.better_rated:
        rating = 4.0 if before.min_rating is None else min(5.0, before.min_rating + 0.5)
        return replace(before, min_rating=rating)
    return before
