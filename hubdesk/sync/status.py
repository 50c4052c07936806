"""How sync stands, as one frozen snapshot that every screen can show whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hubdesk.sync.reply import Cause


class Link(StrEnum):
    """Whether Mobilize can be reached. There is no mode to choose: HubDesk is always local."""

    NO_KEY = "no_key"
    UNTRIED = "untried"
    CONNECTED = "connected"
    AWAY = "away"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PullStep:
    """How far a pull is: which event it reads, and the sign-ups read of those counted there."""

    event: str
    events_done: int
    events: int
    read: int
    counted: int | None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What waits, since when, and what happens next. `counts` are deliveries by state.

    `since` is when the link became what it is; `cause` the code of its sentence; `busy` is set
    while the worker talks to Mobilize; `oldest_at` is when the oldest unsent delivery was begun.
    `pulling` is set while a pull is under way; `problem` is the code of a `Problem` that keeps the
    worker from trying at all (an address without TLS, a full disk).
    """

    link: Link
    since: datetime
    cause: Cause = Cause.NONE
    counts: Mapping[str, int] = field(default_factory=dict)
    oldest_at: datetime | None = None
    next_try_at: datetime | None = None
    roster_at: datetime | None = None
    busy: bool = False
    pulling: PullStep | None = None
    problem: str = ""
