"""A web server on loopback, over real sockets, that answers what a test wrote down for it."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

Answer = Callable[["Handler"], None]


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = field(repr=False)


class ScriptedServer:
    """Serves `answers` in order, the last one again and again; keeps what was asked."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self.answers = deque(answers)
        self.release = threading.Event()
        owner = self

        class Bound(Handler):
            server_owner = owner

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Bound)
        self._server.daemon_threads = False
        scheme = "http"
        if tls is not None:
            scheme = "https"
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def next_answer(self) -> Answer:
        return self.answers.popleft() if len(self.answers) > 1 else self.answers[0]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.release.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Handler(BaseHTTPRequestHandler):
    """Notes the request, then lets the script speak."""

    protocol_version = "HTTP/1.1"
    server_owner: ScriptedServer

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server_owner.asked.append(Asked(self.command, self.path, headers, body))
        self.server_owner.next_answer()(self)

    do_GET = do_POST = _serve  # noqa: N815 - http.server's own names

    def handle(self) -> None:
        # A peer that hangs up, or refuses the handshake, is what these tests are about.
        try:
            super().handle()
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        pass


def answer(
    status: int = 200,
    body: object = None,
    *,
    raw: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Answer JSON, or `raw` as it is."""
    content = json.dumps(body).encode() if raw is None else raw

    def speak(handler: Handler) -> None:
        handler.send_response_only(status)
        named = {"Content-Type": "application/json", "Content-Length": str(len(content))}
        named.update(headers or {})
        for name, value in named.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return speak


def page(text: str, status: int = 200) -> Answer:
    """Answer a page for people."""
    return answer(status, raw=text.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


def silence(handler: Handler) -> None:
    """Take the request and say nothing until the test is over."""
    handler.close_connection = True
    handler.server_owner.release.wait(30)


def hang_up(handler: Handler) -> None:
    """Take the request and close without a word."""
    handler.close_connection = True


def reset(handler: Handler) -> None:
    """Take the request and break the connection hard."""
    handler.close_connection = True
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def cut_short(handler: Handler) -> None:
    """Promise a body and break off in the middle of it."""
    answer(raw=b'{"data": [{"id"', headers={"Content-Length": "400"})(handler)
    handler.close_connection = True
