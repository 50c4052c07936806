"""What a form takes, Mobilize takes: nobody hears of a slip only after the network came back."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as some

from hubdesk.clock import system_clock
from hubdesk.domain.ids import EventId, ServerId
from hubdesk.domain.people import LONGEST_NAME, Contact, checked_contact
from hubdesk.errors import Problem
from hubdesk.practice.hub import make_hub
from hubdesk.practice.messages import Refusal
from hubdesk.practice.signup import read_sign_up
from hubdesk.sync.mobilize import Medium, SignUpToCreate

HUB = make_hub(system_clock, volunteers=1)
TONIGHT = HUB.mobilize.records().events[HUB.tonight]

typed = some.text(some.characters(exclude_categories=["Cs"]), max_size=120)
names = some.sampled_from(["José", "Mary-Kate", "O’Brien", " de la  Cruz\n", "Ł"]) | typed
emails = some.emails() | some.sampled_from(["ANA@Example.org", "josé@example.org", "a@b"]) | typed
digits = some.text("0123456789 ()-.+", min_size=5, max_size=20)
phones = digits | some.sampled_from(["", "(937) 555-0177", "+44 20 7946 0958", "1-937-555-0177"])
zips = some.from_regex(r"[0-9]{3,9}(-[0-9]{4})?", fullmatch=True) | typed


@given(names, names, emails, phones, zips)
@example("Wanda", "Inman", "wanda@example.org", "+44 20 7946 0958", "45402")
@example("Wan\x00da", "Inman", "wanda@example.org", "", "45402")
@example("W" * 101, "Inman", "wanda@example.org", "", "45402")
@example("Wanda", "Inman", "josé@example.org", "", "45402 1818")
def test_what_a_form_takes_mobilize_takes(
    given_name: str, family_name: str, email: str, phone: str, zip_code: str
) -> None:
    try:
        tidy = checked_contact(Contact(given_name, family_name, email, phone, zip_code))
    except Problem:
        return
    assume(tidy.email and tidy.zip_code)
    sign_up = SignUpToCreate(
        tidy, ServerId(HUB.first_shift), False, Medium.WALK_IN, EventId("an-event")
    )
    try:
        read = read_sign_up(json.dumps(sign_up.body()).encode(), TONIGHT)
        assert SignUpToCreate.read(sign_up.body()).body() == sign_up.body()
    except Refusal as refusal:
        raise AssertionError(refusal.errors) from refusal
    assert (read.given_name, read.family_name) == (tidy.given_name, tidy.family_name)


@pytest.mark.parametrize(
    ("contact", "code"),
    [
        (Contact("W" * (LONGEST_NAME + 1), "Inman"), "name_too_long"),
        (Contact("Wanda", "I" * (LONGEST_NAME + 1)), "name_too_long"),
        (Contact(" \x00 ", "Inman"), "walk_in_needs_name"),
        (Contact("Wanda", "Inman", "josé@example.org"), "email_invalid"),
        (Contact("Wanda", "Inman", "wanda@example"), "email_invalid"),
        (Contact("Wanda", "Inman", phone="555-0177"), "phone_invalid"),
        (Contact("Wanda", "Inman", zip_code="4540"), "zip_code_invalid"),
    ],
)
def test_what_mobilize_would_refuse_is_refused_at_the_form(contact: Contact, code: str) -> None:
    with pytest.raises(Problem, match=code):
        checked_contact(contact)


def test_a_phone_from_abroad_stays_here_and_is_not_sent() -> None:
    tidy = checked_contact(Contact("Wanda", "Inman", "w@example.org", "+44 20 7946 0958", "45402"))
    assert tidy.phone == "+442079460958"
    sign_up = SignUpToCreate(tidy, ServerId(1), False, Medium.WALK_IN, EventId("an-event"))
    person = sign_up.body()["person"]
    assert isinstance(person, dict)
    assert person["phone_number"] == ""


def test_phone_and_zip_are_sent_as_mobilize_writes_them() -> None:
    tidy = checked_contact(
        Contact(" Wanda ", "Inman", "Wanda@Example.org", "(937) 555-0177", "454021818")
    )
    sign_up = SignUpToCreate(tidy, ServerId(1), False, Medium.WALK_IN, EventId("an-event"))
    assert sign_up.body()["person"] == {
        "given_name": "Wanda",
        "family_name": "Inman",
        "email_address": "wanda@example.org",
        "phone_number": "9375550177",
        "postal_code": "45402-1818",
    }


def test_without_a_ticked_consent_both_kinds_of_text_messages_are_left_alone() -> None:
    contact = Contact("Wanda", "Inman", "w@example.org", "", "45402")
    for consent, word in ((False, "UNSPECIFIED"), (True, "OPT_IN")):
        body = SignUpToCreate(
            contact, ServerId(1), consent, Medium.WALK_IN, EventId("an-event")
        ).body()
        assert (body["sms_opt_in"], body["transactional_sms_opt_in"]) == (word, word)


def test_where_it_came_from_names_nobody() -> None:
    contact = Contact("Wanda", "Inman", "w@example.org", "", "45402")
    for medium in Medium:
        body = SignUpToCreate(contact, ServerId(1), False, medium, EventId("an-event")).body()
        assert body["referrer"] == {
            "utm_source": "hubdesk",
            "utm_medium": medium.value,
            "utm_campaign": "an-event",
        }
    assert {medium.value for medium in Medium} == {"walk-in", "moved-shift"}
