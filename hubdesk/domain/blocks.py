"""The blocks of an evening: from when the room calls by which policy, over which dialers.

The DNC's dialer is part of every rotation: what a block gives it, and what a whole evening gives
it, is worked out here before anybody sits down.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil, floor

from hubdesk.domain.dialers import MOST_CALLERS, Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem

DNC_SHARE = 0.5
"""The DNC dialer's share of the callers, unless the hub set another or a leader gave a reason."""

ROTATION = timedelta(minutes=45)
"""How long somebody stays on one dialer of a split, unless the hub set another length."""


class Policy(StrEnum):
    """How a stretch of the evening spreads the room over the dialers."""

    BLOCKS = "blocks"
    SPLIT = "split"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Portion:
    """A dialer's part of the room: a fixed `number` of callers, or a `share` of the others."""

    dialer_id: DialerId
    share: float = 1.0
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the evening: from when, by which policy, over which dialers.

    `blocks` has one portion, the dialer the room moves to.
    """

    starts_at: datetime
    policy: Policy
    portions: tuple[Portion, ...]


def seats_of(
    count: int,
    portions: Sequence[Portion],
    dialers: Mapping[DialerId, Dialer],
    dnc_share: float = DNC_SHARE,
) -> dict[DialerId, int]:
    """Divide so many callers over the portions; the DNC's dialers keep their share.

    Fixed numbers come first, what is left goes by shares, and what nobody claims to the DNC's
    dialer, else to the first.
    """
    seats = {one.dialer_id: 0 for one in portions}
    if not seats:
        return {}
    left = count
    for one in portions:
        if one.number is not None:
            seats[one.dialer_id] = min(max(one.number, 0), left)
            left -= seats[one.dialer_id]
    shared = [one for one in portions if one.number is None and one.share > 0]
    whole = sum(one.share for one in shared)
    exact = {one.dialer_id: left * one.share / whole for one in shared}
    for dialer_id, part in exact.items():
        seats[dialer_id] = floor(part)
    rest = count - sum(seats.values())
    dnc = [one for one in seats if dialers[one].kind is DialerKind.SCALE_TO_WIN]
    largest = sorted(exact, key=lambda one: (floor(exact[one]) - exact[one], one))
    for place in range(rest):
        takers = largest or dnc or list(seats)
        seats[takers[place % len(takers)]] += 1
    return _with_dnc_share(seats, dnc, ceil(count * dnc_share - 1e-9))


def _with_dnc_share(
    seats: dict[DialerId, int], dnc: Sequence[DialerId], wanted: int
) -> dict[DialerId, int]:
    """Give seats of the fullest campaign dialers to the DNC's until it has what it is due."""
    while dnc and sum(seats[one] for one in dnc) < wanted:
        fullest = max((one for one in seats if one not in dnc), key=lambda one: (seats[one], one))
        seats[fullest] -= 1
        seats[min(dnc, key=lambda one: (seats[one], one))] += 1
    return seats


def check_blocks(blocks: Sequence[Block], ends_at: datetime) -> list[Block]:
    """Answer blocks a leader planned, by start; Problem where they cannot be an evening.

    Problem("block_times") for two that begin together or one that begins once the shift is over,
    Problem("block_empty") for one without a dialer, or whose portions leave nobody a seat.
    """
    planned = sorted(blocks, key=lambda one: one.starts_at)
    begins = [one.starts_at for one in planned]
    if len(set(begins)) < len(begins) or any(begin >= ends_at for begin in begins):
        raise Problem("block_times")
    for one in planned:
        if not any(
            part.number or (part.number is None and part.share > 0) for part in one.portions
        ):
            raise Problem("block_empty")
    return planned


def read_part(text: str) -> tuple[float, int | None]:
    """Read a dialer's part as a leader types it: `60 %` is a share, `12` so many callers, "" the
    same share as the others. Answers (share, number); Problem("block_part").
    """
    tidy = text.strip()
    digits = tidy.removesuffix("%").strip()
    if not tidy:
        return 1.0, None
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 9):
        raise Problem("block_part", text=tidy)
    if int(digits) > MOST_CALLERS:
        raise Problem("block_part", text=tidy)
    if not tidy.endswith("%"):
        return 1.0, int(digits)
    if int(digits) > 100:
        raise Problem("block_part", text=tidy)
    return int(digits) / 100, None


def model_blocks(
    policy: Policy,
    dialers: Sequence[Dialer],
    starts_at: datetime,
    ends_at: datetime,
    dnc_share: float = DNC_SHARE,
) -> list[Block]:
    """Plan an evening by a policy alone, as a leader would who says no more.

    In blocks the room begins on the DNC's dialer, stays for its share of the shift, and moves on to
    the campaigns' in their order. A split gives the DNC's its share and the campaigns' the rest;
    choice offers all of them, the DNC's first.
    """
    dnc = [one for one in dialers if one.kind is DialerKind.SCALE_TO_WIN]
    campaigns = [one for one in dialers if one.kind is DialerKind.CAMPAIGN]
    if policy is Policy.CHOICE:
        portions = tuple(Portion(one.id) for one in [*dnc, *campaigns])
        return [Block(starts_at, policy, portions)]
    kept = dnc_share if dnc and campaigns else float(bool(dnc))
    parts = [(one, kept / len(dnc)) for one in dnc]
    parts += [(one, (1.0 - kept) / len(campaigns)) for one in campaigns]
    given = [(one, part) for one, part in parts if part > 0]
    if policy is Policy.SPLIT:
        return [Block(starts_at, policy, tuple(Portion(one.id, part) for one, part in given))]
    blocks, before = [], 0.0
    for one, part in given:
        minutes = (ends_at - starts_at) * before // timedelta(minutes=1)
        begins = starts_at + timedelta(minutes=minutes)
        blocks.append(Block(begins, policy, (Portion(one.id),)))
        before += part
    return blocks


def dnc_part(
    blocks: Sequence[Block], starts_at: datetime, ends_at: datetime, dialers: Sequence[Dialer]
) -> float | None:
    """Say which part of an evening's calling time the DNC's dialers are planned to have.

    A block counts with its length within the shift, and the first from its start on, for nothing
    runs before it; a split counts with the share it gives; choice begins on the DNC's.
    None for an evening without a block.
    """
    dnc = {one.id for one in dialers if one.kind is DialerKind.SCALE_TO_WIN}
    planned = sorted(blocks, key=lambda one: one.starts_at)
    begins = [starts_at, *(max(one.starts_at, starts_at) for one in planned[1:]), ends_at]
    whole = given = 0.0
    for block, begin, until in zip(planned, begins, begins[1:], strict=False):
        length = max((until - begin).total_seconds(), 0.0)
        whole += length
        given += length * _part_of(block, dnc)
    return given / whole if whole else None


def block_at(blocks: Iterable[Block], now: datetime) -> Block | None:
    """Answer the block that runs now: the last that has begun, else the first."""
    planned = sorted(blocks, key=lambda one: one.starts_at)
    begun = [one for one in planned if one.starts_at <= now]
    return begun[-1] if begun else (planned[0] if planned else None)


def planned_moves(
    blocks: Iterable[Block], ends_at: datetime, rotation: timedelta = ROTATION
) -> list[datetime]:
    """List when the room is to move: as each block after the first begins, and within a split.

    A split of several dialers rotates every `rotation` until the next block or the shift's end.
    """
    planned = sorted(blocks, key=lambda one: one.starts_at)
    moves: list[datetime] = []
    for block, following in zip(planned, [*planned[1:], None], strict=False):
        until = following.starts_at if following else ends_at
        if block.policy is Policy.SPLIT and len(block.portions) > 1:
            at = block.starts_at + rotation
            while at < until:
                moves.append(at)
                at += rotation
        if following:
            moves.append(until)
    return moves


def planned_end(
    dialer_id: DialerId,
    since: datetime,
    blocks: Iterable[Block],
    ends_at: datetime,
    rotation: timedelta = ROTATION,
) -> datetime | None:
    """Say until when whoever calls there since then is planned to; None: to the shift's end.

    That is the start of the next block that does not call on this dialer. A split of several
    dialers rotates within itself: `rotation` after they sat down, or after it began if that was
    later.
    """
    planned = sorted(blocks, key=lambda one: one.starts_at)
    running = block_at(planned, since)
    if running is None:
        return None
    ahead = planned[planned.index(running) :]
    until = ends_at
    for block, following in zip(ahead, [*ahead[1:], None], strict=True):
        until = following.starts_at if following else ends_at
        if block.policy is Policy.SPLIT and len(block.portions) > 1:
            turn = max(since, block.starts_at) + rotation
            if turn < until:
                until = turn
                break
        if following is None or all(one.dialer_id != dialer_id for one in following.portions):
            break
    return until if until < ends_at else None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What says until when somebody is planned to stay: blocks, shift, length, last rotation."""

    blocks: tuple[Block, ...]
    ends_at: datetime
    length: timedelta
    rotated_at: datetime | None

    @property
    def changes(self) -> list[datetime]:
        """When the blocks after the first begin, but for those the last rotation was made for."""
        begins = sorted(one.starts_at for one in self.blocks)[1:]
        return [one for one in begins if self.rotated_at is None or one > self.rotated_at]

    def planned_end(self, dialer_id: DialerId, since: datetime) -> datetime | None:
        """Say until when a stint is planned; whom the last rotation left there, it planned anew."""
        begun = max(since, self.rotated_at or since)
        return planned_end(dialer_id, begun, self.blocks, self.ends_at, self.length)


_ROOM = 20
"""So many callers a split by numbers is taken to be of, before anybody is there."""


def _part_of(block: Block, dnc: set[DialerId]) -> float:
    on_dnc = [one for one in block.portions if one.dialer_id in dnc]
    if not on_dnc or block.policy is Policy.CHOICE:
        return float(bool(on_dnc))
    numbers = sum(one.number or 0 for one in block.portions)
    rest = max(_ROOM - numbers, 0)
    shares = sum(one.share for one in block.portions if one.number is None)
    given = sum(
        one.number if one.number is not None else rest * one.share / shares for one in on_dnc
    )
    return given / max(numbers + (rest if shares else 0), 1)
