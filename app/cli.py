"""The command line: parser, dispatch, and exit codes."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Final

from app import __version__
from app.commands import window
from app.commands.context import Context, visible
from app.commands.keeping import self_test
from core import logs
from core.errors import Cancelled, VisualLensError
from core.paths import DataPaths, resolve_data_paths

EXIT_DONE: Final = 0
EXIT_PROBLEM: Final = 1  # something the user can fix
EXIT_BUG: Final = 70
EXIT_INTERRUPTED: Final = 130

_RESEARCH: Final = frozenset({"train", "bench", "-h", "--help"})


def _commands() -> list[ModuleType]:
    """A new command is one module with `add_parser(commands)` and one name here."""
    from app.commands import ask, demo, index, models, places, profile, search, status
    from app.commands.keeping import data, doctor, encryption

    return [
        index,
        status,
        search,
        ask,
        profile,
        places,
        models,
        data,
        encryption,
        doctor,
        demo,
        window,
    ]


def build_parser(*, research: bool = True) -> argparse.ArgumentParser:
    """The whole command line; every command sets `run`, a function of its options and a `Context`.

    Args:
        research: include training and benchmarks, which take longer to declare than the window to open.
    """
    parser = argparse.ArgumentParser(
        prog="visuallens",
        description="Recommends places from your own photos. Everything stays on this computer. "
        "Without a command, the window opens.",
    )
    _add_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in _commands():
        command.add_parser(commands)
    if research and not getattr(sys, "frozen", False):  # the bundle does not include them
        _add_research(commands)
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    """Options that stand before any command."""
    parser.add_argument("--version", action="version", version=f"VisualLens {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where the library is kept")
    parser.add_argument(
        "--device", help="where models run: cpu, cuda, cuda:1, rocm, xpu or mps; default: the best"
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="first line: the passphrase of an encrypted library; - reads it from the input",
    )
    parser.add_argument("--debug", action="store_true", help="write more into the log file")
    parser.add_argument(
        "--self-test",
        dest="run",
        action="store_const",
        const=self_test.run,
        help=argparse.SUPPRESS,  # for those who make or install a bundle
    )
    parser.set_defaults(run=window.run)


def _add_research(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from app.commands.research import bench, train

    train.add_train_parser(commands)
    bench.add_bench_parser(commands)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code.

    0 success, 1 a problem the user can fix (one sentence on stderr), 2 wrong usage,
    130 interrupted, 70 our bug (with the log's path).
    """
    _tolerate_odd_names()
    try:
        options = _window_options(arguments)
        if options is None:
            research = not _RESEARCH.isdisjoint(arguments)
            options = build_parser(research=research).parse_args(_joined_positions(arguments))
    except SystemExit as ended:  # argparse has reported the error, or printed the version
        return int(ended.code or 0)
    paths = resolve_data_paths(options.data_dir)
    try:
        return _dispatch(options, paths)
    except (KeyboardInterrupt, Cancelled):
        print("Stopped.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except VisualLensError as error:
        print(visible(f"visuallens: {error}"), file=sys.stderr)
        return EXIT_PROBLEM
    except BrokenPipeError:  # the reader of our output (`| head`) has stopped reading
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_DONE
    except Exception:  # noqa: BLE001  # boundary of the process: everything else is our bug
        logs.app.exception("a command failed")
        print(
            f"visuallens: something went wrong inside VisualLens. The details are in {paths.logs}.",
            file=sys.stderr,
        )
        return EXIT_BUG


def _window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The options of a start without a command, which need not wait for all commands to be imported.

    None if there is more in `arguments`.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    _add_options(parser)
    try:
        options, others = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None  # the whole parser says what is wrong
    return None if others else options


def _joined_positions(arguments: Sequence[str]) -> list[str]:
    """ "--near -33.87,151.2" as one argument: a southern latitude is not an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined[-1:] == ["--near"] and re.match(r"-\d", argument):
            joined[-1] = f"--near={argument}"
        else:
            joined.append(argument)
    return joined


def starts_programs(options: argparse.Namespace) -> bool:
    """Whether a command is research, which measures with git and with the programs of others."""
    name: str = options.run.__module__
    return name.startswith("app.commands.research")


def _dispatch(options: argparse.Namespace, paths: DataPaths) -> int:
    from core.models.device.devices import DEVICE_VARIABLE
    from core.safety.offline import force_offline, guard_sockets
    from core.threads import share_processor

    force_offline()
    guard_sockets(programs=starts_programs(options))
    if options.device is not None:
        os.environ[DEVICE_VARIABLE] = options.device
    share_processor()
    # The window has its own log file, the self-test its own data folder.
    if options.run not in (window.run, self_test.run):
        paths.create()
        logs.start_logging(paths.logs, "command", debug=options.debug)
    context = Context(paths, options.debug, options.passphrase_file)
    code = int(options.run(options, context))
    sys.stdout.flush()
    return code


def _tolerate_odd_names() -> None:
    """File names are not always valid text; printing one must not fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
