"""Draws the app's icon in every size and form that systems ask for, from one SVG file."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"
SIDES_PX = (16, 32, 48, 64, 128, 256, 512)
# Apple's names for images of these sides in an .icns file; each holds a PNG.
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw_all(folder: Path) -> None:
    """Write `16.png` to `512.png`, `visuallens.ico` and `visuallens.icns`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(SOURCE))
    folder.mkdir(parents=True, exist_ok=True)
    images: dict[int, bytes] = {}
    for side in SIDES_PX:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        images[side] = bytes(data.data())
        (folder / f"{side}.png").write_bytes(images[side])
    (folder / "visuallens.ico").write_bytes(ico(images[side] for side in SIDES_PX if side <= 256))
    (folder / "visuallens.icns").write_bytes(icns(images))
    del application


def ico(pictures: Iterable[bytes]) -> bytes:
    """A Windows icon file of PNG pictures, each at most 256 pixels wide."""
    pictures = list(pictures)
    directory, offset = b"", 6 + 16 * len(pictures)
    for png in pictures:
        (side,) = struct.unpack_from(">I", png, 16)  # width, from the PNG's own header
        directory += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + directory + b"".join(pictures)


def icns(images: dict[int, bytes]) -> bytes:
    """A macOS icon file of PNG pictures by their side."""
    parts = [kind + struct.pack(">I", 8 + len(images[side])) + images[side]
             for side, kind in _ICNS.items()]  # fmt: skip
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]))
