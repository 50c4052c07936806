"""What HubDesk asks Mobilize for, how it looks before it posts, and its one write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from mobilize_rows import EVENT, NOW, SLOT, STARTS, attendance, event
from scripted_server import Answer, ScriptedServer, answer

from hubdesk.clock import SetClock
from hubdesk.domain.ids import EventId, ServerId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import IncomingEvent, IncomingSignUp, IncomingTimeslot
from hubdesk.sync.lookup import Match, Seen, look
from hubdesk.sync.mobilize import Medium, Mobilize, Page, SignUpToCreate
from hubdesk.sync.pace import Pace
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.rows import EventRow, read_sign_up
from hubdesk.sync.wire import Wire

FROM = datetime(2026, 9, 22, tzinfo=UTC)
BEFORE = datetime(2026, 10, 20, tzinfo=UTC)


@contextmanager
def mobilize_at(server: ScriptedServer) -> Iterator[Mobilize]:
    quick = Pace(1e6, 1000)
    wire = Wire(server.url, "made-up-key", clock=SetClock(NOW), reads=quick, writes=quick)
    try:
        yield Mobilize(wire, ServerId(12))
    finally:
        wire.close()


def listed(*rows: object, **more: object) -> Answer:
    body = {"data": list(rows), "count": len(rows), "next": None, "previous": None, **more}
    return answer(200, body, headers={"Date": "Tue, 06 Oct 2026 21:59:00 GMT"})


# Asking.


def test_events_are_asked_for_public_and_private_within_the_span() -> None:
    with ScriptedServer(listed(event())) as server, mobilize_at(server) as mobilize:
        mobilize.events_page(
            None,
            starts_from=FROM,
            starts_before=BEFORE,
            updated_since=NOW,
            event_types=("PHONE_BANK",),
        )
        asked = urlsplit(server.asked[0].path)
    assert asked.path == "/v1/organizations/12/events"
    assert sorted(parse_qsl(asked.query)) == sorted(
        [
            ("timeslot_start", f"gte_{int(FROM.timestamp())}"),
            ("timeslot_start", f"lt_{int(BEFORE.timestamp())}"),
            ("event_types", "PHONE_BANK"),
            ("visibility", "PUBLIC"),
            ("visibility", "PRIVATE"),
            ("updated_since", str(STARTS)),
            ("per_page", "100"),
        ]
    )


def test_a_key_without_sight_of_private_events_is_told_and_can_ask_for_public_ones() -> None:
    with (
        ScriptedServer(answer(403, {"data": None, "error": "no"}), listed(event())) as server,
        mobilize_at(server) as mobilize,
    ):
        refused = mobilize.events_page(None, starts_from=FROM, starts_before=BEFORE)
        assert isinstance(refused, Reply)
        assert refused.sort is Sort.ACCOUNT
        public = mobilize.events_page(
            None, starts_from=FROM, starts_before=BEFORE, private_too=False
        )
        assert isinstance(public, Page)
        assert "visibility=PRIVATE" not in server.asked[1].path


@pytest.mark.parametrize("limited", [None, 1000])
def test_a_page_tells_what_mobilize_counts_and_its_clock(limited: int | None) -> None:
    script = listed(event(), {"no": "id"}, count=1240, results_limited_to=limited)
    with ScriptedServer(script) as server, mobilize_at(server) as mobilize:
        page = mobilize.events_page(None, starts_from=FROM, starts_before=BEFORE)
    assert isinstance(page, Page)
    assert (page.count, page.limited_to, page.skipped, page.next) == (1240, limited, 1, None)
    assert page.server_time == datetime(2026, 10, 6, 21, 59, tzinfo=UTC)


def test_a_cursor_kept_overnight_goes_on_where_it_was() -> None:
    with ScriptedServer(answer(200, {"data": []})) as server:
        link = f"{server.url}/organizations/12/attendances?cursor=b3RoZXI%3D&per_page=100"
        server.answers.clear()
        server.answers += [listed(attendance(), next=link, count=2), listed(attendance(2))]
        with mobilize_at(server) as mobilize:
            first = mobilize.attendances_since(None, updated_since=NOW)
            assert isinstance(first, Page)
            assert first.next == link
        with mobilize_at(server) as tomorrow:
            second = tomorrow.attendances_since(first.next, updated_since=NOW)
            assert isinstance(second, Page)
        assert second.next is None
        assert server.asked[1].path.endswith("?cursor=b3RoZXI%3D&per_page=100")


def test_trouble_is_never_an_empty_page() -> None:
    for script in (answer(500, {}), answer(200, {"data": {}, "next": None})):
        with ScriptedServer(script) as server, mobilize_at(server) as mobilize:
            page = mobilize.attendances_page(EVENT)
        assert isinstance(page, Reply)
        assert page.sort is Sort.RETRY


def test_deleted_events_are_asked_for_private_ones_too() -> None:
    script = listed({"id": 4, "deleted_date": STARTS}, {"id": 5}, {})
    with ScriptedServer(script) as server, mobilize_at(server) as mobilize:
        page = mobilize.deleted_events_page(None, updated_since=FROM)
        assert "visibility=PUBLIC&visibility=PRIVATE" in server.asked[0].path
    assert isinstance(page, Page)
    assert [(one.server_id, one.deleted_at) for one in page.items] == [(4, NOW), (5, None)]
    assert page.skipped == 1


def test_one_sign_up_is_read_back_and_a_missing_one_says_so() -> None:
    with (
        ScriptedServer(
            answer(200, {"data": attendance() | {"attended": True}}),
            answer(404, {"data": None, "error": "Not found"}),
        ) as server,
        mobilize_at(server) as mobilize,
    ):
        read = mobilize.attendance(ServerId(5001))
        assert isinstance(read, IncomingSignUp)
        assert read.attended is True
        gone = mobilize.attendance(ServerId(5002))
        assert isinstance(gone, Reply)
        assert gone.cause is Cause.GONE
        assert server.asked[0].path == "/v1/organizations/12/attendances/5001"


def test_one_event_is_read() -> None:
    with ScriptedServer(answer(200, {"data": event()})) as server, mobilize_at(server) as mobilize:
        read = mobilize.event(EVENT)
    assert isinstance(read, EventRow)
    assert read.event.server_id == EVENT


def test_the_words_mobilize_takes_are_read_without_minding_their_form() -> None:
    words = {"visibility": ["PUBLIC", "PRIVATE"], "event_type": {"RALLY": "Rally"}, "odd": 3}
    with ScriptedServer(answer(200, {"data": words})) as server, mobilize_at(server) as mobilize:
        assert mobilize.enums() == {"visibility": ("PUBLIC", "PRIVATE"), "event_type": ("RALLY",)}


# Looking before posting.


def look_at(*script: Answer) -> Seen | Reply:
    with ScriptedServer(*script) as server, mobilize_at(server) as mobilize:
        return look(mobilize, EVENT)


def seen(row: dict[str, object]) -> IncomingSignUp:
    read = read_sign_up(row, EVENT)
    assert read is not None
    return read


def a_person(name: str = "Ana Díaz", phone: str = "") -> Contact:
    given, _, family = name.partition(" ")
    return Contact(given, family, "ana@example.org", phone, "10003")


def test_a_look_reads_all_pages_and_finds_by_email_in_any_case_and_timeslot() -> None:
    with ScriptedServer(answer(500)) as server:
        link = f"{server.url}/organizations/12/events/7001/attendances?cursor=2"
        server.answers.clear()
        server.answers += [
            listed(attendance(1, slot=92), next=link, count=3),
            listed(attendance(3, "ANA@Example.org"), attendance(4, "bo@example.org"), count=3),
        ]
        with mobilize_at(server) as mobilize:
            looked = look(mobilize, EVENT)
    assert isinstance(looked, Seen)
    assert looked.whole
    name = seen(attendance()).contact.full_name
    found = looked.find(a_person(name), SLOT, NOW)
    assert found is not None
    assert (found.match, found.server_id) == (Match.SAME, 5003)
    assert looked.find(a_person(name), ServerId(93), NOW) is None


def test_only_a_whole_look_proves_that_nobody_is_there() -> None:
    nobody = look_at(listed(attendance(1, "bo@example.org")))
    assert isinstance(nobody, Seen)
    assert nobody.whole
    assert nobody.find(a_person(), SLOT, NOW) is None
    for doubtful in (
        look_at(listed(attendance(1, "bo@example.org"), count=2)),
        look_at(listed({"id": 3})),
    ):
        assert isinstance(doubtful, Seen)
        assert not doubtful.whole


def test_a_hidden_timeslot_id_is_told_by_its_start() -> None:
    row = attendance(1)
    row["timeslot"] = {"start_date": STARTS}
    looked = Seen([seen(row)], whole=True)
    name = seen(row).contact.full_name
    assert looked.find(a_person(name), SLOT, NOW) is not None
    assert looked.find(a_person(name), SLOT, NOW + timedelta(hours=2)) is None


def test_a_hidden_email_is_the_same_person_by_name_unless_the_phones_differ() -> None:
    hidden = Seen(
        [
            IncomingSignUp(
                IncomingEvent(EVENT, "", ""),
                IncomingTimeslot(SLOT, NOW),
                Contact("ANA", "Diaz", "", "+12125550142"),
            )
        ],
        whole=True,
    )
    assert hidden.find(a_person(), SLOT, NOW) is not None
    assert hidden.find(a_person(phone="+12125550142"), SLOT, NOW) is not None
    assert hidden.find(a_person(phone="+12125550199"), SLOT, NOW) is None
    assert hidden.find(a_person("Bea Díaz"), SLOT, NOW) is None


def test_another_name_for_the_email_in_any_shift_stands_in_the_way() -> None:
    looked = Seen([seen(attendance(1, slot=92))], whole=True)
    found = looked.find(a_person("Somebody Else"), SLOT, NOW)
    assert found is not None
    assert found.match is Match.OTHER_NAME


def test_links_that_lead_in_a_circle_prove_nothing_and_end() -> None:
    with ScriptedServer(answer(500)) as server:
        link = f"{server.url}/organizations/12/events/7001/attendances?cursor=2"
        server.answers.clear()
        server.answers.append(listed(next=link))
        with mobilize_at(server) as mobilize:
            looked = look(mobilize, EVENT)
        assert isinstance(looked, Seen)
        assert not looked.whole
        assert len(server.asked) == 2


def test_a_look_that_breaks_off_is_no_answer() -> None:
    assert isinstance(look_at(answer(502, {})), Reply)


# The one write.


def walk_in(*, consent: bool = False, phone: str = "+12125550142") -> SignUpToCreate:
    return SignUpToCreate(
        Contact("Ana", "Díaz", "ana@example.org", phone, "10003"),
        SLOT,
        sms_consent=consent,
        medium=Medium.WALK_IN,
        campaign=EventId("0199-local"),
    )


def test_a_walk_in_is_created_with_provenance_and_no_texts_unless_ticked() -> None:
    made = answer(201, {"data": [attendance()], "error": None})
    with ScriptedServer(made) as server, mobilize_at(server) as mobilize:
        created = mobilize.create(EVENT, walk_in())
        asked = server.asked[0]
    assert created.reply.sort is Sort.OK
    assert created.attendances == (5001,)
    assert (asked.method, asked.path) == ("POST", "/v1/organizations/12/events/7001/attendances")
    assert json.loads(asked.body) == {
        "person": {
            "given_name": "Ana",
            "family_name": "Díaz",
            "email_address": "ana@example.org",
            "phone_number": "2125550142",
            "postal_code": "10003",
        },
        "timeslots": [{"timeslot_id": 91}],
        "sms_opt_in": "UNSPECIFIED",
        "transactional_sms_opt_in": "UNSPECIFIED",
        "referrer": {
            "utm_source": "hubdesk",
            "utm_medium": "walk-in",
            "utm_campaign": "0199-local",
        },
    }


def test_a_ticked_consent_opts_in_to_both_kinds_of_texts() -> None:
    body = walk_in(consent=True).body()
    assert (body["sms_opt_in"], body["transactional_sms_opt_in"]) == ("OPT_IN", "OPT_IN")


def test_no_phone_is_sent_as_empty_text_and_so_is_one_from_abroad() -> None:
    for phone, sent in (("", ""), ("+447911123456", "")):
        person = walk_in(phone=phone).body()["person"]
        assert isinstance(person, dict)
        assert person["phone_number"] == sent


def test_a_sign_up_shows_nobody_when_printed() -> None:
    assert "ana" not in repr(walk_in()).casefold()


def test_created_is_ok_even_where_mobilize_leaves_the_ids_out() -> None:
    no_id = attendance()
    del no_id["id"]
    for data in ([no_id], [], {"odd": 1}):
        made = answer(201, {"data": data})
        with ScriptedServer(made) as server, mobilize_at(server) as mobilize:
            created = mobilize.create(EVENT, walk_in())
        assert created.reply.sort is Sort.OK
        assert created.attendances == ()


def test_a_refused_sign_up_has_no_ids_and_says_why() -> None:
    refused = answer(400, {"data": None, "error": {"person": {"postal_code": ["Required."]}}})
    with ScriptedServer(refused) as server, mobilize_at(server) as mobilize:
        created = mobilize.create(EVENT, walk_in())
    assert created.attendances == ()
    assert created.reply.errors == ("person.postal_code: Required.",)
