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
        revisions: the files of each commit.
        head: the commit its main branch is at.
        ranges: the Range headers of all downloads, by file name.
        corrupt: name of a file of which other bytes are sent than were promised.
    """

    revisions: dict[str, Path]
    repo: str
    head: str = COMMIT
    url: str = ""
    corrupt: str = ""
    ranges: dict[str, list[str]] = field(default_factory=dict)

    def folder_of(self, revision: str) -> tuple[str, Path | None]:
        """Commit and files of a commit or of the main branch."""
        commit = self.head if revision == "main" else revision
        return commit, self.revisions.get(commit)


@contextmanager
def serve_hub(folder: Path, repo: str) -> Iterator[LocalHub]:
    """Serve the files of `folder` as the repository `repo`."""
    hub = LocalHub({COMMIT: folder}, repo)
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
            api, files = f"/api/models/{hub.repo}", f"/{hub.repo}/resolve/"
            if self.path.startswith(api):
                asked = self.path.partition("?")[0].removeprefix(api).removeprefix("/revision/")
                commit, folder = hub.folder_of(asked or "main")
                if folder is None:
                    self._refuse("RevisionNotFound")
                else:
                    self._send_listing(commit, folder)
            elif self.path.startswith(files):
                revision, _, name = self.path.removeprefix(files).partition("/")
                folder = hub.folder_of(revision)[1]
                assert folder is not None
                self._send_file(folder, name)
            else:
                self._refuse("RepoNotFound")

        def _refuse(self, code: str) -> None:
            self.send_response(404)
            self.send_header("X-Error-Code", code)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send_listing(self, commit: str, folder: Path) -> None:
            siblings = []
            for path in sorted(folder.iterdir()):
                data = path.read_bytes()
                blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
                item: dict[str, object] = {
                    "rfilename": path.name,
                    "size": len(data),
                    "blobId": blob,
                }
                if path.suffix == ".safetensors":
                    digest = hashlib.sha256(data).hexdigest()
                    item["lfs"] = {"size": len(data), "sha256": digest, "pointerSize": 130}
                siblings.append(item)
            body = json.dumps({"id": hub.repo, "sha": commit, "siblings": siblings}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _send_file(self, folder: Path, name: str) -> None:
            data = (folder / name).read_bytes()
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
