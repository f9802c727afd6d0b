"""The nodes, ways and relations of an OpenStreetMap file, each read without the others.

A sorted `.osm.pbf` has all its nodes first, then its ways, then its relations: the nodes are most of
it, and whoever needs only ways would otherwise unpack them, too. Other files are read as a whole.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import IO, Any, Final

from core.cancel import CancelToken
from core.places.osm.pbf_blocks import (
    BlockAt,
    OtherCompressionError,
    contents_of,
    fields,
    find_blocks,
)

_CHUNK_BYTES: Final = 8 << 20  # read at once
_CHECK_EVERY: Final = 2_000
_SORTED: Final = b"Sort.Type_then_ID"
_GROUP: Final = 2  # the field of a block


class Form(IntEnum):
    """The form of an object. The numbers are those of the field of a group that holds it."""

    NODE = 2  # packed with others; a single one has 1
    WAY = 3
    RELATION = 4


@dataclass(frozen=True, slots=True)
class Sections:
    """A file, and where its blocks of each form are.

    Attributes:
        blocks: of the whole file, in order; none if it is no `.osm.pbf` that is understood here.
        spans: of each form, the first of its blocks and the one after the last.
    """

    file: Path
    blocks: Sequence[BlockAt]
    spans: Mapping[Form, tuple[int, int]]

    def blocks_of(self, form: Form) -> Sequence[BlockAt]:
        """The blocks that may hold objects of a form."""
        first, after = self.spans[form]
        return self.blocks[first:after]

    def objects(self, form: Form, filters: Sequence[Any], cancel: CancelToken) -> Iterator[Any]:
        """The objects of a form that pass all filters of `osmium.filter`; each lives for one step only.

        Raises:
            RuntimeError: if the file is damaged.
            Cancelled: if `cancel` was set.
        """
        number = 0
        for source in self._sources(form):
            for filter_ in filters:
                source.with_filter(filter_)
            for each in source:
                if number % _CHECK_EVERY == 0:
                    cancel.check()
                number += 1
                yield each

    def _sources(self, form: Form) -> Iterator[Any]:
        import osmium

        bits = getattr(osmium.osm, form.name)
        if not self.blocks:
            yield osmium.FileProcessor(str(self.file), bits)
            return
        pool = osmium.io.ThreadPool()
        with self.file.open("rb") as stream:
            head = stream.read(self.blocks[0].end)
            for start, end in _chunks(self.blocks_of(form)):
                stream.seek(start)
                data = osmium.io.FileBuffer(head + stream.read(end - start), "pbf")
                yield osmium.FileProcessor(data, bits, thread_pool=pool)


def sections_of(file: Path) -> Sections:
    """Find the sections of a file; in an unsorted one, each is the whole file.

    Raises:
        ValueError: if it is damaged.
    """
    if not file.name.casefold().endswith(".pbf"):
        return Sections(file, (), {})
    with file.open("rb") as stream:
        blocks = find_blocks(stream)
        try:
            if not blocks or not _is_sorted(contents_of(stream, blocks[0])):
                return Sections(file, blocks, dict.fromkeys(Form, (1, len(blocks))))
            forms = _Forms(stream, blocks)
            ways, relations = (
                bisect.bisect_left(forms, form, 1) for form in (Form.WAY, Form.RELATION)
            )
        except OtherCompressionError:
            return Sections(file, (), {})
    # A block may end with the first objects of the next form.
    spans = {
        Form.NODE: (1, ways + 1),
        Form.WAY: (ways, relations + 1),
        Form.RELATION: (relations, len(blocks)),
    }
    return Sections(file, blocks, spans)


class _Forms(Sequence[int]):
    """The last form of each block of a sorted file, looked up on demand."""

    def __init__(self, stream: IO[bytes], blocks: Sequence[BlockAt]) -> None:
        self._stream, self._blocks = stream, blocks

    def __len__(self) -> int:
        return len(self._blocks)

    def __getitem__(self, number: Any) -> Any:
        block = contents_of(self._stream, self._blocks[number])
        groups = (value for field, value in fields(block) if field == _GROUP)
        return max(
            (
                field
                for group in groups
                if isinstance(group, memoryview)
                for field, _ in fields(group)
            ),
            default=0,
        )


def _is_sorted(header: memoryview) -> bool:
    return any(
        isinstance(value, memoryview) and bytes(value) == _SORTED for _, value in fields(header)
    )


def _chunks(blocks: Sequence[BlockAt]) -> Iterator[tuple[int, int]]:
    """Where a few blocks at a time start and end."""
    start: int | None = None
    for block in blocks:
        start = block.start if start is None else start
        if block.end - start >= _CHUNK_BYTES:
            yield start, block.end
            start = None
    if start is not None:
        yield start, blocks[-1].end
