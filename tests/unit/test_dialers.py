"""A dialer is a record: what a leader may write in it, and the templates that ship."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from factories import FIRST, SECOND, DeskEvening, a_dialer

from hubdesk.clock import SetClock
from hubdesk.domain.dialers import (
    TEMPLATES,
    DialerKind,
    check,
    check_link,
    expected_wait,
    short_link,
    tidy_login,
)
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.words import dialers as words


@pytest.mark.parametrize("link", ["", "  ", "https://dialer.example.org/x", " https://d.example "])
def test_a_link_is_https_or_not_there_yet(link: str) -> None:
    assert check_link(link) == link.strip()


@pytest.mark.parametrize(
    "link",
    ["http://dialer.example.org", "dialer.example.org", "https://", "javascript:alert(1)", "ftp:x"],
)
def test_any_other_link_is_refused(link: str) -> None:
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check(a_dialer(link=link))
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check(a_dialer(script_link=link))


def test_a_link_that_cannot_be_read_is_refused_not_a_crash() -> None:
    with pytest.raises(Problem, match="dialer_link_not_https"):
        check_link("https://[half-an-address")


def test_a_dialer_needs_a_name_and_a_minimum_a_room_can_hold() -> None:
    with pytest.raises(Problem, match="dialer_needs_name"):
        check(a_dialer("  "))
    with pytest.raises(Problem, match="dialer_min_callers"):
        check(a_dialer(min_callers=-1))
    with pytest.raises(Problem, match="dialer_too_many_callers"):
        check(a_dialer(min_callers=10**20))
    assert check(a_dialer(" ThruTalk ")).name == "ThruTalk"


def test_every_template_needs_only_links_and_codes() -> None:
    assert next(iter(TEMPLATES)) == "Scale to Win"
    assert set(TEMPLATES) == {
        *("Scale to Win", "ThruTalk", "CallHub", "HubDialer", "OpenVPB", "CallFire", "PDI")
    }
    for name, template in TEMPLATES.items():
        assert check(template) == template
        assert (template.name, template.link, template.code, template.password) == (
            name,
            "",
            "",
            "",
        )
        assert template.notes
    dnc = [one.name for one in TEMPLATES.values() if one.kind is DialerKind.SCALE_TO_WIN]
    assert dnc == ["Scale to Win"]


def test_a_dialer_is_never_changed_in_place() -> None:
    before = a_dialer()
    assert replace(before, code="1234") != before


@pytest.mark.parametrize(
    ("callers", "wait"),
    [
        (0, (2.0, 3.0)),
        (3, (2.0, 3.0)),
        (4, (1.0, 2.0)),
        (8, (1.0, 1.0)),
        (13, (0.5, 1.0)),
        (21, (0.0, 0.5)),
    ],
)
def test_more_callers_wait_less(callers: int, wait: tuple[float, float]) -> None:
    assert expected_wait(callers) == wait


def test_a_link_is_said_short_as_it_is_typed_by_hand() -> None:
    assert short_link("https://dialer.example.org/tonight/") == "dialer.example.org/tonight"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" (202) 555-0101 ", "+12025550101"),
        ("dayton  07", "dayton 07"),
        ("4711", "4711"),
        ("  ", ""),
    ],
)
def test_a_login_is_a_phone_where_it_is_one(typed: str, kept: str) -> None:
    assert tidy_login(typed) == kept


class TestOneDay:
    TUESDAY, WEDNESDAY = date(2026, 10, 20), date(2026, 10, 21)

    @pytest.mark.parametrize("day", ["20 Oct", "2026-13-01", "tonight"])
    def test_the_day_is_a_day(self, day: str) -> None:
        with pytest.raises(Problem, match="dialer_day"):
            check(a_dialer(good_on=day))
        assert check(a_dialer(good_on=" 2026-10-20 ")).good_on == "2026-10-20"

    def test_a_link_for_another_day_lets_nobody_in_and_is_kept(self) -> None:
        dialer = a_dialer(good_on="2026-10-20", code="4711", daily_code="17", dial_in="x")
        assert dialer.can_be_joined(self.TUESDAY)
        assert not dialer.can_be_joined(self.WEDNESDAY)
        assert (dialer.link_on(self.TUESDAY), dialer.link_on(self.WEDNESDAY)) == (dialer.link, "")
        assert a_dialer().can_be_joined(self.WEDNESDAY)
        assert words.good_on(dialer, self.TUESDAY) == ""
        assert words.good_on(dialer, self.WEDNESDAY) == "for 20 Oct, needs tonight's"

    def test_the_day_is_the_shift_s_past_midnight_too(self, evening: DeskEvening) -> None:
        late = evening.late
        # 20:00 to 22:00 in New York is over midnight in UTC, and its hour after on no day of ours.
        assert day_of(late, SECOND + timedelta(hours=2), "UTC") == self.TUESDAY
        assert day_of(late, SECOND + timedelta(hours=2, minutes=59), "UTC") == self.TUESDAY
        assert day_of(late, SECOND + timedelta(hours=12), "UTC") == self.WEDNESDAY
        assert day_of(None, SECOND, "America/New_York") == self.TUESDAY
        assert day_of(None, SECOND, "UTC") == self.WEDNESDAY

    def test_an_evening_goes_by_the_link_of_its_day(
        self, worked: DeskEvening, clock: SetClock
    ) -> None:
        desk, shift = worked.desk, worked.early.timeslot_id
        old = desk.floor.put_dialer(a_dialer(good_on="2026-10-19"), "Dana")
        campaign = a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN, good_on="2026-10-20")
        ready = desk.floor.put_dialer(campaign, "Dana")
        clock.go_to(FIRST)
        suggested = desk.floor.suggestion(shift)
        assert suggested is not None
        assert suggested.dialer_id == ready.id
        moves = desk.rotations.plan(shift).plan.moves
        assert {move.target for move in moves} == {ready.id}
        with pytest.raises(Problem, match="doors_need_dnc"):
            desk.floor.open_doors(shift, "Dana")
        desk.floor.put_dialer(replace(old, good_on="2026-10-20"), "Dana")
        assert desk.floor.open_doors(shift, "Dana").without_dnc == ""


def test_every_step_of_a_template_can_be_translated() -> None:
    shipped = [step for one in TEMPLATES.values() for step in words.steps(one)]
    assert set(shipped) == set(words.TEMPLATE_STEPS)
