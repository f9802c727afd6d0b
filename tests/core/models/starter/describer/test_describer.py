"""Aspect words and captions: what was seen, in everyday words, hedged or silent when unsure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.conventions.mentions import without_mention
from core.models.roles import DescribeInput
from core.models.starter.build_attributes import labels_of, of_scenes, train
from core.models.starter.build_space import read_folder
from core.models.starter.describer.attributes import (
    FOOD,
    INDOORS,
    PEOPLE,
    SNOW,
    STREET,
    WATER,
    load_attribute_heads,
)
from core.models.starter.describer.caption import Seen, write_caption
from core.models.starter.describer.capture import capture_words
from core.models.starter.describer.colour import for_colours, main_colour, notable_colours
from core.models.starter.meaning import TEXT_COLUMNS, unit_rows
from core.models.starter.scenes import scenes
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    CaptureTime,
    GeoPoint,
    PhotoMetadata,
)
from tests.helpers.sample_photos import sample_files
from tests.helpers.shared_data import shared_photos
from tests.helpers.starter_models import plain_metadata, read_image, rows_of, starter

_BEACH = next(scene for scene in scenes() if scene.word == "beach")


def _metadata(taken: str | None = None, gps: tuple[float, float] | None = None) -> PhotoMetadata:
    return PhotoMetadata(
        format="JPEG",
        width_px=640,
        height_px=480,
        captured=None if taken is None else CaptureTime(datetime.fromisoformat(taken)),
        gps=None if gps is None else GeoPoint(*gps),
    )


def _words(taken: str | None = None, gps: tuple[float, float] | None = None) -> set[str]:
    return {word.word for word in capture_words(_metadata(taken, gps)).known()}


def _describe(
    image: RgbImage, metadata: PhotoMetadata | None = None, vector: FloatVector | None = None
) -> Annotation:
    if vector is None:
        vector = starter().encoder.encode_images([image])[0]
    photo = DescribeInput(image, vector, metadata or plain_metadata(image))
    return starter().describer.describe([photo])[0]


def _caption(seen: Seen, metadata: PhotoMetadata | None = None, main_colour: str = "brown") -> str:
    captured = capture_words(metadata or _metadata())
    return write_caption(seen, captured=captured, colours=(), main_colour=main_colour)


def _flat(red: int, green: int, blue: int) -> RgbImage:
    return np.full((60, 80, 3), (red, green, blue), dtype=np.uint8)


def test_sample_photos_get_everyday_words_and_a_fitting_caption() -> None:
    skimage = pytest.importorskip("skimage.data")
    cat = _describe(skimage.chelsea())
    assert cat.aspects[0].word == "cat"
    assert "pet" in {aspect.word for aspect in cat.aspects}
    assert cat.caption == "A cat."
    assert "coffee" in {aspect.word for aspect in _describe(skimage.coffee()).aspects}


def test_what_the_person_denies_is_not_said_again() -> None:
    skimage = pytest.importorskip("skimage.data")
    image = skimage.chelsea()
    vector = starter().encoder.encode_images([image])[0]
    denied = frozenset({"cat", "pet"})
    photo = DescribeInput(image, vector, plain_metadata(image), denied)
    caption = starter().describer.describe([photo])[0].caption
    assert without_mention(caption, denied) == caption
    assert caption not in ("", "A photo.")


def test_metadata_ends_the_caption_and_adds_its_words() -> None:
    skimage = pytest.importorskip("skimage.data")
    annotation = _describe(
        skimage.chelsea(), _metadata("2023-07-02T20:15:00", gps=(47.2692, 11.4041))
    )
    assert annotation.caption == "A cat on a summer evening near Innsbruck."
    kinds = {aspect.word: aspect.kind for aspect in annotation.aspects}
    assert kinds["evening"] is AspectKind.TIME
    assert kinds["summer"] is AspectKind.SEASON
    assert kinds["Innsbruck"] is AspectKind.PLACE


def test_a_photo_that_shows_nothing_known_claims_nothing() -> None:
    annotation = _describe(_flat(128, 128, 128))
    assert "in a" not in annotation.caption
    assert not [aspect for aspect in annotation.aspects if aspect.kind is AspectKind.SCENE]


def test_describing_does_not_depend_on_the_batch() -> None:
    images = [_flat(200, 30, 30), _flat(10, 10, 10)]
    vectors = starter().encoder.encode_images(images)
    photos = [
        DescribeInput(image, vector, plain_metadata(image))
        for image, vector in zip(images, vectors, strict=True)
    ]
    describer = starter().describer
    assert describer.describe(photos) == [describer.describe([photo])[0] for photo in photos]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("folder", "expected", "share"),
    [
        ("sea", {"sea", "beach", "harbour"}, 0.7),
        ("mountain", {"mountain", "snow"}, 0.8),
        ("street", {"street", "city", "old town"}, 0.7),
        ("forest", {"forest", "park", "countryside"}, 0.6),
    ],
)
def test_scene_photos_get_words_of_their_scene(
    folder: str, expected: set[str], share: float
) -> None:
    paths = sorted(shared_photos(f"scenes/{folder}").glob("*.jpg"))[:40]
    found = [
        {aspect.word for aspect in _describe(read_image(path), vector=row).aspects}
        for path, row in zip(paths, rows_of(paths), strict=True)
    ]
    assert np.mean([bool(words & expected) for words in found]) >= share


def test_every_annotation_is_short_distinct_and_in_range() -> None:
    for path in sample_files():
        annotation = _describe(read_image(path))
        assert 1 <= len(annotation.caption.split()) <= 30
        assert annotation.caption[0].isupper()
        assert annotation.caption.endswith(".")
        words = [aspect.word for aspect in annotation.aspects]
        assert len(words) == len(set(words))
        assert all(0 <= aspect.salience <= 1 for aspect in annotation.aspects)


def test_describer_id_is_stable_within_a_version() -> None:
    assert starter().describer.describer_id == starter().describer.describer_id
    assert starter().describer.describer_id.startswith("starter-")


# --- captions -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (Seen(("dog",), scene=_BEACH), "A dog at the beach."),
        (Seen(("dog", "umbrella")), "A dog and an umbrella."),
        (Seen(("dog",), people=True, scene=_BEACH), "A dog at the beach, with somebody."),
        (Seen(("tennis player",), people=True), "A tennis player."),
        (Seen(perhaps="dog", scene=_BEACH), "A photo at the beach, perhaps with a dog."),
        (Seen(perhaps="beach", scene=_BEACH), "A photo at the beach."),
        (Seen(people=True, indoors=True), "Somebody indoors."),
        (Seen(family="animal", indoors=False), "An animal outdoors."),
        (Seen(indoors=True), "A photo taken indoors, mostly brown."),
        (Seen(perhaps="dog"), "A photo, mostly brown, perhaps with a dog."),
        (Seen(scene=_BEACH), "A photo at the beach."),
        (Seen(), "A photo, mostly brown."),
        (Seen(("beach",), scene=_BEACH), "A beach."),
        (Seen(("coffee",)), "Coffee."),
        (Seen(("sunglasses",)), "Sunglasses."),
        (Seen(("unicycle",)), "A unicycle."),
        (Seen(("hourglass",)), "An hourglass."),
        (Seen(("glass",)), "A glass."),
    ],
)
def test_caption_says_only_what_was_recognised(seen: Seen, expected: str) -> None:
    assert _caption(seen) == expected


def test_a_photo_of_nothing_known_is_called_by_its_light() -> None:
    assert _caption(Seen(), main_colour="dark") == "A dark photo."
    assert _caption(Seen(indoors=False), main_colour="bright") == "A bright photo taken outdoors."


_BINS = ((0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 1.01))


@pytest.fixture(scope="module")
def reliability() -> dict[str, list[tuple[int, int]]]:
    """Of each attribute and bin of its probability: photos left out of training, and how many are so."""
    files, captions = read_folder(shared_photos("coco"))
    looks = _looks_of(files)
    scenes = {
        kind.name: _looks_of(sorted(kind.glob("*.jpg")))
        for kind in sorted(shared_photos("scenes").iterdir())
        if kind.is_dir()
    }
    table = {}
    for name, flags in labels_of(captions).items():
        likely = 1 / (1 + np.exp(-train(looks, flags, of_scenes(name, scenes))[2]))
        bins = [(likely >= low) & (likely < high) for low, high in _BINS]
        table[name] = [(int(of.sum()), int((of & flags).sum())) for of in bins]
    return table


def _looks_of(files: Sequence[Path]) -> FloatMatrix:
    return unit_rows(rows_of(files)[:, TEXT_COLUMNS:])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "said"), [(PEOPLE, 20), (INDOORS, 20), (FOOD, 5), (WATER, 3), (STREET, 2), (SNOW, 1)]
)
def test_what_is_said_to_be_so_is_so_in_four_of_five_photos_left_out_of_training(
    reliability: dict[str, list[tuple[int, int]]], name: str, said: int
) -> None:
    unlikely, _, perhaps, sure = reliability[name]
    assert sure[0] >= said
    assert sure[1] >= 0.8 * sure[0]
    assert perhaps[1] >= 0.5 * perhaps[0]
    assert unlikely[1] <= 0.2 * unlikely[0]


def test_a_screen_is_called_one_and_nothing_that_is_on_it_is_said() -> None:
    image = _flat(250, 250, 250)
    image[::7] = (10, 10, 10)
    facts = PhotoMetadata("PNG", 1170, 2532)
    said = _describe(image, facts)
    assert said.caption == "A screenshot."
    assert [aspect.word for aspect in said.aspects] == ["screenshot"]


@pytest.mark.parametrize(
    "facts",
    [
        PhotoMetadata("JPEG", 1170, 2532),
        PhotoMetadata("PNG", 1170, 2532, camera="a camera"),
        PhotoMetadata("PNG", 1000, 1000),
    ],
)
def test_other_flat_pictures_are_no_screenshots(facts: PhotoMetadata) -> None:
    assert "screenshot" not in _describe(_flat(250, 250, 250), facts).caption


def test_a_busy_picture_of_a_screens_size_is_no_screenshot() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    assert "screenshot" not in _describe(noise, PhotoMetadata("PNG", 1920, 1080)).caption


def test_a_portrait_shows_somebody_rather_than_a_cup_does() -> None:
    skimage = pytest.importorskip("skimage.data")
    vectors = starter().encoder.encode_images([skimage.astronaut(), skimage.coffee()])
    heads = load_attribute_heads()
    looks = unit_rows(vectors[:, TEXT_COLUMNS:])
    portrait, cup = (heads.probabilities(row)[PEOPLE] for row in looks)
    assert portrait > 0.5 > 0.2 > cup


@pytest.mark.parametrize(
    ("taken", "gps", "expected"),
    [
        ("2020-05-01T09:00:00", None, "A dog in the morning."),
        ("2020-01-10T23:00:00", None, "A dog at night."),
        ("2020-01-10T12:00:00", (-60.0, -120.0), "A dog around midday in summer."),
        ("2020-10-10T07:00:00", (60.0, -30.0), "A dog on an autumn morning."),
        ("2020-10-10T00:00:00", (60.0, -30.0), "A dog in autumn."),
    ],
)
def test_caption_ends_with_the_moment_where_it_is_known(
    taken: str, gps: tuple[float, float] | None, expected: str
) -> None:
    assert _caption(Seen(("dog",)), _metadata(taken, gps)) == expected


# --- time, season and place ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "word"),
    [
        ("05:00", "morning"),
        ("11:00", "midday"),
        ("14:00", "afternoon"),
        ("18:00", "evening"),
        ("22:00", "night"),
        ("04:59", "night"),
    ],
)
def test_time_of_day_follows_the_local_clock(clock: str, word: str) -> None:
    assert _words(f"2022-03-03T{clock}:00") == {word}


@pytest.mark.parametrize(
    ("month", "north", "south"),
    [
        (1, "winter", "summer"),
        (4, "spring", "autumn"),
        (7, "summer", "winter"),
        (12, "winter", "summer"),
    ],
)
def test_season_follows_the_hemisphere(month: int, north: str, south: str) -> None:
    taken = f"2022-{month:02d}-15T00:00:00"
    assert _words(taken, (60.0, -30.0)) == {north}
    assert _words(taken, (-60.0, -120.0)) == {south}


def test_no_season_between_the_tropics_or_without_a_position() -> None:
    assert _words("2022-07-15T00:00:00", (5.0, -30.0)) == set()
    assert _words("2022-07-15T00:00:00") == set()


def test_a_clock_that_was_never_set_says_nothing() -> None:
    assert _words("1980-01-01T09:00:00", (60.0, -30.0)) == set()


@pytest.mark.parametrize(
    ("gps", "expected"),
    [
        ((48.8584, 2.2945), {"Paris", "France"}),
        ((-33.8568, 151.2153), {"Sydney", "Australia"}),
        ((40.6892, -74.0445), {"New York City", "United States"}),
        ((0.0, 0.0), set()),
        ((30.0, -45.0), set()),
        ((-89.9, 0.0), set()),
    ],
)
def test_place_is_the_city_people_would_name_or_none(
    gps: tuple[float, float], expected: set[str]
) -> None:
    assert _words(gps=gps) == expected


def test_country_is_left_out_where_a_border_is_close() -> None:
    assert "Basel" in _words(gps=(47.5596, 7.5886))
    assert not _words(gps=(47.5596, 7.5886)) & {"Switzerland", "Germany", "France"}


# --- colour -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        ((220, 20, 20), ["red"]),
        ((230, 60, 200), ["pink"]),
        ((40, 60, 220), ["blue"]),
        ((120, 120, 120), ["black and white"]),
        ((150, 130, 120), []),
    ],
)
def test_a_colour_is_named_where_it_fills_the_picture(
    pixels: tuple[int, int, int], expected: list[str]
) -> None:
    assert [colour.word for colour in notable_colours(_flat(*pixels))] == expected


def test_of_a_picture_shrunk_beforehand_the_same_is_said() -> None:
    image = np.random.default_rng(0).integers(0, 256, (90, 130, 3), np.uint8) // [1, 2, 9]
    image = image.astype(np.uint8)
    small = for_colours(image)
    assert notable_colours(small) == notable_colours(image) != ()
    assert main_colour(small) == main_colour(image)


def test_sky_and_meadow_are_no_notable_colours() -> None:
    image = np.concatenate([_flat(70, 130, 230), _flat(70, 150, 40)])
    assert notable_colours(image) == ()


def test_more_of_a_colour_is_more_salient() -> None:
    some, most = _flat(128, 120, 118), _flat(128, 120, 118)
    some[:20], most[:50] = (220, 20, 20), (220, 20, 20)
    assert notable_colours(some)[0].salience < notable_colours(most)[0].salience


def test_a_capture_word_keeps_its_kind() -> None:
    words = capture_words(_metadata("2022-03-03T19:00:00")).known()
    assert words == (AspectWord("evening", AspectKind.TIME, 0.4),)
