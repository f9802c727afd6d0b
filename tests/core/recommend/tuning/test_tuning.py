"""No number stands on a knife's edge."""

from __future__ import annotations

import pytest

from core.resources import load_toml
from core.tuning import TUNING_RESOURCE
from tests.core.recommend.tuning.table import BY_SECTION, changes


def test_each_section_has_a_figure() -> None:
    assert load_toml(TUNING_RESOURCE).keys() == BY_SECTION.keys()


@pytest.mark.slow
@pytest.mark.parametrize("section", BY_SECTION)
def test_a_number_moved_by_30_per_cent_changes_little(section: str) -> None:
    most = BY_SECTION[section][1]
    large = {change for change in changes(section) if change[2] > most}
    assert not large
