"""Checking in, out and back from a command line: every outcome has its sentence and its status."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import EARLY, PHONE_BANK, TONIGHT, a_row, person, put_in

from hubdesk.clock import SetClock
from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import IncomingEvent, IncomingTimeslot

LAST_WEEK = IncomingEvent(ServerId(90009), "Last week", "America/New_York")
OLD_FRIEND = person("Fay Oldham", "fay@example.org", "+12025550106", "20006")


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster, and one person who came last week only."""
    commands = Commands(tmp_path, clock, capsys)
    ago = IncomingTimeslot(
        ServerId(91009),
        EARLY.starts_at.replace(day=13),
        EARLY.ends_at.replace(day=13) if EARLY.ends_at else None,
    )
    with commands.station() as station:
        put_in(station.store, [*TONIGHT, a_row(OLD_FRIEND, ago, event=LAST_WEEK)])
    return commands


def test_an_e_mail_in_any_case_checks_somebody_in(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "ANA@Example.org")
    assert (said.status, said.out, said.err) == (0, "Ana Klein is in.\n", "")
    assert hubdesk.counts() == {"here": 1, "worksheet": 1}


def test_a_name_may_be_typed_without_quotes_and_in_any_order(hubdesk: Commands) -> None:
    assert hubdesk("check-in", "klein", "an").status == 0
    assert hubdesk.counts()["here"] == 1


def test_the_ids_a_search_shows_are_taken(hubdesk: Commands) -> None:
    (found,) = hubdesk.json("search", "eli")["people"]
    assert hubdesk("check-in", found["id"]).status == 0
    assert hubdesk("undo", found["signup"]["id"]).status == 0


def test_a_press_reports_who_when_and_where_they_stand(hubdesk: Commands) -> None:
    document = hubdesk.json("check-in", "ana@example.org")
    assert document["outcome"] == "in"
    assert document["standing"] == "here"
    assert document["at"] == "2026-10-20T21:45:00Z"
    assert document["starts_at"] == "2026-10-20T22:00:00Z"
    assert document["by"] == "command line"
    assert document["person"]["email"] == "ana@example.org"
    assert document["since"] is None


def test_who_is_on_duty_is_on_the_record(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        station.desk.hub.set(host_name="Rosa", on_duty="Miguel")
    assert hubdesk.json("check-in", "ana@example.org")["by"] == "Miguel"


def test_a_second_press_says_already_here_since_when_and_by_whom(
    hubdesk: Commands, clock: SetClock
) -> None:
    hubdesk("check-in", "ana@example.org")
    clock.forward(9)
    said = hubdesk("check-in", "ana@example.org")
    assert said.status == 0
    assert said.out == "Ana Klein is already here since 17:45, checked in by command line.\n"
    again = hubdesk.json("check-in", "ana@example.org")
    assert (again["outcome"], again["since"]) == ("already_here", "2026-10-20T21:45:00Z")
    assert hubdesk.counts()["here"] == 1


def test_several_hits_are_listed_and_nobody_is_checked_in(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        namesake = person("Ana Klein", "ana.k@example.org")
        put_in(station.store, [*TONIGHT, a_row(namesake)])
    said = hubdesk("check-in", "ana klein")
    assert said.status == 3
    assert said.out == ""
    assert "2 people are found by that" in said.err
    assert said.err.count("Ana Klein") == 2
    people = hubdesk.json("check-in", "ana klein", status=3)["people"]
    assert len({one["id"] for one in people}) == len({one["telling"] for one in people}) == 2
    assert hubdesk.counts() == {}


def test_nobody_found_is_a_known_problem(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "zzz")
    assert said.status == 1
    assert said.err.splitlines()[0] == "Nobody was found."
    assert len(said.err.splitlines()) == 2
    assert hubdesk.json("check-in", "zzz", status=1) == {"problem": "not_found"}


def test_another_shift_waits_for_a_word_and_then_takes_this_one(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "ben@example.org")
    assert said.status == 3
    assert "signed up for Tue 20 Oct 20:00" in said.err
    assert "--confirm" in said.err
    assert hubdesk.counts() == {}
    assert hubdesk("check-in", "ben@example.org", "--confirm").status == 0
    assert hubdesk.counts("--timeslot", "91001") == {"here": 1, "worksheet": 2}


def test_a_timeslot_somebody_signed_up_for_uses_that_sign_up(hubdesk: Commands) -> None:
    document = hubdesk.json("check-in", "ben@example.org", "--timeslot", "91002")
    assert document["outcome"] == "in"
    late = next(
        one for one in hubdesk.json("events")["shifts"] if one["timeslot_number"] == "91002"
    )
    assert document["timeslot_id"] == late["timeslot_id"]
    again = hubdesk.json("check-in", "ben@example.org", "--timeslot", late["timeslot_id"])
    assert again["outcome"] == "already_here"


def test_a_sign_up_id_of_another_shift_gives_way_to_the_one_for_this_shift(
    hubdesk: Commands,
) -> None:
    hubdesk("check-in", "ben@example.org", "--confirm")
    (found,) = hubdesk.json("search", "ben", "--timeslot", "91002")["people"]
    again = hubdesk.json("check-in", found["signup"]["id"])
    assert again["outcome"] == "already_here"


def test_an_unknown_timeslot_is_said(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "ana@example.org", "--timeslot", "123")
    assert said.status == 1
    assert "no such shift" in said.err


def test_a_cancelled_sign_up_gets_in_only_when_confirmed(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "carla@example.org")
    assert said.status == 3
    assert "Carla Novak cancelled" in said.err
    assert hubdesk.counts() == {}
    assert hubdesk("check-in", "carla@example.org", "--confirm").status == 0
    assert hubdesk.counts()["here"] == 1


def test_a_virtual_event_keeps_its_own_attendance(hubdesk: Commands) -> None:
    for words in (["dev@example.org"], ["dev@example.org", "--timeslot", "91003"]):
        said = hubdesk("check-in", *words)
        assert said.status == 1
        assert "online" in said.err
    assert hubdesk("check-in", "dev@example.org", "--timeslot", "91003", "--confirm").status == 1
    assert hubdesk.counts() == {}


def test_somebody_of_a_virtual_event_who_stands_here_is_a_walk_in(hubdesk: Commands) -> None:
    assert hubdesk("check-in", "dev@example.org", "--confirm").status == 0
    assert hubdesk.counts()["walk_ins"] == 1


def test_somebody_known_but_not_signed_up_is_a_walk_in_when_confirmed(hubdesk: Commands) -> None:
    said = hubdesk("check-in", "fay@example.org")
    assert said.status == 3
    assert "Fay Oldham is not signed up for Phone bank." in said.err
    assert hubdesk.json("check-in", "fay@example.org", status=3)["outcome"] == "not_signed_up"
    assert hubdesk.counts() == {}
    assert hubdesk("check-in", "fay@example.org", "--confirm").status == 0
    assert hubdesk.counts()["walk_ins"] == 1


def test_what_matters_at_the_door_is_said(hubdesk: Commands) -> None:
    notes = {
        "Is this your first phone bank?": "Yes",
        "Access needs": "A seat near the door",
        "Preferred language": "Spanish",
    }
    with hubdesk.station() as station:
        guest = person("Gus Tallow", "gus@example.org")
        put_in(station.store, [*TONIGHT, a_row(guest, notes=notes)])
    hubdesk("dialer", "add", "--name", "Scale to Win", "--kind", "scale_to_win", "--min", "8")
    said = hubdesk("check-in", "gus")
    assert said.out.splitlines()[:4] == [
        "Gus Tallow is in.",
        "Their first phone bank.",
        "Please note: A seat near the door",
        "Would rather speak Spanish.",
    ]
    assert said.out.splitlines()[4].startswith("Next dialer: Scale to Win.")


def test_a_name_cannot_command_the_terminal(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        put_in(station.store, [*TONIGHT, a_row(person("Red\x1b[31m \x07Alert", "r@example.org"))])
    assert "\x1b" not in hubdesk("check-in", "r@example.org").out
    assert "\x1b" not in hubdesk("search", "alert").out


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u2028"])
def test_a_name_cannot_turn_the_rest_of_its_line_around(hubdesk: Commands, mark: str) -> None:
    with hubdesk.station() as station:
        put_in(station.store, [*TONIGHT, a_row(person(f"Rae {mark}Alert", "r@example.org"))])
    assert mark not in hubdesk("check-in", "r@example.org").out
    assert mark not in hubdesk("search", "alert").out


def test_undo_takes_the_press_back_and_a_second_one_has_nothing_left(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    said = hubdesk("undo", "ana@example.org")
    assert (said.status, said.out) == (0, "Taken back: Ana Klein. They are expected again.\n")
    assert hubdesk.counts() == {"cancelled": 1}
    said = hubdesk("undo", "ana@example.org")
    assert said.status == 1
    assert "nothing to take back" in said.err


def test_undo_of_a_check_out_leaves_them_here(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    hubdesk("check-out", "ana@example.org")
    assert hubdesk.json("undo", "ana@example.org")["standing"] == "here"
    assert hubdesk.counts()["here"] == 1


def test_undo_takes_the_later_shift_back_before_the_check_out_it_brought(
    hubdesk: Commands, clock: SetClock
) -> None:
    hubdesk("check-in", "ana@example.org")
    clock.forward(150)
    with hubdesk.station() as station:
        late = max(station.desk.hub.shifts(), key=lambda one: one.starts_at).timeslot_id
    hubdesk("check-in", "ana@example.org", "--timeslot", late, "--confirm")
    assert [hubdesk.json("undo", "ana@example.org")["standing"] for _ in "ab"] == [
        "expected",
        "here",
    ]
    assert hubdesk.counts()["here"] == 1


def test_undo_and_check_out_act_where_they_are_even_in_another_shift(
    hubdesk: Commands, clock: SetClock
) -> None:
    hubdesk("check-in", "ana@example.org")
    clock.forward(150)
    assert hubdesk.json("check-out", "ana@example.org")["starts_at"] == "2026-10-20T22:00:00Z"
    assert hubdesk.json("undo", "ana@example.org")["standing"] == "here"
    assert hubdesk.counts()["here"] == 1


def test_check_out_keeps_their_own_counts(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    words = ["check-out", "ana@example.org", "--calls", "62", "--conversations", "9"]
    document = hubdesk.json(*words)
    assert (document["calls"], document["conversations"]) == (62, 9)
    assert document["standing"] == "left"
    assert hubdesk.counts() == {"left": 1, "worksheet": 1}
    again = hubdesk("check-out", "ana@example.org")
    assert (again.status, again.out) == (0, "Ana Klein has left already.\n")


def test_nobody_checks_out_who_is_not_here(hubdesk: Commands) -> None:
    said = hubdesk("check-out", "ana@example.org")
    assert said.status == 1
    assert "not checked in" in said.err
    assert "Ana" not in said.err


def test_counts_below_zero_change_nothing(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    assert hubdesk("check-out", "ana@example.org", "--calls", "-1").status == 1
    assert hubdesk.counts()["here"] == 1


def test_a_first_and_a_last_name_are_enough_to_walk_in(hubdesk: Commands) -> None:
    said = hubdesk("walk-in", "--first", "Zoe", "--last", "Quill")
    assert (said.status, said.out) == (0, "Zoe Quill is in.\n")
    assert hubdesk.counts() == {"here": 1, "walk_ins": 1, "worksheet": 1}


def test_a_walk_in_keeps_what_they_told(hubdesk: Commands) -> None:
    document = hubdesk.json(
        *("walk-in", "--first", "Zoe", "--last", "Quill", "--email", "Zoe@Example.org"),
        *("--phone", "(202) 555-0177", "--zip", "20017", "--language", "Spanish"),
        *("--first-time", "--timeslot", "91002"),
    )
    about = document["person"]
    assert (about["email"], about["phone"]) == ("zoe@example.org", "+12025550177")
    assert (about["zip"], document["language"], document["first_time"]) == (
        "20017",
        "Spanish",
        True,
    )
    assert document["starts_at"] == "2026-10-21T00:00:00Z"


@pytest.mark.parametrize(("words", "consent"), [((), 0), (("--sms-consent",), 1)])
def test_consent_to_text_messages_is_never_assumed(
    hubdesk: Commands, words: tuple[str, ...], consent: int
) -> None:
    hubdesk("walk-in", "--first", "Zoe", "--last", "Quill", *words)
    with hubdesk.station() as station, station.store.read() as connection:
        kept = connection.exec_driver_sql(
            "SELECT sms_consent, consent_text <> '' FROM person WHERE given_name = 'Zoe'"
        ).one()
    assert tuple(kept) == (consent, consent)


def test_likely_doubles_are_told_with_the_reason_and_added_all_the_same(
    hubdesk: Commands,
) -> None:
    said = hubdesk("walk-in", "--first", "Ana", "--last", "Kline", "--phone", "2025550101")
    assert said.status == 0
    assert "May be the same as Ana Klein: same phone" in said.err
    assert hubdesk.counts()["walk_ins"] == 1


def test_the_same_person_walking_in_is_no_double(hubdesk: Commands) -> None:
    words = ["walk-in", "--first", "Ana", "--last", "Klein", "--email", "ana@example.org"]
    document = hubdesk.json(*words)
    assert document["doubles"] == []
    assert hubdesk.counts() == {"here": 1, "worksheet": 1}


@pytest.mark.parametrize(
    "words",
    [
        ("--last", "Quill", "--first", " "),
        ("--first", "Zoe", "--last", "Quill", "--email", "zoe.example.org"),
        ("--first", "Zoe", "--last", "Quill", "--phone", "12"),
        ("--first", "Zoe", "--last", "Quill", "--zip", "123"),
    ],
)
def test_a_walk_in_that_mobilize_would_refuse_adds_nobody(
    hubdesk: Commands, words: tuple[str, ...]
) -> None:
    before = hubdesk.json("status")
    said = hubdesk("walk-in", *words)
    assert said.status == 1
    assert len(said.err.splitlines()) == 2
    assert hubdesk.json("status") == before


def test_nobody_walks_in_to_an_event_that_meets_online(hubdesk: Commands) -> None:
    words = ["walk-in", "--first", "Zoe", "--last", "Quill", "--timeslot", "91003"]
    assert hubdesk.json(*words, status=1) == {"problem": "virtual_event"}
    assert hubdesk.counts() == {}


def test_without_a_roster_there_is_no_shift_to_check_in_for(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    hubdesk = Commands(tmp_path, clock, capsys)
    for words in (["check-in", "ana"], ["walk-in", "--first", "Zoe", "--last", "Quill"]):
        assert hubdesk.json(*words, status=1) == {"problem": "no_timeslot"}


def test_a_search_lists_shift_standing_and_id_and_nobody_is_an_answer(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    said = hubdesk("search", "a")
    assert said.status == 0
    line = next(line for line in said.out.splitlines() if line.startswith("Ana Klein"))
    assert "Tue 20 Oct 18:00, here since 17:45" in line
    nobody = hubdesk("search", "qqqq")
    assert (nobody.status, nobody.out) == (0, "Nobody was found.\n")
    assert hubdesk.json("search", "qqqq") == {"people": []}


def test_percent_and_underscore_are_plain_characters(hubdesk: Commands) -> None:
    for text in ("%", "_", "'; DROP TABLE person; --", '"'):
        assert hubdesk.json("search", text) == {"people": []}


def test_tonight_s_event_is_the_one_that_commands_take(hubdesk: Commands) -> None:
    shifts = hubdesk.json("events")["shifts"]
    assert [one["timeslot_number"] for one in shifts if one["tonight"]] == ["91001"]
    assert PHONE_BANK.title in hubdesk("events").out
