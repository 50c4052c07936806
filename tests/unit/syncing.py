"""An evening for the tests of sync: a real store, the desk, and a practice Mobilize on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import httpx
from factories import KEY, a_store
from fault_server import FaultServer
from sqlalchemy import select, update

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import ServerId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import Attendance, DashboardStatus
from hubdesk.practice.server import Reply
from hubdesk.store import people
from hubdesk.store.due import all_due
from hubdesk.store.engine import Store
from hubdesk.store.lines import Line, all_lines
from hubdesk.store.tables import DeliveryRow, SignUpRow, StepRow
from hubdesk.sync.mobilize import Medium, Mobilize, SignUpToCreate
from hubdesk.sync.pace import Pace
from hubdesk.sync.sync import Connect, Sync
from hubdesk.sync.wire import Timeouts, Wire

NOW = datetime(2026, 10, 6, 21, 30, tzinfo=UTC)
UNLIMITED = Limits(reads=None, writes=None)
BY = "Rosa"
PATIENCE = Timeouts(connect=2.0, silence=2.0, whole=5.0)


@dataclass
class Access:
    """With what the hub talks to Mobilize (None is no key), and what the way there does to it.

    `fault` changes finished answers; what else can go wrong is the server's own `fault`.
    """

    key: str | None = None
    org: int = 0
    fault: Reply | None = None
    transport: httpx.BaseTransport | None = None
    patience: Timeouts = PATIENCE

    def reply(self, request: Request, response: Response) -> Response | Drop:
        """Let the fault of the moment have its say."""
        return response if self.fault is None else self.fault(request, response)


@dataclass
class SyncEvening:
    """Everything of one evening; `access` is the key and organisation of the next connection."""

    store: Store
    clock: SetClock
    hub: PracticeHub
    server: FaultServer
    desk: Desk
    sync: Sync
    changes: list[Change]
    access: Access
    connect: Connect

    def restart(self) -> None:
        """Begin anew on the same file, as a process does: what was only in memory is gone."""
        self.sync.close()
        self.store.close()
        self.store = Store(self.store.path, KEY)
        self.desk = Desk(self.store, self.clock, by_key=lambda: self.access.key is not None)
        self.sync = Sync(
            self.store, self.clock, self.connect, tell=self.changes.append, chance=lambda: 1.0
        )

    def server_id(self, signup_id: SignUpId) -> int | None:
        with self.store.read() as connection:
            statement = select(SignUpRow.server_id).where(SignUpRow.id == signup_id)
            return connection.execute(statement).scalar_one()

    def shift(self, server_id: int | None = None) -> TimeslotId:
        wanted = server_id or self.hub.first_shift
        return next(
            one.timeslot_id for one in self.desk.hub.shifts() if one.timeslot_server_id == wanted
        )

    def walk_in(
        self, name: str = "Wanda Inman", email: str | None = None, *, zip_code: str = "45402"
    ) -> Pressed:
        given, _, family = name.partition(" ")
        if email is None:
            email = f"{given}.{family}@example.org".lower()
        contact = Contact(given, family, email, "+19375550177" if email else "", zip_code)
        return self.desk.attendance.walk_in(Newcomer(contact), self.shift(), BY)

    def check_in(self, email: str, *, confirmed: bool = False) -> SignUpId:
        """Check somebody of the roster in for the first shift."""
        with self.store.read() as connection:
            [person] = people.people_by_email(connection, email)
            signups = people.signups_of(connection, [person.id])
        tonight = {self.shift(), self.shift(self.hub.second_shift)}
        [mine] = [one for one in signups if one.timeslot_id in tonight]
        pressed = self.desk.attendance.check_in(mine.id, self.shift(), BY, confirmed=confirmed)
        assert pressed.outcome is Outcome.IN
        return pressed.signup_id

    def somebody_expected(self) -> tuple[str, SignUpId]:
        """The e-mail and sign-up of somebody who is expected for the first shift."""
        for one in self.hub.mobilize.attendances_of(self.hub.tonight):
            expected = one.attendance.status != "CANCELLED"
            if one.timeslot.id == self.hub.first_shift and expected:
                email = one.person.email_address
                with self.store.read() as connection:
                    found = people.people_by_email(connection, email)
                    signups = people.signups_of(connection, [one.id for one in found])
                mine = [one.id for one in signups if one.timeslot_id == self.shift()]
                if len(found) == len(mine) == 1:
                    return email, mine[0]
        raise AssertionError("nobody is expected")

    def freeze(self, signup_id: SignUpId, **person: str) -> None:
        """Keep a delivery's content as its first try froze it, with `person`'s fields instead."""
        with self.store.write() as connection:
            [row] = [
                row for row in all_due(connection, self.clock(), 99) if row.signup_id == signup_id
            ]
            body = SignUpToCreate(
                row.contact, row.timeslot_server_id, False, Medium.WALK_IN, row.event_id
            ).body()
            body["person"] = {**cast(dict[str, str], body["person"]), **person}
            connection.execute(
                update(DeliveryRow).where(DeliveryRow.id == row.id).values(content=json.dumps(body))
            )

    def steps(self, signup_id: SignUpId) -> list[str]:
        """Why a sign-up's deliveries went where they went, step by step."""
        rows = select(StepRow.reason).join(DeliveryRow, DeliveryRow.id == StepRow.delivery_id)
        rows = rows.where(DeliveryRow.signup_id == signup_id).order_by(StepRow.number)
        with self.store.read() as connection:
            return list(connection.execute(rows).scalars())

    def line(self, signup_id: SignUpId) -> Line:
        with self.store.read() as connection:
            [line] = all_lines(connection, ids=[signup_id])
        return line

    def state(self, signup_id: SignUpId) -> State:
        return self.line(signup_id).state

    def on_mobilize(self, email: str, event: int | None = None) -> list[Attendance]:
        return [
            one.attendance
            for one in self.hub.mobilize.attendances_of(event or self.hub.tonight)
            if one.person.email_address.casefold() == email.casefold()
        ]

    def on_phone(self, name: str, email: str, shift: int | None = None) -> None:
        """Somebody signs up for tonight's first shift (or another) on their own phone."""
        given, _, family = name.partition(" ")
        slots = (shift or self.hub.first_shift,)
        new = NewSignUp(given, family, email, "9375550177", "45402", slots)
        self.hub.mobilize.sign_up(self.hub.tonight, new)

    def set_status(self, email: str, status: DashboardStatus) -> None:
        self.clock.forward(1)
        [one] = self.on_mobilize(email)
        self.hub.mobilize.set_status(one.id, status)

    def posts(self) -> int:
        return sum(method == "POST" for method, _ in self.server.requests)


def fast_wire(server: FaultServer, clock: SetClock, access: Access) -> Wire:
    """A wire without a pace of its own."""
    return Wire(
        server.url,
        access.key or "",
        clock=clock,
        practice=True,
        timeouts=access.patience,
        reads=Pace(1e6, 10_000),
        writes=Pace(1e6, 10_000),
        transport=access.transport,
    )


@contextmanager
def syncing(
    folder: Path,
    *,
    volunteers: int = 40,
    limits: Limits = UNLIMITED,
    may_create: bool = True,
    reply: Reply | None = None,
    pulled: bool = True,
) -> Iterator[SyncEvening]:
    """An evening with its roster pulled, unless told otherwise."""
    clock = SetClock(NOW)
    hub = make_hub(clock, volunteers=volunteers)
    store = a_store(folder / "hubdesk.db")
    changes: list[Change] = []
    access = Access(fault=reply)
    with FaultServer(
        hub.mobilize, limits=limits, may_create=may_create, reply=access.reply
    ) as server:
        access.key, access.org = server.key, server.org

        def connect() -> Mobilize | None:
            if access.key is None:
                return None
            return Mobilize(fast_wire(server, clock, access), ServerId(access.org))

        sync = Sync(store, clock, connect, tell=changes.append, chance=lambda: 1.0)
        desk = Desk(store, clock, by_key=lambda: access.key is not None)
        evening = SyncEvening(store, clock, hub, server, desk, sync, changes, access, connect)
        try:
            if pulled:
                assert sync.pull().whole
            server.requests.clear()
            yield evening
        finally:
            evening.sync.close()
            evening.store.close()
