"""Rows of trees."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidgetItem


def children_of(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The rows directly below a row."""
    found = (item.child(at) for at in range(item.childCount()))
    return [child for child in found if child is not None]
