"""The card at the foot of the agenda: when the room moves next, who would, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hubdesk.desk.rotation import Rotation
from hubdesk.domain.agenda import Turning
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Card, ElidedLabel, Icon, PrimaryButton, SecondaryButton
from hubdesk.words import agenda as words
from hubdesk.words import floor as floor_words


@dataclass(frozen=True, slots=True)
class Proposed:
    """The rotation that comes, as the floor has it: from when until when, and what it would do.

    `due` is what blocks and agenda say of it; `rotation` is None where nothing can be planned.
    """

    due: Turning
    rotation: Rotation | None
    at: datetime | None
    until: datetime | None = None

    def targets(self) -> dict[SignUpId, DialerId]:
        """Say who would be on which dialer."""
        moves = self.rotation.plan.moves if self.rotation else ()
        return {one.person: one.target for one in moves}


def proposed(room: Room, before: Proposed | None = None) -> Proposed:
    """Work out the rotation that is due, else the next one.

    With `before` the room is as it was then: planning it anew would cost a large one many frames.
    """
    assert room.shift is not None
    slot = room.shift.timeslot_id
    due = room.desk.agenda.turning(slot)
    if before is not None and before.rotation is not None and before.rotation.at is not None:
        return replace(before, due=due)
    try:
        rotation = room.desk.rotations.upcoming(slot)
        if rotation.at is None and due.at is not None:
            rotation = room.desk.rotations.plan(slot, due.at)
    except Problem:
        return Proposed(due, None, due.at)
    at = rotation.at or due.at
    if max(at or room.now(), room.now()) >= room.shift.ends_at:
        return Proposed(due, None, None)  # nobody moves to a place for no time at all
    blocks = [one.starts_at for one in room.desk.rotations.blocks(slot)]
    ends = [one for one in blocks if one > (at or room.now())]
    return Proposed(due, rotation, at, min(ends, default=room.shift.ends_at))


class RotationCard(Card):
    """One sentence of when, one of what; where blocks and agenda differ it says so instead.

    `look_wanted` asks for the floor, where a rotation is looked at and applied; `lead_wanted` to
    bring the blocks to where the agenda is.
    """

    look_wanted = Signal()
    lead_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=14, spacing=0)
        self._title = ElidedLabel("", "body_strong")
        self._said = ElidedLabel("", "body", "quiet")
        self.look = PrimaryButton(tr("Look and apply"), key="R")
        self.look.clicked.connect(self.look_wanted)
        self.look.setEnabled(False)
        self.lead = SecondaryButton("", key="T")
        self.lead.clicked.connect(self.lead_wanted)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(theme.S12)
        row.addWidget(Icon("clock", "accent", 20))
        row.addLayout(lines, 1)
        row.addWidget(self.lead)
        row.addWidget(self.look)
        self.add(row)

    def show_rotation(self, room: Room, one: Proposed) -> None:
        """Show the rotation that comes."""
        due, moves = one.due, one.rotation.plan.moves if one.rotation else ()
        self._title.setText(_when(room, one, len(moves)))
        self._said.setText(self._why(room, one))
        differs = bool(due.differ) and due.at is not None and due.agenda_at is not None
        self.lead.setVisible(differs)
        if differs and due.at and due.agenda_at:
            blocks, agenda = room.clock(due.at), room.clock(due.agenda_at)
            self._said.setText(words.differ(due.differ, blocks, agenda, tr))
            self.lead.set_words(tr("Rotate at {clock}").format(clock=agenda))
        self._said.set_tone("look" if differs else "quiet")
        self.look.setEnabled(bool(moves))

    def _why(self, room: Room, one: Proposed) -> str:
        if one.rotation is None or not one.rotation.plan.moves:
            if one.at is None:
                over = room.shift is not None and room.now() >= room.shift.ends_at
                if over:
                    return tr("The shift is over.")
                if room.shift and room.desk.rotations.blocks(room.shift.timeslot_id):
                    return tr("The last block of the evening runs; nobody needs to move.")
                return tr("Plan the rotation on Today, or add one to the run of show.")
            here = room.desk.hub.evening(room.shift).here if room.shift else 0
            there = tr("Everybody who is here already calls where they are due.")
            return there if here else tr("Nobody is here yet.")
        dialers = {dialer.id: dialer for dialer in room.desk.floor.dialers()}
        reasons = Counter(
            (move.target, floor_words.move(move, dialers[move.target].min_callers, tr))
            for move in one.rotation.plan.moves
        )
        parts = [
            tr("{count} to {dialer}: {reason}").format(
                count=count, dialer=dialers[target].name, reason=reason
            )
            for (target, reason), count in reasons.most_common(3)
        ]
        share = one.rotation.plan.dnc_share
        if share is not None:
            words = tr("the DNC's dialer then has {share} % of the callers")
            parts.append(words.format(share=round(share * 100)))
        return "; ".join(parts) + "."


def _when(room: Room, one: Proposed, moves: int) -> str:
    people = tr("{count} people move") if moves != 1 else tr("1 person moves")
    count = people.format(count=moves) if moves else tr("nobody moves")
    if one.at is None:
        said = tr("A rotation is possible: {count}") if moves else tr("No rotation is ahead")
        return said.format(count=count)
    overdue = one.at <= room.now()
    said = tr("Rotation due since {clock}: {count}" if overdue else "Rotation at {clock}: {count}")
    return said.format(clock=room.clock(one.at), count=count)
