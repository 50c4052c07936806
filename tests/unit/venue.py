"""One evening after another for the machine: cheap to begin, and easily killed."""

from __future__ import annotations

import httpx
from syncing import NOW, SyncEvening

from hubdesk.domain.changes import Change
from hubdesk.practice.hub import make_hub
from hubdesk.sync.wire import Timeouts

VOLUNTEERS = 6
SHARED = "abel@example.org"
Who = tuple[str, str, str]
ADA = ("Ada", "Abel", SHARED)
ABE = ("Abe", "Abel", SHARED)
OTHERS = [(name, "Berg", f"{name}@example.org".lower()) for name in ("Bo", "Cy", "Di", "Eve")]
HASTY = Timeouts(connect=2.0, silence=0.05, whole=0.5)


class Killed(BaseException):
    """The process ends here: nothing after it runs."""


class Deadly(httpx.HTTPTransport):
    """Kills the process at one of its calls, before it left or once it was answered."""

    calls_left = 0
    answered = False

    def __init__(self) -> None:
        super().__init__(verify=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.calls_left -= 1
        if self.calls_left != 0:
            return super().handle_request(request)
        if self.answered:
            super().handle_request(request).close()
        raise Killed


class Deaf(list[Change]):
    """Hears so many changes, each right after its commit; with the next one the process ends."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def append(self, change: Change) -> None:
        super().append(change)
        if len(self) > self._most:
            raise Killed


class Venue:
    """What all evenings share, so that one more costs little: a server, and a roster once pulled.

    Each begins with a copy of the file and a hub made anew.
    """

    def __init__(self, evening: SyncEvening, volunteers: int = VOLUNTEERS) -> None:
        self.evening = evening
        self._volunteers = volunteers
        self.deadly = evening.access.transport = Deadly()
        evening.store.close()
        self.roster = evening.store.path.read_bytes()

    def begin(self) -> SyncEvening:
        evening = self.evening
        evening.server.let_go()
        evening.store.close()
        for path in evening.store.path.parent.glob("hubdesk.db*"):
            path.unlink()
        evening.store.path.write_bytes(self.roster)
        evening.clock.go_to(NOW)
        evening.hub = make_hub(evening.clock, volunteers=self._volunteers)
        evening.access.key = evening.server.key
        evening.server.begin_anew(evening.hub.mobilize)
        evening.changes.clear()
        evening.restart()
        return evening
