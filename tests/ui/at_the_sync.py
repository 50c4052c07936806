"""The host at the Sync page: where lines are put, what is pressed there, what can be read."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from factories import ANA, FIRST, SECOND, DeskEvening, a_row, put_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import ServerId
from hubdesk.store import deliveries
from hubdesk.store.lines import Line
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.sync import SyncPage

Key = Qt.Key


def line_of(worked: DeskEvening, name: str) -> Line:
    """The one line of a person, ended or not."""
    lines = worked.desk.deliveries.lines(list(State))
    (line,) = (one for one in lines if one.contact.full_name == name)
    return line


def held(
    worked: DeskEvening,
    name: str,
    reason: Reason,
    state: State = State.HELD,
    at: datetime = FIRST,
    detail: str = "",
) -> None:
    """Put the line of one person where sync or a reading would have put it."""
    line = line_of(worked, name)
    with worked.store.write() as connection:
        deliveries.move(connection, line.id, state, reason, at, detail=detail)


def settle() -> None:
    """Let words that grew tell their card, the card its page, the page its bar."""
    for _ in range(4):
        QApplication.processEvents()


def press(page: QWidget, words: str) -> None:
    """Press the button whose spoken name begins so, by the keyboard."""
    QApplication.processEvents()
    on = opened(page) or page.window()
    (button,) = (
        one
        for one in on.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName().startswith(words)
    )
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)


def opened(page: QWidget) -> kit.Sheet | None:
    """The sheet over the page, where there is one."""
    sheets = [one for one in page.window().findChildren(kit.Sheet) if one.isVisible()]
    return sheets[-1] if sheets else None


def says(part: QWidget) -> list[str]:
    """Everything that can be read on a part of the page, without the places words may break."""
    seen = part.findChildren(QLabel)
    return [one.text().replace("\u200b", "") for one in seen if one.isVisible() and one.text()]


def figures(page: SyncPage) -> dict[str, int]:
    """Every figure the closing table shows, by the words beside it."""
    page.refresh()
    return {said: int(n) for said, n in pairwise(says(page.closing)) if n.isdigit()}


def adds_up(page: SyncPage) -> None:
    """Hold both sums of the table against what is on the screen."""
    shown = figures(page)
    were = sum(shown.get(name, 0) for name in ("signed up", "added here"))
    marked = sum(shown.get(name, 0) for name in ("came", "did not come", "other shift"))
    ended = marked + sum(shown.get(name, 0) for name in ("cancelled", "not marked"))
    parts = ("verified", "to set", "waiting", "held", "conflict", "left out")
    assert were == ended == shown["together"]
    assert sum(shown.get(name, 0) for name in parts) == marked


def type_key(key: Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def read_there(
    page: SyncPage, worked: DeskEvening, *, attended: bool, minutes_after_end: int
) -> None:
    """Let a reading say of Ana what Mobilize has, set so long after the shift's end."""
    at = SECOND + timedelta(minutes=minutes_after_end)
    row = a_row(
        ANA, server_id=ServerId(92001), user_id=ServerId(93001), attended=attended, modified_at=at
    )
    put_in(worked.store, [row], at + timedelta(minutes=5), complete=False)
    page.refresh()
    settle()


class Worker:
    """A worker that is asked nothing here."""

    def try_now(self) -> None: ...

    def pull_now(self) -> None: ...

    def cancel(self) -> None: ...
