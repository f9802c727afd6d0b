"""Makes resources/questions/kinds_abroad.tsv: what places and dishes are called in other languages.

    npm pack @openstreetmap/id-tagging-schema@7.2.0 && tar xzf openstreetmap-id-tagging-schema-7.2.0.tgz
    python packaging/kinds_abroad.py package/dist

Source: the presets of the OpenStreetMap editor iD (https://github.com/openstreetmap/id-tagging-schema), ISC licence, translated by
its contributors. A name is kept if its English is a noun that the app knows, or it is of a place to go to.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.recommend.question.lexicon import Lexicon, fold, load_lexicon  # noqa: E402

TARGET = ROOT / "resources" / "questions" / "kinds_abroad.tsv"
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
_PARTS: Final = re.compile(r"[・/／、,;]| or |（.*?）|\(.*?\)")
MOST_WORDS: Final = 3
UNSPACED: Final = frozenset({"ja", "zh"})  # where a word may be one character
LICENCE: Final = """\
# What places and dishes are called in other languages: language, words, English. Written by packaging/kinds_abroad.py from
# id-tagging-schema. Copyright (c) iD Contributors. Permission to use, copy, modify, and/or distribute this software for any purpose
# with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.
# THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
# WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL
# DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
# TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
"""


def known_english(presets: dict[str, Any], lexicon: Lexicon) -> dict[str, str]:
    """English by preset: the names of kinds, and of dishes as "cuisine=..."."""
    found = {}
    for key, name in _names(presets):
        plain = _PARTS.split(name)[0].strip().lower().removesuffix(" fast food")
        is_place = key.startswith(GROUPS) or lexicon.get(plain) is not None
        if key.startswith("cuisine=") or (is_place and not NOT_SOUGHT.search(key)):
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
        if preset.get("name") and "lgbt" not in key:
            yield key, preset["name"]
    for key, name in presets["fields"]["cuisine"].get("options", {}).items():
        yield f"cuisine={key}", name if isinstance(name, str) else name["title"]


def main(folder: Path) -> None:
    """Write the table."""
    lexicon = load_lexicon()
    english = known_english(_load(folder, "en"), lexicon)
    lines = []
    for language, translations in LANGUAGES.items():
        found: dict[str, str] = {}
        for translation in translations:
            for words, meaning in words_of(_load(folder, translation), english):
                if is_word(words, language) and (words,) not in lexicon and words not in meaning:
                    found.setdefault(words, meaning)
        lines += [f"{language}\t{words}\t{meaning}\n" for words, meaning in sorted(found.items())]
    TARGET.write_text(LICENCE + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} entries")


def is_word(words: str, language: str) -> bool:
    """Whether it can be found in a question and means little else."""
    shortest = 1 if language in UNSPACED else 4
    return len(words) >= shortest and len(words.split()) <= MOST_WORDS


def _load(folder: Path, language: str) -> dict[str, Any]:
    text = (folder / "translations" / f"{language}.min.json").read_text(encoding="utf-8")
    presets: dict[str, Any] = json.loads(text)[language]["presets"]
    return presets


if __name__ == "__main__":
    main(Path(sys.argv[1]))
