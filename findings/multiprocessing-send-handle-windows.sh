#!/usr/bin/env bash
# On Windows, `multiprocessing.reduction.send_handle` hands over a handle that cannot be read: it passes
# DUPLICATE_SAME_ACCESS (2), a flag of the last argument of DuplicateHandle, as the access that is wanted.
# For a file 2 is FILE_WRITE_DATA and nothing else, so the receiver's `os.read` says EBADF. It is the only way
# to hand over an open file that the library has, and no exception is raised on the sending side.
# Seen with CPython 3.11.9 for Windows (under Wine 8), and by this script with 3.11.7; other versions were not looked at:
#   wanted access 2, options 0        (options 2, DUPLICATE_SAME_ACCESS, would be right)
# Explains core/safety/handing.py (`_send_file`). Runs anywhere: the system's module is replaced by one that
# notes the call. Exits with 0 while the flag is in the wrong place.
set -euo pipefail
python3 - <<'PYTHON'
import sys
import types
from multiprocessing import reduction
from pathlib import Path

calls = []
system = types.ModuleType("_winapi")
system.DUPLICATE_SAME_ACCESS, system.PROCESS_DUP_HANDLE = 2, 0x40
system.GetCurrentProcess = system.OpenProcess = lambda *_: 1
system.CloseHandle = lambda _: None
system.DuplicateHandle = lambda *arguments: calls.append(arguments) or 7
sys.modules["_winapi"] = system
source = Path(reduction.__file__).read_text(encoding="utf-8")
module = types.ModuleType("multiprocessing.reduction_of_windows")
module.__package__ = "multiprocessing"
real, sys.platform = sys.platform, "win32"
exec(compile(source, "reduction.py", "exec"), vars(module))
sys.platform = real
module.send_handle(types.SimpleNamespace(send=lambda _: None), 5, 99)
(_, _, _, access, _, options), = calls
print(f"wanted access {access}, options {options}")
sys.exit(0 if (access, options) == (2, 0) else 1)
PYTHON
