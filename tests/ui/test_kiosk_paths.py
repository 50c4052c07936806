"""Every path through the kiosk, by keys alone and by taps alone, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from factories import DeskEvening, a_dialer, dump
from kiosk_visitor import Visitor, kiosks
from PySide6.QtCore import Qt

from hubdesk.clock import SetClock
from hubdesk.domain.checkin import NextShift, Standing
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.selfservice import WaveKind
from hubdesk.ui.kiosk.newcomer import CONSENT, New
from hubdesk.ui.kiosk.prove import Prove
from hubdesk.ui.kiosk.who import Who

HERE, LEFT, EXPECTED = Standing.HERE, Standing.LEFT, Standing.EXPECTED
WAYS = [(how, code) for how in ("keys", "clicks") for code in ("en", "es")]


@pytest.fixture(params=WAYS, ids=["-".join(way) for way in WAYS])
def kiosk(
    request: pytest.FixtureRequest, evening: DeskEvening, clock: SetClock, wearing: None
) -> Iterator[Visitor]:
    evening.desk.floor.put_dialer(
        a_dialer(link="https://dialer.example.org/tonight", code="4821", table="Table 2"), "Ruth"
    )
    yield from kiosks(evening, clock, *request.param)


def waves(kiosk: Visitor) -> list[WaveKind]:
    return [one.kind for one in kiosk.evening.desk.waves.all(open_only=False)]


def test_two_taps_four_digits_and_somebody_is_in_with_their_table(kiosk: Visitor) -> None:
    kiosk.check_in("ana", "0101")
    assert kiosk.name == "In"
    assert kiosk.reads("You’re in, {name}.", name="Ana")
    assert kiosk.reads("Table 2: Scale to Win")
    assert kiosk.reads("Scan to open the dialer on your own laptop or tablet.")
    assert any("4821" in one for one in kiosk.words())
    assert kiosk.standing("Ana Klein") == {HERE}
    kiosk.press("Next person")
    assert kiosk.name == "Welcome"


def test_enter_after_the_last_digit_does_not_press_away_what_came_of_it(kiosk: Visitor) -> None:
    kiosk.begin()
    kiosk.pick("ana")
    shown = kiosk.window.shown
    assert isinstance(shown, Prove)
    kiosk.fill(shown.digits.line, "0101")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.reads("You’re in, {name}.", name="Ana")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.name == "Welcome"


def test_the_line_stays_where_it_is_while_names_come_and_go(kiosk: Visitor) -> None:
    kiosk.begin()
    shown = kiosk.window.shown
    assert isinstance(shown, Who)
    before = kiosk.middle(shown.line)
    kiosk.fill(shown.line, "ana")
    assert shown.buttons()
    assert kiosk.middle(shown.line) == before


def test_a_second_enter_does_not_press_away_what_came_of_a_form(kiosk: Visitor) -> None:
    kiosk.begin("I’m new tonight")
    form = kiosk.window.shown
    assert isinstance(form, New)
    said = ("Kwame", "Mensah", "kwame@example.org", "202 555 0177", "20017")
    for field, text in zip(form._fields(), said, strict=True):
        kiosk.fill(field.line, text)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.reads("You’re in, {name}.", name="Kwame")
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.name == "Welcome"


def test_digits_of_an_on_screen_keyboard_prove_and_its_enter_presses_nothing_away(
    kiosk: Visitor,
) -> None:
    kiosk.begin()
    kiosk.pick("ana")
    for digit in "0101":
        kiosk.compose(digit)
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.reads("You’re in, {name}.", name="Ana")


def test_wrong_digits_say_how_many_tries_are_left_and_the_right_ones_still_do(
    kiosk: Visitor,
) -> None:
    kiosk.check_in("ana", "9999")
    assert kiosk.reads("That is not what the list has. {count} tries are left.", count=4)
    kiosk.prove("0101")
    assert kiosk.reads("You’re in, {name}.", name="Ana")


def test_the_zip_proves_as_well(kiosk: Visitor) -> None:
    kiosk.begin()
    kiosk.pick("ana")
    kiosk.press("Use your ZIP code")
    kiosk.prove("20001")
    assert kiosk.reads("You’re in, {name}.", name="Ana")


def test_five_wrong_tries_send_to_the_host_who_is_told(kiosk: Visitor) -> None:
    kiosk.check_in("ana", "9999")
    for _ in range(4):
        kiosk.prove("9999")
    assert kiosk.reads("That was five tries. The host can check you in; they have been told.")
    kiosk.press("Next person")
    kiosk.check_in("ana", "0101")
    assert kiosk.name == "Paused"
    assert kiosk.standing("Ana Klein") == {EXPECTED}
    assert WaveKind.PAUSED in waves(kiosk)


def test_who_has_neither_phone_nor_zip_is_sent_to_the_host_who_is_told(kiosk: Visitor) -> None:
    kiosk.begin()
    kiosk.pick("nora")
    assert kiosk.reads("{name}, please see the host", name="Nora")
    assert waves(kiosk) == [WaveKind.NO_PROOF]


def test_three_people_at_most_are_listed_by_first_name_and_initial(kiosk: Visitor) -> None:
    kiosk.begin()
    kiosk.begin_typing("ma")
    assert not [one for one in kiosk.words() if one.startswith("Mara")]
    assert kiosk.reads("Three letters are enough.")
    kiosk.type("r")
    listed = kiosk.window.shown.buttons()  # type: ignore[union-attr]  # of Who
    assert [one.text() for one in listed] == [f"Mara{one} V." for one in "abc"]
    assert kiosk.reads("More people fit. Add letters, or wave to the host.")
    assert not any("Vale" in one or "@" in one for one in kiosk.words())


def test_a_short_whole_name_is_listed_by_its_two_letters(kiosk: Visitor) -> None:
    kiosk.begin()
    kiosk.pick("bo")
    assert kiosk.reads("{name}, last four of your phone?", name="Bo")


@pytest.mark.parametrize(
    ("letters", "digits", "sentence", "values"),
    [
        ("carla", "0103", "Good to see you, {name}.", {"name": "Carla"}),
        ("ben", "0102", "{name}, you signed up for {at}.", {"name": "Ben", "at": "20:00"}),
        ("dev", "0104", "{name}, you signed up to call from home.", {"name": "Dev"}),
    ],
    ids=["cancelled", "other shift", "on line"],
)
def test_a_sign_up_for_elsewhere_has_its_own_kind_sentence_and_may_stay(
    kiosk: Visitor, letters: str, digits: str, sentence: str, values: dict[str, str]
) -> None:
    kiosk.check_in(letters, digits)
    assert kiosk.reads(sentence, **values)
    kiosk.press("Yes, check me in")
    assert kiosk.reads("You’re in, {name}.", name=values["name"])
    assert HERE in kiosk.standing(
        {"carla": "Carla Novak", "ben": "Ben Ortiz"}.get(letters, "Dev Rao")
    )


def test_who_is_here_already_hears_since_when_and_where(kiosk: Visitor) -> None:
    kiosk.check_in("ana", "0101")
    kiosk.press("Next person")
    kiosk.forward(9)
    kiosk.check_in("ana", "0101")
    assert kiosk.reads("You’re here already, {name}.", name="Ana")
    assert kiosk.reads("You have been in since {at}.", at="17:45")
    assert kiosk.reads("Table 2: Scale to Win")


def test_a_newcomer_is_in_from_one_form_with_consent_as_they_read_it(kiosk: Visitor) -> None:
    kiosk.begin("I’m new tonight")
    form = kiosk.window.shown
    assert isinstance(form, New)
    assert not form.sms.isChecked()
    for field, text in zip(
        form._fields(), ("Kwame", "Mensah", "kwame@", "202 555 0177", "20017"), strict=True
    ):
        kiosk.fill(field.line, text)
    kiosk.press(CONSENT)
    kiosk.press("I’m here")
    assert kiosk.window.shown is form
    assert kiosk.reads("An e-mail has one @ and a dot after it")
    assert [one.text() for one in form._fields()] == [
        "Kwame", "Mensah", "kwame@", "202 555 0177", "20017"
    ]  # fmt: skip
    assert form.sms.isChecked()
    assert form.email.line.hasFocus()
    kiosk.type("example.org")
    kiosk.press("I’m here")
    assert kiosk.reads("You’re in, {name}.", name="Kwame")
    assert kiosk.standing("Kwame Mensah") == {HERE}


def test_a_likely_double_is_the_hosts_to_sort_out_and_never_shown(kiosk: Visitor) -> None:
    kiosk.begin("I’m new tonight")
    form = kiosk.window.shown
    assert isinstance(form, New)
    for field, text in zip(form._fields(), ("Ana", "Kleine", "ana.k@example.org"), strict=False):
        kiosk.fill(field.line, text)
    kiosk.fill(form.phone.line, "202 555 0101")
    kiosk.press("I’m here")
    assert kiosk.reads("You’re in, {name}.", name="Ana")
    assert waves(kiosk) == [WaveKind.DOUBLE]
    assert not any("Klein" in one or "@" in one for one in kiosk.words())


def test_leaving_checks_out_with_counts_and_names_what_to_give_back(kiosk: Visitor) -> None:
    desk = kiosk.evening.desk
    signup = kiosk.evening.signup("Eli Strand")
    desk.attendance.check_in(signup, kiosk.evening.early.timeslot_id, "Ruth Kim")
    desk.equipment.add(ThingKind.HEADSET, "Ruth Kim", label="Headset 4")
    desk.equipment.lend(signup, desk.equipment.things()[0].id, "Ruth Kim")
    kiosk.begin("I’m leaving")
    kiosk.pick("eli")
    kiosk.prove("0105")
    assert kiosk.reads("Please give {things} back to the host.", things="Headset 4")
    kiosk.fill(kiosk.window.shown.calls.line, "32")  # type: ignore[union-attr]  # of Out
    kiosk.fill(kiosk.window.shown.conversations.line, "x5")  # type: ignore[union-attr]
    kiosk.press(kiosk.say("Will you come to the next shift?") + ": " + kiosk.say("Yes"))
    kiosk.press("Check me out")
    assert kiosk.reads("Thank you, {name}.", name="Eli")
    assert kiosk.reads("Please give {things} back to the host.", things="Headset 4")
    assert kiosk.standing("Eli Strand") == {LEFT}
    kept = str(dump(kiosk.evening.store))
    assert "'calls': 32, 'conversations': 5" in kept
    assert f"'{NextShift.YES}'" in kept


def test_who_is_not_here_hears_so_once_they_have_shown_who_they_are(kiosk: Visitor) -> None:
    kiosk.begin("I’m leaving")
    kiosk.pick("ana")
    kiosk.prove("0101")
    assert kiosk.reads("You are not checked in, {name}.", name="Ana")
    kiosk.press("Next person")
    assert kiosk.name == "Welcome"


def test_a_wave_tells_the_host_and_says_so_once(kiosk: Visitor) -> None:
    kiosk.speak()
    kiosk.press("Wave to the host")
    assert kiosk.reads("The host has been told.")
    kiosk.press("English" if kiosk.code == "es" else "Español")
    assert waves(kiosk) == [WaveKind.HELP]


def test_without_a_shift_the_kiosk_says_so_kindly(kiosk: Visitor) -> None:
    kiosk.shift = None
    kiosk.begin("I’m new tonight")
    assert kiosk.reads("Nothing to check in for right now")
