"""The card at the foot of the rail: what Mobilize is asked, how far it is, and how to stop it."""

from __future__ import annotations

from collections.abc import Callable

import gallery
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.sync.status import Link, PullStep, SyncStatus
from hubdesk.ui.busy import Busy
from hubdesk.ui.room import Room
from hubdesk.ui.widgets.frame import RAIL_WIDTH


class Told:
    """A worker that only notes that it was told to stop."""

    def __init__(self) -> None:
        self.cancelled = 0

    def try_now(self) -> None:
        """Nothing to try."""

    def pull_now(self) -> None:
        """Nothing to pull."""

    def cancel(self) -> None:
        """Note it."""
        self.cancelled += 1


@pytest.fixture
def busy(room: Room, put_up: Callable[[QWidget], None]) -> Busy:
    over = QWidget()
    put_up(over)
    return Busy(room, over)


def a_status(room: Room, *, busy: bool, step: PullStep | None = None) -> SyncStatus:
    return SyncStatus(Link.CONNECTED, room.now(), busy=busy, pulling=step)


def test_what_takes_longer_than_a_glance_is_shown_with_how_far_it_is(
    busy: Busy, room: Room, qtbot: QtBot
) -> None:
    room.hear_sync(a_status(room, busy=True, step=PullStep("Phone bank", 1, 6, 120, 400)))
    assert busy.isHidden()
    qtbot.waitUntil(busy.isVisible, timeout=5000)
    assert "120 of 400" in busy.card._count.text()
    assert "event 2 of 6" in busy.card._sentence.text()
    room.hear_sync(a_status(room, busy=False))
    assert busy.isHidden()


def test_what_is_over_at_a_glance_shows_nothing(busy: Busy, room: Room) -> None:
    room.hear_sync(a_status(room, busy=True))
    room.hear_sync(a_status(room, busy=False))
    assert busy.isHidden()
    assert not busy._glance.isActive()


def test_cancel_tells_the_worker_once(busy: Busy, room: Room, qtbot: QtBot) -> None:
    worker = Told()
    room.worker = worker
    room.hear_sync(a_status(room, busy=True))
    qtbot.waitUntil(busy.isVisible, timeout=5000)
    busy.card.button.setFocus()
    QTest.keyClick(busy.card.button, Qt.Key.Key_Space)
    QTest.keyClick(busy.card.button, Qt.Key.Key_Space)
    assert worker.cancelled == 1
    assert "What was read and sent stays" in busy.card._sentence.text()


def test_nothing_of_a_page_is_covered_and_nothing_is_cut(
    busy: Busy, room: Room, qtbot: QtBot
) -> None:
    room.hear_sync(a_status(room, busy=True, step=PullStep("Phone bank", 1, 6, 1200, 4000)))
    qtbot.waitUntil(busy.isVisible, timeout=5000)
    QApplication.processEvents()
    assert busy.geometry().right() < RAIL_WIDTH
    assert gallery.clipped(busy) == []
    assert gallery.cut_off(busy) == []
