"""Both sides of a line beside each other: what each says, likely why, and a leader's choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from at_the_sync import (
    held,
    line_of,
    opened,
    press,
    read_there,
    says,
    settle,
    type_key,
)
from factories import ANA, SECOND, DeskEvening, dump, person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.delivery import Reason, State
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]


@pytest.fixture
def page(worked: DeskEvening, room: Room, put_up: PutUp) -> SyncPage:
    """The Sync page with the list of everyone in front."""
    made = SyncPage(room)
    put_up(made)
    press(made, "Show: Everyone")
    return made


@pytest.mark.parametrize(
    ("minutes", "why"),
    [
        (66, "Changed after the survey went out: likely their own answer, or a co-host's."),
        (-30, "Changed before any survey: somebody set it in the dashboard."),
    ],
)
def test_both_sides_of_a_conflict_say_what_when_and_likely_why(
    page: SyncPage, worked: DeskEvening, minutes: int, why: str
) -> None:
    read_there(page, worked, attended=False, minutes_after_end=minutes)
    press(page, "Compare both: Ana Klein")
    sheet = opened(page)
    assert sheet is not None
    said = says(sheet)
    ours, theirs = said.index("Your desk"), said.index("Mobilize")
    at = "21:06" if minutes > 0 else "19:30"
    assert said[ours : ours + 3] == ["Your desk", "came", "18:00, by Ruth Kim"]
    assert said[theirs : theirs + 3] == ["Mobilize", "did not come", f"changed there at {at}"]
    assert f"{why} Ask, then keep ours or theirs." in said
    assert "Goes on the worksheet: somebody chooses Completed in the dashboard." in said
    assert "Mobilize stays as it is. Your desk's own record stays, too." in said


@pytest.mark.parametrize(
    ("button", "becomes"),
    [
        ("Keep ours", "Mobilize says otherwise → to set in Mobilize"),
        ("Keep theirs", "Mobilize says otherwise → left out"),
    ],
)
def test_a_leaders_choice_is_recorded_with_who_and_when(
    page: SyncPage, worked: DeskEvening, clock: SetClock, button: str, becomes: str
) -> None:
    read_there(page, worked, attended=False, minutes_after_end=66)
    clock.go_to(SECOND + timedelta(minutes=90))
    press(page, "Compare both: Ana Klein")
    press(page, button)
    page.decisions.open(line_of(worked, "Ana Klein"), page._all)
    sheet = opened(page)
    assert sheet is not None
    said = says(sheet)
    place = said.index(becomes)
    assert said[place + 1].startswith("by Ruth Kim · ")
    assert said[place + 2] == "20 Oct, 21:30"


def test_no_decision_is_one_stray_enter_away(page: SyncPage, worked: DeskEvening) -> None:
    read_there(page, worked, attended=False, minutes_after_end=66)
    press(page, "Compare both: Ana Klein")
    before = dump(worked.store)
    type_key(Key.Key_Return)
    type_key(Key.Key_Space)
    assert dump(worked.store) == before
    type_key(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Keep ours: Ana Klein. Goes on the worksheet")


def test_a_decision_that_comes_too_late_changes_nothing_and_says_so(
    page: SyncPage, worked: DeskEvening
) -> None:
    read_there(page, worked, attended=False, minutes_after_end=66)
    press(page, "Compare both: Ana Klein")
    read_there(page, worked, attended=True, minutes_after_end=70)
    before = dump(worked.store)
    press(page, "Keep theirs")
    assert dump(worked.store) == before
    assert "It was settled meanwhile" in says(page.problem)[0]


def test_a_name_that_differs_is_held_with_both_names_side_by_side(
    page: SyncPage, worked: DeskEvening
) -> None:
    both = "Kwame Mensah / Kwasi Mensah-Boateng"
    held(worked, "Kwame Mensah", Reason.NAME_DIFFERS, detail=both)
    page.refresh()
    settle()
    assert "Kwame Mensah here, Kwasi Mensah-Boateng in Mobilize." in " ".join(says(page.needs))
    press(page, "Compare both: Kwame Mensah")
    sheet = opened(page)
    assert sheet is not None
    said = says(sheet)
    ours, theirs = said.index("Your desk"), said.index("Mobilize")
    assert said[ours + 1 : ours + 3] == ["Kwame Mensah", "kwame@example.org\n18:00, by Ruth Kim"]
    assert said[theirs + 1 : theirs + 3] == [
        *("Kwasi Mensah-Boateng", "kwame@example.org\nseen there at 18:00")
    ]
    press(page, "Add by hand: Kwame Mensah")
    line = line_of(worked, "Kwame Mensah")
    assert (line.state, line.reason) == (State.WORKSHEET, Reason.LEADER)


def test_a_shared_email_shows_who_else_has_it(page: SyncPage, worked: DeskEvening) -> None:
    newcomer = Newcomer(person("Sam Lee", ANA.email, zip_code="20001"))
    worked.desk.attendance.walk_in(newcomer, worked.early.timeslot_id, "Ruth Kim")
    held(worked, "Sam Lee", Reason.SHARED_EMAIL)
    page.refresh()
    press(page, "Compare both: Sam Lee")
    sheet = opened(page)
    assert sheet is not None
    said = says(sheet)
    place = said.index("With the same e-mail")
    assert said[place + 1 : place + 3] == ["Ana Klein", "ana@example.org\nsigned up for 18:00"]
    assert "Goes on the worksheet. With this e-mail Mobilize renames Ana Klein." in said
    press(page, "Leave out: Sam Lee")
    press(page, "Leave out")
    assert line_of(worked, "Sam Lee").reason is Reason.LEADER
