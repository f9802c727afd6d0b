"""Where the SQLite vector extension is installed."""

from importlib.util import find_spec
from pathlib import Path

from core.errors import EnvironmentProblem
from core.sentences import Sentence


def extension_path() -> str:
    """Path for `load_extension`, without a suffix, which depends on the operating system.

    The package is not imported, because that would load numpy into the window.

    Raises:
        EnvironmentProblem: if the package is not installed.
    """
    spec = find_spec("sqlite_vec")
    if spec is None or not spec.submodule_search_locations:
        raise EnvironmentProblem(Sentence("library.no-sqlite-vec"))
    return str(Path(spec.submodule_search_locations[0]) / "vec0")
