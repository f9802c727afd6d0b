"""What photos were matched by, and what a search was restricted to, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from core.records import Facet, MatchedBy, SearchFilter
from ui.library.facets_panel import value_text
from ui.look import formatting


def found_by(by: tuple[MatchedBy, ...]) -> str:
    """Heading of photos matched by the same thing; restrictions on all of them are shown elsewhere."""
    if MatchedBy.NAME in by:
        return QCoreApplication.translate("SearchLabels", "In the name of a file or folder")
    if MatchedBy.NOTES in by:
        return QCoreApplication.translate("SearchLabels", "In its title, keywords or names")
    if MatchedBy.TEXT in by:
        return QCoreApplication.translate("SearchLabels", "Says it in the photo")
    if MatchedBy.LOOKS in by:
        return QCoreApplication.translate("SearchLabels", "Fits best")
    if MatchedBy.PERSON in by:
        return QCoreApplication.translate("SearchLabels", "With them in it")
    if MatchedBy.CAMERA in by:
        return QCoreApplication.translate("SearchLabels", "Taken with this camera")
    if MatchedBy.KEYWORD in by:
        return QCoreApplication.translate("SearchLabels", "With this keyword")
    if MatchedBy.RATING in by:
        return QCoreApplication.translate("SearchLabels", "With so many stars")
    if MatchedBy.PLACE not in by:
        return QCoreApplication.translate("SearchLabels", "Taken at that time")
    if MatchedBy.DATE not in by:
        return QCoreApplication.translate("SearchLabels", "Taken there")
    return QCoreApplication.translate("SearchLabels", "Taken there at that time")


def limits_in_words(limits: SearchFilter) -> tuple[tuple[MatchedBy, str], ...]:
    """What a search was restricted to, such as “2019” and “Rome”; empty if it was not."""
    parts = (
        (MatchedBy.DATE, _period(limits.taken_from, limits.taken_to)),
        (MatchedBy.PLACE, limits.place),
        (MatchedBy.PERSON, ", ".join(limits.people)),
        (MatchedBy.RATING, value_text(Facet.RATING, str(limits.stars)) if limits.stars else ""),
        (
            MatchedBy.KEYWORD,
            ", ".join(value_text(Facet.KEYWORD, keyword) for keyword in limits.keywords),
        ),
        (MatchedBy.CAMERA, limits.camera),
    )
    return tuple((kind, text) for kind, text in parts if text)


def _period(first: datetime | None, end: datetime | None) -> str:
    """A year, a month, a day, or a range; `end` is the first moment after it."""
    last = end - timedelta(days=1) if end is not None else None
    if first is None or last is None:
        if last is not None:
            text = QCoreApplication.translate("SearchLabels", "until {day}")
            return text.format(day=formatting.short_date(last))
        text = QCoreApplication.translate("SearchLabels", "since {day}")
        return text.format(day=formatting.short_date(first)) if first is not None else ""
    if first == last:
        return formatting.long_date(first)
    if first.day == 1 and end is not None and end.day == 1:
        months = end.year * 12 + end.month - first.year * 12 - first.month
        if months == 12 and first.month == 1:
            return str(first.year)
        if months == 1:
            return formatting.month(first.year, first.month)
        if months % 12 == 0 and first.month == 1:
            return f"{first.year}\N{EN DASH}{last.year}"
        start, until = (formatting.month(day.year, day.month) for day in (first, last))
        return f"{start} \N{EN DASH} {until}"
    return f"{formatting.short_date(first)} \N{EN DASH} {formatting.short_date(last)}"
