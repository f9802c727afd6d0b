"""The settings file: every declared setting survives, and other versions' values do no harm."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from core.errors import UserError
from core.records import GeoPoint
from core.sentences import Sentence
from core.settings.chosen import SETTINGS, IndexSpeed, Settings, reached
from core.settings.declaration import Reach
from core.settings.settings_file import load_settings, save_settings

OTHERS = Settings(
    encoder="a", describer="b", matcher="c", precision="8-bit", unload_after_minutes=30,
    index_speed=IndexSpeed.FAST, second_look=False, read_text=False, read_people=False, home=GeoPoint(1.5, -2.0),
    max_pixels=90_000_000, thumbnail_cache_mb=500, only_on_mains=True, pause_while_active=True, index_from_hour=22,
    index_to_hour=7, theme="dark", language="de", text_percent=130, close_to_tray=True,
    notify_when_done=False, first_run_done=True, stack_photos=False, justified_grid=True, lock_after_minutes=0, shortcuts={"chat": "F2"},
    map_file="alps.mbtiles", units="miles",
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_settings_that_are_all_unusual_come_back(file: Path) -> None:
    assert all(getattr(OTHERS, name) != getattr(Settings(), name) for name in SETTINGS)
    save_settings(OTHERS, file)
    assert load_settings(file) == OTHERS


def test_the_file_has_a_plain_value_for_every_setting(file: Path) -> None:
    save_settings(OTHERS, file)
    raw = json.loads(file.read_text())
    assert set(raw) == {"version", *(entry.name for entry in fields(Settings))}
    assert raw["index_speed"] == "fast"
    assert raw["home"] == {"lat": 1.5, "lon": -2.0}
    assert raw["shortcuts"] == {"chat": "F2"}


def test_a_file_of_an_older_version_gives_defaults_for_the_rest(file: Path) -> None:
    file.write_text('{"version": 1, "theme": "dark"}')
    assert load_settings(file) == Settings(theme="dark")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"), ("theme", 3), ("precision", "2-bit"), ("index_speed", "ludicrous"),
        ("text_percent", 99), ("text_percent", "100"), ("text_percent", 150.0),
        ("only_on_mains", 1), ("shortcuts", {"chat": 5}), ("shortcuts", []), ("encoder", None),
        ("home", {"lat": 91, "lon": 0}), ("home", {"lat": 1}), ("max_pixels", 10**30),
        ("index_to_hour", 24), ("language", "tlh"), ("lock_after_minutes", -1),
    ],
)  # fmt: skip
def test_an_unknown_value_falls_back_to_the_default_and_is_reported(
    file: Path, name: str, value: Any
) -> None:
    save_settings(OTHERS, file)
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: value}))
    problems: list[Sentence] = []
    loaded = load_settings(file, problems.append)
    assert loaded == replace(OTHERS, **{name: getattr(Settings(), name)})
    assert problems == [Sentence("settings.unknown-value", name=name)]


def test_what_a_newer_version_wrote_is_still_there_after_saving(file: Path) -> None:
    file.write_text('{"version": 2, "theme": "dark", "wallpaper": ["a"]}')
    problems: list[Sentence] = []
    save_settings(replace(load_settings(file, problems.append), language="de"), file)
    assert problems == []
    raw = json.loads(file.read_text())
    assert (raw["wallpaper"], raw["theme"], raw["language"]) == (["a"], "dark", "de")


@pytest.mark.parametrize("content", ["{", "[]", '"text"', "\udcff", "[" * 100_000])
def test_a_file_that_cannot_be_understood_at_all_is_refused(file: Path, content: str) -> None:
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(UserError, match="cannot be read"):
        load_settings(file)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"theme": "sepia"}, "theme must be system, light, dark, contrast, not sepia"),
        ({"text_percent": 201}, "text_percent must be 100 to 200, not 201"),
        ({"max_pixels": 5}, "max_pixels must be 1,000,000 to 4,000,000,000, not 5"),
        ({"lock_after_minutes": 1_441}, "lock_after_minutes must be 0 to 1440"),
    ],
)
def test_a_value_out_of_range_is_refused_with_what_it_may_be(
    values: dict[str, Any], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        Settings(**values)


@pytest.mark.parametrize("name", list(SETTINGS))
def test_a_change_reaches_what_the_declaration_says_and_nothing_else(name: str) -> None:
    changed = replace(Settings(), **{name: getattr(OTHERS, name)})
    assert reached(Settings(), changed) == {SETTINGS[name].reach}
    assert reached(changed, changed) == frozenset()


def test_every_declaration_allows_its_default_and_what_it_offers() -> None:
    for name, setting in SETTINGS.items():
        for value in (getattr(Settings(), name), *setting.options):
            replace(Settings(), **{name: value})
        kind = type(getattr(Settings(), name))
        assert all(isinstance(option, kind) for option in setting.options), name
        assert issubclass(kind, Enum | str | int | dict) or name == "home"


def test_models_are_loaded_again_for_what_the_worker_reads() -> None:
    worker = {name for name, setting in SETTINGS.items() if setting.reach is Reach.WORKER}
    assert {"encoder", "matcher", "precision", "max_pixels", "thumbnail_cache_mb"} <= worker
