"""The guard on sockets, in processes of their own: it cannot be taken off again."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.helpers.patience import PATIENCE_S


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@pytest.mark.parametrize(
    "call",
    [
        "socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "socket.socket().connect(('192.0.2.1', 80))",
        "socket.socket().connect_ex(('192.0.2.1', 80))",
        "socket.getaddrinfo('example.org', 80)",
        "socket.gethostbyname('example.org')",
        "socket.gethostbyname_ex('example.org')",
        "socket.gethostbyaddr('192.0.2.1')",
        "socket.getnameinfo(('192.0.2.1', 80), 0)",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 80))",
        "urllib.request.urlopen('http://example.org', timeout=1)",
    ],
)
def test_calls_to_other_machines_are_refused_and_counted(call: str) -> None:
    result = run(
        "import socket, urllib.request\n"
        "from core.errors import EnvironmentProblem\n"
        "from core.safety import offline\n"
        "offline.guard_sockets(); offline.guard_sockets()\n"
        f"try:\n    {call}\n"
        "except EnvironmentProblem:\n    print('refused', offline.refused_connections())\n"
    )
    assert result.stdout.split() == ["refused", "1"], result.stderr


def test_programs_are_started_only_where_the_user_opened_something() -> None:
    result = run(
        "import os, subprocess, sys, threading\n"
        "from core.safety import offline\n"
        "offline.guard_sockets()\n"
        "def start(seen):\n"
        "    for call in (lambda: subprocess.run([sys.executable, '-c', '']), lambda: os.system('true'),\n"
        "                 lambda: os.posix_spawn(sys.executable, [sys.executable, '-c', ''], {})):\n"
        "        try:\n            call(); seen.append('ran')\n"
        "        except PermissionError:\n            seen.append('refused')\n"
        "refused, other, allowed = [], [], []\n"
        "start(refused)\n"
        "with offline.programs_allowed():\n"
        "    start(allowed)\n"
        "    thread = threading.Thread(target=start, args=(other,)); thread.start(); thread.join()\n"
        "print(set(refused), set(other), set(allowed), offline.refused_connections())\n"
    )
    assert result.stdout.strip() == "{'refused'} {'refused'} {'ran'} 6", result.stderr


def test_our_own_processes_are_no_programs() -> None:
    result = run(
        "import multiprocessing\n"
        "from core.safety import offline\n"
        "if __name__ == '__main__':\n"
        "    offline.guard_sockets()\n"
        "    child = multiprocessing.get_context('spawn').Process(target=print, args=('child',))\n"
        "    child.start(); child.join(); print(child.exitcode)\n"
    )
    assert result.stdout.split() == ["child", "0"], result.stderr


def test_local_sockets_stay_open() -> None:
    result = run(
        "import socket\n"
        "from core.safety import offline\n"
        "offline.guard_sockets()\n"
        "server = socket.create_server(('127.0.0.1', 0))\n"
        "socket.create_connection(server.getsockname()).close()\n"
        "one, two = socket.socketpair()\n"
        "one.sendall(b'x')\n"
        "print(two.recv(1), offline.refused_connections())\n"
    )
    assert result.stdout.split() == ["b'x'", "0"], result.stderr


def test_a_download_may_reach_out_while_other_threads_may_not() -> None:
    result = run(
        "import socket, threading\n"
        "from core.errors import EnvironmentProblem\n"
        "from core.safety import offline\n"
        "offline.guard_sockets()\n"
        "def reach(found):\n"
        "    sock = socket.socket(); sock.setblocking(False)\n"
        "    try:\n        sock.connect_ex(('192.0.2.1', 80)); found.append('let through')\n"
        "    except EnvironmentProblem:\n        found.append('refused')\n"
        "found = []\n"
        "with offline.network_allowed():\n"
        "    reach(found)\n"
        "    other = threading.Thread(target=reach, args=(found,)); other.start(); other.join()\n"
        "reach(found)\n"
        "print(found)\n"
    )
    assert result.stdout.strip() == "['let through', 'refused', 'refused']", result.stderr


def test_the_flags_reach_the_libraries_and_a_download_lifts_them_for_its_time() -> None:
    result = run(
        "from core.safety import offline\n"
        "offline.force_offline()\n"
        "from huggingface_hub import constants\n"
        "from huggingface_hub import is_offline_mode\n"
        "seen = [is_offline_mode()]\n"
        "with offline.network_allowed():\n    seen.append(is_offline_mode())\n"
        "seen.append(is_offline_mode())\n"
        "print(seen)\n"
    )
    assert result.stdout.strip() == "[True, False, True]", result.stderr


@pytest.mark.parametrize(
    "call",
    [
        "socket.socket().connect(('192.0.2.1', 80))",
        "socket.gethostbyname('example.org')",
        "subprocess.run([sys.executable, '-c', ''])",
        "os.system('true')",
        "os.posix_spawn(sys.executable, [sys.executable], {})",
        "os.execv(sys.executable, [sys.executable])",
    ],
)
def test_a_decoding_process_reaches_nobody_and_starts_nothing(call: str) -> None:
    result = run(
        "import os, socket, subprocess, sys\n"
        "from core.errors import EnvironmentProblem\n"
        "from core.safety.confined_child import prepare\n"
        "said = os.dup(1)\n"
        "prepare(1 << 30)\n"
        f"try:\n    {call}\n"
        "except (EnvironmentProblem, PermissionError):\n    os.write(said, b'refused')\n"
    )
    assert result.stdout == "refused", result.stderr
