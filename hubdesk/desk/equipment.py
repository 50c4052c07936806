"""Equipment: what the hub lends, who has it, and what is still out at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.equipment import (
    Loan,
    Thing,
    ThingKind,
    checked_label,
    checked_note,
    new_labels,
    next_free,
)
from hubdesk.domain.ids import ItemId, PersonId, SignUpId, new_id
from hubdesk.errors import Problem
from hubdesk.store import equipment, marks


class Equipment:
    """The hub's things and their loans. A thing is with one person at most, by the file's word."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def things(self) -> list[Thing]:
        """List what the hub lends, by kind and label."""
        with self._context.store.read() as connection:
            return equipment.things(connection)

    def out(self) -> list[Loan]:
        """List what is out, longest first: also with whoever left or whose check-in was undone."""
        with self._context.store.read() as connection:
            return equipment.out(connection)

    def of(self, signup_ids: Sequence[SignUpId]) -> dict[SignUpId, tuple[str, ...]]:
        """Answer the labels of what each has in hand; who has nothing is not in it."""
        with self._context.store.read() as connection:
            found = equipment.held(connection, signup_ids)
        return {key: tuple(one.thing.label for one in loans) for key, loans in found.items()}

    def held(self, signup_id: SignUpId) -> list[Loan]:
        """List what somebody has in hand now, lent on this sign-up or on an earlier one."""
        with self._context.store.read() as connection:
            return equipment.held(connection, [signup_id]).get(signup_id, [])

    def loans_of(self, person_id: PersonId) -> list[Loan]:
        """List everything a person was ever lent, oldest first."""
        with self._context.store.read() as connection:
            return equipment.loans_of(connection, person_id)

    def add(
        self, kind: ThingKind, by: str, *, count: int | None = None, label: str = "", note: str = ""
    ) -> list[Thing]:
        """Add things: one of just this label, or so many numbered ones (`Headset 1` and on).

        Without a label they are numbered by their kind. Problem for a label that is another's.
        """
        tidy = checked_note(note)
        with self._context.store.write() as connection:
            taken = list(equipment.labels(connection).values())
            if label.strip() and count is None:
                named = [checked_label(label, taken)]
            else:
                stem = label or kind.value.capitalize()
                named = new_labels(stem, 1 if count is None else count, taken)
            made = [Thing(ItemId(new_id()), kind, one, tidy) for one in named]
            equipment.put_things(connection, made)
        self._told(by)
        return made

    def change(self, item_id: ItemId, by: str, *, label: str, note: str) -> Thing:
        """Rename a thing and say what is wrong with it."""
        tidy = checked_note(note)
        with self._context.store.write() as connection:
            before = _one(connection, item_id)
            taken = equipment.labels(connection)
            del taken[item_id]
            after = replace(before, label=checked_label(label, taken.values()), note=tidy)
            equipment.change_thing(connection, after)
        self._told(by)
        return after

    def retire(self, item_id: ItemId, by: str) -> None:
        """Take a thing off the list; its loans stay. Problem while somebody has it."""
        with self._context.store.write() as connection:
            thing = _one(connection, item_id)
            if any(one.thing.id == item_id for one in equipment.out(connection)):
                raise Problem("equipment_is_out", label=thing.label)
            equipment.retire_thing(connection, item_id, self._context.clock())
        self._told(by)

    def lend(self, signup_id: SignUpId, item_id: ItemId, by: str) -> Loan:
        """Lend a thing to somebody who is here.

        Problem: equipment_not_here, equipment_unknown, equipment_lent where it is out already.
        """
        with self._context.store.write() as connection:
            self._must_be_here(connection, signup_id)
            loan = self._lend(connection, signup_id, _one(connection, item_id), by)
        self._told(by, signup_id)
        return loan

    def lend_next(self, signup_id: SignUpId, kind: ThingKind, by: str) -> Loan:
        """Lend the next free thing of a kind; Problem("equipment_none_free") if all are out."""
        with self._context.store.write() as connection:
            self._must_be_here(connection, signup_id)
            gone = {one.thing.id for one in equipment.out(connection)}
            thing = next_free(equipment.things(connection), kind, gone)
            if thing is None:
                raise Problem("equipment_none_free", kind=kind.value)
            loan = self._lend(connection, signup_id, thing, by)
        self._told(by, signup_id)
        return loan

    def take_back(self, item_id: ItemId, by: str) -> Loan:
        """Note that a thing came back; Problem("equipment_not_out") if nobody has it."""
        at = self._context.clock()
        with self._context.store.write() as connection:
            thing = _one(connection, item_id)
            had = [one for one in equipment.out(connection) if one.thing.id == item_id]
            if not had:
                raise Problem("equipment_not_out", label=thing.label)
            equipment.give_back(connection, [had[0].id], at, by)
        self._told(by, had[0].signup_id)
        return replace(had[0], returned_at=at, returned_by=by)

    def _must_be_here(self, connection: Connection, signup_id: SignUpId) -> None:
        found = marks.situation(connection, signup_id, by_key=self._context.by_key())
        if standing_of(found.asked.latest) is not Standing.HERE:
            raise Problem("equipment_not_here")

    def _lend(self, connection: Connection, signup_id: SignUpId, thing: Thing, by: str) -> Loan:
        if not equipment.lend(connection, thing.id, signup_id, self._context.clock(), by):
            raise Problem("equipment_lent", label=thing.label)
        return next(one for one in equipment.out(connection) if one.thing.id == thing.id)

    def _told(self, by: str, signup_id: SignUpId | None = None) -> None:
        ids = frozenset({str(signup_id)}) if signup_id else frozenset[str]()
        self._context.publish(Kind.EQUIPMENT, ids=ids, by=by)


def _one(connection: Connection, item_id: ItemId) -> Thing:
    for thing in equipment.things(connection):
        if thing.id == item_id:
            return thing
    raise Problem("equipment_unknown")
