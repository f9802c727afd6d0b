"""Collects the texts of the window and compiles the translations.

    python packaging/translate.py              update the .ts files and compile
    python packaging/translate.py --compile    make the .qm files, unless they are up to date
    python packaging/translate.py --check      fail if a German translation is missing

Every `resources/i18n/visuallens_*.ts` is a language. What is compiled is not kept in git. English needs a catalog for its plurals; it is made by rule. The right-to-left pseudo-locale
`qps` is made by rule too: every text runs backwards, so that forgotten texts and layouts that do
not mirror are seen at once.

The sentences of `resources/sentences.toml` are in the context “Sentences”, each with its id as the
comment; the words for photos and places are collected by `photo_words.py` into “Words” and, for the
window to know them, into `photo_words.json`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from photo_words import photo_words  # noqa: E402  # needs the path above

from core.resources import load_toml  # noqa: E402  # likewise
from core.sentences import TABLE  # noqa: E402  # likewise

I18N = ROOT / "resources" / "i18n"
BIN = Path(sys.executable).parent
# As in ui/look/photo_words.py; names of countries in other languages are those of Unicode CLDR.
LISTED = {
    "Words": photo_words,
    "Countries": lambda: sorted(load_toml("places/zone_countries.toml")["codes"]),
}
MADE_BY_RULE = ("en", "qps")
COMPLETE = ("visuallens_de",)  # in the others a text without a translation is said in English
SENTENCES = "Sentences"  # as in ui/look/wording.py
_RIGHT_TO_LEFT, _END = "\u200f\u202e", "\u202c"  # a mark, so that Qt takes the text for Arabic


def main(arguments: list[str]) -> int:
    """Update, compile or check; returns the exit code."""
    translations = sorted(I18N.glob("visuallens_*.ts"))
    if "--compile" in arguments:
        if not is_up_to_date(translations):
            compile_all(translations)
        return 0
    trees = {path: updated(path) for path in translations}
    missing = [
        f"{path.name} lacks a translation: {source}"
        for path, tree in trees.items()
        for source in unfinished(tree)
    ]
    print("\n".join(missing), end="\n" if missing else "")
    if "--check" in arguments:
        return 1 if any(line.startswith(COMPLETE) for line in missing) else 0
    words = json.dumps(photo_words(), ensure_ascii=False, indent=0)
    (I18N / "photo_words.json").write_text(f"{words}\n", encoding="utf-8")
    for path, tree in trees.items():
        write(tree, path)
    compile_all(translations)
    return 0


def updated(path: Path) -> ET.ElementTree:
    """The translations of a file with all texts there are now."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / path.name
        target.write_bytes(path.read_bytes())
        collect(target)
        tree = ET.parse(target)
    mark_plurals(tree, ET.parse(path))
    for context in LISTED:
        add_listed(tree, ET.parse(path), context)
    add_sentences(tree, ET.parse(path))
    return tree


def is_up_to_date(translations: list[Path]) -> bool:
    """Whether every catalog is there and newer than what it is made from."""
    newest = max(path.stat().st_mtime for path in (*translations, Path(__file__)))
    catalogs = [path.with_suffix(".qm") for path in translations]
    catalogs += [I18N / f"visuallens_{code}.qm" for code in MADE_BY_RULE]
    return all(path.exists() and path.stat().st_mtime >= newest for path in catalogs)


def compile_all(translations: list[Path]) -> None:
    """The translations and what is made by rule; a running app keeps what it has read."""
    texts = ET.parse(translations[0])  # every file holds all of them
    with tempfile.TemporaryDirectory(dir=I18N.parent) as folder:
        made = Path(folder)
        trees = {path.name: ET.parse(path) for path in translations}
        trees["visuallens_en.ts"] = without_listed(by_rule(texts, "en", english))
        trees["visuallens_qps.ts"] = by_rule(texts, "ar", mirrored)
        for name, tree in trees.items():
            write(with_separators(tree), made / name)
        for source in sorted(made.glob("*.ts")):
            catalog = source.with_suffix(".qm")
            run("pyside6-lrelease", "-silent", str(source), "-qm", str(catalog))
            os.replace(catalog, I18N / catalog.name)


def collect(target: Path) -> None:
    """Bring a .ts file up to the sources."""
    sources = [*(ROOT / "ui").rglob("*.py"), *(ROOT / "app").rglob("*.py")]
    names = [str(path) for path in sorted(sources)]
    run(
        "pyside6-lupdate",
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        *names,
        "-ts",
        str(target),
    )


def mark_plurals(tree: ET.ElementTree, before: ET.ElementTree) -> None:
    """Texts with a number have plural forms; the collector misses some of them and drops theirs."""
    known = {key: forms for key, forms in plural_forms(before) if forms}
    for key, message in messages(tree):
        if "%n" in key[1] and message.get("numerus") != "yes":
            message.set("numerus", "yes")
            translation = translation_of(message)
            translation.text = None
            for words in known.get(key, ["", ""]):
                ET.SubElement(translation, "numerusform").text = words


def add_listed(tree: ET.ElementTree, before: ET.ElementTree, name: str) -> None:
    """Texts that stand in no source as such, in a context of their own with their translations."""
    known = {
        key[1]: translation_of(message).text for key, message in messages(before) if key[0] == name
    }
    context = ET.SubElement(tree.getroot(), "context")
    ET.SubElement(context, "name").text = name
    for text in LISTED[name]():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text)
        if not translation.text:
            translation.set("type", "unfinished")


def add_sentences(tree: ET.ElementTree, before: ET.ElementTree) -> None:
    """The sentences by id; a translation is kept as long as the English words stay."""
    known = {
        (message.findtext("comment"), text_of(message)): translation_of(message)
        for key, message in messages(before)
        if key[0] == SENTENCES
    }
    context = ET.SubElement(tree.getroot(), "context")
    ET.SubElement(context, "name").text = SENTENCES
    for sentence_id, forms in TABLE.items():
        source = forms if isinstance(forms, str) else forms["other"]
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "comment").text = sentence_id
        translation = known.get((sentence_id, source))
        if translation is None:
            translation = ET.Element("translation", type="unfinished")
        message.append(translation)
        if not isinstance(forms, str):
            message.set("numerus", "yes")
            for _missing in range(2 - len(translation)):
                ET.SubElement(translation, "numerusform")


def messages(tree: ET.ElementTree) -> list[tuple[tuple[str, str], ET.Element]]:
    """Every message by context and source."""
    return [
        ((context.findtext("name", ""), text_of(message)), message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def plural_forms(tree: ET.ElementTree) -> list[tuple[tuple[str, str], list[str]]]:
    return [
        (key, [form.text or "" for form in translation_of(message).findall("numerusform")])
        for key, message in messages(tree)
    ]


def unfinished(tree: ET.ElementTree) -> list[str]:
    """Sources without a translation."""
    found = []
    for message in tree.getroot().iter("message"):
        translation = translation_of(message)
        forms = [form.text for form in translation.findall("numerusform")]
        texts = forms if message.get("numerus") == "yes" else [translation.text]
        if not texts or not all(texts):
            found.append(text_of(message))
    return found


def with_separators(tree: ET.ElementTree) -> ET.ElementTree:
    """The texts with counts as the region writes them: "1,200 photos"."""
    for form in tree.getroot().iter("numerusform"):
        form.text = (form.text or "").replace("%n", "%Ln")
    return tree


def by_rule(tree: ET.ElementTree, language: str, rule: object) -> ET.ElementTree:
    """A catalog whose every translation is made from the source text."""
    made = ET.ElementTree(ET.fromstring(ET.tostring(tree.getroot())))
    made.getroot().set("language", language)
    for message in made.getroot().iter("message"):
        translation = translation_of(message)
        translation.clear()
        forms = rule(text_of(message), message.get("numerus") == "yes")  # type: ignore[operator]  # a function
        if message.get("numerus") == "yes":
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    return made


def without_listed(tree: ET.ElementTree) -> ET.ElementTree:
    """English needs no catalog for what has no plural."""
    for context in list(tree.getroot().iter("context")):
        if context.findtext("name") in (*LISTED, SENTENCES):
            tree.getroot().remove(context)
    return tree


def english(source: str, plural: bool) -> list[str]:
    """“%n photo(s) are” becomes one and many."""
    if not plural:
        return [source]
    one, many = re.sub(r"\((?:e?s)\)", "", source), re.sub(r"\((e?s)\)", r"\1", source)
    if one != source and "%n" in one:
        for verb, single in ((" say ", " says "), (" need ", " needs "), (" were ", " was ")):
            one = one.replace(verb, single)
        one = one.replace("these %n photo ", "this photo ")
    return [one, many]


def mirrored(source: str, plural: bool) -> list[str]:
    """The text written backwards; placeholders stay. Arabic has six plural forms."""
    marked = "\n".join(f"{_RIGHT_TO_LEFT}{line}{_END}" for line in source.split("\n"))
    return [marked] * (6 if plural else 1)


def text_of(message: ET.Element) -> str:
    source = message.find("source")
    return (source.text or "") if source is not None else ""


def translation_of(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return ET.SubElement(message, "translation") if found is None else found


def write(tree: ET.ElementTree, target: Path) -> None:
    """Write a .ts file in its usual form."""
    for message in tree.getroot().iter("message"):
        translation = translation_of(message)
        if "type" in translation.attrib and (translation.text or list(translation)):
            del translation.attrib["type"]
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f"{head}{body}\n", encoding="utf-8")


def run(tool: str, *arguments: str) -> None:
    quiet = subprocess.DEVNULL
    subprocess.run([str(BIN / tool), *arguments], check=True, stdout=quiet, stderr=quiet)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
