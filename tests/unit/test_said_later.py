"""What Mobilize says later of what it said before: taken back, said twice, gone with its event."""

from __future__ import annotations

from pathlib import Path

import pytest
from syncing import BY, SyncEvening, syncing

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.domain.ids import SignUpId
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus
from hubdesk.store import people


def expected_later(evening: SyncEvening) -> tuple[str, SignUpId]:
    """The e-mail and sign-up of somebody who is expected for the second shift alone."""
    second = evening.hub.second_shift
    for one in evening.hub.mobilize.attendances_of(evening.hub.tonight):
        email = one.person.email_address
        if one.timeslot.id == second and len(evening.on_mobilize(email)) == 1:
            with evening.store.read() as connection:
                found = people.people_by_email(connection, email)
                signups = people.signups_of(connection, [each.id for each in found])
            mine = [each.id for each in signups if each.timeslot_id == evening.shift(second)]
            if len(found) == len(mine) == 1 and one.attendance.status != "CANCELLED":
                return email, mine[0]
    raise AssertionError("nobody is expected later")


def test_a_move_taken_back_is_not_verified_while_mobilize_has_the_sign_up_cancelled(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = expected_later(evening)
        first = evening.shift()
        pressed = evening.desk.attendance.check_in(signup_id, first, BY, confirmed=True)
        evening.set_status(email, DashboardStatus.CANCELLED)
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED
        evening.desk.attendance.undo(pressed.signup_id, BY)
        evening.sync.run()
        line = evening.line(signup_id)
        assert (line.wanted, line.state) == (Wanted.NOT_HERE, State.WORKSHEET)
        evening.clock.forward(1)
        [theirs] = [one for one in evening.on_mobilize(email) if one.status == "CANCELLED"]
        evening.hub.mobilize.set_status(theirs.id, DashboardStatus.REGISTERED)
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED


def test_a_no_show_taken_back_is_not_verified_while_mobilize_says_it(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.desk.attendance.no_show([signup_id], BY)
        evening.set_status(email, DashboardStatus.NO_SHOW)
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED
        evening.desk.attendance.undo(signup_id, BY)
        evening.sync.run()
        assert evening.state(signup_id) is State.WORKSHEET
        evening.set_status(email, DashboardStatus.REGISTERED)
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_sign_ups_for_one_shift_the_one_still_open_keeps_a_moved_line_open(
    tmp_path: Path, which: int
) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = signed_up_twice(evening)
        evening.desk.attendance.check_in(signup_id, evening.shift(), BY, confirmed=True)
        set_one_of_two(evening, email, which, DashboardStatus.CANCELLED)
        assert evening.state(signup_id) is State.WORKSHEET
        set_one_of_two(evening, email, 1 - which, DashboardStatus.CANCELLED)
        assert evening.state(signup_id) is State.VERIFIED


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_sign_ups_for_one_shift_the_one_that_says_they_came_is_heard(
    tmp_path: Path, which: int
) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = signed_up_twice(evening)
        second = evening.shift(evening.hub.second_shift)
        evening.desk.attendance.check_in(signup_id, second, BY)
        set_one_of_two(evening, email, which, DashboardStatus.COMPLETED)
        assert evening.state(signup_id) is State.VERIFIED
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED
        set_one_of_two(evening, email, which, DashboardStatus.REGISTERED)
        assert evening.state(signup_id) is State.WORKSHEET


def signed_up_twice(evening: SyncEvening) -> tuple[str, SignUpId]:
    """Let somebody sign up again for the shift they have; the two are read some pages apart."""
    email, signup_id = expected_later(evening)
    [theirs] = evening.on_mobilize(email)
    name = evening.hub.mobilize.records().people[theirs.user_id]
    slots = (evening.hub.second_shift,)
    again = NewSignUp(name.given_name, name.family_name, email, "", "45402", slots)
    evening.clock.forward(1)
    evening.hub.mobilize.sign_up(evening.hub.tonight, again)
    evening.sync.pull()
    return email, signup_id


def set_one_of_two(evening: SyncEvening, email: str, which: int, status: DashboardStatus) -> None:
    second = evening.hub.second_shift
    theirs = [one for one in evening.on_mobilize(email) if one.timeslot_id == second]
    evening.clock.forward(1)
    evening.hub.mobilize.set_status(theirs[which].id, status)
    evening.sync.run()


def test_an_event_a_pull_finds_deleted_holds_what_was_still_to_be_set(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.clock.forward(1)
        evening.hub.mobilize.delete_event(evening.hub.tonight)
        evening.changes.clear()
        report = evening.sync.pull()
        line = evening.line(signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.EVENT_GONE)
        assert report.moved == {signup_id}
        assert any(signup_id in change.ids for change in evening.changes)
        # What a leader then decides is not undone by the next pull.
        evening.desk.deliveries.by_hand(line.id, BY)
        evening.sync.pull()
        assert evening.line(signup_id).reason is Reason.LEADER


def test_what_is_open_again_after_it_was_verified_is_no_longer_ticked(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.desk.deliveries.tick(evening.line(signup_id).id, True, BY)
        evening.set_status(email, DashboardStatus.COMPLETED)
        evening.sync.run()
        assert evening.line(signup_id).ticked_at is not None
        evening.set_status(email, DashboardStatus.REGISTERED)
        evening.sync.run()
        line = evening.line(signup_id)
        assert (line.state, line.ticked_at) == (State.WORKSHEET, None)


def test_an_export_without_statuses_verifies_nothing(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.desk.deliveries.tick(evening.line(signup_id).id, True, BY)
        evening.set_status(email, DashboardStatus.COMPLETED)
        evening.desk.attendance.undo(signup_id, BY)
        line = evening.line(signup_id)
        assert (line.wanted, line.state) == (Wanted.NOT_HERE, State.WORKSHEET)
        name = f"{line.contact.given_name},{line.contact.family_name},{email}"
        row = f"{name},{evening.hub.tonight},2026-10-06 18:00"
        export = f"First name,Last name,Email,Event ID,Timeslot start\n{row}\n"
        evening.desk.roster.import_file(export.encode())
        assert evening.state(signup_id) is State.WORKSHEET


def test_an_export_without_statuses_tells_who_was_added_by_hand(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.access.key = None
        walked = evening.walk_in("Wanda Inman")
        assert evening.line(walked.signup_id).reason is Reason.NO_KEY
        row = f"Wanda,Inman,wanda.inman@example.org,{evening.hub.tonight},2026-10-06 18:00"
        export = f"First name,Last name,Email,Event ID,Timeslot start\n{row}\n"
        evening.desk.roster.import_file(export.encode())
        line = evening.line(walked.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.SET_BY_HAND)
