"""The introduction: three steps in plain words, skippable and repeatable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desktop import photos_start
from ui.drops import dropped_folders
from ui.look.controls import announce, button, card, describe, fit, label, tool_tip
from ui.look.theme import unit_px

_FOLDER_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_COUNT_ROLE: Final = _FOLDER_ROLE + 1


@dataclass(frozen=True, slots=True)
class TierChoice:
    """A set of models to start with; `facts` describes sizes and memory in words."""

    tier: str
    title: str
    facts: str
    fits: bool = True


class FirstRunDialog(QDialog):
    """What the app does, which folders, which models.

    Signals:
        folders_chosen(list[Path]): when the user finishes.
        download_wanted(), download_stopped(): of the better models; reply with `show_progress` and `end_download`.
        count_wanted(Path): a folder is on the list; reply with `set_count`.
    """

    folders_chosen = Signal(list)
    download_wanted = Signal()
    download_stopped = Signal()
    count_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self.setAcceptDrops(True)
        self._unit = unit_px(self.font())
        unit = self._unit
        self._tiers: dict[str, QRadioButton] = {}
        self._steps = QStackedWidget()
        for page in (self._make_promise(), self._make_folders(), self._make_models()):
            self._steps.addWidget(page)
        self._where = label(kind="muted", wrap=False)
        self._at_once = button("", self._finish)
        self._at_once.hide()
        self._back = button(self.tr("Back"), lambda: self._go(-1))
        self._next = button(self.tr("Next"), lambda: self._go(1), kind="primary")
        self._skip = button(self.tr("Skip"), self.reject, kind="link")
        for each in (self._skip, self._at_once, self._back, self._next):
            each.setAutoDefault(True)  # Enter presses the one with the focus
        self._next.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._where)
        row.addWidget(self._back)
        row.addWidget(self._at_once)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(8 * unit, 8 * unit, 8 * unit, 5 * unit)
        column.setSpacing(4 * unit)
        column.addWidget(self._steps, 1)
        column.addLayout(row)
        fit(self, 150 * unit, 110 * unit)
        self._go(0)
        self._next.setFocus()

    @property
    def step(self) -> int:
        return self._steps.currentIndex()

    def add_folder(self, folder: Path) -> None:
        """Add a folder to the list, checked."""
        if self._item(folder) is None:
            item = QListWidgetItem(str(folder))
            item.setData(_FOLDER_ROLE, folder)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
            self._remove.setEnabled(True)
            self.count_wanted.emit(folder)

    def set_count(self, folder: Path, files: int) -> None:
        """Set how many files of a folder on the list would be read."""
        item = self._item(folder)
        if item is not None:
            item.setText(self.tr("{folder} (%n file(s))", "", files).format(folder=folder))
            item.setData(_COUNT_ROLE, files)
            self._offer_start()

    def _offer_start(self) -> None:
        """Where there is something to read, nothing more has to be asked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        files = sum(item.data(_COUNT_ROLE) or 0 for item in ticked)
        self._at_once.setText(self.tr("Start with %n file(s)", "", files))
        folders = "\n".join(str(item.data(_FOLDER_ROLE)) for item in ticked)
        describe(self._at_once, self._at_once.text(), folders)
        self._at_once.setToolTip(tool_tip(folders))
        self._at_once.setVisible(files > 0 and self.step == 0)

    def _item(self, folder: Path) -> QListWidgetItem | None:
        items = (self._list.item(row) for row in range(self._list.count()))
        return next((item for item in items if item.data(_FOLDER_ROLE) == folder), None)

    def _ticked(self) -> list[Path]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [
            item.data(_FOLDER_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def set_tiers(self, device: str, tiers: Sequence[TierChoice]) -> None:
        """Show the hardware found, and what it can run; the first tier is chosen."""
        self._device.setText(device)
        for tier in tiers:
            frame = card()
            column = QVBoxLayout(frame)
            radio = QRadioButton(tier.title)
            radio.setEnabled(tier.fits)
            radio.setChecked(not self._tiers)
            describe(radio, tier.title, tier.facts)
            radio.toggled.connect(lambda on, tier=tier.tier: self._choose(tier, on))
            column.addWidget(radio)
            column.addWidget(label(tier.facts, "muted"))
            self._tier_column.addWidget(frame)
            self._tiers[tier.tier] = radio

    def set_device(self, text: str) -> None:
        """Show hardware that was detected a little later."""
        self._device.setText(text)

    def next_button(self) -> QWidget:
        return self._next

    # --- steps ----------------------------------------------------------------------------

    def _make_promise(self) -> QWidget:
        return self._page(
            self.tr("Places you will like, from photos you took"),
            self.tr(
                "VisualLens looks at your photos and learns what you enjoy: harbours, old trains, "
                "quiet gardens. Give it a list of places and it tells you which of them fit you "
                "best, and shows the photos that say so."
            ),
            self.tr("Nothing leaves this device. There is no account and no cloud."),
            self.tr("Your photos are only read. Nothing is ever changed, moved or deleted."),
            self.tr("You can see everything it believes, correct it, and erase all of it."),
        )

    def _make_folders(self) -> QWidget:
        page = self._page(
            self.tr("Where are your photos?"),
            self.tr("Choose one or more folders, or drop them here. You can change this later."),
        )
        self._list = QListWidget()
        describe(self._list, self.tr("Folders to read"))
        self._remove = button(self.tr("Remove"), self._remove_folder)
        self._remove.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Add folder …"), self._choose_folder, icon_name="add"))
        row.addWidget(self._remove)
        row.addStretch(1)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)  # made in _page
        layout.insertWidget(layout.count() - 1, self._list, 10)
        layout.insertLayout(layout.count() - 1, row)
        return page

    def _make_models(self) -> QWidget:
        page = self._page(
            self.tr("How well should it look?"),
            self.tr("Start at once with what is built in. Better models can be added at any time."),
        )
        self._no_folder = label(
            self.tr(
                "No folder is chosen, so there are no photos to read. "
                "You can go back, or add one in the library later."
            ),
            "danger",
        )
        self._device = label(kind="muted")
        self._tier_column = QVBoxLayout()
        self._tier_column.setSpacing(2 * self._unit)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)  # made in _page
        layout.insertWidget(layout.count() - 1, self._no_folder)
        layout.insertWidget(layout.count() - 1, self._device)
        layout.insertLayout(layout.count() - 1, self._tier_column)
        layout.insertWidget(layout.count() - 1, self._make_download())
        return page

    def _make_download(self) -> QWidget:
        """What the download of the better models has come to."""
        self._download = card("notice")
        self._progress_text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        describe(self._bar, self.tr("Progress of the model"))
        self._stop = button(self.tr("Stop"), self._stop_download, icon_name="stop")
        text = QVBoxLayout()
        text.addWidget(self._progress_text)
        text.addWidget(self._bar)
        row = QHBoxLayout(self._download)
        row.addLayout(text, 1)
        row.addWidget(self._stop)
        self._download.hide()
        return self._download

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far the download is; a total of 0 shows an indeterminate bar."""
        self._progress_text.setText(text)
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        self._bar.setAccessibleDescription(text)

    def end_download(self, text: str) -> None:
        """Say how it ended: that the models are in use, or why they are not."""
        self._progress_text.setText(text)
        self._bar.hide()
        self._stop.hide()
        self._next.setText(self.tr("Close"))
        self._next.setAccessibleName(self._next.text())
        announce(self._progress_text, text)

    def _stop_download(self) -> None:
        self.download_stopped.emit()
        self.end_download(self.tr("Stopped. The starter models are used."))

    def _page(self, title: str, text: str, *promises: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * self._unit)
        column.addWidget(label(title, "title"))
        column.addWidget(label(text))
        for promise in promises:
            frame = card("notice")
            inner = QVBoxLayout(frame)
            inner.addWidget(label(promise))
            column.addWidget(frame)
        column.addStretch(1)
        return page

    # --- navigation -----------------------------------------------------------------------

    def _go(self, step: int) -> None:
        last = self._steps.count() - 1
        if step > 0 and self.step == last:
            self._finish()
            return
        self._steps.setCurrentIndex(max(0, min(self.step + step, last)))
        self._back.setVisible(self.step > 0)
        self._offer_start()
        self._no_folder.setVisible(not self._ticked())
        if self.step == last and not self._ticked():
            announce(self._no_folder, self._no_folder.text())
        self._next.setText(self.tr("Start") if self.step == last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._where.setText(
            self.tr("Step {step} of {steps}").format(step=self.step + 1, steps=last + 1)
        )

    def _finish(self) -> None:
        """Start reading; the dialog stays while better models are downloaded, unless it is closed."""
        is_first = self._download.isHidden()
        if is_first and (folders := self._ticked()):
            self.folders_chosen.emit(folders)
        chosen = next((t for t, radio in self._tiers.items() if radio.isChecked()), "starter")
        if not is_first or chosen == "starter":
            self.accept()
            return
        for radio in self._tiers.values():
            radio.setEnabled(False)
        self._back.hide()
        self._skip.hide()
        self._next.setText(self.tr("Go on in the background"))
        self._next.setAccessibleName(self._next.text())
        self._download.show()
        self.show_progress(self.tr("Your photos are being read meanwhile."), 0, 0)
        self.download_wanted.emit()

    def _choose(self, tier: str, on: bool) -> None:
        # The buttons are in different cards, so they are not mutually exclusive by themselves.
        if on:
            for other, radio in self._tiers.items():
                radio.setChecked(other == tier)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder of photos"), str(photos_start())
        )
        if chosen:
            self.add_folder(Path(chosen))

    def _remove_folder(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self._list.takeItem(row)
        self._remove.setEnabled(self._list.count() > 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for folder in dropped_folders(event):
            self.add_folder(folder)
        self._steps.setCurrentIndex(1)
        self._go(0)
