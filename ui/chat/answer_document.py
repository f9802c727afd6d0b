"""An answer as text: for the clipboard, for a file, for paper."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication

from core.records import Answer, Recommendation
from ui.look import formatting
from ui.look.photo_words import localise_word
from ui.look.wording import translated

MARK = "<!-- VisualLens answer -->"  # identifies an earlier export
_STYLE = (
    "body { font-family: sans-serif; max-width: 42em; margin: 2em auto; color: #1d2327 } "
    "h1 { font-size: 1.3em } h2 { font-size: 1.05em; margin-bottom: 0 } p { margin: 0.2em 0 } "
    ".muted { color: #5a6570 }"
)


def place_facts(place: Recommendation) -> str:
    """Kind, distance, rating, price and opening on one line."""
    translate = QCoreApplication.translate
    candidate = place.candidate
    parts = [localise_word(candidate.category)] if candidate.category else []
    if place.distance_km is not None:
        away = translate("PlaceFacts", "{distance} away")
        parts.append(away.format(distance=formatting.distance(place.distance_km)))
    if candidate.rating is not None:
        rated = translate("PlaceFacts", "rated {rating}")
        parts.append(rated.format(rating=formatting.number(candidate.rating, 1)))
    if candidate.price_level is not None:
        sign, amount = candidate.currency_sign, candidate.price_amount
        parts.append(formatting.price(candidate.price_level, sign, amount))
    parts.append(translated(place.opening.sentence()))
    return " · ".join(parts)


def place_text(place: Recommendation) -> str:
    """One place in a few lines."""
    candidate, where = place.candidate, place.candidate.location
    lines = [
        candidate.name,
        place_facts(place),
        candidate.description,
        translated(place.reason.sentence(localise_word)),
        candidate.url,
        formatting.position(where.lat, where.lon, 5) if where is not None else "",
    ]
    return "\n".join(line for line in lines if line)


def answer_text(answer: Answer) -> str:
    """The question and all places, for the clipboard."""
    places = [f"{formatting.number(place.rank)}. {place_text(place)}" for place in answer.ranking]
    return "\n\n".join([answer.question.text, *_reply(answer), *places, *_notes(answer)])


def answer_html(answer: Answer) -> str:
    """The question and all places as a standalone page, without photos or scripts."""
    blocks = [f"<h1>{html.escape(answer.question.text)}</h1>"]
    blocks += [f"<p>{html.escape(line)}</p>" for line in _reply(answer)]
    for place in answer.ranking:
        name, *lines = place_text(place).split("\n")
        blocks.append(f"<h2>{formatting.number(place.rank)}. {html.escape(name)}</h2>")
        blocks += [f"<p>{_linked(line)}</p>" for line in lines]
    blocks += [f'<p class="muted">{html.escape(note)}</p>' for note in _notes(answer)]
    title = html.escape(answer.question.text)
    return (
        f'<!DOCTYPE html>\n{MARK}\n<html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n" + "\n".join(blocks) + "\n</body></html>\n"
    )


def _linked(line: str) -> str:
    text = html.escape(line)
    return f'<a href="{text}">{text}</a>' if line.startswith(("http://", "https://")) else text


def _reply(answer: Answer) -> list[str]:
    return [] if answer.reply is None else [translated(answer.reply)]


def _notes(answer: Answer) -> list[str]:
    return [translated(note) for note in answer.notes]
