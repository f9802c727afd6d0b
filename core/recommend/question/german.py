"""German nouns: their endings, and the compounds that no list contains."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from core.recommend.question.function_words import FILLERS, LIMIT_WORDS
from core.recommend.question.language_tables import ENGLISH, GERMAN, languages
from core.recommend.question.lexicon import fold, load_lexicon, singular_of
from core.recommend.recommend_tuning import question_tuning

_NO_HEADS: Final = frozenset(
    {"outdoors", "mountain", "castle", "shop", "lokal"}
)  # Salzburg, a workshop


def known_form(word: str) -> str:
    """The word with the ending that is known, if it has another one: "Pferden" as "Pferde"."""
    table, folded = languages()[GERMAN], fold(word)
    if word[0].isupper() and folded in FILLERS and (folded,) in table.phrases:
        return table.phrases[folded,]  # "See" is a lake, not "to see"
    if (folded,) in table.phrases:
        return word
    shorter = (form for form in table.known_forms(folded) if len(form) < len(folded))
    form = next(shorter, "")  # a "Küche" is no "Kuchen"
    if not form:
        return parted(word)
    return form.capitalize() if word[0].isupper() else form


def parted(word: str) -> str:
    """A German compound of an unknown word and a kind of place, in two: "Kletterpark"."""
    lexicon, folded = load_lexicon(), fold(word)
    is_known = (folded,) in lexicon or (singular_of(folded),) in lexicon or folded in LIMIT_WORDS
    if is_known or len(folded) != len(word):
        return word
    if word[0].isupper() and (meant := _meant_part(word, folded)):
        return meant
    if not lexicon.of_verb(folded) and (verb := _verb_at_end(folded)):
        return verb
    shortest = question_tuning().shortest_foreign  # "wunderbar" is no bar
    for at in range(shortest, len(word) - shortest + 1):
        head = next(iter(lexicon.mentions([folded[at:]])), None)
        if folded[at:] in _foreign_words():
            continue  # a "Landkarte" has nothing to do with the Spanish "arte"
        if head is None or head.category.broad or (head.thing and not word[0].isupper()):
            continue  # a "Tiger" is no part of "günstiger"
        kind = head.category
        if _NO_HEADS.isdisjoint((kind.name, kind.part_of, folded[at:])):
            return f"{word[:at]} {word[at:].capitalize()}"
    return word


def _verb_at_end(folded: str) -> str:
    """What an unknown German verb is about: "rodeln" of "sommerrodeln"; but no "essen" is in "vergessen"."""
    lexicon, tuning = load_lexicon(), question_tuning()
    first, last = tuning.shortest_foreign, len(folded) - tuning.shortest_stem
    ends = (folded[at:] for at in range(first, last + 1) if folded.endswith("n"))
    return next((end for end in ends if lexicon.of_verb(end) and not lexicon.of_plain(end)), "")


def _meant_part(word: str, folded: str) -> str:
    """What an unknown German noun is about: "Seilbahn" of a "Seilbahnfahrt", "Geschenk" of a "Geburtstagsgeschenk"."""
    german, shortest = languages()[GERMAN], question_tuning().shortest_foreign
    for tail in german.outings:
        first = word[: -len(tail)]
        if folded.endswith(tail) and len(first) >= shortest:
            return first.removesuffix("s")
    tails = (each for each in german.goods if folded.endswith(each) and folded != each)
    return next((word[-len(tail) :].capitalize() for tail in tails), "")


@lru_cache(maxsize=1)
def _foreign_words() -> frozenset[str]:
    """Single words of other languages that are neither German nor among the English names of kinds."""
    known = load_lexicon().words()
    german = languages()[GERMAN].words
    return frozenset(
        words[0]
        for code, language in languages().items()
        if code not in (GERMAN, ENGLISH)
        for words in language.words
        if len(words) == 1 and words not in german and words[0] not in known
    )
