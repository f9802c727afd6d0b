"""Parses untrusted XML safely: no entities, nothing is fetched."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from core.errors import UserError
from core.sentences import Sentence

_MARKUP: Final = re.compile(r"<[^<>]{0,2000}>")
_BREAK: Final = re.compile(r"<(?:br|/p|/div|/li|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_NAMESPACE: Final = re.compile(r"^\{[^}]*\}")


def parse_xml(data: bytes) -> Element:
    """The root of an XML document.

    Raises:
        UserError: if it is damaged, or declares a document type.
    """
    try:
        root: Element = defusedxml.ElementTree.fromstring(data)
    except DefusedXmlException as error:
        raise UserError(Sentence("places.xml-entities")) from error
    except (ValueError, LookupError, SyntaxError, RecursionError) as error:
        raise UserError(Sentence("places.damaged", format="XML")) from error
    return root


def local_name(element: Element) -> str:
    """The element's name without its namespace, in lower case."""
    return _NAMESPACE.sub("", str(element.tag)).casefold()


def children(element: Element, name: str) -> Iterator[Element]:
    """Direct children of that name, whatever their namespace."""
    return (child for child in element if local_name(child) == name)


def text_of(element: Element, name: str) -> str:
    """The text of the first child of that name; empty when there is none."""
    child = next(children(element, name), None)
    return "" if child is None else "".join(child.itertext()).strip()


def without_markup(text: str) -> str:
    """The words of a description that may be HTML."""
    if "<" not in text:
        return html.unescape(text)
    return html.unescape(_MARKUP.sub(" ", _BREAK.sub("; ", text))).strip(" ;")
