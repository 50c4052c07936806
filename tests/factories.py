"""Made-up rosters and short ways to ask what the file says. Mobilize's ids never equal local ones.

Sign-ups are put in as a pull by key or an export would: through `plan` and `apply`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import text

from hubdesk.desk.desk import Desk
from hubdesk.desk.pins import Pins
from hubdesk.domain.delivery import State
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, ServerId, SignUpId
from hubdesk.domain.merge import RosterPlan, plan
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import (
    EventKind,
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    Shift,
    SignUpStatus,
)
from hubdesk.store import deliveries, roster
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare
from hubdesk.store.people import SignUp

KEY = bytes(range(32))
"""The key of every store in the tests."""

QUICK = Pins(time=1, memory=8, lanes=1)
"""PINs that cost next to nothing to try."""

FIRST = datetime(2026, 10, 20, 22, 0, tzinfo=UTC)
"""The first shift's start: 18:00 in New York."""

SECOND = FIRST + timedelta(hours=2)

PHONE_BANK = IncomingEvent(ServerId(90001), "Phone bank", "America/New_York", venue="Union Hall")
ONLINE = IncomingEvent(
    ServerId(90002), "Calls from home", "America/New_York", kind=EventKind.VIRTUAL
)
EARLY = IncomingTimeslot(ServerId(91001), FIRST, SECOND)
LATE = IncomingTimeslot(ServerId(91002), SECOND, SECOND + timedelta(hours=2))
AT_HOME = IncomingTimeslot(ServerId(91003), FIRST, SECOND)


def person(name: str, email: str = "", phone: str = "", zip_code: str = "") -> Contact:
    """A contact from a name as it is said; the last word is the family name."""
    given, _, family = name.rpartition(" ")
    return Contact(given, family, email, phone, zip_code)


def a_row(contact: Contact, timeslot: IncomingTimeslot = EARLY, **more: Any) -> IncomingSignUp:
    """One row of a roster, for the early shift of tonight's phone bank unless said otherwise."""
    return IncomingSignUp(more.pop("event", PHONE_BANK), timeslot, contact, **more)


ANA = person("Ana Klein", "ana@example.org", "+12025550101", "20001")
BEN = person("Ben Ortiz", "ben@example.org", "+12025550102", "20002")
CARLA = person("Carla Novak", "carla@example.org", "+12025550103", "20003")
DEV = person("Dev Rao", "dev@example.org", "+12025550104", "20004")
ELI = person("Eli Strand", "eli@example.org", "+12025550105", "20005")

TONIGHT = (
    a_row(ANA, server_id=ServerId(92001), user_id=ServerId(93001)),
    a_row(BEN, LATE, server_id=ServerId(92002), user_id=ServerId(93002)),
    a_row(
        CARLA,
        server_id=ServerId(92003),
        user_id=ServerId(93003),
        status=SignUpStatus.CANCELLED,
    ),
    a_row(DEV, AT_HOME, event=ONLINE, server_id=ServerId(92004), user_id=ServerId(93004)),
    a_row(ELI, server_id=ServerId(92005), user_id=ServerId(93005)),
)
"""Ana and Eli early, Ben late, Carla cancelled, Dev on line."""


def put_in(
    store: Store, rows: Iterable[IncomingSignUp], at: datetime = FIRST, *, complete: bool = True
) -> RosterPlan:
    """Merge rows into the store as an import does, deliveries judged too; answer what it did."""
    rows = list(rows)
    with store.write() as connection:
        planned = plan(roster.known_about(connection, rows), rows, complete=complete)
        touched = roster.apply(connection, planned, at)
        deliveries.judge(connection, touched, at)
    return planned


@dataclass(frozen=True, slots=True)
class DeskEvening:
    """A desk with a roster, and short ways to name who is meant."""

    desk: Desk

    @property
    def store(self) -> Store:
        return self.desk.context.store

    @property
    def early(self) -> Shift:
        return self._shift(FIRST, EventKind.IN_PERSON)

    @property
    def late(self) -> Shift:
        return self._shift(SECOND, EventKind.IN_PERSON)

    def _shift(self, starts_at: datetime, kind: EventKind) -> Shift:
        (found,) = (
            one for one in self.desk.hub.shifts() if (one.starts_at, one.kind) == (starts_at, kind)
        )
        return found

    def signups(self, name: str) -> Sequence[SignUp]:
        """Every sign-up of the one person with this name."""
        (hit,) = self.desk.finder.who(name, self.early)
        card = self.desk.finder.card(hit.id, self.early)
        assert card is not None
        return card.signups

    def signup(self, name: str) -> SignUpId:
        """The only sign-up of the person with this name."""
        (one,) = self.signups(name)
        return one.id


def an_evening(desk: Desk) -> DeskEvening:
    """Put tonight's roster into the desk's store."""
    put_in(desk.context.store, TONIGHT)
    return DeskEvening(desk)


@cache
def _empty() -> bytes:
    """What is in the file of a store that was just made."""
    with TemporaryDirectory() as own:
        store = Store(Path(own) / "hubdesk.db", KEY)
        prepare(store, FIRST)
        store.close()
        return store.path.read_bytes()


def a_store(path: Path) -> Store:
    """An empty encrypted store with this version's tables: a copy of the first one made."""
    path.touch(mode=0o600)
    path.write_bytes(_empty())
    return Store(path, KEY)


def a_dialer(name: str = "Scale to Win", min_callers: int = 2, **more: Any) -> Dialer:
    """A dialer with a link; the DNC's unless `kind` says otherwise."""
    values = {"kind": DialerKind.SCALE_TO_WIN, "link": "https://dialer.example.org/tonight"} | more
    return Dialer(values.pop("id", DialerId("")), name, min_callers=min_callers, **values)


def table(store: Store, name: str) -> list[dict[str, Any]]:
    """Every row of a table, in the order of its keys, times as they are in the file."""
    with store.read() as connection:
        rows = connection.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2")).mappings()
        return [dict(row) for row in rows]


TABLES = [
    *(
        "setting",
        "leader",
        "training",
        "duty",
        "event",
        "timeslot",
        "person",
        "signup",
        "mark",
        "delivery",
    ),
    *("delivery_step", "dialer", "session", "block", "stint", "pause", "cursor"),
    *("agenda", "briefing", "item", "loan", "wave"),
]


def dump(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, for "nothing changed"."""
    return {name: table(store, name) for name in TABLES}


def open_deliveries(store: Store) -> list[tuple[str, str, str]]:
    """(wanted, state, reason) of every delivery that is not cancelled."""
    return sorted(
        (row["wanted"], row["state"], row["reason"])
        for row in table(store, "delivery")
        if row["state"] != State.CANCELLED
    )
