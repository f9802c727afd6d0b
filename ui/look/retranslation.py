"""Retranslates the fixed texts of open windows in place.

A widget knows its text but not the source of the translation. The catalogs record what they have
translated (`Sources`), so the source of every fixed text can be found. Texts generated from data
(counts, names, answers) are refreshed by their views, on `QEvent.LanguageChange` or on request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

# Translated text to context to source and disambiguation.
Sources: TypeAlias = "Mapping[str, Mapping[str, tuple[str, str]]]"
_OWN_CONTEXTS: Final = ("Sentences",)  # of choices whose labels are sentences
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


def say_again(windows: Iterable[QWidget], sources: Sources) -> None:
    """Set the texts of these windows and their children in the currently installed language."""
    for window in windows:
        window.setLocale(QLocale())
        again = _Again(sources)
        # Only those that have texts: a Python object would stay for every part that Qt makes and removes
        # inside of labels.
        for child in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
            again.say(child)


class _Again:
    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._contexts: dict[int, tuple[str, ...]] = {}

    def say(self, child: QObject) -> None:
        if isinstance(child, QAction):
            if (text := self._text(child, child.text())) != child.text():
                child.setText(text)
        elif isinstance(child, QWidget):
            self._say_widget(child)

    def _say_widget(self, widget: QWidget) -> None:
        if widget.isWindow() and widget.windowTitle():
            widget.setWindowTitle(self._text(widget, widget.windowTitle()))
        for text, put in (
            (widget.toolTip(), widget.setToolTip),
            (widget.accessibleName(), widget.setAccessibleName),
            (widget.accessibleDescription(), widget.setAccessibleDescription),
        ):
            if text and (new := self._text(widget, text)) != text:
                put(new)
        if isinstance(widget, QLabel | QAbstractButton):
            if (text := self._text(widget, widget.text())) != widget.text():
                widget.setText(text)
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.setPlaceholderText(self._text(widget, widget.placeholderText()))
        elif isinstance(widget, QMenu):
            widget.setTitle(self._text(widget, widget.title()))
        elif isinstance(widget, QComboBox):
            for row in range(widget.count()):
                widget.setItemText(row, self._text(widget, widget.itemText(row), fixed=True))
        elif isinstance(widget, QListWidget):
            self._say_items(widget)

    def _say_items(self, widget: QListWidget) -> None:
        for row in range(widget.count()):
            item = widget.item(row)
            item.setText(self._text(widget, item.text(), fixed=True))
            if spoken := item.data(_SPOKEN):
                item.setData(_SPOKEN, self._text(widget, spoken, fixed=True))

    def _text(self, widget: QObject, text: str, *, fixed: bool = False) -> str:
        """The text in the current language; text that is not a translation stays unchanged.

        Args:
            fixed: only texts of the widget's own class, because the user's own names appear
                beside them.
        """
        known = self._sources.get(text)
        if not known:
            return text
        near = [name for name in (*self._contexts_of(widget), *_OWN_CONTEXTS) if name in known]
        for context in near or ([] if fixed else known):
            source, disambiguation = known[context]
            new = QCoreApplication.translate(context, source, disambiguation)
            if new != source:
                return new
        return source if near or not fixed else text

    def _contexts_of(self, widget: QObject) -> tuple[str, ...]:
        """Names of the classes that may have translated it: the widget's own and those around it."""
        found = self._contexts.get(id(widget))
        if found is None:
            parent = widget.parent()
            around = self._contexts_of(parent) if parent is not None else ()
            own = (each.__name__ for each in type(widget).__mro__)
            found = self._contexts[id(widget)] = tuple(dict.fromkeys((*own, *around)))
        return found
