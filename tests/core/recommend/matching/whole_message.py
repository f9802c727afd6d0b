"""How often the place that a message as a whole means is one of those expected.

`python -m tests.core.recommend.matching.whole_message` prints, for each lead over the next place, the number of
messages that mean a place and the share that mean an expected one (with a 95 % bootstrap interval), on the sets of
`visuallens bench questions` that the lead is chosen on and on those that it is reported on. Limits are not applied.
Beside it the dumb baseline: the place that comes nearest, by whatever lead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from core.models.starter.text import load_text_encoder
from core.recommend.matching.place_text import read_places
from core.recommend.matching.question_words import WordingScorer
from core.recommend.question.lexicon import load_lexicon
from core.recommend.recommend_tuning import wording_tuning
from core.records import Question
from core.research.benchmark.questions.question_cases import load_cases, load_places

_HALVES: Final = {
    "chosen on": ("tuned", "blind", "outside"),
    "reported on": ("held_out", "second_outside"),
}
_LEADS: Final = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5)
_NAMES_ONLY: Final = ("names", "plain")  # lists that say nothing of their places
_DRAWS: Final = 2_000


def main() -> None:
    """Print the table."""
    scorer = WordingScorer(load_text_encoder(), load_lexicon())
    for half, sets in _HALVES.items():
        for lead in _LEADS:
            least = wording_tuning().meant_least if lead else -9.0
            scorer._tuning = replace(wording_tuning(), meant_lead=lead, meant_least=least)
            right = np.array(list(_right(scorer, sets)))
            draws = np.random.default_rng(7).choice(right, (_DRAWS, len(right))).mean(axis=1)
            low, high = np.percentile(draws, (2.5, 97.5))
            sys.stdout.write(
                f"{half:12} lead {lead:4}: {len(right):3} messages, "
                f"{right.mean():.1%} right ({low:.0%}-{high:.0%})\n"
            )


def _right(scorer: WordingScorer, sets: tuple[str, ...]) -> Iterator[bool]:
    for case in (case for name in sets for case in load_cases(name)):
        expected = case.first or case.top3
        if case.after or not expected or case.places in _NAMES_ONLY:
            continue
        candidates = load_places(case.places)
        asked = Question(case.q, "place", topics=(case.q,))
        meant = scorer.score(asked, read_places(candidates, load_lexicon())).meant
        if meant.any():
            yield candidates[int(meant.argmax())].name in expected


if __name__ == "__main__":
    main()
