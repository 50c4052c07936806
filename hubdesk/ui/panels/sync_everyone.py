"""The Sync page's list of everyone: a line per person, found by letters and by where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.delivery import State
from hubdesk.store.lines import Line
from hubdesk.ui import theme, times
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.everyone import GROUPS, EveryoneModel
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets.line_rows import LineList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def when(room: Room, line: Line) -> str:
    """Say since when a line stands as it does: the clock, and the day where it is not today."""
    ticked = line.ticked_at if line.state is State.WORKSHEET else None
    now, at = room.now(), ticked or line.changed_at
    today = times.same_day(at, now, room.zone)
    clock = room.clock(at)
    return clock if today else f"{times.day(at, room.zone)}, {clock}"


class Everyone(QWidget):
    """Everybody's line, narrowed as the host types or chooses; Enter opens the current one."""

    opened = Signal(object)
    """The `Line` to open."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.model = EveryoneModel(lambda line: when(room, line), self._ticked)
        self.letters = kit.LabeledField(
            tr("Find"), placeholder=tr("name or e-mail"), may_be_wrong=False
        )
        self.state = kit.LabeledChoice(
            tr("Show"),
            [(key, tr(words).format(count=0)) for key, (words, _) in GROUPS.items()],
            may_be_wrong=False,
        )
        self.list = LineList(name=tr("Everyone"))
        self.list.setModel(self.model)
        self.nobody = kit.EmptyState("search", "", "")
        self.hint = kit.Text("", "body", "quiet", wrap=True)
        self.letters.edit.textChanged.connect(self._narrow)
        self.state.combo.currentIndexChanged.connect(self._narrow)
        self.list.doubleClicked.connect(lambda _index: self._open())
        for one in (self.letters.edit, self.list):
            one.installEventFilter(self)
        filters = QHBoxLayout()
        filters.setSpacing(theme.S12)
        filters.addWidget(self.letters, 3)
        filters.addWidget(self.state, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(filters)
        column.addSpacing(theme.S12)
        column.addWidget(self.list, 1)
        column.addWidget(self.nobody, 1)
        column.addSpacing(theme.S12)
        column.addWidget(self.hint)
        column.addStretch(0)

    def take_keyboard(self) -> None:
        """Put the keyboard where letters narrow the list."""
        self.letters.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, one per sign-up; the current row stays with its person."""
        current = self.model.line(self.list.currentIndex().row())
        self.model.show(lines)
        counts = self.model.counts()
        for place, (key, (words, _)) in enumerate(GROUPS.items()):
            self.state.combo.setItemText(place, tr(words).format(count=counts[key]))
        self._settle(self.model.row_of(current.signup_id) if current else 0)

    def type_on(self, event: QKeyEvent) -> bool:
        """Let a printable key land in the field; False where it is none."""
        words = event.text()
        if not words or not words.isprintable() or words.isspace():
            return False
        self.letters.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.letters.edit.insert(words)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move through the rows from the field, open on Enter, empty on Esc, type from the rows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._open()
            return True
        if watched is self.letters.edit and key in _STEPS:
            row = self.list.currentIndex().row() + _STEPS[key]
            self._settle(min(max(row, 0), self.model.rowCount() - 1))
            return True
        if key == Qt.Key.Key_Escape and (self.letters.text() or self.state.value()):
            self.state.choose("")
            self.letters.edit.clear()
            return True
        if watched is self.list and self.type_on(event):
            return True
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        current = self.model.line(self.list.currentIndex().row())
        self.model.narrow(self.letters.text(), self.state.value())
        self._settle(self.model.row_of(current.signup_id) if current else 0)

    def _settle(self, row: int) -> None:
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self.nobody.setVisible(rows == 0)
        if rows:
            index = self.model.index(max(row, 0))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        narrowed = bool(self.letters.text() or self.state.value())
        self.nobody.set_words(
            *(
                (tr("Nobody like that"), tr("Fewer letters find more; Esc shows everyone again."))
                if narrowed
                else (tr("Nobody yet"), tr("Whoever is checked in gets a line here."))
            )
        )
        self.hint.setVisible(rows > 0)
        self.hint.setText(
            tr("{shown} of {count} · Enter opens a line with all that happened to it").format(
                shown=rows, count=self.model.counts()[""]
            )
        )

    def _ticked(self, line: Line) -> str:
        return self._room.clock(line.ticked_at) if line.ticked_at else ""

    def _open(self) -> None:
        line = self.model.line(self.list.currentIndex().row())
        if line is not None:
            self.opened.emit(line)
