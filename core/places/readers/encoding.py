"""Decodes text files, whatever program wrote them."""

from __future__ import annotations

import codecs
from typing import Final

from core.errors import UserError
from core.sentences import Sentence

_SAMPLE_BYTES: Final = 100_000
_MARKS: Final = (
    # UTF-32 first: its byte-order mark starts with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_OTHER_FORMATS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\xff\xd8\xff", b"\x89PNG")
# The encodings that spreadsheets write; allowing all codecs would get short texts wrong.
_LEGACY: Final = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "mac_roman",
    "shift_jis", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_LATIN: Final = ("cp1252", "mac_roman", "cp1250")  # most likely first
_COMMON: Final = "äöüÄÖÜßéèêëàâáãçñíìîóôõúùûåøæÉÀÁÅØœ€£°’“”–—ąćęłńśźżčďěňřšťůžőű"


def decode_text(data: bytes) -> tuple[str, str]:
    """Text and encoding name: by its byte-order mark, else UTF-8, else UTF-16 without a mark, else
    guessed.

    Raises:
        UserError: if the bytes are not text.
    """
    if data.startswith(_OTHER_FORMATS):
        raise UserError(Sentence("places.not-text"))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding
    if b"\0" in data[:_SAMPLE_BYTES]:
        return _utf16_without_mark(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(data)


def _utf16_without_mark(data: bytes) -> tuple[str, str]:
    """In UTF-16 text of western scripts, the zero bytes are all on one side."""
    sample = data[:_SAMPLE_BYTES]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if odd >= even else "utf-16-be"
    if max(even, odd) >= 0.3 * len(sample) / 2 and min(even, odd) <= 0.02 * len(sample):
        return data.decode(encoding, errors="replace"), encoding
    raise UserError(Sentence("places.not-text"))


def _legacy(data: bytes) -> tuple[str, str]:
    import charset_normalizer  # here: slow to load, and few files need it

    sample = data[:_SAMPLE_BYTES]
    best = charset_normalizer.from_bytes(sample, cp_isolation=_LEGACY).best()
    encoding = best.encoding if best is not None else "cp1252"
    if encoding in _LATIN:
        # In a short list guessing between these is a coin toss; the letters used decide.
        encoding = max(_LATIN, key=lambda name: _common_letters(sample, name))
    return data.decode(encoding, errors="replace"), encoding


def _common_letters(data: bytes, encoding: str) -> int:
    text = data.decode(encoding, errors="replace")
    return sum(text.count(letter) for letter in _COMMON) - 5 * text.count("\ufffd")
