"""The calls to Mobilize against the practice Mobilize, which follows the public reference."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from hubdesk.clock import SetClock
from hubdesk.domain.ids import EventId, ServerId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import EventKind, IncomingSignUp, SignUpStatus
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.records import DashboardStatus
from hubdesk.practice.server import PracticeServer, Reply
from hubdesk.sync.lookup import Found, Match, Seen, look
from hubdesk.sync.mobilize import Medium, Mobilize, Page, SignUpToCreate
from hubdesk.sync.pace import Pace
from hubdesk.sync.reply import Cause, Sort
from hubdesk.sync.rows import EventRow
from hubdesk.sync.wire import Wire

NOW = datetime(2026, 10, 6, 21, 30, tzinfo=UTC)
UNLIMITED = Limits(reads=None, writes=None)


@contextmanager
def practising(
    *,
    volunteers: int = 40,
    limits: Limits = UNLIMITED,
    may_create: bool = True,
    reply: Reply | None = None,
    key: str | None = None,
) -> Iterator[tuple[PracticeHub, PracticeServer, Mobilize]]:
    hub = make_hub(SetClock(NOW), volunteers=volunteers)
    server = PracticeServer(hub.mobilize, limits=limits, may_create=may_create, reply=reply)
    with server:
        wire = Wire(
            server.url,
            key or server.key,
            clock=SetClock(NOW),
            practice=True,
            reads=Pace(1e6, 1000),
            writes=Pace(1e6, 1000),
        )
        try:
            yield hub, server, Mobilize(wire, ServerId(server.org))
        finally:
            wire.close()


def walk_in(slot: int, email: str = "walks.in@example.org") -> SignUpToCreate:
    return SignUpToCreate(
        Contact("Wanda", "Inman", email, "+19375550177", "45402"),
        ServerId(slot),
        sms_consent=False,
        medium=Medium.WALK_IN,
        campaign=EventId("0199-local"),
    )


def all_sign_ups(mobilize: Mobilize, event: int) -> tuple[list[IncomingSignUp], int]:
    rows: list[IncomingSignUp] = []
    pages, cursor = 0, None
    while True:
        page = mobilize.attendances_page(ServerId(event), cursor)
        assert isinstance(page, Page)
        rows += page.items
        pages += 1
        if page.next is None:
            assert page.count == len(rows)
            return rows, pages
        cursor = page.next


def test_all_pages_of_a_roster_are_read_in_the_fewest_calls() -> None:
    with practising(volunteers=230) as (hub, _, mobilize):
        rows, pages = all_sign_ups(mobilize, hub.tonight)
        counted = len(hub.mobilize.attendances_of(hub.tonight))
    assert len(rows) == counted
    assert pages == -(-counted // 100)
    assert len({row.server_id for row in rows}) == counted
    assert all(row.contact.email and row.event.timezone == "America/New_York" for row in rows)
    assert SignUpStatus.CANCELLED in {row.status for row in rows}


def test_the_events_of_four_weeks_come_with_private_and_virtual_ones() -> None:
    span = timedelta(days=14)
    with practising() as (hub, _, mobilize):
        page = mobilize.events_page(
            None, starts_from=NOW - span, starts_before=NOW + span, event_types=("PHONE_BANK",)
        )
        deleted = mobilize.deleted_events_page(None)
    assert isinstance(page, Page)
    events = {row.event.server_id: row for row in page.items}
    assert set(events) == {hub.tonight, hub.next_week, hub.last_week, hub.virtual, hub.private}
    assert events[ServerId(hub.virtual)].event.kind is EventKind.VIRTUAL
    assert events[ServerId(hub.private)].event.visibility == "PRIVATE"
    slots = events[ServerId(hub.tonight)].timeslots
    assert [slot.server_id for slot in slots] == [hub.first_shift, hub.second_shift]
    assert isinstance(deleted, Page)
    assert [one.server_id for one in deleted.items] == [hub.deleted]


def test_only_what_changed_since_is_read() -> None:
    with practising() as (hub, _, mobilize):
        one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
        hub.mobilize.set_status(one, DashboardStatus.COMPLETED)
        page = mobilize.attendances_since(None, updated_since=NOW)
    assert isinstance(page, Page)
    assert [(row.server_id, row.attended) for row in page.items] == [(one, True)]


def test_a_created_sign_up_is_found_again_and_read_back() -> None:
    with practising() as (hub, _, mobilize):
        event = ServerId(hub.tonight)
        created = mobilize.create(event, walk_in(hub.first_shift))
        assert created.reply.sort is Sort.OK
        [made] = created.attendances
        looked = look(mobilize, event)
        assert isinstance(looked, Seen)
        assert looked.whole
        slot = ServerId(hub.first_shift)
        found = looked.find(walk_in(slot, "Walks.In@example.org").contact, slot, NOW)
        assert found == Found(Match.SAME, made, "Wanda Inman")
        read = mobilize.attendance(made)
        assert isinstance(read, IncomingSignUp)
        assert read.contact == walk_in(0).contact
        assert read.attended is None


def test_a_sign_up_lost_on_the_way_back_is_found_and_needs_no_second_post() -> None:
    def drop_posts(request: Request, response: Response) -> Response | Drop:
        return Drop() if request.method == "POST" else response

    with practising(reply=drop_posts) as (hub, _, mobilize):
        event, slot = ServerId(hub.tonight), ServerId(hub.first_shift)
        lost = mobilize.create(event, walk_in(slot))
        assert (lost.reply.sort, lost.reply.cause) == (Sort.UNKNOWN_FATE, Cause.DROPPED)
        looked = look(mobilize, event)
        assert isinstance(looked, Seen)
        found = looked.find(walk_in(slot).contact, slot, NOW)
        assert found is not None
        assert found.match is Match.SAME


def test_refusals_keep_their_sort() -> None:
    with practising(may_create=False) as (hub, _, mobilize):
        no_grant = mobilize.create(ServerId(hub.tonight), walk_in(hub.first_shift))
        gone = mobilize.event(ServerId(1))
    assert (no_grant.reply.sort, no_grant.reply.cause) == (Sort.ACCOUNT, Cause.NO_GRANT)
    assert not isinstance(gone, EventRow)
    assert gone.cause is Cause.GONE
    with practising(key="wrong") as (hub, _, mobilize):
        refused = mobilize.attendances_page(ServerId(hub.tonight))
    assert not isinstance(refused, Page)
    assert refused.cause is Cause.KEY_REFUSED
    with practising() as (hub, _, mobilize):
        wrong_slot = mobilize.create(ServerId(hub.tonight), walk_in(1))
    assert wrong_slot.reply.cause is Cause.REFUSED
    assert any("timeslots" in text for text in wrong_slot.reply.errors)


def test_one_read_too_many_in_a_second_is_told_when_to_come_back() -> None:
    with practising(limits=Limits(reads=1, retry_after=3)) as (_, _, mobilize):
        mobilize.enums()
        again = mobilize.enums()
    assert not isinstance(again, dict)
    assert (again.cause, again.retry_after) == (Cause.TOO_FAST, 3.0)


def test_the_network_lost_and_found_is_only_an_interruption() -> None:
    with practising() as (hub, server, mobilize):
        server.offline()
        lost = mobilize.attendances_page(ServerId(hub.tonight))
        assert not isinstance(lost, Page)
        assert lost.sort is Sort.RETRY
        server.online()
        assert all_sign_ups(mobilize, hub.tonight)[0]
