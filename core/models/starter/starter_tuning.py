"""The parameters of the starter models; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class EncoderTuning:
    """Section `encoder` of the file.

    Attributes:
        text_share: share of the words in the squared length of a vector; the rest are the looks.
        top_classes: number of most likely classes that describe a photo.
        head: share of the trained head in a photo's meaning, versus its likely classes.
        ridge: penalty of the head in training.
        hub: how much of its similarity to texts in general is subtracted from a photo.
        hub_texts: number of nearest class texts that determine this similarity.
        text_threshold: cosine to a text below which a photo is unrelated to it.
        text_level: standard deviations above texts in general from which a photo clearly matches a text.
        text_uncertain: the same, from which a photo may match it.
        usual_level: for other encoders, standard deviations of the cosines of a library's photos to texts
            in general by which a photo that clearly matches a text is above their mean.
        usual_uncertain: the same, from which a photo may match it.
        usual_texts: number of texts in general this is measured with.
        typical_length: of the looks before normalisation.
    """

    text_share: float
    top_classes: int
    head: float
    ridge: float
    hub: float
    hub_texts: int
    text_threshold: float
    text_level: float
    text_uncertain: float
    usual_level: float
    usual_uncertain: float
    usual_texts: int
    typical_length: float


@dataclass(frozen=True, slots=True)
class SceneTuning:
    """Section `scenes` of the file.

    Attributes:
        support: score added for recognised things that are usually found in a scene.
        clear, certain: scores from which a scene is detected at all, and beyond doubt.
        least_confidence: of a scene whose score is just `clear`; 1 is beyond doubt.
        tie: maximum score difference at which a second scene is detected as well.
        most: maximum scenes per photo.
        class_step: one in this many classes joins the texts in general.
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
        sure, perhaps: probability from which something is stated, or marked "perhaps".
        least_share: of the network's probability, from which a word is considered.
        member_share: of it, from which a word may support its family.
        word_share, word_support, word_offset: logistic curve from the logit of that share and the support
            of the word by captions, in standard deviations, to how often such a word is right.
        most_support: from which more support says no more.
        sure_scene: confidence in a scene from which a caption mentions it.
        finer: probability of the exact kind from which it is named next to the everyday word.
        family, scene: weights of a family of things and of a scene relative to a thing.
        unsure: weight of a word that is not certain enough to be stated, relative to one that is.
        caption_words: maximum words in a caption.
    """

    sure: float
    perhaps: float
    least_share: float
    member_share: float
    word_share: float
    word_support: float
    word_offset: float
    most_support: float
    sure_scene: float
    finer: float
    family: float
    scene: float
    unsure: float
    caption_words: int


@dataclass(frozen=True, slots=True)
class OcrTuning:
    """Section `ocr` of the file.

    Attributes:
        side_px: longer side of a picture for text detection.
        confidence: minimum for a line to be used.
        fewest_letters: minimum in such a line.
        spoken_share: share of its words that must have a vowel.
        believable_share: share of a picture's lines that must be credible for any of them to be.
        longest_chars: maximum length of the text of one picture.
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
        flat: share of pixels that look like their neighbour.
        sizes: of screens, in pixels, in either orientation.
    """

    flat: float
    sizes: Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class AttributeTuning:
    """Section `attributes` of the file: how the heads are trained.

    Attributes:
        speaking: number of a photo's captions that must contain a word.
        ridge: penalty of the regression.
        folds: number of folds of the photos, each held out once.
        steps, rate: of the gradient descent for calibration.
        shrinkage: keeps the calibration from becoming a step when there are few photos.
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
            city there, or near the nearest.
        country_km, country_votes: cities that must be in one country, and within what distance.
        first_year: an earlier date means a camera clock that was never set.
        first_hour: of each time of day, in order.
        times: salience of each time of day.
        season, city, country: their salience.
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
        vivid_saturation, vivid_value: minimum for a pixel's colour to be notable.
        dark, pale: value and saturation below which a pixel has no colour at all.
        bright: value from which a picture is bright, and an orange one is not brown.
        mostly: share of a picture that determines its main colour.
        grey_chroma: mean difference of the channels below which a photo is black and white.
        grey: salience of that; `least` and `range` determine the salience of a notable colour.
        most: maximum colours per photo.
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
        whole_from: deviations of the cosines of the library's photos to texts in general below which a
            photo as a whole and a place have nothing in common.
        whole: what each further deviation counts, relative to the match of a word.
        caption_threshold: centred cosine below which a caption and a place have nothing in common.
        nearest_words: number of everyday words nearest to a place; their mean shows how close words come.
        margin: how far below that mean a word may be and still match the place.
        most: maximum match of a word and a place.
        alike_from, alike_full: standard deviations above the usual similarity of two photos of the library
            from which they begin to show the same thing, and certainly do.
        alone: weight of a photo without similar ones, relative to 1.
        words: weight of a photo's individual words, relative to 1 for the photo as a whole.
        described: weight of a describer's word, relative to one the image network is certain of.
        caption: share of the caption in a photo as a whole.
        profile_words: own weight of the strongest word in a profile.
        nearest: number of photos averaged per image.
        images: share of the images in the score of a place that has some.
        fewest_usual: number of photos needed to determine what is typical.
        images_each: maximum images used per place.
        evidence: maximum photos and words of a profile that are kept as evidence for a place.
    """

    whole_from: float
    whole: float
    caption_threshold: float
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
