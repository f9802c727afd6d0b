"""Large pictures and lost thumbnails are made beside all other work, in disposable children."""

from __future__ import annotations

import io
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache, full_key
from core.records import PhotoId
from core.sentences import Sentence
from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.worker.channel.messages import (
    Event,
    Failed,
    FailureCause,
    RequestId,
)
from core.worker.channel.picture_messages import (
    PictureReady,
    PictureSize,
    PreparePicture,
    ReadTags,
    TagsRead,
)
from core.worker.large_pictures import PictureMaker
from tests.app.library_builder import fill_folder
from tests.core.photos.samples import encode
from tests.helpers.patience import PATIENCE_S
from tests.helpers.sample_photos import write_sample_photos
from tests.helpers.shared_data import shared_photos

Serve = Callable[[PreparePicture | ReadTags], Event]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A large TIFF and a broken JPEG."""
    folder = tmp_path / "photos"
    folder.mkdir()
    ramp = np.linspace(0, 255, 4000, dtype=np.uint8)
    pixels = np.stack([np.tile(ramp, (3000, 1))] * 3, axis=2)
    Image.fromarray(pixels).save(folder / "large.tiff", compression="tiff_lzw")
    Image.new("RGB", (800, 600), "red").save(folder / "small.jpg")
    return folder


@pytest.fixture
def paths(data_dir: Path, photos: Path) -> DataPaths:
    """A library of these photos."""
    paths = DataPaths(data_dir).create()
    connection = open_store(paths.database)
    root = RootStore(connection).add(photos)
    fill_folder(connection, ThumbnailCache(paths.thumbnails, 10**9), root, photos)
    connection.close()
    return paths


@pytest.fixture
def events() -> queue.Queue[Event]:
    return queue.Queue()


@pytest.fixture
def maker(paths: DataPaths, events: queue.Queue[Event]) -> Iterator[PictureMaker]:
    maker = PictureMaker(paths, events.put)
    maker.start()
    yield maker
    maker.close()


@pytest.fixture
def serve(maker: PictureMaker, events: queue.Queue[Event]) -> Serve:
    def ask(command: PreparePicture | ReadTags) -> Event:
        maker.request(command)
        return events.get(timeout=PATIENCE_S)

    return ask


def _hash(paths: DataPaths, suffix: str) -> bytes:
    connection = open_store(paths.database, read_only=True)
    found = next(
        photo.content_hash
        for photo in PhotoStore(connection).photos([PhotoId(n) for n in range(1, 9)]).values()
        if photo.path.suffix == suffix
    )
    connection.close()
    return found


def _large(paths: DataPaths, content_hash: bytes) -> Image.Image:
    jpeg = ThumbnailCache(paths.previews, 10**9).read(content_hash)
    assert jpeg is not None
    return Image.open(io.BytesIO(jpeg))


def test_photo_of_any_format_becomes_a_large_jpeg(paths: DataPaths, serve: Serve) -> None:
    content_hash = _hash(paths, ".tiff")
    assert serve(PreparePicture(RequestId(7), content_hash, PictureSize.LARGE)) == PictureReady(
        RequestId(7), content_hash
    )
    image = _large(paths, content_hash)
    assert image.format == "JPEG"
    assert image.size == (2_134, 1_600)


def test_photo_to_look_at_closely_keeps_its_own_pixels(paths: DataPaths, serve: Serve) -> None:
    content_hash = _hash(paths, ".tiff")
    ready = serve(PreparePicture(RequestId(8), content_hash, PictureSize.FULL))
    assert isinstance(ready, PictureReady)
    jpeg = ThumbnailCache(paths.previews, 10**9).read(full_key(content_hash))
    assert jpeg is not None
    with Image.open(io.BytesIO(jpeg)) as image:
        assert image.size == (4_000, 3_000)
        assert abs(np.asarray(image)[9, 3_000, 0] - 191.0) <= 2  # of a ramp from 0 to 255


def test_all_metadata_is_listed_in_words_of_the_file(
    paths: DataPaths, photos: Path, serve: Serve
) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    exif.get_ifd(0x8769)[0xA434] = "50mm F1.8"
    file = photos / "tagged.jpg"
    Image.new("RGB", (90, 60), "green").save(file, exif=exif)
    connection = open_store(paths.database)
    root = RootStore(connection).all()[0].id
    fill_folder(connection, ThumbnailCache(paths.thumbnails, 10**9), root, photos)
    content_hash = PhotoStore(connection).photos([PhotoId(3)])[PhotoId(3)].content_hash
    connection.close()
    answer = serve(ReadTags(RequestId(9), content_hash))
    assert isinstance(answer, TagsRead)
    assert dict(answer.tags)["Image Make"] == "Canon"
    assert dict(answer.tags)["EXIF LensModel"] == "50mm F1.8"


def test_lost_thumbnail_is_made_again(paths: DataPaths, serve: Serve) -> None:
    content_hash = _hash(paths, ".jpg")
    cache = ThumbnailCache(paths.thumbnails, 10**9)
    lost = cache.path(content_hash)
    assert lost is not None
    lost.unlink()
    assert isinstance(
        serve(PreparePicture(RequestId(1), content_hash, PictureSize.THUMBNAIL)), PictureReady
    )
    assert cache.path(content_hash) is not None
    assert ThumbnailCache(paths.previews, 10**9).path(content_hash) is None


def test_photo_whose_file_is_gone_is_refused_with_a_sentence(
    paths: DataPaths, photos: Path, serve: Serve
) -> None:
    content_hash = _hash(paths, ".jpg")
    (photos / "small.jpg").unlink()
    failed = serve(PreparePicture(RequestId(1), content_hash, PictureSize.LARGE))
    assert failed == Failed(RequestId(1), FailureCause.USER, Sentence("picture.unreachable"))


def test_file_that_became_another_photo_is_not_shown_as_the_old_one(
    paths: DataPaths, photos: Path, serve: Serve
) -> None:
    content_hash = _hash(paths, ".jpg")
    Image.new("RGB", (900, 600), "blue").save(photos / "small.jpg")
    failed = serve(PreparePicture(RequestId(1), content_hash, PictureSize.LARGE))
    assert isinstance(failed, Failed)
    assert failed.sentence == Sentence("picture.changed")
    assert ThumbnailCache(paths.previews, 10**9).path(content_hash) is None


def test_file_that_breaks_its_decoder_costs_only_its_own_picture(
    paths: DataPaths, photos: Path, serve: Serve
) -> None:
    broken, sound = _hash(paths, ".jpg"), _hash(paths, ".tiff")
    (photos / "small.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    assert isinstance(serve(PreparePicture(RequestId(1), broken, PictureSize.LARGE)), Failed)
    assert isinstance(serve(PreparePicture(RequestId(2), sound, PictureSize.LARGE)), PictureReady)


def test_large_picture_goes_before_thumbnails_and_the_last_wish_before_older_ones(
    paths: DataPaths, events: queue.Queue[Event]
) -> None:
    small, large = _hash(paths, ".jpg"), _hash(paths, ".tiff")
    big, little = PictureSize.LARGE, PictureSize.THUMBNAIL
    maker = PictureMaker(paths, events.put)
    for number, wish in enumerate(((large, big), (small, little), (large, little)), start=1):
        maker.request(PreparePicture(RequestId(number), *wish))
    maker.start()
    order = [events.get(timeout=PATIENCE_S).request_id for _ in range(3)]  # type: ignore[union-attr]  # both answers have one
    maker.close()
    assert order == [1, 3, 2]


def test_wishes_that_nobody_waits_for_any_more_are_given_up(
    paths: DataPaths, events: queue.Queue[Event]
) -> None:
    maker = PictureMaker(paths, events.put)
    for number in range(301):
        maker.request(PreparePicture(RequestId(number), b"x" * 20, PictureSize.THUMBNAIL))
    assert events.get_nowait() == Failed(RequestId(0), FailureCause.CANCELLED, None)
    assert events.empty()


@pytest.mark.parametrize("suffix", ["heic", "heif"])
def test_formats_of_phones_are_shown_large(
    tmp_path: Path, data_dir: Path, events: queue.Queue[Event], suffix: str
) -> None:
    files = [
        f
        for f in sorted(shared_photos().rglob(f"*.{suffix}"))
        if f.stat().st_size < 8_000_000 and f.name != "200MP.heic"  # which takes half a minute
    ]
    folder = tmp_path / "camera"
    folder.mkdir()
    for file in files[:12]:  # some of them are broken on purpose
        (folder / file.name).symlink_to(file)
    assert_first_is_shown_large(folder, data_dir, events)


@pytest.mark.parametrize("format_name", ["AVIF", "JXL", "WEBP"])
def test_newer_formats_are_shown_large(
    tmp_path: Path, data_dir: Path, events: queue.Queue[Event], format_name: str
) -> None:
    import pillow_jxl  # noqa: F401  # registers the encoder

    sample = write_sample_photos(tmp_path / "samples")[0]
    folder = tmp_path / "camera"
    folder.mkdir()
    with Image.open(sample) as image:
        (folder / f"photo.{format_name.lower()}").write_bytes(encode(image, format_name))
    assert_first_is_shown_large(folder, data_dir, events)


def assert_first_is_shown_large(folder: Path, data_dir: Path, events: queue.Queue[Event]) -> None:
    paths = DataPaths(data_dir).create()
    connection = open_store(paths.database)
    root = RootStore(connection).add(folder)
    fill_folder(connection, ThumbnailCache(paths.thumbnails, 10**9), root, folder)
    photo = PhotoStore(connection).photos([PhotoId(1)])[PhotoId(1)]
    connection.close()
    maker = PictureMaker(paths, events.put)
    maker.start()
    maker.request(PreparePicture(RequestId(1), photo.content_hash, PictureSize.LARGE))
    assert isinstance(events.get(timeout=PATIENCE_S), PictureReady)
    maker.close()
    image = _large(paths, photo.content_hash)
    assert min(image.size) >= min(1_600, photo.metadata.width_px, photo.metadata.height_px)
