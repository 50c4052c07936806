"""Planning an evening in the window: blocks by the clock, the DNC's dialer always among them."""

from __future__ import annotations

from collections.abc import Callable

import gallery
import pytest
from factories import DeskEvening, a_dialer, table
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.ui.panels.evening_plan import EveningPlanSheet, plan_evening
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import SecondaryButton
from hubdesk.words import times


@pytest.fixture
def dialers(evening: DeskEvening) -> list[Dialer]:
    """The DNC's dialer with its link, and a campaign's."""
    floor = evening.desk.floor
    floor.put_dialer(a_dialer(), "Ruth")
    floor.put_dialer(a_dialer("Mayor Pat", 4, kind=DialerKind.CAMPAIGN), "Ruth")
    found: list[Dialer] = floor.dialers()
    return found


@pytest.fixture
def window(put_up: Callable[[QWidget], None]) -> QWidget:
    made = QWidget()
    made.resize(1096, 656)
    put_up(made)
    return made


@pytest.fixture
def sheet(room: Room, dialers: list[Dialer], window: QWidget) -> EveningPlanSheet:
    room.choose_shift(None)
    made = plan_evening(room, window)
    assert isinstance(made, EveningPlanSheet)
    return made


def blocks(room: Room) -> list[Block]:
    assert room.shift is not None
    return room.desk.rotations.blocks(room.shift.timeslot_id)


def at(room: Room) -> list[str]:
    assert room.shift is not None
    return [times.clock(one.starts_at, room.shift.timezone) for one in blocks(room)]


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def write(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def test_enter_opens_the_doors_with_half_of_the_evening_on_the_dncs(
    sheet: EveningPlanSheet, room: Room, dialers: list[Dialer]
) -> None:
    dnc, campaign = dialers
    press(Qt.Key.Key_Return)
    first, second = blocks(room)
    assert room.shift is not None
    assert (first.portions, second.portions) == ((Portion(dnc.id),), (Portion(campaign.id),))
    assert first.starts_at == room.shift.starts_at
    assert room.desk.floor.session(room.shift.timeslot_id) is not None


def test_an_evening_that_began_without_a_plan_shows_the_split_it_runs_on(
    room: Room, dialers: list[Dialer], window: QWidget, evening: DeskEvening
) -> None:
    evening.desk.floor.open_doors(evening.early.timeslot_id, "Ruth", "no link")
    shown = plan_evening(room, window)
    assert isinstance(shown, EveningPlanSheet)
    (row,) = shown.rows
    block = row.block()
    assert block is not None
    running = room.desk.rotations.plan(evening.early.timeslot_id).block
    assert (block.policy, block.portions) == (running.policy, running.portions)


def test_two_blocks_and_a_split_are_typed_by_keys_alone(
    sheet: EveningPlanSheet, room: Room, dialers: list[Dialer]
) -> None:
    sheet.add_block.setFocus()
    press(Qt.Key.Key_Space)
    write(sheet.rows[1].time.edit, "18:40")
    row = sheet.rows[2]
    write(row.time.edit, "19:10")
    write(row.parts[dialers[0].id].edit, "60 %")
    write(row.parts[dialers[1].id].edit, "40%")
    press(Qt.Key.Key_Return)
    assert [one.policy for one in blocks(room)] == [Policy.BLOCKS, Policy.BLOCKS, Policy.SPLIT]
    assert at(room)[1:] == ["18:40", "19:10"]
    assert [one.share for one in blocks(room)[2].portions] == [0.6, 0.4]


def test_tab_goes_through_the_blocks_as_they_are_read(sheet: EveningPlanSheet) -> None:
    sheet.add_block.setFocus()
    press(Qt.Key.Key_Space)
    stops = [stop for row in sheet.rows[:2] for stop in (row.time.edit, row.what.combo, row.remove)]
    sheet.rows[0].time.edit.setFocus()
    passed = []
    for _stop in [*stops, *sheet.rows[2].stops(), sheet.add_block, sheet.length.edit]:
        passed.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert passed == [*stops, *sheet.rows[2].stops(), sheet.add_block, sheet.length.edit]
    assert QApplication.focusWidget() in sheet.findChildren(SecondaryButton)


@pytest.mark.parametrize(
    ("typed", "kept"), [("30", "30"), ("soon", None), ("9999", None), ("9" * 99, None)]
)
def test_how_long_somebody_stays_on_one_dialer_of_a_split_is_typed(
    sheet: EveningPlanSheet, room: Room, typed: str, kept: str | None
) -> None:
    assert not sheet.length.isVisible()
    sheet.add_block.setFocus()
    press(Qt.Key.Key_Space)
    write(sheet.length.edit, typed)
    press(Qt.Key.Key_Return)
    assert room.desk.hub.settings().get("rotation_minutes") == kept
    assert bool(blocks(room)) is bool(kept)


def test_less_than_the_hubs_share_asks_for_a_reason_and_keeps_it(
    sheet: EveningPlanSheet, room: Room, dialers: list[Dialer], evening: DeskEvening
) -> None:
    row = sheet.rows[0]
    row.what.combo.setFocus()
    press(Qt.Key.Key_Down)
    assert row.what.value() == dialers[1].id
    assert sheet.reason.isVisible()
    row.time.edit.setFocus()
    press(Qt.Key.Key_Return)
    assert table(evening.store, "session") == []
    assert QApplication.focusWidget() is sheet.reason.edit
    QTest.keyClicks(sheet.reason.edit, "Their link never came")
    press(Qt.Key.Key_Return)
    (session,) = table(evening.store, "session")
    assert session["without_dnc"] == "Their link never came"


@pytest.mark.parametrize("typed", ["", "25:00", "seven"])
def test_a_time_that_is_none_is_said_at_its_field_and_opens_nothing(
    sheet: EveningPlanSheet, typed: str, evening: DeskEvening
) -> None:
    write(sheet.rows[1].time.edit, typed or " ")
    press(Qt.Key.Key_Return)
    assert table(evening.store, "session") == []
    assert sheet.isVisible()


def test_what_is_planned_already_is_shown_and_can_be_changed(
    sheet: EveningPlanSheet, room: Room, window: QWidget
) -> None:
    press(Qt.Key.Key_Return)
    again = plan_evening(room, window)
    assert isinstance(again, EveningPlanSheet)
    assert len(again.rows) == 2
    again.rows[1].remove.setFocus()
    press(Qt.Key.Key_Space)
    again.rows[0].time.edit.setFocus()
    press(Qt.Key.Key_Return)
    assert len(blocks(room)) == 1


def test_a_hub_without_a_dialer_has_nothing_to_plan(room: Room, window: QWidget) -> None:
    assert plan_evening(room, window) is None


def test_every_control_has_a_name_and_nothing_is_cut(sheet: EveningPlanSheet, qtbot: QtBot) -> None:
    sheet.add_block.click()
    qtbot.waitUntil(lambda: not gallery.clipped(sheet), timeout=2000)
    for widget in sheet.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(sheet):
            assert widget.accessibleName(), widget
