"""The sheets for equipment: adding it in numbers, the whole list, one thing and its note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.equipment import LONGEST_LABEL, LONGEST_NOTE, MOST_AT_ONCE, Thing, ThingKind
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words.equipment import KINDS


class AddSheet(kit.Sheet):
    """Adds so many of a kind; they are numbered on from the highest there is."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(
            window,
            tr("Add equipment"),
            tr("Each thing gets a label with a number, to be written on it: Headset 1, Headset 2."),
        )
        self._room = room
        self.kind = kit.LabeledChoice(
            tr("Kind"), [(kind.value, tr(words)) for kind, words in KINDS.items()], value="headset"
        )
        self.count = kit.LabeledField(tr("How many"))
        self.count.edit.setValidator(QIntValidator(1, MOST_AT_ONCE, self.count.edit))
        self.count.set_text("1")
        self.label = kit.LabeledField(tr("Label"), placeholder=tr("by its kind"))
        self.label.edit.setMaxLength(LONGEST_LABEL)
        self.note = kit.LabeledField(tr("Note"), placeholder=tr("left ear dead"))
        self.note.edit.setMaxLength(LONGEST_NOTE)
        row = QHBoxLayout()
        row.setSpacing(theme.S16)
        row.addWidget(self.kind, 2)
        row.addWidget(self.count, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.label)
        self.body.addWidget(self.note)
        self.add_back()
        self.add_main(tr("Add"), self._add)

    def open(self) -> None:
        """Put the keyboard where the number is."""
        super().open()
        self.count.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.count.edit.selectAll()

    def _add(self) -> None:
        many, kind = int(self.count.text() or 0), ThingKind(self.kind.value())
        label = self.label.text()
        try:
            self._room.desk.equipment.add(
                kind,
                self._room.by,
                # One thing with a label of its own needs no number.
                count=None if many == 1 and label else many,
                label=label or tr(KINDS[kind]),
                note=self.note.text(),
            )
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()


class ThingsSheet(kit.Sheet):
    """Everything the hub lends, with who has it, and the way to each thing's label and note."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Equipment"), tr("Everything the hub lends."), width=620)
        self._over, self._room = window, room
        loans = {one.thing.id: one for one in room.desk.equipment.out()}
        rows = kit.ListCard()
        for thing in room.desk.equipment.things():
            loan = loans.get(thing.id)
            where = (
                tr("with {name} since {at}").format(
                    name=loan.contact.full_name, at=room.clock(loan.lent_at)
                )
                if loan
                else tr("at the hub")
            )
            edit = kit.SecondaryButton(
                tr("Edit"), size="small", name=tr("Edit {label}").format(label=thing.label)
            )
            edit.clicked.connect(lambda _=False, one=thing: self._edit(one))
            pills: list[QWidget] = [kit.Pill(tr("out"), "look")] if loan else []
            said = " · ".join(filter(None, (where, thing.note)))
            rows.add_row(kit.ListRow(thing.label, said, trailing=[*pills, edit]))
        self.body.addWidget(rows)
        self.add_back()
        add = kit.SecondaryButton(tr("Add"), icon="plus", name=tr("Add equipment"))
        add.clicked.connect(self._add)
        self.add_button(add)

    def _edit(self, thing: Thing) -> None:
        self.close()
        ThingSheet(self._over, self._room, thing).open()

    def _add(self) -> None:
        self.close()
        AddSheet(self._over, self._room).open()


class ThingSheet(kit.Sheet):
    """One thing: its label, what is wrong with it, and the way off the list."""

    def __init__(self, window: QWidget, room: Room, thing: Thing) -> None:
        super().__init__(window, thing.label, tr("The label is what is written on it."))
        self._room, self._thing = room, thing
        self.label = kit.LabeledField(tr("Label"))
        self.label.edit.setMaxLength(LONGEST_LABEL)
        self.label.set_text(thing.label)
        self.note = kit.LabeledField(tr("Note"), placeholder=tr("left ear dead"))
        self.note.edit.setMaxLength(LONGEST_NOTE)
        self.note.set_text(thing.note)
        self.body.addWidget(self.label)
        self.body.addWidget(self.note)
        retire = kit.SecondaryButton(
            tr("Retire"), name=tr("Retire {label}").format(label=thing.label)
        )
        retire.clicked.connect(self._retire)
        self.add_button(retire)
        self.add_back()
        self.add_main(tr("Save"), self._save)

    def _save(self) -> None:
        self._press(
            lambda: self._room.desk.equipment.change(
                self._thing.id, self._room.by, label=self.label.text(), note=self.note.text()
            )
        )

    def _retire(self) -> None:
        self._press(lambda: self._room.desk.equipment.retire(self._thing.id, self._room.by))

    def _press(self, press: Callable[[], object]) -> None:
        try:
            press()
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
