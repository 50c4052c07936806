"""The evening's report: who came, who called where for how long, and what the DNC's dialer had."""

from __future__ import annotations

from dataclasses import dataclass

from hubdesk.desk.context import Context
from hubdesk.desk.floor import OVERTIME
from hubdesk.desk.rotation import dnc_share
from hubdesk.domain.blocks import Block
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.roster import Shift
from hubdesk.store import floor, marks, report, rotation
from hubdesk.store.report import Tallies


@dataclass(frozen=True, slots=True)
class Called:
    """A dialer's evening: the people who called on it and their minutes together."""

    dialer: Dialer
    callers: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Report:
    """An evening counted. `share` is what the hub keeps for the DNC's dialer, `dnc_share` what it
    had of the calling minutes (None before anybody called), `without_dnc` a leader's reason.

    `began` counts stints by why each began; `tallies` is what callers counted themselves.
    """

    shift: Shift
    attendance: dict[str, int]
    blocks: tuple[Block, ...]
    dialers: tuple[Called, ...]
    share: float
    without_dnc: str
    tallies: Tallies
    began: dict[str, int]

    @property
    def minutes(self) -> int:
        """All calling minutes of the evening."""
        return sum(one.minutes for one in self.dialers)

    @property
    def dnc_share(self) -> float | None:
        """The DNC dialer's share of the calling minutes; None before anybody called."""
        dnc = [one.minutes for one in self.dialers if one.dialer.kind is DialerKind.SCALE_TO_WIN]
        return sum(dnc) / self.minutes if self.minutes else None


class Reports:
    """Counts evenings; changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def evening(self, shift: Shift) -> Report:
        """Count one shift's evening up to now."""
        now, timeslot_id = self._context.clock(), shift.timeslot_id
        with self._context.store.read() as connection:
            session = floor.session_of(connection, timeslot_id)
            callers = report.callers_of(connection, timeslot_id)
            spent = floor.minutes(connection, now, OVERTIME, timeslot_id)
            return Report(
                shift,
                marks.attendance_counts(connection, timeslot_id),
                tuple(rotation.blocks_of(connection, session.id)) if session else (),
                tuple(
                    Called(one, callers.get(one.id, 0), spent.get(one.id, 0))
                    for one in floor.dialers(connection)
                ),
                dnc_share(connection),
                session.without_dnc if session else "",
                report.tallies(connection, timeslot_id),
                report.reasons_of(connection, timeslot_id),
            )
