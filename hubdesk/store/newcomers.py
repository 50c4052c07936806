"""People and sign-ups made here: walk-ins, and known people who take another shift than theirs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from hubdesk.domain.ids import PersonId, SignUpId, TimeslotId, new_id
from hubdesk.domain.matching import same_person
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.engine import note_roster
from hubdesk.store.planned import next_number
from hubdesk.store.search import index_people
from hubdesk.store.tables import PersonRow, SignUpRow


def same_as(connection: Connection, contact: Contact, timeslot_id: TimeslotId) -> PersonId | None:
    """Find the person this can only be; None where there is none.

    Same name and e-mail, or same name and phone where either has no e-mail. Of people with a name
    and nothing else it is who is signed up for this very shift: a second press.
    """
    named = select(
        PersonRow.id,
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
    ).where(PersonRow.folded_name == fold(contact.full_name))
    for row in connection.execute(named.order_by(PersonRow.number)):
        known = Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code)
        if not same_person(contact, known):
            continue
        told_apart = contact.email or contact.phone
        if told_apart or signup_for(connection, PersonId(row.id), timeslot_id):
            return PersonId(row.id)
    return None


def put_person(
    connection: Connection,
    contact: Contact,
    at: datetime,
    *,
    language: str,
    attention: str,
    first_time: bool,
    sms_consent: bool,
    consent_text: str,
) -> PersonId:
    """Add a person; everybody else with the same e-mail is marked as sharing it, and so are they.

    The wording of a consent is kept with a given consent only.
    """
    note_roster(connection)
    person_id = PersonId(new_id())
    sharing = PersonRow.email == contact.email
    shares = bool(
        contact.email and connection.execute(select(PersonRow.id).where(sharing).limit(1)).scalar()
    )
    if shares:
        connection.execute(update(PersonRow).where(sharing).values(shares_email=True))
    connection.execute(
        insert(PersonRow),
        {
            "id": person_id,
            "number": next_number(connection, PersonRow.number),
            "given_name": contact.given_name,
            "family_name": contact.family_name,
            "folded_name": fold(contact.full_name),
            "email": contact.email,
            "phone": contact.phone,
            "zip_code": contact.zip_code,
            "language": language.strip(),
            "attention": attention.strip(),
            "first_time": first_time,
            "shares_email": shares,
            "sms_consent": sms_consent,
            "consent_text": consent_text if sms_consent else "",
            "created_at": at,
        },
    )
    return person_id


def correct_person(connection: Connection, person_id: PersonId, contact: Contact) -> None:
    """Write a corrected contact; who shares an e-mail with whom is worked out anew."""
    note_roster(connection)
    before = connection.execute(
        select(PersonRow.email).where(PersonRow.id == person_id)
    ).scalar_one()
    connection.execute(
        update(PersonRow)
        .where(PersonRow.id == person_id)
        .values(
            given_name=contact.given_name,
            family_name=contact.family_name,
            folded_name=fold(contact.full_name),
            email=contact.email,
            phone=contact.phone,
            zip_code=contact.zip_code,
        )
    )
    for email in {before, contact.email}:
        same = PersonRow.email == email
        count = connection.execute(select(func.count()).where(same)).scalar_one()
        connection.execute(
            update(PersonRow).where(same).values(shares_email=bool(email) and count > 1)
        )
    index_people(connection, [person_id])


def fill_in(
    connection: Connection,
    person_id: PersonId,
    contact: Contact,
    *,
    language: str,
    attention: str,
    first_time: bool,
    sms_consent: bool,
    consent_text: str,
) -> None:
    """Keep what a known person now told and the hub did not have; what it has is left alone."""
    row = connection.execute(
        select(
            PersonRow.email,
            PersonRow.phone,
            PersonRow.zip_code,
            PersonRow.language,
            PersonRow.attention,
            PersonRow.first_time,
        ).where(PersonRow.id == person_id)
    ).one()
    told: dict[str, str | bool] = {
        "email": contact.email,
        "phone": contact.phone,
        "zip_code": contact.zip_code,
        "language": language.strip(),
        "attention": attention.strip(),
        "first_time": first_time,
    }
    new = {name: value for name, value in told.items() if value and not getattr(row, name)}
    if sms_consent:
        new |= {"sms_consent": True, "consent_text": consent_text}
    if not new:
        return
    note_roster(connection)
    if "email" in new:
        sharing = PersonRow.email == new["email"]
        if connection.execute(select(PersonRow.id).where(sharing).limit(1)).scalar():
            connection.execute(update(PersonRow).where(sharing).values(shares_email=True))
            new["shares_email"] = True
    connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(new))
    index_people(connection, [person_id])


def told_by(connection: Connection, person_id: PersonId) -> dict[str, Any]:
    """Answer what somebody told beside their contact, as `put_person` and `fill_in` take it."""
    told = select(
        PersonRow.language,
        PersonRow.attention,
        PersonRow.first_time,
        PersonRow.sms_consent,
        PersonRow.consent_text,
    ).where(PersonRow.id == person_id)
    return dict(connection.execute(told).mappings().one())


def signup_for(
    connection: Connection, person_id: PersonId, timeslot_id: TimeslotId
) -> SignUpId | None:
    """Answer a person's sign-up for a timeslot, if there is one."""
    found = connection.execute(
        select(SignUpRow.id).where(
            SignUpRow.person_id == person_id, SignUpRow.timeslot_id == timeslot_id
        )
    ).scalar()
    return SignUpId(found) if found else None


def put_signup(
    connection: Connection,
    person_id: PersonId,
    timeslot_id: TimeslotId,
    at: datetime,
    *,
    origin: str,
    moved_from: SignUpId | None = None,
) -> SignUpId:
    """Add a sign-up that Mobilize does not have; it gets no id of Mobilize's until it does."""
    note_roster(connection)
    signup_id = SignUpId(new_id())
    connection.execute(
        insert(SignUpRow),
        {
            "id": signup_id,
            "person_id": person_id,
            "timeslot_id": timeslot_id,
            "origin": origin,
            "moved_from": moved_from,
            "status": SignUpStatus.REGISTERED.value,
            "signed_up_at": at,
        },
    )
    index_people(connection, [person_id])
    return signup_id
