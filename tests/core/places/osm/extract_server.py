"""A server of map extracts on the loopback interface, with ranges, sums and a redirection to a dated file."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DATED = "/europe/dated.osm.pbf"


@dataclass
class ExtractServer:
    """What is served, and what was asked for.

    Attributes:
        cut_after: bytes after which every connection breaks off; 0 for never.
        stall_after: bytes after which a connection waits for `go_on`; 0 for never.
        md5: the sum that is published; None for a server without sums.
        ranges: the Range header of each request for the file, "" without one.
    """

    data: bytes
    url: str = ""
    etag: str = '"one"'
    cut_after: int = 0
    stall_after: int = 0
    go_on: threading.Event = field(default_factory=threading.Event)
    md5: str | None = ""
    ranges: list[str] = field(default_factory=list)

    def replace(self, data: bytes) -> None:
        """Serve another file, as a day later."""
        self.data, self.etag = data, '"two"'


@contextmanager
def serve_extract(data: bytes) -> Iterator[ExtractServer]:
    """Serve one file under every address that ends in -latest.osm.pbf."""
    served = ExtractServer(data)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(served))
    served.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield served
    finally:
        served.go_on.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _handler_of(served: ExtractServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            return None

        def do_GET(self) -> None:
            if self.path.endswith("-latest.osm.pbf"):
                self.send_response(302)
                self.send_header("Location", DATED)
                self.end_headers()
            elif self.path == DATED:
                self._send_file()
            elif self.path == f"{DATED}.md5" and served.md5 is not None:
                digest = served.md5 or hashlib.md5(served.data).hexdigest()
                self._send(200, f"{digest}  dated.osm.pbf\n".encode())
            else:
                self._send(404, b"")

        def _send_file(self) -> None:
            asked = self.headers.get("Range", "")
            served.ranges.append(asked)
            start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            if self.headers.get("If-Range") != served.etag:
                start = 0
            body = served.data[start:]
            self.send_response(206 if start else 200)
            if start:
                total = len(served.data)
                self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("ETag", served.etag)
            self.end_headers()
            if served.stall_after:
                self.wfile.write(body[: served.stall_after])
                served.go_on.wait()
                return
            self.wfile.write(body[: served.cut_after] if served.cut_after else body)

        def _send(self, code: int, body: bytes) -> None:
            self.send_response(code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
