"""Classifies lines of a pasted text: a greeting, a rating on a card, an address, a sentence ..."""

from __future__ import annotations

import re
from typing import Final

from core.places.readers.pasted.inline import DAY, PICTURES, without_pictures

BULLET: Final = re.compile(
    rf"^\s*(?:{PICTURES})?(?:[-*+•‣▪◦·–—]\s+|[・●○■□◆◇►▸]\s*|\(?\d{{1,4}}[.)\]]\s+|\(?[a-z]\)\s+|#\d{{1,4}}\s+|(?:place|stop|option|tip|ort|tipp|lieu|lugar|n[or]\.)\s?\d{{1,3}}\s?[:.)]\s+|[▶→]\s*)?(?:{PICTURES})?(?:\[[ xX]?\]\s+)?(?:(?:\d{{1,2}}[:.]\d{{2}}\s*(?:[ap]m|uhr|h)?|\d{{1,2}}\s?(?:[ap]m|uhr))\s*[-–:]?\s+)?",
    re.IGNORECASE,
)
URL: Final = re.compile(r"https?://[^\s<>()]+")
_GREETING: Final = re.compile(
    r"^(?:hey|hi|hello|hallo|dear|liebe[rs]?|servus|moin|salut|bonjour|coucou|hola+|ciao+|hoi|hej|hei|olá|oi|cześć|siema|dzień dobry|ahoj|こんにちは|good (?:morning|evening)|guten (?:tag|morgen|abend))"
    r"(?!\w)(?P<rest>.{0,80})$",
    re.IGNORECASE,
)
_SIGN_OFF: Final = re.compile(
    r"^(?:see (?:you|ya|u)|cu|cheers|best(?: wishes| regards)?|kind regards|regards|love|lots of love|talk (?:soon|later)|"
    r"thanks?(?: you)?|thx|enjoy|have fun|safe travels|bye|xo(?:xo)*|x{1,5}|let me know|hope (?:this|that) helps|can'?t wait|"
    r"sent from my|von meinem|envoyé de mon|enviado desde mi|inviato da|lg|vg|mfg|liebe grüße|viele grüße|herzliche grüße|grüße|gruß|bis (?:bald|dann|später|morgen)|danke|viel spaß|tschüss|"
    r"bisous|bises|à bientôt|merci|cordialement|besos|un abrazo|abrazos|un beso|saludos|gracias|hasta (?:luego|pronto)|baci|un bacio|a presto|grazie|groetjes|groeten|liefs|veel plezier|geniet ervan|pozdrawiam|pozdrowienia|miłej zabawy|hälsningar|hilsen|ha det|ha en|bon voyage|bon appétit|buon viaggio|buen viaje|gute reise|guten appetit|s pozdravem|楽しんで|よろしく|ではまた|tot (?:snel|ziens)|abraços?|beijos|obrigad[oa]|beijinhos|buziaki|całusy|kusjes|knuffels|kram|kyss|klem|un abbraccio)(?!\w)(?P<rest>.{0,60})$",
    re.IGNORECASE,
)
_NOT_IN_NAMES: Final = re.compile(
    r"\b(?:i|i'm|i'd|i've|we|we're|you|you're|he|she|they|it's|that's|there's|let's|me|us|my|your|could|should|would|"
    r"maybe|please|ich|wir|ihr|du|mir|uns|euch|könnten|sollten|vielleicht|bitte|dann|nous|vous|je|tu|on|c'est|peut-être)\b",
    re.IGNORECASE,
)
_ENDS_SENTENCE: Final = re.compile(r"[.!?…:][\"”’)]?\s*\S{0,2}$")
REVIEWS_WORDS: Final = (
    "reviews?|ratings?|bewertungen|rezensionen|avis|opinie|opinii|recensioni|recensies|beoordelingen|reseñas|opiniones|"
    "avaliações|omdömen|anmeldelser|件"
)
RATING: Final = re.compile(
    r"^(?:(?:rated|rating:?)\s+)?(?P<rating>[0-5][.,]\d(?:\s*(?:of|/|von|sur)\s*5(?:\s*bubbles)?)?|[★⭐\ufe0f]{1,5}½?☆{0,4}|10|\d[.,]\d\s*/\s*10)"
    rf"\s*(?:stars?|sterne|★|⭐\ufe0f?)?\s*(?:\(?\s*[\d.,' ]+k?\s*(?:google\s+)?(?:{REVIEWS_WORDS})?\s*\)?)?"
    r"(?P<rest>\s*[·•⋅|].*)?$",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(
    rf"^(?:recommended by [\d.,]+ locals?|\(\s*[\d.,' ]+k?\s*\)|[\d.,' ]+k?\s+(?:google\s+)?(?:{REVIEWS_WORDS})|no reviews|keine rezensionen)$",
    re.IGNORECASE,
)
_STATUS: Final = re.compile(
    r"^(?:open(?:s| now| 24 hours)?|closed|closes|closing|temporarily closed|permanently closed|geöffnet|geschlossen|öffnet|schließt|ouvert|fermé|ouvre|ferme|abierto|cerrado)\b",
    re.IGNORECASE,
)  # fmt: skip
_BUTTON: Final = re.compile(
    r"^(?:directions|website|save(?:d)?|share|call|menu|order online|reserve(?: a table)?|book(?: now| a table| online)?|read more|see more|see all|"
    r"more|show more|photos?|overview|reviews|about|nearby|dine-in|takeaway|takeout|delivery|no-contact delivery|view details|add a note|"
    r"add to (?:trip|list)|sponsored|ad|route(?:nplaner)?|routenplaner|webseite|speichern|teilen|anrufen|mehr(?: anzeigen)?|fotos?|tisch reservieren|"
    r"itinéraire|site web|enregistrer|partager|by .{2,40}|from [$€£]\s?\d+.*|free cancellation|likely to sell out.*|\d+ photos?|results)$",
    re.IGNORECASE,
)
_QUOTE: Final = re.compile(r"^[\"“„«'].{3,400}[\"”“»']$")
_PHONE: Final = re.compile(r"^(?:tel\.?:?\s*)?\+?[\d\s()/.-]{7,20}$", re.IGNORECASE)
_PRICE: Final = re.compile(
    r"^(?:[$€£]{1,4}(?:\s?[–-]\s?[$€£]{1,4})?|[$€£]\s?\d+(?:\s?[–-]\s?[$€£]?\s?\d+)?|\d+(?:\+|\s?[–-]\s?\d+)?\s?[$€£])$"
)
_STREET: Final = (
    r"(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|square|sq\.?|drive|boulevard|blvd\.?|quay|highway|way|rue|quai|place|"
    r"allée|via|viale|piazza|corso|calle|plaza|avenida|carrer|rua)"
)
_TOWN: Final = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,6}(?:\s?[A-Z]{2})?\s+[A-ZÄÖÜÉ][\w.'’-]+(?:\s+[\w.'’-]+){0,3}"
)
_NAME_WORDS: Final = 2
_SHORT_FORM: Final = 2  # letters of "LG" and "XO"
_DEVICES: Final = (
    "sent from my", "von meinem", "envoyé de mon", "enviado desde mi", "inviato da",
)  # fmt: skip
_DISTANCE: Final = re.compile(r"\d+(?:[.,]\d+)?\s?(?:mi|km|m|min)", re.IGNORECASE)
_MONTH: Final = (
    r"(?:jan(?:uar[yi]?|vier)?|feb(?:ruar[yi]?|brero|braio)?|fév(?:rier)?|m[aä]r(?:ch|s|z|zo)?|apr(?:ile?)?|avr(?:il)?|abr(?:il)?"
    r"|ma[iy]o?|mei|maggio|jun[ei]?|juin|junio|giu(?:gno)?|jul[yi]?|juil(?:let)?|julio|lug(?:lio)?|aug(?:ust)?|août|ago(?:sto)?"
    r"|sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|o[ck]t(?:ober|obre)?|ott(?:obre)?|nov(?:ember|embre|iembre)?"
    r"|de[cz](?:ember)?|déc(?:embre)?|dic(?:embre|iembre)?)\.?(?!\w)"
)
_DATE: Final = (
    rf"{_MONTH}|\d{{1,4}}(?:st|nd|rd|th)?[.,]?|\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{0,4}})?"
)
_DAY_HEADING: Final = re.compile(
    rf"^(?:{DAY}|(?:day|tag|jour|día|dia|giorno|dag|dzień)\s?\d{{1,2}})(?:[\s,:()–-]+(?:{DAY}|{_DATE}))*[\s:)]*$",
    re.IGNORECASE,
)
_LONG_CHARS: Final = 200  # longer lines are neither a rating, nor an address, nor a greeting
_TITLE: Final = re.compile(
    r"\b(?:plans?|ideas?|tips?|list|itinerary|trip|weekend|suggestions?|favou?rites|pläne|ideen|tipps|liste|ausflug|vorschläge|"
    r"idées|voyage|viaje)\b",
    re.IGNORECASE,
)
_JOINED_STREET: Final = r"\w*(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|ring|damm|straat|plein|gracht|kade|laan|gatan|gade|vej)"
_ADDRESS: Final = re.compile(
    rf"\b{_JOINED_STREET}\s+\d|\b\d+[a-z]?,?\s+(?:[\w'’.-]+\s+){{0,4}}{_STREET}(?!\w)|\b{_STREET}\s+(?:[\w'’.-]+\s+){{0,4}}\d|"
    r"\b\d{4}\s?[A-Z]{2}\b|,\s*(?:[A-Z]{1,3}-)?\d{4,6}\b|\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}\b|\b\w{4,}\s+\d{1,4}[a-z]?,\s*\w",
    re.IGNORECASE,
)


def is_greeting(line: str) -> bool:
    """Whether a line opens a message; "Hello Kitty Cafe" does not."""
    match = _GREETING.match(line.lstrip("¡"))
    if match is None or len(line) > _LONG_CHARS:
        return False
    rest = match["rest"].strip()
    return (
        not rest
        or rest[-1] in ",!:.?)"
        or rest[0] in ",!."
        or rest.islower()
        or len(rest.split()) == 1
    )


def is_sign_off(line: str) -> bool:
    """Whether a line ends a message; "Best Western" does not."""
    match = _SIGN_OFF.match(line.lstrip("¡"))
    if match is None:
        return False
    rest = without_pictures(match["rest"].strip(" ,!.;:)(\ufe0f"))
    is_short = len(match[0]) - len(match["rest"]) <= _SHORT_FORM  # “LG Steffi”
    signed = match["rest"].startswith((",", "!")) or is_short  # “Groetjes, Marloes”
    if signed and len(rest.split()) <= _NAME_WORDS - is_short:
        return True
    if match[0][: -len(match["rest"]) or None].casefold() in _DEVICES:
        return True
    return not rest or rest[0].islower() or not rest[0].isalnum() or line.rstrip()[-1:] in "!."


def is_sentence(line: str) -> bool:
    """Whether a line is prose rather than the name of a place."""
    line = line[: 2 * _LONG_CHARS]
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", line)
    if not words:
        return False
    lower = sum(word[0].islower() for word in words)
    if _NOT_IN_NAMES.search(line) and (len(words) > 3 or lower):
        return True
    return len(words) >= 5 and bool(_ENDS_SENTENCE.search(line)) and lower * 2 > len(words)


def is_address(line: str) -> bool:
    """Whether a text contains a street with its number, or a postcode."""
    short = line[:_LONG_CHARS]
    return _ADDRESS.search(short) is not None or is_town(line)


def is_town(line: str) -> bool:
    """Whether a line is a postcode and a town, the last line of an address."""
    return len(line) <= _LONG_CHARS and _TOWN.fullmatch(line) is not None


def is_of_a_card(line: str) -> bool:
    """Whether a line is one of those that map and travel sites show below the name of a place."""
    return len(line) <= _LONG_CHARS and (
        is_about_a_card(line)
        or any(
            pattern.match(line) is not None
            for pattern in (RATING, _COUNT, _STATUS, _BUTTON, _PHONE, _PRICE)
        )
    )


def is_day_heading(line: str) -> bool:
    """Whether a line is only a day of an itinerary: "Day 1 (Fri 12 June)"."""
    return len(line) <= _LONG_CHARS and _DAY_HEADING.match(line.strip(" *_#")) is not None


def is_distance(text: str) -> bool:
    """Whether a piece of a card tells how far away the place is."""
    return _DISTANCE.fullmatch(text) is not None


def is_about_a_card(line: str) -> bool:
    """Whether a line is like "$$ · Ramen · 0.4 mi": below the name and above the rating."""
    pieces = [piece.strip() for piece in re.split("[·•⋅|]", line)]
    return (
        len(pieces) > 1
        and RATING.match(line) is None
        and any(is_price(piece) or is_distance(piece) for piece in pieces)
    )


def starts_a_card(line: str) -> bool:
    """Whether a line follows the name of a place on a card: its rating or the number of reviews."""
    return len(line) <= _LONG_CHARS and bool(RATING.match(line) or _COUNT.match(line))


def is_title(line: str) -> bool:
    """Whether a first line is more likely the title of the list than a place in it."""
    return len(line.split()) <= 6 and _TITLE.search(line) is not None


def is_noise(line: str) -> bool:
    """Whether a line of a card says nothing about the place: a button, a telephone number."""
    return any(pattern.match(line) is not None for pattern in (_COUNT, _BUTTON, _PHONE))


def is_price(line: str) -> bool:
    """Whether a piece of a card is a price."""
    return _PRICE.match(line) is not None


def is_status(line: str) -> bool:
    """Whether a line of a card says if the place was open at the time of copying."""
    return _STATUS.match(line) is not None


def is_quote(line: str) -> bool:
    """Whether a line is a visitor's remark in quotation marks."""
    return _QUOTE.match(line) is not None
