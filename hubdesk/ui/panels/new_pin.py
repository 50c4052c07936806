"""A new PIN, typed twice: two fields, and what they say when it cannot be one."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.errors import Problem
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr

_LONGEST = 8


class NewPin:
    """Two fields for a sheet to lay out; nothing in them can be read."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.first = kit.LabeledField(tr("New PIN"), secret=True)
        self.again = kit.LabeledField(tr("The same once more"), secret=True)
        for field in (self.first, self.again):
            field.edit.setMaxLength(_LONGEST)

    def keep(self, keep: Callable[[str, str], object]) -> bool:
        """Hand both over to be kept; False where one is missing or refused, which a field says.

        Enter in the first goes on to the second. `keep` may raise a Problem: nothing is set then.
        """
        self.first.set_error(None)
        self.again.set_error(None)
        if self.first.text() and not self.again.text() and self.first.edit.hasFocus():
            self.again.setFocus()
            return False
        try:
            keep(self.first.text(), self.again.text())
        except Problem as problem:
            self._say(problem)
            return False
        return True

    def _say(self, problem: Problem) -> None:
        if problem.code == "pin_differs":
            field, told = self.again, tr("Not the same")
        elif problem.code == "pin_malformed":
            field, told = self.first, tr("Four to eight digits")
        else:
            field, told = self.first, self._room.said(problem).what
        self.again.edit.clear()
        field.set_error(told)
        field.setFocus()
