"""Search goes on with the former encoder until the new one knows every photo."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import UserError
from core.models.roles import DescribeInput
from core.paths import DataPaths
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    Candidate,
    GeoPoint,
    MatchedBy,
    PhotoId,
    PhotoNotes,
)
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore
from core.store.vectors.generations import GenerationStore
from core.worker.beliefs import Belief, certain_words, load_beliefs, surest_first
from core.worker.index_job import index_pipeline
from core.worker.library import Library
from tests.helpers.fake_library import loaded_with, open_fake_library
from tests.helpers.fake_models import ColourDescriber, ColourEncoder, SecondColours
from tests.helpers.photo_folders import write_library, write_photo

OLD = ColourEncoder("1")


@pytest.fixture
def paths(data_dir: Path, tmp_path: Path) -> DataPaths:
    """A library indexed with encoder 1."""
    write_library(tmp_path / "photos", 10)
    paths = DataPaths(data_dir)
    library = Library(paths, load=lambda *_: loaded_with(OLD))
    RootStore(library.connection).add(tmp_path / "photos")
    index_pipeline(library).run(CancelToken())
    library.close()
    return paths


@pytest.fixture
def library(paths: DataPaths) -> Iterator[Library]:
    library = open_fake_library(paths)
    yield library
    library.close()


def test_search_works_before_while_and_after_another_encoder_takes_over(paths: DataPaths) -> None:
    new = ColourEncoder("2")
    library = Library(paths, load=lambda *_: loaded_with(new, OLD))
    assert library.search_encoder is OLD
    assert library.search_text("red", 10).strong == 2
    pipeline = index_pipeline(library)
    for _ in pipeline.steps(CancelToken()):
        assert len(library.search_text("red", 10).hits) == 10
    assert pipeline.report.switched
    library.switch_search()
    assert library.search_encoder is new
    assert library.search_text("red", 10).strong == 2
    library.close()


def test_a_second_look_takes_over_photo_by_photo_and_stays(
    paths: DataPaths, tmp_path: Path
) -> None:
    look = SecondColours(of="red", taken_for="blue")
    library = Library(paths, load=lambda *_: loaded_with(OLD, second_look=look))

    def strong() -> tuple[int | None, int | None]:
        return (library.search_text("red", 20).strong, library.search_text("blue", 20).strong)

    assert strong() == (2, 2)
    waiting = [library.has_idle_work]
    pipeline = index_pipeline(library)
    for _ in pipeline.steps(CancelToken()):
        assert len(library.search_text("red", 20).hits) == 10
    assert pipeline.report.looked_again == 10
    assert strong() == (0, 4)
    assert [*waiting, library.has_idle_work] == [True, False]
    library.close()

    library = Library(paths, load=lambda *_: loaded_with(OLD, second_look=look))
    assert strong() == (0, 4)
    write_photo(tmp_path / "photos" / "new.jpg", colour="red", seed=77)
    pipeline = index_pipeline(library)
    seen = set()
    for _ in pipeline.steps(CancelToken()):
        seen.add(strong())
    assert seen == {(0, 4), (1, 4), (0, 5)}  # found at once, looked at again when there is time
    library.close()

    library = Library(paths, load=lambda *_: loaded_with(OLD))  # switched off
    assert strong() == (3, 2)
    index_pipeline(library).run(CancelToken())
    assert len(GenerationStore(library.connection).generations()) == 1
    library.close()


def test_choosing_the_encoder_of_search_changes_nothing_in_the_store(paths: DataPaths) -> None:
    new, starter = ColourEncoder("3"), ColourEncoder("4")
    library = Library(paths, load=lambda *_: loaded_with(new, starter))
    generations = GenerationStore(library.connection)
    before = generations.generations()
    assert library.search_encoder is new
    assert generations.generations() == before
    library.close()


def test_vectors_of_an_encoder_that_is_gone_give_way_to_the_present_one(paths: DataPaths) -> None:
    new, starter = ColourEncoder("3"), ColourEncoder("4")
    library = Library(paths, load=lambda *_: loaded_with(new, starter))
    assert library.search_encoder is new
    assert library.search_text("red", 10).hits == ()
    index_pipeline(library).run(CancelToken())
    library.refresh_index()
    assert library.search_text("red", 10).strong == 2
    library.close()


def test_photos_can_be_found_as_soon_as_they_are_committed(
    library: Library, tmp_path: Path
) -> None:
    assert len(library.index) == 10
    write_library(tmp_path / "more", 12)
    RootStore(library.connection).add(tmp_path / "more")
    pipeline = index_pipeline(library)
    for _ in pipeline.steps(CancelToken()):
        assert len(library.index) == 10 + pipeline.report.encoded
    assert len(library.index) == 12  # ten of them are copies


def test_similar_photos_that_stand_out_are_told_from_those_that_come_next(
    library: Library, tmp_path: Path
) -> None:
    for number in range(40):
        write_photo(tmp_path / "grey" / f"{number}.jpg", colour="grey", seed=number)
    for number in range(12):  # so many that the mean moves towards them
        write_photo(tmp_path / "grey" / f"red {number}.jpg", colour="red", seed=100 + number)
    RootStore(library.connection).add(tmp_path / "grey")
    index_pipeline(library).run(CancelToken())
    library.refresh_index()
    (red,) = library.search_text("red", 1).hits
    found = library.similar_to(red.photo_id, 30)
    assert (len(found.hits), found.strong) == (30, 13)  # the twelve and one of ten before


def test_similar_photos_leave_the_photo_itself_out(library: Library) -> None:
    (first, second) = (hit.photo_id for hit in library.search_text("red", 2).hits)
    assert [hit.photo_id for hit in library.similar_to(first, 1).hits] == [second]
    with pytest.raises(UserError, match="not indexed"):
        library.similar_to(PhotoId(999), 1)


def test_search_among_allowed_photos_finds_only_those(library: Library) -> None:
    everything = library.search_text("red", 10).hits
    allowed = [everything[-1].photo_id]
    assert [hit.photo_id for hit in library.search_text("red", 10, allowed).hits] == allowed


class _Patient(ColourDescriber):
    """Better words, which take longer."""

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        return [dataclasses.replace(a, caption="Better words.") for a in super().describe(photos)]


def test_photos_of_questions_are_described_first_then_the_newest_even_after_a_restart(
    paths: DataPaths, tmp_path: Path
) -> None:
    write_library(tmp_path / "photos", 60)  # several batches
    library = open_fake_library(paths)
    index_pipeline(library).run(CancelToken())
    places = [Candidate("Oven", "red glow"), Candidate("Harbour", "blue water")]
    blue, red = (
        [shown.photo_id for shown in library.ask(f"recommend a {colour} place", places).history]
        for colour in ("blue", "red")
    )
    newest_first = PhotoStore(library.connection).ids()
    library.close()

    models = dataclasses.replace(loaded_with(OLD), slow_describer=_Patient("patient"))
    library = Library(paths, load=lambda *_: models)
    expected = list(dict.fromkeys([*red, *blue, *newest_first]))
    assert 0 < len(red) < len({*red, *blue}) < 60
    assert expected != newest_first
    batches = 0
    done: set[PhotoId] = set()
    for _ in index_pipeline(library).steps(CancelToken()):
        said = library.annotations.annotations(expected)
        assert len(said) == 60  # the quick words stay until better ones exist
        better = {id_ for id_ in expected if said[id_].caption == "Better words."}
        assert better == set(expected[: len(better)])
        batches += better != done
        done = better
    assert len(done) == 60
    assert batches > 2
    library.close()


def test_photo_is_not_found_any_more_for_what_it_does_not_show(library: Library) -> None:
    (first, *others) = [hit.photo_id for hit in library.search_text("red", 10).hits]
    edit = library.edits.not_in_photo(first, "red")
    library.describe_again([first])
    assert [hit.photo_id for hit in library.search_text("red", 10).hits] == others
    assert first in {hit.photo_id for hit in library.search_text("green", 10).hits}
    assert "red" not in {a.word for a in library.annotations.annotations([first])[first].aspects}
    library.edits.undo(edit)
    library.describe_again([first])
    assert "red" in {a.word for a in library.annotations.annotations([first])[first].aspects}


def test_words_written_in_photos_are_found_and_told_from_what_pictures_show(
    library: Library,
) -> None:
    first, second, third, *_ = PhotoStore(library.connection).ids()
    library.texts.put(first, "r1", "Rijksmuseum\nticket")
    library.texts.put(second, "r1", "Nutrition Facts")
    library.texts.put(third, "r1", "red")
    found = library.search_text("ticket Rijksmuseum", 10)
    assert (found.hits[0].photo_id, found.matched_by(0)) == (first, (MatchedBy.TEXT,))
    assert len({hit.photo_id for hit in found.hits}) == len(found.hits) == 10
    assert library.search_text("nutrition facts", 10).hits[0].photo_id == second
    others = library.search_text("nutrition facts", 10, [first, third])
    assert MatchedBy.TEXT not in others.matched_by(0)
    library.edits.not_in_photo(second, "facts")
    assert MatchedBy.TEXT not in library.search_text("nutrition facts", 10).matched_by(0)


def test_what_people_wrote_about_photos_is_found_before_what_pictures_show(
    library: Library,
) -> None:
    first, second, *_ = PhotoStore(library.connection).ids()
    library.notes.put(first, PhotoNotes(keywords=("red",), people=("Ada Quill",)))
    library.notes.put(second, PhotoNotes(title="Rijksmuseum"))
    for said, photo, by in (
        ("photos of Ada Quill", first, MatchedBy.PERSON),
        ("Rijksmuseum", second, MatchedBy.NOTES),
        ("red", first, MatchedBy.NOTES),
    ):
        found = library.search_text(said, 10)
        assert (found.hits[0].photo_id, found.matched_by(0)) == (photo, (by,))
        assert len({hit.photo_id for hit in found.hits}) == len(found.hits)
    assert MatchedBy.NOTES not in library.search_text("Rijksmuseum", 10, [first]).matched_by(0)


def test_a_folder_that_is_forgotten_leaves_no_beliefs(library: Library) -> None:
    assert load_beliefs(library, "", CancelToken()).beliefs
    roots = RootStore(library.connection)
    for root in roots.all():
        roots.remove(root.id)
    library.refresh_index()
    assert load_beliefs(library, "", CancelToken()).beliefs == ()


def test_removed_word_is_no_belief_any_more(library: Library) -> None:
    def words() -> set[str]:
        beliefs = load_beliefs(library, "red", CancelToken())
        return {belief.aspect.word for belief in beliefs.beliefs}

    assert "red" in words()
    library.edits.remove_word("red")
    assert "red" not in words()


def test_what_several_photos_show_is_believed_before_what_one_is_labelled_with() -> None:
    beliefs = [
        Belief(AspectWord(word, AspectKind.OBJECT, 1.0), tuple(map(PhotoId, range(photos))))
        for word, photos in (("opera", 1), ("quokka", 1), ("wished for", 0), ("sail", 3))
    ]
    beliefs.insert(0, Belief(AspectWord("yurt", AspectKind.OBJECT, 1.0), (PhotoId(1),) * 2, True))
    beliefs.insert(0, Belief(AspectWord("orange", AspectKind.COLOUR, 1.0), (PhotoId(1),) * 3))
    words = [each.aspect.word for each in surest_first(beliefs, pinned={"opera"})]
    assert words == ["opera", "wished for", "sail", "quokka", "yurt", "orange"]


def test_a_word_is_certain_only_where_a_photo_is_said_to_show_it_as_it_is() -> None:
    perhaps, surely = (
        Annotation(
            "",
            (
                AspectWord(word, AspectKind.OBJECT, salience),
                AspectWord("pale", AspectKind.COLOUR, 0.2),
            ),
        )
        for word, salience in (("Sail", 0.3), ("sea", 0.3))
    )
    said = Annotation("", (AspectWord("sail", AspectKind.OBJECT, 0.9),))
    assert certain_words([perhaps, surely]) == {"pale"}
    assert certain_words([perhaps, surely, said]) == {"pale", "sail"}


def test_what_photos_only_perhaps_show_is_no_certain_belief(library: Library) -> None:
    def uncertain() -> set[str]:
        beliefs = load_beliefs(library, "red", CancelToken()).beliefs
        return {belief.aspect.word for belief in beliefs if belief.uncertain}

    for photo in library.photos.photos(PhotoStore(library.connection).ids()):
        library.notes.put(photo, PhotoNotes(keywords=("kayak",)))
    assert uncertain() == set()  # what people wrote is certain, and colours are measured
    library.connection.execute("UPDATE aspect_words SET kind = 'object' WHERE word = 'red'")
    library.connection.execute("UPDATE photo_aspects SET salience = 0.3")
    assert uncertain() == {"red"}
    library.edits.pin_word("red")
    assert uncertain() == set()


def test_typos_are_mended_in_questions_to_the_places_of_the_map(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    near = GeoPoint(47.1, 9.5)
    places = [RegionPlace(kind, 0, near, {"name": kind}) for kind in ("restaurant", "park")]
    RegionStore(library.paths.root).write("Valley", "© Somebody", places)
    monkeypatch.setattr(library.recommender.parser._encoder, "knows", lambda _word: False)
    answer = library.ask("recommend a restuarant", (), location=near)
    assert [item.candidate.name for item in answer.ranking] == ["restaurant"]
    missing = library.ask("recommend a musuem", (), location=near)
    assert {note.id for note in missing.notes} >= {"question.showing", "region.no-such-place"}
    assert "answer.no-list" not in {note.id for note in missing.notes}


def test_places_of_the_map_come_alone_or_behind_those_of_a_list(library: Library) -> None:
    near = GeoPoint(47.1, 9.5)
    listed = [Candidate("Linde", "red glow", category="restaurant", location=near)]
    question = "recommend a restaurant"
    alone = library.ask(question, listed, with_regions=True)
    assert [item.candidate.name for item in alone.ranking] == ["Linde"]  # there are no regions
    RegionStore(library.paths.root).write(
        "Valley",
        "© Somebody",
        [RegionPlace("restaurant", 0, near, {"name": name}) for name in ("Linde", "Krone")],
    )
    both = library.ask(question, listed, with_regions=True)
    assert sorted(item.candidate.name for item in both.ranking) == ["Krone", "Linde"]
    assert "1 place of the map" in " ".join(map(str, both.notes))
    assert "© Somebody" in " ".join(map(str, both.notes))
    only = library.ask(question, listed)
    assert [item.candidate.name for item in only.ranking] == ["Linde"]
    assert len(library.ask(question, (), location=near).ranking) == 2
    notes = library.ask("recommend a museum", (), location=near).notes
    assert str(notes[0]).startswith("The regions that were added have no such place")
