"""Candidate lists: edit in a table with undo, paste, import, home location."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.records import Candidate, GeoPoint, PlaceList, PlaceListId, RowProblem
from core.sentences import Sentence
from tests.ui.samples import make_places
from ui.dialogs.home_location import HomeLocationDialog, LocationChoice
from ui.dialogs.import_places import ImportPlacesDialog, ImportPreview
from ui.dialogs.paste_places import PastePlacesDialog
from ui.look.theme import Theme
from ui.places.places_model import PlacesModel, parse_point
from ui.places.places_preview import make_places_table
from ui.places.places_view import PlacesView


@pytest.fixture
def model(theme: Theme) -> PlacesModel:
    model = PlacesModel()
    model.set_places(make_places(3))
    return model


def test_edit_changes_one_value_and_undo_takes_it_back(qtbot: QtBot, model: PlacesModel) -> None:
    with qtbot.waitSignal(model.places_changed) as changed:
        assert model.setData(model.index(1, 0), "Night Market")
    assert [place.name for place in changed.args[0]][1] == "Night Market"
    model.undo_stack.undo()
    assert model.places == make_places(3)
    model.undo_stack.redo()
    assert model.places[1].name == "Night Market"


@pytest.mark.parametrize(
    ("column", "text"),
    [(0, ""), (3, "95, 2"), (3, "somewhere"), (4, "7"), (4, "nan"), (5, "9")],
)
def test_value_that_does_not_fit_is_refused_with_a_sentence(
    qtbot: QtBot, model: PlacesModel, column: int, text: str
) -> None:
    with qtbot.waitSignal(model.edit_refused) as refused:
        assert not model.setData(model.index(0, column), text)
    assert refused.args[0].endswith(".")
    assert model.places == make_places(3)


def test_values_are_read_back_as_they_were_typed(model: PlacesModel) -> None:
    for column, text in ((3, "48.5; 2.25"), (4, "3.5"), (5, "4")):
        assert model.setData(model.index(0, column), text)
    place = model.places[0]
    assert (place.location, place.rating, place.price_level) == (GeoPoint(48.5, 2.25), 3.5, 4)


def test_removed_rows_come_back_in_their_places(model: PlacesModel) -> None:
    model.remove_rows([0, 2])
    assert [place.name for place in model.places] == ["Harbour Museum 2"]
    model.undo_stack.undo()
    assert model.places == make_places(3)


@pytest.mark.parametrize("text", ["", "1", "1,2,3", "91, 0", "0, 181", "a, b", "inf, 0"])
def test_text_that_is_no_position_gives_none(text: str) -> None:
    assert parse_point(text) is None


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PlacesView:
    view = PlacesView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_texts_of_a_list_keep_their_direction_where_the_window_runs_from_right_to_left(
    model: PlacesModel,
) -> None:
    index = model.index(0, 0)
    name = index.data()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert index.data() == f"\u2068{name}\u2069"
        assert index.data(Qt.ItemDataRole.EditRole) == name
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_delete_key_removes_the_selected_rows(qtbot: QtBot, view: PlacesView) -> None:
    entry = PlaceList(PlaceListId(1), "Paris", 3)
    view.set_lists([entry])
    view.show_list(entry, make_places(3))
    view._table.setFocus()
    view._table.selectRow(1)
    with qtbot.waitSignal(view.places_edited) as edited:
        qtbot.keyClick(view._table, Qt.Key.Key_Delete)
    assert [place.name for place in edited.args[1]] == ["Harbour Museum 1", "Harbour Museum 3"]
    view.undo()
    assert len(view.model.places) == 3


def test_empty_view_offers_paste_and_import(qtbot: QtBot, view: PlacesView) -> None:
    paste, import_ = view.state.action_buttons()
    with qtbot.waitSignal(view.paste_requested):
        qtbot.mouseClick(paste, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.import_requested):
        qtbot.mouseClick(import_, Qt.MouseButton.LeftButton)


def test_dropped_files_are_taken_and_folders_are_not(
    qtbot: QtBot, view: PlacesView, tmp_path: Path
) -> None:
    table = tmp_path / "places.kml"
    table.write_text("<kml/>")
    with qtbot.waitSignal(view.files_dropped) as dropped:
        drop(view, [tmp_path, table])
    assert dropped.args == [[table]]


class _Drop(QDropEvent):
    """Its source is a widget of this process if the drag began there."""

    origin: QWidget | None = None

    def source(self) -> QObject:
        return self.origin or super().source()


def drop(widget: QWidget, paths: list[Path], *, source: QWidget | None = None) -> None:
    """Let files fall on a widget as a file manager, or a widget of our own, does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = _Drop(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.origin = source
    widget.dropEvent(event)


def test_paste_dialog_asks_for_a_preview_and_keeps_what_was_understood(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = PastePlacesDialog("My places")
    qtbot.addWidget(dialog)
    assert not dialog._save.isEnabled()
    with qtbot.waitSignal(dialog.text_changed) as changed:
        qtbot.keyClicks(dialog.editor, "Harbour Museum")
    assert changed.args == ["Harbour Museum"]
    dialog.show_places(make_places(2), [RowProblem(3, Sentence("row.no-name"))])
    assert dialog.preview.problem_lines() == ["Line 3: it has no name; the line was skipped"]
    with qtbot.waitSignal(dialog.save_requested) as saved:
        qtbot.mouseClick(dialog._save, Qt.MouseButton.LeftButton)
    assert saved.args == ["My places", make_places(2)]
    dialog.show_places((), [RowProblem(n, Sentence("row.no-name")) for n in range(700)])
    assert len(dialog.preview.problem_lines()) == 501
    assert dialog.preview.problem_lines()[-1].startswith("and 200 more")


def test_draft_does_not_overwrite_what_was_begun(qtbot: QtBot, theme: Theme) -> None:
    dialog = PastePlacesDialog("My places")
    qtbot.addWidget(dialog)
    dialog.offer_draft("from before")
    assert dialog.editor.toPlainText() == "from before"
    dialog.offer_draft("later")
    assert dialog.editor.toPlainText() == "from before"


def test_choosing_a_column_tells_the_whole_mapping(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportPlacesDialog("list.csv")
    qtbot.addWidget(dialog)
    headers = ("title", "what", "stars")
    dialog.show_preview(
        ImportPreview((), (), headers, {"name": "title"}, ";", "utf-8", "Choose a column.")
    )
    assert dialog.mapping() == {"name": 0}
    combo = dialog.field_combo("description")
    with qtbot.waitSignal(dialog.mapping_changed) as changed:
        combo.setCurrentIndex(combo.findText("what"))
        combo.activated.emit(combo.currentIndex())
    assert changed.args == [{"name": 0, "description": 1}]
    assert not dialog._save.isEnabled()


def test_enter_imports_once_wherever_the_focus_is(qtbot: QtBot, theme: Theme) -> None:
    for pick in (lambda dialog: dialog._name, lambda dialog: dialog.field_combo("name")):
        dialog = ImportPlacesDialog("list.csv")
        qtbot.addWidget(dialog)
        dialog.show_preview(ImportPreview(make_places(2), (), ("name",), {"name": "name"}, ",", ""))
        dialog.show()
        saved: list[str] = []
        dialog.save_requested.connect(lambda name, _places, saved=saved: saved.append(name))
        qtbot.keyClick(pick(dialog), Qt.Key.Key_Return)
        assert saved == ["list"]


def test_home_is_taken_from_a_photo_or_typed(qtbot: QtBot, theme: Theme) -> None:
    dialog = HomeLocationDialog(None)
    qtbot.addWidget(dialog)
    assert dialog._none.isHidden()  # the library has not been asked yet
    dialog.set_choices(())
    assert not dialog._none.isHidden()
    dialog.set_choices([LocationChoice("harbour.jpg, 3 May 2021", GeoPoint(43.5, 7.0))])
    dialog._choices.setCurrentRow(0)
    assert dialog._field.text() == "43.50000, 7.00000"
    with qtbot.waitSignal(dialog.text_typed) as typed:
        dialog._field.setText("not a place")
    assert typed.args == ["not a place"]
    dialog.show_matches("not a place", None, ())
    assert not dialog._save.isEnabled()
    assert not dialog._problem.isHidden()
    vaduz = LocationChoice("Vaduz, Liechtenstein", GeoPoint(47.14, 9.52))
    dialog._field.setText("Vadu")
    dialog.show_matches("an earlier text", None, ())
    dialog.show_matches("Vadu", None, [vaduz])
    dialog._choices.setCurrentRow(0)
    assert dialog._field.text() == "47.14000, 9.52000"
    assert dialog._save.isEnabled()
    dialog._field.setText("48.86, 2.34")
    with qtbot.waitSignal(dialog.location_chosen) as chosen:
        qtbot.mouseClick(dialog._save, Qt.MouseButton.LeftButton)
    assert chosen.args == [GeoPoint(48.86, 2.34), "48.86, 2.34"]
    dialog._field.setText("Vadu")
    dialog.show_matches("Vadu", None, [vaduz])
    dialog._choices.setCurrentRow(-1)
    dialog._choices.setCurrentRow(0)
    with qtbot.waitSignal(dialog.location_chosen) as chosen:
        dialog._save.click()
    assert chosen.args == [vaduz.point, "Vaduz, Liechtenstein"]


def test_preview_keeps_only_what_is_ticked_and_rows_can_be_mended(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = PastePlacesDialog("My places")
    qtbot.addWidget(dialog)
    names = ["Harbour Museum", "Quay 3", "see you there", "Moco, Foam and Tate", "gone"]
    dialog.show_places([Candidate(name, category="museum") for name in names], (), {2})
    preview, model = dialog.preview, dialog.preview._model
    assert [place.name for place in preview.places] == [n for n in names if n != "see you there"]
    model.merge_rows([0, 1])
    model.split_row(2)
    model.remove_rows([5])
    assert [(place.name, place.description, place.category) for place in preview.places] == [
        ("Harbour Museum", "Quay 3", "museum"),
        ("Moco", "", "museum"),
        ("Foam", "", "museum"),
        ("Tate", "", "museum"),
    ]
    assert model.setData(model.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert preview.places[1].name == "see you there"
    for _ in range(3):
        model.undo_stack.undo()
    assert [place.name for place in preview.places] == names


def test_preview_says_why_a_single_name_cannot_be_split(qtbot: QtBot, theme: Theme) -> None:
    dialog = PastePlacesDialog("My places")
    qtbot.addWidget(dialog)
    dialog.show_places(make_places(1), ())
    dialog.preview._table.selectRow(0)
    qtbot.mouseClick(dialog.preview._split, Qt.MouseButton.LeftButton)
    assert "Harbour Museum 1" in dialog.preview._notice.text()
    assert dialog.preview.places == make_places(1)


def test_nothing_ticked_is_nothing_to_keep(qtbot: QtBot, theme: Theme) -> None:
    dialog = PastePlacesDialog("My places")
    qtbot.addWidget(dialog)
    dialog.show_places(make_places(1), (), {0})
    assert not dialog._save.isEnabled()


def test_columns_are_as_wide_as_what_is_in_them(qtbot: QtBot) -> None:
    model = PlacesModel()
    table = make_places_table(model)
    qtbot.addWidget(table)
    hours = "Mo-Sa 08:00-18:30; Su 10:00-17:00"
    table.resize(1900, 400)
    table.show()
    model.set_places([Candidate("Pier", "Boats, " * 30, hours=hours, price_level=1)])
    header = table.horizontalHeader()
    for column in range(2, 7):  # what is not the name or a long text
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
        assert table.columnWidth(column) >= header.sectionSizeHint(column)
    assert table.columnWidth(7) < table.columnWidth(1) / 2  # no link, much to describe
