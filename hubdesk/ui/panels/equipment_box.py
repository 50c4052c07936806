"""What the person on the card has in hand, and the key that lends them something."""

from __future__ import annotations

from hubdesk.desk.finder import Hit
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.equipment import Loan
from hubdesk.ui.panels.lend_sheet import LendSheet
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Card, ElidedLabel, Flow, SecondaryButton
from hubdesk.words.equipment import in_hand


class EquipmentBox(Card):
    """One line; hidden where there is nothing to lend them and nothing to take back."""

    def __init__(self, room: Room) -> None:
        super().__init__(padding=10, elevated=False)
        self._room = room
        self._hit: Hit | None = None
        self._here = False
        self.loans: list[Loan] = []
        self._words = ElidedLabel("", "body", "quiet")
        self.lend = SecondaryButton(tr("Lend"), key="Alt+E", size="small")
        self.lend.clicked.connect(self.open)
        self.add(Flow((self._words, self.lend), spacing=10, last_right=True))
        self.hide()
        room.changed.connect(self._changed)

    def look_at(self, hit: Hit, *, here: bool) -> None:
        """Show how it stands with somebody."""
        self._hit, self._here = hit, here
        self.refresh()

    def refresh(self) -> None:
        """Read what they have and whether the hub lends anything."""
        signup, equipment = self._hit.signup if self._hit else None, self._room.desk.equipment
        self.loans = equipment.held(signup.id) if signup else []
        lends = self._here and bool(equipment.things())
        self.setVisible(bool(self.loans) or lends)
        held = in_hand(self.loans)
        self._words.setText(held or tr("Nothing lent"))
        self._words.set_tone("ink" if held else "quiet")
        self.lend.set_words(tr("Change") if held else tr("Lend"))
        self.lend.setAccessibleName(tr("Lend something or take it back"))

    def open(self) -> LendSheet | None:
        """Open the sheet that lends and takes back; None where there is nothing to do."""
        if self._hit is None or self._hit.signup is None or self.isHidden():
            return None
        sheet = LendSheet(
            self.window(), self._room, self._hit.signup.id, self._hit.contact.full_name
        )
        sheet.open()
        return sheet

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.EQUIPMENT}:
            self.refresh()
