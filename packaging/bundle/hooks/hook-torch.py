"""Collects torch by looking at its files: asking it for its modules imports all of them, for minutes."""

from pathlib import Path

from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_data_files,
    collect_dynamic_libs,
    get_package_paths,
)

# What is only for developing torch, for many machines or for other compilers. Parts of them that the
# rest names are found all the same.
LEFT_OUT = (
    "testing",
    "distributed",
    "onnx",
    "utils/benchmark",
    "_inductor/codegen",
    "utils/tensorboard",
)
SOURCES = ("h", "hpp", "cuh", "cpp", "lib", "pyi", "cmake", "md")

folder = Path(get_package_paths("torch")[1])
module_collection_mode = "pyz+py"  # torch reads its own source
warn_on_missing_hiddenimports = False
hiddenimports = sorted(
    ".".join(("torch", *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__")
    for path in folder.rglob("*.py")
    if not path.relative_to(folder).as_posix().startswith(LEFT_OUT)
)
datas = collect_data_files("torch", excludes=[f"**/*.{suffix}" for suffix in SOURCES])
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# The libraries find each other beside themselves.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
