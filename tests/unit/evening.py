"""An evening for the tests of sync: a real store, the desk, and a practice Mobilize on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import ServerId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.records import Attendance, DashboardStatus
from hubdesk.practice.server import PracticeServer, Reply
from hubdesk.store import deliveries
from hubdesk.store.deliveries import Line
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.pace import Pace
from hubdesk.sync.sync import Sync
from hubdesk.sync.wire import Timeouts, Wire

NOW = datetime(2026, 10, 6, 21, 30, tzinfo=UTC)
UNLIMITED = Limits(reads=None, writes=None)
BY = "Rosa"


@dataclass
class Evening:
    """Everything of one evening; `key` and `online` can be changed between two syncs."""

    store: Store
    clock: SetClock
    hub: PracticeHub
    server: PracticeServer
    desk: Desk
    sync: Sync
    changes: list[Change] = field(default_factory=list)

    def shift(self, server_id: int | None = None) -> TimeslotId:
        wanted = server_id or self.hub.first_shift
        return next(
            one.timeslot_id
            for one in self.desk.hub.shifts()
            if one.timeslot_server_id == wanted
        )

    def walk_in(self, name: str = "Wanda Inman", email: str | None = None) -> Pressed:
        given, _, family = name.partition(" ")
        if email is None:
            email = f"{given}.{family}@example.org".lower()
        contact = Contact(given, family, email, "+19375550177" if email else "", "45402")
        return self.desk.attendance.walk_in(Newcomer(contact), self.shift(), BY)

    def line(self, signup_id: SignUpId) -> Line:
        with self.store.read() as connection:
            [line] = deliveries.lines(connection, ids=[signup_id])
        return line

    def state(self, signup_id: SignUpId) -> State:
        return self.line(signup_id).state

    def on_mobilize(self, email: str, event: int | None = None) -> list[Attendance]:
        return [
            one.attendance
            for one in self.hub.mobilize.attendances_of(event or self.hub.tonight)
            if one.person.email_address.casefold() == email.casefold()
        ]

    def set_status(self, email: str, status: DashboardStatus) -> None:
        self.clock.forward(1)
        [one] = self.on_mobilize(email)
        self.hub.mobilize.set_status(one.id, status)

    def posts(self) -> int:
        return sum(method == "POST" for method, _ in self.server.requests)


def fast_wire(server: PracticeServer, clock: SetClock, key: str | None = None) -> Wire:
    """A wire without a pace of its own and with short patience."""
    return Wire(
        server.url,
        key or server.key,
        clock=clock,
        practice=True,
        timeouts=Timeouts(connect=2.0, silence=2.0, whole=5.0),
        reads=Pace(1e6, 10_000),
        writes=Pace(1e6, 10_000),
    )


@contextmanager
def evening(
    folder: Path,
    *,
    volunteers: int = 40,
    limits: Limits = UNLIMITED,
    may_create: bool = True,
    key: str | None = None,
    org: int | None = None,
    reply: Reply | None = None,
    pulled: bool = True,
) -> Iterator[Evening]:
    """An evening with its roster pulled, unless told otherwise."""
    clock = SetClock(NOW)
    hub = make_hub(clock, volunteers=volunteers)
    store = Store(folder / "hubdesk.db", bytes(range(32)))
    prepare(store, NOW)
    changes: list[Change] = []
    with PracticeServer(hub.mobilize, limits=limits, may_create=may_create, reply=reply) as server:

        def connect() -> Mobilize:
            return Mobilize(fast_wire(server, clock, key), ServerId(org or server.org))

        sync = Sync(store, clock, connect, tell=changes.append, chance=lambda: 1.0)
        desk = Desk(store, clock, by_key=lambda: True)
        try:
            if pulled:
                assert sync.pull().whole
            server.requests.clear()
            yield Evening(store, clock, hub, server, desk, sync, changes)
        finally:
            sync.close()
            store.close()
