"""The two kinds of evidence as controls: photos to open and words to weight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton

from core.records import PhotoId
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.captions import localise_caption
from ui.look.controls import describe, tool_tip
from ui.look.icons import icon
from ui.look.photo_words import localise_word
from ui.look.popups import pop_up
from ui.look.theme import unit_px


class PhotoThumb(QToolButton):
    """A small photo: a click opens it, its context menu offers to leave it out.

    Signals:
        opened(int), never_requested(int): on a PhotoId.
    """

    opened = Signal(int)
    never_requested = Signal(int)

    def __init__(
        self,
        thumbnails: ThumbnailLoader,
        photo_id: PhotoId,
        content_hash: bytes | None,
        caption: str,
        *,
        origin: str = "",
        side_units: int = 17,
    ) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._photo_id = photo_id
        self._hash = content_hash
        self._picture: QPixmap | None = None
        lines = [line for line in (localise_caption(caption), origin) if line]
        side = side_units * unit_px(self.font())
        self.setProperty("kind", "thumb")
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 4, side + 4)
        self.setIcon(icon("photo"))
        self.setToolTip(tool_tip("\n".join(lines)))
        describe(
            self,
            self.tr("Photo: {caption}").format(caption=" · ".join(lines)),
            self.tr("Enter opens the photo, the menu key offers more."),
        )
        self.clicked.connect(lambda _checked=False: self.opened.emit(photo_id))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        thumbnails.loaded.connect(self._on_loaded)
        self._take()

    def set_hash(self, content_hash: bytes) -> None:
        """Store the content hash, so that the thumbnail can be shown."""
        self._hash = content_hash
        self._take()

    def menu_for_photo(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icon("photo"), self.tr("Open"), lambda: self.opened.emit(self._photo_id))
        menu.addAction(
            icon("hide"),
            self.tr("Never use this photo"),
            lambda: self.never_requested.emit(self._photo_id),
        )
        return menu

    def _open_menu(self, point: QPoint) -> None:
        pop_up(self.menu_for_photo(), self.mapToGlobal(point))

    def _on_loaded(self, content_hash: bytes) -> None:
        if content_hash == self._hash:
            self._take()

    def _take(self) -> None:
        if self._hash is None:
            return
        ratio = self.devicePixelRatioF()
        side = round(self.iconSize().width() * ratio)
        pixmap = self._thumbnails.pixmap(self._hash, side)
        if pixmap is not None:
            self._picture = rounded(pixmap, side, ratio)
            self.setIcon(QIcon())
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Not as an icon: Qt would keep its pixels after this widget is gone."""
        super().paintEvent(event)
        if self._picture is not None:
            target = QRect(QPoint(), self.iconSize())
            target.moveCenter(self.rect().center())
            with QPainter(self) as painter:
                painter.drawPixmap(target, self._picture)


class WordChip(QToolButton):
    """An aspect word: its menu offers more or less of it.

    Signals:
        more_requested(str), less_requested(str): on the word.
    """

    more_requested = Signal(str)
    less_requested = Signal(str)

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word
        shown = localise_word(word)
        self.setText(shown)
        self.setProperty("kind", "chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(self, self.tr("Word: {word}").format(word=shown), self.tr("Opens a menu."))
        menu = QMenu(self)
        menu.addAction(
            icon("more-like"), self.tr("More of this"), lambda: self.more_requested.emit(word)
        )
        menu.addAction(
            icon("less-like"),
            self.tr("This says nothing about me"),
            lambda: self.less_requested.emit(word),
        )
        self.setMenu(menu)


def rounded(pixmap: QPixmap, side_px: int, ratio: float) -> QPixmap:
    """A square pixmap with rounded corners, `side_px` device pixels wide."""
    result = QPixmap(side_px, side_px)
    result.fill(Qt.GlobalColor.transparent)
    with QPainter(result) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(0, 0, side_px, side_px, 5 * ratio, 5 * ratio)
        painter.setClipPath(path)
        painter.drawPixmap(result.rect(), pixmap)
    result.setDevicePixelRatio(ratio)
    return result
