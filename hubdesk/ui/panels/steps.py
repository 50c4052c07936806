"""The programme's four steps: four bars over what was noted, and the sheet that notes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.days import read_day
from hubdesk.domain.programme import Step
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    LabeledField,
    Meter,
    SecondaryButton,
    SectionTitle,
    Sheet,
    Text,
)
from hubdesk.words import leaders as words


class _StepColumn(QWidget):
    """A bar over the step's title and its note."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = {
            done: Meter(1.0, None, "in" if done else "look", height=6) for done in (True, False)
        }
        self._title = Text("", "small")
        self._title.setFont(theme.font("small", theme.SEMIBOLD))
        self._note = Text("", "label", "quiet", wrap=True)
        self._note.setMinimumHeight(34)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in self._bars.values():
            column.addWidget(bar)
        column.addSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_step(self, title: str, note: str, *, done: bool) -> None:
        """Show a step; amber while it is open, and its note says so."""
        state = tr("done") if done else tr("open")
        for kind, bar in self._bars.items():
            bar.setVisible(kind == done)
            bar.setAccessibleName(f"{title}: {state}, {note}")
        self._title.setText(title)
        self._note.setText(note)
        self._note.setToolTip(note)


class Steps(QWidget):
    """How far the group has come to be a hub; reads the room and opens its own sheet."""

    def __init__(self, room: Room, on_sheet: Callable[[Sheet], None] = lambda _sheet: None) -> None:
        super().__init__()
        self._room = room
        self.edit = SecondaryButton(tr("Edit"), size="small", name=tr("Edit the four steps"))
        self.edit.clicked.connect(lambda: on_sheet(ask_steps(room, self.window())))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S8)
        self._columns = [_StepColumn() for _ in words.STEPS]
        for place, column in enumerate(self._columns):
            grid.addWidget(column, 0, place)
            grid.setColumnStretch(place, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.S12)
        whole.addWidget(SectionTitle(tr("Your hub, the four steps"), self.edit, large=False))
        whole.addLayout(grid)

    def refresh(self) -> None:
        """Show where each step stands on the evening's day."""
        today = self._room.desk.leaders.today(self._room.zone)
        steps = self._room.desk.hub.steps(today)
        for column, step in zip(self._columns, steps, strict=True):
            note = words.step(step, today, tr)
            column.show_step(tr(words.STEPS[step.name]), note, done=step.done)


class _StepFields(QWidget):
    """The three fields of one step under its title."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        title = tr(words.STEPS_WHOLE[step.name])
        self.on = LabeledField(tr("When"), may_be_wrong=False)
        self.who = LabeledField(tr("With whom"), may_be_wrong=False)
        self.note = LabeledField(tr("Note"), may_be_wrong=False)
        self.on.set_text(times.written(step.on))
        self.who.set_text(step.who)
        self.note.set_text(step.note)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        for field, share, hint in (
            (self.on, 4, tr("3 Sep 2026")),
            (self.who, 5, ""),
            (self.note, 7, self._hint()),
        ):
            field.edit.setMaxLength(80)
            field.edit.setPlaceholderText(hint)
            field.edit.setAccessibleName(f"{title}: {field.edit.accessibleName()}")
            row.addWidget(field, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S4)
        column.addWidget(Text(title, "body_strong"))
        column.addLayout(row)

    def _hint(self) -> str:
        """Say what stands there by itself while nothing is noted."""
        return {
            "trained": tr("counted from the leaders"),
            "hosting": tr("counted from the evenings"),
        }.get(self._step.name, "")

    def noted(self) -> Step:
        """Answer the step as it is typed now; ValueError where the day is none."""
        on = read_day(self.on.text())
        return replace(self._step, on=on, who=self.who.text(), note=self.note.text())


def ask_steps(room: Room, window: QWidget) -> Sheet:
    """Ask when the hub took each of the four steps, with whom, and for a word."""
    sheet = Sheet(
        window,
        tr("Your hub, the four steps"),
        tr("Training and hosting tell themselves where nothing is noted."),
        width=640,
    )
    steps: Sequence[Step] = room.desk.hub.steps(room.desk.leaders.today(room.zone))
    fields = [_StepFields(step) for step in steps]
    for one in fields:
        sheet.body.addWidget(one)

    def keep() -> None:
        noted = []
        for one in fields:
            try:
                noted.append(one.noted())
            except ValueError:
                told = tr("“{text}” is not a day, such as 3 Sep 2026.").format(text=one.on.text())
                one.on.edit.setAccessibleDescription(told)
                sheet.set_error(told)
                one.on.setFocus()
                return
        try:
            room.desk.hub.put_steps(noted, room.by)
        except Problem as problem:
            sheet.set_error(room.said(problem).what)
            return
        sheet.close()

    sheet.add_back()
    sheet.add_main(tr("Keep"), keep)
    sheet.open()
    return sheet
