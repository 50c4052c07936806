"""Leaders: who they are, their training and PIN, and who is on duty and so on every record."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from hubdesk.clock import local
from hubdesk.desk.context import Context
from hubdesk.desk.pins import Pins
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import LeaderId, new_id
from hubdesk.domain.leaders import (
    MODULES,
    Duty,
    Leader,
    Role,
    Training,
    check_pin,
    free_initials,
    tidy_initials,
    wait_left,
    well_formed,
)
from hubdesk.domain.people import LONGEST_NAME
from hubdesk.errors import Problem
from hubdesk.store import leaders, settings

_TRIES, _MODULES = "pin_tries", "training_modules"
_REMEMBERED = 50
"""How many initials that nobody has are remembered, beside the leaders' own."""


class Leaders:
    """The hub's leaders. A PIN is only ever compared; its hash leaves the store for that alone."""

    def __init__(self, context: Context, pins: Pins | None = None) -> None:
        self._context = context
        self._pins = pins or Pins()
        self._nobodys = ""
        self._uncounted: dict[str, tuple[int, datetime]] = {}
        self._remembered: list[tuple[Leader, str]] = []

    def all(self) -> list[Leader]:
        """List the leaders, host first."""
        with self._context.store.read() as connection:
            return leaders.all_leaders(connection)

    def put(
        self,
        name: str,
        role: Role,
        trained_on: date | None = None,
        leader_id: str = "",
        *,
        initials: str | None = None,
        trainings: Iterable[Training] | None = None,
        by: str = "",
    ) -> Leader:
        """Add a leader (no id) or change one; initials and modules stay where none are given.

        Problem: leader_needs_name, leader_name_long, leader_unknown, initials_malformed,
        initials_taken.
        """
        if not name.strip():
            raise Problem("leader_needs_name")
        if len(name.strip()) > LONGEST_NAME:
            raise Problem("leader_name_long", limit=LONGEST_NAME)
        with self._context.store.write() as connection:
            known = leaders.all_leaders(connection)
            before = _one(known, leader_id) if leader_id else None
            one_id = before.id if before else LeaderId(new_id())
            others = {one.initials for one in known if one.id != one_id}
            kept = before.initials if before and initials is None else tidy_initials(initials or "")
            if kept and kept in others:
                raise Problem("initials_taken", initials=kept)
            done = before.trainings if before else ()
            one = Leader(
                one_id,
                name.strip(),
                role,
                trained_on,
                kept or free_initials(name.strip(), others),
                bool(before and before.has_pin),
                done if trainings is None else tuple(trainings),
            )
            leaders.put_leader(connection, one)
            leaders.put_trainings(connection, one.id, one.trainings, self._context.clock(), by)
        self._context.publish(Kind.HUB, by=by)
        return one

    def retire(self, leader_id: LeaderId, by: str = "") -> None:
        """Take a leader off the list and off duty; their records keep their name."""
        now = self._context.clock()
        with self._context.store.write() as connection:
            one = _one(leaders.all_leaders(connection), leader_id)
            leaders.end_duty(connection, one.id, now)
            leaders.retire(connection, one.id, now)
        self._remembered.clear()
        self._context.publish(Kind.HUB, by=by)

    def modules(self) -> list[str]:
        """List the hub's training modules: the starter list, what was added, what anybody has."""
        with self._context.store.read() as connection:
            added = settings.all_settings(connection).get(_MODULES, "").split("\n")
            known = leaders.all_leaders(connection)
        done = [one.module for leader in known for one in leader.trainings]
        return list(dict.fromkeys([*MODULES, *(one for one in added if one), *done]))

    def add_module(self, name: str, by: str = "") -> None:
        """Add a training module to the hub's list; Problem("module_needs_name") without a name."""
        tidy = " ".join(name.split())
        if not tidy:
            raise Problem("module_needs_name")
        if tidy.casefold() in {one.casefold() for one in self.modules()}:
            return
        with self._context.store.write() as connection:
            added = settings.all_settings(connection).get(_MODULES, "")
            settings.put_settings(connection, {_MODULES: f"{added}\n{tidy}".strip()})
        self._context.publish(Kind.HUB, by=by)

    def set_pin(self, leader_id: LeaderId, pin: str, again: str, by: str = "") -> None:
        """Set or change a leader's PIN, typed twice: four to eight digits.

        Problem: pin_malformed, pin_differs, leader_unknown.
        """
        self._put_pin(leader_id, self._pins.hashed(check_pin(pin, again)), by)

    def remove_pin(self, leader_id: LeaderId, by: str = "") -> None:
        """Remove a leader's PIN: nothing opens for them until they set a new one."""
        self._put_pin(leader_id, "", by)

    def any_pin(self) -> bool:
        """Whether any leader has a PIN: without one nobody could leave the kiosk.

        From then on their hashes are in memory too, for a file that cannot be read any more.
        """
        with self._context.store.read() as connection:
            self._remember(connection)
        return any(kept for _, kept in self._remembered)

    def verify(self, initials: str, pin: str) -> Leader | None:
        """Answer the leader these initials and this PIN belong to; None says not which is wrong.

        From the third wrong try on one has to wait, longer each time: Problem("pin_wait"). The wait
        is the leader's, whatever their initials become. So it is with initials nobody has, or the
        waiting would tell who leads. Lasts over a restart. Where the file takes nothing, a full
        disk say, or cannot be read, a right PIN is right all the same, and wrong ones are counted
        in memory.
        """
        typed = _typed(initials)
        now = self._context.clock()
        tries = self._uncounted
        try:
            with self._context.store.read() as connection:
                tries = _tries(connection) | self._uncounted
                self._remember(connection)
        except Problem:
            if not self._remembered:
                raise
        known = [one for one, _ in self._remembered]
        mine = [both for both in self._remembered if both[0].initials == typed]
        found, kept = mine[0] if mine else (None, "")
        meant = found.id if found else typed
        count, last_at = tries.get(meant, (0, now))
        left = wait_left(count, last_at, now)
        if left > timedelta(0):
            raise Problem("pin_wait", seconds=-(-left // timedelta(seconds=1)))
        right = self._pins.matches(kept or self._a_hash(), pin) and bool(kept)
        right = right and bool(typed) and well_formed(pin)
        if right and meant not in tries:
            return found
        try:
            with self._context.store.write() as connection:
                # Read anew: another try may have been counted while this one was compared, and a
                # new PIN, set meanwhile, begins without one.
                if found and leaders.pin_of(connection, found.id) != kept:
                    return None
                tries = _tries(connection) | self._uncounted
                count, _ = tries.pop(meant, (0, now))
                if not right:
                    tries[meant] = (count + 1, now)
                _keep_tries(connection, tries, {one.id for one in known})
            self._uncounted.clear()
        except Problem:
            self._uncounted[meant] = (0 if right else count + 1, now)
        return found if right else None

    def duty(self) -> list[Duty]:
        """List who is on duty; the one who signed in last is at the end and on the records."""
        with self._context.store.read() as connection:
            return leaders.on_duty(connection, self._context.clock())

    def by(self) -> str:
        """Answer whose name goes on records now; "" where nobody is known.

        Who signed in last; else the host. A hub without PINs says who is on duty by choosing.
        """
        with self._context.store.read() as connection:
            on = leaders.on_duty(connection, self._context.clock())
            if on:
                return on[-1].leader.name
            said = settings.all_settings(connection)
            pins = any(one.has_pin for one in leaders.all_leaders(connection))
        chosen = "" if pins else said.get("on_duty", "")
        return chosen or said.get("host_name", "")

    def sign_in(self, initials: str, pin: str) -> Leader:
        """Put a leader on duty by initials and PIN; who is on duty stays so.

        Problem("pin_wrong") in the same words for either, Problem("pin_wait") as in `verify`.
        """
        found = self.verify(initials, pin)
        if found is None:
            raise Problem("pin_wrong")
        with self._context.store.write() as connection:
            leaders.begin_duty(connection, found.id, self._context.clock())
        self._context.publish(Kind.HUB, by=found.name)
        return found

    def sign_off(self, leader_id: LeaderId) -> None:
        """End a leader's duty; whoever signed in before them is on the records again."""
        with self._context.store.write() as connection:
            one = _one(leaders.all_leaders(connection), leader_id)
            ended = leaders.end_duty(connection, one.id, self._context.clock())
        if ended:
            self._context.publish(Kind.HUB, by=one.name)

    def today(self, zone: str = "") -> date:
        """Answer the day of the evening by which training counts: in `zone`, else the hub's."""
        with self._context.store.read() as connection:
            zone = zone or settings.all_settings(connection).get("zone", "UTC")
        return local(self._context.clock(), zone).date()

    def _remember(self, connection: Connection) -> None:
        known = leaders.all_leaders(connection)
        self._remembered = [(one, leaders.pin_of(connection, one.id)) for one in known]

    def _put_pin(self, leader_id: LeaderId, hashed: str, by: str) -> None:
        with self._context.store.write() as connection:
            known = leaders.all_leaders(connection)
            one = _one(known, leader_id)
            if not one.initials:
                others = {other.initials for other in known}
                one = replace(one, initials=free_initials(one.name, others))
                leaders.put_leader(connection, one)
            leaders.put_pin(connection, one.id, hashed)
            tries = _tries(connection)
            if tries.pop(one.id, None):
                _keep_tries(connection, tries, {other.id for other in known})
        self._uncounted.pop(one.id, None)
        self._remembered.clear()
        self._context.publish(Kind.HUB, by=by)

    def _a_hash(self) -> str:
        """Answer a hash no PIN has, so that unknown initials take as long as a wrong PIN."""
        self._nobodys = self._nobodys or self._pins.hashed("nobody's")
        return self._nobodys


def _one(known: list[Leader], leader_id: str) -> Leader:
    for one in known:
        if one.id == leader_id:
            return one
    raise Problem("leader_unknown")


def _typed(initials: str) -> str:
    """Read initials as they were set; what cannot be any is nobody's."""
    try:
        return tidy_initials(initials)
    except Problem:
        return ""


def _tries(connection: Connection) -> dict[str, tuple[int, datetime]]:
    """Read the wrong tries by leader, or by initials nobody has; what cannot be read is none."""
    try:
        kept = json.loads(settings.all_settings(connection).get(_TRIES, "") or "{}")
        return {
            name: (int(count), datetime.fromisoformat(at)) for name, (count, at) in kept.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def _keep_tries(
    connection: Connection, tries: dict[str, tuple[int, datetime]], known: set[LeaderId]
) -> None:
    """Keep the wrong tries: of `known` leaders always, of others those tried last."""
    newest = sorted(tries.items(), key=lambda item: (item[0] in known, item[1][1]))
    room = _REMEMBERED + len(known)
    told = {name: (count, at.isoformat()) for name, (count, at) in newest[-room:]}
    settings.put_settings(connection, {_TRIES: json.dumps(told)})
