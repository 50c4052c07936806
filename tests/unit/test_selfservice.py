"""The kiosk's rules: who is listed, what proves it, what each press comes to, and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from factories import (
    ANA,
    AT_HOME,
    FIRST,
    LATE,
    ONLINE,
    PHONE_BANK,
    QUICK,
    SECOND,
    DeskEvening,
    a_dialer,
    a_row,
    dump,
    person,
    put_in,
    table,
)
from hypothesis import given
from hypothesis import strategies as some
from volunteers import Kiosk, a_fragile_kiosk, a_kiosk

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.agenda import Item, ItemKind
from hubdesk.domain.checkin import NextShift, Outcome
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.ids import ServerId
from hubdesk.domain.leaders import Role
from hubdesk.domain.people import Contact
from hubdesk.domain.selfservice import (
    PAUSE,
    TRIES,
    Left,
    Proof,
    Ticket,
    WaveKind,
    Way,
    called,
    is_proof,
    listed,
    masked,
    paused_until,
    tries_left,
)
from hubdesk.errors import Problem
from hubdesk.store.engine import Store
from hubdesk.words.kiosk import to


@pytest.fixture
def kiosk(evening: DeskEvening) -> Kiosk:
    return a_kiosk(evening)


def names(*said: str) -> list[tuple[str, Contact]]:
    return [(one, person(one)) for one in said]


ROOM = names("Bo Adams", "Bonnie Li", "Lia Novak", "José Ortega", "Jo O’Brien", "Mary Ann Smith")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", []),
        ("b", []),
        ("  ", []),
        ("bo", ["Bo Adams"]),
        ("LI", ["Bonnie Li"]),
        ("jo", ["Jo O’Brien"]),
        ("an", []),
        ("bon", ["Bonnie Li"]),
        ("jose", ["José Ortega"]),
        ("JOSÉ", ["José Ortega"]),
        ("obr", ["Jo O’Brien"]),
        ("brien", ["Jo O’Brien"]),
        ("ann smi", ["Mary Ann Smith"]),
        ("smith mary", ["Mary Ann Smith"]),
        ("nova lia", ["Lia Novak"]),
        ("lia smith", []),
        ("%%%", []),
    ],
)
def test_nobody_is_listed_before_three_letters_or_a_whole_short_name(
    typed: str, expected: list[str]
) -> None:
    assert listed(typed, ROOM) == expected


@given(some.text(max_size=2))
def test_two_letters_list_nobody_whose_whole_name_they_are_not(typed: str) -> None:
    assert set(listed(typed, ROOM)) <= {"Bo Adams", "Bonnie Li", "Jo O’Brien"}


@pytest.mark.parametrize(
    ("contact", "shown", "greeted"),
    [
        (Contact("Maria", "Alvarez"), "Maria A.", "Maria"),
        (Contact("Mary Ann", "o’brien"), "Mary Ann O.", "Mary Ann"),
        (Contact("Maria Alvarez"), "Maria A.", "Maria"),
        (Contact("Cher"), "Cher", "Cher"),
        (Contact("maria@example.org", "Alvarez"), "M. A.", "M."),
        (Contact("2025550147", "Alvarez"), "A.", ""),
        (Contact("Alvarez, Maria"), "Maria A.", "Maria"),
        (Contact("Maria Alvarez Jr."), "Maria A.", "Maria"),
        (Contact("Maria Alvarez, Ph.D."), "Maria A.", "Maria"),
        (Contact("Maria Alvarez", "-"), "Maria A.", "Maria"),
        (Contact("Maria Alvarez", "Álvarez"), "Maria Á.", "Maria"),
        (Contact("maria.alvarez", "Alvarez"), "M. A.", "M."),
        (Contact("Thomas", "Thomas"), "Thomas T.", "Thomas"),
    ],
)
def test_of_a_name_others_read_no_more_than_the_first_and_an_initial(
    contact: Contact, shown: str, greeted: str
) -> None:
    assert (masked(contact), called(contact)) == (shown, greeted)


@pytest.mark.parametrize(
    ("name", "sentence", "said"),
    [
        ("Maria", "You’re in, {name}.", "You’re in, Maria."),
        ("M.", "You’re in, {name}.", "You’re in, M."),
        ("", "You’re in, {name}.", "You’re in."),
        ("", "{name}, you signed up for {at}.", "You signed up for 18:00."),
        ("", "{name}, ¿tu código ZIP?", "¿Tu código ZIP?"),
        ("{at}", "Thank you, {name}.", "Thank you, {at}."),
    ],
)
def test_who_has_no_name_to_be_said_is_spoken_to_without(
    name: str, sentence: str, said: str
) -> None:
    assert to(name, sentence, at="18:00") == said


@pytest.mark.parametrize(
    ("way", "digits", "right"),
    [
        (Way.PHONE, "0101", True),
        (Way.PHONE, " 01-01", True),
        (Way.PHONE, "101", False),
        (Way.PHONE, "2025550101", False),
        (Way.PHONE, "", False),
        (Way.ZIP, "20001", True),
        (Way.ZIP, "2000", False),
        (Way.ZIP, "0101", False),
    ],
)
def test_proof_is_the_last_four_of_the_phone_or_the_five_of_the_zip(
    way: Way, digits: str, right: bool
) -> None:
    assert is_proof(ANA, way, digits) is right
    assert not is_proof(Contact("Ana", "Klein"), way, digits)
    assert not is_proof(Contact("Ana", "Klein", phone="123", zip_code="1234"), way, digits)


def test_five_wrong_tries_within_ten_minutes_pause_for_ten() -> None:
    wrong = [FIRST + timedelta(minutes=one) for one in range(TRIES)]
    until = wrong[-1] + PAUSE
    assert paused_until(wrong, wrong[-1]) == until
    assert paused_until(wrong, until - timedelta(seconds=1)) == until
    assert paused_until(wrong, until) is None
    assert tries_left(wrong, until) == TRIES
    slow = [FIRST + timedelta(minutes=3 * one) for one in range(9)]
    assert paused_until(slow, slow[-1]) is None
    assert paused_until(wrong[1:], wrong[-1]) is None
    back = FIRST - timedelta(hours=1)
    assert paused_until(wrong, back) == back + PAUSE


def test_three_people_are_listed_at_most_by_first_name_and_initial(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    rows = [a_row(person(f"Zoe Q{last}", f"zoe{last}@example.org")) for last in "abcd"]
    put_in(evening.store, rows, complete=False)
    found = kiosk.service.find("zoe")
    assert [one.name for one in found.matches] == ["Zoe Q."] * 3
    assert found.more
    one = kiosk.service.find("zoe qa")
    assert (len(one.matches), one.more, one.enough) == (1, False, True)
    assert "@" not in repr(found)


def test_nobody_is_found_by_an_e_mail_a_phone_or_a_zip(kiosk: Kiosk) -> None:
    for text in ("ana@example.org", "example", "2025550101", "0101", "20001"):
        assert kiosk.service.find(text).matches == ()
    assert kiosk.service.find("example").enough
    assert not kiosk.service.find("an").enough


def test_who_signed_up_for_tonight_in_any_way_is_listed_and_nobody_else(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    month = replace(PHONE_BANK, server_id=None, title="Last month")
    then = replace(LATE, server_id=None, starts_at=FIRST - timedelta(days=30), ends_at=None)
    put_in(evening.store, [a_row(person("Old Timer"), then, event=month)], complete=False)
    assert kiosk.service.find("timer").matches == ()
    shown = {text: kiosk.service.find(text).matches for text in ("ana", "ben", "carla", "dev")}
    assert [one[0].name for one in shown.values()] == ["Ana K.", "Ben O.", "Carla N.", "Dev R."]
    assert [one[0].starts_at for one in shown.values()] == [FIRST, SECOND, FIRST, FIRST]


def test_on_the_way_out_only_who_shows_who_they_are_hears_whether_they_are_here(
    kiosk: Kiosk,
) -> None:
    def listed() -> list[str]:
        return [one.name for one in kiosk.service.find("ana", leaving=True).matches]

    assert listed() == ["Ana K."]
    assert not kiosk.service.leaving(kiosk.proven("ana", "0101", leaving=True)).here
    kiosk.service.arrive(kiosk.proven("ana", "0101"))
    assert listed() == ["Ana K."]
    assert kiosk.service.leaving(kiosk.proven("ana", "0101", leaving=True)).here


@pytest.mark.parametrize("expected_next", [False, True], ids=["one shift", "both shifts"])
def test_who_is_here_since_the_shift_before_leaves_with_their_counts_all_the_same(
    evening: DeskEvening, *, expected_next: bool
) -> None:
    if expected_next:
        both = a_row(ANA, LATE, server_id=ServerId(92011), user_id=ServerId(93001))
        put_in(evening.store, [both], complete=False)
    now = [evening.early]
    kiosk = Kiosk(evening, SelfService(evening.desk, lambda: now[0]))
    kiosk.service.arrive(kiosk.proven("ana", "0101"))
    kiosk.service.forget()
    now[0] = evening.late
    ticket = kiosk.proven("ana", "0101", leaving=True)
    assert kiosk.service.leaving(ticket).here
    assert kiosk.leave(ticket, 32) == Left(Outcome.OUT)
    (out,) = (row for row in table(evening.store, "mark") if row["kind"] == "out")
    assert out["calls"] == 32
    assert not kiosk.service.leaving(kiosk.proven("ana", "0101", leaving=True)).here


def test_a_letter_that_only_begins_another_word_counts_for_nothing(kiosk: Kiosk) -> None:
    found = kiosk.service.find("a an")
    assert (found.matches, found.enough) == ((), False)
    assert kiosk.service.find("a ana").matches == kiosk.service.find("ana").matches


def test_a_ticket_is_worth_nothing_once_the_visit_is_over(kiosk: Kiosk) -> None:
    before = kiosk.proven("ana", "0101")
    kiosk.service.forget()
    for press in (
        lambda one: kiosk.service.asks(one),
        lambda one: kiosk.service.prove(one, Way.PHONE, "0101"),
        lambda one: kiosk.service.arrive(one),
        lambda one: kiosk.service.leaving(one),
    ):
        for ticket in (before, Ticket("made up"), Ticket("")):
            with pytest.raises(Problem, match="kiosk_asked_too_late"):
                press(ticket)
    assert kiosk.ticket("ana") != before


def test_without_proof_nothing_can_be_done(evening: DeskEvening, kiosk: Kiosk) -> None:
    kiosk.service.arrive(kiosk.proven("eli", "0105"))
    kiosk.service.forget()
    before = dump(evening.store)
    coming, going = kiosk.ticket("ana"), kiosk.ticket("eli", leaving=True)
    for ticket in (coming, going):
        with pytest.raises(Problem, match="kiosk_not_proven"):
            kiosk.service.arrive(ticket, confirmed=True)
        with pytest.raises(Problem, match="kiosk_not_proven"):
            kiosk.service.leaving(ticket)
        with pytest.raises(Problem, match="kiosk_not_proven"):
            kiosk.leave(ticket)
    assert dump(evening.store) == before


def test_who_was_found_on_the_way_in_cannot_leave_by_it_nor_the_other_way_round(
    kiosk: Kiosk,
) -> None:
    coming = kiosk.proven("ana", "0101")
    kiosk.service.arrive(coming)
    with pytest.raises(Problem, match="kiosk_not_proven"):
        kiosk.service.leaving(coming)
    going = kiosk.proven("ana", "0101", leaving=True)
    with pytest.raises(Problem, match="kiosk_not_proven"):
        kiosk.service.arrive(going)


def test_a_wrong_proof_is_recorded_and_takes_a_proof_back(kiosk: Kiosk, clock: SetClock) -> None:
    ticket = kiosk.proven("ana", "0101")
    wrong = kiosk.service.prove(ticket, Way.ZIP, "99999")
    assert (wrong.proof, wrong.tries_left) == (Proof.WRONG, TRIES - 1)
    assert kiosk.waves(open_only=False) == [(WaveKind.REFUSED, "Ana Klein")]
    assert kiosk.waves() == []
    with pytest.raises(Problem, match="kiosk_not_proven"):
        kiosk.service.arrive(ticket)


def _five_wrong(kiosk: Kiosk, clock: SetClock) -> None:
    for left in (4, 3, 2, 1, 0):
        clock.forward(0.1)
        kiosk.service.forget()
        said = kiosk.service.prove(kiosk.ticket("ana"), Way.PHONE, "9999")
        assert said.tries_left == left
    assert (said.proof, said.until) == (Proof.PAUSED, clock() + PAUSE)


def test_after_five_the_right_digits_do_not_help_while_the_pause_lasts(
    evening: DeskEvening, kiosk: Kiosk, clock: SetClock
) -> None:
    _five_wrong(kiosk, clock)
    ticket = kiosk.ticket("ana")
    right = kiosk.service.prove(ticket, Way.PHONE, "0101")
    wrong = kiosk.service.prove(ticket, Way.PHONE, "9999")
    assert right == wrong
    assert kiosk.waves() == [(WaveKind.PAUSED, "Ana Klein")]
    assert len(kiosk.waves(open_only=False)) == TRIES + 1, "nothing is counted in a pause"
    assert kiosk.service.prove(kiosk.ticket("eli"), Way.PHONE, "0105").proof is Proof.PROVEN
    again = Desk(evening.store, clock, pins=QUICK)
    restarted = SelfService(again, lambda: evening.early)
    (match,) = restarted.find("ana").matches
    assert restarted.prove(match.ticket, Way.PHONE, "0101").proof is Proof.PAUSED
    clock.forward(10)
    assert restarted.prove(match.ticket, Way.PHONE, "0101").proof is Proof.PROVEN


def test_the_e_mail_of_who_is_paused_lets_nobody_in_as_them(kiosk: Kiosk, clock: SetClock) -> None:
    ana = kiosk.evening.signup("Ana Klein")
    _five_wrong(kiosk, clock)
    kiosk.walk_in(person("Ana Klein", "ana@example.org"))
    assert ana not in kiosk.seen()
    assert (WaveKind.DOUBLE, "Ana Klein") in kiosk.waves()


def test_who_has_neither_phone_nor_zip_is_sent_to_the_host_who_sees_it(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    put_in(evening.store, [a_row(person("Una Nown", "una@example.org"))], complete=False)
    ticket = kiosk.ticket("una")
    assert kiosk.service.asks(ticket).ways == frozenset()
    for digits in ("", "0000"):
        assert kiosk.service.prove(ticket, Way.PHONE, digits).proof is Proof.NO_PROOF
    assert kiosk.waves() == [(WaveKind.NO_PROOF, "Una Nown")]


def test_only_what_the_list_has_is_asked_for(evening: DeskEvening, kiosk: Kiosk) -> None:
    put_in(
        evening.store,
        [
            a_row(person("Pho Ne", "p@example.org", "+12025550177")),
            a_row(person("Zip Code", "z@example.org", zip_code="20009-1234")),
        ],
        complete=False,
    )
    assert kiosk.service.asks(kiosk.ticket("pho")).ways == {Way.PHONE}
    assert kiosk.service.asks(kiosk.ticket("zip")).ways == {Way.ZIP}
    assert kiosk.proven("zip", "20009")


def test_in_names_the_dialer_its_table_and_what_comes_next(
    evening: DeskEvening, kiosk: Kiosk, clock: SetClock
) -> None:
    made = evening.desk.floor.put_dialer(a_dialer(table=" Table  2 "), "Priya")
    timeslot = evening.early.timeslot_id
    items = [Item(ItemKind.WELCOME, 15), Item(ItemKind.TRAINING, 10, "How it works")]
    evening.desk.agenda.put(timeslot, items, "Priya")
    arrival = kiosk.service.arrive(kiosk.proven("ana", "20001"))
    assert (arrival.outcome, arrival.given_name, arrival.kept) == (Outcome.IN, "Ana", True)
    assert (arrival.dialer, arrival.table) == (made, "Table 2")
    assert arrival.next is not None
    assert (arrival.next.kind, arrival.next.at) == (ItemKind.WELCOME, FIRST)
    (stint,) = table(evening.store, "stint")
    assert (stint["dialer_id"], stint["by"]) == (made.id, "Kiosk")
    came = clock()
    clock.forward(20)
    again = kiosk.service.arrive(kiosk.proven("ana", "20001"))
    assert (again.outcome, again.since, again.dialer) == (Outcome.ALREADY_HERE, came, made)
    assert again.next is not None
    assert again.next.title == "How it works"


@pytest.mark.parametrize(
    ("who", "digits", "outcome"),
    [
        ("ben", "0102", Outcome.OTHER_SHIFT),
        ("carla", "0103", Outcome.CANCELLED_SIGNUP),
        ("dev", "0104", Outcome.VIRTUAL_EVENT),
    ],
)
def test_another_shift_a_cancelled_and_an_online_sign_up_get_in_once_confirmed(
    kiosk: Kiosk, who: str, digits: str, outcome: Outcome
) -> None:
    ticket = kiosk.proven(who, digits)
    before = dump(kiosk.evening.store)
    asked = kiosk.service.arrive(ticket)
    assert (asked.outcome, asked.shift_at) == (outcome, SECOND if who == "ben" else FIRST)
    assert dump(kiosk.evening.store) == before
    assert kiosk.service.arrive(ticket, confirmed=True).outcome is Outcome.IN
    assert kiosk.service.arrive(ticket).outcome is Outcome.ALREADY_HERE
    here = kiosk.desk.floor.board(kiosk.evening.early.timeslot_id).waiting
    assert len(here) == 1


def test_leaving_names_what_to_give_back_and_keeps_their_counts(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    kiosk.service.arrive(kiosk.proven("ana", "0101"))
    evening.desk.equipment.add(ThingKind.HEADSET, "Priya", count=1)
    evening.desk.equipment.lend_next(evening.signup("Ana Klein"), ThingKind.HEADSET, "Priya")
    ticket = kiosk.proven("ana", "0101", leaving=True)
    leaving = kiosk.service.leaving(ticket)
    assert (leaving.given_name, leaving.things) == ("Ana", ("Headset 1",))
    told: dict[str, Any] = {"conversations": 2, "next_shift": NextShift.YES}
    with pytest.raises(Problem, match="tally_negative"):
        kiosk.leave(ticket, -1, **told)
    assert kiosk.leave(ticket, 31, **told) == Left(Outcome.OUT)
    assert kiosk.leave(ticket, 31, **told) == Left(Outcome.ALREADY_LEFT)
    mark = table(evening.store, "mark")[-1]
    assert (mark["kind"], mark["calls"], mark["next_shift"]) == ("out", 31, "yes")
    assert len(evening.desk.equipment.out()) == 1


def test_a_walk_in_with_a_known_e_mail_and_name_is_them_and_nothing_of_theirs_is_changed(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    people = table(evening.store, "person")
    typed = Contact("Ana", "Klein", "ANA@example.org", "2025559999", "99999")
    arrival = kiosk.walk_in(typed, sms_consent=True, consent_text="v1", language="es")
    assert (arrival.outcome, arrival.since, arrival.shift_at) == (Outcome.IN, None, FIRST)
    assert table(evening.store, "person") == people
    assert evening.desk.hub.status().attendance["walk_ins"] == 0
    assert kiosk.walk_in(typed) == arrival, "here already or not, it says the same"
    assert len(table(evening.store, "mark")) == 1


@pytest.mark.parametrize(
    "typed",
    [
        person("Ana Klein"),
        person("Ana Klein", "", "+12025550101"),
        person("Ana Klein", "other@example.org"),
        person("Anna Klein", "ana@example.org"),
    ],
)
def test_who_may_be_somebody_of_the_list_is_a_newcomer_and_only_the_host_hears_of_it(
    evening: DeskEvening, kiosk: Kiosk, typed: Contact
) -> None:
    ana = evening.signup("Ana Klein")
    stranger = kiosk.walk_in(person("Wes Quill", "wes@example.org"))
    arrival = kiosk.walk_in(typed)
    assert kiosk.waves() == [(WaveKind.DOUBLE, typed.full_name)]
    (wave,) = evening.desk.waves.all()
    assert wave.known_name == "Ana Klein"
    assert ana not in kiosk.seen()
    assert repr(arrival).replace(typed.given_name, "") == repr(stranger).replace("Wes", "")


def test_consent_is_kept_with_its_text_only_where_it_was_given(
    evening: DeskEvening, kiosk: Kiosk
) -> None:
    kiosk.walk_in(person("Wes Quill"), consent_text="v1", language="es", first_time=True)
    kiosk.walk_in(person("Uma Yes"), sms_consent=True, consent_text="v1")
    kept = {row["given_name"]: row for row in table(evening.store, "person")}
    assert [kept[one]["consent_text"] for one in ("Wes", "Uma")] == ["", "v1"]
    assert [kept[one]["sms_consent"] for one in ("Wes", "Uma")] == [0, 1]
    assert (kept["Wes"]["language"], kept["Wes"]["first_time"]) == ("es", 1)
    with pytest.raises(Problem, match="walk_in_needs_name"):
        kiosk.walk_in(person("Wes"))


def test_without_a_shift_nobody_can_come(desk: Desk) -> None:
    service = SelfService(desk, lambda: None)
    assert not service.open()
    with pytest.raises(Problem, match="kiosk_no_shift"):
        service.find("ana")


def test_it_does_not_start_without_a_pin_and_opens_by_a_leaders_own_alone(
    evening: DeskEvening, kiosk: Kiosk, clock: SetClock
) -> None:
    assert not kiosk.service.can_start()
    leaders = evening.desk.leaders
    ruth, omar = (leaders.put(name, Role.HOST) for name in ("Ruth Kim", "Omar Diaz"))
    leaders.set_pin(ruth.id, "1357", "1357")
    leaders.set_pin(ruth.id, "2468", "2468")
    leaders.set_pin(omar.id, "9753", "9753")
    gone = leaders.put("Gone Away", Role.HOST)
    leaders.set_pin(gone.id, "4444", "4444")
    leaders.retire(gone.id)
    assert kiosk.service.can_start()
    for initials, pin in (
        ("RK", "9753"),
        ("RK", "1357"),
        ("RK", ""),
        ("", "2468"),
        ("", ""),
        ("GA", "4444"),
        ("XX", "2468"),
        ("RK OD", "2468"),
    ):
        clock.forward(6)
        assert not kiosk.service.unlock(initials, pin)
    assert kiosk.waves() == [(WaveKind.WRONG_PIN, "")]
    clock.forward(6)
    assert kiosk.service.unlock("rk", "2468")


def test_wrong_pins_have_to_wait_longer_each_time_and_the_right_one_too(
    evening: DeskEvening, kiosk: Kiosk, clock: SetClock
) -> None:
    ruth = evening.desk.leaders.put("Ruth Kim", Role.HOST)
    evening.desk.leaders.set_pin(ruth.id, "2468", "2468")
    for _ in range(3):
        assert not kiosk.service.unlock("RK", "0000")
    with pytest.raises(Problem, match="pin_wait"):
        kiosk.service.unlock("RK", "2468")
    clock.forward(0.1)
    assert kiosk.service.unlock("RK", "2468")


def test_a_right_pin_opens_where_the_file_takes_nothing_and_wrong_ones_still_wait(
    tmp_path: Path, clock: SetClock
) -> None:
    kiosk, store = a_fragile_kiosk(tmp_path / "hubdesk.db", clock)
    ruth = kiosk.desk.leaders.put("Ruth Kim", Role.HOST)
    kiosk.desk.leaders.set_pin(ruth.id, "2468", "2468")
    with store.refusing():
        for _ in range(3):
            assert not kiosk.service.unlock("RK", "0000")
        with pytest.raises(Problem, match="pin_wait"):
            kiosk.service.unlock("RK", "2468")
        clock.forward(0.1)
        assert kiosk.service.unlock("RK", "2468")
        assert not kiosk.service.unlock("RK", "0000"), "counted from the start again"
    assert kiosk.service.unlock("RK", "2468")
    store.close()


def test_a_file_that_cannot_be_read_keeps_nobody_in_the_kiosk_and_lets_no_wrong_pin_out(
    tmp_path: Path, clock: SetClock
) -> None:
    kiosk, store = a_fragile_kiosk(tmp_path / "hubdesk.db", clock)
    kiosk.desk.hub.set(hub_name="Union Hall")
    ruth = kiosk.desk.leaders.put("Ruth Kim", Role.HOST)
    kiosk.desk.leaders.set_pin(ruth.id, "1357", "1357")
    kiosk.desk.leaders.set_pin(ruth.id, "2468", "2468")
    assert kiosk.service.can_start()
    assert kiosk.service.hub_name == "Union Hall"
    ana = kiosk.proven("ana", "0101")
    with store.gone():
        for wrong in ("1357", ""):
            assert not kiosk.service.unlock("RK", wrong)
        assert kiosk.service.unlock("RK", "2468")
        assert kiosk.service.hub_name == "Union Hall"
        assert not kiosk.service.wave(kind=WaveKind.OUT_OF_ORDER)
        assert not kiosk.service.arrive(ana).kept
        assert kiosk.service.put_by() == 1
    assert kiosk.service.put_by() == 0
    assert kiosk.desk.hub.status().attendance["here"] == 1
    store.close()


def test_rules_of_the_kiosk_hold_on_the_day_of_the_event_where_it_is(
    evening: DeskEvening, store: Store
) -> None:
    """The late shift begins at midnight in Greenwich: in New York it is still the same day."""
    late = SelfService(evening.desk, lambda: evening.late)
    assert [one.name for one in late.find("dev").matches] == ["Dev R."]
    assert (ONLINE.timezone, AT_HOME.starts_at) == ("America/New_York", FIRST)
