"""Deliveries to Mobilize: one sign-up each, never a second one, and never over another person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import update
from syncing import BY, SyncEvening, syncing

from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.domain.people import Contact
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Drop, Request, Response, reply_json
from hubdesk.practice.records import DashboardStatus
from hubdesk.store import deliveries
from hubdesk.store.due import MOST_TRIES, all_due, next_due
from hubdesk.store.tables import DeliveryRow
from hubdesk.sync.mobilize import SignUpToCreate
from hubdesk.sync.status import Link

WANDA = "wanda.inman@example.org"


def test_a_walk_in_made_offline_is_one_sign_up_then_a_worksheet_line_then_verified(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        evening.server.offline()
        walked_in = evening.walk_in()
        away = evening.sync.run(even_early=True)
        assert (away.link, away.finished) == (Link.AWAY, False)
        assert evening.state(walked_in.signup_id) is State.WAITING
        evening.server.online()
        report = evening.sync.run()
        assert (report.link, report.finished) == (Link.CONNECTED, True)
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.SET_BY_HAND)
        assert len(evening.on_mobilize(WANDA)) == 1
        evening.set_status(WANDA, DashboardStatus.COMPLETED)
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.VERIFIED
        assert evening.posts() == 1


def test_what_is_sent_says_where_it_came_from_and_nothing_about_the_person(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.walk_in()
        evening.sync.run()
        [made] = evening.on_mobilize(WANDA)
        [shift] = [one for one in evening.desk.hub.shifts() if one.timeslot_id == evening.shift()]
        assert made.referrer.utm_source == "hubdesk"
        assert made.referrer.utm_medium == "walk-in"
        assert made.referrer.utm_campaign == shift.event_id
        assert (made.sms_opt_in, made.transactional_sms_opt_in) == ("UNSPECIFIED", "UNSPECIFIED")


def test_texts_are_opted_in_only_by_a_ticked_consent(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        contact = Contact("Tia", "Quist", "tia@example.org", "", "45402")
        newcomer = Newcomer(contact, sms_consent=True, consent_text="Yes, text me.")
        evening.desk.attendance.walk_in(newcomer, evening.shift(), BY)
        evening.sync.run()
        [made] = evening.on_mobilize("tia@example.org")
        assert made.sms_opt_in == "OPT_IN"


def test_a_moved_shift_is_sent_as_one(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        late = next(
            one
            for one in evening.hub.mobilize.attendances_of(evening.hub.tonight)
            if one.timeslot.id == evening.hub.second_shift
            and one.attendance.status != "CANCELLED"
            and one.person.family_name != "Kowalski"
        )
        moved = evening.check_in(late.person.email_address, confirmed=True)
        evening.sync.run()
        made = evening.on_mobilize(late.person.email_address)
        assert {one.timeslot_id: one.referrer.utm_medium for one in made} == {
            evening.hub.first_shift: "moved-shift",
            evening.hub.second_shift: None,
        }
        assert evening.state(moved) is State.WORKSHEET


def test_a_roster_sign_up_needs_no_post_and_is_verified_by_reading(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        assert evening.state(signup_id) is State.WORKSHEET
        evening.set_status(email, DashboardStatus.COMPLETED)
        evening.sync.run()
        assert evening.state(signup_id) is State.VERIFIED
        assert evening.posts() == 0


def test_a_no_show_in_the_dashboard_is_a_conflict_never_overwritten(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.set_status(email, DashboardStatus.NO_SHOW)
        evening.sync.run()
        line = evening.line(signup_id)
        assert (line.state, line.reason) == (State.CONFLICT, Reason.THEY_SAY_NO_SHOW)
        assert line.attended is False


def test_verified_and_changed_afterwards_is_a_conflict_then_open_again(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        states = []
        for status in (
            DashboardStatus.COMPLETED,
            DashboardStatus.NO_SHOW,
            DashboardStatus.REGISTERED,
        ):
            evening.set_status(email, status)
            evening.sync.run()
            states.append(evening.state(signup_id))
        assert states == [State.VERIFIED, State.CONFLICT, State.WORKSHEET]


def test_an_answer_lost_on_the_way_back_is_looked_up_at_once(tmp_path: Path) -> None:
    def lose_posts(request: Request, response: Response) -> Response | Drop:
        return Drop() if request.method == "POST" else response

    with syncing(tmp_path, reply=lose_posts) as evening:
        walked_in = evening.walk_in()
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert Reason.FOUND.value in evening.steps(walked_in.signup_id)
        evening.clock.forward(60)
        evening.sync.run(even_early=True)
        assert evening.posts() == 1
        assert len(evening.on_mobilize(WANDA)) == 1


def bad_gateway_for_refused_posts(request: Request, response: Response) -> Response:
    """With `may_create` off, nothing is made and the way there is broken."""
    if request.method == "POST" and response.status == 403:
        return Response(502, b"<html>bad gateway</html>", {"Content-Type": "text/html"})
    return response


def test_a_post_that_never_arrived_is_looked_up_and_then_sent_again(tmp_path: Path) -> None:
    with syncing(tmp_path, may_create=False, reply=bad_gateway_for_refused_posts) as evening:
        walked_in = evening.walk_in()
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.SENDING, Reason.UNKNOWN_FATE)
        evening.server.api.may_create = True
        evening.sync.run()
        assert evening.posts() == 1, "not before its time"
        evening.clock.forward(1)
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize(WANDA)) == 1


def test_pressed_anew_after_a_lost_post_it_waits_until_that_has_had_time_to_arrive(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path, may_create=False, reply=bad_gateway_for_refused_posts) as evening:
        signup_id = evening.walk_in().signup_id
        evening.sync.run()
        evening.desk.attendance.undo(signup_id, BY)
        evening.desk.attendance.check_in(signup_id, evening.shift(), BY)
        evening.server.api.may_create = True
        evening.sync.run(even_early=True)
        assert (evening.state(signup_id), evening.posts()) == (State.WAITING, 1)
        evening.clock.forward(1)
        evening.sync.run()
        assert evening.state(signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize(WANDA)) == 1


def test_a_row_put_off_by_a_clock_that_was_set_back_since_is_due_at_once(tmp_path: Path) -> None:
    with syncing(tmp_path, may_create=False, reply=bad_gateway_for_refused_posts) as evening:
        walked_in = evening.walk_in()
        evening.sync.run()
        evening.server.api.may_create = True
        evening.clock.forward(-180)
        with evening.store.read() as connection:
            assert next_due(connection, evening.clock()) == evening.clock()
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize(WANDA)) == 1


def test_a_row_that_never_gets_an_answer_is_held_while_others_pass(tmp_path: Path) -> None:
    def poison(request: Request, response: Response) -> Response:
        if request.method == "POST" and b"wanda" in request.body:
            return Response(500, b"oops")
        return response

    with syncing(tmp_path, may_create=False, reply=poison) as evening:
        evening.server.api.may_create = False
        poisoned = evening.walk_in()
        for _ in range(MOST_TRIES):
            evening.clock.forward(1)
            evening.sync.run(even_early=True)
        line = evening.line(poisoned.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.UNKNOWN_FATE)
        evening.server.api.may_create = True
        other = evening.walk_in("Olga Passes")
        evening.sync.run(even_early=True)
        assert evening.state(other.signup_id) is State.WORKSHEET
        assert evening.posts() == MOST_TRIES + 1


def interrupt(evening: SyncEvening) -> None:
    """A walk-in as a process left it that was killed between `sending` and the answer."""
    walked_in = evening.walk_in()
    evening.freeze(walked_in.signup_id)
    at = evening.clock()
    with evening.store.write() as connection:
        [row] = all_due(connection, at, 9)
        assert deliveries.move(connection, row.id, State.SENDING, Reason.NONE, at, attempts=1)


@pytest.mark.parametrize("arrived", [True, False])
def test_killed_while_sending_never_makes_a_second_sign_up(tmp_path: Path, arrived: bool) -> None:
    with syncing(tmp_path) as evening:
        interrupt(evening)
        if arrived:
            evening.on_phone("Wanda Inman", WANDA.upper())
        evening.clock.forward(1)
        evening.sync.run()
        assert evening.posts() == (0 if arrived else 1)
        assert len(evening.on_mobilize(WANDA)) == 1
        [item] = evening.sync.run().items
        assert item.line.state is State.WORKSHEET


def test_an_interrupted_row_waits_where_not_everything_can_be_read(tmp_path: Path) -> None:
    def more_than_given(request: Request, response: Response) -> Response:
        if not request.path.endswith("/attendances"):
            return response
        body = json.loads(response.body)
        return reply_json(200, body | {"count": body.get("count", 0) + 1, "next": None})

    with syncing(tmp_path) as evening:
        interrupt(evening)
        evening.clock.forward(1)
        evening.access.fault = more_than_given
        evening.sync.run()
        assert evening.posts() == 0
        first = evening.walk_in("Fay First")
        evening.sync.run()
        assert evening.posts() == 1, "nothing was ever sent for her: that needs no proof"
        assert len(evening.on_mobilize("fay.first@example.org")) == 1
        assert evening.state(first.signup_id) is not State.WAITING


def test_who_signed_up_on_their_phone_at_the_door_gets_no_second_sign_up(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.on_phone("wanda INMAN", WANDA)
        evening.sync.run()
        assert evening.posts() == 0
        assert "found" in evening.steps(walked_in.signup_id)
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize(WANDA)) == 1


def test_who_signs_up_on_their_phone_during_a_long_sync_gets_no_second_sign_up(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        first, last = evening.walk_in("Ada First"), evening.walk_in("Zoe Last")

        def step() -> None:
            if not evening.on_mobilize("zoe.last@example.org"):
                evening.clock.forward(1)
                evening.on_phone("Zoe Last", "zoe.last@example.org")

        evening.sync.run(step=step)
        assert evening.posts() == 1
        assert len(evening.on_mobilize("zoe.last@example.org")) == 1
        for one in (first, last):
            assert evening.state(one.signup_id) is State.WORKSHEET


def test_undone_while_sending_still_keeps_mobilizes_id_and_asks_to_take_it_back(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()

        def undo_meanwhile(request: Request, response: Response) -> Response:
            if request.method == "POST":
                evening.desk.attendance.undo(walked_in.signup_id, BY)
            return response

        evening.access.fault = undo_meanwhile
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.wanted, line.state) == (Wanted.NOT_HERE, State.WORKSHEET)
        assert line.on_mobilize
        evening.desk.attendance.check_in(walked_in.signup_id, evening.shift(), BY)
        evening.sync.run()
        assert evening.posts() == 1
        assert len(evening.on_mobilize(WANDA)) == 1


def test_mobilize_may_leave_the_new_id_out(tmp_path: Path) -> None:
    def without_id(request: Request, response: Response) -> Response:
        if request.method != "POST":
            return response
        body = json.loads(response.body)
        for row in body["data"]:
            del row["id"]
        return reply_json(201, body)

    with syncing(tmp_path, reply=without_id) as evening:
        walked_in = evening.walk_in()
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.on_mobilize) == (State.WORKSHEET, True)
        assert evening.posts() == 1


def test_what_is_sent_again_is_what_was_frozen_at_the_first_try(tmp_path: Path) -> None:
    bodies: list[bytes] = []

    def note(request: Request, response: Response) -> Response:
        if request.method == "POST":
            bodies.append(request.body)
        return response

    with syncing(tmp_path, limits=Limits(reads=None, writes=0), reply=note) as evening:
        walked_in = evening.walk_in()
        evening.sync.run()
        with evening.store.write() as connection:
            frozen = connection.execute(
                update(DeliveryRow)
                .where(DeliveryRow.signup_id == walked_in.signup_id)
                .values(next_at=None)
                .returning(DeliveryRow.content)
            ).scalar_one()
        evening.sync.run()
    assert [json.loads(body) for body in bodies] == [json.loads(frozen)] * 2
    assert SignUpToCreate.read(json.loads(frozen)).body() == json.loads(frozen)


def test_each_thing_that_moves_is_published_after_its_commit(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.changes.clear()
        evening.sync.run()
        assert any(walked_in.signup_id in change.ids for change in evening.changes)


def test_a_report_has_a_line_for_all_that_moved_and_all_that_is_open(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, expected = evening.somebody_expected()
        evening.check_in(email)
        walked_in = evening.walk_in()
        items = {item.line.signup_id: item for item in evening.sync.run().items}
        assert items[walked_in.signup_id].was is State.WAITING
        assert items[walked_in.signup_id].line.state is State.WORKSHEET
        assert items[expected].was is items[expected].line.state is State.WORKSHEET


def test_a_sign_up_taken_back_before_it_was_ever_listed_is_settled_by_a_whole_reading(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path, may_create=False) as evening:
        walked_in = evening.walk_in()

        def undo_meanwhile(request: Request, response: Response) -> Response:
            if request.method == "POST":
                evening.desk.attendance.undo(walked_in.signup_id, BY)
            return response

        evening.access.fault = undo_meanwhile
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        evening.clock.forward(90)
        evening.sync.run()
        assert evening.state(walked_in.signup_id) is State.VERIFIED
