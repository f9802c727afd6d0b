"""Speaks the person's language: installs the translators before any widget is made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.resources import resource_path

PSEUDO_RTL: Final = "qps"  # right-to-left pseudo-locale, for checks of the layout


def install_language(application: QApplication, language: str) -> None:
    """Use a language (empty: the system's) for texts, numbers, dates and direction."""
    locale = QLocale(language) if language and language != PSEUDO_RTL else QLocale()
    code = language or locale.name()
    QLocale.setDefault(locale)
    for catalog in ("en", code.split("_")[0], code):
        _install(application, f"visuallens_{catalog}")
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    right_to_left = code == PSEUDO_RTL or locale.textDirection() is Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _install(application: QApplication, name: str) -> None:
    try:
        path = resource_path(f"i18n/{name}.qm")
    except FileNotFoundError:
        return
    translator = QTranslator(application)
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
