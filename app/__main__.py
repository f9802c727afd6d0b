"""Entry point of `visuallens` and `python -m app`. Imports nothing heavy: every child does it too."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> int:
    """Run the command line; without a command, the window."""
    # First of all: in a bundled app, a child process would otherwise start the whole app again.
    multiprocessing.freeze_support()
    os.umask(0o077)  # whatever this process and its children create is for its owner alone
    from app.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
