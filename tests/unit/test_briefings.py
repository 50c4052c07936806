"""Who was briefed or trained: noted when it happens, for one or for everybody, and taken back."""

from __future__ import annotations

import pytest
from factories import DeskEvening, person, table

from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.agenda import BriefingKind
from hubdesk.domain.changes import Change
from hubdesk.errors import Problem


def test_everybody_who_is_here_is_briefed_in_one_press_and_it_can_be_taken_back(
    worked: DeskEvening, changes: list[Change]
) -> None:
    desk, slot = worked.desk, worked.early.timeslot_id
    (single,) = desk.briefings.brief([worked.signup("Ana Klein")], "Ruth")
    made = desk.briefings.brief_everybody(slot, "Ruth")
    assert single.signup_id not in {one.signup_id for one in made}
    assert len(desk.briefings.of(slot)) == 3
    assert desk.briefings.brief_everybody(slot, "Ruth") == []
    assert len(changes) == 2
    desk.briefings.take_back(made, "Ruth")
    assert desk.briefings.of(slot) == [single]
    assert len(table(desk.context.store, "briefing")) == 3


def test_training_is_noted_beside_a_briefing(worked: DeskEvening) -> None:
    desk, ana = worked.desk, worked.signup("Ana Klein")
    desk.briefings.brief([ana], "Ruth")
    desk.briefings.brief([ana], "Ruth", BriefingKind.TRAINING)
    person_id = worked.desk.finder.who("Ana Klein", worked.early)[0].id
    kinds = [one.kind for one in desk.briefings.of(person_id=person_id)]
    assert kinds == [BriefingKind.BRIEFING, BriefingKind.TRAINING]


def test_nobody_is_briefed_who_is_not_here(evening: DeskEvening) -> None:
    with pytest.raises(Problem, match="not_here"):
        evening.desk.briefings.brief([evening.signup("Ana Klein")], "Ruth")
    assert evening.desk.briefings.of() == []


def test_first_timers_without_a_briefing_are_named(worked: DeskEvening) -> None:
    desk, slot = worked.desk, worked.early.timeslot_id
    newcomer = Newcomer(person("Lena Fischer", "lena@example.org"), first_time=True)
    desk.attendance.walk_in(newcomer, slot, "Ruth Kim")
    missing = desk.briefings.missing(slot)
    assert [one.contact.full_name for one in missing] == ["Lena Fischer"]
    desk.briefings.brief([missing[0].signup_id], "Ruth")
    assert desk.briefings.missing(slot) == []
