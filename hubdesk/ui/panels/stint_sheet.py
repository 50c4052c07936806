"""Corrects a stint: what it says, what it was, and why; what it said before is kept beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.clock import at_clock
from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem
from hubdesk.store.stints import Stint
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr


class StintSheet(kit.Sheet):
    """Dialer, begin, end and login of one stint, on the evening's clock; a reason is asked for."""

    def __init__(self, window: QWidget, room: Room, stint: Stint, name: str) -> None:
        super().__init__(
            window,
            tr("Correct {name}'s stint").format(name=name),
            tr("What it says now is kept in the history, with your name and the reason."),
            width=520,
        )
        self._room = room
        self._stint = stint
        choices = [(one.id, one.name) for one in room.desk.floor.dialers()]
        self.dialer = kit.LabeledChoice(tr("Dialer"), choices, value=stint.dialer_id)
        self.begin = kit.LabeledField(tr("From"), placeholder="18:20")
        self.end = kit.LabeledField(tr("Until"), placeholder=tr("still on it"))
        self.login = kit.LabeledField(tr("Phone or login"), placeholder=tr("optional"))
        self.reason = kit.LabeledField(
            tr("Why is it corrected?"), placeholder=tr("kept in the history")
        )
        self.begin.set_text(room.clock(stint.started_at))
        self.end.set_text(room.clock(stint.ended_at) if stint.ended_at else "")
        self.login.set_text(stint.joined_as)
        times = QHBoxLayout()
        times.setSpacing(theme.S16)
        for field in (self.begin, self.end, self.login):
            times.addWidget(field, 1)
        self.body.addWidget(self.dialer)
        self.body.addLayout(times)
        self.body.addWidget(self.reason)
        self.add_back()
        self.add_main(tr("Correct it"), self._keep)

    def _keep(self) -> None:
        """Keep the correction; what is not right is said at its field."""
        self.set_error(None)
        for field in (self.begin, self.end, self.login, self.reason):
            field.set_error(None)
        stint = self._stint
        begin = self._moment(self.begin, stint.started_at)
        end = self._moment(self.end, stint.ended_at or self._room.now())
        unread = [
            field
            for field, moment in ((self.begin, begin), (self.end, end))
            if moment is None and (field.text() or field is self.begin)
        ]
        for field in reversed(unread):
            field.set_error(tr("Type a time, as 18:20."))
            field.edit.setFocus()
        if unread:
            return
        try:
            if stint.ended_at is not None and end is None:
                raise Problem("stint_reopened")
            self._room.desk.floor.correct(
                stint.id,
                self._room.by,
                self.reason.text(),
                dialer_id=DialerId(self.dialer.value()) or None,
                started_at=begin,
                ended_at=end,
                joined_as=self.login.text(),
            )
        except Problem as problem:
            self._tell(problem)
            return
        self.close()

    def _tell(self, problem: Problem) -> None:
        said = self._room.said(problem)
        fields = {
            "stint_needs_reason": self.reason,
            "stint_reopened": self.end,
            "login_too_long": self.login,
        }
        field = fields.get(problem.code)
        if field is None:
            self.set_error(f"{said.what} {said.todo}")
            return
        field.set_error(said.what.split(". ")[0].rstrip(".") + ".")
        field.edit.setFocus()

    def _moment(self, field: kit.LabeledField, was: datetime) -> datetime | None:
        """Read a time next to what it was; untouched it is the very moment, not its minute.

        None where there is none.
        """
        typed = field.text()
        if typed == self._room.clock(was):
            return was
        return at_clock(typed, was, self._room.zone)
