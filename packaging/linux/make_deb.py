"""Makes `dist/visuallens_VERSION_ARCH.deb` from the bundle, checked by the desktop's own tools.

Needs dpkg-deb, desktop-file-validate and appstreamcli:
    sudo apt-get install -y dpkg desktop-file-utils appstream
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

import icons  # noqa: E402  # above this folder, like the next one
import sbom  # noqa: E402

BUNDLE = ROOT / "dist" / "visuallens"
TOOLS = ("dpkg-deb", "dpkg", "desktop-file-validate", "appstreamcli")
# What the bundle takes from the system: graphics drivers and what belongs to the screen.
DEPENDS = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
MAINTAINER = "The VisualLens developers <developers@visuallens.example>"
METAINFO = "org.visuallens.VisualLens.metainfo.xml"
COPYRIGHT = """VisualLens, Copyright 2026 the VisualLens developers

Licensed under the Apache License, Version 2.0. On Debian systems its text is in
/usr/share/common-licenses/Apache-2.0.

The licences of the parts it is made of are in THIRD_PARTY.txt beside this file and in
/usr/lib/visuallens/_internal/notices.
"""
DESCRIPTION = """find photos by what they show, and places that fit you
 VisualLens reads the folders your photos are in and learns from them what
 you like. Ask for a nearby museum, and it ranks a list of places and shows
 which of your photos speak for each. Everything stays on this computer."""


def main() -> int:
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        print(
            f"{', '.join(missing)} missing: sudo apt-get install -y dpkg desktop-file-utils appstream"
        )
        return 1
    if not BUNDLE.exists():
        print("There is no bundle yet: make bundle")
        return 1
    validate()
    architecture = output("dpkg", "--print-architecture")
    package = ROOT / "dist" / f"visuallens_{sbom.version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=ROOT / "dist") as directory:
        tree = Path(directory) / "visuallens"
        lay_out(tree)
        write_control(tree, architecture)
        # xz: every dpkg and lintian read it; at its quickest it packs better than zstd does.
        options = ("--root-owner-group", "-Zxz", "-z1")
        subprocess.run(["dpkg-deb", *options, "--build", str(tree), str(package)], check=True)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def validate() -> None:
    """Let the desktop's own tools look at the files they are for."""
    subprocess.run(["desktop-file-validate", HERE / "visuallens.desktop"], check=True)
    metainfo = HERE / METAINFO
    subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True)


def lay_out(tree: Path) -> None:
    """The files of the package below `tree`."""
    library = tree / "usr/lib/visuallens"
    # Links instead of copies: the bundle is large, and only packed from here.
    shutil.copytree(BUNDLE, library, copy_function=os.link, symlinks=True)
    share = tree / "usr/share"
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/visuallens").symlink_to("../lib/visuallens/visuallens")
    place(HERE / "visuallens.desktop", share / "applications")
    place(HERE / METAINFO, share / "metainfo")
    place(HERE / "visuallens-mime.xml", share / "mime/packages", "visuallens.xml")
    place(HERE / "lintian-overrides", share / "lintian/overrides", "visuallens")
    place(icons.SOURCE, share / "icons/hicolor/scalable/apps", "visuallens.svg")
    with tempfile.TemporaryDirectory() as drawn:
        icons.draw_all(Path(drawn))
        for side in icons.SIDES_PX:
            place(
                Path(drawn) / f"{side}.png",
                share / f"icons/hicolor/{side}x{side}/apps",
                "visuallens.png",
            )
    pack((HERE / "visuallens.1").read_bytes(), share / "man/man1/visuallens.1.gz")
    documents = share / "doc/visuallens"
    pack(debian_changelog().encode(), documents / "changelog.gz")
    pack((ROOT / "CHANGELOG.md").read_bytes(), documents / "CHANGELOG.md.gz")
    place(BUNDLE / "_internal/notices/THIRD_PARTY.txt", documents)
    (documents / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink() and (path.is_dir() or path.stat().st_nlink == 1):
            path.chmod(0o755 if path.is_dir() else 0o644)


def write_control(tree: Path, architecture: str) -> None:
    libc = os.confstr("CS_GNU_LIBC_VERSION").split()[-1]  # the bundle runs on this one or newer
    installed = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN/control").write_text(
        f"Package: visuallens\nVersion: {sbom.version()}\nArchitecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {installed}\nSection: graphics\nPriority: optional\n"
        f"Depends: libc6 (>= {libc}), {', '.join(DEPENDS)}\n"
        f"Description: {DESCRIPTION}\n",
        encoding="utf-8",
    )
    sums = [
        f"{md5(path)}  {path.relative_to(tree)}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")


def md5(path: Path) -> str:
    """What Debian's own tools check a package's files by."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def place(source: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def pack(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def debian_changelog() -> str:
    """The one entry that Debian's tools ask for; people read CHANGELOG.md beside it."""
    newest = ElementTree.parse(HERE / METAINFO).find("releases/release")
    assert newest is not None
    day = datetime.combine(date.fromisoformat(newest.attrib["date"]), time(), UTC)
    return (
        f"visuallens ({sbom.version()}) stable; urgency=medium\n\n"
        f"  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {format_datetime(day)}\n"
    )


def output(*command: str) -> str:
    return subprocess.check_output(command, text=True).strip()


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
