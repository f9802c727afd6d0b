"""The kind of place that the words of a question ask for, and the topics the place must match."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from core.recommend.question.function_words import (
    ARTICLES,
    FILLERS,
    FOLLOW_UPS,
    PRONOUNS,
    REQUESTS,
    TAILS,
    is_break,
)
from core.recommend.question.languages import english_of
from core.recommend.question.lexicon import Category, Lexicon, Mention, fold, singular_of
from core.recommend.question.mapped_kinds import is_name_of_kind, kinds_asked
from core.recommend.recommend_tuning import question_tuning
from core.records import KindSource

if TYPE_CHECKING:
    from core.arrays import FloatMatrix
    from core.models.roles import TextEncoder

_ASKING: Final = (ARTICLES - {"my", "our", "your"}) | REQUESTS | {"about"}
_NIGHTS: Final = frozenset({"nacht", "nachte", "nachten"})  # how long, not what
_SMALL: Final = ARTICLES | FILLERS | FOLLOW_UPS | PRONOUNS | REQUESTS | TAILS | _NIGHTS
_TOWARDS: Final = frozenset({"to", "like", "for", "into", "zu", "zum", "zur", "nach"})
_ABOUT: Final = frozenset({"about", "of", "uber", "von"})  # followed by the subject
_SCENERY: Final = frozenset({"mountain", "forest", "lake", "beach", "garden", "castle"})
_COMPANY: Final = TAILS - _TOWARDS - ARTICLES  # "an" is German, too
_EITHER: Final = frozenset({"or", "oder"})
_BOTH: Final = frozenset({"and", "und"})
_ANY: Final = "place"
_SOME: Final = frozenset(
    ["somewhere", "something", "anywhere", "irgendwo", "irgendwas", "etwas", "wohin"]
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the words ask for.

    Attributes:
        category: the kind, or the user's own words; None if there is none.
        source: how the kind was determined.
        topics: phrases the place must match, in the order given.
        plainly: a word asks for the kind and nothing else, "lunch" for a restaurant.
    """

    category: str | None
    source: KindSource
    topics: tuple[str, ...] = ()
    plainly: bool = False

    def of_any_kind(self) -> Wanted:
        """What "only the Indian ones" asks of the places shown: no other kind, only what they have."""
        topics = self.topics or ((self.category,) if self.category else ())
        return Wanted(None, KindSource.NONE, topics)


class CategoryReader:
    """Finds the category in tokens; caches the vectors of the example wordings."""

    def __init__(self, lexicon: Lexicon, text_encoder: TextEncoder | None) -> None:
        self._lexicon = lexicon
        self._encoder = text_encoder
        self._tuning = question_tuning()
        self._examples: FloatMatrix | None = None  # [number of examples, d]
        self._example_categories: list[Category] = [
            category for category in lexicon.categories for _ in category.examples
        ]

    def warm_up(self) -> None:
        """Encode the example wordings before the first question needs them."""
        self._by_meaning(["anything"])

    def read(
        self,
        tokens: Sequence[str],
        *,
        follow_up: bool,
        has_purpose: bool = False,
        looking: bool = False,
    ) -> Wanted:
        """The category and the topics.

        Args:
            tokens: words and punctuation, without limits, times and exclusions.
            follow_up: there was a question before, so an unclear phrase changes nothing.
            has_purpose: the purpose of the visit was given, so semantic similarity means less.
            looking: something is to be seen or photographed, so scenery is the subject, not the location.
        """
        folded = [fold(token) for token in tokens]
        mentions = self._lexicon.mentions(folded)
        kinds = [m for m in mentions if not m.category.broad]
        heads = [
            m for m in kinds if not _in_tail(folded, m) and not _is_subject(folded, m, looking)
        ]
        category, source = self._category(tokens, folded, mentions, heads, follow_up, has_purpose)
        named = heads if source is KindSource.NAMED else []
        spoken = {at for m in named if not m.thing for at in range(m.start, m.end)}
        spoken |= {at for m in mentions if m.category.broad for at in range(m.start, m.end)}
        things = {at for m in kinds if m.end - m.start > 1 for at in range(m.start, m.end)}
        topics = self._topics(tokens, folded, spoken, things)
        return Wanted(category, source, topics, self._says_plainly(folded, category))

    def in_other_words(self, text: str) -> str | None:
        """The kind that a question of unknown words asks for: in a language without a list of words."""
        likest, likeness = self._by_meaning([text])
        is_clear = likest is not None and not likest.broad and likeness >= self._tuning.related
        return likest.name if likest is not None and is_clear else None

    def _category(
        self,
        tokens: Sequence[str],
        folded: Sequence[str],
        mentions: Sequence[Mention],
        heads: list[Mention],
        follow_up: bool,
        has_purpose: bool,
    ) -> tuple[str | None, KindSource]:
        called = self._called_on_maps(tokens, folded)
        if called and not (mentions and mentions[0].text.count(" ") == called.count(" ")):
            return called, KindSource.NAMED
        if heads:
            return self._named(tokens, folded, heads)
        subjects = [m for m in mentions if not m.category.broad and not _in_tail(folded, m)]
        if subjects:
            return subjects[0].text, KindSource.IMPLIED
        phrase = self._unknown_phrase(tokens, folded)
        verb = self._by_verb(folded)
        if verb is not None and not verb.broad and (phrase is None or " " not in phrase):
            return verb.name, KindSource.IMPLIED
        if mentions and not self._says_more(folded, mentions):
            return _ANY, KindSource.NONE  # "a place"
        if verb is None and all(map(_is_small, folded)) and not _SOME.isdisjoint(folded):
            return (None if follow_up else _ANY), KindSource.NONE  # "somewhere", and a limit
        likest, likeness = (None, 0.0) if has_purpose else self._by_meaning(tokens)
        found_there = None if follow_up else self._found_there(tokens, folded)
        if found_there is not None and all(m.category is not likest for m in mentions):
            return found_there, KindSource.NONE
        if likest is not None and likeness >= self._tuning.same:
            return likest.name, KindSource.NONE if likest.broad else KindSource.IMPLIED
        if follow_up:
            return (phrase, KindSource.NONE) if "about" in folded else (None, KindSource.NONE)
        on_maps = self._on_maps(tokens, folded)
        if on_maps is not None:
            return on_maps, KindSource.NONE
        if phrase is not None:
            return phrase, KindSource.NONE
        tails = [m for m in mentions if not m.category.broad]
        if tails:
            return tails[0].text, KindSource.IMPLIED
        if likest is not None and likeness >= self._tuning.related:
            # Too weak to exclude other kinds: it is used to find photos.
            return likest.name, KindSource.NONE
        if mentions or verb is not None:
            return _ANY, KindSource.NONE
        return _last_words(tokens, folded, self._tuning.phrase), KindSource.NONE

    def _says_plainly(self, folded: Sequence[str], category: str | None) -> bool:
        """Whether a word asks for the category or its kin and for nothing else."""
        wanted = self._lexicon.get(category) if category else None
        plain = (self._lexicon.of_plain(key) for key in folded)
        return wanted is not None and any(
            kind is not None and self._lexicon.are_kin(kind, wanted) for kind in plain
        )

    def _called_on_maps(self, tokens: Sequence[str], folded: Sequence[str]) -> str:
        """The words if they are, as a whole, what maps call a kind: "animal shelter"; else nothing."""
        said = [at for at, key in enumerate(folded) if not _is_small(key)]
        is_name = is_name_of_kind([singular_of(folded[at]) for at in said])
        return " ".join(tokens[at].lower() for at in said) if is_name else ""

    def _on_maps(self, tokens: Sequence[str], folded: Sequence[str]) -> str | None:
        """The words that ask for a kind without words in the lexicon: "haircut", "withdraw money"."""
        said = [at for at, key in enumerate(folded) if not _is_small(key)]
        if len(said) > self._tuning.phrase:
            return None
        words = [tokens[at].lower() for at in said]
        english = " ".join(english_of(word) or word for word in words)
        for asked in (words, english.split()):  # "tanken"
            if kinds_asked([singular_of(fold(word)) for word in asked]):
                return " ".join(asked)
        return None

    def _says_more(self, folded: Sequence[str], mentions: Sequence[Mention]) -> bool:
        """Whether there are words with a meaning besides those for any place."""
        spoken = {at for mention in mentions for at in range(mention.start, mention.end)}
        if any(not mention.category.broad for mention in mentions):
            return True
        return any(
            not _is_small(key) and self._lexicon.of_verb(key) is None
            for at, key in enumerate(folded)
            if at not in spoken
        )

    def _found_there(self, tokens: Sequence[str], folded: Sequence[str]) -> str | None:
        """What "somewhere with animals" and "somewhere by the sea" name: no kind, and none is guessed."""
        for at, key in enumerate(folded[:-1]):
            if key in _SOME and folded[at + 1] in _COMPANY:
                rest = range(at + 2, len(tokens))
                words = [tokens[i].lower() for i in rest if not _is_small(folded[i])]
                rest_is_one = all(not is_break(folded[i]) for i in rest[:-1])
                if words and rest_is_one and len(words) <= self._tuning.phrase:
                    return " ".join(words)
        return None

    def _topics(
        self, tokens: Sequence[str], folded: Sequence[str], spoken: set[int], things: set[int]
    ) -> tuple[str, ...]:
        """Runs of content words, other than the kind of place itself.

        Args:
            things: positions within known phrases, whose words mean little by themselves: "street food".
        """
        topics: list[str] = []
        words: list[str] = []
        for position, (token, key) in enumerate(zip(tokens, folded, strict=True)):
            verb = self._lexicon.of_verb(key)
            is_plain = self._lexicon.of_plain(key) or (verb is not None and verb.broad)
            is_small = (_is_small(key) or is_plain) and position not in things
            says_nothing = position in spoken or is_small
            if says_nothing or len(words) == self._tuning.topic:
                topics.append(" ".join(words))
                words = []
            if not says_nothing:
                words.append(token.lower())
        topics.append(" ".join(words))
        return tuple(dict.fromkeys(topic for topic in topics if topic))

    def _named(
        self, tokens: Sequence[str], folded: Sequence[str], heads: list[Mention]
    ) -> tuple[str, KindSource]:
        """The first named kind with its modifiers, and a second one after "or" or "and"."""
        heads = sorted(heads, key=lambda head: head.thing)  # "coffee in a museum": the museum
        heads = self._narrowest_first(folded, heads)
        first = _chain(heads, 0)
        source = KindSource.IMPLIED if first.thing else KindSource.NAMED
        before = self._plain_words(tokens, folded, range(first.start - 1, -1, -1))[::-1]
        after = self._plain_words(tokens, folded, range(first.end, len(tokens)))
        if after and not after[0][0].isupper():
            # "street food festival": a known noun before an unknown one does not name the kind.
            phrase = [*before, *tokens[first.start : first.end], *after]
            return " ".join(phrase).lower(), KindSource.NONE
        name = " ".join([*(word.lower() for word in before), first.text])
        rest = [m for m in heads if m.start > first.end]
        if rest and folded[first.end] in _EITHER | _BOTH and rest[0].start - first.end <= 3:
            other = _chain(rest, 0)
            both_things = first.thing or other.thing
            if other.text != first.text and (folded[first.end] in _EITHER or not both_things):
                return f"{name} or {other.text}", source
        return name, source

    def _narrowest_first(self, folded: Sequence[str], heads: list[Mention]) -> list[Mention]:
        """A kind of what a plain word asks for comes before that word: "un déjeuner végane", "a vegan lunch"."""
        first = heads[0]
        if not first.thing or self._lexicon.of_plain(folded[first.end - 1]) is None:
            return heads
        kin = [m for m in heads[1:] if self._lexicon.is_kind_of(m.category, first.category)]
        return [*kin, *(m for m in heads if m not in kin)]

    def _plain_words(
        self, tokens: Sequence[str], folded: Sequence[str], positions: Iterable[int]
    ) -> list[str]:
        """The few words at `positions` that can be part of a name."""
        words: list[str] = []
        for position in positions:
            key = folded[position]
            is_small = _is_small(key) or self._lexicon.is_broad(key)  # "a noodle place"
            is_small = is_small or self._lexicon.of_plain(key) is not None
            if len(words) == self._tuning.modifiers or is_small or self._lexicon.of_verb(key):
                break
            words.append(tokens[position])
        return words

    def _by_verb(self, folded: Sequence[str]) -> Category | None:
        found = [category for token in folded if (category := self._lexicon.of_verb(token))]
        return next(
            (category for category in found if not category.broad), found[0] if found else None
        )

    def _by_meaning(self, tokens: Sequence[str]) -> tuple[Category | None, float]:
        """The category with the most similar example wording; None if two are equally similar."""
        text = " ".join(token for token in tokens if not is_break(token))
        if self._encoder is None or not text:
            return None, 0.0
        if self._examples is None:
            wordings = [text for category in self._lexicon.categories for text in category.examples]
            self._examples = self._encoder.encode(wordings)
        cosines = self._examples @ self._encoder.encode([text])[0]
        best = int(np.argmax(cosines))
        category = self._example_categories[best]
        others = [
            float(cosine)
            for cosine, other in zip(cosines, self._example_categories, strict=True)
            if not self._lexicon.is_kind_of(other, category)
            and not self._lexicon.is_kind_of(category, other)
        ]
        clear = not others or float(cosines[best]) - max(others) >= self._tuning.lead
        return (category if clear else None), float(cosines[best])

    def _unknown_phrase(self, tokens: Sequence[str], folded: Sequence[str]) -> str | None:
        """A noun phrase that is not in the lexicon: "a planetarium show", "escape room"."""
        words: list[str] = []
        asked = False
        in_tail = False  # "with the kids": company is not a kind of place
        for token, key in zip(tokens, folded, strict=True):
            in_tail = key in _COMPANY or (in_tail and not is_break(key))
            base_verb = self._lexicon.of_verb(key) is not None and not key.endswith("ing")
            if not _is_small(key) and not base_verb and not in_tail:
                words.append(token.lower())
                continue
            if words:
                break
            asked = (asked or key in _ASKING) and key not in PRONOUNS
        only_this = len(words) == sum(not is_break(token) for token in tokens)
        if not words or len(words) > self._tuning.phrase or not (asked or only_this):
            return None
        if len(words) == 1 and self._lexicon.mentions([fold(words[0])]):
            return None  # a mere "place"
        return " ".join((*words[:-1], singular_of(words[-1])))


def _is_small(key: str) -> bool:
    """Whether a folded token cannot be part of a name."""
    if is_break(key) or key[0].isdigit():
        return True
    return key in _SMALL


def _in_tail(folded: Sequence[str], mention: Mention) -> bool:
    """Whether a mention only describes another thing: "near the museum", "with a garden"."""
    position = mention.start - 1
    while position >= 0 and folded[position] in ARTICLES | FILLERS - {"am"}:  # "am See"
        position -= 1
    return position >= 0 and folded[position] in TAILS - _TOWARDS - _ABOUT


def _chain(mentions: Sequence[Mention], index: int) -> Mention:
    """Join adjacent mentions ("museum cafe"): the last one is the head, the rest modify it.

    What is had there is no head: "Eis essen", to eat ice cream, is for an ice cream shop, not for a restaurant.
    """
    first = head = mentions[index]
    end, texts = first.end, [first.text]
    for mention in mentions[index + 1 :]:
        if mention.start != end:
            break
        end = mention.end
        if not mention.thing:
            texts.append(mention.text)
            head = mention
    return Mention(first.start, end, head.category, " ".join(texts), head.thing)


def _last_words(tokens: Sequence[str], folded: Sequence[str], most: int) -> str | None:
    words = [token.lower() for token, key in zip(tokens, folded, strict=True) if not _is_small(key)]
    return " ".join(words[-most:]) or None


def _is_subject(folded: Sequence[str], mention: Mention, looking: bool) -> bool:
    """Whether a noun is something to see or know, not where to go: "see the mountains"."""
    if looking and mention.category.name in _SCENERY:
        return True
    position = mention.start - 1
    while position >= 0 and (folded[position] in ARTICLES or folded[position] in FILLERS):
        position -= 1
    asks_about = folded[:2] in (["what", "about"], ["how", "about"])
    return position >= (2 if asks_about else 0) and folded[position] in _ABOUT
