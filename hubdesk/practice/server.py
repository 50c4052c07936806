"""Serves the practice Mobilize over real sockets, on loopback and nowhere else."""

from __future__ import annotations

import json
import secrets
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Self, TextIO

from hubdesk.practice.api import PracticeApi
from hubdesk.practice.dashboard import Dashboard
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.mobilize import PracticeMobilize
from hubdesk.practice.sockets import HOST, Listener

Reply = Callable[[Request, Response], Response | Drop]
"""Sees each finished answer and may change it, hold it back or drop it: the seam for faults.

It runs on the connection's own thread, and stopping the server waits for it.
"""


class PracticeServer:
    """The practice Mobilize on a loopback port: its API under /v1, its dashboard beside it.

    `key` is made up at random unless given. `port` 0 takes any free one, and stopping and starting
    again keeps it. `tick` counts seconds for the pace. `requests` lists the method and path of
    everything asked, in order.
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
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self.mobilize = mobilize
        self.key = key or secrets.token_urlsafe(24)
        self.requests: list[tuple[str, str]] = []
        self.api = PracticeApi(
            mobilize, self.key, limits=limits or Limits(), may_create=may_create, tick=tick
        )
        self._dashboard = Dashboard(mobilize)
        self._reply = reply
        self._port = port
        self._listener: Listener | None = None
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
        self._listener = Listener(self._port, self.answer, self.mobilize.now)
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
        for_people = request.path == "/" or request.path.startswith("/dashboard")
        response = (self._dashboard if for_people else self.api).answer(request)
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
