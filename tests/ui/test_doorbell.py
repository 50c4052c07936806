"""The window's doorbell: what a visitor gets who is none of ours, and a second window's name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from hubdesk.ui.doorbell import Answer, Doorbell, ring


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def bell(tmp_path: Path, heard: list[str], qtbot: QtBot) -> Iterator[Doorbell]:
    def answer(asked: str) -> Answer:
        heard.append(asked)
        return Answer(0, "¡sí!")

    made = Doorbell(tmp_path, answer)
    assert made.listens
    yield made
    made.close()


def visitor(bell: Doorbell) -> QLocalSocket:
    caller = QLocalSocket()
    caller.connectToServer(bell.name)
    assert caller.waitForConnected(1000)
    return caller


def test_a_question_is_answered_with_a_status_and_words(
    bell: Doorbell, heard: list[str], qtbot: QtBot
) -> None:
    caller = visitor(bell)
    caller.write(b"kio")
    caller.write(b"sk\n")
    with qtbot.waitSignal(caller.disconnected):
        caller.flush()
    assert json.loads(bytes(caller.readAll().data())) == {"status": 0, "words": "¡sí!"}
    assert heard == ["kiosk"]


def test_whoever_writes_on_and_on_is_hung_up_on_unheard(
    bell: Doorbell, heard: list[str], qtbot: QtBot
) -> None:
    caller = visitor(bell)
    caller.write(b"x" * 5000)
    with qtbot.waitSignal(caller.disconnected):
        caller.flush()
    assert heard == []


def test_who_hangs_up_before_the_answer_disturbs_nobody(
    bell: Doorbell, heard: list[str], qtbot: QtBot
) -> None:
    caller = visitor(bell)
    caller.write(b"kiosk\n")
    caller.flush()
    caller.abort()
    again = visitor(bell)
    again.write(b"kiosk\n")
    with qtbot.waitSignal(again.disconnected):
        again.flush()
    assert heard[-1] == "kiosk"


def test_each_folder_has_its_own_and_a_folder_without_a_window_answers_nothing(
    bell: Doorbell, tmp_path: Path
) -> None:
    other = Doorbell(tmp_path / "practice", lambda _asked: Answer(0, ""))
    assert other.listens
    assert other.name != bell.name
    other.close()
    assert ring(tmp_path / "practice", "kiosk") is None
