"""Looking before posting: who of an event has a sign-up on Mobilize already, as of a moment ago.

Mobilize matches people by e-mail and overwrites the rest, and takes a second sign-up without a
word. So nothing is posted for anybody who is there already, or whose e-mail is somebody else's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import IncomingEvent, IncomingSignUp, IncomingTimeslot
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.reply import Reply


class Match(Enum):
    """What a look found: the same person in that shift, or the e-mail under another name."""

    SAME = "same"
    OTHER_NAME = "other_name"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Found:
    """A sign-up that stands in the way of posting one; Mobilize may keep its id to itself."""

    match: Match
    server_id: ServerId | None
    name: str


class Seen:
    """An event's sign-ups as they were read; only a `whole` reading proves that one is absent."""

    def __init__(self, rows: list[IncomingSignUp], *, whole: bool) -> None:
        self.whole = whole
        self._rows = rows

    def note(
        self, contact: Contact, timeslot: ServerId, starts_at: datetime, server_id: ServerId
    ) -> None:
        """Add a sign-up that was just created."""
        event, slot = IncomingEvent(None, "", ""), IncomingTimeslot(timeslot, starts_at)
        self._rows.append(IncomingSignUp(event, slot, contact, server_id=server_id))

    def find(self, contact: Contact, timeslot: ServerId, starts_at: datetime) -> Found | None:
        """Find what stands in the way of a sign-up of this person for this timeslot.

        Where Mobilize hides an e-mail, the same name in that shift is the same person unless the
        phones differ; where it hides a timeslot's id, its start tells.
        """
        name, email = fold(contact.full_name), contact.email.casefold()
        same: list[IncomingSignUp] = []
        others: list[IncomingSignUp] = []
        for row in self._rows:
            named = fold(row.contact.full_name) == name
            theirs = bool(email) and row.contact.email.casefold() == email
            hidden = not row.contact.email and not _phones_differ(contact, row.contact)
            if theirs and (not named or row.blocked):
                others.append(row)
            elif named and (theirs or hidden) and _is_in(row, timeslot, starts_at):
                same.append(row)
        if same:
            best = max(same, key=lambda row: (bool(row.contact.email), row.server_id is not None))
            return Found(Match.SAME, best.server_id, best.contact.full_name)
        if others:
            match = Match.BLOCKED if others[0].blocked else Match.OTHER_NAME
            return Found(match, others[0].server_id, others[0].contact.full_name)
        return None


def _is_in(row: IncomingSignUp, timeslot: ServerId, starts_at: datetime) -> bool:
    if row.timeslot.server_id is None:
        return row.timeslot.starts_at == starts_at
    return row.timeslot.server_id == timeslot


def _phones_differ(ours: Contact, theirs: Contact) -> bool:
    return bool(ours.phone and theirs.phone) and ours.phone[-10:] != theirs.phone[-10:]


def look(
    mobilize: Mobilize, event: ServerId, go_on: Callable[[], None] = lambda: None
) -> Seen | Reply:
    """Read an event's sign-ups, all pages, or answer the reply that says why not.

    Not whole where Mobilize gave fewer rows than it counts, or rows that cannot be read. `go_on`
    is called before each page and may raise.
    """
    rows: list[IncomingSignUp] = []
    counted, skipped = 0, 0
    cursor: str | None = None
    links: set[str | None] = set()
    while cursor not in links:
        go_on()
        links.add(cursor)
        page = mobilize.attendances_page(event, cursor)
        if isinstance(page, Reply):
            return page
        rows += page.items
        counted, skipped = max(counted, page.count or 0), skipped + page.skipped
        cursor = page.next
        if cursor is None:
            return Seen(rows, whole=not skipped and len(rows) >= counted)
    # Links that lead back to a page already read: there is no end to prove anything by.
    return Seen(rows, whole=False)
