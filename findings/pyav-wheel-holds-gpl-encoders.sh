#!/usr/bin/env bash
# av 18.0.0 (PyAV, BSD-3-Clause), Linux x86-64, 2026-11-30
#
# The wheel's FFmpeg calls itself LGPL, in every library and in PyAV's own table, and was configured without
# --enable-gpl. All the same it is built with --enable-libx264 and --enable-libx265: libavcodec names both
# encoders (GPL-2.0-or-later) as needed, and the wheel ships them. FFmpeg's own configure refuses this without
# --enable-gpl. Who only asks FFmpeg for its licence hands on GPL libraries unknowingly.
#
# Seen:  libavcodec says: LGPL version 3 or later; --enable-gpl: False
#        libavcodec needs: libx264-d6533a8d.so.165, libx265-f5385bb8.so.216
#
# Ours: packaging/bundle/decoding_av.py takes both out of a bundle; packaging/licences/allowed.toml says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check av==18.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import re
import sys
from pathlib import Path

import av
from av._core import library_meta

codec = library_meta["libavcodec"]
is_gpl = "--enable-gpl" in codec["configuration"]
print(f"libavcodec says: {codec['license']}; --enable-gpl: {is_gpl}")
(library,) = Path(av.__file__).parents[1].glob("av.libs/libavcodec-*.so*")
needed = sorted(set(re.findall(rb"libx26[45]-\w+\.so\.\d+", library.read_bytes())))
print("libavcodec needs:", ", ".join(name.decode() for name in needed))
sys.exit(0 if codec["license"].startswith("LGPL") and not is_gpl and len(needed) == 2 else 1)
PYTHON
