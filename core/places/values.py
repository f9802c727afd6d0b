"""Parses ratings and price levels as written by people and exports."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.resources import load_toml

SCALES: Final = (5.0, 10.0, 100.0)
_CURRENCIES_FILE: Final = "places/currencies.toml"
_UNSURE_SCALE_ABOVE: Final = 20.0  # "17" may be out of 20, as in French schools, or out of 100
_WIDER_SHARE: Final = 0.25  # a smaller share beyond a scale are mistakes, not another scale
_LEVEL_SIGNS: Final = re.compile(r"([$€£¥₩₽₹₺₴₪฿₫₱])\1*")
_AMOUNT: Final = re.compile(
    r"\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
)
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_SCALED: Final = re.compile(
    r"([+-]?\d+(?:[.,]\d+)?)\s*(?:/|out of|von|sur|de|of)\s*(\d+(?:[.,]\d+)?)(?:\s+[^\W\d_]+)?"
)
_RATING_TAIL: Final = re.compile(
    r"\s*(?:★|⭐\ufe0f?|stars?|sterne?n?|étoiles?|estrellas?|stelle|punkte|points?)\s*$"
)
_REVIEWS: Final = re.compile(
    r"\s*\(\s*[\d.,' ]+\s*(?:reviews?|ratings?|bewertungen|avis)?\s*\)\s*$"
)
_STARS: Final = re.compile(r"^([★⭐\ufe0f]{1,10})(½)?(☆{0,5})$")
_HEADER_SCALE: Final = re.compile(r"(?:-|–|/|of|von|sur|bis|to|max\.?)\s*(5|10|20|100)\b|(%)")
# Beside a number they are rather something else: "try 2", "30 ft".
_AMBIGUOUS: Final = frozenset(["try", "ft", "won", "real", "php", "ron", "lev", "tl", "rm", "nis"])
_WORD: Final = re.compile(r"[^\W\d_]*[$€£¥₩₽₹₺₴₪฿₫₱]|[^\W\d_]+\.?|[円元]")
_FREE: Final = re.compile(
    r"\b(?:free|gratis|kostenlos(?:e[rsn]?)?|kostenfrei(?:e[rsn]?)?|gratuite?s?|gratuit[ao]s?|eintritt frei|freier eintritt|^frei$|^libre$|entrée libre"
    r"|ingresso libero|entrada (?:libre|livre|franca)|za darmo|bezpłatn\w+|wstęp wolny|toegang vrij"
    r"|no (?:(?:entrance|entry|admission) )?(?:fee|charge))\b"
)
_FREE_ENTRY: Final = re.compile(
    rf"(?:(?:the )?(?:entry|entrance|admission|eintritt|entrée|entrada)(?: is| ist)?:? )?{_FREE.pattern}"
    r"(?:[ -](?:entry|entrance|admission|of charge|to (?:enter|visit)|eintritt|entrée))?"
)
_PRICE_WORDS: Final = {
    "cheap": 1, "inexpensive": 1, "budget": 1, "low": 1, "günstig": 1, "billig": 1,
    "preiswert": 1, "bon marché": 1, "barato": 1, "económico": 1, "price_level_inexpensive": 1, "price_level_free": 1,
    "moderate": 2, "medium": 2, "mid": 2, "mid-range": 2, "average": 2, "mittel": 2, "price_level_moderate": 2,
    "moyen": 2, "medio": 2, "affordable": 2,
    "expensive": 3, "pricey": 3, "high": 3, "upscale": 3, "teuer": 3, "cher": 3, "caro": 3, "price_level_expensive": 3,
    "very expensive": 4, "luxury": 4, "fine dining": 4, "sehr teuer": 4, "très cher": 4,
    "price_level_very_expensive": 4,
}  # fmt: skip

_VAGUE_PRICES: Final = frozenset(
    {"low", "medium", "mid", "average", "mittel", "moyen", "medio", "high", "moderate"}
)


_PRICE_REMARK: Final = re.compile(
    rf"(?:(?:it'?s|is|a bit|quite|rather|pretty|very|really|so|too|etwas|sehr|ziemlich|recht)\s+)*"
    rf"(?P<word>{'|'.join(sorted(_PRICE_WORDS.keys() - _VAGUE_PRICES, key=len, reverse=True))})"
    r"(?:\s+(?:but|and|though|aber|und|mais|pero)\b.*|\s*[!.]+.*)?"
)


@dataclass(frozen=True, slots=True)
class _Currencies:
    steps: Mapping[str, tuple[float, float, float]]  # by currency code
    codes: Mapping[str, str]  # sign or word, folded, to the code
    signs: Mapping[str, str]  # code to its sign, if that is one character


@functools.lru_cache(maxsize=4_096)
def parse_number(text: str) -> float | None:
    """A plain number with a decimal point or comma; None for anything else."""
    text = text.strip()
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) and len(text) < 32 else None


# --- prices ---------------------------------------------------------------------------------


def price_level_of_amount(amount: float, currency: str = "EUR") -> int:
    """Price level 1 to 4 of the amount one person pays, on the scale of the currency.

    The steps are an assumption; an answer that uses them says so.

    Raises:
        KeyError: if the currency (ISO 4217) is not one of `resources/places/currencies.toml`.
    """
    return 1 + sum(amount > limit for limit in _currencies().steps[currency])


def currency_of(text: str) -> str | None:
    """The currency (ISO 4217) that a text names by sign, code or word; None if none or several."""
    codes = _currencies().codes
    found = {codes[word] for word in _WORD.findall(text.casefold()[:64]) if word in codes}
    return found.pop() if len(found) == 1 else None


def currency_names() -> tuple[str, ...]:
    """Signs, codes and words of all currencies, folded, the longest first; none that says something else, too."""
    names = _currencies().codes.keys() - _AMBIGUOUS
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


@functools.lru_cache(maxsize=4_096)
def parse_price(text: str, currency: str | None = None) -> int | None:
    """Price level 1 (cheap) to 4 from "$$", "€€", "2", "cheap", "12-20 €"; None if unreadable.

    The upper end of a range ("$$ - $$$") counts, so that no one is sent to an expensive place. An
    amount only counts with its currency: the scale of an unknown one is unknown.

    Args:
        currency: of amounts that name none, from the header of a column.
    """
    text = text.strip().casefold()[:64]
    if text in _PRICE_WORDS:
        return _PRICE_WORDS[text]
    amounts = [_amount(match) for match in _AMOUNT.findall(text)]
    if not amounts:
        signs = [match[0] for match in _LEVEL_SIGNS.finditer(text)]
        if signs:
            return min(4, max(len(run) for run in signs))
        return 1 if _FREE.search(text) else None
    stated = _stated_currency(text, currency)
    if stated is not None:
        return price_level_of_amount(max(amounts), stated)
    number = parse_number(text)
    if number is not None and number in (0, 1, 2, 3, 4):
        return max(1, int(number))
    return None


def is_price_word(text: str) -> bool:
    """Whether a text is a word for a price level, such as "cheap"."""
    return text.strip().casefold() in _PRICE_WORDS.keys() - _VAGUE_PRICES


def price_remark(text: str) -> str:
    """What a remark says of the price: "expensive" of "very expensive but the view!", "free entry"; else empty."""
    said = text.strip(" !.()")[:200].casefold()
    found = _PRICE_REMARK.fullmatch(said) or _FREE_ENTRY.fullmatch(said)
    return "" if found is None else found.groupdict().get("word") or found[0]


def parse_amount(text: str, currency: str | None = None) -> float | None:
    """The amount of a price that states one with its currency, 0 of "free"; the upper end of a range.

    Args:
        currency: of amounts that name none, from the header of a column.
    """
    text = text.strip().casefold()[:64]
    amounts = [_amount(match) for match in _AMOUNT.findall(text)]
    if not amounts:
        return 0.0 if _FREE.search(text) else None
    return max(amounts) if _stated_currency(text, currency) is not None else None


def _stated_currency(text: str, currency: str | None) -> str | None:
    return currency_of(text) or (currency if not _LEVEL_SIGNS.search(text) else None)


def currency_sign(text: str, currency: str | None = None) -> str:
    """The one-character sign of the currency of a price, as written; empty if there is none.

    Args:
        currency: of prices that name none, from the header of a column.
    """
    written = _LEVEL_SIGNS.search(text)
    if written is not None:
        return written[1]
    signs = _currencies().signs
    return signs.get(currency_of(text) or currency or "", "")


def _amount(text: str) -> float:
    """The number of an amount: three digits after a mark are thousands, one or two are cents."""
    whole, cents = text, ""
    end = re.search(r"[.,](\d{1,2})$", text)
    if end is not None:
        whole, cents = text[: end.start()], end[1]
    return float(re.sub(r"\D", "", whole) + "." + (cents or "0"))


@functools.cache
def _currencies() -> _Currencies:
    table = load_toml(_CURRENCIES_FILE)
    codes = {
        name: code
        for code, entry in table.items()
        for name in (*entry.get("signs", ()), *entry["words"])
    }
    signs = {
        code: sign
        for code, entry in table.items()
        for sign in entry.get("signs", ())
        if len(sign) == 1
    }
    return _Currencies({code: tuple(entry["steps"]) for code, entry in table.items()}, codes, signs)


# --- ratings --------------------------------------------------------------------------------


@functools.lru_cache(maxsize=4_096)
def parse_rating(text: str, scale: float | None = 5.0) -> float | None:
    """Rating 0 to 5 from "4.5", "4,5", "9/10", "90 %", "4.5★", "★★★★☆"; None if unreadable.

    Args:
        scale: the best value of a bare number; None if unknown.
    """
    text = _REVIEWS.sub("", text.strip()[:64])
    drawn = _STARS.match(text)
    if drawn is not None:
        return min(5.0, len(drawn[1].replace("\ufe0f", "")) + (0.5 if drawn[2] else 0.0))
    text = _RATING_TAIL.sub("", text.casefold()).lstrip("★⭐\ufe0f ")
    scaled = _SCALED.fullmatch(text)
    if scaled is not None:
        text, scale = scaled[1], float(scaled[2].replace(",", "."))
    elif text.endswith("%"):
        text, scale = text[:-1], 100.0
    value = parse_number(text)
    if value is None or scale is None or scale <= 0 or not 0 <= value <= scale:
        return None
    return value * 5.0 / scale


def scale_of_ratings(values: Iterable[str], header: str = "") -> float | None:
    """The best rating in a column; None if undetermined.

    The header may state it ("Rating (0-10)"). Otherwise it is the smallest common scale that less
    than a quarter of the bare numbers exceed.
    """
    said = _HEADER_SCALE.search(header.casefold())
    if said is not None and not said[2]:
        return float(said[1])
    numbers = [n for n in map(parse_number, values) if n is not None and 0 <= n <= SCALES[-1]]
    if said is not None:  # spreadsheets store 91 % as 0.91
        return 1.0 if numbers and max(numbers) <= 1 else SCALES[-1]
    if not numbers:
        return SCALES[0]
    for scale in SCALES:
        if sum(number > scale for number in numbers) < _WIDER_SHARE * len(numbers):
            unsure = scale == SCALES[-1] and max(numbers) <= _UNSURE_SCALE_ABOVE
            return None if unsure else scale
    return None
