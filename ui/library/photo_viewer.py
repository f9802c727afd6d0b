"""One photo, large, with everything the app knows about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.records import Annotation, Photo, PhotoId, PhotoNotes, PhotoState
from ui.library.shown_words import ShownWords
from ui.look import formatting
from ui.look.captions import localise_caption
from ui.look.controls import button, clear_layout, describe, label, tool_button
from ui.look.icons import draw_icon
from ui.look.photo_words import caption_note
from ui.look.theme import unit_px


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """A photo with its words; `hidden` means “never use this photo”, `denied` words do not apply.

    `written` is the text in it, `notes` what people wrote about it.
    """

    photo: Photo
    annotation: Annotation | None = None
    size_bytes: int | None = None
    hidden: bool = False
    denied: tuple[str, ...] = ()
    written: str = ""
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen


class PhotoViewer(QFrame):
    """Image on one side, facts on the other.

    Signals:
        closed(): back to the previous view.
        step_requested(int): -1 or +1 photo.
        picture_wanted(object, int): Photo and the long side in device pixels; reply with
            `set_picture`.
        similar_requested(int), show_requested(int), hide_toggled(int, bool): on a PhotoId.
        word_requested(str): the user searches for an aspect word, as displayed.
        word_denied(int, str, bool): a PhotoId does not show a word, or does after all.
    """

    closed = Signal()
    step_requested = Signal(int)
    picture_wanted = Signal(object, int)
    similar_requested = Signal(int)
    show_requested = Signal(int)
    hide_toggled = Signal(int, bool)
    word_requested = Signal(str)
    word_denied = Signal(int, str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        unit = unit_px(self.font())
        self._details: PhotoDetails | None = None
        self._place = 0, 0  # of the photo in the grid, from 1, and the number of photos
        self._picture = _Picture()
        back = button(self.tr("Back"), self.closed.emit, icon_name="previous")
        self._previous = tool_button(
            self.tr("Previous photo"), "previous", lambda: self.step_requested.emit(-1)
        )
        self._next = tool_button(self.tr("Next photo"), "next", lambda: self.step_requested.emit(1))
        self._position = label(kind="muted", wrap=False)
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        top.setSpacing(2 * unit)
        top.addWidget(back)
        top.addStretch(1)
        top.addWidget(self._position)
        top.addWidget(self._previous)
        top.addWidget(self._next)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._picture, 1)
        body.addWidget(self._make_facts(unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(body, 1)

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
            self._picture.set_pixmap(None, self._state_text(photo.state))
            self._ask_for_picture()
        if total:
            self._position.setText(
                self.tr("{position} of {total}").format(
                    position=formatting.number(position), total=formatting.number(total)
                )
            )
        self._position.setVisible(total > 0)
        self._previous.setEnabled(position > 1)
        self._next.setEnabled(position < total)
        self._fill(details)

    def set_picture(self, photo_id: int, pixmap: QPixmap) -> None:
        """Show the picture (or a better one) of a photo; ignored if the user has moved on."""
        if self._details is not None and self._details.photo.id == photo_id:
            self._picture.set_pixmap(pixmap, "")

    def set_problem(self, photo_id: int, sentence: str) -> None:
        """Show why there is no large picture, but only if no smaller one is shown."""
        if self._details is not None and self._details.photo.id == photo_id:
            self._picture.set_problem(sentence)

    def _make_facts(self, unit: int) -> QScrollArea:
        self._caption = label(kind="heading", selectable=True)
        self._caption_note = label(kind="small")
        self.words = ShownWords()
        self.words.search_requested.connect(self.word_requested)
        self.words.denied.connect(self._emit_denied)
        self._written_title = label(self.tr("Text in the photo"), "muted")
        self._written = label(selectable=True)
        self._facts = QWidget()
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(unit)
        grid.setColumnStretch(1, 1)
        self._hide = button(self.tr("Never use this photo"), self._toggle_hidden, icon_name="hide")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self._caption)
        column.addWidget(self._caption_note)
        column.addWidget(self.words)
        column.addWidget(self._written_title)
        column.addWidget(self._written)
        column.addWidget(self._facts)
        column.addWidget(button(self.tr("Similar photos"), self._emit_similar, icon_name="search"))
        column.addWidget(button(self.tr("Show in folder"), self._emit_show, icon_name="folder"))
        column.addWidget(self._hide)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(76 * unit)
        describe(area, self.tr("About this photo"))
        return area

    def _fill(self, details: PhotoDetails) -> None:
        photo, annotation = details.photo, details.annotation
        caption = localise_caption(annotation.caption) if annotation else ""
        self._caption.setText(caption or photo.path.name)
        self._caption_note.setText(caption_note())
        is_english = annotation is not None and caption == annotation.caption
        self._caption_note.setVisible(bool(caption and is_english and caption_note()))
        describe(self._picture, caption or photo.path.name)
        words = annotation.aspects if annotation else ()
        self.words.set_words([aspect.word for aspect in words], details.denied)
        self._written.setText(details.written)
        self._written.setAccessibleName(details.written)
        for part in (self._written_title, self._written):
            part.setVisible(bool(details.written))
        self._fill_facts(details)
        self._hide.setText(
            self.tr("Use this photo again") if details.hidden else self.tr("Never use this photo")
        )
        self._hide.setAccessibleName(self._hide.text())
        self._hide.setToolTip(self.tr("Hidden photos stay in the library but shape no answer."))

    def _fill_facts(self, details: PhotoDetails) -> None:
        clear_layout(self._facts)
        grid = self._facts.layout()
        assert isinstance(grid, QGridLayout)  # set in _make_facts
        for number, (name, value) in enumerate(self._fact_rows(details)):
            grid.addWidget(label(name, "muted", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
            text = label(value, selectable=True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            describe(text, f"{name}: {value}")
            grid.addWidget(text, number, 1)

    def _fact_rows(self, details: PhotoDetails) -> list[tuple[str, str]]:
        photo, metadata = details.photo, details.photo.metadata
        rows: list[tuple[str, str]] = []
        rows += self._noted_rows(details.notes)
        if metadata.captured:
            rows.append((self.tr("Taken"), formatting.date_and_time(metadata.captured.local)))
        if metadata.camera:
            rows.append((self.tr("Camera"), metadata.camera))
        size = f"{metadata.width_px} × {metadata.height_px}, {metadata.format}"
        if details.size_bytes is not None:
            size = f"{size}, {formatting.byte_size(details.size_bytes)}"
        rows.append((self.tr("Picture"), size))
        if details.notes.places:
            rows.append((self.tr("Place"), ", ".join(details.notes.places)))
        if metadata.gps:
            name = self.tr("Position") if details.notes.places else self.tr("Place")
            rows.append((name, formatting.position(metadata.gps.lat, metadata.gps.lon, 4)))
        if details.notes.software:
            rows.append((self.tr("Edited with"), "\n".join(details.notes.software)))
        rows.append((self.tr("File"), formatting.breakable(str(photo.path))))
        if photo.state is not PhotoState.PRESENT:
            rows.append((self.tr("State"), self._state_text(photo.state)))
        return rows

    def _noted_rows(self, notes: PhotoNotes) -> list[tuple[str, str]]:
        keywords = (
            keyword.replace("|", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
            for keyword in notes.keywords
        )
        stars = "★" * (notes.rating or 0) if notes.rating != -1 else self.tr("rejected")
        rows = (
            (self.tr("Title"), notes.title),
            (self.tr("Description"), notes.caption),
            (self.tr("Keywords"), "\n".join(keywords)),
            (self.tr("People"), ", ".join(notes.people)),
            (self.tr("Rating"), stars),
            (self.tr("Label"), notes.label),
        )
        return [(name, text) for name, text in rows if text]

    def _state_text(self, state: PhotoState) -> str:
        return {
            PhotoState.PRESENT: "",
            PhotoState.OFFLINE: self.tr("The folder of this photo is not reachable now."),
            PhotoState.MISSING: self.tr("The file is no longer in its folder."),
        }[state]

    def _ask_for_picture(self) -> None:
        if self._details is not None:
            size = self._picture.size() * self.devicePixelRatioF()
            self.picture_wanted.emit(self._details.photo, max(size.width(), size.height(), 512))

    def _emit_similar(self) -> None:
        if self._details:
            self.similar_requested.emit(self._details.photo.id)

    def _emit_denied(self, word: str, denied: bool) -> None:
        if self._details:
            self.word_denied.emit(self._details.photo.id, word, denied)

    def _emit_show(self) -> None:
        if self._details:
            self.show_requested.emit(self._details.photo.id)

    def _toggle_hidden(self) -> None:
        if self._details:
            self.hide_toggled.emit(self._details.photo.id, not self._details.hidden)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._details is not None:
            self.show_photo(self._details, *self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        elif event.key() in steps:
            self.step_requested.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Picture(QWidget):
    """The photo scaled to fit, never enlarged by more than a factor of two."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)

    def set_pixmap(self, pixmap: QPixmap | None, text: str) -> None:
        self._pixmap = pixmap
        self._text = text
        self.update()

    def set_problem(self, text: str) -> None:
        if self._pixmap is None:
            self._text = text
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(12, 0, -12, -12)
        if self._pixmap is None or self._pixmap.isNull():
            muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
            box = QRectF(0, 0, 64, 64)
            box.moveCenter(area.center())
            draw_icon(painter, "photo", box, muted)
            painter.setPen(muted)
            text_area = QRectF(area.left(), box.bottom() + 12, area.width(), area.height())
            painter.drawText(
                text_area,
                int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap),
                self._text,
            )
        else:
            natural = QSizeF(self._pixmap.size())
            fitted = natural.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            if fitted.width() > 2 * natural.width():
                fitted = natural * 2
            target = QRectF(0, 0, fitted.width(), fitted.height())
            target.moveCenter(area.center())
            painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
