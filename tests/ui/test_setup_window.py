"""First start and the passphrase: few questions, answered by Enter, and nothing guessed."""

from __future__ import annotations

import gallery
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.errors import Problem
from hubdesk.ui.windows.passphrase import PassphraseWindow
from hubdesk.ui.windows.setup import FirstAnswers, SetupWindow

Key = Qt.Key


def up(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


@pytest.fixture
def setup(qtbot: QtBot, wearing: None) -> SetupWindow:
    made = SetupWindow()
    up(qtbot, made)
    return made


def now() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_two_names_and_enter_are_enough(qtbot: QtBot, setup: SetupWindow) -> None:
    QTest.keyClicks(now(), "Miami Valley Hub")
    QTest.keyClick(now(), Key.Key_Tab)
    QTest.keyClicks(now(), "Ruth Kim")
    with qtbot.waitSignal(setup.finished) as heard:
        QTest.keyClick(now(), Key.Key_Return)
    assert heard.args == [FirstAnswers("Miami Valley Hub", "Ruth Kim", "csv", False)]


def test_missing_name_is_said_under_its_field_and_the_first_has_the_keyboard(
    qtbot: QtBot, setup: SetupWindow
) -> None:
    with qtbot.assertNotEmitted(setup.finished):
        QTest.keyClick(now(), Key.Key_Return)
    assert setup.hub_name.edit.hasFocus()
    assert setup.host_name.edit.accessibleDescription() != ""
    assert gallery.clipped(setup) == []


@pytest.mark.parametrize("which", ["setup", "passphrase"])
def test_whatever_the_screen_the_last_button_can_be_reached(
    qtbot: QtBot, wearing: None, which: str
) -> None:
    made = SetupWindow() if which == "setup" else PassphraseWindow(str, new=True)
    last = made.practice if isinstance(made, SetupWindow) else made.leave
    up(qtbot, made)
    made.resize(620, 320)
    for _ in range(12):
        if last.hasFocus():
            break
        QTest.keyClick(now(), Key.Key_Tab)
    assert last.hasFocus()
    assert last.visibleRegion().boundingRect() == last.rect()


def test_roster_may_come_by_key_or_later(qtbot: QtBot, setup: SetupWindow) -> None:
    QTest.keyClicks(now(), "Hub")
    QTest.keyClick(now(), Key.Key_Tab)
    QTest.keyClicks(now(), "Ruth")
    QTest.keyClick(now(), Key.Key_Tab)
    QTest.keyClick(now(), Key.Key_Right)
    QTest.keyClick(now(), Key.Key_Right)
    with qtbot.waitSignal(setup.finished) as heard:
        setup.start.click()
    assert heard.args is not None
    assert heard.args[0].roster == "later"


def test_practice_asks_for_nothing(qtbot: QtBot, setup: SetupWindow) -> None:
    with qtbot.waitSignal(setup.finished) as heard:
        setup.practice.setFocus()
        QTest.keyClick(setup.practice, Key.Key_Return)
    assert heard.args == [FirstAnswers("", "", "csv", True)]


def test_new_passphrase_is_typed_twice_and_warned_about(qtbot: QtBot, wearing: None) -> None:
    tried: list[str] = []

    def unlock(words: str) -> str:
        tried.append(words)
        return "open"

    window = PassphraseWindow(unlock, new=True)
    up(qtbot, window)
    QTest.keyClicks(now(), "short")
    QTest.keyClick(now(), Key.Key_Return)
    assert "at least" in window.words.edit.accessibleDescription()
    QTest.keyClicks(now(), " no more, quite long")
    QTest.keyClick(now(), Key.Key_Tab)
    QTest.keyClicks(now(), "another one")
    QTest.keyClick(now(), Key.Key_Return)
    assert window.again.edit.accessibleDescription() == "The two are not the same."
    assert tried == []
    QTest.keyClick(now(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(now(), "short no more, quite long")
    assert gallery.clipped(window) == []
    with qtbot.waitSignal(window.opened) as heard:
        QTest.keyClick(now(), Key.Key_Return)
    assert heard.args == ["open"]
    assert tried == ["short no more, quite long"]


def test_wrong_passphrase_is_a_sentence_and_may_be_typed_again(qtbot: QtBot, wearing: None) -> None:
    def unlock(words: str) -> str:
        if words != "correct horse":
            raise Problem("passphrase_wrong")
        return "open"

    window = PassphraseWindow(unlock, new=False)
    up(qtbot, window)
    QTest.keyClicks(now(), "wrong horse")
    QTest.keyClick(now(), Key.Key_Return)
    qtbot.waitUntil(window.wrong.isVisible)
    QTest.keyClicks(now(), "correct horse")
    with qtbot.waitSignal(window.opened) as heard:
        QTest.keyClick(now(), Key.Key_Return)
    assert heard.args == ["open"]
    assert window.words.edit.text() == ""


def test_leaving_says_so(qtbot: QtBot, wearing: None) -> None:
    window = PassphraseWindow(lambda words: words, new=False)
    up(qtbot, window)
    with qtbot.waitSignal(window.left):
        QTest.keyClick(now(), Key.Key_Escape)
