"""The second look and reading text in photos: after everything else, the urgent ones first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.errors import Cancelled, ModelUnavailable
from core.indexing.pipeline import IndexPipeline
from core.indexing.steps import IndexModels
from core.records import GeoPoint, IndexProgress, IndexWork, Photo, PhotoId, PhotoNotes
from core.sentences import plain
from core.store.connection import Connection
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from tests.helpers.fake_models import SecondColours, fake_models

Build = Callable[..., IndexPipeline]


class CountingReader:
    """Every photo says how many were read before it; some it cannot read."""

    def __init__(self, version: str = "1", broken: int = -1) -> None:
        self.reader_id = f"counting-{version}"
        self.read_photos = 0
        self.closed = 0
        self._broken = broken

    def read(self, image: RgbImage) -> str:
        number = self.read_photos
        self.read_photos += 1
        if number == self._broken:
            raise ValueError("an odd photo")
        return f"number {number}"

    def close(self) -> None:
        self.closed += 1


def _models(reader: CountingReader) -> IndexModels:
    return replace(fake_models(), reader=reader)


@pytest.fixture
def library(store: Connection, photos: Path) -> Connection:
    RootStore(store).add(photos)
    return store


def _order(store: Connection) -> list[PhotoId]:
    """Photos in the order in which they were read."""
    texts = PhotoTextStore(store).texts(PhotoStore(store).ids())
    return sorted(texts, key=lambda id_: int(texts[id_].split()[1]))


def test_every_photo_is_read_once_newest_first_after_it_is_described(
    library: Connection, pipeline: Build
) -> None:
    reader = CountingReader()
    report = pipeline(_models(reader)).run(CancelToken())
    assert (report.encoded, report.read, reader.closed) == (9, 9, 1)
    assert _order(library) == PhotoStore(library).ids()
    again = pipeline(_models(reader)).run(CancelToken())
    assert (again.read, again.decoded, reader.read_photos) == (0, 0, 9)


def test_a_new_reader_reads_again_and_nothing_is_read_without_one(
    library: Connection, pipeline: Build
) -> None:
    assert pipeline(fake_models()).run(CancelToken()).read == 0
    assert pipeline(_models(CountingReader("1"))).run(CancelToken()).read == 9
    assert pipeline(_models(CountingReader("2"))).run(CancelToken()).read == 9


def test_progress_names_what_is_done_with_the_photos(library: Connection, pipeline: Build) -> None:
    said: list[IndexProgress] = []
    models = replace(_models(CountingReader()), second_look=SecondColours())
    run = pipeline(models)
    for _ in run.steps(CancelToken()):
        said.append(run.progress)
    works = list(dict.fromkeys(progress.work for progress in said))
    assert works == [
        IndexWork.READ,
        IndexWork.UNDERSTAND,
        IndexWork.LOOK_AGAIN,
        IndexWork.TEXT,
    ]
    assert (said[-1].work, said[-1].done) == (IndexWork.READ, 9)


_XMP = """<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description
 xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:exif='http://ns.adobe.com/exif/1.0/' {}/></rdf:RDF>"""


def test_notes_are_stored_with_a_new_photo_and_read_later_for_an_old_one(
    library: Connection, pipeline: Build, photos: Path
) -> None:
    (some, *_) = sorted(photos.rglob("*.jpg"))
    some.with_suffix(".xmp").write_text(_XMP.format("xmp:Label='Red'"))
    notes = PhotoNoteStore(library)
    assert pipeline(fake_models()).run(CancelToken()).decoded == 9
    (noted,) = notes.notes(PhotoStore(library).ids())
    notes.remove([noted])
    pipeline(fake_models()).run(CancelToken())
    assert notes.notes([noted]) == {noted: PhotoNotes(label="Red")}
    assert notes.unread() == []


def test_what_is_put_beside_a_photo_later_is_read_and_nothing_else(
    library: Connection, pipeline: Build, photos: Path
) -> None:
    pipeline(fake_models()).run(CancelToken())
    notes, store = PhotoNoteStore(library), PhotoStore(library)
    photo = next(each for each in store.photos(store.ids()).values() if each.path.suffix == ".jpg")
    photo.path.with_name(f"{photo.path.name}.xmp").write_text(
        _XMP.format("xmp:Label='Red' exif:GPSLatitude='10,30N' exif:GPSLongitude='20,0E'")
    )
    again = pipeline(fake_models())
    for _ in again._survey(CancelToken()):
        pass
    assert notes.unread() == [photo.id]
    pipeline(fake_models()).run(CancelToken())
    assert notes.notes(store.ids()) == {photo.id: PhotoNotes(label="Red")}
    assert store.photos([photo.id])[photo.id].metadata.gps == GeoPoint(10.5, 20.0)
    for _ in pipeline(fake_models())._survey(CancelToken()):
        pass
    assert notes.unread() == []


def test_photos_of_questions_are_read_first(library: Connection, pipeline: Build) -> None:
    pipeline(fake_models()).run(CancelToken())
    oldest = PhotoStore(library).ids()[-2:]
    run = pipeline(_models(CountingReader()))
    run._first = lambda: oldest
    run.run(CancelToken())
    assert _order(library)[:2] == oldest


def test_what_was_read_stays_when_the_run_is_stopped_after_any_photo(
    library: Connection, pipeline: Build
) -> None:
    pipeline(fake_models()).run(CancelToken())
    reader, cancel = CountingReader(), CancelToken()
    texts = PhotoTextStore(library)
    steps = pipeline(_models(reader)).steps(cancel)
    before = 0
    for _ in steps:
        stored = len(texts.texts(PhotoStore(library).ids()))
        assert stored - before <= 1  # a question waits for one photo at most
        before = stored
        if stored == 3:
            cancel.cancel()
            break
    with pytest.raises(Cancelled):
        for _ in steps:
            pass
    assert len(_order(library)) == 3
    assert reader.closed == 1
    assert pipeline(_models(CountingReader())).run(CancelToken()).read == 6


def test_a_photo_that_the_reader_cannot_take_costs_itself_alone(
    library: Connection, pipeline: Build
) -> None:
    report = pipeline(_models(CountingReader(broken=4))).run(CancelToken())
    assert report.read == 9
    assert len(PhotoTextStore(library).texts(PhotoStore(library).ids())) == 8


def test_photos_are_looked_at_again_in_batches_newest_first_before_their_text_is_read(
    library: Connection, pipeline: Build
) -> None:
    pipeline(fake_models()).run(CancelToken())
    look, reader = SecondColours(), CountingReader()
    generations = GenerationStore(library)
    models = replace(fake_models(), second_look=look, reader=reader)
    run = pipeline(models)
    oldest = PhotoStore(library).ids()[-1:]
    run._first = lambda: oldest
    run._runner._sizer.size = 2
    for _ in run.steps(CancelToken()):
        second = generations.find(look.spec)
        assert second is not None
        if looked := generations.photo_ids(second).tolist():
            break
    assert looked == sorted([PhotoStore(library).ids()[0], *oldest])
    assert reader.read_photos == 0

    report = pipeline(models).run(CancelToken())  # after a kill
    assert (report.looked_again, report.read, look.images_seen) == (7, 9, 9)
    assert generations.active_generation() != generations.find(look.spec)
    again = pipeline(models).run(CancelToken())
    assert (again.looked_again, again.decoded) == (0, 0)


def test_another_second_look_replaces_the_former_and_none_removes_it(
    library: Connection, pipeline: Build
) -> None:
    spaces: list[list[str]] = []
    for look in (SecondColours("1"), SecondColours("2"), None):
        report = pipeline(replace(fake_models(), second_look=look)).run(CancelToken())
        assert report.looked_again == (9 if look else 0)
        spaces.append([each.encoder_id for each in GenerationStore(library).generations()])
    assert spaces == [["fake-colours", "second-1"], ["fake-colours", "second-2"], ["fake-colours"]]


def test_without_the_weights_of_the_second_look_everything_else_is_done(
    library: Connection, pipeline: Build
) -> None:
    class Missing(SecondColours):
        def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
            raise ModelUnavailable(plain("The weights are not installed."))

    models = replace(fake_models(), second_look=Missing(), reader=CountingReader())
    report = pipeline(models).run(CancelToken())
    assert (report.encoded, report.looked_again, report.read) == (9, 0, 9)


def test_photos_on_a_disk_that_is_away_are_left_out_without_looking_at_each(
    library: Connection, pipeline: Build, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline(_models(CountingReader("1"))).run(CancelToken())
    photos.rename(photos.with_name("unplugged"))
    looked_at: list[PhotoId] = []
    original = PhotoStore.photos

    def counted(self: PhotoStore, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
        looked_at.extend(ids)
        return original(self, ids)

    monkeypatch.setattr(PhotoStore, "photos", counted)
    newer = fake_models(revision="2", version="2")
    models = replace(newer, reader=CountingReader("2"), second_look=SecondColours())
    report = pipeline(models).run(CancelToken())
    assert (len(report.offline), report.encoded, report.read, report.looked_again) == (1, 0, 0, 0)
    assert looked_at == []
