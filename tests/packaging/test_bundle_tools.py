"""What makes and tries a bundle: stand-ins for CUDA libraries and encoders, limits of the smoke test."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import av
import cpu_torch
import decoding_av
import numpy as np
import psutil
import pytest
import smoke_test

from tests.helpers.clips import clip_bytes

linux_with_compiler = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not (shutil.which("cc") and shutil.which("readelf")),
    reason="needs Linux, a C compiler and readelf",
)


def compile_library(target: Path, source: str, *needed: Path) -> Path:
    code = target.with_suffix(".c")
    code.write_text(source)
    folder = f"-L{target.parent}"
    names = [f"-l:{library.name}" for library in needed]
    subprocess.run(
        ["cc", "-shared", "-fPIC", f"-Wl,-soname,{target.name},-rpath,$ORIGIN", folder,
         str(code), *names, "-o", str(target)], check=True,
    )  # fmt: skip
    code.unlink()
    return target


@pytest.fixture
def cuda_build(tmp_path: Path) -> Path:
    """A tiny "torch" of the same shape: a CUDA part, a part for Python that needs it, its texts."""
    lib = tmp_path / "torch" / "lib"
    lib.mkdir(parents=True)
    runtime = compile_library(lib / "libcudart.so.13", "int cudaGetDevice(int *d) { return 0; }")
    cards = compile_library(
        lib / "libc10_cuda.so", f"long {cpu_torch._ZERO}(void) {{ return 8; }}", runtime
    )
    kernels = compile_library(
        lib / "libtorch_cuda.so",
        "int big[100000]; int launch(void) { return 1; } int unused(void) { return 2; }",
        cards,
    )
    for name in cpu_torch.SURPLUS:
        compile_library(lib / name, f"int in_{name[3:8]}(void) {{ return 0; }}")
    compile_library(
        lib / "libtorch_python.so",
        f"long {cpu_torch._ZERO}(void); int launch(void); int cudaGetDevice(int *);"
        f"long cards(void) {{ return {cpu_torch._ZERO}(); }}"
        "int device(void) { int d; return cudaGetDevice(&d); }"
        "int train(void) { return launch(); }",
        kernels, cards, runtime,
    )  # fmt: skip
    runtime.unlink()  # NVIDIA's own packages are not installed
    (tmp_path / "torch" / "__init__.py").write_text(f"{cpu_torch._AFTER}rest = 1\n")
    (tmp_path / "torch" / "version.py").write_text(
        "__version__ = '2.15.0+cu132'\ncuda: Optional[str] = '13.2'\n"
    )
    return tmp_path


@linux_with_compiler
def test_stand_ins_say_there_is_no_card_and_refuse_everything_else(cuda_build: Path) -> None:
    assert cpu_torch.needs_stand_ins(cuda_build)
    cpu_torch.make_cpu_only(cuda_build)
    library = cuda_build / "torch" / "lib" / "libtorch_python.so"
    code = f"""
import ctypes
lib = ctypes.CDLL({str(library)!r}, mode=2)  # RTLD_NOW: every name must be there
print(lib.cards(), lib.device(), flush=True)
lib.train()
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.split() == ["0", "100"]
    assert result.returncode < 0  # aborted
    assert "computes on the processor only (launch was called)" in result.stderr
    names = {path.name for path in library.parent.iterdir()}
    assert not names & set(cpu_torch.SURPLUS)


@linux_with_compiler
def test_stand_ins_make_torch_call_itself_a_build_for_the_processor(cuda_build: Path) -> None:
    cpu_torch.make_cpu_only(cuda_build)
    start = (cuda_build / "torch" / "__init__.py").read_text()
    assert start.index("_C._has_cuda = _C._has_cudnn = False") < start.index("rest = 1")
    version = (cuda_build / "torch" / "version.py").read_text()
    assert version == "__version__ = '2.15.0+cpu'\ncuda: Optional[str] = None\n"


@linux_with_compiler
def test_a_torch_that_looks_otherwise_is_refused(cuda_build: Path) -> None:
    (cuda_build / "torch" / "__init__.py").write_text("import something_else\n")
    with pytest.raises(SystemExit, match="not as expected"):
        cpu_torch.make_cpu_only(cuda_build)


def test_a_torch_without_cuda_needs_no_stand_ins(tmp_path: Path) -> None:
    (tmp_path / "torch" / "lib").mkdir(parents=True)
    assert not cpu_torch.needs_stand_ins(tmp_path)
    assert ctypes.sizeof(ctypes.c_void_p) == 8  # what the stand-ins of type information assume


def test_a_run_that_fails_is_told_with_what_it_said(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no models')"]
    with pytest.raises(smoke_test.SmokeError, match="no models"):
        smoke_test.run_limited(command, os.environ, tmp_path)


def test_a_run_gives_its_output_and_figures(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('hello')"]
    output, figures = smoke_test.run_limited(command, os.environ, tmp_path)
    assert output == "hello\n"
    assert figures["seconds"] > 0


def test_a_run_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_test, "LIMIT_S", 1.0)
    command = [sys.executable, "-c", "import time; time.sleep(600)"]
    with pytest.raises(smoke_test.SmokeError, match="not done after 1 s"):
        smoke_test.run_limited(command, os.environ, tmp_path)


def test_a_run_that_takes_too_many_processes_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smoke_test, "MOST_PROCESSES", 3)
    sleeper = f"[{sys.executable!r}, '-c', 'import time; time.sleep(600)']"
    code = f"import subprocess as s; [s.Popen({sleeper}) for _ in range(4)][0].wait()"
    with pytest.raises(smoke_test.SmokeError, match="ended with"):
        smoke_test.run_limited([sys.executable, "-c", code], os.environ, tmp_path)


def test_a_process_left_behind_is_a_failure(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    sleeper = f"[{sys.executable!r}, '-c', 'import time; time.sleep(600)']"
    code = (
        f"import subprocess as s, time; p = s.Popen({sleeper}, stdout=s.DEVNULL, stderr=s.DEVNULL); "
        f"open({str(note)!r}, 'w').write(str(p.pid)); time.sleep(3)"
    )
    try:
        with pytest.raises(smoke_test.SmokeError, match="left 1 processes"):
            smoke_test.run_limited([sys.executable, "-c", code], os.environ, tmp_path)
    finally:
        psutil.Process(int(note.read_text())).kill()


@linux_with_compiler
def test_a_bundle_reads_clips_without_the_encoders_of_the_wheel(tmp_path: Path) -> None:
    installed = Path(av.__file__).parent
    shutil.copytree(installed, tmp_path / "av")
    libraries = tmp_path / "av.libs"
    shutil.copytree(installed.with_name("av.libs"), libraries)
    decoding_av.make_decoding_only(tmp_path)
    for encoder in decoding_av.ENCODERS:
        assert sum(file.stat().st_size for file in libraries.glob(f"lib{encoder}-*")) < 100_000
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(clip_bytes([np.zeros((24, 32, 3), np.uint8)]))
    script = (
        "import av, sys; print(sum(1 for _ in av.open(sys.argv[1]).decode(video=0)), av.__file__)"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-P", "-c", script, str(clip)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["8", str(tmp_path / "av" / "__init__.py")]
