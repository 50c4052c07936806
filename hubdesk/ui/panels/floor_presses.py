"""What is done on the floor: moves, breaks, rotations, each one transaction and its way back.

Undoing puts everybody back where they were before the press, as new facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from hubdesk.desk.rotation import Place
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem
from hubdesk.store.floor import Caller
from hubdesk.store.rotation import Made, Pause
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Banner, UndoBar


class Presses(QObject):
    """Presses on the floor; `trouble` says why one was refused, `undo_bar` offers the way back.

    `done` tells that one was done which can be taken back.
    """

    done = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._before: list[Place] = []
        self.pauses: Mapping[SignUpId, Pause] = {}
        self.trouble = Banner("stop", "")
        self.undo_bar = UndoBar()
        self.undo_bar.undo.connect(self._undo)

    @property
    def offered(self) -> bool:
        """Whether there is a press to take back."""
        return bool(self._before)

    def move(self, moving: Sequence[Caller], dialer_id: DialerId | None, where: str) -> bool:
        """Move people to a dialer, or to waiting; who comes back to their own seat is back."""
        desk, by = self._room.desk, self._room.by
        before = self._places(moving)
        pause = self.pauses.get(moving[0].signup_id) if len(moving) == 1 else None
        if pause is not None and dialer_id and pause.dialer_id == dialer_id:
            return self.end_breaks(moving)
        why = Why.MOVED if len(moving) == 1 else Why.ROTATION
        ids = [one.signup_id for one in moving]
        if not self._done(lambda: desk.floor.assign(ids, dialer_id, by, why)):
            return False
        one, many = tr("{name} moved to {column}"), tr("{count} people moved to {column}")
        self._offer(before, _who(moving, one, many).format(column=where))
        return True

    def take_break(self, leaving: Sequence[Caller], floater: Caller | None = None) -> bool:
        """Send people on a break; a floater keeps the seat of one."""
        desk, by = self._room.desk, self._room.by
        before = self._places([*leaving, *([floater] if floater else [])])
        if floater is not None:
            done = self._done(
                lambda: desk.rotations.take_break(leaving[0].signup_id, by, floater.signup_id)
            )
        else:
            ids = [one.signup_id for one in leaving]
            done = self._done(lambda: desk.rotations.take_breaks(ids, by))
        if done:
            one, many = tr("{name} is on a break"), tr("{count} people are on a break")
            self._offer(before, _who(leaving, one, many))
        return done

    def end_breaks(self, coming: Sequence[Caller]) -> bool:
        """Bring people back from their break, each to their own seat."""
        desk, by = self._room.desk, self._room.by
        away = (self.pauses.get(one.signup_id) for one in coming)
        keeping = dict.fromkeys(one.floater_id for one in away if one and one.floater_id)
        before = self._places([*coming, *desk.floor.callers(keeping)])
        ids = [one.signup_id for one in coming]
        done = self._done(lambda: desk.rotations.end_breaks(ids, by))
        if done:
            one_, many = tr("{name} is back"), tr("{count} people are back")
            self._offer(before, _who(coming, one_, many))
        return done

    def rotate(self, at: datetime | None, only: Mapping[SignUpId, DialerId | None]) -> bool:
        """Make the chosen moves of the rotation that is due then, who and where to.

        What the room has outrun since they were looked at is not made, and said.
        """
        shift = self._room.shift
        if shift is None:
            return False
        desk, by = self._room.desk, self._room.by
        before: list[Place] = []

        def turn() -> None:
            made = desk.rotations.rotate(shift.timeslot_id, by, only=only, at=at)
            before.extend(Place(one.person, one.origin) for one in made.plan.moves)

        done = self._done(turn)
        if done and before:
            count = len(before)
            said = tr("1 person moved") if count == 1 else tr("{count} people moved")
            self._offer(before, said.format(count=count))
        left = len(only) - len(before)
        if done and left:
            said = tr("The room changed meanwhile: 1 move was not made. R looks again.")
            if left > 1:
                said = tr("The room changed meanwhile: {count} moves were not made. R looks again.")
            self.say(said.format(count=left))
        return done

    def undo_moves(self, moves: Sequence[Made], names: Mapping[SignUpId, str]) -> bool:
        """Put people back where they were before the last rotation."""
        before = [Place(one.signup_id, one.target) for one in moves]
        back = [Place(one.signup_id, one.origin) for one in moves]
        done = self._done(lambda: self._room.desk.rotations.put_back(back, self._room.by))
        if done:
            count = len(moves)
            name = names.get(moves[0].signup_id, "") if count == 1 else ""
            said = tr("{name} is back where they were") if name else tr("{count} moves undone")
            self._offer(before, said.format(name=name, count=count))
        return done

    def say(self, words: str) -> None:
        """Say why a press did nothing."""
        self.trouble.set_words(words, "look")
        self.trouble.show()

    def _places(self, people: Sequence[Caller]) -> list[Place]:
        return [
            Place(one.signup_id, one.dialer_id, self.pauses.get(one.signup_id)) for one in people
        ]

    def _offer(self, before: list[Place], words: str) -> None:
        self._before = before
        self.undo_bar.offer(words, self._room.clock(self._room.now()))
        self.done.emit()

    def _undo(self) -> None:
        """Put everybody back where they were; new facts, nothing rewritten."""
        before, self._before = self._before, []
        if before:
            self._done(lambda: self._room.desk.rotations.put_back(before, self._room.by))

    def _done(self, press: Callable[[], object]) -> bool:
        try:
            press()
        except Problem as problem:
            said = self._room.said(problem)
            self.trouble.set_words(f"{said.what} {said.todo}".rstrip(), "stop")
            self.trouble.show()
            return False
        self.trouble.hide()
        return True


def _who(people: Sequence[Caller], one: str, many: str) -> str:
    """Name the one, or count the many; what else is in braces stays."""
    if len(people) == 1:
        return one.replace("{name}", people[0].contact.full_name)
    return many.replace("{count}", str(len(people)))
