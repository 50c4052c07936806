"""What the header says on every page: the evening, who is here, and how it stands with Mobilize."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from factories import FIRST, SECOND, DeskEvening, person, table
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.leaders import Role
from hubdesk.store.cursors import note_roster_read
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui.header import Header
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import Pill
from hubdesk.ui.windows.host import HostWindow
from hubdesk.words import times


class Top:
    """The header and the rail as they are read from the screen."""

    def __init__(self, qtbot: QtBot, room: Room, *, practice: bool = False) -> None:
        self.window = HostWindow()
        self.window.furnish()
        qtbot.addWidget(self.window)
        self.window.resize(1600, 800)
        self.window.show()
        self.header = Header(room, self.window.header, self.window.rail, practice)

    def words(self, inside: QWidget | None = None) -> list[str]:
        labels = (inside or self.window.header).findChildren(QLabel)
        return [one.text() for one in labels if not one.isHidden() and one.text()]

    def pills(self) -> list[str]:
        return [one.text() for one in self.window.header.findChildren(Pill) if not one.isHidden()]


@pytest.fixture
def top(qtbot: QtBot, room: Room) -> Iterator[Top]:
    made = Top(qtbot, room)
    yield made
    made.window.stop()


def put_state(evening: DeskEvening, state: str, reason: str = "") -> None:
    """Let every delivery of the evening be in this state."""
    with evening.store.write() as connection:
        connection.execute(
            text("UPDATE delivery SET state = :state, reason = :reason"),
            {"state": state, "reason": reason},
        )
    assert {row["state"] for row in table(evening.store, "delivery")} == {state}


def check_in(evening: DeskEvening, name: str) -> None:
    evening.desk.attendance.check_in(evening.signup(name), evening.early.timeslot_id, "Ruth")


def test_it_names_the_evening_its_place_and_who_is_on_duty(top: Top) -> None:
    assert top.words()[:2] == ["Phone bank", "Tuesday 20 Oct · 18:00 to 20:00 EDT · Union Hall"]
    assert "Ruth Kim" in top.words(top.window.rail)


def test_rails_foot_says_as_what_somebody_is_on_duty_and_how_many_beside_them(
    top: Top, room: Room
) -> None:
    rail, leaders = top.window.rail, room.desk.leaders
    assert rail.person.accessibleName() == "Ruth Kim, host on duty"
    for name, role in (("Ruth Kim", Role.HOST), ("Sam Torres", Role.FLOOR_LEAD)):
        one = leaders.put(name, role)
        leaders.set_pin(one.id, "2468", "2468")
    assert rail.person.accessibleName() == "Ruth Kim, nobody signed in"
    leaders.sign_in("ST", "2468")
    assert rail.person.accessibleName() == "Sam Torres, floor lead on duty"
    leaders.sign_in("RK", "2468")
    assert rail.person.accessibleName() == "Ruth Kim, on duty with 1 more"


def test_without_a_shift_it_says_so(qtbot: QtBot, bare_room: Room) -> None:
    top = Top(qtbot, bare_room)
    assert top.words()[:2] == ["HubDesk", "No shift yet"]
    assert top.pills() == ["no roster yet", "nothing waits"]


def test_practice_is_said_on_every_page(qtbot: QtBot, room: Room) -> None:
    top = Top(qtbot, room, practice=True)
    qtbot.waitUntil(lambda: "practice" in top.pills())


def test_it_counts_who_is_here_as_people_come(qtbot: QtBot, top: Top, evening: DeskEvening) -> None:
    assert "here of 2 · expect 1–2" in top.words()
    check_in(evening, "Ana Klein")
    qtbot.waitUntil(lambda: "1" in top.words())


@pytest.mark.parametrize(
    ("at", "clock_says", "caption"),
    [
        (FIRST - timedelta(minutes=15), "17:45", "starts in 15 min"),
        (FIRST, "18:00", "until 20:00"),
        (SECOND, "20:00", "shift over"),
    ],
)
def test_the_clock_says_how_the_shift_stands(
    top: Top, clock: SetClock, at: datetime, clock_says: str, caption: str
) -> None:
    clock.go_to(at)
    top.header.tick()
    assert {clock_says, caption} <= set(top.words())


def test_nothing_waits_until_something_does(top: Top) -> None:
    assert top.pills()[-1] == "nothing waits"


@pytest.mark.parametrize(
    ("state", "reason", "said"),
    [
        ("waiting", "", "1 waiting · just now"),
        ("sending", "", "1 waiting · just now"),
        ("held", "no_zip", "1 needs you"),
        ("conflict", "", "1 needs you"),
        ("worksheet", "no_key", "1 to set in Mobilize"),
        ("sent", "", "1 to read back"),
        ("verified", "", "nothing left to set"),
    ],
)
def test_the_pill_says_what_matters_most(
    top: Top, evening: DeskEvening, state: str, reason: str, said: str
) -> None:
    check_in(evening, "Ana Klein")
    put_state(evening, state, reason)
    top.header.refresh_counts()
    assert top.pills()[-1] == said


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (Link.AWAY, "1 waiting · just now · not connected since 17:45"),
        (Link.NO_KEY, "1 waiting · just now · no key"),
        (Link.REFUSED, "1 waiting · just now · not let in"),
        (Link.CONNECTED, "1 waiting · just now"),
    ],
)
def test_what_waits_says_why(
    qtbot: QtBot, top: Top, room: Room, evening: DeskEvening, clock: SetClock, link: Link, said: str
) -> None:
    check_in(evening, "Ana Klein")
    put_state(evening, "waiting")
    room.hear_sync(SyncStatus(link, clock()))
    qtbot.waitUntil(lambda: top.pills()[-1] == said)


def test_a_refused_key_is_said_though_nothing_waits(
    qtbot: QtBot, top: Top, room: Room, clock: SetClock
) -> None:
    assert "nothing waits" in top.pills()
    room.hear_sync(SyncStatus(Link.REFUSED, clock(), Cause.KEY_REFUSED))
    qtbot.waitUntil(lambda: "Mobilize: not let in" in top.pills())
    assert "nothing waits" not in top.pills()


def test_several_need_you(qtbot: QtBot, top: Top, evening: DeskEvening) -> None:
    check_in(evening, "Ana Klein")
    nobody = Newcomer(person("Wes Alk"))
    evening.desk.attendance.walk_in(nobody, evening.early.timeslot_id, "Ruth")
    put_state(evening, "held", "no_zip")
    top.header.refresh_counts()
    assert top.pills()[-1] == "2 need you"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "roster just read"), (25, "roster 25 min old"), (130, "roster 2 h 10 min old")],
)
def test_the_roster_says_its_age(
    top: Top, evening: DeskEvening, clock: SetClock, minutes: int, said: str
) -> None:
    assert top.pills()[0] == "no roster yet"
    with evening.store.write() as connection:
        note_roster_read(connection, clock())
    clock.forward(minutes)
    top.header.tick()
    assert top.pills()[0] == said


def test_an_end_nobody_gave_is_told_as_an_estimate() -> None:
    starts, zone = datetime(2026, 11, 24, 23, 0, tzinfo=UTC), "America/New_York"
    ends = starts + timedelta(hours=2)
    assert times.span(starts, ends, zone) == "18:00 to 20:00 EST"
    assert times.span(starts, ends, zone, assumed=True) == "18:00 to about 20:00 EST"
