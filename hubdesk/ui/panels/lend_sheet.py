"""The sheet that lends: a kind and the next free one, or a label typed; and takes back again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from hubdesk.domain.equipment import Loan, Thing, ThingKind, meant, next_free
from hubdesk.domain.ids import ItemId, SignUpId
from hubdesk.errors import Problem
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets.rows import ROW_HEIGHT
from hubdesk.words.equipment import KINDS

_ITEM = kit.ROW_VIEW_ROLE + 1
_LEAST, _SHOWN = 3, 5
"""So few and so many rows are seen at once; the list scrolls."""


class LendSheet(kit.Sheet):
    """Enter lends what the row names, or takes back what they have. Letters find a label."""

    def __init__(self, window: QWidget, room: Room, signup_id: SignUpId, name: str) -> None:
        super().__init__(
            window,
            tr("Lend to {name}").format(name=name),
            tr("Enter takes the next free one; letters find a label."),
        )
        self._room = room
        self._signup_id = signup_id
        self._things = room.desk.equipment.things()
        self._out = {one.thing.id: one for one in room.desk.equipment.out()}
        self._theirs = {one.thing.id for one in room.desk.equipment.held(signup_id)}
        self.label = kit.LabeledField(
            tr("Label"), placeholder=tr("headset, or Headset 4"), may_be_wrong=False
        )
        self.label.edit.textEdited.connect(self._fill)
        self.label.edit.installEventFilter(self)
        self.rows = kit.RowList(name=tr("What is lent or taken back"), backdrop="surface")
        self._model = QStandardItemModel(self)
        self.rows.setModel(self._model)
        self.rows.doubleClicked.connect(self._go)
        self.body.addWidget(self.label)
        self.body.addWidget(self.rows)
        self.add_back()
        self.go = self.add_main(tr("Lend"), self._go)
        self.rows.selectionModel().currentChanged.connect(self._name_the_press)
        self._fill()
        # As it opens, so it stays: nothing jumps while a label is typed.
        shown = min(max(self._model.rowCount(), _LEAST), _SHOWN)
        self.rows.setFixedHeight(shown * ROW_HEIGHT + 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Up and Down choose a row while the keyboard is in the line to type in."""
        if (
            watched is self.label.edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = max(0, min(self.rows.currentIndex().row() + step, self._model.rowCount() - 1))
            self.rows.setCurrentIndex(self._model.index(row, 0))
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """Offer the next free one of each kind and what they have; with letters, what they mean."""
        self._model.clear()
        text = self.label.text()
        if text:
            offered = meant(self._things, text)
            # What can be lent comes before what is with somebody else.
            offered.sort(key=lambda one: one.id in self._out and one.id not in self._theirs)
        else:
            free = [next_free(self._things, kind, self._out.keys()) for kind in ThingKind]
            held = [one for one in self._things if one.id in self._theirs]
            offered = [one for one in free if one is not None] + held
        for one in offered:
            self._model.appendRow(self._row(one, by_kind=not text))
        if not offered:
            words = tr("Nothing by that label") if text else tr("Everything is out")
            item = QStandardItem(words)
            item.setData(kit.RowView(words, muted=True), kit.ROW_VIEW_ROLE)
            item.setEnabled(False)
            self._model.appendRow(item)
        self.rows.setCurrentIndex(self._model.index(0, 0))
        self._name_the_press()

    def _row(self, thing: Thing, *, by_kind: bool) -> QStandardItem:
        loan = self._out.get(thing.id)
        if loan is not None and thing.id in self._theirs:
            title, said = thing.label, tr("with them since {at}").format(at=self._at(loan))
        elif loan is not None:
            title = thing.label
            said = tr("with {name} since {at}").format(
                name=loan.contact.full_name, at=self._at(loan)
            )
        elif by_kind:
            left = sum(one.kind is thing.kind and one.id not in self._out for one in self._things)
            title, said = (
                tr(KINDS[thing.kind]),
                tr("{label} is next · {count} free").format(label=thing.label, count=left),
            )
        else:
            title, said = thing.label, tr("free")
        subtitle = " · ".join(filter(None, (said, thing.note)))
        taken = loan is not None and thing.id not in self._theirs
        pills = (kit.PillView(tr("in hand"), "in", icon=""),) if thing.id in self._theirs else ()
        view = kit.RowView(
            title, subtitle=subtitle, pills=pills, key_hint="" if taken else "Enter", muted=taken
        )
        item = QStandardItem(title)
        item.setData(view, kit.ROW_VIEW_ROLE)
        item.setData(thing.id, _ITEM)
        item.setData(view.spoken(), Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _at(self, loan: Loan) -> str:
        return self._room.clock(loan.lent_at)

    def _name_the_press(self) -> None:
        chosen = self.rows.currentIndex().data(_ITEM)
        self.go.set_words(tr("Take back") if chosen in self._theirs else tr("Lend"))
        self.go.setEnabled(bool(chosen))
        self.set_error(None)

    def _go(self) -> None:
        chosen = self.rows.currentIndex().data(_ITEM)
        if not chosen:
            return
        item_id, equipment, by = ItemId(chosen), self._room.desk.equipment, self._room.by
        try:
            if item_id in self._theirs:
                equipment.take_back(item_id, by)
            else:
                equipment.lend(self._signup_id, item_id, by)
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
