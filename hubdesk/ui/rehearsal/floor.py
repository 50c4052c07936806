"""The floor of the rehearsed evening: two blocks and a split, planned and made by key presses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from hubdesk.desk.desk import Desk
from hubdesk.domain.blocks import Policy, block_at, seats_of
from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import Shift
from hubdesk.ui.rehearsal.hands import Hands, NotSeen

SECOND_BLOCK, SPLIT = 60, 90
"""Minutes after the doors at which the room moves on, and at which it is split."""

SHARES = ("60 %", "40 %")
"""The parts of the split, by the hub's order of its dialers."""


class OnTheFloor:
    """Plans the evening's rotation and makes its moves, counting them by hand."""

    def __init__(self, hands: Hands, desk: Desk, shift: Shift) -> None:
        self._hands, self._desk, self._shift = hands, desk, shift
        self.moves = 0

    def plan_evening(self) -> None:
        """Plan everyone on one dialer after the other, then a split; this opens the doors."""
        hands, desk = self._hands, self._desk
        hands.press("P")
        hands.tab_to("Add a block")
        hands.press("Space")
        for dialer, share in zip(desk.floor.dialers(), SHARES, strict=False):
            hands.tab_to(dialer.name)
            hands.clear()
            hands.type(share)
        hands.picture("today, the rotation planned")
        hands.press("Enter")
        hands.until(self._is_planned, "two blocks and a split")
        hands.press("Ctrl+4")
        hands.tab_to("Take the model evening")
        hands.press("Space")
        hands.until(lambda: bool(desk.agenda.items(self._shift.timeslot_id)), "a run of show")
        hands.picture("agenda, the model evening")

    def move_on(self) -> None:
        """Make the moves of the block that began: everybody calls on the next dialer."""
        block = block_at(self._desk.rotations.blocks(self._shift.timeslot_id), self._desk.clock())
        if block is None:
            raise NotSeen("a block")
        target = block.portions[0].dialer_id
        before = self._counts()
        self.moves += sum(many for on, many in before.items() if on != target)
        self._rotate(lambda: self._counts() == {target: sum(before.values())}, "block")

    def split(self) -> None:
        """Make the moves of the split: from one dialer to the shares of it."""
        desk = self._desk
        block = block_at(desk.rotations.blocks(self._shift.timeslot_id), desk.clock())
        if block is None:
            raise NotSeen("the split")
        before = self._counts()
        dialers = {one.id: one for one in desk.floor.dialers()}
        count = sum(before.values())
        seats = seats_of(count, block.portions, dialers, desk.rotations.share())
        wanted = {on: many for on, many in seats.items() if many}
        # All of them called on one dialer until now: whoever sits on another has moved.
        (origin,) = before
        self.moves += count - seats.get(origin, 0) if origin else count
        self._rotate(lambda: self._counts() == wanted, "split")

    def brief(self) -> None:
        """Note that everybody who is here was briefed, and that the evening goes on."""
        hands, desk = self._hands, self._desk
        hands.press("Ctrl+4", "N", "A")
        here = sum(self._counts().values())
        shift = self._shift.timeslot_id
        hands.until(lambda: len(desk.briefings.of(shift)) == here, "everybody briefed")
        # The first press begins what the plan has by now, not what it began with.
        items = desk.agenda.items
        hands.until(lambda: any(one.begun_at for one in items(shift)), "the run of show begun")
        hands.picture("agenda, everybody is briefed")

    def take_a_break(self, minutes: Callable[[int], None]) -> None:
        """Let somebody step away, their seat kept empty, and come back to it."""
        hands, rotations = self._hands, self._desk.rotations
        hands.press("Ctrl+3")
        before = self._counts()
        here = QApplication.focusWidget()
        hands.press("Home", "B")
        hands.until(lambda: QApplication.focusWidget() is not here, "who keeps the seat")
        hands.picture("floor, who keeps the seat")
        hands.press("Enter")
        hands.until(lambda: bool(rotations.breaks(self._shift.timeslot_id)), "a break")
        hands.picture("floor, a break")
        minutes(5)
        self._to_break_column()
        hands.press("B")
        hands.until(lambda: not rotations.breaks(self._shift.timeslot_id), "back from the break")
        hands.until(lambda: self._counts() == before, "everybody at their seat")

    def _rotate(self, seen: Callable[[], bool], what: str) -> None:
        hands = self._hands
        hands.press("Ctrl+4", "N", "Ctrl+3")  # the run of show's rotation begins
        hands.picture(f"floor before the {what}")
        hands.press("R")
        hands.picture(f"floor, the moves of the {what}")
        hands.press("Enter")
        hands.until(seen, f"the room after the {what}")
        hands.picture(f"floor after the {what}")
        hands.press("Ctrl+4", "N")  # and is over
        hands.picture(f"agenda after the {what}")

    def _to_break_column(self) -> None:
        for _ in range(8):
            here = QApplication.focusWidget()
            if here is not None and "Break" in here.accessibleName():
                return
            self._hands.press("Right")
        raise NotSeen("the column of breaks")

    def _is_planned(self) -> bool:
        planned = self._desk.rotations.blocks(self._shift.timeslot_id)
        at = [one.starts_at - self._shift.starts_at for one in planned]
        wanted = [timedelta(minutes=one) for one in (0, SECOND_BLOCK, SPLIT)]
        last = planned[-1].policy if planned else None
        return at == wanted and last is Policy.SPLIT

    def _counts(self) -> dict[DialerId | None, int]:
        """Count who calls where; None for those who wait."""
        board = self._desk.floor.board(self._shift.timeslot_id)
        counts: dict[DialerId | None, int] = {
            column.dialer.id: len(column.callers) for column in board.columns if column.callers
        }
        return counts | ({None: len(board.waiting)} if board.waiting else {})
