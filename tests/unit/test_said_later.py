"""What Mobilize says later of what it said before: taken back, said twice, gone with its event."""

from __future__ import annotations

from pathlib import Path

from syncing import BY, syncing

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.practice.records import DashboardStatus


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
