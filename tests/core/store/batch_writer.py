"""A program that indexes batch after batch until it is killed: `python -m ... LIBRARY`."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from core.records import Annotation, AspectKind, AspectWord
from core.store.annotations import TextSpace
from core.store.batches import IndexedPhoto, commit_batch
from core.store.connection import open_store
from core.store.generations import GenerationStore
from core.store.locations import LocationStore
from core.store.roots import RootStore
from tests.core.store.samples import SeenFile, Space, content_hash, metadata, see, vectors

BATCH = 8


def write_forever(library: Path) -> None:
    connection = open_store(library)
    root = RootStore(connection).add(Path("/pictures"))
    generation = GenerationStore(connection).create_generation(Space())
    words = vectors(1, 5)[0]
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
                vectors(1)[0],
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
        print(number, flush=True)  # noqa: T201  # tells the test how far it is


if __name__ == "__main__":
    write_forever(Path(sys.argv[1]))
