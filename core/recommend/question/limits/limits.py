"""The hard limits stated in a question: distance, price, rating, opening, exclusions."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from core.conventions.distance import EARTH_RADIUS_KM, MILE_KM
from core.places.values import currency_names, currency_of, currency_sign, price_level_of_amount
from core.recommend.question.limits.orders import (
    ANY_DISTANCE,
    CHEAPER,
    CLOSER,
    DEARER,
    FANCIER,
    FREE,
    NOW,
    ORDERS,
    WALKING,
)  # fmt: skip
from core.recommend.recommend_tuning import question_tuning
from core.records import Order
from core.sentences import Sentence

_FARTHEST_KM: Final = math.pi * EARTH_RADIUS_KM  # half way round the Earth
_KM_OF_A_YARD: Final = 0.0009144
_KM_OF_A_NAUTICAL_MILE: Final = 1.852
_HIGHEST_RATING: Final = 5

_WORD_NUMBERS: Final = {
    "half a": 0.5, "half an": 0.5, "a quarter of an": 0.25, "quarter of a": 0.25, "a couple of": 2, "couple of": 2,
    "a few": 3, "ein paar": 3, "eine halbe": 0.5, "einer halben": 0.5, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "forty-five": 45, "ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "zwei": 2, "drei": 3,
    "vier": 4, "fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
    "fifty": 50, "sixty": 60, "a hundred": 100, "one hundred": 100, "vierzig": 40, "fünfzig": 50, "hundert": 100,
}  # fmt: skip
_THOUSANDS: Final = r"\d{1,3}(?:[.,’']\d{3})+(?!\d)"  # "1,500", "1.500", "12’000"
_NUM: Final = rf"{_THOUSANDS}|\d{{1,5}}(?:[.,]\d{{1,3}})?|" + "|".join(
    sorted(_WORD_NUMBERS, key=len, reverse=True)
)
_AT_MOST: Final = (
    r"within|under|below|less than|no more than|not more than|(?:no|not|nothing|none) (?:further|farther) than|nothing (?:over|more than)|nicht weiter als"
    r"|no farther than|closer than|nearer than|up to|at most|max(?:imum|imal)?\.?|in a radius of"
    r"|innerhalb(?: von)?|im umkreis von|weniger als|höchstens|bis zu|unter|näher als"
)
_AT_LEAST: Final = (
    r"at least|more than|over|above|min(?:imum|destens)?\.?|better than|higher than"
    r"|>=?|≥|über|besser als"
).replace(" ", r"\s")  # spaces vanish in verbose patterns
_UNIT: Final = (
    r"(?P<km>km|kms|kilomet(?:er|re)s?|kilometern|kilom[eè]tres?|kil[oó]metros?|quil[oô]metros?|chilometr[oi]|klicks?|clicks?)|(?P<sea>nautical miles?|nmi|seemeilen?)"
    r"|(?P<mi>mi|miles?|meilen?)|(?P<m>m|met(?:er|re)s?|metern|m[eè]tres?|metros?|metr[oi])"
    r"|(?P<ft>ft|feet|foot)|(?P<yd>yds?|yards?)|(?P<block>(?:city )?blocks?|häuserblocks?|blöcken?|straßenblocks?)|(?P<min>min|mins|minutes?|minuten?|minutos?|minut[oi])|(?P<h>h|hours?|stunden?)"
)
_MODE: Final = (
    r"(?P<walk>walk(?:ing)?|on foot|by foot|zu fuß|fußweg|gehweg|stroll)"
    r"|(?P<transit>(?:by|on the|with the) (?:bus|tram|train|metro|subway|tube|underground|public transport)|(?:bus|tram|train|metro|subway|tube) ride"
    r"|mit (?:dem bus|der bahn|der tram|der u-bahn|der s-bahn|der straßenbahn|dem zug|öffentlichen)|bahnfahrt|busfahrt)"
    r"|(?P<bike>bike|bike ride|by bike|by bicycle|cycling|cycle|ride|mit dem (?:rad|fahrrad)|radfahrt)"
    r"|(?P<car>drive|driving|by car|by taxi|taxi ride|car ride|autofahrt|mit dem auto|mit dem taxi|fahrt)"
)
_AWAY: Final = r"away|from (?:here|me|home|us)|of (?:here|me|home|us)|radius|entfernt|weit(?: weg| entfernt)?|umkreis|around(?: me)?"
_DISTANCE: Final = re.compile(
    rf"(?:\b(?P<far>at least|more than|mindestens|further than|farther than)\s+)?"
    rf"(?:\b(?P<most>{_AT_MOST})\s+(?:an?\s+(?=\d))?)?(?<![\w.,$€£])(?P<num>{_NUM})[\s-]?(?:{_UNIT})(?!\w)"
    rf"(?:['’]?s?['’]?[\s-]?(?:{_MODE})\b)?(?:\s(?P<away>{_AWAY})\b)?"
    r"(?!\s(?:hike|trail|run|loop|route|race|wanderung))",
    re.IGNORECASE,
)
# "I can walk to in 15 minutes" is "within 15 minutes walk".
_REACHED: Final = re.compile(
    r"\b(?:(?:that |which )?(?:i|we|you) can )?(walk|cycle|bike|drive)(?: (?:there|to|it))* (?:in|within)"
    rf" (?:less than |under |about |at most )?((?:{_NUM})[ -](?:min|mins|minutes?|hours?))\b",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(
    r"\b(?:near(?:by| me| here| us| my (?:place|home|hotel))?|nearest|closest|not (?:too )?far(?: away)?(?: from (?:here|me))?"
    r"|close ?by|close to (?:me|here|home|us)|(?<!it )(?<!they )(?<!one )(?<!place )close|around (?:here|me|us|the corner)|in (?:the|my|this) (?:area|neighbou?rhood|vicinity)"
    r"|in der (?:nähe|umgebung|gegend)|in meiner (?:nähe|umgebung|gegend)|hier(?: in der nähe)?|nahe(?: gelegene[nrs]?)?|nah|um die ecke"
    r"|local|next door)\b",
    re.IGNORECASE,
)
_LANDMARK: Final = re.compile(
    r"\s(?:to\s|from\s)?(?:the|an?|my|our|de[rmn]|eine[rmn]?)\s", re.IGNORECASE
)
_UNDER_SIGNS: Final = re.compile(
    r"\b(?:under|below|less than|cheaper than|unter|weniger als)\s+(?P<signs>\${1,4}|€{1,4}|£{1,4})(?![\d$€£])",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(
    r"(?:\b(?:up to|at most|max(?:imum)?|no(?:t)? more (?:expensive )?than|nicht teurer als|bis(?: zu)?|höchstens|maximal)\s+)?"
    r"(?<![\w$€£])(?<!\d\s)(?P<signs>\${1,4}|€{1,4}|£{1,4})(?![\d$€£])(?:\s+(?:or (?:less|cheaper|below)|max))?",
    re.IGNORECASE,
)
_SUM: Final = rf"{_THOUSANDS}(?:[.,]\d{{1,2}})?|\d{{1,6}}(?:[.,]\d{{1,2}})?"
_CURRENCY: Final = "|".join(map(re.escape, currency_names()))
_AMOUNT: Final = re.compile(
    r"(?:\b(?:under|below|within|less than|cheaper than|up to|at most|max(?:imum)?|no(?:t)? more (?:expensive )?than|for|nicht mehr als|nicht teurer als|unter|bis(?: zu)?|höchstens|maximal|für)\s+)?"
    rf"(?:(?<![^\W\d_])(?:{_CURRENCY})\s?(?P<after>{_SUM})"
    rf"|(?<![\w.,])(?P<before>{_SUM})\s?(?:{_CURRENCY}|bucks|francs?)(?![^\W\d_]))",
    re.IGNORECASE,
)
_SPELT_OUT: Final = re.compile(
    rf"\b({'|'.join(sorted((w for w, n in _WORD_NUMBERS.items() if n >= 2), key=len, reverse=True))})"
    r"(?= (?:dollars?|bucks|euros?|pounds?|quid|francs?|franken)\b)",
    re.IGNORECASE,
)
_PRICE_WORDS: Final = (
    (None, re.compile(r"\b(?:any price|whatever the price|price (?:does not|doesn['’]?t) matter|(?:preis|geld)(?: ist| spielt)? (?:egal|keine rolle))\b", re.IGNORECASE)),
    (2, re.compile(r"\b(?:(?:not|nothing) (?:(?:too|very|so|that) )?(?:expensive|pricey|fancy|posh)|(?:nicht|nichts) (?:(?:zu|so|sehr) )?(?:teuer(?:es)?|schick(?:es)?))\b", re.IGNORECASE)),
    (0, re.compile(r"\bnot (?:too )?cheap\b", re.IGNORECASE)),  # mentioned, but no upper limit
    (1, re.compile(r"\b(?:cheap(?:ly)?|inexpensive|low[ -](?:cost|budget)|budget|(?:not much|little|hardly any) money|(?:wenig|kaum|nicht viel) geld|billig(?:e[nsrm]?)?|günstig(?:e[nsrm]?)?|preiswert(?:e[nsrm]?)?)\b", re.IGNORECASE)),
    (2, re.compile(r"\b(?:affordable|mid[ -]range|(?:moderately|reasonably) priced|moderate price|bezahlbar(?:e[nsrm]?)?|erschwinglich(?:e[nsrm]?)?)\b", re.IGNORECASE)),
)  # fmt: skip
_RATING: Final = re.compile(
    rf"""(?:
        \b(?:rated|rating|score|bewertung|bewertet(?:\s+mit)?)\s+(?:of\s+|is\s+|von\s+)?(?:{_AT_LEAST})?\s*
        (?P<a>\d{{1,2}}(?:[.,]\d)?)(?P<a10>\s?/\s?10)?(?:\s?/\s?5)?\s?\+?(?:\s?(?:stars?|sternen?)\b)?(?:\s+(?:or\s+(?:more|better|above|higher)|and\s+(?:up|above|higher))\b)?
      | (?<![\w.,])(?P<from>\d(?:[.,]\d)?)\s?(?:-|–|to|bis)\s?\d(?:[.,]\d)?\s?(?:stars?|★|sternen?)(?!\w)
      | (?:{_AT_LEAST})\s*(?P<b>\d(?:[.,]\d)?)\s?(?:stars?|★|sternen?)(?!\w)
      | (?<![\w.,])(?P<c>\d(?:[.,]\d)?)\s?(?:\+\s?(?:stars?\b|★)?|(?:stars?|★|sternen?)(?!\s*(?:hotels?|resorts?))(?:\s+(?:or\s+(?:more|better|above|higher)|and\s+(?:up|above|higher)|plus)\b|\s?\+)?)(?!\w)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SPELT_RATING: Final = re.compile(
    r"\b(?P<n>three|four|drei|vier)(?P<half> and a half|einhalb)?(?= (?:stars?|sternen?|or (?:better|more|above|higher)|oder besser)\b)",
    re.IGNORECASE,
)
_WELL_RATED: Final = re.compile(
    r"\b(?:highly|well)[ -](?:rated|reviewed)\b|\bgut bewertet(?:e[nsrm]?)?\b|\bgood (?:ratings?|reviews)\b",
    re.IGNORECASE,
)
_BETTER_RATED: Final = re.compile(
    r"\b(?:better|higher)[ -](?:rated|rating)\b|\bbesser bewertet\w{0,2}\b", re.IGNORECASE
)
_OPEN: Final = re.compile(
    r"\b(?:(?:that(?:['’]s| is| are)|is it|are they|which (?:is|are)|currently|still|jetzt|gerade|noch)\s+)?(?:open|geöffnet|offen)"
    r"(?!\s(?:air|space|mic|kitchen|fire|sandwich|water|field|late|until|till|bis|after|before|from)\b)(?:\s(?:right )?now|\sat the moment|\s(?:at )?this (?:time|hour)|\scurrently|\sright away)?\b",
    re.IGNORECASE,
)
_OPEN_OR_NOT: Final = re.compile(
    r"\b(?:open or (?:closed|not)|(?:does not|doesn['’]?t|need not) (?:have to |need to )?be open)\b",
    re.IGNORECASE,
)

_UNVISITED: Final = re.compile(
    r"\b(?:(?:that |where |which )?(?:i|we)(?:['’]ve| have)? (?:have(?:n['’]t| not)|not|never)(?: yet)? (?:been|visited|seen|tried)(?: to| at)?(?: yet| before)?"
    r"|(?:that |where |which )?(?:i|we) haven['’]t (?:been|visited|seen|tried)(?: to| at)?(?: yet| before)?"
    r"|(?:we|i)['’]ve never (?:been|visited|seen|tried)(?: to| at)?(?: yet| before)?"
    r"|(?:not|never) (?:been|visited)(?: to| there)?(?: yet| before)?|(?:new|unknown) (?:to|for) (?:me|us)|(?<=somewhere )new|(?<=something )new"
    r"|(?:wo|die|das|den|in de[mnr]) (?:ich|wir) noch (?:nie|nicht) (?:war|waren|gewesen bin|gewesen sind|kenne|kennen|besucht habe|besucht haben)"
    r"|noch nicht besucht\w*|(?<=etwas )neues|(?<=was )neues)(?!\w)",
    re.IGNORECASE,
)
_WANTED: Final = re.compile(
    r"\b(?:(?:from|on|of) (?:my|our) (?:wish ?list|bucket list|want[- ]to[- ]go list|saved places)"
    r"|(?:places? |ones? )?(?:that |which )?(?:i|we) (?:marked|saved|wanted to (?:go|visit|see))"
    r"|(?:von|auf|aus) (?:meiner|unserer) (?:wunschliste|merkliste)|(?:die |das )?(?:ich|wir) (?:mir )?gemerkt (?:habe|haben))\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Limits:
    """The limits stated in one question, before merging with an earlier question.

    Attributes:
        rest: the question without the recognised words; `;` marks where they were.
        assumptions: sentences about guesses ("15 minutes ... as 1.2 km").
    """

    rest: str
    near: bool = False
    closer: bool = False
    any_distance: bool = False
    max_distance_km: float | None = None
    cheaper: bool = False
    dearer: bool = False
    any_price: bool = False
    order: Order = Order.FITTING
    max_price_level: int | None = None
    max_price_amount: float | None = None
    currency_sign: str = ""
    better_rated: bool = False
    min_rating: float | None = None
    open_now: bool = False
    open_or_not: bool = False
    unvisited: bool = False
    wanted: bool = False
    assumptions: list[Sentence] = field(default_factory=list)

    @property
    def said_price_or_distance(self) -> bool:
        """Whether a limit or an order of price, rating or distance was given."""
        return (
            self.near
            or self.closer
            or self.any_distance
            or self.cheaper
            or self.dearer
            or self.any_price
            or self.better_rated
            or self.order is not Order.FITTING
            or any((self.max_distance_km, self.max_price_level, self.min_rating))
        )

    @property
    def said_anything(self) -> bool:
        """Whether any limit was given."""
        said_state = self.open_now or self.open_or_not or self.unvisited or self.wanted
        return self.said_price_or_distance or said_state


def read_limits(text: str) -> Limits:
    """Find every limit in `text`. Time is linear in its length."""
    limits = Limits(rest=" ".join(text.split()))
    for read in (_read_marks, _read_open, _read_order, _read_rating, _read_price, _read_distance):
        read(limits)
    return limits


def _read_marks(limits: Limits) -> None:
    limits.unvisited = _remove(limits, _UNVISITED)
    limits.wanted = _remove(limits, _WANTED)


def _read_order(limits: Limits) -> None:
    found = [
        (match.start(), order)
        for order, says in ORDERS.items()
        if (match := says.search(limits.rest))
    ]
    if found:
        limits.order = min(found, key=lambda match: match[0])[1]
    for order, says in ORDERS.items():
        if order is not Order.NEAREST:
            _remove(limits, says)
        elif _remove(limits, says):
            limits.near = True


def _each(
    limits: Limits, pattern: re.Pattern[str], act: Callable[[re.Match[str]], bool | None]
) -> None:
    """Call `act` for every match; unless it refuses (False), the match is removed from the rest."""

    def handle(match: re.Match[str]) -> str:
        return match[0] if act(match) is False else " ; "

    limits.rest = pattern.sub(handle, limits.rest)


def _remove(limits: Limits, pattern: re.Pattern[str]) -> bool:
    limits.rest, count = pattern.subn(" ; ", limits.rest)
    return count > 0


def _read_open(limits: Limits) -> None:
    limits.open_or_not = _remove(limits, _OPEN_OR_NOT)
    limits.open_now = _remove(limits, _OPEN) or _remove(limits, NOW)


def _rating_in_figures(match: re.Match[str]) -> str:
    half = 0.5 if match["half"] else 0
    return f"{_WORD_NUMBERS[match['n'].lower()] + half:g}"


def _read_rating(limits: Limits) -> None:
    limits.rest = _SPELT_RATING.sub(_rating_in_figures, limits.rest)

    def act(match: re.Match[str]) -> bool | None:
        value = float((match["a"] or match["from"] or match["b"] or match["c"]).replace(",", "."))
        if match["a10"] or _HIGHEST_RATING < value <= 2 * _HIGHEST_RATING:
            value /= 2
        if not 0 < value <= _HIGHEST_RATING:
            return False
        limits.min_rating = value
        return None

    _each(limits, _RATING, act)
    limits.better_rated = _remove(limits, _BETTER_RATED)
    if _remove(limits, _WELL_RATED) and limits.min_rating is None:
        limits.min_rating = question_tuning().high_rating
        limits.assumptions.append(Sentence("question.well-rated", rating=limits.min_rating))


def _read_price(limits: Limits) -> None:
    limits.cheaper = _remove(limits, CHEAPER)
    limits.dearer = _remove(limits, DEARER) or bool(FANCIER.search(limits.rest))

    def under(match: re.Match[str]) -> None:
        limits.max_price_level = max(1, len(match["signs"]) - 1)

    def up_to(match: re.Match[str]) -> None:
        limits.max_price_level = len(match["signs"])

    def amount(match: re.Match[str]) -> None:
        limits.max_price_amount = _number(match["after"] or match["before"], thousands=True)
        code = currency_of(match[0]) or "EUR"
        limits.max_price_level = price_level_of_amount(limits.max_price_amount, code)
        limits.currency_sign = currency_sign(match[0])

    _each(limits, _UNDER_SIGNS, under)
    _each(limits, _SIGNS, up_to)
    limits.rest = _SPELT_OUT.sub(lambda m: f"{_WORD_NUMBERS[m[1].lower()]:g}", limits.rest)
    _each(limits, _AMOUNT, amount)
    if _remove(limits, FREE) and limits.max_price_level is None:
        limits.max_price_level, limits.max_price_amount = 1, 0.0
        if limits.order is Order.FITTING:  # what is known to be free before what may be
            limits.order = Order.CHEAPEST
    for level, pattern in _PRICE_WORDS:
        if _remove(limits, pattern):
            if level is None:
                limits.any_price = True
            elif level and limits.max_price_level is None:
                limits.max_price_level = level


def _read_distance(limits: Limits) -> None:
    limits.rest = _REACHED.sub(r"within \2 \1", limits.rest)
    _each(limits, _DISTANCE, lambda match: _take_distance(match, limits))
    if _remove(limits, WALKING):
        limits.near = True
        if limits.max_distance_km is None:
            walk = limits.max_distance_km = question_tuning().walking_km
            limits.assumptions.append(Sentence("question.walking", distance=walk))
    limits.any_distance = _remove(limits, ANY_DISTANCE)
    limits.closer = _remove(limits, CLOSER)
    text = limits.rest

    def near(match: re.Match[str]) -> str:
        # "near the lake": the lake is a landmark, and the word before it has to stay to show that.
        return " near " if _LANDMARK.match(text, match.end()) else " ; "

    limits.rest, count = _NEAR.subn(near, text)
    limits.near = limits.near or count > 0


def _take_distance(match: re.Match[str], limits: Limits) -> bool | None:
    number = match["num"].casefold()
    spelled = number in _WORD_NUMBERS
    small = bool(match["m"] or match["ft"] or match["yd"])  # nobody means one and a half metres
    value = float(_WORD_NUMBERS[number]) if spelled else _number(number, thousands=small)
    is_time = bool(match["min"] or match["h"])
    has_mode = any(match[mode] for mode in ("walk", "bike", "transit", "car"))
    limited = bool(match["most"] or match["away"] or has_mode)
    # "a minute", "20 minutes" and "a mile" alone say nothing about where the place may be.
    few_metres = bool(match["m"]) and value < question_tuning().fewest_metres
    if (is_time or spelled or few_metres or match["h"]) and not limited:
        return False
    if match["far"]:
        return None  # a lower limit: understood, but not supported
    distance = _km(match, value)
    if not 0 < distance <= _FARTHEST_KM:
        return None
    limits.max_distance_km = distance
    if is_time or match["block"]:
        limits.assumptions.append(
            Sentence("question.travel-time", words=match[0].strip(), distance=distance)
        )
    return None


def _number(text: str, *, thousands: bool) -> float:
    """The number as written; with `thousands`, three digits after a mark are not decimals."""
    if thousands and (whole := re.match(_THOUSANDS, text)):
        return float(re.sub(r"\D", "", whole[0]) + text[whole.end() :].replace(",", "."))
    return float(re.sub(r"[’']", "", text).replace(",", "."))


def _km(match: re.Match[str], value: float) -> float:
    if match["km"]:
        return value
    if match["mi"]:
        return value * MILE_KM
    if match["sea"]:
        return value * _KM_OF_A_NAUTICAL_MILE
    if match["m"]:
        return value / 1000
    if match["ft"]:
        return value / 3 * _KM_OF_A_YARD
    if match["yd"]:
        return value * _KM_OF_A_YARD
    tuning = question_tuning()  # an answer that uses these numbers says so
    if match["block"]:
        return value * tuning.block_km
    hours = value if match["h"] else value / 60
    if match["bike"]:
        return hours * tuning.cycling_km_h
    if match["transit"]:
        return hours * tuning.transit_km_h
    if match["car"] or (match["h"] and not match["walk"]):
        return hours * tuning.driving_km_h
    return hours * tuning.walking_km_h
