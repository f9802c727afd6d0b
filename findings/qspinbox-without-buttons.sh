#!/usr/bin/env bash
# A QSpinBox without buttons whose box comes from a style sheet gives its text one pixel: it looks
# empty. Also, left padding does not move the text (x is 0). Seen with PySide6-Essentials 6.11.3:
#   buttons 92 33 (0, 5, 78, 23)
#   no buttons 60 33 (0, 5, 1, 23)
# The way out: leave the buttons, 0 wide by `::up-button, ::down-button { width: 0 }`, and pad with
# `lineEdit().setTextMargins` (ui/settings/setting_controls.py, resources/qss/visuallens.qss).
# Exits with 0 while the text of a spin box without buttons is narrower than three pixels.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet "PySide6-Essentials==6.11.3"
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
import sys

from PySide6.QtWidgets import QApplication, QSpinBox

qt = QApplication([])
qt.setStyleSheet("QSpinBox { border: 1px solid red; padding: 4px 8px; min-height: 20px; }")
widths = []
for name, symbols in (
    ("buttons", QSpinBox.ButtonSymbols.UpDownArrows),
    ("no buttons", QSpinBox.ButtonSymbols.NoButtons),
):
    spin = QSpinBox()
    spin.setRange(0, 4000)
    spin.setButtonSymbols(symbols)
    spin.show()
    spin.adjustSize()
    qt.processEvents()
    print(name, spin.width(), spin.height(), spin.lineEdit().geometry().getRect())
    widths.append(spin.lineEdit().width())
sys.exit(0 if widths[1] < 3 <= widths[0] else 1)
PYTHON
