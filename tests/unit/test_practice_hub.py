"""The made-up hub holds every kind of event and person a real evening brings."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from hubdesk.clock import SetClock
from hubdesk.practice.hub import REGULARS, make_hub
from hubdesk.practice.records import Answer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)


def test_the_same_moment_and_seed_make_the_same_hub() -> None:
    one, other = (make_hub(SetClock(NOW)) for _ in range(2))
    assert one.mobilize.records() == other.mobilize.records()


def test_another_seed_makes_another_roster() -> None:
    one, other = (make_hub(SetClock(NOW), seed=seed) for seed in (1, 2))
    assert one.mobilize.export_csv(one.tonight) != other.mobilize.export_csv(other.tonight)


@pytest.mark.parametrize("volunteers", [0, 1, 2, 5, 40, 400])
def test_tonight_has_as_many_sign_ups_as_asked_for(volunteers: int) -> None:
    hub = make_hub(SetClock(NOW), volunteers=volunteers)
    assert len(hub.mobilize.attendances_of(hub.tonight)) == volunteers
    assert hub.mobilize.counts()["people"] == volunteers + REGULARS


def test_most_of_tonight_is_in_the_first_shift_and_a_few_have_cancelled() -> None:
    hub = make_hub(SetClock(NOW))
    tonight = hub.mobilize.attendances_of(hub.tonight)
    shifts = Counter(sign_up.timeslot.id for sign_up in tonight)
    assert shifts == {hub.first_shift: 34, hub.second_shift: 6}
    statuses = Counter(sign_up.attendance.status for sign_up in tonight)
    assert statuses["CANCELLED"] == 3
    assert set(statuses) == {"REGISTERED", "CONFIRMED", "CANCELLED"}
    assert all(sign_up.attendance.attended is None for sign_up in tonight)


def test_doors_open_at_the_quarter_hour_half_an_hour_away_unless_told() -> None:
    hub = make_hub(SetClock(NOW))
    first, second = hub.mobilize.records().events[hub.tonight].timeslots
    assert first.start == datetime(2026, 9, 17, 21, 45, tzinfo=UTC)
    assert (first.end - first.start, second.start) == (timedelta(hours=2), first.end)
    assert second.end - second.start == timedelta(minutes=90)


def test_doors_open_when_told() -> None:
    doors = datetime(2026, 9, 17, 22, 0, tzinfo=UTC)
    hub = make_hub(SetClock(NOW), doors=doors)
    assert hub.mobilize.records().events[hub.tonight].timeslots[0].start == doors


def test_a_shift_of_another_week_keeps_its_hour_when_the_clocks_change() -> None:
    doors = datetime(2026, 10, 29, 22, 0, tzinfo=UTC)
    hub = make_hub(SetClock(doors - timedelta(hours=1)), doors=doors)
    next_week = hub.mobilize.records().events[hub.next_week].timeslots[0].start
    assert next_week == datetime(2026, 11, 5, 23, 0, tzinfo=UTC)


def test_every_kind_of_event_is_there() -> None:
    hub = make_hub(SetClock(NOW))
    events = hub.mobilize.records().events
    assert events[hub.virtual].is_virtual
    assert events[hub.virtual].location is None
    assert events[hub.private].visibility == "PRIVATE"
    assert events[hub.canvass].event_type == "COMMUNITY_CANVASS"
    assert events[hub.last_week].timeslots[0].end < NOW < events[hub.next_week].timeslots[0].start
    assert list(hub.mobilize.records().deleted) == [hub.deleted]
    said = {one.attendance.attended for one in hub.mobilize.attendances_of(hub.last_week)}
    assert said == {True, False, None}


def test_the_roster_holds_the_traps_of_a_real_one() -> None:
    hub = make_hub(SetClock(NOW))
    people = [one.person for one in hub.mobilize.attendances_of(hub.tonight)]
    names = Counter((one.given_name, one.family_name) for one in people)
    emails = {(one.given_name, one.family_name): one.email_address for one in people}
    assert names["Maria", "Garcia"] == 2
    assert len({one.email_address for one in people if one.family_name == "Garcia"}) == 2
    assert emails["Robert", "Kowalski"] == emails["Linda", "Kowalski"]
    assert {("Jon", "Meyer"), ("John", "Meyer"), ("Thị Hương", "Nguyễn")} <= set(names)
    assert any("'" in family for _, family in names)
    assert any("-" in given for given, _ in names)
    assert any(not one.phone_number for one in people)
    assert any(one.postal_code.startswith("0") for one in people)


def test_some_answered_the_questions_of_the_form() -> None:
    hub = make_hub(SetClock(NOW))
    answers = [one.attendance.answers for one in hub.mobilize.attendances_of(hub.tonight)]
    given = {(each.field_name, each.value) for one in answers for each in one}
    assert ("First phone bank?", True) in given
    assert ("Language", "Spanish") in given
    assert ("Accessibility needs", "Asked for a seat near the door.") in given
    assert all(isinstance(each, Answer) for one in answers for each in one)


def test_nobody_real_can_be_reached() -> None:
    hub = make_hub(SetClock(NOW), volunteers=2000)
    for person in hub.mobilize.records().people.values():
        assert person.email_address.endswith(("@example.org", "@example.com"))
        assert not person.phone_number or person.phone_number[3:8] == "55501"


def test_ids_of_different_kinds_never_coincide() -> None:
    records = make_hub(SetClock(NOW), volunteers=400).mobilize.records()
    kinds = [
        [records.organization.id],
        [*records.events, *records.deleted],
        [slot.id for event in records.events.values() for slot in event.timeslots],
        list(records.people),
        [person.person_id for person in records.people.values()],
        list(records.attendances),
    ]
    ids = [each for kind in kinds for each in kind]
    assert len(set(ids)) == len(ids)
