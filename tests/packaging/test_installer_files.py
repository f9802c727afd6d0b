"""Files that only other systems' tools read: what they name exists, and the version is one."""

from __future__ import annotations

import io
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import icons
import pytest
import sbom
from PIL import Image

from app import __version__
from core.catalogue.folder import VLM_FAMILIES
from tests.helpers.checkout import ROOT

LINUX = ROOT / "packaging/linux"
WINDOWS = (ROOT / "packaging/windows/visuallens.iss").read_text(encoding="utf-8")
SPEC = (ROOT / "packaging/bundle/visuallens.spec").read_text(encoding="utf-8")
METAINFO = LINUX / "org.visuallens.VisualLens.metainfo.xml"


def test_every_installer_has_the_version_of_the_app() -> None:
    assert sbom.version() == __version__
    assert re.findall(r'#define Version "(.+)"', WINDOWS) == [__version__]
    newest = ElementTree.parse(METAINFO).find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert 'ROOT / "app/__init__.py"' in SPEC  # where the bundle reads it


def test_the_windows_installer_names_files_that_exist_or_that_the_bundle_makes() -> None:
    named = re.findall(r"\{#Root\}\\([^\"\n]+)", WINDOWS)
    paths = {name.replace("\\", "/") for name in named}
    made = {"dist", "dist/visuallens/*", "build/bundle/icons/visuallens.ico"}
    assert made <= paths
    for path in paths - made:
        assert (ROOT / path).exists(), path
    assert '#define Program "visuallens.exe"' in WINDOWS


def test_the_windows_installer_opens_our_folder_to_containers_for_reading_and_no_other() -> None:
    assert re.findall(r'icacls\.exe"; Parameters: "(.*?)"; Flags', WINDOWS) == [
        '""{app}"" /grant *S-1-15-2-1:(OI)(CI)(RX) /q'
    ]


def test_the_bundle_names_files_and_modules_that_exist() -> None:
    for path in re.findall(r'ROOT / "([^"]+)"(?: / "([^"]+)")?', SPEC):
        assert (ROOT / "/".join(filter(None, path))).exists(), path
    left_out = re.findall(r'"((?:core|app)\.[\w.]+)"', SPEC)
    assert "core.research" in left_out
    for module in left_out:
        base = ROOT / module.replace(".", "/")
        assert base.is_dir() or base.with_suffix(".py").exists(), module


def test_the_bundle_holds_every_family_of_models_a_person_can_install() -> None:
    families = re.search(r"FAMILIES = \((.*?)\)", SPEC, re.DOTALL)
    assert families is not None
    for family in VLM_FAMILIES:
        assert f'"{family}"' in families[1]


def test_the_mac_s_files_are_well_formed_and_ask_for_no_network() -> None:
    script = ROOT / "packaging/macos/sign.sh"
    named = re.findall(r"packaging/macos/[\w.]+|app/__init__\.py", script.read_text())
    assert all((ROOT / path).exists() for path in named)
    if shell := shutil.which("sh"):
        subprocess.run([shell, "-n", script], check=True)
    entitlements = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert entitlements
    assert not [name for name in entitlements if "network" in name or "device" in name]


def test_the_desktop_file_calls_a_command_that_exists() -> None:
    text = (LINUX / "visuallens.desktop").read_text(encoding="utf-8")
    fields = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    assert fields["Exec"] == "visuallens open %F"
    assert "inode/directory" in fields["MimeType"].split(";")
    assert ElementTree.parse(METAINFO).findtext("launchable") == "visuallens.desktop"
    own = ElementTree.parse(LINUX / "visuallens-mime.xml").getroot()[0].get("type")
    assert own in fields["MimeType"].split(";")


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", LINUX / "visuallens.desktop"),
        ("appstreamcli", "validate", "--no-net", METAINFO),
    ],
    ids=lambda command: str(command[0]),
)
def test_the_desktop_s_own_tools_find_nothing_wrong(command: tuple[str | Path, ...]) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    result = subprocess.run([*command], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_icons_are_drawn_in_every_size_and_form(qapp: object, tmp_path: Path) -> None:
    icons.draw_all(tmp_path)
    for side in icons.SIDES_PX:
        with Image.open(tmp_path / f"{side}.png") as image:
            assert image.size == (side, side)
            assert image.getpixel((side // 2, 2 + side // 16)) != (0, 0, 0, 0)
    with Image.open(io.BytesIO((tmp_path / "visuallens.ico").read_bytes())) as ico:
        assert ico.info["sizes"] == {(side, side) for side in icons.SIDES_PX if side <= 256}
    with Image.open(tmp_path / "visuallens.icns") as icns:
        assert {size[0] * size[2] for size in icns.info["sizes"]} == {16, 32, 64, 128, 256, 512}
