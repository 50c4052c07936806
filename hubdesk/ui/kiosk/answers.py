"""What came of saying "I am here": in, with where to go, or a kind sentence and a question."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from hubdesk.clock import local
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.selfservice import Arrival, Ticket
from hubdesk.ui.kiosk.notes import SeeHost
from hubdesk.ui.kiosk.parts import Circle, Words
from hubdesk.ui.kiosk.screen import BRIEF, Screen, Visit
from hubdesk.ui.qr import QrCode
from hubdesk.words import agenda, dialers
from hubdesk.words.kiosk import to

_ASKS = frozenset({Outcome.OTHER_SHIFT, Outcome.CANCELLED_SIGNUP, Outcome.VIRTUAL_EVENT})
_MOST_STEPS = 4


def show_arrival(visit: Visit, arrival: Arrival, ticket: Ticket | None = None) -> None:
    """Show what came of it, each outcome in its own sentence."""
    if not arrival.kept:
        visit.out_of_order()
    elif arrival.outcome in (Outcome.IN, Outcome.ALREADY_HERE):
        visit.alert()
        visit.go(lambda visit: In(visit, arrival))
    elif ticket and arrival.outcome in _ASKS:
        visit.go(lambda visit: StayAnyway(visit, ticket, arrival))
    else:
        visit.go(SeeHost.waving(ticket))


class In(Screen):
    """You're in: which dialer at which table, what comes next, and the code to scan."""

    seconds = BRIEF
    counts_aloud = True

    def __init__(self, visit: Visit, arrival: Arrival) -> None:
        super().__init__(visit)
        self._arrival: Arrival | None = arrival
        dialer = arrival.dialer
        link = dialer.link_on(self._day(arrival)) if dialer else ""
        self.body.addStretch(1)
        self.body.addWidget(self._beside(self._told(arrival, bool(link)), link))
        self.body.addStretch(1)

    @property
    def has_back(self) -> bool:
        """What is done is not gone back from."""
        return False

    def wipe(self) -> None:
        """Forget who came in."""
        self._arrival = None

    def _beside(self, told: QWidget, link: str) -> QWidget:
        both = QWidget()
        # Words twice as large leave no room beside them.
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(below if self.look.percent == 200 else beside, both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.gap(40))
        row.addWidget(told, 1)
        if link:
            row.addWidget(self._code(link), 0, Qt.AlignmentFlag.AlignVCenter)
        return both

    def _code(self, link: str) -> QWidget:
        """Frame the code: black on white whatever is worn, or no phone reads it."""
        framed = QFrame()
        framed.setObjectName("code")
        around = QVBoxLayout(framed)
        around.setContentsMargins(4, 4, 4, 4)
        around.addWidget(QrCode(link, self.look.gap(272), self.say))
        return framed

    def _told(self, arrival: Arrival, scans: bool) -> QWidget:
        say, look = self.say, self.look
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(8))
        column.addWidget(Circle(look, "check", "in"))
        column.addSpacing(look.gap(16))
        already = arrival.outcome is Outcome.ALREADY_HERE
        title = say("You’re here already, {name}.") if already else say("You’re in, {name}.")
        self.title = Words(look, to(arrival.given_name, title), "title")
        column.addWidget(self.title)
        lines = [self.title.text()]
        for words in self._lines(arrival):
            place = arrival.dialer is not None and arrival.dialer.name in words
            column.addWidget(Words(look, words, "strong" if place else "words"))
            lines.append(words)
        for words in self._small(arrival, scans):
            column.addWidget(Words(look, words, "label", "quiet"))
            lines.append(words)
        self.setAccessibleName(" ".join(lines))
        return told

    def _lines(self, arrival: Arrival) -> list[str]:
        say = self.say
        lines = []
        if arrival.outcome is Outcome.ALREADY_HERE and arrival.since:
            since = self.visit.clock(arrival.since, arrival.timezone)
            lines.append(say("You have been in since {at}.").format(at=since))
        if arrival.dialer and arrival.table:
            lines.append(f"{arrival.table}: {arrival.dialer.name}")
        elif arrival.dialer:
            lines.append(say("Your dialer: {name}").format(name=arrival.dialer.name))
        else:
            lines.append(say("Take a seat; the host tells you where to start."))
        if arrival.next:
            at = self.visit.clock(arrival.next.at, arrival.timezone)
            what = arrival.next.title or say(agenda.KINDS[arrival.next.kind])
            lines.append(say("Next at {at}: {what}").format(at=at, what=what))
        return lines

    def _small(self, arrival: Arrival, scans: bool) -> list[str]:
        say = self.say
        dialer = arrival.dialer
        if dialer is None:
            return []
        lines = []
        if scans:
            lines.append(say("Scan to open the dialer on your own laptop or tablet."))
        facts = dialers.facts(dialer, self._day(arrival), say)
        lines += [f"{label}: {value}" for label, value in facts]
        lines += dialers.steps(dialer, say)[:_MOST_STEPS]
        return lines

    def _day(self, arrival: Arrival) -> date:
        at = arrival.shift_at or arrival.since or self.visit.now()
        return local(at, arrival.timezone).date()


class StayAnyway(Screen):
    """A sign-up that is not for this room and hour: its own kind sentence, and the question."""

    def __init__(self, visit: Visit, ticket: Ticket, arrival: Arrival) -> None:
        super().__init__(visit)
        self._ticket = ticket
        title, below = self._sentence(arrival)
        self.body.addStretch(1)
        self.body.addWidget(Circle(self.look, "clock", "accent"))
        self.body.addSpacing(self.look.gap(16))
        self.add_title(title, below)
        self.body.addStretch(1)
        self.main = self.button(self.say("Yes, check me in"), self._yes, press="primary")
        self.first = self.main

    def wipe(self) -> None:
        """Forget who was asked."""
        self._ticket = Ticket("")

    def _sentence(self, arrival: Arrival) -> tuple[str, str]:
        say, name = self.say, arrival.given_name
        if arrival.outcome is Outcome.CANCELLED_SIGNUP:
            return (
                to(name, say("Good to see you, {name}.")),
                say("Your sign-up was cancelled. You can still call with us tonight."),
            )
        if arrival.outcome is Outcome.VIRTUAL_EVENT:
            return (
                to(name, say("{name}, you signed up to call from home.")),
                say("You are welcome here too. Shall we check you in for this room?"),
            )
        if arrival.shift_at is None:
            title = to(name, say("{name}, you signed up for another shift."))
        else:
            at = self.visit.clock(arrival.shift_at, arrival.timezone)
            title = to(name, say("{name}, you signed up for {at}."), at=at)
        return title, say("You are welcome now too. Shall we check you in for this shift?")

    def _yes(self) -> None:
        show_arrival(self.visit, self.visit.service.arrive(self._ticket, confirmed=True))
