"""The readiness card: what the evening needs and whether it is there, as facts without words.

Nothing is checked that HubDesk cannot know. `hubdesk.words.readiness` says it in sentences.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hubdesk.desk.context import Context
from hubdesk.domain.calling_hours import Calls
from hubdesk.domain.clocks import CLOCK_AHEAD, clock_ahead, clock_off
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.leaders import Duty, Leader, Role
from hubdesk.domain.programme import StepName, read_steps
from hubdesk.domain.roster import Shift, day_of
from hubdesk.domain.turnout import expected
from hubdesk.store import floor, leaders, people, settings, turnout

_MORNING = time(8)
_LOW_DISK, _FULL_DISK = 1_000_000_000, 100_000_000


class Code(StrEnum):
    """What is looked at, in the card's order."""

    ROSTER = "roster"
    DNC_LINK = "dnc_link"
    DIALERS = "dialers"
    HOURS = "hours"
    LEADERS = "leaders"
    DUTY = "duty"
    CLOCK = "clock"
    DISK = "disk"
    PRINTER = "printer"
    WAY = "way"
    STORE = "store"
    LAST_TIME = "last_time"
    STEPS = "steps"


class Level(StrEnum):
    """Whether the doors can open: yes, yes but look here, or something stops the evening."""

    OK = "ok"
    LOOK = "look"
    STOP = "stop"


class Finding(StrEnum):
    """What was found; each has a sentence."""

    ROSTER_NONE = "roster_none"
    ROSTER_NO_AGE = "roster_no_age"
    ROSTER_OLD = "roster_old"
    ROSTER_SHORT = "roster_short"
    ROSTER_WHOLE = "roster_whole"
    DNC_NO_LINK = "dnc_no_link"
    DNC_LINK = "dnc_link"
    DNC_OLD_LINK = "dnc_old_link"
    DNC_WAIVED = "dnc_waived"
    DIALERS_READY = "dialers_ready"
    DIALERS_NO_LINK = "dialers_no_link"
    HOURS_SHORT = "hours_short"
    LEADERS_NONE = "leaders_none"
    LEADERS_HOST = "leaders_host"
    LEADERS_UNTRAINED = "leaders_untrained"
    LEADERS_TRAINED = "leaders_trained"
    DUTY_NO_PIN = "duty_no_pin"
    DUTY_NOBODY = "duty_nobody"
    DUTY_ON = "duty_on"
    CLOCK_ZONE = "clock_zone"
    CLOCK_OFF = "clock_off"
    CLOCK_RIGHT = "clock_right"
    CLOCK_UNCOMPARED = "clock_uncompared"
    DISK_FREE = "disk_free"
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"
    PRINTER_UNSEEN = "printer_unseen"
    PRINTER_NONE = "printer_none"
    PRINTER_THERE = "printer_there"
    WAY_KEY = "way_key"
    WAY_WORKSHEET = "way_worksheet"
    STORE_KEYRING = "store_keyring"
    STORE_PASSPHRASE = "store_passphrase"  # noqa: S105 - a code, not a secret
    STORE_ENCRYPTED = "store_encrypted"
    LAST_NONE = "last_none"
    LAST_CLEAR = "last_clear"
    LAST_OPEN = "last_open"
    STEPS_DONE = "steps_done"
    STEPS_OPEN = "steps_open"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `values` fill the sentence: counts, names, moments, lengths, leaders."""

    code: Code
    level: Level
    finding: Finding
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tonight:
    """What to expect of a shift, by `domain.turnout`; `evening` counts the hub's.

    `walk_ins` come beside the sign-ups as usual here, `history` is how many shifts this rests on.
    """

    signups: int
    comes_from: int
    comes_to: int
    first_timers: int
    to_confirm: int
    evening: int
    walk_ins: int = 0
    history: int = 0


class Readiness:
    """Looks at everything the doors wait for.

    `laptop` is the laptop's own zone (None: ask the system), `free_bytes` how much room a folder's
    disk has. `printer` names the laptop's printer ("": it has none, None: nobody looked); a window
    puts its own there.
    """

    def __init__(
        self,
        context: Context,
        *,
        laptop: tzinfo | None = None,
        free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._context = context
        self._laptop = laptop
        self._free_bytes = free_bytes
        self.printer: Callable[[], str | None] = lambda: None

    def checks(self, shift: Shift | None) -> tuple[Check, ...]:
        """Check everything for one shift (None: there is no roster yet), in the card's order."""
        now = self._context.clock()
        with self._context.store.read() as connection:
            said = settings.all_settings(connection)
            read_at = people.roster_read_at(connection)
            dialers = floor.dialers(connection)
            known = leaders.all_leaders(connection)
            on_duty = leaders.on_duty(connection, now)
            past = turnout.past(connection, shift.starts_at if shift else now)
            timeslot = shift.timeslot_id if shift else TimeslotId("")
            signups = turnout.turnout(connection, timeslot).signups
            session = floor.session_of(connection, timeslot)
        zone = shift.timezone if shift else said.get("zone", "UTC")
        day = day_of(shift, now, zone)
        found = [
            _roster(shift, signups, read_at, now, zone, said.get("roster_short", "")),
            _dnc(dialers, session.without_dnc if session else "", day),
            _others(dialers, day),
            _hours(dialers, shift, now, zone),
            _leaders(known, day),
            _duty(known, on_duty, said),
            _clock(now, shift.timezone if shift else "", self._laptop, said.get(CLOCK_AHEAD, "")),
            _disk(self._free_bytes(self._context.store.path.parent)),
            _printer(self.printer()),
            _fact(Code.WAY, Finding.WAY_KEY if self._context.by_key() else Finding.WAY_WORKSHEET),
            _store(said.get("store_lock", "")),
            _last(past),
            _steps(said),
        ]
        return tuple(check for check in found if check is not None)

    def tonight(self, shift: Shift) -> Tonight:
        """Count what to expect of a shift."""
        with self._context.store.read() as connection:
            counts = turnout.turnout(connection, shift.timeslot_id)
            past = turnout.past(connection, shift.starts_at)
            over_by = min(self._context.clock(), shift.starts_at)
            history = turnout.history(connection, over_by)
        comes = expected(counts.signups, history)
        return Tonight(
            counts.signups,
            comes.low,
            comes.high,
            counts.first_timers,
            counts.to_confirm,
            past.evenings + 1,
            comes.walk_ins,
            comes.shifts,
        )


def can_unplug(checks: tuple[Check, ...]) -> bool:
    """Tell whether the network plug may be pulled: the roster is here, whole and of today."""
    return any(check.finding is Finding.ROSTER_WHOLE for check in checks)


def _fact(code: Code, finding: Finding, **values: object) -> Check:
    return Check(code, Level.OK, finding, values)


def _look(code: Code, finding: Finding, **values: object) -> Check:
    return Check(code, Level.LOOK, finding, values)


def _roster(
    shift: Shift | None,
    signups: int,
    read_at: datetime | None,
    now: datetime,
    zone: str,
    short: str,
) -> Check:
    """Judge the roster: there, not cut short, read since the last 08:00 on the shift's clock."""
    if shift is None:
        return _look(Code.ROSTER, Finding.ROSTER_NONE)
    missing = _missing(short)
    if missing:
        return _look(Code.ROSTER, Finding.ROSTER_SHORT, count=signups, missing=missing)
    if read_at is None:
        return _look(Code.ROSTER, Finding.ROSTER_NO_AGE, count=signups)
    values = {"count": signups, "age": now - read_at}
    here = now.astimezone(_zone(zone))
    morning = datetime.combine(here.date(), _MORNING, here.tzinfo)
    if here < morning:
        morning = datetime.combine(here.date() - timedelta(days=1), _MORNING, here.tzinfo)
    if read_at < morning:
        return _look(Code.ROSTER, Finding.ROSTER_OLD, **values)
    return _fact(Code.ROSTER, Finding.ROSTER_WHOLE, **values)


def _missing(short: str) -> int:
    """Count the rows Mobilize counted and did not give, as the pull noted them per event (JSON).

    A note that cannot be read is at least one row: better a look too many than a roster cut short.
    """
    if not short:
        return 0
    try:
        return sum(int(one["counted"]) - int(one["read"]) for one in json.loads(short))
    except (ValueError, TypeError, KeyError):
        return 1


def _dnc(dialers: list[Dialer], without: str, day: date) -> Check:
    known = [one for one in dialers if one.kind is DialerKind.SCALE_TO_WIN and one.link]
    ready = [one for one in known if one.is_good(day)]
    if ready:
        names = tuple(one.name for one in ready)
        return _fact(Code.DNC_LINK, Finding.DNC_LINK, names=names)
    if without:
        return _fact(Code.DNC_LINK, Finding.DNC_WAIVED, reason=without)
    if known:
        last = max(date.fromisoformat(one.good_on) for one in known)
        return _look(Code.DNC_LINK, Finding.DNC_OLD_LINK, day=last)
    return _look(Code.DNC_LINK, Finding.DNC_NO_LINK)


def _others(dialers: list[Dialer], day: date) -> Check | None:
    """Judge the campaigns' dialers; a hub needs none. A code or a number to call lets callers in"""
    others = [one for one in dialers if one.kind is not DialerKind.SCALE_TO_WIN]
    if not others:
        return None
    bare = tuple(one.name for one in others if not one.can_be_joined(day))
    if bare:
        return _look(Code.DIALERS, Finding.DIALERS_NO_LINK, names=bare)
    names = tuple(one.name for one in others)
    return _fact(Code.DIALERS, Finding.DIALERS_READY, names=names)


def _hours(dialers: list[Dialer], shift: Shift | None, now: datetime, zone: str) -> Check | None:
    """Find the first dialer whose voters may not be called all through the rest of the shift."""
    if shift is None:
        return None
    begins = max(now, shift.starts_at)
    for one in dialers:
        calls = one.calling(begins, zone)
        if calls is None or (calls.calls is not Calls.CLOSED and calls.until >= shift.ends_at):
            continue
        if begins > now and calls.calls is Calls.END_SOON:
            calls = replace(calls, calls=Calls.OPEN)  # the minutes left are not counted from now
        return _look(Code.HOURS, Finding.HOURS_SHORT, name=one.name, calls=calls)
    return None


def _leaders(known: list[Leader], today: date) -> Check:
    """Judge the training that counts on the evening's day; an untrained host comes first."""
    if not known:
        return _look(Code.LEADERS, Finding.LEADERS_NONE)
    trained = tuple(one.name for one in known if one.trained(today))
    untrained = tuple(one for one in known if not one.trained(today))
    hosts = [one for one in known if one.role is Role.HOST]
    values: dict[str, object] = {"untrained": untrained, "today": today}
    if hosts and not any(one.trained(today) for one in hosts):
        return _look(Code.LEADERS, Finding.LEADERS_HOST, **values)
    if untrained:
        return _look(Code.LEADERS, Finding.LEADERS_UNTRAINED, trained=trained, **values)
    return _fact(Code.LEADERS, Finding.LEADERS_TRAINED, trained=trained)


def _duty(known: list[Leader], on_duty: list[Duty], said: dict[str, str]) -> Check | None:
    """Judge whose name goes on the records; without PINs nobody has to sign in."""
    if on_duty:
        return _fact(Code.DUTY, Finding.DUTY_ON, names=tuple(one.leader.name for one in on_duty))
    host = said.get("host_name", "")
    if any(one.has_pin for one in known):
        return _look(Code.DUTY, Finding.DUTY_NOBODY, host=host)
    if not known:
        return None
    return _fact(Code.DUTY, Finding.DUTY_NO_PIN, host=said.get("on_duty", "") or host)


def _printer(name: str | None) -> Check:
    """Name the printer. Nothing of an evening waits for one: what is printed is saved instead."""
    if name is None:
        return _fact(Code.PRINTER, Finding.PRINTER_UNSEEN)
    there = Finding.PRINTER_THERE if name else Finding.PRINTER_NONE
    return _fact(Code.PRINTER, there, printer=name)


def _steps(said: dict[str, str]) -> Check:
    """Name the steps nobody has noted; training is the leaders' row, hosting is tonight."""
    first = (StepName.ONE_TO_ONE, StepName.REGISTERED)
    missing = tuple(one.name for one in read_steps(said) if one.name in first and not one.done)
    if missing:
        return _look(Code.STEPS, Finding.STEPS_OPEN, steps=missing)
    return _fact(Code.STEPS, Finding.STEPS_DONE)


def _clock(now: datetime, zone: str, laptop: tzinfo | None, kept: str) -> Check:
    """Judge the clock: far from Mobilize's needs a look, a shift's other zone is worth knowing.

    `zone` is "" while there is no shift.
    """
    ahead, off = clock_ahead(kept), clock_off(kept)
    here, there = now.astimezone(laptop), now.astimezone(_zone(zone))
    if off is not None:
        return _look(Code.CLOCK, Finding.CLOCK_OFF, ahead=off)
    if zone and here.utcoffset() != there.utcoffset():
        return _fact(Code.CLOCK, Finding.CLOCK_ZONE, laptop=here, shift=there)
    if ahead is None:
        return _fact(Code.CLOCK, Finding.CLOCK_UNCOMPARED, laptop=here)
    return _fact(Code.CLOCK, Finding.CLOCK_RIGHT, seconds=round(ahead.total_seconds()))


def _disk(free: int) -> Check:
    values: dict[str, object] = {"free": free}
    if free < _FULL_DISK:
        return Check(Code.DISK, Level.STOP, Finding.DISK_FULL, values)
    if free < _LOW_DISK:
        return Check(Code.DISK, Level.LOOK, Finding.DISK_LOW, values)
    return Check(Code.DISK, Level.OK, Finding.DISK_FREE, values)


def _store(lock: str) -> Check:
    by_lock = {"keyring": Finding.STORE_KEYRING, "passphrase": Finding.STORE_PASSPHRASE}
    return _fact(Code.STORE, by_lock.get(lock, Finding.STORE_ENCRYPTED))


def _last(past: turnout.Past) -> Check:
    if past.open_deliveries:
        return _look(Code.LAST_TIME, Finding.LAST_OPEN, count=past.open_deliveries)
    if past.last_at is None:
        return _fact(Code.LAST_TIME, Finding.LAST_NONE)
    return _fact(Code.LAST_TIME, Finding.LAST_CLEAR, last=past.last_at)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
