"""The practice Mobilize behind a way that misbehaves: real sockets, faults by script.

A fault happens before the request is carried out or after it: then it did all it should, and only
its answer is lost. What a client may make of each is written down beside it.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from hubdesk.practice.api import PracticeApi
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.mobilize import PracticeMobilize
from hubdesk.practice.server import PracticeServer
from hubdesk.sync.reply import Cause

HTML = {"Content-Type": "text/html; charset=utf-8"}
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Fault:
    """One way a call goes wrong, and the cause a client must tell of it.

    `late`: the answer comes after every patience. `after`: the request was carried out.
    """

    name: str
    cause: Cause
    answer: Response | Drop
    late: bool = False
    after: bool = False

    def __repr__(self) -> str:
        return self.name + (" after" if self.after else "")

    @property
    def carried_out(self) -> Fault:
        """The same, once the request did what it should."""
        return replace(self, after=True)


def _too_fast(name: str, header: str | None) -> Fault:
    headers = JSON if header is None else JSON | {"Retry-After": header}
    return Fault(name, Cause.TOO_FAST, Response(429, b'{"error": {"detail": "slow"}}', headers))


def _page(status: int, text: bytes) -> Response:
    return Response(status, b"<!doctype html><title>" + text + b"</title>", HTML)


RESET = Fault("reset", Cause.DROPPED, Drop())
HALF_A_HEADER = Fault("half a header", Cause.DROPPED, Drop(b"HTTP/1.1 200 OK\r\nContent-Ty"))
TRUNCATED = Fault(
    "truncated", Cause.DROPPED, Response(200, b'{"data": [{"id', JSON | {"Content-Length": "400"})
)
LATE = Fault("late", Cause.TIMEOUT, Drop(), late=True)
BAD_GATEWAY = Fault("bad gateway", Cause.SERVER_ERROR, _page(502, b"Bad gateway"))
JUNK = Fault("junk", Cause.JUNK, Response(200, b"\xff\xfe{]", JSON))
EMPTY = Fault("empty", Cause.JUNK, Response(200, b"", JSON))
YES_AND_NO = Fault(
    "200 with an error",
    Cause.ERROR_IN_SUCCESS,
    Response(200, json.dumps({"data": None, "error": {"detail": "no"}}).encode(), JSON),
)
PORTAL = Fault("portal", Cause.PORTAL, _page(200, b"Welcome to Cafe Wi-Fi"))

UNKNOWN_FATES = (
    *(RESET, HALF_A_HEADER, TRUNCATED, LATE, BAD_GATEWAY, JUNK, EMPTY, YES_AND_NO, PORTAL),
)
"""After any of these nobody can tell whether a sign-up was made."""

TOO_FAST = (
    _too_fast("429", None),
    _too_fast("429 with seconds", "7"),
    _too_fast("429 with a date", "Tue, 06 Oct 2026 21:31:00 GMT"),
    _too_fast("429 with junk", "soon"),
)
REDIRECT = Fault(
    "redirect",
    Cause.REDIRECT,
    Response(302, b"", {"Location": "http://127.0.0.1:9/sign-in"}),
)
NOTHING_DONE = (*TOO_FAST, REDIRECT)
"""After any of these surely nothing was made."""

FAULTS = (
    *UNKNOWN_FATES,
    *(one.carried_out for one in UNKNOWN_FATES),
    *NOTHING_DONE,
)

Choose = Callable[[Request], Fault | None]
"""Says what goes wrong with a request; None: nothing does."""


def all_well(_request: Request) -> Fault | None:
    return None


def posts(request: Request) -> bool:
    return request.method == "POST"


def every(_request: Request) -> bool:
    return True


def always(fault: Fault, on: Callable[[Request], bool] = posts) -> Choose:
    """The same fault again and again."""
    return lambda request: fault if on(request) else None


def in_turn(*faults: Fault | None, on: Callable[[Request], bool] = posts) -> Choose:
    """Each fault once, in this order; then all is well."""
    left: Iterator[Fault | None] = iter(faults)
    return lambda request: next(left, None) if on(request) else None


def from_the_first_post(then: Fault, *, after: bool = True) -> Choose:
    """All is well up to a POST, carried out or not; from then on everything goes wrong."""
    begun = threading.Event()

    def choose(request: Request) -> Fault | None:
        if posts(request):
            begun.set()
        return replace(then, after=after) if begun.is_set() else None

    return choose


class FaultServer(PracticeServer):
    """A `PracticeServer` whose `fault` says what goes wrong with each request."""

    def __init__(self, *about: Any, **more: Any) -> None:
        super().__init__(*about, **more)
        self.fault: Choose = all_well
        self._late = threading.Condition()
        self._held = 0
        self._holding = True

    def begin_anew(self, mobilize: PracticeMobilize) -> None:
        """Serve another hub under the same address and key; its clock must be the same one."""
        self.mobilize = mobilize
        limits = Limits(reads=None, writes=None)
        self.api = PracticeApi(
            mobilize, self.key, limits=limits, may_create=True, tick=time.monotonic
        )
        self.requests.clear()
        self.online()

    def answer(self, request: Request) -> Response | Drop:
        fault = self.fault(request)
        if fault is None:
            return super().answer(request)
        if not fault.late:
            return self._answer_wrongly(request, fault)
        with self._late:
            self._held += 1
            self._late.wait_for(lambda: not self._holding, 30)
        try:
            return self._answer_wrongly(request, fault)
        finally:
            with self._late:
                self._held -= 1
                self._late.notify_all()

    def _answer_wrongly(self, request: Request, fault: Fault) -> Response | Drop:
        if fault.after:
            super().answer(request)
        else:
            self.requests.append((request.method, request.path))
        return fault.answer

    @contextmanager
    def going_wrong(self, choose: Choose, *, later: bool = False) -> Iterator[None]:
        """Let calls go wrong for a while; what is late happens at the end of it, or `later`."""
        self.fault = choose
        try:
            yield
        finally:
            self.fault = all_well
            if not later:
                self.let_go()

    def let_go(self) -> None:
        """Carry out what is late; its caller has lost patience by now."""
        with self._late:
            self._holding = False
            self._late.notify_all()
            self._late.wait_for(lambda: not self._held, 30)
            self._holding = True

    def stop(self) -> None:
        self.let_go()
        super().stop()
