"""The parameters of the stages of a question; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class QuestionTuning:
    """Section `question` of the file; lengths are in letters unless noted otherwise.

    Attributes:
        related, same: cosine of a message and an example wording from which they are related, or
            mean the same.
        lead: cosine margin of the best kind over the second best.
        off_topic: cosine to a question about something else.
        modifiers, phrase, topic: maximum words before a noun that narrow it, in a noun phrase, in a topic.
        excluded: maximum words in an excluded phrase.
        shortest_foreign: shortest noun of another language that is recognised.
        shortest_stem: minimum length of a word without its ending.
        named_places: number of listed places whose names are not typos.
        mended_words: maximum number of corrections in one message.
        shortest_mended, two_slips: minimum length of a word with a typo, and with two.
        name_likeness: similarity of a misspelt name, out of 100.
        shortest_name: shortest place name that a message can refer to.
        mention_words: longest message that refers to a place without asking about it.
        near_km: radius of "nearby".
        town_km: radius of a town's places around its centre.
        named_near_km: of several towns with the same name, one this close is meant.
        large_town: population of a town that is recognised without being near.
        walking_km: what "within walking distance" means.
        walking_km_h, cycling_km_h, transit_km_h, driving_km_h: speeds for "15 minutes' walk".
        block_km: distance between two streets.
        high_rating, rating_step: what "well rated" means, and "better rated" in addition.
        fewest_metres: smaller distances, without "within", are the size of something.
        part_from, part_until: hours of the parts of a day; the night ends on the next day.
        earliest_hour: "at 6" is in the evening.
        after_min: what "after 8" means.
    """

    related: float
    same: float
    lead: float
    off_topic: float
    modifiers: int
    phrase: int
    topic: int
    excluded: int
    shortest_foreign: int
    shortest_stem: int
    named_places: int
    mended_words: int
    shortest_mended: int
    two_slips: int
    name_likeness: float
    shortest_name: int
    mention_words: int
    near_km: float
    town_km: float
    named_near_km: float
    large_town: int
    walking_km: float
    walking_km_h: float
    cycling_km_h: float
    transit_km_h: float
    block_km: float
    driving_km_h: float
    high_rating: float
    rating_step: float
    fewest_metres: int
    part_from: Mapping[str, int]
    part_until: Mapping[str, int]
    earliest_hour: int
    after_min: int


@dataclass(frozen=True, slots=True)
class RetrievalTuning:
    """Section `retrieval` of the file.

    Attributes:
        kept_share: share of the way from an unrelated photo to the best one that a photo must exceed.
        sure, near: standard deviations by which a photo must be more similar to the category than to
            other kinds of place.
        best, share_of_best: photos whose mean level is the reference for the others.
        enough: number of sure photos that need no others.
        same_picture: likeness of copies, crops and edits of the same picture, from 0 (any two photos of the
            library) to 1 (the same photo).
        same_burst, burst_s: likeness of photos taken within this time that count as one.
        fewest_usual: number of photos needed to determine what is usual.
        category_share: share of the photos guaranteed to the category, before those near an
            individual place.
        near_place, sure_place: like near and sure, for an individual place, by its text.
        clear_best: mean level of the best photos from which the library contains the kind at all.
        clear_kind, clear_place: standard deviations above texts in general from which a photo of any
            other library matches the name of a kind, and from which one matches the text of a place.
        pool: photos examined closely, from which near-duplicates are then removed.
        background: photos that show what is typical of a library.
        images, places: maximum number of candidates' images and texts encoded for a question.
        fewest_for_level: images needed to determine how similar the images of a kind are.
        image_deviations: tolerance below their similarity within which a photo is equally sure.
        image_passes: images of places that the whole library is compared with.
    """

    kept_share: float
    sure: float
    near: float
    best: int
    share_of_best: float
    enough: int
    same_picture: float
    same_burst: float
    burst_s: float
    fewest_usual: int
    category_share: float
    near_place: float
    sure_place: float
    clear_best: float
    clear_kind: float
    clear_place: float
    pool: int
    background: int
    images: int
    places: int
    fewest_for_level: int
    image_deviations: float
    image_passes: int


@dataclass(frozen=True, slots=True)
class ProfileTuning:
    """Section `profile` of the file.

    Attributes:
        words: maximum number in the whole profile; the rest is dropped.
        weakest: share of the strongest word's weight that a word of the profile must reach.
        faintest: remaining weight of a word that every photo of the library shows.
        kept_grids: number of files; an older answer's grid can be redrawn.
    """

    words: int
    weakest: float
    faintest: float
    kept_grids: int


@dataclass(frozen=True, slots=True)
class WordingTuning:
    """Section `wording` of the file: scores of the question's words in the text of a place.

    Attributes:
        column, text, modifier, part, name, bare_name: by position: in the category column, in the
            description, there before another noun ("mountain routes" are routes), within a word,
            in the name, and in the name if there is no other text.
        of_kind, says_kind, has_kind: for being of a kind the topic stands for, by its column, by
            its description, or for being of another kind that mentions it.
        faint, means: standard deviations above texts in general from which a clause is related to
            a topic, and from which it means the same.
        by_meaning: maximum score for that.
        least_cosine: below this, a clause is unrelated.
        meant_least, meant_lead, meant_cosine: standard deviations above texts in general, and ahead of the next place, and
            the cosine, from which a message as a whole means a place.
        clauses: maximum number that a question may wait for; longer lists are reduced by words.
        common: remaining weight of a topic that every place mentions.
        good_kind, bad_kind, sign, signs: for kinds that suit a purpose or do not, for each word for
            or against it, and the maximum number of words that count.
        see: weight of "see" relative to other purposes; nearly every question could contain it.
        has_to_do, says_it: topic score from which a place matches it, or states it.
        shortest_stem, longest_ending: letters that two words must share from their start, and
            that may follow in one of them.
        description_words: words of a description that may state the kind of a place.
        shortest_part, longest_clause: letters in a part of a compound, and in a clause.
    """

    column: float
    text: float
    modifier: float
    part: float
    name: float
    bare_name: float
    of_kind: float
    may_have: float
    says_kind: float
    has_kind: float
    faint: float
    means: float
    by_meaning: float
    least_cosine: float
    meant_least: float
    meant_lead: float
    meant_cosine: float
    clauses: int
    common: float
    good_kind: float
    bad_kind: float
    sign: float
    signs: int
    see: float
    has_to_do: float
    says_it: float
    shortest_stem: int
    longest_ending: int
    description_words: int
    shortest_part: int
    longest_clause: int


@dataclass(frozen=True, slots=True)
class PersonTuning:
    """Section `person` of the file: how strongly ratings of places affect others.

    Attributes:
        variance: of the weights of the words of places, before any ratings.
        constant_variance: of how readily the user likes anything.
        chosen: what a place that was opened or copied counts, relative to 1 for a liked one.
    """

    variance: float
    constant_variance: float
    chosen: float


@dataclass(frozen=True, slots=True)
class RankingTuning:
    """Section `ranking` of the file: what orders the remaining places.

    Attributes:
        taste, taste_limit: weight of a standard deviation of taste, and the maximum number of them.
        backed: weight of the words that most photos show, if the place's text is about them.
        topics, stating, purposes, exact, meant: weights of the question's topics, of those stated outright, of its
            purposes, of a word in the category column, and of being what the whole message means.
        near: weight of the closeness, where "nearby" was asked for.
        purpose_share: weight of an unmet purpose in whether a place matches a topic.
        chunks: of 100 candidates; of more, those whose words match the profile least are left out.
        prefilter_chars, prefilter_texts: letters and texts read for that.
        nearest: number of places shown if nothing is "nearby".
        meals_a_night: what a night costs, in meals.
        near_misses: number of places named if nothing meets every limit.
        openings: number of places whose next opening is computed.
        same_place_km: maximum distance of one place between two lists.
    """

    taste: float
    taste_limit: float
    backed: float
    topics: float
    stating: float
    purposes: float
    exact: float
    meant: float
    near: float
    unclear: float
    purpose_share: float
    chunks: int
    prefilter_chars: int
    prefilter_texts: int
    nearest: int
    meals_a_night: float
    near_misses: int
    openings: int
    same_place_km: float


@dataclass(frozen=True, slots=True)
class ReasonTuning:
    """Section `reasons` of the file.

    Attributes:
        photos, confident: photos that must show a word, and with what confidence, for it to be a reason.
        means: cosine of a word and a clause about it.
        words: maximum number in one reason.
        candidates: number of the library's most frequent words that may be reasons.
    """

    photos: int
    confident: float
    means: float
    words: int
    candidates: int


def question_tuning() -> QuestionTuning:
    return load_tuning(QuestionTuning, "question")


def retrieval_tuning() -> RetrievalTuning:
    return load_tuning(RetrievalTuning, "retrieval")


def profile_tuning() -> ProfileTuning:
    return load_tuning(ProfileTuning, "profile")


def wording_tuning() -> WordingTuning:
    return load_tuning(WordingTuning, "wording")


def person_tuning() -> PersonTuning:
    return load_tuning(PersonTuning, "person")


def ranking_tuning() -> RankingTuning:
    return load_tuning(RankingTuning, "ranking")


def reason_tuning() -> ReasonTuning:
    return load_tuning(ReasonTuning, "reasons")
