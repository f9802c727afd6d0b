"""Where all data is, how large it is, and how to back it up, export or erase it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look import formatting
from ui.look.controls import button, card, clear_layout, describe, fit, label, page_column
from ui.look.popups import open_dialog
from ui.look.theme import unit_px
from ui.settings.encryption_card import EncryptionCard
from ui.settings.page_rows import StoredFile


class PrivacyPage(QWidget):
    """Everything the app stores, in one place.

    Signals:
        show_requested(str): open this location in the file manager.
        backup_requested(), restore_requested(), export_requested(): ask for a location and do it.
        erase_confirmed(): the user typed the word to confirm.
        check_requested(): check the library file.
        diagnostics_requested(): save a report without any photo, path or word.
    """

    show_requested = Signal(str)
    backup_requested = Signal()
    restore_requested = Signal()
    export_requested = Signal()
    erase_confirmed = Signal()
    check_requested = Signal()
    diagnostics_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._files = QWidget()
        grid = QGridLayout(self._files)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit)
        grid.setColumnStretch(1, 1)
        column = page_column(self, self.tr("Privacy and data"))
        column.addWidget(
            label(
                self.tr(
                    "Nothing leaves this device. Your photos are only ever read. All that the "
                    "app has learned lies in these places:"
                ),
                "muted",
            )
        )
        column.addWidget(self._group(self._files, unit))
        self.encryption = EncryptionCard()
        column.addWidget(self.encryption)
        self._add_actions(column, unit)
        column.addStretch(1)

    def _add_actions(self, column: QVBoxLayout, unit: int) -> None:
        column.addWidget(
            self._buttons(
                self.tr("Keep it safe"),
                self.tr("A backup holds everything but the photos and models themselves."),
                (
                    (self.tr("Back up …"), self.backup_requested.emit, ""),
                    (self.tr("Restore …"), self.restore_requested.emit, ""),
                    (self.tr("Check the library"), self.check_requested.emit, ""),
                ),
                unit,
            )
        )
        column.addWidget(
            self._buttons(
                self.tr("Take it along"),
                self.tr("Everything as JSON and CSV, readable without this app."),
                ((self.tr("Export …"), self.export_requested.emit, ""),),
                unit,
            )
        )
        column.addWidget(
            self._buttons(
                self.tr("Ask for help"),
                self.tr(
                    "The report names versions, counts and errors. It holds no photo, no path "
                    "and no word of yours."
                ),
                ((self.tr("Save a report …"), self.diagnostics_requested.emit, ""),),
                unit,
            )
        )
        column.addWidget(
            self._buttons(
                self.tr("Erase everything"),
                self.tr(
                    "Removes all the app has learned, your lists, conversations and settings. "
                    "Installed models and your photos stay where they are."
                ),
                ((self.tr("Erase everything …"), self._confirm, "danger"),),
                unit,
            )
        )

    def set_files(self, files: Sequence[StoredFile]) -> None:
        clear_layout(self._files)
        grid = self._files.layout()
        assert isinstance(grid, QGridLayout)  # set in __init__
        for number, entry in enumerate(files):
            path = label(formatting.breakable(entry.path), "muted", selectable=True)
            path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            describe(path, f"{entry.what}: {entry.path}")
            show = button(
                self.tr("Show"),
                lambda where=entry.path: self.show_requested.emit(where),  # type: ignore[misc]  # bound per line
                kind="link",
            )
            show.setAccessibleName(self.tr("Show {what}").format(what=entry.what))
            grid.addWidget(label(entry.what, wrap=False), number, 0)
            grid.addWidget(path, number, 1)
            grid.addWidget(label(formatting.byte_size(entry.size_bytes), wrap=False), number, 2)
            grid.addWidget(show, number, 3)

    def _group(self, content: QWidget, unit: int) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.addWidget(content)
        return frame

    def _buttons(
        self, title: str, text: str, actions: Sequence[tuple[str, object, str]], unit: int
    ) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(text, "muted"))
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        for caption, run, kind in actions:
            row.addWidget(button(caption, run, kind=kind))  # type: ignore[arg-type]  # a bound emit
        row.addStretch(1)
        column.addLayout(row)
        return self._group(content, unit)

    def _confirm(self) -> None:
        dialog = EraseDialog(self)
        dialog.accepted.connect(self.erase_confirmed)
        open_dialog(dialog)


class EraseDialog(QDialog):
    """The confirmation before something that cannot be undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Erase everything"))
        word = self.tr("erase")
        field = QLineEdit()
        caption = label(self.tr("Type “{word}” to go on:").format(word=word), wrap=False)
        caption.setBuddy(field)
        describe(field, caption.text())
        go_on = button(self.tr("Erase everything"), self.accept, kind="danger")
        go_on.setEnabled(False)
        field.textChanged.connect(
            lambda text: go_on.setEnabled(text.strip().casefold() == word.casefold())
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Keep everything"), self.reject, kind="primary"))
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Erase everything?"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "This cannot be undone. All that was learned, your lists, conversations, "
                    "corrections, settings, backups in the data folder and logs are removed. Not "
                    "one photo is touched."
                )
            )
        )
        column.addWidget(caption)
        column.addWidget(field)
        column.addLayout(row)
        fit(self, 120 * unit, 60 * unit)
