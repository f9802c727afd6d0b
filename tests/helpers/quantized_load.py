"""Loads a model in a process of its own and tells the most memory it took while doing so.

Run as `python -m tests.helpers.quantized_load MODEL_DIR PRECISION`; prints bytes.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from core.catalogue.manifest import read_manifest
from core.models.device.devices import choose_device
from core.models.vlm.model import load_vlm
from core.models.vlm.quantization import Precision


def own_bytes(kind: str = "RssAnon") -> int:
    """Memory that is this process's alone; with "RssFile", what it holds of mapped files."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(kind):
            return int(line.split()[1]) * 1024
    raise AssertionError("this system does not tell")


def main() -> None:
    small, large, precision = Path(sys.argv[1]), Path(sys.argv[2]), Precision(sys.argv[3])
    cpu = choose_device("cpu")
    load_vlm(small, read_manifest(small), cpu, precision)  # libraries and kernels are there now
    before, most, done = own_bytes(), 0, threading.Event()
    mapped_before = own_bytes("RssFile")

    def watch() -> None:
        nonlocal most
        while not done.wait(0.002):
            most = max(most, own_bytes())

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    vlm = load_vlm(large, read_manifest(large), cpu, precision)
    done.set()
    watcher.join()
    held = own_bytes()
    mapped = own_bytes("RssFile") - mapped_before
    most = max(most, held) - before
    sys.stdout.write(f"{most} {held - before} {mapped} {vlm.precision.value}\n")


if __name__ == "__main__":
    main()
