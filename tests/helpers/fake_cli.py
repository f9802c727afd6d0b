"""`python -m tests.helpers.fake_cli ...`: the command line with small models, as a process of its own."""

from __future__ import annotations

import sys

from tests.helpers import fake_library


def main() -> int:
    import core.worker.library
    from app.cli import run

    core.worker.library.Library = fake_library.open_slow_library  # type: ignore[assignment, misc]  # same call
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
