"""The columns of an exported sheet: what their headers, in any wording, mean to HubDesk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hubdesk.domain.people import fold


class Field(StrEnum):
    """What a column can mean to HubDesk."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"
    EMAIL = "email"
    PHONE = "phone"
    ZIP = "zip"
    STATUS = "status"
    ATTENDED = "attended"
    START = "start"
    END = "end"
    TIMEZONE = "timezone"
    EVENT_ID = "event_id"
    EVENT_NAME = "event_name"
    EVENT_TYPE = "event_type"
    ORGANIZATION = "organization"
    TIMESLOT_ID = "timeslot_id"
    SIGN_UP_ID = "sign_up_id"
    USER_ID = "user_id"
    SIGNED_UP_AT = "signed_up_at"


_ALIASES = {
    Field.GIVEN_NAME: "first name, given name, first, given, forename, fname",
    Field.FAMILY_NAME: "last name, family name, last, family, surname, lname",
    Field.FULL_NAME: "name, full name, attendee name, volunteer name",
    Field.EMAIL: "email, email address, mail, primary email, attendee email",
    Field.PHONE: "phone, phone number, mobile number, mobile phone, mobile, mobile phone number, "
    "cell, cell phone, cell number, telephone, primary phone",
    Field.ZIP: "zip, zip code, postal code, postcode, post code, postal, zip postal code, zip5",
    Field.STATUS: "status, attendance status, sign up status, shift status, attendance",
    Field.ATTENDED: "attended",
    Field.START: "start, timeslot start, shift start, event start, start time, start date, "
    "starts at, timeslot start time, timeslot start date, shift start time, timeslot date, "
    "shift date",
    Field.END: "end, timeslot end, shift end, event end, end time, end date, ends at, "
    "timeslot end time, shift end time",
    Field.TIMEZONE: "timezone, event timezone",
    Field.EVENT_ID: "event id, mobilize event id",
    Field.EVENT_NAME: "event name, event title, event",
    Field.EVENT_TYPE: "event type",
    Field.ORGANIZATION: "event organization name, event organization, organization name",
    Field.TIMESLOT_ID: "timeslot id, shift id",
    Field.SIGN_UP_ID: "attendance id, sign up id",
    Field.USER_ID: "user id, mobilize user id",
    Field.SIGNED_UP_AT: "sign up date, signed up at, sign up time, signed up, date signed up",
}


def _key(header: str) -> str:
    """Reduce a header to what is compared: "E-mail", "e mail" and "EMAIL" are one."""
    return "".join(fold(header).split())


_FIELD_OF = {_key(alias): field for field, text in _ALIASES.items() for alias in text.split(",")}
_WHO = {Field.GIVEN_NAME, Field.FAMILY_NAME, Field.FULL_NAME, Field.EMAIL}


@dataclass(frozen=True, slots=True)
class Column:
    """A column for the preview: its header as written, and its field; None means a note."""

    header: str
    field: Field | None


def name_columns(headers: Iterable[str]) -> tuple[Column, ...]:
    """Name every column once: a header met again gets a number, a missing one its place."""
    met: defaultdict[str, int] = defaultdict(int)
    columns: list[Column] = []
    for place, cell in enumerate(headers, start=1):
        written = " ".join(cell.replace("\ufeff", "").split()) or f"#{place}"
        met[written.casefold()] += 1
        times = met[written.casefold()]
        name = written if times == 1 else f"{written} ({times})"
        columns.append(Column(name, _FIELD_OF.get(_key(cell))))
    return tuple(columns)


def names_a_person(columns: Iterable[Column]) -> bool:
    """Whether any column names a person or reaches one by e-mail; without it there is no roster."""
    return any(column.field in _WHO for column in columns)
