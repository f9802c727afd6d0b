"""How well things go, or how much of what is said stays the same: each figure is at most 1."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Final

import numpy as np
from PIL import Image

from core.arrays import RgbImage
from core.models.ocr.believable import ReadLine, believable
from core.models.query import encode_queries
from core.models.roles import DescribeInput
from core.models.starter.build_attributes import labels_of, train
from core.models.starter.classes import load_vectors
from core.models.starter.describer.attributes import FOOD, load_attribute_heads
from core.models.starter.describer.capture import capture_words
from core.models.starter.describer.colour import for_colours, main_colour, notable_colours
from core.models.starter.describer.describer import StarterDescriber
from core.models.starter.describer.screenshot import is_screenshot
from core.models.starter.encoder import StarterEncoder
from core.models.starter.meaning import MeaningReader, load_meaning
from core.models.starter.scenes import texts_in_general
from core.models.starter.starter_tuning import ocr_tuning
from core.models.starter.vision import FEATURE_DIMENSION, ImageNetwork, load_network
from core.recommend.matching.choose import choose, with_wording
from core.recommend.matching.filters import filter_places
from core.recommend.matching.match import Scored
from core.recommend.matching.place_text import read_places
from core.recommend.matching.question_words import WordingScorer
from core.recommend.matching.reasons import backed_words, explain
from core.recommend.question.lexicon import load_lexicon
from core.recommend.question.parse import QuestionParser
from core.recommend.recommend_tuning import reason_tuning
from core.records import (
    Annotation,
    Candidate,
    CaptureTime,
    Feedback,
    GeoPoint,
    PhotoMetadata,
    Question,
)
from core.research.benchmark.questions.generated_library import GeneratedLibrary
from core.research.benchmark.questions.question_cases import (
    QuestionCase,
    load_cases,
    load_places,
)
from core.resources import load_text
from tests.core.recommend.tastes.measure import reciprocal_ranks
from tests.core.recommend.tastes.people import Product, people, photos
from tests.core.recommend.tastes.ratings import after_ratings, raters
from tests.helpers.sample_photos import sample_images
from tests.helpers.starter_models import starter

Words = Mapping[str, float]  # what is said of one thing, and how strongly

_PEOPLE: Final = 8
_PHOTOS: Final = 60
_TEXTS: Final = ("a cat", "a cup of coffee", "a rocket", "a temple", "a flower", "a woman", "a car")
_CASES: Final = 30
_NOW: Final = datetime(2026, 11, 24, 15, 0)
_FRUIT: Final = (
    "apple",
    "citrus",
    "banana",
    "melon",
    "pepper",
    "tomato",
    "pomegranate",
    "pineapple",
)
# What the messages of the bench say little of: speeds, hours, ratings, and names with a slip.
_MESSAGES: Final = (
    ("a museum within walking distance",),
    ("a park 15 minutes on foot",),
    ("a park 20 minutes by bike",),
    ("a lake 30 minutes by car",),
    ("a cafe within 80 m",),
    ("a cafe 80 m",),
    ("a bar nearby", "closer"),
    ("a well rated cafe", "better rated"),
    ("a cafe tomorrow morning",),
    ("a cafe tomorrow at noon",),
    ("a cafe tomorrow afternoon",),
    ("a bar tomorrow night",),
    ("a bar that is open late",),
    ("dinner at 6",),
    ("a bar after 8 tonight",),
    ("is the rijksmusem open tomorow",),
    ("what about the bar joe",),
    ("restraunt with a vew",),
    ("etwas ohne fleisch und fisch",),
    ("no modern art museums and no natural history museums",),
    ("a small independent second hand vinyl record shop",),
    ("ich suche parks oder museen",),
)
_SHOWN: Final = ("Rijksmuseum", "Bar Joe", "Tea")


def taste() -> float:
    """Mean reciprocal rank of the right place, by images and by texts alone, for simulated people."""
    persons = people("dev", _PEOPLE)
    both = [reciprocal_ranks(Product(images=images).scores, persons) for images in (True, False)]
    return float(np.mean(both))


def rated() -> float:
    """Mean reciprocal rank of the right place by texts, once simulated people rated ten others."""
    return float(np.mean(reciprocal_ranks(after_ratings, raters("dev", _PEOPLE))))


def profiles() -> Sequence[Words]:
    """Photos and words of the profiles of simulated people."""
    product, found = Product(images=True), []
    for person in (*people("dev", _PEOPLE), *people("dev", _PEOPLE, "museum")):
        profile = product.profile(person)
        found.append(
            {f"photo {photo.photo_id}": 0.5 for photo in profile.photos}
            | {aspect.word: aspect.salience for aspect in profile.aspects}
        )
    return found


def fitting_texts() -> Sequence[Words]:
    """Which texts fit which sample photographs, and which clearly."""
    encoder = StarterEncoder(
        network=_network(),
        text=starter().text,
        reader=MeaningReader(load_meaning(), load_vectors().classes),
    )
    rows = encoder.encode_images(_samples())
    cosines = rows @ encode_queries(encoder, _TEXTS).T
    usual = rows @ encode_queries(encoder, texts_in_general()).T
    levels = (cosines - usual.mean(axis=1, keepdims=True)) / usual.std(axis=1, keepdims=True)
    least, clear = encoder.spec.text_threshold, encoder.spec.text_level
    perhaps = encoder.spec.text_uncertain
    assert clear is not None
    assert perhaps is not None
    return [
        {f"{text} {at}": 1.0 for text, fits in zip(_TEXTS, row, strict=True) if fits}
        for at, flags in (
            ("at all", cosines >= least),
            ("perhaps", levels >= perhaps),
            ("clearly", levels >= clear),
        )
        for row in flags
    ]


def seen_words() -> Sequence[Words]:
    """Words and captions of photos."""
    vectors = load_vectors()
    describer = StarterDescriber(
        recogniser=starter().recogniser,
        attributes=load_attribute_heads(),
        learned=load_meaning(),
        class_vectors=vectors.classes,
        scene_vectors=vectors.scenes,
    )
    grey = np.full((8, 8, 3), 128, dtype=np.uint8)
    metadata = PhotoMetadata("JPEG", 8, 8)
    some = photos().vectors[:: len(photos().vectors) // _PHOTOS]
    described = describer.describe([DescribeInput(grey, row, metadata) for row in some])
    return [_words_of(annotation) for annotation in described]


def capture() -> Sequence[Words]:
    """Words of when and where, around cities of the world at all hours."""
    lines = load_text("aspects/cities.tsv").split("\n", 1)[1]
    cities = list(csv.DictReader(io.StringIO(lines), delimiter="\t", quoting=csv.QUOTE_NONE))
    start, said = datetime(2024, 1, 1, 0, 30), []
    for number, city in enumerate(cities[:: len(cities) // 100]):
        away = (number % 5) * 0.08  # degrees of latitude: 0 to 36 km
        gps = GeoPoint(min(90.0, float(city["lat"]) + away), float(city["lon"]))
        taken = CaptureTime(start + timedelta(days=3 * number, hours=5 * number))
        metadata = PhotoMetadata("JPEG", 8, 8, captured=taken, gps=gps)
        said.append({word.word: word.salience for word in capture_words(metadata).known()})
    return said


def colours() -> Sequence[Words]:
    """Colours of flat pictures, half-filled ones and sample photographs."""
    return [
        {f"mostly {main_colour(picture)}": 1.0}
        | {word.word: word.salience for word in notable_colours(picture)}
        for picture in _coloured()
    ]


@cache
def _coloured() -> list[RgbImage]:
    flat = [
        _half(hue, saturation, value)
        for hue in range(0, 256, 10)
        for saturation in (60, 130, 230)
        for value in (50, 150, 240)
    ]
    return [*flat, *map(for_colours, _samples())]


@cache
def _samples() -> list[RgbImage]:
    return sample_images()


@cache
def _network() -> ImageNetwork:
    return load_network()


def screenshots() -> Sequence[bool]:
    """Whether pictures of a screen's size are taken for one, from hardly flat to nearly flat."""
    random, metadata = np.random.default_rng(0), PhotoMetadata("PNG", 750, 1334)
    noise = random.integers(0, 256, (100, 100, 3)).astype(np.uint8)
    pictures = [np.where(np.arange(100)[:, None, None] < rows, 200, noise) for rows in range(100)]
    return [is_screenshot(picture.astype(np.uint8), metadata) for picture in pictures]


def believed_lines() -> Sequence[bool]:
    """Which lines of a text reader are believed, from hardly sure to sure and from few letters to many."""
    tuning = ocr_tuning()
    lines = [
        ReadLine(text, confidence / 100)
        for text in ("Museum", "Exit 4", "To", "Opening hours", "Ph bo dc bit", "Nvn tprt cafe")
        for confidence in range(50, 101, 2)
    ]
    pictures = [
        [ReadLine("Nutrition", 1.0)] * good + [ReadLine("nvn tprt", 1.0)] * (10 - good)
        for good in range(11)
    ]
    return [
        *(bool(believable([line], tuning, lambda _word: False)) for line in lines),
        *(bool(believable(picture, tuning, lambda _word: False)) for picture in pictures),
    ]


def attribute_heads() -> Sequence[bool]:
    """Which photos of fruit a head trained on the others knows, and which captions speak of food."""
    flags = np.array([label in _FRUIT for label in photos().labels])
    looks = photos().vectors[:, -FEATURE_DIMENSION:]
    looks = looks / np.linalg.norm(looks, axis=1, keepdims=True)
    known = (train(looks, flags)[2] > 0) == flags
    captions = [["a plate of food"] * said + ["a photo"] * (4 - said) for said in range(5)]
    return [*known.tolist(), *labels_of(captions)[FOOD].tolist()]


def read_messages() -> Sequence[Question]:
    """Messages as they are understood, each after those before it."""
    parser = QuestionParser(starter().text)
    read = []
    for messages in (*_MESSAGES, *((*case.after, case.q) for case in load_cases("tuned")[::3])):
        previous = None
        for text in messages:
            previous = parser.read(text, previous, shown=_SHOWN, now=_NOW).question
        read.append(previous)
    return [question for question in read if question is not None]


def first_places() -> Sequence[Words]:
    """The first three places of questions, and the words of their reasons."""
    text, lexicon = starter().text, load_lexicon()
    parser, wording = QuestionParser(text), WordingScorer(text, lexicon)
    tuning, found = reason_tuning(), []
    for case in _cases():
        places = read_places(_places(case.places), lexicon)
        question = parser.parse(case.q)
        filtered = filter_places(
            places, question, lexicon=lexicon, location=None, feedback=Feedback(), now=_NOW
        )
        chosen = choose(question, filtered, wording.score(question, filtered.places))
        words = _library(case.library).confident_words(tuning.confident, tuning.photos, ())
        backed = backed_words(chosen.places, words, text)
        # Taste is anything: how far it moves places among the words is what counts here.
        tastes = np.random.default_rng(0).normal(size=len(chosen.places))
        scored = [Scored(c, float(t)) for c, t in zip(chosen.candidates, tastes, strict=True)]
        first = with_wording(scored, chosen, backed)[:3]
        of_place = {id(c): words for c, words in zip(chosen.candidates, backed, strict=True)}
        found.append(
            {f"{rank} {item.candidate.name}": 1.0 for rank, item in enumerate(first)}
            | {
                f"{item.candidate.name} {word}": 0.5
                for item in first
                for word in explain(item, of_place[id(item.candidate)], (), {})[1].words
            }
        )
    return found


@cache
def _cases() -> list[QuestionCase]:
    """Single questions of the kinds that words of places decide."""
    groups = ("subject", "purpose", "taste", "negation", "kind", "german", "typo")
    cases = [case for case in load_cases("tuned") if case.group in groups and not case.after]
    return cases[:: len(cases) // _CASES]


@cache
def _places(name: str) -> tuple[Candidate, ...]:
    return tuple(load_places(name))


@cache
def _library(name: str) -> GeneratedLibrary:
    spec = starter().encoder.spec
    return GeneratedLibrary(name, starter().text, spec.dimension, spec.text_dimension)


def _words_of(annotation: Annotation) -> Words:
    caption = {f"caption {word}": 0.5 for word in annotation.caption.lower().strip(".").split()}
    return caption | {aspect.word: aspect.salience for aspect in annotation.aspects}


def _half(hue: int, saturation: int, value: int) -> RgbImage:
    """A picture of which the left half has a colour and the rest is a pale grey."""
    pixels = np.full((64, 64, 3), (0, 0, 200), dtype=np.uint8)
    pixels[:, : 24 + hue % 40] = hue, saturation, value
    return np.asarray(Image.fromarray(pixels, "HSV").convert("RGB"))
