"""The status strip at the bottom: what is being read, progress, speed and time left."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from core.records import IndexProgress, IndexResult, IndexWork, OtherKind
from ui.look import formatting
from ui.look.controls import ElidedLabel, button, describe, tool_button, tool_tip
from ui.look.icons import icon
from ui.look.theme import unit_px
from ui.look.wording import translated

_MOST_REASONS: Final = 8  # in a tool tip; all files with their reasons are a click away


class IndexState(Enum):
    """The indexing state shown by the strip."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"  # paused by a rule the user set: battery, schedule, activity
    STOPPING = "stopping"


class TaskBar(QFrame):
    """Shows indexing progress with its three counters, and the health of the worker.

    Signals:
        pause_requested(), resume_requested(), cancel_requested(): at the user's request.
        failures_requested(): the user wants to see what could not be read.
        result_requested(str): the user wants to keep what the last run came to, in words.
        text_changed(str): the sentence changed, for those who do not see the window.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    failures_requested = Signal()
    result_requested = Signal(str)
    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAccessibleName(self.tr("Activity"))
        unit = unit_px(self.font())
        self._state = IndexState.IDLE
        self._progress = IndexProgress(0, 0, 0)
        self._reason = ""
        self._result = IndexResult()
        self._photos = 0
        self._unreadable: int | None = None  # of the library, once it is known
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(36 * unit)
        describe(self._bar, self.tr("Share of photos read"))
        self._text = ElidedLabel("muted")
        self._failures = button("", self.failures_requested.emit, kind="link")
        self.save = button(self.tr("Save result …"), self._save, kind="link")
        self._pause = tool_button(self.tr("Pause reading photos"), "pause", self._toggle)
        self._cancel = tool_button(
            self.tr("Stop reading photos"), "stop", self.cancel_requested.emit
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, unit, 3 * unit, unit)
        row.setSpacing(2 * unit)
        row.addWidget(self._bar)
        row.addWidget(self._text, 1)
        row.addWidget(self._failures)
        row.addWidget(self.save)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        self._refresh()

    @property
    def state(self) -> IndexState:
        return self._state

    @property
    def text(self) -> str:
        return self._text.text()

    def set_progress(self, progress: IndexProgress) -> None:
        self._progress = progress
        self._refresh()

    def set_photos(self, photos: int, failures: int | None = None) -> None:
        """How many photos the library shows; of the files that were read, several may be one photo.

        Args:
            failures: how many files of its folders could not be read, to be shown between runs.
        """
        if (photos, failures) != (self._photos, self._unreadable):
            self._photos, self._unreadable = photos, failures
            self._refresh()

    def set_result(self, result: IndexResult) -> None:
        """Show what the last run came to, until the next one starts."""
        self._result = result
        self._refresh()

    def set_state(self, state: IndexState, reason: str = "") -> None:
        """`reason` says in words why reading is paused, or that the worker is being restarted."""
        self._state = state
        self._reason = reason
        if state is IndexState.RUNNING:
            self._result = IndexResult()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    def _toggle(self) -> None:
        if self._state is IndexState.RUNNING:
            self.pause_requested.emit()
        else:
            self.resume_requested.emit()

    def _refresh(self) -> None:
        progress, state = self._progress, self._state
        active = state is not IndexState.IDLE
        finished = progress.done + progress.failed
        self._bar.setVisible(active)
        # A range of zero shows motion while the number of photos is still unknown.
        self._bar.setRange(0, progress.found)
        self._bar.setValue(finished)
        self._pause.setVisible(active and state is not IndexState.STOPPING)
        self._cancel.setVisible(active and state is not IndexState.STOPPING)
        running = state is IndexState.RUNNING
        self._pause.setIcon(icon("pause" if running else "play"))
        name = self.tr("Pause reading photos") if running else self.tr("Go on reading photos")
        self._pause.setToolTip(tool_tip(name))
        self._pause.setAccessibleName(name)
        failed = progress.failed if active or self._unreadable is None else self._unreadable
        self._failures.setVisible(failed > 0)
        self._failures.setText(self.tr("%n not readable", "", failed))
        reasons = "\n".join(
            f"{formatting.number(files)} × {translated(reason)}"
            for reason, files in self._result.refused[:_MOST_REASONS]
        )
        self._failures.setToolTip(tool_tip(reasons))
        self._failures.setAccessibleName(
            self.tr("%n file(s) could not be read, show them", "", failed)
        )
        self.save.setVisible(not active and self._result != IndexResult())
        sentence = self._sentence()
        if sentence != self._text.text():
            self._text.setText(sentence)
            self.text_changed.emit(sentence)
        self._bar.setAccessibleDescription(self._text.text())

    def _save(self) -> None:
        """The sentence of the bar, and every reason why files could not be read."""
        reasons = [
            f"{formatting.number(files)} × {translated(reason)}"
            for reason, files in self._result.refused
        ]
        self.result_requested.emit("\n".join([*self._sentence().split(" · "), *reasons]))

    def _result_parts(self) -> list[str]:
        """What the last run came to, apart from the photos in the library."""
        result = self._result
        parts = [self.tr("%n new", "", result.read)] if result.read else []
        if result.copies:
            parts.append(self.tr("%n duplicate(s)", "", result.copies))
        for kind, files in result.skipped:
            said = {
                OtherKind.VIDEO: self.tr("%n video(s) skipped", "", files),
                OtherKind.SOUND: self.tr("%n sound file(s) skipped", "", files),
                OtherKind.DOCUMENT: self.tr("%n document(s) skipped", "", files),
                OtherKind.OTHER: self.tr("%n other file(s) skipped", "", files),
            }
            parts.append(said[kind])
        return parts

    def _counted(self) -> str:
        progress = self._progress
        said = {
            IndexWork.READ: self.tr("{done} of {found} files read"),
            IndexWork.UNDERSTAND: self.tr("{done} of {found} photos understood"),
            IndexWork.DESCRIBE: self.tr("{done} of {found} photos described anew"),
            IndexWork.NOTES: self.tr("Notes of {done} of {found} photos read"),
            IndexWork.LOOK_AGAIN: self.tr("{done} of {found} photos looked at a second time"),
            IndexWork.TEXT: self.tr("{done} of {found} photos searched for text"),
        }
        return said[progress.work].format(
            done=formatting.number(progress.done), found=formatting.number(progress.found)
        )

    def _sentence(self) -> str:
        progress = self._progress
        counted = self._counted()
        if self._state is IndexState.IDLE:
            if self._reason or not progress.found:
                return self._reason or self.tr("Nothing to do.")
            held = self.tr("Up to date. %n photo(s).", "", self._photos)
            return " · ".join([held, *self._result_parts()])
        if self._state is IndexState.STOPPING:
            return self.tr("Stopping after this group of photos …")
        if self._state is IndexState.PAUSED:
            return self.tr("Paused. {counted}.").format(counted=counted)
        if self._state is IndexState.WAITING:
            return f"{self._reason} {counted}."
        if progress.found == 0:
            return self.tr("Looking for photos …")
        parts = [counted]
        if progress.photos_per_second:
            parts.append(formatting.rate(progress.photos_per_second))
        if progress.seconds_left is not None:
            parts.append(formatting.time_left(progress.seconds_left))
        return " · ".join(parts)
