"""Six people on the floor, the keys pressed there and what its cards say, for the tests of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from factories import DeskEvening, a_dialer, a_row, person, put_in, table
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.clock import SetClock
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.ui.models.callers import CARD_VIEW_ROLE, CardView
from hubdesk.ui.panels.floor import FloorPage
from hubdesk.ui.panels.floor_column import Column
from hubdesk.ui.widgets import Text

NAMES = ("Ana Klein", "Bo Chen", "Cy Drew", "Di Evans", "Eve Fox", "Flo Gray")


@dataclass
class OnTheFloor:
    """Six people who are here: three on Scale to Win, one on Mayor Pat, two waiting."""

    evening: DeskEvening
    clock: SetClock
    dnc: Dialer
    campaign: Dialer
    asked: list[str] = field(default_factory=list)

    def on(self, dialer: Dialer | None) -> list[str]:
        """Who the store says is on a dialer (None: waits)."""
        board = self.evening.desk.floor.board(self.evening.early.timeslot_id)
        if dialer is None:
            return [caller.contact.given_name for caller in board.waiting]
        (column,) = (one for one in board.columns if one.dialer.id == dialer.id)
        return [caller.contact.given_name for caller in column.callers]

    def reasons(self) -> list[str]:
        """Why each stint that runs now began, by who moved last."""
        stints = table(self.evening.store, "stint")
        return [one["reason"] for one in stints if one["ended_at"] is None]


def six_on_the_floor(evening: DeskEvening, clock: SetClock) -> OnTheFloor:
    """Put the six where they are, a minute apart."""
    rows = [a_row(person(name, f"{name.split()[0]}@example.org".lower())) for name in NAMES]
    put_in(evening.store, rows, complete=False)
    desk = evening.desk
    dnc = desk.floor.put_dialer(a_dialer(min_callers=3, code="4711"), "Ruth")
    campaign = desk.floor.put_dialer(
        a_dialer("Mayor Pat", 4, kind=DialerKind.CAMPAIGN, link=""), "Ruth"
    )
    places = (dnc, dnc, dnc, campaign, None, None)
    for name, place in zip(NAMES, places, strict=True):
        desk.attendance.check_in(
            evening.signup(name),
            evening.early.timeslot_id,
            "Ruth",
            dialer_id=place.id if place else None,
        )
        clock.forward(1)
    return OnTheFloor(evening, clock, dnc, campaign)


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key, with_)


def cards(column: Column) -> list[CardView]:
    return [column.model.index(row).data(CARD_VIEW_ROLE) for row in range(column.model.rowCount())]


def names(page: FloorPage) -> list[list[str]]:
    return [[card.name.split()[0] for card in cards(column)] for column in page.columns]


def says(page: QWidget) -> str:
    return " | ".join(one.text() for one in page.findChildren(Text) if one.isVisible())
