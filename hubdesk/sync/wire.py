"""One careful HTTP client for Mobilize: it never raises for what a network does, and sorts it.

It speaks to the one address the host set, follows nothing away from it, and logs neither a body
nor a key nor a query.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import re
import socket
import ssl
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any
from urllib.parse import unquote

import httpx

from hubdesk import __version__
from hubdesk.clock import Clock
from hubdesk.errors import Problem
from hubdesk.sync.pace import Pace, read_pace, write_pace
from hubdesk.sync.reply import Cause, Reply, Sort, sort_answer, unknown_fate

log = logging.getLogger(__name__)

LARGEST_BODY = 32 * 1024 * 1024
"""Bytes: a page of 100 sign-ups is far under one megabyte; more than this is no answer."""

HOST = re.compile(rb"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?|[0-9a-f:.]*:[0-9a-f:.]+")
"""A name in labels that a resolver takes, or an IPv6 address."""

Params = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds granted to connect, to each pause while reading or writing, and to it all."""

    connect: float = 8.0
    silence: float = 20.0
    whole: float = 60.0


def check_address(address: str, *, practice: bool = False) -> str:
    """Answer the address as it will be used, or raise why a key must not be sent to it.

    Problems: `address_malformed`, `address_not_https` (http is for loopback only) and, for a
    practice hub, `practice_not_loopback`: made-up people never reach a real Mobilize.
    """
    try:
        url = httpx.URL(address.strip())
        host = url.host
    except (httpx.InvalidURL, UnicodeError):
        # UnicodeError: what begins with xn-- and is no name in other letters.
        raise Problem("address_malformed") from None
    # A name or key written into the address would end up in logs and on screens.
    if url.userinfo or url.query or url.fragment or not HOST.fullmatch(url.raw_host):
        raise Problem("address_malformed")
    loopback = _is_loopback(host)
    if practice and not loopback:
        raise Problem("practice_not_loopback", host=host)
    if url.scheme != "https" and not (url.scheme == "http" and loopback):
        raise Problem("address_not_https", host=host)
    return str(url).rstrip("/")


@cache
def _trusted() -> ssl.SSLContext:
    """By whom a server must be certified; read once, for reading takes as long as five calls."""
    return httpx.create_ssl_context(trust_env=False)


class Wire:
    """Calls one Mobilize address with one key; used by one thread at a time.

    `stop`, once set, ends every wait for a turn. `transport` is a seam for tests.
    Raises the Problems of `check_address`, and `key_malformed` for a key no header can hold.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        clock: Clock,
        practice: bool = False,
        timeouts: Timeouts | None = None,
        reads: Pace | None = None,
        writes: Pace | None = None,
        stop: threading.Event | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._base = httpx.URL(check_address(base_url, practice=practice))
        key = key.strip()
        if not (key.isascii() and key.isprintable() and " " not in key):
            raise Problem("key_malformed")
        # httpx writes whole addresses with their query at INFO, httpcore the key at DEBUG.
        for chatty in ("httpx", "httpcore"):
            logging.getLogger(chatty).setLevel(logging.WARNING)
        times = timeouts or Timeouts()
        self.laptop_ahead: timedelta | None = None
        self._whole = times.whole
        self._clock = clock
        self._reads = reads or read_pace()
        self._writes = writes or write_pace()
        self._stop = stop or threading.Event()
        self._line: socket.socket | None = None
        headers = {"User-Agent": f"HubDesk/{__version__}", "Accept": "application/json"}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        # trust_env stays off: a proxy or certificate file left in the laptop's environment would
        # put somebody else between the hub and Mobilize, and a practice hub beyond loopback.
        self._client = httpx.Client(
            headers=headers,
            timeout=httpx.Timeout(times.silence, connect=times.connect),
            follow_redirects=False,
            trust_env=False,
            verify=_trusted(),
            transport=transport,
        )

    @property
    def address(self) -> str:
        """The address as it is used."""
        return str(self._base)

    def get(self, path_or_next: str, params: Params = ()) -> Reply:
        """Read `path_or_next`: a path under the base, or a `next` link exactly as it was given."""
        url = self._resolve(path_or_next)
        if url is None:
            return Reply(Sort.NOT_CONNECTED, Cause.FOREIGN_LINK, writing=False)
        # An empty `params` would make httpx drop the link's own query.
        if params:
            url = url.copy_merge_params(list(params))
        return self._exchange("GET", url, None)

    def post(self, path: str, body: Mapping[str, object]) -> Reply:
        """Write `body` as JSON to `path` under the base, once."""
        url = self._resolve(path)
        if url is None:
            return Reply(Sort.NOT_CONNECTED, Cause.FOREIGN_LINK, writing=True)
        return self._exchange("POST", url, json.dumps(body).encode())

    def hang_up(self) -> None:
        """End the call under way and every later one, from any thread.

        A call that is broken off may have arrived: it is sorted like any other that was dropped. A
        connection that is still being made ends by its own timeout.
        """
        self._stop.set()
        line = self._line
        if line is not None:
            # Below the TLS, which another thread must not touch.
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def _resolve(self, path_or_next: str) -> httpx.URL | None:
        """Find the full address; None for anything outside the base the host set."""
        base = self._base.copy_with(path=self._base.path.rstrip("/") + "/")
        try:
            url = base.join(path_or_next)
        except httpx.InvalidURL:
            return None
        here = (base.scheme, base.host, base.port)
        if (url.scheme, url.host, url.port) != here or url.userinfo:
            return None
        path = unquote(url.path)
        return url if path.startswith(base.path) and ".." not in path.split("/") else None

    def _exchange(self, method: str, url: httpx.URL, content: bytes | None) -> Reply:
        writing = content is not None
        if not (self._writes if writing else self._reads).take(self._stop):
            return Reply(Sort.RETRY, Cause.STOPPED, writing=writing)
        began = time.monotonic()
        try:
            reply = self._ask(method, url, content, began)
        except httpx.HTTPError as trouble:
            reply = _sort_trouble(trouble, writing=writing)
        # What is not Mobilize at all, a venue's sign-in page say, has no clock to go by.
        if reply.laptop_ahead is not None and reply.sort is not Sort.NOT_CONNECTED:
            self.laptop_ahead = reply.laptop_ahead
        log.info(
            "%s %s: %s (%s, %s) in %d ms",
            method,
            url.path,
            reply.sort,
            reply.cause,
            reply.status,
            (time.monotonic() - began) * 1000,
        )
        return reply

    def _note_line(self, step: str, told: dict[str, Any]) -> None:
        """Remember the connection a call goes by, as httpcore tells of it."""
        if step in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._line = told["return_value"].get_extra_info("socket")
            if self._stop.is_set():
                self.hang_up()

    def _ask(self, method: str, url: httpx.URL, content: bytes | None, began: float) -> Reply:
        """Send and read the whole answer; a server that drips or never ends gives none."""
        writing = content is not None
        headers = {"Content-Type": "application/json"} if writing else None
        read = bytearray()
        trace = {"trace": self._note_line}
        with self._client.stream(
            method, url, content=content, headers=headers, extensions=trace
        ) as response:
            for chunk in response.iter_bytes():
                read += chunk
                if len(read) > LARGEST_BODY:
                    return unknown_fate(Cause.JUNK, writing=writing)
                if time.monotonic() - began > self._whole:
                    return unknown_fate(Cause.TIMEOUT, writing=writing)
        return sort_answer(
            response.status_code,
            response.headers,
            bytes(read),
            writing=writing,
            now=self._clock(),
        )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address == ipaddress.IPv6Address("::1") or (
        isinstance(address, ipaddress.IPv4Address) and address.is_loopback
    )


def _sort_trouble(trouble: httpx.HTTPError, *, writing: bool) -> Reply:
    """Sort what broke a call off; only what surely sent nothing may simply be tried again."""
    if isinstance(trouble, httpx.ConnectError) and _is_wrong_certificate(trouble):
        return Reply(Sort.NOT_CONNECTED, Cause.CERTIFICATE, writing=writing)
    if isinstance(trouble, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return Reply(Sort.RETRY, Cause.UNREACHABLE, writing=writing)
    if isinstance(trouble, httpx.TimeoutException):
        return unknown_fate(Cause.TIMEOUT, writing=writing)
    if isinstance(trouble, httpx.DecodingError):
        return unknown_fate(Cause.JUNK, writing=writing)
    return unknown_fate(Cause.DROPPED, writing=writing)


def _is_wrong_certificate(trouble: BaseException) -> bool:
    """Look down the chain: httpx wraps the handshake's own error."""
    link: BaseException | None = trouble
    while link is not None:
        if isinstance(link, ssl.SSLCertVerificationError):
            return True
        link = link.__cause__ or link.__context__
    return False
