"""Work beside the main thread: exactly one end is told, on the main thread, and Cancel is heard."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hubdesk.errors import Problem
from hubdesk.ui.tasks import Cancelled, Task


class Ends:
    """Hears how a task ends, and in which thread that is told."""

    def __init__(self, task: Task) -> None:
        self.heard: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        task.done.connect(lambda result: self._hear("done", result))
        task.failed.connect(lambda problem: self._hear("failed", problem.code))
        task.cancelled.connect(lambda: self._hear("cancelled", None))

    def _hear(self, how: str, what: object) -> None:
        self.heard.append((how, what))
        self.threads.add(threading.get_ident())


def ended(qtbot: QtBot, task: Task) -> Ends:
    ends = Ends(task)
    task.start()
    qtbot.waitUntil(lambda: bool(ends.heard))
    task.wait()
    QApplication.processEvents()
    assert ends.threads == {threading.get_ident()}
    return ends


def test_what_the_work_answers_is_told_once(qtbot: QtBot) -> None:
    where: list[int] = []

    def work(_task: Task) -> str:
        where.append(threading.get_ident())
        return "all of it"

    task = Task(work)
    assert ended(qtbot, task).heard == [("done", "all of it")]
    assert where != [threading.get_ident()]
    assert task.result == "all of it"


def test_a_problem_is_told_as_it_is(qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise Problem("csv_empty")

    assert ended(qtbot, Task(work)).heard == [("failed", "csv_empty")]


def test_a_bug_is_told_as_unexpected_and_its_words_are_kept_out(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = "ana@" + "example.org"

    def work(_task: Task) -> None:
        raise RuntimeError(secret)

    assert ended(qtbot, Task(work)).heard == [("failed", "unexpected")]
    told = capsys.readouterr().err
    assert "bug RuntimeError" in told
    assert secret not in told


def test_progress_is_told_and_cancel_stops_at_the_next_step(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def work(task: Task) -> None:
        for count in range(10):
            task.step(count, 10)
            steps.append(count)
            begun.set()
            go_on.wait(10)

    task = Task(work)
    told: list[tuple[int, int]] = []
    task.progress.connect(lambda count, total: told.append((count, total)))
    ends = Ends(task)
    task.start()
    assert begun.wait(10)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ends.heard))
    task.wait()
    assert (ends.heard, steps, told) == ([("cancelled", None)], [0], [(0, 10)])
    assert task.result is None


def test_waiting_for_what_never_began_or_is_over_returns_at_once(qtbot: QtBot) -> None:
    task = Task(lambda _task: 1)
    task.wait()
    ended(qtbot, task)
    task.wait()


def test_a_step_of_a_cancelled_task_raises_cancelled() -> None:
    task = Task(lambda _task: None)
    task.cancel()
    with pytest.raises(Cancelled):
        task.step(1, 2)
