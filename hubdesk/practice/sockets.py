"""The sockets under the practice Mobilize: loopback only, quiet, and able to lose the network."""

from __future__ import annotations

import contextlib
import os
import socket
import socketserver
import struct
import sys
import threading
from collections.abc import Callable
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from hubdesk.clock import Clock
from hubdesk.practice.messages import Drop, Refusal, Request, Response

HOST: Final = "127.0.0.1"
LONGEST_BODY: Final = 1_000_000
_Connection = socket.socket | tuple[bytes, socket.socket]
_NO_LINGER: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Listener(ThreadingHTTPServer):
    """The listening socket and the connections it has open; `answer` answers each request.

    `now` dates the answers, so that a replayed evening has the right Date header.
    """

    request_queue_size = 128

    def __init__(self, port: int, answer: Callable[[Request], Response | Drop], now: Clock) -> None:
        self.answer = answer
        self.now = now
        self._lock = threading.Lock()
        self._offline = False
        self._open: dict[socket.socket, threading.Thread] = {}
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Bind to loopback."""
        # http.server would look the host's name up, which can hang where there is no network.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: _Connection, client_address: object) -> None:
        """Serve a new connection from a thread of its own, or reset it while offline."""
        assert isinstance(request, socket.socket)
        with self._lock:
            if self._offline:
                _reset_on_close(request)
                request.close()
                return
            worker = threading.Thread(
                target=self._serve_connection, args=(request, client_address), daemon=True
            )
            self._open[request] = worker
        worker.start()

    def go_offline(self) -> None:
        """Cut every connection, and reset new ones from now on."""
        with self._lock:
            self._offline = True
        self._cut()

    def go_online(self) -> None:
        """Serve new connections again."""
        with self._lock:
            self._offline = False

    def server_close(self) -> None:
        """Close every socket and wait for the threads that served them."""
        super().server_close()
        for worker in self._cut():
            worker.join()

    def shutdown_request(self, request: _Connection) -> None:
        """Close a connection: with a goodbye, or without one where it is to be reset."""
        assert isinstance(request, socket.socket)
        lingers = request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(_NO_LINGER))
        if lingers == _NO_LINGER:
            request.close()
        else:
            super().shutdown_request(request)

    def handle_error(self, request: _Connection, client_address: object) -> None:
        """Say nothing of a client that went away; anything else is a bug and is shown as one."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

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


def _reset_on_close(connection: socket.socket) -> None:
    """Make closing this connection a reset instead of a goodbye."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeMobilize"
    sys_version = ""
    disable_nagle_algorithm = True
    server: Listener

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
        return format_datetime(self.server.now(), usegmt=True)

    def _answer(self) -> None:
        try:
            request = self._request()
        except Refusal as refusal:
            self.close_connection = True
            self._send(refusal.response)
            return
        answer = self.server.answer(request)
        if isinstance(answer, Drop):
            self.wfile.write(answer.sent)
            _reset_on_close(self.connection)
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
