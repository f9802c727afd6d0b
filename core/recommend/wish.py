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
