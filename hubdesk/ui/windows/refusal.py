"""What the window says when the data folder stays shut: one sentence, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from hubdesk.errors import Problem
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import PrimaryButton, Sheet
from hubdesk.ui.windows.host import HostWindow
from hubdesk.words import problems


def show_refusal(window: HostWindow, problem: Problem) -> None:
    """Say why the folder stays shut; the only way on from here is to leave."""
    said = problems.said(problem, tr)
    sheet = Sheet(window, said.what, said.todo)
    leave = PrimaryButton(tr("Leave HubDesk"), key="Enter")
    leave.clicked.connect(sheet.close)
    sheet.closed.connect(QApplication.quit)
    sheet.add_button(leave)
    sheet.open()
