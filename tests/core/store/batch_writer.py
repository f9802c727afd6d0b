"""A program that indexes batch after batch, searchable at once, until it is killed: `python -m ... LIBRARY`."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from core.records import Annotation, AspectKind, AspectWord
from core.store.connection import open_store
from core.store.library.annotations import TextSpace
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from core.store.vectors import vector_file
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from tests.core.store.samples import SeenFile, Space, content_hash, metadata, see, vectors

BATCH = 8


def write_forever(library: Path) -> None:
    connection = open_store(library)
    root = RootStore(connection).add(Path("/pictures"))
    generation = GenerationStore(connection).create_generation(Space())
    words = vectors(1, 5)[0]
    vector_file._ROWS_A_FLUSH = 2 * BATCH  # type: ignore[misc]  # so that some kills come between two
    index = VectorIndex.load(connection, generation, database=library)
    for number in itertools.count():
        names = [f"{number}-{position}.jpg" for position in range(BATCH)]
        see(connection, root, *(SeenFile(name) for name in names))
        word = f"word-{number}"
        aspects = (AspectWord(word, AspectKind.OBJECT, 0.5), AspectWord("all", AspectKind.TIME, 1))
        items = [
            IndexedPhoto(
                location,
                content_hash(location.rel_path),
                1_000,
                metadata(number),
                vectors(1, seed=location.id)[0],
                Annotation("A photo.", aspects),
            )
            for location in LocationStore(connection).pending()
        ]
        commit_batch(
            connection,
            items,
            generation=generation,
            describer_id="describer-1",
            text_space=TextSpace("text-1", 5),
            word_vectors={word: words, "all": words},
        )
        index.refresh(connection)
        print(number, flush=True)  # noqa: T201  # tells the test how far it is


if __name__ == "__main__":
    write_forever(Path(sys.argv[1]))
