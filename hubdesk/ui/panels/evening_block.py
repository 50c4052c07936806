"""One block of an evening as a leader types it: from when, who calls where, and in which parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.clock import at_clock
from hubdesk.domain.blocks import Block, Policy, Portion, read_part
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import LabeledChoice, LabeledField, SecondaryButton

_SPLIT, _CHOICE = "split", "choice"
_TIME_WIDTH = 104


class BlockRow(QWidget):
    """A time, what the room does from then on, and a part for each dialer of a split.

    `changed` whenever something is typed or chosen; `unwanted` when the row is to go.
    """

    changed = Signal()
    unwanted = Signal()

    def __init__(
        self, shift: Shift, dialers: Sequence[Dialer], said: Callable[[Problem], str]
    ) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._shift = shift
        self._said = said
        self.time = LabeledField(tr("From"), placeholder="18:20")
        self.time.setFixedWidth(_TIME_WIDTH)
        self.what = LabeledChoice(
            tr("Who calls where"),
            [
                *((one.id, tr("Everyone on {name}").format(name=one.name)) for one in dialers),
                (_SPLIT, tr("Split the room")),
                (_CHOICE, tr("Callers choose")),
            ],
            may_be_wrong=False,
        )
        self.parts = {
            one.id: LabeledField(one.name, placeholder=tr("60 % or 12")) for one in dialers
        }
        self.remove = SecondaryButton("", icon="x", size="small", name=tr("Remove this block"))
        self.remove.clicked.connect(self.unwanted)
        self._lay_out()
        self.time.edit.textChanged.connect(self._typed)
        for field in self.parts.values():
            field.edit.textChanged.connect(self._typed)
        self.what.combo.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(theme.S12)
        first.addWidget(self.time)
        first.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.remove)
        column.addLayout(first)
        self._split = QWidget()
        self._split.setProperty("ground", "none")
        row = QHBoxLayout(self._split)
        row.setContentsMargins(_TIME_WIDTH + theme.S12, 0, 0, 0)
        row.setSpacing(theme.S12)
        for field in self.parts.values():
            row.addWidget(field, 1)
        column.addWidget(self._split)

    def stops(self) -> list[QWidget]:
        """List what Tab stops at, in reading order."""
        fields = [field.edit for field in self.parts.values()]
        return [self.time.edit, self.what.combo, self.remove, *fields]

    def show_block(self, block: Block) -> None:
        """Fill the row with a block that is planned."""
        self.time.set_text(times.clock(block.starts_at, self._shift.timezone))
        whole = block.policy is Policy.BLOCKS
        self.what.choose(block.portions[0].dialer_id if whole else block.policy.value)
        if block.policy is Policy.SPLIT:
            shares = sum(one.share for one in block.portions if one.number is None)
            given = {one.dialer_id: one for one in block.portions}
            for dialer_id, field in self.parts.items():
                part = given.get(dialer_id)
                if part is None:
                    field.set_text("0")
                elif part.number is None:
                    field.set_text(f"{part.share / shares * 100:.0f} %")
                else:
                    field.set_text(str(part.number))

    def block(self) -> Block | None:
        """Read what is typed; None where something is wrong, which is said in its place."""
        starts_at = at_clock(self.time.text(), self._shift.starts_at, self._shift.timezone)
        if starts_at is None:
            self.time.set_error(tr("Such as 18:20"))
            return None
        what = self.what.value()
        if what == _CHOICE:
            return Block(starts_at, Policy.CHOICE, tuple(map(Portion, self.parts)))
        if what != _SPLIT:
            return Block(starts_at, Policy.BLOCKS, (Portion(DialerId(what)),))
        portions = []
        for dialer_id, field in self.parts.items():
            try:
                share, number = read_part(field.text())
            except Problem as problem:
                field.set_error(self._said(problem))
                return None
            if number != 0 and share > 0:
                portions.append(Portion(dialer_id, share, number))
        return Block(starts_at, Policy.SPLIT, tuple(portions))

    def _chosen(self) -> None:
        self._split.setVisible(self.what.value() == _SPLIT)
        self.changed.emit()

    def _typed(self) -> None:
        for field in (self.time, *self.parts.values()):
            field.set_error(None)
        self.changed.emit()
