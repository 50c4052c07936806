"""Who is on the chase and the reshift list, and the calls that were made; calls are only added."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, and_, insert, or_, select

from hubdesk.domain.calling import ANSWERED, Callee, CallList, CallNote, CallOutcome
from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import PersonId, SignUpId, TimeslotId, new_id
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.floor_tables import CallNoteRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import MarkRow, PersonRow, SignUpRow

_CAME = (Standing.HERE.value, Standing.LEFT.value)
_WANTS = {"yes": True, "no": False}

_MISSING = and_(
    SignUpRow.origin == "roster",
    SignUpRow.status != SignUpStatus.CANCELLED.value,
    SignUpRow.gone_at.is_(None),
    or_(MarkRow.standing.is_(None), MarkRow.standing == Standing.EXPECTED.value),
)

_NOTES = select(*CallNoteRow.__table__.columns).order_by(CallNoteRow.at, CallNoteRow.id)


def callees(connection: Connection, timeslot_id: TimeslotId, on: CallList) -> list[Callee]:
    """List who is missing from a shift (chase), or who came to it (reshift), in no order.

    Mobilize's blocked people are on neither list.
    """
    rows = connection.execute(
        select(
            SignUpRow.id,
            SignUpRow.status,
            SignUpRow.person_id,
            PersonRow.given_name,
            PersonRow.family_name,
            PersonRow.email,
            PersonRow.phone,
            PersonRow.zip_code,
            PersonRow.first_time,
            MarkRow.next_shift,
        )
        .select_from(SignUpRow)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .outerjoin(MarkRow, is_latest())
        .where(SignUpRow.timeslot_id == timeslot_id, PersonRow.blocked.is_(False))
        .where(_MISSING if on is CallList.CHASE else MarkRow.standing.in_(_CAME))
    ).all()
    notes, asked_not = _notes_on(connection, timeslot_id)
    return [
        Callee(
            SignUpId(row.id),
            PersonId(row.person_id),
            Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code),
            row.status == SignUpStatus.CONFIRMED.value,
            bool(row.first_time),
            _WANTS.get(row.next_shift or "") if on is CallList.RESHIFT else None,
            tuple(note for note in notes[SignUpId(row.id)] if note.on is on),
            row.person_id in asked_not,
        )
        for row in rows
    ]


def _notes_on(
    connection: Connection, timeslot_id: TimeslotId
) -> tuple[dict[SignUpId, list[CallNote]], set[str]]:
    """Read every call to people of this shift; answer them by sign-up, and who asked for none."""
    of_shift = select(SignUpRow.person_id).where(SignUpRow.timeslot_id == timeslot_id)
    rows = connection.execute(
        _NOTES.add_columns(SignUpRow.person_id)
        .join(SignUpRow, SignUpRow.id == CallNoteRow.signup_id)
        .where(SignUpRow.person_id.in_(of_shift))
    )
    notes: defaultdict[SignUpId, list[CallNote]] = defaultdict(list)
    last: dict[str, str] = {}
    for row in rows:
        notes[SignUpId(row.signup_id)].append(_note(row))
        if CallOutcome(row.outcome) in ANSWERED:
            last[row.person_id] = row.outcome
    return notes, {one for one, outcome in last.items() if outcome == CallOutcome.ASKED_NOT.value}


def notes_of(connection: Connection, signup_id: SignUpId) -> list[CallNote]:
    """List every call about one sign-up, of both lists, oldest first."""
    rows = connection.execute(_NOTES.where(CallNoteRow.signup_id == signup_id))
    return [_note(row) for row in rows]


def _note(row: Any) -> CallNote:
    return CallNote(
        SignUpId(row.signup_id),
        CallList(row.kind),
        CallOutcome(row.outcome),
        row.said,
        row.at,
        row.by,
    )


def put_note(connection: Connection, note: CallNote) -> None:
    """Add one call."""
    connection.execute(
        insert(CallNoteRow),
        {
            "id": new_id(),
            "signup_id": note.signup_id,
            "kind": note.on.value,
            "outcome": note.outcome.value,
            "said": note.said,
            "at": note.at,
            "by": note.by,
        },
    )
