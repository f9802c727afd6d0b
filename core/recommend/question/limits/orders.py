"""The order that a question requests, if any: "best rated", "cheapest", "nearest"; and what else limits it without a number."""

from __future__ import annotations

import re
from typing import Final

from core.records import Order

_LATER: Final = (
    r"woche|monat|jahr|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
)
_BY: Final = r"(?:sort|order|rank|list)(?:ed)? (?:them )?by"
# Parsed before limits on rating and price, so that "best rated" is not a limit.
ORDERS: Final = {
    Order.BEST_RATED: re.compile(
        r"\b(?:(?:best|highest|top)[ -](?:rated|ratings?|ranked|reviewed|reviews?|scored|scoring)"
        rf"|{_BY} ratings?|(?:best|highest) (?:score|stars)|(?:the )?most stars|top[ -]notch"
        r"|(?:^|(?<=the )|(?<=a )|(?<=some )|(?<=your )|(?<=me ))top(?: (?:\d{1,2}|three|five|ten))?(?= (?!of |floor|deck|shelf|hat)[a-z])"
        r"|(?:am )?(?:best(?:en?)?|höchst(?:en?)?|top)[ -]?bewertet(?:e[nsrm]?)?"
        r"|(?:mit )?(?:den? |der )?(?:besten|höchsten) (?:bewertung(?:en)?|sternen?)|nach bewertung(?: sortiert)?)\b",
        re.IGNORECASE,
    ),
    Order.CHEAPEST: re.compile(
        rf"\b(?:cheapest|least expensive|lowest[ -]priced?|lowest prices?|{_BY} price"
        r"|(?:am )?(?:günstigste|billigste|preiswerteste|preisgünstigste)[nrsm]?|nach preis sortiert)\b",
        re.IGNORECASE,
    ),
    Order.NEAREST: re.compile(
        rf"\b(?:nearest|closest|shortest (?:walk|way|distance)|{_BY} distance"
        rf"|(?:am )?nächste[nrs]?(?! (?:{_LATER}))|nächstgelegene[nrs]?|nach entfernung sortiert)\b",
        re.IGNORECASE,
    ),
}
# Without a price; what is known to be free comes before what may be.
FREE: Final = re.compile(
    r"\b(?:for free|free of charge|free (?:entry|entrance|admission)|no (?:entry|entrance|admission) fee"
    r"|(?:that )?costs? nothing|(?:have|got|with) no money|without (?:any )?money|(?:haven['’]?t|don['’]?t|not) (?:got|have)? ?any money|we(?:['’]re| are) broke|i(?:['’]m| am) broke|skint"
    r"|(?:the |those |that are |which are )free(?: ones?)?(?=\W*$)|kostenlos(?:e[nsrm]?)?|gratis|umsonst|für lau|ohne geld|kein geld|kostet? (?:nichts|nix)|freie[rnm]? eintritt|eintritt frei|ohne eintritt"
    r"|(?:^|(?<=something )|(?<=anything )|(?<=somewhere )|(?<=the )|(?<=any )|(?<=some )|(?<=all )|(?<=totally )|(?<=completely )|(?<=only ))"
    r"free(?: and cheap)?(?= (?:ones?|things?|stuff|activit\w+|attractions?|places?|fun|entertainment|sights?|events?|museums?|galler\w+|zoos?|outings?|day out|entry)\b|\W*$)"
    r"|(?:(?<=is )|(?<=are )|(?<=something )|(?<=anything )|(?<=somewhere ))free"
    r"(?! (?:of|from|wi-?fi|internet|parking|refills?|range|time|tonight|today|tomorrow|now|at|on|until|this)))\b",
    re.IGNORECASE,
)
# A time to be there, without "open": "where can I eat now?", but not "what now?".
NOW: Final = re.compile(
    r"\b(?:right now|straight away|this minute|(?<!what )(?<!for )(?<!until )(?<!till )(?<!and )(?<!so )(?<!by )(?<!just )(?<!but )(?<!from )now(?=\W*$)"
    r"|(?<=\w )(?:jetzt gerade|jetzt sofort|jetzt gleich|jetzt))\b(?! (?:aber|doch|lieber)\b)",
    re.IGNORECASE,
)
CLOSER: Final = re.compile(
    r"\b(?:closer|nearer|less far|näher(?:e[srnm]?)?(?! als)|(?<!not )(?<!nothing )too far(?: away)?|(?<!nicht )zu weit(?: weg)?)\b",
    re.IGNORECASE,
)
CHEAPER: Final = re.compile(
    r"\b(?:cheaper|less expensive|less pricey|(?<!not )(?<!nothing )too (?:expensive|pricey)|(?<!nicht )(?<!nichts )zu teuer|günstiger(?:e[sn]?)?|billiger(?:e[sn]?)?|preiswerter(?:e[sn]?)?)\b(?!\s+than)",
    re.IGNORECASE,
)
DEARER: Final = re.compile(
    r"(?:\b(?:a (?:bit|little) |slightly )?|\b(?:etwas |ein bisschen |bisschen )?)"
    r"(?<!not )(?<!no )(?<!nothing )(?<!nicht )(?<!nichts )"
    r"(?:more (?:expensive|upmarket|upscale|exclusive|luxurious)|pricier|dearer|costlier|teurer(?:e[srnm]?)?|kostspieliger(?:e[srnm]?)?)\b(?!\s+(?:than|als)\b)",
    re.IGNORECASE,
)
# They say what the place should be like, too, so they stay in the question.
FANCIER: Final = re.compile(
    r"\b(?:fancier|posher|classier|swankier|more (?:elegant|special)|schicker(?:e[srnm]?)?|edler(?:e[srnm]?)?|vornehmer(?:e[srnm]?)?|nobler(?:e[srnm]?)?|gehobener(?:e[srnm]?)?|eleganter(?:e[srnm]?)?)\b",
    re.IGNORECASE,
)
WALKING: Final = re.compile(
    r"\b(?:with)?in walking distance\b|\bwalking distance\b|\bwalkable\b|\bzu fuß erreichbar\b|\bfußläufig\b",
    re.IGNORECASE,
)
ANY_DISTANCE: Final = re.compile(
    r"\b(?:anywhere(?! (?:but|except|other than)\b)|any distance|distance (?:does not|doesn['’]?t) matter|further away is (?:ok|okay|fine)"
    r"|egal wie weit|überall)\b",
    re.IGNORECASE,
)
