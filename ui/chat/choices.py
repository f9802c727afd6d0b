"""Clickable sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.look.controls import button, clear_layout


def fill_choices(holder: QWidget, texts: Sequence[str], on_chosen: Callable[[str], object]) -> None:
    """Add a button for each text to a container that has a layout."""
    clear_layout(holder)
    layout = holder.layout()
    for text in texts:
        widget = button(text, lambda text=text: on_chosen(text))  # type: ignore[misc]  # bound per button
        if layout is not None:
            layout.addWidget(widget)
