"""The pages of plain choices: reading photos, appearance and language, background."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui.look import formatting
from ui.look.controls import card, describe, label
from ui.look.theme import ThemeChoice, unit_px
from ui.settings.settings_form import SettingsForm

LANGUAGES = ("", "en", "de")
_HOURS = 24


class ChoicesPage(QWidget):
    """A column of groups; every change is emitted at once and saved.

    Signals:
        form_changed(SettingsForm): after each choice.
    """

    form_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._form = SettingsForm()
        self._filling = False
        self.unit = unit_px(self.font())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6 * self.unit, 5 * self.unit, 6 * self.unit, 6 * self.unit)
        self.column.setSpacing(3 * self.unit)

    def set_form(self, form: SettingsForm) -> None:
        """Show these choices; no signal is emitted."""
        self._form = form
        self._filling = True
        self.fill(form)
        self._filling = False

    def fill(self, form: SettingsForm) -> None:
        """Put the values into the controls; each page does its own."""
        raise NotImplementedError

    def change(self, **values: object) -> None:
        if not self._filling:
            self._form = replace(self._form, **values)  # type: ignore[arg-type]  # its own fields
            self.form_changed.emit(self._form)

    def change_if(self, on: bool, **values: object) -> None:
        """For radio buttons: only the one that was switched on counts."""
        if on:
            self.change(**values)

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
    """How and when photos are read."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Reading photos"), "title"))
        speed = self.group(self.tr("Speed"))
        self._gentle = QRadioButton(self.tr("Gently: in the background, the computer stays quiet"))
        self._fast = QRadioButton(self.tr("Fast: uses the whole computer until it is done"))
        for radio, fast in ((self._gentle, False), (self._fast, True)):
            describe(radio, radio.text())
            radio.toggled.connect(lambda on, fast=fast: self.change_if(on, fast=fast))
            speed.addWidget(radio)
        when = self.group(self.tr("When"), self.tr("You can always pause and go on below."))
        self._mains = self._check(self.tr("Only when plugged in"), "only_on_mains", when)
        self._active = self._check(
            self.tr("Pause while I use the computer"), "pause_while_active", when
        )
        self._own_window = label(
            self.tr(
                "This system does not tell about other programs: only work in this window counts."
            ),
            "small",
        )
        when.addWidget(self._own_window)
        self._timed = QCheckBox(self.tr("Only at these hours:"))
        describe(self._timed, self._timed.text())
        self._from, self._to = self._make_hour(self.tr("From")), self._make_hour(self.tr("To"))
        row = QHBoxLayout()
        row.addWidget(self._timed)
        row.addWidget(self._from)
        dash = QLabel("–")
        row.addWidget(dash)
        row.addWidget(self._to)
        row.addStretch(1)
        when.addLayout(row)
        self._timed.toggled.connect(self._on_timed)
        self.column.addStretch(1)

    def set_sees_whole_computer(self, sees: bool) -> None:
        """Whether input in other programs is known as well; where it is not, the option says so."""
        self._own_window.setVisible(not sees)

    def fill(self, form: SettingsForm) -> None:
        self._fast.setChecked(form.fast)
        self._gentle.setChecked(not form.fast)
        self._mains.setChecked(form.only_on_mains)
        self._active.setChecked(form.pause_while_active)
        timed = form.from_hour != form.to_hour
        self._timed.setChecked(timed)
        self._from.setCurrentIndex(form.from_hour)
        self._to.setCurrentIndex(form.to_hour)
        self._from.setEnabled(timed)
        self._to.setEnabled(timed)

    def _check(self, text: str, field: str, column: QVBoxLayout) -> QCheckBox:
        box = QCheckBox(text)
        describe(box, text)
        box.toggled.connect(lambda on: self.change(**{field: on}))
        column.addWidget(box)
        return box

    def _make_hour(self, name: str) -> QComboBox:
        combo = QComboBox()
        for hour in range(_HOURS):
            combo.addItem(f"{hour:02d}:00")
        describe(combo, name)
        combo.activated.connect(
            lambda _index: self.change(
                from_hour=self._from.currentIndex(), to_hour=self._to.currentIndex()
            )
        )
        return combo

    def _on_timed(self, on: bool) -> None:
        if self._filling:
            return
        if on and self._from.currentIndex() == self._to.currentIndex():
            self._from.setCurrentIndex(22)
            self._to.setCurrentIndex(7)
        if not on:
            self._from.setCurrentIndex(0)
            self._to.setCurrentIndex(0)
        self._from.setEnabled(on)
        self._to.setEnabled(on)
        self.change(from_hour=self._from.currentIndex(), to_hour=self._to.currentIndex())


class AppearancePage(ChoicesPage):
    """Colours, size of text, language, and staying in the background."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Appearance"), "title"))
        colours = self.group(self.tr("Colours"))
        self._themes: dict[ThemeChoice, QRadioButton] = {}
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.CONTRAST, self.tr("High contrast")),
        ):
            radio = QRadioButton(text)
            describe(radio, self.tr("Colours: {choice}").format(choice=text))
            radio.toggled.connect(lambda on, choice=choice: self.change_if(on, theme=choice))
            colours.addWidget(radio)
            self._themes[choice] = radio
        size = self.group(self.tr("Size of text"))
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(100, 200)
        self._size.setSingleStep(10)
        self._size.setPageStep(25)
        self._size.setTracking(False)
        describe(self._size, self.tr("Size of text in percent"))
        self._size_text = label(kind="muted", wrap=False)
        self._size.valueChanged.connect(self._on_size)
        row = QHBoxLayout()
        row.addWidget(self._size, 1)
        row.addWidget(self._size_text)
        size.addLayout(row)
        language = self.group(
            self.tr("Language"), self.tr("Takes effect when the app is started again.")
        )
        self._language = QComboBox()
        for code in LANGUAGES:
            name = QLocale(code).nativeLanguageName() if code else self.tr("As the system")
            self._language.addItem(name, code)
        describe(self._language, self.tr("Language"))
        self._language.activated.connect(
            lambda _index: self.change(language=self._language.currentData())
        )
        language.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        background = self.group(self.tr("In the background"))
        self._tray = QCheckBox(self.tr("Keep running when I close the window"))
        self._notify = QCheckBox(self.tr("Tell me when all photos have been read"))
        for box in (self._tray, self._notify):
            describe(box, box.text())
            background.addWidget(box)
        self._tray.toggled.connect(lambda on: self.change(close_to_tray=on))
        self._notify.toggled.connect(lambda on: self.change(notify_when_done=on))
        self.column.addStretch(1)

    def fill(self, form: SettingsForm) -> None:
        self._themes[form.theme].setChecked(True)
        self._size.setValue(form.text_percent)
        self._show_size(form.text_percent)
        self._language.setCurrentIndex(max(0, self._language.findData(form.language)))
        self._tray.setChecked(form.close_to_tray)
        self._notify.setChecked(form.notify_when_done)

    def _on_size(self, value: int) -> None:
        self._show_size(value)
        self.change(text_percent=value)

    def _show_size(self, value: int) -> None:
        self._size_text.setText(formatting.percent(value / 100))
