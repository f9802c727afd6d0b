"""Texts of others are shown letter by letter: markup in them is never followed."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from core.records import FailureKind, FileFailure
from core.sentences import plain
from tests.helpers.checkout import ROOT
from tests.ui.samples import make_places
from ui.library.failures_view import FailuresModel
from ui.look.controls import label, tool_tip
from ui.look.theme import Theme
from ui.places.places_model import PlacesModel

MARKUP = "<img src='file:///nowhere/image.png'> & <b>bold</b>"


@pytest.mark.parametrize("text", ["plain", "1 < 2", "Fish & chips", "a\nb"])
def test_a_plain_text_stays_as_it_is(text: str) -> None:
    assert tool_tip(text) == text


def test_markup_is_shown_as_it_is_written() -> None:
    tip = tool_tip(MARKUP)
    assert "<img" not in tip
    assert tip == (
        "<qt>&lt;img src=&#x27;file:///nowhere/image.png&#x27;&gt; &amp; &lt;b&gt;bold&lt;/b&gt;</qt>"
    )


def test_no_table_hands_markup_to_a_tool_tip(theme: Theme) -> None:
    places = PlacesModel()
    places.set_places([replace(make_places(1)[0], name=MARKUP, description=MARKUP, hours=MARKUP)])
    failures = FailuresModel()
    failures.set_failures(
        [FileFailure(Path("/p") / MARKUP.replace("/", "-"), FailureKind.CORRUPT, plain(MARKUP), 1)]
    )
    for model in (places, failures):
        assert [tip for tip in tips(model) if "<img" in tip or "<b>" in tip] == []
        assert any("&lt;img" in tip for tip in tips(model))


def test_labels_show_markup_as_text(qtbot: QtBot, theme: Theme) -> None:
    widget = label(MARKUP)
    qtbot.addWidget(widget)
    assert widget.textFormat() is Qt.TextFormat.PlainText


def tips(model: QAbstractItemModel) -> list[str]:
    return [
        str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def test_nothing_shows_a_text_in_a_way_that_could_follow_markup() -> None:
    """Labels, boxes and tool tips are made by the functions that show a text as it is written."""
    makers = {"ui/look/controls.py": "QLabel", "ui/look/popups.py": "QMessageBox"}
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)[:60]}"
        for package in ("app", "ui")
        for path in (ROOT / package).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(call, ast.Call)
        and _may_follow_markup(call)
        and makers.get(path.relative_to(ROOT).as_posix()) != ast.unparse(call.func)
    ]
    assert wrong == []


def _may_follow_markup(call: ast.Call) -> bool:
    called = ast.unparse(call.func)
    if called == "QLabel":
        return bool(call.args)
    if called == "QMessageBox" or (called.startswith("QMessageBox.") and "Button" not in called):
        return True
    if called.rpartition(".")[2] not in ("setToolTip", "setWhatsThis", "showText"):
        return False
    text = call.args[1 if called.endswith("showText") else 0]
    fixed = ("self.tr(", "tool_tip(", "QCoreApplication.translate(")
    return not isinstance(text, ast.Constant) and not (
        ast.unparse(text).startswith(fixed)
        and ".format(" not in ast.unparse(text).split("tool_tip(")[0]
    )
