"""`python -m tests.trust.silent DATA PHOTOS RESULT`: the real window reads a folder and answers, watched.

Every process counts its Python sockets; the kernel's own lists of internet sockets of the network
namespace are looked at all the time, so that native code is seen too.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any, Final

_LISTS: Final = ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "packet")
_LOOK_EVERY_MS: Final = 20
_EVENTS: Final = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", "socket.getaddrinfo",
                  "socket.gethostbyname")  # fmt: skip


def watch_sockets() -> None:
    """Append every use of an internet socket to the file SOCKET_LOG."""
    log = os.environ.get("SOCKET_LOG")
    if not log:
        return
    descriptor = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(descriptor, b"watching\n")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _EVENTS:
            return
        first = arguments[0]
        if isinstance(first, socket.socket) and first.family not in (
            socket.AF_INET,
            socket.AF_INET6,
        ):
            return
        os.write(descriptor, f"{event}\n".encode())

    sys.addaudithook(hook)


watch_sockets()  # at import: spawned children import this module too


def kernel_sockets() -> list[str]:
    """Internet sockets of this network namespace, whoever made them."""
    found = []
    for name in _LISTS:
        try:
            lines = Path("/proc/net", name).read_text().splitlines()[1:]
        except OSError:
            continue
        found += [f"{name}: {line}" for line in lines if line.strip()]
    return found


def main() -> int:
    """Open the window, read the folder, search, ask, quit."""
    from PySide6.QtCore import QTimer

    from app.desktop import bootstrap
    from app.desktop.application import Application
    from core.paths import DataPaths
    from core.records import Candidate
    from core.safety.offline import force_offline, guard_sockets, refused_connections
    from core.settings.chosen import IndexSpeed, Settings
    from core.settings.settings_file import save_settings
    from core.store.connection import open_store
    from core.store.person.candidate_lists import PlaceListStore
    from core.worker.channel.messages import (
        IndexFinished,
        QuestionAnswered,
        Ready,
        SearchResults,
        SearchText,
    )

    force_offline()
    guard_sockets()
    data, photos, result = (Path(argument) for argument in sys.argv[1:4])
    paths = DataPaths(data).create()
    save_settings(Settings(first_run_done=True, index_speed=IndexSpeed.FAST), paths.settings)
    connection = open_store(paths.database)
    places = PlaceListStore(connection).create(
        "Here", [Candidate("Cafe", "Coffee and cake"), Candidate("Tower", "A view of the city")]
    )
    connection.close()
    seen: dict[str, Any] = {"events": [], "kernel": [], "looks": 0, "answered": 0}

    class Watched(Application):
        def start(self) -> None:
            super().start()
            self.worker.event_received.connect(self.on_watched)
            self.look = QTimer(self)
            self.look.timeout.connect(self.on_look)
            self.look.start(_LOOK_EVERY_MS)

        def on_look(self) -> None:
            seen["looks"] += 1
            seen["kernel"] += kernel_sockets()

        def on_watched(self, event: object) -> None:
            seen["events"].append(type(event).__name__)
            if isinstance(event, Ready):
                self.library.folders.add_folders([photos])
            elif isinstance(event, IndexFinished) and "SearchResults" not in seen["events"]:
                self.worker.send(SearchText(self.worker.next_request_id(), "coffee"))
            elif isinstance(event, SearchResults):
                self.chat.ask("recommend a cafe", places)
            elif isinstance(event, QuestionAnswered):
                seen["answered"] = len(event.answer.ranking)
                QTimer.singleShot(500, self.quit_requested.emit)

    bootstrap.Application = Watched  # type: ignore[attr-defined]  # the same, watched
    code = bootstrap.start_window(paths, debug=False)
    seen["refused"] = refused_connections()
    result.write_text(json.dumps(seen))
    return code


if __name__ == "__main__":
    sys.exit(main())
