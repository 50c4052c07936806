"""What the desk shows while there is no shift: the way to the roster, and the way without one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.ui import theme, times
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Banner, Card, EmptyState, PrimaryButton, SecondaryButton


class NoShift(QWidget):
    """Checking in never waits for set-up: a shift can be started here and now."""

    start_wanted = Signal()
    roster_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.start = PrimaryButton(tr("Start tonight's shift now"), size="large")
        self.start.clicked.connect(self.start_wanted)
        self.roster = SecondaryButton(tr("Bring the roster in"), size="large")
        self.roster.clicked.connect(self.roster_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S12)
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.roster)
        buttons.addStretch(1)
        nothing = EmptyState(
            "people",
            tr("There is no shift to check in to yet"),
            tr(
                "Bring tonight's roster in on Today. If people are at the door already, start the "
                "shift now: everybody is a walk-in until the roster is there."
            ),
        )
        card = Card(padding=0, spacing=0)
        card.body.addStretch(2)
        card.add(nothing, buttons)
        card.body.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S24, theme.S24, theme.S24, theme.S24 - 2)
        column.addWidget(card)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class OtherDay(Banner):
    """Says that the shift the desk works on is not tonight's, and offers to start one."""

    start_wanted = Signal()

    def __init__(self, room: Room) -> None:
        start = SecondaryButton(tr("Start tonight's shift now"), size="small")
        super().__init__("look", "", icon="clock", button=start)
        self._room = room
        start.clicked.connect(self.start_wanted)

    def look(self) -> None:
        """Look at the clock: is the desk's shift running, or at least today's?"""
        shift, now = self._room.shift, self._room.now()
        running = shift is not None and shift.starts_at <= now < shift.ends_at
        if shift is None or running or times.same_day(shift.starts_at, now, shift.timezone):
            self.hide()
            return
        ahead = tr("The next shift on the list is on {day}, {date}, at {at}.")
        over = tr("The last shift on the list was on {day}, {date}, at {at}.")
        self.set_words(
            (ahead if shift.starts_at > now else over).format(
                day=times.weekday(shift.starts_at, shift.timezone),
                date=times.day(shift.starts_at, shift.timezone),
                at=self._room.clock(shift.starts_at),
            )
        )
        self.show()
