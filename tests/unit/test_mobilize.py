"""What HubDesk asks Mobilize for, and how it reads what comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from scripted_server import Answer, ScriptedServer, answer

from hubdesk.clock import SetClock
from hubdesk.domain.ids import EventId, ServerId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import (
    EventKind,
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
)
from hubdesk.sync.lookup import Match, Seen, look
from hubdesk.sync.mobilize import Medium, Mobilize, Page, SignUpToCreate
from hubdesk.sync.pace import Pace
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.rows import EventRow, read_deleted_event, read_event_row, read_sign_up
from hubdesk.sync.wire import Wire

NOW = datetime(2026, 10, 6, 22, 0, tzinfo=UTC)
FROM = datetime(2026, 9, 22, tzinfo=UTC)
BEFORE = datetime(2026, 10, 20, tzinfo=UTC)
STARTS = int(NOW.timestamp())
EVENT = ServerId(7001)
SLOT = ServerId(91)
PRIVATE = "This event’s address is private. Sign up for more details"

Json = dict[str, object]


@contextmanager
def mobilize_at(server: ScriptedServer) -> Iterator[Mobilize]:
    quick = Pace(1e6, 1000)
    wire = Wire(server.url, "made-up-key", clock=SetClock(NOW), reads=quick, writes=quick)
    try:
        yield Mobilize(wire, ServerId(12))
    finally:
        wire.close()


def attendance(number: int = 1, email: str = "ana@example.org", slot: int = SLOT) -> Json:
    return {
        "id": 5000 + number,
        "created_date": STARTS - 900,
        "modified_date": STARTS - 600,
        "person": {
            "id": 3,
            "person_id": 3,
            "user_id": 800 + number,
            "given_name": "Ana",
            "family_name": "Díaz",
            "email_addresses": [{"primary": True, "address": email}],
            "phone_numbers": [{"primary": True, "number": "(212) 555-0142"}],
            "postal_addresses": [{"primary": True, "postal_code": "10003"}],
            "sms_opt_in_status": "UNSPECIFIED",
            "blocked_date": None,
        },
        "event": event() | {"timeslots": None},
        "timeslot": {"id": slot, "start_date": STARTS, "end_date": STARTS + 7200},
        "status": "REGISTERED",
        "attended": None,
        "referrer": {"utm_source": None},
        "custom_signup_field_values": [],
    }


def event() -> Json:
    return {
        "id": EVENT,
        "title": "Call for the council",
        "description": "<p>Come <b>along</b></p>",
        "timezone": "America/New_York",
        "timeslots": [
            {"id": SLOT, "start_date": STARTS, "end_date": STARTS + 7200, "max_attendees": 20},
            {"id": 92, "start_date": STARTS + 86400, "end_date": STARTS + 93600, "is_full": True},
        ],
        "location": {"venue": "Union Hall", "address_lines": ["1 Example St", ""]},
        "event_type": "PHONE_BANK",
        "is_virtual": False,
        "visibility": "PRIVATE",
        "browser_url": "https://mobilize.example.org/event/7001/",
        "instructions": "Ring twice",
        "modified_date": STARTS - 60,
    }


def listed(*rows: object, **more: object) -> Answer:
    body = {"data": list(rows), "count": len(rows), "next": None, "previous": None, **more}
    return answer(200, body, headers={"Date": "Tue, 06 Oct 2026 21:59:00 GMT"})


def sign_up(raw: object) -> IncomingSignUp:
    read = read_sign_up(raw, EVENT)
    assert read is not None
    return read


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


def test_no_phone_is_sent_as_empty_text_and_a_foreign_one_whole() -> None:
    for phone, sent in (("", ""), ("+447911123456", "+447911123456")):
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


# Reading.


def test_an_event_is_read_whole_without_its_description() -> None:
    row = read_event_row(event())
    assert row is not None
    assert (row.event.title, row.event.timezone) == ("Call for the council", "America/New_York")
    assert (row.event.kind, row.event.event_type) == (EventKind.IN_PERSON, "PHONE_BANK")
    assert (row.event.visibility, row.event.venue) == ("PRIVATE", "Union Hall")
    assert row.event.instructions == "Ring twice"
    assert row.event.modified_at == datetime(2026, 10, 6, 21, 59, tzinfo=UTC)
    assert [slot.server_id for slot in row.timeslots] == [91, 92]
    assert [slot.max_attendees for slot in row.timeslots] == [20, None]
    assert row.timeslots[0].starts_at == NOW
    assert "along" not in repr(row)


def test_a_virtual_event_is_marked() -> None:
    row = read_event_row(event() | {"is_virtual": True, "location": None})
    assert row is not None
    assert (row.event.kind, row.event.venue) == (EventKind.VIRTUAL, "")


@pytest.mark.parametrize("sentence", [PRIVATE, PRIVATE.replace("’", "'")])
def test_the_sentence_for_a_private_address_is_no_venue(sentence: str) -> None:
    hidden = {"venue": sentence, "address_lines": [sentence, ""], "locality": "New York"}
    row = read_event_row(event() | {"location": hidden})
    assert row is not None
    assert row.event.venue == ""


def test_a_place_without_a_name_is_called_by_its_street() -> None:
    row = read_event_row(event() | {"location": {"venue": "", "address_lines": ["1 Main St"]}})
    assert row is not None
    assert row.event.venue == "1 Main St"


def test_an_event_with_nothing_but_its_id_is_read() -> None:
    row = read_event_row({"id": 9, "new_field": [1], "event_type": "MOON_LANDING"})
    assert row is not None
    assert (row.event.server_id, row.event.event_type, row.timeslots) == (9, "MOON_LANDING", ())


def test_a_sign_up_is_read_whole() -> None:
    read = sign_up(attendance() | {"attended": False})
    assert read.contact == Contact("Ana", "Díaz", "ana@example.org", "+12125550142", "10003")
    assert (read.server_id, read.user_id) == (5001, 801)
    assert (read.event.server_id, read.timeslot.server_id) == (EVENT, SLOT)
    assert (read.status, read.attended) == (SignUpStatus.REGISTERED, False)
    assert read.modified_at == datetime(2026, 10, 6, 21, 50, tzinfo=UTC)
    assert (read.blocked, read.notes) == (False, {})


@pytest.mark.parametrize(
    ("told", "kept"), [(True, True), (False, False), (None, None), ("no", None)]
)
def test_attended_has_three_values_and_nobody_said_is_one(told: object, kept: bool | None) -> None:
    assert sign_up(attendance() | {"attended": told}).attended is kept


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("CONFIRMED", SignUpStatus.CONFIRMED),
        ("CANCELLED", SignUpStatus.CANCELLED),
        ("WAITLISTED", SignUpStatus.UNKNOWN),
        (None, SignUpStatus.UNKNOWN),
        (3, SignUpStatus.UNKNOWN),
    ],
)
def test_an_unknown_status_is_kept_as_unknown(told: object, kept: SignUpStatus) -> None:
    assert sign_up(attendance() | {"status": told}).status is kept


def test_behind_the_firewall_a_sign_up_without_ids_is_still_somebody() -> None:
    read = sign_up(
        {
            "person": {"given_name": "Bo", "email_addresses": [], "phone_numbers": None},
            "event": {"event_type": "PHONE_BANK"},
            "timeslot": {"start_date": STARTS},
        }
    )
    assert (read.server_id, read.timeslot.server_id, read.user_id) == (None, None, None)
    assert (read.event.server_id, read.event.title, read.event.timezone) == (EVENT, "", "")
    assert read.contact == Contact("Bo")


def test_a_blocked_person_is_marked() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    assert sign_up(row | {"person": person | {"blocked_date": STARTS}}).blocked


def test_answers_to_an_events_own_questions_become_notes() -> None:
    answers = [
        {"custom_field_id": 1, "custom_field_name": "Language", "text_value": "Español"},
        {"custom_field_id": 2, "custom_field_name": "Laptop", "boolean_value": False},
        {"custom_field_id": 3, "custom_field_name": "Nothing", "text_value": None},
        {"custom_field_id": 4},
        None,
    ]
    read = sign_up(attendance() | {"custom_signup_field_values": answers})
    assert read.notes == {"Language": "Español", "Laptop": "no"}


def test_details_nobody_can_use_are_kept_as_notes_in_mobilizes_words() -> None:
    row = attendance(email="not an e-mail")
    person = row["person"]
    assert isinstance(person, dict)
    person["phone_numbers"] = [{"number": "ask Bo"}]
    person["postal_addresses"] = [{"postal_code": "SW1A 1AA"}]
    read = sign_up(row)
    assert read.contact == Contact("Ana", "Díaz")
    assert read.notes == {
        "email_address": "not an e-mail",
        "phone_number": "ask Bo",
        "postal_code": "SW1A 1AA",
    }


def test_the_primary_email_is_taken_whatever_its_place() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    person["email_addresses"] = [
        {"primary": False, "address": "old@example.org"},
        {"primary": True, "address": "new@example.org"},
    ]
    assert sign_up(row).contact.email == "new@example.org"


@pytest.mark.parametrize("junk", [None, [], "x", 5, True, {"id": True}, {"id": -1}, {"id": 2**70}])
def test_junk_in_a_list_is_skipped_and_never_an_error(junk: object) -> None:
    assert read_event_row(junk) is None
    assert read_sign_up(junk) is None
    assert read_deleted_event(junk) is None


@pytest.mark.parametrize("moment", [None, "soon", True, 1e300, float("nan"), -(10**18)])
def test_a_start_that_is_no_moment_leaves_the_timeslot_out(moment: object) -> None:
    row = read_event_row(event() | {"timeslots": [{"id": 1, "start_date": moment}, None]})
    assert row is not None
    assert row.timeslots == ()


def test_half_a_character_in_a_name_does_not_reach_the_store() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    person["given_name"] = json.loads('"An\\ud83da "')
    assert sign_up(row).contact.given_name == "An?a"
