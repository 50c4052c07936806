"""Who leads at the hub: roles, training modules, initials, PINs and how wrong tries slow down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from hubdesk.domain.ids import LeaderId
from hubdesk.errors import Problem

MODULES = (
    "Hosting a phone bank",
    "Scale to Win",
    "Mobilize dashboard",
    "First-time callers",
    "Volunteers' data",
)
"""The training a hub begins with; a leader adds what the 1:1 agreed on."""

LONGEST_DUTY = timedelta(hours=16)
"""Who forgot to sign off is not on the next day's records."""

_FREE_TRIES = 3
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=5)
_LONGEST_INITIALS = 4


class Role(StrEnum):
    """What a leader does at the hub, in the order they are listed."""

    HOST = "host"
    CO_HOST = "co_host"
    GREETER = "greeter"
    FLOOR_LEAD = "floor_lead"
    DATA_LEAD = "data_lead"


@dataclass(frozen=True, slots=True)
class Training:
    """A module a leader needs: done on which day (None: not yet), good until which (None: ever)."""

    module: str
    done_on: date | None = None
    expires_on: date | None = None

    def expired(self, day: date) -> bool:
        """Whether it was done and no longer counts on `day`; it still does on its last day."""
        return self.done_on is not None and self.expires_on is not None and self.expires_on < day

    def is_open(self, day: date) -> bool:
        """Whether it has to be done before `day`'s evening; what is only planned is open, too."""
        return self.done_on is None or self.done_on > day or self.expired(day)


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who leads. The PIN itself is never read: only whether there is one.

    `trained_on` is the day of their training as a whole; where modules are noted, these count.
    """

    id: LeaderId
    name: str
    role: Role
    trained_on: date | None = None
    initials: str = ""
    has_pin: bool = False
    trainings: tuple[Training, ...] = ()

    def left(self, day: date) -> tuple[Training, ...]:
        """List the modules that are missing or have expired on `day`."""
        return tuple(one for one in self.trainings if one.is_open(day))

    def trained(self, day: date) -> bool:
        """Whether they are trained on `day`."""
        return not self.left(day) if self.trainings else self.trained_on is not None


@dataclass(frozen=True, slots=True)
class Duty:
    """A leader on duty at the desk, since a moment."""

    leader: Leader
    begun_at: datetime


def tidy_initials(typed: str) -> str:
    """Read initials as they are typed: capitals, no dots or spaces. "" for nothing.

    Problem("initials_malformed") for more than four letters, or none among what was typed.
    """
    tidy = "".join(letter for letter in typed.upper() if letter.isalnum())
    if len(tidy) > _LONGEST_INITIALS or (typed.strip() and not tidy):
        raise Problem("initials_malformed")
    return tidy


def free_initials(name: str, taken: set[str]) -> str:
    """Make initials of a name that nobody has yet: `RK`, then `RKI`, then `RK2`."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()] or ["L"]
    first = words[0][0].upper()
    last = "".join(letter for letter in words[-1].upper() if letter.isalnum())
    if len(words) == 1:
        first, last = "", last or first
    made = [first + last[:count] for count in range(1, _LONGEST_INITIALS + 1 - len(first))]
    made += [f"{(first + last)[:2]}{number}" for number in range(2, 100)]
    return next(one for one in made if one not in taken)


def check_pin(pin: str, again: str) -> str:
    """Answer a new PIN that was typed twice; Problem("pin_malformed") or Problem("pin_differs")."""
    if not well_formed(pin):
        raise Problem("pin_malformed")
    if pin != again:
        raise Problem("pin_differs")
    return pin


def well_formed(pin: str) -> bool:
    """Whether a PIN has four to eight digits, as a keypad has them."""
    return pin.isascii() and pin.isdecimal() and 4 <= len(pin) <= 8


def wait_after(tries: int) -> timedelta:
    """Say how long to wait after so many wrong tries in a row: 5 s from the third, then doubling.

    Never longer than five minutes, so that a leader who forgot is not locked out for the evening.
    """
    if tries < _FREE_TRIES:
        return timedelta(0)
    doubled = min(tries - _FREE_TRIES, 10)
    return min(_FIRST_WAIT * (1 << doubled), _LONGEST_WAIT)


def wait_left(tries: int, last_at: datetime, now: datetime) -> timedelta:
    """Say how much of the wait is left; a clock that was set back never makes it longer."""
    whole = wait_after(tries)
    return min(max(last_at + whole - now, timedelta(0)), whole)
