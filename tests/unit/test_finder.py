"""Finding people at the desk: what a host types, and who should be on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from factories import (
    EARLY,
    FIRST,
    LATE,
    PHONE_BANK,
    DeskEvening,
    a_row,
    person,
    put_in,
)

from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import Hit
from hubdesk.domain.ids import ServerId
from hubdesk.domain.matching import DoubleReason, TellingField
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import IncomingTimeslot, SignUpStatus

JOSE = person("José Álvarez-Ortiz", "jose.alvarez@example.org", "+12025550142", "45402")
SEAN = person("Séan O’Brien", "sob_77@example.org", "+12025550199", "02118")
MARIA = person("Maria Garcia", "maria.g@example.org", "+12025550111", "20001")
MARIA_TOO = person("Maria Garcia", "mgarcia@example.org", "+12025550122", "20001")
LONG_AGO = IncomingTimeslot(ServerId(91005), FIRST - timedelta(days=10))
LAST_MONTH = replace(PHONE_BANK, server_id=ServerId(90005), title="Last month")


@pytest.fixture
def hub(desk: Desk) -> DeskEvening:
    """A desk whose roster holds the names that are hard to find."""
    put_in(
        desk.context.store,
        [
            a_row(JOSE),
            a_row(SEAN),
            a_row(MARIA),
            a_row(MARIA_TOO, LATE),
            a_row(person("Omar Said", "omar@example.org"), status=SignUpStatus.CANCELLED),
            a_row(person("Maribel Olsen", "mo@example.org"), LONG_AGO, event=LAST_MONTH),
        ],
    )
    return DeskEvening(desk)


def _found(hub: DeskEvening, text: str) -> Sequence[Hit]:
    return hub.desk.finder.find(text, hub.early)


def _names(hub: DeskEvening, text: str) -> list[str]:
    return [hit.contact.full_name for hit in _found(hub, text) if not hit.near]


@pytest.mark.parametrize(
    "text",
    [
        *("j", "jo", "jose", "JOSÉ", "josé", "alv", "alvarez", "ortiz", "alvarezortiz"),
        *("alvarez-ortiz", "ortiz jose", "jose  ortiz alvarez", "al jo"),
        *("jose.alvarez@example.org", "JOSE.ALV", "jose.alvarez@", "0142", "2025550142"),
        *("(202) 555-0142", "+1 202 555 0142", "45402", "jose 0142", "45402 j"),
    ],
)
def test_jose_is_found_by_whatever_is_typed(hub: DeskEvening, text: str) -> None:
    assert _names(hub, text) == ["José Álvarez-Ortiz"]


@pytest.mark.parametrize(
    "text",
    [
        "obrien",
        "o'brien",
        "O’Brien",
        "o brien",
        "brien",
        "sean obr",
        "sob_77",
        "sob_77@example.org",
    ],
)
def test_apostrophes_are_folded(hub: DeskEvening, text: str) -> None:
    assert "Séan O’Brien" in _names(hub, text)


def test_one_letter_is_enough_and_names_come_before_emails(hub: DeskEvening) -> None:
    names = _names(hub, "o")
    assert set(names) == {"Omar Said", "Séan O’Brien", "José Álvarez-Ortiz", "Maribel Olsen"}
    assert _names(hub, "m")[:2] == ["Maria Garcia", "Maria Garcia"]


@pytest.mark.parametrize("text", ["", "   ", "%", "_", "%%", '"', "'", "*", "-", "()", "@"])
def test_signs_alone_find_nobody(hub: DeskEvening, text: str) -> None:
    assert _found(hub, text) == []


@pytest.mark.parametrize(
    "text", ["maria%", "%maria", "maria _", 'maria"', "maria*", "maria AND", "maria -x", "a OR b"]
)
def test_signs_are_plain_characters_never_a_query(hub: DeskEvening, text: str) -> None:
    names = _names(hub, text)
    assert names in ([], ["Maria Garcia", "Maria Garcia"])
    assert names or text in {"maria AND", "maria -x", "a OR b"}


@pytest.mark.parametrize("text", ["jsoe", "jose alvares", "joze", "alvarex", "obrein", "mariia"])
def test_a_slip_finds_near_names_and_says_so(hub: DeskEvening, text: str) -> None:
    hits = _found(hub, text)
    assert hits
    assert all(hit.near for hit in hits)


def test_near_names_come_after_the_exact_ones(hub: DeskEvening) -> None:
    assert [hit.near for hit in _found(hub, "omar")] == [False]
    put_in(hub.store, [a_row(person("Omer Tal", "tal@example.org"))], complete=False)
    hub.desk.hub.set(hub_name="Riverside")
    fresh = DeskEvening(Desk(hub.store, hub.desk.clock))
    assert [(hit.contact.given_name, hit.near) for hit in _found(fresh, "omar")] == [
        ("Omar", False),
        ("Omer", True),
    ]


def test_a_near_name_is_a_whole_name_not_the_beginning_of_another(hub: DeskEvening) -> None:
    crowd = [person("Dee Alk", "da@example.org"), person("Deensos Alk", "dn@example.org")]
    put_in(hub.store, list(map(a_row, crowd)), complete=False)
    assert [hit.contact.given_name for hit in _found(hub, "deel")] == ["Dee"]


def test_a_walk_in_s_name_is_near_at_once(hub: DeskEvening) -> None:
    hub.desk.finder.warm()
    newcomer = Newcomer(person("Zebulon Quist"))
    hub.desk.attendance.walk_in(newcomer, hub.early.timeslot_id, "Priya")
    assert [hit.contact.given_name for hit in _found(hub, "zebulun")] == ["Zebulon"]


def test_cancelled_and_other_shift_are_shown_as_such(hub: DeskEvening) -> None:
    (omar,) = _found(hub, "omar")
    assert omar.signup is not None
    assert omar.signup.status is SignUpStatus.CANCELLED
    shifts = {
        hit.contact.email: hit.signup.starts_at for hit in _found(hub, "garcia") if hit.signup
    }
    assert shifts == {MARIA.email: EARLY.starts_at, MARIA_TOO.email: LATE.starts_at}


def test_gone_is_shown_as_such(hub: DeskEvening) -> None:
    put_in(hub.store, [a_row(JOSE)])
    (hit,) = _found(hub, "obrien")
    assert hit.signup is not None
    assert hit.signup.gone


def test_namesakes_are_told_apart_by_the_field_that_differs(hub: DeskEvening) -> None:
    told = [hit.telling for hit in _found(hub, "maria garcia")]
    assert {one.field for one in told if one} == {TellingField.EMAIL}
    assert len({one.text for one in told if one}) == 2
    assert [hit.telling for hit in _found(hub, "jose")] == [None]


def test_tonight_s_people_come_first(hub: DeskEvening) -> None:
    assert _names(hub, "mari") == ["Maria Garcia", "Maria Garcia", "Maribel Olsen"]
    (olsen,) = _found(hub, "olsen")
    assert olsen.signup is not None
    assert olsen.signup.title == "Last month"


def test_tonight_s_people_come_first_in_a_large_file(hub: DeskEvening) -> None:
    crowd = [
        a_row(
            person(f"Mari {chr(97 + n % 26)}{chr(97 + n // 26)}son", f"m{n}@example.org"),
            LONG_AGO,
            event=LAST_MONTH,
        )
        for n in range(300)
    ]
    put_in(hub.store, crowd, complete=False)
    assert _names(hub, "maria")[:2] == ["Maria Garcia", "Maria Garcia"]
    assert len(_names(hub, "m")) == 20


def test_a_whole_name_comes_before_a_longer_one_in_a_full_house(hub: DeskEvening) -> None:
    crowd = [
        a_row(person(f"Annabel {chr(97 + n % 26)}{chr(97 + n // 26)}son", f"a{n}@example.org"))
        for n in range(100)
    ]
    put_in(hub.store, [*crowd, a_row(person("Ann Zell", "zell@example.org"))], complete=False)
    assert _names(hub, "ann")[0] == "Ann Zell"


def test_tonight_s_people_come_first_where_few_are_found_too(hub: DeskEvening) -> None:
    crowd = [
        a_row(person("Lucia Abel", "la@example.org"), LONG_AGO, event=LAST_MONTH),
        a_row(person("Luciana Zell", "lz@example.org")),
        a_row(person("Lucila Abel", "lb@example.org"), LONG_AGO, event=LAST_MONTH),
        a_row(person("Lucila Zell", "lc@example.org")),
    ]
    put_in(hub.store, crowd, complete=False)
    found = [(hit.contact.full_name, hit.near) for hit in _found(hub, "lucia")]
    assert found == [
        ("Luciana Zell", False),
        ("Lucia Abel", False),
        ("Lucila Zell", True),
        ("Lucila Abel", True),
    ]


def test_tonight_s_people_come_first_whatever_became_of_their_sign_up(hub: DeskEvening) -> None:
    cancelled = person("Zacharias Zell", "zz@example.org")
    crowd = [
        a_row(person("Zacharias Abel", "za@example.org"), LONG_AGO, event=LAST_MONTH),
        a_row(cancelled, status=SignUpStatus.CANCELLED),
        a_row(cancelled, LONG_AGO, event=LAST_MONTH),
    ]
    put_in(hub.store, crowd, complete=False)
    assert _names(hub, "zacharias") == ["Zacharias Zell", "Zacharias Abel"]


def test_one_letter_is_a_beginning_even_where_many_have_it_as_a_word(hub: DeskEvening) -> None:
    crowd = [
        a_row(person(f"{chr(97 + n % 26)}{chr(97 + n // 26)}son O'Brien", f"o{n}@example.org"))
        for n in range(40)
    ]
    put_in(hub.store, [*crowd, a_row(person("Olga Abel", "oa@example.org"))], complete=False)
    for shift in (hub.early, None):
        assert hub.desk.finder.find("o", shift)[0].contact.full_name == "Olga Abel"


def test_everybody_lists_the_event_by_family_name(hub: DeskEvening) -> None:
    families = [hit.contact.family_name for hit in hub.desk.finder.everybody(hub.early)]
    assert sorted(families) == sorted(["Garcia", "Garcia", "O’Brien", "Said", "Álvarez-Ortiz"])
    assert "Olsen" not in families


def test_an_accent_does_not_move_a_name_to_the_end(hub: DeskEvening) -> None:
    families = [hit.contact.family_name for hit in hub.desk.finder.everybody(hub.early)]
    assert families[0] == "Álvarez-Ortiz"


class TestWho:
    def test_a_local_id_of_a_sign_up_or_a_person(self, hub: DeskEvening) -> None:
        (jose,) = _found(hub, "jose")
        assert jose.signup is not None
        for wanted in (jose.signup.id, jose.id, f" {jose.id} "):
            (hit,) = hub.desk.finder.who(wanted, hub.early)
            assert (hit.id, hit.signup) == (jose.id, jose.signup)

    def test_an_email_in_any_case_is_one_person(self, hub: DeskEvening) -> None:
        (hit,) = hub.desk.finder.who("MARIA.G@Example.org", hub.early)
        assert hit.contact == MARIA

    def test_a_shared_email_is_several(self, hub: DeskEvening) -> None:
        put_in(hub.store, [a_row(person("Otto Garcia", MARIA.email))], complete=False)
        assert len(hub.desk.finder.who(MARIA.email, hub.early)) == 2

    def test_a_search_may_hit_one_several_or_nobody_but_never_a_guess(
        self, hub: DeskEvening
    ) -> None:
        assert len(hub.desk.finder.who("olsen", hub.early)) == 1
        assert len(hub.desk.finder.who("maria garcia", hub.early)) == 2
        assert hub.desk.finder.who("jsoe", hub.early) == []
        assert hub.desk.finder.who("", hub.early) == []

    def test_without_a_shift_somebody_is_found_all_the_same(self, hub: DeskEvening) -> None:
        (hit,) = hub.desk.finder.who("olsen", None)
        assert hit.signup is not None


class TestDoubles:
    @pytest.mark.parametrize(
        ("new", "reason"),
        [
            (person("Other Name", "JOSE.alvarez@example.org"), DoubleReason.SAME_EMAIL),
            (person("Other Name", "", "(202) 555-0142"), DoubleReason.SAME_PHONE),
            (person("Jose Alvarez Ortiz"), DoubleReason.SAME_NAME),
            (person("Jose Alvares-Ortiz"), DoubleReason.ONE_LETTER_APART),
            (person("Garcia Maria"), DoubleReason.SWAPPED_NAMES),
        ],
    )
    def test_a_likely_double_is_shown_with_its_reason(
        self, hub: DeskEvening, new: Contact, reason: DoubleReason
    ) -> None:
        doubles = hub.desk.finder.doubles(new)
        assert doubles
        assert doubles[0].reason is reason

    def test_a_nickname_is_a_likely_double(self, hub: DeskEvening) -> None:
        put_in(hub.store, [a_row(person("Robert Falk"))], complete=False)
        (double,) = hub.desk.finder.doubles(person("Bob Falk"))
        assert double.reason is DoubleReason.NICKNAME

    def test_a_stranger_is_nobody_s_double(self, hub: DeskEvening) -> None:
        assert hub.desk.finder.doubles(person("Wilhelmina Xu", "wx@example.org")) == ()
        assert hub.desk.finder.doubles(Contact("", "")) == ()
        assert hub.desk.finder.doubles(Contact('"', "*", 'a"b@', "12'3")) == ()

    def test_only_a_few_are_shown_the_likeliest_first(self, hub: DeskEvening) -> None:
        crowd = [a_row(person("Maria Garcia", f"mg{n}@example.org")) for n in range(9)]
        put_in(hub.store, crowd, complete=False)
        doubles = hub.desk.finder.doubles(person("Maria Garcia", "mg7@example.org"))
        assert len(doubles) == 3
        assert doubles[0].reasons == (DoubleReason.SAME_EMAIL, DoubleReason.SAME_NAME)


class TestCard:
    def test_one_person_whole(self, hub: DeskEvening) -> None:
        (jose,) = _found(hub, "jose")
        pressed = hub.desk.attendance.check_in(hub.signup("jose"), hub.early.timeslot_id, "Priya")
        card = hub.desk.finder.card(jose.id, hub.early)
        assert card is not None
        assert card.signup is not None
        assert card.signup.mark is not None
        assert (card.signup.mark.arrived_at, len(card.history)) == (pressed.at, 1)

    def test_nobody_has_no_card(self, hub: DeskEvening) -> None:
        (jose,) = _found(hub, "jose")
        assert jose.signup is not None
        assert hub.desk.finder.card(type(jose.id)("nobody"), hub.early) is None

    def test_of_several_sign_ups_this_shift_s_matters(self, hub: DeskEvening) -> None:
        put_in(
            hub.store, [a_row(JOSE, LATE), a_row(JOSE, LONG_AGO, event=LAST_MONTH)], complete=False
        )
        for shift in (hub.early, hub.late):
            (hit,) = hub.desk.finder.find("jose", shift)
            assert hit.signup is not None
            assert hit.signup.timeslot_id == shift.timeslot_id
