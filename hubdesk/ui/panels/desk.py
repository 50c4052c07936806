"""The desk: find somebody, press Enter, next. Everything a host does at the table is on this page.

Presses and searches are milliseconds and run at once.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout

from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.changes import Change
from hubdesk.domain.ids import PersonId
from hubdesk.errors import Problem
from hubdesk.ui import times
from hubdesk.ui.panels.call_list import open_calls
from hubdesk.ui.panels.check_in import CheckIn
from hubdesk.ui.panels.no_shift import NoShift
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.walk_in import WalkIn
from hubdesk.ui.room import Room, tr

LENGTH = timedelta(hours=2)
"""How long a shift that is started here is taken to be."""

_QUARTER = 15


class DeskPage(Page):
    """One of three views: the table with list and card, the walk-in form, or no shift yet."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._stale = True
        self.table = CheckIn(room)
        self.walk_in = WalkIn(room)
        self.no_shift = NoShift()
        self._views = QStackedLayout(self)
        self._views.setContentsMargins(0, 0, 0, 0)
        for view in (self.table, self.walk_in, self.no_shift):
            self._views.addWidget(view)
        calls = QShortcut(QKeySequence("Alt+L"), self)
        calls.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        calls.activated.connect(lambda: open_calls(self, room))
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._shift_changed)
        self.table.walk_in_wanted.connect(self.open_walk_in)
        self.table.other_day.start_wanted.connect(self.start_shift)
        self.walk_in.left.connect(self._put_walk_in_by)
        self.walk_in.added.connect(self._add)
        self.walk_in.is_known.connect(self._known_came)
        self.no_shift.start_wanted.connect(self.start_shift)
        self.no_shift.roster_wanted.connect(lambda: room.page_wanted.emit("today"))

    def shown(self) -> None:
        """Come to the front: catch up with what changed meanwhile, and take the keyboard."""
        if self._stale:
            self._refresh()
        self.tick()
        self.focus_search()

    def tick(self) -> None:
        """Look at the clock again: is the shift the desk works on tonight's?"""
        self.table.other_day.look()

    def focus_search(self) -> None:
        """Put the keyboard where typing is wanted: the box, or the open walk-in form."""
        if self._views.currentWidget() is self.walk_in:
            self.walk_in.shown()
        elif self._views.currentWidget() is self.table:
            self.table.take_keyboard()

    def take_back(self) -> bool:
        """Take the last press back while the bar offers it."""
        offered = not self.table.undo_bar.isHidden()
        if offered:
            self.table.undo_bar.button.click()
        return offered

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters land in the search box, wherever the keyboard was."""
        at_table = self._views.currentWidget() is self.table
        return at_table and self.table.people.type_on(event)

    def show_person(self, person_id: str) -> None:
        """Show one person, whom another page asks for; a walk-in half typed waits behind."""
        if self._views.currentWidget() is self.walk_in:
            self._views.setCurrentWidget(self.table)
        self.table.people.reveal(PersonId(person_id))

    def open_walk_in(self) -> None:
        """Open the form for somebody who is not on the list, with what was typed filled in."""
        self.walk_in.begin(self.table.people.search.text())
        self._views.setCurrentWidget(self.walk_in)
        self.walk_in.shown()

    def start_shift(self) -> None:
        """Start an in-person shift now, for an evening nobody brought a roster to."""
        now = self._room.now()
        starts = now - timedelta(
            minutes=now.minute % _QUARTER, seconds=now.second, microseconds=now.microsecond
        )
        title = tr("{day} phone bank").format(day=times.weekday(now, self._room.zone))
        try:
            made = self._room.desk.hub.start_shift(title, starts, starts + LENGTH)
        except Problem as problem:
            self._room.show_problem(problem)
            return
        self._room.choose_shift(made.timeslot_id)
        self.focus_search()

    def _changed(self, change: Change) -> None:
        self.table.choice.hear(change)
        if not self.isVisible():
            self._stale = True
        elif self._room.shift is not None:
            self.table.hear(change)

    def _shift_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()
            self.tick()

    def _refresh(self) -> None:
        self._stale = False
        if self._room.shift is None:
            self._views.setCurrentWidget(self.no_shift)
            return
        if self._views.currentWidget() is self.no_shift:
            self._views.setCurrentWidget(self.table)
        self.table.reload()

    def _put_walk_in_by(self) -> None:
        """Go back with the name of whoever was typed in the box, so that nothing waits unseen."""
        self.table.people.search.edit.setText(self.walk_in.put_by())
        self._back_to_table()
        self.table.people.search.edit.selectAll()

    def _back_to_table(self) -> None:
        self._views.setCurrentWidget(self.table)
        self.focus_search()

    def _add(self, newcomer: Newcomer) -> None:
        shift = self._room.shift
        if shift is None:
            return
        dialer_id, why = self.table.choice.goes_to(None)
        try:
            pressed = self._room.desk.attendance.walk_in(
                newcomer, shift.timeslot_id, self._room.by, dialer_id=dialer_id, why=why
            )
        except Problem as problem:
            self.walk_in.say(self._room.said(problem))
            return
        self.walk_in.clear()
        self._back_to_table()
        self.table.people.next_person()
        self.table.people.reveal(pressed.person_id)
        self.table.pressed(pressed, self.table.choice.dialer(dialer_id))

    def _known_came(self, person_id: PersonId) -> None:
        """Check in somebody who turned out to be on the list, as Enter on their row would."""
        self.walk_in.clear()
        self._back_to_table()
        if self.table.people.reveal(person_id) is not None:
            self.table.enter(confirmed=False)
