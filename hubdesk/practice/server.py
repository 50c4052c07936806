"""Serves the practice Mobilize over real sockets, on loopback and nowhere else."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import socket
import socketserver
import struct
import sys
import threading
from collections.abc import Callable
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import FrameType, TracebackType
from typing import Final, Self, TextIO
from urllib.parse import parse_qsl, urlsplit

from hubdesk.practice.api import PracticeApi
from hubdesk.practice.dashboard import Dashboard
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Refusal, Request, Response
from hubdesk.practice.mobilize import PracticeMobilize

HOST: Final = "127.0.0.1"
LONGEST_BODY: Final = 1_000_000
_NO_LINGER: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)

Reply = Callable[[Request, Response], Response | Drop]
"""Sees each finished answer and may change it, hold it back or drop it: the seam for faults."""


class PracticeServer:
    """The practice Mobilize on a loopback port: its API under /v1, its dashboard beside it.

    `key` is made up at random unless given. `port` 0 takes any free one, and stopping and starting
    again keeps it. `requests` lists the method and path of everything asked, in order.
    """

    def __init__(
        self,
        mobilize: PracticeMobilize,
        key: str | None = None,
        *,
        port: int = 0,
        limits: Limits | None = None,
        may_create: bool = True,
        reply: Reply | None = None,
    ) -> None:
        self.mobilize = mobilize
        self.key = key or secrets.token_urlsafe(24)
        self.requests: list[tuple[str, str]] = []
        self.api = PracticeApi(mobilize, self.key, limits=limits or Limits(), may_create=may_create)
        self._dashboard = Dashboard(mobilize)
        self._reply = reply
        self._port = port
        self._listener: _Listener | None = None
        self._serving: threading.Thread | None = None

    @property
    def org(self) -> int:
        """The id of the one organisation served."""
        return self.mobilize.organization.id

    @property
    def url(self) -> str:
        """The API's address, as HUBDESK_MOBILIZE_URL takes it; known once started."""
        return f"http://{HOST}:{self._port}/v1"

    @property
    def dashboard_url(self) -> str:
        """Where a browser finds the practice dashboard; known once started."""
        return f"http://{HOST}:{self._port}/dashboard"

    def start(self) -> None:
        """Bind and serve from a thread of its own; OSError when the port is taken."""
        self._listener = _Listener(self, self._port)
        self._port = self._listener.server_address[1]
        self._serving = threading.Thread(
            target=self._listener.serve_forever, args=(0.02,), name="practice-mobilize", daemon=True
        )
        self._serving.start()

    def stop(self) -> None:
        """Close every socket and wait for every thread; does nothing when already stopped."""
        if self._listener is None or self._serving is None:
            return
        self._listener.shutdown()
        self._serving.join()
        self._listener.server_close()
        self._listener = self._serving = None

    def offline(self) -> None:
        """Lose the network: open connections are cut, new ones are accepted and reset at once.

        The port stays bound meanwhile, so that nobody else can take it; closing with SO_LINGER 0
        sends a reset, which is what a client meets when nothing listens.
        """
        if self._listener is not None:
            self._listener.go_offline()

    def online(self) -> None:
        """The network is back."""
        if self._listener is not None:
            self._listener.go_online()

    def answer(self, request: Request) -> Response | Drop:
        """Answer one request from the API or the dashboard, then let `reply` have its say."""
        self.requests.append((request.method, request.path))
        if request.path.startswith("/v1/"):
            response = self.api.answer(request)
        else:
            response = self._dashboard.answer(request)
        return response if self._reply is None else self._reply(request, response)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def serve_and_print(server: PracticeServer, out: TextIO) -> None:
    """Print one JSON line with url, key and org, then serve until SIGINT or SIGTERM.

    Call it from the main thread. OSError when the port is taken.
    """
    asked_to_stop = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        asked_to_stop.set()

    before = {which: signal.signal(which, stop) for which in (signal.SIGINT, signal.SIGTERM)}
    try:
        with server:
            line = {"url": server.url, "key": server.key, "org": str(server.org)}
            print(json.dumps(line), file=out, flush=True)
            # On Windows only a wait that ends now and then lets Ctrl-C through.
            while not asked_to_stop.wait(0.5):
                pass
    finally:
        for which, handler in before.items():
            signal.signal(which, handler)


class _Listener(ThreadingHTTPServer):
    """The listening socket, and the connections it has open."""

    request_queue_size = 128

    def __init__(self, practice: PracticeServer, port: int) -> None:
        self.practice = practice
        self._lock = threading.Lock()
        self._offline = False
        self._open: dict[socket.socket, threading.Thread] = {}
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        # http.server would look the host's name up, which can hang where there is no network.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        with self._lock:
            if self._offline:
                reset_on_close(request)
                request.close()
                return
            worker = threading.Thread(
                target=self._serve_connection, args=(request, client_address), daemon=True
            )
            self._open[request] = worker
        worker.start()

    def go_offline(self) -> None:
        with self._lock:
            self._offline = True
        self._cut()

    def go_online(self) -> None:
        with self._lock:
            self._offline = False

    def server_close(self) -> None:
        super().server_close()
        for worker in self._cut():
            worker.join()

    def shutdown_request(self, request: object) -> None:
        assert isinstance(request, socket.socket)
        lingers = request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(_NO_LINGER))
        if lingers == _NO_LINGER:
            request.close()
        else:
            super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that went away; anything else is a bug and is shown as one."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def _serve_connection(self, request: socket.socket, client_address: object) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.pop(request, None)

    def _cut(self) -> list[threading.Thread]:
        with self._lock:
            workers = list(self._open.values())
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        return workers


def reset_on_close(connection: socket.socket) -> None:
    """Make closing this connection a reset instead of a goodbye."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeMobilize"
    sys_version = ""
    disable_nagle_algorithm = True
    server: _Listener

    def do_GET(self) -> None:
        with contextlib.suppress(ConnectionError):
            self._answer()
            return
        self.close_connection = True

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815 - http.server's own names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Write nothing: an address may hold what belongs to a person."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        if timestamp is not None:
            return super().date_time_string(int(timestamp))
        return format_datetime(self.server.practice.mobilize.now(), usegmt=True)

    def _answer(self) -> None:
        try:
            request = self._request()
        except Refusal as refusal:
            self.close_connection = True
            self._send(refusal.response)
            return
        answer = self.server.practice.answer(request)
        if isinstance(answer, Drop):
            reset_on_close(self.connection)
            self.close_connection = True
        else:
            self._send(answer)

    def _request(self) -> Request:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            raise Refusal(411, {"detail": ["A Content-Length is required."]})
        if int(length) > LONGEST_BODY:
            raise Refusal(413, {"detail": ["Request body too large."]})
        split = urlsplit(self.path)
        return Request(
            method=self.command,
            path=split.path,
            query=tuple(parse_qsl(split.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(int(length)),
            origin=self.client_address[0],
            site=self._site(),
        )

    def _site(self) -> str:
        # A client that calls the loopback by its other name must be able to follow our links.
        port = self.server.server_port
        called = self.headers.get("Host", "")
        host = called if called == f"localhost:{port}" else f"{HOST}:{port}"
        return f"http://{host}"

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        given = {name.lower(): value for name, value in response.headers.items()}
        length = given.get("content-length")
        if length is None:
            self.send_header("Content-Length", str(len(response.body)))
        elif length != str(len(response.body)):
            self.close_connection = True
        self.end_headers()
        self.wfile.write(response.body)
