"""The floor's small sheets: a break, a seat, and why there is no district."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from hubdesk.domain.ids import SignUpId
from hubdesk.errors import Problem
from hubdesk.store.floor import Caller
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets.rows import ROW_HEIGHT
from hubdesk.words.floor import ASKS_WHY, WHY_NO_DISTRICT

_SHOWN = 5
"""So many floaters are seen at once; the list scrolls."""

_SIGNUP = kit.ROW_VIEW_ROLE + 1


class BreakSheet(kit.Sheet):
    """Asks who keeps the seat meanwhile; `chosen` gives the floater's sign-up, "" for nobody."""

    chosen = Signal(str)

    def __init__(
        self, window: QWidget, caller: Caller, floaters: Sequence[tuple[Caller, str]]
    ) -> None:
        name = caller.contact.full_name
        super().__init__(
            window,
            tr("{name} takes a break").format(name=name),
            tr("Who keeps the seat meanwhile? Letters find a name."),
        )
        model = QStandardItemModel(self)
        nobody = kit.RowView(tr("Nobody"), subtitle=tr("the seat is kept empty"), key_hint="Enter")
        model.appendRow(_item(nobody, ""))
        for one, where in floaters:
            view = kit.RowView(one.contact.full_name, subtitle=where, key_hint="Enter")
            model.appendRow(_item(view, one.signup_id))
        self.list = kit.RowList(name=tr("Who keeps the seat"), backdrop="surface")
        self.list.setModel(model)
        self.list.setCurrentIndex(model.index(0, 0))
        most = _SHOWN * ROW_HEIGHT + 3
        self.list.setFixedHeight(min(self.list.sizeHint().height(), most))
        self.list.doubleClicked.connect(self._go)
        self.body.addWidget(self.list)
        self.add_back()
        self.add_main(tr("Send to the break"), self._go)

    def _go(self) -> None:
        floater = self.list.currentIndex().data(_SIGNUP)
        self.close()
        self.chosen.emit(floater or "")


def _item(view: kit.RowView, signup_id: str) -> QStandardItem:
    item = QStandardItem(view.title)
    item.setData(view, kit.ROW_VIEW_ROLE)
    item.setData(signup_id, _SIGNUP)
    item.setData(view.spoken(), Qt.ItemDataRole.AccessibleTextRole)
    return item


class SeatSheet(kit.Sheet):
    """Notes where somebody sits; empty takes it back."""

    def __init__(self, window: QWidget, room: Room, caller: Caller) -> None:
        name = caller.contact.full_name
        super().__init__(window, tr("Where does {name} sit?").format(name=name), width=440)
        self._room = room
        self._signup_id: SignUpId = caller.signup_id
        self.seat = kit.LabeledField(tr("Seat or table"), placeholder=tr("table 2"))
        self.seat.set_text(caller.seat)
        self.seat.edit.selectAll()
        self.body.addWidget(self.seat)
        self.add_back()
        self.add_main(tr("Note it"), self._go)

    def _go(self) -> None:
        try:
            self._room.desk.rotations.note(self._signup_id, self._room.by, seat=self.seat.text())
        except Problem as problem:
            said = self._room.said(problem)
            self.seat.set_error(f"{said.what} {said.todo}")
            return
        self.close()


def no_district(window: QWidget) -> kit.Sheet:
    """Say in one sentence why no district or state is offered on the DNC's dialer."""
    sheet = kit.Sheet(window, tr(ASKS_WHY), tr(WHY_NO_DISTRICT))
    done: Callable[..., object] = sheet.close
    good = kit.PrimaryButton(tr("Got it"), key="Enter")
    good.clicked.connect(done)
    sheet.add_button(good)
    sheet.open()
    return sheet
