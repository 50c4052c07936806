"""On duty: who signed in last is on every record, others may stay, and nothing waits for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from commands import Commands
from factories import DeskEvening, table

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.leaders import Leader, Role
from hubdesk.errors import Problem


@pytest.fixture
def team(desk: Desk) -> dict[str, Leader]:
    """Ruth and Sam, each with a PIN; Ruth is the host by name."""
    desk.hub.set(host_name="Ruth Kim")
    made = {}
    for name, role, pin in (
        ("Ruth Kim", Role.HOST, "2468"),
        ("Sam Torres", Role.CO_HOST, "1357"),
    ):
        one = desk.leaders.put(name, role)
        desk.leaders.set_pin(one.id, pin, pin)
        made[one.initials] = one
    return made


def names(desk: Desk) -> list[str]:
    return [one.leader.name for one in desk.leaders.duty()]


def test_without_leaders_or_pins_the_host_is_on_the_record_as_before(desk: Desk) -> None:
    assert desk.leaders.by() == ""
    desk.hub.set(host_name="Ruth Kim")
    assert desk.leaders.by() == "Ruth Kim"
    desk.leaders.put("Sam Torres", Role.CO_HOST)
    desk.hub.set(on_duty="Sam Torres")
    assert desk.leaders.by() == "Sam Torres"


def test_with_pins_nobody_is_on_the_record_by_being_chosen(
    desk: Desk, team: dict[str, Leader]
) -> None:
    desk.hub.set(on_duty="Sam Torres")
    assert desk.leaders.by() == "Ruth Kim"


def test_who_signed_in_last_is_on_the_record_and_the_first_stays_on_duty(
    desk: Desk, clock: SetClock, team: dict[str, Leader]
) -> None:
    desk.leaders.sign_in("rk", "2468")
    clock.forward(60)
    desk.leaders.sign_in("st", "1357")
    assert (names(desk), desk.leaders.by()) == (["Ruth Kim", "Sam Torres"], "Sam Torres")
    desk.leaders.sign_in("rk", "2468")
    assert (names(desk), desk.leaders.by()) == (["Sam Torres", "Ruth Kim"], "Ruth Kim")
    desk.leaders.sign_off(team["RK"].id)
    assert (names(desk), desk.leaders.by()) == (["Sam Torres"], "Sam Torres")
    desk.leaders.sign_off(team["ST"].id)
    assert (names(desk), desk.leaders.by()) == ([], "Ruth Kim")


def test_every_duty_has_its_begin_and_its_end(
    desk: Desk, clock: SetClock, team: dict[str, Leader]
) -> None:
    begun = clock()
    desk.leaders.sign_in("RK", "2468")
    clock.forward(90)
    desk.leaders.sign_off(team["RK"].id)
    desk.leaders.sign_off(team["RK"].id)
    (row,) = table(desk.context.store, "duty")
    assert row["leader_id"] == team["RK"].id
    assert row["ended_at"] - row["begun_at"] == 90 * 60 * 1000
    assert row["begun_at"] == int(begun.timestamp() * 1000)


def test_a_wrong_pin_leaves_the_one_on_duty_on_duty(desk: Desk, team: dict[str, Leader]) -> None:
    desk.leaders.sign_in("RK", "2468")
    with pytest.raises(Problem, match="pin_wrong"):
        desk.leaders.sign_in("ST", "2468")
    assert names(desk) == ["Ruth Kim"]


def test_who_forgot_to_sign_off_is_not_on_the_next_days_records(
    desk: Desk, clock: SetClock, team: dict[str, Leader]
) -> None:
    desk.leaders.sign_in("ST", "1357")
    clock.forward(16 * 60)
    assert (names(desk), desk.leaders.by()) == ([], "Ruth Kim")
    desk.leaders.sign_in("RK", "2468")
    ended = {row["leader_id"]: row["ended_at"] for row in table(desk.context.store, "duty")}
    begun = {row["leader_id"]: row["begun_at"] for row in table(desk.context.store, "duty")}
    whole = int(timedelta(hours=16).total_seconds() * 1000)
    assert ended[team["ST"].id] == begun[team["ST"].id] + whole
    assert ended[team["RK"].id] is None


def test_a_leader_who_retires_is_off_duty(desk: Desk, team: dict[str, Leader]) -> None:
    desk.leaders.sign_in("ST", "1357")
    desk.leaders.retire(team["ST"].id)
    assert names(desk) == []


def test_a_press_carries_who_is_on_duty(evening: DeskEvening, team: dict[str, Leader]) -> None:
    desk = evening.desk
    desk.leaders.sign_in("ST", "1357")
    signup = evening.signup("Ana Klein")
    desk.attendance.check_in(signup, evening.early.timeslot_id, desk.leaders.by())
    (mark,) = table(evening.store, "mark")
    assert mark["by"] == "Sam Torres"


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on an empty folder in New York."""
    commands = Commands(tmp_path / "home", clock, capsys)
    assert commands("hub", "set", "--zone", "America/New_York").status == 0
    return commands


@pytest.fixture
def at_the_desk(hubdesk: Commands) -> Commands:
    """A folder whose leader has a PIN, set from the command line."""
    hubdesk.environ["HUBDESK_PIN"] = "2468"
    assert hubdesk("leader", "add", "--name", "Ruth Kim", "--role", "host").status == 0
    assert hubdesk("leader", "pin", "RK").status == 0
    return hubdesk


def test_duty_from_the_command_line(at_the_desk: Commands) -> None:
    hubdesk = at_the_desk
    assert hubdesk.json("duty") == {"by": "command line", "on_duty": []}
    said = hubdesk.json("duty", "sign-in", "rk")
    assert (said["by"], [one["initials"] for one in said["on_duty"]]) == ("Ruth Kim", ["RK"])
    assert said["on_duty"][0]["since"] == "2026-10-20T21:45:00Z"
    assert "Ruth Kim is on duty since 17:45" in hubdesk("duty").out
    assert hubdesk.json("duty", "sign-off", "RK")["on_duty"] == []


def test_a_wrong_pin_on_the_command_line_is_a_problem_that_names_neither(
    at_the_desk: Commands,
) -> None:
    hubdesk = at_the_desk
    hubdesk.environ["HUBDESK_PIN"] = "1357"
    assert hubdesk.json("duty", "sign-in", "RK", status=1)["problem"] == "pin_wrong"
    said = [hubdesk("duty", "sign-in", one).err for one in ("RK", "ZZ")]
    assert said[0] == said[1]
    assert "do not belong together" in said[0]
    hubdesk("duty", "sign-in", "RK")
    assert hubdesk.json("duty", "sign-in", "RK", status=1)["problem"] == "pin_wait"


def test_sign_in_needs_initials_and_sign_off_somebody_on_duty(at_the_desk: Commands) -> None:
    assert at_the_desk.json("duty", "sign-in", status=1)["problem"] == "initials_needed"
    assert at_the_desk.json("duty", "sign-off", status=1)["problem"] == "nobody_on_duty"
