"""The agenda page: Next, pushes and edits by keys, the strips, briefings, the rotation to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import gallery
import pytest
from factories import FIRST, DeskEvening, a_dialer
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.agenda import BriefingKind, ItemKind, Stage
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.people import Contact
from hubdesk.ui import theme
from hubdesk.ui.models.strips import STRIP_VIEW_ROLE, StripView
from hubdesk.ui.panels.agenda import AgendaPage
from hubdesk.ui.panels.briefed import BriefedButton
from hubdesk.ui.panels.history import History
from hubdesk.ui.room import Room
from hubdesk.ui.rotation_call import RotationCall
from hubdesk.ui.widgets import Text

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key, with_)


def says(page: QWidget) -> str:
    return " | ".join(one.text() for one in page.findChildren(Text) if one.isVisible())


def strip(page: AgendaPage, row: int) -> StripView:
    view = page.people.model.index(row).data(STRIP_VIEW_ROLE)
    assert isinstance(view, StripView)
    return view


@pytest.fixture
def blocks(worked: DeskEvening) -> DeskEvening:
    """Ana on Scale to Win since 18:00, Eli and Kwame wait, Lena is new; a move at 19:10."""
    desk, slot = worked.desk, worked.early.timeslot_id
    dnc = desk.floor.put_dialer(a_dialer(), "Ruth")
    other = desk.floor.put_dialer(a_dialer("Mayor Pat", kind=DialerKind.CAMPAIGN), "Ruth")
    planned = [
        Block(FIRST, Policy.BLOCKS, (Portion(dnc.id),)),
        Block(FIRST + timedelta(minutes=70), Policy.BLOCKS, (Portion(other.id),)),
    ]
    desk.rotations.open(slot, Policy.BLOCKS, "Ruth", blocks=planned)
    desk.floor.assign([worked.signup("Ana Klein")], dnc.id, "Ruth")
    newcomer = Newcomer(Contact("Lena", "Fischer", "lena@example.org", "", ""), first_time=True)
    desk.attendance.walk_in(newcomer, slot, "Ruth")
    return worked


@pytest.fixture
def page(blocks: DeskEvening, room: Room, put_up: Callable[[QWidget], None]) -> AgendaPage:
    made = AgendaPage(room)
    put_up(made)
    return made


@pytest.fixture
def planned(page: AgendaPage) -> AgendaPage:
    """The model evening, taken by Enter on what the page offers first."""
    assert QApplication.focusWidget() is page.show_card.model
    press(Key.Key_Return)
    page.undo_bar.dismiss()
    return page


def items(page: AgendaPage) -> list[tuple[str, str]]:
    return [(view.title, view.starts) for view in page.show_card.line.views]


def test_the_model_evening_is_offered_and_names_calls_by_their_dialer(
    planned: AgendaPage,
) -> None:
    assert items(planned)[:5] == [
        ("Doors", "18:00"),
        ("Welcome", "18:15"),
        ("Training", "18:20"),
        ("Scale to Win", "18:30"),
        ("Rotation", "19:10"),
    ]
    assert ("Mayor Pat", "19:15") in items(planned)
    assert QApplication.focusWidget() is planned.show_card.line
    assert "Rotation at 19:10: 4 people move" in says(planned)


def test_n_begins_what_is_next_and_late_is_said(planned: AgendaPage, clock: SetClock) -> None:
    press(Key.Key_N)
    clock.forward(19)
    press(Key.Key_N)
    assert planned.show_card.pill.text() == "4 min behind"
    assert items(planned)[2] == ("Training", "18:24")
    assert "The agenda has the rotation at 19:14" in says(planned)
    press(Key.Key_P)
    assert planned.show_card.pill.text() == "on time"
    assert items(planned)[2] == ("Training", "18:25")
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planned.show_card.pill.text() == "4 min behind"


def test_next_is_taken_back(planned: AgendaPage, blocks: DeskEvening) -> None:
    press(Key.Key_N)
    assert planned.take_back()
    show = blocks.desk.agenda.show(blocks.early.timeslot_id)
    assert {one.stage for one in show.items} == {Stage.COMING}
    assert not planned.take_back()


def test_one_press_brings_the_blocks_to_the_agenda(
    planned: AgendaPage, blocks: DeskEvening
) -> None:
    press(Key.Key_P)
    assert planned.rotation.lead.text() == "Rotate at 19:15"
    press(Key.Key_T)
    assert "Rotation at 19:15" in says(planned)
    assert planned.rotation.lead.isHidden()
    planned.take_back()
    assert blocks.desk.rotations.blocks(blocks.early.timeslot_id)[1].starts_at == (
        FIRST + timedelta(minutes=70)
    )


def test_the_time_line_is_read_by_keys_and_opens_its_item(
    planned: AgendaPage, blocks: DeskEvening
) -> None:
    line = planned.show_card.line
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert line.accessibleDescription() == "Training, 18:20 to 18:30, to come"
    press(Key.Key_Return)
    sheet = planned.sheet
    assert sheet is not None
    assert QApplication.focusWidget() is sheet.rows[2].minutes.edit
    press(Key.Key_Up, Alt)
    assert [row.kind.value() for row in sheet.rows[:3]] == ["doors", "training", "welcome"]
    press(Key.Key_Delete, Alt)
    sheet.add.click()
    sheet.rows[-1].title.edit.setFocus()
    QTest.keyClicks(sheet.rows[-1].title.edit, "Pizza")
    sheet.rows[-1].owner.edit.setFocus()
    QTest.keyClicks(sheet.rows[-1].owner.edit, "Bo Chen")
    press(Key.Key_Return)
    kept = blocks.desk.agenda.items(blocks.early.timeslot_id)
    assert ItemKind.TRAINING not in {one.kind for one in kept}
    assert (kept[-1].title, kept[-1].owner, kept[-1].minutes) == ("Pizza", "Bo Chen", 10)
    assert planned.take_back()
    kept = blocks.desk.agenda.items(blocks.early.timeslot_id)
    assert [one.kind.value for one in kept][:3] == ["doors", "welcome", "training"]


def test_a_length_that_is_none_is_refused_in_the_sheet(planned: AgendaPage) -> None:
    planned.edit()
    sheet = planned.sheet
    assert sheet is not None
    sheet.rows[0].minutes.set_text("")
    sheet.save.click()
    assert "from 1 to 480 minutes" in says(sheet)
    assert sheet.isVisible()
    sheet.close()


def test_a_strip_says_the_whole_evening_and_what_is_proposed(
    planned: AgendaPage, clock: SetClock
) -> None:
    QAbstractItemModelTester(
        planned.people.model, QAbstractItemModelTester.FailureReportingMode.Fatal, planned
    )
    clock.forward(31)
    planned.tick()
    ana = strip(planned, 0)
    assert [(one.look, one.words) for one in ana.segments] == [
        ("call", "31 min"),
        ("proposed", "Mayor Pat"),
    ]
    assert ana.spoken() == (
        "Ana Klein, in since 18:00, 31 min on Scale to Win, moves to Mayor Pat at 19:10"
    )
    assert [one.look for one in strip(planned, 1).segments] == ["wait", "proposed"]


def test_first_timers_are_named_until_somebody_briefs_them(
    planned: AgendaPage, blocks: DeskEvening
) -> None:
    assert "not briefed yet: Lena Fischer" in says(planned)
    planned.people.list.setFocus()
    for _ in range(3):
        press(Key.Key_Down)
    press(Key.Key_B)
    assert "not briefed yet" not in says(planned)
    assert strip(planned, 3).spoken().startswith("Lena Fischer, first time, briefed 18:00")
    assert "1 of 4 who are here are briefed" in says(planned)
    press(Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    kinds = [one.kind for one in blocks.desk.briefings.of()]
    assert kinds == [BriefingKind.BRIEFING, BriefingKind.TRAINING]
    assert planned.take_back()
    press(Key.Key_B)
    assert "not briefed yet: Lena Fischer" in says(planned)
    assert planned.take_back()
    assert "1 of 4 who are here are briefed" in says(planned)


def test_everybody_who_is_here_is_briefed_in_one_press_when_the_training_ends(
    planned: AgendaPage, blocks: DeskEvening, clock: SetClock
) -> None:
    slot = blocks.early.timeslot_id
    blocks.desk.briefings.brief([blocks.desk.briefings.missing(slot)[0].signup_id], "Ruth")
    for _ in range(3):
        press(Key.Key_N)
    assert "Was everybody who is here briefed?" in says(planned)
    press(Key.Key_N)
    assert "Was everybody who is here trained?" in says(planned)
    press(Key.Key_A)
    kinds = [one.kind for one in blocks.desk.briefings.of(slot)]
    assert kinds == [BriefingKind.BRIEFING, *[BriefingKind.TRAINING] * 4]
    assert "Was everybody" not in says(planned)
    press(Key.Key_A)
    assert len(blocks.desk.briefings.of(slot)) == 8


def test_a_rotation_is_called_once_by_a_sound_and_by_words(
    planned: AgendaPage, room: Room, clock: SetClock
) -> None:
    heard: list[str] = []
    call = RotationCall(room, planned, lambda: heard.append("tone"))
    call.tick()
    clock.go_to(FIRST + timedelta(minutes=66))
    for _ in range(2):
        call.tick()
        planned.tick()
    assert heard == ["tone"]
    assert "Rotation in 4 min, at 19:10." in says(planned)
    planned.show_card.sound.click()
    assert room.desk.hub.settings()["rotation_sound"] == "off"
    RotationCall(room, planned, lambda: heard.append("tone")).tick()
    assert heard == ["tone"]


def test_the_card_at_the_foot_leads_to_the_floor(planned: AgendaPage) -> None:
    asked: list[bool] = []
    planned.rotation_wanted.connect(lambda: asked.append(True))
    assert "4 to Mayor Pat: the room calls here now" in says(planned)
    press(Key.Key_R)
    assert asked == [True]


def test_without_a_shift_it_leads_to_today(
    bare_room: Room, put_up: Callable[[QWidget], None]
) -> None:
    asked: list[str] = []
    bare_room.page_wanted.connect(asked.append)
    page = AgendaPage(bare_room)
    put_up(page)
    for key in (Key.Key_N, Key.Key_P, Key.Key_E, Key.Key_A, Key.Key_T):
        press(key)
    press(Key.Key_Return)
    assert asked == ["today"]


def test_everything_has_a_name_and_nothing_is_cut(planned: AgendaPage) -> None:
    modes: tuple[theme.Mode, ...] = ("light", "dark")
    for mode in modes:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, mode)
        for size in ((1096, 656), (870, 476)):
            planned.resize(*size)
            assert gallery.clipped(planned) == []
            assert planned.minimumSizeHint().height() <= 476
    for widget in planned.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_a_persons_card_notes_their_briefing_and_their_history_shows_it(
    blocks: DeskEvening, room: Room, put_up: Callable[[QWidget], None]
) -> None:
    (ana,) = blocks.desk.finder.who("Ana Klein", blocks.early)
    button = BriefedButton(room)
    put_up(button)
    button.look_at(ana, here=True)
    button.click()
    assert button.text() == "Briefed 18:00"
    history = History(button, room, ana)
    history.open()
    assert "Briefed" in says(history)
    history.close()
    button.click()
    assert blocks.desk.briefings.of() == []
    button.look_at(ana, here=False)
    assert button.isHidden()
