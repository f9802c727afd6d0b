"""Licences of everything the app runs on; stops at what nobody has allowed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "packaging" / "licences"
UNKNOWN = "unknown"
# A bundle goes without them; see packaging/bundle/cpu_torch.py.
CUDA_PACKAGES = ("nvidia-", "cuda-", "triton")
_LONGEST_NAME = 80  # more is a text, not the name of a licence


@dataclass(frozen=True)
class Part:
    """One installed package the app needs.

    Attributes:
        licence: as its metadata says, in SPDX terms where that is possible.
        texts: (file name, content) of its licence files.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[tuple[str, str], ...]


class MissingPart(Exception):
    """A required package is not installed, so nothing can be said about it."""


def project() -> dict[str, Any]:
    """The `project` table of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return table


def rules() -> dict[str, Any]:
    """What is allowed."""
    return tomllib.loads((TEXTS / "allowed.toml").read_text(encoding="utf-8"))


def runtime_parts(site_packages: Sequence[Path], *, bundled: bool = False) -> list[Part]:
    """The app's dependencies with all of theirs, by name.

    Raises:
        MissingPart: if one is not installed there.
    """
    installed = {
        canonicalize_name(found.metadata["Name"]): found
        for found in distributions(path=[str(path) for path in site_packages])
    }
    table = project()
    waiting = [Requirement(text) for text in table["dependencies"]]
    parts: dict[str, Part] = {}
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        if name in parts or (bundled and name.startswith(CUDA_PACKAGES)):
            continue
        if name not in installed:
            raise MissingPart(f"{name} is needed by the app but not installed: run make setup.")
        parts[name] = _part(installed[name])
        waiting += [Requirement(text) for text in installed[name].requires or ()]
    # Only the weights in these packages are used, so what they ask for is not needed.
    for text in table["optional-dependencies"]["starter"]:
        name = canonicalize_name(Requirement(text).name)
        if name not in installed:
            raise MissingPart(f"{name} holds the starter's weights and is not installed.")
        parts[name] = _part(installed[name])
    return [parts[name] for name in sorted(parts)]


def find_problems(parts: Iterable[Part]) -> list[str]:
    """A sentence for every part whose licence is unknown, not permissive, or not as it was."""
    allowed = rules()
    permissive = frozenset(allowed["permissive"])
    problems = []
    for part in parts:
        exception = exception_for(part, allowed)
        if exception is None:
            if part.licence == UNKNOWN or not is_permissive(part.licence, permissive):
                problems.append(
                    f"{part.name} {part.version}: its licence ({part.licence}) is not allowed. "
                    "Do without it, or add it with a reason to packaging/licences/allowed.toml."
                )
        elif exception["says"] not in ("*", part.licence):
            problems.append(
                f"{part.name} {part.version}: its licence was {exception['says']} and is now "
                f"{part.licence}. Look at it again."
            )
    return problems


def exception_for(part: Part, allowed: dict[str, Any]) -> dict[str, str] | None:
    """What allowed.toml says of this very package."""
    for pattern, exception in allowed["exceptions"].items():
        if fnmatch(part.name, pattern):
            found: dict[str, str] = exception
            return found
    return None


def is_permissive(expression: str, permissive: frozenset[str]) -> bool:
    """Whether an SPDX expression can be met with permissive licences alone.

    Anything it cannot read is not.
    """
    expression = expression.strip()
    while expression.startswith("(") and _closing(expression) == len(expression) - 1:
        expression = expression[1:-1].strip()
    for operator, combine in ((" OR ", any), (" AND ", all)):
        sides = _split(expression, operator)
        if len(sides) > 1:
            return combine(is_permissive(side, permissive) for side in sides)
    return expression in permissive


def _split(expression: str, operator: str) -> list[str]:
    """Sides of an operator outside parentheses."""
    sides, depth, start = [], 0, 0
    for at, character in enumerate(expression):
        depth += (character == "(") - (character == ")")
        if depth == 0 and expression.startswith(operator, at):
            sides.append(expression[start:at])
            start = at + len(operator)
    return [*sides, expression[start:]]


def _closing(expression: str) -> int:
    depth = 0
    for at, character in enumerate(expression):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return at
    return -1


def _part(found: Distribution) -> Part:
    metadata = found.metadata
    texts = tuple(
        (str(file), file.locate().read_text(encoding="utf-8", errors="replace"))
        for file in found.files or ()
        if ".dist-info" in str(file) and re.search(r"licen[cs]e|copying|notice", str(file), re.I)
    )
    return Part(
        name=canonicalize_name(metadata["Name"]),
        version=found.version,
        licence=declared_licence(
            metadata.get("License-Expression"),
            metadata.get("License"),
            metadata.get_all("Classifier") or [],
        ),
        home=_home(metadata.get("Home-page"), metadata.get_all("Project-URL") or []),
        texts=texts,
    )


def declared_licence(expression: str | None, text: str | None, classifiers: Iterable[str]) -> str:
    """One expression from the three places metadata may name a licence in.

    Where the places differ, all of them count: a wrapper is often under another licence than the
    library it brings.
    """
    if expression:
        return expression
    spellings: dict[str, str] = rules()["spellings"]
    names = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License")]
    line = (text or "").strip()
    if line and "\n" not in line and len(line) <= _LONGEST_NAME and line.upper() != "UNKNOWN":
        names.insert(0, line)
    said = [
        spellings.get(name, name) for name in names if name != "OSI Approved" or len(names) == 1
    ]
    return " AND ".join(dict.fromkeys(said)) or UNKNOWN


def _home(home_page: str | None, urls: Iterable[str]) -> str:
    named = dict(reversed(url.split(", ", 1)) for url in urls if ", " in url)
    return home_page or next(iter(named), "")


def notices(parts: Iterable[Part]) -> str:
    """The text that goes with a bundle: every part with its licence, and the licence texts."""
    allowed = rules()
    blocks = [
        "VisualLens is built with the software below. Each part is under its own licence.",
        "Parts under the LGPL (Qt and PySide6, Pebble, libheif, libde265, LibRaw, FFmpeg) are used unchanged. They lie "
        "in this folder as files of their own and may be replaced by changed versions of the same interface. "
        "Their source code is at the addresses below.",
    ]  # fmt: skip
    for part in parts:
        exception = exception_for(part, allowed)
        licence = exception["licence"] if exception else part.licence
        blocks.append(f"{'=' * 90}\n{part.name} {part.version}\n{licence}\n{part.home}".rstrip())
        blocks += [f"--- {name}\n\n{text.rstrip()}" for name, text in part.texts]
    credits_of_photos = (ROOT / "resources" / "starter" / "photos.tsv").read_text(encoding="utf-8")
    blocks.append(
        f"{'=' * 90}\nPhotos that the starter tier learned from (COCO 2017)\nCC BY 2.0, CC BY-SA 2.0; "
        f"their captions: COCO Consortium, CC BY 4.0\n\n"
        f"{credits_of_photos.rstrip()}"
    )
    for file in sorted(TEXTS.glob("*.txt")):
        blocks.append(f"{'=' * 90}\n{file.stem}\n\n{file.read_text(encoding='utf-8').rstrip()}")
    return "\n\n".join(blocks) + "\n"
