"""The pages of simple preferences: reading photos, appearance and language, background."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from core.settings.chosen import Settings
from ui.look import formatting
from ui.look.controls import card, describe, label, page_column
from ui.look.theme import unit_px
from ui.settings.setting_controls import SettingControls, form_of, title_of

_WITHOUT_COUNTRY = {"en": "English", "es": "español"}
_HOURS = 24
_NIGHT = (22, 7)  # suggested when the user turns hours on


class ChoicesPage(QWidget):
    """A column of groups; every change is emitted at once and saved."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.controls = SettingControls(self)
        self.unit = unit_px(self.font())
        self.column = page_column(self, title)

    def group(self, title: str, text: str = "") -> QVBoxLayout:
        """A card with a heading; returns its column."""
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(4 * self.unit, 3 * self.unit, 4 * self.unit, 3 * self.unit)
        column.setSpacing(2 * self.unit)
        column.addWidget(label(title, "heading"))
        if text:
            column.addWidget(label(text, "muted"))
        self.column.addWidget(frame)
        return column


class ReadingPage(ChoicesPage):
    """How and when photos are read, and how much disk space that may use."""

    def __init__(self) -> None:
        super().__init__(self.tr("Reading photos"))
        speed = self.group(title_of("index_speed"))
        for radio in self.controls.radios("index_speed"):
            speed.addWidget(radio)
        speed.addWidget(self.controls.switch("second_look"))
        text = self.group(
            self.tr("Text in photos"),
            self.tr(
                "What is written in photos is found by the search. It is read when all else is "
                "done, and forgotten when this is switched off."
            ),
        )
        text.addWidget(self.controls.switch("read_text"))
        people = self.group(
            self.tr("People"),
            self.tr(
                "Other programs write the names of people into photos. Here they are found by the search "
                "and shown beside a photo; they never leave this computer. They are forgotten when this is "
                "switched off."
            ),
        )
        people.addWidget(self.controls.switch("read_people"))
        when = self.group(self.tr("When"), self.tr("You can always pause and go on below."))
        when.addWidget(self.controls.switch("only_on_mains"))
        when.addWidget(self.controls.switch("pause_while_active"))
        self._own_window = label(
            self.tr(
                "This system does not tell about other programs: only work in this window counts."
            ),
            "small",
        )
        when.addWidget(self._own_window)
        when.addLayout(self._make_hours())
        steps = (("max_pixels", 50), ("thumbnail_cache_mb", 500))
        limits = [(title_of(name), self.controls.number(name, step)) for name, step in steps]
        self.group(self.tr("Limits")).addLayout(form_of(limits, self.unit))
        self.column.addStretch(1)

    def set_sees_whole_computer(self, sees: bool) -> None:
        """Set whether input in other programs is detected; if not, the option says so."""
        self._own_window.setVisible(not sees)

    def _make_hours(self) -> QHBoxLayout:
        self._timed = QCheckBox(self.tr("Only at these hours:"))
        describe(self._timed, self._timed.text())
        self._from, self._to = self._make_hour("index_from_hour"), self._make_hour("index_to_hour")
        self._timed.toggled.connect(self._on_timed)
        self.controls.on_show(self._show_hours)
        row = QHBoxLayout()
        for widget in (self._timed, self._from, label("–", wrap=False), self._to):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _make_hour(self, name: str) -> QComboBox:
        combo = QComboBox()
        for hour in range(_HOURS):
            combo.addItem(f"{hour:02d}:00")
        describe(combo, title_of(name))
        combo.activated.connect(lambda _index: self._tell_hours())
        return combo

    def _show_hours(self, settings: Settings) -> None:
        self._set_hours(settings.index_from_hour, settings.index_to_hour)

    def _set_hours(self, first: int, last: int) -> None:
        """Equal hours mean any time."""
        timed = first != last
        self._timed.setChecked(timed)
        for combo, hour in ((self._from, first), (self._to, last)):
            combo.setCurrentIndex(hour)
            combo.setEnabled(timed)

    def _on_timed(self, on: bool) -> None:
        if on != (self._from.currentIndex() != self._to.currentIndex()):
            self._set_hours(*(_NIGHT if on else (0, 0)))
            self._tell_hours()

    def _tell_hours(self) -> None:
        first, last = self._from.currentIndex(), self._to.currentIndex()
        self.controls.tell(index_from_hour=first, index_to_hour=last)


class AppearancePage(ChoicesPage):
    """Colours, text size, language, and staying in the background."""

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"))
        colours = self.group(title_of("theme"))
        for radio in self.controls.radios("theme"):
            colours.addWidget(radio)
        size = self.group(title_of("text_percent"))
        slider = self.controls.slider("text_percent", 10)
        percent = label(kind="muted", wrap=False)
        slider.valueChanged.connect(lambda value: percent.setText(formatting.percent(value / 100)))
        percent.setText(formatting.percent(slider.value() / 100))
        row = QHBoxLayout()
        row.addWidget(slider, 1)
        row.addWidget(percent)
        size.addLayout(row)
        language = self.group(title_of("language"))
        languages = self.controls.combo("language", _own_name)
        language.addWidget(languages, 0, Qt.AlignmentFlag.AlignLeft)
        units = self.group(title_of("units"))
        for radio in self.controls.radios("units"):
            units.addWidget(radio)
        background = self.group(self.tr("In the background"))
        background.addWidget(self.controls.switch("close_to_tray"))
        background.addWidget(self.controls.switch("notify_when_done"))
        self.column.addStretch(1)


def _own_name(language: str) -> str:
    """A language in its own words, without a country: "English", "español"."""
    # Of a few languages Qt knows only names with a country.
    return _WITHOUT_COUNTRY.get(language) or QLocale(language).nativeLanguageName()
