"""The sheet on which a leader plans the run of show: a row per item, in the order it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.agenda import Item, ItemKind, numbered, run_of_show
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    LabeledChoice,
    LabeledField,
    SecondaryButton,
    Sheet,
    Text,
)
from hubdesk.words.agenda import KINDS

_TIME_WIDTH, _MINUTES_WIDTH = 48, 76


class ItemRow(QWidget):
    """One item: when it comes, what it is, its title, minutes and owner.

    Alt+Up and Alt+Down move it (`moved` gives the step), Alt+Delete takes it out (`unwanted`).
    """

    changed = Signal()
    unwanted = Signal()
    moved = Signal(int)

    def __init__(self, item: Item, leaders: Sequence[str], *, labels: bool) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._item = item
        self.at = Text("", "body", "quiet")
        self.at.setFixedWidth(_TIME_WIDTH)
        kinds = [
            (kind.value, tr(words))
            for kind, words in KINDS.items()
            if (kind is ItemKind.PUSH) == (item.kind is ItemKind.PUSH)
        ]
        self.kind = LabeledChoice(tr("Item"), kinds, value=item.kind.value, may_be_wrong=False)
        self.title = LabeledField(tr("Title"), placeholder=tr("optional"), may_be_wrong=False)
        self.minutes = LabeledField(tr("Minutes"), may_be_wrong=False)
        self.minutes.setFixedWidth(_MINUTES_WIDTH)
        self.minutes.edit.setValidator(QIntValidator(1, 999, self.minutes.edit))
        self.owner = LabeledField(
            tr("Who leads it"), placeholder=tr("optional"), may_be_wrong=False
        )
        known = QCompleter(list(leaders), self.owner.edit)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.owner.edit.setCompleter(known)
        self.title.set_text(item.title)
        self.owner.set_text(item.owner)
        self.minutes.set_text(str(item.minutes))
        self.up = SecondaryButton("↑", size="small", name=tr("Move up"))
        self.down = SecondaryButton("↓", size="small", name=tr("Move down"))
        self.remove = SecondaryButton("", icon="x", size="small", name=tr("Take it out"))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.unwanted)
        for field in (self.title, self.minutes, self.owner):
            field.edit.textEdited.connect(self.changed)
        self.kind.combo.currentIndexChanged.connect(self.changed)
        self._lay_out(labels=labels)

    def _lay_out(self, *, labels: bool) -> None:
        is_push = self._item.kind is ItemKind.PUSH
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S8)
        foot = Qt.AlignmentFlag.AlignBottom
        self.at.setFixedHeight(40)
        row.addWidget(self.at, 0, foot)
        fields: list[tuple[LabeledChoice | LabeledField, int]] = [
            (self.kind, 3),
            (self.title, 4),
            (self.minutes, 0),
            (self.owner, 3),
        ]
        for field, stretch in fields:
            if not labels:
                field.hide_label()
            row.addWidget(field, stretch, foot)
        for button in (self.up, self.down, self.remove):
            button.setFixedHeight(40)
            row.addWidget(button, 0, foot)
        for one in (self.kind, self.title, self.owner):
            one.setEnabled(not is_push)

    def item(self) -> Item:
        """Read the row; a length that is none is 0 minutes, which the desk refuses."""
        minutes = self.minutes.text()
        return replace(
            self._item,
            kind=ItemKind(self.kind.value()),
            title=self.title.text(),
            owner=self.owner.text(),
            minutes=int(minutes) if minutes.isdecimal() else 0,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the row or take it out."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if alt and key in steps:
            self.moved.emit(steps[key])
        elif alt and key == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)


class AgendaSheet(Sheet):
    """Plans the evening; nothing is kept before Save, and what was planned before stays a fact.

    `on_saved` is given the items as they were before.
    """

    def __init__(
        self,
        window: QWidget,
        room: Room,
        shift: Shift,
        items: Sequence[Item],
        on_saved: Callable[[tuple[Item, ...]], None],
    ) -> None:
        super().__init__(
            window,
            tr("Run of show"),
            tr("Alt+Up and Alt+Down move an item, Alt+Delete takes it out."),
            width=880,
        )
        self._room, self._shift, self._on_saved = room, shift, on_saved
        self._leaders = [leader.name for leader in room.desk.leaders.all()]
        self.rows: list[ItemRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.S8)
        self.add = SecondaryButton(tr("Add an item"), icon="plus", size="small")
        self.add.clicked.connect(self._add)
        self.model = SecondaryButton(tr("The model evening"), icon="list-time", size="small")
        self.model.clicked.connect(self._take_model)
        self._ends = Text("", "body", "quiet")
        tools = QHBoxLayout()
        tools.setSpacing(theme.S12)
        tools.addWidget(self.add)
        tools.addWidget(self.model)
        tools.addStretch(1)
        tools.addWidget(self._ends)
        self.body.addLayout(tools)
        self.body.addLayout(self._list)
        self.add_back()
        self.save = self.add_main(tr("Save"), self._save)
        self._fill(items)

    def go_to(self, place: int) -> None:
        """Put the keyboard on one item's minutes; `place` counts without pushes."""
        rows = [row for row in self.rows if row.item().kind is not ItemKind.PUSH]
        if 0 <= place < len(rows):
            self.reveal(rows[place])
            rows[place].minutes.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def items(self) -> tuple[Item, ...]:
        """Read every row in order."""
        return numbered(row.item() for row in self.rows)

    def _fill(self, items: Sequence[Item]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for item in items:
            row = ItemRow(item, self._leaders, labels=not self.rows)
            row.changed.connect(self._times)
            row.unwanted.connect(lambda row=row: self._remove(row))
            row.moved.connect(lambda step, row=row: self._move(row, step))
            self.rows.append(row)
            self._list.addWidget(row)
            row.show()  # at once: what is not shown yet has no place to scroll to
        for place, row in enumerate(self.rows):
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self.rows) - 1)
        self._times()

    def _again(self, items: Sequence[Item], place: int) -> None:
        """Show the rows in another order, the keyboard where it was."""
        self._fill(items)
        if self.rows:
            row = self.rows[min(max(place, 0), len(self.rows) - 1)]
            self.reveal(row)
            row.minutes.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, row: ItemRow, step: int) -> None:
        items, place = list(self.items()), self.rows.index(row)
        if 0 <= place + step < len(items):
            items.insert(place + step, items.pop(place))
            self._again(items, place + step)

    def _remove(self, row: ItemRow) -> None:
        place = self.rows.index(row)
        items = [one for at, one in enumerate(self.items()) if at != place]
        self._again(items, place)
        if not items:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        """Add an item after the one the keyboard was on last, else at the end."""
        items = [*self.items(), Item(ItemKind.OTHER, 10)]
        self._again(items, len(items) - 1)
        self.rows[-1].kind.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_model(self) -> None:
        self._again(self._room.desk.agenda.template(self._shift.timeslot_id), 0)

    def _times(self) -> None:
        """Say when each item is, as it is typed now, and when the evening would be over."""
        self.set_error(None)
        starts_at, now = self._shift.starts_at, self._room.now()
        show = run_of_show(self.items(), starts_at, now)
        at: dict[int, datetime] = {one.item.position: one.starts_at for one in show.items}
        for place, row in enumerate(self.rows):
            row.at.setText(self._room.clock(at[place]) if place in at else "")
        ends_at = show.ends_at
        if ends_at is None:
            self._ends.setText(tr("Nothing is planned."))
            return
        over = tr("over at {clock}, the shift ends at {end}")
        self._ends.setText(
            over.format(clock=self._room.clock(ends_at), end=self._room.clock(self._shift.ends_at))
        )
        self._ends.set_tone("look" if ends_at > self._shift.ends_at else "quiet")

    def _save(self) -> None:
        try:
            before = self._room.desk.agenda.put(
                self._shift.timeslot_id, self.items(), self._room.by
            )
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
        self._on_saved(before)
