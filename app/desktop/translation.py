"""Speaks the person's language: installs the translators before any widget is made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.resources import resource_path

PSEUDO_RTL: Final = "qps"  # right-to-left pseudo-locale, for checks of the layout


def install_language(application: QApplication, language: str) -> list[QTranslator]:
    """Use a language (empty: the system's) for texts, numbers, dates and direction.

    Returns:
        What was installed, so that it can be removed again.
    """
    locale = QLocale(language) if language and language != PSEUDO_RTL else QLocale()
    code = language or locale.name()
    QLocale.setDefault(locale)
    installed = []
    for catalog in dict.fromkeys(("en", code.split("_")[0], code)):
        installed += _install(application, f"visuallens_{catalog}")
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
        installed.append(qt)
    right_to_left = code == PSEUDO_RTL or locale.textDirection() is Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return installed


class _Catalog(QTranslator):
    """A translator that keeps its data in memory."""

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data
        self.load(data)


def _install(application: QApplication, name: str) -> list[QTranslator]:
    try:
        path = resource_path(f"i18n/{name}.qm")
    except FileNotFoundError:
        return []
    # From memory: Qt would map the file, and an update that replaces it would end the process.
    translator = _Catalog(path.read_bytes(), application)
    if translator.isEmpty():
        return []
    QCoreApplication.installTranslator(translator)
    return [translator]
