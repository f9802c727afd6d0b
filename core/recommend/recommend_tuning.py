"""The numbers of the stages of a question; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class QuestionTuning:
    """Section `question` of the file; lengths are of letters where nothing else is said.

    Attributes:
        related, same: cosine of a message and an example wording from which they have to do with
            each other, or say the same.
        lead: cosine by which the likest kind must beat the next one.
        off_topic: cosine to a question about something else.
        modifiers, phrase, topic: words before a noun that narrow it, of a noun phrase, of a topic.
        excluded: words of a phrase that is ruled out.
        shortest_foreign: noun of another language that is known as such.
        shortest_stem: what is left of a word without its ending.
        named_places: of a list, whose names are no typos.
        mended_words: of one message.
        shortest_mended, two_slips: word with a typo, and with two.
        name_likeness: of 100, of a name with a slip.
        shortest_name: of a place, to be meant by a message.
        mention_words: longest message that means a place without asking about it.
        near_km: how far "nearby" reaches.
        town_km: how far from its middle the places of a town are.
        named_near_km: of several towns of one name, one so near is meant.
        large_town: people of a town that is known without being near.
        walking_km: what "within walking distance" means.
        walking_km_h, cycling_km_h, transit_km_h, driving_km_h: behind "15 minutes' walk".
        block_km: between two streets.
        high_rating, rating_step: what "well rated" means, and "better rated" once more.
        fewest_metres: fewer, without "within", are the size of something.
        part_from, part_until: hours of the parts of a day; the night ends in the next one.
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
        kept_share: of the way from an unrelated photo to the best one that a photo has kept.
        sure, near: standard deviations by which a photo is more like the category than like
            other kinds of place.
        best, share_of_best: photos whose mean level the others are measured against.
        enough: sure photos that need no company.
        same_picture: cosine of copies, crops and edits of one picture.
        same_burst, burst_s: cosine of photos taken within this time that count as one.
        category_share: of the photos that those of the category may take before those near a
            single place.
        near_place, sure_place: the same for a single place, by what is written about it.
        pool: photos that are looked at closely, of which near-duplicates are then taken out.
        background: photos that tell what is usual in a library.
        images, places: of the candidates, that are encoded for a question.
        fewest_for_level: images that tell how alike the images of a kind are.
        image_deviations: below their likeness within which a photo is as sure.
        image_passes: images of places the whole library is compared with.
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
    category_share: float
    near_place: float
    sure_place: float
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
        words: of the whole profile; the rest is dropped.
        weakest: share of the strongest word that a word of the profile must reach.
        faintest: what a word that every photo of the library shows still weighs.
        kept_grids: files; an older answer's grid can be drawn again.
    """

    words: int
    weakest: float
    faintest: float
    kept_grids: int


@dataclass(frozen=True, slots=True)
class WordingTuning:
    """Section `wording` of the file: what a word of the question is worth in the text of a place.

    Attributes:
        column, text, modifier, part, name, bare_name: where it stands: in the category column, in
            the description, there before another noun ("mountain routes" are routes), within a
            word, in the name, and in the name where nothing else was written.
        of_kind, says_kind, has_kind: for being of a kind the topic stands for, by its column, by
            its description, or of another kind that speaks of it.
        faint, means: deviations above texts in general where a clause begins to have to do with a
            topic, and where it means the same.
        by_meaning: the most that is worth.
        least_cosine: below which a clause means nothing of the kind.
        clauses: that a question may wait for; of a longer list the words decide.
        common: what a topic that every place says still counts.
        good_kind, bad_kind, sign, signs: kinds that serve a purpose or do not, each word that
            speaks for or against it, and how many words count.
        see: what "see" counts against other purposes; nearly every question could say it.
        has_to_do, says_it: score of a topic from which a place has to do with it, or is it.
        shortest_stem, longest_ending: letters that two words must share from their start, and
            that may follow in one of them.
        description_words: words of a description that may say what a place is.
        shortest_part, longest_clause: letters of a part of a compound, and of a clause.
    """

    column: float
    text: float
    modifier: float
    part: float
    name: float
    bare_name: float
    of_kind: float
    says_kind: float
    has_kind: float
    faint: float
    means: float
    by_meaning: float
    least_cosine: float
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
    """Section `person` of the file: how soon ratings of places move others.

    Attributes:
        variance: of the weights of the words of places, before anything was rated.
        constant_variance: of how easily somebody likes anything.
    """

    variance: float
    constant_variance: float


@dataclass(frozen=True, slots=True)
class RankingTuning:
    """Section `ranking` of the file: what orders the places that are left.

    Attributes:
        taste, taste_limit: what a deviation of taste counts, and how many count.
        backed: for the words that most photos show, where the place's text is about them.
        topics, stating, purposes, exact: what the question's topics, those said outright, its purposes and a word of the
            category column count.
        purpose_share: of a purpose a place does not serve, in whether it has to do with a topic.
        chunks: of 100 candidates; of more, those are left out whose words fit the profile least.
        prefilter_chars, prefilter_texts: letters and texts read for that.
        nearest: places shown when nothing is as near as "nearby" means.
        near_misses: places named when nothing meets every limit.
        openings: places whose next opening is looked up.
        same_place_km: how far two lists put one place apart.
    """

    taste: float
    taste_limit: float
    backed: float
    topics: float
    stating: float
    purposes: float
    exact: float
    purpose_share: float
    chunks: int
    prefilter_chars: int
    prefilter_texts: int
    nearest: int
    near_misses: int
    openings: int
    same_place_km: float


@dataclass(frozen=True, slots=True)
class ReasonTuning:
    """Section `reasons` of the file.

    Attributes:
        photos, confident: photos that must show a word, and how surely, before it is a reason.
        means: cosine of a word and a clause that is about it.
        words: of one reason.
        candidates: words of the library, most frequent first, that may be reasons.
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
