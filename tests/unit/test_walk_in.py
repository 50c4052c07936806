"""Somebody who is not on the list: a name is enough, nobody becomes two people, no word is lost."""

from __future__ import annotations

import pytest
from factories import DeskEvening, dump, open_deliveries, person, table

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import TimeslotId, new_id
from hubdesk.domain.people import Contact
from hubdesk.errors import Problem

CONSENT = "I agree to receive texts."


def _walk_in(evening: DeskEvening, contact: Contact, **more: object) -> Pressed:
    newcomer = Newcomer(contact, **more)  # type: ignore[arg-type]  # each test names its fields
    return evening.desk.attendance.walk_in(newcomer, evening.early.timeslot_id, "Priya")


def _named(evening: DeskEvening, family: str) -> list[dict[str, object]]:
    return [row for row in table(evening.store, "person") if row["family_name"] == family]


def test_a_first_and_a_last_name_are_enough(evening: DeskEvening, changes: list[Change]) -> None:
    pressed = _walk_in(evening, person("Wes Alk"))
    assert pressed.outcome is Outcome.IN
    assert open_deliveries(evening.store) == [("completed", "worksheet", "no_email")]
    assert evening.desk.hub.status().attendance["walk_ins"] == 1
    (change,) = changes
    assert change.kinds == {Kind.ATTENDANCE, Kind.DELIVERY, Kind.FLOOR, Kind.ROSTER}


@pytest.mark.parametrize(
    ("contact", "state", "reason"),
    [
        (person("Wes Alk", "wes@example.org", "", "20009"), State.WAITING, Reason.NONE),
        (person("Wes Alk", "wes@example.org"), State.HELD, Reason.NO_ZIP),
        (person("Wes Alk", "", "+12025550109", "20009"), State.HELD, Reason.NO_EMAIL),
        (person("Wes Alk", "ana@example.org", "", "20009"), State.HELD, Reason.SHARED_EMAIL),
    ],
)
def test_by_key_it_waits_or_says_what_is_missing(
    evening: DeskEvening, clock: SetClock, contact: Contact, state: State, reason: Reason
) -> None:
    by_key = DeskEvening(Desk(evening.store, clock, by_key=lambda: True))
    _walk_in(by_key, contact)
    assert open_deliveries(evening.store) == [("completed", state, reason)]


def test_contact_is_kept_as_mobilize_takes_it(evening: DeskEvening) -> None:
    _walk_in(
        evening,
        Contact(" Wes ", " Van\n\t Alk ", " Wes@Example.ORG ", "(202) 555-0109", " 20009 "),
    )
    (row,) = _named(evening, "Van Alk")
    assert [row[name] for name in ("given_name", "email", "phone", "zip_code")] == [
        "Wes",
        "wes@example.org",
        "+12025550109",
        "20009",
    ]


@pytest.mark.parametrize(
    ("contact", "code"),
    [
        (Contact("", "Alk"), "walk_in_needs_name"),
        (Contact("Wes", " "), "walk_in_needs_name"),
        (person("Wes Alk", "wes@"), "email_invalid"),
        (person("Wes Alk", phone="12345"), "phone_invalid"),
        (person("Wes Alk", zip_code="2000"), "zip_code_invalid"),
    ],
)
def test_what_mobilize_would_refuse_is_refused_at_the_form(
    evening: DeskEvening, changes: list[Change], contact: Contact, code: str
) -> None:
    before = dump(evening.store)
    with pytest.raises(Problem) as trouble:
        _walk_in(evening, contact)
    assert trouble.value.code == code
    assert (dump(evening.store), changes) == (before, [])


def test_consent_text_is_kept_only_with_consent(evening: DeskEvening) -> None:
    _walk_in(evening, person("Wes Alk"), consent_text=CONSENT)
    _walk_in(evening, person("Uma Yes"), sms_consent=True, consent_text=CONSENT)
    kept = {row["given_name"]: row["consent_text"] for row in table(evening.store, "person")}
    assert (kept["Wes"], kept["Uma"]) == ("", CONSENT)


def test_what_helps_a_greeter_is_kept(evening: DeskEvening) -> None:
    pressed = _walk_in(
        evening, person("Wes Alk"), language=" Spanish ", attention="Chair", first_time=True
    )
    card = evening.desk.finder.card(pressed.person_id, evening.early)
    assert card is not None
    told = (card.person.language, card.person.attention, card.person.first_time)
    assert told == ("Spanish", "Chair", True)


def test_same_email_in_any_case_and_same_name_is_the_same_person(evening: DeskEvening) -> None:
    pressed = _walk_in(evening, person("Ána KLEIN", "Ana@Example.org"))
    assert (pressed.outcome, pressed.signup_id) == (Outcome.IN, evening.signup("Ana Klein"))
    assert len(table(evening.store, "person")) == 5
    assert evening.desk.hub.status().attendance["walk_ins"] == 0


def test_same_phone_and_name_is_the_same_person_where_no_email_says_otherwise(
    evening: DeskEvening,
) -> None:
    by_phone = _walk_in(evening, person("Eli Strand", phone="202-555-0105"))
    assert by_phone.signup_id == evening.signup("Eli Strand")
    _walk_in(evening, person("Eli Strand", "other.eli@example.org", "202-555-0105"))
    assert len(_named(evening, "Strand")) == 2


def test_same_email_under_another_name_is_two_people_who_share_it(evening: DeskEvening) -> None:
    pressed = _walk_in(evening, person("Otto Klein", "ana@example.org"))
    assert pressed.outcome is Outcome.IN
    assert [row["shares_email"] for row in _named(evening, "Klein")] == [1, 1]


def test_a_second_press_of_the_same_form_changes_nothing(
    evening: DeskEvening, clock: SetClock
) -> None:
    for contact in (person("Wes Alk"), person("Uma Yes", phone="2025550133")):
        first = _walk_in(evening, contact)
        before = dump(evening.store)
        clock.forward(0.1)
        again = _walk_in(evening, contact)
        assert (again.outcome, again.signup_id) == (Outcome.ALREADY_HERE, first.signup_id)
        assert dump(evening.store) == before


def test_a_bare_name_on_another_evening_is_not_taken_for_somebody(evening: DeskEvening) -> None:
    _walk_in(evening, person("Wes Alk"))
    newcomer = Newcomer(person("Wes Alk"))
    evening.desk.attendance.walk_in(newcomer, evening.late.timeslot_id, "Priya")
    assert len(_named(evening, "Alk")) == 2


def test_a_bare_name_is_not_taken_for_somebody_whose_email_is_known(evening: DeskEvening) -> None:
    _walk_in(evening, person("Ana Klein"))
    assert len(_named(evening, "Klein")) == 2


def test_what_a_known_person_tells_fills_the_gaps_and_overwrites_nothing(
    evening: DeskEvening, clock: SetClock
) -> None:
    desk = evening.desk.attendance
    shift = evening.late.timeslot_id
    desk.walk_in(Newcomer(person("Wes Alk", "wes@example.org", "2025550109")), shift, "Priya")
    by_key = DeskEvening(Desk(evening.store, clock, by_key=lambda: True))
    _walk_in(
        by_key,
        person("Wes Alk", "wes@example.org", "2025550199", "20009"),
        sms_consent=True,
        consent_text=CONSENT,
    )
    (row,) = _named(evening, "Alk")
    assert (row["phone"], row["zip_code"]) == ("+12025550109", "20009")
    assert (row["sms_consent"], row["consent_text"]) == (1, CONSENT)
    assert ("completed", "waiting", "") in open_deliveries(evening.store)
    assert [hit.contact.given_name for hit in evening.desk.finder.find("20009", None)] == ["Wes"]


def test_a_gap_filled_by_a_second_walk_in_lets_go_on_what_was_held_for_it(
    evening: DeskEvening, clock: SetClock
) -> None:
    by_key = DeskEvening(Desk(evening.store, clock, by_key=lambda: True))
    heard: list[Change] = []
    by_key.desk.context.listeners.append(heard.append)
    _walk_in(by_key, person("Wes Alk", "", "2025550109"))
    assert open_deliveries(evening.store) == [("completed", "held", "no_email")]
    _walk_in(by_key, person("Wes Alk", "wes@example.org", "2025550109"))
    assert open_deliveries(evening.store) == [("completed", "held", "no_zip")]
    before = dump(evening.store)
    _walk_in(by_key, person("Wes Alk", "wes@example.org"))
    assert dump(evening.store) == before
    heard.clear()
    again = _walk_in(by_key, person("Wes Alk", "wes@example.org", "", "20009"))
    assert again.outcome is Outcome.ALREADY_HERE
    assert open_deliveries(evening.store) == [("completed", "waiting", "")]
    (change,) = heard
    assert change.kinds == {Kind.ROSTER, Kind.DELIVERY}


def test_a_known_person_without_a_sign_up_walks_in_as_themselves(evening: DeskEvening) -> None:
    (hit,) = evening.desk.finder.who("dev@example.org", evening.early)
    pressed = evening.desk.attendance.walk_in_known(hit.id, evening.early.timeslot_id, "Priya")
    assert (pressed.outcome, pressed.person_id) == (Outcome.IN, hit.id)
    assert len(table(evening.store, "person")) == 5
    again = evening.desk.attendance.walk_in_known(hit.id, evening.early.timeslot_id, "Priya")
    assert again.outcome is Outcome.ALREADY_HERE


def test_a_walk_in_goes_straight_onto_the_list(evening: DeskEvening) -> None:
    pressed = _walk_in(evening, person("Wes Álk"))
    (hit,) = evening.desk.finder.find("alk", evening.early)
    assert hit.signup is not None
    assert hit.signup.id == pressed.signup_id


def test_a_walk_in_taken_back_comes_in_again_as_the_same(evening: DeskEvening) -> None:
    first = _walk_in(evening, person("Wes Alk"))
    evening.desk.attendance.undo(first.signup_id, "Priya")
    assert evening.desk.hub.status().attendance["walk_ins"] == 0
    again = _walk_in(evening, person("Wes Alk"))
    assert (again.outcome, again.signup_id) == (Outcome.IN, first.signup_id)


@pytest.mark.parametrize("where", ["nowhere", "online"])
def test_no_shift_to_walk_into_is_a_known_problem(evening: DeskEvening, where: str) -> None:
    online = next(s for s in evening.desk.hub.shifts() if s.title == "Calls from home")
    timeslot = online.timeslot_id if where == "online" else TimeslotId(new_id())
    before = dump(evening.store)
    code = {"online": "virtual_event", "nowhere": "no_timeslot"}[where]
    with pytest.raises(Problem, match=code):
        evening.desk.attendance.walk_in(Newcomer(person("Wes Alk")), timeslot, "Priya")
    assert dump(evening.store) == before
