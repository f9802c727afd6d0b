"""Parses a message into a question: intent, kind, topics, purposes, limits and times, in that order.

Follow-ups keep what was said before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from core.errors import UserError
from core.places.values import currency_names
from core.recommend.question.category_words import CategoryReader, Wanted
from core.recommend.question.exclusions import (
    are_ruled_out,
    families,
    kind_implied,
    read_exclusions,
)
from core.recommend.question.function_words import (
    ARTICLES,
    FILLERS,
    FOLLOW_UPS,
    LIMIT_WORDS,
    PRONOUNS,
    REQUESTS,
    TAILS,
    tokenize,
)
from core.recommend.question.intents import (
    asks_for_anything,
    asks_of_listed,
    intent_of,
    is_new_request,
    is_off_topic,
    narrows_the_list,
    place_meant,
    refusal,
    without_greeting,
)
from core.recommend.question.language_tables import without_elision
from core.recommend.question.languages import (
    idioms,
    in_english,
    language_in,
    other_words,
    with_umlauts,
)
from core.recommend.question.lexicon import fold, load_lexicon, stems
from core.recommend.question.limits.constraints import (
    ShownPrices,
    limits_of,
    order_of,
    prices_of,
    stays_plain,
)
from core.recommend.question.limits.limits import Limits, read_limits
from core.recommend.question.limits.times import read_times
from core.recommend.question.mapped_kinds import is_mapped
from core.recommend.question.presents import present_for
from core.recommend.question.purposes import OUTING, SAY_LITTLE, SEE, purposes, read_purposes
from core.recommend.question.spelling import Speller, mended_notes
from core.recommend.recommend_tuning import question_tuning
from core.recommend.wish import in_plain_words, wish_in, without_asides, without_measures
from core.records import Area, Candidate, Intent, KindSource, Question, Span
from core.sentences import Sentence

if TYPE_CHECKING:
    from core.models.roles import TextEncoder

MAX_QUESTION_CHARS: Final = 1_000
ANY_PLACE: Final = "place"  # the category of a question that names no kind


@dataclass(frozen=True, slots=True)
class Parsed:
    """A question, and sentences about guesses and corrections in it."""

    question: Question
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Message:
    """All that one message says by itself."""

    text: str
    untimed: str  # the text without time expressions
    limits: Limits
    when: tuple[Span, ...]
    excluded: tuple[str, ...]
    purposes: tuple[str, ...]
    wanted: Wanted
    area: Area | None
    tokens: list[str] = field(default_factory=list)


class QuestionParser:
    """Parses questions; caches the vectors of the example wordings between them."""

    def __init__(self, text_encoder: TextEncoder | None) -> None:
        self._encoder = text_encoder
        self._lexicon = load_lexicon()
        self._categories = CategoryReader(self._lexicon, text_encoder)
        self._speller: tuple[int, Speller] | None = None

    def warm_up(self) -> None:
        """Do what the first question with unusual wording would otherwise wait for."""
        self._categories.warm_up()

    def parse(self, text: str, previous: Question | None = None) -> Question:
        """See `parse_question`."""
        return self.read(text, previous).question

    def read(
        self,
        text: str,
        previous: Question | None = None,
        *,
        shown: Sequence[str] = (),
        places: Sequence[Candidate] = (),
        now: datetime | None = None,
        area: Area | None = None,
        besides: str | None = None,
    ) -> Parsed:
        """A message in the context of its conversation.

        Args:
            shown: names of the places in the previous answer, in its order.
            places: the list being asked about; its words are not typos.
            now: local wall time where the user wants to go.
            area: where the message says that the places have to be.
            besides: the message without the words for the area; all of it by default.

        Raises:
            UserError: if there is nothing to parse.
        """
        clean = _cleaned(text)
        before = previous.place if previous is not None else ""
        if previous is not None and not previous.intent.ranks:
            previous = None  # only a place was spoken of
        if not any(character.isalnum() or character in "$€£" for character in clean):
            raise UserError(Sentence("question.empty"))
        language = language_in(clean, previous.language if previous is not None else None)
        speller = self._speller_for(places)
        wish = without_measures(wish_in(clean if besides is None else _cleaned(besides)))
        called = {c.name: c.category for c in places}
        english = in_english(wish, language, names=called)
        mended, put_in = speller.mend(english, is_english=language == "en")
        if put_in:  # "wiskey" is an idiom, too
            mended = in_english(mended, language, names=called)
        notes = mended_notes(word for word in put_in if word not in _SMALL | LIMIT_WORDS)
        asked = replace(_EMPTY, text=clean, understood=_tidy(mended), language=language)
        follows = previous is not None or bool(shown)
        now = now or datetime.now()
        intent = intent_of((english, mended), clean, follows=follows)
        if intent is Intent.OFF_TOPIC:
            untimed = read_times(mended, now)[1]
            if asks_of_listed(untimed, shown, called, before):
                intent = None  # "how much is the aquarium?"
        if intent in (Intent.THANKS, Intent.HELLO, Intent.OFF_TOPIC, Intent.COUNT):
            return Parsed(replace(asked, intent=intent))
        refused, mended = refusal(mended, clean, shown, before) if intent is None else ("", mended)
        message = self._read_message(without_greeting(mended), previous, now, language, area)
        name = place_meant(message.untimed, shown, called, before)
        if intent in (Intent.WHY, Intent.PHOTOS):
            place = name or before or (shown[0] if shown else "")
            return Parsed(replace(asked, intent=intent, place=place, when=message.when))
        if name and intent is None and not refused and not message.limits.said_price_or_distance:
            return Parsed(replace(asked, intent=Intent.ABOUT_PLACE, place=name, when=message.when))
        notes += message.limits.assumptions
        if (
            intent is None
            and not refused
            and self._means_nothing(message, mended, speller, follows)
        ):
            known = self._in_other_words(message, clean, language)
            if known is None:
                return Parsed(replace(asked, intent=Intent.NOT_UNDERSTOOD, understood=""))
            message = known
        if intent is None and not refused and self._is_off_topic(message, mended):
            return Parsed(replace(asked, intent=Intent.OFF_TOPIC))
        narrows = previous is not None and intent is None and narrows_the_list(message.text)
        if previous is None:
            return Parsed(self._first(asked, message), tuple(notes))
        may_be_new = intent is None and not refused and not narrows
        if may_be_new and (asks_for_anything(mended) or _starts_anew(message, previous)):
            wanted = self._wanted(message.tokens, message.purposes, follow_up=False)
            return Parsed(self._first(asked, replace(message, wanted=wanted)), tuple(notes))
        prices = prices_of(shown, places)
        unwanted = shown if intent is Intent.ELSE else (refused,) if refused else ()
        if narrows and message.wanted.source is not KindSource.NAMED:
            message = replace(message, wanted=message.wanted.of_any_kind())
        follow_up = self._follow_up(asked, message, previous, intent, unwanted, prices)
        says_what = bool(message.wanted.topics or message.purposes)  # "the closest one" does not
        narrowed = (narrows and says_what) or follow_up.narrowed
        return Parsed(replace(follow_up, narrowed=narrowed), tuple(notes))

    def _read_message(
        self,
        text: str,
        previous: Question | None,
        now: datetime,
        language: str,
        area: Area | None,
    ) -> _Message:
        text = in_plain_words(text)
        when, rest = read_times(without_asides(text), now)
        limits = read_limits(rest)
        excluded, tokens = read_exclusions(tokenize(limits.rest), self._lexicon, families())
        served, tokens = read_purposes(tokens, language)
        wanted = present_for(self._wanted(tokens, served, follow_up=previous is not None))
        return _Message(text, rest, limits, when, excluded, served, wanted, area, tokens)

    def _wanted(self, tokens: Sequence[str], served: Collection[str], *, follow_up: bool) -> Wanted:
        read, has_purpose = self._categories.read, bool(set(served) - SAY_LITTLE)
        return read(tokens, follow_up=follow_up, has_purpose=has_purpose, looking=SEE in served)

    def _first(self, asked: Question, message: _Message) -> Question:
        category, kind = message.wanted.category or ANY_PLACE, message.wanted.source
        served = message.purposes
        if category == ANY_PLACE or self._lexicon.is_broad(category):
            category, kind = ANY_PLACE, KindSource.NONE
            by_purpose = (purposes()[name].kind for name in served)
            implied = next(filter(None, (*by_purpose, kind_implied(message.excluded))), "")
            if implied:
                category, kind = implied, KindSource.IMPLIED
            elif not message.wanted.topics and not set(served) - SAY_LITTLE:
                served = (*served, OUTING)
        return replace(
            asked,
            category=category,
            kind=kind,
            topics=message.wanted.topics,
            plainly=message.wanted.plainly,
            purposes=tuple(dict.fromkeys(served)),
            constraints=limits_of(
                message.limits,
                message.excluded,
                named=category if kind is KindSource.NAMED else "",
                has_time=bool(message.when),
            ),
            when=message.when,
            order=message.limits.order,
            area=message.area,
        )

    def _follow_up(
        self,
        asked: Question,
        message: _Message,
        previous: Question,
        intent: Intent | None,
        unwanted: Sequence[str],
        prices: ShownPrices,
    ) -> Question:
        category = message.wanted.category
        is_new_kind = category is not None and fold(category) != fold(previous.category)
        kept = previous if category is None or not is_new_kind else replace(previous, topics=())
        if category is None and are_ruled_out(
            (previous.category, *previous.topics), message.excluded
        ):
            kept = replace(previous, category=self._wider(previous.category), topics=())
        purposes_now = message.purposes or (() if is_new_kind else previous.purposes)
        return replace(
            asked,
            category=category or kept.category,
            kind=message.wanted.source if category is not None else previous.kind,
            topics=kept.topics if intent is Intent.ELSE else message.wanted.topics or kept.topics,
            plainly=message.wanted.plainly or stays_plain(previous, category, self._lexicon),
            narrowed=previous.narrowed and kept is previous and not message.wanted.topics,
            purposes=purposes_now,
            constraints=limits_of(
                message.limits,
                message.excluded,
                previous.constraints,
                asked_for=category,
                has_time=bool(message.when),
                shown=prices,
            ),
            when=message.when or (() if message.limits.open_now else previous.when),
            intent=Intent.ELSE if intent is Intent.ELSE else Intent.REFINE,
            shown=tuple(dict.fromkeys((*previous.shown, *unwanted))) if unwanted else (),
            order=order_of(message.limits, previous.order),
            area=message.area or (None if message.limits.any_distance else previous.area),
        )

    def _wider(self, category: str) -> str:
        known = self._lexicon.get(category)
        return known.part_of if known is not None and known.part_of else ANY_PLACE

    # --- whether it was understood -------------------------------------------------------

    def _means_nothing(self, message: _Message, text: str, speller: Speller, follows: bool) -> bool:
        if message.limits.said_anything or message.when or message.purposes or message.excluded:
            return False
        if message.area is not None:
            return False
        if message.wanted.source is not KindSource.NONE:
            return False
        words = [without_elision(fold(token)) for token in tokenize(text) if token[0].isalpha()]
        content = [word for word in words if word not in _SMALL]
        if not content and asks_for_anything(text):
            return False
        if not content:
            return follows or not any(word in REQUESTS or word in _SOME for word in words)
        if self._encoder is None:
            return False
        known = sum(speller.is_known(word) or bool(other_words(word)) for word in content)
        return known == 0 or (known < len(content) / 2 and len(content) == len(words))

    def _in_other_words(self, message: _Message, text: str, language: str) -> _Message | None:
        """A message of unknown words with the kind that they mean; None if they mean none."""
        content = [token for token in tokenize(text) if fold(token) not in _SMALL]
        kind = self._categories.in_other_words(" ".join(content)) if content else None
        if kind is not None and kind != ANY_PLACE:
            return replace(message, wanted=Wanted(kind, KindSource.IMPLIED, (text.lower(),)))
        # Its words are not all listed; they may be understood by meaning.
        may_be = language != "en" and bool(message.wanted.topics)
        return message if kind == ANY_PLACE or may_be else None

    def _is_off_topic(self, message: _Message, text: str) -> bool:
        """Whether it resembles a question about something other than places, and names no kind."""
        if self._encoder is None or message.wanted.source is not KindSource.NONE:
            return False
        if message.purposes or message.limits.said_anything or not message.wanted.topics:
            return False
        if message.area is not None:
            return False
        return is_off_topic(text, self._encoder)

    def _speller_for(self, places: Sequence[Candidate]) -> Speller:
        key = hash(tuple((place.name, place.category) for place in places))
        if self._speller is None or self._speller[0] != key:
            known = places[: question_tuning().named_places]
            texts = [f"{p.name} {p.category} {p.description}" for p in known]
            listed = {stem for text in texts for stem in stems(text) if stem.isalpha()}
            served = {
                word for p in purposes().values() for phrase in p.words for word in phrase.split()
            }
            groups = (
                REQUESTS | _SMALL | LIMIT_WORDS | set(currency_names()),
                self._lexicon.words() | idioms(),
                served,
                listed,
            )
            self._speller = (key, Speller(groups, self._knows, served.difference(*groups[:2])))
        return self._speller[1]

    def _knows(self, word: str) -> bool:
        is_word = self._encoder is None or self._encoder.knows(word)
        return is_word or is_mapped(word) or word in families()


def _starts_anew(message: _Message, previous: Question) -> bool:
    """Whether a later question is a new request: the museum of a rainy day need not be open tonight."""
    before, has_time = previous.category, bool(message.when)
    is_new = is_new_request(message.text, message.wanted, message.purposes, before, has_time)
    return is_new and len(message.tokens) >= 3


_EMPTY: Final = Question("", ANY_PLACE, kind=KindSource.NONE)
_SMALL: Final = ARTICLES | FILLERS | FOLLOW_UPS | PRONOUNS | REQUESTS | TAILS
_SOME: Final = frozenset(
    ["somewhere", "something", "anywhere", "anything", "irgendwo", "etwas", "wohin"]
)


def _cleaned(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[:MAX_QUESTION_CHARS])
    return with_umlauts(" ".join(plain.strip("¿¡ ").split()))


def _tidy(text: str) -> str:
    """A translated text as one would write it: without spaces and breaks that only the parser needs."""
    return ", ".join(" ".join(part.split()) for part in text.split(" ; ") if part.strip())


def parse_question(
    text: str, *, previous: Question | None, text_encoder: TextEncoder | None
) -> Question:
    """Parse a message in any language whose words are known; English and German work best.

    Known nouns decide first ("sushi place"), then actions ("eat"), then semantic similarity to example
    wordings through `text_encoder`; otherwise the user's own noun phrase becomes the category.
    A follow-up ("cheaper", "what about parks?") keeps the rest of `previous`.
    To parse several messages, keep a `QuestionParser`.

    Raises:
        UserError: if there is nothing to parse.
    """
    return QuestionParser(text_encoder).parse(text, previous)
