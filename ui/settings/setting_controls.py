"""Controls generated from the declarations of settings: their options, labels and bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QRadioButton,
    QSlider,
    QSpinBox,
    QWidget,
)

from core.settings.chosen import SETTINGS, Settings
from ui.look.controls import describe, label
from ui.look.theme import unit_px
from ui.look.wording import translated


class SettingControls(QObject):
    """Creates the controls of one page, shows the current values, and emits changes.

    Signals:
        chosen(dict): name and new value of the settings that were changed together.
    """

    chosen = Signal(dict)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._show: list[Callable[[Settings], object]] = []
        self._say: list[Callable[[], object]] = []
        self._showing = False
        parent.installEventFilter(self)

    def show(self, settings: Settings) -> None:
        """Put the values into the controls; no signal is emitted."""
        self._showing = True
        for show in self._show:
            show(settings)
        self._showing = False

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Retranslate all controls after the language of the page changed."""
        if event.type() is QEvent.Type.LanguageChange:
            for say in self._say:
                say()
        return False

    def _speak(self, say: Callable[[], object]) -> None:
        """Set the texts of a control, now and after every language change."""
        self._say.append(say)
        say()

    def on_show(self, show: Callable[[Settings], object]) -> None:
        """For controls that represent more than one setting."""
        self._show.append(show)

    def tell(self, **values: object) -> None:
        """The user chose these values."""
        if not self._showing:
            self.chosen.emit(values)

    def switch(self, name: str) -> QCheckBox:
        box = QCheckBox()

        def say() -> None:
            box.setText(title_of(name))
            describe(box, box.text())

        self._speak(say)
        box.toggled.connect(lambda on: self.tell(**{name: on}))
        self.on_show(lambda settings: box.setChecked(getattr(settings, name)))
        return box

    def radios(self, name: str) -> list[QRadioButton]:
        """One button per option; they need a parent of their own."""
        buttons = []
        options = SETTINGS[name].options
        for value in options:
            radio = QRadioButton()
            buttons.append(radio)

            def say(radio: QRadioButton = radio, value: object = value) -> None:
                radio.setText(words_of(name, value))
                describe(radio, f"{title_of(name)}: {radio.text()}")

            self._speak(say)

            def choose(on: bool, value: object = value) -> None:
                if on:  # the other one was switched off
                    self.tell(**{name: value})

            radio.toggled.connect(choose)

        def show(settings: Settings) -> None:
            buttons[options.index(getattr(settings, name))].setChecked(True)

        self.on_show(show)
        return buttons

    def combo(self, name: str, own_words: Callable[[Any], str] = str) -> QComboBox:
        """A list of the options; any other value is added when it is set.

        Args:
            own_words: labels of values declared without one.
        """
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        def say() -> None:
            describe(combo, title_of(name).rstrip(":"))
            for row in range(combo.count()):
                combo.setItemText(row, words_of(name, combo.itemData(row), own_words))

        def show(settings: Settings) -> None:
            value = getattr(settings, name)
            if combo.findData(value) < 0:
                combo.addItem(words_of(name, value, own_words), value)
            combo.setCurrentIndex(combo.findData(value))

        for value in SETTINGS[name].options:
            combo.addItem("", value)
        self._speak(say)
        combo.activated.connect(lambda _index: self.tell(**{name: combo.currentData()}))
        self.on_show(show)
        return combo

    def number(self, name: str, step: int) -> QSpinBox:
        """A number field, in the unit of the setting; emits when editing is finished."""
        unit, (least, most) = SETTINGS[name].unit, bounds_of(name)
        spin = QSpinBox()
        spin.setRange(least // unit, most // unit)
        spin.setSingleStep(step)
        spin.setKeyboardTracking(False)
        side = 2 * unit_px(spin.font())  # a style sheet cannot pad the text of a spin box
        spin.lineEdit().setTextMargins(side, 0, side, 0)
        spin.setGroupSeparatorShown(True)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._speak(lambda: describe(spin, title_of(name).rstrip(":")))
        spin.valueChanged.connect(lambda value: self.tell(**{name: value * unit}))
        self.on_show(lambda settings: spin.setValue(round(getattr(settings, name) / unit)))
        return spin

    def slider(self, name: str, step: int) -> QSlider:
        """A slider; emits when released."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*bounds_of(name))
        slider.setSingleStep(step)
        slider.setPageStep(2 * step)
        slider.setTracking(False)
        self._speak(lambda: describe(slider, title_of(name)))
        slider.valueChanged.connect(lambda value: self.tell(**{name: value}))
        self.on_show(lambda settings: slider.setValue(getattr(settings, name)))
        return slider


def title_of(name: str) -> str:
    """The label of a setting's control."""
    title = SETTINGS[name].title
    return translated(title) if title else name


def form_of(rows: Iterable[tuple[str, QWidget]], unit: int) -> QFormLayout:
    """A column of controls, each beside its label or, in a narrow window, below it."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    form.setHorizontalSpacing(2 * unit)
    form.setVerticalSpacing(unit)
    for text, control in rows:
        words = label(text, wrap=False)
        words.setMinimumHeight(control.sizeHint().height())
        words.setBuddy(control)
        form.addRow(words, control)
    return form


def words_of(name: str, value: object, own_words: Callable[[Any], str] = str) -> str:
    """The label of a value."""
    words = SETTINGS[name].words(value)
    return translated(words) if words else own_words(value)


def bounds_of(name: str) -> tuple[int, int]:
    """Minimum and maximum of a number."""
    bounds = SETTINGS[name].bounds
    if bounds is None:
        raise ValueError(f"{name} is not a number")
    return bounds
