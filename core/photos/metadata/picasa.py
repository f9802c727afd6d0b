"""Reads what Picasa noted about a photo in the `.picasa.ini` of its folder."""

from __future__ import annotations

import re

from core.records import PhotoNotes


def section_about(text: bytes, name: str) -> bytes:
    """The lines about one file of a folder; empty if there are none. Capitals in its name do not count."""
    heading = rb"^\[" + re.escape(name.encode("utf-8", "surrogateescape")) + rb"\][ \t]*\r?$"
    found = re.search(heading, text, re.MULTILINE | re.IGNORECASE)
    if found is None:
        return b""
    rest = text[found.end() :]
    following = re.search(rb"^\[", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest


def read_picasa(section: bytes) -> PhotoNotes:
    """Star, caption and keywords of one section; damaged lines are skipped."""
    try:
        text = section.decode("utf-8")
    except UnicodeDecodeError:
        text = section.decode("cp1252", "replace")  # as older versions wrote it
    facts: dict[str, str] = {}
    for line in text.splitlines():
        name, _, value = line.partition("=")
        facts.setdefault(name.strip().casefold(), value.strip())
    return PhotoNotes(
        caption=facts.get("caption", ""),
        keywords=tuple(facts.get("keywords", "").split(",")),
        favourite=facts.get("star", "").casefold() == "yes",
    )
