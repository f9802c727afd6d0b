"""Makes an installed CUDA build of torch run without NVIDIA's libraries.

The package index offers torch for Linux on x86-64 as a CUDA build only, and its Python library names
the CUDA libraries as needed: 4 GB that a computer without such a card never calls. Here small
libraries of the same names take their places. They define every name the rest of torch asks them
for: the number of cards is 0, a call of CUDA's own interface returns "no device", and whatever
else would be called ends the process with a sentence. Two lines of torch's own Python are changed
so that it calls itself a build for the processor, without the parts for many machines.

Needs a C compiler and `readelf`; run it on an environment that is made for the bundle alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# What torch brings itself; the stand-ins define those of their names that others use.
# The first one also stands in for those that only it names as needed.
TORCH_CUDA = ("libtorch_cuda.so", "libc10_cuda.so")
SURPLUS = ("libtorch_nvshmem.so", "libtorch_cuda_linalg.so", "libcaffe2_nvrtc.so")
# Name of the library, start of the names it defines.
NVIDIA = {
    "libcudart": "cuda",
    "libcudnn": "cudnn",
    "libcufile": "cuFile",
    "libcupti": "cupti",
    "libnvjpeg": "nvjpeg",
}
_NO_DEVICE = 100  # cudaErrorNoDevice; any number but 0 is a failure for the others
_ZERO = "_ZN3c104cuda12device_countEv"  # c10::cuda::device_count()
_SLOT = "_ZN4c10d15get_gil_checkerEv"  # c10d::get_gil_checker(): where to write a function to call
_TYPE = "_ZTI"  # C++ type information: compared by its name, so it needs one
# torch asks for these names to find out what it was built with: CUDA, and many machines at once.
_PARTS = ("_cuda_", "_cudart", "_Cuda", "_CUDA", "_MemPool", "_graph_pool_handle", "_nccl_",
          "_c10d_init", "_rpc_init", "_dist_autograd_init", "_faulty_agent_init")  # fmt: skip
_AFTER = "from torch import _C as _C\n"
_WITHOUT = f"""
_C._has_cuda = _C._has_cudnn = False
for __name in dir(_C):
    if __name.startswith({_PARTS}):
        delattr(_C, __name)
"""


@dataclass(frozen=True)
class Symbol:
    """A name in a library's dynamic symbol table."""

    name: str
    version: str
    size: int
    is_function: bool
    is_defined: bool


def needs_stand_ins(site_packages: Path) -> bool:
    """Whether the torch there is a CUDA build."""
    return (site_packages / "torch" / "lib" / TORCH_CUDA[0]).exists()


def make_cpu_only(site_packages: Path) -> int:
    """Replace the CUDA libraries of the torch below `site_packages`.

    Returns:
        Bytes saved, not counting NVIDIA's packages, which need not be installed.

    Raises:
        subprocess.CalledProcessError: if a stand-in cannot be compiled.
    """
    lib = site_packages / "torch" / "lib"
    vendored = site_packages / "torchvision.libs"
    rest = [path for path in lib.glob("*.so*") if path.name not in (*TORCH_CUDA, *SURPLUS)]
    users = [*rest, *(site_packages / "torchvision").glob("*.so")]
    wanted = [symbol for user in users for symbol in symbols_of(user) if not symbol.is_defined]
    before = _size(lib) + _size(vendored)
    parts: dict[str, list[Symbol]] = defaultdict(list)
    there = {s.name for path in (*rest, _cpp_runtime()) for s in symbols_of(path) if s.is_defined}
    names = {symbol.name for symbol in wanted} - there
    for name in (*TORCH_CUDA, *SURPLUS):
        stand_in = name if name in TORCH_CUDA else TORCH_CUDA[0]
        parts[stand_in] += [s for s in symbols_of(lib / name) if s.is_defined and s.name in names]
    sonames = {soname for user in users for soname in _needed(user)}
    for library, prefix in NVIDIA.items():
        for soname in sorted(s for s in sonames if s.partition(".")[0] == library):
            parts[soname] = [s for s in wanted if re.match(f"_*{prefix}[A-Z]", s.name)]
    for name, symbols in parts.items():
        folder = vendored if (vendored / name).exists() else lib
        _stand_in(folder / name, symbols, versions=name not in TORCH_CUDA)
    for name in SURPLUS:
        (lib / name).unlink(missing_ok=True)
    _call_it_cpu(site_packages / "torch")
    return before - _size(lib) - _size(vendored)


def _call_it_cpu(torch: Path) -> None:
    start, version = torch / "__init__.py", torch / "version.py"
    _rewrite(start, re.escape(_AFTER), _AFTER + _WITHOUT)
    _rewrite(version, r"^cuda: Optional\[str\] = .*$", "cuda: Optional[str] = None")
    _rewrite(version, r"\+cu\d+", "+cpu")


def _rewrite(file: Path, pattern: str, new: str) -> None:
    text, count = re.subn(pattern, lambda _: new, file.read_text(), flags=re.MULTILINE)
    if count != 1:
        raise SystemExit(f"{file.name} of this torch is not as expected: look for {pattern} in it.")
    file.unlink()  # it may be shared with the installer's cache
    file.write_text(text)


def _cpp_runtime() -> Path:
    found = subprocess.run(
        ["cc", "-print-file-name=libstdc++.so.6"], capture_output=True, text=True, check=True
    )
    return Path(found.stdout.strip())


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.so*"))


def symbols_of(library: Path) -> Iterator[Symbol]:
    """The dynamic symbols of a shared library."""
    table = subprocess.run(
        ["readelf", "--dyn-syms", "--wide", str(library)],
        capture_output=True,
        text=True,
        check=True,
    )
    for line in table.stdout.splitlines():
        columns = line.split()
        if len(columns) < 8 or not columns[0].rstrip(":").isdigit():
            continue
        size, kind, index = columns[2], columns[3], columns[6]
        name, _, version = columns[7].partition("@")
        yield Symbol(
            name=name,
            version=version.lstrip("@"),
            size=int(size, 0),
            is_function=kind in ("FUNC", "NOTYPE"),
            is_defined=index != "UND",
        )


def _needed(library: Path) -> list[str]:
    table = subprocess.run(
        ["readelf", "--dynamic", "--wide", str(library)], capture_output=True, text=True, check=True
    )
    return re.findall(r"\(NEEDED\).*\[(.+)\]", table.stdout)


def _stand_in(target: Path, symbols: Iterable[Symbol], *, versions: bool) -> None:
    unique = {symbol.name: symbol for symbol in symbols}
    tags = {symbol.version for symbol in unique.values() if symbol.version} if versions else set()
    compile_library(target, _source(unique.values()), sorted(tags))


def compile_library(target: Path, source: str, versions: Sequence[str] = ()) -> None:
    """Replace a shared library by one that is made from C source, with these versions of its symbols.

    Raises:
        subprocess.CalledProcessError: if it cannot be compiled.
    """
    with tempfile.TemporaryDirectory() as directory:
        code = Path(directory) / "stand_in.c"
        code.write_text(source)
        command = ["cc", "-shared", "-fPIC", "-O1", "-s", f"-Wl,-soname,{target.name}"]
        if versions:
            script = Path(directory) / "versions"
            script.write_text("".join(f"{tag} {{ global: *; }};\n" for tag in versions))
            command.append(f"-Wl,--version-script={script}")
        target.unlink(missing_ok=True)  # the file may be shared with the installer's cache
        # C++ type information refers to the C++ runtime, which torch has loaded anyway.
        subprocess.run([*command, str(code), "-o", str(target), "-lstdc++"], check=True)


def _source(symbols: Iterable[Symbol]) -> str:
    lines = [
        "#include <stdio.h>",
        "#include <stdlib.h>",
        "extern void *type_info_table[] __asm__"
        '("_ZTVN10__cxxabiv117__class_type_infoE") __attribute__((visibility("default")));',
        "static void refuse(const char *name) {",
        '    fprintf(stderr, "This build computes on the processor only (%s was called).\\n", name);',
        "    abort();",
        "}",
    ]
    for number, symbol in enumerate(symbols):
        lines.append(_definition(f"s{number}", symbol))
    return "\n".join(lines) + "\n"


def _definition(local: str, symbol: Symbol) -> str:
    label = f'__asm__("{symbol.name}")'
    if symbol.name.startswith(_TYPE):
        return (
            f"struct {{ void *table; const char *name; void *base; }} {local} {label} = "
            f'{{ type_info_table + 2, "{symbol.name[len(_TYPE) :]}", 0 }};'
        )
    if not symbol.is_function:
        return f"char {local}[{max(symbol.size, 8)}] {label} __attribute__((aligned(64)));"
    if symbol.name == _ZERO:
        return f"long {local}(void) {label}; long {local}(void) {{ return 0; }}"
    if symbol.name == _SLOT:
        return (
            f"void *{local}(void) {label}; static void *slot; "
            f"void *{local}(void) {{ return &slot; }}"
        )
    if symbol.name.endswith("String") and symbol.name.startswith("cuda"):
        return (
            f"const char *{local}(void) {label}; "
            f'const char *{local}(void) {{ return "no CUDA in this build"; }}'
        )
    if re.match("|".join(f"_*{prefix}[A-Z]" for prefix in NVIDIA.values()), symbol.name):
        return f"int {local}(void) {label}; int {local}(void) {{ return {_NO_DEVICE}; }}"
    return f'void {local}(void) {label}; void {local}(void) {{ refuse("{symbol.name}"); }}'


if __name__ == "__main__":
    print(f"{make_cpu_only(Path(sys.argv[1])) / 1e6:.0f} MB saved")
