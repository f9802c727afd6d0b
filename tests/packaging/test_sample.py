"""The sample library, and the answer of the README that is made from it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from sample.readme_answer import answers_of_demo, shown_in_readme

from app.commands.demo import EXTRACT, QUESTIONS, SAMPLE

_HOURS = re.compile(r" · (?:Open|Closed|Hours)[^·\n]*$", re.MULTILINE)
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
    # Each question with its first place and the reason; the hours tell the time of day it was asked.
    shown, printed = (
        [block.split("\n")[:3] for block in _HOURS.sub("", text).split("\n\n")]
        for text in (shown_in_readme(), answers_of_demo())
    )
    assert [block[0] for block in shown] == [f"“{question}”" for question in QUESTIONS]
    assert shown == printed, "make it anew: python packaging/sample/readme_answer.py"
