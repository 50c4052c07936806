"""What the kiosk waves for: never lost, seen to once, and what was confirmed is stored once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from factories import DeskEvening, a_dialer, dump, open_deliveries, person, table
from volunteers import Fragile, Kiosk, a_fragile_kiosk, a_kiosk

from hubdesk.clock import SetClock
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import NextShift, Outcome
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.ids import WaveId
from hubdesk.domain.selfservice import PAUSE, TRIES, Left, Proof, WaveKind, Way
from hubdesk.errors import Problem
from hubdesk.store.tables import milliseconds
from hubdesk.words import kiosk as words

Broken = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def kiosk(evening: DeskEvening) -> Kiosk:
    return a_kiosk(evening)


@pytest.fixture
def fragile(tmp_path: Path, clock: SetClock) -> Iterator[tuple[Kiosk, Fragile]]:
    kiosk, store = a_fragile_kiosk(tmp_path / "fragile.db", clock)
    yield kiosk, store
    store.close()


@pytest.fixture(params=["refusing", "locked"])
def trouble(request: pytest.FixtureRequest, fragile: tuple[Kiosk, Fragile]) -> tuple[Kiosk, Broken]:
    """A kiosk, and the trouble its file has while entered: no write is taken, or another writes."""
    kiosk, store = fragile
    broken: Broken = getattr(store, request.param)
    return kiosk, broken


def test_a_wave_names_who_and_why_and_is_seen_to_once(
    kiosk: Kiosk, clock: SetClock, changes: list[Change]
) -> None:
    assert kiosk.service.wave(kiosk.ticket("ana"))
    assert kiosk.service.wave()
    assert kiosk.service.wave(kind=WaveKind.OUT_OF_ORDER)
    assert [one.kinds for one in changes] == [{Kind.KIOSK}] * 3
    assert kiosk.service.wave(), "the same again says nothing new"
    assert kiosk.waves() == [
        (WaveKind.HELP, "Ana Klein"),
        (WaveKind.HELP, ""),
        (WaveKind.OUT_OF_ORDER, ""),
    ]
    ana, *_ = kiosk.desk.waves.all()
    clock.forward(2)
    kiosk.desk.waves.settle(ana.id, "Priya")
    clock.forward(2)
    kiosk.desk.waves.settle(ana.id, "Ruth")
    assert len(changes) == 4
    assert kiosk.waves()[0] == (WaveKind.HELP, "")
    (kept,) = (one for one in kiosk.desk.waves.all(open_only=False) if one.id == ana.id)
    assert (kept.settled_by, kept.settled_at) == ("Priya", ana.at + (PAUSE / 5))
    with pytest.raises(Problem, match="wave_unknown"):
        kiosk.desk.waves.settle(WaveId("none"), "Priya")


def test_every_kind_has_its_sentence_and_what_to_do_but_for_a_refusal(kiosk: Kiosk) -> None:
    for kind in WaveKind:
        kiosk.desk.waves.put(kind, known_name="Ana Klein")
    for one in kiosk.desk.waves.all(open_only=False):
        assert words.sentence(one)
        assert bool(words.todo(one)) is one.asks


def test_same_person_takes_the_walk_ins_check_in_back_and_has_the_known_one_here(
    evening: DeskEvening, kiosk: Kiosk, clock: SetClock
) -> None:
    made = evening.desk.floor.put_dialer(a_dialer(), "Priya")
    came, known = clock(), evening.signup("Ana Klein")
    kiosk.walk_in(person("Anna Klein", zip_code="20001"), sms_consent=True, consent_text="v1")
    walk_in = kiosk.seen().pop()
    evening.desk.equipment.add(ThingKind.HEADSET, "Priya")
    (caller,) = evening.desk.floor.board(evening.early.timeslot_id).columns[0].callers
    evening.desk.equipment.lend_next(caller.signup_id, ThingKind.HEADSET, "Priya")
    clock.forward(30)
    (wave,) = evening.desk.waves.all()
    heard: list[Change] = []
    evening.desk.subscribe(heard.append)
    pressed = evening.desk.waves.same_person(wave.id, "Priya")
    assert (pressed.outcome, pressed.signup_id) == (Outcome.IN, known)
    (change,) = heard
    assert change.kinds >= {Kind.KIOSK, Kind.ATTENDANCE, Kind.FLOOR}
    assert change.ids == {walk_in, known}
    (column,) = evening.desk.floor.board(evening.early.timeslot_id).columns
    assert [one.signup_id for one in column.callers] == [known]
    assert column.dialer == made
    status = evening.desk.hub.status().attendance
    assert (status["here"], status["walk_ins"]) == (1, 0)
    signup = next(one for one in evening.signups(pressed.person_id) if one.id == known)
    assert signup.mark is not None
    assert signup.mark.arrived_at == came
    assert [one.signup_id for one in evening.desk.equipment.out()] == [known]
    assert [line[0] for line in open_deliveries(evening.store)] == ["completed"]
    person_row = next(r for r in table(evening.store, "person") if r["id"] == pressed.person_id)
    assert (person_row["sms_consent"], person_row["given_name"]) == (1, "Ana")
    assert kiosk.waves() == []
    with pytest.raises(Problem, match="wave_not_double"):
        evening.desk.waves.same_person(wave.id, "Priya")


def test_somebody_else_is_settled_and_both_stay(evening: DeskEvening, kiosk: Kiosk) -> None:
    kiosk.walk_in(person("Anna Klein"))
    (wave,) = evening.desk.waves.all()
    evening.desk.waves.settle(wave.id, "Priya")
    assert evening.desk.hub.status().attendance["walk_ins"] == 1
    assert kiosk.waves() == []


def test_same_person_changes_nothing_where_the_walk_in_is_gone_or_it_is_no_double(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    kiosk.walk_in(person("Anna Klein"))
    (walk_in,) = kiosk.seen()
    evening.desk.attendance.undo(walk_in, "Priya")  # type: ignore[arg-type]  # an id of the file
    kiosk.service.wave()
    double, other = evening.desk.waves.all()
    before = dump(evening.store)
    for wave, code in ((double, "wave_not_here"), (other, "wave_not_double")):
        with pytest.raises(Problem, match=code):
            evening.desk.waves.same_person(wave.id, "Priya")
    with pytest.raises(Problem, match="wave_unknown"):
        evening.desk.waves.same_person(WaveId("none"), "Priya")
    assert dump(evening.store) == before


def test_what_was_confirmed_is_kept_and_stored_once_with_the_moment_of_its_press(
    trouble: tuple[Kiosk, Broken], clock: SetClock
) -> None:
    kiosk, broken = trouble
    eli = kiosk.evening.signup("Eli Strand")
    kiosk.service.arrive(kiosk.proven("eli", "0105"))
    tickets = kiosk.proven("ana", "0101"), kiosk.proven("eli", "0105", leaving=True)
    clock.forward(30)
    at = clock()
    before = dump(kiosk.evening.store)
    with broken():
        arrival = kiosk.service.arrive(tickets[0])
        left = kiosk.leave(tickets[1], 12, next_shift=NextShift.NO)
        assert left == Left(Outcome.OUT, kept=False)
        assert not kiosk.walk_in(person("Wes Quill", "wes@example.org")).kept
        assert not kiosk.service.wave()
        assert (arrival.outcome, arrival.given_name, arrival.kept) == (Outcome.IN, "Ana", False)
        assert kiosk.waves() == [
            (WaveKind.NOT_KEPT, "Ana Klein"),
            (WaveKind.NOT_KEPT, "Eli Strand"),
            (WaveKind.NOT_KEPT, "Wes Quill"),
            (WaveKind.HELP, ""),
        ]
        kiosk.service.forget()
        assert kiosk.service.put_by() == 3
    assert dump(kiosk.evening.store) == before
    clock.forward(10)
    assert [kiosk.service.put_by(), kiosk.service.put_by()] == [0, 0]
    marks = [row for row in table(kiosk.evening.store, "mark") if row["at"] == milliseconds(at)]
    assert sorted((row["kind"], row["by"]) for row in marks) == [
        ("in", "Kiosk"),
        ("in", "Kiosk"),
        ("out", "Kiosk"),
    ]
    (out,) = (row for row in marks if row["kind"] == "out")
    assert (out["signup_id"], out["calls"]) == (eli, 12)
    assert len(table(kiosk.evening.store, "mark")) == 4
    assert kiosk.waves() == [(WaveKind.HELP, "")]


def test_the_next_press_the_file_takes_stores_what_waited_before_it(
    fragile: tuple[Kiosk, Fragile],
) -> None:
    kiosk, store = fragile
    with store.refusing():
        kiosk.service.arrive(kiosk.proven("ana", "0101"))
    kiosk.service.arrive(kiosk.proven("eli", "0105"))
    assert kiosk.desk.hub.status().attendance["here"] == 2
    assert kiosk.waves() == []


def test_a_full_disk_keeps_what_was_typed(fragile: tuple[Kiosk, Fragile]) -> None:
    kiosk, store = fragile
    with store.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    long = "yes " * 100_000
    said = kiosk.walk_in(person("Wes Quill"), sms_consent=True, consent_text=long)
    assert not said.kept
    assert kiosk.waves() == [(WaveKind.NOT_KEPT, "Wes Quill")]
    assert kiosk.service.put_by() == 0
    (row,) = (one for one in table(store, "person") if one["given_name"] == "Wes")
    assert row["consent_text"] == long


def test_what_the_host_did_meanwhile_stands(
    fragile: tuple[Kiosk, Fragile], clock: SetClock
) -> None:
    kiosk, store = fragile
    evening, attendance = kiosk.evening, kiosk.desk.attendance
    ana, eli = evening.signup("Ana Klein"), evening.signup("Eli Strand")
    wes = person("Wes Quill", "wes@example.org")
    kiosk.service.arrive(kiosk.proven("eli", "0105"))
    with store.refusing():
        kiosk.service.arrive(kiosk.proven("ana", "0101"))
        ticket = kiosk.proven("eli", "0105", leaving=True)
        kiosk.leave(ticket, 1)
        kiosk.walk_in(wes)
    clock.forward(1)
    shift = evening.early.timeslot_id
    attendance.check_in(ana, shift, "Priya")
    attendance.check_out(ana, "Priya")
    attendance.check_out(eli, "Priya", calls=20)
    kiosk.desk.finder.who("wes", None)
    before = table(store, "mark")
    kiosk.walk_in(wes)
    assert kiosk.service.put_by() == 0
    assert len(table(store, "mark")) == len(before) + 1
    assert kiosk.waves() == []


def test_what_the_file_takes_otherwise_than_it_was_meant_stays_with_the_host(
    fragile: tuple[Kiosk, Fragile],
) -> None:
    kiosk, store = fragile
    with store.refusing():
        kiosk.service.arrive(kiosk.proven("ana", "0101"))
    attendance, ana = kiosk.desk.attendance, kiosk.evening.signup("Ana Klein")
    attendance.no_show([ana], "Priya")
    assert kiosk.service.put_by() == 0
    assert kiosk.waves() == [(WaveKind.NOT_KEPT, "Ana Klein")]


def test_a_press_that_fails_for_ever_holds_up_nobody_behind_it_and_stays_with_the_host(
    fragile: tuple[Kiosk, Fragile],
) -> None:
    kiosk, store = fragile
    with store.refusing():
        kiosk.walk_in(person("Wes \ud800"))  # half a letter: no file takes it
        kiosk.service.arrive(kiosk.proven("ana", "0101"))
    assert kiosk.service.arrive(kiosk.proven("eli", "0105")).outcome is Outcome.IN
    assert kiosk.service.put_by() == 0
    assert kiosk.desk.hub.status().attendance["here"] == 2
    assert kiosk.waves() == [(WaveKind.NOT_KEPT, "Wes \ud800")]


def test_wrong_proofs_count_where_the_file_takes_nothing_and_are_stored_later(
    fragile: tuple[Kiosk, Fragile],
) -> None:
    kiosk, store = fragile
    with store.refusing():
        for _ in range(TRIES):
            said = kiosk.service.prove(kiosk.ticket("ana"), Way.PHONE, "9999")
        assert said.proof is Proof.PAUSED
        assert kiosk.service.prove(kiosk.ticket("ana"), Way.PHONE, "0101").proof is Proof.PAUSED
        assert kiosk.waves() == [(WaveKind.PAUSED, "Ana Klein")]
    kiosk.service.wave()
    assert len(table(store, "wave")) == TRIES + 2
    assert kiosk.service.prove(kiosk.ticket("ana"), Way.PHONE, "0101").proof is Proof.PAUSED


def test_a_wave_only_memory_has_can_be_seen_to(fragile: tuple[Kiosk, Fragile]) -> None:
    kiosk, store = fragile
    with store.refusing():
        kiosk.service.wave()
        (one,) = kiosk.desk.waves.all()
        kiosk.desk.waves.settle(one.id, "Priya")
        assert kiosk.waves() == []
        assert kiosk.waves(open_only=False) == [(WaveKind.HELP, "")]
