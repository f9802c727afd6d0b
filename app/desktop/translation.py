"""Installs translations, at startup and whenever the language changes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.resources import resource_path
from ui.look.retranslation import say_again

PSEUDO_RTL: Final = "qps"  # right-to-left pseudo-locale, for layout checks


def install_language(application: QApplication, language: str) -> list[QTranslator]:
    """Use a language (empty: the system's) for texts, numbers, dates and text direction.

    Returns:
        The installed translators, so that they can be removed again.
    """
    locale = QLocale(language) if language and language != PSEUDO_RTL else QLocale.system()
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


def change_language(application: QApplication, language: str) -> None:
    """Switch to another language, including in open windows.

    Only fixed texts are retranslated here; see `ui.look.retranslation` for the others.
    """
    before = application.findChildren(QTranslator)
    sources: dict[str, dict[str, tuple[str, str]]] = {}
    for translator in before:
        if isinstance(translator, _Catalog):
            for text, contexts in translator.sources.items():
                sources.setdefault(text, {}).update(contexts)
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    install_language(application, language)
    say_again(application.topLevelWidgets(), sources)


class _Catalog(QTranslator):
    """A translator that holds its data in memory and records its translations.

    Attributes:
        sources: translation to context to source and disambiguation; without plurals.
    """

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data
        self.sources: dict[str, dict[str, tuple[str, str]]] = {}
        self.load(data)

    def translate(  # Qt interprets None as "not in this catalog"
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        text = super().translate(context, source, disambiguation, n)
        if n < 0 and (text or not context.startswith("Q")):  # base classes are queried, too
            contexts = self.sources.setdefault(text or source, {})
            contexts.setdefault(context, (source, disambiguation or ""))
        return text or None


def _install(application: QApplication, name: str) -> list[QTranslator]:
    try:
        path = resource_path(f"i18n/{name}.qm")
    except FileNotFoundError:
        return []
    # From memory: Qt would map the file, and an update that replaces it would crash the process.
    translator = _Catalog(path.read_bytes(), application)
    if translator.isEmpty():
        return []
    QCoreApplication.installTranslator(translator)
    return [translator]
