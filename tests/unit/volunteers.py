"""Short ways for tests to stand at the kiosk, and stores that refuse as a laptop's may."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from factories import KEY, QUICK, DeskEvening, a_store, an_evening, table

from hubdesk.clock import Clock
from hubdesk.desk.desk import Desk
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.checkin import NextShift
from hubdesk.domain.people import Contact
from hubdesk.domain.selfservice import Arrival, Left, Proof, Ticket, WaveKind, Way
from hubdesk.store.engine import Store


class Fragile(Store):
    """A store that does not wait long for another program, and takes nothing while `broken`."""

    broken = False

    def connect_raw(self, path: Path | None = None) -> sqlcipher.Connection:
        """Open a connection as any, with little patience."""
        connection = super().connect_raw(path)
        connection.execute("PRAGMA busy_timeout = 1")
        if self.broken:
            connection.execute("PRAGMA query_only = ON")
        return connection

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Refuse every write, as a disk that fell out does; reading goes on."""
        self.close()
        self.broken = True
        yield
        self.close()
        self.broken = False

    @contextmanager
    def gone(self) -> Iterator[None]:
        """Be where nothing can be read, as on a disk that was pulled out."""
        self.close()
        away = self.path.rename(self.path.with_suffix(".away"))
        self.path.mkdir()
        yield
        self.close()
        self.path.rmdir()
        away.rename(self.path)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Be written to by another program the whole time."""
        other = self.connect_raw()
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
            other.close()


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk beside a desk, on the early shift of tonight's small roster."""

    evening: DeskEvening
    service: SelfService

    @property
    def desk(self) -> Desk:
        return self.evening.desk

    def ticket(self, text: str, *, leaving: bool = False) -> Ticket:
        """The ticket of the one person listed."""
        (match,) = self.service.find(text, leaving=leaving).matches
        return match.ticket

    def proven(self, text: str, digits: str, *, leaving: bool = False) -> Ticket:
        """The ticket of somebody who typed the right four digits of a phone, or a ZIP."""
        ticket = self.ticket(text, leaving=leaving)
        way = Way.PHONE if len(digits) == 4 else Way.ZIP
        assert self.service.prove(ticket, way, digits).proof is Proof.PROVEN
        return ticket

    def walk_in(self, contact: Contact, **more: Any) -> Arrival:
        told: dict[str, Any] = {
            "language": "",
            "first_time": False,
            "sms_consent": False,
            "consent_text": "",
        }
        return self.service.walk_in(contact, **(told | more))

    def leave(self, ticket: Ticket, calls: int | None = None, **more: Any) -> Left:
        told: dict[str, Any] = {"conversations": None, "next_shift": NextShift.UNASKED}
        return self.service.leave(ticket, calls=calls, **(told | more))

    def waves(self, *, open_only: bool = True) -> list[tuple[WaveKind, str]]:
        """Kind and name of each wave."""
        return [(one.kind, one.name) for one in self.desk.waves.all(open_only=open_only)]

    def seen(self) -> set[str]:
        """The sign-ups anything was ever said of."""
        return {row["signup_id"] for row in table(self.evening.store, "mark")}


def a_kiosk(evening: DeskEvening) -> Kiosk:
    """A kiosk on the early shift."""
    shift = evening.early
    return Kiosk(evening, SelfService(evening.desk, lambda: shift))


def a_fragile_kiosk(path: Path, clock: Clock) -> tuple[Kiosk, Fragile]:
    """A kiosk on a store that can be broken."""
    a_store(path).close()
    store = Fragile(path, KEY)
    return a_kiosk(an_evening(Desk(store, clock, pins=QUICK))), store
