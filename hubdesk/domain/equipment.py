"""The things a hub lends (laptops, headsets, chargers, a hotspot), by their labels.

A thing is with one person at most; which one a few letters mean and which is lent next is decided
here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import ItemId, LoanId, PersonId, SignUpId
from hubdesk.domain.people import Contact
from hubdesk.errors import Problem

LONGEST_LABEL = 40
LONGEST_NOTE = 120
MOST_AT_ONCE = 50
"""Nobody puts down more than this in one go: more is a slip of the finger."""

_FIGURES = re.compile(r"(\d+)")


class ThingKind(StrEnum):
    """What a hub lends, most often lent first; OTHER is whatever has a label of its own."""

    HEADSET = "headset"
    LAPTOP = "laptop"
    CHARGER = "charger"
    HOTSPOT = "hotspot"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing with its label (`Headset 4`) and a note (`left ear dead`)."""

    id: ItemId
    kind: ThingKind
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Loan:
    """One thing lent to one person. Only its return is ever filled in, and only once.

    `standing` is where the person's sign-up stands now: somebody who left may still have it.
    """

    id: LoanId
    thing: Thing
    signup_id: SignUpId
    person_id: PersonId
    contact: Contact
    standing: Standing
    lent_at: datetime
    lent_by: str
    returned_at: datetime | None = None
    returned_by: str = ""


def in_order(things: Iterable[Thing]) -> list[Thing]:
    """Sort by kind and label, as people count: `Headset 2` before `Headset 10`."""
    kinds = list(ThingKind)
    return sorted(things, key=lambda one: (kinds.index(one.kind), _counted(one.label)))


def checked_label(label: str, taken: Iterable[str]) -> str:
    """Tidy a label; Problem for one that is empty, too long, or another thing's already."""
    tidy = " ".join(label.split())
    if not tidy:
        raise Problem("equipment_label_needed")
    if len(tidy) > LONGEST_LABEL:
        raise Problem("equipment_too_long", limit=LONGEST_LABEL)
    if _squeezed(tidy) in {_squeezed(one) for one in taken}:
        raise Problem("equipment_label_taken", label=tidy)
    return tidy


def checked_note(note: str) -> str:
    """Tidy a note; Problem for one that is too long."""
    tidy = " ".join(note.split())
    if len(tidy) > LONGEST_NOTE:
        raise Problem("equipment_too_long", limit=LONGEST_NOTE)
    return tidy


def new_labels(name: str, count: int, taken: Iterable[str]) -> list[str]:
    """Answer so many labels that nothing has had: `Headset 1` to `Headset 6`.

    Numbers go on after the highest there is, retired things' too. Problem for no name and for a
    count that is not between 1 and MOST_AT_ONCE.
    """
    if not 1 <= count <= MOST_AT_ONCE:
        raise Problem("equipment_count", limit=MOST_AT_ONCE)
    known = list(taken)
    stem = checked_label(name, ())
    numbers = [
        int(figures)
        for figures in (_squeezed(one).removeprefix(_squeezed(stem)) for one in known)
        if figures.isdecimal()
    ]
    first = max(numbers, default=0) + 1
    return [checked_label(f"{stem} {first + place}", known) for place in range(count)]


def meant(things: Sequence[Thing], text: str) -> list[Thing]:
    """Find the things a few letters mean: one of just that label, else those that begin so.

    With neither, those that have the letters in label, kind or note. Case and spaces do not matter.
    """
    wanted = _squeezed(text)
    if not wanted:
        return list(things)
    exact = [one for one in things if _squeezed(one.label) == wanted]
    begin = [one for one in things if _squeezed(one.label).startswith(wanted)]
    has = [one for one in things if wanted in _squeezed(one.label + one.kind.value + one.note)]
    return exact or begin or has


def next_free(things: Iterable[Thing], kind: ThingKind, out: Collection[ItemId]) -> Thing | None:
    """Answer the thing of a kind to lend next: the first that is not out, sound ones first."""
    free = [one for one in in_order(things) if one.kind is kind and one.id not in out]
    return min(free, key=lambda one: bool(one.note), default=None)


def _squeezed(label: str) -> str:
    return "".join(label.split()).casefold()


def _counted(label: str) -> list[tuple[int, int, str]]:
    parts = _FIGURES.split(label.casefold())
    return [(0, int(one), "") if one.isdecimal() else (1, 0, one) for one in parts if one]
