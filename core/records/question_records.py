"""Records of questions: what a message asks for, its limits, and the user's corrections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from core.records.photo_records import GeoPoint, PhotoId, SearchFilter


@dataclass(frozen=True, slots=True)
class Constraints:
    """Hard limits stated in a question; they filter candidates before any ranking.

    Attributes:
        max_distance_km: from "within 5 km"; None with `near` set means "close by", without a
            number.
        max_price_level: 1 to 4.
        above_price_level: from "something fancier"; what costs as little as that was shown before.
        max_price_amount: from "under $100"; places that say an amount in `currency_sign` are held to it.
        exclude: words a candidate must not contain ("without the zoo").
        unvisited: only places the user has not been to ("somewhere new").
        wanted: only places the user has marked to visit ("from my wish list").
    """

    near: bool = False
    max_distance_km: float | None = None
    max_price_level: int | None = None
    above_price_level: int | None = None
    max_price_amount: float | None = None
    currency_sign: str = ""
    min_rating: float | None = None
    open_now: bool = False
    exclude: tuple[str, ...] = ()
    unvisited: bool = False
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A whole town or village, or its surroundings; or a whole country.

    Attributes:
        position: its centre; the largest town of a country.
        reach_km: how far from its centre its places may be; 0 for a country that is no city.
        own_km: how far the town itself reaches.
        others: centres of other towns; places closer to one of them belong to that town.
        country: the name among the towns of the world, if it is one: what lies in it is told by the nearest town.
    """

    name: str
    position: GeoPoint
    reach_km: float
    own_km: float
    others: tuple[GeoPoint, ...] = ()
    country: str = ""


class Intent(Enum):
    """What a message asks for. Only the first three rank places."""

    RECOMMEND = "recommend"
    REFINE = "refine"  # narrow or widen the previous request
    ELSE = "else"  # places that were not shown yet
    WHY = "why"
    ABOUT_PLACE = "about_place"
    PHOTOS = "photos"  # which photos an answer came from
    COUNT = "count"  # how many photos there are of something
    THANKS = "thanks"
    HELLO = "hello"
    OFF_TOPIC = "off_topic"
    NOT_UNDERSTOOD = "not_understood"

    @property
    def ranks(self) -> bool:
        """Whether the answer is a new ranking."""
        return self in (Intent.RECOMMEND, Intent.REFINE, Intent.ELSE)


class Order(Enum):
    """Which of the matching places come first."""

    FITTING = "fitting"  # those that suit the user and the words best
    BEST_RATED = "best_rated"
    CHEAPEST = "cheapest"
    NEAREST = "nearest"


class KindSource(Enum):
    """How a question came to have its kind of place, and thus how strictly it applies."""

    NAMED = "named"  # "a museum": other kinds are left out if the list specifies kinds
    IMPLIED = "implied"  # "fruit", "eat": a place of another kind that offers it will do
    NONE = "none"  # any kind


@dataclass(frozen=True, slots=True)
class Span:
    """An interval of local wall time; if both ends are equal, that very minute."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """A message as it was understood.

    Attributes:
        category: the kind of place, or the user's own words for it; "place" for any kind.
        kind: how strictly the category applies.
        topics: what the place must be about ("old trains"), each as typed.
        purposes: names from `resources/questions/purposes.toml`.
        when: wall times at the place, any of which will do; empty if no time was given.
        intent: what the message wants.
        understood: the words as they were read, with typos corrected; empty if nothing was understood.
        language: ISO 639-1 code of the language of the message.
        place: name of the place it is about, empty for none.
        shown: names of places that were already shown and are not wanted again.
        order: which places should come first.
        plainly: a word asks for the category and nothing else, "lunch" for a restaurant.
        narrowed: only places that state the topics are wanted ("only the Indian ones").
        area: where the places have to be ("in Schaan").
        history: which photos it is answered from ("like the one in Vienna"); all without a limit.
    """

    text: str
    category: str
    constraints: Constraints = Constraints()
    kind: KindSource = KindSource.NAMED
    topics: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    when: tuple[Span, ...] = ()
    intent: Intent = Intent.RECOMMEND
    understood: str = ""
    language: str = "en"
    place: str = ""
    shown: tuple[str, ...] = ()
    order: Order = Order.FITTING
    plainly: bool = False
    narrowed: bool = False
    area: Area | None = None
    history: SearchFilter = SearchFilter()  # noqa: RUF009  # frozen


@dataclass(frozen=True, slots=True)
class Feedback:
    """The user's corrections that apply to one category (including those for all categories).

    Attributes:
        removed_words: aspect words that must not count.
        pinned_words: aspect words that always count.
        excluded_photos: photos never to be used.
        liked_places: names of places to recommend more of.
        disliked_places: names of places not to be shown again.
        chosen_places: names of places the user opened or copied.
        place_texts: descriptions of these places, if known.
        denied_words: words that individual photos do not show although a describer said so.
        visited_places, wanted_places: names of places the user has been to, and wants to visit.
    """

    removed_words: frozenset[str] = frozenset()
    pinned_words: frozenset[str] = frozenset()
    excluded_photos: frozenset[PhotoId] = frozenset()
    liked_places: frozenset[str] = frozenset()
    disliked_places: frozenset[str] = frozenset()
    chosen_places: frozenset[str] = frozenset()
    place_texts: Mapping[str, str] = field(default_factory=dict)
    denied_words: Mapping[PhotoId, frozenset[str]] = field(default_factory=dict)
    visited_places: frozenset[str] = frozenset()
    wanted_places: frozenset[str] = frozenset()
