"""The hub: settings, leaders, shifts, the counts of every page's header, ticks on the worksheet."""

from __future__ import annotations

from datetime import date

import pytest
from factories import SECOND, DeskEvening, dump, person

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.leaders import Role
from hubdesk.errors import Problem


def test_settings_are_kept_by_name(desk: Desk, changes: list[Change]) -> None:
    desk.hub.set(by="Dana", hub_name="Riverside", zone="America/New_York")
    desk.hub.set(hub_name="Lakeside")
    assert desk.hub.settings() == {"hub_name": "Lakeside", "zone": "America/New_York"}
    assert [change.kinds for change in changes] == [{Kind.HUB}, {Kind.HUB}]


def test_setting_nothing_sets_nothing(desk: Desk) -> None:
    desk.hub.set(by="Dana")
    assert desk.hub.settings() == {}


def test_leaders_are_listed_hosts_first_then_by_name(desk: Desk) -> None:
    for name, role in (
        ("Zoe", Role.GREETER),
        ("ann", Role.GREETER),
        ("Priya", Role.HOST),
    ):
        desk.leaders.put(name, role)
    assert [one.name for one in desk.leaders.all()] == ["Priya", "ann", "Zoe"]


def test_a_leader_is_changed_by_id_and_needs_a_name(desk: Desk) -> None:
    one = desk.leaders.put(" Priya ", Role.HOST)
    desk.leaders.put("Priya", Role.DATA_LEAD, date(2026, 9, 1), one.id)
    (kept,) = desk.leaders.all()
    assert (kept.name, kept.role, kept.trained_on) == ("Priya", Role.DATA_LEAD, date(2026, 9, 1))
    before = dump(desk.context.store)
    with pytest.raises(Problem, match="leader_needs_name"):
        desk.leaders.put("  ", Role.HOST)
    assert dump(desk.context.store) == before


def test_the_shift_asked_for_by_local_id_or_mobilize_s(evening: DeskEvening) -> None:
    late = evening.late
    for named in (late.timeslot_id, TimeslotId("91002")):
        assert evening.desk.hub.shift(named) == late
    for nowhere in ("nowhere", ""):
        with pytest.raises(Problem, match="no_timeslot"):
            evening.desk.hub.shift(TimeslotId(nowhere))


def test_without_a_word_it_is_tonight_s(evening: DeskEvening, clock: SetClock) -> None:
    assert evening.desk.hub.shift() == evening.early
    clock.go_to(SECOND)
    assert evening.desk.hub.shift() == evening.late


def test_a_hub_without_shifts_has_none(desk: Desk) -> None:
    assert desk.hub.shift() is None


def test_an_evening_is_counted_by_itself(evening: DeskEvening) -> None:
    desk, shift = evening.desk.attendance, evening.early.timeslot_id
    desk.check_in(evening.signup("Ana Klein"), shift, "Priya")
    desk.check_in(evening.signup("Ben Ortiz"), shift, "Priya", confirmed=True)
    desk.check_in(evening.signup("Carla Novak"), shift, "Priya", confirmed=True)
    desk.walk_in(Newcomer(person("Wes Alk")), shift, "Priya")
    desk.check_out(evening.signup("Ana Klein"), "Priya")
    early, late = (evening.desk.hub.evening(one) for one in (evening.early, evening.late))
    assert (early.here, early.left, early.walk_ins, early.no_show) == (3, 1, 1, 0)
    assert (early.unmarked, early.expected) == (1, 2)
    assert (late.here, late.unmarked, late.expected) == (0, 0, 0)


def test_everything_is_counted_in_whole_numbers(evening: DeskEvening) -> None:
    status = evening.desk.hub.status()
    assert status.roster == {"events": 2, "timeslots": 3, "signups": 5, "people": 5}
    assert status.pulled_at is None
    assert set(status.attendance) == {"here", "left", "walk_ins", "no_show", "unmarked"}
    assert list(status.deliveries) == [state.value for state in State]
    numbers = [*status.roster.values(), *status.attendance.values(), *status.deliveries.values()]
    assert all(type(number) is int for number in numbers)


def test_the_status_of_one_shift_is_its_own(evening: DeskEvening) -> None:
    assert evening.desk.hub.status(evening.late.timeslot_id).attendance["unmarked"] == 1
