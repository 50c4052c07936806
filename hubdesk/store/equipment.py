"""The things a hub lends and who has them; a loan is never rewritten but for its one return."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from hubdesk.domain.checkin import Standing
from hubdesk.domain.equipment import Loan, Thing, ThingKind, in_order
from hubdesk.domain.ids import ItemId, LoanId, PersonId, SignUpId, new_id
from hubdesk.domain.people import Contact
from hubdesk.errors import Problem
from hubdesk.store.floor_tables import ItemRow, LoanRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import MarkRow, PersonRow, SignUpRow

_LOANS = (
    select(
        LoanRow,
        ItemRow.kind,
        ItemRow.label,
        ItemRow.note,
        SignUpRow.person_id,
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
        MarkRow.standing,
    )
    .select_from(LoanRow)
    .join(ItemRow, ItemRow.id == LoanRow.item_id)
    .join(SignUpRow, SignUpRow.id == LoanRow.signup_id)
    .join(PersonRow, PersonRow.id == SignUpRow.person_id)
    .outerjoin(MarkRow, is_latest())
    .order_by(LoanRow.lent_at, LoanRow.id)
)

_asked = aliased(SignUpRow)
_later = aliased(LoanRow)


def things(connection: Connection) -> list[Thing]:
    """List what the hub lends and has not retired, by kind and label."""
    rows = connection.execute(select(ItemRow).where(ItemRow.retired_at.is_(None)))
    return in_order(_thing(row) for row in rows)


def labels(connection: Connection) -> dict[ItemId, str]:
    """Answer every label there ever was by its thing, for a label is never given twice."""
    rows = connection.execute(select(ItemRow.id, ItemRow.label))
    return {ItemId(row.id): row.label for row in rows}


def put_things(connection: Connection, made: Sequence[Thing]) -> None:
    """Add things."""
    rows = [
        {"id": one.id, "kind": one.kind.value, "label": one.label, "note": one.note} for one in made
    ]
    connection.execute(insert(ItemRow), rows)


def change_thing(connection: Connection, thing: Thing) -> None:
    """Change the label and the note of a thing."""
    kept = update(ItemRow).where(ItemRow.id == thing.id)
    connection.execute(kept.values(label=thing.label, note=thing.note))


def retire_thing(connection: Connection, item_id: ItemId, at: datetime) -> None:
    """Take a thing off the list; its loans stay."""
    connection.execute(update(ItemRow).where(ItemRow.id == item_id).values(retired_at=at))


def lend(
    connection: Connection, item_id: ItemId, signup_id: SignUpId, at: datetime, by: str
) -> bool:
    """Lend a thing; False where it is out already, by the index's word (nothing is written)."""
    row = {
        "id": new_id(),
        "item_id": item_id,
        "signup_id": signup_id,
        "lent_at": at,
        "lent_by": by,
    }
    try:
        connection.execute(insert(LoanRow), row)
    except IntegrityError:
        held = select(LoanRow.id).where(LoanRow.item_id == item_id, LoanRow.returned_at.is_(None))
        if connection.execute(held).first() is None:
            raise
        return False
    return True


def give_back(connection: Connection, loan_ids: Iterable[LoanId], at: datetime, by: str) -> int:
    """Fill in the return of loans that are out; answer how many were."""
    kept = update(LoanRow).where(LoanRow.id.in_(list(loan_ids)), LoanRow.returned_at.is_(None))
    return connection.execute(kept.values(returned_at=at, returned_by=by)).rowcount


def take_from(
    connection: Connection, person_id: PersonId, item_ids: Sequence[ItemId], at: datetime, by: str
) -> None:
    """Take things back from one person; Problem("equipment_not_theirs") for any they have not."""
    if not item_ids:
        return
    theirs = {one.thing.id: one.id for one in out(connection) if one.person_id == person_id}
    for item_id in item_ids:
        if item_id not in theirs:
            label = labels(connection).get(item_id, "")
            raise Problem("equipment_not_theirs", label=label)
    give_back(connection, [theirs[item_id] for item_id in item_ids], at, by)


def lend_again(
    connection: Connection,
    person_id: PersonId,
    signup_id: SignUpId,
    returned_at: datetime,
    by: str,
) -> None:
    """Lend again, from then on, what one person brought back in the press of that moment.

    What was lent again since, to them or to anybody else, is left alone, and so is what is retired.
    """
    since = select(_later.id).where(
        _later.item_id == LoanRow.item_id,
        _later.id != LoanRow.id,
        _later.lent_at >= LoanRow.returned_at,
    )
    brought = (
        select(LoanRow.item_id)
        .join(ItemRow, ItemRow.id == LoanRow.item_id)
        .join(SignUpRow, SignUpRow.id == LoanRow.signup_id)
        .where(SignUpRow.person_id == person_id, LoanRow.returned_at == returned_at)
        .where(ItemRow.retired_at.is_(None), ~since.exists())
    )
    for item_id in connection.execute(brought).scalars().all():
        lend(connection, ItemId(item_id), signup_id, returned_at, by)


def out(connection: Connection) -> list[Loan]:
    """List what is out, whoever has it and wherever they stand, longest first."""
    return [_loan(row) for row in connection.execute(_LOANS.where(LoanRow.returned_at.is_(None)))]


def loans_of(connection: Connection, person_id: PersonId) -> list[Loan]:
    """List everything a person was ever lent, oldest first."""
    return [_loan(row) for row in connection.execute(_LOANS.where(PersonRow.id == person_id))]


def held(connection: Connection, signup_ids: Sequence[SignUpId]) -> dict[SignUpId, list[Loan]]:
    """Answer what the people of these sign-ups have now, lent on this sign-up or another of theirs.

    Only sign-ups with something in hand are in it.
    """
    lent: dict[PersonId, list[Loan]] = {}
    for one in out(connection):
        lent.setdefault(one.person_id, []).append(one)
    if not lent:
        return {}
    rows = connection.execute(
        select(_asked.id, _asked.person_id).where(_asked.person_id.in_(list(lent)))
    )
    wanted = set(signup_ids)
    return {SignUpId(row.id): lent[PersonId(row.person_id)] for row in rows if row.id in wanted}


def _thing(row: Any) -> Thing:
    return Thing(ItemId(row.id), ThingKind(row.kind), row.label, row.note)


def _loan(row: Any) -> Loan:
    return Loan(
        LoanId(row.id),
        Thing(ItemId(row.item_id), ThingKind(row.kind), row.label, row.note),
        SignUpId(row.signup_id),
        PersonId(row.person_id),
        Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code),
        Standing(row.standing) if row.standing else Standing.EXPECTED,
        row.lent_at,
        row.lent_by,
        row.returned_at,
        row.returned_by,
    )
