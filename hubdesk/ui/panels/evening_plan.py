"""The sheet that plans an evening: blocks by the clock, and what the DNC's dialer has of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.desk.rotation import LENGTH
from hubdesk.domain.blocks import (
    ROTATION,
    Block,
    Policy,
    check_blocks,
    dnc_part,
    model_blocks,
)
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.ui import theme, times
from hubdesk.ui.panels.evening_block import BlockRow
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import (
    Card,
    LabeledField,
    Meter,
    SecondaryButton,
    SegmentedChoice,
    Sheet,
    Text,
)

MINUTE = timedelta(minutes=1)
_POLICIES = (
    (Policy.BLOCKS, "The room moves"),
    (Policy.SPLIT, "Split the room"),
    (Policy.CHOICE, "Callers choose"),
)


class EveningPlanSheet(Sheet):
    """Plans tonight's rotation, and opens the doors with it where they are closed.

    A policy fills in the blocks as a leader would who says no more; each can be changed, taken out
    or added. What the DNC's dialer has of the evening is always shown; below the hub's floor, or
    without its link, a leader's reason is asked for.
    """

    def __init__(
        self, window: QWidget, room: Room, shift: Shift, on_done: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(
            window,
            tr("Tonight's rotation"),
            tr("{day}, {hours}. From when, and who calls on which dialer.").format(
                day=times.weekday(shift.starts_at, shift.timezone),
                hours=times.span(
                    shift.starts_at, shift.ends_at, shift.timezone, assumed=shift.ends_assumed
                ),
            ),
            width=640,
        )
        desk = room.desk
        self._room, self._shift, self._on_done = room, shift, on_done
        self._dialers = desk.floor.dialers()
        self._share = desk.rotations.share()
        self._has_link = any(
            one.kind is DialerKind.SCALE_TO_WIN and one.link for one in self._dialers
        )
        self.rows: list[BlockRow] = []
        session = desk.floor.session(shift.timeslot_id)
        planned = desk.rotations.blocks(shift.timeslot_id)
        self.policy = SegmentedChoice(
            [(one.value, tr(words)) for one, words in _POLICIES], name=tr("Begin with")
        )
        self.policy.chosen.connect(lambda chosen: self._fill(self._model(Policy(chosen))))
        kept = room.settings.get(LENGTH, "")
        self.length = LabeledField(
            tr("Minutes on one dialer of a split"), placeholder=str(ROTATION // MINUTE)
        )
        self.length.edit.setMaxLength(4)
        self.length.set_text(kept)
        self.length.edit.textChanged.connect(lambda: self.length.set_error(None))
        self.add_block = SecondaryButton(tr("Add a block"), icon="plus", size="small")
        self.add_block.clicked.connect(self._add_next)
        self._meter = Meter(0.0, self._share, rest="campaign", name=tr("DNC dialer's part"))
        self._told = Text("", "body", wrap=True)
        self.reason = LabeledField(
            tr("A leader's reason"), placeholder=tr("kept with the evening, and in its report")
        )
        self.reason.set_text(session.without_dnc if session else "")
        self.reason.edit.textChanged.connect(lambda: self.reason.set_error(None))
        self._lay_out()
        self.add_back()
        self.add_main(tr("Keep it") if session else tr("Open the doors"), self._keep)
        # An evening that began without a plan is split, and stays so unless another is chosen.
        unplanned = Policy.SPLIT if session else Policy.BLOCKS
        self._fill(planned or self._model(unplanned))
        self.policy.choose((planned[0].policy if planned else unplanned).value)

    def open(self) -> None:
        """Show the sheet, the keyboard on the first block's time: Enter keeps what is planned."""
        super().open()
        self.rows[0].time.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self.policy)
        inside = Card(padding=16, spacing=theme.S4, elevated=False)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(theme.S4)
        inside.add(self._blocks)
        row = QHBoxLayout()
        row.addWidget(self.add_block)
        row.addStretch(1)
        inside.add(row)
        inside.add(self.length)
        self.body.addSpacing(theme.S8)
        self.body.addWidget(self._meter)
        self.body.addWidget(self._told)
        self.body.addSpacing(theme.S4)
        self.body.addWidget(inside)
        self.body.addSpacing(theme.S8)
        self.body.addWidget(self.reason)

    def _model(self, policy: Policy) -> list[Block]:
        shift = self._shift
        return model_blocks(policy, self._dialers, shift.starts_at, shift.ends_at, self._share)

    def _fill(self, blocks: list[Block]) -> None:
        for row in self.rows:
            self._blocks.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for block in blocks:
            self._add(block)
        self._count()

    def _add(self, block: Block) -> None:
        row = BlockRow(self._shift, self._dialers, lambda problem: self._room.said(problem).todo)
        row.show_block(block)
        row.changed.connect(self._count)
        row.unwanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._blocks.addWidget(row)
        row.show()  # at once: Tab goes there now
        self._name()

    def _add_next(self) -> None:
        """Add a block halfway between the last one and the end of the shift, on the next dialer."""
        known = [one for one in (row.block() for row in self.rows) if one is not None]
        last = max((one.starts_at for one in known), default=self._shift.starts_at)
        half = last + (self._shift.ends_at - last) / 2 if known else last
        policy = Policy.SPLIT if len(self._dialers) > 1 else Policy.BLOCKS
        (model,) = self._model(policy)[:1]
        self._add(Block(half.replace(second=0, microsecond=0), model.policy, model.portions))
        self._count()
        self.reveal(self.rows[-1])
        self.rows[-1].time.setFocus()

    def _remove(self, row: BlockRow) -> None:
        self.rows.remove(row)
        self._blocks.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_block.setFocus()
        self._name()
        self._count()

    def _name(self) -> None:
        for row in self.rows:
            row.remove.setEnabled(len(self.rows) > 1)
        stops = [stop for row in self.rows for stop in row.stops()]
        for before, after in pairwise([*stops, self.add_block, self.length.edit, self.reason.edit]):
            self.setTabOrder(before, after)

    def _read(self) -> list[Block] | None:
        """Read every block that is typed; None while one of them is wrong."""
        found = [row.block() for row in self.rows]
        blocks = [one for one in found if one is not None]
        return blocks if len(blocks) == len(found) else None

    def _count(self) -> None:
        """Say what the DNC's dialer has of the evening as it is typed."""
        self.set_error(None)
        blocks = self._read()
        if blocks is None:
            return
        shift = self._shift
        part = dnc_part(blocks, shift.starts_at, shift.ends_at, self._dialers) or 0.0
        below = part < self._share - 1e-9
        self._meter.set(part, self._share)
        words = tr("The DNC's dialer has {part} % of the evening; this hub keeps {share} % for it.")
        if below:
            words += " " + tr("Less needs a leader's reason.")
        elif not self._has_link:
            words += " " + tr("It has no link for tonight yet: paste it, or say why not.")
        self._told.setText(words.format(part=round(part * 100), share=round(self._share * 100)))
        self._told.set_tone("look" if below or not self._has_link else "quiet")
        self.length.setVisible(any(one.policy is Policy.SPLIT for one in blocks))
        self.reason.setVisible(below or not self._has_link or bool(self.reason.text()))

    def _keep(self) -> None:
        blocks = self._read()
        typed = self.length.text().strip()
        if typed and not (typed.isascii() and typed.isdecimal()):
            self.length.set_error(tr("Such as 45"))
            return
        if blocks is None:
            return
        try:
            self._room.desk.rotations.open(
                self._shift.timeslot_id,
                blocks[0].policy,
                self._room.by,
                reason=self.reason.text(),
                blocks=check_blocks(blocks, self._shift.ends_at),
                length=int(typed) if typed else None,
            )
        except Problem as problem:
            said = self._room.said(problem)
            if problem.code in {"rotation_share", "doors_need_dnc"}:
                self.reason.show()
                self.reason.set_error(tr("Type a reason, or give the DNC's dialer its part."))
                self.reveal(self.reason)
                self.reason.setFocus()
            elif problem.code == "rotation_length":
                self.length.set_error(said.what.split(". ")[0] + ".")
                self.length.setFocus()
            else:
                self.set_error(f"{said.what} {said.todo}")
            return
        self.close()
        self._on_done()


def plan_evening(
    room: Room, window: QWidget, on_done: Callable[[], None] = lambda: None
) -> Sheet | None:
    """Open the sheet for the evening the desk works on; None without a shift or a dialer."""
    if room.shift is None or not room.desk.floor.dialers():
        return None
    sheet = EveningPlanSheet(window, room, room.shift, on_done)
    sheet.open()
    return sheet
