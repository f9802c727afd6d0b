"""Makes resources/questions/word_kinds.txt: that a haddock is a fish, and a fiddle an instrument.

    apt-get download wordnet-base && dpkg -x wordnet-base*.deb FOLDER
    python packaging/word_kinds.py FOLDER/usr/share/wordnet

Source: WordNet 3.0 (https://wordnet.princeton.edu), under its own permissive licence. What people ask for is
listed here with the senses that are meant; behind each stand single words for kinds of it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "questions" / "word_kinds.txt"
# Word, and the numbers of its senses, from 0, as WordNet orders them.
HEADS: Final[dict[str, tuple[int, ...]]] = {
    "animal": (0,), "bird": (0, 1), "fish": (0, 1), "insect": (0,), "reptile": (0,), "snake": (0,), "monkey": (0,),
    "ape": (0,), "whale": (1,), "shark": (0,), "dinosaur": (0,), "amphibian": (2,), "big cat": (0,), "bear": (0,),
    "shellfish": (0, 1), "seafood": (0,), "flower": (0, 1), "tree": (0,), "shrub": (0,), "fruit": (0,), "berry": (0, 1),
    "vegetable": (0, 1), "nut": (0,), "meat": (0,), "sausage": (0,), "cheese": (0,), "bread": (0,), "cake": (2,),
    "pastry": (1,), "dessert": (0,), "candy": (0,), "soup": (0,), "pasta": (1,), "sandwich": (0,), "wine": (0,),
    "beer": (0,), "liquor": (0,), "cocktail": (0,), "ship": (0,), "boat": (0,), "vehicle": (0,), "train": (0,),
    "locomotive": (0,), "aircraft": (0,), "carriage": (1,), "weapon": (0,), "gun": (0,), "sword": (0,),
    "musical instrument": (0,), "toy": (0,), "jewelry": (0,), "gem": (1, 4), "sport": (0,), "martial art": (0,),
    "board game": (0,), "dance": (2, 3), "tower": (0,), "tomb": (0,), "statue": (0,), "mushroom": (0, 1, 2),
}  # fmt: skip
OTHER_NAMES: Final = {"musical instrument": "instrument", "aircraft": "plane"}
# Words that say something else in a text about a place more often than not.
AMBIGUOUS: Final = """
    adult arm ball bar barker bishop bitter bottom bow brass brick broiler bug chat chick cover cut dart dip drill duff feed
    field fire game head horn hunt kid kiss mate monitor pet port queen rose running sea shell show sole steamer stock
    straw sub sweet swing tender triple wash wedge western work young
"""
SENSES: Final = 1  # a word whose first meaning is another is left out
LICENCE: Final = """\
# Kinds of what people ask for: word, colon, words for kinds of it. Written by packaging/word_kinds.py from WordNet 3.0.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
# distribute this software and database and its documentation for any purpose and without fee or royalty is hereby
# granted, provided that this notice and these statements appear on all copies, including modifications. THIS SOFTWARE
# AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
# BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
# MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
# DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
# University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or
# database. Title to copyright in this software, database and any associated documentation shall at all times remain
# with Princeton University and LICENSEE agrees to preserve same.
"""


class WordNet:
    """Nouns: the words of each meaning, its narrower ones, and the meanings of each word."""

    def __init__(self, folder: Path) -> None:
        self.words: dict[str, list[str]] = {}
        self.narrower: dict[str, list[str]] = {}
        for line in _lines(folder / "data.noun"):
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            self.words[fields[0]] = [
                word.replace("_", " ") for word in fields[4 : 4 + 2 * count : 2]
            ]
            first = 5 + 2 * count
            pointers = [
                fields[at : at + 2] for at in range(first, first + 4 * int(fields[first - 1]), 4)
            ]
            self.narrower[fields[0]] = [target for sign, target in pointers if sign in ("~", "~i")]
        self.senses: dict[str, list[str]] = {}
        for line in _lines(folder / "index.noun"):
            fields = line.split()
            self.senses[fields[0].replace("_", " ")] = fields[-int(fields[2]) :]

    def kinds(self, meaning: str) -> Iterator[str]:
        """Every word of the meaning and of narrower ones, as far as it is mostly used so."""
        for word in self.words[meaning]:
            if word.islower() and meaning in self.senses[word][:SENSES]:
                yield word
        for narrower in self.narrower[meaning]:
            yield from self.kinds(narrower)


def _lines(path: Path) -> Iterator[str]:
    return (line for line in path.read_text(encoding="utf-8").splitlines() if line[0] != " ")


def main(arguments: list[str]) -> int:
    """Write the resource."""
    net = WordNet(Path(arguments[0]))
    lines = []
    for head, senses in HEADS.items():
        found = {word for sense in senses for word in net.kinds(net.senses[head][sense])}
        common = sorted(
            word for word in found - {head, *AMBIGUOUS.split()} if word.isalpha() and len(word) > 2
        )
        lines.append(f"{OTHER_NAMES.get(head, head)}: {', '.join(common)}\n")
    TARGET.write_text(LICENCE + "".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
