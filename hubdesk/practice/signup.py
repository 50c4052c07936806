"""Reads the body of the one write Mobilize allows, and names every field that is wrong.

Where the reference is silent (what a phone number or a ZIP must look like) it is strict, so that
what passes here has a fair chance there.
"""

from __future__ import annotations

import json
import re
from typing import Final

from hubdesk.practice.enums import OPT_INS
from hubdesk.practice.messages import Refusal
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import Event, Referrer

_EMAIL: Final = re.compile(r"[!-?A-~]+@[^@\s.]+(\.[^@\s.]+)+")
LONGEST_NAME: Final = 100
_POSTAL_CODE: Final = re.compile(r"\d{5}(-\d{4})?")
_PHONE: Final = re.compile(r"(?:\+?1)?(\d{10})")
_PHONE_SIGNS: Final = str.maketrans("", "", " ()-.")
_REQUIRED: Final = "This field is required."
_NO_OBJECT: Final = "Invalid data. Expected a dictionary."


def read_sign_up(body: bytes, event: Event) -> NewSignUp:
    """The sign-up a request asks for; Refusal 400 with each wrong field, nested as it was sent."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, {"detail": ["JSON parse error."]}) from None
    if not isinstance(sent, dict):
        raise Refusal(400, {"non_field_errors": [_NO_OBJECT]})
    errors: dict[str, object] = {}
    person = _person(sent.get("person"), errors)
    timeslots = _timeslots(sent.get("timeslots"), event, errors)
    sms = _opt_in(sent, "sms_opt_in", "UNSPECIFIED", errors)
    texts = _opt_in(sent, "transactional_sms_opt_in", "OPT_IN", errors)
    referrer = _referrer(sent.get("referrer"), errors)
    if errors:
        raise Refusal(400, errors)
    return NewSignUp(
        person["given_name"],
        person["family_name"],
        person["email_address"],
        person["phone_number"],
        person["postal_code"],
        timeslots,
        sms,
        texts,
        referrer,
    )


def _person(sent: object, errors: dict[str, object]) -> dict[str, str]:
    if not isinstance(sent, dict):
        errors["person"] = [_REQUIRED if sent is None else _NO_OBJECT]
        return {}
    wrong: dict[str, list[str]] = {}
    person: dict[str, str] = {}
    for name in ("given_name", "family_name", "email_address", "phone_number", "postal_code"):
        value = sent.get(name)
        if name not in sent:
            wrong[name] = [_REQUIRED]
        elif not isinstance(value, str):
            wrong[name] = ["Not a valid string."]
        elif not value.strip() and name != "phone_number":
            wrong[name] = ["This field may not be blank."]
        elif "\0" in value:
            wrong[name] = ["Null characters are not allowed."]
        elif name.endswith("_name") and len(value.strip()) > LONGEST_NAME:
            wrong[name] = [f"Ensure this field has no more than {LONGEST_NAME} characters."]
        else:
            person[name] = value.strip()
    if "email_address" in person and not _EMAIL.fullmatch(person["email_address"]):
        wrong["email_address"] = ["Enter a valid email address."]
    if "postal_code" in person and not _POSTAL_CODE.fullmatch(person["postal_code"]):
        wrong["postal_code"] = ["Enter a valid zip code."]
    if person.get("phone_number"):
        phone = _PHONE.fullmatch(person["phone_number"].translate(_PHONE_SIGNS))
        if phone is None:
            wrong["phone_number"] = ["Enter a valid phone number."]
        else:
            person["phone_number"] = phone[1]
    if wrong:
        errors["person"] = wrong
    return person


def _timeslots(sent: object, event: Event, errors: dict[str, object]) -> tuple[int, ...]:
    if not isinstance(sent, list):
        errors["timeslots"] = [_REQUIRED if sent is None else "Expected a list of items."]
        return ()
    if not sent:
        errors["timeslots"] = ["This list may not be empty."]
    wrong: dict[str, object] = {}
    found: list[int] = []
    for index, item in enumerate(sent):
        given = item.get("timeslot_id") if isinstance(item, dict) else None
        if not isinstance(item, dict):
            wrong[str(index)] = [_NO_OBJECT]
        elif given is None:
            wrong[str(index)] = {"timeslot_id": [_REQUIRED]}
        elif not isinstance(given, int) or isinstance(given, bool):
            wrong[str(index)] = {"timeslot_id": ["A valid integer is required."]}
        elif event.timeslot(given) is None:
            wrong[str(index)] = {"timeslot_id": ["Not a timeslot of this event."]}
        else:
            found.append(given)
    if wrong:
        errors["timeslots"] = wrong
    return tuple(found)


def _opt_in(sent: dict[str, object], name: str, default: str, errors: dict[str, object]) -> str:
    value = sent.get(name, default)
    if value not in OPT_INS:
        errors[name] = [f"Must be one of {', '.join(OPT_INS)}."]
    return str(value)


def _referrer(sent: object, errors: dict[str, object]) -> Referrer:
    if sent is None:
        return Referrer()
    if not isinstance(sent, dict):
        errors["referrer"] = [_NO_OBJECT]
        return Referrer()
    names = Referrer.__dataclass_fields__
    wrong = {
        name: ["Not a valid string."]
        for name in names
        if not isinstance(sent.get(name), str | None)
    }
    if wrong:
        errors["referrer"] = wrong
        return Referrer()
    return Referrer(**{name: sent.get(name) or None for name in names})
