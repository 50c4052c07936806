"""What the worksheet's window is made of, each by itself: its model, and the menu that saves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from at_the_worksheet import work
from factories import FIRST, DeskEvening
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.ui.models.worksheet import WorksheetModel
from hubdesk.ui.panels.worksheet_save import SaveMenu
from hubdesk.ui.room import Room

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
PutUp = Callable[[QWidget], None]


@pytest.fixture
def worked(evening: DeskEvening, clock: SetClock) -> DeskEvening:
    """An evening with somebody on the worksheet."""
    clock.go_to(FIRST)
    work(evening)
    return evening


def test_without_a_printer_the_way_out_is_said(room: Room, wearing: None) -> None:
    told: list[str | Problem] = []
    menu = SaveMenu(room, list, told.append, printers=list)
    menu.print()
    assert [str(one) for one in told] == [str(Problem("no_printer"))]


def test_ctrl_p_prints_wherever_the_button_is(room: Room, put_up: PutUp) -> None:
    told: list[str | Problem] = []
    menu = SaveMenu(room, list, told.append, printers=list)
    put_up(menu.button)
    QTest.keyClick(menu.button, Key.Key_P, Ctrl)
    assert len(told) == 1


def test_the_model_holds_to_qts_own_rules(worked: DeskEvening) -> None:
    model = WorksheetModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = worked.desk.deliveries.lines([State.WORKSHEET])
    model.show(lines)
    worked.desk.deliveries.tick(lines[0].id, True, "Ruth Kim")
    model.show(lines := worked.desk.deliveries.lines([State.WORKSHEET]))
    assert (model.ticked, model.rowCount()) == (1, 8)
    model.show(lines, "ticked")
    model.show(lines, "open", "haddad")
    model.show([])
    assert model.rowCount() == 0
