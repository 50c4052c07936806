"""The sheet that sets, changes or removes a leader's PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.leaders import Leader
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.new_pin import NewPin
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
        self.pin = NewPin(room)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.pin.first, 1)
        row.addWidget(self.pin.again, 1)
        self.body.addLayout(row)
        self.add_back()
        if leader.has_pin:
            remove = kit.SecondaryButton(tr("Remove the PIN"))
            remove.clicked.connect(self._remove)
            self.add_button(remove)
        self.add_main(tr("Keep the PIN"), self._keep)

    def _keep(self) -> None:
        leaders, leader, by = self._room.desk.leaders, self._leader.id, self._room.by
        if self.pin.keep(lambda pin, again: leaders.set_pin(leader, pin, again, by)):
            self.close()

    def _remove(self) -> None:
        self._room.desk.leaders.remove_pin(self._leader.id, self._room.by)
        self.close()
