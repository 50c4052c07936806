"""A delivery's life: what Mobilize has yet to learn of one person, and how far that has come.

`waiting -> sending -> sent -> worksheet -> verified`, or `held` (a sentence for a person), or
`conflict` (Mobilize says otherwise), or `cancelled`. No public call of Mobilize sets who attended,
so every attendance passes a person's hand (the worksheet) and is `verified` only when it was read
back. One line per sign-up is active at a time; whatever was decided before is cancelled, not lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hubdesk.domain.checkin import Standing
from hubdesk.domain.nudges import SURVEY_AFTER
from hubdesk.domain.roster import SignUpStatus


class State(StrEnum):
    """How far a delivery has come; the order is the order of the closing table."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    VERIFIED = "verified"
    HELD = "held"
    WORKSHEET = "worksheet"
    CONFLICT = "conflict"
    CANCELLED = "cancelled"


class Wanted(StrEnum):
    """What Mobilize should say in the end. NOT_HERE takes back what it may have been told.

    MOVED: they came to another shift, so that this sign-up is cancelled there.
    """

    COMPLETED = "completed"
    NO_SHOW = "no_show"
    MOVED = "moved"
    NOT_HERE = "not_here"


class Reason(StrEnum):
    """Why a delivery is where it is; each has a sentence at the edges."""

    NONE = ""
    NO_KEY = "no_key"
    NOT_ON_MOBILIZE = "not_on_mobilize"
    SET_BY_HAND = "set_by_hand"
    CREATED = "created"
    FOUND = "found"
    NO_EMAIL = "no_email"
    NO_ZIP = "no_zip"
    SHARED_EMAIL = "shared_email"
    NAME_DIFFERS = "name_differs"
    BLOCKED = "blocked"
    NO_GRANT = "no_grant"
    REFUSED = "refused"
    EVENT_GONE = "event_gone"
    RETRY = "retry"
    UNKNOWN_FATE = "unknown_fate"
    READ_BACK = "read_back"
    THEY_SAY_CAME = "they_say_came"
    THEY_SAY_NO_SHOW = "they_say_no_show"
    UNDONE = "undone"
    CHANGED = "changed"
    LEADER = "leader"  # what was held is set by hand, or left out
    KEPT_OURS = "kept_ours"
    KEPT_THEIRS = "kept_theirs"


OPEN_STATES = frozenset(State) - {State.VERIFIED, State.CANCELLED}
"""States in which something or somebody is still waited for."""

FOR_A_PERSON = frozenset({State.HELD, State.WORKSHEET, State.CONFLICT})
"""States that only a person can end."""


LEFT_OUT = frozenset({Reason.LEADER, Reason.KEPT_THEIRS})
"""Reasons of a cancelled line that a leader, and no later press, has ended."""


@dataclass(frozen=True, slots=True)
class Active:
    """The delivery of a sign-up that is not cancelled. `ticked`: a person says it is set there.

    `told`: it replaced a line that was to take back what Mobilize may have been told, and nobody
    has read since that it was. `was`: where the sign-up stood before the press this is about.
    """

    id: str
    wanted: Wanted
    state: State
    ticked: bool = False
    reason: Reason = Reason.NONE
    told: bool = False
    was: Standing = Standing.EXPECTED


@dataclass(frozen=True, slots=True)
class Way:
    """What decides how a sign-up can reach Mobilize from this hub.

    `made_here`: a walk-in or a moved shift; `on_mobilize`: Mobilize has the sign-up already;
    `addressable`: event and timeslot have Mobilize's ids; `by_key`: the hub has a key.
    """

    made_here: bool
    on_mobilize: bool
    addressable: bool
    by_key: bool
    has_email: bool
    has_zip: bool
    shares_email: bool
    blocked: bool


@dataclass(frozen=True, slots=True)
class Start:
    """A delivery to begin: what is wanted, whether a sign-up must be made first, and its state."""

    wanted: Wanted
    creates: bool
    state: State
    reason: Reason


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a mark does to the deliveries of its sign-up."""

    cancel: str | None = None
    why: Reason = Reason.NONE
    start: Start | None = None


def begin(wanted: Wanted, way: Way) -> Start:
    """Choose the state a delivery begins in; nothing is sent that would rename or surprise."""
    creates = way.made_here and not way.on_mobilize and wanted is Wanted.COMPLETED
    if not creates:
        return Start(wanted, False, State.WORKSHEET, Reason.SET_BY_HAND)
    if way.shares_email or way.blocked:
        # By hand, too, a second name for an e-mail renames the first: the line says so.
        held = Reason.SHARED_EMAIL if way.shares_email else Reason.BLOCKED
        return Start(wanted, True, State.HELD if way.by_key else State.WORKSHEET, held)
    if not way.by_key:
        # The dashboard asks for an e-mail as well: the line says so.
        why = Reason.NO_KEY if way.has_email else Reason.NO_EMAIL
        return Start(wanted, True, State.WORKSHEET, why)
    if not way.addressable:
        return Start(wanted, True, State.WORKSHEET, Reason.NOT_ON_MOBILIZE)
    if not way.has_email:
        return Start(wanted, True, State.HELD, Reason.NO_EMAIL)
    if not way.has_zip:
        return Start(wanted, True, State.HELD, Reason.NO_ZIP)
    return Start(wanted, True, State.WAITING, Reason.NONE)


def settle(standing: Standing, active: Active | None, way: Way) -> Settlement:
    """Say what a new standing means for the delivery: begin, leave alone, cancel or correct.

    A correction is a new delivery; what Mobilize may have heard already is taken back on the
    worksheet, because only a person can do that there.
    """
    wanted = {
        Standing.HERE: Wanted.COMPLETED,
        Standing.LEFT: Wanted.COMPLETED,
        Standing.NO_SHOW: Wanted.NO_SHOW,
        Standing.MOVED: Wanted.MOVED,
        Standing.EXPECTED: None,
    }[standing]
    if active is None:
        return Settlement(start=begin(wanted, way) if wanted else None)
    if active.wanted is wanted:
        return Settlement()
    why = Reason.CHANGED if wanted else Reason.UNDONE
    if wanted:
        return Settlement(active.id, why, begin(wanted, way))
    if active.wanted is Wanted.NOT_HERE:
        return Settlement()
    heard = active.ticked or active.told or (way.made_here and way.on_mobilize)
    heard = heard or active.reason is Reason.UNKNOWN_FATE
    if heard or active.state in {State.SENDING, State.SENT, State.VERIFIED, State.CONFLICT}:
        take_back = Start(Wanted.NOT_HERE, False, State.WORKSHEET, Reason.UNDONE)
        return Settlement(active.id, why, take_back)
    return Settlement(active.id, why)


class Source(StrEnum):
    """Who has likely set what Mobilize says, where it contradicts the desk."""

    SURVEY = "survey"
    CO_HOST = "co_host"
    UNKNOWN = "unknown"


def likely_source(theirs_at: datetime | None, ends_at: datetime) -> Source:
    """Judge by when Mobilize's record was changed: only from the survey on may it be theirs.

    An hour after a shift's end Mobilize asks everyone itself; before that only a person with the
    dashboard open can have set it.
    """
    if theirs_at is None:
        return Source.UNKNOWN
    return Source.SURVEY if theirs_at >= ends_at + SURVEY_AFTER else Source.CO_HOST


@dataclass(frozen=True, slots=True)
class Read:
    """What Mobilize says of a sign-up at the moment it was read, by key or from an export."""

    status: SignUpStatus
    attended: bool | None
    made_here: bool


def read_back(active: Active, read: Read) -> tuple[State, Reason] | None:
    """Judge a delivery by what was read; None leaves it as it is.

    The only way to `verified`. What was verified and is read otherwise later is a conflict, or
    open again when nobody says anything any more.
    """
    after = _after_reading(active, read)
    if active.state is State.WORKSHEET and active.reason in _TO_BE_MADE_BY_HAND:
        found = read.status is not SignUpStatus.CANCELLED and read.attended is None
        return after or ((State.WORKSHEET, Reason.SET_BY_HAND) if found else None)
    return None if after is None or after[0] is active.state else after


_TO_BE_MADE_BY_HAND = frozenset(
    {
        Reason.NO_KEY,
        Reason.NO_EMAIL,
        Reason.NOT_ON_MOBILIZE,
        Reason.NO_GRANT,
        Reason.SHARED_EMAIL,
        Reason.BLOCKED,
        Reason.LEADER,
        Reason.KEPT_OURS,
    }
)


def _still_says(was: Standing, read: Read) -> bool:
    """Say whether Mobilize still has what was taken back, or that they came."""
    cancelled = read.status is SignUpStatus.CANCELLED
    if read.attended:
        return True
    if was is Standing.MOVED:
        return cancelled
    if was is Standing.NO_SHOW:
        return read.attended is False
    return read.made_here and not cancelled and read.attended is None


def _after_reading(active: Active, read: Read) -> tuple[State, Reason] | None:
    if active.state is State.CANCELLED:
        return None
    if active.wanted is Wanted.NOT_HERE:
        if _still_says(active.was, read):
            return State.WORKSHEET, Reason.UNDONE
        return State.VERIFIED, Reason.READ_BACK
    if active.wanted is Wanted.MOVED:
        said = read.status is SignUpStatus.CANCELLED and not read.attended
        contradicted = read.attended is True
    else:
        said = read.attended is (active.wanted is Wanted.COMPLETED)
        contradicted = read.attended is not None
    if said:
        return State.VERIFIED, Reason.READ_BACK
    decided = active.reason in {Reason.LEADER, Reason.KEPT_OURS}
    if contradicted and decided and active.state is State.WORKSHEET:
        # A leader has seen what Mobilize says and keeps ours: the line waits until it is set there.
        return None
    if contradicted:
        they_say = Reason.THEY_SAY_CAME if read.attended else Reason.THEY_SAY_NO_SHOW
        return State.CONFLICT, they_say
    if active.state is State.WORKSHEET:
        return None
    return State.WORKSHEET, Reason.SET_BY_HAND
