"""The fields of one entry of a pasted list: name, description, rating, link ..."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.places.hours.said_in_prose import CLOSED_DAYS, CLOSING_TIME
from core.places.hours.words import Kind, readings_of
from core.places.hours.written_hours import parse_hours
from core.places.kind_words import is_kind_heading
from core.places.positions import name_in_link, parse_position
from core.places.readers.parsed import MAX_NAME_CHARS, joined_texts
from core.places.readers.pasted.inline import AMOUNT, DAY, HOURS, PICTURES, without_pictures
from core.places.readers.pasted.lines import BULLET, REVIEWS_WORDS, URL, is_address, is_sentence
from core.places.values import is_price_word, price_remark

EDGES: Final = " \t,;|·•-–—:"
_LONG_CHARS: Final = 200
_LONG_LINE_CHARS: Final = 90  # without a separator, longer lines are prose, not names
_SEPARATOR: Final = re.compile(r"\t+|\s+[-–—|→]\s+|\s*—\s*|:\s+|\s+::\s+|\s+[·•⋅]\s+")
_POSITION: Final = re.compile(r"\(?[+-]?\d{1,2}\.\d{3,},\s*[+-]?\d{1,3}\.\d{3,}\)?")
_RATING: Final = re.compile(
    r"""\(?\s*(?:rated\s+)?(?P<value>
        (?:★|⭐\ufe0f?)\s*\d[.,]\d
      | [★]{1,5}½?☆{0,5}
      | \d(?:[.,]\d+)?\s*(?:★|⭐\ufe0f?)
      | (?<![\d.,])[0-5](?:[.,]\d+)?\s*(?:stars?\b|sterne\b|/\s?5(?=\s?(?:$|[-–—),;·])))
      | (?<![\d.,])(?:10|\d(?:[.,]\d)?)\s?/\s?10(?=\s?(?:$|[-–—),;·]))
    )\s*\)?""",
    re.VERBOSE | re.IGNORECASE,
)
PRICE: Final = re.compile(r"(?<![\w$€£¥])\(?(?P<value>\${1,4}|€{1,4}|£{1,4})\)?(?![\w$€£¥])")
_QUOTED: Final = re.compile(
    r"^(?:“|„|\"|'|«\s?|»\s?|‚|‘)(?P<name>[^“”„\"«»]{2,})(?:”|“|\"|'|\s?»|\s?«|’)$"
)
_PLUS_CODE: Final = re.compile(
    r"(?<!\w)[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)"
)
_ANGLES: Final = re.compile(r"\d\s*(?:°|[NSEW]\b)")
_CLAUSE: Final = re.compile(r"\s*[,;|、]\s*")
_MOST_CLAUSES: Final = 6
_DAYS: Final = frozenset({Kind.DAY, Kind.DAILY, Kind.WEEKDAYS, Kind.WEEKEND})
_LABEL: Final = re.compile(
    r"^(?:(?:(?:our|my|mein|unser|notre|mon)\s+)?(?:geheimtipp?|insidertipp?|tipp?|insider tip|favou?rite|favorit|must[- ]see|highlight|bonus"
    r"|coup de cœur|breakfast|brunch|lunch|dinner|coffee|drinks|frühstück|mittagessen|abendessen|kaffee|déjeuner|dîner|pranzo|cena"
    r"|desayuno|almuerzo|comida)\s*(?::|@)\s+)",
    re.IGNORECASE,
)
_LATER: Final = re.compile(  # what follows a name: an emoji and small letters, a telephone number, a time
    rf"\s+(?:{PICTURES}(?=[^\W\d_A-ZÀ-Þ])|(?:tel\.?:?\s?)?(?:\+\d{{1,3}}\s?|0)\d[\d ()/.-]{{6,20}}(?=$|,)|(?<=, )\d{{1,2}}:\d{{2}}(?!\d))"
)
_PARTS: Final = re.compile(r"\s*[,;·|]\s*|\s+[-–—]\s+")
_BRACKETS: Final = re.compile(r"\s*[(\[](?P<value>[^()\[\]]{2,400})[)\]]")
_MARKS: Final = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_MARKDOWN_LINK: Final = re.compile(r"\[(?P<text>[^\]]{1,200})\]\((?P<url>https?://[^)\s]+)\)")
_STARS_AND_NUMBER: Final = re.compile(r"[★⭐\ufe0f]{1,6}½?☆{0,5}\s*(?=[0-5][.,]\d(?!\d))")
_REVIEWS: Final = re.compile(
    rf"\s*\(\s*\d[\d.,' ]*k?\s*(?:google\s+)?(?:{REVIEWS_WORDS})\s*\)", re.IGNORECASE
)
_HOUSE: Final = re.compile(
    r"(?:[\w'’.-]+\s+){1,5}\d{1,4}(?:[/-]\d{1,4})?\s?[a-zA-Z]?"
)  # a street and its number
_TIMES: Final = re.compile(r"\s+(?P<value>\d{1,2}:\d{2}\s?[-–~]\s?\d{1,2}:\d{2}(?!\d).*)$")
_DASHES: Final = re.compile(r"(?:\s+[-–—]){2,}(?=\s)")  # where a value was taken out between them
_REMARK: Final = re.compile(
    r"^(?P<name>\S+(?:\s+\S+)*?)\s+(?P<remark>(?:for|if|when|because|before|after|on|um|für|zum|wenn|pour|para|si)\s+(?:the\s+)?(?:[^\W\d_A-Z]|\w+day).*)$"
)
_AND: Final = re.compile(
    r"\s+(?:and|und|et|y|e|or|oder|ou|sowie|oraz|och|og)\s+(?:the\s+|das\s+|den\s+|die\s+)?",
    re.IGNORECASE,
)
_PLUS: Final = re.compile(r"\s+[&+]\s+")
_LEAD: Final = re.compile(
    r"^[^:]{0,80}\b(?:ideas?|places?|list|options?|suggestions?|candidates?|tips?|ideen|orte|liste|tipps|vorschläge|auswahl|"
    r"idées|lieux|choices?|between|among|zwischen)\b[^:]{0,40}:\s*",
    re.IGNORECASE,
)
_PRAISED: Final = re.compile(
    r"^(?:(?:we|i|wir|ich|nous|on|du|you)\s+)?(?:really\s+|also\s+|must\s+|should\s+|have to\s+)?(?:loved?|liked?|enjoyed|tried|try|recommend|visit(?:ed)?|"
    r"see|went to|go to|check out|mochten|mögen|empfehlen?|waren in|geht in[s]?|avons aimé|recommande|recomiendo)\s+(?=\S)",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(r"\b(?:St|Ste|Sta|Dr|Mt|Mr|Mrs|Nr|No)\.")  # a dot that ends no sentence
_MOST_WORDS = 6
_COMMA: Final = re.compile(r"\s*[,;]\s*(?![^(]*\))")
_SENTENCE_END: Final = re.compile(r"(?<=\w{3})[.!?]+\s+(?![^(]*\))")
_CLOCK: Final = (
    r"\d{1,2}(?:\s?h(?:\s?\d{2})?|[:.]\d{2}(?:\s?(?:[ap]m|uhr|h))?|\s?(?:[ap]m|uhr))(?!\w)"
)
_PART: Final = r"(?:early |late )?(?:morning|noon|afternoon|evening|night|matin|midi|après-midi|soir|morgens?|vormittags?|mittags?|nachmittags?|abends?|mañana|tarde|noche)"
_WHEN: Final = re.compile(
    rf"^(?:(?:day|tag|jour|día|giorno|dag)\s?\d{{1,2}}|(?:{DAY}\s*)?(?:{_PART}\s*)?(?:(?:at|um|à|ab)?\s*{_CLOCK}\s*)?(?:[-–]\s?{_CLOCK})?)"
    r"\s*(?::|→|->|=>|[-–—](?=\s))\s*",
    re.IGNORECASE,
)
_THEN: Final = re.compile(
    r"\s*,?\s+(?:then|and then|puis|ensuite|dann|danach|luego|después|poi|→|->)\s+", re.IGNORECASE
)
_MEAL: Final = re.compile(
    r"^(?:breakfast|brunch|lunch|dinner|supper|coffee|drinks?|cocktails|dîner|déjeuner|petit[- ]déjeuner|goûter|apéro|abendessen|mittagessen|"
    r"frühstück|kaffee|cena|almuerzo|desayuno|comida|pranzo|aperitivo|colazione|visite?|tour)\s+(?:at|in|chez|au|aux|à|bei|beim|im|en|da|de|du|al|of)\s+(?:the\s+|la\s+)?",
    re.IGNORECASE,
)


def entry_fields(line: str) -> dict[str, str]:
    """Raw fields of one line of a list."""
    fields: dict[str, str] = {}
    rest = _without_label(BULLET.sub("", line, count=1))
    if URL.fullmatch(rest) and (name := name_in_link(rest)):
        return {"name": name, "description": "", "url": rest}
    linked = _MARKDOWN_LINK.search(rest)
    if linked is not None:
        fields["url"] = linked["url"]
        rest = rest[: linked.start()] + linked["text"] + rest[linked.end() :]
    rest = _REVIEWS.sub("", _STARS_AND_NUMBER.sub("★ ", without_marks(rest)))
    rest = _take(URL, "url", rest, fields)
    rest = _take(HOURS, "hours", rest, fields)
    rest = _take(_POSITION, "position", rest, fields)
    rest = _take(_PLUS_CODE, "position", rest, fields)
    rest = _take(_RATING, "rating", rest, fields)
    rest = _take(AMOUNT, "price", rest, fields)
    rest = rest if "price" in fields else _take(PRICE, "price", rest, fields)
    rest, brackets = _out_of_brackets(rest)
    rest = _DASHES.sub(" -", _TIMES.sub(r" - \g<value>", rest))
    parts = _SEPARATOR.split(rest.strip(EDGES), maxsplit=1)
    name, description = parts[0], parts[1] if len(parts) > 1 else ""
    name, remark = _without_remark(name)
    name, address = _without_address(name)
    if not description and len(name) > _LONG_LINE_CHARS and "," in name[:MAX_NAME_CHARS]:
        name, _, description = name.partition(",")
    texts = [
        _without_price_words(text, fields) for text in (description, brackets, address, remark)
    ]
    texts = [_without_hours(text, fields) for text in texts]
    texts = [_without_position(without_pictures(text.strip(EDGES)), fields) for text in texts]
    kind = next((text for text in texts if text and is_kind_heading(text)), "")
    _read_prose(texts, fields)
    fields["name"] = _QUOTED.sub(r"\g<name>", without_pictures(name.strip(EDGES)))
    fields["description"] = joined_texts(texts)
    if kind:
        fields["category"] = kind
    return fields


def _without_label(text: str) -> str:
    """The text without "Geheimtipp:" or "Lunch @" before the name."""
    found = _LABEL.match(text)
    rest = text[found.end() :] if found is not None else ""
    return rest if rest[:1].isupper() else text


def _without_remark(name: str) -> tuple[str, str]:
    """Splits a name from what follows an emoji, a telephone number or a time: "Valenza 🍝 book! 011 521 3914"."""
    found = _LATER.search(name[:_LONG_CHARS], 1)
    if found is None:
        return name, ""
    return name[: found.start()].rstrip(EDGES), name[found.start() :]


def _without_position(text: str, fields: dict[str, str]) -> str:
    """A remark that is not a position; "38.72° N, 9.14° W" is one."""
    if "position" in fields or not _ANGLES.search(text) or parse_position(text) is None:
        return text
    fields["position"] = text
    return ""


def _without_hours(text: str, fields: dict[str, str]) -> str:
    """A remark without the longest run of its parts that says at which hours it is open on which days."""
    if "hours" in fields or not re.search(r"\d", text):
        return text
    parts = _CLAUSE.split(text)
    for length in range(min(len(parts), _MOST_CLAUSES), 0, -1):
        for at in range(len(parts) - length + 1):
            said = ", ".join(parts[at : at + length])
            if _says_hours(said):
                fields["hours"] = said
                return ", ".join(parts[:at] + parts[at + length :])
    return text


def _says_hours(text: str) -> bool:
    week = parse_hours(text)
    return (
        week is not None
        and None not in week
        and any(token.kind in _DAYS for token in readings_of(text)[0])
    )


def _read_prose(texts: Sequence[str], fields: dict[str, str]) -> None:
    """Hours and prices said in so many words; they stay in the description as well."""
    said = [fields["hours"]] if "hours" in fields else []
    for text in texts:
        said += [match[0] for at in (CLOSED_DAYS, CLOSING_TIME) for match in at.finditer(text)]
    if said:
        fields["hours"] = "; ".join(dict.fromkeys(said))
    parts = [part for text in texts for part in _PARTS.split(text)]
    remark = next(filter(None, map(price_remark, parts)), "")
    if remark:
        fields.setdefault("price", remark)


def without_marks(text: str) -> str:
    """The text without the marks for bold and italic of Markdown."""
    return _MARKS.sub("", text)


def _without_price_words(text: str, fields: dict[str, str]) -> str:
    """A remark without the parts that only state a price."""
    parts = _PARTS.split(text)
    said = [part for part in parts if is_price_word(part)]
    if not said:
        return text
    fields.setdefault("price", said[0])
    return ", ".join(part for part in parts if part not in said)


def names_in_a_row(line: str) -> tuple[str, list[str]] | None:
    """The kind and the names of "Museums: A, B, C and D"; None if the line is not such a row.

    Either the last name is joined by "and" or there are at least four, and each must look like a name:
    a name followed by its street and town has commas as well.
    """
    text = BULLET.sub("", line, count=1).strip()
    kind = ""
    praised = _PRAISED.match(text)
    before, colon, after = text.partition(":")
    lead = _LEAD.match(text)
    announced = lead is not None
    if colon and is_kind_heading(before):
        kind, text = before.strip(), after.strip()
    elif lead is not None:
        text = text[lead.end() :]
    elif praised is not None:
        text = text[praised.end() :]
    elif colon and (is_sentence(before + colon) or _announces(before)):
        announced = True  # “for Lisbon you have to do: A (early!), B for sunset and C. Skip D.”
        said = _SENTENCE_END.split(after.strip(), maxsplit=1)[0]
        text = ", ".join(_with_remark(piece) for piece in re.split(_COMMA, said))
    elif colon:
        return None
    if URL.search(text) or is_address(text):
        return None
    text = text.rstrip(" .!")
    pieces = [piece.strip() for piece in re.split(_COMMA, text)]
    last = _AND.split(pieces[-1])
    last = last if len(last) == 2 else _PLUS.split(pieces[-1])  # "Skopik & Lohn and Steirereck"
    joined = (len(last) == 2 and len(pieces) > 1) or re.match(_AND, " " + pieces[-1]) is not None
    names = [*pieces[:-1], *(last if len(last) == 2 else [pieces[-1]])]
    names = [re.sub(r"^(?:and|und|et|y|or|oder|ou|the)\s+", "", name) for name in names if name]
    if len(names) < (2 if kind or announced else 3 if joined else 4):
        return None
    return (kind, names) if all(map(_looks_like_a_name, names)) else None


def _announces(text: str) -> bool:
    """Whether words before a colon announce a list, as “para comer en Sevilla” does."""
    words = re.findall(r"[^\W\d_]+", text)
    return len(words) >= 3 and sum(word[0].islower() for word in words) * 2 >= len(words)


def _with_remark(text: str) -> str:
    """ "Ponto Final for sunset" with the remark in brackets."""
    found = _REMARK.match(text)
    return f"{found['name']} ({found['remark']})" if found is not None and "(" not in text else text


def visits_in_a_row(line: str) -> tuple[str, list[str]] | None:
    """The names of an itinerary's line, "Sat 2 pm: lunch at A, then B"; None if it tells no time."""
    text = BULLET.sub("", line, count=1) if not _WHEN.match(line) else line
    when = _WHEN.match(text)
    if when is None or not re.search(r"\w", when[0]):
        return None
    rest = text[when.end() :].strip()
    if not rest:
        return None
    names = [_MEAL.sub("", part.strip(EDGES)) for part in _THEN.split(rest)]
    return "", [name for name in names if name]


def _looks_like_a_name(text: str) -> bool:
    text = _BRACKETS.sub("", _SHORT.sub("", text)).strip()
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and (text[0].isupper() or text[0].isdigit()) and not any(
        mark in text for mark in ".!?:"
    )  # fmt: skip


def _out_of_brackets(text: str) -> tuple[str, str]:
    """The text without its brackets, and their contents; a name is never entirely in brackets."""
    found = [match["value"].strip() for match in _BRACKETS.finditer(text)]
    outside = _BRACKETS.sub(" ", text)
    if not found or not re.search(r"\w", outside):
        return text, ""
    return " ".join(outside.split()), ", ".join(found)


def _without_address(name: str) -> tuple[str, str]:
    """Splits a name and the address after it: "Café Rosa, Ringweg 3, Bern" and "Louvre, Paris"."""
    first, comma, rest = name.partition(",")
    if not comma or not re.search(r"\w", first) or _AND.search(rest) or _PLUS.search(rest):
        return name, ""
    if rest.strip()[:1].islower():  # a remark: "Alcázar, book ahead"
        return first, rest.strip()
    pieces = [piece.strip() for piece in rest.split(",")]
    is_town = len(pieces) <= 2 and all(
        piece[:1].isupper() and len(piece.split()) <= 2 for piece in pieces
    )
    is_street = _HOUSE.fullmatch(rest.strip()) is not None
    return (first, rest.strip()) if is_town or is_street or is_address(name) else (name, "")


def _take(pattern: re.Pattern[str], field: str, text: str, fields: dict[str, str]) -> str:
    """Move the first match of `pattern` from `text` into `fields`; the name stays untouched."""
    match = pattern.search(text)
    if match is None or not (text[: match.start()] + text[match.end() :]).strip(EDGES + "()"):
        return text
    value = match["value"] if "value" in pattern.groupindex else match[0]
    fields.setdefault(field, value.strip())
    # A bracket is only taken out as a pair: the other words of "(€, cheap burgers)" keep theirs.
    start = match.start() + (match[0][0] == "(" and match[0][-1] != ")")
    end = match.end() - (match[0][-1] == ")" and match[0][0] != "(")
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if pattern is AMOUNT and after[:1].isalnum() and re.search(r"[,(:]|\s[-–—]\s", before):
        return text  # "a menu at 29 € for lunch" stays whole
    # A dash in place of the value keeps the words before and after it apart.
    return f"{before} - {after}" if before and after and match.start() > 0 else before + after
