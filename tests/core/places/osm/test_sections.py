"""Nodes, ways and relations read alone: all of them, each once, in every form of file."""

from __future__ import annotations

from pathlib import Path

import osmium
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled
from core.places.osm import sections
from core.places.osm.extract import places_of_extract
from core.places.osm.sections import Form, Sections, sections_of
from tests.core.places.osm.extracts import Extract


def filled(extract: Extract) -> Path:
    """17 000 nodes, 9 000 ways and 3 relations: several blocks of nodes and of ways."""
    nodes = [extract.node(number % 1_000, number // 1_000) for number in range(17_000)]
    ways = [extract.way(nodes[at : at + 2], {"name": f"Way {at}"}) for at in range(9_000)]
    for way in ways[:3]:
        extract.relation([("w", way, "outer")], {"type": "site"})
    return extract.write()


def copied(file: Path, name: str, forms: list[Form], sorting: str) -> Path:
    """The same objects in an order of forms, with a header that promises it."""
    target, header = file.with_name(name), osmium.io.Header()
    if sorting:
        header.set("sorting", sorting)
    with osmium.SimpleWriter(str(target), header=header, overwrite=True) as writer:
        for form in forms:
            for each in osmium.FileProcessor(str(file), getattr(osmium.osm, form.name)):
                writer.add(each)
    return target


def ids(file: Sections, form: Form) -> list[int]:
    return [each.id for each in file.objects(form, (), CancelToken())]


def test_every_object_comes_once_in_its_section(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sections, "_CHUNK_BYTES", 1)  # every block alone
    file = filled(Extract(tmp_path / "many.osm.pbf"))
    found = sections_of(copied(file, "sorted.osm.pbf", list(Form), "Type_then_ID"))
    others = sections_of(copied(file, "mixed.osm.pbf", [Form.RELATION, Form.NODE, Form.WAY], ""))
    for form, count in ((Form.NODE, 17_000), (Form.WAY, 9_000), (Form.RELATION, 3)):
        assert ids(found, form) == ids(others, form) == list(range(1, count + 1))
    assert len(found.blocks_of(Form.NODE)) + len(found.blocks_of(Form.WAY)) < len(found.blocks) + 3
    assert len(others.blocks_of(Form.NODE)) == len(others.blocks) - 1
    names = osmium.filter.TagFilter(("name", "Way 7"))
    assert [each.id for each in found.objects(Form.WAY, [names], CancelToken())] == [8]


def test_reading_a_section_can_be_stopped(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "small.osm.pbf")
    extract.node(0, 0)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(sections_of(extract.write()).objects(Form.NODE, (), cancel))


def test_a_place_drawn_twice_comes_once_wherever_it_is(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "edges.osm.pbf")
    for number in range(0, 400, 10):  # a minute of walk apart, over four degrees
        extract.square(number * 10, number * 10, {"name": f"{number}", "tourism": "museum"}, 0.2)
        extract.node(
            number * 10 + 0.7, number * 10 + 0.7, {"name": f"{number}", "tourism": "museum"}
        )
    found = list(places_of_extract(extract.write(), CancelToken(), lambda _count: None))
    assert len(found) == 40
