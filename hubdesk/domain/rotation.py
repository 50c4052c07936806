"""Who calls on which dialer next, and why: the room planned anew at every rotation.

Planning is pure and knows no clock of its own: the same room gives the same plan, in whatever order
its people are named. Three rules come before all others. The DNC's dialer is part of every rotation
and keeps the hub's share of the callers, unless a leader gave a reason. Nobody waits while there is
a dialer they can call on. And nobody is moved who sat down only a moment ago, except where a rule
above asks for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from hubdesk.domain.blocks import DNC_SHARE, Block, Policy, Portion, seats_of
from hubdesk.domain.dialers import Dialer, DialerKind, expected_wait
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.seating import seat

SETTLED = timedelta(minutes=25)
"""Who sat down less long ago than this is left in peace: a dialer's first calls take longest."""


class Need(StrEnum):
    """What a dialer asks of a caller, and a caller may lack."""

    ACCOUNT = "account"
    PHONE = "phone"
    COMPUTER = "computer"


class Why(StrEnum):
    """The reason a caller is on a dialer, as recorded on the stint."""

    DNC_FIRST = "dnc_first"
    FILLS_MINIMUM = "fills_minimum"
    KEEPS_SHARE = "keeps_share"
    FEWEST_CALLERS = "fewest_callers"
    ONLY_ONE = "only_one"
    CHOSEN = "chosen"
    MOVED = "moved"
    ROTATION = "rotation"
    BLOCK_BEGINS = "block_begins"
    FEWEST_MINUTES = "fewest_minutes"
    NEXT_IN_TURN = "next_in_turn"
    LACKS = "lacks"
    DNC_UNLESS_CHOSEN = "dnc_unless_chosen"
    CLOSED = "closed"
    FLOATER = "floater"
    BACK = "back"
    UNDONE = "undone"


PLANNED = frozenset(
    {
        Why.BLOCK_BEGINS,
        Why.NEXT_IN_TURN,
        Why.FEWEST_MINUTES,
        Why.FILLS_MINIMUM,
        Why.KEEPS_SHARE,
        Why.LACKS,
        Why.CLOSED,
        Why.CHOSEN,
        Why.DNC_UNLESS_CHOSEN,
    }
)
"""The reasons a plan gives for its moves."""


@dataclass(frozen=True, slots=True)
class Spell:
    """A stint as the plan sees it; `ended_at` is None while it lasts."""

    dialer_id: DialerId
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is here and not on a break: since when, where they called, what they lack.

    `chose` is the dialer they asked for themselves.
    """

    id: SignUpId
    arrived_at: datetime
    spells: tuple[Spell, ...] = ()
    lacks: frozenset[Need] = frozenset()
    chose: DialerId | None = None

    @property
    def on(self) -> DialerId | None:
        """The dialer they are on, None while they wait."""
        return next((one.dialer_id for one in self.spells if one.ended_at is None), None)

    @property
    def since(self) -> datetime | None:
        """Since when they are on it."""
        return next((one.started_at for one in self.spells if one.ended_at is None), None)

    def minutes_on(self, dialer_id: DialerId, now: datetime) -> float:
        """Count the minutes they called there."""
        spent = (
            (one.ended_at or now) - one.started_at
            for one in self.spells
            if one.dialer_id == dialer_id
        )
        return sum((length.total_seconds() for length in spent), 0.0) / 60

    def minutes_here(self, now: datetime) -> float:
        """Count the minutes since they came."""
        return max((now - self.arrived_at).total_seconds(), 0.0) / 60


@dataclass(frozen=True, slots=True)
class Move:
    """One proposed move and its reason.

    `number` is how many more the dialer needed (`fills_minimum`), `lacks` what they have not got.
    """

    person: SignUpId
    origin: DialerId | None
    target: DialerId
    why: Why
    number: int = 0
    lacks: Need | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """A dialer the plan leaves below its minimum, and the minutes between calls that this means."""

    dialer_id: DialerId
    callers: int
    minimum: int
    minutes: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a rotation would do. `turn` is whose turn came last, kept for the next rotation.

    `unseated` can call on no dialer of the block; `dnc_share` is the DNC's part of all callers
    afterwards, None where nobody calls. `all_closed` where no dialer may be called at all: then
    everybody stays where they are.
    """

    moves: tuple[Move, ...]
    waits: tuple[Wait, ...]
    unseated: tuple[SignUpId, ...]
    dnc_share: float | None
    turn: SignUpId | None
    all_closed: bool = False


def plan(
    people: Iterable[Present],
    dialers: Sequence[Dialer],
    block: Block,
    now: datetime,
    *,
    dnc_share: float = DNC_SHARE,
    turn: SignUpId | None = None,
) -> Plan:
    """Propose where everybody calls from `now` on; `dialers` are those that may call now.

    `dnc_share` is 0 where a leader gave a reason. Dialers of the block that are not among `dialers`
    are closed: whoever is on one is moved. Where all of them are, the room calls on what is open,
    the DNC's first; where nothing is, nobody is moved.
    """
    open_now = {one.id: one for one in dialers}
    portions = tuple(one for one in block.portions if one.dialer_id in open_now)
    fallen_back = not portions
    if fallen_back and block.policy is not Policy.BLOCKS:
        portions = tuple(Portion(to) for to in _dncs_first(open_now))
    room = _Room(
        tuple(sorted(people, key=lambda one: (one.arrived_at, one.id))),
        open_now,
        {one.id: needs_of(one) for one in dialers},
        portions,
        block.policy,
        fallen_back,
        now,
        dnc_share,
        turn,
    )
    if block.policy is Policy.CHOICE:
        seats = _by_choice(room)
    elif block.policy is Policy.BLOCKS:
        seats = _by_block(room)
    else:
        seats = _by_split(room)
    return _told(room, seats)


def needs_of(dialer: Dialer) -> frozenset[Need]:
    """Answer what a dialer asks of its callers."""
    asked = (
        (Need.ACCOUNT, dialer.needs_account),
        (Need.PHONE, dialer.needs_phone),
        (Need.COMPUTER, dialer.needs_computer),
    )
    return frozenset(need for need, is_asked in asked if is_asked)


def _dncs_first(dialers: Mapping[DialerId, Dialer]) -> list[DialerId]:
    """List dialers as a room takes them that falls back on what is open."""
    return sorted(dialers, key=lambda to: (dialers[to].kind is not DialerKind.SCALE_TO_WIN, to))


Seats = dict[SignUpId, DialerId]


@dataclass(frozen=True, slots=True)
class _Room:
    """The room as it stands: its people by arrival, what dialers ask, what the block does."""

    people: tuple[Present, ...]
    open_now: Mapping[DialerId, Dialer]
    asks: Mapping[DialerId, frozenset[Need]]
    portions: tuple[Portion, ...]
    policy: Policy
    fallen_back: bool
    now: datetime
    dnc_share: float
    turn: SignUpId | None

    def is_dnc(self, dialer_id: DialerId) -> bool:
        return self.open_now[dialer_id].kind is DialerKind.SCALE_TO_WIN

    def reach(self, one: Present) -> list[DialerId]:
        """List the block's dialers somebody can call on."""
        wanted = (portion.dialer_id for portion in self.portions)
        return [to for to in wanted if not self.asks[to] & one.lacks]

    def ranks(self) -> dict[SignUpId, int]:
        """Count everybody's place in turn: by arrival, beginning after whoever came last."""
        ids = [one.id for one in self.people]
        begin = ids.index(self.turn) + 1 if self.turn in ids else 0
        return {one: place for place, one in enumerate([*ids[begin:], *ids[:begin]])}


def _by_choice(room: _Room) -> Seats:
    """Seat everybody where they asked to call, else where they are, else on the DNC's dialer."""
    seats: Seats = {}
    for one in room.people:
        may = room.reach(one)
        if one.chose in may:
            seats[one.id] = one.chose
        elif one.on in may:
            seats[one.id] = one.on
        elif may:
            seats[one.id] = min(may, key=lambda to: (not room.is_dnc(to), may.index(to)))
    return seats


def _by_block(room: _Room) -> Seats:
    """Seat everybody on the block's dialer; who cannot call there goes to the DNC's, or any."""
    seats: Seats = {}
    chosen = {portion.dialer_id for portion in room.portions}
    others = [to for to in _dncs_first(room.open_now) if to not in chosen]
    for one in room.people:
        may = room.reach(one)
        elsewhere = [to for to in others if not room.asks[to] & one.lacks]
        if may:
            seats[one.id] = may[0]
        elif one.on in elsewhere:
            seats[one.id] = one.on
        elif elsewhere:
            seats[one.id] = elsewhere[0]
    return seats


def _by_split(room: _Room) -> Seats:
    """Split the room by the block's portions, so that all together are least far from their due.

    First everybody has a seat, the DNC's share before all; then who sat down a moment ago stays;
    then minutes are fair; then as few as possible move, in turn. What a plan moved has sat down
    now, so the same plan made again moves nobody.
    """
    able = [one for one in room.people if room.reach(one)]
    many = len(able)
    seats = seats_of(many, room.portions, room.open_now, room.dnc_share)
    behind = [
        {to: _behind(one, to, seats[to] / many, room.now) for to in room.reach(one)} for one in able
    ]
    # Each weight outweighs all that those before it can add up to.
    move = many * many
    minute = move * (many + 1)
    settled = minute * (1 + 2 * sum(max(map(abs, dues.values())) for dues in behind))
    crowd = settled * (many + 1)
    ranks = room.ranks()

    def cost(one: Present, to: DialerId, due: int) -> int:
        if one.on == to:
            return -due * minute
        fresh = one.since is not None and room.now - one.since < SETTLED
        return -due * minute + move + ranks[one.id] + (settled if fresh else 0)

    chosen = seat(
        [
            {to: cost(one, to, due) for to, due in dues.items()}
            for one, dues in zip(able, behind, strict=True)
        ],
        seats,
        {to: crowd if room.is_dnc(to) else 2 * crowd for to in seats},
    )
    return {one.id: to for one, to in zip(able, chosen, strict=True)}


def _behind(one: Present, to: DialerId, part: float, now: datetime) -> int:
    """Say how far somebody is behind on a dialer with what they are due since they came.

    In hundredths of a minute. What is due grows from their own arrival, so that whoever comes late
    is not sent from one dialer to the next to catch up.
    """
    return round(100 * (part * one.minutes_here(now) - one.minutes_on(to, now)))


def _told(room: _Room, seats: Seats) -> Plan:
    """Name every move with its reason, and what becomes of each dialer."""
    # A minimum and the DNC's share move only as many as they need, so whoever comes is counted.
    before = Counter(one.on for one in room.people if one.on in room.open_now)
    filling = before.copy()
    minutes = {
        one.id: one.minutes_on(seats[one.id], room.now) for one in room.people if one.id in seats
    }
    lowest = sorted(minutes.values())[:2]
    after = Counter(seats.values())
    moves: list[Move] = []
    for one in room.people:
        if one.id in seats and seats[one.id] != one.on:
            moves.append(_move(one, seats[one.id], room, before, filling, after, minutes, lowest))
            filling[seats[one.id]] += 1
    waits = left_short(after, room.open_now)
    on_dnc = sum(count for to, count in after.items() if room.is_dnc(to))
    forced = (Why.LACKS, Why.CLOSED)
    rotates = room.policy is Policy.SPLIT
    in_turn = [one.person for one in moves if rotates and one.origin and one.why not in forced]
    ranks = room.ranks()
    return Plan(
        tuple(moves),
        waits,
        tuple(one.id for one in room.people if one.id not in seats),
        on_dnc / len(seats) if seats else None,
        max(in_turn, key=ranks.__getitem__) if in_turn else room.turn,
        not room.open_now,
    )


def left_short(
    callers: Mapping[DialerId, int], dialers: Mapping[DialerId, Dialer]
) -> tuple[Wait, ...]:
    """List the dialers with callers but fewer than their minimum, and what the wait becomes."""
    return tuple(
        Wait(on, count, dialers[on].min_callers, expected_wait(count))
        for on, count in sorted(callers.items())
        if 0 < count < dialers[on].min_callers
    )


def _move(
    one: Present,
    to: DialerId,
    room: _Room,
    before: Counter[DialerId | None],
    filling: Counter[DialerId | None],
    after: Counter[DialerId],
    minutes: Mapping[SignUpId, float],
    lowest: Sequence[float],
) -> Move:
    """Say why somebody moves: the first reason that holds."""
    target = room.open_now[to]
    reach = room.reach(one)
    if len(reach) < 2:
        for portion in room.portions:
            for need in sorted(room.asks[portion.dialer_id] & one.lacks):
                return Move(one.id, one.on, to, Why.LACKS, lacks=need)
    if one.on is not None and one.on not in room.open_now:
        return Move(one.id, one.on, to, Why.CLOSED)
    if room.policy is Policy.CHOICE and one.chose == to:
        return Move(one.id, one.on, to, Why.CHOSEN)
    if room.fallen_back and room.policy is not Policy.SPLIT:
        return Move(one.id, one.on, to, Why.CLOSED)
    if room.policy is Policy.CHOICE:
        return Move(one.id, one.on, to, Why.DNC_UNLESS_CHOSEN)
    if room.policy is Policy.BLOCKS:
        return Move(one.id, one.on, to, Why.BLOCK_BEGINS)
    # Who only takes the seat of somebody who leaves brings no dialer nearer to its minimum.
    if filling[to] < min(target.min_callers, after[to]):
        missing = target.min_callers - before[to]
        return Move(one.id, one.on, to, Why.FILLS_MINIMUM, number=missing)
    on_dnc = sum(count for on, count in filling.items() if on is not None and room.is_dnc(on))
    if room.is_dnc(to) and on_dnc < len(minutes) * room.dnc_share:
        return Move(one.id, one.on, to, Why.KEEPS_SHARE)
    fewest = lowest[0] == minutes[one.id] and lowest.count(minutes[one.id]) == 1
    return Move(one.id, one.on, to, Why.FEWEST_MINUTES if fewest else Why.NEXT_IN_TURN)
