"""Entry point of `visuallens` and `python -m app`. Imports nothing heavy: child processes run it too."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> int:
    """Run the command line; without a command, the window."""
    # First: in a bundled app, a child process would otherwise start the whole app again.
    multiprocessing.freeze_support()
    os.umask(0o077)  # files of this process and its children are for their owner only
    from app.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
