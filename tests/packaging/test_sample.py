"""The sample library, and the answer of the README that is made from it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from sample.readme_answer import answers_of_demo, shown_in_readme

from app.commands.demo import EXTRACT, SAMPLE

_TABLE = Path(__file__).resolve().parents[2] / "packaging" / "sample" / "photos.toml"


def test_every_source_of_the_sample_says_whose_it_is() -> None:
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    notices = (SAMPLE / "NOTICES.txt").read_text(encoding="utf-8")
    assert [name for name, source in table.items() if source["notice"] not in notices] == []
    places = table.pop("places")
    assert Path(places["file"]).name == EXTRACT
    photos = sorted(
        f"{package}-{Path(name).stem}.jpg"
        for package, source in table.items()
        for name in source["photos"]
    )
    assert sorted(file.name for file in (SAMPLE / "photos").iterdir()) == photos


@pytest.mark.slow
def test_the_answer_in_the_readme_is_what_the_demo_says() -> None:
    # All but the hours, which tell the time of day it was asked.
    shown, said = (
        re.sub(r"(?m) · (?:Open|Closed|Hours)[^·]*$", "", text)
        for text in (shown_in_readme(), answers_of_demo())
    )
    assert shown == said, "make it anew: python packaging/sample/readme_answer.py"
