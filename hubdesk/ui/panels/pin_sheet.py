"""The sheet that sets, changes or removes a leader's PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.leaders import Leader
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr


class PinSheet(kit.Sheet):
    """Asks for a new PIN twice; nobody can read the old one, it can only be replaced."""

    def __init__(self, window: QWidget, room: Room, leader: Leader) -> None:
        super().__init__(
            window,
            tr("A new PIN for {name}").format(name=leader.name),
            tr("Four to eight digits. With their initials it signs them in at the desk."),
            width=540,
        )
        self._room, self._leader = room, leader
        self.pin = kit.LabeledField(tr("New PIN"), secret=True)
        self.again = kit.LabeledField(tr("The same once more"), secret=True)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        for field in (self.pin, self.again):
            field.edit.setMaxLength(8)
            row.addWidget(field, 1)
        self.body.addLayout(row)
        back = kit.SecondaryButton(tr("Go back"), key="Esc")
        back.clicked.connect(self.close)
        self.add_button(back)
        if leader.has_pin:
            remove = kit.SecondaryButton(tr("Remove the PIN"))
            remove.clicked.connect(self._remove)
            self.add_button(remove)
        keep = kit.PrimaryButton(tr("Keep the PIN"), key="Enter")
        keep.clicked.connect(self._keep)
        self.add_button(keep)

    def _keep(self) -> None:
        self.pin.set_error(None)
        self.again.set_error(None)
        if self.pin.text() and not self.again.text() and self.pin.edit.hasFocus():
            self.again.setFocus()
            return
        leaders = self._room.desk.leaders
        try:
            leaders.set_pin(self._leader.id, self.pin.text(), self.again.text(), self._room.by)
        except Problem as problem:
            field, told = {
                "pin_differs": (self.again, tr("Not the same")),
                "pin_malformed": (self.pin, tr("Four to eight digits")),
            }.get(problem.code, (self.pin, self._room.said(problem).what))
            self.again.edit.clear()
            field.set_error(told)
            field.setFocus()
            return
        self.close()

    def _remove(self) -> None:
        self._room.desk.leaders.remove_pin(self._leader.id, self._room.by)
        self.close()
