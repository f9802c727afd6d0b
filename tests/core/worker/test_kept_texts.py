"""The first question after a start encodes nothing that an earlier one has encoded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from core.arrays import FloatMatrix
from core.cancel import CancelToken
from core.models.starter.e5.network import TextNetwork
from core.paths import DataPaths
from core.records import Answer, Candidate
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.worker.index_job import index_pipeline
from core.worker.library import Library
from tests.helpers.photo_folders import write_library

PLACES = [
    Candidate("Hall of ships", "Old ships, ropes and sails", category="museum"),
    Candidate("House of colours", "Red and blue paintings", category="museum"),
    Candidate("Salt mine", "", category="museum"),
]
QUESTION = "recommend a museum"


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many texts the network has encoded, batch by batch."""
    batches: list[int] = []
    original = TextNetwork.vectors

    def counted(self: TextNetwork, texts: Sequence[Sequence[int]]) -> FloatMatrix:
        batches.append(len(texts))
        return original(self, texts)

    monkeypatch.setattr(TextNetwork, "vectors", counted)
    return batches


@pytest.fixture
def paths(data_dir: Path, tmp_path: Path) -> DataPaths:
    write_library(tmp_path / "photos", 10)
    paths = DataPaths(data_dir)
    library = Library(paths)
    RootStore(library.connection).add(tmp_path / "photos")
    index_pipeline(library).run(CancelToken())
    library.close()
    return paths


def asked_after_a_start(paths: DataPaths, question: str, encoded: list[int]) -> Answer:
    """The answer of a library that was just opened; `encoded` has what that took."""
    library = Library(paths)
    library.recommender.warm_up()
    encoded.clear()
    answer = library.ask(question, PLACES)
    library.close()
    return answer


def test_a_later_start_encodes_only_the_question(paths: DataPaths, encoded: list[int]) -> None:
    first = asked_after_a_start(paths, QUESTION, encoded)
    assert sum(encoded) >= 6, "captions, clauses and names of places"
    again = asked_after_a_start(paths, QUESTION, encoded)
    assert encoded == []
    assert again.ranking == first.ranking
    asked_after_a_start(paths, "a museum with a waffle fountain", encoded)
    asked_after_a_start(paths, "a museum with a brass band", encoded)
    assert 0 < sum(encoded) <= 2, "the message, and what it wishes for"


def test_what_a_question_says_is_not_kept(paths: DataPaths, encoded: list[int]) -> None:
    asked_after_a_start(paths, "a museum with a waffle fountain", encoded)
    library = Library(paths)
    texts = [text for (text,) in library.connection.execute("SELECT text FROM text_vectors")]
    library.close()
    assert "Red" in " ".join(texts)
    assert not [text for text in texts if "waffle" in text]


def test_after_a_list_was_deleted_everything_is_encoded_anew(
    paths: DataPaths, encoded: list[int]
) -> None:
    asked_after_a_start(paths, QUESTION, encoded)
    library = Library(paths)
    lists = PlaceListStore(library.connection)
    lists.delete(lists.create("Town", PLACES))
    lists.forget_deleted()
    library.close()
    asked_after_a_start(paths, QUESTION, encoded)
    assert sum(encoded) >= 6
