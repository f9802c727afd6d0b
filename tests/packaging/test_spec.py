"""The bundle's specification runs through, and takes in and leaves out what it must."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from core.catalogue.folder import VLM_FAMILIES
from tests.helpers.checkout import ROOT

SPEC = ROOT / "packaging/bundle/visuallens.spec"
COLLECTED = [
    ("torch/lib/libtorch_cpu.so", "{site}/torch/lib/libtorch_cpu.so", "BINARY"),
    ("torch/bin/torch_shm_manager", "{site}/torch/bin/torch_shm_manager", "BINARY"),
    ("torch/bin/protoc", "{site}/torch/bin/protoc", "BINARY"),
    ("libcudart.so.13", "/usr/local/lib/libcudart.so.13", "BINARY"),
    ("libglib-2.0.so.0", "/lib/libglib-2.0.so.0", "BINARY"),
    ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "{site}/PySide6/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqvnc.so", "{site}/PySide6/libqvnc.so", "BINARY"),
    ("PySide6\\Qt\\plugins\\sqldrivers\\qsqlite.dll", "{site}/PySide6/qsqlite.dll", "BINARY"),
    ("bitsandbytes/libbitsandbytes_cpu.so", "{site}/bitsandbytes/cpu.so", "BINARY"),
    ("bitsandbytes/libbitsandbytes_cuda130.so", "{site}/bitsandbytes/cuda.so", "BINARY"),
]


class Spec:
    """What the specification asked PyInstaller for."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import sysconfig

        self.asked: dict[str, Any] = {}
        self.system = tmp_path / "system.txt"
        hooks = ModuleType("PyInstaller.utils.hooks")
        hooks.collect_data_files = lambda *_, **__: []  # type: ignore[attr-defined]  # a stand-in
        hooks.copy_metadata = lambda _name: []  # type: ignore[attr-defined]  # a stand-in
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
        monkeypatch.setenv("VISUALLENS_BUNDLE_ICONS", str(tmp_path))
        monkeypatch.setenv("VISUALLENS_BUNDLE_NOTICES", str(tmp_path))
        monkeypatch.setenv("VISUALLENS_BUNDLE_SYSTEM", str(self.system))
        site = sysconfig.get_path("platlib")
        binaries = [(name, path.format(site=site), kind) for name, path, kind in COLLECTED]

        def analysis(scripts: list[str], **options: Any) -> SimpleNamespace:
            self.asked = options | {"scripts": scripts}
            return SimpleNamespace(binaries=binaries, datas=[], pure=[], scripts=scripts)

        def collect(
            _program: object, kept: list[tuple[str, str, str]], *_: object, name: str
        ) -> None:
            self.kept = [entry[0] for entry in kept]
            self.name = name

        anything = lambda *_, **__: None  # noqa: E731  # PyInstaller's other steps
        names = {"SPECPATH": str(SPEC.parent), "Analysis": analysis, "COLLECT": collect}
        names |= {"PYZ": anything, "EXE": anything, "BUNDLE": anything}
        exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), names)  # as PyInstaller does


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spec:
    return Spec(tmp_path, monkeypatch)


def test_the_bundle_starts_at_the_app_and_holds_all_of_it_but_training_and_measuring(
    spec: Spec,
) -> None:
    hidden = set(spec.asked["hiddenimports"])
    assert spec.asked["scripts"] == [str(ROOT / "app" / "__main__.py")]
    assert {
        "core.worker.main",
        "core.photos.decode.pool",
        "app.desktop.bootstrap",
        "app.safekeeping.self_test",
    } <= hidden
    assert {"osmium.io", "osmium.osm._osm", "opening_hours.opening_hours", "tzfpy.tzfpy"} <= hidden
    assert {f"transformers.models.{family}" for family in VLM_FAMILIES} <= hidden
    assert not [name for name in hidden if name.startswith("core.research")]
    assert {"core.research", "app.commands.research", "readline"} <= set(spec.asked["excludes"])


def test_the_bundle_holds_resources_notices_and_libraries_loaded_by_path(spec: Spec) -> None:
    targets = {target for _, target in spec.asked["datas"]}
    assert {"resources", "notices"} <= targets
    assert {folder for _, folder in spec.asked["binaries"]} == {
        "sqlite_vec",
        "torchvision",
        "apsw/sqlite_extra_binaries",
    }
    assert spec.asked["module_collection_mode"]["pebble"] == "py"  # may be replaced: LGPL


def test_the_bundle_leaves_out_what_nothing_uses(spec: Spec) -> None:
    assert spec.kept == [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "libglib-2.0.so.0",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "bitsandbytes/libbitsandbytes_cpu.so",
    ]


def test_the_bundle_lists_the_libraries_of_the_system_it_was_made_on(spec: Spec) -> None:
    assert spec.system.read_text().split() == ["/lib/libglib-2.0.so.0"]
