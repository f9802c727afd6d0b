"""All settings the user can choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Final

from core.records import GeoPoint
from core.resources import languages
from core.sentences import Sentence
from core.settings.declaration import (
    DECLARATION,
    Reach,
    Setting,
    choice,
    free,
    names,
    number,
    switch,
)

_HOURS: Final = (0, 23)
_A_DAY: Final = 1_440  # minutes


def _lock_words(minutes: int) -> Sentence:
    if minutes == 0:
        return Sentence("setting.never-lock")
    return Sentence("setting.lock-after-minutes", count=minutes)


class IndexSpeed(Enum):
    """How much of the machine indexing may take."""

    GENTLE = "gentle"  # one thread, lowest priority
    FAST = "fast"  # all cores


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting of the app, with its declaration.

    Raises:
        UserError: on construction, if a value is out of range; the message shows the value.
    """

    encoder: str = free("starter", Reach.WORKER)
    describer: str = free("starter", Reach.WORKER)
    matcher: str = free("starter", Reach.WORKER)
    # How language models are held in memory; "auto" is 4-bit if the device has kernels for it.
    precision: str = choice(
        "auto",
        Reach.WORKER,
        Sentence("setting.precision"),
        {
            "auto": Sentence("setting.precision-auto"),
            "4-bit": Sentence("setting.precision-4-bit"),
            "8-bit": Sentence("setting.precision-8-bit"),
            "bf16": Sentence("setting.precision-bf16"),
        },
    )
    # A language model is unloaded after being unused for this long.
    unload_after_minutes: int = number(
        10,
        (1, _A_DAY),
        Reach.WORKER,
        Sentence("setting.unload"),
        options=(1, 5, 10, 30, 60, 240),
        words=lambda minutes: Sentence("setting.minutes", count=minutes),
    )
    index_speed: IndexSpeed = choice(
        IndexSpeed.GENTLE,
        Reach.SPEED,
        Sentence("setting.speed"),
        {
            IndexSpeed.GENTLE: Sentence("setting.speed-gentle"),
            IndexSpeed.FAST: Sentence("setting.speed-fast"),
        },
    )
    # Photos are looked at by a second network when everything else is done.
    second_look: bool = switch(True, Reach.WORKER, Sentence("setting.second-look"))
    # Text in photos is read when everything else is done; switching this off deletes what was read.
    read_text: bool = switch(True, Reach.WORKER, Sentence("setting.read-text"))
    # Names of people in metadata; switching this off deletes those that were stored.
    read_people: bool = switch(True, Reach.WORKER, Sentence("setting.read-people"))
    home: GeoPoint | None = free(None)  # the place "nearby" refers to
    # Photos with more pixels are not decoded.
    max_pixels: int = number(
        250_000_000,
        (1_000_000, 4_000_000_000),
        Reach.WORKER,
        Sentence("setting.max-megapixels"),
        unit=1_000_000,
    )
    # Size cap of the thumbnail files; see `core.photos.thumbnails` for those of large pictures.
    thumbnail_cache_mb: int = number(
        2_000, (50, 1_000_000), Reach.WORKER, Sentence("setting.thumbnail-megabytes")
    )
    only_on_mains: bool = switch(False, Reach.PAUSES, Sentence("setting.only-on-mains"))
    pause_while_active: bool = switch(False, Reach.PAUSES, Sentence("setting.pause-while-active"))
    # Index only between these hours; equal values mean at any time.
    index_from_hour: int = number(0, _HOURS, Reach.PAUSES, Sentence("setting.from-hour"))
    index_to_hour: int = number(0, _HOURS, Reach.PAUSES, Sentence("setting.to-hour"))
    theme: str = choice(
        "system",
        Reach.LOOK,
        Sentence("setting.theme"),
        {
            "system": Sentence("setting.as-the-system"),
            "light": Sentence("setting.theme-light"),
            "dark": Sentence("setting.theme-dark"),
            "contrast": Sentence("setting.theme-contrast"),
        },
    )
    language: str = choice(
        "",
        Reach.WORDS,
        Sentence("setting.language"),
        {"": Sentence("setting.as-the-system"), **dict.fromkeys(languages())},
    )
    # Of distances; "system" follows the system's region.
    units: str = choice(
        "system",
        Reach.WORDS,
        Sentence("setting.units"),
        {
            "system": Sentence("setting.as-the-system"),
            "metric": Sentence("setting.units-metric"),
            "miles": Sentence("setting.units-miles"),
        },
    )
    text_percent: int = number(100, (100, 200), Reach.LOOK, Sentence("setting.text-percent"))
    close_to_tray: bool = switch(False, Reach.TRAY, Sentence("setting.close-to-tray"))
    notify_when_done: bool = switch(True, Reach.NOTHING, Sentence("setting.notify-when-done"))
    map_file: str = free("")  # path of an MBTiles or PMTiles file to draw on the map
    stack_photos: bool = free(True)  # the library shows one photo for several that show the same
    justified_grid: bool = free(
        False
    )  # the library shows photos in their own shapes, not as squares
    first_run_done: bool = free(False)  # the introduction was finished or skipped
    # An encrypted library is locked after the window was unused for this long; 0 means never.
    lock_after_minutes: int = number(
        15,
        (0, _A_DAY),
        Reach.LOCK,
        Sentence("setting.lock-after"),
        options=(5, 15, 60, 0),
        words=_lock_words,
    )
    shortcuts: dict[str, str] = names(Reach.KEYS)  # action to keys, where not the defaults

    def __post_init__(self) -> None:
        for name, setting in SETTINGS.items():
            setting.check(name, getattr(self, name))


SETTINGS: Final[Mapping[str, Setting]] = {
    each.name: each.metadata[DECLARATION] for each in fields(Settings)
}


def reached(before: Settings, after: Settings) -> frozenset[Reach]:
    """What the change from one to the other affects."""
    return frozenset(
        setting.reach
        for name, setting in SETTINGS.items()
        if getattr(before, name) != getattr(after, name)
    )
