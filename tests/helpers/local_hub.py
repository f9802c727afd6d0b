"""A tiny Hugging Face Hub on the loopback interface, for tests of downloads."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class LocalHub:
    """What the hub serves and what it was asked for.

    Attributes:
        ranges: the Range headers of all downloads, by file name.
        corrupt: name of a file of which other bytes are sent than were promised.
    """

    folder: Path
    repo: str
    url: str = ""
    corrupt: str = ""
    ranges: dict[str, list[str]] = field(default_factory=dict)


@contextmanager
def serve_hub(folder: Path, repo: str) -> Iterator[LocalHub]:
    """Serve the files of `folder` as the repository `repo`."""
    hub = LocalHub(folder, repo)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(hub))
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler_of(hub: LocalHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            return None

        def do_GET(self) -> None:
            if self.path.startswith(f"/api/models/{hub.repo}"):
                self._send_listing()
            elif self.path.startswith(f"/{hub.repo}/resolve/"):
                self._send_file(self.path.rpartition("/")[2])
            else:
                self.send_response(404)
                self.send_header("X-Error-Code", "RepoNotFound")
                self.send_header("Content-Length", "0")
                self.end_headers()

        def _send_listing(self) -> None:
            siblings = []
            for path in sorted(hub.folder.iterdir()):
                data = path.read_bytes()
                item: dict[str, object] = {"rfilename": path.name, "size": len(data)}
                if path.suffix == ".safetensors":
                    digest = hashlib.sha256(data).hexdigest()
                    item["lfs"] = {"size": len(data), "sha256": digest, "pointerSize": 130}
                siblings.append(item)
            body = json.dumps({"id": hub.repo, "sha": COMMIT, "siblings": siblings}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _send_file(self, name: str) -> None:
            data = (hub.folder / name).read_bytes()
            if name == hub.corrupt:
                data = bytes(len(data))
            wanted = self.headers.get("Range", "")
            hub.ranges.setdefault(name, []).append(wanted)
            start = int(wanted.removeprefix("bytes=").partition("-")[0]) if wanted else 0
            body = data[start:]
            self.send_response(206 if wanted else 200)
            self.send_header("Content-Length", str(len(body)))
            if wanted:
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            self.end_headers()
            self.wfile.write(body)

    return Handler
