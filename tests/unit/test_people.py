"""How names and contact details are folded, searched, tidied and shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.people import (
    Contact,
    fold,
    initials,
    last_four,
    masked_email,
    query_words,
    said_phone,
    search_text,
    short_name,
    tidy_email,
    tidy_phone,
    tidy_zip,
)

SEAN = Contact("Séan", "O'Brien-Smith", "sean.ob+dnc@example.org", "+19375550142", "45402-1234")
OTHERS = (
    Contact("José", "Núñez", "jose@example.org", "+19375550199", "02118"),
    Contact("Bob", "Marks_Lee", "under_score@example.org"),
)


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    """The index as the store makes it, with Séan as row 1 and two others."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE people USING fts5(words, prefix='1 2 3 4', "
            "tokenize=\"unicode61 remove_diacritics 2 tokenchars '@._'\")"
        )
        for number, contact in enumerate((SEAN, *OTHERS), start=1):
            connection.execute(
                "INSERT INTO people(rowid, words) VALUES (?, ?)", (number, search_text(contact))
            )
        yield connection


def find(index: sqlite3.Connection, typed: str) -> list[int]:
    words = query_words(typed)
    if not words:
        return []
    query = " AND ".join(f'"{word}"*' for word in words)
    found = index.execute("SELECT rowid FROM people WHERE people MATCH ? ORDER BY 1", (query,))
    return [number for (number,) in found]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José", "jose"),
        ("Jose\u0301", "jose"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("Kaʻiulani", "kaiulani"),
        ("D`Arcy", "darcy"),
        ("Smith-Jones", "smith jones"),
        ("Łukasz Đorđević", "lukasz dordevic"),
        ("Søren Ærø", "soren aero"),
        ("Strauß", "strauss"),
        ("Işıl", "isil"),
        ("İnci", "inci"),
        ("Œuvrard", "oeuvrard"),
        ("Nguyễn Thị", "nguyen thi"),
        ("  King,  Jr. ", "king jr"),
        ("ＡＬＩ", "ali"),
        ("Zo\u200be", "zoe"),
        ("山田", "山田"),
        ("…", ""),
    ],
)
def test_folding_keeps_what_a_host_means_by_a_name(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "typed",
    [
        "s",
        "sean",
        "SÉAN obrien",
        "obri se",
        "o'brien",
        "o brien",
        "brien",
        "smith",
        "obrien-smith",
        "obriensmith",
        "(937) 555-0142",
        "937-555-0142",
        "937.555.0142",
        "9375550142",
        "+1 (937) 555-0142",
        "1-937-555-0142",
        "+1 937 55",
        "937 555",
        "555-0142",
        "5550142",
        "0142",
        "sean 0142",
        "0142 45402-1234",
        "45402",
        "sean.ob+dnc@example.org",
        "SEAN.OB+DNC@EXAMPLE.ORG",
        "dnc@exam",
        "<sean.ob+dnc@example.org>,",
    ],
)
def test_search_finds_a_person_by_whatever_the_host_types(
    index: sqlite3.Connection, typed: str
) -> None:
    assert 1 in find(index, typed)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("100%", []),
        ("jose nunez", [2]),
        ("nunez jos", [2]),
        ("jose@", [2]),
        ("under_", [3]),
        ("under_score@example.org", [3]),
        ("marks lee", [3]),
        ("0199", [2]),
        ("sean nunez", []),
    ],
)
def test_search_takes_all_words_and_plain_signs(
    index: sqlite3.Connection, typed: str, found: list[int]
) -> None:
    assert find(index, typed) == found


@pytest.mark.parametrize("typed", ["", "  ", "%", "_", "*", '"', "'", "@", "@.", "()-+", "—:^"])
def test_punctuation_alone_asks_for_nothing(typed: str) -> None:
    assert query_words(typed) == ()


@pytest.mark.parametrize(
    "typed", ['"a" OR b:c', "a NEAR(b)", "a* -b ^c", "NOT a", "{a b} : c", "a\0b"]
)
def test_the_index_language_is_plain_text(index: sqlite3.Connection, typed: str) -> None:
    find(index, typed)
    assert all(word.isalnum() for word in query_words(typed))


TYPED = st.text(st.one_of(st.characters(), st.sampled_from("@._%\"'*-+()0123456789 aé")))


@given(TYPED)
def test_no_query_breaks_and_every_word_can_be_quoted(typed: str) -> None:
    words = query_words(typed)
    assert len(set(words)) == len(words)
    for word in words:
        assert '"' not in word
        assert "\0" not in word
        assert any(map(str.isalnum, word))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE people USING fts5(words, "
            "tokenize=\"unicode61 remove_diacritics 2 tokenchars '@._'\")"
        )
        find(connection, typed)


@given(st.text(min_size=1, max_size=40))
def test_a_name_is_found_by_its_own_words(name: str) -> None:
    indexed = search_text(Contact(name)).split()
    assert all(word in indexed for word in fold(name).split())


def test_a_pasted_page_is_cut_to_what_a_query_can_be() -> None:
    assert len(query_words("1" * 1_000_000)[0]) == 200


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        (" Maria@Example.ORG ", "maria@example.org"),
        ("o'b+dnc@example.org", "o'b+dnc@example.org"),
        ("a@mail.example.org", "a@mail.example.org"),
        ("a@hub.test", None),
        ("a@hub.invalid", None),
        ("a@laptop.local", None),
        ("a@localhost", None),
        ("none", None),
        ("a b@example.org", None),
        ("a@example..org", None),
        ("a@example.org, b@example.org", None),
        ("", None),
    ],
)
def test_an_email_is_lower_case_and_one_that_mail_can_reach(
    written: str, tidied: str | None
) -> None:
    assert tidy_email(written) == tidied


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("(937) 555-0142", "+19375550142"),
        ("937.555.0142 x12", "+19375550142"),
        ("19375550142", "+19375550142"),
        ("9375550142.0", "+19375550142"),
        ("+44 20 7946 0958", "+442079460958"),
        ("555-0142", None),
        ("0142", None),
        ("0000000000", None),
        ("9.37556E+09", None),
        ("call me", None),
        ("", None),
    ],
)
def test_a_phone_is_e164_and_practice_numbers_pass(written: str, tidied: str | None) -> None:
    assert tidy_phone(written) == tidied


def test_a_phone_of_another_region_is_read_as_there() -> None:
    assert tidy_phone("020 7946 0958", region="GB") == "+442079460958"


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("45402", "45402"),
        ("2118", "02118"),
        ("501", "00501"),
        ("2118.0", "02118"),
        ("45402-1234", "45402-1234"),
        ("45402 1234", "45402-1234"),
        ("454021234", "45402-1234"),
        ("2118-1234", "02118-1234"),
        ("21181234", "02118-1234"),
        ("12", None),
        ("123456", None),
        ("K1A 0B1", None),
        ("４５４０２", None),
        ("", None),
    ],
)
def test_a_zip_gets_back_the_zeros_a_spreadsheet_ate(written: str, tidied: str | None) -> None:
    assert tidy_zip(written) == tidied


def test_a_zip_typed_in_a_form_must_be_whole() -> None:
    assert tidy_zip("4540", pad=False) is None
    assert tidy_zip("45402", pad=False) == "45402"


@pytest.mark.parametrize(
    ("email", "masked"),
    [
        ("maria.alvarez@example.org", "maria.a…@example.org"),
        ("teo@example.org", "te…@example.org"),
        ("a@example.org", "a…@example.org"),
        ("", ""),
    ],
)
def test_an_email_is_shown_just_enough_to_know_it(email: str, masked: str) -> None:
    assert masked_email(email) == masked


def test_names_are_shortened_as_the_room_may_see_them() -> None:
    assert short_name(Contact("Ana", "Klein")) == "Ana K."
    assert short_name(Contact("Ana", "élan")) == "Ana É."
    assert short_name(Contact("Ana")) == "Ana"
    assert short_name(Contact("", "Klein")) == "K."
    assert initials("Ruth K.") == "RK"
    assert initials("Maria de la Cruz") == "MC"
    assert initials("ana") == "A"
    assert initials("") == ""
    assert last_four("+19375550142") == "0142"
    assert last_four("") == ""


@given(st.text(), st.text())
def test_short_forms_take_any_text(given_name: str, email: str) -> None:
    initials(given_name)
    short_name(Contact(given_name, given_name))
    masked_email(email)
    search_text(Contact(given_name, given_name, email, email, email))


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("+12025550147", "(202) 555-0147"),
        ("+442079460018", "+44 20 7946 0018"),
        ("agent 7", "agent 7"),
        ("+", "+"),
        ("", ""),
    ],
)
def test_a_phone_is_written_as_people_say_it(kept: str, said: str) -> None:
    assert said_phone(kept) == said
