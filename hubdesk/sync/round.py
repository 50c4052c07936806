"""One round of talking to Mobilize: what it works with, and how it ends before its end.

A round is over as soon as Mobilize cannot be asked any further: one failure, not a thousand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from hubdesk.clock import Clock
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import ServerId
from hubdesk.store.engine import Store
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.pace import LONGEST_WAIT
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.status import Link

Answer = TypeVar("Answer")


class Halt(Exception):  # noqa: N818 - the round is over; nothing is broken
    """Mobilize cannot be asked any further in this round; `reply` says why."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.cause.value)
        self.reply = reply

    @property
    def cause(self) -> Cause:
        """The code of the sentence."""
        return self.reply.cause

    @property
    def stopped(self) -> bool:
        """Say whether it was HubDesk itself that gave up."""
        return self.cause is Cause.STOPPED

    @property
    def retry_after(self) -> float | None:
        """Seconds Mobilize asked to be left alone, capped; None where it did not say."""
        after = self.reply.retry_after
        return None if after is None else min(after, LONGEST_WAIT)

    @property
    def link(self) -> Link:
        """How the link stands after this reply; a wrong organisation is answered GONE."""
        if self.reply.sort is Sort.ACCOUNT or self.cause is Cause.GONE:
            return Link.REFUSED
        return Link.CONNECTED if self.cause in (Cause.TOO_FAST, Cause.REFUSED) else Link.AWAY


def heard(answer: Answer | Reply) -> Answer:
    """Answer what was asked for; Halt where Mobilize gave a reply that says why not."""
    if isinstance(answer, Reply):
        raise Halt(answer)
    return answer


@dataclass(frozen=True, slots=True)
class Round:
    """What a round works with. `stopped` is asked between two calls; `tell` is told of changes."""

    store: Store
    clock: Clock
    mobilize: Mobilize
    stopped: Callable[[], bool]
    tell: Callable[[Change], None]

    def go_on(self) -> None:
        """Halt if the host cancelled or the program closes."""
        if self.stopped():
            raise Halt(Reply(Sort.RETRY, Cause.STOPPED, writing=False))

    def changed(self, *kinds: Kind, ids: frozenset[str] = frozenset()) -> None:
        """Tell of a change that was committed; it is nobody's press."""
        self.tell(Change(frozenset(kinds), ids))

    def check_account(self) -> None:
        """Halt if key or organisation are not right: then it is no single event's fault."""
        now = self.clock()
        heard(
            self.mobilize.events_page(
                None,
                starts_from=now,
                starts_before=now + timedelta(seconds=1),
                private_too=False,
            )
        )

    def is_gone(self, event: ServerId) -> bool:
        """Make sure that an event is no more: a wrong organisation is answered 404 as well."""
        answer = self.mobilize.event(event)
        if not isinstance(answer, Reply):
            return False
        if answer.cause is not Cause.GONE:
            raise Halt(answer)
        self.check_account()
        return True
