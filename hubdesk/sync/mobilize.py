"""The calls HubDesk makes to Mobilize: what it asks, how it pages, and its one write.

Every call answers either what was asked for or the `Reply` that says why not, so that trouble can
never be mistaken for an empty list. No call sets who attended: Mobilize has none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from hubdesk.domain.ids import EventId, ServerId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import IncomingSignUp
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.rows import (
    DeletedEvent,
    EventRow,
    read_deleted_event,
    read_event_row,
    read_sign_up,
    whole_number,
)

if TYPE_CHECKING:
    # httpx is loaded with a wire: a hub without a key never needs it.
    from hubdesk.sync.wire import Params, Wire

PER_PAGE = 100
"""Rows asked for at once: the most that is known to work."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a list. `next` is the cursor of the next one: store it and go on any time.

    `count` is how many rows Mobilize says there are on all pages, `limited_to` how many it will
    give at most; `skipped` rows of this page could not be read. `server_time` is Mobilize's clock,
    the only one an `updated_since` may be taken from.
    """

    items: tuple[Row, ...]
    next: str | None
    count: int | None = None
    limited_to: int | None = None
    skipped: int = 0
    server_time: datetime | None = None


class Medium(StrEnum):
    """How a sign-up came about that HubDesk creates: Mobilize keeps it as `utm_medium`."""

    WALK_IN = "walk-in"
    MOVED_SHIFT = "moved-shift"


@dataclass(frozen=True, slots=True)
class SignUpToCreate:
    """A sign-up to be created on Mobilize. `campaign` is the local event: no personal data."""

    contact: Contact = field(repr=False)
    timeslot: ServerId
    sms_consent: bool
    medium: Medium
    campaign: EventId

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> SignUpToCreate:
        """Read it back from its own JSON, so that a second try sends just what the first did."""
        person, referrer = body["person"], body["referrer"]
        return cls(
            Contact(
                person["given_name"],
                person["family_name"],
                person["email_address"],
                _international(person["phone_number"]),
                person["postal_code"],
            ),
            ServerId(body["timeslots"][0]["timeslot_id"]),
            body["sms_opt_in"] == "OPT_IN",
            Medium(referrer["utm_medium"]),
            EventId(referrer["utm_campaign"]),
        )

    def body(self) -> dict[str, object]:
        """Write it as Mobilize's JSON, which is also what a dry run shows."""
        opt_in = "OPT_IN" if self.sms_consent else "UNSPECIFIED"
        return {
            "person": {
                "given_name": self.contact.given_name,
                "family_name": self.contact.family_name,
                "email_address": self.contact.email,
                "phone_number": _national(self.contact.phone),
                "postal_code": self.contact.zip_code,
            },
            "timeslots": [{"timeslot_id": self.timeslot}],
            "sms_opt_in": opt_in,
            # Left out, Mobilize would take it as consent.
            "transactional_sms_opt_in": opt_in,
            "referrer": {
                "utm_source": "hubdesk",
                "utm_medium": self.medium.value,
                "utm_campaign": self.campaign,
            },
        }


@dataclass(frozen=True, slots=True)
class Created:
    """What came of creating: the sorted reply, and where it is OK the ids Mobilize told of."""

    reply: Reply
    attendances: tuple[ServerId, ...] = ()


def sign_ups_of(event: ServerId) -> str:
    """Name the place, under the organisation, where an event's sign-ups are."""
    return f"events/{event}/attendances"


class Mobilize:
    """Mobilize as one organisation sees it, over one `Wire`."""

    def __init__(self, wire: Wire, org: ServerId) -> None:
        self._wire = wire
        self.give_way: Callable[[], None] = lambda: None
        """Called before each row is read: reading a page is long work."""
        self._org = f"organizations/{org}"
        self.source = f"{wire.address}/{self._org}"
        """Whose roster it is: a place kept in one source's lists means nothing in another's."""

    @property
    def laptop_ahead(self) -> timedelta | None:
        """How far the laptop's clock is ahead of Mobilize's, by the last answer; None before it."""
        return self._wire.laptop_ahead

    def events_page(
        self,
        cursor: str | None,
        *,
        starts_from: datetime,
        starts_before: datetime,
        updated_since: datetime | None = None,
        event_types: Sequence[str] = (),
        private_too: bool = True,
    ) -> Page[EventRow] | Reply:
        """Read events with timeslots that start in the span; each comes with only those timeslots.

        `private_too` is refused (`ACCOUNT`) to a key that may not see the hub's private events.
        """
        params = [
            ("timeslot_start", f"gte_{_seconds(starts_from)}"),
            ("timeslot_start", f"lt_{_seconds(starts_before)}"),
            *(("event_types", word) for word in event_types),
            *_visibility(private_too),
            *_since(updated_since),
        ]
        return self._page(f"{self._org}/events", cursor, params, read_event_row)

    def deleted_events_page(
        self, cursor: str | None, *, updated_since: datetime | None = None
    ) -> Page[DeletedEvent] | Reply:
        """Read which events were deleted, public and private."""
        params = [*_visibility(True), *_since(updated_since)]
        return self._page(f"{self._org}/events/deleted", cursor, params, read_deleted_event)

    def event(self, event: ServerId) -> EventRow | Reply:
        """Read one event; a `Reply` with cause `GONE` says that it is no more."""
        return self._one(f"{self._org}/events/{event}", read_event_row)

    def attendances_page(
        self, event: ServerId, cursor: str | None = None
    ) -> Page[IncomingSignUp] | Reply:
        """Read an event's sign-ups, cancelled ones too."""
        path = f"{self._org}/events/{event}/attendances"
        return self._page(path, cursor, [], lambda raw: read_sign_up(raw, event))

    def attendances_since(
        self, cursor: str | None, *, updated_since: datetime | None
    ) -> Page[IncomingSignUp] | Reply:
        """Read the organisation's sign-ups that changed since, by Mobilize's clock; None: all."""
        path = f"{self._org}/attendances"
        return self._page(path, cursor, _since(updated_since), read_sign_up)

    def attendance(self, attendance: ServerId) -> IncomingSignUp | Reply:
        """Read one sign-up back: the only thing that counts as proof."""
        return self._one(f"{self._org}/attendances/{attendance}", read_sign_up)

    def create(self, event: ServerId, sign_up: SignUpToCreate) -> Created:
        """Post one sign-up, once. Mobilize may leave ids out, so OK with none is possible."""
        reply = self._wire.post(f"{self._org}/{sign_ups_of(event)}", sign_up.body())
        data = reply.data if isinstance(reply.data, list) else [reply.data]
        rows = (read_sign_up(raw, event) for raw in data)
        ids = (row.server_id for row in rows if row is not None)
        return Created(reply, tuple(one for one in ids if one is not None))

    def hang_up(self) -> None:
        """End the call under way and every later one, from any thread."""
        self._wire.hang_up()

    def close(self) -> None:
        """Give the connections back."""
        self._wire.close()

    def enums(self) -> dict[str, tuple[str, ...]] | Reply:
        """Read the words Mobilize takes, by field; needs no key, so it also tests an address."""
        reply = self._wire.get("enums")
        if reply.sort is not Sort.OK:
            return reply
        words = reply.data if isinstance(reply.data, dict) else {}
        return {
            str(name): tuple(word for word in values if isinstance(word, str))
            for name, values in words.items()
            if isinstance(values, list | dict)
        }

    def _page(
        self,
        path: str,
        cursor: str | None,
        params: Params,
        read: Callable[[object], Row | None],
    ) -> Page[Row] | Reply:
        if cursor is None:
            reply = self._wire.get(path, [*params, ("per_page", str(PER_PAGE))])
        else:
            reply = self._wire.get(cursor)
        if reply.sort is not Sort.OK:
            return reply
        if not isinstance(reply.data, list):
            return Reply(Sort.RETRY, Cause.JUNK, writing=False, status=reply.status)
        rows = []
        for raw in reply.data:
            self.give_way()
            rows.append(read(raw))
        items = tuple(row for row in rows if row is not None)
        following = reply.body.get("next")
        return Page(
            items=items,
            next=following if isinstance(following, str) and following else None,
            count=whole_number(reply.body.get("count")),
            limited_to=whole_number(reply.body.get("results_limited_to")),
            skipped=len(rows) - len(items),
            server_time=reply.server_time,
        )

    def _one(self, path: str, read: Callable[[object], Row | None]) -> Row | Reply:
        reply = self._wire.get(path)
        if reply.sort is not Sort.OK:
            return reply
        row = read(reply.data)
        return Reply(Sort.RETRY, Cause.JUNK, writing=False) if row is None else row


def _national(phone: str) -> str:
    """Write a phone as the reference's own example does, in ten digits.

    One from abroad has no such form and is left out, which is allowed: a refused sign-up is worse.
    """
    return phone.removeprefix("+1") if phone.startswith("+1") else ""


def _international(phone: str) -> str:
    return phone if phone.startswith("+") or not phone else f"+1{phone}"


def _visibility(private_too: bool) -> list[tuple[str, str]]:
    words = ("PUBLIC", "PRIVATE") if private_too else ("PUBLIC",)
    return [("visibility", word) for word in words]


def _since(moment: datetime | None) -> list[tuple[str, str]]:
    return [] if moment is None else [("updated_since", str(_seconds(moment)))]


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
