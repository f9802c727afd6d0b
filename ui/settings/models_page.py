"""The models: availability, requirements, download, import, verification, removal, use, memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.look import formatting
from ui.look.controls import button, card, clear_layout, describe, fit, label, page_column
from ui.look.popups import open_dialog
from ui.look.theme import unit_px
from ui.settings.page_rows import ModelPresence, ModelRow
from ui.settings.setting_controls import SettingControls, form_of, title_of

_Run = Callable[[], object]


class ModelsPage(QWidget):
    """Cards by tier, with progress in place.

    Signals:
        install_requested(str, bool): model id, and whether its licence was accepted.
        import_requested(str): the user has the files of this model in a folder or ZIP, and accepted
        its licence if it has one; "" is a model of their own.
        verify_requested(str), remove_requested(str), use_requested(str): on a model id.
        cancel_requested(): cancel the current download or import.
    """

    install_requested = Signal(str, bool)
    import_requested = Signal(str)
    verify_requested = Signal(str)
    remove_requested = Signal(str)
    use_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._unit = unit
        self.controls = SettingControls(self)
        self._device = label(kind="muted")
        self._progress_box = card()
        self._progress_text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        describe(self._bar, self.tr("Progress of the model"))
        stop = button(self.tr("Stop"), self.cancel_requested.emit, icon_name="stop")
        box = QHBoxLayout(self._progress_box)
        text = QVBoxLayout()
        text.addWidget(self._progress_text)
        text.addWidget(self._bar)
        box.addLayout(text, 1)
        box.addWidget(stop)
        self._progress_box.hide()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * unit)
        column = page_column(self, self.tr("Models"))
        column.addWidget(
            label(
                self.tr(
                    "The starter models work at once. Better ones are downloaded only when you "
                    "ask for it, or taken from a folder or ZIP file without any network."
                ),
                "muted",
            )
        )
        column.addWidget(self._device)
        column.addWidget(self._make_memory_options())
        column.addWidget(self._progress_box)
        column.addWidget(self._rows)
        own = button(self.tr("Add a model of your own …"), lambda: self.import_requested.emit(""))
        row = QHBoxLayout()
        row.addWidget(own)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _make_memory_options(self) -> QFrame:
        """How language models are held in memory."""
        unit = self._unit
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.addWidget(label(self.tr("Language models in memory"), "heading"))
        names = ("precision", "unload_after_minutes")
        rows = [(title_of(name), self.controls.combo(name)) for name in names]
        column.addLayout(form_of(rows, unit))
        return frame

    def set_device(self, text: str) -> None:
        """Show the detected hardware, in words."""
        self._device.setText(text)

    def set_models(self, models: Sequence[ModelRow]) -> None:
        clear_layout(self._rows)
        layout = self._rows.layout()
        assert layout is not None  # set in __init__
        for tier, title in (
            ("starter", self.tr("Starter")),
            ("recommended", self.tr("Recommended")),
            ("paper", self.tr("As in the research paper")),
            ("more", self.tr("Also possible")),
            ("", self.tr("Your own")),
        ):
            of_tier = [model for model in models if model.tier == tier]
            if of_tier:
                layout.addWidget(label(title, "heading"))
            for model in of_tier:
                layout.addWidget(self._make_card(model))

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show what is being installed or verified; a total of 0 shows an indeterminate bar."""
        self._progress_text.setText(text)
        # QProgressBar counts in int: thousandths are precise enough for a bar.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        self._bar.setAccessibleDescription(text)
        self._progress_box.show()

    def hide_progress(self) -> None:
        self._progress_box.hide()

    def _make_card(self, model: ModelRow) -> QFrame:
        unit = self._unit
        frame = card()
        describe(frame, f"{model.title}, {self._state(model)}")
        text = QVBoxLayout()
        text.setSpacing(unit)
        text.addWidget(label(model.title, "heading"))
        facts = [self._state(model), model.roles]
        if model.size_bytes:
            facts.append(formatting.byte_size(model.size_bytes))
        facts += [part for part in (model.memory, model.licence) if part]
        text.addWidget(label(" · ".join(part for part in facts if part), "muted"))
        if model.note:
            text.addWidget(label(model.note))
        buttons = QHBoxLayout()
        buttons.setSpacing(unit)
        for caption, run in self._actions(model):
            widget = button(caption, run)
            widget.setAccessibleName(f"{caption}: {model.title}")
            buttons.addWidget(widget)
        buttons.addStretch(1)
        text.addLayout(buttons)
        row = QHBoxLayout(frame)
        row.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        row.addLayout(text, 1)
        return frame

    def _actions(self, model: ModelRow) -> list[tuple[str, _Run]]:
        use: tuple[str, _Run] = (self.tr("Use"), lambda: self.use_requested.emit(model.id))
        download: tuple[str, _Run] = (self.tr("Download"), lambda: self._install(model))
        from_file: tuple[str, _Run] = (self.tr("From a file …"), lambda: self._import(model))
        verify: tuple[str, _Run] = (self.tr("Check"), lambda: self.verify_requested.emit(model.id))
        remove: tuple[str, _Run] = (self.tr("Remove"), lambda: self.remove_requested.emit(model.id))
        if model.presence is ModelPresence.AVAILABLE:
            return [download, from_file]
        if model.presence is ModelPresence.BROKEN:
            return [download, from_file, remove]
        actions = [] if model.used else [use]
        if model.presence is ModelPresence.INSTALLED:
            actions += [verify, remove]
        return actions

    def _state(self, model: ModelRow) -> str:
        if model.used:
            return self.tr("in use")
        return {
            ModelPresence.BUILT_IN: self.tr("part of the app"),
            ModelPresence.AVAILABLE: self.tr("not installed"),
            ModelPresence.INSTALLED: self.tr("installed"),
            ModelPresence.BROKEN: self.tr("incomplete, install it again"),
        }[model.presence]

    def _install(self, model: ModelRow) -> None:
        if not model.licence_text:
            self.install_requested.emit(model.id, False)
            return
        dialog = LicenceDialog(model, self.tr("Download"), self)
        dialog.accepted.connect(lambda: self.install_requested.emit(model.id, True))
        open_dialog(dialog)

    def _import(self, model: ModelRow) -> None:
        if not model.licence_text:
            self.import_requested.emit(model.id)
            return
        dialog = LicenceDialog(model, self.tr("Choose the file …"), self)
        dialog.accepted.connect(lambda: self.import_requested.emit(model.id))
        open_dialog(dialog)


class LicenceDialog(QDialog):
    """Terms to accept before a model is downloaded; `go_on_text` is what follows."""

    def __init__(self, model: ModelRow, go_on_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Licence"))
        text = QPlainTextEdit(model.licence_text)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        describe(text, self.tr("Licence text"))
        agree = QCheckBox(self.tr("I have read this and agree"))
        describe(agree, agree.text())
        go_on = button(go_on_text, self.accept, kind="primary")
        go_on.setEnabled(False)
        agree.toggled.connect(go_on.setEnabled)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        title = label(self.tr("{model} has its own terms").format(model=model.title), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignLeading)
        column.addWidget(title)
        column.addWidget(text, 1)
        column.addWidget(agree)
        column.addLayout(row)
        fit(self, 140 * unit, 90 * unit)
