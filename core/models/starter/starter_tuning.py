"""The numbers of the starter models; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class EncoderTuning:
    """Section `encoder` of the file.

    Attributes:
        text_share: of the words in the squared length of a vector; the rest are the looks.
        top_classes: likeliest classes that say what a photo shows.
        head: share of the trained head in what a photo says, against its likely classes.
        ridge: penalty of the head when it is trained.
        hub: how much of its closeness to texts in general a photo loses.
        hub_texts: nearest class texts that tell this closeness.
        text_threshold: cosine to a text below which a photo has nothing to do with it.
        text_level: deviations above texts in general from which a photo clearly fits a text.
        typical_length: of the looks before they were scaled to one.
    """

    text_share: float
    top_classes: int
    head: float
    ridge: float
    hub: float
    hub_texts: int
    text_threshold: float
    text_level: float
    typical_length: float


@dataclass(frozen=True, slots=True)
class SceneTuning:
    """Section `scenes` of the file.

    Attributes:
        support: what the recognised things that are usually found in a scene add to its score.
        clear, certain: scores from which a scene is seen at all, and beyond doubt.
        least_confidence: of a scene whose score is just `clear`; 1 is beyond doubt.
        tie: scores apart by which a second scene is seen as well.
        most: scenes of one photo.
        class_step: every so-manieth class joins the texts in general.
    """

    support: float
    clear: float
    certain: float
    least_confidence: float
    tie: float
    most: int
    class_step: int


@dataclass(frozen=True, slots=True)
class DescriberTuning:
    """Section `describer` of the file.

    Attributes:
        sure, perhaps: probability from which something is said as it is, or with "perhaps".
        word_slope, word_middle: logistic curve from the network's confidence in a word to how
            often such a word is right.
        sure_scene: confidence in a scene from which a caption says it.
        finer: probability of the exact kind from which it is named beside the everyday word.
        most_objects: things of one photo.
        family, scene: what a family of things and a scene count against a thing.
        caption_words: longest caption.
    """

    sure: float
    perhaps: float
    word_slope: float
    word_middle: float
    sure_scene: float
    finer: float
    most_objects: int
    family: float
    scene: float
    caption_words: int


@dataclass(frozen=True, slots=True)
class OcrTuning:
    """Section `ocr` of the file.

    Attributes:
        side_px: of the longer side of a picture in which text is looked for.
        confidence: of a line from which it is taken.
        fewest_letters: of such a line.
        spoken_share: of its words that must have a vowel.
        believable_share: of the lines of a picture that must be believable for any of them to be.
        longest_chars: of the text of one picture.
    """

    side_px: int
    confidence: float
    fewest_letters: int
    spoken_share: float
    believable_share: float
    longest_chars: int


@dataclass(frozen=True, slots=True)
class ScreenshotTuning:
    """Section `screenshot` of the file.

    Attributes:
        flat: share of pixels that look like the one beside them.
        sizes: of screens, in pixels, lying or standing.
    """

    flat: float
    sizes: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class AttributeTuning:
    """Section `attributes` of the file: how the heads are trained.

    Attributes:
        speaking: captions of a photo that must say a word.
        ridge: of the regression.
        folds: of the photos, each left out once.
        steps, rate: of the descent that calibrates.
        shrinkage: few photos: the calibration is kept from becoming a step.
    """

    speaking: int
    ridge: float
    folds: int
    steps: int
    rate: float
    shrinkage: float


@dataclass(frozen=True, slots=True)
class CaptureTuning:
    """Section `capture` of the file.

    Attributes:
        same_city_km, near_city_km: distance to the centre within which a photo is in the largest
            city there is, or near the nearest.
        country_km, country_votes: cities that must lie in one country, and how near.
        first_year: an earlier date is a camera clock that was never set.
        first_hour: of each time of day, in order.
        times: what each time of day says about a photo.
        season, city, country: what these say about a photo.
    """

    same_city_km: float
    near_city_km: float
    country_km: float
    country_votes: int
    first_year: int
    first_hour: Mapping[str, int]
    times: Mapping[str, float]
    season: float
    city: float
    country: float


@dataclass(frozen=True, slots=True)
class ColourTuning:
    """Section `colour` of the file; saturation and value in [0, 1], hues of 256.

    Attributes:
        vivid_saturation, vivid_value: from which a pixel is of a colour that may be notable.
        dark, pale: value and saturation below which a pixel has no colour at all.
        bright: value from which a picture is bright, and an orange one is not brown.
        mostly: share of a picture that decides what it is mostly made of.
        grey_chroma: mean difference of the channels below which a photo is black and white.
        grey: salience of that; `least` and `range` make the salience of a notable colour.
        most: colours of one photo.
        first_hue: where each colour begins, in order; the last one ends where the first begins.
        notable: share of a picture that a colour must fill.
    """

    vivid_saturation: float
    vivid_value: float
    dark: float
    pale: float
    bright: float
    mostly: float
    grey_chroma: float
    grey: float
    least: float
    range: float
    most: int
    first_hue: Mapping[str, int]
    notable: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class MatcherTuning:
    """Section `matcher` of the file.

    Attributes:
        threshold: centred cosine below which a photo as a whole and a place have nothing in common.
        nearest_words: everyday words nearest to a place; their mean tells how near words come to it.
        margin: how far below that mean a word may lie and still fit the place.
        most: how well a word can fit a place at all.
        alike_from, alike_full: deviations above the usual likeness of two photos of the library from
            which they begin to show the same, and surely do.
        alone: what a photo counts that no other is like, against 1.
        words: of a photo's single words, against 1 for the photo as a whole.
        described: of a describer's word, against a word the image network is sure of.
        caption: share of the caption in a photo as a whole.
        profile_words: what the strongest word of a profile counts by itself.
        nearest: photos that speak for an image.
        images: share of the images of a place that has some.
        fewest_usual: photos there must be to tell what is usual.
        images_each: images of a place that are looked at.
        evidence: photos and words of a profile that are kept as evidence for a place.
    """

    threshold: float
    nearest_words: int
    margin: float
    most: float
    alike_from: float
    alike_full: float
    alone: float
    words: float
    described: float
    caption: float
    profile_words: float
    nearest: int
    images: float
    fewest_usual: int
    images_each: int
    evidence: int


def encoder_tuning() -> EncoderTuning:
    return load_tuning(EncoderTuning, "encoder")


def scene_tuning() -> SceneTuning:
    return load_tuning(SceneTuning, "scenes")


def describer_tuning() -> DescriberTuning:
    return load_tuning(DescriberTuning, "describer")


def ocr_tuning() -> OcrTuning:
    return load_tuning(OcrTuning, "ocr")


def screenshot_tuning() -> ScreenshotTuning:
    return load_tuning(ScreenshotTuning, "screenshot")


def attribute_tuning() -> AttributeTuning:
    return load_tuning(AttributeTuning, "attributes")


def capture_tuning() -> CaptureTuning:
    return load_tuning(CaptureTuning, "capture")


def colour_tuning() -> ColourTuning:
    return load_tuning(ColourTuning, "colour")


def matcher_tuning() -> MatcherTuning:
    return load_tuning(MatcherTuning, "matcher")
