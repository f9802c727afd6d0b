"""What ten ratings of places change for simulated people: `python -m tests.core.recommend.tastes.ratings [COUNT]`.

Somebody is shown other places about all subjects, best first, and rates ten: liked if the place is about
one of their subjects, else disliked. Then they ask for places of which they rated none. Or they say nothing,
but open most of the places about their subjects, and some of the others.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from core.arrays import FloatVector
from core.conventions.text_key import text_key
from core.models.starter.matcher.space import CentredSpace
from core.recommend.matching.person_head import learn
from core.records import Candidate, Feedback
from tests.core.recommend.tastes.measure import reciprocal_ranks, with_interval
from tests.core.recommend.tastes.people import Person, Product, people, rating_places
from tests.helpers.starter_models import starter

RATINGS = 10
PEOPLE = 60
_OPENED, _OPENED_BY_CHANCE = 0.7, 0.2  # shares of places about what they like, and of others


@dataclass(frozen=True, slots=True)
class Rater:
    """A person with what they rated; for a ranker they are the person.

    Attributes:
        scores: of their places before anything was rated [n].
        liked, disliked, chosen: places that are none of theirs.
    """

    person: Person
    scores: FloatVector
    liked: tuple[Candidate, ...]
    disliked: tuple[Candidate, ...]
    chosen: tuple[Candidate, ...]

    @property
    def right(self) -> tuple[bool, ...]:
        return self.person.right


def raters(
    half: str,
    count: int,
    kind: str = "place",
    *,
    images: bool = False,
    at_random: bool = False,
    ratings: int = RATINGS,
) -> list[Rater]:
    """People who rated what was shown first, or anything."""
    by_images, by_texts = Product(images=images), _by_texts()
    found = []
    for number, person in enumerate(people(half, count, kind)):
        others = rating_places(person, half)
        asked = replace(
            person, places=tuple(place for place, _ in others), right=tuple(r for _, r in others)
        )
        order = np.argsort(-by_texts.scores(asked), kind="stable")
        if at_random:
            order = np.random.default_rng(number).permutation(len(others))
        rated = [others[row] for row in order[:ratings]]
        luck = np.random.default_rng(number).random(len(rated))
        opened = [
            place
            for (place, likes), chance in zip(rated, luck, strict=True)
            if chance < (_OPENED if likes else _OPENED_BY_CHANCE)
        ]
        found.append(
            Rater(
                person,
                by_images.scores(person),
                tuple(place for place, likes in rated if likes),
                tuple(place for place, likes in rated if not likes),
                tuple(opened),
            )
        )
    return found


def before_ratings(rater: Rater) -> FloatVector:
    return rater.scores


def after_ratings(rater: Rater) -> FloatVector:
    """As `core.recommend.matching.match` does it."""
    said = Feedback(liked_places=_names(rater.liked), disliked_places=_names(rater.disliked))
    return _learned(rater, said)


def after_choices(rater: Rater) -> FloatVector:
    """The same for somebody who opened places and said nothing."""
    return _learned(rater, Feedback(chosen_places=_names(rater.chosen)))


def _names(places: Sequence[Candidate]) -> frozenset[str]:
    return frozenset(place.name for place in places)


def _learned(rater: Rater, feedback: Feedback) -> FloatVector:
    known = {
        text_key(place.name): place.text for place in (*rater.liked, *rater.disliked, *rater.chosen)
    }
    head = learn(feedback, known.__getitem__, _space())
    if head is None:
        return rater.scores
    moves = head.moves(_space().texts([place.text for place in rater.person.places]))
    return np.asarray(rater.scores + rater.scores.std() * moves)


def words_of_liked(rater: Rater) -> FloatVector:
    """A baseline: the texts of liked places are added to what the person likes, one like the other."""
    if not rater.liked:
        return rater.scores
    liked = _space().texts([place.text for place in rater.liked]).mean(axis=0)
    near = _space().texts([place.text for place in rater.person.places]) @ liked
    return np.asarray(rater.scores / rater.scores.std() + near / near.std())


def worst_tenth(changes: FloatVector) -> float:
    """The change below which one in ten people is."""
    return float(np.percentile(changes, 10))


@cache
def _by_texts() -> Product:
    return Product(images=False)


@cache
def _space() -> CentredSpace:
    return CentredSpace(starter().text.encode)


def main(ratings: int) -> None:
    """Print a table: before, after, the tenth percentile of the change, how many are served worse."""
    methods: dict[str, Callable[[Rater], Sequence[float] | np.ndarray]] = {
        "head": after_ratings,
        "head, choices": after_choices,
        "words of liked": words_of_liked,
    }
    print("| question | rated | half | before | method | after | change | 10 % | worse |")  # noqa: T201
    for kind, images in (("place", False), ("place", True), ("museum", False)):
        for half in ("dev", "test"):
            for at_random in (False, True):
                rated = raters(
                    half, PEOPLE, kind, images=images, at_random=at_random, ratings=ratings
                )
                before = reciprocal_ranks(before_ratings, rated)
                for name, method in methods.items():
                    after = reciprocal_ranks(method, rated)
                    change = 100 * (after - before)
                    print(  # noqa: T201  # a command
                        f"| {kind}, {'images' if images else 'texts'}",
                        "at random" if at_random else "first shown",
                        half,
                        with_interval(before),
                        name,
                        with_interval(after),
                        f"{change.mean():+.1f}",
                        f"{worst_tenth(change):+.1f}",
                        f"{int((change < -1e-6).sum())} of {len(change)} |",
                        sep=" | ",
                        flush=True,
                    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ratings", nargs="?", type=int, default=RATINGS)
    main(parser.parse_args().ratings)
