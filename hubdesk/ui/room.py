"""What every page is given: the desk, the shift it works on, who is on duty, and what changes.

The room turns the desk's changes and the worker's snapshots, which may come from any thread, into
Qt signals on the main thread. It decides nothing and holds no widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.sync.status import SyncStatus
from hubdesk.ui.language import tr
from hubdesk.words import problems, times

__all__ = ["Room", "SyncWorker", "tr"]

if TYPE_CHECKING:  # it brings the web's side, which costs start-up time
    from hubdesk.sync.preview import Outgoing


class SyncWorker(Protocol):
    """What a window needs of the sync worker; both answer at once and work in its own thread."""

    def try_now(self) -> None:
        """Deliver and read back now, whatever the waiting time."""
        ...

    def pull_now(self) -> None:
        """Read the roster from Mobilize now."""
        ...

    def cancel(self) -> None:
        """End what is under way; what was read and sent stays."""
        ...


class Room(QObject):
    """The one thing pages share. `by` is who is on duty; `shift` is None without a roster.

    `outgoing` lists what a sync would send now; None without a key.
    """

    changed = Signal(object)
    """A `Change` of the desk or of sync, on the main thread."""

    shift_changed = Signal()
    """The desk works on another shift now, or the shift itself was changed."""

    duty_changed = Signal()
    """Somebody else is on duty, or the hub's settings changed."""

    sync_changed = Signal(object)
    """A new `SyncStatus`."""

    page_wanted = Signal(str)
    """A page asks for another: today, desk, floor, agenda, sync, hub."""

    problem = Signal(object)
    """A `Problem` no page could show in place."""

    _from_desk = Signal(object)
    _from_sync = Signal(object)

    def __init__(
        self,
        desk: Desk,
        worker: SyncWorker | None = None,
        outgoing: Callable[[], list[Outgoing] | None] = lambda: None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.worker = worker
        self.outgoing = outgoing
        self.sync: SyncStatus | None = None
        self.shift: Shift | None = None
        self.settings: dict[str, str] = {}
        self._by = ""
        self._chosen: TimeslotId | None = None
        self._from_desk.connect(self._changed)
        self._from_sync.connect(self._synced)
        self._stop = desk.subscribe(self._from_desk.emit)
        self.read_again()

    @property
    def by(self) -> str:
        """Who is on duty: their name is on every record."""
        return self._by or tr("the host")

    @property
    def zone(self) -> str:
        """The time zone of the evening."""
        return self.shift.timezone if self.shift else self.settings.get("zone", "UTC")

    def now(self) -> datetime:
        """The present moment by the desk's own clock."""
        return self.desk.clock()

    def clock(self, moment: datetime) -> str:
        """Say a moment's time of day in the evening's zone."""
        return times.clock(moment, self.zone)

    def choose_shift(self, timeslot_id: TimeslotId | None) -> None:
        """Work on this shift (None: the one running now or next)."""
        self._chosen = timeslot_id
        self.read_again()
        self.shift_changed.emit()

    def read_again(self) -> None:
        """Read shift and settings anew; an evening whose doors are open is not left by itself."""
        self.settings = self.desk.hub.settings()
        self._by = self.desk.leaders.by()
        wanted = self._chosen
        if wanted is None and self.shift and self.desk.floor.session(self.shift.timeslot_id):
            wanted = self.shift.timeslot_id
        try:
            self.shift = self.desk.hub.shift(wanted)
        except Problem:
            # The shift is no longer on Mobilize's list.
            self._chosen = None
            self.shift = self.desk.hub.shift()

    def tick(self) -> None:
        """Go on to the next shift when its time has come, unless an evening is under way."""
        before, by = self.shift, self._by
        self.read_again()
        if before != self.shift:
            self.shift_changed.emit()
        if by != self._by:  # a duty has ended by itself
            self.duty_changed.emit()

    def hear_sync(self, status: SyncStatus) -> None:
        """Take a snapshot from the worker; callable from any thread."""
        self._from_sync.emit(status)

    def hear_change(self, change: Change) -> None:
        """Take a change the worker made; callable from any thread."""
        self._from_desk.emit(change)

    def show_problem(self, problem: Problem) -> None:
        """Show a problem where no page can show it in place."""
        self.problem.emit(problem)

    def said(self, problem: Problem) -> problems.Said:
        """Put a problem into the host's language."""
        return problems.said(problem, tr)

    def leave(self) -> None:
        """Stop hearing the desk, before the window goes."""
        self._stop()

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.ROSTER, Kind.HUB}:
            before = self.shift
            self.read_again()
            if before != self.shift:
                self.shift_changed.emit()
            if Kind.HUB in change.kinds:
                self.duty_changed.emit()
        self.changed.emit(change)

    def _synced(self, status: SyncStatus) -> None:
        self.sync = status
        self.sync_changed.emit(status)
