"""Builds the bundle of the platform it runs on: `dist/visuallens` (on macOS also `dist/VisualLens.app`).

The bundle is made from an environment of its own in `build/bundle`, with the pinned versions and
nothing that the app does not need. Where torch comes as a CUDA build only, its CUDA libraries are
replaced (see cpu_torch.py), so every bundle computes on the processor, on a Mac also on its GPU.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))  # run as a script, its own folder is the only one

import cpu_torch  # noqa: E402  # beside this file
import decoding_av  # noqa: E402  # beside this file
import dev  # noqa: E402  # above it, like the next ones
import icons  # noqa: E402
import licences  # noqa: E402
import sbom  # noqa: E402

BUILD = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
VENV = BUILD / "venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
PROGRAM = DIST / "visuallens" / ("visuallens.exe" if os.name == "nt" else "visuallens")
# The tool that makes the bundle; it runs at build time only, its start program may be passed on.
PYINSTALLER = "pyinstaller>=6.22,<7"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep-venv", action="store_true", help="do not delete build/bundle")
    options = parser.parse_args(arguments)
    if problem := find_problem():
        print(problem)
        return 1
    started = time.monotonic()
    make_environment()
    notices = write_notices()
    icons.draw_all(BUILD / "icons")
    freeze(notices)
    add_system_notices()
    if not options.keep_venv:
        shutil.rmtree(BUILD)
    size = folder_bytes(PROGRAM.parent)
    print(f"{PROGRAM.parent}: {size / 1e6:.0f} MB in {time.monotonic() - started:.0f} s")
    return subprocess.run(
        [sys.executable, ROOT / "packaging" / "smoke_test.py", PROGRAM]
    ).returncode


def find_problem() -> str | None:
    """A sentence about what is missing here to build a bundle, None when all is there."""
    if sys.platform.startswith("linux"):
        if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
            return "This Python was built without a shared library. Use the system's own Python."
        if missing := [tool for tool in ("cc", "readelf", "objdump") if not shutil.which(tool)]:
            return f"{', '.join(missing)} is missing: sudo apt-get install -y gcc binutils"
    if shutil.disk_usage(ROOT).free < 6e9:
        return "Building the bundle needs 6 GB of free disk space."
    return None


def make_environment() -> None:
    """The environment the bundle is made from; kept from the last time if nothing has changed."""
    tools = (Path(cpu_torch.__file__), Path(decoding_av.__file__))
    inputs = [ROOT / "pyproject.toml", ROOT / "constraints.txt", *tools]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    stamp = VENV / "made-from"
    if stamp.exists() and stamp.read_text() == digest:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    uv = (sys.executable, "-m", "uv")
    run(*uv, "venv", "--quiet", "--python", sys._base_executable, VENV)
    overrides = BUILD / "overrides.txt"
    overrides.write_text("".join(f"{name} ; sys_platform == 'never'\n" for name in cuda_packages()))
    install = (*uv, "pip", "install", "--quiet", "--python", PYTHON)
    pins = ("--constraints", ROOT / "constraints.txt", "--overrides", overrides)
    run(*install, *pins, "--requirements", ROOT / "pyproject.toml", PYINSTALLER)
    weights = licences.project()["optional-dependencies"]["starter"]
    run(*install, "--no-deps", *dev.WEIGHTS_PLATFORM, *weights)
    site_packages = find_site_packages()
    if sys.platform.startswith("linux") and cpu_torch.needs_stand_ins(site_packages):
        saved = cpu_torch.make_cpu_only(site_packages)
        print(f"CUDA libraries of torch replaced: {saved / 1e6:.0f} MB saved")
    if sys.platform.startswith("linux"):
        decoding_av.make_decoding_only(site_packages)
    stamp.write_text(digest)


def cuda_packages() -> list[str]:
    """Pinned packages that are not installed into a bundle for Linux on x86-64."""
    if not (sys.platform.startswith("linux") and platform.machine() == "x86_64"):
        return []
    pins = (ROOT / "constraints.txt").read_text().splitlines()
    names = [line.partition("==")[0] for line in pins if "==" in line]
    return [name for name in names if name.startswith(licences.CUDA_PACKAGES)]


def write_notices() -> Path:
    """Licence texts and the list of parts, for the bundle; stops on a licence not allowed."""
    notices = BUILD / "notices"
    notices.mkdir(parents=True, exist_ok=True)
    parts = licences.runtime_parts([find_site_packages()], bundled=True)
    if problems := licences.find_problems(parts):
        raise SystemExit("\n".join(problems))
    (notices / "THIRD_PARTY.txt").write_text(licences.notices(parts), encoding="utf-8")
    (notices / "sbom.cdx.json").write_text(sbom.document(parts, PYTHON), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", notices / "LICENSE.txt")
    DIST.mkdir(exist_ok=True)
    shutil.copy(notices / "sbom.cdx.json", DIST)
    return notices


def freeze(notices: Path) -> None:
    run(sys.executable, ROOT / "packaging" / "translate.py", "--compile")
    for name in ("visuallens", "VisualLens.app"):
        shutil.rmtree(DIST / name, ignore_errors=True)
    environment = os.environ | {
        "VISUALLENS_BUNDLE_NOTICES": str(notices),
        "VISUALLENS_BUNDLE_ICONS": str(BUILD / "icons"),
        "VISUALLENS_BUNDLE_SYSTEM": str(BUILD / "system-libraries.txt"),
        "PYTHONHASHSEED": "1",  # two builds of one state are then alike
    }
    work = ("--workpath", BUILD / "work", "--distpath", DIST, "--noconfirm", "--log-level", "WARN")
    run(PYTHON, "-m", "PyInstaller", *work, ROOT / "packaging/bundle/visuallens.spec",
        environment=environment)  # fmt: skip


def add_system_notices() -> None:
    """Licences of the libraries that come from this very system; Debian keeps them by package.

    Other systems bring no library of their own that is not part of every installation.
    """
    libraries = (BUILD / "system-libraries.txt").read_text().split("\n")[:-1]
    if not (sys.platform.startswith("linux") and libraries):
        return
    texts = {}
    for library in libraries:
        package = debian_package(Path(library))
        file = Path("/usr/share/doc") / package / "copyright"
        if not package or not file.exists():
            raise SystemExit(f"The licence of {library} is not known: leave it out or name it.")
        texts[package] = file.read_text(encoding="utf-8", errors="replace")
    blocks = [f"{'=' * 90}\n{name}\n\n{text.rstrip()}" for name, text in sorted(texts.items())]
    (notices,) = PROGRAM.parent.rglob("notices")
    (notices / "SYSTEM_LIBRARIES.txt").write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def debian_package(library: Path) -> str:
    """Name of the package a library belongs to, empty if it is of none."""
    for path in (library, Path("/usr") / library.relative_to("/"), library.resolve()):
        found = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return ""


def find_site_packages() -> Path:
    """Where the bundle's environment keeps its packages."""
    code = "import sysconfig; print(sysconfig.get_path('platlib'))"
    return Path(subprocess.check_output([PYTHON, "-c", code], text=True).strip())


def folder_bytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def run(*command: str | Path, environment: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    os.umask(0o022)  # the bundle is for everybody on the computer it is installed on
    sys.exit(main())
