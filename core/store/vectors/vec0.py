"""Where the SQLite extension for vectors is installed."""

from importlib.util import find_spec
from pathlib import Path

from core.errors import EnvironmentProblem
from core.sentences import Sentence


def extension_path() -> str:
    """Path to hand to `load_extension`, without a suffix: each system has its own.

    The package is not imported, because that would load numpy into the window.

    Raises:
        EnvironmentProblem: if the package is not installed.
    """
    spec = find_spec("sqlite_vec")
    if spec is None or not spec.submodule_search_locations:
        raise EnvironmentProblem(Sentence("library.no-sqlite-vec"))
    return str(Path(spec.submodule_search_locations[0]) / "vec0")
