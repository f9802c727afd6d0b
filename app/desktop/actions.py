"""Menus and keyboard: every action once, with keys the user can change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.controllers.settings_controller import SettingsController
from core.settings.chosen import Settings, reached
from core.settings.declaration import Reach
from ui.settings.shortcuts_page import ShortcutRow, ShortcutsPage

_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class _Action:
    """`keys` in portable text; on macOS Ctrl is the Command key."""

    name: str
    menu: str
    text: str
    keys: str = ""
    separated: bool = False


def _entries() -> tuple[_Action, ...]:
    """Every action in menu order, in the current language."""
    translate = QCoreApplication.translate
    file, edit = translate("Actions", "&File"), translate("Actions", "&Edit")
    view, help_ = translate("Actions", "&View"), translate("Actions", "&Help")
    return (
        _Action("add_folder", file, translate("Actions", "Add folder …"), "Ctrl+Shift+O"),
        _Action("paste_places", file, translate("Actions", "Paste a list of places …"), "Ctrl+Shift+V"),
        _Action("import_places", file, translate("Actions", "Import a list of places …"), "Ctrl+I"),
        _Action("home", file, translate("Actions", "Set my location …"), ""),
        _Action("check", file, translate("Actions", "Look for new photos"), "F5", separated=True),
        _Action("pause", file, translate("Actions", "Pause or go on reading"), "Ctrl+P"),
        _Action("failures", file, translate("Actions", "Files that could not be read"), ""),
        _Action("quit", file, translate("Actions", "Quit"), "Ctrl+Q", separated=True),
        _Action("undo", edit, translate("Actions", "Undo"), "Ctrl+Z"),
        _Action("search", edit, translate("Actions", "Search photos"), "Ctrl+F"),
        _Action("question", edit, translate("Actions", "Ask a question"), "Ctrl+L"),
        _Action("new_chat", edit, translate("Actions", "New conversation"), "Ctrl+N"),
        _Action("cancel_question", edit, translate("Actions", "Stop answering"), "Ctrl+."),
        _Action("library", view, translate("Actions", "Library"), "Ctrl+1"),
        _Action("chat", view, translate("Actions", "Ask"), "Ctrl+2"),
        _Action("places", view, translate("Actions", "Places"), "Ctrl+3"),
        _Action("profile", view, translate("Actions", "Profile"), "Ctrl+4"),
        _Action("map", view, translate("Actions", "Map"), "Ctrl+5"),
        _Action("settings", view, translate("Actions", "Settings"), "Ctrl+,"),
        _Action("zoom_in", view, translate("Actions", "Larger pictures"), "Ctrl++", separated=True),
        _Action("zoom_out", view, translate("Actions", "Smaller pictures"), "Ctrl+-"),
        _Action("guide", help_, translate("Actions", "What is where"), "Shift+F1"),
        _Action("introduction", help_, translate("Actions", "Introduction"), ""),
        _Action("shortcuts", help_, translate("Actions", "Keyboard shortcuts"), "F1"),
        _Action("about", help_, translate("Actions", "About VisualLens"), ""),
    )  # fmt: skip


class Actions(QObject):
    """Builds the menus of a window and holds the actions by name."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._entries = _entries()
        for entry in self._entries:
            self._make(window, entry, handlers[entry.name])

    def connect_page(
        self, page: ShortcutsPage, settings: SettingsController, words_changed: SignalInstance
    ) -> None:
        """Use the keys of the settings, and let a page change them."""

        def change(name: str, keys: str) -> None:
            changed = settings.settings.shortcuts
            settings.change(shortcuts=self.changed_keys(changed, name, keys))

        def show(shortcuts: Mapping[str, str]) -> None:
            self.apply_keys(shortcuts)
            page.set_shortcuts(self.rows(shortcuts))

        def follow(before: Settings, after: Settings) -> None:
            if Reach.KEYS in reached(before, after):
                show(after.shortcuts)

        page.keys_changed.connect(change)
        page.reset_requested.connect(lambda: settings.change(shortcuts={}))
        settings.settings_changed.connect(follow)
        words_changed.connect(lambda: show(settings.settings.shortcuts))
        show(settings.settings.shortcuts)

    def apply_keys(self, changed: Mapping[str, str]) -> None:
        """Assign every action its default or customised keys."""
        for entry in self._entries:
            keys = changed.get(entry.name, entry.keys)
            self._actions[entry.name].setShortcut(QKeySequence.fromString(keys, _PORTABLE))

    def rows(self, changed: Mapping[str, str]) -> list[ShortcutRow]:
        """All actions for the page of shortcuts."""
        return [
            ShortcutRow(
                entry.name,
                self._actions[entry.name].text().replace("&", ""),
                changed.get(entry.name, entry.keys),
                entry.keys,
            )
            for entry in self._entries
        ]

    def changed_keys(self, changed: Mapping[str, str], name: str, keys: str) -> dict[str, str]:
        """The changes with one more; restoring the default keys counts as no change."""
        default = next(entry.keys for entry in self._entries if entry.name == name)
        others = {key: value for key, value in changed.items() if key != name}
        return others if keys == default else {**others, name: keys}

    def action(self, name: str) -> QAction:
        return self._actions[name]

    def _make(self, window: QMainWindow, entry: _Action, handler: Callable[[], object]) -> None:
        target = self._menus.get(entry.menu)
        if target is None:
            target = self._menus[entry.menu] = window.menuBar().addMenu(entry.menu)
        if entry.separated:
            target.addSeparator()
        action = QAction(entry.text, window)
        action.setShortcut(QKeySequence.fromString(entry.keys, _PORTABLE))
        if entry.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif entry.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        elif entry.name == "settings":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False: handler())
        target.addAction(action)
        self._actions[entry.name] = action
