"""What the kit promises: spoken names, the keyboard, nothing clipped, and rows that end in time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import gallery
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.widgets.words import initials


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.reduce_motion(None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.mark.parametrize("build", [gallery.desk, gallery.parts])
def test_every_widget_that_takes_the_keyboard_has_a_spoken_name(
    qtbot: QtBot, build: Callable[[], QWidget]
) -> None:
    page = build()
    qtbot.addWidget(page)
    silent = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert silent == []


@pytest.mark.parametrize("scale", ["1", "1.5"])
def test_nothing_is_clipped(scale: str, tmp_path: Path) -> None:
    root = Path(gallery.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, gallery.__file__, str(tmp_path)],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(root),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "")
    assert len(list(tmp_path.glob("*.png"))) == 6


def test_names_are_never_markup() -> None:
    assert kit.Text("<b>Bobby</b>").textFormat() == Qt.TextFormat.PlainText
    assert "&lt;Lee&gt;" in kit.Text.lead("Sam <Lee>", " & Pat").text()


def test_long_words_end_in_an_ellipsis_and_are_whole_in_the_tip(qtbot: QtBot) -> None:
    label = kit.ElidedLabel("Maximiliana Featherstonehaugh-Cholmondeley", "row")
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.grab()
    assert label.toolTip() == "Maximiliana Featherstonehaugh-Cholmondeley"
    label.resize(600, 24)
    label.grab()
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ruth Kim", "RK"), ("Cher", "C"), ("Ana María de la Cruz", "AC"), ("", ""), ("· ?", "")],
)
def test_initials_are_first_and_last(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_click_on_a_button_leaves_the_keyboard_in_the_search_box(
    qtbot: QtBot, window: QWidget
) -> None:
    edit = QLineEdit(window)
    button = kit.PrimaryButton("Check in", parent=window)
    button.move(0, 100)
    shown(qtbot, window)
    edit.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_button_reached_by_tab_is_pressed_by_key(
    qtbot: QtBot, window: QWidget, key: Qt.Key
) -> None:
    button = kit.SecondaryButton("Walk-in", key="Ctrl+N", icon="plus", parent=window)
    shown(qtbot, window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_focus_ring_can_be_seen(qtbot: QtBot, window: QWidget) -> None:
    for kind in (kit.PrimaryButton, kit.SecondaryButton, kit.DangerButton):
        button = kind("Go", parent=window)
        shown(qtbot, window)
        button.show()
        window.setFocus()
        plain = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.grab().toImage() != plain


def test_choice_moves_along_the_row_by_arrow_keys(qtbot: QtBot) -> None:
    choice = kit.SegmentedChoice([("csv", "CSV"), ("key", "Key"), ("later", "Later")], name="How")
    shown(qtbot, choice)
    first = choice.findChildren(kit.SecondaryButton)[0]
    first.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert told.args == ["key"]
    choice.choose("later")
    assert choice.value() == "later"


def test_rail_tells_which_page_was_picked_and_speaks_its_badge(qtbot: QtBot) -> None:
    rail = kit.NavRail("HubDesk", "Miami Valley Hub")
    rail.add("today", "home", "Today")
    sync = rail.add("sync", "sync", "Sync")
    shown(qtbot, rail)
    with qtbot.waitSignal(rail.picked) as told:
        QTest.mouseClick(sync, Qt.MouseButton.LeftButton)
    assert told.args == ["sync"]
    sync.set_badge(3)
    assert sync.accessibleName() == "Sync, 3 waiting"
    sync.set_badge(0)
    assert sync.accessibleName() == "Sync"


def test_field_says_what_is_wrong_without_moving_the_page(qtbot: QtBot) -> None:
    field = kit.LabeledField("ZIP code")
    qtbot.addWidget(field)
    before = field.sizeHint()
    field.set_error("ZIP codes have five digits")
    assert field.sizeHint() == before
    assert field.edit.accessibleDescription() == "ZIP codes have five digits"
    assert field.edit.property("wrong") is True
    field.set_error(None)
    assert field.edit.property("wrong") is False


def test_field_gives_words_without_spaces_around_them(qtbot: QtBot) -> None:
    field = kit.LabeledField("First name")
    qtbot.addWidget(field)
    field.set_text("  Ana ")
    assert field.text() == "Ana"


def test_choice_by_an_unknown_key_changes_nothing(qtbot: QtBot) -> None:
    choice = kit.LabeledChoice("Language", [("en", "English"), ("es", "Español")], value="es")
    qtbot.addWidget(choice)
    choice.choose("xx")
    assert choice.value() == "es"


def test_whole_row_of_a_tick_box_can_be_clicked(qtbot: QtBot) -> None:
    row = kit.CheckRow("First phone bank")
    row.resize(400, 28)
    shown(qtbot, row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(380, 14))
    assert row.isChecked()


def test_consent_reason_takes_a_second_line_where_one_is_too_narrow(qtbot: QtBot) -> None:
    row = kit.CheckRow("Wants text messages", "(ask; never tick it for somebody)")
    qtbot.addWidget(row)
    assert row.heightForWidth(900) < row.heightForWidth(240)


def test_undo_is_offered_and_gone_after_its_time(qtbot: QtBot) -> None:
    bar = kit.UndoBar(seconds=0)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.gone):
        bar.offer("Ana Alvaro is in", "18:30")
        assert not bar.isHidden()
    assert bar.isHidden()


def test_undo_pressed_tells_once_and_puts_the_offer_away(qtbot: QtBot) -> None:
    bar = kit.UndoBar()
    qtbot.addWidget(bar)
    bar.offer("Ana Alvaro is in")
    told: list[bool] = []
    bar.undo.connect(lambda: told.append(True))
    bar.button.click()
    bar.button.click()
    assert len(told) == 1
    assert bar.isHidden()


def test_undo_line_stands_still_where_movement_is_not_wanted(qtbot: QtBot) -> None:
    theme.reduce_motion(True)
    bar = kit.UndoBar()
    qtbot.addWidget(bar)
    bar.resize(600, 50)
    bar.offer("Ana Alvaro is in")
    QApplication.processEvents()
    pictures = [bar.grab().toImage()]
    QApplication.processEvents()
    pictures.append(bar.grab().toImage())
    assert pictures[0] == pictures[1]


def test_progress_counts_even_when_nobody_knows_the_end(qtbot: QtBot) -> None:
    card = kit.ProgressCard("Reading the roster")
    qtbot.addWidget(card)
    card.set_progress(1200, None)
    assert "1,200 so far" in [label.text() for label in card.findChildren(kit.Text)]
    card.set_progress(120, 400)
    assert "120 of 400" in [label.text() for label in card.findChildren(kit.Text)]
    with qtbot.waitSignal(card.cancelled):
        card.button.click()


def test_list_card_can_be_filled_again(qtbot: QtBot) -> None:
    card = kit.ListCard()
    qtbot.addWidget(card)
    for _ in range(2):
        card.clear()
        card.add_row(kit.ListRow("Ruth Kim", "host"))
        card.add_row(kit.ListRow("Sam Torres", "co-host"))
        assert card.body.count() == 3


@pytest.mark.parametrize(("count", "of"), [(0, 0), (3, 2), (1, 1000)])
def test_figures_take_any_count(qtbot: QtBot, count: int, of: int) -> None:
    row = kit.FigureRow("waiting", count, of)
    qtbot.addWidget(row)
    assert not row.grab().isNull()


def test_sheet_takes_the_keyboard_and_gives_it_back(qtbot: QtBot, window: QWidget) -> None:
    edit = QLineEdit(window)
    shown(qtbot, window)
    edit.setFocus()
    sheet = gallery.sheet(window)
    assert sheet.isAncestorOf(focused())
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert edit.hasFocus()


def test_a_sheet_that_python_has_let_go_of_is_asked_in_vain(window: QWidget) -> None:
    sheet = kit.Sheet(window, "Add a dialer")
    # As the collector leaves it, while Qt still has it and tells it of its window's end.
    vars(sheet).clear()
    QApplication.sendEvent(window, QEvent(QEvent.Type.Hide))
    sheet.deleteLater()


def test_tab_stays_inside_the_sheet(qtbot: QtBot, window: QWidget) -> None:
    QLineEdit(window)
    shown(qtbot, window)
    sheet = gallery.sheet(window)
    first = focused()
    stops = []
    for key in [Qt.Key.Key_Tab] * 4 + [Qt.Key.Key_Backtab]:
        QTest.keyClick(focused(), key)
        stops.append(focused())
    assert all(sheet.isAncestorOf(stop) for stop in stops)
    assert len(set(stops[:4])) == 4
    assert stops[3] is first


def test_a_sheet_that_fits_its_window_shows_all_of_itself_without_a_scroll_bar(
    qtbot: QtBot, window: QWidget
) -> None:
    shown(qtbot, window)
    words = "What it says now is kept in the history."
    for width in range(260, 360):  # at one of them the sentence just fills its line
        window.resize(900, 120)
        sheet = kit.Sheet(window, "A stint", words, width=width)
        sheet.body.addWidget(last := QLineEdit())
        sheet.open()
        window.resize(900, 700)
        QApplication.processEvents()
        assert not [bar for bar in sheet.findChildren(QScrollBar) if bar.isVisible()], width
        assert last.visibleRegion().boundingRect() == last.rect(), width
        sheet.close()


def test_tab_reaches_what_was_added_later_before_the_buttons_below(
    qtbot: QtBot, window: QWidget
) -> None:
    shown(qtbot, window)
    sheet = gallery.sheet(window)
    late = QLineEdit()
    sheet.body.addWidget(late)
    late.show()
    late.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), QPushButton)
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is late


def test_enter_in_a_field_presses_the_sheets_main_button(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window)
    sheet = gallery.sheet(window)
    main = sheet.findChildren(kit.PrimaryButton)[0]
    with qtbot.waitSignal(main.clicked):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_shortcuts_of_the_page_rest_while_a_sheet_is_open(qtbot: QtBot, window: QWidget) -> None:
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+N"), window)
    shortcut.activated.connect(lambda: pressed.append(True))
    shown(qtbot, window)
    sheet = gallery.sheet(window)
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    sheet.close()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_sheet_covers_its_window_whatever_its_size(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window)
    sheet = gallery.sheet(window)
    window.resize(640, 300)
    QApplication.processEvents()
    assert sheet.geometry() == window.rect()
    card = sheet.findChildren(kit.Card)[0]
    assert sheet.rect().contains(card.geometry())


def test_consequence_happens_only_when_chosen(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window)
    done: list[bool] = []

    def ask() -> kit.Sheet:
        words = "3 people are still here; they will be checked out at 20:00."
        return kit.Sheet.confirm(
            window, "Close the evening", words, "Close it", lambda: done.append(True), danger=True
        )

    QTest.keyClick(ask(), Qt.Key.Key_Escape)
    assert done == []
    ask().findChildren(kit.DangerButton)[0].click()
    assert done == [True]
