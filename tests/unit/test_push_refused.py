"""What Mobilize refuses, and what HubDesk does not even ask it: each ends with a reason."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update
from syncing import syncing

from hubdesk.domain.delivery import Reason, State
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Request, Response
from hubdesk.store.due import all_due
from hubdesk.store.settings import all_settings
from hubdesk.store.tables import DeliveryRow
from hubdesk.sync.push import NO_GRANT
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link

WANDA = "wanda.inman@example.org"


def test_another_name_for_the_e_mail_is_held_with_both_names(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.on_phone("Walter Inman", WANDA)
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.NAME_DIFFERS)
        assert "Wanda Inman" in line.detail
        assert "Walter Inman" in line.detail
        assert evening.posts() == 0


def test_a_shared_e_mail_is_held_even_if_it_came_to_be_shared_later(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        first = evening.walk_in("Wanda Inman", WANDA)
        second = evening.walk_in("Walter Inman", WANDA)
        evening.sync.run()
        for one in (first, second):
            line = evening.line(one.signup_id)
            assert (line.state, line.reason) == (State.HELD, Reason.SHARED_EMAIL)
        assert evening.posts() == 0


def test_a_key_without_the_grant_puts_all_walk_ins_on_the_worksheet_after_one_refusal(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path, may_create=False) as evening:
        first, second = evening.walk_in(), evening.walk_in("Olga Other")
        report = evening.sync.run()
        assert (report.link, report.cause) == (Link.CONNECTED, Cause.NO_GRANT)
        assert report.finished
        for one in (first, second):
            line = evening.line(one.signup_id)
            assert (line.state, line.reason) == (State.WORKSHEET, Reason.NO_GRANT)
        evening.sync.pull()
        assert evening.sync.status().cause is Cause.NO_GRANT, (
            "said of the link, as long as it is so"
        )
        third = evening.walk_in("Tess Third")
        evening.sync.run()
        assert evening.line(third.signup_id).reason is Reason.NO_GRANT
        assert evening.posts() == 1
        with evening.store.read() as connection:
            assert all_settings(connection)[NO_GRANT]


def test_a_grant_given_later_is_used_after_a_new_key_is_set(tmp_path: Path) -> None:
    with syncing(tmp_path, may_create=False) as evening:
        evening.walk_in()
        evening.sync.run()
        evening.server.api.may_create = True
        evening.sync.reconnect()
        second = evening.walk_in("Olga Other")
        evening.sync.run()
        assert evening.line(second.signup_id).reason is Reason.SET_BY_HAND
        assert len(evening.on_mobilize("olga.other@example.org")) == 1


def test_a_refused_key_pauses_everything_and_loses_nothing(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        rows = [evening.walk_in(), evening.walk_in("Olga Other")]
        evening.access.key = "wrong"
        evening.sync.close()
        report = evening.sync.run(even_early=True)
        assert (report.link, report.cause) == (Link.REFUSED, Cause.KEY_REFUSED)
        assert evening.posts() == 0
        assert [evening.state(one.signup_id) for one in rows] == [State.WAITING] * 2


def test_a_wrong_organisation_is_an_account_error_not_a_missing_event(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.access.org = 1
        evening.sync.close()
        report = evening.sync.run(even_early=True)
        assert report.link is Link.REFUSED
        assert evening.state(walked_in.signup_id) is State.WAITING


def test_without_a_key_nothing_is_asked_and_walk_ins_are_on_the_worksheet(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.access.key = None
        evening.sync.close()
        walked_in = evening.walk_in()
        report = evening.sync.run()
        assert (report.link, report.finished) == (Link.NO_KEY, False)
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.NO_KEY)
        assert [item.line.id for item in report.items] == [line.id]
        assert evening.server.requests == []


def test_too_fast_waits_as_long_as_mobilize_says_and_ends_the_round(tmp_path: Path) -> None:
    with syncing(tmp_path, limits=Limits(reads=None, writes=1, retry_after=7)) as evening:
        first = evening.walk_in()
        evening.clock.forward(0.1)
        rest = [evening.walk_in("Olga Other"), evening.walk_in("Tess Third")]
        report = evening.sync.run()
        assert (report.link, report.cause) == (Link.CONNECTED, Cause.TOO_FAST)
        assert report.retry_after == 7
        assert evening.state(first.signup_id) is State.SENT
        assert [evening.state(one.signup_id) for one in rest] == [State.WAITING] * 2
        assert evening.posts() == 2
        with evening.store.read() as connection:
            due = all_due(connection, evening.clock(), 9)
        assert len(due) == 1, "the one that was refused waits seven seconds"


def test_a_retry_after_of_an_hour_is_capped(tmp_path: Path) -> None:
    with syncing(tmp_path, limits=Limits(reads=None, writes=0, retry_after=3600)) as evening:
        evening.walk_in()
        assert evening.sync.run().retry_after == 300


def test_an_event_that_is_gone_holds_its_walk_ins(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.hub.mobilize.delete_event(evening.hub.tonight)
        report = evening.sync.run()
        assert report.finished
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.EVENT_GONE)
        assert evening.posts() == 0


def test_an_event_gone_between_look_and_post_is_told_by_its_field(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()

        def delete_once_read(request: Request, response: Response) -> Response:
            if evening.hub.tonight in evening.hub.mobilize.records().events:
                evening.hub.mobilize.delete_event(evening.hub.tonight)
            return response

        evening.access.fault = delete_once_read
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.EVENT_GONE)
        assert evening.posts() == 1


def test_what_mobilize_refuses_is_held_with_its_own_words_while_others_pass(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        refused, other = evening.walk_in(), evening.walk_in("Olga Passes")
        evening.freeze(refused.signup_id, postal_code="nowhere")
        assert evening.sync.run().finished
        line = evening.line(refused.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.REFUSED)
        assert "Enter a valid zip code." in line.detail
        assert evening.state(other.signup_id) is State.WORKSHEET
        evening.sync.run(even_early=True)
        assert evening.posts() == 2


def test_a_bug_in_one_row_is_logged_without_a_name_and_the_next_row_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with syncing(tmp_path) as evening:
        broken, other = evening.walk_in(), evening.walk_in("Olga Passes")
        with evening.store.write() as connection:
            connection.execute(
                update(DeliveryRow)
                .where(DeliveryRow.signup_id == broken.signup_id)
                .values(content='{"person": "Wanda"}')
            )
        with caplog.at_level(logging.ERROR):
            evening.sync.run()
        assert evening.state(broken.signup_id) is State.WAITING
        assert evening.state(other.signup_id) is State.WORKSHEET
        assert evening.line(broken.signup_id).id in caplog.text
        assert "Wanda" not in caplog.text


def test_a_person_blocked_on_mobilize_is_held(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.on_phone("Wanda Inman", WANDA, evening.hub.second_shift)
        [one] = evening.on_mobilize(WANDA)
        evening.hub.mobilize.change_person(
            one.user_id, lambda person: replace(person, blocked=evening.clock())
        )
        evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.BLOCKED)
        assert evening.posts() == 0
