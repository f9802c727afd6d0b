"""The two pages of the annotation server, plain HTML with a few lines of script."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from core.research.benchmark.data_set.examples import Example
from core.resources import load_text


def question_page(
    example: Example, photos: Sequence[str], done: int, total: int, started: float
) -> str:
    """History photos, candidates to click in order, and a button.

    Args:
        photos: "kind/number" of each photo to show, oldest first.
        started: Unix time, returned with the answer to measure how long it took.
    """
    question = example.question
    pictures = "".join(
        f'<img loading="lazy" src="photo/{question.question_id}/{photo.split("/")[1]}" '
        f'alt="photo {number}">'
        for number, photo in enumerate(photos, start=1)
    )
    places = "".join(
        f'<button type="button" class="place" data-number="{number}" aria-pressed="false"><span class="rank"></span>'
        + (
            f'<img loading="lazy" src="place/{question.question_id}/{number}" alt="">'
            if candidate.images
            else ""
        )
        + f"<b>{escape(candidate.name)}</b><span>{escape(candidate.description[:160])}</span></button>"
        for number, candidate in enumerate(example.candidates)
    )
    body = (
        f"<h1>{escape(question.text)}</h1>"
        f"<p>Question {done + 1} of {total}. These are photos one person took before asking. "
        "Choose the places in the order you think this person would like them; choose again to "
        "take one back. Three to ten are enough.</p>"
        '<p class="soft">With keys: arrows move, <kbd>Space</kbd> chooses, <kbd>Backspace</kbd> '
        "takes the last one back, <kbd>Ctrl</kbd>+<kbd>Enter</kbd> goes on.</p>"
        f'<div class="photos">{pictures}</div><h2>Places</h2><div class="places">{places}</div>'
        '<form method="post" action="answer">'
        f'<input type="hidden" name="question" value="{question.question_id}">'
        f'<input type="hidden" name="started" value="{started:.1f}">'
        '<input type="hidden" name="ranking" id="ranking">'
        '<span id="state" role="status"></span>'
        '<button class="send" disabled>Next question</button></form>'
        f"<script>{load_text('benchmark/annotate.js')}</script>"
    )
    return _page(body)


def finished_page(answered: int) -> str:
    """Nothing left to ask."""
    return _page(
        f"<h1>Thank you</h1><p>All {answered} questions are answered. "
        "You can close this page and end the program.</p>"
    )


def _page(body: str) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Ranking places</title>'
        f"<style>{load_text('benchmark/annotate.css')}</style></head>"
        f"<body><main>{body}</main></body></html>\n"
    )
