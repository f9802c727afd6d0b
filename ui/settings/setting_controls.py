"""Controls made from the declarations of settings: what they offer, their words and their bounds."""

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
    """Makes the controls of one page, shows in them what is set, and emits what is chosen.

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
        """Another language on the page: every control says its words again."""
        if event.type() is QEvent.Type.LanguageChange:
            for say in self._say:
                say()
        return False

    def _speak(self, say: Callable[[], object]) -> None:
        """Say the words of a control, now and in every language to come."""
        self._say.append(say)
        say()

    def on_show(self, show: Callable[[Settings], object]) -> None:
        """For controls that stand for more than one setting."""
        self._show.append(show)

    def tell(self, **values: object) -> None:
        """The person chose these values."""
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
        """One button for each option; they belong into one parent of their own."""
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
        """A list of the options; a value that is none of them is added when it is set.

        Args:
            own_words: of a value that is declared without.
        """
        combo = QComboBox()

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
        """A number to type, counted in the unit of the setting; emitted when it is finished."""
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
        """A number to slide; emitted when it is let go."""
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
    """The words beside the control of a setting."""
    title = SETTINGS[name].title
    return translated(title) if title else name


def form_of(rows: Iterable[tuple[str, QWidget]], unit: int) -> QFormLayout:
    """Controls under each other, each behind its words or, in a narrow window, below them."""
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
    """The words of a value that can be chosen."""
    words = SETTINGS[name].words(value)
    return translated(words) if words else own_words(value)


def bounds_of(name: str) -> tuple[int, int]:
    """Least and most of a number."""
    bounds = SETTINGS[name].bounds
    if bounds is None:
        raise ValueError(f"{name} is not a number")
    return bounds
