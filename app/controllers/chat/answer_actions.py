"""Actions on an answer: copy, save, print it; open, copy and mark its places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QUrl, QUrlQuery, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QFileDialog

from app.desktop.tasks import Tasks, Topic
from core.records import Answer, GeoPoint
from core.safety.outputs import output_file
from core.store.connection import Connection
from core.store.library.roots import RootStore
from core.store.person.edits import EditId, EditKind, EditStore
from ui.chat.answer_document import MARK, answer_html, answer_text, place_text
from ui.chat.chat_model import AnswerAction, PlaceAction, PlaceMarks, PlaceRequest
from ui.chat.chat_view import ChatView
from ui.dialogs.marked_places import MarkedPlacesDialog
from ui.look.notice_bar import NoticeBar
from ui.look.popups import open_dialog

_PDF_CREATOR = "VisualLens"
_MARGIN_MM = 18.0
_KINDS = {
    PlaceAction.BEEN_THERE: EditKind.BEEN_THERE,
    PlaceAction.WANT_TO_GO: EditKind.WANT_TO_GO,
}


class AnswerActions(QObject):
    """Connects the buttons of answers and cards.

    Args:
        open_url: opens an address in the browser; the only way out, and only on a click.

    Signals:
        edit_made(): a refused place may be recommended again, or not after all.
    """

    edit_made = Signal()

    def __init__(
        self,
        view: ChatView,
        *,
        tasks: Tasks,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._open_url = open_url
        view.place_requested.connect(self._on_place)
        view.answer_requested.connect(self._on_answer)
        view.refusal_taken_back.connect(lambda name: self._take_back(name, view.notice))

    def load_marks(self) -> None:
        """Update the marks of the places in every answer."""
        self._tasks.read(_read_marks, self._view.set_marks, topic=Topic.MARKS)

    def show_marked(self, notice: NoticeBar) -> None:
        """List the marked places over the window; `notice` offers to undo changes made there."""

        def show(names: tuple[list[str], list[str], list[str]]) -> None:
            dialog = MarkedPlacesDialog(*names, self._view.window())
            dialog.taken_back.connect(lambda name: self._take_back(name, notice))
            dialog.removed.connect(lambda action, name: self._mark(name, action, notice, on=False))
            open_dialog(dialog)

        self._tasks.read(_read_names, show)

    # --- places ---------------------------------------------------------------------------

    def _on_place(self, request: PlaceRequest) -> None:
        place = request.place.candidate
        chosen = False
        if request.action is PlaceAction.LINK:
            chosen = self._open(QUrl(place.url))
        elif request.action is PlaceAction.MAPS and place.location is not None:
            chosen = self._open(map_url(place.location))
        elif request.action is PlaceAction.COPY:
            self._copy(place_text(request.place))
            chosen = True
        elif request.action in _KINDS:
            self._mark(place.name, request.action, self._view.notice, on=request.on)
        if chosen:
            self._tasks.write(lambda connection: EditStore(connection).choose_place(place.name))

    def _open(self, url: QUrl) -> bool:
        opened = url.scheme() in ("http", "https") and self._open_url(url)
        if not opened:
            self._view.notice.warn(self.tr("No browser could be opened."))
        return opened

    def _mark(self, name: str, action: PlaceAction, notice: NoticeBar, *, on: bool) -> None:
        def write(on: bool, then: Callable[[], None]) -> None:
            self._tasks.write(
                lambda connection: EditStore(connection).mark_place(name, _KINDS[action], on=on),
                lambda _result: then(),
            )

        def offer_undo() -> None:
            self.load_marks()
            sentence = {
                (PlaceAction.BEEN_THERE, True): self.tr("You have been to “{name}”."),
                (PlaceAction.WANT_TO_GO, True): self.tr("“{name}” is on your wish list."),
                (PlaceAction.BEEN_THERE, False): self.tr("“{name}” counts as new to you."),
                (PlaceAction.WANT_TO_GO, False): self.tr("“{name}” is off your wish list."),
            }[action, on].format(name=name)
            notice.offer_undo(sentence, lambda: write(not on, self.load_marks))

        write(on, offer_undo)

    def _take_back(self, name: str, notice: NoticeBar) -> None:
        """Recommend a refused place again, and offer to refuse it after all."""

        def refuse(connection: Connection, edits: list[EditId]) -> None:
            for edit in edits:
                EditStore(connection).redo(edit)

        def offer_undo(edits: list[EditId]) -> None:
            self.edit_made.emit()
            sentence = self.tr("“{name}” may be recommended again.").format(name=name)
            notice.offer_undo(
                sentence,
                lambda: self._tasks.write(
                    lambda connection: refuse(connection, edits),
                    lambda _result: self.edit_made.emit(),
                ),
            )

        self._tasks.write(lambda connection: EditStore(connection).take_back(name), offer_undo)

    # --- answers --------------------------------------------------------------------------

    def _on_answer(self, action: AnswerAction, answer: Answer) -> None:
        if action is AnswerAction.COPY:
            self._copy(answer_text(answer))
        elif action is AnswerAction.SAVE:
            self._choose_file(answer)
        else:
            self._print(answer)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._view.notice.inform(self.tr("Copied."))

    def _choose_file(self, answer: Answer) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Save the answer"),
            self.tr("answer.html"),
            self.tr("Web page (*.html);;PDF (*.pdf)"),
        )
        if name:
            self.save(answer, Path(name))

    def save(self, answer: Answer, file: Path) -> None:
        """Write the answer as a web page, or as a PDF if the name has that suffix."""
        self._save(answer_html(answer), file, as_pdf=file.suffix.casefold() == ".pdf")

    def _save(self, page: str, file: Path, *, as_pdf: bool) -> None:
        self._tasks.read(
            lambda connection: write_answer(connection, page, file, as_pdf=as_pdf),
            lambda _result: self._view.notice.inform(self.tr("The answer was saved.")),
            self._view.notice.warn,
        )

    def _print(self, answer: Answer) -> None:
        from PySide6.QtPrintSupport import (  # a library of its own, rarely needed
            QPrintDialog,
            QPrinter,
        )

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._view)
        page = answer_html(answer)

        def finished(result: int) -> None:
            if result != QDialog.DialogCode.Accepted:
                return
            if file := printer.outputFileName():  # the dialog's “Print to file”
                self._save(page, Path(file), as_pdf=True)
            else:
                _document(page).print_(printer)

        dialog.finished.connect(finished)
        open_dialog(dialog)


def map_url(where: GeoPoint) -> QUrl:
    """A position on the map of OpenStreetMap."""
    query = QUrlQuery()
    query.addQueryItem("mlat", f"{where.lat:.5f}")
    query.addQueryItem("mlon", f"{where.lon:.5f}")
    url = QUrl("https://www.openstreetmap.org/")
    url.setQuery(query)
    url.setFragment(f"map=17/{where.lat:.5f}/{where.lon:.5f}")
    return url


def write_answer(connection: Connection, page: str, file: Path, *, as_pdf: bool) -> None:
    """Write a page of `answer_html`, or the same as a PDF.

    Raises:
        UserError: if the file is in a photo folder, or exists and is not a saved answer.
        EnvironmentProblem: if it cannot be written.
    """
    folders = [root.path for root in RootStore(connection).all()]
    with output_file(file, folders, _is_saved_answer) as partial:
        partial.write_bytes(_pdf(page) if as_pdf else page.encode())


def _pdf(page: str) -> bytes:
    """In memory first: Qt reports no error of a file it prints to."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(_PDF_CREATOR)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    _document(page).print_(writer)
    return bytes(buffer.data().data())


def _is_saved_answer(file: Path) -> bool:
    start = file.read_bytes()[:4_096]
    return MARK.encode() in start or (
        start.startswith(b"%PDF") and _PDF_CREATOR.encode("utf-16-be") in file.read_bytes()
    )


def _document(page: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(page)
    return document


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)


def _read_marks(connection: Connection) -> PlaceMarks:
    wanted, visited, _refused = _read_names(connection)
    return PlaceMarks.of(visited, wanted)


def _read_names(connection: Connection) -> tuple[list[str], list[str], list[str]]:
    edits = EditStore(connection)
    wanted = edits.marked_places(EditKind.WANT_TO_GO)
    return wanted, edits.marked_places(EditKind.BEEN_THERE), edits.refused_places()
