"""One photo, large, with everything the app knows about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from core.records import PhotoId
from ui.look import formatting
from ui.look.captions import localise_caption
from ui.look.controls import button, describe, label, tool_button
from ui.look.popups import open_dialog
from ui.look.theme import unit_px
from ui.viewer.full_screen import FullScreen
from ui.viewer.photo_details import PhotoDetails
from ui.viewer.photo_facts import PhotoFacts
from ui.viewer.picture_view import PictureView
from ui.viewer.tags_dialog import TagsDialog

if TYPE_CHECKING:  # a map is loaded when the first one is opened
    from ui.map.base_map import BaseMap

_SLIDE_MS: Final = 5_000
_ZOOM_A_KEY: Final = 1.25
_PAN_SHARE: Final = 0.2  # of the view, for a key


class PhotoViewer(QFrame):
    """Image on one side, facts on the other; or the image alone on the whole screen.

    Args:
        base_map: returns the base map, for where a photo was taken.

    Signals:
        closed(): back to the previous view.
        step_requested(int): -1 or +1 photo.
        picture_wanted(object, int): Photo and the long side in device pixels; reply with
            `set_picture`.
        full_wanted(object): the own pixels of a Photo; reply with `set_full`.
        tags_wanted(int): all metadata of a PhotoId; reply to the dialog `tags`.
        similar_requested(int), show_requested(int), open_requested(int), play_requested(int),
            hide_toggled(int, bool): on a PhotoId.
        favourite_toggled(int, bool): a PhotoId is a favourite, or is none any more.
        word_requested(str): the user searches for a word, as displayed.
        word_denied(int, str, bool): a PhotoId does not show a word, or does after all.
    """

    closed = Signal()
    step_requested = Signal(int)
    picture_wanted = Signal(object, int)
    full_wanted = Signal(object)
    tags_wanted = Signal(int)
    similar_requested = Signal(int)
    show_requested = Signal(int)
    open_requested = Signal(int)
    play_requested = Signal(int)
    hide_toggled = Signal(int, bool)
    favourite_toggled = Signal(int, bool)
    word_requested = Signal(str)
    word_denied = Signal(int, str, bool)

    def __init__(self, base_map: Callable[[], BaseMap]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._details: PhotoDetails | None = None
        self._place = 0, 0  # of the photo in the grid, from 1, and the number of photos
        self._full_screen: FullScreen | None = None
        self.tags: TagsDialog | None = None
        self.picture = PictureView()
        self.picture.scale_changed.connect(self._show_scale)
        self.picture.sharper_wanted.connect(self._ask_for_full)
        self.facts = PhotoFacts(base_map)
        self._slides = QTimer(self)
        self._slides.setSingleShot(True)
        self._slides.setInterval(_SLIDE_MS)
        self._slides.timeout.connect(self._next_slide)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.picture, 1)
        self._body.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_top())
        column.addLayout(self._body, 1)
        self._connect_facts()

    def _make_top(self) -> QHBoxLayout:
        unit = unit_px(self.font())
        self.position = label(kind="muted", wrap=False)
        self.scale_button = button(
            "", self._toggle_scale, kind="link", description=self.tr("Whole photo or 100 %")
        )
        self.scale_button.setAccessibleName(self.tr("Whole photo or 100 %"))
        self._previous = tool_button(
            self.tr("Previous photo"), "previous", lambda: self.step_requested.emit(-1)
        )
        self._next = tool_button(self.tr("Next photo"), "next", lambda: self.step_requested.emit(1))
        self._info = tool_button(
            self.tr("Show what is known about it"), "info", self._toggle_facts, checkable=True
        )
        self._info.setChecked(True)
        self.favourite = tool_button(
            self.tr("Favourite"), "star", self._toggle_favourite, checkable=True
        )
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        top.setSpacing(2 * unit)
        top.addWidget(button(self.tr("Back"), self.closed.emit, icon_name="previous"))
        top.addStretch(1)
        for part in (
            self.position,
            tool_button(self.tr("Zoom out"), "zoom-out", lambda: self.zoom(-1)),
            self.scale_button,
            tool_button(self.tr("Zoom in"), "zoom-in", lambda: self.zoom(1)),
            tool_button(self.tr("Slide show (Space)"), "play", self.play),
            tool_button(self.tr("Full screen"), "fit", self.enter_full_screen),
            self.favourite,
            self._info,
            self._previous,
            self._next,
        ):
            top.addWidget(part)
        return top

    def _connect_facts(self) -> None:
        facts = self.facts
        facts.word_requested.connect(self.word_requested)
        facts.word_denied.connect(lambda word, no: self._with_id(self.word_denied.emit, word, no))
        facts.similar_requested.connect(lambda: self._with_id(self.similar_requested.emit))
        facts.show_requested.connect(lambda: self._with_id(self.show_requested.emit))
        facts.open_requested.connect(lambda: self._with_id(self.open_requested.emit))
        facts.play_requested.connect(lambda: self._with_id(self.play_requested.emit))
        facts.tags_requested.connect(self._open_tags)
        facts.hide_toggled.connect(
            lambda: self._with_id(
                self.hide_toggled.emit, not (self._details and self._details.hidden)
            )
        )
        facts.picture_copied.connect(self.copy_picture)
        facts.path_copied.connect(self.copy_path)

    def _with_id(self, act: Callable[..., object], *values: object) -> None:
        if self._details is not None:
            act(self._details.photo.id, *values)

    # --- what is shown --------------------------------------------------------------------

    @property
    def photo_id(self) -> PhotoId | None:
        return self._details.photo.id if self._details else None

    def show_photo(self, details: PhotoDetails, position: int = 0, total: int = 0) -> None:
        """Show the facts at once and request the picture. `position` counts from 1."""
        self._place = position, total
        same = self._details is not None and self._details.photo.id == details.photo.id
        self._details = details
        photo = details.photo
        if not same:
            size = photo.metadata.width_px, photo.metadata.height_px
            self.picture.show_nothing(*size, self.facts.state_text(photo.state))
            self._ask_for_picture()
            if self._slides.isActive():
                self._slides.start()
        if total:
            self.position.setText(
                self.tr("{position} of {total}").format(
                    position=formatting.number(position), total=formatting.number(total)
                )
            )
        self.position.setVisible(total > 0)
        self._previous.setEnabled(position > 1)
        self._next.setEnabled(position < total)
        caption = localise_caption(details.annotation.caption) if details.annotation else ""
        describe(
            self.picture,
            caption or photo.path.name,
            self.tr("Plus and minus zoom, 0 shows the whole photo, 1 shows 100 %."),
        )
        self.favourite.setChecked("" in details.albums)
        self._show_facts(details)

    def _show_facts(self, details: PhotoDetails) -> None:
        """The keys stay with the viewer if the word that had the focus is gone."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.facts.isAncestorOf(focused)
        self.facts.show_details(details)
        if had_focus and focused is not None and not self.facts.isAncestorOf(focused):
            self.setFocus()

    def set_picture(self, photo_id: int, pixmap: QPixmap) -> None:
        """Show the picture (or a better one) of a photo; ignored if the user has moved on."""
        if self.photo_id == photo_id:
            self.picture.set_pixmap(pixmap)

    def set_full(self, photo_id: int, image: QImage) -> None:
        """Show the own pixels of a photo; ignored if the user has moved on."""
        if self.photo_id == photo_id:
            self.picture.set_full(image)

    def set_problem(self, photo_id: int, sentence: str) -> None:
        """Show why there is no large picture, but only if no smaller one is shown."""
        if self.photo_id == photo_id:
            self.picture.set_problem(sentence)

    def copy_picture(self) -> None:
        """Put the best picture there is into the clipboard."""
        if not self.picture.best.isNull():
            QGuiApplication.clipboard().setImage(self.picture.best)

    def copy_path(self) -> None:
        """Put the path of the file into the clipboard."""
        if self._details is not None:
            QGuiApplication.clipboard().setText(str(self._details.photo.path))

    def _toggle_favourite(self) -> None:
        if self._details is not None:
            self._with_id(self.favourite_toggled.emit, "" not in self._details.albums)

    def _ask_for_picture(self) -> None:
        if self._details is not None:
            size = self.picture.size() * self.devicePixelRatioF()
            self.picture_wanted.emit(self._details.photo, max(size.width(), size.height(), 512))

    def _ask_for_full(self) -> None:
        if self._details is not None:
            self.full_wanted.emit(self._details.photo)

    def _open_tags(self) -> None:
        if self._details is not None:
            photo = self._details.photo
            self.tags = open_dialog(TagsDialog(photo.id, photo.path.name, self))
            self.tags.finished.connect(self._forget_tags)
            self.tags_wanted.emit(photo.id)

    def _forget_tags(self) -> None:
        self.tags = None

    # --- how it is shown ------------------------------------------------------------------

    def zoom(self, steps: int) -> None:
        """Look closer, or less close."""
        self.picture.zoom_by(_ZOOM_A_KEY**steps)

    def _toggle_scale(self) -> None:
        if self.picture.is_close:
            self.picture.fit()
        else:
            self.picture.zoom_to(1.0)

    def _show_scale(self) -> None:
        text = formatting.percent(self.picture.scale)
        self.scale_button.setText(text)
        self.scale_button.setAccessibleName(self.tr("Shown at {percent}").format(percent=text))

    def _toggle_facts(self) -> None:
        self.facts.setVisible(self.facts.isHidden())
        self._info.setChecked(not self.facts.isHidden())

    def enter_full_screen(self) -> None:
        """Show the picture alone on the whole screen."""
        if self._full_screen is not None:
            return
        window = self._full_screen = FullScreen(self.picture, self.handle_key, self)
        window.left.connect(self.leave_full_screen)
        window.step_requested.connect(self.step_requested)
        window.play_toggled.connect(self._toggle_play)
        window.showFullScreen()
        window.setFocus()

    def leave_full_screen(self) -> None:
        """Put the picture back beside its facts; a slide show ends."""
        self._slides.stop()
        window, self._full_screen = self._full_screen, None
        if window is not None:
            self._body.insertWidget(0, window.give_back(), 1)
            window.hide()
            window.deleteLater()
            self.setFocus()

    def play(self) -> None:
        """Start a slide show on the whole screen."""
        self.enter_full_screen()
        self._slides.start()
        self._show_playing()

    def _toggle_play(self) -> None:
        if self._slides.isActive():
            self._slides.stop()
        else:
            self._slides.start()
        self._show_playing()

    def _start_or_pause(self) -> None:
        """A video plays; of photos there is a slide show."""
        if self._full_screen is not None:
            self._toggle_play()
        elif self._details is not None and self.facts.can_play:
            self.play_requested.emit(self._details.photo.id)
        else:
            self.play()

    def _show_playing(self) -> None:
        if self._full_screen is not None:
            self._full_screen.set_playing(self._slides.isActive())

    def _next_slide(self) -> None:
        position, total = self._place
        if position < total:
            self._slides.start()  # again when the photo is there
            self.step_requested.emit(1)
        self._show_playing()

    # --- keys -----------------------------------------------------------------------------

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key means, on the page or on the whole screen; whether it means anything."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if key is not Qt.Key.Key_C:
                return False
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            (self.copy_path if shift else self.copy_picture)()
            return True
        if self._handle_move(key):
            return True
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(1),
            Qt.Key.Key_Equal: lambda: self.zoom(1),
            Qt.Key.Key_Minus: lambda: self.zoom(-1),
            Qt.Key.Key_0: self.picture.fit,
            Qt.Key.Key_1: lambda: self.picture.zoom_to(1.0),
            Qt.Key.Key_F: self._toggle_full_screen,
            Qt.Key.Key_F11: self._toggle_full_screen,
            Qt.Key.Key_Space: self._start_or_pause,
            Qt.Key.Key_I: self._toggle_facts,
            Qt.Key.Key_Period: self._toggle_favourite,
            Qt.Key.Key_Escape: self._leave,
            Qt.Key.Key_Backspace: self._leave,
        }
        if key in acts:
            acts[key]()
        return key in acts

    def _handle_move(self, key: Qt.Key) -> bool:
        """Arrows move a photo that is looked at closely, and step otherwise."""
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        moves = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        if key in moves and self.picture.is_close:
            across, down = moves[key]
            step = _PAN_SHARE * min(self.picture.width(), self.picture.height())
            self.picture.pan(across * step, down * step)
        elif key in steps:
            self.step_requested.emit(steps[key])
        return key in moves or key in steps

    def _toggle_full_screen(self) -> None:
        if self._full_screen is None:
            self.enter_full_screen()
        else:
            self.leave_full_screen()

    def _leave(self) -> None:
        if self._full_screen is not None:
            self.leave_full_screen()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._details is not None:
            self.show_photo(self._details, *self._place)
            self._show_scale()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave_full_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.handle_key(event):
            super().keyPressEvent(event)
