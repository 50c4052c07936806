"""Who stands at the kiosk: tickets that stand for a person, for as long as one visit lasts."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from hubdesk.domain.ids import SignUpId
from hubdesk.domain.selfservice import Ticket
from hubdesk.errors import Problem
from hubdesk.store.people import Person, SignUp


def seq_of(signup: SignUp) -> int:
    """Answer the number of a sign-up's latest mark; 0 without any."""
    return signup.mark.seq if signup.mark else 0


@dataclass(slots=True)
class Visitor:
    """Whom a ticket stands for, and whether they have shown that they are it.

    `signup_id` is the sign-up they were found by and `seq` its latest mark then (0: none);
    `leaving`: on the way out.
    """

    person: Person
    signup_id: SignUpId
    seq: int
    leaving: bool
    proven: bool = False


class Visits:
    """The tickets of this visit. A ticket is random: whoever was not given it cannot guess it."""

    def __init__(self) -> None:
        self._visitors: dict[Ticket, Visitor] = {}

    def ticket(self, person: Person, signup: SignUp, *, leaving: bool) -> Ticket:
        """Give a ticket for somebody who was found; the same one for the same way in this visit."""
        for ticket, one in self._visitors.items():
            if (one.signup_id, one.leaving) == (signup.id, leaving):
                one.seq = seq_of(signup)
                return ticket
        ticket = Ticket(secrets.token_urlsafe(16))
        self._visitors[ticket] = Visitor(person, signup.id, seq_of(signup), leaving)
        return ticket

    def known(self, ticket: Ticket | None) -> Visitor | None:
        """Answer whom a ticket stands for; None where the visit is over, or without a ticket."""
        return self._visitors.get(ticket) if ticket else None

    def visitor(self, ticket: Ticket) -> Visitor:
        """Answer whom a ticket stands for; Problem("kiosk_asked_too_late") once it is over."""
        visitor = self.known(ticket)
        if visitor is None:
            raise Problem("kiosk_asked_too_late")
        return visitor

    def proven(self, ticket: Ticket, *, leaving: bool) -> Visitor:
        """Answer who has shown who they are; Problem("kiosk_not_proven") for anybody else.

        Who was found on the way in cannot leave by that ticket, nor the other way round.
        """
        visitor = self.visitor(ticket)
        if not visitor.proven or visitor.leaving is not leaving:
            raise Problem("kiosk_not_proven")
        return visitor

    def forget(self) -> None:
        """End the visit."""
        self._visitors.clear()
