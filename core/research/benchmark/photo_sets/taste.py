"""Simulated users: hidden tastes, the photos they would take and the places they would choose.

Labels form groups; a group serves as the category of a question, and its labels are what tastes
differ in. A user is interested in every group to some degree, likes a few labels of each, and takes
some photos that mean nothing. Methods see none of this.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

Item = TypeVar("Item")

_SHARP: Final = 0.2  # Dirichlet: most of a user's liking is for one or two labels of a group
_EVEN: Final = 2.0
_CHOICE_NOISE: Final = 0.12  # softmax temperature; the best available place has utility 1
_MAIN_SHARE: Final = 0.75  # of a place that belongs to its main label


@dataclass(frozen=True, slots=True)
class Person:
    """Hidden state of one simulated user.

    Attributes:
        interest: share of each group among meaningful photos, sums to 1.
        liking: label to its share within its group, each group sums to 1.
    """

    user_id: str
    interest: Mapping[str, float]
    liking: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class SimulatedPlace:
    """A place with a main and a second label of its group."""

    place_id: str
    group: str
    main: str
    second: str

    def utility(self, liking: Mapping[str, float]) -> float:
        """How much a user with this liking enjoys the place, in the unit of `liking`."""
        return _MAIN_SHARE * liking[self.main] + (1 - _MAIN_SHARE) * liking[self.second]

    def labels(self, count: int) -> list[str]:
        """Labels of `count` images in the place's proportion, main label first."""
        main = max(1, round(_MAIN_SHARE * count))
        return [self.main] * main + [self.second] * (count - main)


def draw_person(user_id: str, groups: Mapping[str, Sequence[str]], rng: random.Random) -> Person:
    """A user with random interests and tastes."""
    liking: dict[str, float] = {}
    for labels in groups.values():
        liking |= zip(labels, _dirichlet(len(labels), _SHARP, rng), strict=True)
    interest = dict(zip(groups, _dirichlet(len(groups), _EVEN, rng), strict=True))
    return Person(user_id, interest, liking)


def draw_label(
    person: Person, groups: Mapping[str, Sequence[str]], noise: float, rng: random.Random
) -> str:
    """Label of the next photo; with probability `noise` it says nothing about the user."""
    if rng.random() < noise:
        return rng.choice([label for labels in groups.values() for label in labels])
    group = _weighted(list(person.interest), list(person.interest.values()), rng)
    labels = groups[group]
    return _weighted(labels, [person.liking[label] for label in labels], rng)


def draw_choices(
    person: Person, places: Sequence[SimulatedPlace], count: int, rng: random.Random
) -> list[int]:
    """Positions of the places a user goes to, without repetition, ascending."""
    utilities = [place.utility(person.liking) for place in places]
    best = max(utilities)
    weights = [math.exp(utility / (best * _CHOICE_NOISE)) for utility in utilities]
    left = list(range(len(places)))
    chosen: list[int] = []
    for _ in range(min(count, len(places))):
        pick = _weighted(left, [weights[i] for i in left], rng)
        left.remove(pick)
        chosen.append(pick)
    return sorted(chosen)


def draw_places(
    group: str, labels: Sequence[str], count: int, rng: random.Random
) -> list[SimulatedPlace]:
    """Places of one group, main labels in equal numbers."""
    places = []
    for number in range(count):
        main = labels[number % len(labels)]
        others = [label for label in labels if label != main] or [main]
        places.append(SimulatedPlace(f"{group}-{number:03}", group, main, rng.choice(others)))
    return places


def _dirichlet(count: int, concentration: float, rng: random.Random) -> list[float]:
    draws = [rng.gammavariate(concentration, 1.0) + 1e-12 for _ in range(count)]
    return [draw / sum(draws) for draw in draws]


def _weighted(items: Sequence[Item], weights: Sequence[float], rng: random.Random) -> Item:
    return rng.choices(items, weights)[0]
