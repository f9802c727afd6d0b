"""Formats numbers, dates, distances, sizes and durations for the user's language and region."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from core.conventions.distance import MILE_KM

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"  # direction from the first strong character
FOOT_KM: Final = 0.0003048
_UNITS: Final = "units"  # property of the application: the value of the setting of this name
_WORTH_SAYING_S: Final = 60
_DAY_NAME: Final = re.compile(r"[\s,،]*dddd[\s,،]*")
_SHORT_YEAR: Final = re.compile(r"(?<!y)yy(?!y)")
_DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")  # as written in lists of places
_DAY: Final = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")


def isolated(name: str) -> str:
    """A name, path or quoted text that keeps its own direction in right-to-left text."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"{_ISOLATE}{name}{_END_OF_ISOLATE}"
    return name


def position(lat: float, lon: float, decimals: int) -> str:
    """A position in degrees, as it is pasted elsewhere: latitude first, also in right-to-left text."""
    return isolated(f"{lat:.{decimals}f}, {lon:.{decimals}f}")


def number(value: float, decimals: int = 0) -> str:
    """A number with the locale's group and decimal separators."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float) -> str:
    """A share in [0, 1] as a percentage."""
    locale = QLocale()
    return f"{number(100 * share)}\u202f{locale.percent()}"


def byte_size(size_bytes: int) -> str:
    """A size such as 1.2 GB."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def use_units(units: str) -> None:
    """Use these units for distances from now on: “metric”, “miles”, or “system” for the region's."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_UNITS, units)


def distance(distance_km: float, *, exact: bool = False) -> str:
    """A distance in the chosen units, rounded as people would say it.

    Args:
        exact: for a limit that a user set: tenths are kept beyond ten, too.
    """
    if is_metric():
        if distance_km < 1:
            return QCoreApplication.translate("Formatting", "{0} m").format(
                number(max(10, round(distance_km * 100) * 10))
            )
        return QCoreApplication.translate("Formatting", "{0} km").format(
            _rounded(distance_km, exact)
        )
    miles = distance_km / MILE_KM
    if round(miles, 1) < 0.1:
        return QCoreApplication.translate("Formatting", "{0} ft").format(
            number(max(10, round(distance_km / FOOT_KM / 10) * 10))
        )
    return QCoreApplication.translate("Formatting", "{0} mi").format(_rounded(miles, exact))


def is_metric() -> bool:
    """Whether distances are metric: by the setting, else by the region."""
    application = QCoreApplication.instance()
    units = application.property(_UNITS) if application is not None else None
    if units in ("metric", "miles"):
        return bool(units == "metric")
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem


def _rounded(amount: float, exact: bool) -> str:
    """One decimal below ten or if exact, none if it would be a zero."""
    tenths = round(amount, 1)
    return number(amount, 1 if (exact or amount < 10) and tenths != round(amount) else 0)


def long_date(moment: datetime) -> str:
    """A day such as Monday, 3 May 2021."""
    return QLocale().toString(_qdate(moment), QLocale.FormatType.LongFormat)


def day(moment: datetime) -> str:
    """A day such as 3 May 2021, without its name."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(_qdate(moment), _DAY_NAME.sub("", pattern))


def date_pattern() -> str:
    """How the locale writes a numeric date, with all four digits of the year."""
    if QLocale().language() is QLocale.Language.C:  # whose dates have spaces in between
        return "yyyy-MM-dd"
    return _SHORT_YEAR.sub("yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def short_date(moment: datetime) -> str:
    """A numeric date."""
    return QLocale().toString(_qdate(moment), date_pattern())


def day_of(iso: str) -> str:
    """A day such as “2026-08-31” as a numeric date."""
    try:
        return short_date(datetime.fromisoformat(iso))
    except ValueError:
        return iso


def date_and_time(moment: datetime) -> str:
    """A day and the wall time of the camera, without a zone."""
    time = QTime(moment.hour, moment.minute)
    spoken = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return f"{short_date(moment)} {spoken}"


def month(year: int, month_number: int) -> str:
    """A month such as May 2021, as a heading."""
    name = QLocale().standaloneMonthName(month_number)
    return QCoreApplication.translate("Formatting", "{0} {1}", "month and year").format(name, year)


def time_left(seconds: float) -> str:
    """A duration as people would say it; never more precise than it can be."""
    if seconds < _WORTH_SAYING_S:
        return QCoreApplication.translate("Formatting", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Formatting", "about %n minute(s) left", "", minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return QCoreApplication.translate("Formatting", "about %n hour(s) left", "", hours)
    days = round(hours / 24)
    return QCoreApplication.translate("Formatting", "about %n day(s) left", "", days)


def rate(photos_per_second: float) -> str:
    """A rate that stays readable when it is low."""
    if photos_per_second >= 1:
        return QCoreApplication.translate("Formatting", "{0} photos a second").format(
            number(photos_per_second, 0 if photos_per_second >= 10 else 1)
        )
    a_minute = round(photos_per_second * 60)
    return QCoreApplication.translate("Formatting", "%n photo(s) a minute", "", a_minute)


def breakable(path: str) -> str:
    """A path with a break opportunity after every separator, so that long ones wrap."""
    return isolated(
        "".join(f"{character}\u200b" if character in "/\\_-." else character for character in path)
    )


def price(level: int, sign: str = "", amount: float | None = None) -> str:
    """A price level 1 to 4 in currency signs of its list; in words if the currency is unknown, or it costs nothing."""
    if amount == 0:
        return QCoreApplication.translate("Formatting", "free")
    if sign:
        return sign * level
    return (
        QCoreApplication.translate("Formatting", "inexpensive"),
        QCoreApplication.translate("Formatting", "moderately priced"),
        QCoreApplication.translate("Formatting", "expensive"),
        QCoreApplication.translate("Formatting", "very expensive"),
    )[level - 1]


def clock(time: str) -> str:
    """A time of day such as “18:30” in the format of the region."""
    parsed = QTime.fromString(time, "HH:mm")
    return QLocale().toString(parsed, QLocale.FormatType.ShortFormat) if parsed.isValid() else time


def hours(text: str) -> str:
    """Opening hours with the locale's abbreviations for days of the week."""
    locale = QLocale()
    return _DAY.sub(
        lambda day: locale.standaloneDayName(
            _DAYS.index(day[0]) + 1, QLocale.FormatType.ShortFormat
        ),
        text,
    )


def _qdate(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
