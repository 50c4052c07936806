"""One line on what is still lent out, where the evening is told; a press lists the equipment."""

from __future__ import annotations

from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.equipment import in_hand


class StillOut(kit.SecondaryButton):
    """Says how many things are out; hidden while everything is at the hub."""

    def __init__(self, room: Room) -> None:
        super().__init__("", icon="headset", size="small")
        self._room = room
        self.clicked.connect(self._list)
        self.hide()

    def refresh(self) -> None:
        """Count anew what is out."""
        out = self._room.desk.equipment.out()
        one, many = tr("1 thing is still out"), tr("{count} things are still out")
        said = one if len(out) == 1 else many.format(count=len(out))
        self.set_words(said)
        self.setAccessibleName(f"{said}: {in_hand(out)}")
        self.setToolTip(in_hand(out))
        self.setVisible(bool(out))

    def _list(self) -> None:
        from hubdesk.ui.panels.equipment_sheets import ThingsSheet  # seldom asked for

        ThingsSheet(self.window(), self._room).open()
