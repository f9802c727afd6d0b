"""Takes the video encoders x264 and x265 (GPL) out of an installed PyAV, which is used for reading only.

Its wheel holds an FFmpeg under the LGPL that names both libraries as needed. Here small libraries of the same names
take their places: all they say is that there is no such encoder.

Needs a C compiler and `readelf`; run it on an environment that is made for the bundle alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cpu_torch import compile_library, symbols_of

ENCODERS = ("x264", "x265")


def make_decoding_only(site_packages: Path) -> None:
    """Replace the encoders of the PyAV below `site_packages`.

    Raises:
        SystemExit: if this PyAV is not as expected.
        subprocess.CalledProcessError: if a stand-in cannot be compiled.
    """
    libraries = site_packages / "av.libs"
    codecs = list(libraries.glob("libavcodec-*.so*"))
    if len(codecs) != 1:
        raise SystemExit("PyAV is not as expected: look for libavcodec in av.libs.")
    names = [symbol.name for symbol in symbols_of(codecs[0]) if not symbol.is_defined]
    for encoder in ENCODERS:
        # One list in memory is asked for too: eight zero bytes end it.
        source = "\n".join(
            f"char {name}[8];"
            if name.endswith("_levels")
            else f"void *{name}(void) {{ return 0; }}"
            for name in names
            if name.startswith(f"{encoder}_")
        )
        for file in libraries.glob(f"lib{encoder}-*.so*"):
            compile_library(file, source)


if __name__ == "__main__":
    make_decoding_only(Path(sys.argv[1]))
