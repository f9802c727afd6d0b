"""Where somebody is who says a town, an address or a position."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.towns import nearest_town, town_of, towns_starting
from core.records import GeoPoint

# How long, as a share of all its work, the thread that loads the towns lets no other one run.
_HOLD = """
import sys, threading, time
from core.places.towns import nearest_town
from core.records import GeoPoint

sys.setswitchinterval(0.001)
thread = threading.Thread(target=nearest_town, args=(GeoPoint(48.2, 16.3),))
thread.start()
clock = time.pthread_getcpuclockid(thread.ident)
used = longest = 0.0
try:
    while thread.is_alive():
        time.sleep(0.001)
        before, used = used, time.clock_gettime(clock)
        longest = max(longest, used - before)
except OSError:
    pass  # it ended in between
print(longest / used)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of another thread")
def test_the_window_answers_while_the_towns_are_loaded() -> None:
    shares = []
    for _ in range(3):
        command = [sys.executable, "-c", _HOLD]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        shares.append(float(done.stdout))
    assert min(shares) < 0.12, shares


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Vaduz", "Vaduz", "Liechtenstein"),
        ("near the castle in Vaduz", "Vaduz", "Liechtenstein"),
        ("in der Nähe von Schaan, Liechtenstein", "Schaan", "Liechtenstein"),
        ("Städtle 32, 9490 Vaduz", "Vaduz", "Liechtenstein"),
        ("in Amsterdam", "Amsterdam", "The Netherlands"),
        ("Wien", "Vienna", "Austria"),
        ("zurich", "Zürich", "Switzerland"),
        ("Paris", "Paris", "France"),
        ("Paris, United States", "Paris", "United States"),
    ],
)
def test_a_town_or_an_address_in_one_is_found(text: str, name: str, country: str) -> None:
    town = town_of(text)
    assert town is not None
    assert (town.name, town.country) == (name, country)


def test_typing_ahead_gives_the_largest_towns_first() -> None:
    assert str(towns_starting("Amster")[0]) == "Amsterdam, The Netherlands"
    assert towns_starting("") == []


def test_the_nearest_town_names_a_position() -> None:
    assert str(nearest_town(GeoPoint(47.14, 9.52))) == "Vaduz, Liechtenstein"
    assert nearest_town(GeoPoint(0, -30)) is None


@given(st.text(max_size=60))
def test_any_text_is_a_town_or_none(text: str) -> None:
    town_of(text)
