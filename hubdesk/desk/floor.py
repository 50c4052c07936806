"""The floor: the hub's dialers, the doors of an evening, and who calls on which dialer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.desk.rotation import dnc_share
from hubdesk.domain.blocks import block_at
from hubdesk.domain.changes import Kind
from hubdesk.domain.dialers import Dialer, DialerKind, check, tidy_login
from hubdesk.domain.ids import DialerId, PersonId, SessionId, SignUpId, StintId, TimeslotId, new_id
from hubdesk.domain.roster import day_of
from hubdesk.domain.rotation import Why
from hubdesk.domain.stints import Stay, Time, check_correction, presence
from hubdesk.domain.suggestion import Suggestion, suggest
from hubdesk.errors import Problem
from hubdesk.store import floor, people, rotation, settings, stints
from hubdesk.store.floor import Caller, Session
from hubdesk.store.stints import Stint

OVERTIME = timedelta(minutes=60)
"""So long after its shift's end a stint nobody ended stops counting minutes."""


CORRECTED = "corrected"
"""Why a stint ended where a correction says when; the words that were typed are beside it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A dialer on the floor with its callers and all its minutes tonight (open stints too)."""

    dialer: Dialer
    callers: tuple[Caller, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Board:
    """The whole floor: a column per dialer, and who is here and waits for one."""

    columns: tuple[Column, ...]
    waiting: tuple[Caller, ...]

    @property
    def dnc_share(self) -> float | None:
        """The DNC dialer's share of the calling minutes; None before anybody called."""
        whole = sum(column.minutes for column in self.columns)
        dnc = sum(
            column.minutes
            for column in self.columns
            if column.dialer.kind is DialerKind.SCALE_TO_WIN
        )
        return dnc / whole if whole else None

    @property
    def signup_ids(self) -> set[SignUpId]:
        """Everybody who is on the floor."""
        callers = (one for column in self.columns for one in column.callers)
        return {one.signup_id for one in (*callers, *self.waiting)}

    def moved(self, signup_ids: Collection[SignUpId], callers: Sequence[Caller]) -> Board:
        """Answer the floor once these sign-ups are where `callers` have them; minutes stay."""
        columns = (
            replace(one, callers=_moved(one.callers, one.dialer.id, signup_ids, callers))
            for one in self.columns
        )
        return Board(tuple(columns), _moved(self.waiting, None, signup_ids, callers))


def _moved(
    before: tuple[Caller, ...],
    dialer_id: DialerId | None,
    signup_ids: Collection[SignUpId],
    callers: Sequence[Caller],
) -> tuple[Caller, ...]:
    stay = [one for one in before if one.signup_id not in signup_ids]
    come = [one for one in callers if one.dialer_id == dialer_id]
    if not come and len(stay) == len(before):
        return before
    return tuple(sorted([*stay, *come], key=lambda one: (one.since, one.signup_id)))


class Floor:
    """Dialers, doors and stints."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def dialers(self) -> list[Dialer]:
        """List the hub's dialers in their order."""
        with self._context.store.read() as connection:
            return floor.dialers(connection)

    def put_dialer(self, dialer: Dialer, by: str) -> Dialer:
        """Add a dialer (no id yet) or change one. Names are unique; Problem says what is wrong."""
        tidy = check(dialer)
        with self._context.store.write() as connection:
            for other in floor.dialers(connection):
                if other.name.casefold() == tidy.name.casefold() and other.id != tidy.id:
                    raise Problem("dialer_name_taken")
            if not tidy.id:
                tidy = replace(tidy, id=DialerId(new_id()))
            floor.put_dialer(connection, tidy)
        self._context.publish(Kind.DIALER, Kind.FLOOR, by=by)
        return tidy

    def suggestion(self, timeslot_id: TimeslotId | None = None) -> Suggestion | None:
        """Suggest where the next caller goes, and why; None while the hub has no dialer.

        By the block of the evening that runs, where one is planned.
        Callers of that shift are counted (None: of all): who was never checked out last week
        holds no seat tonight.
        """
        now = self._context.clock()
        with self._context.store.read() as connection:
            loads = floor.loads(connection, timeslot_id)
            shift = people.shift(connection, timeslot_id) if timeslot_id else None
            zone = shift.timezone if shift else settings.all_settings(connection).get("zone", "")
            session = floor.session_of(connection, timeslot_id) if timeslot_id else None
            blocks = rotation.blocks_of(connection, session.id) if session else []
            share = 0.0 if session and session.without_dnc else dnc_share(connection)
        # Nobody can start on a dialer that has no way in, or may not call now, while there is one.
        day = day_of(shift, now, zone)
        with_way_in = [load for load in loads if load.dialer.can_be_joined(day)]
        ready = [load for load in with_way_in if load.dialer.may_call(now, zone)]
        return suggest(ready or with_way_in or loads, block_at(blocks, now), share)

    def session(self, timeslot_id: TimeslotId) -> Session | None:
        """Answer the evening of a timeslot; None while its doors are closed."""
        with self._context.store.read() as connection:
            return floor.session_of(connection, timeslot_id)

    def open_doors(self, timeslot_id: TimeslotId, by: str, without_dnc: str = "") -> Session:
        """Open the doors of a shift; opening twice answers the first.

        The DNC's dialer must be there with its link, or `without_dnc` a leader's reason, which is
        kept: Problem("doors_need_dnc") otherwise. Checking in never waits for this.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            already = floor.session_of(connection, timeslot_id)
            if already is not None:
                return already
            day = day_of(people.shift(connection, timeslot_id), at, "UTC")
            ready = any(
                dialer.kind is DialerKind.SCALE_TO_WIN and dialer.link_on(day)
                for dialer in floor.dialers(connection)
            )
            reason = "" if ready else without_dnc.strip()
            if not ready and not reason:
                raise Problem("doors_need_dnc")
            session = Session(SessionId(new_id()), timeslot_id, at, by, reason)
            floor.put_session(connection, session)
        self._context.publish(Kind.FLOOR, Kind.HUB, by=by)
        return session

    def assign(
        self,
        signup_ids: Sequence[SignUpId],
        dialer_id: DialerId | None,
        by: str,
        why: Why = Why.CHOSEN,
        *,
        joined_as: str = "",
    ) -> int:
        """Put people on a dialer (None: back to waiting), all in one transaction; answer how many.

        Moving ends one stint, or a break, and begins one. Who is there already stays undisturbed;
        `joined_as` is the phone or login they use there. Problem("not_here") if anybody named is
        not here.
        """
        at = self._context.clock()
        login = tidy_login(joined_as)
        with self._context.store.write() as connection:
            if dialer_id and dialer_id not in {d.id for d in floor.dialers(connection)}:
                raise Problem("dialer_unknown")
            now_on = floor.standing_on(connection, signup_ids)
            if set(signup_ids) - set(now_on):
                raise Problem("not_here")
            resting = {one.signup_id for one in rotation.pauses(connection)}
            moved = [one for one, on in now_on.items() if on != dialer_id or one in resting]
            floor.end_stint(connection, moved, at, by, why.value)
            if dialer_id and moved:
                floor.start_stints(connection, moved, dialer_id, at, by, why.value, login)
        if moved:
            self._context.publish(Kind.FLOOR, ids=frozenset(str(one) for one in moved), by=by)
        return len(moved)

    def note_login(self, signup_id: SignUpId, joined_as: str, by: str) -> None:
        """Note the phone or login somebody uses on the dialer they are on.

        A first one is filled in; another in its place is a correction, and both are kept.
        Problem("not_on_dialer"), Problem("login_too_long").
        """
        login = tidy_login(joined_as)
        at = self._context.clock()
        with self._context.store.write() as connection:
            on = floor.open_stint(connection, signup_id)
            if on is None:
                raise Problem("not_on_dialer")
            _, stint, _ = _known(connection, on[0])
            if login == stint.joined_as:
                return
            if stint.joined_as:
                # Why they are on the dialer has not changed, so it is said of the new stint too.
                new = replace(
                    stint, id=StintId(new_id()), joined_as=login, corrects=stint.id, said=""
                )
                stints.put_correction(connection, replace(new, by=by), at)
            else:
                stints.put_login(connection, stint.id, login)
        self._context.publish(Kind.FLOOR, ids=frozenset({str(signup_id)}), by=by)

    def correct(
        self,
        stint_id: StintId,
        by: str,
        reason: str,
        *,
        dialer_id: DialerId | None = None,
        started_at: datetime | None = None,
        ended_at: datetime | None = None,
        joined_as: str | None = None,
    ) -> Stint:
        """Say that a stint was otherwise (None: as it was); answer the stint that counts from now.

        What it said before is kept with who corrected it; `reason` is why, in their own words.
        Problem names what is not right: stint_unknown, stint_retired, stint_needs_reason,
        dialer_unknown, or what `check_correction` says. Then nothing is changed.
        """
        if not reason.strip():
            raise Problem("stint_needs_reason")
        at = self._context.clock()
        with self._context.store.write() as connection:
            person, stint, others = _known(connection, stint_id)
            if dialer_id and dialer_id not in {one.id for one in floor.dialers(connection)}:
                raise Problem("dialer_unknown")
            new = replace(
                stint,
                id=StintId(new_id()),
                dialer_id=dialer_id or stint.dialer_id,
                started_at=started_at or stint.started_at,
                ended_at=ended_at or stint.ended_at,
                joined_as=stint.joined_as if joined_as is None else tidy_login(joined_as),
                corrects=stint.id,
                by=by,
                said=reason.strip(),
            )
            if new.ended_at != stint.ended_at:
                new = replace(new, ended_by=by, end_reason=CORRECTED)
            stay = Stay(
                tuple(map(_time, others)),
                tuple(stints.breaks(connection, person)),
                presence(stints.seen(connection, stint.signup_id)),
                stint.shift_ends_at + OVERTIME,
            )
            check_correction(_time(stint), _time(new), stay, at)
            stints.put_correction(connection, new, at)
        self._context.publish(Kind.FLOOR, ids=frozenset({str(new.signup_id)}), by=by)
        return new

    def stints(self, person_id: PersonId) -> list[Stint]:
        """List a person's stints, oldest first, with those that were corrected."""
        with self._context.store.read() as connection:
            return stints.stints(connection, person_id=person_id, corrected=True)

    def callers(self, signup_ids: Iterable[SignUpId]) -> list[Caller]:
        """Read where those of these sign-ups are who are here: cheaper than the whole floor."""
        with self._context.store.read() as connection:
            return floor.callers_among(connection, signup_ids)

    def board(self, timeslot_id: TimeslotId | None = None) -> Board:
        """Read the floor of a shift (None: of all), with minutes up to now."""
        now = self._context.clock()
        with self._context.store.read() as connection:
            callers = floor.callers(connection, timeslot_id)
            spent = floor.minutes(connection, now, OVERTIME, timeslot_id)
            dialers = floor.dialers(connection)
        on: dict[DialerId | None, list[Caller]] = {}
        for caller in callers:
            on.setdefault(caller.dialer_id, []).append(caller)
        columns = tuple(
            Column(dialer, tuple(on.get(dialer.id, ())), spent.get(dialer.id, 0))
            for dialer in dialers
        )
        return Board(columns, tuple(on.get(None, ())))


def _known(connection: Connection, stint_id: StintId) -> tuple[PersonId, Stint, list[Stint]]:
    """Answer whose stint it is that counts, itself, and the others of the same person."""
    person = stints.person_of(connection, stint_id)
    if person is None:
        raise Problem("stint_unknown")
    counted = stints.stints(connection, person_id=person)
    mine = [one for one in counted if one.id == stint_id]
    if not mine:
        raise Problem("stint_retired")
    return person, mine[0], [one for one in counted if one.id != stint_id]


def _time(stint: Stint) -> Time:
    return Time(stint.dialer_id, stint.started_at, stint.ended_at, stint.joined_as)
