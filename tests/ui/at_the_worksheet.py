"""Whoever ticks the worksheet: who is on it, what is pressed there, what a screen reader says."""

from __future__ import annotations

from factories import FIRST, DeskEvening, a_row, person, put_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.delivery import Reason, State
from hubdesk.store import deliveries
from hubdesk.ui.panels.worksheet import WorksheetWindow

Key = Qt.Key

PEOPLE = (
    person("Omar Haddad", "omar@example.org"),
    person("Bo chen", "bo@example.org"),
    person("Jo Álvarez", "jo@example.org"),
    person("Lena Fischer", "lena@example.org"),
)


LONG = person(
    "Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff", f"{'x' * 60}@example.org"
)
"""Somebody whose name and e-mail fit nowhere."""


def work(evening: DeskEvening) -> None:
    """Four people of the early shift, one of them not there; Ben late; and a walk-in."""
    put_in(evening.store, [a_row(one) for one in PEOPLE], complete=False)
    attendance, early = evening.desk.attendance, evening.early.timeslot_id
    for name in ("Omar Haddad", "Bo chen", "Jo Álvarez"):
        attendance.check_in(evening.signup(name), early, "Ruth Kim")
    attendance.no_show([evening.signup("Lena Fischer")], "Ruth Kim")
    attendance.check_in(evening.signup("Ben Ortiz"), evening.late.timeslot_id, "Ruth Kim")
    kwame = person("Kwame Mensah", "kwame@example.org", "+12025550177", "20001")
    attendance.walk_in(Newcomer(kwame), early, "Ruth Kim")


def rows(window: WorksheetWindow) -> list[str]:
    """What a screen reader says of every row, headings among them."""
    model = window.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def current(window: WorksheetWindow) -> str:
    line = window.model.line(window.list.currentIndex())
    return line.contact.given_name if line else ""


def press(*keys: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClick(where, key, modifier)


def ticked(worked: DeskEvening) -> set[str]:
    return {line.contact.given_name for line in worked.desk.deliveries.lines() if line.ticked_at}


def verify(worked: DeskEvening, name: str, state: State = State.VERIFIED) -> None:
    """Let Mobilize say the same, as reading it back does."""
    (line,) = (one for one in worked.desk.deliveries.lines() if one.contact.given_name == name)
    with worked.store.write() as connection:
        deliveries.move(connection, line.id, state, Reason.READ_BACK, FIRST)
