"""Rows of people found: what each says, and that only what changed is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import DeskEvening, a_row, person, put_in
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from hubdesk.domain.ids import PersonId
from hubdesk.domain.roster import SignUpStatus
from hubdesk.ui.models.hits import HitsModel, Place, place_of, row_view, told_apart
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import ROW_VIEW_ROLE, RowView

CODES = ("20001", "20002")


@pytest.fixture
def model(room: Room, evening: DeskEvening) -> HitsModel:
    made = HitsModel(room.clock)
    made.show(evening.desk.finder.everybody(evening.early), evening.early)
    return made


def test_model_keeps_qts_rules(model: HitsModel, evening: DeskEvening) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([], evening.early)
    model.show(evening.desk.finder.everybody(evening.early), evening.early)
    assert model.rowCount() == 4
    del tester


def test_row_says_everything_in_one_sentence(model: HitsModel) -> None:
    said = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Ana Klein, signed up, an…@example.org · 0101"


def test_nobody_is_in_a_row_that_is_not_there(model: HitsModel) -> None:
    assert model.data(QModelIndex(), ROW_VIEW_ROLE) is None
    assert model.hit(99) is None
    assert model.row_of(PersonId("nobody")) == -1
    assert model.row_of(None) == -1


def test_same_people_again_change_only_the_rows_that_differ(
    model: HitsModel, evening: DeskEvening
) -> None:
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    desk, early = evening.desk, evening.early
    desk.attendance.check_in(evening.signup("Eli Strand"), early.timeslot_id, "Ruth Kim")
    model.show(desk.finder.everybody(early), early)
    assert reset.count() == 0
    assert [changed.at(0)[0].row()] == [3]
    assert changed.count() == 1


def test_one_person_is_replaced_with_the_matched_letters_kept(
    model: HitsModel, evening: DeskEvening
) -> None:
    desk, early = evening.desk, evening.early
    model.show(desk.finder.find("eli", early), early)
    desk.attendance.check_in(evening.signup("Eli Strand"), early.timeslot_id, "Ruth Kim")
    (new,) = desk.finder.who("Eli Strand", early)
    assert model.replace(new)
    view = model.data(model.index(0, 0), ROW_VIEW_ROLE)
    assert isinstance(view, RowView)
    assert [pill.words for pill in view.pills] == ["in since 17:45"]
    assert view.spans == ((0, 3),)


def test_spans_become_places_in_the_title(evening: DeskEvening, room: Room) -> None:
    (hit,) = evening.desk.finder.find("kle", evening.early)
    assert row_view(hit, evening.early, room.clock).spans == ((4, 7),)


def test_namesakes_are_told_apart_by_zip_where_only_that_differs(
    evening: DeskEvening, room: Room
) -> None:
    put_in(
        evening.store,
        [a_row(person("Kim Lee", f"kim.lee{code}@example.org", zip_code=code)) for code in CODES],
        complete=False,
    )
    hits = evening.desk.finder.find("kim", evening.early)
    assert sorted(told_apart(hit) for hit in hits) == [
        "kim.le…@example.org · ZIP 20001",
        "kim.le…@example.org · ZIP 20002",
    ]


def test_confirmed_and_first_time_are_said(evening: DeskEvening, room: Room) -> None:
    (hit,) = evening.desk.finder.find("ana", evening.early)
    assert hit.signup is not None
    sure = replace(
        hit,
        person=replace(hit.person, first_time=True),
        signup=replace(hit.signup, status=SignUpStatus.CONFIRMED),
    )
    words = [pill.words for pill in row_view(sure, evening.early, room.clock).pills]
    assert words == ["confirmed", "first time"]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("ana", Place.EXPECTED),
        ("ben", Place.OTHER_SHIFT),
        ("carla", Place.CANCELLED),
        ("dev", Place.VIRTUAL),
    ],
)
def test_place_for_tonights_shift(evening: DeskEvening, name: str, place: Place) -> None:
    (hit,) = evening.desk.finder.find(name, evening.early)
    assert place_of(hit, evening.early) is place


def test_without_a_shift_nobody_is_signed_up(evening: DeskEvening) -> None:
    (hit,) = evening.desk.finder.find("ana", evening.early)
    assert place_of(hit, None) is Place.NOT_SIGNED_UP
