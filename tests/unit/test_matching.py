"""Who may be whom, and how search hits are ordered and shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.ids import PersonId
from hubdesk.domain.matching import (
    DoubleReason,
    KnownPerson,
    Telling,
    TellingField,
    Vocabulary,
    likely_doubles,
    rank,
    same_person,
    spans,
    telling_field,
)
from hubdesk.domain.nicknames import also_called
from hubdesk.domain.people import Contact, fold, query_words


def _named(person: KnownPerson) -> tuple[str, str]:
    return person.contact.given_name, person.contact.family_name


def known(*contacts: Contact) -> list[KnownPerson]:
    return [KnownPerson(PersonId(f"p{n}"), contact) for n, contact in enumerate(contacts, 1)]


@pytest.mark.parametrize(
    ("new", "on_the_list", "reason"),
    [
        (
            Contact("Kate", "Ng", "kat@example.org"),
            Contact("Someone", "Else", "KAT@example.org"),
            DoubleReason.SAME_EMAIL,
        ),
        (
            Contact("Kate", "Ng", phone="+19375550142"),
            Contact("Someone", "Else", phone="+19375550142"),
            DoubleReason.SAME_PHONE,
        ),
        (Contact("José", "O'Brien"), Contact("jose", "OBrien"), DoubleReason.SAME_NAME),
        (Contact("Mary Ann", "Lee"), Contact("Maryann", "Lee"), DoubleReason.SAME_NAME),
        (
            Contact("Katherine", "Nguyen"),
            Contact("Kathrine", "Nguyen"),
            DoubleReason.ONE_LETTER_APART,
        ),
        (Contact("Jon", "Lee"), Contact("John", "Lee"), DoubleReason.ONE_LETTER_APART),
        (
            Contact("Katherine", "Nguyen"),
            Contact("Kathrin", "Nguyen"),
            DoubleReason.ONE_LETTER_APART,
        ),
        (Contact("Katherine", "Nguyen"), Contact("Kat", "Nguyen"), DoubleReason.NICKNAME),
        (Contact("Bill", "Park"), Contact("William", "Park"), DoubleReason.NICKNAME),
        (Contact("Liz M.", "Park"), Contact("Elizabeth", "Park"), DoubleReason.NICKNAME),
        (Contact("Pepe", "Núñez"), Contact("José", "Nunez"), DoubleReason.NICKNAME),
        (Contact("Bob", "Oyelaran"), Contact("Robert", "Oyelaran"), DoubleReason.NICKNAME),
        (Contact("Kim", "Min"), Contact("Min", "Kim"), DoubleReason.SWAPPED_NAMES),
    ],
)
def test_a_likely_double_is_shown_with_its_reason(
    new: Contact, on_the_list: Contact, reason: DoubleReason
) -> None:
    (double,) = likely_doubles(new, known(on_the_list))
    assert double.reason is reason
    assert double.person == "p1"


@pytest.mark.parametrize(
    ("new", "on_the_list"),
    [
        (Contact("Kat", "Nguyen"), Contact("Katherine", "Ngo")),
        (Contact("Al", "Li"), Contact("Al", "Lu")),
        (Contact("Ana", "Kim"), Contact("Anna", "Kimm")),
        (Contact("Ana", "Klein"), Contact("Theo", "Klein")),
        (Contact("Ana"), Contact("Ana", "Klein")),
        (Contact("Ana", "Klein", "", ""), Contact("Theo", "Park", "", "")),
        (Contact("", ""), Contact("", "")),
    ],
)
def test_others_on_the_list_are_left_in_peace(new: Contact, on_the_list: Contact) -> None:
    assert likely_doubles(new, known(on_the_list)) == ()


def test_doubles_come_likeliest_first_and_three_at_most() -> None:
    new = Contact("Katherine", "Nguyen", "kat@example.org", "+19375550142")
    doubles = likely_doubles(
        new,
        known(
            Contact("Kat", "Nguyen"),
            Contact("Kathrine", "Nguyen"),
            Contact("Theo", "Nguyen", phone="+19375550142"),
            Contact("Kat", "Nguyen", "kat@example.org"),
        ),
    )
    assert [double.person for double in doubles] == ["p4", "p3", "p1"]
    assert doubles[0].reasons == (DoubleReason.SAME_EMAIL, DoubleReason.NICKNAME)


def test_nicknames_hold_both_ways() -> None:
    assert "robert" in also_called("bob")
    assert "bob" in also_called("robert")
    assert "bob" not in also_called("bob")
    assert {"alexander", "alexandra"} <= also_called("alex")
    assert also_called("zzyzx") == frozenset()


def test_every_nickname_is_written_as_names_are_folded() -> None:
    for name in ("jose", "robert", "katherine"):
        assert all(fold(other) == other for other in also_called(name))


def test_hits_on_names_come_before_hits_on_emails_and_whole_names_before_begun_ones() -> None:
    people = known(
        Contact("Theo", "Park", "ana@example.org"),
        Contact("Maria Anabel", "Cruz"),
        Contact("Anabel", "Zuniga"),
        Contact("Anabel", "Cruz"),
        Contact("Theo", "Ana"),
        Contact("Ana", "Klein"),
    )
    assert [hit.id for hit in rank(("ana",), people, _named)] == [
        "p5",
        "p6",
        "p4",
        "p3",
        "p2",
        "p1",
    ]
    assert rank(("ana", "k"), people, _named)[0].id == "p6"


def test_hits_of_one_kind_are_in_the_order_of_the_list() -> None:
    people = known(Contact("Béa", "Álvarez"), Contact("Ana", "Alvaro"), Contact("Ana", "Alvarez"))
    assert [hit.id for hit in rank(("al",), people, _named)] == ["p3", "p1", "p2"]


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("Teo Álvarez", "alv", ["Álv"]),
        ("Maria Alvarez-Ortiz", "ort mar", ["Mar", "Ort"]),
        ("Séan O'Brien", "obri", ["O'Bri"]),
        ("Séan O’Brien", "brien", ["Brien"]),
        ("Ana Smith-Jones", "smithjo", ["Smith-Jo"]),
        ("Jose\u0301 Ruiz", "jose", ["Jose\u0301"]),
        ("Strauß", "straus", ["Strauß"]),
        ("Anna Ana", "ana", ["Ana"]),
        ("Ana Ana", "a an", ["An", "An"]),
        ("Banana", "ana", []),
        ("Ana", "0142", []),
        ("Ana", "%", []),
    ],
)
def test_the_letters_that_match_are_marked_as_written(
    name: str, typed: str, marked: list[str]
) -> None:
    found = spans(name, query_words(typed))
    assert [name[start : start + length] for start, length in found] == marked


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=4))
def test_marks_lie_inside_the_name_in_order(name: str, words: list[str]) -> None:
    end = -1
    for start, length in spans(name, [*words, *query_words(name)]):
        assert start > end
        assert length > 0
        end = start + length
        assert end <= len(name)


@given(st.text(min_size=1, max_size=40))
def test_a_name_typed_in_full_is_marked_from_its_first_letter(name: str) -> None:
    words = fold(name).split()
    assert bool(spans(name, words)) == bool(words)


def test_namesakes_are_told_apart_by_the_field_that_differs() -> None:
    told = telling_field(
        known(
            Contact("José", "Núñez", "same@example.org", "+19375550142", "45402"),
            Contact("Jose", "Nunez", "same@example.org", "+19375550199", "45402"),
            Contact("Ana", "Klein", "ana@example.org"),
        )
    )
    assert told == {
        "p1": Telling(TellingField.PHONE, "0142"),
        "p2": Telling(TellingField.PHONE, "0199"),
    }


def test_emails_that_look_alike_once_masked_do_not_tell_namesakes_apart() -> None:
    told = telling_field(
        known(
            Contact("Ana", "K", "ana.klein.one@example.org", zip_code="45402"),
            Contact("Ana", "K", "ana.klein.two@example.org", zip_code="45403"),
        )
    )
    assert {telling.field for telling in told.values()} == {TellingField.ZIP}


def test_a_field_everybody_has_tells_better_than_one_that_is_missing() -> None:
    told = telling_field(
        known(
            Contact("Ana", "K", "ana@example.org", "+19375550142"),
            Contact("Ana", "K", "", "+19375550199"),
        )
    )
    assert [telling.text for telling in told.values()] == ["0142", "0199"]


def test_namesakes_with_nothing_different_are_not_told_apart() -> None:
    assert telling_field(known(Contact("Ana", "K"), Contact("Ana", "K"))) == {}


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("alvaerz", ("alvarez",)),
        ("alvrez", ("alvarez",)),
        ("nguyne", ("nguyen",)),
        ("kein", ("klein",)),
        ("kxein", ("klein",)),
        ("kxexn", ()),
        ("alvarez", ()),
        ("al", ()),
        ("", ()),
    ],
)
def test_one_slip_still_finds_the_name_and_two_in_a_long_one(
    typed: str, near: tuple[str, ...]
) -> None:
    assert Vocabulary(["klein", "alvarez", "nguyen", "park"]).near(typed) == near


def test_near_names_with_the_same_first_letter_come_first() -> None:
    names = Vocabulary(["karta", "martha", "maria"])
    assert names.near("marta", limit=2) == ("maria", "martha")


@pytest.mark.parametrize("typed", ["llein", "lein", "aklein", "lkein"])
def test_a_slip_in_the_first_letter_is_a_slip_too(typed: str) -> None:
    assert Vocabulary(["klein", "kim", "lee"]).near(typed) == ("klein",)


ANA = Contact("Ana", "Klein", "ana@example.org", "+19375550142")


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (Contact("ANA", "Kléin", "Ana@Example.org"), True),
        (Contact("Theo", "Klein", "ana@example.org", "+19375550142"), False),
        (Contact("Ana", "Klein", "other@example.org", "+19375550142"), False),
        (Contact("Ana", "Klein", "", "+19375550142"), True),
        (Contact("Ana", "Klein", "", "+19375550199"), False),
        (Contact("Ana", "Klein"), False),
    ],
)
def test_the_merge_joins_one_person_and_keeps_two_apart(other: Contact, is_same: bool) -> None:
    assert same_person(ANA, other) is is_same
    assert same_person(other, ANA) is is_same


def test_entries_with_only_a_name_are_one_person_so_that_an_import_can_be_repeated() -> None:
    assert same_person(Contact("Ana", "Klein"), Contact("Ana", "Klein"))
