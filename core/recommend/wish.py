"""The wish in a long message: what is told beside it names kinds and topics that nobody asks for."""

from __future__ import annotations

import re
from typing import Final

_LONG_WORDS: Final = 30  # shorter messages are read as a whole
_CLAUSE: Final = re.compile(r"(?<=[,;.!?])\s+|\s+(?=(?:but|so|because|aber|weil|denn)\b)")
_WISH: Final = re.compile(
    r"\b(?:would (?:rather |really |also )?(?:like|love|prefer)|i'd (?:rather |really )?(?:like|love|prefer)|we'd (?:rather |really )?(?:like|love|prefer)"
    r"|want(?:s)?|looking for|look for|need|wish|hope to|recommend|suggest|somewhere|something|anywhere|any ideas"
    r"|where (?:can|could|should|do)|which|möchten?|wollen|will|wünschen?|suchen?|hätten? gerne?|irgendwo|etwas|wo (?:kann|können|soll|gibt)|empfiehl\w*|empfehl\w*)\b",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"^(?:and |und )?(?:as|because|since|although|while|when|last|yesterday|we (?:were|went|did|have been)|i (?:was|went|did|have been)"
    r"|weil|denn|da|obwohl|als|letzte[snrm]?|gestern|wir (?:waren|haben)|ich (?:war|habe))\b",
    re.IGNORECASE,
)
# What one wants to leave: "forget about the office", "away from the hotel".
_LEFT: Final = re.compile(
    r"\b(?:forget(?: about)?|escape(?: from)?|(?:get )?away from|a break from) (?:the |my |our |all )*\w+",
    re.IGNORECASE,
)

_WHAT_ABOUT: Final = re.compile(
    r"^(?:und )?(?:was ist mit|wie w(?:ä|ae)re? es mit|wie w[aä]r'?s mit|wie steht es mit)\b"
    r"|^(?:and|und)\b(?= \w+\W*$)",
    re.IGNORECASE,
)
_MEANT: Final = re.compile(
    r"^(?:no|nein|nee|ne)(?:\s*[,.!;:-]+\s*|\s+wait\b\W*|\s+(?=i (?:meant|mean|want)|ich |doch |lieber ))(?:i (?:meant|mean|want)|ich (?:meine|meinte|will))?\b",
    re.I,
)
# "keep the kids busy", "die Kinder beschäftigen": what matters is whom.
_OCCUPIED: Final = re.compile(
    r"\b(?:to )?keep(?:ing)? ((?:[\w'’-]+ ){1,5})(?:busy|occupied|entertained|amused|happy)\b"
    r"|\b(?:to )?(?:entertain|amuse|occupy) (?=(?:the|my|our|two|three|a|an|some)\b)"
    r"|(?<=\w) (?:zu )?beschäftig(?:en|t)\b",
    re.IGNORECASE,
)
# "150 a night" says nothing about when, nor "20 per person" what for.
_EACH: Final = re.compile(
    r"\b(?:(?:a|per|pro|je) (?:night|head|person|nacht|kopf)|each|apiece)\b(?! (?:of|out)\b)", re.I
)
# Where one comes from or goes to: "before the theatre", "nach dem Wandern".
_NEXT_TO_IT: Final = re.compile(
    r"\b(?:(?:before|after) (?:the|our|my)|(?:vor|nach) (?:dem|der|unserem|unserer|einem|einer)) \w+"
    r"|\b(?:from|after) (?:all (?:the|that) |a day of )?\w+ing\b|\bvom (?:vielen |langen )?\w+n\b",
    re.I,
)

# Closing is no place close by; both times are on the card.
_CLOSES: Final = re.compile(
    r"\b((?:when|what time|how late) (?:do|does|will|is|are) .{1,60}?) clos(?:e|es|ed|ing)\b", re.I
)
# "a pint of milk" is about milk: a measure is no pub.
_MEASURE: Final = re.compile(
    r"(?i:\b(?:(?:an?|some|two|three|half an?|\d+)\s+)?(?:pints?|bottles?|lit(?:er|re)s?|cartons?|cans?|cups?|glass(?:es)?|loa(?:f|ves)|jars?|bags?"
    r"|box(?:es)?|packs?|packets?|pairs?|pieces?|slices?|bunch(?:es)?|kilos?|pounds?|scoops?|plates?|bowls?|pots?|tins?) of (?=[^\W\d_]))"
    r"|(?:\b(?:eine?n?|zwei|drei|\d+)\s+)(?:Liter|Flaschen?|Gl[aä]s(?:er)?|Tassen?|Stück|Becher|Packung|Tüten?|Paar|Dosen?|Kilo|Kugeln?|Teller) (?=[A-ZÄÖÜ])"
)


def wish_in(text: str) -> str:
    """The clauses of a long message that say a wish, with those that go on with it; a short one as it is."""
    if len(text.split()) <= _LONG_WORDS:
        return text
    kept: list[str] = []
    goes_on = False
    for clause in _CLAUSE.split(text):
        says_it = _WISH.search(clause) is not None
        goes_on = says_it or (goes_on and _BESIDE.match(clause.strip()) is None)
        if goes_on:
            kept.append(clause)
        # A sentence ends what goes on with the wish.
        goes_on = goes_on and clause.rstrip()[-1:] not in ".!?"
    return _LEFT.sub(" ", " ".join(kept)) or text


def in_plain_words(text: str) -> str:
    """A message with the ways to ask for something else put as "what about", and closing told from being close."""
    text = _CLOSES.sub(r"\1 open", text)
    asked = _MEANT.sub("what about ", _WHAT_ABOUT.sub("what about", text))
    return _OCCUPIED.sub(lambda found: f"for {found[1]}" if found[1] else " ", asked)


def without_asides(text: str) -> str:
    """A message without what says nothing about the place: "20 per person", "before the theatre"."""
    return _EACH.sub(" ", _NEXT_TO_IT.sub(" ; ", text))


def without_measures(text: str) -> str:
    """A message without the measures of what it names: "milk" of "a pint of milk"."""
    return _MEASURE.sub("", text)
