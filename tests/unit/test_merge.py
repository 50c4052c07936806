"""A roster that comes in: what is new, changed, cancelled or gone, and who is who."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from factories import (
    ANA,
    BEN,
    EARLY,
    ELI,
    FIRST,
    LATE,
    PHONE_BANK,
    a_row,
    dump,
    person,
    put_in,
    table,
)

from hubdesk.domain.answers import from_notes
from hubdesk.domain.ids import ServerId
from hubdesk.domain.merge import Known, plan
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import (
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
)
from hubdesk.store import roster
from hubdesk.store.engine import Store

CANCELLED = SignUpStatus.CANCELLED
SHEET_EVENT = IncomingEvent(None, "Phone bank", "America/New_York")
SHEET_EARLY = IncomingTimeslot(None, FIRST)


def counts(
    store: Store, rows: Iterable[IncomingSignUp], *, complete: bool = True
) -> dict[str, int]:
    """Put rows in and answer only the counts that are not zero."""
    return {name: n for name, n in put_in(store, rows, complete=complete).counts().items() if n}


class TestWhatChanged:
    def test_a_first_roster_is_new(self, store: Store) -> None:
        assert counts(store, [a_row(ANA), a_row(BEN)]) == {"new": 2, "people_new": 2}

    def test_the_same_roster_again_changes_nothing(self, store: Store) -> None:
        rows = [a_row(ANA), a_row(BEN, LATE), a_row(ELI, status=CANCELLED)]
        put_in(store, rows)
        before = dump(store)
        assert counts(store, rows) == {"same": 3}
        assert dump(store) == before

    def test_a_cancelled_sign_up_is_counted_once(self, store: Store) -> None:
        put_in(store, [a_row(ANA)])
        cancelled = [a_row(ANA, status=CANCELLED)]
        assert counts(store, cancelled) == {"cancelled": 1}
        assert counts(store, cancelled) == {"same": 1}

    def test_gone_is_marked_never_removed_and_may_come_back(self, store: Store) -> None:
        put_in(store, [a_row(ANA), a_row(BEN)])
        assert counts(store, [a_row(ANA)]) == {"same": 1, "gone": 1}
        assert len(table(store, "signup")) == len(table(store, "person")) == 2
        assert counts(store, [a_row(ANA)]) == {"same": 1}
        assert counts(store, [a_row(ANA), a_row(BEN)]) == {"same": 1, "changed": 1}
        assert [row["gone_at"] for row in table(store, "signup")] == [None, None]

    def test_a_page_of_changes_makes_nobody_gone(self, store: Store) -> None:
        put_in(store, [a_row(ANA), a_row(BEN)])
        assert counts(store, [a_row(ANA)], complete=False) == {"same": 1}

    def test_another_event_s_roster_makes_nobody_gone(self, store: Store) -> None:
        put_in(store, [a_row(ANA)])
        other = replace(PHONE_BANK, server_id=ServerId(90009), title="Friday")
        slot = IncomingTimeslot(ServerId(91009), FIRST + timedelta(days=3))
        assert counts(store, [a_row(BEN, slot, event=other)]) == {"new": 1, "people_new": 1}

    def test_a_list_of_one_shift_leaves_the_other_shifts_sign_ups_alone(self, store: Store) -> None:
        put_in(store, [a_row(ANA), a_row(BEN), a_row(BEN, LATE), a_row(ELI, LATE)])
        assert counts(store, [a_row(ELI, LATE)]) == {"same": 1, "gone": 1}
        early, late = (
            [row["gone_at"] for row in table(store, "signup") if row["timeslot_id"] == slot["id"]]
            for slot in sorted(table(store, "timeslot"), key=lambda slot: slot["starts_at"])
        )
        assert early == [None, None]
        assert sorted(gone is None for gone in late) == [False, True]

    @pytest.mark.parametrize("attended", [True, False, None])
    @pytest.mark.parametrize("status", [SignUpStatus.CONFIRMED, CANCELLED])
    def test_a_source_without_a_word_on_status_keeps_what_was_known(
        self, store: Store, status: SignUpStatus, attended: bool | None
    ) -> None:
        put_in(store, [a_row(ANA, status=status, attended=attended)])
        assert counts(store, [a_row(ANA, told=False)]) == {"same": 1}
        (row,) = table(store, "signup")
        assert row["status"] == status
        assert row["attended"] == attended

    @pytest.mark.parametrize(
        "after",
        [
            a_row(ANA, status=SignUpStatus.CONFIRMED),
            a_row(ANA, attended=True),
            a_row(ANA, attended=False),
            a_row(replace(ANA, phone="+12025550177")),
        ],
    )
    def test_another_word_of_mobilize_s_is_a_change(
        self, store: Store, after: IncomingSignUp
    ) -> None:
        put_in(store, [a_row(ANA)])
        assert counts(store, [after]) == {"changed": 1}
        assert counts(store, [after]) == {"same": 1}

    def test_a_moved_sign_up_is_the_same_sign_up_elsewhere(self, store: Store) -> None:
        put_in(store, [a_row(ANA, server_id=ServerId(92001)), a_row(BEN, LATE)])
        moved = a_row(ANA, LATE, server_id=ServerId(92001))
        assert counts(store, [moved, a_row(BEN, LATE)]) == {"changed": 1, "same": 1}
        assert len(table(store, "signup")) == 2

    def test_a_moved_timeslot_is_the_same_timeslot(self, store: Store) -> None:
        put_in(store, [a_row(ANA)])
        later = replace(EARLY, starts_at=FIRST + timedelta(minutes=30))
        put_in(store, [a_row(ANA, later)])
        (slot,) = table(store, "timeslot")
        assert slot["starts_at"] == later.starts_at.timestamp() * 1000


class TestWhoIsWho:
    def test_the_same_email_in_another_case_is_one_person(self, store: Store) -> None:
        rows = [a_row(ANA), a_row(person("ANA KLEIN", "ana@example.org"), LATE)]
        assert counts(store, rows) == {"new": 2, "people_new": 1}

    def test_the_same_email_under_another_name_is_two_who_share_it(self, store: Store) -> None:
        otto = person("Otto Klein", "ana@example.org")
        assert counts(store, [a_row(ANA), a_row(otto)]) == {
            "new": 2,
            "people_new": 2,
            "people_sharing": 2,
        }
        assert [row["shares_email"] for row in table(store, "person")] == [1, 1]

    def test_who_gave_up_an_email_does_not_share_it(self, store: Store) -> None:
        put_in(store, [a_row(ANA, user_id=ServerId(93001))])
        renamed = a_row(replace(ANA, email="ana.new@example.org"), user_id=ServerId(93001))
        put_in(store, [renamed, a_row(person("Otto Klein", "ana@example.org"))])
        assert [row["shares_email"] for row in table(store, "person")] == [0, 0]

    def test_several_timeslots_are_several_sign_ups_of_one_person(self, store: Store) -> None:
        assert counts(store, [a_row(ANA), a_row(ANA, LATE)]) == {"new": 2, "people_new": 1}

    def test_one_timeslot_twice_is_one_sign_up_and_what_says_more_counts(
        self, store: Store
    ) -> None:
        rows = [
            a_row(ANA, server_id=ServerId(92001)),
            a_row(ANA, server_id=ServerId(92002), status=CANCELLED),
        ]
        for order in (rows, rows[::-1]):
            planned = put_in(store, order)
            assert planned.repeated == 1
            (row,) = table(store, "signup")
            assert (row["status"], row["server_id"]) == ("registered", 92001)

    def test_mobilize_s_user_is_the_same_person_whatever_they_are_called(
        self, store: Store
    ) -> None:
        put_in(store, [a_row(ANA, user_id=ServerId(93001))])
        married = person("Ana Strand", "ana.strand@example.org")
        put_in(store, [a_row(married, LATE, user_id=ServerId(93001))])
        (row,) = table(store, "person")
        assert (row["family_name"], row["folded_name"]) == ("Strand", "ana strand")

    @pytest.mark.parametrize(
        ("known", "named", "people"),
        [
            (person("Ana Klein"), person("Ana Klein"), 1),
            (person("Ana Klein", phone="+12025550101"), person("Ana Klein"), 1),
            (ANA, person("Ana Klein"), 1),
            (person("Ana Klein"), ANA, 1),
            (ANA, person("Ana Klein", phone="+12025550101"), 1),
            (ANA, person("Ana Klein", phone="+12025550199"), 2),
            (ANA, person("Ana Klein", "other.ana@example.org"), 2),
        ],
    )
    def test_without_an_email_the_phone_or_the_shift_decides(
        self, store: Store, known: Contact, named: Contact, people: int
    ) -> None:
        put_in(store, [a_row(known)])
        put_in(store, [a_row(named)], complete=False)
        assert len(table(store, "person")) == people

    def test_a_bare_name_in_another_shift_is_nobody_yet_known(self, store: Store) -> None:
        put_in(store, [a_row(person("Ana Klein"))])
        put_in(store, [a_row(person("Ana Klein"), LATE)], complete=False)
        assert len(table(store, "person")) == 2

    def test_mobilize_s_word_fills_and_blanks_take_nothing_away(self, store: Store) -> None:
        put_in(store, [a_row(ANA)])
        put_in(store, [a_row(person("Ana Klein", "ana@example.org"))])
        (row,) = table(store, "person")
        assert (row["phone"], row["zip_code"]) == (ANA.phone, ANA.zip_code)


class TestExportThenKey:
    def test_mobilize_s_numbers_are_adopted_and_nothing_is_doubled(self, store: Store) -> None:
        sheet = [
            a_row(ANA, SHEET_EARLY, event=SHEET_EVENT),
            a_row(BEN, SHEET_EARLY, event=SHEET_EVENT),
        ]
        put_in(store, sheet)
        by_key = [
            a_row(ANA, server_id=ServerId(92001), user_id=ServerId(93001)),
            a_row(BEN, server_id=ServerId(92002), user_id=ServerId(93002)),
        ]
        assert counts(store, by_key) == {"same": 2}
        (event,), (slot,) = table(store, "event"), table(store, "timeslot")
        assert (event["server_id"], slot["server_id"], slot["ends_assumed"]) == (90001, 91001, 0)
        assert {row["server_id"] for row in table(store, "signup")} == {92001, 92002}

    def test_an_export_after_a_pull_keeps_mobilize_s_numbers(self, store: Store) -> None:
        put_in(store, [a_row(ANA, server_id=ServerId(92001), user_id=ServerId(93001))])
        numbered = replace(SHEET_EVENT, server_id=ServerId(90001))
        assert counts(store, [a_row(ANA, SHEET_EARLY, event=numbered)]) == {"same": 1}
        assert [row["server_id"] for row in table(store, "signup")] == [92001]
        assert [row["user_id"] for row in table(store, "person")] == [93001]
        assert [row["ends_assumed"] for row in table(store, "timeslot")] == [0]

    def test_an_event_of_the_same_title_on_another_day_is_another(self, store: Store) -> None:
        put_in(store, [a_row(ANA, SHEET_EARLY, event=SHEET_EVENT)])
        next_week = IncomingTimeslot(ServerId(91008), FIRST + timedelta(days=7))
        other = replace(PHONE_BANK, server_id=ServerId(90008))
        put_in(store, [a_row(ANA, next_week, event=other)])
        put_in(store, [a_row(ANA)])
        assert len(table(store, "event")) == 2
        assert len(table(store, "signup")) == 2

    def test_two_timeslots_that_begin_together_stay_two(self, store: Store) -> None:
        beside = IncomingTimeslot(ServerId(91007), EARLY.starts_at, EARLY.ends_at)
        rows = [a_row(ANA), a_row(BEN, beside)]
        assert counts(store, rows) == {"new": 2, "people_new": 2}
        assert counts(store, rows) == {"same": 2}
        assert sorted(row["server_id"] for row in table(store, "timeslot")) == [91001, 91007]

    def test_an_event_listed_without_sign_ups_has_its_shifts(self, store: Store) -> None:
        listed = [(PHONE_BANK, (EARLY, LATE))]
        with store.write() as connection:
            known = roster.known_about(connection, [], [PHONE_BANK])
            roster.apply(connection, plan(known, [], complete=False, listed=listed), FIRST)
        assert len(table(store, "timeslot")) == 2


class TestWhatTheAnswersSay:
    @pytest.mark.parametrize(
        ("notes", "heard"),
        [
            ({"Is this your first phone bank?": "Yes"}, (True, "", "")),
            ({"Is this your first phone bank?": "no"}, (False, "", "")),
            ({"Accessibility needs": "Ramp"}, (False, "Ramp", "")),
            ({"Anything you need?": "None"}, (False, "", "")),
            ({"Preferred language": "Español"}, (False, "", "Español")),
            ({"Preferred language": "English"}, (False, "", "")),
            ({"Favourite colour": "Blue"}, (False, "", "")),
            ({"Notes": "  "}, (False, "", "")),
        ],
    )
    def test_first_timers_attention_and_language_are_heard(
        self, notes: dict[str, str], heard: tuple[bool, str, str]
    ) -> None:
        said = from_notes(notes)
        assert (said.first_time, said.attention, said.language) == heard

    def test_what_was_heard_once_stays(self, store: Store) -> None:
        put_in(store, [a_row(ANA, notes={"Accessibility needs": "Ramp"})])
        put_in(store, [a_row(ANA)])
        assert [row["attention"] for row in table(store, "person")] == ["Ramp"]


def test_two_of_one_name_without_an_e_mail_are_two_where_they_live_apart() -> None:
    here = a_row(person("Ana Klein", phone="+12025550102", zip_code="02139"))
    there = a_row(person("Ana Klein", zip_code="45402"))
    unsaid = a_row(person("Ana Klein"))
    assert len(plan(Known(), [here, there], complete=True).people) == 2
    assert len(plan(Known(), [here, unsaid], complete=True).people) == 1
