"""Faults injected into indexing, as often as wanted.

`python -m tests.trust.faults --times 200 --out faults.json` runs all of them; the tests a few.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from tests.trust.disk_faults import disk_full, file_too_large, read_only_data, unreadable_photos
from tests.trust.folder_faults import (
    changing_files,
    huge_folder,
    odd_names,
    other_disk,
    vanishing_root,
)
from tests.trust.indexing import to_json
from tests.trust.kills import killed, killed_encrypted
from tests.trust.machine_faults import clock_jumps, many_readers, memory_capped, memory_short
from tests.trust.process_faults import decoders_killed, messages_broken, pipe_cut
from tests.trust.trials import Fault, Tally

ALL: Final[dict[str, Fault]] = {
    "killed": killed,
    "killed_encrypted": killed_encrypted,
    "disk_full": disk_full,
    "file_too_large": file_too_large,
    "read_only_data": read_only_data,
    "unreadable_photos": unreadable_photos,
    "vanishing_root": vanishing_root,
    "other_disk": other_disk,
    "changing_files": changing_files,
    "clock_jumps": clock_jumps,
    "odd_names": odd_names,
    "memory_short": memory_short,
    "memory_capped": memory_capped,
    "many_readers": many_readers,
    "decoders_killed": decoders_killed,
    "messages_broken": messages_broken,
    "pipe_cut": pipe_cut,
    "huge_folder": huge_folder,
}


def main() -> None:
    """Run faults and write what they did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument(
        "--only", nargs="*", choices=list(ALL), default=[n for n in ALL if n != "huge_folder"]
    )
    parser.add_argument("--out", type=Path, default=Path("faults.json"))
    options = parser.parse_args()
    results = []
    for name in options.only:
        tally = ALL[name](options.times)
        results.append({slot: getattr(tally, slot) for slot in Tally.__slots__})
        results[-1]["sentences"] = sorted(tally.sentences)
        sys.stderr.write(f"{tally}\n")
        options.out.write_text(to_json(results))


if __name__ == "__main__":
    main()
