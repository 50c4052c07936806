"""The sheet for a leader's training: which modules they need, done when, good until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.domain.days import read_day
from hubdesk.domain.leaders import Leader, Training
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.words import leaders as words

_DAY_WIDTH = 128


@dataclass(frozen=True, slots=True)
class _Line:
    """A module in the sheet: the tick says that this leader needs it."""

    module: str
    needed: kit.CheckRow
    done: QLineEdit
    until: QLineEdit


class TrainingSheet(kit.Sheet):
    """Ticks what a leader needs and notes when it was done; a module of one's own can be added."""

    def __init__(self, window: QWidget, room: Room, leader: Leader) -> None:
        super().__init__(
            window,
            tr("Training of {name}").format(name=leader.name),
            tr("Tick what the 1:1 agreed on. A day it was done completes it."),
            width=620,
        )
        self._room, self._leader = room, leader
        self.lines: list[_Line] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.S12)
        self._grid.setVerticalSpacing(theme.S8)
        self._grid.setColumnStretch(0, 1)
        for column, what in enumerate((tr("Module"), tr("Done on"), tr("Good until")), 0):
            self._grid.addWidget(kit.Text(what, "label", "quiet"), 0, column)
        known = {one.module: one for one in leader.trainings}
        for module in room.desk.leaders.modules():
            self._add_line(module, known.get(module))
        self.body.addLayout(self._grid)
        self.another = kit.LabeledField(tr("Another module"))
        add = kit.SecondaryButton(tr("Add"), icon="plus", name=tr("Add the module"))
        add.clicked.connect(self._add_module)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(self.another, 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 24, 0, 0)  # level with the field under its label
        beside.addWidget(add)
        beside.addStretch(1)
        row.addLayout(beside)
        self.body.addSpacing(theme.S8)
        self.body.addLayout(row)
        self.add_back()
        self.add_main(tr("Save"), self._save)

    def _add_line(self, module: str, known: Training | None = None) -> None:
        said = words.module(module, tr)
        line = _Line(module, kit.CheckRow(said), QLineEdit(), QLineEdit())
        line.needed.setChecked(known is not None)
        line.needed.setAccessibleName(tr("{module} is needed").format(module=said))
        row = self._grid.rowCount()
        self._grid.addWidget(line.needed, row, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, (edit, what, hint, day) in enumerate(
            (
                (line.done, tr("done on"), tr("not yet"), known.done_on if known else None),
                (line.until, tr("good until"), tr("for good"), known.expires_on if known else None),
            ),
            1,
        ):
            edit.setFont(theme.font("body"))
            edit.setFixedSize(_DAY_WIDTH, 36)
            edit.setPlaceholderText(hint)
            edit.setAccessibleName(f"{said}: {what}")
            edit.setText(times.written(day))
            edit.textEdited.connect(lambda _text, one=line: one.needed.setChecked(True))
            self._grid.addWidget(edit, row, column)
        self.lines.append(line)

    def _add_module(self) -> None:
        name = " ".join(self.another.text().split())
        known = {line.module.casefold() for line in self.lines}
        if not name or name.casefold() in known:
            self.another.set_error(tr("It is in the list") if name else tr("Type its name"))
            return
        self.another.set_error(None)
        self.another.set_text("")
        self._add_line(name, Training(name))
        new = self.lines[-1]
        for part in (new.needed, new.done, new.until):
            part.show()  # at once: the keyboard goes there now
        self.reveal(self.another)
        new.done.setFocus()

    def _save(self) -> None:
        if self.another.text():  # a module that was typed and not added yet is not lost
            self._add_module()
            return
        wanted = []
        for line in self.lines:
            done, until = self._day(line.done), self._day(line.until)
            if isinstance(done, str) or isinstance(until, str):
                return
            if line.needed.isChecked():
                wanted.append(Training(line.module, done, until))
        leader, room = self._leader, self._room
        starters = set(room.desk.leaders.modules())
        try:
            for one in wanted:
                if one.module not in starters:
                    room.desk.leaders.add_module(one.module, room.by)
            room.desk.leaders.put(
                leader.name,
                leader.role,
                leader.trained_on,
                leader.id,
                trainings=wanted,
                by=room.by,
            )
        except Problem as problem:
            said = room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()

    def _day(self, edit: QLineEdit) -> date | str | None:
        """Read one field; what is no day is said above and answered as it is."""
        theme.mark(edit, "wrong", False)
        try:
            return read_day(edit.text())
        except ValueError:
            theme.mark(edit, "wrong", True)
            told = tr("“{text}” is not a day, such as 3 Sep 2026.").format(text=edit.text())
            edit.setAccessibleDescription(told)
            self.set_error(told)
            edit.setFocus()
            return edit.text()
