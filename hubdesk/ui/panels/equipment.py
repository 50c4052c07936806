"""The Hub page's card of equipment: how much there is, and what is out, with whom."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.equipment import Loan, Thing, ThingKind
from hubdesk.domain.people import said_phone
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.equipment_sheets import AddSheet, ThingsSheet
from hubdesk.ui.room import Room, tr
from hubdesk.words.equipment import COUNTED, GONE

_SHOWN = 6
"""So many loans stand on the card; all of them are in the list behind it."""


class EquipmentCard(kit.Card):
    """What the hub lends by kind, and below it what is out: who has it and their phone."""

    def __init__(self, room: Room) -> None:
        super().__init__(spacing=theme.S8)
        self._room = room
        self.list = kit.SecondaryButton(tr("List"), size="small", name=tr("All the equipment"))
        self.add_things = kit.SecondaryButton(
            tr("Add"), icon="plus", size="small", name=tr("Add equipment")
        )
        self.list.clicked.connect(lambda: ThingsSheet(self.window(), room).open())
        self.add_things.clicked.connect(lambda: AddSheet(self.window(), room).open())
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        row.addWidget(self.list)
        row.addWidget(self.add_things)
        self._sum = kit.ElidedLabel("", "body", "quiet")
        self._out = kit.ListCard()
        self._more = kit.Text("", "small", "quiet")
        head = kit.SectionTitle(tr("Equipment"), buttons, large=False)
        self.add(head, self._sum, self._out, self._more)
        room.changed.connect(self._changed)

    def refresh(self) -> None:
        """Read what there is and what is out."""
        equipment = self._room.desk.equipment
        things, out = equipment.things(), equipment.out()
        self.list.setVisible(bool(things))
        self._sum.setText(summed(things, len(out)))
        self._out.clear()
        for loan in out[:_SHOWN]:
            self._out.add_row(self._row(loan))
        self._out.setVisible(bool(out))
        more = len(out) - _SHOWN
        self._more.setText(tr("{count} more in the list").format(count=more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _row(self, loan: Loan) -> kit.ListRow:
        back = kit.SecondaryButton(
            tr("Take back"),
            size="small",
            name=tr("Take back {label}").format(label=loan.thing.label),
        )
        back.clicked.connect(lambda: self._take_back(loan))
        return kit.ListRow(
            f"{loan.thing.label} · {loan.contact.full_name}",
            who_has(loan, self._room),
            trailing=[back],
        )

    def _take_back(self, loan: Loan) -> None:
        try:
            self._room.desk.equipment.take_back(loan.thing.id, self._room.by)
        except Problem as problem:
            self._room.show_problem(problem)

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.EQUIPMENT, Kind.ATTENDANCE} and self.isVisible():
            self.refresh()


def summed(things: list[Thing], out: int) -> str:
    """Say how much there is by kind, and how much of it is out."""
    if not things:
        return tr("Nothing to lend yet. What is added here, the desk lends.")
    counts = Counter(one.kind for one in things)
    kinds = (
        tr(COUNTED[kind][counts[kind] > 1]).format(count=counts[kind])
        for kind in ThingKind
        if counts[kind]
    )
    told = tr("{count} out").format(count=out) if out else tr("nothing is out")
    return " · ".join((told, *kinds))


def who_has(loan: Loan, room: Room) -> str:
    """Say how to reach who has it, since when, and where they stand if not in the room."""
    phone = said_phone(loan.contact.phone) or tr("no phone")
    since = tr("since {at}").format(at=room.clock(loan.lent_at))
    return " · ".join(filter(None, (tr(GONE[loan.standing]), phone, since)))
