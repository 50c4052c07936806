"""The exit card: on the way out, their own counts, the next shift, and what they have in hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.checkin import NextShift
from hubdesk.domain.equipment import Loan
from hubdesk.domain.ids import ItemId
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import CheckRow, LabeledField, SegmentedChoice, Text
from hubdesk.words.equipment import NEXT_SHIFT


@dataclass(frozen=True, slots=True)
class Said:
    """What was entered on the way out; what was not asked stays empty."""

    calls: int | None
    conversations: int | None
    next_shift: NextShift
    returned: tuple[ItemId, ...]


class Leaving(QWidget):
    """The small form on the way out. Nothing has to be entered; Enter in it saves."""

    saved = Signal(object)
    """A `Said`."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = LabeledField(tr("Calls"), placeholder=tr("optional"), may_be_wrong=False)
        self.conversations = LabeledField(
            tr("Conversations"), placeholder=tr("optional"), may_be_wrong=False
        )
        fields = QHBoxLayout()
        fields.setSpacing(theme.S16)
        for field in (self.calls, self.conversations):
            field.edit.setValidator(QIntValidator(0, 9999, field.edit))
            fields.addWidget(field)
        self.next_shift = SegmentedChoice(
            [(key.value, tr(words)) for key, words in NEXT_SHIFT.items()],
            name=tr("Comes to the next shift"),
        )
        self.ticks: list[tuple[ItemId, CheckRow]] = []
        self._back = QWidget()
        self._things = QVBoxLayout(self._back)
        self._things.setContentsMargins(0, 0, 0, 0)
        self._things.setSpacing(theme.S4)
        self._things.addWidget(Text(tr("Tick what they bring back"), "label", "quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S12)
        column.addWidget(self._back)
        column.addLayout(fields)
        asks = QVBoxLayout()
        asks.setSpacing(6)
        asks.addWidget(Text(tr("Comes to the next shift?"), "label", "quiet"))
        asks.addWidget(self.next_shift)
        column.addLayout(asks)

    def stops(self) -> Iterator[QWidget]:
        """Name every place the keyboard can be in, in reading order."""
        for _, tick in self.ticks:
            yield tick
        yield self.calls.edit
        yield self.conversations.edit
        yield from self.next_shift.findChildren(QAbstractButton)

    def begin(self, loans: Sequence[Loan]) -> None:
        """Ask anew; the keyboard begins where there is something to tick, else in the counts."""
        self.calls.set_text("")
        self.conversations.set_text("")
        self.next_shift.choose(NextShift.UNASKED.value)
        for _, tick in self.ticks:
            tick.hide()
            tick.deleteLater()
        self.ticks = []
        for loan in loans:
            tick = CheckRow(tr("{label} is back").format(label=loan.thing.label), loan.thing.note)
            self._things.addWidget(tick)
            tick.show()  # at once: the keyboard goes there now
            self.ticks.append((loan.thing.id, tick))
        self._back.setVisible(bool(loans))
        stops = list(self.stops())
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let a number typed on a tick or a choice be the calls: nobody is looked for by it now."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not (event.text().isascii() and event.text().isdecimal()):
            super().keyPressEvent(event)
            return
        self.calls.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.calls.edit.end(False)
        QCoreApplication.sendEvent(self.calls.edit, event)

    def save(self) -> None:
        """Tell what was entered."""
        calls, conversations = (
            int(field.text()) if field.text() else None
            for field in (self.calls, self.conversations)
        )
        returned = tuple(item_id for item_id, tick in self.ticks if tick.isChecked())
        self.saved.emit(Said(calls, conversations, NextShift(self.next_shift.value()), returned))
