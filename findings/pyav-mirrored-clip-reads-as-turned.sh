#!/usr/bin/env bash
# av 18.0.0 (PyAV), numpy 2.4.6, Linux x86-64, 2026-11-30
#
# `VideoFrame.rotation` of a clip that is mirrored left to right (a front camera, a scanner of slides) is -180,
# that of a clip turned upside down; of one mirrored top to bottom it is 0. Turning frames by it gives pictures
# on their heads. Only the display matrix among the frame's side data tells the difference.
#
# Seen:  upright 0, mirrored left to right -180, turned upside down -180, mirrored top to bottom 0
#
# Ours: core/photos/decode/clips.py reads the display matrix and never asks for `rotation`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check av==18.0.0 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import io
import struct
import sys

import av
import numpy as np

file = io.BytesIO()
with av.open(file, "w", format="mp4") as container:
    stream = container.add_stream("mpeg4", rate=10)
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    container.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8))))
    container.mux(stream.encode())
plain = file.getvalue()
MATRICES = {  # a, b, c, d of x' = ax + cy, y' = bx + dy
    "upright": (1, 0, 0, 1), "mirrored left to right": (-1, 0, 0, 1),
    "turned upside down": (-1, 0, 0, -1), "mirrored top to bottom": (1, 0, 0, -1),
}
said = {}
for name, (a, b, c, d) in MATRICES.items():
    clip = bytearray(plain)
    one = 1 << 16
    struct.pack_into(">9i", clip, clip.index(b"tkhd") + 44, a * one, b * one, 0, c * one, d * one, 0, 0, 0, 1 << 30)
    with av.open(io.BytesIO(clip)) as container:
        said[name] = next(container.decode(video=0)).rotation
print(", ".join(f"{name} {angle}" for name, angle in said.items()))
sys.exit(0 if list(map(abs, said.values())) == [0, 180, 180, 0] else 1)
PYTHON
