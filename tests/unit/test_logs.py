"""The log says what happened by code and local id: nobody's name, no e-mail, phone or key."""

from __future__ import annotations

import os
import resource
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hubdesk.bootstrap import Practice, open_practice
from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.people import Contact
from hubdesk.errors import Problem
from hubdesk.logs import keep_log, log, note_bug
from hubdesk.practice.records import DashboardStatus
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.sync.worker import Worker

WANDA = Contact("Wanda", "Inman", "wanda.inman@example.org", "+19375550177", "45402")


@pytest.fixture
def practice(tmp_path: Path, clock: SetClock) -> Iterator[Practice]:
    begun = open_practice(tmp_path / "home", clock=clock, volunteers=12)
    yield begun
    begun.close()


class Heard:
    """Hears the worker, and waits for what it says."""

    def __init__(self, worker: Worker) -> None:
        self._last: SyncStatus | None = None
        self._news = threading.Condition()
        worker.subscribe(self._hear)

    def _hear(self, status: SyncStatus) -> None:
        with self._news:
            self._last = status
            self._news.notify_all()

    def until(self, wanted: Callable[[SyncStatus], bool]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: self._last and wanted(self._last), 20), self._last


def play(practice: Practice) -> None:
    """Play an evening at the desk with the worker beside it, the network lost meanwhile."""
    station, mobilize = practice.station, practice.hub.mobilize
    desk = station.desk
    worker = Worker(station.store, desk.clock, station.connect)
    heard = Heard(worker)
    worker.start()
    try:
        worker.pull_now()
        heard.until(lambda status: status.roster_at is not None and not status.busy)
        shift = desk.hub.shift()
        assert shift is not None
        here = [
            desk.attendance.check_in(hit.signup.id, shift.timeslot_id, "Ruth Kim")
            for hit in desk.finder.everybody(shift)[:4]
            if hit.signup is not None
        ]
        practice.server.offline()
        desk.attendance.walk_in(Newcomer(WANDA), shift.timeslot_id, "Ruth Kim")
        worker.try_now()
        heard.until(lambda status: status.link is Link.AWAY and not status.busy)
        practice.server.online()
        worker.try_now()
        heard.until(lambda status: not status.counts["waiting"] and not status.busy)
        desk.attendance.check_out(here[0].signup_id, "Ruth Kim", calls=40, conversations=6)
        desk.attendance.undo(here[1].signup_id, "Ruth Kim")
        for one in mobilize.attendances_of(practice.hub.tonight):
            mobilize.set_status(one.attendance.id, DashboardStatus.NO_SHOW)
        worker.try_now()
        heard.until(lambda status: status.counts["conflict"] > 0 and not status.busy)
    finally:
        assert worker.stop()


def test_a_whole_evening_and_a_bug_leave_nobodys_name_address_or_key(practice: Practice) -> None:
    play(practice)
    everybody = practice.hub.mobilize.records().people.values()
    try:
        raise RuntimeError(f"{WANDA.email} {WANDA.phone} {practice.server.key}")
    except RuntimeError as bug:
        note_bug(type(bug), bug.__traceback__)
    folder = practice.station.home / "logs"
    told = "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert "bug RuntimeError" in told
    assert "GET" in told
    private = {WANDA.full_name, WANDA.family_name, WANDA.email, "9375550177", practice.server.key}
    for one in everybody:
        private |= {one.email_address, f"{one.given_name} {one.family_name}", one.phone_number}
    private |= {"@", "Ruth", "Kim"}
    assert sorted(word for word in private if word and word in told) == []


def test_a_problem_is_logged_by_its_code_since_its_values_name_nobody() -> None:
    assert str(Problem("store_in_use", pid=12)) == "store_in_use(pid=12)"


def test_a_bug_is_noted_by_its_kind_and_the_lines_it_passed_through(tmp_path: Path) -> None:
    handler = keep_log(tmp_path)
    try:
        raise KeyError(WANDA.email)
    except KeyError as bug:
        said = note_bug(type(bug), bug.__traceback__)
    finally:
        log.removeHandler(handler)
        handler.close()
    assert said.startswith("bug KeyError\n")
    assert WANDA.email not in said
    assert "test_logs.py" in said
    assert said.strip() in (tmp_path / "logs" / "hubdesk.log").read_text()


@pytest.mark.parametrize("umask", [0o022, 0o000])
def test_the_log_is_three_files_at_most_each_for_its_owner_only(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    handler = keep_log(tmp_path)
    try:
        for number in range(300):
            log.info("%06d %s", number, "." * 8_000)
    finally:
        os.umask(before)
        log.removeHandler(handler)
        handler.close()
    folder = tmp_path / "logs"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = sorted(folder.iterdir())
    assert [path.name for path in files] == ["hubdesk.log", "hubdesk.log.1", "hubdesk.log.2"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert all(path.stat().st_size <= 500_000 for path in files)
    assert " 000299 " in files[0].read_text()


def test_a_closed_station_writes_no_log(tmp_path: Path, clock: SetClock) -> None:
    before = list(log.handlers)
    open_practice(tmp_path / "home", clock=clock, volunteers=4).close()
    assert log.handlers == before


def test_a_line_the_disk_does_not_take_says_nothing_on_the_host_s_screen(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    handler = keep_log(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        log.info("nothing of this is kept")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        log.removeHandler(handler)
        handler.close()
    assert capfd.readouterr() == ("", "")
